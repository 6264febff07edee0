import { wordsOf } from '../script.ts';
import type { WechatEmulator } from './emulator.ts';
import type { EmulatedMember } from './people.ts';

/** One step of a dialogue. Each waits for what it needs; texts may hold `{n}`, the member's number. */
export type Step =
  /** Follows the account; who follows already has nothing to do. */
  | { follows: true }
  | { says: string }
  /** Taps a menu entry by key, label or path, once the menu has it. */
  | { taps: string }
  /** Says the number or word that stands before one of these in the newest list of choices, such as `2. 留言反馈`. */
  | { chooses: string | string[] }
  /** Waits for a message that came after this dialogue's last step and contains one of these. */
  | { sees: string | string[] };

/** Goes through a dialogue. Rejects when a step has not come true within `timeoutMs`. */
export async function goThrough(
  emulator: WechatEmulator,
  person: EmulatedMember,
  number: number,
  steps: readonly Step[],
  timeoutMs: number,
): Promise<void> {
  const before = { newest: person.privateChat.messages.at(-1)?.id ?? 0 };
  for (const step of steps) await take(emulator, person, number, step, timeoutMs, before);
}

async function take(
  emulator: WechatEmulator,
  person: EmulatedMember,
  number: number,
  step: Step,
  timeoutMs: number,
  before: { newest: number },
): Promise<void> {
  const seat = person.privateChat;
  const waiting = { timeoutMs, chat: seat, what: JSON.stringify(step) };
  if ('follows' in step) {
    if (!person.following) before.newest = seat.follows().id;
  } else if ('says' in step) before.newest = seat.says(step.says.replaceAll('{n}', String(number))).id;
  else if ('taps' in step) {
    await emulator.waitFor(() => emulator.menu !== undefined, waiting);
    before.newest = seat.taps(step.taps).id;
  } else if ('chooses' in step) {
    const choice = await emulator.waitFor(() => choiceIn(person, wordsOf(step.chooses)), waiting);
    before.newest = seat.says(choice).id;
  } else {
    const words = wordsOf(step.sees);
    const fits = (text: string) => words.some((word) => text.includes(word));
    await emulator.waitFor(
      () => seat.messages.some(({ id, by, text }) => id > before.newest && by !== 'member' && fits(text)),
      waiting,
    );
  }
}

/** The number of the first line that offers one of the words, newest message first. */
function choiceIn(person: EmulatedMember, words: readonly string[]): string | undefined {
  for (const { by, text } of person.privateChat.messages.toReversed()) {
    if (by !== 'account') continue;
    for (const line of text.split('\n')) {
      const number = /^\s*\W{0,2}(\d{1,2})\D/.exec(line)?.[1];
      if (number !== undefined && words.some((word) => line.includes(word))) return number;
    }
  }
  return undefined;
}
