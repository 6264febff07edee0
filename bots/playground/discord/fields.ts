import { invalid } from './errors.ts';
import { isSnowflake } from './snowflakes.ts';

export type Json = Record<string, unknown>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string of a body, its length checked; null and absent are both `undefined`. `path` names it in the refusal. */
export function textOf(body: Json, name: string, path: string, max: number, min = 0): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  const at = join(path, name);
  if (typeof value !== 'string') throw invalid(at, 'STRING_TYPE_CONVERT', `Could not interpret "${value}" as string.`);
  if (value.length > max) throw invalid(at, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  if (value.length < min) {
    throw invalid(at, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  }
  return value;
}

export function requiredText(body: Json, name: string, path: string, max: number, min = 1): string {
  const value = textOf(body, name, path, max, min);
  if (value === undefined) throw required(join(path, name));
  return value;
}

export function integerOf(body: Json, name: string, path: string, min: number, max: number): number | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  const at = join(path, name);
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw invalid(at, 'NUMBER_TYPE_COERCE', `Value "${value}" is not int.`);
  }
  if (value < min || value > max) {
    throw invalid(at, 'NUMBER_TYPE_RANGE', `int value should be between ${min} and ${max}.`);
  }
  return value;
}

export function flagOf(body: Json, name: string): boolean | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'boolean') throw invalid(name, 'BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
  return value;
}

export function listOf(body: Json, name: string, path: string, max: number): Json[] | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  const at = join(path, name);
  if (!Array.isArray(value)) throw invalid(at, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
  if (value.length > max) throw invalid(at, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  return value.map((item, index) => {
    if (isRecord(item)) return item;
    throw invalid(`${at}.${index}`, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
  });
}

/** Ids of a body; refuses anything that is not one. */
export function idsOf(body: Json, name: string, path: string, max: number): string[] | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  const at = join(path, name);
  if (!Array.isArray(value)) throw invalid(at, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
  if (value.length > max) throw invalid(at, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  return value.map((item, index) => {
    if (isSnowflake(item)) return item;
    throw invalid(`${at}.${index}`, 'NUMBER_TYPE_COERCE', `Value "${item}" is not snowflake.`);
  });
}

export function required(path: string) {
  return invalid(path, 'BASE_TYPE_REQUIRED', 'This field is required');
}

export function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
