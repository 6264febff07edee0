import { setCommands } from '../commands.ts';
import { invalid, missingAccess, unknownApplication } from '../errors.ts';
import { isRecord, type Json } from '../fields.ts';
import type { World } from '../state.ts';
import { type Platform, param, type Request, type Route } from './platform.ts';

const GLOBAL = '/applications/{application_id}/commands';
const OF_GUILD = '/applications/{application_id}/guilds/{guild_id}/commands';

export const commandRoutes: readonly Route[] = [
  { operation: 'list_application_commands', verb: 'GET', path: GLOBAL, run: list },
  { operation: 'bulk_set_application_commands', verb: 'PUT', path: GLOBAL, run: replace },
  { operation: 'list_guild_application_commands', verb: 'GET', path: OF_GUILD, run: list },
  { operation: 'bulk_set_guild_application_commands', verb: 'PUT', path: OF_GUILD, run: replace },
  { operation: 'get_my_application', verb: 'GET', path: '/applications/@me', run: ({ world }) => application(world) },
  {
    operation: 'get_my_oauth2_application',
    verb: 'GET',
    path: '/oauth2/applications/@me',
    run: ({ world }) => application(world),
  },
];

function list({ world }: Platform, request: Request): unknown {
  requireOwn(world, request);
  return world.commands.get(request.params.guild_id ?? '') ?? [];
}

function replace({ world }: Platform, request: Request): unknown {
  requireOwn(world, request);
  const guildId = request.params.guild_id;
  if (guildId !== undefined && world.guilds.get(guildId)?.members.has(world.bot.id) !== true) throw missingAccess();
  const wanted = Array.isArray(request.body) ? request.body : undefined;
  if (wanted === undefined || !wanted.every(isRecord)) {
    throw invalid('', 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
  }
  return setCommands(world, guildId, wanted);
}

function requireOwn(world: World, request: Request): void {
  if (param(request, 'application_id') !== world.bot.id) throw unknownApplication();
}

/** Flags: docs, resources/application, "Application Flags"; the limited ones are those of unverified bots. */
export function applicationFlags({ portal }: World): number {
  return (portal.presence ? 1 << 13 : 0) | (portal.serverMembers ? 1 << 15 : 0) | (portal.messageContent ? 1 << 19 : 0);
}

function application(world: World): Json {
  return {
    id: world.bot.id,
    name: world.bot.username,
    icon: null,
    description: '',
    type: null,
    verify_key: '0'.repeat(64),
    flags: applicationFlags(world),
    flags_new: String(applicationFlags(world)),
    bot: world.bot,
    bot_public: true,
    bot_require_code_grant: false,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: world.botOwner,
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  };
}
