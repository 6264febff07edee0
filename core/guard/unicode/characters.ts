/** A character named so that a person can tell it from one that looks the same. */
export interface NamedCharacter {
  readonly character: string;
  /** Such as `U+0430`. */
  readonly code: string;
  readonly script: ScriptName;
}

export type ScriptName = (typeof scripts)[number][0] | 'styled' | 'other';

/** Scripts whose letters are used to imitate others, and kinds of character that are none. */
const scripts = [
  ['latin', /^\p{Script=Latin}$/u],
  ['cyrillic', /^\p{Script=Cyrillic}$/u],
  ['greek', /^\p{Script=Greek}$/u],
  ['armenian', /^\p{Script=Armenian}$/u],
  ['hebrew', /^\p{Script=Hebrew}$/u],
  ['arabic', /^\p{Script=Arabic}$/u],
  ['cherokee', /^\p{Script=Cherokee}$/u],
  ['coptic', /^\p{Script=Coptic}$/u],
  ['georgian', /^\p{Script=Georgian}$/u],
  ['han', /^\p{Script=Han}$/u],
  ['kana', /^[\p{Script=Hiragana}\p{Script=Katakana}]$/u],
  ['digit', /^\p{Nd}$/u],
] as const;

/** The characters of a text, each with its code point and script. `styled`: full-width, mathematical, boxed forms. */
export function nameCharacters(text: string): NamedCharacter[] {
  return [...text].map((character) => ({
    character,
    code: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    script: scriptOf(character),
  }));
}

function scriptOf(character: string): ScriptName {
  if (/^[\u{1F130}-\u{1F189}\u{1F1E6}-\u{1F1FF}]$/u.test(character)) return 'styled';
  const plain = character.normalize('NFKC');
  if (plain !== character && /^[\p{L}\p{N}]+$/u.test(plain) && character.normalize('NFC') === character)
    return 'styled';
  return scripts.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other';
}
