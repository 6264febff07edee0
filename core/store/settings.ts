import type { Tx } from './store.ts';

/** Small facts that outlive the process. */
export async function findSetting(tx: Tx, key: string): Promise<string | undefined> {
  return (await tx.setting.findUnique({ where: { key } }))?.value;
}

export async function saveSetting(tx: Tx, key: string, value: string): Promise<void> {
  await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}

export async function settingsWithPrefix(tx: Tx, prefix: string): Promise<Map<string, string>> {
  const rows = await tx.setting.findMany({ where: { key: { startsWith: prefix } } });
  return new Map(rows.map((row) => [row.key, row.value]));
}

const ticketCounter = 'tickets.last';
/** Numbers start after this one. */
const beforeFirst = 1000;

/** The last ticket number given out. Other processes wait for this transaction before they get theirs. */
export async function lastTicketNumber(tx: Tx): Promise<number> {
  // A write first: it locks the row on PostgreSQL, so that two processes never read the same value.
  const row = await tx.setting.upsert({
    where: { key: ticketCounter },
    create: { key: ticketCounter, value: String(beforeFirst) },
    update: { key: ticketCounter },
  });
  return Number(row.value);
}

export async function saveLastTicketNumber(tx: Tx, number: number): Promise<void> {
  await tx.setting.update({ where: { key: ticketCounter }, data: { value: String(number) } });
}
