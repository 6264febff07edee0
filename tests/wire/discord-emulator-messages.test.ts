import { ChannelType, GatewayIntentBits, MessageType } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DiscordEmulator, EmulatedGuild, EmulatedUser } from '../../bots/playground/discord/emulator.ts';
import { type Bot, INTENTS, login, startChecked, until } from './discord-emulator-bot.ts';

const WITHOUT_CONTENT = INTENTS.filter((intent) => intent !== GatewayIntentBits.MessageContent);

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

it('shows no content without the intent, except where Discord always does', async () => {
  await bot.client.destroy();
  bot = await login(emulator, { intents: WITHOUT_CONTENT });
  ann.in(guild).says('a secret of the channel');
  ann.in(guild).says(`<@${emulator.botId}> for you`);
  ann.dm.says('in private');
  await until(bot, () => bot.heard.length === 3);
  expect(bot.heard.map(({ content }) => content)).toEqual(['', `<@${emulator.botId}> for you`, 'in private']);
  expect(bot.heard[0]?.author.id).toBe(ann.id);
});

it('gives back the first message for a repeated nonce', async () => {
  const channel = await textChannel();
  const first = await channel.send({ content: 'once', nonce: 'n-1', enforceNonce: true });
  const second = await channel.send({ content: 'twice', nonce: 'n-1', enforceNonce: true });
  expect(second.id).toBe(first.id);
  await channel.send({ content: 'other', nonce: 'n-2', enforceNonce: true });
  await channel.send({ content: 'not enforced', nonce: 'n-1' });
  expect(guild.messagesIn(channel.id).map(({ text }) => text)).toEqual(['once', 'other', 'not enforced']);
});

it('notifies only whom allowed_mentions lets through', async () => {
  const role = guild.role({ name: 'helpers', mentionable: true });
  const channel = await textChannel();
  const content = `@everyone <@${ann.id}> <@&${role.id}>`;
  const silent = await channel.send({ content, allowedMentions: { parse: [] } });
  const one = await channel.send({ content, allowedMentions: { users: [ann.id] } });
  const loud = await channel.send({ content, allowedMentions: { parse: ['everyone', 'users', 'roles'] } });
  const mentioned = (id: string) => guild.messagesIn(channel.id).find((message) => message.id === id)?.mentioned;
  expect(mentioned(silent.id)).toEqual({ everyone: false, users: [], roles: [] });
  expect(mentioned(one.id)).toEqual({ everyone: false, users: [ann.id], roles: [] });
  expect(mentioned(loud.id)).toEqual({ everyone: true, users: [ann.id], roles: [role.id] });
});

it('lists history after, before and without an id, newest first', async () => {
  const ids = ['1', '2', '3', '4', '5'].map((text) => ann.dm.says(text).id);
  const dm = await annsDm();
  const texts = async (options: object) => (await dm.messages.fetch(options)).map(({ content }) => content);
  expect(await texts({ limit: 2 })).toEqual(['5', '4']);
  expect(await texts({ after: ids[1], limit: 2 })).toEqual(['4', '3']);
  expect(await texts({ before: ids[3], limit: 2 })).toEqual(['3', '2']);
  expect(await texts({ after: '0', limit: 100 })).toEqual(['5', '4', '3', '2', '1']);
});

it('takes files, serves them, and refuses those that are too big', async () => {
  const channel = await textChannel();
  const bytes = Buffer.from('the bytes');
  const sent = await channel.send({ content: 'with a file', files: [{ attachment: bytes, name: 'a b.txt' }] });
  const [file] = [...sent.attachments.values()];
  expect(file).toMatchObject({ name: 'a_b.txt', size: bytes.length });
  expect(await (await fetch(file?.url ?? '')).text()).toBe('the bytes');
  const big = { attachment: Buffer.alloc(10 * 1024 * 1024 + 1), name: 'big.bin' };
  await expect(channel.send({ files: [big] })).rejects.toMatchObject({ code: 40005, status: 413 });
  const almost = { attachment: Buffer.alloc(9 * 1024 * 1024), name: 'almost.bin' };
  await expect(channel.send({ files: [almost, almost, almost] })).rejects.toMatchObject({ code: 40005 });
  ann.dm.sendsFile({ fileName: 'proof.pdf', bytes: Buffer.from('%PDF'), text: 'see' });
  ann.dm.sendsFile({ fileName: 'huge.zip', size: 400_000_000 });
  ann.dm.sendsVoice();
  ann.dm.sendsSticker();
  await until(bot, () => bot.heard.filter(({ author }) => author.id === ann.id).length === 4);
  const [proof, huge, voice] = bot.heard.filter(({ author }) => author.id === ann.id);
  expect(proof?.attachments.first()).toMatchObject({ name: 'proof.pdf', contentType: 'application/pdf' });
  expect(huge?.attachments.first()?.size).toBe(400_000_000);
  expect(voice?.attachments.first()?.duration).toBe(3);
});

it('keeps the attachments an edit names', async () => {
  const channel = await textChannel();
  const file = (name: string) => ({ attachment: Buffer.from(name), name });
  const sent = await channel.send({ files: [file('a.txt'), file('b.txt')] });
  const [first] = [...sent.attachments.values()];
  const edited = await sent.edit({ attachments: first === undefined ? [] : [first], files: [file('c.txt')] });
  expect(edited.attachments.map(({ name }) => name)).toEqual(['a.txt', 'c.txt']);
});

it('refuses ill-formed messages in Discord’s words', async () => {
  const channel = await textChannel();
  const button = { type: 2, style: 1, label: 'x', custom_id: 'same' } as const;
  const row = { type: 1, components: [button, button] } as const;
  const rows = Array.from({ length: 6 }, (_, index) => ({
    type: 1 as const,
    components: [{ ...button, custom_id: `${index}` }],
  }));
  const form = { code: 50035, status: 400 };
  await expect(channel.send('x'.repeat(2001))).rejects.toMatchObject(form);
  await expect(channel.send({ content: 'x', components: [row] })).rejects.toMatchObject(form);
  await expect(channel.send({ content: 'x', components: rows })).rejects.toMatchObject(form);
  const long = { type: 1 as const, components: [{ ...button, custom_id: 'i'.repeat(101) }] };
  await expect(channel.send({ content: 'x', components: [long] })).rejects.toMatchObject(form);
  await expect(channel.send({ content: 'x', nonce: 'n'.repeat(26), enforceNonce: true })).rejects.toMatchObject(form);
  await expect(channel.send({ embeds: [{ title: 't'.repeat(257) }] })).rejects.toMatchObject(form);
  await expect(channel.send(' ')).rejects.toMatchObject({ code: 50006 });
  await expect(channel.messages.fetch('1')).rejects.toMatchObject({ code: 10008 });
  await expect(bot.client.channels.fetch('1')).rejects.toMatchObject({ code: 10003 });
});

it('tells of edits, deletions and reactions', async () => {
  const told: string[] = [];
  bot.client.on('messageUpdate', (_, now) => void told.push(`edited: ${now.content}`));
  bot.client.on('messageDelete', ({ id }) => void told.push(`deleted: ${id}`));
  bot.client.on('messageReactionAdd', (reaction) => void told.push(`+${reaction.emoji.name}`));
  const said = ann.in(guild).says('draft');
  const message = await until(bot, () => bot.heard[0]);
  ann.in(guild).edits(said, 'final');
  ann.in(guild).reacts(said, '👍');
  await expect(message.react('not an emoji')).rejects.toMatchObject({ code: 10014 });
  await message.react('✅');
  expect(said.reactions).toEqual(['👍', '✅']);
  await message.reactions.cache.get('✅')?.users.remove();
  expect(said.reactions).toEqual(['👍']);
  ann.in(guild).deletes(said);
  await until(bot, () => told.includes(`deleted: ${said.id}`));
  expect(told).toEqual(['edited: final', '+👍', '+✅', `deleted: ${said.id}`]);
});

it('refuses messages to those who do not take them', async () => {
  const dm = await annsDm();
  const closed = { code: 50007, status: 403 };
  ann.closesDms();
  await expect(dm.send('hello')).rejects.toMatchObject(closed);
  ann.opensDms();
  await dm.send('hello');
  ann.blocksBot();
  await expect(dm.send('hello')).rejects.toMatchObject(closed);
  expect(() => ann.dm.says('hello')).toThrow('has blocked the bot');
  ann.unblocksBot();
  ann.leaves(guild);
  await expect(dm.send('hello')).rejects.toMatchObject(closed);
});

it('keeps to what the bot may see and do', async () => {
  const staff = guild.role({ name: 'staff' });
  const desk = guild.textChannel({ name: 'desk', visibleTo: [staff] });
  expect(() => ann.in(guild, 'desk').says('hello')).toThrow('does not see');
  guild.gives(ann, staff);
  ann.in(guild, desk).says('hello');
  await until(bot, () => bot.heard[0]?.content === 'hello');
  guild.hides(desk, { hiddenFromBot: true });
  const channel = () => bot.client.rest.post(`/channels/${desk.id}/messages`, { body: { content: 'x' } });
  await expect(channel()).rejects.toMatchObject({ code: 50001, status: 403 });
  guild.setsBotPermissions(0n);
  const general = guild.channel('general');
  guild.hides(general, {});
  const deny = { type: 0, id: guild.id, allow: '0', deny: '2048' } as const;
  general.state.wire = { ...general.state.wire, permission_overwrites: [deny] };
  await expect(
    bot.client.rest.post(`/channels/${general.id}/messages`, { body: { content: 'x' } }),
  ).rejects.toMatchObject({ code: 50013, status: 403 });
});

async function textChannel() {
  const channel = await bot.client.channels.fetch(guild.channel('general').id);
  if (channel?.type !== ChannelType.GuildText) throw new Error('not a text channel');
  return channel;
}

async function annsDm() {
  const user = await bot.client.users.fetch(ann.id);
  return user.createDM();
}
