import {
  ActionRowBuilder,
  type AutocompleteInteraction,
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  GatewayIntentBits,
  type Interaction,
  type Message,
  MessageFlags,
  ModalBuilder,
  type ModalSubmitInteraction,
  Partials,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  type TextChannel,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';

const commands = [
  new SlashCommandBuilder()
    .setName('support')
    .setDescription('Get help')
    .setDescriptionLocalization('zh-CN', '联系客服'),
  new SlashCommandBuilder()
    .setName('panel')
    .setDescription('Post the support panel')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageMessages),
  new SlashCommandBuilder()
    .setName('reply')
    .setDescription('Answer a ticket')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageMessages)
    .addStringOption((option) => option.setName('text').setDescription('What to say').setRequired(true))
    .addIntegerOption((option) => option.setName('number').setDescription('Ticket number').setAutocomplete(true)),
];

/**
 * A bot of a few lines on discord.js, so that the page is tested without the program behind it: a panel, a menu for one
 * person, a form, threads in the desk for members, and staff's words back to them.
 */
export class ScriptedDiscordBot {
  private readonly client: Client;
  private readonly token: string;
  private readonly desk: string;
  private readonly threadOf = new Map<string, string>();

  constructor(options: { token: string; apiRoot: string; desk: string }) {
    this.token = options.token;
    this.desk = options.desk;
    this.client = new Client({
      intents: [
        GatewayIntentBits.Guilds,
        GatewayIntentBits.GuildMessages,
        GatewayIntentBits.DirectMessages,
        GatewayIntentBits.MessageContent,
      ],
      partials: [Partials.Channel],
      allowedMentions: { parse: [] },
      rest: { api: options.apiRoot, version: '10' },
      ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    });
  }

  async start(): Promise<void> {
    const ready = new Promise<Client<true>>((resolve) => this.client.once('clientReady', resolve));
    this.client.on('interactionCreate', (interaction) => this.answer(interaction));
    this.client.on('messageCreate', (message) => this.hear(message));
    await this.client.login(this.token);
    const client = await ready;
    await client.application.commands.set(commands.map((command) => command.toJSON()));
  }

  async stop(): Promise<void> {
    await this.client.destroy();
  }

  private async answer(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) await this.suggest(interaction);
    else if (interaction.isChatInputCommand()) await this.useCommand(interaction);
    else if (interaction.isButton()) await this.press(interaction);
    else if (interaction.isModalSubmit()) await this.takeForm(interaction);
    else if (interaction.isStringSelectMenu())
      await interaction.update({ content: `You chose ${interaction.values[0]}` });
  }

  private async suggest(interaction: AutocompleteInteraction): Promise<void> {
    const typed = String(interaction.options.getFocused());
    const all = [...this.threadOf.keys()].map((_, index) => 1001 + index);
    const fitting = all.filter((number) => String(number).includes(typed));
    await interaction.respond(fitting.map((value) => ({ name: `#${value} open`, value })));
  }

  private async useCommand(interaction: ChatInputCommandInteraction): Promise<void> {
    if (interaction.commandName === 'panel') {
      const channel = interaction.channel as TextChannel;
      const panel = await channel.send({
        content: '**Example support** — the official desk. 官方客服入口。',
        components: [row(button('support', '💬 客服支持', ButtonStyle.Primary), link())],
      });
      await panel.pin();
      await interaction.reply({ content: 'The panel is posted.', flags: MessageFlags.Ephemeral });
    } else if (interaction.commandName === 'reply') {
      const number = interaction.options.getInteger('number') ?? 1001;
      const member = [...this.threadOf.keys()][number - 1001];
      if (member !== undefined)
        await (await this.client.users.fetch(member)).send(interaction.options.getString('text') ?? '');
      await interaction.reply({ content: `Sent to #${number}`, flags: MessageFlags.Ephemeral });
    } else await interaction.reply({ ...menu(), flags: MessageFlags.Ephemeral });
  }

  private async press(interaction: ButtonInteraction): Promise<void> {
    if (interaction.customId === 'support') await interaction.reply({ ...menu(), flags: MessageFlags.Ephemeral });
    else if (interaction.customId === 'form') await interaction.showModal(form());
    else if (interaction.customId !== 'silent') await interaction.deferUpdate();
  }

  private async takeForm(interaction: ModalSubmitInteraction): Promise<void> {
    const words = interaction.fields.getTextInputValue('what');
    await this.openTicket(interaction.user.id, interaction.user.globalName ?? '', words);
    await interaction.reply({
      content: `Thank you. Ticket #${this.numberOf(interaction.user.id)}`,
      flags: MessageFlags.Ephemeral,
    });
  }

  private async hear(message: Message): Promise<void> {
    if (message.author.bot) return;
    if (message.guildId === null) await this.fromMember(message);
    else if (message.channel.isThread()) await this.fromDesk(message);
  }

  private async fromMember(message: Message): Promise<void> {
    const files = message.attachments.map(({ url, name }) => ({ attachment: url, name }));
    await this.openTicket(message.author.id, message.author.globalName ?? '', message.content, files);
    await message.reply(`Got it: ${message.content || 'your file'}`);
  }

  private async fromDesk(message: Message): Promise<void> {
    const member = [...this.threadOf].find(([, thread]) => thread === message.channelId)?.[0];
    if (member === undefined) return;
    await (await this.client.users.fetch(member)).send(message.content);
    await message.react('✅');
  }

  private async openTicket(
    member: string,
    name: string,
    words: string,
    files: { attachment: string; name: string }[] = [],
  ) {
    const known = this.threadOf.get(member);
    if (known === undefined) {
      const desk = (await this.client.channels.fetch(this.desk)) as TextChannel;
      const number = 1001 + this.threadOf.size;
      const thread = await desk.threads.create({ name: `#${number} ${name}` });
      this.threadOf.set(member, thread.id);
      await thread.send({
        content: `**#${number}** · discord`,
        components: [row(button('claim', 'Claim', ButtonStyle.Success), button('close', 'Close', ButtonStyle.Danger))],
      });
    }
    const thread = await this.client.channels.fetch(this.threadOf.get(member) ?? '');
    if (thread?.isThread()) await thread.send({ content: words || ' ', files });
  }

  private numberOf(member: string): number {
    return 1001 + [...this.threadOf.keys()].indexOf(member);
  }
}

function menu() {
  const choices = ['Trading', 'Deposits'].map((label) => ({ label, value: label.toLowerCase() }));
  return {
    content: '👋 **Hello!** Pick one, or write to me: <https://example.com/>',
    components: [
      row(
        button('form', '📝 Leave a message', ButtonStyle.Primary),
        button('claim', 'Talk to staff', ButtonStyle.Secondary),
        button('silent', 'No answer', ButtonStyle.Danger),
      ),
      new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
        new StringSelectMenuBuilder().setCustomId('type').setPlaceholder('Issue type').addOptions(choices),
      ),
    ],
  };
}

function form(): ModalBuilder {
  const what = new TextInputBuilder()
    .setCustomId('what')
    .setLabel('What happened?')
    .setStyle(TextInputStyle.Paragraph)
    .setMinLength(5)
    .setMaxLength(400);
  const when = new TextInputBuilder().setCustomId('when').setLabel('When?').setStyle(TextInputStyle.Short);
  return new ModalBuilder()
    .setCustomId('message')
    .setTitle('Leave a message')
    .addComponents(
      new ActionRowBuilder<TextInputBuilder>().addComponents(what),
      new ActionRowBuilder<TextInputBuilder>().addComponents(when.setRequired(false)),
    );
}

function row(...buttons: ButtonBuilder[]): ActionRowBuilder<ButtonBuilder> {
  return new ActionRowBuilder<ButtonBuilder>().addComponents(...buttons);
}

function button(id: string, label: string, style: ButtonStyle): ButtonBuilder {
  return new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(style);
}

function link(): ButtonBuilder {
  return new ButtonBuilder().setLabel('Website').setStyle(ButtonStyle.Link).setURL('https://example.com/');
}
