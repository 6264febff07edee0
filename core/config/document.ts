import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, Scalar } from 'yaml';

export type Path = readonly PropertyKey[];

/** Something wrong with a file, at a line of it (from 1). */
export interface Mistake {
  readonly line: number;
  /** Key path, such as `staff[0].alias`; empty for the whole file. */
  readonly key: string;
  readonly text: string;
}

/** A YAML file as data, with the way back from a key path to its line. */
export interface YamlDocument {
  /**
   * Objects, lists and strings only. Scalars are kept exactly as written (an id is never rounded, a phone number keeps
   * its plus sign); what is left empty is left out.
   */
  readonly data: unknown;
  readonly mistakes: readonly Mistake[];
  /** Whether `data` stands for what the file says: false after a syntax error. */
  readonly readable: boolean;
  /** Where a path is, or, when nothing is there, the nearest thing around it. */
  locate(path: Path): Place;
}

export interface Place {
  readonly line: number;
  /** The part of the path that the file has, spelt for people. */
  readonly key: string;
  /** What is written there, for people; undefined when nothing is. */
  readonly found: string | undefined;
}

/** Reads YAML. Never throws: what is wrong with the syntax is in `mistakes`. */
export function readYaml(text: string): YamlDocument {
  const lines = new LineCounter();
  // The failsafe schema makes every scalar a string, exactly as it is written.
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, lineCounter: lines });
  const lineOf = (offset: number | undefined) => lines.linePos(offset ?? 0).line || 1;
  const syntax = document.errors.map((error) => ({
    line: lineOf(error.pos[0]),
    key: '',
    text: error.code === 'DUPLICATE_KEY' ? duplicateText(text, error.pos[0]) : syntaxText(error.message),
  }));
  const readable = document.errors.every((error) => error.code === 'DUPLICATE_KEY');
  const aliases: Mistake[] = [];
  const data = toData(document.contents, (alias) =>
    aliases.push({ line: lineOf(alias.range?.[0]), key: '', text: 'references (*name) are not read: write it out' }),
  );
  return {
    data,
    mistakes: [...syntax, ...aliases],
    readable,
    locate: (path) => locate(document.contents, path, lineOf),
  };
}

/** `staff[0].alias` of `['staff', 0, 'alias']`. */
export function spellPath(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? String(part) : `.${String(part)}`))
    .join('');
}

/** What someone wrote, in a few words. */
function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return `{ ${shorten(Object.keys(value).join(', '))} }`;
  return JSON.stringify(shorten(String(value)));
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function toData(node: unknown, refuse: (alias: Node) => void): unknown {
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map((pair) => [keyOf(pair), toData(pair.value, refuse)]).filter(([, value]) => value !== undefined),
    );
  }
  if (isSeq(node)) return node.items.map((item) => toData(item, refuse));
  if (isAlias(node)) {
    refuse(node);
    return undefined;
  }
  if (!isScalar(node) || isEmpty(node)) return undefined;
  return String(node.value);
}

/** An unquoted nothing, `~` or `null`: the same as leaving the key out. */
function isEmpty(scalar: Scalar): boolean {
  return scalar.value === null || (scalar.type === Scalar.PLAIN && /^(?:|~|null)$/.test(scalar.source ?? ''));
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function locate(root: unknown, path: Path, lineOf: (offset: number | undefined) => number): Place {
  let node = root;
  let offset = startOf(root);
  for (const [depth, part] of path.entries()) {
    const next = step(node, part);
    if (!next) {
      // A scalar stands where keys were expected: the mistake is the scalar itself.
      const end = isScalar(node) && !isEmpty(node) ? depth : path.length;
      return {
        line: lineOf(offset),
        key: spellPath(path.slice(0, end)),
        found: end === depth ? found(node) : undefined,
      };
    }
    offset = next.offset ?? offset;
    node = next.node;
  }
  return { line: lineOf(offset), key: spellPath(path), found: found(node) };
}

function step(node: unknown, part: PropertyKey): { node: unknown; offset: number | undefined } | undefined {
  if (isMap(node)) {
    // Of a key given twice the last one counts, as in the data.
    const pair = node.items.findLast((candidate) => keyOf(candidate) === part);
    return pair && { node: pair.value, offset: startOf(pair.key) };
  }
  if (isSeq(node) && typeof part === 'number' && part < node.items.length) {
    const item = node.items[part];
    return { node: item, offset: startOf(item) };
  }
  return undefined;
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range?.[0] : undefined;
}

function found(node: unknown): string | undefined {
  const value = toData(node, () => {});
  return value === undefined ? undefined : describe(value);
}

function duplicateText(text: string, offset: number): string {
  const key = /^[^\s:,}]+/.exec(text.slice(offset))?.[0] ?? '';
  return `the key ${JSON.stringify(key)} is given twice; keep one`;
}

function syntaxText(message: string): string {
  return `not readable as YAML: ${message}`;
}
