import type { AttachmentView, ConversationView, MessageView, PersonView, ServiceView } from './view.ts';
import type { EmulatedMember, StoredMessage } from './wechat/emulator.ts';
import type { WechatCast } from './wechat-cast.ts';
import type { WechatMenus } from './wechat-menus.ts';
import { runsOf } from './wechat-runs.ts';

/** How many messages of a conversation a fresh page gets. */
const NEWEST = 100;
/** Of an openid, what staff see of a member: WeChat tells no names. */
const SHOWN_END = 4;

export function conversationOf(openid: string): string {
  return `p${openid}`;
}

export function personView({ emulator }: WechatCast, member: EmulatedMember): PersonView {
  return {
    id: member.openid,
    name: member.name,
    handle: member.openid.slice(-SHOWN_END),
    locale: '',
    role: 'member',
    blocked: false,
    following: member.following,
    // Nothing can be sent unasked from an unverified account, whatever window the member opened.
    ...(emulator.account.kind === 'certified' ? { window: windowView(member) } : {}),
  };
}

function windowView({ surestWindow: { openUntil, sendsLeft } }: EmulatedMember): NonNullable<PersonView['window']> {
  return { left: sendsLeft, ...(openUntil === undefined ? {} : { until: openUntil }) };
}

export function privateView({ openid, name }: EmulatedMember): ConversationView {
  const where = { id: conversationOf(openid), place: 'private', person: openid, people: [openid] } as const;
  return { ...where, title: name, general: false, closed: false, deleted: false };
}

/** The newest messages of a member, oldest first. */
export function newestOf({ privateChat }: EmulatedMember): readonly StoredMessage[] {
  return privateChat.messages.slice(-NEWEST);
}

export function messageView(cast: WechatCast, menus: WechatMenus, stored: StoredMessage): MessageView {
  const { id, member, at, text, way } = stored;
  const service = serviceOf(stored, menus);
  const posts = stored.delivery?.attempts.length ?? 0;
  return {
    id: String(id),
    conversation: conversationOf(member.openid),
    author: authorOf(cast, stored),
    at,
    edited: false,
    deleted: false,
    ...(service === undefined ? {} : { service }),
    runs: service === undefined && hasWords(stored) ? runsOf(text) : [],
    attachments: attachmentsOf(cast, stored),
    buttons: [],
    reactions: [],
    ...(way === 'passive' || way === 'customer-service' ? { way } : {}),
    ...(posts > 1 ? { posts } : {}),
  };
}

function authorOf({ emulator, accountName }: WechatCast, { by, member }: StoredMessage): MessageView['author'] {
  if (by === 'member') return { id: member.openid, name: member.name, bot: false };
  return { id: emulator.account.id, name: accountName, bot: true };
}

/** A file's words are its name, a place's its label: those stand with the attachment. */
function hasWords({ content: { kind }, text }: StoredMessage): boolean {
  return text !== '' && kind !== 'file' && kind !== 'location';
}

function serviceOf({ by, content, text }: StoredMessage, menus: WechatMenus): ServiceView | undefined {
  if (by === 'platform') return { what: 'told', detail: text };
  if (content.kind !== 'event') return undefined;
  switch (content.event) {
    case 'subscribe':
      return { what: 'followed' };
    case 'unsubscribe':
      return { what: 'unfollowed' };
    case 'CLICK':
    case 'VIEW':
      return { what: 'tapped', detail: menus.nameOf(content.key) };
    case 'SCAN':
      return { what: 'other' };
  }
}

function attachmentsOf({ emulator }: WechatCast, { content }: StoredMessage): AttachmentView[] {
  const at = (mediaId: string) =>
    emulator.media(mediaId) === undefined ? {} : { url: `/playground/files/wechat/${encodeURIComponent(mediaId)}` };
  switch (content.kind) {
    case 'image':
      return [{ kind: 'photo', ...at(content.mediaId) }];
    case 'voice':
      return [{ kind: 'voice', ...at(content.mediaId) }];
    case 'video':
    case 'shortvideo':
      return [{ kind: 'video', ...at(content.mediaId) }];
    case 'file':
      return [{ kind: 'file', name: content.title, size: content.size, ...at(content.mediaId) }];
    case 'location': {
      const { latitude, longitude, label } = content;
      return [{ kind: 'location', latitude, longitude, ...(label === '' ? {} : { title: label }) }];
    }
    default:
      return [];
  }
}
