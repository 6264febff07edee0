import { channelOf, type MemberId } from '../domain/member.ts';
import type { Tx } from './store.ts';

/**
 * Erases what a member said and was told: words, names, facts, deliveries and what waits in the inbox. Ticket and
 * member rows are emptied by the caller, through their versions.
 */
export async function eraseWords(tx: Tx, member: MemberId, tickets: readonly number[]): Promise<void> {
  const where = { in: [...tickets] };
  await tx.message.deleteMany({ where: { ticket: where } });
  await tx.delivery.deleteMany({ where: { ticket: where, state: { notIn: ['sending'] } } });
  await tx.delivery.updateMany({ where: { ticket: where }, data: { log: null, detail: null, report: null } });
  await tx.answered.deleteMany({ where: { destination: `member:${member}` } });
  await tx.delivery.deleteMany({ where: { destination: `member:${member}`, state: { notIn: ['sending'] } } });
  // What was put aside is kept to be looked into: theirs no longer, in private or in a group.
  const [channel, id] = [channelOf(member), member.slice(channelOf(member).length + 1)];
  const theirs = [`"channel":${JSON.stringify(channel)}`, `"from":{"id":${JSON.stringify(id)}`];
  await tx.inboxEvent.updateMany({
    where: { state: 'dead', OR: [{ lane: member }, { AND: theirs.map((contains) => ({ payload: { contains } })) }] },
    data: { payload: '' },
  });
}

/** Deletes what is kept of messages that were said; what is under way stays. */
export async function deleteSaid(tx: Tx, which: { id: { in: string[] } } | { message: string }): Promise<void> {
  const waiting = 'message' in which ? ['queued', 'sending'] : ['sending'];
  await tx.delivery.deleteMany({ where: { ...which, state: { notIn: waiting } } });
}
