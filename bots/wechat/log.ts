/** What the adapter says to the operator's log; a pino logger fits as it is. Never carries a member's words. */
export interface Log {
  debug(fields: Record<string, unknown>, message: string): void;
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

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
