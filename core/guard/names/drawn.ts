/** From this character on letters are drawn from right to left, up to the one that ends it. */
export const turn = '\u202e';

/** Opens a part that has its own direction, which for letters that run from left to right is theirs. */
const opensPart = /^[\u202a\u202b\u202d\u2066\u2067\u2068]$/;
const isolates = /^[\u2066\u2067\u2068]$/;
const endOfPart = '\u202c';
const endOfIsolate = '\u2069';

interface Part {
  readonly opened: string;
  /** Letters, and parts within it that are drawn as one. */
  readonly drawn: string[];
}

/**
 * A name in the order in which it is drawn, where characters of it turn letters round (Unicode, UAX #9, for letters that
 * are not written from right to left by themselves); those characters are gone.
 */
export function asDrawn(name: string): string {
  const open: Part[] = [{ opened: '', drawn: [] }];
  const close = (): void => {
    const part = open.pop();
    if (part) open.at(-1)?.drawn.push(textOf(part));
  };
  for (const character of name) {
    if (character === turn || opensPart.test(character)) open.push({ opened: character, drawn: [] });
    else if (character === endOfPart) {
      if (open.length > 1 && !isolates.test(open.at(-1)?.opened ?? '')) close();
    } else if (character === endOfIsolate) {
      const isolate = open.findLastIndex(({ opened }) => isolates.test(opened));
      while (isolate > 0 && open.length > isolate) close();
    } else open.at(-1)?.drawn.push(character);
  }
  while (open.length > 1) close();
  return open.map(textOf).join('');
}

function textOf({ opened, drawn }: Part): string {
  if (opened !== turn) return drawn.join('');
  // A part within it keeps its own direction.
  return drawn.toReversed().join('');
}
