/**
 * Letters that look like another one. Enough to name an imitation; not a full confusables table, and what it does not
 * know is answered "unknown", never "official".
 */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'aаαɑạ',
    'bЬ',
    'cсϲ',
    'dԁ',
    'eеεėẹ',
    'gɡ',
    'hһ',
    'i1lіιıӏ|!ļ',
    'jј',
    'kκк',
    'mм',
    'nոп',
    'o0оοσọ',
    'pрρ',
    'qԛ',
    's5ѕ',
    'tтτ',
    'uυսц',
    'vνѵ',
    'wԝω',
    'xхχ',
    'yуγ',
    'z2ᴢ',
  ].flatMap((group) => [...group].map((letter) => [letter, group[0] ?? letter])),
);

/** What a name looks like at a glance: two names with one look can be mistaken for each other. */
export function looksLike(name: string): string {
  const letters = [
    ...name
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase(),
  ]
    .map((letter) => lookAlikes[letter] ?? letter)
    .join('');
  return letters
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[\s._-]/g, '');
}

/** Whether one slip of the finger (a letter more, less, other, or two swapped) makes one of the other. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.length > restB.length) return restA.slice(1) === restB;
  if (restB.length > restA.length) return restB.slice(1) === restA;
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
