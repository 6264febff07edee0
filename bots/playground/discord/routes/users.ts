import { invalid, unknownUser } from '../errors.ts';
import { isSnowflake } from '../snowflakes.ts';
import { channelView } from '../views.ts';
import { bodyOf, type Platform, param, type Request, type Route } from './platform.ts';

export const userRoutes: readonly Route[] = [
  {
    operation: 'get_my_user',
    verb: 'GET',
    path: '/users/@me',
    run: ({ world }) => ({ ...world.bot, mfa_enabled: false, locale: 'en-US', verified: true, email: null }),
  },
  {
    operation: 'get_user',
    verb: 'GET',
    path: '/users/{user_id}',
    run: ({ world }, request) => {
      const user = world.user(param(request, 'user_id'));
      if (user === undefined) throw unknownUser();
      return user;
    },
  },
  { operation: 'create_dm', verb: 'POST', path: '/users/@me/channels', run: openDm },
  { operation: 'get_gateway', verb: 'GET', path: '/gateway', run: ({ gatewayUrl }) => ({ url: gatewayUrl() }) },
  {
    operation: 'get_bot_gateway',
    verb: 'GET',
    path: '/gateway/bot',
    run: ({ gatewayUrl, logins }) => ({ url: gatewayUrl(), shards: 1, session_start_limit: logins().left }),
  },
];

/** Opening a DM always works; it is writing there that a person can refuse. */
function openDm({ world }: Platform, request: Request): unknown {
  const id = bodyOf(request).recipient_id;
  if (!isSnowflake(id)) throw invalid('recipient_id', 'NUMBER_TYPE_COERCE', `Value "${id}" is not snowflake.`);
  const person = world.people.get(id);
  if (person === undefined) throw unknownUser();
  return channelView(world.dmOf(person));
}
