import type { DeskConfig, Language } from '../config/desk.ts';
import type { Difference } from '../guard/difference.ts';
import type { Likeness } from '../guard/names/index.ts';
import type { Event, GroupRight, Person, SecretKind } from '../language/event.ts';
import { sealed } from './forgotten.ts';

/** A community's group or server: `<channel>:<the platform's id of it>`. */
export type GroupId = string;

export function groupIdOf(channel: string, group: string): GroupId {
  return `${channel}:${group}`;
}

/** The group an event happened in, whether it is said to all there or only to the person. */
export function groupOfEvent({
  channel,
  server,
  room,
  chat,
}: Pick<Event, 'channel' | 'server' | 'room' | 'chat'>): GroupId {
  return groupIdOf(channel, server ?? room?.id ?? chat.id);
}

/** What a guard does about what it finds: nothing, tell the admins, or take it out (and tell them). */
export type GuardMode = 'off' | 'report' | 'remove';

/** What the admins of a group chose. */
export interface GroupSettings {
  readonly language: Language;
  readonly reminders: boolean;
  readonly everyMs: number;
  /** Minutes since midnight in `timezone`; `from` > `to` spans midnight. */
  readonly quiet: { readonly from: number; readonly to: number } | null;
  /** IANA name. */
  readonly timezone: string;
  readonly onJoin: boolean;
  readonly onTopic: boolean;
  readonly impostors: boolean;
  readonly links: GuardMode;
  readonly secrets: GuardMode;
  /** Nothing is done by itself: guards that would remove only report. */
  readonly dryRun: boolean;
  /** Where alerts go: staff's desk, or the group itself. */
  readonly alerts: 'desk' | 'here';
  /** Where in the group itself, when that is not where the bot speaks. */
  readonly alertPlace?: { readonly chat: string; readonly thread?: string };
  /** The room that admins chose for what the bot says by itself, where groups have rooms. */
  readonly place?: string;
}

/** Someone by the exact name they bore: a decision about them holds for no other name. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly handle: string | null;
}

/** A name of which only a digest is kept, because its bearer had their data erased. */
export interface SealedName {
  readonly id: string;
  readonly seal: string;
}

export type KnownName = NamedPerson | SealedName;

/** What the bot knows about a group. Times are milliseconds since the epoch. */
export interface GroupState {
  /** Undefined until the platform said. */
  readonly allows?: readonly GroupRight[] | undefined;
  readonly admins: readonly NamedPerson[];
  /** Where the platform lastly said that the bot can speak, whatever its admins chose. */
  readonly speaks?: string;
  /** The reminder that stands, and when the last one was posted. */
  readonly reminder: { readonly message: string; readonly chat: string; readonly at?: number } | null;
  readonly remindedAt: number | null;
  /** When talk about finding support last brought one. */
  readonly topicAt?: number;
  /** Whom nobody need look at again under this very name: trusted, or an alert about them stands. */
  readonly trusted: readonly KnownName[];
  readonly alerted: readonly KnownName[];
}

export interface Group {
  readonly id: GroupId;
  readonly channel: string;
  /** The chat in which the bot speaks there. */
  readonly chat: string;
  readonly title: string;
  readonly active: boolean;
  readonly settings: GroupSettings;
  readonly state: GroupState;
  readonly version: number;
}

/** Alerts of a group that are remembered, so that the same name is not reported again and again. */
const rememberedAlerts = 200;

/** A group as it is when it is first heard of: with the defaults of desk.yaml, and nothing done by itself. */
export function newGroup(
  policy: DeskConfig,
  group: Pick<Group, 'id' | 'channel' | 'chat' | 'title'>,
  language: Language,
): Group {
  const { reminders, hours } = policy;
  return {
    ...group,
    active: true,
    settings: {
      language,
      reminders: true,
      everyMs: reminders.everyMs,
      quiet: reminders.quiet,
      timezone: hours.timezone,
      onJoin: reminders.onJoin,
      onTopic: reminders.onTopic,
      impostors: true,
      links: 'report',
      secrets: 'report',
      dryRun: true,
      alerts: 'desk',
    },
    state: { admins: [], reminder: null, remindedAt: null, trusted: [], alerted: [] },
    version: 0,
  };
}

/** What a guard does there now: in a dry run nothing is taken out. */
export function modeOf({ settings }: Group, guard: 'links' | 'secrets'): GuardMode {
  const mode = settings[guard];
  return mode === 'remove' && settings.dryRun ? 'report' : mode;
}

export function namedPerson({ id, name, handle }: Person): NamedPerson {
  return { id, name, handle: handle ?? null };
}

/** Whether it is the same account under exactly the same names. */
function isSame(one: KnownName, other: NamedPerson): boolean {
  if (one.id !== other.id) return false;
  return 'seal' in one ? one.seal === sealed(other).seal : one.name === other.name && one.handle === other.handle;
}

/** Whether the person's present name was looked at: trusted, or reported. */
export function isKnownName({ state }: Group, person: NamedPerson): boolean {
  return [...state.trusted, ...state.alerted].some((one) => isSame(one, person));
}

export function withTrusted(group: Group, person: KnownName, trusted: boolean): Group {
  const others = group.state.trusted.filter((one) => one.id !== person.id);
  return { ...group, state: { ...group.state, trusted: trusted ? [...others, person] : others } };
}

/** Without `stands`, the next sight of that name is reported anew. */
export function withAlerted(group: Group, person: NamedPerson, stands: boolean): Group {
  const others = group.state.alerted.filter((one) => one.id !== person.id);
  const alerted = stands ? [...others, person].slice(-rememberedAlerts) : others;
  return { ...group, state: { ...group.state, alerted } };
}

export const caseKinds = ['impostor', 'link', 'phishing', 'secret', 'report'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** Why a case was opened. Words of others are kept here and nowhere else. */
export interface Evidence {
  /** An imitated name. */
  readonly name?: {
    readonly field: 'name' | 'handle';
    readonly shown: string;
    readonly original: string;
    readonly how: Likeness;
    readonly label: string;
    /** The handle of who is imitated, if they have one. */
    readonly handle?: string;
    readonly differences: readonly Difference[];
    readonly on: 'joined' | 'renamed' | 'message';
  };
  /** An imitated site or account. */
  readonly link?: { readonly shown: string; readonly original: string; readonly differences: readonly Difference[] };
  readonly phishing?: string;
  readonly secrets?: readonly SecretKind[];
  /** Whether who posted a secret that stands could be told so in private. */
  readonly warned?: boolean;
  /** The message that it is about, and its words without secrets. */
  readonly message?: {
    readonly chat: string;
    readonly thread?: string;
    readonly id: string;
    readonly words: string;
    /** It was deleted, as far as the platform was asked to. */
    readonly removed: boolean;
    /** Names of the files it carried. */
    readonly files?: readonly string[];
  };
  /** Who reported it, and what they said. */
  readonly reporter?: NamedPerson;
  readonly reason?: string;
  /** Whom it is about had their data erased: once it is decided, their names and words go from it too. */
  readonly forget?: true;
}

export const caseOutcomes = ['restrict', 'ban', 'trust', 'dismiss', 'delete'] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

/** A suspicion or a report that admins and staff decide about. */
export interface GroupCase {
  readonly number: number;
  readonly groupId: GroupId;
  readonly kind: CaseKind;
  readonly state: 'open' | 'settled';
  readonly person: NamedPerson;
  readonly evidence: Evidence;
  readonly outcome: CaseOutcome | null;
  readonly settledBy: string | null;
  readonly openedAt: number;
  readonly settledAt: number | null;
}

export const auditActions = [
  'restrict',
  'unrestrict',
  'ban',
  'unban',
  'warn',
  'trust',
  'dismiss',
  'delete',
  'undo',
  'report',
  'settings',
  'lift',
  'failed',
] as const;
export type AuditAction = (typeof auditActions)[number];

/** One line of what was done in a group. */
export interface AuditEntry {
  readonly id: string;
  readonly groupId: GroupId;
  readonly at: number;
  /** The name of who did it. */
  readonly actor: string;
  readonly actorId: string | null;
  readonly action: AuditAction;
  readonly subject: string | null;
  readonly subjectId: string | null;
  readonly reason: string | null;
  readonly case: number | null;
}

/** What a task is about. */
export type TaskPayload =
  | { readonly do: 'remind'; readonly group: GroupId }
  /** The reminder for those who just joined. */
  | { readonly do: 'welcome'; readonly group: GroupId }
  /** A settled case about someone who had their data erased loses what it says of them. */
  | { readonly do: 'forget'; readonly group: GroupId; readonly case: number }
  /** A mute is done anew before the platform ends it; null: it is for good. */
  | (PersonTask & { readonly do: 'restrict'; readonly until: number | null })
  | (PersonTask & { readonly do: 'unrestrict' | 'unban' });

interface PersonTask {
  readonly group: GroupId;
  readonly person: NamedPerson;
  /** It came due while the bot was out of the group. */
  readonly late?: true;
}

/** Something to be done at a time. */
export interface Task {
  /** The same task planned anew replaces itself. */
  readonly id: string;
  readonly dueAt: number;
  readonly channel: string;
  readonly payload: TaskPayload;
}

/** The time a mute or ban may last at the least and at the most, in milliseconds. */
export const shortestSanctionMs = 60_000;
export const longestSanctionMs = 365 * 86_400_000;
