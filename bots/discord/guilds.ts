import type { GroupRight, Person, Power } from '../../core/language.ts';
import { isObject, type Json, numberAt, objectAt, objectsAt, textAt } from '../read.ts';
import { idAt } from './ids.ts';
import { personOf } from './people.ts';

/** Bits of what someone may do (Discord, "Permissions"). */
const BIT = {
  ban: 1n << 2n,
  administrator: 1n << 3n,
  manageGuild: 1n << 5n,
  view: 1n << 10n,
  send: 1n << 11n,
  manageMessages: 1n << 13n,
  moderate: 1n << 40n,
  pin: 1n << 51n,
} as const;
const EVERYTHING = (1n << 60n) - 1n;
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
  /** People whose roles let them manage the server or moderate its members, by their ids. */
  leaders: Map<string, { person: Person; roles: readonly string[] }>;
}

/** Powers that permission bits give. */
export function powersOf(bits: bigint): Power[] {
  const all = (bits & BIT.administrator) !== 0n;
  return [
    ...(all || (bits & BIT.manageGuild) !== 0n ? (['manage'] as const) : []),
    ...(all || (bits & (BIT.ban | BIT.moderate)) !== 0n ? (['moderate'] as const) : []),
  ];
}

/** The servers the bot is in, as the gateway tells of them: who leads them, what the bot may do, where it can speak. */
export class Guilds {
  readonly #guilds = new Map<string, Guild>();
  #self = '';

  /** Takes what a gateway dispatch says about servers. `self`: our user id. */
  learn(type: string, data: unknown, self: string): void {
    if (!isObject(data)) return;
    this.#self = self;
    switch (type) {
      case 'GUILD_CREATE':
        if (data.unavailable !== true) this.#guilds.set(idAt(data, 'id'), guildOf(data, self));
        return;
      case 'GUILD_UPDATE':
        this.#update(data);
        return;
      case 'GUILD_DELETE':
        if (data.unavailable !== true) this.#guilds.delete(idAt(data, 'id'));
        return;
      case 'GUILD_ROLE_CREATE':
      case 'GUILD_ROLE_UPDATE': {
        const role = objectAt(data, 'role');
        if (role) this.#of(data)?.roles.set(idAt(role, 'id'), bitsAt(role));
        return;
      }
      case 'GUILD_ROLE_DELETE':
        this.#of(data)?.roles.delete(textAt(data, 'role_id') ?? '');
        return;
      case 'GUILD_MEMBER_ADD':
      case 'GUILD_MEMBER_UPDATE':
        this.#member(data);
        return;
      case 'GUILD_MEMBER_REMOVE': {
        const user = objectAt(data, 'user');
        if (user) this.#of(data)?.leaders.delete(idAt(user, 'id'));
        return;
      }
      case 'CHANNEL_CREATE':
      case 'CHANNEL_UPDATE':
        this.#channel(data);
        return;
      case 'CHANNEL_DELETE':
        this.#of(data)?.channels.delete(idAt(data, 'id'));
        return;
    }
  }

  /** Takes the members of a server: those who lead it are kept. */
  roster(id: string, members: readonly Json[]): void {
    const guild = this.#guilds.get(id);
    if (!guild) return;
    guild.leaders.clear();
    for (const member of members) this.#member({ ...member, guild_id: id });
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

  #update(data: Json): void {
    const guild = this.#guilds.get(idAt(data, 'id'));
    if (!guild) return;
    guild.name = textAt(data, 'name') ?? guild.name;
    guild.owner = textAt(data, 'owner_id') ?? guild.owner;
    guild.system = textAt(data, 'system_channel_id') ?? guild.system;
  }

  #member(data: Json): void {
    const guild = this.#of(data);
    const user = objectAt(data, 'user');
    if (!guild || !user) return;
    const id = idAt(user, 'id');
    const roles = rolesAt(data);
    if (id === this.#self) {
      guild.own = roles;
      return;
    }
    const person = personOf(user, data);
    const leads = this.powers(textAt(data, 'guild_id') ?? '', id, roles).length > 0;
    if (leads && person.bot !== true) guild.leaders.set(id, { person, roles });
    else guild.leaders.delete(id);
  }

  #channel(data: Json): void {
    const guild = this.#of(data);
    if (!guild) return;
    const channel = channelOf(data);
    if (channel) guild.channels.set(channel.id, channel);
    else guild.channels.delete(idAt(data, 'id'));
  }
}

function guildOf(data: Json, self: string): Guild {
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
    leaders: new Map(),
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

function permissions(guild: Guild, id: string, user: string, roles: readonly string[]): bigint {
  if (user !== '' && user === guild.owner) return EVERYTHING;
  return [id, ...roles].reduce((bits, role) => bits | (guild.roles.get(role) ?? 0n), 0n);
}

/** In the order that Discord applies them: everyone, roles together, the member ("Permission Overwrites"). */
function overwritten(base: bigint, all: readonly Json[], id: string, user: string, roles: readonly string[]): bigint {
  const of = (ids: readonly string[]) => all.filter((each) => ids.includes(textAt(each, 'id') ?? ''));
  let bits = base;
  for (const level of [of([id]), of(roles), of([user])]) {
    const [deny, allow] = (['deny', 'allow'] as const).map((key) =>
      level.reduce((sum, each) => sum | bigAt(each, key), 0n),
    );
    bits = (bits & ~(deny ?? 0n)) | (allow ?? 0n);
  }
  return bits;
}

function bitsAt(role: Json): bigint {
  return bigAt(role, 'permissions');
}

function bigAt(from: Json, key: string): bigint {
  const written = from[key];
  return typeof written === 'string' && /^\d+$/.test(written) ? BigInt(written) : 0n;
}

function rolesAt(member: Json): string[] {
  return Array.isArray(member.roles) ? member.roles.filter((role): role is string => typeof role === 'string') : [];
}
