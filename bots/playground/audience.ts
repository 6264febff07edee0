import type { StageListener } from './stage.ts';
import type { Activity, PressAnswer, StageChanges } from './view.ts';

/** Changes closer together than this reach the page as one. Milliseconds. */
const GATHER = 25;

/** Those who watch a stage. They are told of changes soon after these happened, and of all else at once. */
export class Audience {
  private readonly listeners = new Set<StageListener>();
  private readonly changes: () => StageChanges;
  private timer: NodeJS.Timeout | undefined;

  /** `changes` gives what changed since it was asked before. */
  constructor(changes: () => StageChanges) {
    this.changes = changes;
  }

  /** Whether nobody watches: then nothing needs to be kept for telling. */
  get isEmpty(): boolean {
    return this.listeners.size === 0;
  }

  /** Returns the function that stops listening. */
  listen(listener: StageListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Something changed: it is told together with what changes meanwhile. */
  gather(): void {
    if (this.isEmpty || this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      const changes = this.changes();
      for (const listener of this.listeners) listener.changes(changes);
    }, GATHER);
  }

  answer(answer: PressAnswer): void {
    for (const listener of this.listeners) listener.answer(answer);
  }

  activity(activity: Activity): void {
    for (const listener of this.listeners) listener.activity(activity);
  }

  /** Stops telling. */
  close(): void {
    clearTimeout(this.timer);
    this.listeners.clear();
  }
}
