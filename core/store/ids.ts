import { V7Generator } from 'uuidv7';

/** Makes ids that sort by creation within a process, and by clock between processes. */
export type NewId = () => string;

/** UUIDv7 (RFC 9562) by the given clock, in milliseconds since the epoch. */
export function createIds(clock: () => number): NewId {
  const generator = new V7Generator();
  return () => generator.generateOrResetWithTs(clock()).toString();
}

/** The smallest UUIDv7 of a moment: ids made at or after it sort after this. */
export function firstIdAt(ms: number): string {
  const hex = Math.max(0, Math.floor(ms)).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
