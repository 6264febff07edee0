import type { MessageEntity } from 'grammy/types';
import { badRequest } from './errors.ts';

const TAGS: Record<string, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler' | 'code' | 'blockquote'> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  code: 'code',
  blockquote: 'blockquote',
};

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Telegram's HTML style (core.telegram.org/bots/api#html-style); a 400 where tags do not match. */
export function parseHtml(source: string): { text: string; entities: MessageEntity[] } {
  const entities: MessageEntity[] = [];
  const open: { tag: string; offset: number; url: string | undefined }[] = [];
  let text = '';
  for (const [token] of source.matchAll(/<[^>]*>|&(?:#\d+|#x[0-9a-f]+|\w+);|[^<&]+|[<&]/gi)) {
    if (!token.startsWith('<')) {
      text += token.startsWith('&') && token.length > 1 ? unescapeEntity(token) : token;
      continue;
    }
    const tag = /^<\/?\s*([a-z-]+)/i.exec(token)?.[1]?.toLowerCase() ?? '';
    if (TAGS[tag] === undefined && tag !== 'a' && tag !== 'pre') {
      throw badRequest(
        `can't parse entities: Unsupported start tag "${tag}" at byte offset ${Buffer.byteLength(text)}`,
      );
    }
    if (!token.startsWith('</')) {
      open.push({ tag, offset: text.length, url: /href\s*=\s*["']([^"']*)["']/i.exec(token)?.[1] });
      continue;
    }
    const opened = open.pop();
    if (opened?.tag !== tag) {
      throw badRequest(`can't parse entities: Unexpected end tag at byte offset ${Buffer.byteLength(text)}`);
    }
    const span = { offset: opened.offset, length: text.length - opened.offset };
    if (span.length > 0) entities.push(entityOf(tag, span, opened.url));
  }
  const unclosed = open.pop();
  if (unclosed !== undefined) {
    throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${unclosed.tag}"`);
  }
  return { text, entities: entities.sort((a, b) => a.offset - b.offset || b.length - a.length) };
}

function entityOf(tag: string, span: { offset: number; length: number }, url: string | undefined): MessageEntity {
  if (tag === 'a') return { type: 'text_link', ...span, url: url ?? '' };
  if (tag === 'pre') return { type: 'pre', ...span };
  return { type: TAGS[tag] ?? 'code', ...span };
}

function unescapeEntity(token: string): string {
  const name = token.slice(1, -1);
  if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
  return NAMED[name] ?? token;
}
