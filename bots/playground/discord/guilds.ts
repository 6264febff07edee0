import { type ChannelRef, EmulatedChannel } from './channels.ts';
import { addMember, changeMember, removeMember } from './membership.ts';
import type { EmulatedUser } from './people.ts';
import { PERMISSION, seesChannel } from './permissions.ts';
import { type Draft, post } from './posting.ts';
import { type ChannelState, type GuildState, newUser, type StoredMessage, type World } from './state.ts';
import { openThread, removeChannel, setThreadMember, updateChannel } from './threads.ts';
import { channelView, guildCreateView, newRole } from './views.ts';
import { CHANNEL, type WireChannel, type WireOverwrite, type WireRole, type WireTag } from './wire.ts';

export interface ChannelOptions {
  id?: string;
  name: string;
  /** Only these roles (and the bot) see it. */
  visibleTo?: readonly WireRole[];
  /** Keeps the bot out too. */
  hiddenFromBot?: boolean;
}

export interface ForumOptions extends ChannelOptions {
  /** Names of the tags to begin with. */
  tags?: readonly string[];
}

/** A guild (server) of the emulated world, and what its owner can do there. */
export class EmulatedGuild {
  readonly state: GuildState;
  private readonly world: World;
  private readonly botRoleId: string;

  constructor(world: World, state: GuildState, botRoleId: string) {
    this.world = world;
    this.state = state;
    this.botRoleId = botRoleId;
  }

  get id(): string {
    return this.state.id;
  }

  get title(): string {
    return this.state.name;
  }

  /** Living text and forum channels, oldest first. */
  get channels(): EmulatedChannel[] {
    return this.all.filter(({ state }) => state.parent === undefined && !state.deleted);
  }

  /** Every thread ever, oldest first; look at `archived`, `locked` and `deleted`. */
  get threads(): EmulatedChannel[] {
    return this.all.filter(({ state }) => state.parent !== undefined);
  }

  /** A channel by its id or name; the first text channel when none is named. */
  channel(wanted?: string): EmulatedChannel {
    const found = this.channels.find(({ id, name, state }) =>
      wanted === undefined ? state.wire.type === CHANNEL.text : id === wanted || name === wanted,
    );
    if (found === undefined) throw new Error(`there is no channel ${wanted ?? ''} in "${this.title}"`);
    return found;
  }

  /** The thread of that id, or the newest living one whose name contains a text. */
  thread(wanted: string): EmulatedChannel | undefined {
    return (
      this.threads.find(({ id }) => id === wanted) ??
      this.threads.findLast(({ deleted, name }) => !deleted && name.includes(wanted))
    );
  }

  /** What stands in a channel or thread for everyone to see. */
  messagesIn(id: string): StoredMessage[] {
    const channel = this.state.channels.get(id);
    return channel?.messages.filter(({ deleted, visibleTo }) => !deleted && visibleTo === undefined) ?? [];
  }

  /** Something posted by a webhook, under any name it likes. */
  webhookSays(
    channel: ChannelRef,
    name: string,
    draft: Pick<Draft, 'content' | 'embeds' | 'components'>,
  ): StoredMessage {
    const id = this.world.ids.next();
    const author = newUser({ id, username: name, bot: true });
    return post(this.world, this.living(channel), author, { ...draft, webhook_id: id });
  }

  textChannel(options: ChannelOptions | string): EmulatedChannel {
    return this.addChannel(CHANNEL.text, typeof options === 'string' ? { name: options } : options, {});
  }

  forumChannel(options: ForumOptions | string): EmulatedChannel {
    const given: ForumOptions = typeof options === 'string' ? { name: options } : options;
    const available_tags = (given.tags ?? []).map((name) => this.newTag(name));
    return this.addChannel(CHANNEL.forum, given, { available_tags });
  }

  /** A new role; `permissions` come on top of what everybody may do. */
  role(options: { name: string; permissions?: bigint; mentionable?: boolean }): WireRole {
    const bits = options.permissions ?? 0n;
    const role = newRole(this.world.ids.next(), options.name, this.state.roles.size, bits);
    const named = { ...role, mentionable: options.mentionable ?? false };
    this.state.roles.set(role.id, named);
    this.world.dispatch({ t: 'GUILD_ROLE_CREATE', intent: 1, d: { guild_id: this.id, role: named } });
    return named;
  }

  /** Gives a member a role. */
  gives(user: EmulatedUser, role: WireRole): void {
    const roles = this.state.members.get(user.id)?.roles ?? [];
    if (!roles.includes(role.id)) changeMember(this.world, this.state, user.id, { roles: [...roles, role.id] });
  }

  takes(user: EmulatedUser, role: WireRole): void {
    const roles = this.state.members.get(user.id)?.roles ?? [];
    changeMember(this.world, this.state, user.id, { roles: roles.filter((id) => id !== role.id) });
  }

  /** Gives someone a name for this server alone, or with null takes it. */
  nicks(user: EmulatedUser, nick: string | null): void {
    changeMember(this.world, this.state, user.id, { nick });
  }

  joins(user: EmulatedUser): void {
    addMember(this.world, this.state, user.user);
  }

  leaves(user: EmulatedUser): void {
    removeMember(this.world, this.state, user.user);
  }

  isMember(user: EmulatedUser): boolean {
    return this.state.members.has(user.id);
  }

  /** A person opens a public thread by hand. */
  createThread(by: EmulatedUser, channel: ChannelRef, name: string): EmulatedChannel {
    const thread = openThread(this.world, this.stateOf(channel), by.user, { name, type: CHANNEL.publicThread });
    return new EmulatedChannel(thread);
  }

  /** A person makes a post in a forum: a thread whose first message has its id. */
  posts(by: EmulatedUser, forum: ChannelRef, title: string, content: string): StoredMessage {
    const thread = openThread(this.world, this.stateOf(forum), by.user, { name: title, type: CHANNEL.publicThread });
    return post(this.world, thread, by.user, { id: thread.id, content });
  }

  /** Archives a thread, as the platform does after a time of silence; `locked` keeps it shut. */
  archives(thread: ChannelRef, options: { locked?: boolean } = {}): void {
    this.setArchived(thread, true, options.locked);
  }

  unarchives(thread: ChannelRef): void {
    this.setArchived(thread, false, false);
  }

  /** Deletes a thread with all that is in it. */
  deleteThread(thread: ChannelRef): void {
    removeChannel(this.world, this.living(thread));
  }

  deleteChannel(channel: ChannelRef): void {
    removeChannel(this.world, this.living(channel));
  }

  addsToThread(thread: ChannelRef, user: EmulatedUser): void {
    setThreadMember(this.world, this.living(thread), user.id, true);
  }

  /** Archives every active thread that has been silent for longer than its auto-archive duration, by the clock. */
  archivesSilent(): void {
    for (const { state } of this.threads) {
      const metadata = state.wire.thread_metadata;
      if (state.deleted || metadata === undefined || metadata.archived) continue;
      const since = Date.parse(state.messages.at(-1)?.message.timestamp ?? metadata.archive_timestamp);
      const minutes = (this.world.clock() - since) / 60_000;
      if (minutes >= metadata.auto_archive_duration) this.archives(state.id);
    }
  }

  /** Changes what the bot's own role lets it do. */
  setsBotPermissions(permissions: bigint): void {
    const role = this.state.roles.get(this.botRoleId);
    if (role === undefined) throw new Error('the bot has no role here');
    const changed = { ...role, permissions: permissions.toString() };
    this.state.roles.set(role.id, changed);
    this.world.dispatch({ t: 'GUILD_ROLE_UPDATE', intent: 1, d: { guild_id: this.id, role: changed } });
    this.world.changed();
  }

  /** Hides a channel from everyone but the given roles, or from the bot too. */
  hides(channel: ChannelRef, options: { visibleTo?: readonly WireRole[]; hiddenFromBot?: boolean } = {}): void {
    const permission_overwrites = this.overwritesOf({ visibleTo: [], ...options });
    updateChannel(this.world, this.living(channel), { permission_overwrites });
  }

  /** Takes the bot out of the guild. */
  removesBot(): void {
    this.state.members.delete(this.world.bot.id);
    this.world.dispatch({ t: 'GUILD_DELETE', intent: 1, d: { id: this.id } });
    this.world.changed();
  }

  /** Invites the bot (again). */
  addsBot(): void {
    addMember(this.world, this.state, this.world.bot, [this.botRoleId]);
    this.world.dispatch({ t: 'GUILD_CREATE', intent: 1, d: guildCreateView(this.world, this.state) });
  }

  private get all(): EmulatedChannel[] {
    return [...this.state.channels.values()].map((state) => new EmulatedChannel(state));
  }

  private addChannel(type: number, options: ChannelOptions, extra: Partial<WireChannel>): EmulatedChannel {
    const wire: WireChannel = {
      id: options.id ?? this.world.ids.next(),
      type,
      flags: 0,
      guild_id: this.id,
      name: options.name,
      parent_id: null,
      position: this.state.channels.size,
      topic: null,
      nsfw: false,
      rate_limit_per_user: 0,
      permission_overwrites: this.overwritesOf(options),
      ...extra,
    };
    const state = this.world.addChannel(wire, { guild: this.state });
    if (seesChannel(state, this.world.bot.id)) {
      this.world.dispatch({ t: 'CHANNEL_CREATE', intent: 1, d: channelView(state) });
    }
    this.world.events.emit('channel', { channel: state, what: 'created' });
    this.world.changed();
    return new EmulatedChannel(state);
  }

  private overwritesOf(options: { visibleTo?: readonly WireRole[]; hiddenFromBot?: boolean }): WireOverwrite[] {
    const view = PERMISSION.viewChannel.toString();
    const bot = { id: this.world.bot.id, type: 1 as const };
    const hidden = options.hiddenFromBot === true ? [{ ...bot, allow: '0', deny: view }] : [];
    if (options.visibleTo === undefined) return hidden;
    const roles = options.visibleTo.map(({ id }) => ({ id, type: 0 as const, allow: view, deny: '0' }));
    const seen = options.hiddenFromBot === true ? [] : [{ ...bot, allow: view, deny: '0' }];
    return [{ id: this.id, type: 0, allow: '0', deny: view }, ...roles, ...hidden, ...seen];
  }

  private newTag(name: string): WireTag {
    return { id: this.world.ids.next(), name, moderated: false, emoji_id: null, emoji_name: null };
  }

  private setArchived(thread: ChannelRef, archived: boolean, locked: boolean | undefined): void {
    const state = this.living(thread);
    const { thread_metadata: now } = state.wire;
    if (now === undefined) throw new Error(`${state.wire.name} is not a thread`);
    const changed = { ...now, archived, locked: locked ?? now.locked, archive_timestamp: this.world.now() };
    updateChannel(this.world, state, { thread_metadata: changed });
  }

  private living(ref: ChannelRef): ChannelState {
    const state = this.stateOf(ref);
    if (state.deleted) throw new Error(`"${state.wire.name}" is deleted`);
    return state;
  }

  private stateOf(ref: ChannelRef): ChannelState {
    if (typeof ref !== 'string') return 'state' in ref ? ref.state : ref;
    const found = this.state.channels.get(ref) ?? this.thread(ref)?.state;
    return found ?? this.channel(ref).state;
  }
}
