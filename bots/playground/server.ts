import type { FastifyInstance } from 'fastify';
import type { Log } from '../../core/log.ts';
import { Live } from './live.ts';
import { mountRoutes } from './routes.ts';
import { assembleCast } from './telegram-cast.ts';
import { TelegramStage } from './telegram-stage.ts';

export interface PlaygroundOptions {
  log: Log;
  /** The address the HTTP server is bound to; besides loopback names, the page answers to this one only. */
  host?: string;
}

/** Someone who answers in the playground's desk; the shape of `staff` in desk.yaml. */
export interface PlaygroundAgent {
  alias: string;
  role: 'agent' | 'admin';
  ids: Record<string, string>;
}

/** Emulated platforms with people on them, and the page that shows them. */
export interface Playground {
  /** What the adapters connect to. */
  channels: { telegram: { token: string; apiRoot: string } };
  desk: { channel: 'telegram'; chat: string };
  staff: readonly PlaygroundAgent[];
  /** Puts the page at `/` of the program's HTTP server; before it is ready. */
  mount(app: FastifyInstance): void;
  /** Ends the open pages' streams and the emulators. */
  close(): Promise<void>;
}

/** Starts the emulated platforms, with a desk, its staff, someone who is not staff, and the first members. */
export async function createPlayground({ log, host = '127.0.0.1' }: PlaygroundOptions): Promise<Playground> {
  const cast = await assembleCast();
  const { emulator, desk, agents } = cast;
  const stage = new TelegramStage(cast);
  const live = new Live([stage]);
  log.debug({ apiRoot: emulator.apiRoot }, 'the playground emulates Telegram');
  return {
    channels: { telegram: { token: emulator.token, apiRoot: emulator.apiRoot } },
    desk: { channel: 'telegram', chat: String(desk.id) },
    staff: agents.map((agent, index) => ({
      alias: agent.firstName,
      role: index === 0 ? 'admin' : 'agent',
      ids: { telegram: String(agent.id) },
    })),
    mount(app) {
      mountRoutes(app, { stages: [stage], live, host });
      // The server waits for open connections when it closes: the streams must end first.
      app.addHook('preClose', async () => live.close());
    },
    async close() {
      live.close();
      stage.close();
      await emulator.stop();
    },
  };
}
