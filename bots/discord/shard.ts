import { SimpleShardingStrategy, type WebSocketManager, WebSocketShard } from '@discordjs/ws';
import { isObject, type Json } from '../read.ts';

/** Heartbeats more frequent than this, milliseconds, are no interval that Discord asks for (it says 41,250). */
const HEARTBEAT_MIN_MS = 50;
/** The longest that a timer can wait, milliseconds. */
const HEARTBEAT_MAX_MS = 2 ** 31 - 1;
const OP = { dispatch: 0, invalidSession: 9, hello: 10 } as const;

/** What looking at a frame came to: it goes on to the client (mended, where that is safe), or it is unusable. */
export type Looked = { frame: Json } | { problem: string };

/**
 * Looks at a gateway frame before the client does, which takes every frame for complete: one that is not ends in an
 * unhandled rejection there, in a connection without a heartbeat, or in one that is never made again. Pure.
 */
export function lookAt(frame: unknown): Looked {
  if (!isObject(frame) || typeof frame.op !== 'number') return { problem: 'a frame is no gateway payload' };
  const { op, t, d } = frame;
  if (op === OP.hello) return isHello(d) ? { frame } : { problem: 'HELLO tells no usable heartbeat interval' };
  if (op === OP.invalidSession) return { frame: { ...frame, d: d === true } };
  if (op !== OP.dispatch) return { frame };
  if (typeof t !== 'string') return { problem: 'a dispatch has no name' };
  if (t !== 'READY') return { frame };
  if (!isObject(d) || typeof d.session_id !== 'string' || d.session_id === '')
    return { problem: 'READY has no session' };
  if (!isObject(d.user) || typeof d.user.id !== 'string') return { problem: 'READY names no user' };
  // Without an address to resume at, the client resumes where it connected.
  return { frame: { ...frame, d: { ...d, resume_gateway_url: gatewayUrl(d.resume_gateway_url) } } };
}

/** A gateway address as it is; undefined when it is none. */
export function gatewayUrl(url: unknown): string | undefined {
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined;
  return /^wss?:$/.test(new URL(url).protocol) ? url : undefined;
}

function isHello(d: unknown): boolean {
  if (!isObject(d) || typeof d.heartbeat_interval !== 'number') return false;
  return d.heartbeat_interval >= HEARTBEAT_MIN_MS && d.heartbeat_interval <= HEARTBEAT_MAX_MS;
}

/** The client's own shards, with every frame looked at first; after an unusable one the connection is made anew. */
export class GuardedShards extends SimpleShardingStrategy {
  private readonly onUnusable: (problem: string) => void;

  /** `onUnusable` is called with what was wrong, before the connection is cut. */
  constructor(manager: WebSocketManager, onUnusable: (problem: string) => void) {
    super(manager);
    this.onUnusable = onUnusable;
  }

  override async spawn(ids: number[]): Promise<void> {
    await super.spawn(ids);
    const shards: unknown = Reflect.get(this, 'shards');
    if (!(shards instanceof Map)) throw new Error('the gateway client keeps its shards elsewhere');
    for (const shard of shards.values()) if (shard instanceof WebSocketShard) guard(shard, this.onUnusable);
  }
}

/** The client has no public place to look at frames: its reader is wrapped, which a wire test watches over. */
function guard(shard: WebSocketShard, onUnusable: (problem: string) => void): void {
  const unpack: unknown = Reflect.get(shard, 'unpackMessage');
  if (typeof unpack !== 'function') throw new Error('the gateway client reads its frames elsewhere');
  let cut: unknown;
  const looked = async (...raw: unknown[]): Promise<Json | null> => {
    const connection: unknown = Reflect.get(shard, 'connection');
    // What was received behind an unusable frame comes again when the session is resumed.
    if (cut === connection) return null;
    const { frame, problem } = { frame: undefined, problem: undefined, ...lookAt(await unpacked(unpack, shard, raw)) };
    if (frame !== undefined) return frame;
    cut = connection;
    onUnusable(problem ?? '');
    hangUp(connection);
    return null;
  };
  Reflect.set(shard, 'unpackMessage', looked);
}

async function unpacked(unpack: CallableFunction, shard: WebSocketShard, raw: unknown[]): Promise<unknown> {
  try {
    return await Reflect.apply(unpack, shard, raw);
  } catch (error) {
    // What cannot be inflated or parsed is as unusable as what parses to nothing.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Cuts a connection as a broken line would: how to go on after that is what the client does best. */
function hangUp(connection: unknown): void {
  if (typeof connection !== 'object' || connection === null || !('terminate' in connection)) return;
  if (typeof connection.terminate === 'function') connection.terminate();
}
