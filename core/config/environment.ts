import { resolve } from 'node:path';
import * as z from 'zod';
import { OperatorError } from '../channel.ts';
import { combinationMistakes, roots, type Variables, webhookUrl } from './combinations.ts';
import { type Database, readDatabase } from './database-url.ts';
import { nearest } from './nearest.ts';
import { isLoopback, isPlatformsOwn } from './origins.ts';

// The names are the deployment's: they are spelled in README, .env.example and people's service files.

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What every channel's settings have in common. */
interface Reached {
  /** Without a trailing slash. */
  readonly apiRoot: string;
  /** Our own pacing is lifted: asked for, and the API root is not the platform's own. */
  readonly paceOff: boolean;
}

export interface TelegramSettings extends Reached {
  readonly token: string;
  /** Null: long polling. `path` is where our HTTP server takes the updates. */
  readonly webhook: { readonly url: string; readonly path: string; readonly secret: string } | null;
}

export interface DiscordSettings extends Reached {
  readonly token: string;
}

export interface WechatSettings extends Reached {
  readonly appId: string;
  readonly appSecret: string;
  readonly token: string;
  /** Null: plain mode. */
  readonly encodingAesKey: string | null;
  /** The key before that one, which messages may still come in with for a while. */
  readonly previousAesKey: string | null;
}

/** The environment, checked. A channel that is not configured is null. */
export interface Environment {
  readonly telegram: TelegramSettings | null;
  readonly discord: DiscordSettings | null;
  readonly wechat: WechatSettings | null;
  readonly database: Database;
  /** Absolute path of the folder for everything written at run time. */
  readonly dataFolder: string;
  /** What KEFU_CONFIG names; null: ./desk.yaml, or else the sample. */
  readonly configPath: string | null;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly logLevel: LogLevel;
  /** Whether KEFU_PACE=off; the playground, which has no settings of its own, goes by it. */
  readonly paceOffWanted: boolean;
  /** Values that must never be seen in a log. */
  readonly secrets: readonly string[];
  /** For the operator to read at start; without secrets. */
  readonly warnings: readonly string[];
}

/**
 * Reads the environment. An empty variable counts as absent. Throws an OperatorError that lists every mistake by the
 * variable's name and what was expected; values of secret variables are not repeated in it.
 */
export function readEnvironment(variables: Variables): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(given);
  const mistakes = [
    ...(parsed.error?.issues ?? []).map((issue) => mistakeText(issue, given)),
    ...combinationMistakes(given),
  ];
  if (!parsed.success || mistakes.length > 0) {
    throw new OperatorError(
      `The environment (or .env) has mistakes:\n${mistakes.map((text) => `  ${text}`).join('\n')}`,
    );
  }
  return assemble(parsed.data, given);
}

const secretNames = [
  'TELEGRAM_BOT_TOKEN',
  'TELEGRAM_WEBHOOK_SECRET',
  'DISCORD_BOT_TOKEN',
  'WECHAT_APP_SECRET',
  'WECHAT_TOKEN',
  'WECHAT_ENCODING_AES_KEY',
  'WECHAT_PREVIOUS_AES_KEY',
  'DATABASE_URL',
] as const;

const schema = z.object({
  TELEGRAM_BOT_TOKEN: pattern(
    /^\d+:[A-Za-z0-9_-]+$/,
    'the token as BotFather gives it: digits, a colon, letters',
  ).optional(),
  TELEGRAM_API_ROOT: apiRoot(roots.TELEGRAM_API_ROOT),
  TELEGRAM_WEBHOOK_URL: checked(
    'an https:// address (http:// only on this machine) without query',
    webhookUrl,
  ).optional(),
  TELEGRAM_WEBHOOK_SECRET: pattern(/^[A-Za-z0-9_-]{1,256}$/, '1 to 256 of A–Z, a–z, 0–9, _ and -').optional(),
  DISCORD_BOT_TOKEN: pattern(/^[\x21-\x7e]+$/, 'the bot’s token without spaces').optional(),
  DISCORD_API_ROOT: apiRoot(roots.DISCORD_API_ROOT),
  WECHAT_APP_ID: pattern(/^[A-Za-z0-9_-]+$/, 'the account’s AppID, letters and digits').optional(),
  WECHAT_APP_SECRET: pattern(/^[\x21-\x7e]+$/, 'the account’s AppSecret without spaces').optional(),
  WECHAT_TOKEN: pattern(
    /^[A-Za-z0-9]{3,32}$/,
    'the token of the server settings, 3 to 32 letters and digits',
  ).optional(),
  WECHAT_ENCODING_AES_KEY: aesKey('the EncodingAESKey, 43 letters and digits').optional(),
  WECHAT_PREVIOUS_AES_KEY: aesKey('the EncodingAESKey before the present one, 43 letters and digits').optional(),
  WECHAT_API_ROOT: apiRoot(roots.WECHAT_API_ROOT),
  DATABASE_URL: checked('file:<path> or postgresql://<user>:<password>@<host>/<database>', readDatabase).optional(),
  KEFU_CONFIG: z.string().trim().optional(),
  KEFU_DATA: z.string().trim().optional(),
  KEFU_PACE: z.enum(['on', 'off'], { error: 'on or off' }).default('on'),
  HOST: pattern(/^[A-Za-z0-9.:_%-]+$/, 'a host name or an IP address').default('127.0.0.1'),
  PORT: checked('a port from 0 to 65535', (text) => {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    return port <= 65_535 ? port : undefined;
  }).default(3000),
  LOG_LEVEL: z.enum(logLevels, { error: `one of ${logLevels.join(', ')}` }).default('info'),
});
type Parsed = z.infer<typeof schema>;

function pattern(form: RegExp, expected: string) {
  return z.string(expected).trim().regex(form, expected);
}

function aesKey(expected: string) {
  return pattern(/^[A-Za-z0-9+/]{43}$/, expected);
}

function checked<Value>(expected: string, parse: (text: string) => Value | undefined) {
  return z.string(expected).transform((text, context) => {
    const value = parse(text.trim());
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: expected });
    return z.NEVER;
  });
}

function apiRoot(usual: string) {
  return checked(`an http(s):// address without query, such as ${usual}`, (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) return undefined;
    return url.href.replace(/\/+$/, '');
  }).default(usual);
}

function mistakeText(issue: z.core.$ZodIssue, given: Variables): string {
  const name = String(issue.path[0]);
  const secret = (secretNames as readonly string[]).includes(name);
  return `${name}: expected ${issue.message}${secret ? '' : `, found ${JSON.stringify(given[name])}`}`;
}

function assemble(parsed: Parsed, given: Variables): Environment {
  const paceOffWanted = parsed.KEFU_PACE === 'off';
  const reach = (root: string): Reached => ({ apiRoot: root, paceOff: paceOffWanted && !isPlatformsOwn(root) });
  const database = parsed.DATABASE_URL ?? fileDatabase(parsed.KEFU_DATA ?? './data');
  const environment = {
    telegram: telegramSettings(parsed, reach),
    discord: parsed.DISCORD_BOT_TOKEN ? { token: parsed.DISCORD_BOT_TOKEN, ...reach(parsed.DISCORD_API_ROOT) } : null,
    wechat: wechatSettings(parsed, reach),
  };
  return {
    ...environment,
    database,
    dataFolder: resolve(parsed.KEFU_DATA ?? (database.kind === 'sqlite' ? database.folder : './data')),
    configPath: parsed.KEFU_CONFIG ?? null,
    host: parsed.HOST,
    port: parsed.PORT,
    logLevel: parsed.LOG_LEVEL,
    paceOffWanted,
    secrets: secretsOf(given, database),
    warnings: [...channelWarnings(environment, paceOffWanted), ...idleRoots(given), ...spellingWarnings(given)],
  };
}

function telegramSettings(parsed: Parsed, reach: (root: string) => Reached): TelegramSettings | null {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = parsed;
  if (!token) return null;
  const webhook = url && secret ? { url: url.href, path: url.pathname, secret } : null;
  return { token, webhook, ...reach(parsed.TELEGRAM_API_ROOT) };
}

function wechatSettings(parsed: Parsed, reach: (root: string) => Reached): WechatSettings | null {
  const { WECHAT_APP_ID: appId, WECHAT_APP_SECRET: appSecret, WECHAT_TOKEN: token } = parsed;
  if (!appId || !appSecret || !token) return null;
  return {
    appId,
    appSecret,
    token,
    encodingAesKey: parsed.WECHAT_ENCODING_AES_KEY ?? null,
    previousAesKey: parsed.WECHAT_PREVIOUS_AES_KEY ?? null,
    ...reach(parsed.WECHAT_API_ROOT),
  };
}

function fileDatabase(folder: string): Database {
  const database = readDatabase(`file:${folder.replace(/\/+$/, '')}/kefu.db`);
  if (!database) throw new OperatorError(`KEFU_DATA: expected the path of a folder, found ${JSON.stringify(folder)}`);
  return database;
}

function secretsOf(given: Variables, database: Database): string[] {
  const values = secretNames.filter((name) => name !== 'DATABASE_URL').flatMap((name) => given[name]?.trim() ?? []);
  return [...new Set([...values, ...database.secrets])];
}

function channelWarnings(
  channels: Pick<Environment, 'telegram' | 'discord' | 'wechat'>,
  paceOffWanted: boolean,
): string[] {
  return Object.entries(channels).flatMap(([name, settings]: [string, Reached | null]) => {
    if (!settings) return [];
    const { apiRoot: root } = settings;
    const prefix = name.toUpperCase();
    const own = isPlatformsOwn(root);
    const open = root.startsWith('http:') && !isLoopback(new URL(root).hostname);
    return [
      ...(paceOffWanted && own
        ? [`KEFU_PACE=off is ignored for ${root}: a platform's own servers are always paced.`]
        : []),
      ...(open ? [`${prefix}_API_ROOT is ${root}: without https the token can be read on the way.`] : []),
    ];
  });
}

/** An API root alone turns nothing on: whoever set it may have forgotten the rest. */
function idleRoots(given: Variables): string[] {
  const keys = {
    TELEGRAM_API_ROOT: 'TELEGRAM_BOT_TOKEN',
    DISCORD_API_ROOT: 'DISCORD_BOT_TOKEN',
    WECHAT_API_ROOT: 'WECHAT_APP_ID',
  };
  return Object.entries(keys)
    .filter(([root, key]) => given[root] && !given[key])
    .map(([root, key]) => `${root} is set without ${key}: that channel stays off.`);
}

/** A misspelt variable would be ignored in silence. */
function spellingWarnings(given: Variables): string[] {
  const known = Object.keys(schema.shape);
  return Object.keys(given)
    .filter((name) => /^(TELEGRAM|DISCORD|WECHAT|KEFU)_/.test(name) && !known.includes(name))
    .flatMap((name) => {
      const meant = nearest(name, known);
      return meant ? [`${name} is not a variable of this program; did you mean ${meant}?`] : [];
    });
}
