import { formatDuration } from '../../config/durations.ts';
import { defanged } from '../../domain/defanged.ts';
import type { AuditAction, Group, GroupId, NamedPerson } from '../../domain/group.ts';
import { groupIdOf, longestSanctionMs, namedPerson, shortestSanctionMs } from '../../domain/group.ts';
import { clip } from '../../domain/rules.ts';
import type { Effect } from '../../language/effect.ts';
import type { CommandEvent } from '../../language/event.ts';
import type { Report } from '../../language/outcome.ts';
import type { Receipt } from '../../outbox/delivery.ts';
import { staffOf } from '../staff/people.ts';
import { nameLine } from '../staff/words.ts';
import type { Turn } from '../turn.ts';
import { type Actor, actorOf, refuse } from './authority.ts';
import { saidInPassing } from './book.ts';
import { noteFailure } from './failures.ts';
import { addressOfEvent, addressOfGroup, answerLanguage, answerTo, durationIn, groupHere, serverOf } from './ground.ts';
import { type Lasting, lastingIn } from './lasting.ts';
import { liftTask } from './late.ts';
import { endMute, keepMuted } from './mutes.ts';

export const sanctionNames = ['warn', 'mute', 'unmute', 'ban', 'unban'] as const;
export type SanctionName = (typeof sanctionNames)[number];

/** Names a sanction whose outcome is told to who commanded it. */
export const sanctionTag = 'group-sanction';

const effects = { mute: 'restrict', unmute: 'unrestrict', ban: 'ban', unban: 'unban' } as const;

/** `/warn`, `/mute 1h`, `/unmute`, `/ban`, `/unban`, in answer to someone's message or with their id. */
export async function sanctionCommand(turn: Turn, event: CommandEvent, name: SanctionName): Promise<void> {
  const group = await groupHere(turn, event);
  const language = await answerLanguage(turn, event, group.settings.language);
  const because = (id: string, args = {}) => answerTo(turn, event, turn.say(language, id, args));
  const actor = actorOf(turn, event, group, 'moderate');
  if (!actor) return refuse(turn, event, group, 'moderate');
  const { person, rest } = subjectOf(event);
  if (!person) return because('group-whom', { command: name });
  if (isTheBot(event, person.id)) return because('group-subject-bot');
  if (isProtected(turn, group, event.channel, person) || speaksForGroup(event, person.id))
    return because('group-subject-protected');
  const timed = name === 'mute' || name === 'ban';
  const { ms, unclear, reason } = timed ? lasting(event, rest) : { reason: rest };
  if (unclear) return because('group-duration-unclear');
  if (ms !== undefined && (ms < shortestSanctionMs || ms > longestSanctionMs)) return because('group-duration-bounds');
  note(turn, group, actor, { action: name === 'warn' ? 'warn' : effects[name], person, ms, reason });
  if (name === 'warn') return warn(turn, group, event, person, reason);
  const { channel } = group;
  const lift = liftOf(effects[name]);
  const task = liftTask(group, lift, person.id);
  turn.emit(
    {
      kind: effects[name],
      target: { to: 'address', address: addressOfGroup(group) },
      person: person.id,
      ...serverOf(group),
      ...(ms === undefined ? {} : { until: turn.now + ms }),
    },
    { purpose: 'prompt', tag: sanctionTag, report: reportOf(event) },
  );
  if (name === 'mute') keepMuted(turn, group, person, ms === undefined ? null : turn.now + ms);
  else endMute(turn, group, person);
  if (ms === undefined) return turn.groups.unplan(task);
  turn.groups.plan({ id: task, channel, dueAt: turn.now + ms, payload: { do: lift, group: group.id, person } });
}

/** What ends this, or what it is the end of. */
function liftOf(kind: (typeof effects)[keyof typeof effects]): 'unban' | 'unrestrict' {
  return kind === 'restrict' || kind === 'unrestrict' ? 'unrestrict' : 'unban';
}

/** Whom a command is about: named by an option, by their id, or as whose message is answered; and what else was said. */
export function subjectOf(event: CommandEvent): { person: NamedPerson | undefined; rest: string } {
  const { options, people, args, answered } = event;
  const chosen = options?.user;
  if (chosen !== undefined) {
    const known = people?.find(({ id }) => id === chosen);
    return { person: known ? namedPerson(known) : { id: chosen, name: chosen, handle: null }, rest: args };
  }
  const [first = '', ...words] = args.split(/\s+/);
  const id = /^(?:<@!?)?(\d{5,20})>?$/.exec(first)?.[1];
  if (id !== undefined) return { person: { id, name: id, handle: null }, rest: words.join(' ') };
  return { person: answered && namedPerson(answered.from), rest: args };
}

/** Whether someone a command is about is the bot itself. */
export function isTheBot({ answered, people }: CommandEvent, id: string): boolean {
  return [answered?.from, ...(people ?? [])].some((one) => one?.id === id && one.self === true);
}

function lasting(event: CommandEvent, rest: string): Lasting {
  const chosen = event.options?.duration;
  if (chosen === undefined) return lastingIn(rest);
  const { ms, reason } = lastingIn(chosen);
  return ms === undefined || reason !== '' ? { unclear: true, reason: rest } : { ms, reason: rest };
}

function isProtected(turn: Turn, { state }: Group, channel: string, { id }: NamedPerson): boolean {
  return staffOf(turn.policy, channel, id) !== undefined || state.admins.some((admin) => admin.id === id);
}

/** Whether it is the group itself, behind which an admin is anonymous, or its own channel. */
function speaksForGroup({ chat, answered }: CommandEvent, id: string): boolean {
  if (chat.kind === 'group' && chat.id === id) return true;
  return answered?.from.id === id && answered.ofGroup === true;
}

function warn(turn: Turn, group: Group, event: CommandEvent, person: NamedPerson, reason: string): void {
  const { language } = group.settings;
  const text = turn.say(language, 'group-warned', {
    name: defanged(nameLine(person.name)),
    reason: reason === '' ? 'none' : clip(reason, 300),
  });
  const { replyTo } = event;
  const { channel, chat } = group;
  // For all to see, also where a command is answered for its giver alone.
  const address = event.chat.kind === 'group' ? addressOfEvent(event) : { channel, chat: event.room?.id ?? chat };
  turn.emit(
    { kind: 'send', target: { to: 'address', address }, content: { text: [text] }, ...(replyTo ? { replyTo } : {}) },
    { purpose: 'prompt', message: saidInPassing },
  );
  if (event.answer !== undefined) answerTo(turn, event, turn.say(language, 'group-warned-done'));
}

function note(
  turn: Turn,
  group: Group,
  actor: Actor,
  { action, person, ms, reason }: { action: AuditAction; person: NamedPerson; ms: number | undefined; reason: string },
): void {
  const words = [ms === undefined ? [] : formatDuration(ms), reason === '' ? [] : clip(reason, 300)].flat().join(' ');
  turn.groups.note({
    groupId: group.id,
    actor: actor.name,
    actorId: actor.id,
    action,
    subject: person.name,
    subjectId: person.id,
    reason: words === '' ? null : words,
    case: null,
  });
}

function reportOf(event: CommandEvent): Report {
  const { channel, chat, message, answer } = event;
  return {
    channel,
    chat: chat.id,
    ...(message === undefined ? {} : { message }),
    ...(answer === undefined ? {} : { answer }),
  };
}

/** The group in which a delivery does something to a person. */
function groupOfEffect({ channel, effect }: Receipt['delivery']): GroupId {
  const server = 'server' in effect ? effect.server : undefined;
  return groupIdOf(channel, server ?? (effect.target.to === 'address' ? effect.target.address.chat : ''));
}

function isSanction(effect: Effect): effect is Extract<Effect, { kind: (typeof effects)[keyof typeof effects] }> {
  return Object.values(effects).some((kind) => kind === effect.kind);
}

/** A mute whose end was this near, or past, when it was done at last may have been taken for one without an end, ms. */
const tooNearMs = 32_000;

/** Who was muted so late that the platform may not end it is unmuted at once. */
function liftLate(turn: Turn, group: Group, { person, until }: Extract<Effect, { kind: 'restrict' }>): void {
  if (until === undefined || until - turn.now > tooNearMs) return;
  const target = { to: 'address', address: addressOfGroup(group) } as const;
  turn.emit({ kind: 'unrestrict', target, person, ...serverOf(group) }, { purpose: 'prompt' });
}

/** What became of a sanction, told to who commanded it. */
export async function sanctionDone(turn: Turn, { delivery, outcome }: Receipt): Promise<void> {
  const { report, effect } = delivery;
  if (!report || outcome.state === 'unknown' || outcome.state === 'held') return;
  const group = await turn.groups.group(groupOfEffect(delivery));
  if (group && outcome.state === 'failed' && isSanction(effect)) {
    await noteFailure(turn, group, { kind: effect.kind, person: effect.person, reason: outcome.reason });
    // What did not begin does not end either.
    turn.groups.unplan(liftTask(group, liftOf(effect.kind), effect.person));
    if (effect.kind === 'restrict') endMute(turn, group, { id: effect.person });
  }
  if (group && outcome.state === 'sent' && effect.kind === 'restrict') liftLate(turn, group, effect);
  const language = group?.settings.language ?? turn.policy.brand.languages[0];
  const until = 'until' in effect ? effect.until : undefined;
  const lasts =
    until === undefined ? 'none' : durationIn(turn, language, Math.round((until - delivery.createdAt) / 1000) * 1000);
  const text =
    outcome.state === 'sent'
      ? turn.say(language, 'group-sanctioned', { what: effect.kind, lasts })
      : turn.say(language, 'group-sanction-failed', {
          reason: turn.say(language, 'group-reason', { reason: outcome.reason }),
        });
  const { channel, chat, message, answer } = report;
  turn.emit(
    {
      kind: 'send',
      target: { to: 'address', address: { channel, chat } },
      content: { text: [text] },
      ...(message === undefined ? {} : { replyTo: message }),
      ...(answer === undefined ? {} : { answer }),
    },
    { purpose: 'prompt' },
  );
}
