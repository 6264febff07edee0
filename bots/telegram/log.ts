export type { Log } from '../../core/log.ts';

/** Replaces the bot token, and its secret half alone, wherever it stands in a text: URLs in network errors carry it. */
export type Scrub = (text: string) => string;

/** A scrubber for this token. */
export function createScrub(token: string): Scrub {
  const secret = token.slice(token.indexOf(':') + 1);
  const needles = [token, encodeURIComponent(token), secret].filter((needle) => needle.length >= 4);
  return (text) => needles.reduce((clean, needle) => clean.replaceAll(needle, '<token>'), text);
}

/** One line that describes an error, without its stack and without the token. */
export function describe(error: unknown, scrub: Scrub): string {
  if (!(error instanceof Error)) return scrub(String(error));
  const cause = 'error' in error && error.error instanceof Error ? `: ${error.error.message}` : '';
  return scrub(`${error.message}${cause}`);
}
