import type { Text } from '../../core/language/content.ts';

/** A run of text with one look. */
export interface Run {
  text: string;
  style?: 'bold' | 'italic' | 'code' | 'quote';
  href?: string;
}

/** Longer link targets are left out: the label stays. Discord takes 512 in buttons and no more in practice here. */
const HREF_MAX = 512;
/** Characters that a link of a person's text may have; what else is in it is text again. No markup can begin with them. */
const LINK = /https?:\/\/[A-Za-z0-9\-._~:/?#@!$&'+,;=%]*[A-Za-z0-9\-_/=&#%]/gi;
/** Links that Discord shows as an invitation; they are shown as words. */
const INVITE = /discord(?:app)?\.(?:com|gg|gift|new|co)|dis\.gd/i;
/** Kept between two markers that would otherwise be read as one: no width, no meaning. */
const NOTHING = '\u200b';

/** A Text as runs; neighbours with the same look are one. */
export function runsOf(text: Text | undefined): Run[] {
  const runs: Run[] = [];
  for (const span of text ?? []) {
    const run: Run = typeof span === 'string' ? { text: span } : { ...span };
    if (run.text === '') continue;
    const last = runs.at(-1);
    if (last && last.style === run.style && last.href === run.href) last.text += run.text;
    else runs.push(run);
  }
  return runs;
}

/** The part of some runs between two offsets in UTF-16 code units. */
export function slice(runs: readonly Run[], from: number, to: number): Run[] {
  const found: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text !== '') found.push({ ...run, text });
    at += run.text.length;
  }
  return found;
}

/** Runs as Discord's markdown. What people wrote shows as they wrote it: none of it is markup, a mention or an invite. */
export function markdown(runs: readonly Run[]): string {
  let written = '';
  for (const [at, run] of runs.entries()) {
    const lineStart = written === '' || written.endsWith('\n');
    const piece = writeRun(run, lineStart);
    const clash = /[*_`]$/.test(written) && !/\\[*_`]$/.test(written) && /^[*_`]/.test(piece);
    written += clash ? NOTHING + piece : piece;
    // A quote ends with its line.
    if (run.style === 'quote' && runs[at + 1]?.text.startsWith('\n') === false && !written.endsWith('\n'))
      written += '\n';
  }
  return written;
}

function writeRun(run: Run, lineStart: boolean): string {
  if (run.href !== undefined) return writeLink(run.text, run.href, lineStart);
  switch (run.style) {
    case 'bold':
      return around(run.text, '**', lineStart);
    case 'italic':
      return around(run.text, '*', lineStart);
    case 'code':
      // Nothing is escaped inside; a backtick would end it.
      return /[`\n\\]/.test(run.text) || run.text.trim() === '' ? escaped(run.text, lineStart) : `\`${run.text}\``;
    case 'quote': {
      const quoted = run.text.split('\n').map((line) => `> ${escaped(line, true)}`);
      return `${lineStart ? '' : '\n'}${quoted.join('\n')}`;
    }
    default:
      return escaped(run.text, lineStart);
  }
}

/** Markers touch what they mark, else Discord shows them; they do not reach across an empty line. */
function around(text: string, marker: string, lineStart: boolean): string {
  return text
    .split('\n')
    .map((line, at) => {
      const inner = line.trim();
      if (inner === '') return line;
      const start = line.indexOf(inner);
      return `${line.slice(0, start)}${marker}${escaped(inner, at > 0 || lineStart)}${marker}${line.slice(start + inner.length)}`;
    })
    .join('\n');
}

function writeLink(label: string, href: string, lineStart: boolean): string {
  const known = /^https?:\/\/[^\s<>()\\]+$/i.test(href) && href.length <= HREF_MAX;
  if (!known || label.trim() === '' || /[\n<]|:\/\//.test(label)) return escaped(label, lineStart);
  return `[${escaped(label, false)}](<${href}>)`;
}

/**
 * A person's text such that Discord shows exactly it. http links stay links, in the form that shows no preview and in
 * which nothing else can hide. `lineStart`: a heading, list or quote could begin here.
 */
export function escaped(text: string, lineStart = true): string {
  let written = '';
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    const [link] = match;
    if (INVITE.test(link)) continue;
    written += escapeWords(text.slice(from, match.index), from === 0 ? lineStart : false);
    written += `<${link}>`;
    from = match.index + link.length;
  }
  return written + escapeWords(text.slice(from), from === 0 ? lineStart : false);
}

function escapeWords(text: string, lineStart: boolean): string {
  return text
    .replace(/[\\*_~`|<[\]]/g, '\\$&')
    .replace(/:(?=[\w+-]+:)|:(?=\/\/)/g, '\\:')
    .replace(/@(?=everyone|here)/gi, '\\@')
    .replace(/(discord(?:app)?|dis)\.(?=(?:com|gg|gift|new|co|gd)\b)/gi, '$1\\.')
    .replace(/^([ \t\u3000]*)([#>+-]|\d+(?=[.)]))/gm, (found, indent: string, mark: string, at: number) => {
      if (at === 0 && !lineStart) return found;
      return /\d/.test(mark) ? `${indent}${mark}\\` : `${indent}\\${mark}`;
    });
}
