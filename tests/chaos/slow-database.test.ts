import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLogger } from '../../bots/logging.ts';
import { type Program, startProgram } from '../../bots/main.ts';
import {
  DiscordEmulator,
  type EmulatedChannel,
  type EmulatedGuild,
  type EmulatedUser,
  type Interaction,
} from '../../bots/playground/discord/emulator.ts';
import { readEnvironment } from '../../core/config/environment.ts';
import { loadDesk } from '../../core/config/load.ts';
import { databases, type FreshDatabase } from '../databases.ts';
import { attachValidator } from '../wire/spec/discord.ts';
import { type Hold, lock } from './locked-database.ts';

/** Long enough for a busy machine; nothing waits this long unless it fails. */
const patience = { timeoutMs: 12_000 };
const tokenLifeMs = 15 * 60_000;

let discord: DiscordEmulator;
/** By how much it is later at Discord than here, milliseconds. */
let later = 0;
let guild: EmulatedGuild;
let desk: EmulatedChannel;
let member: EmulatedUser;
let staff: EmulatedUser;
let fresh: FreshDatabase;
let program: Program;
let hold: Hold | null = null;
let violations: readonly unknown[];

/** What was acknowledged since the database was locked, in its order. */
let order: string[];

async function begins(database: (typeof databases)[number]): Promise<void> {
  later = 0;
  order = [];
  discord = await DiscordEmulator.start({ clock: () => Date.now() + later });
  violations = attachValidator(discord).violations;
  member = discord.user({ username: 'ann', globalName: 'Ann' });
  staff = discord.user({ username: 'moderator' });
  guild = discord.guild({ title: 'Community', owner: staff, members: [member] });
  desk = guild.textChannel('desk');
  fresh = await database.fresh();
  const policy = loadDesk(
    'desk.yaml',
    `brand: { name: Example Exchange, languages: [en, zh-CN] }
desk: { channel: discord, chat: "${desk.id}" }
staff: [ { alias: 客服01, role: admin, discord: "${staff.id}" } ]
hours: { timezone: UTC, days: always }
`,
    ['discord'],
  );
  const environment = readEnvironment({
    DISCORD_BOT_TOKEN: discord.token,
    DISCORD_API_ROOT: discord.apiRoot,
    DATABASE_URL: fresh.url,
    HOST: '127.0.0.1',
    PORT: '0',
    KEFU_PACE: 'off',
  });
  const log = createLogger({ level: 'fatal', secrets: [] });
  program = await startProgram({ environment, policy, log });
  await discord.waitFor(() => discord.world.commands.size > 0 || undefined, { ...patience, what: 'slash commands' });
  discord.events.on('interactionAnswered', ({ kind }) => void order.push(names[kind] ?? `kind ${kind}`));
}

const names: Readonly<Record<number, string>> = { 2: 'command', 3: 'button', 4: 'suggestions', 5: 'form' };

afterEach(async () => {
  await hold?.release();
  hold = null;
  await program.stop();
  await discord.stop();
  await fresh.drop();
});

async function locks(): Promise<void> {
  hold = await lock(fresh.url);
  order = [];
}

async function releases(): Promise<void> {
  await hold?.release();
  hold = null;
}

/** Resolves once the bot has acknowledged what somebody did; the emulator takes no acknowledgement after three seconds. */
async function acknowledged(interaction: Interaction, what: string): Promise<Interaction> {
  await discord.waitFor(() => interaction.answer, { ...patience, what: `an acknowledgement of ${what}` });
  return interaction;
}

const shownTo = (words: RegExp) =>
  discord.waitFor(() => member.dm.messages.findLast(({ shown }) => words.test(shown)), {
    ...patience,
    what: String(words),
  });

describe.each(databases)('on a slow $name', (database) => {
  beforeEach(() => begins(database));

  test('a command, a button, a form and suggestions are acknowledged before it answers; words follow', async () => {
    // The menu as it stands before the trouble.
    const first = await acknowledged(member.dm.usesCommand('support'), '/support');
    await discord.waitFor(() => first.messages.find(({ buttons }) => buttons.length > 0), patience);

    await locks();
    const command = await acknowledged(member.in(guild).usesCommand('support'), '/support');
    const button = await acknowledged(member.dm.presses('Talk to staff'), 'a button');
    const suggested = await acknowledged(
      staff.in(guild, desk).autocompletes('reply', 'number', '10', { text: 'x' }),
      'a typed number',
    );
    expect(order).toEqual(['command', 'button', 'suggestions']);
    expect(command.shown).toBe('');
    expect(suggested.answer?.choices).toEqual([]);

    await releases();
    await discord.waitFor(() => /\S/.test(command.shown), { ...patience, what: 'an answer to the command' });
    await discord.waitFor(() => buttonOf('Account security'), { ...patience, what: 'the answer to the button' });
    await locks();
    const opened = await acknowledged(member.in(guild).presses('Leave a message'), 'a button that opens a form');
    expect(opened.answer?.modal).toBeDefined();
    const modal = member.modal;
    if (!modal) throw new Error('no form is open');
    const filled = Object.fromEntries(modal.fields.map(({ customId }) => [customId, 'my deposit has not arrived']));
    await acknowledged(member.submitsModal(filled), 'a form');
    expect(order).toEqual(['button', 'form']);

    await releases();
    await discord.waitFor(() => /What is it about/.test(command.shown), { ...patience, what: 'the next question' });
    expect(button.failed).toBe(false);
    expect(violations).toEqual([]);
  }, 40_000);

  test('a normal message says it when its token has expired meanwhile', async () => {
    await locks();
    const command = await acknowledged(member.in(guild).usesCommand('support'), '/support');
    later += tokenLifeMs + 1_000;
    expect(command.expired).toBe(true);

    await releases();
    await shownTo(/Support|客服支持/);
    expect(command.messages.filter(({ loading }) => !loading)).toEqual([]);
    expect(violations).toEqual([]);
  }, 30_000);
});

function buttonOf(label: string) {
  return member.dm.messages.findLast(({ buttons }) => buttons.flat().some((each) => each.label.includes(label)));
}
