import { timeOfId } from './ids.ts';

/** An interaction's token serves for 15 minutes (Discord, "Receiving and Responding"); the last of them is not relied on. */
const TOKEN_LIFE_MS = 14 * 60_000;
/** Interactions remembered: those of many minutes even on a busy day. */
const REMEMBERED = 2000;

/** By what an interaction can be answered. */
export interface Answer {
  /** The interaction's id. */
  id: string;
  application: string;
  token: string;
  /** Only the person who acted sees the answer. */
  hidden: boolean;
}

/** An Answer as an event's `answer`. */
export function writeAnswer({ id, application, token, hidden }: Answer): string {
  return `${id}:${application}:${hidden ? 'h' : 'o'}:${token}`;
}

/** Reads an event's `answer`; undefined when it is none of ours. */
export function readAnswer(written: string): Answer | undefined {
  const [, id, application, kind, token] = /^(\d+):(\d+):([ho]):(\S+)$/.exec(written) ?? [];
  if (id === undefined || application === undefined || token === undefined) return undefined;
  return { id, application, token, hidden: kind === 'h' };
}

/** Whether an interaction's token still serves. */
export function isFresh({ id }: Answer, now: number): boolean {
  return now - timeOfId(id) < TOKEN_LIFE_MS;
}

/**
 * A message that only one person sees can be changed by the token of a press on it alone: such a message goes by a name
 * that carries the token.
 */
export function hiddenMessage(answer: string): string {
  return `~${answer}`;
}

/** The token to change a hidden message by; undefined for other messages. */
export function answerOfHidden(message: string): Answer | undefined {
  return message.startsWith('~') ? readAnswer(message.slice(1)) : undefined;
}

interface Known {
  /** Settles when the platform has our acknowledgement: nothing can be answered before. */
  acknowledged: Promise<unknown>;
  /** A reply was promised ("thinking…") and this attempt, by its key, is the one that fills it. */
  filledBy?: string;
  promised: boolean;
}

/** What this process knows of the interactions it acknowledged itself. All of it is a convenience: none is needed. */
export class Answers {
  private readonly known = new Map<string, Known>();
  private readonly latest = new Map<string, string>();

  /** An interaction is being acknowledged; `promised`: by a reply still to come. */
  received(answer: Answer, user: string, promised: boolean, acknowledged: Promise<unknown>): void {
    keep(this.known, answer.id, { acknowledged, promised });
    keep(this.latest, user, writeAnswer(answer));
  }

  /** Waits until the platform has been told that an interaction arrived. */
  async acknowledged({ id }: Answer): Promise<void> {
    await this.known.get(id)?.acknowledged;
  }

  /** Whether this attempt fills the reply that was promised: the first to ask does, at every retry. */
  fills({ id }: Answer, key: string): boolean {
    const known = this.known.get(id);
    if (!known?.promised) return false;
    known.filledBy ??= key;
    return known.filledBy === key;
  }

  /** Whether a promised reply is still waiting for its words. */
  isWaiting({ id }: Answer): boolean {
    const known = this.known.get(id);
    return known?.promised === true && known.filledBy === undefined;
  }

  /** The reply that was promised is not there any more. */
  gone({ id }: Answer): void {
    const known = this.known.get(id);
    if (known) known.promised = false;
  }

  /** The reply that was promised is being taken back: whoever has something to say waits until it is gone. */
  takenBack({ id }: Answer, done: Promise<unknown>): void {
    const known = this.known.get(id);
    if (!known) return;
    known.promised = false;
    known.acknowledged = done;
  }

  /** The newest interaction of a user that still serves. */
  latestOf(user: string, now: number): Answer | undefined {
    const written = this.latest.get(user);
    const answer = written === undefined ? undefined : readAnswer(written);
    return answer && isFresh(answer, now) ? answer : undefined;
  }
}

function keep<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= REMEMBERED) return;
  const oldest = map.keys().next();
  if (!oldest.done) map.delete(oldest.value);
}
