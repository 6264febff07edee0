import type { Community } from './community.ts';
import type { DeskPerson, FileKind, Member, Seat } from './people.ts';

/** What a platform may lack, so that dialogues about it are left out there. */
export type Need =
  | 'groups'
  /** The bot can be put into groups that people run. */
  | 'communities'
  /** A community has several rooms. */
  | 'rooms'
  | 'threads'
  | 'reactions'
  | 'limits'
  /** A chat can get a new id. */
  | 'migration'
  /** Updates can be posted to the program. */
  | 'webhook'
  /** The program is told at once when a member blocks it. */
  | 'block-news'
  /** An answer that was lost leaves open whether a message was sent. */
  | 'doubt'
  /** Forwarded messages may say whose they were. */
  | 'origins'
  /** Places and contacts can be sent. */
  | 'places'
  /** A person can send more than 2,000 characters at once. */
  | 'long-words'
  /** What is commanded in a group is said there for all to see. */
  | 'open-commands'
  /** What was said can be changed. */
  | 'edits'
  /** People send files of any kind, with words to them, and several together. */
  | 'documents'
  /** Pictures and films can be fetched and sent on. */
  | 'media'
  /** What was offered can still be chosen when something else was offered since. */
  | 'buttons'
  /** The platform says which language someone reads, and what they are called. */
  | 'profiles'
  /** What someone passes on is told apart from their own words. */
  | 'forwards'
  /** The bot can write to who has not just written. */
  | 'unasked'
  /** Who is refused for haste is told how long to wait. */
  | 'retry-after';

/** Misfortunes that the emulated platform can let happen to what the program sends. */
export type Misfortune =
  /** It is done, and nobody hears of it. */
  | { kind: 'answer-lost' }
  /** It is not done, and the connection is cut. */
  | { kind: 'dropped' }
  /** It is not done: too fast. */
  | { kind: 'too-fast'; retryAfterSeconds: number }
  /** It is not done: the platform is unwell. */
  | { kind: 'server-error' };

/** What a house can wait for. */
export interface Waits {
  /** Everything is handled and delivered. */
  settled(): Promise<void>;
  /** This event was handled, and everything is delivered whose effect names `token`. */
  handled(event: string, token: string): Promise<void>;
  /** Something waits for the next thing that this member does. */
  isHeld(member: string): Promise<boolean>;
}

export interface HouseOptions {
  clock: () => number;
  /** The platform's limits are enforced. */
  limits: boolean;
  /** Updates are posted instead of asked for. */
  webhook: boolean;
  /** The platform says what it never would: the traffic is not checked. */
  nonsense: boolean;
  /** The desk is a forum channel, on platforms that have both. */
  forum: boolean;
}

/** An emulated platform with its people, where a dialogue takes place. */
export interface House {
  /** Environment variables that lead the program here. */
  readonly variables: Readonly<Record<string, string>>;
  /** YAML: where the desk is and who its staff are. */
  readonly policy: string;
  member(name: string, options?: { language?: string; id?: string }): Member;
  /** Someone of the list of staff. */
  staff(alias: string): DeskPerson;
  /** Someone who got into the desk's chat and is on no list. */
  stranger(name: string): DeskPerson;
  /** Several things can be asked at once. */
  readonly forms: boolean;
  /** Characters that a person can send at once. */
  readonly longestWords: number;
  /** What people can send, and as what its reader sees it once the bot has sent it on. */
  readonly kinds: ReadonlyMap<FileKind, FileKind>;
  /** Tells how to wait. */
  whenSettled(waits: Waits): void;
  /** Resolves when the program that was just started hears what happens here. */
  opens(): Promise<void>;
  /** Whether the program has taken everything that happened here. */
  idle(): boolean;
  /** Keys of events that the program has to take, where the platform cannot tell; what was taken is removed. */
  readonly awaited: Set<string>;
  /** Resolves at the next thing that happens here. */
  change(): Promise<void>;
  /** Lets the next `times` (1) messages to a member, or to the desk, meet with a misfortune. */
  misfortune(what: Misfortune, towards: Member | 'desk', times?: number): { readonly hits: number };
  /** Delivers the newest thing that happened once more. */
  repeatsLast(): void;
  /** Delivers something that makes no sense. */
  saysNonsense(nonsense: unknown): void;
  /** Names of the desk's threads that stand, oldest first. */
  threads(): string[];
  deletesThread(ticket: number): void;
  /** The desk's chat gets a new id. */
  migrates(): void;
  /** Whether the bot may open threads at the desk. */
  mayOpenThreads(may: boolean): void;
  /** The next thread that is to be opened is refused for good. */
  refusesThread(): void;
  /** A group that is not the desk, with the bot in it; gives each member's seat there. */
  community(title: string, members: readonly Member[]): Seat[];
  /** A group that the bot is not in yet. */
  ground(title: string): Community;
  /** Everything said anywhere, for the error of a dialogue that fails. */
  transcript(): string;
  /** Everything the bot ever said to anyone, as one text. */
  everythingSaid(): string;
  /** What was against the platform's rules; empty when nothing was. */
  complaints(): string[];
  stop(): Promise<void>;
}

/** What dialogues do with a house; the rest is the stage's. */
export type Played = Pick<
  House,
  | 'forms'
  | 'longestWords'
  | 'kinds'
  | 'member'
  | 'staff'
  | 'stranger'
  | 'misfortune'
  | 'repeatsLast'
  | 'saysNonsense'
  | 'threads'
  | 'deletesThread'
  | 'migrates'
  | 'mayOpenThreads'
  | 'refusesThread'
  | 'community'
  | 'ground'
>;
