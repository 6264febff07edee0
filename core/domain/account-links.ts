/**
 * Sites whose links name an account: host → platform as desk.yaml calls it. Facts about the web, whether or not the desk
 * is on that platform.
 */
const platformOf: ReadonlyMap<string, string> = new Map([
  ['t.me', 'telegram'],
  ['telegram.me', 'telegram'],
  ['telegram.dog', 'telegram'],
  ['x.com', 'x'],
  ['twitter.com', 'x'],
  ['github.com', 'github'],
  ['youtube.com', 'youtube'],
  ['facebook.com', 'facebook'],
  ['instagram.com', 'instagram'],
  ['wa.me', 'whatsapp'],
]);

/** Paths of those sites that are pages of the site itself, not accounts. */
const ownPages: ReadonlySet<string> = new Set(
  `addemoji addlist message addstickers addtheme boost c joinchat login proxy setlanguage share socks hashtag home i intent search
  settings watch playlist results shorts feed explore events groups marketplace p reel stories orgs topics`.split(
    /\s+/,
  ),
);

/** Where links invite into a community: host and what stands before the code in the path. */
const invitations: readonly { host: string; before: string; platform: string }[] = [
  { host: 'discord.gg', before: '/', platform: 'discord' },
  { host: 'discord.com', before: '/invite/', platform: 'discord' },
  { host: 'discordapp.com', before: '/invite/', platform: 'discord' },
  { host: 't.me', before: '/+', platform: 'telegram' },
  { host: 't.me', before: '/joinchat/', platform: 'telegram' },
  { host: 'telegram.me', before: '/joinchat/', platform: 'telegram' },
  { host: 'chat.whatsapp.com', before: '/', platform: 'whatsapp' },
];

const plainHost = (url: URL): string => url.hostname.replace(/^(?:www|m|mobile)\./, '');

/** The account a link names, if it is one of a site's accounts. `phone`: it is named by its number, with the country. */
export function accountIn(url: URL): { platform: string; handle: string; phone?: true } | undefined {
  if (url.protocol === 'tg:') {
    const handle = url.searchParams.get('domain');
    return handle ? { platform: 'telegram', handle } : undefined;
  }
  const platform = platformOf.get(plainHost(url));
  // `/s/name` shows a channel in the browser.
  const handle = url.pathname.split('/').find((part) => part !== '' && part !== 's');
  if (platform === undefined || handle === undefined || handle.startsWith('+')) return undefined;
  if (ownPages.has(handle.toLowerCase())) return undefined;
  return { platform, handle, ...(platform === 'whatsapp' && /^\d{7,15}$/.test(handle) ? { phone: true } : {}) };
}

/** The invitation a link is, if it is one. Codes keep their case: some platforms tell them apart by it. */
export function inviteIn(url: URL): { platform: string; code: string } | undefined {
  const host = plainHost(url);
  for (const { host: site, before, platform } of invitations) {
    if (host !== site || !url.pathname.startsWith(before)) continue;
    const code = url.pathname.slice(before.length).split('/')[0] ?? '';
    if (code !== '') return { platform, code };
  }
  return undefined;
}
