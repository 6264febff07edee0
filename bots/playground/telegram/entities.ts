import type { MessageEntity, User } from 'grammy/types';
import { badRequest } from './errors.ts';
import { isRecord } from './params.ts';

const PLAIN_TYPES = [
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
] as const;

/** What the platform finds by itself in a text; each with the lookahead its clients use, roughly. */
const DETECTORS: readonly [(typeof PLAIN_TYPES)[number], RegExp, RegExp][] = [
  ['bot_command', /\//, /(?<![\w/@.:])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])/g],
  [
    'url',
    /\.[a-z]|:\/\//i,
    /(?:https?:\/\/[^\s<>"'）】」]+|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|io|me|cn|app)(?:\/[^\s]*)?)(?<![.,;:!?])/gi,
  ],
  ['email', /@/, /(?<![\w.@])[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}/gi],
  ['mention', /@/, /(?<![\w@.])@[A-Za-z][A-Za-z0-9_]{3,31}/g],
];

/** Entities the platform adds to a text that carries none of that kind: commands, links, e-mails, mentions. */
export function detectEntities(text: string): MessageEntity[] {
  const found: MessageEntity[] = [];
  for (const [type, hint, pattern] of DETECTORS) {
    if (!hint.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length };
      if (!found.some((other) => overlaps(other, entity))) found.push(entity);
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/**
 * Entities as a bot sent them, checked: a 400 when one lies outside the text (UTF-16 units) or is malformed.
 * `userById` resolves text mentions.
 */
export function readEntities(
  list: readonly unknown[],
  text: string,
  userById: (id: number) => User | undefined,
): MessageEntity[] {
  return list.map((item) => readEntity(item, text, userById));
}

/** The given entities plus the detected ones that touch none of them; `undefined` when there are none at all. */
export function withDetected(text: string, given: readonly MessageEntity[]): MessageEntity[] | undefined {
  const detected = detectEntities(text).filter((entity) => !given.some((other) => overlaps(other, entity)));
  if (given.length + detected.length === 0) return undefined;
  return [...given, ...detected].sort((a, b) => a.offset - b.offset);
}

function overlaps(a: { offset: number; length: number }, b: { offset: number; length: number }): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

function readEntity(item: unknown, text: string, userById: (id: number) => User | undefined): MessageEntity {
  if (!isRecord(item)) throw badRequest("can't parse entities: expected an Object");
  const { type, offset, length } = item;
  if (typeof offset !== 'number' || typeof length !== 'number' || !Number.isInteger(offset + length)) {
    throw badRequest('can\'t parse MessageEntity: Field "offset" must be of type Number');
  }
  if (offset < 0 || length <= 0 || offset + length > text.length) {
    const end = offset + length;
    throw badRequest(
      end > text.length
        ? `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`
        : `entity has incorrect bounds at UTF-16 offset ${offset}`,
    );
  }
  return typed(item, { offset, length }, type, userById);
}

function typed(
  item: Record<string, unknown>,
  span: { offset: number; length: number },
  type: unknown,
  userById: (id: number) => User | undefined,
): MessageEntity {
  const plain = PLAIN_TYPES.find((known) => known === type);
  if (plain !== undefined) return { type: plain, ...span };
  if (type === 'pre') {
    return typeof item.language === 'string' ? { type, ...span, language: item.language } : { type, ...span };
  }
  if (type === 'text_link' && typeof item.url === 'string') return { type, ...span, url: item.url };
  if (type === 'custom_emoji' && typeof item.custom_emoji_id === 'string') {
    return { type, ...span, custom_emoji_id: item.custom_emoji_id };
  }
  if (type === 'text_mention' && isRecord(item.user) && typeof item.user.id === 'number') {
    const user = userById(item.user.id);
    if (user === undefined) throw badRequest("can't parse MessageEntity: user not found");
    return { type, ...span, user };
  }
  throw badRequest(`can't parse MessageEntity: unsupported type ${JSON.stringify(type)} specified`);
}
