import { percentile } from '../percentile.ts';
import type { TelegramEmulator } from './emulator.ts';
import type { EmulatedUser } from './people.ts';

/** One step of a dialogue. Each waits for what it needs from the bot; texts may hold `{n}`, the person's number. */
export type Step =
  | { starts: true }
  | { says: string }
  /** Presses the newest button whose label contains one of these, once there is one. */
  | { presses: string | string[] }
  /** Waits for a new message of the bot that contains one of these in its text or its buttons. */
  | { sees: string | string[] };

export interface ScriptFigures {
  people: number;
  /** People for whom a step never came true, with why; at most ten. */
  failed: string[];
  /** Ms per person for the whole dialogue. */
  p50: number;
  p99: number;
  elapsed: number;
}

/** Lets many people go through one dialogue side by side. */
export async function runScript(
  emulator: TelegramEmulator,
  people: readonly EmulatedUser[],
  steps: readonly Step[],
  timeoutMs: number,
): Promise<ScriptFigures> {
  const startedAt = performance.now();
  const outcomes = await Promise.all(
    people.map((person, number) => goThrough(emulator, person, number, steps, timeoutMs)),
  );
  const times = outcomes.filter((outcome) => typeof outcome === 'number').sort((a, b) => a - b);
  return {
    people: people.length,
    failed: outcomes.filter((outcome) => typeof outcome === 'string').slice(0, 10),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    elapsed: performance.now() - startedAt,
  };
}

async function goThrough(
  emulator: TelegramEmulator,
  person: EmulatedUser,
  number: number,
  steps: readonly Step[],
  timeoutMs: number,
): Promise<number | string> {
  const startedAt = performance.now();
  const before = { newest: person.privateChat.messages.at(-1)?.id ?? 0 };
  try {
    for (const step of steps) await take(emulator, person, number, step, timeoutMs, before);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return performance.now() - startedAt;
}

async function take(
  emulator: TelegramEmulator,
  person: EmulatedUser,
  number: number,
  step: Step,
  timeoutMs: number,
  before: { newest: number },
): Promise<void> {
  const seat = person.privateChat;
  const waiting = { timeoutMs, chat: seat, what: JSON.stringify(step) };
  if ('starts' in step) before.newest = person.starts().id;
  else if ('says' in step) before.newest = seat.says(step.says.replaceAll('{n}', String(number))).id;
  else if ('presses' in step) {
    const find = () => newestButton(person, wordsOf(step.presses));
    const found = await emulator.waitFor(find, waiting);
    seat.presses(found.message, found.data);
  } else {
    const words = wordsOf(step.sees);
    await emulator.waitFor(() => seesAny(person, before.newest, words), waiting);
  }
}

function wordsOf(words: string | string[]): string[] {
  return typeof words === 'string' ? [words] : words;
}

function newestButton(person: EmulatedUser, words: readonly string[]): { message: number; data: string } | undefined {
  for (const message of person.privateChat.messages.toReversed()) {
    for (const button of message.buttons.flat()) {
      const fits = 'callback_data' in button && words.some((word) => button.text.includes(word));
      if (fits) return { message: message.id, data: button.callback_data };
    }
  }
  return undefined;
}

/** A menu may also be shown by editing the message that was there: edited ones count whatever their number. */
function seesAny(person: EmulatedUser, after: number, words: readonly string[]): boolean {
  return person.privateChat.messages.some((message) => {
    if (!message.byBot || (message.id <= after && !message.edited)) return false;
    const shown = [message.text, ...message.buttons.flat().map((button) => button.text)].join('\n');
    return words.some((word) => shown.includes(word));
  });
}
