import { type Json, Malformed } from '../read.ts';

/** The snowflake at a key. Throws Malformed when it is missing or no text of digits (Discord sends ids as text). */
export function idAt(from: Json, key: string): string {
  const value = from[key];
  if (typeof value === 'string' && /^\d{1,20}$/.test(value)) return value;
  throw new Malformed(`${key} is not an id`);
}

/** When a snowflake was made: milliseconds since the epoch (Discord, "Snowflakes"). */
export function timeOfId(id: string): number {
  return Number((BigInt(id) >> 22n) + 1_420_070_400_000n);
}

/** The first id of a time (milliseconds since the epoch). */
export function idOfTime(time: number): string {
  return String((BigInt(Math.floor(time)) - 1_420_070_400_000n) << 22n);
}
