/**
 * What the account may do. `full`: customer-service messages and the menu API; `passive`: only receive and answer;
 * `unknown`: WeChat could not be asked yet, so that nothing but answers is tried.
 */
export type AccountKind = 'unknown' | 'full' | 'passive';

/** The kind of the account as it is known now. */
export class AccountState {
  kind: AccountKind = 'unknown';

  /** Whether members can be written to by API. */
  get mayWrite(): boolean {
    return this.kind === 'full';
  }
}
