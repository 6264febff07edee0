import { createHash } from 'node:crypto';
import type { Content } from '../../core/language/content.ts';
import type { Event, MessageEvent } from '../../core/language/event.ts';
import { Malformed } from '../read.ts';
import { attachmentsOf } from './attachments.ts';
import { type Fields, neededNumber, neededText, textAt } from './fields.ts';
import type { OwnWords } from './own-words.ts';

/** What reading a message needs to know. */
export interface Account {
  appId: string;
  words: Pick<OwnWords, 'member'>;
  /** The choice that a new follower is taken to have pressed. */
  welcomeChoice: string;
}

/** What one post is: who it is from, under which key it is known, and what it means to the desk (maybe nothing). */
export interface Delivery {
  key: string;
  openid: string;
  /** The account's own id (`gh_…`), from which replies come. */
  account: string;
  /** An event of the account (follow, menu…) rather than a message. */
  isEvent: boolean;
  /** WeChat's kind, for the log: a message type, or an event's name. */
  kind: string;
  at: number;
  text: string | undefined;
  events: Event[];
}

/** Message types that are understood. */
const MESSAGES = new Set(['text', 'image', 'voice', 'video', 'shortvideo', 'location', 'link']);

/** Reads one post. Pure. Throws Malformed when it lacks what its kind must have. */
export function read(fields: Fields, account: Account): Delivery {
  const openid = neededText(fields, 'FromUserName');
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(openid)) throw new Malformed('FromUserName is not an openid');
  const type = neededText(fields, 'MsgType').toLowerCase();
  const isEvent = type === 'event';
  const name = isEvent ? neededText(fields, 'Event').toLowerCase() : type;
  const at = neededNumber(fields, 'CreateTime') * 1000;
  // The parts of an event's key name the member: only their digest is kept.
  const id = isEvent ? digest(openid, String(at), name, textAt(fields, 'EventKey') ?? '') : neededText(fields, 'MsgId');
  const key = `wechat:${account.appId}:${id}`;
  const common: Common = {
    key,
    lane: `wechat:${openid}`,
    channel: 'wechat',
    at,
    chat: { id: openid, kind: 'private' },
    from: { id: openid, name: account.words.member(openid.slice(-4)) },
    answer: key,
  };
  const events = isEvent ? eventsOf(name, fields, common, account) : [messageOf(type, id, fields, common)];
  const to = neededText(fields, 'ToUserName');
  return { key, openid, account: to, isEvent, kind: name, at, text: textAt(fields, 'Content'), events };
}

type Common = Pick<MessageEvent, 'key' | 'lane' | 'channel' | 'at' | 'chat' | 'from'> & { answer: string };

function messageOf(type: string, id: string, fields: Fields, common: Common): Event {
  if (!MESSAGES.has(type) || isStandIn(type, fields)) {
    return { kind: 'message', ...common, message: id, content: contentOf(undefined, []), unsupported: type };
  }
  const text = wordsOf(type, fields);
  const command = type === 'text' ? commandIn(text ?? '') : undefined;
  if (command) return { kind: 'command', ...common, ...command, message: id };
  return { kind: 'message', ...common, message: id, content: contentOf(text, attachmentsOf(fields)) };
}

/** What WeChat puts in the place of a sticker and the like, which it does not pass on. */
const STAND_IN = '【收到不支持的消息类型，暂无法显示】';

function isStandIn(type: string, fields: Fields): boolean {
  return type === 'text' && textAt(fields, 'Content') === STAND_IN;
}

/** What was said: typed, heard by WeChat's speech recognition, or a shared link's title and address. */
function wordsOf(type: string, fields: Fields): string | undefined {
  switch (type) {
    case 'text':
      return textAt(fields, 'Content');
    case 'voice':
      return textAt(fields, 'Recognition');
    case 'link': {
      const lines = ['Title', 'Description', 'Url'].flatMap((name) => textAt(fields, name) ?? []);
      return lines.join('\n');
    }
    default:
      return undefined;
  }
}

function contentOf(text: string | undefined, attachments: Content['attachments'] & object): Content {
  return { ...(text === undefined ? {} : { text: [text] }), ...(attachments.length === 0 ? {} : { attachments }) };
}

/** `/name args`, at the very start; `/usr/bin` and a lone slash are words like any others. */
function commandIn(text: string): { name: string; args: string } | undefined {
  const found = /^\/([A-Za-z0-9_]{1,32})(?=\s|$)/.exec(text);
  if (!found?.[1]) return undefined;
  return { name: found[1].toLowerCase(), args: text.slice(found[0].length).trim() };
}

/** Everything else (a page opened from the menu, results of mass messages, a position sent by itself) asks for nothing. */
function eventsOf(name: string, fields: Fields, common: Common, { welcomeChoice }: Account): Event[] {
  switch (name) {
    // With a scene the key begins with `qrscene_`: which poster brought them here is no choice of theirs.
    case 'subscribe':
    case 'scan':
      return [{ kind: 'press', ...common, choice: welcomeChoice }];
    case 'unsubscribe':
      return [{ kind: 'blocked', ...common }];
    case 'click':
      return [{ kind: 'press', ...common, choice: neededText(fields, 'EventKey') }];
    default:
      return [];
  }
}

function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
