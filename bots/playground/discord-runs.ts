import { safeHref } from './safe-href.ts';
import type { Run } from './view.ts';

/** Names of what a text mentions by id; nothing for what is unknown. */
export interface Names {
  user(id: string): string | undefined;
  channel(id: string): string | undefined;
}

type Style = NonNullable<Run['styles']>[number];

interface Look {
  styles: readonly Style[];
  href?: string;
}

/** What opens and closes a look (Discord, "Markdown Text 101"); the longer marks are tried first. */
const PAIRS: readonly (readonly [RegExp, Style])[] = [
  [/^\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/s, 'bold'],
  [/^__((?:\\.|[^\\])+?)__(?!_)/s, 'underline'],
  [/^~~((?:\\.|[^\\])+?)~~/s, 'strike'],
  [/^\|\|((?:\\.|[^\\])+?)\|\|/s, 'spoiler'],
  [/^\*(?!\s)((?:\\.|[^\\*])+?)\*/s, 'italic'],
  [/^_((?:\\.|[^\\_])+?)_(?!\w)/s, 'italic'],
];
const LINES: readonly (readonly [RegExp, Style])[] = [
  [/^> /, 'quote'],
  [/^#{1,3} /, 'heading'],
  [/^-# /, 'small'],
];
const FENCE = /```(?:[\w+-]*\n)?([\s\S]+?)```/g;
const CODE = /^`([^`\n]+)`/;
const LABELLED = /^\[((?:\\.|[^\]\\])+)\]\((?:<([^>\s]+)>|([^)\s]+))\)/;
const BRACKETED = /^<(https?:\/\/[^>\s]+)>/;
const BARE = /^https?:\/\/[^\s<>]*[^\s<>.,:;!?'")\]]/;
const MENTION = /^<(@!?|@&|#)(\d+)>/;
const COMMAND = /^<\/([^:>]+):\d+>/;
const TIME = /^<t:(-?\d{1,12})(?::[a-zA-Z])?>/;

/** Discord's markdown as runs side by side. */
export function runsOf(text: string, names: Names): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const fence of text.matchAll(FENCE)) {
    readLines(text.slice(from, fence.index), names, runs);
    runs.push({ text: fence[1] ?? '', styles: ['pre'] });
    from = fence.index + fence[0].length;
  }
  readLines(text.slice(from), names, runs);
  return joined(runs);
}

function readLines(text: string, names: Names, runs: Run[]): void {
  if (text === '') return;
  const lines = text.split('\n');
  lines.forEach((line, index) => {
    const [mark, style] = LINES.find(([pattern]) => pattern.test(line)) ?? [];
    const words = mark === undefined ? line : line.replace(mark, '');
    const styles = style === undefined ? [] : [style];
    readInline(words, { styles }, names, runs);
    if (index < lines.length - 1) runs.push(runOf('\n', { styles: style === 'quote' ? styles : [] }));
  });
}

function readInline(text: string, look: Look, names: Names, runs: Run[]): void {
  for (let rest = text, before = ''; rest !== ''; ) {
    const taken = readOne(rest, before, look, names, runs);
    before = rest.charAt(taken - 1);
    rest = rest.slice(taken);
  }
}

/** Reads what the text begins with; gives the number of characters that it took. */
function readOne(rest: string, before: string, look: Look, names: Names, runs: Run[]): number {
  const escaped = /^\\([^A-Za-z0-9\s])/.exec(rest);
  if (escaped !== null) {
    runs.push(runOf(escaped[1] ?? '', look));
    return escaped[0].length;
  }
  const code = CODE.exec(rest);
  if (code !== null) {
    runs.push(runOf(code[1] ?? '', { ...look, styles: [...look.styles, 'code'] }));
    return code[0].length;
  }
  const found = readReference(rest, look, names, runs);
  if (found > 0) return found;
  for (const [pattern, style] of PAIRS) {
    const pair = pattern.exec(rest);
    if (pair === null || (rest.startsWith('_') && /\w/.test(before))) continue;
    readInline(pair[1] ?? '', { ...look, styles: [...look.styles, style] }, names, runs);
    return pair[0].length;
  }
  const plain = /^[^\\`[<*_~|h]+/.exec(rest)?.[0] ?? rest.slice(0, 1);
  runs.push(runOf(plain, look));
  return plain.length;
}

/** Links, mentions, commands and times; 0 when the text begins with none. */
function readReference(rest: string, look: Look, names: Names, runs: Run[]): number {
  const labelled = LABELLED.exec(rest);
  const href = safeHref(labelled?.[2] ?? labelled?.[3]);
  if (labelled !== null && href !== undefined) {
    readInline(labelled[1] ?? '', { ...look, href }, names, runs);
    return labelled[0].length;
  }
  const link = BRACKETED.exec(rest) ?? BARE.exec(rest);
  if (link !== null) {
    const address = link[1] ?? link[0];
    const target = look.href ?? safeHref(address);
    runs.push(runOf(address, target === undefined ? look : { ...look, href: target }));
    return link[0].length;
  }
  const mention = MENTION.exec(rest);
  if (mention !== null) {
    const [whole, kind, id = ''] = mention;
    const name = kind === '#' ? names.channel(id) : names.user(id);
    const shown = name === undefined ? whole : `${kind === '#' ? '#' : '@'}${name}`;
    runs.push(runOf(shown, { ...look, styles: [...look.styles, 'mention'] }));
    return whole.length;
  }
  const command = COMMAND.exec(rest);
  if (command !== null) {
    runs.push({ ...runOf(`/${command[1] ?? ''}`, look), command: true });
    return command[0].length;
  }
  const time = TIME.exec(rest);
  if (time === null) return 0;
  const at = new Date(Number(time[1]) * 1000);
  runs.push(runOf(at.toISOString().slice(0, 16).replace('T', ' '), look));
  return time[0].length;
}

function runOf(text: string, { styles, href }: Look): Run {
  return { text, ...(styles.length > 0 && { styles }), ...(href !== undefined && { href }) };
}

/** Neighbours with the same look are one. */
function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    const { text: _, ...look } = run;
    const { text: words = '', ...lastLook } = last ?? {};
    if (last !== undefined && run.command !== true && JSON.stringify(look) === JSON.stringify(lastLook)) {
      found[found.length - 1] = { ...run, text: words + run.text };
    } else found.push(run);
  }
  return found;
}
