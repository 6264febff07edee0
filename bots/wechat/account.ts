import type { Api } from './api.ts';
import { codes, hasCode, refusedAddress } from './errors.ts';
import type { Health } from './health.ts';
import { describe, type Log, type Scrub } from './log.ts';
import { type BottomMenu, buttonsOf, isSameMenu, menuInstructions } from './menu.ts';

/** What finding out about the account needs. */
export interface AccountOptions {
  api: Api;
  menu: BottomMenu;
  health: Health;
  scrub: Scrub;
  log: Log;
}

/**
 * What the account may do. `full`: customer-service messages and the menu API; `passive`: only receive and answer;
 * `unknown`: WeChat could not be asked yet, so that nothing but answers is tried.
 */
type AccountKind = 'unknown' | 'full' | 'passive';

/** The account: what it may do is found out by asking WeChat for its menu, which is seen to on that occasion. */
export class Account {
  private readonly options: AccountOptions;
  private kind: AccountKind = 'unknown';

  constructor(options: AccountOptions) {
    this.options = options;
  }

  /** Whether members can be written to by API. */
  get mayWrite(): boolean {
    return this.kind === 'full';
  }

  /** Rejects when WeChat did not say. */
  async learn(): Promise<void> {
    try {
      const existing = await this.options.api.menu();
      this.kind = 'full';
      this.options.health.connected('replies, customer-service messages and menu');
      await this.seeToMenu(existing);
    } catch (error) {
      if (hasCode(error, codes.notAllowed)) this.isPassive();
      else if (refusedAddress(error) !== undefined) this.isRefused(error);
      else throw error;
    }
  }

  /** Once more, in case that the operator has mended what kept us out. Never rejects. */
  async learnAgain(): Promise<void> {
    const { log, scrub } = this.options;
    try {
      await this.learn();
    } catch (error) {
      log.warn({ problem: describe(error, scrub) }, 'WeChat could not be asked what the account may do');
    }
  }

  /** The account may only answer: found at start, or taken from it later (48001). */
  isPassive(): void {
    const { health, log, menu } = this.options;
    health.connected('replies only: this account may not write first');
    if (this.kind === 'passive') return;
    this.kind = 'passive';
    log.warn({}, 'WeChat lets this account only answer (48001): what cannot go out now waits for the next contact');
    log.info({}, menuInstructions(menu));
  }

  /** WeChat does not let this machine's address in (40164). */
  isRefused(error: unknown): void {
    const { health, log } = this.options;
    const address = refusedAddress(error) ?? 'unknown';
    const problem =
      `WeChat does not let this server in: its IP address ${address} is not on the whitelist. Add it at ` +
      'mp.weixin.qq.com › 设置与开发 › 基本配置 › IP白名单; until then only replies go out.';
    if (health.refused(problem)) log.error({ address }, problem);
  }

  private async seeToMenu(existing: unknown): Promise<void> {
    const { api, log, menu, scrub } = this.options;
    const wanted = buttonsOf(menu);
    if (isSameMenu(existing, wanted)) return;
    try {
      await api.createMenu(wanted);
      log.info({}, 'the bottom menu is made');
    } catch (error) {
      if (hasCode(error, codes.notAllowed)) throw error;
      // A menu is a convenience: members can write the numbers.
      log.warn({ problem: describe(error, scrub) }, 'the bottom menu could not be made');
    }
  }
}
