import { GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DiscordEmulator, EmulatedGuild, EmulatedUser } from '../../bots/playground/discord/emulator.ts';
import { type Bot, clientFor, INTENTS, login, startChecked, until } from './discord-emulator-bot.ts';

let emulator: DiscordEmulator;
let validator: Awaited<ReturnType<typeof startChecked>>['validator'];
let guild: EmulatedGuild;
let ann: EmulatedUser;
let bot: Bot;

async function start(options: Parameters<typeof startChecked>[0] = {}): Promise<void> {
  ({ emulator, validator } = await startChecked(options));
  ann = emulator.user({ username: 'ann' });
  guild = emulator.guild({ title: 'Example', members: [ann] });
  bot = await login(emulator, { rest: { timeout: 1_000, retries: 0 } });
}

beforeEach(() => start());
afterEach(async () => {
  await bot.client.destroy();
  await emulator.stop();
  expect(validator.violations).toEqual([]);
});

async function send(content: string, nonce?: string) {
  const channel = await bot.client.channels.fetch(guild.channel().id);
  if (channel?.isSendable() !== true) throw new Error('cannot send here');
  return channel.send({ content, ...(nonce !== undefined && { nonce, enforceNonce: true }) });
}

const written = () => guild.messagesIn(guild.channel().id).map(({ text }) => text);
const texts = () => bot.heard.map(({ content }) => content);

it('resumes after a dropped connection and brings what was missed', async () => {
  emulator.gateway.drop();
  ann.dm.says('missed');
  await until(bot, () => bot.heard.length === 1);
  expect(emulator.gateway).toMatchObject({ identified: 1, resumed: 1 });
  for (const close of [4000, 4009]) emulator.gateway.close(close);
  ann.dm.says('missed too');
  emulator.gateway.reconnect();
  await until(bot, () => bot.heard.length === 2);
  expect(texts()).toEqual(['missed', 'missed too']);
  expect(emulator.gateway.identified).toBe(1);
});

it('reconnects when told to, and identifies anew when the session is invalid', async () => {
  emulator.gateway.reconnect();
  await emulator.waitFor(() => emulator.gateway.resumed === 1);
  emulator.gateway.forgetSessions();
  emulator.gateway.drop();
  await emulator.waitFor(() => emulator.gateway.identified === 2 && emulator.connected, { timeoutMs: 10_000 });
  ann.dm.says('after all that');
  await until(bot, () => texts().includes('after all that'));
});

it('takes a silent gateway for dead', async () => {
  await bot.client.destroy();
  await emulator.stop();
  await start({ heartbeatMs: 100 });
  emulator.gateway.silent = true;
  await emulator.waitFor(() => emulator.gateway.resumed > 0);
  emulator.gateway.silent = false;
});

it('turns away intents that the portal does not grant', async () => {
  emulator.portal.messageContent = false;
  const refused = clientFor(emulator);
  await expect(refused.login(emulator.token)).rejects.toThrow('disallowed intents');
  await refused.destroy();
  const modest = await login(emulator, {
    intents: INTENTS.filter((intent) => intent !== GatewayIntentBits.MessageContent),
  });
  await modest.client.destroy();
});

it('turns away a wrong and a revoked token', async () => {
  const wrong = clientFor(emulator);
  await expect(wrong.login('wrong.token.altogether')).rejects.toThrow('token');
  emulator.revokeToken();
  await expect(send('x')).rejects.toMatchObject({ status: 401 });
});

it('answers 429 for a route and for everything, and the client waits', async () => {
  await send('warm');
  emulator.inject({ kind: 'too-many-requests', method: 'create_message', retryAfter: 0.2 });
  const before = Date.now();
  await send('after the route');
  emulator.inject({ kind: 'too-many-requests', method: 'create_message', retryAfter: 1, global: true });
  await send('after the global');
  expect(Date.now() - before).toBeGreaterThan(1_000);
  expect(written()).toEqual(['warm', 'after the route', 'after the global']);
});

it('enforces the pace by its headers, so that the client is never refused', async () => {
  await bot.client.destroy();
  await emulator.stop();
  await start({ limits: 'enforced' });
  const before = Date.now();
  await Promise.all(['1', '2', '3', '4', '5', '6'].map((text) => send(text)));
  expect(Date.now() - before).toBeGreaterThan(4_000);
  expect(emulator.rateLimited).toBe(0);
  const post = () =>
    fetch(`${emulator.apiRoot}/v10/channels/${guild.channel().id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${emulator.token}`, 'content-type': 'application/json' },
      body: '{"content":"raw"}',
    });
  const statuses = [];
  for (let sent = 0; sent < 6; sent++) statuses.push((await post()).status);
  expect(statuses).toContain(429);
  expect(emulator.rateLimited).toBeGreaterThan(0);
});

it('loses answers, drops, hangs, fails and is slow on demand', async () => {
  await send('warm');
  emulator.inject({ kind: 'answer-lost', method: 'create_message' });
  await expect(send('lost answer', 'n-1')).rejects.toThrow();
  await send('lost answer', 'n-1');
  emulator.inject({ kind: 'drop', method: 'create_message' });
  await expect(send('dropped')).rejects.toThrow();
  emulator.inject({ kind: 'hang', method: 'create_message', applied: true });
  await expect(send('hanging')).rejects.toThrow('aborted');
  emulator.inject({ kind: 'server-error', status: 503, method: 'create_message' });
  await expect(send('failing')).rejects.toMatchObject({ status: 503 });
  emulator.inject({ kind: 'error', status: 403, code: 50013, message: 'Missing Permissions', method: /create_/ });
  await expect(send('refused')).rejects.toMatchObject({ code: 50013 });
  emulator.inject({ kind: 'malformed', method: 'create_message' });
  await expect(send('malformed')).rejects.toThrow();
  emulator.inject({ kind: 'slow', ms: 50, method: 'create_message' });
  await send('slow');
  expect(written()).toEqual(['warm', 'lost answer', 'hanging', 'slow']);
});

it('tells of members, channels and roles that come, change and go', async () => {
  const told: string[] = [];
  await bot.client.destroy();
  bot = await login(emulator, { intents: [...INTENTS, GatewayIntentBits.GuildMembers] });
  const { client } = bot;
  client.on('guildMemberAdd', (member) => void told.push(`joined ${member.user.username}`));
  client.on('guildMemberUpdate', (_, member) => void told.push(`now ${member.displayName}`));
  client.on('guildMemberRemove', (member) => void told.push(`left ${member.user?.username}`));
  client.on('channelCreate', (channel) => void told.push(`made ${channel.name}`));
  client.on('channelDelete', (channel) => void told.push(`deleted ${'name' in channel ? channel.name : ''}`));
  client.on('guildDelete', ({ name }) => void told.push(`out of ${name}`));
  const bob = emulator.user({ username: 'bob' });
  bob.joins(guild);
  bob.renames({ nick: { guild, name: 'Bobby' } });
  bob.leaves(guild);
  const desk = guild.textChannel('desk');
  guild.deleteChannel(desk);
  guild.removesBot();
  await until(bot, () => told.includes('out of Example'));
  expect(told).toEqual(['joined bob', 'now Bobby', 'left bob', 'made desk', 'deleted desk', 'out of Example']);
  guild.addsBot();
  await until(bot, () => client.guilds.cache.has(guild.id));
  expect((await client.guilds.cache.get(guild.id)?.members.fetch())?.size).toBe(3);
});

it('delivers any event, well-formed or not', async () => {
  const raw: string[] = [];
  bot.client.on('raw', ({ t }: { t: string }) => void raw.push(t));
  emulator.injectRawEvent('SOMETHING_NEW', { odd: true });
  await until(bot, () => raw.includes('SOMETHING_NEW'));
});

it('tells what it waited for in vain', async () => {
  ann.dm.says('hello?');
  const waiting = emulator.waitFor(() => ann.dm.lastFromBot, { timeoutMs: 20, chat: ann.dm, what: 'an answer' });
  await expect(waiting).rejects.toThrow(/in vain for: an answer\n--- DM with ann .*\n {2}#\d+ ann: hello\?/);
});
