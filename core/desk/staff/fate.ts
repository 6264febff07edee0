/**
 * The tags by which receipts of staff replies are recognised. A report names chat and message; the thread it was
 * typed in rides in the tag, so that its fate is told in that thread.
 */
const kinds = ['reply', 'fate'] as const;
type Kind = (typeof kinds)[number];

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
