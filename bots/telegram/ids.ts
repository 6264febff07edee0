import { type Json, Malformed } from '../read.ts';

/** The integer id at a key, as text. Throws Malformed when it is missing or beyond what JSON numbers hold exactly. */
export function idAt(from: Json, key: string): string {
  const value = from[key];
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  throw new Malformed(`${key} is not an id`);
}
