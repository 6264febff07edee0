import { parse } from 'tldts';

/** Words that are endings of domains as well, and follow "dot" in a sentence. */
export const alsoWords: ReadonlySet<string> = new Set(
  'is it in so to me my at as no be us am by do if or on one the and'.split(' '),
);

/**
 * Writes links that are made to slip past filters as the links they are: `example[.]com`, `hxxps://`, `example dot com`,
 * full-width dots, `%2e`, characters that are not drawn. Everything else stays as it was, in NFKC.
 */
export function plainLinks(words: string): string {
  return (
    words
      .normalize('NFKC')
      .replace(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, '')
      .replace(/\bhxxp(s?):/gi, 'http$1:')
      .replace(/(?<=[a-z0-9])%2e(?=[a-z0-9])/gi, '.')
      .replace(/\s?[[({<]\s?(?:\.|dot|点)\s?[\])}>]\s?(?=[\p{L}\p{N}])/giu, '.')
      .replace(/\s?[[({]\s?(?:at|@)\s?[\])}]\s?(?=[\p{L}\p{N}])/giu, '@')
      // A full stop of Chinese between Latin letters is drawn as a dot, and browsers take it for one.
      .replace(/(?<=[a-z0-9])[。・•](?=[a-z0-9-]+(?:[。・•./:\s]|$))/gi, (stop, at: number, all: string) =>
        /^[a-z0-9-]*[a-z]{2,}/i.test(all.slice(at + 1)) ? '.' : stop,
      )
      .replace(/\b[a-z0-9-]{1,63}(?:\s{1,4}dot\s{1,4}[a-z0-9-]{1,63})+/gi, (spoken) => {
        const host = spoken.replace(/\s{1,4}dot\s{1,4}/gi, '.');
        const ending = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
        return !alsoWords.has(ending) && parse(host).isIcann ? host : spoken;
      })
  );
}
