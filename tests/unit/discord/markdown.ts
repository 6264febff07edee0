/**
 * What Discord would show for a message, by its documented markdown: the plain words, and everything in it that takes
 * effect. Written from the rules' point of view, not the escaper's: it knows what a backslash does and what opens markup.
 */
export interface Shown {
  text: string;
  /** Names of the rules that took effect, in order; links are `link <url>`. */
  active: string[];
}

const AT_LINE_START: readonly (readonly [string, RegExp])[] = [
  ['heading', /^ *#{1,3}\s+\S/],
  ['subtext', /^ *-# /],
  ['quote', /^ *>(>>)? /],
  ['list', /^ *([-*+]|\d+[.)]) \s*\S/],
];

const ANYWHERE: readonly (readonly [string, RegExp])[] = [
  ['mention', /^<(@[!&]?|#)\d+>/],
  ['timestamp', /^<t:-?\d+(:\w)?>/],
  ['command', /^<\/[^>]+:\d+>/],
  ['emoji', /^<a?:\w+:\d+>/],
  ['shortcode', /^:[\w+-]+:/],
  ['everyone', /^@(everyone|here)/],
  ['masked link', /^\[[^\]]*\]\(\s*<?\S+>?\s*\)/],
  ['code', /^(`+)[\s\S]*?[^`]\1(?!`)/],
  ['strong', /^\*\*[\s\S]+?\*\*/],
  ['underline', /^__[\s\S]+?__/],
  ['strike', /^~~[\s\S]+?~~/],
  ['spoiler', /^\|\|[\s\S]+?\|\|/],
  ['emphasis', /^\*\S[\s\S]*?\*|^_[\s\S]+?_/],
  ['invite', /^discord(app)?\.(gg|com\/invite|com\/channels)\/?/i],
];

export function shown(content: string): Shown {
  const active: string[] = [];
  let text = '';
  let at = 0;
  while (at < content.length) {
    const rest = content.slice(at);
    const atStart = at === 0 || content[at - 1] === '\n';
    const escaped = /^\\([^0-9A-Za-z\s])/u.exec(rest);
    if (escaped) {
      text += escaped[1];
      at += escaped[0].length;
      continue;
    }
    const link = /^<(https?:\/\/[^\s>]+)>/i.exec(rest) ?? /^(https?:\/\/[^\s<]+[^<.,:;"'\]\s])/i.exec(rest);
    if (link?.[1]) {
      active.push(`link ${link[1]}`);
      text += link[1];
      at += link[0].length;
      continue;
    }
    for (const [name, rule] of [...(atStart ? AT_LINE_START : []), ...ANYWHERE]) {
      if (rule.test(rest)) active.push(name);
    }
    text += rest[0];
    at += 1;
  }
  return { text, active };
}
