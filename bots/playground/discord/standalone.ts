import { runStandalone } from '../standalone.ts';
import { Control } from './control.ts';
import { DiscordEmulator } from './emulator.ts';

// Prints `{ apiRoot, port, token, botId }` as its first line.
await runStandalone<DiscordEmulator>({
  start: (options, route) => DiscordEmulator.start({ callsMax: 200, ...options, route }),
  control: (emulator) => new Control(emulator),
  facts: ({ apiRoot, port, token, botId }) => ({ apiRoot, port, token, botId }),
});
