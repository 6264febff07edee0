/**
 * Writes confusables.ts, simplified.ts and variants.ts beside this file from Unicode's own data. Run by hand when Unicode
 * moves on:
 *   node core/guard/unicode/make-data.mjs <folder of Unihan_*.txt>
 * - The confusables of UTS #39 are read from the ICU data inside the running Node binary (item `confusables.cfu`, which
 *   ICU compiles from Unicode's confusables.txt); a Node built without its own ICU has none.
 * - Unihan_*.txt are Unicode's Unihan.zip; Debian has them, packed, in the package unicode-data.
 * Both are under the licence in LICENSE-UNICODE.txt.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the item's header and tables: `spoof_impl.h` of ICU documents the layout (format 2, little endian). */
function readConfusables() {
  const binary = readFileSync(process.execPath);
  const format = binary.indexOf('Cfu \x02\0\0\0', 0, 'latin1');
  if (format < 0) throw new Error('this Node carries no ICU confusables');
  const item = format - 12;
  const start = item + binary.readUInt16LE(item);
  const word = (/** @type {number} */ at) => binary.readInt32LE(start + at * 4);
  if (word(0) !== 0x3845fdef) throw new Error('the ICU confusables are of an unknown layout');
  const [keys = 0, count = 0, values = 0, , strings = 0] = [3, 4, 5, 6, 7].map(word);
  const unit = (/** @type {number} */ at) => String.fromCharCode(binary.readUInt16LE(start + at));
  /** @type {[string, string][]} */
  const pairs = [];
  for (let index = 0; index < count; index++) {
    const key = binary.readUInt32LE(start + keys + index * 4);
    const length = (key >>> 24) + 1;
    const value = binary.readUInt16LE(start + values + index * 2);
    const prototype =
      length === 1
        ? String.fromCharCode(value)
        : Array.from({ length }, (_, at) => unit(strings + (value + at) * 2)).join('');
    pairs.push([String.fromCodePoint(key & 0xffffff), prototype]);
  }
  return pairs;
}

const hex = (/** @type {string} */ text) =>
  [...text].map((character) => character.codePointAt(0)?.toString(16).padStart(4, '0')).join('+');

/** What detectors never see is left out: they compose (NFKC) and drop marks before they look a character up. */
function confusablesModule() {
  /** @type {Map<string, string[]>} */
  const byPrototype = new Map();
  for (const [character, written] of readConfusables()) {
    const prototype = written.normalize('NFKD').replace(/\p{M}/gu, '').trim();
    if (prototype === '' || prototype === character) continue;
    if (/[\p{M}\p{Z}]/u.test(character) || character.normalize('NFKC') !== character) continue;
    byPrototype.set(prototype, [...(byPrototype.get(prototype) ?? []), character]);
  }
  const lines = [...byPrototype].map(([prototype, characters]) => `${hex(prototype)} ${characters.map(hex).join(' ')}`);
  return [
    '// Made by make-data.mjs; not to be edited. Data of Unicode, Inc., see LICENSE-UNICODE.txt; reduced as told there.',
    '',
    '/** Version of Unicode that the data is of. */',
    `export const confusablesVersion = '${process.versions.unicode}';`,
    '',
    '/** A line per prototype: its code points (hexadecimal, joined by `+`), then every character that looks like it. */',
    `export const confusables = \`\\\n${lines.sort().join('\n')}\`;`,
    '',
  ].join('\n');
}

/** @param {string} file */
function simplifiedModule(file) {
  const text = readFileSync(file, 'utf8');
  const date = /^# Date: (\S+)/m.exec(text)?.[1] ?? 'of unknown date';
  const letters = [...text.matchAll(/^U\+([0-9A-F]{4})\tkSimplifiedVariant\tU\+([0-9A-F]{4})$/gm)]
    .filter(([, traditional, simplified]) => traditional !== simplified)
    .map(([, traditional = '', simplified = '']) =>
      String.fromCharCode(Number.parseInt(traditional, 16), Number.parseInt(simplified, 16)),
    );
  const rows = Array.from({ length: Math.ceil(letters.length / 48) }, (_, row) =>
    letters.slice(row * 48, row * 48 + 48).join(''),
  );
  return [
    `// Made by make-data.mjs from Unihan_Variants.txt (${date}); not to be edited. See LICENSE-UNICODE.txt.`,
    '',
    '/** Pairs of a traditional character and its one simplified form, of the basic plane. */',
    `export const traditionalAndSimplified = \`\\\n${rows.join('\\\n')}\`;`,
    '',
  ].join('\n');
}

/** @param {string} folder */
function readUnihan(folder) {
  /** @type {(file: string, name: string) => Map<string, string>} */
  return (file, name) => {
    const text = readFileSync(join(folder, `Unihan_${file}.txt`), 'utf8');
    const lines = text.matchAll(new RegExp(`^U\\+([0-9A-F]{4})\\t${name}\\t(.*)$`, 'gm'));
    return new Map(
      [...lines].map(([, code = '', value = '']) => [String.fromCharCode(Number.parseInt(code, 16)), value]),
    );
  };
}

/**
 * Rarer forms of standard characters: those that Unihan calls variants, and those of one radical, one reading and one and
 * the same definition. What is itself a standard character of Chinese (kTGH) is a character of its own: people are called
 * 喆 and people are called 哲.
 * @param {string} folder
 */
function variantsModule(folder) {
  const field = readUnihan(folder);
  const points = (/** @type {string} */ value) =>
    [...value.matchAll(/U\+([0-9A-F]{4})(?![0-9A-F])/g)].map(([, code = '']) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  const standard = new Set(field('OtherMappings', 'kTGH').keys());
  const simplified = field('Variants', 'kSimplifiedVariant');
  const simple = (/** @type {string} */ character) => {
    const forms = points(simplified.get(character) ?? '');
    return forms.length === 1 ? (forms[0] ?? character) : character;
  };
  /** @type {Map<string, string>} */
  const found = new Map();
  const add = (/** @type {string} */ character, /** @type {readonly string[]} */ others) => {
    if (standard.has(character) || simple(character) !== character || found.has(character)) return;
    const [form, ...more] = new Set(others.map(simple).filter((other) => standard.has(other)));
    if (form !== undefined && more.length === 0) found.set(character, form);
  };
  for (const name of ['kZVariant', 'kSemanticVariant', 'kSpoofingVariant'])
    for (const [character, value] of field('Variants', name)) add(character, points(value));
  const [radicals, readings] = [field('IRGSources', 'kRSUnicode'), field('Readings', 'kMandarin')];
  const radical = (/** @type {string} */ character) => radicals.get(character)?.replace(/'*\..*/, '');
  /** @type {Map<string, string[]>} */
  const alike = new Map();
  for (const [character, meaning] of field('Readings', 'kDefinition')) {
    const key = [radical(character), readings.get(character), meaning].join('|');
    alike.set(key, [...(alike.get(key) ?? []), character]);
  }
  for (const group of alike.values()) for (const character of group) add(character, group);
  const letters = [...found].map((pair) => pair.join(''));
  const rows = Array.from({ length: Math.ceil(letters.length / 48) }, (_, row) =>
    letters.slice(row * 48, row * 48 + 48).join(''),
  );
  return [
    '// Made by make-data.mjs from the Unihan database; not to be edited. See LICENSE-UNICODE.txt.',
    '',
    '/** Pairs of a rarer form of a character and the simplified standard one, of the basic plane. */',
    `export const rareAndStandard = \`\\\n${rows.join('\\\n')}\`;`,
    '',
  ].join('\n');
}

const [unihan] = process.argv.slice(2);
if (unihan === undefined) throw new Error('give the folder of Unihan_*.txt');
writeFileSync(new URL('confusables.ts', import.meta.url), confusablesModule());
writeFileSync(new URL('simplified.ts', import.meta.url), simplifiedModule(join(unihan, 'Unihan_Variants.txt')));
writeFileSync(new URL('variants.ts', import.meta.url), variantsModule(unihan));
