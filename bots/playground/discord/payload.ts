import type { Upload } from '../multipart.ts';
import { messageComponents } from './components.ts';
import { checkEmbeds } from './embeds.ts';
import { emptyMessage, invalid, tooLarge } from './errors.ts';
import { flagOf, integerOf, isRecord, type Json, listOf, textOf } from './fields.ts';
import { FILE_MAX, type NewFile, REQUEST_MAX } from './files.ts';
import { allowedMentionsOf } from './mentions.ts';
import { FLAG, type WireAttachment } from './wire.ts';

/** Docs, resources/message, "Create Message": 2,000 characters. */
const CONTENT_MAX = 2000;

/** What a body says about a message. Absent parts are `undefined`: on an edit they stay as they are. */
export interface Payload {
  content: string | undefined;
  embeds: Json[] | undefined;
  components: Json[] | undefined;
  flags: number;
  files: NewFile[];
  /** On an edit: the ids of the attachments that stay; `undefined` keeps all. */
  kept: string[] | undefined;
  allowed: Json | undefined;
}

/** Reads and checks the message of a body and its uploaded parts (`files[n]`). */
export function readPayload(body: Json, uploads: ReadonlyMap<string, Upload>, current?: { flags: number }): Payload {
  const flags = integerOf(body, 'flags', '', 0, 2 ** 31 - 1) ?? 0;
  const v2 = ((flags | (current?.flags ?? 0)) & FLAG.componentsV2) !== 0;
  const content = 'content' in body ? (textOf(body, 'content', '', CONTENT_MAX) ?? '') : undefined;
  if (v2 && ((content ?? '') !== '' || (Array.isArray(body.embeds) && body.embeds.length > 0))) {
    const words = 'The "content" field cannot be used when using MessageFlags.IS_COMPONENTS_V2';
    throw invalid('content', 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', words);
  }
  const embeds = listOf(body, 'embeds', '', 10);
  const components = 'components' in body ? (listOf(body, 'components', '', 40) ?? []) : undefined;
  const { files, kept } = attachmentsOf(body, uploads);
  return {
    content,
    embeds: embeds === undefined ? undefined : checkEmbeds(embeds),
    components: components === undefined ? undefined : messageComponents(components, v2),
    flags,
    files,
    kept,
    allowed: allowedMentionsOf(body),
  };
}

export function requireSomething(payload: Payload, extra = false): void {
  const { content, embeds, components, files } = payload;
  const nothing = [embeds, components, files].every((list) => list === undefined || list.length === 0);
  if ((content ?? '').trim() === '' && nothing && !extra) throw emptyMessage();
}

/** The attachments of an edited message that stay. */
export function keptOf(payload: Payload, now: readonly WireAttachment[]): WireAttachment[] {
  const { kept } = payload;
  return kept === undefined ? [...now] : now.filter(({ id }) => kept.includes(id));
}

function refuseLarge(uploads: ReadonlyMap<string, Upload>): void {
  let total = 0;
  for (const { bytes } of uploads.values()) {
    total += bytes.length;
    if (bytes.length > FILE_MAX || total > REQUEST_MAX) throw tooLarge();
  }
}

export function isTrue(body: Json, name: string): boolean {
  return flagOf(body, name) === true;
}

function attachmentsOf(
  body: Json,
  uploads: ReadonlyMap<string, Upload>,
): { files: NewFile[]; kept: string[] | undefined } {
  refuseLarge(uploads);
  const described = listOf(body, 'attachments', '', 10);
  const used = new Set<string>();
  const files: NewFile[] = [];
  const kept: string[] = [];
  for (const about of described ?? []) {
    const id = String(about.id);
    const upload = uploads.get(`files[${id}]`);
    if (upload === undefined) kept.push(id);
    else files.push(fileOf(upload, about));
    used.add(`files[${id}]`);
  }
  for (const [part, upload] of uploads) if (!used.has(part)) files.push(fileOf(upload, {}));
  if (files.length > 10) throw invalid('attachments', 'BASE_TYPE_MAX_LENGTH', 'Must be 10 or fewer in length.');
  return { files, kept: described === undefined ? undefined : kept };
}

function fileOf(upload: Upload, about: Json): NewFile {
  const name = typeof about.filename === 'string' ? about.filename : upload.fileName;
  const mime = upload.contentType === 'application/octet-stream' ? undefined : upload.contentType;
  const description = textOf(about, 'description', 'attachments', 1024);
  return { name, bytes: upload.bytes, mime, description };
}

/** The form fields of a multipart body: `payload_json`, or the fields themselves. */
export function bodyOfForm(fields: Record<string, string>): Json {
  const { payload_json: json, ...rest } = fields;
  if (json === undefined) return rest;
  const parsed: unknown = JSON.parse(json);
  if (!isRecord(parsed)) throw new Error('payload_json is not an object');
  return parsed;
}
