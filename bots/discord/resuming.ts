import { isObject, type Json, textAt } from '../read.ts';
import type { LastSeen } from './last-seen.ts';
import { describe, type Log, type Scrub } from './log.ts';
import { replay, type Session } from './replay.ts';
import { gatewayUrl } from './shard.ts';
import { channelOf, type Packet } from './surroundings.ts';

/** So long is waited for what an earlier session missed, milliseconds; what is said meanwhile waits behind it. */
const PATIENCE_MS = 5_000;
/** What can be told without knowing the servers: what people wrote, or changed, in private. */
const REPLAYED: ReadonlySet<string> = new Set(['MESSAGE_CREATE', 'MESSAGE_UPDATE']);

/** What resuming needs. */
export interface ResumingOptions {
  lastSeen: LastSeen;
  token: string;
  log: Log;
  scrub: Scrub;
}

/**
 * The gateway's session across restarts. DMs cannot be listed: the first words of somebody who never wrote before, said
 * while nobody listened, come only to who resumes the session of then, within the minutes that Discord keeps it.
 */
export class Resuming {
  private readonly options: ResumingOptions;
  private earlier: Session | undefined;
  private current: Session | undefined;
  private saved: Session | undefined;

  constructor(options: ResumingOptions) {
    this.options = options;
  }

  async load(): Promise<void> {
    this.earlier = await this.options.lastSeen.loadSession();
  }

  /** A session begins. */
  began(ready: Json): void {
    const id = textAt(ready, 'session_id');
    const url = gatewayUrl(ready.resume_gateway_url);
    // READY is the first dispatch of its session.
    this.current = id === undefined || url === undefined ? undefined : { id, url, sequence: 1 };
  }

  /** Notes how far the session has come. */
  arrived({ t, s }: Packet): void {
    if (this.current && t !== 'READY' && s !== undefined && s > this.current.sequence)
      this.current = { ...this.current, sequence: s };
  }

  /** What was said in private since the session of the last time was heard, oldest first. */
  async missed(signal: AbortSignal): Promise<Packet[]> {
    const { token, log } = this.options;
    const { earlier } = this;
    this.earlier = undefined;
    if (!earlier) return [];
    const packets: Packet[] = [];
    const take = (packet: Packet) => {
      if (isPrivate(packet)) packets.push(packet);
    };
    const problem = await replay(earlier, { token, patienceMs: PATIENCE_MS, signal, take });
    // Stopped in the middle: the next start asks the same session again.
    if (signal.aborted) this.current = undefined;
    if (problem === undefined) log.info({ messages: packets.length }, 'what the last session missed was taken');
    else log.info({ problem }, 'the last session could not be resumed: only known conversations are caught up with');
    return packets;
  }

  /** Everything that arrived is safe: it need not be repeated. */
  async save(): Promise<void> {
    const { lastSeen, log, scrub } = this.options;
    if (!this.current || this.current === this.saved) return;
    this.saved = this.current;
    try {
      await lastSeen.saveSession(this.current);
    } catch (error) {
      log.warn({ problem: describe(error, scrub) }, 'the session could not be noted');
    }
  }
}

function isPrivate(packet: Packet): boolean {
  const { t, d } = packet;
  return REPLAYED.has(t) && isObject(d) && d.guild_id === undefined && channelOf(packet) !== '';
}
