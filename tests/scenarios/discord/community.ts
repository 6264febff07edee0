import { type EmulatedGuild, type EmulatedUser, PERMISSION } from '../../../bots/playground/discord/emulator.ts';
import { changeMember } from '../../../bots/playground/discord/membership.ts';
import { permissionsOf } from '../../../bots/playground/discord/permissions.ts';
import type { Community } from '../community.ts';
import type { Member, Seat } from '../people.ts';
import { DiscordSeat, type Room } from './seat.ts';

/** Rights without which the bot can but read and write. */
const PLAIN = PERMISSION.viewChannel | PERMISSION.sendMessages | PERMISSION.readMessageHistory;

/** With the server itself, for what only Discord's have. */
export interface DiscordCommunity extends Community {
  readonly guild: EmulatedGuild;
  admin(name: string): Member & { readonly here: DiscordSeat };
}

/** A server on the emulated Discord, at first without the bot. */
export function discordCommunity(
  room: Room,
  title: string,
  memberOf: (user: EmulatedUser) => Member,
): DiscordCommunity {
  const { emulator } = room;
  const owner = emulator.user({ globalName: '服主', username: `owner_${emulator.world.ids.next()}` });
  const guild = emulator.guild({ title, owner, withBot: false, textChannel: '大厅' });
  const leads = guild.role({
    name: '管理员',
    permissions:
      PERMISSION.manageGuild | PERMISSION.moderateMembers | PERMISSION.banMembers | PERMISSION.manageMessages,
  });
  const channel = guild.channel('大厅');
  const rooms = new Map([['大厅', channel]]);
  const seats = new Map<Seat, EmulatedUser>();
  const userOf = (member: Member): EmulatedUser => {
    const user = emulator.userById(member.id);
    if (!user) throw new Error(`nobody is ${member.name}`);
    return user;
  };
  const sit = (user: EmulatedUser): DiscordSeat => {
    const seat = new DiscordSeat(room, user, { guild, channel });
    seats.set(seat, user);
    return seat;
  };
  return {
    guild,
    invites({ rights = true } = {}) {
      if (!rights) guild.setsBotPermissions(PLAIN);
      guild.addsBot();
    },
    evicts: () => guild.removesBot(),
    person: (name, username = `user_${emulator.world.ids.next()}`) =>
      memberOf(emulator.user({ globalName: name, username, locale: 'zh-CN' })),
    joins(member) {
      guild.joins(userOf(member));
      return sit(userOf(member));
    },
    admin(name) {
      const user = emulator.user({ globalName: name, username: `admin_${emulator.world.ids.next()}`, locale: 'zh-CN' });
      guild.joins(user);
      guild.gives(user, leads);
      return Object.assign(memberOf(user), { here: sit(user) });
    },
    in(title, member) {
      const known = rooms.get(title) ?? guild.textChannel(title);
      rooms.set(title, known);
      return new DiscordSeat(room, userOf(member), { guild, channel: known });
    },
    demotes: (member) => guild.takes(userOf(member), leads),
    silences(member) {
      const until = new Date(emulator.world.clock() + 28 * 86_400_000).toISOString();
      changeMember(emulator.world, guild.state, member.id, { communication_disabled_until: until });
    },
    renames: (member, name) => guild.nicks(userOf(member), name),
    async commands(seat, command, about) {
      const [name = '', ...rest] = command.split(' ');
      const user = seats.get(seat);
      if (!user) throw new Error('nobody sits here');
      await (seat as DiscordSeat).uses(name.slice(1), { user: about.id, ...wordsOf(name, rest) });
    },
    mayWrite(member) {
      const until = guild.state.members.get(member.id)?.communication_disabled_until;
      return guild.state.members.has(member.id) && !(until && Date.parse(until) > emulator.world.clock());
    },
    isBanned: (member) => guild.state.banned.has(member.id),
    offered(member) {
      const here = [...(emulator.world.commands.get('') ?? [])].filter(
        ({ contexts, default_member_permissions: needed }) => {
          const held = typeof needed === 'string' ? BigInt(needed) : 0n;
          return (
            (!Array.isArray(contexts) || contexts.includes(0)) &&
            (permissionsOf(guild.state, member.id) & held) === held
          );
        },
      );
      const words = here[0]?.description_localizations;
      return {
        names: here.map(({ name }) => name),
        first: Object.entries(words ?? {}).find(([locale]) => locale === 'zh-CN')?.[1] ?? '',
      };
    },
    get said() {
      return guild.messagesIn(channel.id).flatMap(({ author, text }) => (author.id === emulator.botId ? [text] : []));
    },
    stands: (own) => channel.state.byId.get(own.id)?.deleted === false,
  };
}

/** The words after a command, as a person fills them into its fields. */
function wordsOf(command: string, [first = '', ...rest]: readonly string[]): Record<string, string> {
  if (first === '') return {};
  const timed = (command === '/mute' || command === '/ban') && /^\d+[smhd]$/.test(first);
  const words = (timed ? rest : [first, ...rest]).join(' ');
  return { ...(timed ? { duration: first } : {}), ...(words === '' ? {} : { args: words }) };
}
