import { chineseNegatives } from './negatives-chinese.ts';
import { englishNegatives } from './negatives-english.ts';
import { generatedNegatives } from './negatives-generated.ts';
import { trickyNegatives } from './negatives-tricky.ts';

/** Every text that must pass untouched. */
export function negativeSamples(): string[] {
  return [...englishNegatives, ...chineseNegatives, ...trickyNegatives, ...generatedNegatives()];
}
