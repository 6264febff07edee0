import type { Clock } from '../clock.ts';
import { codes, hasCode, TokenUnavailable } from './errors.ts';
import type { Transport } from './transport.ts';

/** An access token as it is stored. Plain JSON. */
export interface StoredToken {
  /** Up to 512 characters and more. */
  readonly value: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** When a new one was forced in the last 24 h, oldest first; milliseconds since the epoch. */
  readonly forced: readonly number[];
}

/** Where all processes of the installation keep the one access token. */
export interface TokenStore {
  load(): Promise<StoredToken | null>;
  save(token: StoredToken): Promise<void>;
  /** Runs `work` while no other process, and no other call here, runs such work. Rejects as `work` does. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** A token is renewed this long before it ends: WeChat keeps the old one alive for 5 minutes. */
const EARLY_MS = 5 * 60_000;
/** WeChat's limits for forced refreshes ("Get Stable Access Token"). */
const FORCED_PER_DAY = 20;
const FORCED_APART_MS = 30_000;
const DAY_MS = 24 * 60 * 60_000;
const BUSY_TRIES = 3;
const BUSY_WAIT_MS = 500;

/** What getting a token needs. */
export interface TokensOptions {
  appId: string;
  appSecret: string;
  store: TokenStore;
  transport: Transport;
  clock: Clock;
}

/** The account's access token: asked for once, kept until it ends, replaced when WeChat no longer takes it. */
export class Tokens {
  private readonly options: TokensOptions;
  private known: StoredToken | null = null;
  private inHand: { failing: string | null; work: Promise<string> } | null = null;

  constructor(options: TokensOptions) {
    this.options = options;
  }

  /** The token as it was last known; for taking it out of texts. */
  get last(): string | undefined {
    return this.known?.value;
  }

  /** A token that should work. Rejects with ApiError or TransportError, or TokenUnavailable. */
  async current(): Promise<string> {
    return this.known && this.isFresh(this.known) ? this.known.value : this.renew(null);
  }

  /** A token instead of one that WeChat just refused; another process may have it already. */
  replace(failing: string): Promise<string> {
    const { known } = this;
    if (known && known.value !== failing && this.isFresh(known)) return Promise.resolve(known.value);
    return this.renew(failing);
  }

  /** One renewal at a time; who comes meanwhile for the same reason gets the same one. */
  private async renew(failing: string | null): Promise<string> {
    while (this.inHand && this.inHand.failing !== failing) await this.inHand.work.catch(() => undefined);
    this.inHand ??= { failing, work: this.renewing(failing).finally(() => (this.inHand = null)) };
    return this.inHand.work;
  }

  private renewing(failing: string | null): Promise<string> {
    const { store, clock } = this.options;
    return store.exclusively(async () => {
      const stored = await store.load();
      if (stored && stored.value !== failing && this.isFresh(stored)) {
        this.known = stored;
        return stored.value;
      }
      const forced = (stored?.forced ?? []).filter((at) => at > clock.now() - DAY_MS);
      const token = await this.fetched(failing, forced);
      this.known = token;
      await store.save(token);
      return token.value;
    });
  }

  /** WeChat gives out the same token until it ends, so that one it refuses all the same must be forced away. */
  private async fetched(failing: string | null, forced: readonly number[]): Promise<StoredToken> {
    const usual = await this.ask(false);
    if (usual.value !== failing) return { ...usual, forced };
    const now = this.options.clock.now();
    const oldest = forced[forced.length - FORCED_PER_DAY];
    const wait = Math.max(
      (forced.at(-1) ?? 0) + FORCED_APART_MS - now,
      oldest === undefined ? 0 : oldest + DAY_MS - now,
    );
    if (wait > 0)
      throw new TokenUnavailable('WeChat refuses the access token, and a new one cannot be forced yet', wait);
    return { ...(await this.ask(true)), forced: [...forced, now] };
  }

  private async ask(force_refresh: boolean): Promise<{ value: string; expiresAt: number }> {
    const { appId, appSecret, transport, clock } = this.options;
    const body = { grant_type: 'client_credential', appid: appId, secret: appSecret, force_refresh };
    for (let tried = 1; ; tried += 1) {
      try {
        const answer = await transport.json({ path: '/cgi-bin/stable_token', body });
        const { access_token: value, expires_in: seconds } = answer;
        if (typeof value !== 'string' || value === '' || typeof seconds !== 'number') {
          throw new TokenUnavailable('WeChat answered without an access token', 5000);
        }
        return { value, expiresAt: clock.now() + seconds * 1000 };
      } catch (error) {
        if (!hasCode(error, codes.busy) || tried >= BUSY_TRIES) throw error;
        await clock.sleep(BUSY_WAIT_MS * 2 ** tried);
      }
    }
  }

  private isFresh({ expiresAt }: StoredToken): boolean {
    return expiresAt - EARLY_MS > this.options.clock.now();
  }
}
