import type { Upload } from '../../multipart.ts';
import { invalidJson, missingAccess, missingPermissions, unknownChannel, unknownMessage } from '../errors.ts';
import { isRecord, type Json } from '../fields.ts';
import type { LoginLimit } from '../logins.ts';
import type { Nonces } from '../nonces.ts';
import { may, seesChannel } from '../permissions.ts';
import type { ChannelState, StoredMessage, World } from '../state.ts';

/** What an operation works on. */
export interface Platform {
  readonly world: World;
  readonly nonces: Nonces;
  /** Where the gateway listens, `ws://…`. */
  readonly gatewayUrl: () => string;
  readonly logins: () => LoginLimit;
}

export interface Request {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly uploads: ReadonlyMap<string, Upload>;
}

/** One operation of the API. `run` gives the answer's body; `undefined` becomes a 204. */
export interface Route {
  readonly operation: string;
  readonly verb: string;
  /** As in Discord's API description, e.g. `/channels/{channel_id}`. */
  readonly path: string;
  /** Status of a success with a body; 200 by default. */
  readonly status?: number;
  /** Needs no bot token: the token in the path stands for it. Such calls are outside the global limit. */
  readonly open?: boolean;
  readonly run: (platform: Platform, request: Request) => unknown;
}

export function bodyOf(request: Request): Json {
  if (isRecord(request.body)) return request.body;
  throw invalidJson();
}

export function param(request: Request, name: string): string {
  return request.params[name] ?? '';
}

/** The channel of the path as the bot may use it. */
export function channelOf({ world }: Platform, request: Request): ChannelState {
  const channel = world.channels.get(param(request, 'channel_id'));
  if (channel === undefined || channel.deleted) throw unknownChannel();
  const { guild } = channel;
  if (guild !== undefined && !guild.members.has(world.bot.id)) throw missingAccess();
  if (!seesChannel(channel, world.bot.id)) throw missingAccess();
  return channel;
}

/** The message of the path; ephemeral ones are not found this way. */
export function messageOf(channel: ChannelState, request: Request): StoredMessage {
  const stored = channel.byId.get(param(request, 'message_id'));
  if (stored === undefined || stored.visibleTo !== undefined) throw unknownMessage();
  return stored;
}

/** Refuses with "Missing Permissions" what the bot may not do in a guild's channel. */
export function requirePermission({ world }: Platform, channel: ChannelState, permission: bigint): void {
  const { guild } = channel;
  if (guild !== undefined && !may(guild, world.bot.id, channel, permission)) throw missingPermissions();
}
