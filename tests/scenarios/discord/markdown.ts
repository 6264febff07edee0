/**
 * What a reader sees of a text of Discord's markdown, marks and all: an independent reading, so that a message in which
 * a person's words took effect reads differently from what they wrote.
 */
export function shownText(written: string): string {
  return written
    .split('\n')
    .map((line) => inline(line.replace(/^(?:> |-# |#{1,3} )/, '')))
    .join('\n');
}

/** Pairs of marks that vanish, longest first. */
const PAIRS = ['**', '__', '~~', '||', '*', '_'] as const;

function inline(line: string): string {
  let shown = '';
  for (let at = 0; at < line.length; ) {
    const rest = line.slice(at);
    const found = piece(rest, line.slice(0, at));
    shown += found.shown;
    at += found.length;
  }
  return shown;
}

function piece(rest: string, before: string): { shown: string; length: number } {
  const escaped = /^\\([!-/:-@[-`{-~])/.exec(rest);
  if (escaped) return { shown: escaped[1] ?? '', length: 2 };
  const code = /^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/.exec(rest);
  if (code) return { shown: code[2] ?? '', length: code[0].length };
  const link = /^<(https?:\/\/[^\s<>]+)>/.exec(rest);
  if (link) return { shown: link[1] ?? '', length: link[0].length };
  const live = /^<(?:@[!&]?|#|a?:\w+:|t:|\/[^:>]+:|id:)[^>\s]*>/.exec(rest);
  if (live) return { shown: '⟦mention⟧', length: live[0].length };
  const masked = /^\[((?:\\.|[^\]\\])+)\]\(<?https?:\/\/[^\s)>]+>?\)/.exec(rest);
  if (masked) return { shown: inline(masked[1] ?? ''), length: masked[0].length };
  // Put between two marks so that they are not read as one.
  if (rest.startsWith('\u200b') && /[*_`]$/.test(before) && /^\u200b[*_`]/.test(rest)) return { shown: '', length: 1 };
  return marked(rest, before) ?? { shown: String.fromCodePoint(rest.codePointAt(0) ?? 0), length: widthOf(rest) };
}

function marked(rest: string, before: string): { shown: string; length: number } | undefined {
  const mark = PAIRS.find((each) => rest.startsWith(each));
  if (mark === undefined || (mark === '_' && /[\p{L}\p{N}]$/u.test(before))) return undefined;
  for (let at = mark.length; at < rest.length; at += rest[at] === '\\' ? 2 : 1) {
    if (!rest.startsWith(mark, at) || at === mark.length) continue;
    return { shown: inline(rest.slice(mark.length, at)), length: at + mark.length };
  }
  return undefined;
}

function widthOf(rest: string): number {
  return (rest.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
}
