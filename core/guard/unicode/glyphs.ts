import { isInvisible, lookOf } from './looks.ts';

/** One thing a reader sees as a letter, and the characters it is made of (marks and look-alikes included). */
export interface Glyph {
  /** One code point. */
  readonly look: string;
  readonly shown: string;
  /** Whether a word begins here: after a separator, or where Chinese and other letters meet. */
  readonly begins: boolean;
}

export interface Word {
  readonly look: string;
  readonly shown: string;
  /** Written in digits alone. */
  readonly number: boolean;
}

/** A name or host as it is read. */
export interface Seen {
  readonly glyphs: readonly Glyph[];
  /** The looks, joined as if nothing stood between them. */
  readonly look: string;
  readonly words: readonly Word[];
  /** What is there but not seen. */
  readonly hidden: readonly string[];
  /** Spaces, punctuation, pictures: what stands between and around words. */
  readonly separators: readonly string[];
}

/** Signs that stand in for a letter only when they stand between letters: `ex@mple`, but not `hello!`. */
const betweenLetters = /^[@$!|]$/;
const content = /^[\p{L}\p{N}]$/u;
const boxedLetter = /^[\u{1F130}-\u{1F189}\u{1F1E6}-\u{1F1FF}]$/u;
const han = /^\p{Script=Han}$/u;

const isContent = (character: string | undefined): boolean =>
  character !== undefined && (content.test(character) || boxedLetter.test(character));

/** Some letters are drawn as punctuation: the apostrophe of OʼConnor. */
const isDrawnAsContent = (part: string): boolean =>
  isContent(part) && (part < '\x80' || [...lookOf(part)].some(isContent));

/** Reads a text letter by letter. Longer texts than a name should be cut by the caller. */
export function see(text: string): Seen {
  const hidden: string[] = [];
  const visible = [...text].filter((character) => {
    if (!isInvisible(character)) return true;
    hidden.push(character);
    return false;
  });
  const glyphs: { look: string; shown: string; begins: boolean }[] = [];
  const separators: string[] = [];
  let begins = true;
  for (const [index, character] of visible.entries()) {
    const last = glyphs.at(-1);
    if (/^\p{M}$/u.test(character)) {
      if (last) last.shown += character;
      continue;
    }
    const standsIn =
      betweenLetters.test(character) && !begins && isContent(visible[index - 1]) && isContent(visible[index + 1]);
    const parts = [...character.normalize('NFKC')].filter((part) => isDrawnAsContent(part) || standsIn);
    if (parts.length === 0) {
      separators.push(character);
      begins = true;
      continue;
    }
    for (const [at, part] of parts.entries()) {
      for (const look of lookOf(part)) {
        const turns = last !== undefined && han.test(look) !== han.test(last.look);
        glyphs.push({ look, shown: at === 0 ? character : '', begins: begins || turns });
        begins = false;
      }
    }
  }
  const merged = mergePairs(glyphs);
  const look = merged.map((glyph) => glyph.look).join('');
  return { glyphs: merged, look: tight(look), words: wordsOf(merged), hidden, separators };
}

/** Two letters that are read as one: `rn` as m, `vv` as w. */
function mergePairs(glyphs: readonly Glyph[]): Glyph[] {
  const merged: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = merged.at(-1);
    const pair = last && !glyph.begins ? { rn: 'm', vv: 'w' }[last.look + glyph.look] : undefined;
    if (last && pair) merged[merged.length - 1] = { ...last, look: pair, shown: last.shown + glyph.shown };
    else merged.push(glyph);
  }
  return merged;
}

/** Pairs that meet where a separator was are one letter as well: `o_r_n_w` and `ornw` have one look. */
const tight = (look: string): string => look.replaceAll('rn', 'm').replaceAll('vv', 'w');

function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const starts = glyphs.flatMap(({ begins }, index) => (begins || index === 0 ? [index] : []));
  return starts.map((start, index) => {
    const part = glyphs.slice(start, starts[index + 1]);
    const shown = part.map((glyph) => glyph.shown).join('');
    return { look: part.map(({ look }) => look).join(''), shown, number: /^\p{N}+$/u.test(shown) };
  });
}

/** What a text looks like at a glance, separators dropped: texts of one look can be mistaken for each other. */
export function lookOfText(text: string): string {
  return see(text).look;
}
