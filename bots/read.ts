/** A JSON object of which nothing is known yet. */
export type Json = Record<string, unknown>;

/** Thrown when something from the platform lacks what it must have. Carries the place, never the content. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** Whether a JSON value is an object. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a key; undefined when there is none. Throws Malformed when something else stands there. */
export function objectAt(from: Json, key: string): Json | undefined {
  const value = from[key];
  if (value === undefined || value === null) return undefined;
  if (isObject(value)) return value;
  throw new Malformed(`${key} is not an object`);
}

/** The objects of the array at a key; empty when there is none. */
export function objectsAt(from: Json, key: string): Json[] {
  const value = from[key];
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.filter(isObject);
  throw new Malformed(`${key} is not an array`);
}

/** The text at a key; undefined when there is none. */
export function textAt(from: Json, key: string): string | undefined {
  const value = from[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw new Malformed(`${key} is not a text`);
}

/** The number at a key; undefined when there is none. */
export function numberAt(from: Json, key: string): number | undefined {
  const value = from[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Malformed(`${key} is not a number`);
}

/** What must be there. */
export function needed<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Malformed(`${what} is missing`);
  return value;
}
