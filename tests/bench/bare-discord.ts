import { setTimeout as wait } from 'node:timers/promises';
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelType,
  Client,
  Events,
  GatewayIntentBits,
  type Message,
  Partials,
  type TextChannel,
  type ThreadChannel,
} from 'discord.js';

/**
 * What everything is compared with: real discord.js and nothing else. It keeps a thread per member in memory and sends
 * on what they write, in order per member and side by side between members. It stores nothing and would lose everything.
 */
const { DISCORD_BOT_TOKEN = '', DISCORD_API_ROOT = '', DESK = '' } = process.env;
const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
const client = new Client({
  intents: [Guilds, GuildMessages, DirectMessages, MessageContent],
  partials: [Partials.Channel],
  rest: { api: DISCORD_API_ROOT, globalRequestsPerSecond: Number.POSITIVE_INFINITY },
});
const threads = new Map<string, ThreadChannel>();
const chains = new Map<string, Promise<void>>();

async function forward(desk: TextChannel, member: string, text: string): Promise<void> {
  let thread = threads.get(member);
  if (thread === undefined) {
    thread = await desk.threads.create({ name: member, type: ChannelType.PublicThread });
    threads.set(member, thread);
  }
  await thread.send(text);
}

function take(desk: TextChannel, { author, content }: Message): void {
  const before = chains.get(author.id) ?? Promise.resolve();
  chains.set(
    author.id,
    before.then(() => forward(desk, author.id, content)),
  );
}

async function deskChannel(): Promise<TextChannel> {
  const channel = await client.channels.fetch(DESK);
  if (channel?.type !== ChannelType.GuildText) throw new Error(`${DESK} is no text channel`);
  return channel;
}

client.once(Events.ClientReady, async (ready) => {
  // A server's channels come after READY.
  while (!ready.guilds.cache.size) await wait(10);
  const desk = await deskChannel();
  await ready.application.commands.set([{ name: 'support', description: 'Open the menu' }]);
  client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot && !message.inGuild()) take(desk, message);
  });
  process.stdout.write('ready\n');
});
client.on(Events.InteractionCreate, async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  const button = (label: string) =>
    new ButtonBuilder().setCustomId(label).setLabel(label).setStyle(ButtonStyle.Secondary);
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(button('Support'), button('More'));
  await interaction.reply({ content: 'Welcome', components: [row] });
});
process.on('SIGTERM', () => process.exit(0));
await client.login(DISCORD_BOT_TOKEN);
