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
    this.mustBeStill();
    const { platform: from } = this.now;
    if (platform === from) return;
    this.become({ platform: from, switching: platform });
    this.begin(() => switchDesk(platform), platform);
  }

  /** Begins to start the program anew where the desk stands; does nothing where there is no program to start. */
  restart(): void {
    this.mustBeStill();
    const { switchDesk } = this;
    if (switchDesk === undefined) return;
    const { platform } = this.now;
    this.become({ platform, restarting: true });
    this.begin(() => switchDesk(platform), platform);
  }

  /** Throws an ActionRefused while the program is being started anew. */
  mustBeStill(): void {
    const { switching, restarting } = this.now;
    if (switching !== undefined || restarting) throw new ActionRefused('the desk is on the move already');
  }

  private begin(move: () => Promise<void>, platform: string): void {
    const { platform: from } = this.now;
    setImmediate(() => {
      move().then(
        () => this.become({ platform }),
        (error: unknown) => {
          const trouble = error instanceof Error ? error.message : String(error);
          this.log.error({ trouble, platform }, 'the program could not be started anew');
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
