import type { Choice, Content, FileAttachment, Text } from '../../core/language/content.ts';
import type { OwnWords } from './own-words.ts';
import { split } from './split.ts';

/**
 * Bytes of UTF-8 in one text message. No page of WeChat's says it; about 2,000 is what others have found. Some are left
 * for the line that says how to fetch more, and for what joins several messages in one reply.
 */
export const PART_MAX_BYTES = 1780;
/** When WeChat finds even that too long (45002). */
export const SMALL_PART_MAX_BYTES = 600;

/** One message to send. */
export type Part =
  /** `goesOn`: it continues the text of the part before, word for word. */
  { kind: 'text'; text: string; goesOn?: true } | { kind: 'file'; file: FileAttachment };

/**
 * The messages that say a content, in order: the words with the choices as numbered lines, then the files. The same
 * content always gives the same parts. Throws RangeError when there is nothing to say.
 */
export function render(content: Content, words: OwnWords): Part[] {
  const lines: string[] = [];
  const files: Part[] = [];
  for (const attachment of content.attachments ?? []) {
    if (attachment.kind === 'location') {
      const { latitude, longitude, title, address } = attachment;
      lines.push(['📍', title, address, `(${latitude}, ${longitude})`].filter(Boolean).join(' '));
    } else if (attachment.kind === 'contact') {
      lines.push(`👤 ${attachment.name} ${attachment.phone}`);
    } else if (attachment.kind === 'document') {
      lines.push(words.fileNotSent(attachment.name ?? ''));
    } else {
      files.push({ kind: 'file', file: attachment });
    }
  }
  const said = [textOf(content.text).trim(), lines.join('\n'), choiceLines(content)];
  const text = said.filter((part) => part !== '').join('\n\n');
  const parts = [...textParts(text), ...files];
  if (parts.length === 0) throw new RangeError('nothing to send: the content is empty');
  return parts;
}

/** A text as messages of at most `limit` bytes; none when it is blank. */
export function textParts(text: string, limit = PART_MAX_BYTES): Part[] {
  return split(harmless(text), limit)
    .filter((piece) => piece.trim() !== '')
    .map((piece, at) => ({ kind: 'text', text: piece, ...(at === 0 ? {} : { goesOn: true }) }));
}

/** A Text as plain words: WeChat's text messages have no styles. A link stands behind its label. */
function textOf(text: Text | undefined): string {
  return (text ?? [])
    .map((span) => {
      if (typeof span === 'string') return span;
      return 'href' in span && span.href !== span.text ? labelled(span.text, span.href) : span.text;
    })
    .join('');
}

/**
 * The choices that can be picked, numbered in reading order; those that open a page show their address and take no
 * number. Core counts them the same way when a number is typed.
 */
export function choiceLines({ choices, firstNumber = 1 }: Pick<Content, 'choices' | 'firstNumber'>): string {
  let number = firstNumber - 1;
  const line = (choice: Choice) => {
    const label = choice.label.replace(/\s+/g, ' ').trim();
    if (choice.url !== undefined) return labelled(label, choice.url);
    number += 1;
    return `${number}. ${label}`;
  };
  return (choices ?? []).flat().map(line).join('\n');
}

function labelled(label: string, url: string): string {
  return `${label}: ${url}`;
}

/**
 * A text in which nothing is markup: WeChat's clients turn `<a href="…">` into a link with a label of its own, which is
 * how a false address is passed off as a true one. Only the bracket before such a tag is changed, to its full-width
 * look-alike.
 */
export function harmless(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: clients are known to skip control characters in tags.
  return text.replace(/<(?=[\s\u0000-\u001f\u00ad\u200b-\u200f\u2060\ufeff]*(?:\/[\s\u0000-\u001f]*)?a)/giu, '＜');
}
