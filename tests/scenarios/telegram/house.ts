import { type EmulatedUser, TelegramEmulator } from '../../../bots/playground/telegram/emulator.ts';
import { freePort } from '../../free-port.mjs';
import { attachValidator } from '../../wire/spec/telegram.ts';
import { deskPeople } from '../desk-people.ts';
import type { House, HouseOptions } from '../house.ts';
import { ticketOf } from '../matching.ts';
import { faultOf } from '../misfortune.ts';
import type { FileKind, Member, Own } from '../people.ts';
import { type GroundOptions, type TelegramCommunity, telegramCommunity } from './community.ts';
import { Reading } from './reading.ts';
import { type Room, TelegramSeat } from './seat.ts';

const deskId = -1_001_234_567_890;
const staffIds: Readonly<Record<string, number>> = { 客服01: 111, 客服02: 112 };
const policy = `
desk: { channel: telegram, chat: "${deskId}" }
staff:
  - { alias: 客服01, role: admin, telegram: "111" }
  - { alias: 客服02, role: agent, telegram: "112" }
vip: [ { telegram: "8888" } ]
`;
const kinds: readonly FileKind[] = [
  'photo',
  'document',
  'video',
  'voice',
  'audio',
  'sticker',
  'animation',
  'videoNote',
];
const webhookSecret = 'a-secret-of-the-dialogues';

/** Telegram's house has what only Telegram has. */
export interface TelegramHouse extends House {
  readonly emulator: TelegramEmulator;
  ground(title: string, options?: GroundOptions): TelegramCommunity;
}

/** An emulated Telegram whose traffic is checked against the Bot API's description. */
export async function startTelegramHouse(options: HouseOptions): Promise<TelegramHouse> {
  const { clock, limits, webhook, nonsense } = options;
  const emulator = await TelegramEmulator.start({ clock, limits: limits ? 'enforced' : 'off' });
  const validator = attachValidator(emulator, { except: () => nonsense });
  const calls: string[] = [];
  emulator.onCall((call) => void calls.push(`${call.method} ${JSON.stringify(call.params)}`));
  const people = Object.entries(staffIds).map(([firstName, id]) =>
    emulator.user({ id, firstName, languageCode: 'zh-hans' }),
  );
  const desk = emulator.forumGroup({ id: deskId, title: '客服工作台', members: people });
  const room: Room = {
    emulator,
    desk,
    deskIds: new Set([desk.id]),
    reading: new Reading(emulator),
    settled: () => Promise.resolve(),
  };
  const deskPerson = deskPeople(
    (user: EmulatedUser) => ({ id: String(user.id), name: user.firstName }),
    (user, where) => new TelegramSeat(room, user, where),
  );
  const port = webhook ? await freePort() : undefined;
  return {
    emulator,
    policy,
    variables: {
      TELEGRAM_BOT_TOKEN: emulator.token,
      TELEGRAM_API_ROOT: emulator.apiRoot,
      ...(port === undefined
        ? {}
        : {
            PORT: String(port),
            TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
            TELEGRAM_WEBHOOK_SECRET: webhookSecret,
          }),
    },
    forms: false,
    longestWords: 4096,
    kinds: new Map(kinds.map((kind) => [kind, kind])),
    whenSettled({ settled }) {
      room.settled = settled;
    },
    // What happens before the program listens waits for it.
    opens: () => Promise.resolve(),
    awaited: new Set(),
    member(name, { language = 'zh-hans', id } = {}) {
      const user = emulator.user({
        firstName: name,
        languageCode: language,
        ...(id === undefined ? {} : { id: Number(id) }),
      });
      return memberOf(room, user);
    },
    staff(alias) {
      const user = people.find((each) => each.firstName === alias);
      if (!user) throw new Error(`${alias} is not on the list of staff`);
      return deskPerson(user);
    },
    stranger(name) {
      const user = emulator.user({ firstName: name, languageCode: 'zh-hans' });
      desk.joins(user);
      return deskPerson(user);
    },
    idle: () => emulator.pendingUpdates === 0,
    change: () => new Promise((resolve) => emulator.events.once('change', resolve)),
    misfortune(what, towards, times = 1) {
      const chat = towards === 'desk' ? desk.id : Number(towards.id);
      return emulator.inject({ ...faultOf(what), method: /^(send|edit|create)/, chat, times });
    },
    repeatsLast() {
      const last = emulator.updateIds.at(-1);
      if (last === undefined) throw new Error('nothing has happened yet');
      emulator.repeatUpdate(last);
    },
    saysNonsense: (nonsense) => void emulator.injectRawUpdate(nonsense),
    threads: () => desk.topics.filter((topic) => !topic.deleted).map((topic) => topic.name),
    deletesThread(ticket) {
      const topic = desk.topics.findLast((each) => !each.deleted && ticketOf(each.name) === ticket);
      if (!topic) throw new Error(`ticket ${ticket} has no thread`);
      desk.deleteTopic(topic.id);
    },
    migrates: () => void room.deskIds.add(desk.migrate()),
    mayOpenThreads: (may) => desk.setsBotRights({ can_manage_topics: may }),
    refusesThread() {
      const refusal = { error_code: 400, description: 'Bad Request: the chat is not a forum' };
      emulator.inject({ kind: 'error', ...refusal, method: 'createForumTopic' });
    },
    ground: (title, made) => telegramCommunity(room, title, (user) => memberOf(room, user), made),
    community(title, members) {
      const group = emulator.group({ title });
      return members.map((member) => {
        const user = emulator.userById(Number(member.id));
        if (!user) throw new Error(`nobody is ${member.name}`);
        group.joins(user);
        return new TelegramSeat(room, user, group);
      });
    },
    transcript: () => emulator.transcript(),
    everythingSaid: () => calls.join('\n'),
    complaints: () => [
      ...validator.violations,
      ...(emulator.rateLimited > 0 ? [`${emulator.rateLimited} calls came too fast`] : []),
    ],
    stop: () => emulator.stop(),
  };
}

function memberOf(room: Room, user: EmulatedUser): Member {
  const seat = new TelegramSeat(room, user, 'private');
  return Object.assign(seat, {
    name: user.firstName,
    id: String(user.id),
    inPrivate: seat,
    async starts(): Promise<Own> {
      const { id, text } = user.starts();
      return { id: String(id), text };
    },
    blocksTheBot: () => user.blocksBot(),
    unblocksTheBot: () => user.unblocksBot(),
    leavesForGood: () => user.deactivates(),
  });
}
