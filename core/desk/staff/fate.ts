import type { Target } from '../../language/effect.ts';
import type { Delivery } from '../../outbox/delivery.ts';

/**
 * The tags by which receipts of staff replies are recognised. A report names chat and message; in which thread it was
 * typed rides in the tag, so that its fate is told there.
 */
const kinds = ['reply', 'fate'] as const;
type Kind = (typeof kinds)[number];

/** The thread of the ticket itself, whichever that is by then: it may be deleted and replaced meanwhile. */
export const ownThread = 'own';

/** `reply`: a staff member's words on their way; `fate`: the reaction that says that they arrived. */
export function fateTag(kind: Kind, thread: string | undefined): string {
  return thread === undefined ? kind : `${kind}@${thread}`;
}

/** Reads a tag made by `fateTag`; undefined for any other. */
export function readFateTag(tag: string | null): { kind: Kind; thread?: string } | undefined {
  const [word, ...rest] = (tag ?? '').split('@');
  const kind = kinds.find((one) => one === word);
  if (!kind) return undefined;
  return rest.length === 0 ? { kind } : { kind, thread: rest.join('@') };
}

/** Where a reply was typed, and so where its fate is told. */
export function placeOfReport({ report, tag, ticket }: Delivery): Target | undefined {
  if (report === null) return undefined;
  const thread = readFateTag(tag)?.thread;
  if (thread === ownThread && ticket !== null) return { to: 'ticket', ticket };
  const address = { channel: report.channel, chat: report.chat };
  return { to: 'address', address: thread === undefined ? address : { ...address, thread } };
}
