import {
  ApplicationCommandType,
  ButtonStyle,
  type ChatInputCommandInteraction,
  ComponentType,
  type Interaction as Heard,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  Routes,
  SlashCommandBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DiscordEmulator, EmulatedGuild, EmulatedUser } from '../../bots/playground/discord/emulator.ts';
import { PERMISSION } from '../../bots/playground/discord/emulator.ts';
import { type Bot, login, startChecked, until } from './discord-emulator-bot.ts';

const FORM = { code: 50035, status: 400 };
const clock = { ahead: 0 };
let emulator: DiscordEmulator;
let validator: Awaited<ReturnType<typeof startChecked>>['validator'];
let guild: EmulatedGuild;
let ann: EmulatedUser;
let bob: EmulatedUser;
let bot: Bot;

beforeEach(async () => {
  clock.ahead = 0;
  ({ emulator, validator } = await startChecked({ clock: () => Date.now() + clock.ahead }));
  ann = emulator.user({ username: 'ann', globalName: 'Ann', locale: 'zh-CN' });
  bob = emulator.user({ username: 'bob' });
  guild = emulator.guild({ title: 'Example', members: [ann, bob] });
  bot = await login(emulator);
});
afterEach(async () => {
  await bot.client.destroy();
  await emulator.stop();
  expect(validator.violations).toEqual([]);
});

async function register(): Promise<void> {
  await bot.client.application.commands.set([
    new SlashCommandBuilder()
      .setName('support')
      .setNameLocalizations({ 'zh-CN': '客服支持' })
      .setDescription('Talk to support')
      .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM),
    new SlashCommandBuilder()
      .setName('reply')
      .setDescription('Answer a ticket')
      .setContexts(InteractionContextType.Guild)
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageThreads)
      .addIntegerOption((option) =>
        option.setName('number').setDescription('Its number').setRequired(true).setMinValue(1).setAutocomplete(true),
      )
      .addStringOption((option) => option.setName('text').setDescription('Words').setRequired(true).setMaxLength(50)),
  ]);
}

async function heard<T extends Heard>(number: number, is: (one: Heard) => one is T): Promise<T> {
  const interaction = await until(bot, () => bot.interactions[number]);
  if (!is(interaction)) throw new Error(`heard a ${interaction.type}`);
  return interaction;
}

const asCommand = (one: Heard): one is ChatInputCommandInteraction => one.isChatInputCommand();

it('offers the commands a bot registers, to whom and where it says', async () => {
  await register();
  await expect(bot.client.application.commands.set([{ name: 'Big', description: 'x' }])).rejects.toMatchObject(FORM);
  const known = await bot.client.application.commands.fetch();
  expect(known.map(({ name }) => name)).toEqual(['support', 'reply']);
  const seat = ann.in(guild);
  expect(() => seat.usesCommand('dance')).toThrow('no command /dance');
  expect(() => seat.usesCommand('reply', { number: 1, text: 'x' })).toThrow('not offered to Ann');
  expect(() => ann.dm.usesCommand('reply', { number: 1, text: 'x' })).toThrow('not offered here');
  guild.gives(ann, guild.role({ name: 'staff', permissions: PERMISSION.manageThreads }));
  expect(() => seat.usesCommand('reply', { number: 0, text: 'x' })).toThrow('wants 1');
  expect(() => seat.usesCommand('reply', { number: 1 })).toThrow('needs text');
  seat.usesCommand('reply', { number: 7, text: 'hello' });
  const interaction = await heard(0, asCommand);
  expect(interaction.options.getInteger('number')).toBe(7);
  expect(interaction.options.getString('text')).toBe('hello');
  expect(interaction.memberPermissions?.has(PermissionFlagsBits.ManageThreads)).toBe(true);
  expect(interaction.guildId).toBe(guild.id);
});

it('answers a command for the person’s eyes only', async () => {
  await register();
  const used = ann.in(guild).usesCommand('support');
  const interaction = await heard(0, asCommand);
  expect(interaction.locale).toBe('zh-CN');
  const { resource } = await interaction.reply({ content: '菜单', flags: MessageFlags.Ephemeral, withResponse: true });
  expect(resource?.message?.content).toBe('菜单');
  expect(used.shown).toBe('菜单');
  expect(ann.in(guild).lastFromBot?.text).toBe('菜单');
  expect(bob.in(guild).lastFromBot).toBeUndefined();
  await interaction.editReply('changed');
  expect(used.messages[0]?.text).toBe('changed');
  const more = await interaction.followUp({ content: 'and more', flags: MessageFlags.Ephemeral });
  expect(used.messages.map(({ text }) => text)).toEqual(['changed', 'and more']);
  await interaction.deleteReply(more);
  expect((await interaction.fetchReply()).content).toBe('changed');
  await interaction.deleteReply();
  expect(used.messages).toEqual([]);
  await expect(interaction.editReply('late')).rejects.toMatchObject({ code: 10008 });
  expect(guild.messagesIn(guild.channel().id)).toEqual([]);
});

it('lets a deferred answer come later, also as the first follow-up', async () => {
  await register();
  const used = ann.dm.usesCommand('support');
  const interaction = await heard(0, asCommand);
  expect(interaction.guild).toBeNull();
  await interaction.deferReply();
  expect(used.messages[0]?.loading).toBe(true);
  await interaction.editReply('done');
  expect(ann.dm.lastFromBot).toMatchObject({ text: 'done', loading: false });
  ann.dm.usesCommand('support');
  const second = await heard(1, asCommand);
  await second.deferReply({ flags: MessageFlags.Ephemeral });
  await second.followUp('by a follow-up');
  expect(ann.dm.lastFromBot).toMatchObject({ text: 'by a follow-up', loading: false, ephemeral: true });
  await expect(second.reply('again')).rejects.toThrow();
});

it('keeps to 3 seconds for the acknowledgement and 15 minutes for the token', async () => {
  await register();
  const used = ann.dm.usesCommand('support');
  const late = await heard(0, asCommand);
  clock.ahead += 3_001;
  expect(used.failed).toBe(true);
  await expect(late.reply('too late')).rejects.toMatchObject({ code: 10062, status: 404 });
  ann.dm.usesCommand('support');
  const inTime = await heard(1, asCommand);
  await inTime.reply('in time');
  const raw = bot.client.rest.post(`/interactions/${inTime.id}/${inTime.token}/callback`, {
    body: { type: 4, data: { content: 'twice' } },
    auth: false,
  });
  await expect(raw).rejects.toMatchObject({ code: 40060 });
  clock.ahead += 15 * 60_000;
  await expect(inTime.followUp('expired')).rejects.toMatchObject({ code: 50027, status: 401 });
  // The refusal of a webhook token leaves the bot's own alone.
  expect((await bot.client.users.fetch(ann.id, { force: true })).username).toBe('ann');
});

it('takes presses and choices, and updates the message they were made on', async () => {
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Primary,
    label: '客服支持',
    customId: 'menu',
  } as const;
  const options = [
    { label: 'Wallet', value: 'w' },
    { label: 'Account', value: 'a' },
  ];
  const select = { type: ComponentType.StringSelect, customId: 'topic', placeholder: 'Which?', options } as const;
  const user = await bot.client.users.fetch(ann.id);
  await user.send({
    content: 'root',
    components: [
      { type: ComponentType.ActionRow, components: [button] },
      { type: ComponentType.ActionRow, components: [select] },
    ],
  });
  expect(() => ann.dm.presses('Nothing')).toThrow('it offers [客服支持]');
  const pressed = ann.dm.presses('客服支持');
  const press = await heard(0, (one): one is Extract<Heard, { customId: string }> => one.isButton());
  if (!press.isButton()) throw new Error('not a button');
  expect(press.customId).toBe('menu');
  const keep = { components: press.message.components };
  await press.update({ content: 'page two', ...keep });
  expect(ann.dm.messages.map(({ text }) => text)).toEqual(['page two']);
  expect(pressed.answer?.type).toBe(7);
  await press.followUp({ content: 'aside', flags: MessageFlags.Ephemeral });
  ann.dm.selects('Account', { menu: 'Which?' });
  const choice = await heard(1, (one): one is Extract<Heard, { customId: string }> => one.isStringSelectMenu());
  if (!choice.isStringSelectMenu()) throw new Error('not a menu');
  expect(choice.values).toEqual(['a']);
  await choice.deferUpdate();
  await choice.editReply({ content: 'chosen', components: [] });
  expect(ann.dm.messages.map(({ text }) => text)).toEqual(['chosen', 'aside']);
  ann.dm.pressesForged(ann.dm.messages[0] ?? '', 'forged');
  const forged = await until(bot, () => bot.interactions[2]);
  expect(forged.isButton() && forged.customId).toBe('forged');
});

it('shows a modal and brings what was filled in', async () => {
  await register();
  ann.in(guild).usesCommand('support');
  const interaction = await heard(0, asCommand);
  const input = (customId: string, label: string, required: boolean) => ({
    type: ComponentType.ActionRow as const,
    components: [
      { type: ComponentType.TextInput as const, customId, label, style: TextInputStyle.Short, required, maxLength: 10 },
    ],
  });
  const modal = {
    customId: 'form',
    title: '留言反馈',
    components: [input('what', 'What', true), input('txid', 'TXID', false)],
  };
  await expect(interaction.showModal({ ...modal, title: 'x'.repeat(46) })).rejects.toMatchObject(FORM);
  await interaction.showModal(modal);
  expect(ann.modal?.title).toBe('留言反馈');
  expect(() => ann.submitsModal({ TXID: 'abc' })).toThrow('"What" must be filled in');
  expect(() => ann.submitsModal({ What: 'much too long' })).toThrow('0 to 10');
  expect(() => ann.submitsModal({ Who: 'me' })).toThrow('no field "Who"');
  const submitted = ann.in(guild).submitsModal({ What: 'lost', txid: '' });
  const filled = await heard(1, (one): one is Extract<Heard, { fields: object }> => one.isModalSubmit());
  expect(filled.customId).toBe('form');
  expect(filled.fields.getTextInputValue('what')).toBe('lost');
  expect(filled.fields.getTextInputValue('txid')).toBe('');
  await filled.reply({ content: 'K-1', flags: MessageFlags.Ephemeral });
  expect(submitted.shown).toBe('K-1');
  expect(ann.modal).toBeUndefined();
});

it('offers commands in the menu of a message, which bring it along', async () => {
  const commands = bot.client.application.commands;
  const names = { 'zh-CN': '举报' };
  const entry = { type: ApplicationCommandType.Message, name: 'Report it', nameLocalizations: names } as const;
  const contexts = [InteractionContextType.Guild];
  const described = { body: [{ type: 3, name: 'Report it', description: 'words' }] };
  await expect(bot.client.rest.put(Routes.applicationCommands(emulator.botId), described)).rejects.toMatchObject(FORM);
  const many = Array.from({ length: 16 }, (_, at) => ({ ...entry, name: `Report ${at}` }));
  await expect(commands.set(many)).rejects.toMatchObject(FORM);
  await commands.set([{ ...entry, contexts }]);
  const said = bob.in(guild).says('bait');
  expect(() => ann.in(guild).usesMenuOf(said, 'Dance')).toThrow('has no "Dance"');
  expect(() => ann.dm.usesMenuOf(ann.dm.says('x'), '举报')).toThrow('not offered here');
  const used = ann.in(guild).usesMenuOf(said, '举报');
  const asked = await heard(0, (one): one is Extract<Heard, { targetMessage: object }> =>
    one.isMessageContextMenuCommand(),
  );
  expect(asked.commandName).toBe('Report it');
  expect(asked.targetMessage).toMatchObject({ id: said.id, content: 'bait', author: { id: bob.id } });
  await asked.reply({ content: 'thanks', flags: MessageFlags.Ephemeral });
  expect(used.shown).toBe('thanks');
  expect(used.messages[0]?.message.interaction_metadata).toMatchObject({ target_message_id: said.id });
});

it('suggests while one types', async () => {
  await register();
  guild.gives(ann, guild.role({ name: 'staff', permissions: PERMISSION.manageThreads }));
  const typed = ann.in(guild).autocompletes('reply', 'number', '1');
  const asked = await heard(0, (one): one is Extract<Heard, { responded: boolean }> => one.isAutocomplete());
  expect(asked.options.getFocused()).toBe('1');
  await asked.respond([{ name: 'K-1 Ann', value: 1 }]);
  expect(typed.answer?.choices).toEqual([{ name: 'K-1 Ann', value: 1 }]);
});
