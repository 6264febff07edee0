import { type RawData, WebSocket } from 'ws';
import { isObject } from '../read.ts';
import { gatewayUrl } from './shard.ts';
import type { Packet } from './surroundings.ts';

const OP = { dispatch: 0, resume: 6, invalidSession: 9, hello: 10 } as const;

/** A session at the gateway, and the last dispatch of it that was taken. */
export interface Session {
  id: string;
  /** Where it can be resumed. */
  url: string;
  sequence: number;
}

/** What replaying needs. */
export interface ReplayOptions {
  token: string;
  /** Milliseconds after which no more is waited for. */
  patienceMs: number;
  signal: AbortSignal;
  take(packet: Packet): void;
}

/**
 * Resumes a session on a connection of its own and takes what it missed. Resolves with undefined when all of it came, else
 * with why not; never rejects. The session stays as it is, to be asked again: it ends by itself. Nothing logs in here: a
 * session that is gone is gone.
 */
export function replay(session: Session, options: ReplayOptions): Promise<string | undefined> {
  const url = gatewayUrl(session.url);
  if (url === undefined) return Promise.resolve('its address is none');
  const address = new URL(url);
  address.search = 'v=10&encoding=json';
  return new Promise((resolve) => {
    const socket = new WebSocket(address);
    const end = (why?: string) => {
      clearTimeout(timer);
      options.signal.removeEventListener('abort', stop);
      socket.terminate();
      resolve(why);
    };
    const stop = () => end('stopped');
    const timer = setTimeout(() => end('it took too long'), options.patienceMs);
    options.signal.addEventListener('abort', stop);
    // Cutting a connection that is still being made is an error, too: the first reason stands.
    socket.on('error', (error) => end(error.message));
    socket.on('close', (code) => end(`closed with ${code}`));
    socket.on('message', (data) => {
      const frame = parsed(data);
      if (frame?.op === OP.hello) socket.send(resumeOf(session, options.token));
      else if (frame?.op === OP.invalidSession) end('it is gone');
      else if (frame?.op !== OP.dispatch || typeof frame.t !== 'string') return;
      else if (frame.t === 'RESUMED') end();
      else options.take({ t: frame.t, d: frame.d });
    });
  });
}

function resumeOf({ id, sequence }: Session, token: string): string {
  return JSON.stringify({ op: OP.resume, d: { token, session_id: id, seq: sequence } });
}

function parsed(data: RawData) {
  try {
    const frame: unknown = JSON.parse(String(data));
    return isObject(frame) ? frame : undefined;
  } catch {
    // What is no JSON says nothing; the wait for what does has an end.
    return undefined;
  }
}
