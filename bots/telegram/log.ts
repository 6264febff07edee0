import { type Scrub, scrubOf } from '../scrub.ts';

export type { Log } from '../../core/log.ts';

export type { Scrub } from '../scrub.ts';

/** A scrubber for this token, and for its secret half alone: URLs in network errors carry it. */
export function createScrub(token: string): Scrub {
  return scrubOf([token, token.slice(token.indexOf(':') + 1)], '<token>');
}

/** One line that describes an error, without its stack and without the token. */
export function describe(error: unknown, scrub: Scrub): string {
  if (!(error instanceof Error)) return scrub(String(error));
  const cause = 'error' in error && error.error instanceof Error ? `: ${error.error.message}` : '';
  return scrub(`${error.message}${cause}`);
}
