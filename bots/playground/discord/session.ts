import type { WebSocket } from 'ws';
import { type Dispatch, INTENT } from './state.ts';

/** How many events are kept for a RESUME; a session further behind cannot be resumed. */
const KEPT = 20_000;

/** One bot's session: its intents, the numbered events it was sent, and the connection it has at the moment. */
export class Session {
  readonly id: string;
  readonly intents: number;
  socket: WebSocket | undefined;
  private sequence = 0;
  /** Frames by age; `frames[0]` has the number `first`. */
  private frames: string[] = [];
  private first = 1;

  constructor(id: string, intents: number, socket: WebSocket) {
    this.id = id;
    this.intents = intents;
    this.socket = socket;
  }

  /** Sends an event if the intents cover it, without content if they do not cover that. */
  dispatch(event: Dispatch): void {
    if (event.intent !== 0 && (this.intents & event.intent) === 0) return;
    const readable = event.stripped === undefined || (this.intents & INTENT.messageContent) !== 0;
    this.send(event.t, JSON.stringify(readable ? event.d : event.stripped));
  }

  send(t: string, json: string): void {
    this.sequence += 1;
    const frame = `{"t":${JSON.stringify(t)},"s":${this.sequence},"op":0,"d":${json}}`;
    this.frames.push(frame);
    if (this.frames.length > KEPT * 2) {
      this.first += this.frames.length - KEPT;
      this.frames = this.frames.slice(-KEPT);
    }
    this.socket?.send(frame);
  }

  canResumeFrom(sequence: number): boolean {
    return Number.isInteger(sequence) && sequence >= this.first - 1 && sequence <= this.sequence;
  }

  /** Takes over a new connection and repeats what came after `sequence`. */
  attach(socket: WebSocket, sequence: number): void {
    this.socket = socket;
    for (const frame of this.frames.slice(sequence - this.first + 1)) socket.send(frame);
  }

  detach(): void {
    this.socket = undefined;
  }
}
