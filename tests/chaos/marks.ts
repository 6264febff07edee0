/**
 * Every text of the chaos tests carries one mark, by which it is found again wherever it arrives: `m3-17` is the
 * seventeenth message of member 3, `e3-5` their fifth edit, `r1001-2` and `p1001-2` replies of staff to ticket 1001,
 * typed in its topic or sent with /reply.
 */
export interface Mark {
  readonly token: string;
  readonly kind: 'message' | 'edit' | 'reply';
  /** The member's index; of a reply, the ticket's number. */
  readonly of: number;
  readonly number: number;
}

const kinds = { m: 'message', e: 'edit', r: 'reply', p: 'reply' } as const;

/** The marks in a text, in order. */
export function marksIn(text: string): Mark[] {
  return [...text.matchAll(/\b([merp])(\d+)-(\d+)\b/g)].map(([token, letter, of, number]) => ({
    token,
    kind: kinds[letter as keyof typeof kinds],
    of: Number(of),
    number: Number(number),
  }));
}
