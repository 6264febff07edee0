/** A link or a name that no platform makes a link or a mention of: `https[:]//exa[.]mple`. */
export function defanged(words: string): string {
  return words
    .replace(/:\/\//g, '[:]//')
    .replace(/(?<=[^\s.。．｡])[.。．｡](?=[^\s.。．｡])/gu, '[.]')
    .replace(/@(?=\S)/g, '@\u200a');
}
