import { runStandalone } from '../standalone.ts';
import { Control } from './control.ts';
import { WechatEmulator } from './emulator.ts';

// Prints `{ apiRoot, port, appId, appSecret, token, encodingAesKey, accountId }` as its first line.
await runStandalone<WechatEmulator>({
  start: (options, route) => WechatEmulator.start({ callsMax: 200, ...options, route }),
  control: (emulator) => new Control(emulator),
  facts: ({ apiRoot, port, account }) => {
    const { appId, appSecret, token, encodingAesKey, id: accountId } = account;
    return { apiRoot, port, appId, appSecret, token, encodingAesKey, accountId };
  },
});
