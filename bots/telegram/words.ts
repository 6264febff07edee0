import { isObject, type Json, numberAt, objectsAt, textAt } from '../read.ts';

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

/** The words of a message or its caption, links expanded; empty when it has none. */
export function wordsOf(message: Json): string {
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
