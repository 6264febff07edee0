/**
 * Sites whose links name an account: host → platform as desk.yaml calls it. Facts about the web, whether or not the desk
 * is on that platform.
 */
const platformOf: ReadonlyMap<string, string> = new Map([
  ['t.me', 'telegram'],
  ['telegram.me', 'telegram'],
  ['x.com', 'x'],
  ['twitter.com', 'x'],
  ['github.com', 'github'],
  ['youtube.com', 'youtube'],
  ['facebook.com', 'facebook'],
  ['instagram.com', 'instagram'],
]);

/** The account a link names, if it is one of a site's accounts. */
export function accountIn(url: URL): { platform: string; handle: string } | undefined {
  if (url.protocol === 'tg:') {
    const handle = url.searchParams.get('domain');
    return handle ? { platform: 'telegram', handle } : undefined;
  }
  const platform = platformOf.get(url.hostname.replace(/^(?:www|m)\./, ''));
  // `/s/name` shows a channel in the browser.
  const handle = url.pathname.split('/').find((part) => part !== '' && part !== 's');
  return platform !== undefined && handle !== undefined ? { platform, handle } : undefined;
}
