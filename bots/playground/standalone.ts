import { argv, exit, stdin, stdout } from 'node:process';
import type { Exchange } from './http.ts';

/** An emulator as far as its process is concerned. */
interface Emulator {
  stop(): Promise<void>;
}

/** How a platform's emulator becomes a process. */
export interface Standalone<Running extends Emulator> {
  /** Starts it with the options that came as one JSON argument; `route` sees requests first, true when it answered. */
  start(options: object, route: (exchange: Exchange) => boolean): Promise<Running>;
  /** What carries out commands. */
  control(emulator: Running): { perform(command: unknown): Promise<unknown> };
  /** The first line printed, as JSON: where it is and with what token. */
  facts(emulator: Running): object;
}

/**
 * An emulator as a process of its own, for tests that kill the bot and for benchmarks: takes commands at
 * `POST /control`, and ends when its stdin closes, as it does when the parent dies.
 */
export async function runStandalone<Running extends Emulator>(platform: Standalone<Running>): Promise<void> {
  const options: object = argv[2] === undefined ? {} : JSON.parse(argv[2]);
  let perform: ((command: unknown) => Promise<unknown>) | undefined;
  const emulator = await platform.start(options, (exchange) => {
    if (exchange.path !== '/control' || perform === undefined) return false;
    void answerControl(perform, exchange);
    return true;
  });
  const control = platform.control(emulator);
  perform = (command) => control.perform(command);
  stdout.write(`${JSON.stringify(platform.facts(emulator))}\n`);
  stdin.resume();
  stdin.once('close', () => void emulator.stop().then(() => exit(0)));
}

async function answerControl(perform: (command: unknown) => Promise<unknown>, exchange: Exchange): Promise<void> {
  try {
    const result = await perform(JSON.parse(exchange.body.toString('utf8')));
    exchange.respond(200, JSON.stringify({ ok: true, result }));
  } catch (error) {
    exchange.respond(400, JSON.stringify({ ok: false, error: error instanceof Error ? error.message : String(error) }));
  }
}
