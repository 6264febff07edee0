import { readFile } from 'node:fs/promises';
import type * as z from 'zod';
import { OperatorError } from '../channel.ts';
import type { ChannelName } from '../language/address.ts';
import type { DeskConfig } from './desk.ts';
import { type Mistake, readYaml, spellPath, type YamlDocument } from './document.ts';
import { nearest } from './nearest.ts';
import { findRepeats } from './repeats.ts';
import { deskSchema } from './schema.ts';

/** A desk.yaml that was read, and where from. */
export interface LoadedDesk {
  readonly config: DeskConfig;
  readonly path: string;
  /** Nobody wrote a desk.yaml: this is the one that comes with the program. */
  readonly sample: boolean;
}

/**
 * Reads desk.yaml, or the sample where there is none. `path`: what the operator named, null when they named none.
 * Rejects with an OperatorError that lists every mistake.
 */
export async function readDesk(path: string | null, channels: readonly ChannelName[]): Promise<LoadedDesk> {
  const wanted = path ?? './desk.yaml';
  const bytes = await readOrMissing(wanted);
  if (bytes) return { config: loadDesk(wanted, decode(wanted, bytes), channels), path: wanted, sample: false };
  if (path !== null) {
    throw new OperatorError(
      `${path} does not exist. KEFU_CONFIG names it as the desk's configuration: correct the path.`,
    );
  }
  const sample = await readSample();
  return { config: loadDesk(sample.path, sample.text, channels), path: sample.path, sample: true };
}

/** The policy of a desk.yaml. `path` is only shown. Throws an OperatorError that lists every mistake. */
export function loadDesk(path: string, text: string, channels: readonly ChannelName[]): DeskConfig {
  const document = readYaml(text);
  if (!document.readable) throw complaint(path, document.mistakes);
  const parsed = deskSchema(channels).safeParse(document.data ?? {});
  const mistakes = [
    ...document.mistakes,
    ...(parsed.error?.issues ?? []).flatMap((issue) => mistakesOf(issue, document)),
    ...findRepeats(document.data).map((repeat) => {
      const place = document.locate(repeat.path);
      const first = document.locate(repeat.first);
      const text = `expected a value of its own, found ${place.found}: ${repeat.text} already stands on line ${first.line}`;
      return { line: place.line, key: place.key, text };
    }),
  ];
  if (!parsed.success || mistakes.length > 0) throw complaint(path, mistakes);
  return parsed.data;
}

function mistakesOf(issue: z.core.$ZodIssue, document: YamlDocument): Mistake[] {
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    return issue.keys.map((key) => ({
      ...spot(document, [...issue.path, key]),
      text: `unknown key${suggestion(key, known)}`,
    }));
  }
  const place = document.locate(issue.path);
  const text = `expected ${issue.message}, found ${place.found ?? 'nothing'}${fullWidthHint(issue, place.found)}`;
  return [{ line: place.line, key: place.key, text }];
}

function spot(document: YamlDocument, path: readonly PropertyKey[]): Pick<Mistake, 'line' | 'key'> {
  return { line: document.locate(path).line, key: spellPath(path) };
}

/** Typed with a Chinese keyboard, `key：value` is one text to YAML. */
function fullWidthHint(issue: z.core.$ZodIssue, found: string | undefined): string {
  const keysWanted = issue.code === 'invalid_type' && issue.expected === 'object';
  return keysWanted && found?.includes('：') ? ' (“：” is a full-width colon: write “: ”)' : '';
}

function suggestion(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  return near ? `; did you mean "${near}"?` : `; the keys here are ${known.join(', ')}`;
}

function complaint(path: string, mistakes: readonly Mistake[]): OperatorError {
  const lines = mistakes
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, key, text }) => `  ${path}:${line}: ${key ? `${key}: ` : ''}${text}`);
  // A text given for all languages at once is checked once per language.
  const told = [...new Set(lines)];
  const count = told.length === 1 ? 'a mistake' : `${told.length} mistakes`;
  return new OperatorError(`${path} has ${count}:\n${told.join('\n')}`);
}

async function readOrMissing(path: string | URL): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return undefined;
    if (code === 'EISDIR') throw new OperatorError(`${String(path)} is a folder, not a file.`);
    if (code === 'EACCES') throw new OperatorError(`${String(path)} cannot be read: the program has no permission.`);
    throw error;
  }
}

function decode(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new OperatorError(`${path} is not UTF-8 text: save it in that encoding.`, { cause: error });
  }
}

/** The sample lies beside this file in the sources; the build does not copy it. */
async function readSample(): Promise<{ path: string; text: string }> {
  for (const place of ['./sample-desk.yaml', '../../../core/config/sample-desk.yaml']) {
    const bytes = await readOrMissing(new URL(place, import.meta.url));
    if (bytes) return { path: 'core/config/sample-desk.yaml', text: bytes.toString('utf8') };
  }
  throw new OperatorError('The sample core/config/sample-desk.yaml is missing from this installation.');
}
