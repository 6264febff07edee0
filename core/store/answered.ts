import type { Tx } from './store.ts';

/** The words that an event was answered with. */
export interface Answered {
  channel: string;
  /** The `answer` of the event. */
  answer: string;
  /** Of whom it was said to. */
  destination: string;
  text: string;
}

/** `at`: milliseconds since the epoch. */
export async function saveAnswered(tx: Tx, { channel, answer, ...said }: Answered, at: number): Promise<void> {
  const row = { ...said, at: new Date(at) };
  await tx.answered.upsert({
    where: { channel_answer: { channel, answer } },
    create: { channel, answer, ...row },
    update: row,
  });
}

export async function findAnswered(tx: Tx, channel: string, answer: string): Promise<string | undefined> {
  const row = await tx.answered.findUnique({ where: { channel_answer: { channel, answer } } });
  return row?.text;
}

/** Forgets what was said before then (milliseconds since the epoch): no platform asks for it any more. */
export async function forgetAnswered(tx: Tx, before: number): Promise<void> {
  await tx.answered.deleteMany({ where: { at: { lt: new Date(before) } } });
}
