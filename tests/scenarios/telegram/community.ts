import { z } from 'zod';
import type { EmulatedGroup, EmulatedUser } from '../../../bots/playground/telegram/emulator.ts';
import { asRestricted, memberOf as membership, setMember } from '../../../bots/playground/telegram/membership.ts';
import type { Community } from '../community.ts';
import type { Member, Own, Seat } from '../people.ts';
import { type Room, TelegramSeat } from './seat.ts';

/** As a bot calls `setMyCommands`. */
const callShape = z.object({
  scope: z.looseObject({ type: z.string() }).default({ type: 'default' }),
  commands: z.array(z.object({ command: z.string(), description: z.string() })).default([]),
  language_code: z.string().optional(),
});

/** What kind of group: a basic one that can be upgraded, or one with topics; a supergroup without when left out. */
export interface GroundOptions {
  basic?: boolean;
  forum?: boolean;
}

/** With the group itself, for what only Telegram's groups have. */
export interface TelegramCommunity extends Community {
  readonly group: EmulatedGroup;
  user(member: Member): EmulatedUser;
}

/** A supergroup on the emulated Telegram, at first without the bot. */
export function telegramCommunity(
  room: Room,
  title: string,
  memberOf: (user: EmulatedUser) => Member,
  { basic = false, forum = false }: GroundOptions = {},
): TelegramCommunity {
  const { emulator } = room;
  const made = { title, botIsAdmin: false, ...(basic ? { type: 'group' as const } : {}) };
  const group = forum ? emulator.forumGroup(made) : emulator.group(made);
  group.state.members.delete(emulator.world.bot.id);
  const seats = new Map<Seat, EmulatedUser>();
  const userOf = (member: Member): EmulatedUser => {
    const user = emulator.userById(Number(member.id));
    if (!user) throw new Error(`nobody is ${member.name}`);
    return user;
  };
  const sit = (user: EmulatedUser): Seat => {
    const seat = new TelegramSeat(room, user, group);
    seats.set(seat, user);
    return seat;
  };
  const statusOf = (member: Member) => membership(emulator.world, group.state, Number(member.id));
  return {
    group,
    user: userOf,
    invites: ({ rights = true } = {}) => group.addsBot({ admin: rights }),
    evicts: () => group.removesBot(),
    person: (name, username) =>
      memberOf(emulator.user({ firstName: name, languageCode: 'zh-hans', ...(username ? { username } : {}) })),
    joins(member) {
      group.joins(userOf(member));
      return sit(userOf(member));
    },
    admin(name) {
      const user = emulator.user({ firstName: name, languageCode: 'zh-hans' });
      group.joins(user);
      group.promotes(user);
      return Object.assign(memberOf(user), { here: sit(user) });
    },
    in() {
      throw new Error('a group on Telegram has no rooms');
    },
    demotes: (member) => group.demotes(userOf(member)),
    silences(member) {
      const { world } = emulator;
      const { user } = userOf(member);
      setMember(world, group.state, world.bot, asRestricted(user, {}, 0));
    },
    renames: (member, name) => userOf(member).renames({ firstName: name }),
    async commands(seat, command, _about, message: Own) {
      const user = seats.get(seat);
      if (!user) throw new Error('nobody sits here');
      user.in(group).says({ text: command, replyTo: Number(message.id) });
    },
    mayWrite(member) {
      const now = statusOf(member);
      return (
        now !== undefined &&
        now.status !== 'left' &&
        now.status !== 'kicked' &&
        !(now.status === 'restricted' && !now.can_send_messages)
      );
    },
    isBanned: (member) => statusOf(member)?.status === 'kicked',
    offered(member) {
      const admin = ['creator', 'administrator'].includes(statusOf(member)?.status ?? '');
      const scope = admin ? 'all_chat_administrators' : 'all_group_chats';
      // The newest list of that scope in their language, as the platform keeps it.
      const published = emulator.callsOf('setMyCommands').findLast(({ params, status }) => {
        const call = callShape.parse(params);
        return status === 200 && call.scope.type === scope && call.language_code === 'zh';
      });
      const { commands } = callShape.parse(published?.params ?? {});
      return { names: commands.map(({ command }) => command), first: commands[0]?.description ?? '' };
    },
    get said() {
      return group.messages
        .filter(({ byBot, deleted, isService }) => byBot && !deleted && !isService)
        .map(({ text }) => text);
    },
    stands: (own) => group.state.byId.get(Number(own.id))?.deleted === false,
  };
}
