import { runStandalone } from '../standalone.ts';
import { Control } from './control.ts';
import { TelegramEmulator } from './emulator.ts';

// Prints `{ apiRoot, port, token }` as its first line.
await runStandalone<TelegramEmulator>({
  start: (options, route) => TelegramEmulator.start({ callsMax: 200, ...options, route }),
  control: (emulator) => new Control(emulator),
  facts: ({ apiRoot, port, token }) => ({ apiRoot, port, token }),
});
