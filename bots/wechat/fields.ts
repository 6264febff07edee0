import { Malformed } from '../read.ts';

/** The fields of a message: texts, and groups of fields. Has no prototype, so that a name is nothing but a name. */
export type Fields = { readonly [name: string]: FieldValue };
/** What a field can hold; a list where an `item` is repeated. */
export type FieldValue = string | Fields | readonly FieldValue[];

/** The text of a field; undefined when it is missing or empty. Throws Malformed when it holds something else. */
export function textAt(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string') return value;
  throw new Malformed(`${name} is not a text`);
}

/** The text of a field that must be there. */
export function neededText(fields: Fields, name: string): string {
  const value = textAt(fields, name);
  if (value === undefined) throw new Malformed(`${name} is missing`);
  return value;
}

/** The number in a field that must be there. */
export function neededNumber(fields: Fields, name: string): number {
  const text = neededText(fields, name);
  const value = /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) throw new Malformed(`${name} is not a number`);
  return value;
}
