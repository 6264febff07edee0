import { chunks, insertInto } from './sql.ts';
import type { Tx } from './store.ts';

const columns = ['channel', 'place', 'message', 'at'] as const;

/** Place → newest message heard there, the places heard of last first. */
export async function findSeen(tx: Tx, channel: string, limit: number): Promise<Record<string, string>> {
  const rows = await tx.seen.findMany({ where: { channel }, orderBy: { at: 'desc' }, take: limit });
  return Object.fromEntries(rows.map(({ place, message }) => [place, message]));
}

/** `at`: milliseconds since the epoch. */
export async function saveSeen(
  tx: Tx,
  channel: string,
  seen: Readonly<Record<string, string>>,
  at: number,
): Promise<void> {
  const rows = Object.entries(seen).map(([place, message]) => ({ channel, place, message, at: new Date(at) }));
  for (const chunk of chunks(rows, columns.length)) {
    await insertInto('Seen', columns, chunk)
      .raw(' ON CONFLICT ("channel", "place") DO UPDATE SET "message" = excluded."message", "at" = excluded."at"')
      .execute(tx);
  }
}

/** Forgets places where nothing was heard since `before` (milliseconds since the epoch). */
export async function forgetSeen(tx: Tx, before: number): Promise<void> {
  await tx.seen.deleteMany({ where: { at: { lt: new Date(before) } } });
}
