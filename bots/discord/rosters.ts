import type { REST } from '@discordjs/rest';
import type { Clock } from '../clock.ts';
import { isObject, type Json, numberAt, objectAt, textAt } from '../read.ts';
import { ask } from './asking.ts';
import type { Guilds } from './guilds.ts';
import { idAt } from './ids.ts';
import { isNewer } from './last-seen.ts';
import { describe, type Log, type Scrub } from './log.ts';
import { type Packet, ROSTER } from './surroundings.ts';

/** Members of one page (Discord, "List Guild Members": at most 1,000). */
const PAGE = 1000;
/** From one page of members to the next, milliseconds, for all servers together: nobody waits for them. */
const PAUSE_MS = 5_000;

/** What looking up needs. */
export interface RostersOptions {
  rest: REST;
  guilds: Guilds;
  log: Log;
  scrub: Scrub;
  clock: Clock;
  signal: AbortSignal;
  /** Whether a channel is a room of ours: there nothing is said to a community. */
  isRoom(channel: string): boolean;
  /** Takes a server once it is first looked through, and `ROSTER` when who leads it, what we may do or where we speak is different. */
  hand(packet: Packet): void;
}

/**
 * Who leads the servers: Discord tells which roles do, but not who has them. Members are looked through page by page, the
 * first at once and the rest slowly, until all who have such a role are found; and whoever does something shows their
 * roles.
 */
export class Rosters {
  private readonly options: RostersOptions;
  /** Servers that are to be handed in once something is known of who leads them. */
  private readonly unseen = new Map<string, Packet>();
  private readonly told = new Map<string, string>();
  /** The latest looking through of a server; an earlier one ends. */
  private readonly runs = new Map<string, object>();
  private pause: Promise<void> = Promise.resolve();

  constructor(options: RostersOptions) {
    this.options = options;
  }

  /** Takes what a dispatch says. `self`: our user id. */
  learn(packet: Packet, self: string): void {
    const { t, d } = packet;
    const news = this.options.guilds.learn(t, d, self);
    if (!isObject(d) || d.unavailable === true) return;
    const guild = textAt(d, t.startsWith('GUILD_') && d.guild_id === undefined ? 'id' : 'guild_id');
    if (guild === undefined) return;
    if (t === 'GUILD_CREATE') this.unseen.set(guild, packet);
    if (t === 'GUILD_DELETE') this.forget(guild);
    if (news !== 'nothing') this.tell(guild);
    if (news === 'unknown') void this.look(guild);
  }

  private forget(guild: string): void {
    this.unseen.delete(guild);
    this.told.delete(guild);
    this.runs.delete(guild);
  }

  private async look(guild: string): Promise<void> {
    const { log, scrub, signal } = this.options;
    const run = {};
    this.runs.set(guild, run);
    const isOver = () => signal.aborted || this.runs.get(guild) !== run;
    try {
      await this.lookThrough(guild, isOver);
    } catch (error) {
      log.warn({ guild, problem: describe(error, scrub) }, 'who leads a server could not be understood');
    }
    if (isOver()) return;
    this.runs.delete(guild);
    this.handIn(guild);
  }

  private async lookThrough(guild: string, isOver: () => boolean): Promise<void> {
    const { guilds } = this.options;
    const search = new Search(guilds.leadingRoles(guild));
    guilds.look(guild);
    for (let after = '0'; ; ) {
      const page = await this.ask(`/guilds/${guild}/members`, { limit: String(PAGE), after });
      if (isOver() || !Array.isArray(page)) return;
      const members = page.filter(isObject);
      guilds.members(guild, members);
      search.found(members);
      const last = members.map(idOf).reduce((a, b) => (isNewer(b, a) ? b : a), after);
      if (page.length < PAGE || last === after || search.isOver) return guilds.looked(guild);
      if (after === '0') {
        this.handIn(guild);
        await this.narrow(guild, search);
        if (!isOver() && search.isOver) return guilds.looked(guild);
      }
      after = last;
      await this.turn();
      if (isOver()) return;
    }
  }

  /** In a large server the owner is asked for, and how many have each role: then it is known when all are found. */
  private async narrow(guild: string, search: Search): Promise<void> {
    const { guilds } = this.options;
    const owner = guilds.owner(guild);
    const member = owner === undefined ? undefined : await this.ask(`/guilds/${guild}/members/${owner}`, {});
    if (isObject(member)) guilds.members(guild, [member]);
    const counts = isObject(member) ? await this.ask(`/guilds/${guild}/roles/member-counts`, {}) : undefined;
    if (isObject(counts)) search.expect(counts);
  }

  private ask(path: `/${string}`, query: Record<string, string>): Promise<unknown> {
    const { log } = this.options;
    const onRefused = (problem: string) => log.warn({ problem }, 'who leads a server could not be looked up');
    return ask(path, query, { ...this.options, onRefused });
  }

  /** One page after another, whichever server it is of. */
  private turn(): Promise<void> {
    const { clock, signal } = this.options;
    this.pause = this.pause.then(() => clock.sleep(PAUSE_MS, signal));
    return this.pause;
  }

  /** A server is told of once it was looked at, however that went. */
  private handIn(guild: string): void {
    const first = this.unseen.get(guild);
    if (first) {
      this.unseen.delete(guild);
      this.told.set(guild, this.leads(guild));
      this.options.hand(first);
    } else this.tell(guild);
  }

  /** Hands in who leads a server, when that is not what was handed in last. */
  private tell(guild: string): void {
    const leads = this.leads(guild);
    // Before the server itself was told of, this belongs to that.
    if (!this.told.has(guild) || this.told.get(guild) === leads) return;
    this.told.set(guild, leads);
    this.options.hand({ t: ROSTER, d: { guild_id: guild } });
  }

  private leads(guild: string): string {
    const { guilds, isRoom } = this.options;
    const ours = [guilds.allows(guild), guilds.speaks(guild, isRoom), guilds.name(guild)];
    return JSON.stringify([guilds.leaders(guild), guilds.isLookedThrough(guild), ...ours]);
  }
}

/** How far the search for those with certain roles has come. */
class Search {
  private readonly roles: readonly string[];
  private readonly count = new Map<string, number>();
  private wanted: Json | undefined;

  constructor(roles: readonly string[]) {
    this.roles = roles;
  }

  found(members: readonly Json[]): void {
    for (const { roles } of members) {
      if (!Array.isArray(roles)) continue;
      for (const role of roles) this.count.set(role, (this.count.get(role) ?? 0) + 1);
    }
  }

  /** How many have each role in all (Discord, "Get Guild Role Member Counts"). */
  expect(counts: Json): void {
    this.wanted = counts;
  }

  /** All are found; as long as nothing is expected, that cannot be known. */
  get isOver(): boolean {
    const { wanted } = this;
    return (
      wanted !== undefined && this.roles.every((role) => (this.count.get(role) ?? 0) >= (numberAt(wanted, role) ?? 0))
    );
  }
}

function idOf(member: Json): string {
  const user = objectAt(member, 'user');
  return user ? idAt(user, 'id') : '0';
}
