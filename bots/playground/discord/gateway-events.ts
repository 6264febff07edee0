import type { Json } from './fields.ts';
import type { StoredMessage } from './message.ts';
import { type ChannelState, type Dispatch, INTENT, type World } from './state.ts';
import { isAlwaysReadable, messageView, stripped } from './views.ts';
import type { WireMessage } from './wire.ts';

export function messageCreate(world: World, channel: ChannelState, stored: StoredMessage): Dispatch {
  return messageEvent('MESSAGE_CREATE', world, channel, stored.message);
}

export function messageUpdate(world: World, channel: ChannelState, stored: StoredMessage): Dispatch {
  return messageEvent('MESSAGE_UPDATE', world, channel, messageView(world, stored));
}

function messageEvent(t: string, world: World, channel: ChannelState, message: WireMessage): Dispatch {
  const { guild } = channel;
  const intent = guild === undefined ? INTENT.directMessages : INTENT.messages;
  const around = aroundOf(channel, message);
  const d = { ...message, ...around };
  if (isAlwaysReadable(world, channel, message)) return { t, intent, d };
  return { t, intent, d, stripped: { ...stripped(message), ...around } };
}

/** What the gateway adds to a message: where it stands and its writer's membership. */
function aroundOf(channel: ChannelState, message: WireMessage): Json {
  const { guild } = channel;
  const channel_type = channel.wire.type;
  if (guild === undefined) return { channel_type };
  const member = guild.members.get(message.author.id);
  const mentions = message.mentions.map((user) => {
    const mentioned = guild.members.get(user.id);
    return mentioned === undefined ? user : { ...user, member: mentioned };
  });
  return { channel_type, guild_id: guild.id, ...(member && { member }), mentions };
}
