import { invalidWebhookToken, unknownMessage, unknownWebhook } from '../errors.ts';
import { type Interaction, KIND, metadataOf } from '../interactions.ts';
import { mentionedBy } from '../mentions.ts';
import { type Payload, readPayload, requireSomething } from '../payload.ts';
import { edit, erase, post } from '../posting.ts';
import type { StoredMessage, World } from '../state.ts';
import { messageView } from '../views.ts';
import { FLAG, MESSAGE } from '../wire.ts';
import { applyEdit, draftOf } from './messages.ts';
import { bodyOf, type Platform, param, type Request, type Route } from './platform.ts';

const HOOK = '/webhooks/{webhook_id}/{webhook_token}';
const ORIGINAL = `${HOOK}/messages/@original`;
const ONE = `${HOOK}/messages/{message_id}`;
const SETTABLE = FLAG.ephemeral | FLAG.suppressEmbeds | FLAG.suppressNotifications | FLAG.componentsV2;

export const webhookRoutes: readonly Route[] = [
  { operation: 'execute_webhook', verb: 'POST', path: HOOK, open: true, run: followUp },
  { operation: 'get_original_webhook_message', verb: 'GET', path: ORIGINAL, open: true, run: get },
  { operation: 'update_original_webhook_message', verb: 'PATCH', path: ORIGINAL, open: true, run: update },
  { operation: 'delete_original_webhook_message', verb: 'DELETE', path: ORIGINAL, open: true, run: remove },
  { operation: 'get_webhook_message', verb: 'GET', path: ONE, open: true, run: get },
  { operation: 'update_webhook_message', verb: 'PATCH', path: ONE, open: true, run: update },
  { operation: 'delete_webhook_message', verb: 'DELETE', path: ONE, open: true, run: remove },
];

/** Writes a message as the answer to an interaction; without a payload one that is still loading. */
export function answerMessage(
  world: World,
  interaction: Interaction,
  payload: Payload | undefined,
  deferredFlags = 0,
): StoredMessage {
  const { channel } = interaction;
  const flags = payload === undefined ? (deferredFlags & FLAG.ephemeral) | FLAG.loading : payload.flags & SETTABLE;
  const isEphemeral = (flags & FLAG.ephemeral) !== 0;
  const mentioned =
    payload === undefined
      ? undefined
      : mentionedBy(world, channel, world.bot.id, payload.content ?? '', payload.allowed);
  return post(
    world,
    channel,
    world.bot,
    {
      ...(payload && draftOf(world, channel, payload)),
      type: interaction.kind === KIND.command ? MESSAGE.command : MESSAGE.default,
      flags,
      application_id: world.bot.id,
      webhook_id: world.bot.id,
      interaction_metadata: metadataOf(world, interaction),
    },
    { ...(mentioned && { mentioned }), visibleTo: isEphemeral ? interaction.person.user.id : undefined },
  );
}

function followUp(platform: Platform, request: Request): unknown {
  const { world } = platform;
  const interaction = interactionOf(platform, request);
  const payload = readPayload(bodyOf(request), request.uploads);
  requireSomething(payload);
  const { original } = interaction;
  // The first follow-up to a deferral completes it, unless that was taken back.
  if (original?.loading === true && !original.deleted) {
    complete(world, interaction, original, payload);
    return messageView(world, original);
  }
  const stored = answerMessage(world, interaction, payload);
  interaction.followups.push(stored);
  world.changed();
  return messageView(world, stored);
}

function get(platform: Platform, request: Request): unknown {
  return messageView(platform.world, messageOf(request, interactionOf(platform, request)));
}

function update(platform: Platform, request: Request): unknown {
  const { world } = platform;
  const interaction = interactionOf(platform, request);
  const stored = messageOf(request, interaction);
  const payload = readPayload(bodyOf(request), request.uploads, stored.message);
  if (stored.loading) complete(world, interaction, stored, payload);
  else applyEdit(world, interaction.channel, stored, payload);
  return messageView(world, stored);
}

function remove(platform: Platform, request: Request): undefined {
  const interaction = interactionOf(platform, request);
  erase(platform.world, interaction.channel, messageOf(request, interaction), true);
  return undefined;
}

function complete(world: World, { channel }: Interaction, stored: StoredMessage, payload: Payload): void {
  const mentioned = mentionedBy(world, channel, world.bot.id, payload.content ?? '', payload.allowed);
  const kept = stored.message.flags & ~FLAG.loading;
  const flags = kept | (payload.flags & SETTABLE & ~FLAG.ephemeral);
  edit(world, channel, stored, { ...draftOf(world, channel, payload), flags }, { byBot: true, quiet: true, mentioned });
}

function interactionOf({ world }: Platform, request: Request): Interaction {
  if (param(request, 'webhook_id') !== world.bot.id) throw unknownWebhook();
  const token = param(request, 'webhook_token');
  const interaction = world.interactions.get(/^FAKE-interaction-token-(\d+)$/.exec(token)?.[1] ?? '');
  if (interaction === undefined) throw invalidWebhookToken();
  if (interaction.answer === undefined) throw unknownWebhook();
  if (interaction.expired) throw invalidWebhookToken();
  return interaction;
}

function messageOf(request: Request, interaction: Interaction): StoredMessage {
  const { original, followups, source } = interaction;
  const id = request.params.message_id ?? '@original';
  const own = [original, source, ...followups];
  const stored = id === '@original' ? original : own.find((message) => message?.id === id);
  if (stored === undefined || stored.deleted) throw unknownMessage();
  return stored;
}
