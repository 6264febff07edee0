import { ChannelType, MessageType } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DiscordEmulator, EmulatedGuild, EmulatedUser } from '../../bots/playground/discord/emulator.ts';
import { type Bot, login, startChecked, until } from './discord-emulator-bot.ts';

let emulator: DiscordEmulator;
let validator: Awaited<ReturnType<typeof startChecked>>['validator'];
let guild: EmulatedGuild;
let ann: EmulatedUser;
let bot: Bot;

beforeEach(async () => {
  ({ emulator, validator } = await startChecked());
  ann = emulator.user({ username: 'ann', globalName: 'Ann', locale: 'zh-CN' });
  guild = emulator.guild({ title: 'Example', members: [ann], forumChannel: 'tickets' });
  bot = await login(emulator);
});
afterEach(async () => {
  await bot.client.destroy();
  await emulator.stop();
  expect(validator.violations).toEqual([]);
});

it('logs a bot in and shows it its guild', async () => {
  expect(bot.client.user.username).toBe('Example Support');
  const seen = bot.client.guilds.cache.get(guild.id);
  expect(seen?.name).toBe('Example');
  expect(seen?.channels.cache.map((channel) => channel.type)).toEqual([ChannelType.GuildText, ChannelType.GuildForum]);
});

it('carries talk in a DM both ways', async () => {
  ann.dm.says('你好');
  const message = await until(bot, () => bot.heard[0]);
  expect(message.content).toBe('你好');
  expect(message.channel.isDMBased()).toBe(true);
  expect(message.author.globalName).toBe('Ann');
  const sent = await message.reply('hello Ann');
  expect(sent.type).toBe(MessageType.Reply);
  expect(ann.dm.lastFromBot?.text).toBe('hello Ann');
  expect(ann.dm.lastFromBot?.replyTo).toBe(message.id);
  await sent.edit('hello again');
  expect(ann.dm.lastFromBot?.edited).toBe(true);
  expect(ann.dm.lastFromBot?.earlier[0]?.content).toBe('hello Ann');
  await sent.delete();
  expect(ann.dm.lastFromBot).toBeUndefined();
});
