import { afterEach, beforeEach, expect, it } from 'vitest';
import { outcomeOf } from '../../bots/discord/errors.ts';
import { closeTransport, createTransport } from '../../bots/discord/transport.ts';
import { DiscordEmulator } from '../../bots/playground/discord/emulator.ts';

let discord: DiscordEmulator;
let rest: ReturnType<typeof createTransport>;
let now = 0;

beforeEach(async () => {
  now = 1_800_000_000_000;
  discord = await DiscordEmulator.start();
  const { apiRoot, token } = discord;
  rest = createTransport({ apiRoot, token, callTimeoutSeconds: 1, paceOff: true, now: () => now, invalidMax: 3 });
});
afterEach(async () => {
  closeTransport(rest);
  await discord.stop();
});

const asked = () => discord.callsOf('get_my_user').length;
const ask = () =>
  rest.get('/users/@me').then(
    () => 'answered',
    (error) => outcomeOf(error, { repeatable: true }, (x) => x),
  );
const refuse = (status: number, times: number) =>
  discord.inject({ kind: 'error', status, code: 0, message: 'no', method: 'get_my_user', times });

it('makes no call for ten minutes when too many were refused, and says for how long', async () => {
  refuse(403, 3);
  for (let call = 0; call < 3; call += 1) await ask();
  now += 60_000;
  expect(await ask()).toEqual({
    state: 'retry',
    scope: 'channel',
    afterMs: 9 * 60_000,
    detail: expect.stringContaining('refused 3 calls'),
  });
  expect(asked()).toBe(3);
  now += 9 * 60_000;
  expect(await ask()).toBe('answered');
});

it('counts refusals and wrong tokens, and nothing else', async () => {
  refuse(403, 1);
  refuse(404, 2);
  refuse(400, 2);
  discord.inject({ kind: 'server-error', method: 'get_my_user', times: 2 });
  // A limit that others used up is not ours.
  discord.inject({ kind: 'too-many-requests', retryAfter: 0.01, method: 'get_my_user' });
  for (let call = 0; call < 8; call += 1) await ask();
  expect(await ask()).toBe('answered');
  refuse(401, 2);
  for (let call = 0; call < 2; call += 1) {
    await ask();
    rest.setToken(discord.token);
  }
  expect(await ask()).toMatchObject({ scope: 'channel', detail: expect.stringContaining('pausing') });
});

it('forgets what was refused long ago', async () => {
  refuse(403, 2);
  await ask();
  await ask();
  now += 10 * 60_000;
  refuse(403, 2);
  await ask();
  await ask();
  expect(await ask()).toBe('answered');
});
