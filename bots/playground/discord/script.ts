import { wordsOf } from '../script.ts';
import type { DiscordEmulator } from './emulator.ts';
import type { EmulatedUser } from './people.ts';
import type { StoredMessage } from './state.ts';

/** One step of a dialogue in a DM. Each waits for what it needs from the bot; texts may hold `{n}`, the person's number. */
export type Step =
  /** Uses a slash command in the DM. */
  | { command: string }
  | { says: string }
  /** Presses the newest button whose label contains one of these, once there is one. */
  | { presses: string | string[] }
  /** Fills in the modal before them, once there is one. */
  | { submits: Record<string, string> }
  /** Waits for a new message of the bot that contains one of these in its words or its buttons. */
  | { sees: string | string[] };

/** Goes through a dialogue. Rejects when a step has not come true within `timeoutMs`. */
export async function goThrough(
  emulator: DiscordEmulator,
  person: EmulatedUser,
  number: number,
  steps: readonly Step[],
  timeoutMs: number,
): Promise<void> {
  // What the person has read before a step counts as old, by its current form.
  const read = new Map<StoredMessage, object>();
  for (const step of steps) await take(emulator, person, number, step, timeoutMs, read);
}

async function take(
  emulator: DiscordEmulator,
  person: EmulatedUser,
  number: number,
  step: Step,
  timeoutMs: number,
  read: Map<StoredMessage, object>,
): Promise<void> {
  const seat = person.dm;
  const waiting = { timeoutMs, chat: seat, what: JSON.stringify(step) };
  const remember = () => {
    for (const message of seat.messages) read.set(message, message.message);
  };
  if ('command' in step) {
    remember();
    seat.usesCommand(step.command);
  } else if ('says' in step) {
    remember();
    seat.says(step.says.replaceAll('{n}', String(number)));
  } else if ('presses' in step) {
    const found = await emulator.waitFor(
      whenChanged(person, () => newestButton(person, wordsOf(step.presses))),
      waiting,
    );
    remember();
    seat.presses(found.message, found.customId);
  } else if ('submits' in step) {
    await emulator.waitFor(() => person.modal, waiting);
    remember();
    person.submitsModal(step.submits);
  } else {
    await emulator.waitFor(
      whenChanged(person, () => seesAny(person, read, wordsOf(step.sees))),
      waiting,
    );
  }
}

/** Looks only after changes in the person's own DM: hundreds wait at once, and every change anywhere asks them all. */
function whenChanged<Found>(person: EmulatedUser, look: () => Found): () => Found | undefined {
  const { channel } = person.dm;
  let looked = -1;
  return () => {
    if (channel.revision === looked) return undefined;
    looked = channel.revision;
    return look();
  };
}

function newestButton(
  person: EmulatedUser,
  words: readonly string[],
): { message: StoredMessage; customId: string } | undefined {
  for (const message of person.dm.messages.toReversed()) {
    for (const { label, customId, disabled } of message.buttons.flat()) {
      const fits = customId !== undefined && !disabled && words.some((word) => label.includes(word));
      if (fits) return { message, customId };
    }
  }
  return undefined;
}

function seesAny(person: EmulatedUser, read: Map<StoredMessage, object>, words: readonly string[]): boolean {
  return person.dm.messages.some((message) => {
    if (!message.byBot || read.get(message) === message.message) return false;
    const shown = [message.shown, ...message.buttons.flat().map(({ label }) => label)].join('\n');
    return words.some((word) => shown.includes(word));
  });
}
