import { type Scrub, scrubOf } from '../scrub.ts';

export type { Log } from '../../core/log.ts';

export type { Scrub } from '../scrub.ts';

/** Query fields and JSON members that carry a credential or name a member. */
const TELLTALE = /((?:access_token|appsecret|secret|openid|touser)["']?\s*[=:]\s*["']?)[^&\s"',}]+/gi;

/** Openids as WeChat makes them. */
const OPENID = /\bo[\w-]{27}(?![\w-])/g;

/** A scrubber for these secrets, for the access token of the moment, which changes, and for what names a member. */
export function createScrub(
  secrets: readonly (string | null | undefined)[],
  accessToken: () => string | undefined,
): Scrub {
  return (text) => {
    const known = [...secrets, accessToken()].filter((secret) => secret !== null && secret !== undefined);
    return scrubOf(known, '<secret>')(text).replace(TELLTALE, '$1<hidden>').replace(OPENID, '<member>');
  };
}

/** One line that describes an error, without its stack and without secrets. */
export function describe(error: unknown, scrub: Scrub): string {
  if (!(error instanceof Error)) return scrub(String(error));
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return scrub(`${error.message || error.name}${cause}`);
}
