import type { ChannelStatus } from '../../core/channel.ts';
import { within } from '../../core/within.ts';

/** Where readiness is read from. */
export interface Health {
  /** Resolves when the database answers. */
  database(): Promise<void>;
  channels(): { name: string; status: ChannelStatus }[];
  /** The single roles this process holds; a healthy standby holds none. */
  roles(): string[];
  /** Age of the oldest delivery that could go out and has not, in seconds; null when none waits. */
  oldestWaitingSeconds(): Promise<number | null>;
}

/** The answer of `/readyz`. */
export interface Readiness {
  ready: boolean;
  /** Why not, one line each. */
  reasons: string[];
  database: { ready: boolean; detail: string };
  channels: { name: string; ready: boolean; detail: string }[];
  roles: string[];
  oldestWaitingSeconds: number | null;
}

const patienceMs = 2_000;
/** A delivery that waits longer than any platform's pace explains. */
const longWaitSeconds = 300;

/** Reads everything within 2 s each. Never rejects: `onError` is told what went wrong in the database. */
export async function readReadiness(health: Health, onError: (error: unknown) => void): Promise<Readiness> {
  const [database, oldest] = await Promise.all([
    attempt(health.database(), onError),
    attempt(health.oldestWaitingSeconds(), onError),
  ]);
  const channels = health.channels().map(({ name, status }) => ({ name, ready: status.ready, detail: status.detail }));
  const answers = database.answered && oldest.answered;
  const oldestWaitingSeconds = oldest.answered ? oldest.value : null;
  const reasons = [
    ...(answers ? [] : ['the database does not answer']),
    ...channels.filter(({ ready }) => !ready).map(({ name, detail }) => `${name}: ${detail}`),
    ...(oldestWaitingSeconds !== null && oldestWaitingSeconds > longWaitSeconds
      ? [`a delivery has been waiting for ${Math.round(oldestWaitingSeconds)} s`]
      : []),
  ];
  return {
    ready: reasons.length === 0,
    reasons,
    database: { ready: answers, detail: answers ? 'answers' : 'no answer; see the log' },
    channels,
    roles: health.roles(),
    oldestWaitingSeconds,
  };
}

type Answer<Value> = { answered: true; value: Value } | { answered: false };

async function attempt<Value>(promise: Promise<Value>, onError: (error: unknown) => void): Promise<Answer<Value>> {
  try {
    return { answered: true, value: await within(patienceMs, promise) };
  } catch (error) {
    onError(error);
    return { answered: false };
  }
}
