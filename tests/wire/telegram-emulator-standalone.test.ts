import { Api } from 'grammy';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { CompiledEmulator, type StandaloneEmulator } from './standalone-emulator.ts';

let compiled: CompiledEmulator<'telegram'>;
let emulator: StandaloneEmulator<'telegram'>;
let api: Api;

beforeAll(() => {
  compiled = new CompiledEmulator('telegram');
});
afterAll(() => compiled?.remove());

beforeEach(async () => {
  emulator = await compiled.start({ limits: 'off' });
  const { token, apiRoot } = emulator.facts;
  api = new Api(token, { apiRoot });
});
afterEach(() => emulator.hangUp());

const control = <T = unknown>(command: object): Promise<T> => emulator.control<T>(command);

/** Brings every member message to the group, until told to stop. */
async function forward(group: number, running: { on: boolean }): Promise<void> {
  let offset = 0;
  while (running.on) {
    const updates = await api.getUpdates({ offset, timeout: 1 });
    offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
    const texts = updates.flatMap(({ message }) => (message?.chat.type === 'private' ? [message.text ?? ''] : []));
    await Promise.all(texts.map((text) => api.sendMessage(group, text)));
  }
}

it('lets people talk by command and tells the state', async () => {
  const { id: group } = await control<{ id: number }>({ action: 'forumGroup', title: 'Desk' });
  const { id: user } = await control<{ id: number }>({ action: 'user', firstName: 'Ann' });
  await control({ action: 'says', user, text: 'hello' });
  const [update] = await api.getUpdates();
  expect(update?.message?.text).toBe('hello');
  await api.sendMessage(group, 'from Ann');
  const { chats } = await control<{ chats: { messages: object[] }[] }>({ action: 'state', chat: group });
  expect(chats[0]?.messages).toMatchObject([{ text: 'from Ann', byBot: true }]);
  await expect(control({ action: 'dance' })).rejects.toThrow('unknown action dance');
  await expect(control({ action: 'says', user })).rejects.toThrow('text is missing');
});

it('makes load and measures each message until it is in the group', async () => {
  const { id: group } = await control<{ id: number }>({ action: 'forumGroup', title: 'Desk' });
  const running = { on: true };
  const forwarding = forward(group, running);
  await control({ action: 'load', users: 5, perUser: 4 });
  expect(await control({ action: 'measure' })).toMatchObject({ made: 20, arrived: 20, repeated: 0, missing: [] });
  await control({ action: 'load', users: 3, perUser: 1, ratePerSecond: 100 });
  const figures = await control<{ p50: number; p99: number; perSecond: number }>({ action: 'measure' });
  expect(figures).toMatchObject({ made: 3, arrived: 3 });
  expect(figures.p50).toBeGreaterThan(0);
  expect(figures.p99).toBeGreaterThanOrEqual(figures.p50);
  running.on = false;
  await forwarding;
});

it('takes people through a dialogue in step with the bot', async () => {
  const steps = [{ starts: true }, { presses: 'Go' }, { sees: 'went' }];
  const dialogue = control({ action: 'script', users: 2, steps });
  const buttons = { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] };
  let offset = 0;
  let pressed = 0;
  while (pressed < 2) {
    for (const update of await api.getUpdates({ offset, timeout: 1 })) {
      offset = update.update_id + 1;
      if (update.message) await api.sendMessage(update.message.chat.id, 'menu', { reply_markup: buttons });
      if (update.callback_query) pressed += 1;
      if (update.callback_query) await api.sendMessage(update.callback_query.from.id, 'went');
    }
  }
  expect(await dialogue).toMatchObject({ people: 2, failed: [] });
});

it('ends with its parent', async () => {
  expect(await emulator.hangUp()).toBe(0);
});
