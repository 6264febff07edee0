import type { Attempt } from '../core/channel.ts';
import type { Content } from '../core/language/content.ts';
import type { Outcome } from '../core/language/outcome.ts';
import type { Log } from '../core/log.ts';

/** What a call made. `detour`: not where it was meant to go, but where the person sees it all the same. */
export interface Made {
  messages: string[];
  thread?: string;
  detour?: boolean;
}

/** One call of an effect. What it resolves to are the ids of the messages it made, and the thread it opened. */
export interface Step {
  /** Doing it twice is the same as doing it once. */
  repeatable: boolean;
  /** The message it is about, when it changes one. */
  message?: string;
  /** `before`: the ids of the messages that the steps before it made. */
  run(before: readonly string[]): Promise<Made>;
}

/** Something the platform has no call for. */
export class Unsupported extends Error {}

/** A call that makes no message and may be done twice. */
export function call(run: () => Promise<unknown>): Step {
  return {
    repeatable: true,
    async run() {
      await run();
      return { messages: [] };
    },
  };
}

/** How a platform performs effects that take several calls. */
export interface Performing {
  /** For the log. */
  platform: string;
  /** The calls of an effect. Throws Unsupported, or a RangeError, when the effect cannot be said there. */
  stepsOf(attempt: Attempt): readonly Step[];
  /** The calls that send an edit's content as a new message. */
  anew(attempt: Attempt, content: Content): readonly Step[];
  /** One call. Never rejects. */
  runStep(step: Step, before: readonly string[], attempt: Attempt): Promise<Outcome>;
  scrub(text: string): string;
  log: Log;
}

/** Performs an effect, call by call; an edit whose message is not there any more is sent anew if asked for. Never rejects. */
export async function performSteps(attempt: Attempt, performing: Performing): Promise<Outcome> {
  const { effect } = attempt;
  const { platform, scrub, log } = performing;
  try {
    const outcome = await runSteps(performing.stepsOf(attempt), attempt, placeOf(attempt), performing);
    if (effect.kind !== 'edit' || !effect.orSend || outcome.state !== 'failed') return outcome;
    if (outcome.reason !== 'message-gone' && outcome.reason !== 'unsupported') return outcome;
    const anew = performing.anew(attempt, effect.content);
    return await runSteps(anew, attempt, `${placeOf(attempt)} anew`, performing);
  } catch (error) {
    // No call was made: the effect itself cannot be said on the platform.
    const detail = scrub(error instanceof Error ? error.message : String(error));
    log.error({ effect: effect.kind, detail }, `an effect cannot be expressed on ${platform}`);
    return { state: 'failed', reason: error instanceof Unsupported ? 'unsupported' : 'rejected', detail };
  }
}

/** Runs the steps not yet done at this place, and says how far it came, so that the next attempt does not repeat those. */
async function runSteps(
  steps: readonly Step[],
  attempt: Attempt,
  place: string,
  { runStep }: Pick<Performing, 'runStep'>,
): Promise<Outcome> {
  const before = attempt.reached?.place === place ? attempt.reached : { done: 0, messages: [] };
  const messages = [...before.messages];
  let made: Pick<Made, 'thread' | 'detour'> = {};
  for (const [at, step] of steps.entries()) {
    if (at < before.done) continue;
    const outcome = await runStep(step, messages, attempt);
    if (outcome.state !== 'sent') {
      if (at === 0 || outcome.state === 'migrated') return outcome;
      const detail = `part ${at + 1} of ${steps.length}: ${outcome.detail}`;
      return { ...outcome, detail, reached: { place, done: at, messages } };
    }
    const { state, messages: more, ...also } = outcome;
    messages.push(...more);
    made = { ...made, ...also };
  }
  return { state: 'sent', messages, ...made };
}

/** Where an attempt goes: parts that went elsewhere count for nothing here. */
function placeOf({ address }: Attempt): string {
  return `${address.chat}:${address.thread ?? ''}`;
}
