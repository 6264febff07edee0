import type { GroupRight, Person, Power } from '../../core/language/event.ts';
import { isObject, type Json, numberAt, objectAt, objectsAt, textAt } from '../read.ts';
import { idAt } from './ids.ts';
import { personOf } from './people.ts';
import { BIT, bitsAt, overwritten, permissions, powersOf } from './permissions.ts';

const TEXT_CHANNELS = new Set([0, 5]);

interface Channel {
  id: string;
  position: number;
  overwrites: readonly Json[];
}

interface Guild {
  name: string;
  owner: string;
  roles: Map<string, bigint>;
  /** The bot's own roles. */
  own: readonly string[];
  system: string | undefined;
  channels: Map<string, Channel>;
  /**
   * People whose roles let them manage the server or moderate its members, by their ids; `look`: the looking through in
   * which they were last seen.
   */
  leaders: Map<string, { person: Person; roles: readonly string[]; look: number }>;
  /** Which looking through of its members this is, and whether it is done. */
  look: number;
  lookedThrough: boolean;
}

/**
 * What a dispatch said of who leads a server: nothing; something; or that there may be leaders who are not known yet, so
 * that its members are to be looked through.
 */
export type News = 'nothing' | 'changed' | 'unknown';

/** A role that everybody has may give powers by mistake: so many leaders are kept, no more. */
const LEADERS_MAX = 1000;

/** The servers the bot is in, as the gateway tells of them: who leads them, what the bot may do, where it can speak. */
export class Guilds {
  readonly #guilds = new Map<string, Guild>();
  #self = '';

  /** Takes what a gateway dispatch says about servers. `self`: our user id. */
  learn(type: string, data: unknown, self: string): News {
    if (!isObject(data)) return 'nothing';
    this.#self = self;
    switch (type) {
      case 'GUILD_CREATE':
        return this.#create(data);
      case 'GUILD_UPDATE':
        return this.#update(data);
      case 'GUILD_DELETE':
        if (data.unavailable !== true) this.#guilds.delete(idAt(data, 'id'));
        return 'nothing';
      case 'GUILD_ROLE_CREATE':
      case 'GUILD_ROLE_UPDATE':
        return this.#role(data);
      case 'GUILD_ROLE_DELETE':
        return this.#of(data)?.roles.delete(textAt(data, 'role_id') ?? '') ? 'changed' : 'nothing';
      case 'GUILD_MEMBER_ADD':
      case 'GUILD_MEMBER_UPDATE':
        return this.#member(data);
      case 'MESSAGE_CREATE':
        return this.#wrote(data);
      case 'INTERACTION_CREATE':
        return this.#acted(data);
      case 'GUILD_MEMBER_REMOVE': {
        const user = objectAt(data, 'user');
        return user && this.#of(data)?.leaders.delete(idAt(user, 'id')) ? 'changed' : 'nothing';
      }
      case 'CHANNEL_CREATE':
      case 'CHANNEL_UPDATE':
        this.#channel(data);
        return 'changed';
      case 'CHANNEL_DELETE':
        return this.#of(data)?.channels.delete(idAt(data, 'id')) ? 'changed' : 'nothing';
      default:
        return 'nothing';
    }
  }

  /** The members of a server are about to be looked through. */
  look(id: string): void {
    const guild = this.#guilds.get(id);
    if (!guild) return;
    guild.look += 1;
    guild.lookedThrough = false;
  }

  /** Takes members of a server: those who lead it are kept. */
  members(id: string, members: readonly Json[]): void {
    for (const member of members) this.#member({ ...member, guild_id: id });
  }

  /** All who lead the server were seen since `look`: who was not, leads it no more. */
  looked(id: string): void {
    const guild = this.#guilds.get(id);
    if (!guild) return;
    guild.lookedThrough = true;
    for (const [user, { look }] of guild.leaders) if (look < guild.look) guild.leaders.delete(user);
  }

  /** Whether all who lead the server are known. */
  isLookedThrough(id: string): boolean {
    return this.#guilds.get(id)?.lookedThrough === true;
  }

  /** The roles that make somebody lead the server. */
  leadingRoles(id: string): string[] {
    const roles = [...(this.#guilds.get(id)?.roles ?? [])];
    return roles.flatMap(([role, bits]) => (role !== id && powersOf(bits).length > 0 ? [role] : []));
  }

  owner(id: string): string | undefined {
    return this.#guilds.get(id)?.owner || undefined;
  }

  name(id: string): string | undefined {
    return this.#guilds.get(id)?.name;
  }

  /** What someone's roles let them do in the whole server. */
  powers(id: string, user: string, roles: readonly string[]): Power[] {
    const guild = this.#guilds.get(id);
    return guild ? powersOf(permissions(guild, id, user, roles)) : [];
  }

  /** Who leads the server, as far as known. */
  leaders(id: string): Person[] {
    const guild = this.#guilds.get(id);
    if (!guild) return [];
    return [...guild.leaders.values()]
      .filter(({ person, roles }) => this.powers(id, person.id, roles).length > 0)
      .map(({ person }) => person);
  }

  /** What the bot may do in the whole server. */
  allows(id: string): GroupRight[] {
    const guild = this.#guilds.get(id);
    if (!guild) return [];
    const bits = permissions(guild, id, this.#self, guild.own);
    const may = (bit: bigint) => (bits & (bit | BIT.administrator)) !== 0n;
    return [
      ...(may(BIT.manageMessages) ? (['delete'] as const) : []),
      ...(may(BIT.moderate) ? (['restrict'] as const) : []),
      ...(may(BIT.ban) ? (['ban'] as const) : []),
      ...(may(BIT.pin) ? (['pin'] as const) : []),
    ];
  }

  /** The channel to speak in: the server's own for messages of the system, else the first where the bot may write. */
  speaks(id: string, isRoom: (channel: string) => boolean): string | undefined {
    const guild = this.#guilds.get(id);
    if (!guild) return undefined;
    const writable = [...guild.channels.values()]
      .filter((channel) => !isRoom(channel.id) && this.#mayWrite(guild, id, channel) && isOpen(guild, id, channel))
      .sort((a, b) => a.position - b.position || (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
    return (writable.find((channel) => channel.id === guild.system) ?? writable[0])?.id;
  }

  #mayWrite(guild: Guild, id: string, { overwrites }: Channel): boolean {
    const base = permissions(guild, id, this.#self, guild.own);
    if ((base & BIT.administrator) !== 0n) return true;
    const bits = overwritten(base, overwrites, id, this.#self, guild.own);
    return (bits & BIT.view) !== 0n && (bits & BIT.send) !== 0n;
  }

  #of(data: Json): Guild | undefined {
    return this.#guilds.get(textAt(data, 'guild_id') ?? '');
  }

  #create(data: Json): News {
    if (data.unavailable === true) return 'nothing';
    const id = idAt(data, 'id');
    const known = this.#guilds.get(id);
    const { leaders = new Map(), look = 0 } = known ?? {};
    this.#guilds.set(id, { ...guildOf(data, this.#self), leaders, look });
    return 'unknown';
  }

  #update(data: Json): News {
    const guild = this.#guilds.get(idAt(data, 'id'));
    if (!guild) return 'nothing';
    const { owner } = guild;
    guild.name = textAt(data, 'name') ?? guild.name;
    guild.owner = textAt(data, 'owner_id') ?? guild.owner;
    guild.system = textAt(data, 'system_channel_id') ?? guild.system;
    return guild.owner === owner ? 'changed' : 'unknown';
  }

  /** A role that lets its members do more than before makes leaders of people who were none. */
  #role(data: Json): News {
    const guild = this.#of(data);
    const role = objectAt(data, 'role');
    if (!guild || !role) return 'nothing';
    const id = idAt(role, 'id');
    const before = powersOf(guild.roles.get(id) ?? 0n);
    guild.roles.set(id, bitsAt(role));
    return powersOf(bitsAt(role)).length > before.length ? 'unknown' : 'changed';
  }

  /** What someone writes shows their roles. */
  #wrote(data: Json): News {
    const member = objectAt(data, 'member');
    if (!member || textAt(data, 'webhook_id') !== undefined) return 'nothing';
    return this.#member({ ...member, user: data.author, guild_id: data.guild_id });
  }

  #acted(data: Json): News {
    const member = objectAt(data, 'member');
    return member ? this.#member({ ...member, guild_id: data.guild_id }) : 'nothing';
  }

  #member(data: Json): News {
    const guild = this.#of(data);
    const user = objectAt(data, 'user');
    // Without them nothing is said about what somebody may do.
    if (!guild || !user || !Array.isArray(data.roles)) return 'nothing';
    const id = idAt(user, 'id');
    const roles = rolesAt(data);
    if (id === this.#self) {
      const same = roles.join() === guild.own.join();
      guild.own = roles;
      return same ? 'nothing' : 'changed';
    }
    const person = personOf(user, data);
    const leads = this.powers(textAt(data, 'guild_id') ?? '', id, roles).length > 0;
    if (!leads || person.bot === true) return guild.leaders.delete(id) ? 'changed' : 'nothing';
    const before = guild.leaders.get(id);
    if (!before && guild.leaders.size >= LEADERS_MAX) return 'nothing';
    guild.leaders.set(id, { person, roles, look: guild.look });
    return JSON.stringify([before?.person, before?.roles]) === JSON.stringify([person, roles]) ? 'nothing' : 'changed';
  }

  #channel(data: Json): void {
    const guild = this.#of(data);
    if (!guild) return;
    const channel = channelOf(data);
    if (channel) guild.channels.set(channel.id, channel);
    else guild.channels.delete(idAt(data, 'id'));
  }
}

function guildOf(data: Json, self: string): Omit<Guild, 'leaders' | 'look'> {
  const me = objectsAt(data, 'members').find((member) => {
    const user = objectAt(member, 'user');
    return user !== undefined && textAt(user, 'id') === self;
  });
  const channels = objectsAt(data, 'channels').flatMap((each) => channelOf(each) ?? []);
  return {
    name: textAt(data, 'name') ?? '',
    owner: textAt(data, 'owner_id') ?? '',
    roles: new Map(objectsAt(data, 'roles').map((role) => [idAt(role, 'id'), bitsAt(role)])),
    own: me ? rolesAt(me) : [],
    system: textAt(data, 'system_channel_id'),
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    lookedThrough: false,
  };
}

function channelOf(data: Json): Channel | undefined {
  if (!TEXT_CHANNELS.has(numberAt(data, 'type') ?? 0)) return undefined;
  const overwrites = objectsAt(data, 'permission_overwrites');
  return { id: idAt(data, 'id'), position: numberAt(data, 'position') ?? 0, overwrites };
}

/** Whether everybody may read there: what is said to a community is not said behind a door. */
function isOpen(guild: Guild, id: string, { overwrites }: Channel): boolean {
  return (overwritten(guild.roles.get(id) ?? 0n, overwrites, id, '', []) & BIT.view) !== 0n;
}

function rolesAt(member: Json): string[] {
  return Array.isArray(member.roles) ? member.roles.filter((role): role is string => typeof role === 'string') : [];
}
