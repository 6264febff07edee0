import { isLoopback, isPlatformsOwn } from './origins.ts';

/** The environment as it is given. An empty variable counts as absent. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Where the platforms' APIs are, unless said otherwise. */
export const roots = {
  TELEGRAM_API_ROOT: 'https://api.telegram.org',
  DISCORD_API_ROOT: 'https://discord.com/api',
  WECHAT_API_ROOT: 'https://api.weixin.qq.com',
} as const;

const webhookSecret = 'TELEGRAM_WEBHOOK_SECRET';
const aesKeyName = 'WECHAT_ENCODING_AES_KEY';
const previousAesKeyName = 'WECHAT_PREVIOUS_AES_KEY';

/** What is wrong with variables beside each other: one that lacks another, or does not fit to it. One line each. */
export function combinationMistakes(given: Variables): string[] {
  return [...incompleteChannels(given), ...webhookMistakes(given), ...previousKeyMistakes(given)];
}

/** The address of a webhook: https, or http on this machine, without query; undefined when it is none. */
export function webhookUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || url.search || url.hash || url.username) return undefined;
  const allowed = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  return allowed ? url : undefined;
}

/** A channel is configured completely or not at all. */
function incompleteChannels(given: Variables): string[] {
  const wechat = ['WECHAT_APP_ID', 'WECHAT_APP_SECRET', 'WECHAT_TOKEN'];
  const wechatWanted = [...wechat, aesKeyName, previousAesKeyName].filter((name) => given[name]);
  const missing = wechat.filter((name) => !given[name]);
  const webhook = ['TELEGRAM_WEBHOOK_URL', webhookSecret].filter((name) => given[name]);
  return [
    ...(wechatWanted.length > 0 && missing.length > 0
      ? [`${missing.join(', ')}: missing, and needed because ${wechatWanted.join(', ')} is set`]
      : []),
    ...(webhook.length > 0 && !given.TELEGRAM_BOT_TOKEN
      ? [`TELEGRAM_BOT_TOKEN: missing, and needed because ${webhook.join(', ')} is set`]
      : []),
  ];
}

function previousKeyMistakes(given: Variables): string[] {
  const [current, previous] = [given[aesKeyName]?.trim(), given[previousAesKeyName]?.trim()];
  if (!previous) return [];
  if (!current) return [`${aesKeyName}: missing, and needed because ${previousAesKeyName} is set`];
  return current === previous ? [`${previousAesKeyName}: expected another key than ${aesKeyName}`] : [];
}

const ownPaths = ['/healthz', '/readyz', '/metrics', '/wechat'];
// https://core.telegram.org/bots/api#setwebhook: "Ports currently supported for webhooks: 443, 80, 88, 8443."
const webhookPorts = ['', '443', '80', '88', '8443'];

function webhookMistakes(given: Variables): string[] {
  const written = given.TELEGRAM_WEBHOOK_URL;
  if (!written)
    return given[webhookSecret] ? ['TELEGRAM_WEBHOOK_URL: missing, and needed because the secret is set'] : [];
  const url = webhookUrl(written.trim());
  const own = isPlatformsOwn(given.TELEGRAM_API_ROOT ?? roots.TELEGRAM_API_ROOT);
  return [
    ...(given[webhookSecret] ? [] : [`${webhookSecret}: missing, and needed because TELEGRAM_WEBHOOK_URL is set`]),
    ...(url && ownPaths.includes(url.pathname)
      ? [`TELEGRAM_WEBHOOK_URL: expected a path other than ${ownPaths.join(', ')}, which serve something else`]
      : []),
    ...(url && own && (isLoopback(url.hostname) || !webhookPorts.includes(url.port))
      ? ['TELEGRAM_WEBHOOK_URL: expected a public address on port 443, 80, 88 or 8443: no other is called']
      : []),
  ];
}
