import { XMLParser } from 'fast-xml-parser';
import { Malformed } from '../read.ts';
import type { Fields, FieldValue } from './fields.ts';

/** WeChat's messages are two or three levels deep with some twenty fields; these bounds leave room for ten times that. */
const DEPTH_MAX = 8;
const TAGS_MAX = 400;
/** The one element that WeChat repeats (lists of pictures and of mass-message results). */
const REPEATED = 'item';

const CDATA_OPEN = '<![CDATA[';
const CDATA_CLOSE = ']]>';
const DECLARATION = /^\s*<\?xml[^<>?]{0,100}\?>/;
const OPENING = /<([A-Za-z][A-Za-z0-9_]{0,63})\s*(\/?)>/y;
const CLOSING = /<\/([A-Za-z][A-Za-z0-9_]{0,63})\s*>/y;

/** The fields of a message, which stand in a root element `xml`. Throws Malformed. */
export function parseXml(text: string): Fields {
  const body = text.replace(DECLARATION, '').trim();
  checkShape(body);
  const parsed = parse(body);
  const root = typeof parsed === 'object' && parsed !== null && 'xml' in parsed ? parsed.xml : undefined;
  const fields = fieldsOf(root);
  if (typeof fields === 'string' || Array.isArray(fields)) throw new Malformed('the message has no fields');
  return fields as Fields;
}

function parse(body: string): unknown {
  const parser = new XMLParser({
    parseTagValue: false,
    processEntities: false,
    ignoreAttributes: true,
    trimValues: false,
  });
  try {
    return parser.parse(body);
  } catch {
    // Names that it takes for an attack; its message would repeat them.
    throw new Malformed('XML that the parser refuses');
  }
}

/**
 * One pass over the text that lets nothing through but elements, texts and CDATA: no DOCTYPE or entity declarations, no
 * comments, instructions or attributes, no element twice beside itself, everything closed. Only then is it parsed.
 */
function checkShape(text: string): void {
  const open: { name: string; seen: Set<string> }[] = [];
  let tags = 0;
  let roots = 0;
  let at = text.indexOf('<');
  if (at !== 0) throw new Malformed('not XML');
  while (at >= 0) {
    if (text.startsWith(CDATA_OPEN, at)) {
      const end = open.length > 0 ? text.indexOf(CDATA_CLOSE, at + CDATA_OPEN.length) : -1;
      if (end < 0) throw new Malformed('a CDATA section has no end, or no place');
      at = text.indexOf('<', end + CDATA_CLOSE.length);
      continue;
    }
    const [, opened, empty] = match(OPENING, text, at);
    if (opened === undefined) {
      const [whole, closed] = match(CLOSING, text, at);
      if (closed === undefined || open.pop()?.name !== closed)
        throw new Malformed('a tag that has no place in a message');
      at = text.indexOf('<', at + (whole?.length ?? 1));
      continue;
    }
    const siblings = open.at(-1)?.seen;
    tags += 1;
    if (!siblings) roots += 1;
    if (roots > 1 || tags > TAGS_MAX || open.length >= DEPTH_MAX) throw new Malformed('too many tags, or too deep');
    if (siblings?.has(opened) && opened !== REPEATED) throw new Malformed('a tag stands there twice');
    siblings?.add(opened);
    if (empty !== '/') open.push({ name: opened, seen: new Set() });
    at = text.indexOf('<', at + 1);
  }
  if (open.length > 0) throw new Malformed('a tag is not closed');
  if (!text.endsWith('>')) throw new Malformed('text outside the message');
}

function match(pattern: RegExp, text: string, at: number): readonly (string | undefined)[] {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? [];
}

/** What the parser made, without prototypes and without the white space between tags. */
function fieldsOf(value: unknown): FieldValue {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(fieldsOf);
  if (typeof value !== 'object' || value === null) throw new Malformed('the message has no fields');
  const entries = Object.entries(value).filter(([name]) => name !== '#text');
  return Object.assign(Object.create(null), Object.fromEntries(entries.map(([name, held]) => [name, fieldsOf(held)])));
}

/** A text as CDATA. What XML cannot hold is left out; `]]>` is split over two sections. */
function cdata(text: string): string {
  return `${CDATA_OPEN}${xmlText(text).replaceAll(CDATA_CLOSE, ']]]]><![CDATA[>')}${CDATA_CLOSE}`;
}

/** Without the characters that XML 1.0 has no way to write, lone surrogates included. */
function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not get into XML.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, '');
}

/** Fields as an XML message: texts in CDATA, numbers bare. */
export function xmlOf(fields: Readonly<Record<string, string | number>>): string {
  const inner = Object.entries(fields).map(
    ([name, value]) => `<${name}>${typeof value === 'number' ? value : cdata(value)}</${name}>`,
  );
  return `<xml>${inner.join('')}</xml>`;
}
