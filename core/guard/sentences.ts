import { readable } from './unicode/looks.ts';

/** What of a message is looked through, in UTF-16 units. */
const longestMessage = 4096;

/** The sentences of a message, ready for matching words in; a question keeps its mark. */
export function sentencesOf(text: string): string[] {
  return readable(text.slice(0, longestMessage))
    .replace(/[’‘]/g, "'")
    .split(/(?<=[?!。！？;；\n])|(?<=\.)(?=\s|$)/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
}

/** One pattern of alternatives written one below the other. */
export function anyOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?:${alternatives.join('|')})`, 'u');
}
