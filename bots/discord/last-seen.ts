import type { Session } from './replay.ts';

/**
 * The newest message seen in each DM and thread, kept across restarts: what was written after it while the program was
 * down is fetched at the next start. Losing it loses only that; what is fetched twice is dropped by its key.
 */
export interface LastSeen {
  /** Channel id → id of the newest message whose event is safe. */
  load(): Promise<Readonly<Record<string, string>>>;
  /** Called after events were accepted, with what changed; rejecting is logged and does no harm. */
  save(changed: Readonly<Record<string, string>>): Promise<void>;
  /**
   * Called before the first words of a conversation are accepted, with the message before them: resolves when that is
   * safe, so that what follows is fetched whenever the program stops. Rejects when it cannot be kept now.
   */
  begin(changed: Readonly<Record<string, string>>): Promise<void>;
  /** The session at the gateway as it was last saved. */
  loadSession(): Promise<Session | undefined>;
  /** Called with a session of which everything up to its number is safe; may be written late. */
  saveSession(session: Session): Promise<void>;
}

/** Remembers nothing: messages sent during a stop of the program are not fetched. */
export const noMemory: LastSeen = {
  load: async () => ({}),
  save: async () => {},
  begin: async () => {},
  loadSession: async () => undefined,
  saveSession: async () => {},
};

/** Snowflakes in order of time. */
export function isNewer(id: string, than: string | undefined): boolean {
  return than === undefined || BigInt(id) > BigInt(than);
}
