import { Malformed } from '../read.ts';
import type { Fields, FieldValue } from './fields.ts';
import { parseXml, xmlOf } from './xml.ts';

/** How a post is written; the answer to it is written the same way. */
export type Format = 'xml' | 'json';

/** Levels of a JSON body. */
const DEPTH_MAX = 8;

/** The fields of a body, be it XML or JSON. Throws Malformed. */
export function parseBody(text: string): { format: Format; fields: Fields } {
  const start = /\S/.exec(text)?.[0];
  if (start === '{') return { format: 'json', fields: parseJson(text) };
  return { format: 'xml', fields: parseXml(text) };
}

/** Fields written in a format. */
export function writeBody(format: Format, fields: Readonly<Record<string, string | number>>): string {
  return format === 'json' ? JSON.stringify(fields) : xmlOf(fields);
}

function parseJson(text: string): Fields {
  // Only once it is known to be JSON: its strings are closed then, and looked at in one pass.
  parse(text);
  let names = 0;
  // Message ids are beyond what a JavaScript number holds exactly: long integers are read as texts.
  const exact = text.replace(/"(?:[^"\\]|\\.)*"(\s*:)?|-?\d{16,}(?![\d.eE])/g, (found, colon) => {
    if (colon !== undefined) names += 1;
    return found.startsWith('"') ? found : `"${found}"`;
  });
  const value = parse(exact);
  const fields = fieldsOf(value, 0);
  if (names !== namesIn(fields)) throw new Malformed('a name stands there twice');
  if (typeof fields !== 'object' || Array.isArray(fields)) throw new Malformed('the message has no fields');
  return fields as Fields;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Malformed(`not JSON (${error instanceof Error ? error.name : 'thrown'})`);
  }
}

/** How many names there are, at all depths. */
function namesIn(value: FieldValue): number {
  if (typeof value === 'string') return 0;
  const held = Object.values(value).reduce((sum: number, each) => sum + namesIn(each), 0);
  return Array.isArray(value) ? held : held + Object.keys(value).length;
}

function fieldsOf(value: unknown, depth: number): FieldValue {
  if (depth > DEPTH_MAX) throw new Malformed('too deep');
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map((each) => fieldsOf(each, depth + 1));
  const entries = Object.entries(value ?? {}).map(([name, held]) => [name, fieldsOf(held, depth + 1)] as const);
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}
