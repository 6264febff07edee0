import type { Log } from '../../core/log.ts';
import { ActionRefused } from './stage.ts';
import type { DeskStanding } from './view.ts';

/** Moves the program's desk to another platform; resolves when it is up there. */
export type SwitchDesk = (platform: string) => Promise<void>;

/** The platform on which the desk stands, and its moves to another, one at a time. */
export class MovingDesk {
  onChange: (standing: DeskStanding) => void = () => {};
  private now: DeskStanding;
  private readonly switchDesk: SwitchDesk | undefined;
  private readonly log: Log;

  constructor(platform: string, switchDesk: SwitchDesk | undefined, log: Log) {
    this.now = { platform };
    this.switchDesk = switchDesk;
    this.log = log;
  }

  get standing(): DeskStanding {
    return this.now;
  }

  /**
   * Begins a move; throws an ActionRefused when there can be none. It is not waited for: the server that took the
   * visitor's request may have to close on the way.
   */
  moveTo(platform: string): void {
    const { switchDesk } = this;
    if (switchDesk === undefined) throw new ActionRefused('the desk cannot be moved here');
    if (this.now.switching !== undefined) throw new ActionRefused('the desk is on the move already');
    const { platform: from } = this.now;
    if (platform === from) return;
    this.become({ platform: from, switching: platform });
    setImmediate(() => {
      switchDesk(platform).then(
        () => this.become({ platform }),
        (error: unknown) => {
          const trouble = error instanceof Error ? error.message : String(error);
          this.log.error({ trouble, platform }, 'the desk could not be moved');
          this.become({ platform: from, trouble });
        },
      );
    });
  }

  private become(standing: DeskStanding): void {
    this.now = standing;
    this.onChange(standing);
  }
}
