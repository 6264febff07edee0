import { h } from './element.js';
import { icon } from './icons.js';
import { duration, fileSize } from './time.js';

/**
 * What a message carries besides text.
 * @param {object} attachment see AttachmentView in bots/playground/view.ts
 */
export function renderAttachment(attachment, texts) {
  switch (attachment.kind) {
    case 'photo':
    case 'sticker':
      return picture(attachment, texts);
    case 'video':
    case 'animation':
      return film(attachment, texts);
    case 'voice':
    case 'audio':
      return recording(attachment, texts);
    case 'location':
      return place(attachment, texts);
    case 'contact':
      return contact(attachment);
    default:
      return file(attachment, texts);
  }
}

/** What a message without words is about, in a word. */
export function attachmentName(attachment, texts) {
  if (attachment.kind === 'file') return attachment.name ?? texts.file;
  return texts[attachment.kind];
}

function picture({ kind, url, width, height }, texts) {
  if (url === undefined) return gone(texts);
  const image = h('img', { class: `attachment-${kind}`, src: url, alt: texts[kind], width, height });
  image.addEventListener('error', () => image.replaceWith(gone(texts)));
  if (kind === 'sticker') return image;
  return h('a', { class: 'attachment-frame', href: url, target: '_blank', rel: 'noopener' }, image);
}

function film({ kind, url }, texts) {
  if (url === undefined) return gone(texts);
  const silent = kind === 'animation';
  return h('video', {
    class: 'attachment-video',
    src: url,
    controls: !silent,
    loop: silent,
    muted: silent,
    autoplay: silent,
  });
}

function recording({ kind, url, duration: seconds, name }, texts) {
  const bars = h('span', { class: 'wave', 'aria-hidden': 'true' }, ...Array.from({ length: 22 }, () => h('i')));
  const label = name ?? texts[kind];
  const length = seconds !== undefined && h('span', { class: 'attachment-meta' }, duration(seconds));
  const play = h('button', { type: 'button', class: 'play', 'aria-label': label, disabled: url === undefined });
  if (url !== undefined) {
    const audio = new Audio();
    audio.preload = 'none';
    audio.src = url;
    play.addEventListener('click', () => (audio.paused ? audio.play() : audio.pause()));
    audio.addEventListener('play', () => play.classList.add('is-playing'));
    for (const stop of ['pause', 'ended', 'error']) {
      audio.addEventListener(stop, () => play.classList.remove('is-playing'));
    }
  }
  const words = kind === 'audio' ? h('span', { class: 'attachment-title' }, label) : bars;
  return h('div', { class: 'attachment-row' }, play, h('div', { class: 'attachment-words' }, words, length));
}

function place({ latitude, longitude, title, address }, texts) {
  const point = `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
  const href = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=15/${latitude}/${longitude}`;
  return h(
    'a',
    { class: 'attachment-place', href, target: '_blank', rel: 'noopener noreferrer' },
    h('span', { class: 'map' }, icon('place')),
    h('span', { class: 'attachment-title' }, title ?? texts.location),
    h('span', { class: 'attachment-meta' }, address ?? point),
  );
}

function contact({ name, phone }) {
  return h(
    'div',
    { class: 'attachment-row' },
    h('span', { class: 'attachment-icon' }, icon('person')),
    h(
      'div',
      { class: 'attachment-words' },
      h('span', { class: 'attachment-title' }, name),
      h('a', { class: 'attachment-meta', href: `tel:${phone}` }, phone),
    ),
  );
}

function file({ url, name, size }, texts) {
  const words = h(
    'span',
    { class: 'attachment-words' },
    h('span', { class: 'attachment-title' }, name ?? texts.file),
    h('span', { class: 'attachment-meta' }, url === undefined ? texts.gone : fileSize(size ?? 0)),
  );
  const picture = h('span', { class: 'attachment-icon' }, icon('file'));
  if (url === undefined) return h('div', { class: 'attachment-row' }, picture, words);
  return h('a', { class: 'attachment-row', href: url, download: name ?? true }, picture, words);
}

function gone(texts) {
  return h('div', { class: 'attachment-gone' }, icon('image'), texts.gone);
}
