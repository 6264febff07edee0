import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OperatorError } from '../../../core/channel.ts';
import { readEnvironment } from '../../../core/config/environment.ts';
import { isLoopback, isPlatformsOwn } from '../../../core/config/origins.ts';

const token = '123456:fake-token-of-a-test';
const wechat = { WECHAT_APP_ID: 'wxfake', WECHAT_APP_SECRET: 'not-a-secret', WECHAT_TOKEN: 'faketoken' };

function complaints(variables: Record<string, string>): string {
  try {
    readEnvironment(variables);
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    return error.message;
  }
  return '';
}

test('an empty environment runs the playground on this machine', () => {
  expect(readEnvironment({})).toEqual({
    telegram: null,
    discord: null,
    wechat: null,
    database: {
      kind: 'sqlite',
      url: `file:${resolve('data/kefu.db')}`,
      file: resolve('data/kefu.db'),
      folder: resolve('data'),
      secrets: [],
    },
    dataFolder: resolve('data'),
    configPath: null,
    host: '127.0.0.1',
    port: 3000,
    logLevel: 'info',
    paceOffWanted: false,
    secrets: [],
    warnings: [],
  });
});

test('empty variables are absent ones', () => {
  expect(readEnvironment({ TELEGRAM_BOT_TOKEN: '', PORT: ' ', KEFU_DATA: '' })).toEqual(readEnvironment({}));
});

test('all channels, completely', () => {
  const environment = readEnvironment({
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/',
    TELEGRAM_WEBHOOK_URL: 'http://127.0.0.1:3000/hooks/telegram',
    TELEGRAM_WEBHOOK_SECRET: 'fake_secret-1',
    DISCORD_BOT_TOKEN: 'fake.discord.token',
    ...wechat,
    WECHAT_ENCODING_AES_KEY: 'a'.repeat(43),
    WECHAT_PREVIOUS_AES_KEY: 'b'.repeat(43),
    KEFU_CONFIG: 'my.yaml',
    PORT: '0',
    HOST: '::',
    LOG_LEVEL: 'trace',
  });
  expect(environment).toMatchObject({
    telegram: {
      token,
      apiRoot: 'http://127.0.0.1:8081',
      webhook: { url: 'http://127.0.0.1:3000/hooks/telegram', path: '/hooks/telegram', secret: 'fake_secret-1' },
    },
    discord: { token: 'fake.discord.token', apiRoot: 'https://discord.com/api' },
    wechat: {
      appId: 'wxfake',
      encodingAesKey: 'a'.repeat(43),
      previousAesKey: 'b'.repeat(43),
      apiRoot: 'https://api.weixin.qq.com',
    },
    configPath: 'my.yaml',
    port: 0,
    host: '::',
    logLevel: 'trace',
    warnings: [],
  });
  expect(environment.secrets).toEqual(
    expect.arrayContaining([token, 'fake_secret-1', 'fake.discord.token', 'not-a-secret', 'faketoken']),
  );
});

describe('mistakes name the variable and what was expected', () => {
  test.each([
    [{ PORT: '65536' }, 'PORT: expected a port from 0 to 65535, found "65536"'],
    [{ PORT: '80a' }, 'PORT: expected a port from 0 to 65535, found "80a"'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: expected one of fatal, error, warn, info, debug, trace, silent, found "loud"'],
    [{ KEFU_PACE: 'slow' }, 'KEFU_PACE: expected on or off, found "slow"'],
    [{ HOST: 'a b' }, 'HOST: expected a host name or an IP address, found "a b"'],
    [{ TELEGRAM_API_ROOT: 'localhost:8081' }, 'TELEGRAM_API_ROOT: expected an http(s):// address without query'],
    [{ DATABASE_URL: 'mysql://u:hunter2222@h/d' }, 'DATABASE_URL: expected file:<path> or postgresql://'],
    [{ DATABASE_URL: 'file::memory:' }, 'DATABASE_URL: expected file:<path>'],
    [{ DATABASE_URL: 'file://var/kefu.db' }, 'DATABASE_URL: expected file:<path>'],
    [{ DATABASE_URL: 'postgresql://u:p%zz@h/d' }, 'DATABASE_URL: expected file:<path>'],
    [{ WECHAT_APP_ID: 'wxfake' }, 'WECHAT_APP_SECRET, WECHAT_TOKEN: missing, and needed because WECHAT_APP_ID is set'],
    [{ WECHAT_ENCODING_AES_KEY: 'a'.repeat(43) }, 'WECHAT_APP_ID, WECHAT_APP_SECRET, WECHAT_TOKEN: missing'],
    [{ ...wechat, WECHAT_ENCODING_AES_KEY: 'short' }, 'WECHAT_ENCODING_AES_KEY: expected the EncodingAESKey, 43'],
    [
      { ...wechat, WECHAT_PREVIOUS_AES_KEY: 'b'.repeat(43) },
      'WECHAT_ENCODING_AES_KEY: missing, and needed because WECHAT_PREVIOUS_AES_KEY is set',
    ],
    [
      { ...wechat, WECHAT_ENCODING_AES_KEY: 'a'.repeat(43), WECHAT_PREVIOUS_AES_KEY: ` ${'a'.repeat(43)}` },
      'WECHAT_PREVIOUS_AES_KEY: expected another key than WECHAT_ENCODING_AES_KEY',
    ],
    [
      { TELEGRAM_WEBHOOK_SECRET: 'abc' },
      'TELEGRAM_BOT_TOKEN: missing, and needed because TELEGRAM_WEBHOOK_SECRET is set',
    ],
    [{ TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: 'abc' }, 'TELEGRAM_WEBHOOK_URL: missing'],
    [
      { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_URL: 'https://desk.example.com/telegram' },
      'TELEGRAM_WEBHOOK_SECRET: missing, and needed because TELEGRAM_WEBHOOK_URL is set',
    ],
  ])('%j', (variables, expected) => {
    expect(complaints(variables)).toContain(expected);
  });

  const webhook = (url: string, more: Record<string, string> = {}) =>
    complaints({ TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: 'abcdef', TELEGRAM_WEBHOOK_URL: url, ...more });

  test('webhook addresses', () => {
    expect(webhook('https://desk.example.com/telegram')).toBe('');
    expect(webhook('http://desk.example.com/telegram')).toContain('TELEGRAM_WEBHOOK_URL: expected an https:// address');
    expect(webhook('http://127.evil.example/telegram')).toContain('expected an https:// address');
    expect(webhook('https://desk.example.com/metrics')).toContain('expected a path other than');
    expect(webhook('https://desk.example.com:9000/telegram')).toContain('port 443, 80, 88 or 8443');
    expect(webhook('http://localhost:9000/t')).toContain('expected a public address');
    expect(webhook('http://localhost:9000/t', { TELEGRAM_API_ROOT: 'http://localhost:8081' })).toBe('');
  });

  test('all at once', () => {
    expect(complaints({ PORT: 'x', LOG_LEVEL: 'y', WECHAT_TOKEN: 'abcd' }).split('\n')).toHaveLength(4);
  });

  test('secret values are never repeated', () => {
    const bad = 'SECRET with spaces';
    const names = [
      'TELEGRAM_BOT_TOKEN',
      'TELEGRAM_WEBHOOK_SECRET',
      'DISCORD_BOT_TOKEN',
      'WECHAT_APP_SECRET',
      'DATABASE_URL',
    ];
    for (const name of [...names, 'WECHAT_TOKEN', 'WECHAT_ENCODING_AES_KEY', 'WECHAT_PREVIOUS_AES_KEY']) {
      const message = complaints({ [name]: bad });
      expect(message).toContain(`${name}: expected`);
      expect(message).not.toContain('SECRET with');
    }
  });
});

describe('pace', () => {
  test('is lifted against an emulator alone', () => {
    const emulated = readEnvironment({
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:1',
      KEFU_PACE: 'off',
    });
    expect(emulated.telegram?.paceOff).toBe(true);
    expect(emulated.warnings).toEqual([]);
    const real = readEnvironment({ TELEGRAM_BOT_TOKEN: token, KEFU_PACE: 'off' });
    expect(real.telegram?.paceOff).toBe(false);
    expect(real.warnings).toEqual([expect.stringContaining('KEFU_PACE=off is ignored for https://api.telegram.org')]);
  });

  test('a platform’s servers are known by any spelling of their name', () => {
    for (const root of [
      'https://api.telegram.org',
      'https://API.Telegram.org./',
      'https://discord.com/api',
      'https://canary.discord.com/api/v10',
      'https://sh.api.weixin.qq.com',
    ]) {
      expect(isPlatformsOwn(root), root).toBe(true);
    }
    for (const root of ['http://127.0.0.1:80', 'https://telegram.org.example.com', 'https://nottelegram.org', 'junk']) {
      expect(isPlatformsOwn(root), root).toBe(false);
    }
  });

  test('only this machine is loopback', () => {
    expect(['localhost', '127.0.0.1', '127.8.9.1', '[::1]', 'a.localhost'].every(isLoopback)).toBe(true);
    expect(['example.com', '127.0.0.1.example.com', 'localhost.example.com', '10.0.0.1'].some(isLoopback)).toBe(false);
  });
});

describe('the database', () => {
  test('a file: everything written is beside it, unless KEFU_DATA says otherwise', () => {
    expect(readEnvironment({ DATABASE_URL: 'file:/var/kefu/desk.db' })).toMatchObject({
      database: { kind: 'sqlite', file: '/var/kefu/desk.db' },
      dataFolder: '/var/kefu',
    });
    expect(readEnvironment({ DATABASE_URL: 'file:///var/my%20desk/a.db' }).database).toMatchObject({
      file: '/var/my desk/a.db',
    });
    expect(readEnvironment({ DATABASE_URL: 'file:/var/kefu/desk.db', KEFU_DATA: '/srv/kefu' }).dataFolder).toBe(
      '/srv/kefu',
    );
    expect(readEnvironment({ KEFU_DATA: '/srv/kefu/' })).toMatchObject({
      database: { url: 'file:/srv/kefu/kefu.db' },
      dataFolder: '/srv/kefu',
    });
  });

  test('PostgreSQL: the password is a secret in every spelling', () => {
    const url = 'postgresql://kefu:fake%40password@db.example.com:5432/kefu';
    const { database, secrets } = readEnvironment({ DATABASE_URL: url });
    expect(database).toMatchObject({ kind: 'postgresql', url });
    expect(secrets).toEqual(expect.arrayContaining(['fake%40password', 'fake@password', ':fake%40password@']));
    // A short one is an ordinary word: alone it stays in the log, in its address it does not.
    const short = readEnvironment({ DATABASE_URL: 'postgres://kefu:kefu@localhost/kefu' }).secrets;
    expect(short).toEqual(['kefu:kefu@localhost', ':kefu@']);
  });
});

test('misspelt and idle variables are pointed out', () => {
  expect(readEnvironment({ TELEGRAM_TOKEN: 'x', KEFU_DATE: 'y', KEFU_SOMETHING: 'z' }).warnings).toEqual([
    'TELEGRAM_TOKEN is not a variable of this program; did you mean TELEGRAM_BOT_TOKEN?',
    'KEFU_DATE is not a variable of this program; did you mean KEFU_DATA?',
  ]);
  expect(readEnvironment({ TELEGRAM_API_ROOT: 'http://127.0.0.1:1' }).warnings).toEqual([
    'TELEGRAM_API_ROOT is set without TELEGRAM_BOT_TOKEN: that channel stays off.',
  ]);
  expect(readEnvironment({ TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: 'http://bots.example.com' }).warnings).toEqual(
    [expect.stringContaining('without https the token can be read')],
  );
});

test('whatever the values, the answer is an environment or a complaint that names variables', () => {
  const name = fc.constantFrom(
    'TELEGRAM_WEBHOOK_URL',
    'DATABASE_URL',
    'TELEGRAM_API_ROOT',
    'PORT',
    'HOST',
    'KEFU_DATA',
  );
  const value = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.constantFrom('file:', 'file:///%ff', 'postgres://', 'http://[', 'postgres://:%@/'),
  );
  fc.assert(
    fc.property(fc.dictionary(name, value), (variables) => {
      const message = complaints(variables);
      for (const line of message.split('\n').slice(1)) expect(line).toMatch(/^ {2}[A-Z_, ]+: (expected|missing)/);
    }),
  );
});
