/** Country codes of two digits (ITU-T E.164); 1 and 7 have one digit, all others three. */
const ofTwo: ReadonlySet<string> = new Set(
  `20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92
  93 94 95 98`.split(/\s+/),
);

/** How many digits of an international number (without `+`) are its country's. */
export function countryCodeLength(digits: string): number {
  if (/^[17]/.test(digits)) return 1;
  return ofTwo.has(digits.slice(0, 2)) ? 2 : 3;
}
