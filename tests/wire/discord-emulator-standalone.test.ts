import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Bot, login, until } from './discord-emulator-bot.ts';
import { CompiledEmulator, type StandaloneEmulator } from './standalone-emulator.ts';

let compiled: CompiledEmulator<'discord'>;
let emulator: StandaloneEmulator<'discord'>;
let bot: Bot;

beforeAll(() => {
  compiled = new CompiledEmulator('discord');
});
afterAll(() => compiled?.remove());

beforeEach(async () => {
  emulator = await compiled.start({ limits: 'off' });
  bot = await login(emulator.facts);
});
afterEach(async () => {
  await bot.client.destroy();
  await emulator.hangUp();
});

const control = <T = unknown>(command: object): Promise<T> => emulator.control<T>(command);

/** Brings every member message to the guild's text channel. */
function forward(channelId: string): void {
  const pass = (content: string) => bot.client.rest.post(`/channels/${channelId}/messages`, { body: { content } });
  bot.client.on('messageCreate', (message) => {
    if (message.guildId === null && !message.author.bot) void pass(message.content);
  });
}

interface Made {
  id: string;
  channels: { id: string; name: string }[];
}

it('lets people talk by command and tells the state', async () => {
  const { id: user } = await control<{ id: string }>({ action: 'user', username: 'ann' });
  const { id: guild, channels } = await control<Made>({ action: 'guild', title: 'Desk', members: [user] });
  await control({ action: 'says', user, text: 'hello' });
  expect((await until(bot, () => bot.heard[0])).content).toBe('hello');
  await control({ action: 'says', user, guild, channel: 'general', text: 'hello all' });
  expect((await until(bot, () => bot.heard[1])).content).toBe('hello all');
  const channel = channels[0]?.id ?? '';
  await bot.client.rest.post(`/channels/${channel}/messages`, { body: { content: 'from Ann' } });
  const state = await control<{ channels: { messages: object[] }[] }>({ action: 'state', channel });
  expect(state.channels[0]?.messages).toMatchObject([{ byBot: false }, { text: 'from Ann', byBot: true }]);
  expect(await control({ action: 'figures' })).toMatchObject({ connected: true, identified: 1 });
  await expect(control({ action: 'dance' })).rejects.toThrow('unknown action dance');
  await expect(control({ action: 'says', user })).rejects.toThrow('text is missing');
});

it('makes load and measures each message until it is in the guild', async () => {
  const { channels } = await control<Made>({ action: 'guild', title: 'Desk' });
  forward(channels[0]?.id ?? '');
  await control({ action: 'load', users: 5, perUser: 4 });
  expect(await control({ action: 'measure' })).toMatchObject({ made: 20, arrived: 20, repeated: 0, missing: [] });
  await control({ action: 'load', users: 3, perUser: 1, ratePerSecond: 100 });
  const figures = await control<{ p50: number; p99: number }>({ action: 'measure' });
  expect(figures).toMatchObject({ made: 3, arrived: 3 });
  expect(figures.p50).toBeGreaterThan(0);
  expect(figures.p99).toBeGreaterThanOrEqual(figures.p50);
});

it('takes people through a dialogue in step with the bot', async () => {
  await control<Made>({ action: 'guild', title: 'Desk' });
  const button = { type: 2, style: 1, label: 'Go', custom_id: 'go' } as const;
  bot.client.on('messageCreate', (message) => {
    if (!message.author.bot) void message.reply({ content: 'menu', components: [{ type: 1, components: [button] }] });
  });
  bot.client.on('interactionCreate', (interaction) => {
    if (interaction.isButton()) void interaction.update({ content: 'went', components: [] });
  });
  const steps = [{ says: 'hello {n}' }, { presses: 'Go' }, { sees: 'went' }];
  expect(await control({ action: 'script', users: 2, steps })).toMatchObject({ people: 2, failed: [] });
});

it('ends with its parent', async () => {
  expect(await emulator.hangUp()).toBe(0);
});
