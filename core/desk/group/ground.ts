import type { Language } from '../../config/desk.ts';
import { formatDuration } from '../../config/durations.ts';
import { defanged } from '../../domain/defanged.ts';
import { type Group, groupOfEvent, namedPerson, newGroup } from '../../domain/group.ts';
import { memberIdOf } from '../../domain/member.ts';
import type { Address } from '../../language/address.ts';
import type { Choice, Content, Text } from '../../language/content.ts';
import type { Event } from '../../language/event.ts';
import { officialAccounts } from '../member/accounts.ts';
import { firstLanguage } from '../member/visit.ts';
import type { Turn } from '../turn.ts';
import { planReminder, toDesk } from './reminders.ts';

/** The group as it is known; met now, with the defaults of desk.yaml, when it is not. */
export async function groupHere(turn: Turn, event: Event): Promise<Group> {
  turn.guards.protect(officialAccounts(turn, event.channel));
  const known = await turn.groups.group(groupOfEvent(event));
  if (known?.active) return withNews(turn, known, event);
  const { channel, server, room, chat } = event;
  const place = room ?? chat;
  const language: Language =
    event.kind === 'added' ? firstLanguage(turn.policy, event.from.locale) : turn.policy.brand.languages[0];
  const met = newGroup(
    turn.policy,
    { id: groupOfEvent(event), channel, chat: place.id, title: place.title ?? server ?? place.id },
    language,
  );
  // Put out and let in again, it keeps what its admins chose.
  const group = known ? { ...known, active: true, chat: known.settings.place ?? met.chat } : met;
  turn.groups.saveGroup(group);
  planReminder(turn, group);
  return withNews(turn, group, event);
}

/** Takes over what the platform just said of a group. */
function withNews(turn: Turn, group: Group, event: Event): Group {
  const allows = event.kind === 'added' || event.kind === 'regrouped' ? event.allows : undefined;
  const named = event.admins?.map(namedPerson);
  // As long as not all are known again, those who were known stay protected.
  const still = event.moreAdmins ? group.state.admins.filter(({ id }) => !named?.some((one) => one.id === id)) : [];
  const admins = named && [...named, ...still];
  // Where the bot can speak, and what the place is called, the platform says with these.
  const told = event.kind === 'added' || event.kind === 'regrouped';
  const state = {
    ...group.state,
    ...(allows ? { allows } : {}),
    ...(admins ? { admins } : {}),
    ...(told ? { speaks: event.chat.id } : {}),
  };
  const chat = told && !group.settings.place ? event.chat.id : group.chat;
  const title = told ? (event.chat.title ?? group.title) : group.title;
  const changed = { ...group, chat, title, state };
  if (JSON.stringify(changed) === JSON.stringify(group)) return group;
  turn.groups.saveGroup(changed);
  return changed;
}

export function addressOfGroup({ channel, chat }: Group): Address {
  return { channel, chat };
}

/** Where an event can be answered: there, for all to see, or only for who it was. */
export function addressOfEvent({ channel, chat }: Pick<Event, 'channel' | 'chat'>): Address {
  return { channel, chat: chat.id, ...(chat.thread === undefined ? {} : { thread: chat.thread }) };
}

/** The platform's id of the server, where a group is one; what effects on its people need. */
export function serverOf(group: Group): { server?: string } {
  const id = group.id.slice(group.channel.length + 1);
  return id === group.chat ? {} : { server: id };
}

/** Whether a group is made of several rooms to speak in. */
export function hasRooms(group: Group): boolean {
  return serverOf(group).server !== undefined;
}

/** How a message is reported there, as the texts choose by it. */
export function menus(turn: Turn, channel: string): { menus: 'yes' | 'no' } {
  return { menus: turn.capabilities(channel).messageMenus ? 'yes' : 'no' };
}

/** The language to answer one person in: the one they have with the desk, or on the platform; else the one given. */
export async function answerLanguage(turn: Turn, { channel, from }: Event, otherwise: Language): Promise<Language> {
  const member = await turn.member(memberIdOf(channel, from.id));
  if (member && member.name !== '') return member.language;
  return from.locale === undefined ? otherwise : firstLanguage(turn.policy, from.locale);
}

/** Asked for the desk where everybody reads along: in private is better. */
export async function invite(turn: Turn, event: Event): Promise<void> {
  const group = await groupHere(turn, event);
  const language = await answerLanguage(turn, event, group.settings.language);
  const text = turn.say(language, 'group-invite', { brand: turn.policy.brand.name });
  answerTo(turn, event, text, [[toDesk(turn, group, language)]]);
}

/** How long something lasts, in words: 6 hours. Whole seconds in milliseconds. */
export function durationIn(turn: Turn, language: Language, ms: number): string {
  const written = formatDuration(ms);
  return turn.say(language, 'group-duration', { unit: written.slice(-1), count: Number(written.slice(0, -1)) });
}

/** Answers where something was said. `said`: see About.message. */
export function answerTo(
  turn: Turn,
  event: Event,
  text: string | Text,
  choices?: Content['choices'],
  said?: string,
): void {
  const message = 'message' in event ? event.message : undefined;
  turn.emit(
    {
      kind: 'send',
      target: { to: 'address', address: addressOfEvent(event) },
      content: { text: typeof text === 'string' ? [text] : text, ...(choices ? { choices } : {}) },
      ...(message === undefined ? {} : { replyTo: message }),
      ...(event.answer === undefined ? {} : { answer: event.answer }),
    },
    { purpose: 'prompt', ...(said === undefined ? {} : { message: said }) },
  );
}

/** Ends the waiting of a press; `alert` must be dismissed. */
export function acknowledge(turn: Turn, event: Event, text?: string, alert = false): void {
  if (event.answer === undefined) return;
  turn.emit(
    {
      kind: 'ack',
      target: { to: 'address', address: addressOfEvent(event) },
      answer: event.answer,
      ...(text === undefined ? {} : { text }),
      ...(alert ? { alert } : {}),
    },
    { purpose: 'signal' },
  );
}

/** Words of others, as data: nothing in them becomes a link, a mention or markup of ours. */
export function quoted(words: string): { text: string; style: 'code' } {
  return { text: defanged(words), style: 'code' };
}

export type Rows = readonly (readonly Choice[])[];
