import type { Account } from './account.ts';
import { sign, unseal } from './cipher.ts';
import type { Article, Content } from './content.ts';
import type { MediaKind, MediaStore } from './media.ts';
import { child, childText, type Element, parseXml } from './xml.ts';

/** What the server's answer to a post means. */
export type PassiveReply =
  | { kind: 'nothing' }
  | { kind: 'message'; content: Content }
  /** The member sees that the service has trouble; `why` for the transcript. */
  | { kind: 'invalid'; why: string };

/** Who a reply must be between, and what it may refer to. */
export interface Expected {
  account: Account;
  openid: string;
  media: MediaStore;
}

/** Bytes of UTF-8 (被动回复: Content). */
const TEXT_MAX = 2048;
/** A reply to a message carries one article since 2018. */
const ARTICLES_MAX = 1;

/** Reads the body of a 200 answer as the platform does: `success`, nothing, or a well-formed message. */
export function readReply(body: string, expected: Expected): PassiveReply {
  if (body === '' || body === 'success') return { kind: 'nothing' };
  try {
    const { root, encrypted } = opened(parseXml(body), expected.account);
    if (expected.account.mode === 'safe' && !encrypted) throw new Error('plaintext in safe mode');
    return messageIn(root, expected);
  } catch (error) {
    return { kind: 'invalid', why: error instanceof Error ? error.message : String(error) };
  }
}

/** The message itself: decrypted when it is sealed. */
function opened(root: Element, account: Account): { root: Element; encrypted: boolean } {
  if (root.name !== 'xml') throw new Error(`the root is <${root.name}>`);
  const sealed = childText(root, 'Encrypt');
  if (sealed === undefined) return { root, encrypted: false };
  if (account.mode === 'plain') throw new Error('encrypted in plain mode');
  const timestamp = need(root, 'TimeStamp');
  const signature = sign(account.token, timestamp, need(root, 'Nonce'), sealed);
  if (!/^\d+$/.test(timestamp)) throw new Error('TimeStamp is no number');
  if (need(root, 'MsgSignature') !== signature) throw new Error('wrong MsgSignature');
  return { root: parseXml(unseal(sealed, account)), encrypted: true };
}

function messageIn(root: Element, { account, openid, media }: Expected): PassiveReply {
  if (root.name !== 'xml') throw new Error(`the root is <${root.name}>`);
  if (need(root, 'ToUserName') !== openid) throw new Error('ToUserName is somebody else');
  if (need(root, 'FromUserName') !== account.id) throw new Error('FromUserName is not the account');
  if (!/^\d{1,12}$/.test(need(root, 'CreateTime'))) throw new Error('CreateTime is no number of seconds');
  const kind = need(root, 'MsgType');
  const mediaIn = (name: string, wanted: MediaKind) => media.need(need(needChild(root, name), 'MediaId'), wanted).id;
  switch (kind) {
    case 'text':
      return { kind: 'message', content: { kind, text: textIn(root) } };
    case 'image':
      return { kind: 'message', content: { kind, mediaId: mediaIn('Image', 'image') } };
    case 'voice':
      return { kind: 'message', content: { kind, mediaId: mediaIn('Voice', 'voice') } };
    case 'video': {
      const video = needChild(root, 'Video');
      const words = { title: childText(video, 'Title') ?? '', description: childText(video, 'Description') ?? '' };
      return { kind: 'message', content: { kind, mediaId: mediaIn('Video', 'video'), ...words } };
    }
    case 'news':
      return { kind: 'message', content: { kind, articles: articlesIn(root) } };
    case 'transfer_customer_service':
      return { kind: 'nothing' };
    default:
      throw new Error(`unknown MsgType ${kind}`);
  }
}

function textIn(root: Element): string {
  const text = need(root, 'Content');
  const bytes = Buffer.byteLength(text);
  if (bytes === 0) throw new Error('Content is empty');
  if (bytes > TEXT_MAX) throw new Error(`Content has ${bytes} bytes`);
  return text;
}

function articlesIn(root: Element): Article[] {
  const items = needChild(root, 'Articles').children;
  if (items.some(({ name }) => name !== 'item')) throw new Error('Articles holds something else than items');
  if (need(root, 'ArticleCount') !== String(items.length)) throw new Error('ArticleCount is wrong');
  if (items.length < 1 || items.length > ARTICLES_MAX) throw new Error(`${items.length} articles`);
  return items.map((item) => ({
    title: need(item, 'Title'),
    description: childText(item, 'Description') ?? '',
    picUrl: childText(item, 'PicUrl') ?? '',
    url: childText(item, 'Url') ?? '',
  }));
}

function needChild(parent: Element, name: string): Element {
  const found = child(parent, name);
  if (found === undefined) throw new Error(`${name} is missing`);
  return found;
}

function need(parent: Element, name: string): string {
  return needChild(parent, name).text;
}
