import type { Seen } from './judge.ts';
import { type Installed, Running } from './program.ts';

/** The platforms that the crowd can be on. */
export type PlatformName = 'telegram' | 'discord' | 'wechat';

/** A misfortune on the wire, as the emulators' controls take it. */
export type Misfortune =
  | { kind: 'hang'; applied: boolean }
  | { kind: 'answer-lost' }
  | { kind: 'drop' }
  | { kind: 'server-error' }
  | { kind: 'too-many-requests'; retryAfter: number }
  | { kind: 'slow'; ms: number };

/** What a misfortune strikes: the calls that make something, those that make a thread, or all of them. */
export type Struck = 'creates' | 'threads' | 'everything';

/** A ticket's place at the desk. */
export interface Thread {
  readonly id: string;
  readonly name: string;
  /** Oldest first. */
  readonly messages: readonly Seen[];
}

/** A reply of staff that was sent with a command. */
export interface CommandedReply {
  /** By which the platform knows what staff did. */
  readonly id: string;
}

/** What staff see of the fate of something they did. */
export interface Fate {
  /** It arrived. */
  readonly confirmed: boolean;
  /** The platform itself shows that nothing came of it: they know that they have to do it again. */
  readonly unanswered: boolean;
  /** What was said of it, oldest first, and where: messages that answer none of theirs. */
  readonly told: readonly { readonly notice: Seen; readonly place: string }[];
}

/** An emulated platform in a process of its own: it outlives the bot, and knows what really happened. */
export interface Platform {
  readonly name: PlatformName;
  /** What is pressed, commanded or edited while nobody listens is gone, and people see that or do it again. */
  readonly forgetful: boolean;
  /** What a member writes who wants the menu. */
  readonly menuWords: string;
  /** Whether members can edit what they wrote. */
  readonly mayEdit: boolean;
  /** What the platform itself tells somebody whose words it could not hand over: they write them again. */
  readonly trouble?: string;
  readonly apiRoot: string;
  /** Environment variables that lead the program here, or to another place that leads here. */
  variables(apiRoot?: string): Record<string, string>;
  /** Somebody new; gives their id. */
  person(name: string, english: boolean): Promise<string>;
  /** Where the people so far can meet the bot, when its desk is elsewhere. */
  home(): Promise<void>;
  /** A desk with these people at it; gives the chat's id. */
  desk(staff: readonly string[]): Promise<string>;
  /** Somebody says something in private, or in a thread of the desk; gives the message's id. */
  says(person: string, text: string, thread?: string): Promise<string>;
  edits(person: string, message: string, text: string): Promise<void>;
  /** False when the button was not there any more. */
  presses(person: string, message: string, button: string, thread?: string): Promise<boolean>;
  /** Staff send a reply by command, from wherever they do that here; undefined when they are not offered it yet. */
  replies(person: string, ticket: number, text: string): Promise<CommandedReply | undefined>;
  /** What somebody sees in private, oldest first. */
  sees(person: string): Promise<readonly Seen[]>;
  /** Whether these replies by command were confirmed. */
  fates(person: string, replies: readonly string[]): Promise<ReadonlyMap<string, Fate>>;
  threads(): Promise<readonly Thread[]>;
  /** What the bot has not confirmed to have heard; 0 where the platform does not ask for it. */
  unconfirmed(): Promise<number>;
  /**
   * What somebody wrote and was told that it is lost, apart from what the program took (by the keys of its events) and
   * answers for all the same. Where nobody is ever told so, there is nothing to ask.
   */
  givenUp?(person: string, taken: ReadonlySet<string>): Promise<readonly string[]>;
  /** Whether what happens now is heard, or will be. */
  hears(): Promise<boolean>;
  /** Lets the next calls meet with a misfortune. */
  inject(misfortune: Misfortune, times: number, struck?: Struck): Promise<void>;
  clearFaults(): Promise<void>;
  /** The connection on which the bot hears breaks off; nothing happens where it has none. */
  dropsConnection(how: 'resumable' | 'forgotten'): Promise<void>;
  /** Everything stands still for a while: connections stay open and nobody answers. */
  freezes(ms: number): Promise<void>;
  stop(): Promise<void>;
}

type Hello = Readonly<Record<string, string>> & { readonly apiRoot: string; readonly token: string };

/** An emulator's process, and the door through which it is told what people do. */
export class EmulatorProcess {
  readonly apiRoot: string;
  readonly token: string;
  /** Everything that it says of itself. */
  readonly facts: Readonly<Record<string, string>>;
  readonly #process: Running;
  readonly #control: string;

  private constructor(running: Running, hello: Hello) {
    this.#process = running;
    this.apiRoot = hello.apiRoot;
    this.token = hello.token;
    this.facts = hello;
    this.#control = `${new URL(hello.apiRoot).origin}/control`;
  }

  /** @param script of the build, such as `bots/playground/telegram/standalone.js` */
  static async start(installed: Installed, script: string, options: object = {}): Promise<EmulatorProcess> {
    const told = JSON.stringify({ limits: 'off', ...options });
    const running = new Running(installed.path(script), [told], { env: {}, cwd: installed.folder });
    const [line] = await running.says(/^\{.*"apiRoot".*\}$/);
    return new EmulatorProcess(running, JSON.parse(line) as Hello);
  }

  /** Carries out a command. Rejects with Refused when the emulated world does not allow it. */
  async perform<Result>(command: { action: string; [name: string]: unknown }): Promise<Result> {
    const response = await fetch(this.#control, { method: 'POST', body: JSON.stringify(command) });
    const answer = (await response.json()) as { ok: boolean; result: Result; error?: string };
    if (!answer.ok) throw new Refused(`the emulator refused ${JSON.stringify(command)}: ${answer.error}`);
    return answer.result;
  }

  async freezes(ms: number): Promise<void> {
    this.#process.signal('SIGSTOP');
    try {
      await new Promise((resolve) => setTimeout(resolve, ms));
    } finally {
      this.#process.signal('SIGCONT');
    }
  }

  async stop(): Promise<void> {
    await this.#process.hangUp();
  }
}

/** Nobody can do that in the emulated world as it is. */
export class Refused extends Error {}
