import { Exchange, type ExchangeNeeds, type Joined, type Piece } from './exchange.ts';

/** WeChat's last try comes some 10 s after the first: an answer is kept for longer than that, and no longer. */
const KEPT_MS = 60_000;
/** Answers of at most 2 KB each. */
const KEPT_MAX = 2000;

/** Keeps replies where every process finds them, also one that starts later. */
export interface AnswerStore {
  /** Never rejects. */
  keep(key: string, openid: string, text: string): Promise<void>;
  find(key: string): Promise<string | undefined>;
}

/** The exchanges of the moment: those still open, and the answers given lately. */
export class Exchanges {
  private readonly byKey = new Map<string, Exchange>();
  private readonly openOf = new Map<string, Exchange[]>();
  /** Where the last words for a member went: what follows without a token belongs there too. */
  private readonly latest = new Map<string, Exchange>();
  private readonly needs: ExchangeNeeds;

  constructor(needs: ExchangeNeeds) {
    this.needs = needs;
  }

  /** How many are remembered. */
  get size(): number {
    return this.byKey.size;
  }

  /** Whether a message has been posted before. */
  has(key: string): boolean {
    return this.byKey.has(key);
  }

  /** The exchange of a message, begun now if this is its first post. */
  of(key: string, openid: string): Exchange {
    const known = this.byKey.get(key);
    if (known) return known;
    this.forget();
    const exchange = new Exchange(key, openid, this.needs);
    this.byKey.set(key, exchange);
    this.openOf.set(openid, [...this.stillOpen(openid), exchange]);
    return exchange;
  }

  /** The message could not be stored: its next post begins anew. */
  drop(exchange: Exchange): void {
    exchange.giveUp();
    this.byKey.delete(exchange.key);
    this.tidy(exchange.openid);
  }

  /** The event is handled; `more`: whether effects are to come for its member, or how many in all. */
  handled(key: string, more: boolean | number): void {
    this.byKey.get(key)?.handled(more);
  }

  /** The message was answered before, with this. */
  repeat(key: string, reply: string): void {
    this.byKey.get(key)?.repeat(reply);
  }

  /** Whether the reply to a message is still open. */
  isOpen(key: string): boolean {
    return this.byKey.get(key)?.isOpen ?? false;
  }

  /** Whether some reply to a member is still open. */
  hasOpen(openid: string): boolean {
    return this.stillOpen(openid).length > 0;
  }

  /** Puts pieces into an open reply to a member, preferably the one of this token; undefined when none is open. */
  join(
    openid: string,
    token: string | undefined,
    pieces: readonly Piece[],
    goesOn: boolean,
  ): Promise<Joined> | undefined {
    return this.pick(openid, token)?.join(pieces, goesOn);
  }

  /** An effect without words has come: those that follow it are about the event of this token. */
  prefer(openid: string, token: string | undefined): void {
    this.pick(openid, token)?.count();
  }

  /** Effects of these tokens come together, in this order: a reply waits for all of them that it is to carry. */
  awaits(openid: string, tokens: readonly (string | undefined)[]): void {
    const latest = this.latest.get(openid);
    const counts = new Map<Exchange, number>();
    for (const token of tokens) {
      const exchange = this.pick(openid, token);
      if (exchange) counts.set(exchange, (counts.get(exchange) ?? 0) + 1);
    }
    // They are yet to come: where the last words went is as it was.
    if (latest) this.latest.set(openid, latest);
    else this.latest.delete(openid);
    for (const [exchange, count] of counts) exchange.awaits(count);
  }

  /** Nothing more is waited for: everything open is answered. */
  finish(): void {
    for (const exchange of this.byKey.values()) exchange.finish();
  }

  private pick(openid: string, token: string | undefined): Exchange | undefined {
    const open = this.stillOpen(openid);
    const last = this.latest.get(openid);
    const named = token === undefined ? last : open.find(({ key }) => key === token);
    const chosen = named && open.includes(named) ? named : open[0];
    if (chosen) this.latest.set(openid, chosen);
    else this.tidy(openid);
    return chosen;
  }

  private stillOpen(openid: string): Exchange[] {
    return (this.openOf.get(openid) ?? []).filter((exchange) => exchange.isOpen);
  }

  private tidy(openid: string): void {
    const open = this.stillOpen(openid);
    if (open.length > 0) {
      this.openOf.set(openid, open);
      return;
    }
    this.openOf.delete(openid);
    this.latest.delete(openid);
  }

  /** Oldest first, as they were begun: what is still open keeps nothing younger from going. */
  private forget(): void {
    const before = this.needs.clock.now() - KEPT_MS;
    for (const [key, { answeredAt, openid }] of this.byKey) {
      if (answeredAt === undefined) continue;
      if (answeredAt >= before && this.byKey.size < KEPT_MAX) return;
      this.byKey.delete(key);
      this.tidy(openid);
    }
  }
}
