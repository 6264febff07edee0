export type { Log } from '../../core/log.ts';

/** Takes every secret out of a text: the configured ones, and what stands in a URL as a secret or a person. */
export type Scrub = (text: string) => string;

/** Query fields and JSON members that carry a credential or name a member. */
const TELLTALE = /((?:access_token|appsecret|secret|openid|touser)["']?\s*[=:]\s*["']?)[^&\s"',}]+/gi;

/** Openids as WeChat makes them. */
const OPENID = /\bo[\w-]{27}(?![\w-])/g;

/** A scrubber for these secrets, and for the access token of the moment, which changes. */
export function createScrub(
  secrets: readonly (string | null | undefined)[],
  accessToken: () => string | undefined,
): Scrub {
  return (text) => {
    const needles = [...secrets, accessToken()].filter((needle) => needle !== null && needle !== undefined);
    return needles
      .filter((needle) => needle.length >= 4)
      .flatMap((needle) => [needle, encodeURIComponent(needle)])
      .reduce((clean, needle) => clean.replaceAll(needle, '<secret>'), text)
      .replace(TELLTALE, '$1<hidden>')
      .replace(OPENID, '<member>');
  };
}

/** One line that describes an error, without its stack and without secrets. */
export function describe(error: unknown, scrub: Scrub): string {
  if (!(error instanceof Error)) return scrub(String(error));
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return scrub(`${error.message || error.name}${cause}`);
}
