export type { Log } from '../../core/log.ts';

/** Replaces the bot token, and its secret part alone, wherever it stands in a text. */
export type Scrub = (text: string) => string;

/** A scrubber for this token. */
export function createScrub(token: string): Scrub {
  const secret = token.slice(token.lastIndexOf('.') + 1);
  const needles = [token, encodeURIComponent(token), secret].filter((needle) => needle.length >= 4);
  return (text) => needles.reduce((clean, needle) => clean.replaceAll(needle, '<token>'), text);
}

/** One line that describes an error, without its stack and without the token. */
export function describe(error: unknown, scrub: Scrub): string {
  if (!(error instanceof Error)) return scrub(String(error));
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  // Interaction tokens stand in the paths that some errors name.
  return scrub(`${error.message || error.name}${cause}`).replace(
    /(webhooks|interactions)\/(\d+)\/[^\s/]+/g,
    '$1/$2/<token>',
  );
}
