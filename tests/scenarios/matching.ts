import type { Detail, Seen, Words } from './people.ts';

export function matches(text: string, words: Words): boolean {
  return typeof words === 'string' ? text.includes(words) : words.test(text);
}

/** Whether a message says so and is so. */
export function fits(seen: Seen, words: Words, detail: Detail): boolean {
  const { buttons = [], without, attached, answers, edited } = detail;
  const labels = seen.buttons.flat();
  return (
    matches(seen.text, words) &&
    buttons.every((wanted) => labels.some((label) => matches(label, wanted))) &&
    (without === undefined || !matches(seen.text, without)) &&
    (attached === undefined || String(seen.attached.map(({ kind }) => kind)) === String(attached)) &&
    (answers === undefined || (seen.answers !== undefined && matches(seen.answers, answers))) &&
    (edited === undefined || seen.edited === edited)
  );
}

/** The first thing that is shown here, from number `from` on, and fits; and its number. */
export function nextFitting<Shown extends { seen: Seen }>(
  all: readonly Shown[],
  from: number,
  isHere: (shown: Shown) => boolean,
  words: Words,
  detail: Detail,
): { at: number; seen: Seen } | undefined {
  const at = all.findIndex((shown, index) => index >= from && isHere(shown) && fits(shown.seen, words, detail));
  const seen = all[at]?.seen;
  return seen && { at, seen };
}

/** The ticket a thread is of: its name begins with the number. */
export function ticketOf(name: string): number | undefined {
  const digits = /^\d+/.exec(name)?.[0];
  return digits === undefined ? undefined : Number(digits);
}
