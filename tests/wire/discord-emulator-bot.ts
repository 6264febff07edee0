import {
  Client,
  type ClientOptions,
  type Interaction as DjsInteraction,
  GatewayIntentBits,
  type Message,
  Partials,
} from 'discord.js';
import { DiscordEmulator, type EmulatorOptions } from '../../bots/playground/discord/emulator.ts';
import { attachValidator } from './spec/discord.ts';

export const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.GuildMessageReactions,
  GatewayIntentBits.DirectMessages,
  GatewayIntentBits.DirectMessageReactions,
  GatewayIntentBits.MessageContent,
];

/** A discord.js client for an emulator, not logged in yet. */
export function clientFor(emulator: { apiRoot: string }, options: Partial<ClientOptions> = {}): Client {
  return new Client({
    intents: INTENTS,
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [] },
    ...options,
    rest: { api: emulator.apiRoot, version: '10', timeout: 10_000, ...options.rest },
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
  });
}

/** What a bot heard, and the bot. */
export interface Bot {
  readonly client: Client<true>;
  readonly heard: Message[];
  readonly interactions: DjsInteraction[];
  readonly errors: Error[];
}

/** Logs a bot in and collects what it hears. */
export async function login(
  emulator: { apiRoot: string; token: string },
  options: Partial<ClientOptions> = {},
): Promise<Bot> {
  const client = clientFor(emulator, options);
  const heard: Message[] = [];
  const interactions: DjsInteraction[] = [];
  const errors: Error[] = [];
  client.on('messageCreate', (message) => void heard.push(message));
  client.on('interactionCreate', (interaction) => void interactions.push(interaction));
  client.on('error', (error) => void errors.push(error));
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  await client.login(emulator.token);
  return { client: await ready, heard, interactions, errors };
}

/** An emulator whose traffic is checked against Discord's description, and the function that ends both. */
export async function startChecked(options: EmulatorOptions = {}) {
  const emulator = await DiscordEmulator.start(options);
  const validator = attachValidator(emulator);
  return { emulator, validator };
}

/** Resolves when a condition on the bot's side holds; it is looked at after every frame from the gateway. */
export async function until<T>(bot: Bot, look: () => T | false | undefined, what = look.toString()): Promise<T> {
  const deadline = Date.now() + 5_000;
  for (;;) {
    const found = look();
    if (found !== false && found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`the bot never had: ${what}`);
    await somethingHappens(bot.client);
  }
}

/** A frame came, or a word of the gateway connection; at the latest after a moment. */
function somethingHappens(client: Client): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      client.off('raw', go).off('debug', go);
      // The frame's own event is emitted after this one.
      setImmediate(resolve);
    };
    const timer = setTimeout(go, 100);
    client.on('raw', go).on('debug', go);
  });
}
