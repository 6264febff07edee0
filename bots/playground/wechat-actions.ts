import type { ActionOf, SentFile, StageAction } from './actions.ts';
import { ActionRefused } from './stage.ts';
import type { EmulatedMember, Seat } from './wechat/emulator.ts';
import { addMember, becomes, type WechatCast } from './wechat-cast.ts';
import { conversationOf } from './wechat-view.ts';

const SEND = 'message/custom/send';
const WINDOW_CLOSED = 45015;
/** Near the 5 s that WeChat gives an answer. Milliseconds. */
const SLOW_MS = 4_000;

/** Lets a member of the cast do something; throws when the emulated world does not allow it. */
export function perform(cast: WechatCast, action: StageAction): void {
  switch (action.do) {
    case 'say':
      seatOf(cast, action).says(action.text);
      return;
    case 'send-files':
      sendFiles(seatOf(cast, action), action);
      return;
    case 'send-location':
      seatOf(cast, action).sendsLocation({ latitude: action.latitude, longitude: action.longitude });
      return;
    case 'tap':
      memberOf(cast, action.person).privateChat.taps(action.key);
      return;
    case 'follow': {
      const { privateChat } = memberOf(cast, action.person);
      if (action.following) privateChat.follows();
      else privateChat.unfollows();
      return;
    }
    case 'add-member':
      addMember(cast, action.name);
      return;
    case 'switch-account':
      becomes(cast, action.kind);
      return;
    case 'fault':
      strike(cast, action);
      return;
    default:
      throw new ActionRefused('WeChat has no such thing');
  }
}

/** Each file is a message of its own, and words beside them one more: there are no captions here. */
function sendFiles(seat: Seat, { files, caption }: ActionOf<'send-files'>): void {
  for (const file of files) sendFile(seat, file);
  if (caption !== undefined) seat.says(caption);
}

function sendFile(seat: Seat, { kind, base64, name }: SentFile): void {
  const file = { bytes: Buffer.from(base64, 'base64'), fileName: name };
  switch (kind) {
    case 'photo':
      seat.sendsPicture(file);
      return;
    case 'voice':
      seat.sendsVoice(file);
      return;
    case 'video':
      seat.sendsVideo(file);
      return;
    case 'audio':
    case 'document':
      seat.sendsFile(file);
      return;
  }
}

/** Some strike the program's next call to WeChat, others WeChat's next post to the program. */
function strike({ emulator }: WechatCast, { fault }: ActionOf<'fault'>): void {
  switch (fault) {
    case 'window-closed':
      emulator.inject({ kind: 'error', errcode: WINDOW_CLOSED, method: SEND });
      return;
    case 'token-expired':
      emulator.expireTokens();
      return;
    case 'server-error':
      emulator.inject({ kind: 'server-error', method: SEND });
      return;
    case 'answer-lost':
    case 'duplicate':
      emulator.injectDelivery({ kind: fault });
      return;
    case 'slow':
      emulator.injectDelivery({ kind: 'slow', ms: SLOW_MS });
      return;
    default:
      throw new ActionRefused('WeChat has no such trouble');
  }
}

function seatOf(cast: WechatCast, { person, conversation }: { person: string; conversation: string }): Seat {
  if (conversation !== conversationOf(person)) throw new ActionRefused('that conversation is not theirs');
  return memberOf(cast, person).privateChat;
}

function memberOf({ members, emulator }: WechatCast, openid: string): EmulatedMember {
  const member = members.includes(openid) ? emulator.userById(openid) : undefined;
  if (member === undefined) throw new ActionRefused('nobody here has that id');
  return member;
}
