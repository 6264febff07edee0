import { isObject, type Json, numberAt, objectAt, objectsAt, textAt } from '../read.ts';

/**
 * A message's words as a person sees them, with hidden link targets written out as `label (url)`: staff must see where
 * a link really leads, and so must the guard. Other entities are only looks.
 */
function expandLinks(text: string, entities: readonly Json[]): string {
  const links = entities.flatMap((entity) => {
    const offset = numberAt(entity, 'offset') ?? -1;
    const length = numberAt(entity, 'length') ?? 0;
    const url = entity.type === 'text_link' ? textAt(entity, 'url') : undefined;
    const end = offset + length;
    if (url === undefined || offset < 0 || length <= 0 || end > text.length) return [];
    return sameLink(text.slice(offset, end), url) ? [] : [{ end, url }];
  });
  if (links.length === 0) return text;
  links.sort((a, b) => a.end - b.end);
  let expanded = '';
  let from = 0;
  for (const { end, url } of links) {
    expanded += `${text.slice(from, end)} (${url})`;
    from = end;
  }
  return expanded + text.slice(from);
}

function sameLink(label: string, url: string): boolean {
  return bare(label) === bare(url);
}

function bare(link: string): string {
  return link.trim().replace(/\/$/, '');
}

/** Everything that a message shows in words, links expanded; empty when it shows none. */
export function wordsOf(message: Json): string {
  const said = saidIn(message);
  const shown = [...asked(message), ...buttonsOf(message), ...quotedElsewhere(message), ...previewOf(message, said)];
  return [said, ...shown].filter((line) => line !== '').join('\n');
}

/** What a poll or a checklist asks, and its answers. */
function asked(message: Json): string[] {
  const poll = objectAt(message, 'poll');
  const list = objectAt(message, 'checklist');
  const holders = [poll, list].filter(isObject);
  const heads = holders.flatMap((holder) => [
    entityWords(holder, 'question', 'question_entities'),
    entityWords(holder, 'title', 'title_entities'),
    entityWords(holder, 'description', 'description_entities'),
  ]);
  const answers = holders.flatMap((holder) => [...objectsAt(holder, 'options'), ...objectsAt(holder, 'tasks')]);
  return [...heads, ...answers.map((answer) => entityWords(answer, 'text', 'text_entities'))];
}

/** Buttons under a message that was made with another bot's help, and where they lead. */
function buttonsOf(message: Json): string[] {
  const markup = objectAt(message, 'reply_markup');
  const rows: unknown = markup?.inline_keyboard;
  if (!Array.isArray(rows)) return [];
  return rows.flat().flatMap((button) => {
    const url = isObject(button) ? (textAt(button, 'url') ?? textAt(button, 'login_url')) : undefined;
    return isObject(button) && url !== undefined ? [`${textAt(button, 'text') ?? ''} (${url})`] : [];
  });
}

/** What is quoted of a message in another chat: here nobody has read it before. */
function quotedElsewhere(message: Json): string[] {
  const quote = objectAt(message, 'quote');
  return quote && isObject(message.external_reply) ? [entityWords(quote, 'text', 'entities')] : [];
}

/** A preview can be of another page than any that the words name. */
function previewOf(message: Json, said: string): string[] {
  const options = objectAt(message, 'link_preview_options');
  const url = options?.is_disabled === true ? undefined : options && textAt(options, 'url');
  return url === undefined || said.includes(bare(url)) ? [] : [url];
}

function entityWords(holder: Json, key: string, entities: string): string {
  return expandLinks(textAt(holder, key) ?? '', objectsAt(holder, entities));
}

/** The text of a message, or its caption. */
function saidIn(message: Json): string {
  const text = textAt(message, 'text');
  if (text !== undefined) return expandLinks(text, objectsAt(message, 'entities'));
  const caption = textAt(message, 'caption');
  if (caption !== undefined) return expandLinks(caption, objectsAt(message, 'caption_entities'));
  return isObject(message.rich_message) ? richWords(message.rich_message) : '';
}

/** Keys of a rich message's tree that lead to words, in the Bot API's names. */
const RICH_KEYS = ['caption', 'summary', 'text', 'alternative_text', 'cells', 'items', 'blocks'] as const;

/** The words of a rich message (Bot API 10): every text leaf, one block a line. */
function richWords(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(richWords).join(node.some(isBlock) ? '\n' : '');
  if (!isObject(node)) return '';
  const words = RICH_KEYS.map((key) => richWords(node[key])).filter((part) => part !== '');
  const url = typeof node.url === 'string' ? node.url : undefined;
  const joined = words.join('\n');
  return url === undefined || sameLink(joined, url) ? joined : `${joined} (${url})`;
}

function isBlock(node: unknown): boolean {
  return (
    isObject(node) &&
    ('blocks' in node || 'items' in node || /paragraph|heading|quot|list|pre|footer/.test(`${node.type}`))
  );
}
