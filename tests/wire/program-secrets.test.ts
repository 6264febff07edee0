import { afterEach, beforeEach, expect, test } from 'vitest';
import { DiscordEmulator } from '../../bots/playground/discord/emulator.ts';
import { type EmulatedGroup, type EmulatedUser, TelegramEmulator } from '../../bots/playground/telegram/emulator.ts';
import { WechatEmulator } from '../../bots/playground/wechat/emulator.ts';
import { freePort } from '../free-port.mjs';
import { RealProgram } from './real-program.ts';

const patient = { timeout: 20_000, interval: 50 };
const webhookSecret = 'FAKE-webhook-secret-4711';
const nextAesKey = 'NEXTabcdefghijklmnopqrstuvwxyz0123456789ABC';

let telegram: TelegramEmulator;
let discord: DiscordEmulator;
let wechat: WechatEmulator;
let program: RealProgram;
let isTelegramOn: boolean;
/** Whoever is on our server may be written to. */
let community: ReturnType<DiscordEmulator['user']>[];

beforeEach(async () => {
  telegram = await TelegramEmulator.start();
  discord = await DiscordEmulator.start();
  wechat = await WechatEmulator.start({ retryMs: 3_000 });
  isTelegramOn = true;
});
afterEach(async () => {
  await program?.stop();
  if (isTelegramOn) await telegram.stop();
  await discord.stop();
  await wechat.stop();
});

/** The program with all three channels at its most talkative, the desk on Telegram. */
async function start(): Promise<{ staff: EmulatedUser; group: EmulatedGroup }> {
  const port = await freePort();
  const staff = telegram.user({ id: 111, firstName: '客服01' });
  community = Array.from({ length: 4 }, (_, at) => discord.user({ username: `member_${at}` }));
  discord.guild({ title: 'Community', members: community });
  const group = telegram.forumGroup({ title: 'Desk' });
  group.joins(staff);
  const { appId, appSecret, token, encodingAesKey } = wechat.account;
  const variables = {
    LOG_LEVEL: 'trace',
    PORT: String(port),
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
    TELEGRAM_WEBHOOK_SECRET: webhookSecret,
    DISCORD_BOT_TOKEN: discord.token,
    DISCORD_API_ROOT: discord.apiRoot,
    WECHAT_APP_ID: appId,
    WECHAT_APP_SECRET: appSecret,
    WECHAT_TOKEN: token,
    // The console still has the key before.
    WECHAT_ENCODING_AES_KEY: nextAesKey,
    WECHAT_PREVIOUS_AES_KEY: encodingAesKey,
    WECHAT_API_ROOT: wechat.apiRoot,
  };
  const desk = `desk: { channel: telegram, chat: "${group.id}" }\nstaff: [{ alias: 客服01, role: admin, telegram: "111" }]\n`;
  program = await RealProgram.start(variables, { desk });
  wechat.account.serverUrl = `${program.address}/wechat`;
  return { staff, group };
}

/** Everything that nobody may read in a log. `tokens`: access tokens as they were given out. */
function secretsOf(tokens: ReadonlySet<string>): string[] {
  const { appSecret, token, encodingAesKey } = wechat.account;
  const [, half = ''] = telegram.token.split(':');
  const given = [telegram.token, half, discord.token, webhookSecret, appSecret, token, encodingAesKey, nextAesKey];
  return [...given, ...tokens].flatMap((secret) => [secret, encodeURIComponent(secret)]);
}

/** Members of all three say something and are answered. */
async function everybodyTalks(): Promise<void> {
  telegram.user({ firstName: '小明' }).starts();
  await telegram.waitFor(() => telegram.callsOf('sendMessage').length > 0, { timeoutMs: 20_000 });
  community[3]?.dm.says('menu');
  await discord.waitFor(() => discord.callsOf('create_message').length > 0, { timeoutMs: 20_000 });
  expect(await wechat.user({ name: '小李' }).privateChat.says('0').delivery.done).toBe('reply');
}

async function strangersPost(): Promise<void> {
  const post = (secret: string, body: string) => {
    const headers = { 'x-telegram-bot-api-secret-token': secret };
    return fetch(`${program.address}/telegram`, { method: 'POST', headers, body });
  };
  for (const wrong of ['wrong', webhookSecret.slice(0, -1)]) expect((await post(wrong, '{}')).status).toBe(401);
  await post(webhookSecret, '{"update_id":');
  for (const { posts } of wechat.hostilePosts(wechat.user({ name: '坏人' }))) {
    for (const each of posts) await wechat.post(each);
  }
}

/** Some platforms are made to repeat what they were sent. */
async function platformsAreUnwell(): Promise<void> {
  const echo = (secret: string) => `<html>do not log ${secret}</html>`;
  for (const trouble of [
    { kind: 'server-error' },
    { kind: 'drop' },
    { kind: 'answer-lost' },
    { kind: 'malformed', body: echo(telegram.token) },
    { kind: 'error', error_code: 400, description: `Bad Request: bot${telegram.token} is odd` },
  ] as const) {
    const struck = telegram.inject({ ...trouble, method: /^send/ });
    telegram.user({ firstName: '路人' }).starts();
    await expect.poll(() => struck.hits, patient).toBe(1);
  }
  for (const [at, trouble] of (
    [
      { kind: 'drop' },
      { kind: 'malformed', body: echo(discord.token) },
      { kind: 'error', status: 400, code: 50035, message: `Invalid Form Body ${discord.token}` },
    ] as const
  ).entries()) {
    const struck = discord.inject({ ...trouble, method: 'create_message' });
    community[at]?.dm.says('menu');
    await expect.poll(() => struck.hits, patient).toBe(1);
  }
}

/** A member of WeChat with a ticket that staff answer while WeChat is unwell. */
async function staffAnswerInTrouble(staff: EmulatedUser, group: EmulatedGroup): Promise<void> {
  const { privateChat } = wechat.user({ name: '小王' });
  for (const words of ['转人工', '2', '我登录不了']) {
    expect(await privateChat.says(words).delivery.done).toBe('reply');
  }
  const topic = await telegram.waitFor(() => group.topic('1001'), { timeoutMs: 20_000 });
  const { appSecret } = wechat.account;
  for (const [at, trouble] of (
    [
      { kind: 'error', errcode: 40001, errmsg: `invalid credential, ${wechat.world.tokens.current}` },
      { kind: 'error', errcode: 40013, errmsg: `invalid appid, access_token=${wechat.world.tokens.current}` },
      { kind: 'malformed', body: `<html>${appSecret}</html>` },
      { kind: 'answer-lost' },
    ] as const
  ).entries()) {
    const struck = wechat.inject({ ...trouble, method: 'message/custom/send' });
    staff.in(group, topic.id).says(`第${at}句`);
    await expect.poll(() => struck.hits, patient).toBe(1);
  }
}

/** The desk's platform is gone: every call to it, whose address holds the token, fails before it arrives. */
async function telegramIsGone(): Promise<void> {
  const from = program.printed.length;
  await telegram.stop();
  isTelegramOn = false;
  await fetch(`${program.address}/readyz`);
  const { privateChat } = wechat.user({ name: '小赵' });
  for (const words of ['转人工', '2', '急']) await privateChat.says(words).delivery.done;
  await program.prints(/ECONNREFUSED|telegram/i, { from, withinMs: 30_000 });
}

test('no secret of any channel is printed at any level, whatever goes wrong', { timeout: 240_000 }, async () => {
  const { staff, group } = await start();
  const accessTokens = new Set<string>();
  wechat.onCall(() => {
    const { current } = wechat.world.tokens;
    if (current !== undefined) accessTokens.add(current);
  });
  await everybodyTalks();
  await strangersPost();
  await platformsAreUnwell();
  await staffAnswerInTrouble(staff, group);
  await telegramIsGone();
  await program.stop();

  const { printed } = program;
  const levels = new Set([...printed.matchAll(/"level":(\d+)/g)].map(([, level]) => Number(level)));
  // Finer lines than usual are among them, and troubles of each channel: otherwise not finding anything means nothing.
  expect(Math.min(...levels)).toBeLessThanOrEqual(20);
  for (const trouble of ['Bad Request: bot', 'Invalid Form Body', 'invalid appid']) expect(printed).toContain(trouble);
  expect(accessTokens.size).toBeGreaterThan(1);
  const found = secretsOf(accessTokens).filter((secret) => printed.includes(secret));
  expect(found).toEqual([]);
  expect(printed).not.toMatch(/access_token=(?!\*|\[|<)/);
});
