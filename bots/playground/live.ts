import type { ServerResponse } from 'node:http';
import type { MovingDesk } from './moving-desk.ts';
import type { Stage } from './stage.ts';
import type { LiveMessage } from './view.ts';

/** A page that has fallen this far behind is cut off; it comes back by itself and gets a fresh snapshot. Bytes. */
const BACKLOG_MAX = 4 * 1024 * 1024;
/** Keeps proxies and sleepy tabs from thinking the stream dead. Milliseconds. */
const HEARTBEAT = 20_000;
/** How soon a page comes back after the stream broke. Milliseconds. */
const RETRY = 1_000;

/** The live stream to every open page: a snapshot first, then what changes (Server-Sent Events). */
export class Live {
  private readonly stages: readonly Stage[];
  private readonly desk: MovingDesk;
  private readonly pages = new Set<ServerResponse>();
  private readonly stop: (() => void)[];
  private readonly heartbeat: NodeJS.Timeout;

  constructor(stages: readonly Stage[], desk: MovingDesk) {
    this.stages = stages;
    this.desk = desk;
    desk.onChange = (standing) => this.tell({ type: 'desk', ...standing });
    this.stop = stages.map((stage) =>
      stage.listen({
        changes: (changes) => this.tell({ type: 'changes', ...changes }),
        answer: (answer) => this.tell({ type: 'answer', ...answer }),
        activity: (activity) => this.tell({ type: 'activity', ...activity }),
      }),
    );
    this.heartbeat = setInterval(() => this.write(': still here\n\n'), HEARTBEAT);
    this.heartbeat.unref();
  }

  /** Takes over a response whose head has not been sent. */
  open(response: ServerResponse, headers: Record<string, string>): void {
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const snapshot: LiveMessage = {
      type: 'snapshot',
      desk: this.desk.standing,
      stages: this.stages.map((stage) => stage.view()),
    };
    response.write(`retry: ${RETRY}\n${frame(snapshot)}`);
    this.pages.add(response);
    response.on('close', () => this.pages.delete(response));
  }

  /** Cuts the open pages off; they come back by themselves when there is a server again. */
  disconnect(): void {
    for (const page of this.pages) page.destroy();
    this.pages.clear();
  }

  close(): void {
    clearInterval(this.heartbeat);
    for (const stop of this.stop) stop();
    this.disconnect();
  }

  private tell(message: LiveMessage): void {
    if (this.pages.size > 0) this.write(frame(message));
  }

  private write(text: string): void {
    for (const page of this.pages) {
      if (page.writableLength > BACKLOG_MAX) page.destroy();
      else page.write(text);
    }
  }
}

function frame(message: LiveMessage): string {
  return `data: ${JSON.stringify(message)}\n\n`;
}
