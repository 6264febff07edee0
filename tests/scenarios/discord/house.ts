import { readFileSync } from 'node:fs';
import {
  DiscordEmulator,
  type EmulatedChannel,
  type EmulatedGuild,
  type EmulatedUser,
  PERMISSION,
  type StoredMessage,
} from '../../../bots/playground/discord/emulator.ts';
import { messageCreate } from '../../../bots/playground/discord/gateway-events.ts';
import { attachValidator } from '../../wire/spec/discord.ts';
import { deskPeople } from '../desk-people.ts';
import type { House, HouseOptions } from '../house.ts';
import { ticketOf } from '../matching.ts';
import { faultOf } from '../misfortune.ts';
import type { FileKind, Member, Own } from '../people.ts';
import { type DiscordCommunity, discordCommunity } from './community.ts';
import { Reading } from './reading.ts';
import { DiscordSeat, type Room, threadsOf } from './seat.ts';

const staffIds: Readonly<Record<string, string>> = { 客服01: '222', 客服02: '223' };

/** An emulated Discord whose traffic is checked against Discord's own description. */
export interface DiscordHouse extends House {
  readonly emulator: DiscordEmulator;
  /** The server that has the desk, hidden from members, and a channel for everyone. */
  readonly guild: EmulatedGuild;
  readonly desk: EmulatedChannel;
  ground(title: string): DiscordCommunity;
  user(person: { id: string }): EmulatedUser;
  /** Someone's seat in the channel for everyone, or in another channel or thread of the server. */
  seatIn(person: { id: string }, channel?: EmulatedChannel): DiscordSeat;
}

/** Only people record voices; a bot's is a sound like any other. */
const kinds: ReadonlyMap<FileKind, FileKind> = new Map([
  ['photo', 'photo'],
  ['document', 'document'],
  ['video', 'video'],
  ['voice', 'audio'],
  ['audio', 'audio'],
  ['animation', 'animation'],
]);

/** Discord's names of the languages that dialogues name. */
const locales: Readonly<Record<string, string>> = { 'zh-hans': 'zh-CN', en: 'en-US' };
const zh = 'zh-CN';
/** What the invitation link of the README asks for: every dialogue shows that it is enough. */
const invited = BigInt(
  /permissions=(\d+)/.exec(readFileSync(new URL('../../../README.md', import.meta.url), 'utf8'))?.[1] ?? 0,
);
/** A server that lets everybody read and talk, and nothing beyond. */
const usual =
  PERMISSION.viewChannel |
  PERMISSION.sendMessages |
  PERMISSION.sendMessagesInThreads |
  PERMISSION.readMessageHistory |
  PERMISSION.useApplicationCommands |
  PERMISSION.attachFiles;

export async function startDiscordHouse(options: HouseOptions): Promise<DiscordHouse> {
  const { clock, limits, nonsense } = options;
  const emulator = await DiscordEmulator.start({ clock, limits: limits ? 'enforced' : 'off' });
  const validator = attachValidator(emulator, { except: () => nonsense });
  const said: string[] = [];
  emulator.onCall((call) => void said.push(`${call.method} ${JSON.stringify(call.body)}`));
  const troubles = watch(emulator);

  const people = Object.entries(staffIds).map(([globalName, id]) =>
    emulator.user({ id, globalName, username: `staff_${id}`, locale: zh }),
  );
  const guild = emulator.guild({
    title: '示例社区',
    members: people,
    textChannel: '大厅',
    everyonePermissions: usual,
    botPermissions: options.forum ? invited | PERMISSION.manageChannels : invited,
  });
  // It has been there for long: it greets nobody.
  const bot = guild.state.members.get(emulator.botId);
  if (bot) bot.joined_at = '2026-01-01T00:00:00.000000+00:00';
  const seesDesk = guild.role({ name: '客服工作台' });
  const mayUseCommands = guild.role({ name: '客服', permissions: PERMISSION.manageMessages });
  const desk = options.forum
    ? guild.forumChannel({ name: '客服工作台', visibleTo: [seesDesk] })
    : guild.textChannel({ name: '客服工作台', visibleTo: [seesDesk] });
  for (const each of people) {
    guild.gives(each, seesDesk);
    guild.gives(each, mayUseCommands);
  }
  const awaited = new Set<string>();
  const room: Room = {
    emulator,
    guild,
    desk,
    elsewhere: guild.textChannel({ name: '闲聊', hiddenFromBot: true }),
    reading: new Reading(emulator),
    settled: () => Promise.resolve(),
    handled: () => Promise.resolve(),
    awaits: (event) => void awaited.add(event),
  };
  const newest = { said: undefined as StoredMessage | undefined };
  emulator.events.on('said', ({ message }) => {
    newest.said = message;
  });
  const deskPerson = deskPeople(
    (user: EmulatedUser) => ({ id: user.id, name: user.shownName }),
    (user, where) => new DiscordSeat(room, user, where),
  );
  const seats = new Map<string, DiscordSeat>();
  let identified = 0;

  const house: DiscordHouse = {
    emulator,
    guild,
    desk,
    forms: true,
    longestWords: 2000,
    kinds,
    policy: policyOf(desk.id),
    variables: { DISCORD_BOT_TOKEN: emulator.token, DISCORD_API_ROOT: emulator.apiRoot },
    whenSettled({ settled, handled }) {
      room.settled = settled;
      room.handled = handled;
    },
    async opens() {
      await emulator.waitFor(
        () => emulator.gateway.identified > identified && (emulator.world.commands.get('')?.length ?? 0) > 0,
        { timeoutMs: 10_000, what: 'the program at the gateway, its commands published' },
      );
      identified = emulator.gateway.identified;
    },
    member(name, { language = 'zh-hans', id } = {}) {
      const user = emulator.user({
        globalName: name,
        username: `member_${emulator.world.ids.next()}`,
        locale: locales[language] ?? language,
        ...(id === undefined ? {} : { id }),
      });
      guild.joins(user);
      return memberOf(room, user);
    },
    staff(alias) {
      const user = people.find((each) => each.shownName === alias);
      if (!user) throw new Error(`${alias} is not on the list of staff`);
      return deskPerson(user);
    },
    stranger(name) {
      const user = emulator.user({ globalName: name, username: `member_${emulator.world.ids.next()}`, locale: zh });
      guild.joins(user);
      guild.gives(user, seesDesk);
      return deskPerson(user);
    },
    user(person) {
      const user = emulator.userById(person.id);
      if (!user) throw new Error(`nobody is ${person.id}`);
      return user;
    },
    seatIn(person, channel = guild.channel()) {
      const key = `${person.id} ${channel.id}`;
      const seat = seats.get(key) ?? new DiscordSeat(room, house.user(person), { guild, channel });
      seats.set(key, seat);
      return seat;
    },
    awaited,
    idle: () => true,
    change: () => new Promise((resolve) => emulator.events.once('change', resolve)),
    misfortune(what, towards, times = 1) {
      const toDesk = (id: string) => id === desk.id || threadsOf(guild, desk).some((thread) => thread.id === id);
      const channel =
        towards === 'desk' ? toDesk : (id: string) => emulator.world.channels.get(id)?.person?.user.id === towards.id;
      return emulator.inject({ ...faultOf(what), method: /^(create|update)_(message|thread)/, channel, times });
    },
    repeatsLast() {
      const { said: message } = newest;
      const channel = message && emulator.world.channels.get(message.channelId);
      if (!message || !channel) throw new Error('nothing has happened yet');
      const { t, d } = messageCreate(emulator.world, channel, message);
      emulator.injectRawEvent(t, d);
    },
    saysNonsense(nonsense) {
      for (const kind of ['MESSAGE_CREATE', 'MESSAGE_UPDATE', 'INTERACTION_CREATE', 'THREAD_UPDATE', 'GUILD_CREATE']) {
        emulator.injectRawEvent(kind, nonsense);
      }
    },
    threads: () =>
      threadsOf(guild, desk)
        .filter(({ deleted }) => !deleted)
        .map(({ name }) => name),
    deletesThread(ticket) {
      const thread = threadsOf(guild, desk).findLast(({ deleted, name }) => !deleted && ticketOf(name) === ticket);
      if (!thread) throw new Error(`ticket ${ticket} has no thread`);
      guild.deleteThread(thread);
    },
    migrates: () => {
      throw new Error('a channel on Discord keeps its id');
    },
    mayOpenThreads: (may) => letsBot(emulator, desk, PERMISSION.createPublicThreads, may),
    refusesThread() {
      const refusal = { status: 400, code: 160006, message: 'Maximum number of active threads reached' };
      emulator.inject({ kind: 'error', ...refusal, method: /thread/ });
    },
    ground: (title) => discordCommunity(room, title, (user) => memberOf(room, user)),
    community(title, members) {
      const other = emulator.guild({ title });
      return members.map((member) => {
        const user = house.user(member);
        other.joins(user);
        return new DiscordSeat(room, user, { guild: other, channel: other.channel() });
      });
    },
    transcript: () => emulator.transcript(),
    everythingSaid: () => said.join('\n'),
    complaints: () => [
      ...validator.violations,
      ...troubles(),
      ...(emulator.rateLimited > 0 ? [`${emulator.rateLimited} calls came too fast`] : []),
    ],
    stop: () => emulator.stop(),
  };
  return house;
}

/** What must never happen: a message that calls somebody, an interaction that the platform waited for in vain. */
function watch(emulator: DiscordEmulator): () => string[] {
  const written = new Set<StoredMessage>();
  emulator.events.on('message', ({ message }) => void written.add(message));
  return () => {
    const calls = [...written].filter(
      ({ isService, mentioned: { everyone, users, roles } }) =>
        !isService && (everyone || users.length > 0 || roles.length > 0),
    );
    const slow = emulator.answeredInteractions.filter(({ answer }) => (answer?.tookMs ?? 0) > 3000);
    return [
      ...calls.map(({ text }) => `a message called somebody: ${text}`),
      ...slow.map(({ name }) => `${name} was acknowledged too late`),
    ];
  };
}

/** Gives or denies the bot a right in a channel. */
function letsBot({ botId }: DiscordEmulator, { state }: EmulatedChannel, right: bigint, may: boolean): void {
  const overwrites = (state.wire.permission_overwrites ?? []).map((each) =>
    each.id === botId ? { ...each, deny: may ? '0' : right.toString() } : each,
  );
  state.wire = { ...state.wire, permission_overwrites: overwrites };
}

function policyOf(chat: string): string {
  return `
desk: { channel: discord, chat: "${chat}" }
staff:
  - { alias: 客服01, role: admin, discord: "222" }
  - { alias: 客服02, role: agent, discord: "223" }
vip: [ { discord: "8888" } ]
`;
}

function memberOf(room: Room, user: EmulatedUser): Member {
  const seat = new DiscordSeat(room, user, 'private');
  return Object.assign(seat, {
    name: user.shownName,
    id: user.id,
    inPrivate: seat,
    // Nobody presses “Start” on Discord: who looks for a desk uses its command.
    starts: (): Promise<Own> => seat.says('/menu'),
    blocksTheBot: () => user.blocksBot(),
    unblocksTheBot: () => user.unblocksBot(),
    leavesForGood() {
      room.guild.leaves(user);
      user.blocksBot();
    },
  });
}
