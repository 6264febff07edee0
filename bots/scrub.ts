/** Takes secrets out of a text, wherever they stand in it. */
export type Scrub = (text: string) => string;

/** Shorter ones would be found in ordinary words. */
const SHORTEST = 4;

/** A scrubber that puts `mark` in the place of these secrets, as they are and as they stand in URLs. */
export function scrubOf(secrets: readonly string[], mark: string): Scrub {
  const needles = secrets
    .filter((secret) => secret.length >= SHORTEST)
    .flatMap((secret) => [secret, encodeURIComponent(secret)]);
  return (text) => needles.reduce((clean, needle) => clean.replaceAll(needle, mark), text);
}
