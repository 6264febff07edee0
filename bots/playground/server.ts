import type { FastifyInstance } from 'fastify';
import type { Log } from '../../core/log.ts';
import { type CastPolicy, jointPolicy, type PlatformCast } from './cast.ts';
import { createDiscordCast, type DiscordCast } from './discord-cast.ts';
import { createDiscordStage } from './discord-stage.ts';
import type { Imitated } from './impostors.ts';
import { Live } from './live.ts';
import { MovingDesk, type SwitchDesk } from './moving-desk.ts';
import { mountRoutes } from './routes.ts';
import { createTelegramCast, type TelegramCast } from './telegram-cast.ts';
import { createTelegramStage } from './telegram-stage.ts';
import { createWechatCast, servedAt, type WechatCast } from './wechat-cast.ts';
import { createWechatStage } from './wechat-stage.ts';

export interface PlaygroundOptions {
  log: Log;
  /** The address the HTTP server is bound to; besides loopback names, the page answers to this one only. */
  host?: string;
  /** The platform on which the desk stands at first; default `telegram`. */
  desk?: string;
  /** What the desk on Discord is: see DiscordCastOptions. */
  discordDesk?: 'text' | 'forum';
  /** Whom impostors pass for; default: the people of the playground. */
  imitated?: Imitated;
  /** Moves the desk when a visitor asks for it; without it, the page does not offer to. */
  switchDesk?: SwitchDesk;
}

/** Emulated platforms with people on them, and the page that shows them. */
export interface Playground {
  readonly telegram: TelegramCast;
  readonly discord: DiscordCast;
  readonly wechat: WechatCast;
  /** The environment variables with which the program connects to every emulator. */
  readonly variables: Readonly<Record<string, string>>;
  /** The platform on which the desk stands. */
  readonly deskPlatform: string;
  /** The desk on a platform, and its staff, who are the same people on all of them. */
  policyOn(platform: string): CastPolicy;
  /** Puts the page at `/` of the program's HTTP server, before it is ready; again at each new server. */
  mount(app: FastifyInstance): void;
  /** The program takes posts at this address (`http://127.0.0.1:3000`) until its server closes. */
  servedAt(address: string): void;
  /** Ends the open pages' streams and the emulators. */
  close(): Promise<void>;
}

/** Starts the emulated platforms, with a desk, its staff, someone who is not staff, and the first members. */
export async function createPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { log, host = '127.0.0.1' } = options;
  const shared = { log, ...(options.imitated && { imitated: options.imitated }) };
  const telegram = await createTelegramCast(shared);
  const discord = await createDiscordCast({ ...shared, ...(options.discordDesk && { desk: options.discordDesk }) });
  const wechat = await createWechatCast({ log });
  const casts: readonly PlatformCast[] = [telegram, discord, wechat];
  const stages = [createTelegramStage(telegram), createDiscordStage(discord), createWechatStage(wechat)];
  const desk = new MovingDesk(options.desk ?? telegram.platform, options.switchDesk, log);
  const live = new Live(stages, desk);
  return {
    telegram,
    discord,
    wechat,
    variables: Object.assign({}, ...casts.map(({ variables }) => variables)),
    get deskPlatform() {
      return desk.standing.platform;
    },
    policyOn: (platform) => jointPolicy(casts, platform),
    mount(app) {
      mountRoutes(app, { stages, live, desk, host });
      app.addHook('preClose', async () => {
        servedAt(wechat, undefined);
        // The server waits for open connections when it closes: the streams must end first.
        live.disconnect();
      });
    },
    servedAt: (address) => servedAt(wechat, address),
    async close() {
      live.close();
      for (const stage of stages) stage.close();
      await Promise.all(casts.map((cast) => cast.close()));
    },
  };
}
