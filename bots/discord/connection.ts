import type { REST } from '@discordjs/rest';
import type { OperatorError } from '../../core/channel.ts';
import { backoff, type Clock } from '../clock.ts';
import { isUnauthorized } from './errors.ts';
import { createGateway, type Gateway, INTENTS, MEMBERS_INTENT, refusedIntents } from './gateway.ts';
import type { Health } from './health.ts';
import { describe, type Log, type Scrub } from './log.ts';
import type { Packet } from './surroundings.ts';

/** What being connected needs. */
export interface ConnectionOptions {
  rest: REST;
  token: string;
  paceOff: boolean;
  health: Health;
  log: Log;
  scrub: Scrub;
  clock: Clock;
  /** Aborted when nobody listens any more. */
  signal: AbortSignal;
  onPacket(packet: Packet): void;
  /** Connected with a new session. */
  onReady(ready: unknown): void;
  /** Connected again with the same one. */
  onResumed(): void;
  /** The gateway will not have us until the operator mends something. */
  onFatal(error: OperatorError): void;
}

/** A connection to the gateway that is kept up; anew, without who joins a server, when that is not granted. */
export class Connection {
  private readonly options: ConnectionOptions;
  private gateway: Gateway;
  private replaced: Promise<void> = Promise.resolve();
  private refused = false;

  constructor(options: ConnectionOptions) {
    this.options = options;
    this.gateway = this.make(INTENTS);
  }

  /** Begins to connect. */
  open(): void {
    void this.connect(this.gateway);
  }

  async close(): Promise<void> {
    await this.replaced;
    await this.gateway.close();
  }

  private make(intents: number): Gateway {
    const { options } = this;
    const { log, scrub, health } = options;
    return createGateway({
      ...options,
      intents,
      onRefusedIntents: () => (intents & MEMBERS_INTENT) !== 0 && this.goOnWithoutMembers(),
      onClosed: (code) => {
        const failures = health.failed(`the gateway closed the connection (${code})`);
        log.info({ code, failures }, 'the Discord gateway closed; connecting again');
      },
      onError: (error) => {
        log.warn({ problem: describe(error, scrub) }, 'the connection to the Discord gateway failed');
      },
      onWaiting: (why) => health.refused(why),
      onFatal: (error) => {
        this.refused = true;
        health.refused(error.message);
        options.onFatal(error);
      },
    });
  }

  private goOnWithoutMembers(): true {
    const { log, scrub } = this.options;
    log.warn(
      { why: refusedIntents(MEMBERS_INTENT) },
      'who joins a server cannot be seen, nor who is renamed: impostors are noticed when they write',
    );
    const { gateway } = this;
    const next = this.make(INTENTS & ~MEMBERS_INTENT);
    this.gateway = next;
    this.replaced = gateway
      .close()
      .catch((error: unknown) => {
        log.warn({ problem: describe(error, scrub) }, 'the refused connection to the Discord gateway did not close');
      })
      .then(() => void this.connect(next));
    return true;
  }

  /** Connects, again and again if it must be; afterwards the client keeps the connection up by itself. */
  private async connect(gateway: Gateway): Promise<void> {
    const { rest, token, clock, log, scrub, health, signal } = this.options;
    for (let attempt = 1; !signal.aborted && !this.refused; attempt += 1) {
      try {
        await gateway.connect();
        return;
      } catch (error) {
        if (signal.aborted || this.refused) return;
        const problem = describe(error, scrub);
        if (isUnauthorized(error)) health.token(false);
        rest.setToken(token);
        const failures = health.failed(`Discord cannot be reached: ${problem}`);
        if (failures === 1 || failures % 10 === 0) log.warn({ problem, failures }, 'the gateway could not be reached');
        await clock.sleep(isUnauthorized(error) ? 30_000 : backoff(attempt), signal);
      }
    }
  }
}
