import { ChannelType, MessageType, type ThreadChannel } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DiscordEmulator, EmulatedGuild, EmulatedUser } from '../../bots/playground/discord/emulator.ts';
import { type Bot, login, startChecked, until } from './discord-emulator-bot.ts';

const clock = { ahead: 0 };
let emulator: DiscordEmulator;
let validator: Awaited<ReturnType<typeof startChecked>>['validator'];
let guild: EmulatedGuild;
let ann: EmulatedUser;
let bot: Bot;

beforeEach(async () => {
  ({ emulator, validator } = await startChecked({ clock: () => Date.now() + clock.ahead }));
  ann = emulator.user({ username: 'ann', globalName: 'Ann' });
  guild = emulator.guild({ title: 'Example', members: [ann] });
  guild.forumChannel({ name: 'tickets', tags: ['open', 'closed', 'urgent'] });
  bot = await login(emulator);
});
afterEach(async () => {
  await bot.client.destroy();
  await emulator.stop();
  expect(validator.violations).toEqual([]);
});

async function text() {
  const channel = await bot.client.channels.fetch(guild.channel('general').id);
  if (channel?.type !== ChannelType.GuildText) throw new Error('not a text channel');
  return channel;
}

async function forum() {
  const channel = await bot.client.channels.fetch(guild.channel('tickets').id);
  if (channel?.type !== ChannelType.GuildForum) throw new Error('not a forum');
  return channel;
}

const send = (thread: ThreadChannel, content: string) => thread.send({ content });

it('opens a thread of a text channel and talks in it', async () => {
  const thread = await (await text()).threads.create({ name: 'K-1 · Ann' });
  expect(thread.type).toBe(ChannelType.PublicThread);
  await send(thread, 'the card');
  expect(guild.thread('K-1')?.messages.map(({ text }) => text)).toEqual(['the card']);
  ann.in(guild, 'K-1').says('typed by staff');
  const heard = await until(bot, () => bot.heard.find(({ content }) => content === 'typed by staff'));
  expect(heard.channel.isThread() && heard.channel.id).toBe(thread.id);
  expect(guild.messagesIn(guild.channel('general').id)[0]?.message.type).toBe(MessageType.ThreadCreated);
  await thread.setName('K-1 · done');
  expect(guild.thread('done')?.id).toBe(thread.id);
  expect(guild.thread('done')?.messages.at(-1)?.isService).toBe(true);
});

it('opens one thread per message', async () => {
  const channel = await text();
  const starter = await channel.send('start here');
  const thread = await starter.startThread({ name: 'from a message' });
  expect(thread.id).toBe(starter.id);
  expect((await starter.fetch()).hasThread).toBe(true);
  const again = { body: { name: 'again' } };
  const route = `/channels/${channel.id}/messages/${starter.id}/threads` as const;
  await expect(bot.client.rest.post(route, again)).rejects.toMatchObject({ code: 160004 });
});

it('makes posts of a forum, with tags', async () => {
  const channel = await forum();
  const tag = (name: string) => channel.availableTags.find((one) => one.name === name)?.id ?? '';
  const post = await channel.threads.create({ name: 'K-2', message: { content: 'card' }, appliedTags: [tag('open')] });
  expect(guild.thread('K-2')?.tags).toEqual(['open']);
  expect((await post.fetchStarterMessage())?.content).toBe('card');
  await post.setAppliedTags([tag('closed'), tag('urgent')]);
  expect(guild.thread('K-2')?.tags).toEqual(['closed', 'urgent']);
  await expect(post.setAppliedTags(['1'])).rejects.toMatchObject({ code: 50035 });
  await expect(
    bot.client.rest.post(`/channels/${channel.id}/messages`, { body: { content: 'x' } }),
  ).rejects.toMatchObject({
    code: 50008,
  });
});

it('keeps a private thread to its members', async () => {
  const bob = emulator.user({ username: 'bob' });
  guild.joins(bob);
  const thread = await (await text()).threads.create({
    name: 'private',
    type: ChannelType.PrivateThread,
    invitable: false,
  });
  expect(() => ann.in(guild, thread.id).says('hello')).toThrow('does not see');
  await thread.members.add(ann.id);
  ann.in(guild, thread.id).says('hello');
  await until(bot, () => bot.heard.find(({ content }) => content === 'hello'));
  expect(() => bob.in(guild, thread.id).says('hello')).toThrow('does not see');
  expect((await thread.members.fetch()).map(({ id }) => id)).toEqual([emulator.botId, ann.id]);
  await thread.members.remove(ann.id);
  expect(guild.thread('private')?.memberIds).toEqual([emulator.botId]);
  await expect(thread.members.add(emulator.user({ username: 'stranger' }).id)).rejects.toMatchObject({ code: 10007 });
});

it('reopens an archived thread by a message, unless it is locked', async () => {
  const thread = await (await text()).threads.create({ name: 'sleepy' });
  const first = await send(thread, 'one');
  guild.archives(thread.id);
  await expect(first.edit('edited')).rejects.toMatchObject({ code: 50083 });
  await expect(first.react('👍')).rejects.toMatchObject({ code: 50083 });
  await expect(thread.setName('renamed')).rejects.toMatchObject({ code: 50083 });
  await send(thread, 'two');
  expect(guild.thread('sleepy')?.archived).toBe(false);
  guild.archives(thread.id);
  ann.in(guild, 'sleepy').says('three');
  expect(guild.thread('sleepy')?.archived).toBe(false);
  await until(bot, () => bot.heard.find(({ content }) => content === 'three'));
  await thread.edit({ archived: true, locked: true });
  await expect(send(thread, 'four')).rejects.toMatchObject({ code: 160005 });
  expect(() => ann.in(guild, 'sleepy').says('four')).toThrow('locked');
  await thread.edit({ archived: false, locked: false });
  await send(thread, 'four');
});

it('tells a thread that a bot does not know before its message', async () => {
  const thread = await (await text()).threads.create({ name: 'forgotten' });
  guild.archives(thread.id);
  await bot.client.destroy();
  bot = await login(emulator);
  expect(bot.client.channels.cache.has(thread.id)).toBe(false);
  ann.in(guild, 'forgotten').says('are you there?');
  const heard = await until(bot, () => bot.heard[0]);
  expect(heard.channel.isThread()).toBe(true);
  const { threads } = await (await text()).threads.fetchActive();
  expect(threads.map(({ id }) => id)).toEqual([thread.id]);
  guild.archives(thread.id);
  const archived = await (await text()).threads.fetchArchived();
  expect(archived.threads.map(({ id }) => id)).toEqual([thread.id]);
});

it('answers for deleted threads and full guilds', async () => {
  const channel = await text();
  const thread = await channel.threads.create({ name: 'gone' });
  let deleted = '';
  bot.client.on('threadDelete', ({ id }) => {
    deleted = id;
  });
  guild.deleteThread(thread.id);
  await until(bot, () => deleted === thread.id);
  await expect(send(thread, 'x')).rejects.toMatchObject({ code: 10003, status: 404 });
  guild.state.activeThreadsMax = 1;
  const one = await channel.threads.create({ name: 'one' });
  await expect(channel.threads.create({ name: 'two' })).rejects.toMatchObject({ code: 160006 });
  await one.setArchived(true);
  await channel.threads.create({ name: 'two' });
  await expect(send(one, 'reopens')).rejects.toMatchObject({ code: 160006 });
});

it('archives what was silent for long', async () => {
  const thread = await (await text()).threads.create({ name: 'slow', autoArchiveDuration: 60 });
  clock.ahead += 59 * 60_000;
  guild.archivesSilent();
  expect(guild.thread('slow')?.archived).toBe(false);
  await send(thread, 'still here');
  clock.ahead += 59 * 60_000;
  guild.archivesSilent();
  expect(guild.thread('slow')?.archived).toBe(false);
  clock.ahead += 60_000;
  guild.archivesSilent();
  expect(guild.thread('slow')?.archived).toBe(true);
  await until(bot, () => thread.archived === true);
});
