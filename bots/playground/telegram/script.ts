import { wordsOf } from '../script.ts';
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

/** Goes through a dialogue. Rejects when a step has not come true within `timeoutMs`. */
export async function goThrough(
  emulator: TelegramEmulator,
  person: EmulatedUser,
  number: number,
  steps: readonly Step[],
  timeoutMs: number,
): Promise<void> {
  const before = { newest: person.privateChat.messages.at(-1)?.id ?? 0 };
  for (const step of steps) await take(emulator, person, number, step, timeoutMs, before);
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
