import type { DeskConfig, Language } from '../../config/desk.ts';
import { isVip } from '../../config/desk.ts';
import { type Member, memberIdOf } from '../../domain/member.ts';
import { sourceOf } from '../../domain/transcript.ts';
import type { Args } from '../../i18n/texts.ts';
import { type Content, plain } from '../../language/content.ts';
import type { Target } from '../../language/effect.ts';
import type { Event } from '../../language/event.ts';
import { type Action, actionOf } from '../choices.ts';
import type { Turn } from '../turn.ts';
import { type Conversation, type Flow, pickable, readConversation, writeConversation } from './conversation.ts';

/** One event of a member at the desk. Handlers change `member` and `conversation`; both are saved once, at the end. */
export interface Visit {
  readonly turn: Turn;
  readonly event: Event;
  member: Member;
  conversation: Conversation;
  /** They are here for the first time, or again after they could not be written to. */
  readonly arrives: boolean;
  /** When they were last here before this: milliseconds since the epoch; null on first contact. */
  readonly lastSeenAt: number | null;
  /** Nothing of them may be saved any more. */
  erased: boolean;
  /** They were just told that whatever they write now goes to staff. */
  invited: boolean;
  /** Where choices are picked by number: those that this visit brings before their eyes, in the order of the numbers. */
  listed: readonly string[];
}

/** Who is here, as we know them or meet them now. */
export async function beginVisit(turn: Turn, event: Event): Promise<Visit> {
  const known = await turn.member(memberIdOf(event.channel, event.from.id));
  const conversation = readConversation(known?.flow ?? null, turn.now);
  return {
    turn,
    event,
    member: known
      ? { ...known, ...asShown(turn.policy, event), ...spokenWith(turn.policy, event, known, conversation) }
      : newMember(turn, event),
    conversation,
    arrives: known?.unreachable ?? true,
    lastSeenAt: known?.lastSeenAt ?? null,
    erased: false,
    invited: false,
    listed: [],
  };
}

/** Where the platform lets us write only to who was just here: notes that they are, and sends what waited for it. */
export async function noteContact(visit: Visit): Promise<void> {
  const { turn, event, member, conversation } = visit;
  if (turn.capabilities(member.channel).proactive) return;
  const wrote = event.kind === 'message' || event.kind === 'command';
  conversation.contact = { ...conversation.contact, [wrote ? 'wroteAt' : 'pressedAt']: event.at };
  await turn.releaseHeld(member.id);
  visit.listed = conversation.waiting;
  conversation.waiting = [];
}

export function endVisit(visit: Visit): void {
  if (visit.erased) return;
  const { turn, member, conversation, listed } = visit;
  if (listed.length > 0) conversation.shown = [...listed];
  turn.saveMember({ ...member, lastSeenAt: turn.now, flow: writeConversation(conversation) });
}

function newMember(turn: Turn, event: Event): Member {
  return {
    id: memberIdOf(event.channel, event.from.id),
    channel: event.channel,
    userId: event.from.id,
    language: firstLanguage(turn.policy, event.from.locale ?? spokenIn(event)),
    barred: false,
    unreachable: false,
    currentTicket: null,
    flow: null,
    createdAt: turn.now,
    lastSeenAt: turn.now,
    version: 0,
    ...asShown(turn.policy, event),
  };
}

function asShown(policy: DeskConfig, event: Event): Pick<Member, 'chat' | 'name' | 'handle' | 'vip'> {
  const { channel, chat, from } = event;
  return { chat: chat.id, name: from.name, handle: from.handle ?? null, vip: isVip(policy, channel, from.id) };
}

/** What their platform speaks with them now, where it says, we speak it too, and they chose nothing themselves. */
function spokenWith(
  policy: DeskConfig,
  { from: { locale } }: Event,
  { language }: Member,
  { languageChosen }: Conversation,
): Pick<Member, 'language'> {
  const follows = !languageChosen && locale !== undefined && /^(zh|en)/i.test(locale);
  return { language: follows ? firstLanguage(policy, locale) : language };
}

/** The language of someone's interface, if the brand speaks it. */
export function firstLanguage(policy: DeskConfig, locale: string | undefined): Language {
  const wanted: Language = locale?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
  const { languages } = policy.brand;
  if (locale === undefined || !languages.includes(wanted)) return languages[0];
  return wanted;
}

/** The language that first words are written in, where a platform tells no other; undefined when they do not show it. */
function spokenIn(event: Event): string | undefined {
  if (event.kind !== 'message' && event.kind !== 'command') return undefined;
  const words = event.kind === 'message' ? plain(event.content.text) : event.args;
  if (/\p{Script=Han}/u.test(words)) return 'zh';
  // Ticker symbols, links, handles and codes are nobody's language.
  return /(?:^|\s)[A-Z]?[a-z]{2,}[,.!?]*(?=\s|$)/.test(words) ? 'en' : undefined;
}

export function say(visit: Visit, id: string, args?: Args): string {
  return visit.turn.say(visit.member.language, id, args);
}

/** Puts a question, or with null ends whatever was asked. */
export function ask(visit: Visit, flow: Flow | null): void {
  visit.conversation.flow = flow;
  visit.conversation.flowAt = visit.turn.now;
}

/** Where this message was written, as the transcript keeps it; null for what is no message. */
export function sourceOfEvent(event: Event): string | null {
  if (event.kind !== 'message' && event.kind !== 'command' && event.kind !== 'edited') return null;
  return event.message === undefined ? null : sourceOf(event.channel, event.chat.id, event.message);
}

/** Says something in a message of its own. */
export function tell(visit: Visit, content: Content): void {
  if (mustWriteElsewhere(visit)) {
    tellInPrivate(visit, content, undefined);
    return;
  }
  sendHere(visit, remember(visit, content));
}

/** Shows a screen: in place of the one that was pressed, where the channel can and that one is not worth keeping. */
export function show(visit: Visit, content: Content): void {
  const message = screenPressed(visit);
  if (mustWriteElsewhere(visit)) {
    tellInPrivate(visit, content, message);
    return;
  }
  const shown = remember(visit, content);
  if (message === undefined) sendHere(visit, shown);
  else editHere(visit, message, shown);
}

function sendHere(visit: Visit, content: Content): void {
  const { answer } = visit.event;
  visit.turn.emit(
    { kind: 'send', target: memberTarget(visit), content, ...(answer === undefined ? {} : { answer }) },
    { purpose: 'prompt' },
  );
}

function editHere(visit: Visit, message: string, content: Content): void {
  const { answer } = visit.event;
  visit.turn.emit(
    {
      kind: 'edit',
      target: memberTarget(visit),
      message,
      content,
      orSend: true,
      ...(answer === undefined ? {} : { answer }),
    },
    { purpose: 'prompt' },
  );
}

/** Whether what is said asks for words, where everybody would read what they write. */
function mustWriteElsewhere({ event, invited, conversation: { flow, draft } }: Visit): boolean {
  if (event.room === undefined) return false;
  switch (flow?.at) {
    case 'talk':
    case 'search':
    case 'official':
    case 'report':
    case 'comment':
      return true;
    case 'form':
      return draft !== null && draft.step !== 'type' && draft.step !== 'summary';
    case 'choosing':
    case 'asked':
    case undefined:
      return invited;
  }
}

/** Goes on in the private conversation, and says so where they are. */
function tellInPrivate(visit: Visit, content: Content, message: string | undefined): void {
  const shown = remember(visit, content);
  visit.turn.emit({ kind: 'send', target: memberTarget(visit), content: shown }, { purpose: 'prompt' });
  const [title] = content.text ?? [];
  const head = typeof title === 'object' && 'style' in title ? [title, '\n\n'] : [];
  const where: Content = { text: [...head, say(visit, 'room-in-private')] };
  if (message === undefined) sendHere(visit, where);
  else editHere(visit, message, where);
}

/** The message of the screen that was pressed, if another may take its place. */
function screenPressed({ turn, event, member }: Visit): string | undefined {
  if (event.kind !== 'form' && (event.kind !== 'press' || isAnew(event.choice))) return undefined;
  return turn.capabilities(member.channel).edit ? event.message : undefined;
}

/** After erasing there is no member to look up, only the chat the words came from. */
function memberTarget(visit: Visit): Target {
  const { member, erased } = visit;
  if (erased) return { to: 'address', address: { channel: member.channel, chat: member.chat } };
  return { to: 'member', member: member.id };
}

function isAnew(choice: string): boolean {
  const action: Action | undefined = actionOf(choice);
  return action?.side === 'member' && action.anew === true;
}

/**
 * Where choices cannot be pressed, their order is what a typed number means. What one visit says is read at once, so
 * that each list goes on counting where the one before it ended.
 */
function remember(visit: Visit, content: Content): Content {
  if (visit.turn.capabilities(visit.member.channel).buttons) return content;
  const before = visit.listed;
  const picks = pickable(content.choices);
  visit.listed = [...before, ...picks];
  visit.conversation.shown = [...visit.listed];
  return before.length > 0 && picks.length > 0 ? { ...content, firstNumber: before.length + 1 } : content;
}
