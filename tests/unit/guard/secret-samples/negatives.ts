import { chineseNegatives } from './negatives-chinese.ts';
import { englishNegatives } from './negatives-english.ts';
import { generatedNegatives } from './negatives-generated.ts';

/** Every text that must pass untouched. */
export function negativeSamples(): string[] {
  return [...englishNegatives, ...chineseNegatives, ...generatedNegatives()];
}
