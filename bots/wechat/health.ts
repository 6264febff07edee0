import type { ChannelStatus } from '../../core/channel.ts';

/** How the channel stands, as it becomes known. */
export class Health {
  private kind = '';
  private trouble = '';
  private storing = '';

  /** Connected; what the account may do, in one line. */
  connected(kind: string): void {
    this.kind = kind;
    this.trouble = '';
  }

  /** WeChat's API does not let us in, for a reason the operator can mend. False when that was known already. */
  refused(trouble: string): boolean {
    const isNew = this.trouble !== trouble;
    this.trouble = trouble;
    return isNew;
  }

  /** Whether WeChat's API is to be asked again. */
  get isRefused(): boolean {
    return this.trouble !== '';
  }

  /** Posts are stored (again). */
  well(): void {
    this.storing = '';
  }

  /** A post could not be stored. */
  failed(trouble: string): void {
    this.storing = trouble;
  }

  status(): ChannelStatus {
    if (this.trouble !== '') return { ready: false, detail: this.trouble };
    if (this.kind === '') return { ready: false, detail: 'not connected yet' };
    if (this.storing !== '') return { ready: false, detail: this.storing };
    return { ready: true, detail: this.kind };
  }
}
