import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ApiCall, TelegramEmulator } from '../../../bots/playground/telegram/emulator.ts';

interface Field {
  name: string;
  types: string[];
  required: boolean;
  description: string;
}

interface Shape {
  fields?: Field[];
  subtypes?: string[];
}

interface Spec {
  version: string;
  methods: Record<string, Shape & { returns: string[] }>;
  types: Record<string, Shape>;
}

type Json = Record<string, unknown>;

const SPEC_FILE = new URL('../../../../shared/specs/telegram-bot-api.json', import.meta.url);
const SPEC = loadSpec();

function loadSpec(): Spec {
  try {
    return JSON.parse(readFileSync(SPEC_FILE, 'utf8'));
  } catch (cause) {
    const where = fileURLToPath(new URL('.', SPEC_FILE));
    throw new Error(
      `Emulator traffic is checked against telegram-bot-api.json, which lies beside the repository in ${where}; ` +
        'it could not be read.',
      { cause },
    );
  }
}

/**
 * How one API call departs from the Bot API's description, empty when it does not: the method exists, its parameters
 * are known, complete and of their types, and the result is what the method declares, recursively.
 */
export function validateCall(call: ApiCall): string[] {
  const method = SPEC.methods[call.method];
  if (method === undefined) return [`${call.method}: no such method in ${SPEC.version}`];
  const problems = checkParams(call, method.fields ?? []);
  if (call.status !== 0 && call.fault !== 'malformed') problems.push(...checkResponse(call, method.returns));
  return problems.map((problem) => `${call.method}: ${problem}`);
}

/** Collects the violations of all traffic from now on. `except` leaves calls out. */
export function attachValidator(
  emulator: TelegramEmulator,
  options: { except?: (call: ApiCall) => boolean } = {},
): { readonly violations: string[]; readonly checked: () => number; detach(): void } {
  const violations: string[] = [];
  let checked = 0;
  const detach = emulator.onCall((call) => {
    if (options.except?.(call) === true) return;
    checked += 1;
    violations.push(...validateCall(call));
  });
  return { violations, checked: () => checked, detach };
}

function checkParams(call: ApiCall, fields: readonly Field[]): string[] {
  const parts = new Set(call.files.map((file) => file.part));
  const problems: string[] = [];
  for (const [name, value] of Object.entries(call.params)) {
    const field = fields.find((known) => known.name === name);
    if (field === undefined) problems.push(`unknown parameter ${name}`);
    else problems.push(...checkAny(name, fromForm(value, field.types), field.types, true));
  }
  for (const field of fields) {
    if (field.required && call.params[field.name] === undefined && !parts.has(field.name)) {
      problems.push(`missing parameter ${field.name}`);
    }
  }
  return problems;
}

/** Form bodies carry everything as text: numbers, flags and JSON are read back by what the field wants. */
function fromForm(value: unknown, types: readonly string[]): unknown {
  if (typeof value !== 'string') return value;
  if (types.includes('Integer') && /^-?\d+$/.test(value)) return Number(value);
  if (types.includes('Float') && value.trim() !== '' && Number.isFinite(Number(value))) return Number(value);
  if (types.includes('Boolean') && /^(true|false)$/.test(value)) return value === 'true';
  if (types.includes('String') || types.includes('InputFile')) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function checkResponse(call: ApiCall, returns: readonly string[]): string[] {
  const { response } = call;
  if (response === undefined) return ['the answer is not JSON'];
  if (response.ok) return checkAny('result', response.result, returns, false);
  const problems: string[] = [];
  if (response.error_code !== call.status) problems.push('error_code differs from the HTTP status');
  if (typeof response.description !== 'string' || response.description === '') problems.push('no error description');
  return problems;
}

/** Checks a value against alternatives; tells the problems of the one it comes closest to. */
function checkAny(path: string, value: unknown, types: readonly string[], sent: boolean): string[] {
  const items = types.filter((type) => type.startsWith(ARRAY));
  if (items.length > 1) return checkItems(path, value, items, sent);
  let best: string[] | undefined;
  for (const type of types) {
    const problems = checkType(path, value, type, sent);
    if (problems.length === 0) return [];
    if (best === undefined || problems.length < best.length) best = problems;
  }
  return best ?? [`${path}: no type declared`];
}

const ARRAY = 'Array of ';

/** Several array types mean one array whose items are of any of them, as in a media group. */
function checkItems(path: string, value: unknown, types: readonly string[], sent: boolean): string[] {
  if (!Array.isArray(value)) return [`${path}: expected an array, got ${show(value)}`];
  const itemTypes = types.map((type) => type.slice(ARRAY.length));
  return value.flatMap((item, index) => checkAny(`${path}[${index}]`, item, itemTypes, sent));
}

function checkType(path: string, value: unknown, type: string, sent: boolean): string[] {
  if (type.startsWith(ARRAY)) {
    if (!Array.isArray(value)) return [`${path}: expected an array, got ${show(value)}`];
    return value.flatMap((item, index) => checkType(`${path}[${index}]`, item, type.slice(ARRAY.length), sent));
  }
  const primitive = PRIMITIVES[type];
  if (primitive !== undefined) return primitive(value) ? [] : [`${path}: expected ${type}, got ${show(value)}`];
  return checkObject(path, value, type, sent);
}

const PRIMITIVES: Record<string, (value: unknown) => boolean> = {
  Integer: (value) => Number.isSafeInteger(value),
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  InputFile: (value) => typeof value === 'string' && value.startsWith('attach://'),
};

function checkObject(path: string, value: unknown, type: string, sent: boolean): string[] {
  const shape = SPEC.types[type];
  if (shape === undefined) return [`${path}: unknown type ${type}`];
  if (shape.subtypes !== undefined) return checkAny(path, value, shape.subtypes, sent);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [`${path}: expected ${type}, got ${show(value)}`];
  }
  return checkFields(path, value as Json, type, shape.fields ?? [], sent);
}

function checkFields(path: string, value: Json, type: string, fields: readonly Field[], sent: boolean): string[] {
  const problems: string[] = [];
  for (const [name, item] of Object.entries(value)) {
    const field = fields.find((known) => known.name === name);
    if (field === undefined) problems.push(`${path}.${name}: unknown field of ${type}`);
    else if (!isExpectedWord(item, field))
      problems.push(`${path}.${name}: ${show(item)} marks another type than ${type}`);
    else if (!(sent && isAttachment(item, field))) {
      problems.push(...checkAny(`${path}.${name}`, item, field.types, sent));
    }
  }
  for (const field of fields) {
    if (field.required && value[field.name] === undefined) problems.push(`${path}.${field.name}: missing in ${type}`);
  }
  return problems;
}

/** The field that tells a union's members apart names its only value in its description. */
function isExpectedWord(item: unknown, field: Field): boolean {
  const word = /always (?:["“]([^"”]+)["”]|0\b)|, must be (\w+)$/i.exec(field.description);
  if (word === null) return true;
  return item === (word[1] ?? word[2] ?? 0);
}

function isAttachment(item: unknown, field: Field): boolean {
  return field.types.includes('InputFile') && typeof item === 'string';
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
