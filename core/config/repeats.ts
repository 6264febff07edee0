import { foldAlias } from './desk.ts';
import type { Path } from './document.ts';

/** A value that must be unique and is not. */
export interface Repeat {
  readonly path: Path;
  readonly text: string;
  /** Where the value stands for the first time. */
  readonly first: Path;
}

/**
 * What desk.yaml says twice: aliases, one platform id of two people, issue type ids. Takes the data as it is in the
 * file, valid or not, so that these are told together with all other mistakes.
 */
export function findRepeats(data: unknown): Repeat[] {
  const staff = entriesOf(data, 'staff');
  const idKeys = new Set(
    staff.flatMap(({ entry }) => Object.keys(entry)).filter((key) => !['alias', 'role'].includes(key)),
  );
  return [
    ...repeatsOf(staff, 'alias', foldAlias, 'this alias'),
    ...[...idKeys].flatMap((key) => repeatsOf(staff, key, (id) => id, `this ${key} id`)),
    ...repeatsOf(entriesOf(data, 'issueTypes'), 'id', (id) => id, 'this id'),
  ];
}

interface Entry {
  readonly path: Path;
  readonly entry: Readonly<Record<string, unknown>>;
}

function entriesOf(data: unknown, section: string): Entry[] {
  const items = isRecord(data) ? data[section] : undefined;
  if (!Array.isArray(items)) return [];
  return items.flatMap((entry: unknown, index) => (isRecord(entry) ? [{ path: [section, index], entry }] : []));
}

function repeatsOf(entries: readonly Entry[], key: string, fold: (value: string) => string, what: string): Repeat[] {
  const seen = new Map<string, Path>();
  return entries.flatMap(({ path, entry }) => {
    const value = entry[key];
    if (typeof value !== 'string') return [];
    const first = seen.get(fold(value));
    if (first) return [{ path: [...path, key], first, text: what }];
    seen.set(fold(value), [...path, key]);
    return [];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
