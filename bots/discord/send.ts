import { createHash } from 'node:crypto';
import type { RawFile, REST } from '@discordjs/rest';
import type { RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import type { FetchFile } from '../file-transfer.ts';
import { isObject, Malformed } from '../read.ts';
import type { Answer } from './answers.ts';
import { uploadsOf } from './files.ts';
import { idAt } from './ids.ts';
import type { Part } from './render.ts';

/** Message flags (Discord, "Message Flags"). Previews would show pages that nobody of the desk chose. */
const NO_PREVIEW = 1 << 2;
const HIDDEN = 1 << 6;
const SILENT = 1 << 12;
/** Nobody is ever pinged by what is written, not even the one who is answered. */
const NO_MENTIONS = { parse: [], replied_user: false };

/** How a message goes, besides what it says. */
export interface Envelope {
  replyTo?: string;
  silent?: boolean;
}

/** Sends one part to a channel and gives the message's id. A repeat with the same `key` makes no second message. */
export async function postPart(
  rest: REST,
  channel: string,
  part: Part,
  { replyTo, silent }: Envelope,
  key: string,
  fetchFile: FetchFile,
): Promise<string> {
  const files = await uploadsOf(part.files, fetchFile);
  const body: RESTPostAPIChannelMessageJSONBody = {
    ...said(part),
    flags: NO_PREVIEW | (silent ? SILENT : 0),
    nonce: nonceOf(key, channel),
    enforce_nonce: true,
    ...namesOf(files),
    ...(replyTo === undefined ? {} : { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
  };
  const made = await rest.post(`/channels/${channel}/messages`, { body, files });
  const message = messageIn(made);
  if (saysOther(made, part)) await editPart(rest, { channel, message }, part);
  return message;
}

/**
 * Whether the message that a nonce gave back is an earlier attempt's with other words: what waits for one place may be
 * joined differently the next time. Discord trims what it is given.
 */
function saysOther(made: unknown, { text }: Part): boolean {
  return isObject(made) && typeof made.content === 'string' && made.content.trim() !== text.trim();
}

/** Answers an interaction with one part: fills the reply that was promised, or follows it up. Gives the message's id. */
export async function answerPart(
  rest: REST,
  { application, token, hidden }: Answer,
  part: Part,
  mode: 'fill' | 'follow',
  fetchFile: FetchFile,
): Promise<string> {
  const files = await uploadsOf(part.files, fetchFile);
  const named = namesOf(files);
  const path = `/webhooks/${application}/${token}` as const;
  if (mode === 'fill') {
    const body = { ...said(part), flags: NO_PREVIEW, ...named };
    return messageIn(await rest.patch(`${path}/messages/@original`, { body, files, auth: false }));
  }
  const body = { ...said(part), flags: NO_PREVIEW | (hidden ? HIDDEN : 0), ...named };
  const query = new URLSearchParams({ wait: 'true' });
  return messageIn(await rest.post(path, { body, files, auth: false, query }));
}

/** Puts a part in the place of a message, files aside. Without text only the choices change. */
export async function editPart(
  rest: REST,
  at: { channel: string; message: string } | { answer: Answer },
  part: Part,
): Promise<void> {
  const components = part.components ?? [];
  const body = part.text === '' ? { components } : { ...said(part), components, flags: NO_PREVIEW };
  if ('channel' in at) {
    await rest.patch(`/channels/${at.channel}/messages/${at.message}`, { body });
    return;
  }
  const { application, token } = at.answer;
  await rest.patch(`/webhooks/${application}/${token}/messages/@original`, { body, auth: false });
}

/** Which upload is called what; an upload goes by its place in the form, as text like every id. */
function namesOf(files: readonly RawFile[]) {
  return files.length === 0 ? {} : { attachments: files.map(({ name }, at) => ({ id: String(at), filename: name })) };
}

function said({ text, components }: Part) {
  return {
    ...(text === '' ? {} : { content: text }),
    ...(components ? { components } : {}),
    allowed_mentions: NO_MENTIONS,
  };
}

/** At most 25 characters (Discord, "Create Message"), the same at every attempt. */
export function nonceOf(key: string, channel: string): string {
  return createHash('sha256').update(`${channel}:${key}`).digest('base64url').slice(0, 24);
}

/** The id of the message that a call made. Throws Malformed when the answer names none. */
function messageIn(answer: unknown): string {
  if (!isObject(answer)) throw new Malformed('the answer names no message');
  return idAt(answer, 'id');
}
