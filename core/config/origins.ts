const platforms = ['telegram.org', 'discord.com', 'discordapp.com', 'weixin.qq.com'];

/** Whether an API root is served by the platform itself, not by an emulator or a server of one's own. */
export function isPlatformsOwn(apiRoot: string): boolean {
  const host = URL.canParse(apiRoot) ? new URL(apiRoot).hostname.replace(/\.$/, '') : '';
  return platforms.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** Whether a host name, as in a URL, can only be this machine. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}
