/**
 * The newest message seen in each DM and thread, kept across restarts: what was written after it while the program was
 * down is fetched at the next start. Losing it loses only that; what is fetched twice is dropped by its key.
 */
export interface LastSeen {
  /** Channel id → id of the newest message whose event is safe. */
  load(): Promise<Readonly<Record<string, string>>>;
  /** Called after events were accepted, with what changed; rejecting is logged and does no harm. */
  save(changed: Readonly<Record<string, string>>): Promise<void>;
}

/** Remembers nothing: messages sent during a stop of the program are not fetched. */
export const noMemory: LastSeen = {
  load: async () => ({}),
  save: async () => {},
};

/** Snowflakes in order of time. */
export function isNewer(id: string, than: string | undefined): boolean {
  return than === undefined || BigInt(id) > BigInt(than);
}
