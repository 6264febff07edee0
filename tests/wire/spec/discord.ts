import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { ApiCall, DiscordEmulator } from '../../../bots/playground/discord/emulator.ts';

type Json = Record<string, unknown>;

interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Json }>; required?: boolean };
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: Json }> }>;
}

interface Parameter {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  schema: Json;
}

interface Spec {
  paths: Record<string, Record<string, Operation> & { parameters?: Parameter[] }>;
  components: { schemas: Json; responses: Record<string, { content: Record<string, { schema: Json }> }> };
}

const SPEC_FILE = new URL('../../../../shared/specs/discord-openapi.json', import.meta.url);
const SPEC = loadSpec();
const AJV = newAjv();
const COMPILED = new Map<Json, ValidateFunction>();

function loadSpec(): Spec {
  try {
    return JSON.parse(readFileSync(SPEC_FILE, 'utf8'));
  } catch (cause) {
    const where = fileURLToPath(new URL('.', SPEC_FILE));
    throw new Error(
      `Emulator traffic is checked against discord-openapi.json, which lies beside the repository in ${where}; ` +
        'it could not be read.',
      { cause },
    );
  }
}

function newAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateSchema: false });
  ajv.addFormat('snowflake', /^(0|[1-9][0-9]*)$/);
  ajv.addFormat('nonce', true);
  ajv.addFormat('int32', { type: 'number', validate: (value) => Number.isInteger(value) && Math.abs(value) < 2 ** 31 });
  ajv.addFormat('int64', { type: 'number', validate: Number.isInteger });
  ajv.addFormat('double', { type: 'number', validate: Number.isFinite });
  ajv.addFormat(
    'date-time',
    (value) => /^\d{4}-\d\d-\d\dT.+(?:Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value)),
  );
  ajv.addFormat('uri', (value) => URL.canParse(value));
  // Referred to below as `discord#/components/...`, so that each schema is compiled once.
  ajv.addSchema({ $id: 'discord', components: { ...SPEC.components, schemas: corrected(SPEC.components.schemas) } });
  return ajv;
}

/**
 * Where the description departs from Discord's documentation and its real answers: codes of field errors are words such
 * as `BASE_TYPE_MAX_LENGTH` (reference, "Error Messages"), and the permissions of a command are sent as a string
 * (interactions/application-commands, "Create Application Command").
 */
function corrected(schemas: Json): Json {
  const code = { type: 'object', required: ['code', 'message'], properties: { code: { type: 'string' } } };
  const properties = { _errors: { type: 'array', items: code } };
  const inner = { type: 'object', properties, additionalProperties: false, required: ['_errors'] };
  const text = JSON.stringify(schemas).replaceAll(
    '"default_member_permissions":{"type":["integer","null"]',
    '"default_member_permissions":{"type":["string","integer","null"]',
  );
  return { ...JSON.parse(text), InnerErrors: inner };
}

/**
 * How one REST call departs from Discord's API description, empty when it does not: the operation exists, its query
 * and body are as described, and so is the answer. What the emulator refused with a 4xx need not be well-formed.
 */
export function validateCall(call: ApiCall): string[] {
  const path = SPEC.paths[call.route];
  const operation = path?.[call.verb.toLowerCase()];
  if (path === undefined || operation === undefined) return [`${call.verb} ${call.route}: no such operation`];
  const problems: string[] = [];
  if (operation.operationId !== call.method) problems.push(`is ${operation.operationId} in the description`);
  const refused = call.status >= 400 && call.status < 500;
  if (!refused) problems.push(...checkQuery(call, operation, path.parameters ?? []), ...checkBody(call, operation));
  if (call.status !== 0 && call.status < 500 && call.fault !== 'malformed') {
    problems.push(...checkAnswer(call, operation));
  }
  return problems.map((problem) => `${call.method}: ${problem}`);
}

/**
 * Collects all traffic from now on and tells its violations when asked: compiling the description takes long enough to
 * upset what is being timed. `except` leaves calls out.
 */
export function attachValidator(
  emulator: DiscordEmulator,
  options: { except?: (call: ApiCall) => boolean } = {},
): { readonly violations: string[]; readonly checked: () => number; detach(): void } {
  const violations: string[] = [];
  const waiting: ApiCall[] = [];
  let checked = 0;
  const detach = emulator.onCall((call) => {
    if (options.except?.(call) !== true) waiting.push(call);
  });
  const check = () => {
    for (const call of waiting.splice(0)) {
      checked += 1;
      violations.push(...validateCall(call));
    }
  };
  return {
    get violations() {
      check();
      return violations;
    },
    checked: () => {
      check();
      return checked;
    },
    detach,
  };
}

function checkQuery(call: ApiCall, operation: Operation, shared: readonly Parameter[]): string[] {
  const known = [...shared, ...(operation.parameters ?? [])];
  const problems = known.flatMap((parameter) => {
    const value = parameter.in === 'path' ? call.params[parameter.name] : call.query[parameter.name];
    if (value === undefined) return parameter.required === true ? [`missing parameter ${parameter.name}`] : [];
    return check(parameter.schema, typed(value, parameter.schema), parameter.name);
  });
  const names = known.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const unknown = Object.keys(call.query).filter((name) => !names.includes(name));
  return [...problems, ...unknown.map((name) => `unknown parameter ${name}`)];
}

/** Query strings carry everything as text. */
function typed(value: string, schema: Json): unknown {
  if (schema.type === 'boolean' && /^(true|false)$/.test(value)) return value === 'true';
  return schema.type === 'integer' && /^-?\d+$/.test(value) ? Number(value) : value;
}

function checkBody(call: ApiCall, operation: Operation): string[] {
  const content = operation.requestBody?.content;
  const schema = (content?.['application/json'] ?? content?.['multipart/form-data'])?.schema;
  if (schema === undefined) return isEmpty(call.body) ? [] : ['a body where none is described'];
  const problems = check(schema, call.body, 'body');
  return problems.length > 0 ? problems : unknownFields(schema, call.body);
}

/** The description allows unknown fields; a misspelt one would still be a mistake, so it is told. */
function unknownFields(schema: Json, body: unknown): string[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [];
  const known = fieldsOf(schema);
  if (known === undefined) return [];
  return Object.keys(body).flatMap((name) =>
    known.has(name) || ANY_OF_ITS_KIND.has(name) ? [] : [`body.${name}: unknown field`],
  );
}

/** discord.js writes the body of a message, or of a new thread, the same way for every route. */
const ANY_OF_ITS_KIND = new Set(
  ['MessageCreateRequest', 'IncomingWebhookRequestPartial', 'CreateTextThreadWithoutMessageRequest'].flatMap((name) => [
    ...(fieldsOf({ $ref: `#/components/schemas/${name}` }) ?? []),
  ]),
);

function fieldsOf(schema: Json): Set<string> | undefined {
  if (typeof schema.$ref === 'string') return fieldsOf(resolve(schema.$ref));
  const branches = [schema.anyOf, schema.oneOf, schema.allOf].flatMap((list) => (Array.isArray(list) ? list : []));
  const own = typeof schema.properties === 'object' && schema.properties !== null ? Object.keys(schema.properties) : [];
  const all = new Set([...own, ...branches.flatMap((branch: Json) => [...(fieldsOf(branch) ?? [])])]);
  return all.size === 0 ? undefined : all;
}

function resolve(ref: string): Json {
  const name = ref.split('/').at(-1) ?? '';
  return SPEC.components.schemas[name] as Json;
}

function checkAnswer(call: ApiCall, operation: Operation): string[] {
  const described = operation.responses[call.status] ?? (call.status >= 400 ? operation.responses['4XX'] : undefined);
  if (described === undefined) return [`status ${call.status} is not described`];
  const response =
    described.$ref === undefined ? described : SPEC.components.responses[described.$ref.split('/').at(-1) ?? ''];
  const schema = response?.content?.['application/json']?.schema;
  if (schema === undefined) return call.answer === '' ? [] : [`a body under ${call.status}, where none is described`];
  return check(schema, call.response, 'answer');
}

function check(schema: Json, value: unknown, path: string): string[] {
  const validate = compiled(schema);
  if (validate(value)) return [];
  const [first] = validate.errors ?? [];
  const shown = JSON.stringify(value)?.slice(0, 200);
  return [`${path}${first?.instancePath ?? ''}: ${first?.message ?? 'is wrong'} (${first?.schemaPath}) in ${shown}`];
}

function compiled(schema: Json): ValidateFunction {
  const known = COMPILED.get(schema);
  if (known !== undefined) return known;
  const text = JSON.stringify(schema).replaceAll('"#/components/', '"discord#/components/');
  const validate = AJV.compile(JSON.parse(text));
  COMPILED.set(schema, validate);
  return validate;
}

function isEmpty(body: unknown): boolean {
  return body === undefined || body === null || (typeof body === 'object' && Object.keys(body).length === 0);
}
