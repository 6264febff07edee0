import { readChoices } from '../commands.ts';
import { acknowledged, invalid, unknownInteraction } from '../errors.ts';
import { isRecord, type Json } from '../fields.ts';
import { DEADLINE_MS, type Interaction, KIND } from '../interactions.ts';
import { readModal } from '../modals.ts';
import { readPayload, requireSomething } from '../payload.ts';
import type { World } from '../state.ts';
import { messageView } from '../views.ts';
import { FLAG } from '../wire.ts';
import { applyEdit } from './messages.ts';
import { bodyOf, type Platform, param, type Request, type Route } from './platform.ts';
import { answerMessage } from './webhooks.ts';

/** Callback types: docs, interactions/receiving-and-responding, "Interaction Callback Type". */
const CALLBACK = { message: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8, modal: 9 } as const;

export const interactionRoutes: readonly Route[] = [
  {
    operation: 'create_interaction_response',
    verb: 'POST',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    open: true,
    run: answer,
  },
];

function answer(platform: Platform, request: Request): unknown {
  const { world } = platform;
  const interaction = world.interactions.get(param(request, 'interaction_id'));
  if (interaction === undefined || interaction.token !== param(request, 'interaction_token')) {
    throw unknownInteraction();
  }
  if (interaction.answer !== undefined) throw acknowledged();
  const tookMs = world.clock() - interaction.at;
  if (tookMs > DEADLINE_MS) throw unknownInteraction();
  const body = bodyOf(request);
  const type = Number(body.type);
  requireFits(interaction, type);
  const data = isRecord(body.data) ? body.data : {};
  carryOut(platform, interaction, type, data, request);
  const modal = type === CALLBACK.modal ? readModal(data) : undefined;
  const choices = type === CALLBACK.choices ? readChoices(data) : undefined;
  interaction.answer = { type, tookMs, modal, choices };
  if (modal !== undefined) interaction.person.modal = interaction;
  world.events.emit('interactionAnswered', interaction);
  world.changed();
  return request.query.with_response === 'true' ? responseOf(world, interaction, type) : undefined;
}

function carryOut(platform: Platform, interaction: Interaction, type: number, data: Json, request: Request): void {
  const { world } = platform;
  const { source, channel } = interaction;
  switch (type) {
    case CALLBACK.message: {
      const payload = readPayload(data, request.uploads);
      requireSomething(payload);
      interaction.original = answerMessage(world, interaction, payload);
      return;
    }
    case CALLBACK.deferred:
      interaction.original = answerMessage(world, interaction, undefined, Number(data.flags ?? 0));
      return;
    case CALLBACK.update: {
      if (source === undefined) return;
      applyEdit(world, channel, source, readPayload(data, request.uploads, source.message));
      interaction.original = source;
      return;
    }
    case CALLBACK.deferredUpdate:
      interaction.original = source;
  }
}

function requireFits(interaction: Interaction, type: number): void {
  const { kind, source } = interaction;
  const fits =
    kind === KIND.autocomplete
      ? type === CALLBACK.choices
      : type === CALLBACK.message ||
        type === CALLBACK.deferred ||
        (type === CALLBACK.modal && kind !== KIND.modal) ||
        ((type === CALLBACK.deferredUpdate || type === CALLBACK.update) && source !== undefined);
  if (fits) return;
  throw invalid(
    'type',
    'INTERACTION_RESPONSE_TYPE_INVALID',
    'Interaction response type is invalid for this interaction',
  );
}

function responseOf(world: World, interaction: Interaction, type: number): Json {
  const { original, id, kind, channel } = interaction;
  const message = original === undefined ? undefined : messageView(world, original);
  return {
    interaction: {
      id,
      type: kind,
      channel_id: channel.id,
      ...(channel.guild && { guild_id: channel.guild.id }),
      ...(original && {
        response_message_id: original.id,
        response_message_loading: original.loading,
        response_message_ephemeral: (original.message.flags & FLAG.ephemeral) !== 0,
      }),
    },
    ...(message !== undefined &&
      type !== CALLBACK.deferredUpdate && { resource: { type: resourceType(type), message } }),
  };
}

/** The API description knows a message made and a message updated; a deferral made one too. */
function resourceType(type: number): number {
  return type === CALLBACK.update ? CALLBACK.update : CALLBACK.message;
}
