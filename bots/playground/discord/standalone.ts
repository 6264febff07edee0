import { argv, exit, stdin, stdout } from 'node:process';
import { Control } from './control.ts';
import { DiscordEmulator, type EmulatorOptions } from './emulator.ts';
import type { Exchange } from './http.ts';

/**
 * The emulator as a process of its own, for tests that kill the bot and for benchmarks. Options come as one JSON
 * argument; it prints `{ apiRoot, port, token, botId }` as its first line, takes commands at `POST /control`, and ends when
 * its stdin closes, as it does when the parent dies.
 */
async function main(): Promise<void> {
  const options: EmulatorOptions = argv[2] === undefined ? {} : JSON.parse(argv[2]);
  const holder: { control?: Control } = {};
  const emulator = await DiscordEmulator.start({
    callsMax: 200,
    ...options,
    route: (exchange) => {
      if (exchange.path !== '/control' || holder.control === undefined) return false;
      void answerControl(holder.control, exchange);
      return true;
    },
  });
  holder.control = new Control(emulator);
  stdout.write(
    `${JSON.stringify({ apiRoot: emulator.apiRoot, port: emulator.port, token: emulator.token, botId: emulator.botId })}\n`,
  );
  stdin.resume();
  stdin.once('close', () => void emulator.stop().then(() => exit(0)));
}

async function answerControl(control: Control, exchange: Exchange): Promise<void> {
  try {
    const result = await control.perform(JSON.parse(exchange.body.toString('utf8')));
    exchange.respond(200, JSON.stringify({ ok: true, result }));
  } catch (error) {
    exchange.respond(400, JSON.stringify({ ok: false, error: error instanceof Error ? error.message : String(error) }));
  }
}

await main();
