import { isRecord, type Json } from './fields.ts';
import type { Modal } from './modals.ts';
import { permissionsOf } from './permissions.ts';
import type { ChannelState, Person, StoredMessage, World } from './state.ts';
import { channelView, memberView, messageView } from './views.ts';

/** Docs, interactions/receiving-and-responding: an answer within 3 s, a token good for 15 minutes. */
export const DEADLINE_MS = 3_000;
const TOKEN_LIFE_MS = 15 * 60_000;

/** Interaction types. */
export const KIND = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** What the bot answered first. `type` as in the callback; times in ms. */
export interface Answer {
  readonly type: number;
  /** From the act to its acknowledgement. */
  readonly tookMs: number;
  readonly modal: Modal | undefined;
  /** Of an autocomplete. */
  readonly choices: readonly { name: string; value: string | number }[] | undefined;
}

/** One thing a person did that the bot must answer: a command, a press, a choice, a submitted modal. */
export class Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: number;
  readonly person: Person;
  readonly channel: ChannelState;
  /** The command's name, or the custom id. */
  readonly name: string;
  readonly data: Json;
  /** The message whose component was used; of a modal, the one it came from. */
  readonly source: StoredMessage | undefined;
  /** Of a modal: the interaction whose answer showed it. */
  readonly trigger: Interaction | undefined;
  /** Unix ms. */
  readonly at: number;
  answer: Answer | undefined;
  /** What `@original` is: the answer's message, or the one an update answered to. */
  original: StoredMessage | undefined;
  readonly followups: StoredMessage[] = [];
  private readonly clock: () => number;

  constructor(
    made: Pick<Interaction, 'kind' | 'person' | 'channel' | 'name' | 'data' | 'source' | 'trigger'>,
    id: string,
    clock: () => number,
  ) {
    this.id = id;
    this.token = `FAKE-interaction-token-${id}`;
    this.kind = made.kind;
    this.person = made.person;
    this.channel = made.channel;
    this.name = made.name;
    this.data = made.data;
    this.source = made.source;
    this.trigger = made.trigger;
    this.at = clock();
    this.clock = clock;
  }

  /** Whether it can no longer be acknowledged: the person reads "The application did not respond". */
  get failed(): boolean {
    return this.answer === undefined && this.clock() - this.at > DEADLINE_MS;
  }

  /** Whether its token has lost its use. */
  get expired(): boolean {
    return this.clock() - this.at > TOKEN_LIFE_MS;
  }

  /** Every message the bot wrote with its token, oldest first. */
  get messages(): StoredMessage[] {
    const own = this.original === undefined || this.original === this.source ? [] : [this.original];
    return [...own, ...this.followups].filter(({ deleted }) => !deleted);
  }

  /** All the words the bot answered with. */
  get shown(): string {
    return this.messages.map((message) => message.shown).join('\n');
  }
}

export interface Act {
  kind: number;
  person: Person;
  channel: ChannelState;
  name: string;
  data: Json;
  source?: StoredMessage | undefined;
  trigger?: Interaction | undefined;
}

/** Lets a person do something that the bot is told of by INTERACTION_CREATE. */
export function interact(world: World, act: Act): Interaction {
  const whole = { ...act, source: act.source, trigger: act.trigger };
  const interaction = new Interaction(whole, world.ids.next(), world.clock);
  world.addInteraction(interaction);
  world.dispatch({ t: 'INTERACTION_CREATE', intent: 0, d: payloadOf(world, interaction) });
  world.events.emit('interaction', interaction);
  world.changed();
  return interaction;
}

/** Discord's `interaction_metadata` of a message that answers an interaction. */
export function metadataOf(world: World, interaction: Interaction): Json {
  const base = {
    id: interaction.id,
    type: interaction.kind,
    user: interaction.person.user,
    authorizing_integration_owners: ownersOf(world, interaction),
    ...(interaction.data.target_id !== undefined && { target_message_id: interaction.data.target_id }),
  };
  if (interaction.kind === KIND.component) return { ...base, interacted_message_id: interaction.source?.id };
  if (interaction.kind !== KIND.modal || interaction.trigger === undefined) return base;
  return { ...base, triggering_interaction_metadata: metadataOf(world, interaction.trigger) };
}

function ownersOf(world: World, { channel }: Interaction): Json {
  return channel.guild === undefined ? { '1': world.bot.id } : { '0': channel.guild.id };
}

function payloadOf(world: World, interaction: Interaction): Json {
  const { channel, person, source } = interaction;
  const { guild } = channel;
  const bot = guild === undefined ? 0n : permissionsOf(guild, world.bot.id, channel);
  return {
    id: interaction.id,
    application_id: world.bot.id,
    type: interaction.kind,
    token: interaction.token,
    version: 1,
    channel_id: channel.id,
    channel: { ...channelView(channel), ...(guild && { permissions: ownPermissions(interaction) }) },
    locale: person.locale,
    app_permissions: (guild === undefined ? DM_PERMISSIONS : bot).toString(),
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: ownersOf(world, interaction),
    attachment_size_limit: 10_485_760,
    context: guild === undefined ? 1 : 0,
    data: interaction.data,
    ...(guild === undefined
      ? { user: person.user }
      : {
          guild_id: guild.id,
          guild_locale: guild.locale,
          guild: { id: guild.id, locale: guild.locale, features: ['COMMUNITY'] },
          member: { ...memberView(guild, person.user), permissions: ownPermissions(interaction) },
        }),
    ...(source !== undefined && isRecord(source.message) && { message: messageView(world, source) }),
  };
}

/** What Discord says a bot may do in a DM. */
const DM_PERMISSIONS = 2_222_085_186_637_376n;

function ownPermissions({ channel, person }: Interaction): string {
  return channel.guild === undefined ? '0' : permissionsOf(channel.guild, person.user.id, channel).toString();
}
