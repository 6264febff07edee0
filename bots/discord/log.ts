import { type Scrub, scrubOf } from '../scrub.ts';

export type { Log } from '../../core/log.ts';

export type { Scrub } from '../scrub.ts';

/** A scrubber for this token, and for its secret part alone. */
export function createScrub(token: string): Scrub {
  return scrubOf([token, token.slice(token.lastIndexOf('.') + 1)], '<token>');
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
