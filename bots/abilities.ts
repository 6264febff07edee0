import type { Channel } from '../core/channel.ts';
import type { TurnContext } from '../core/desk/stored-turn.ts';

/** What the channels can do, for who knows them by their names only. */
export function abilitiesOf(
  channels: readonly Channel[],
): Pick<TurnContext, 'capabilities' | 'privateLink' | 'allowance'> {
  const named = (name: string) => channels.find((each) => each.name === name);
  return {
    // A ticket may outlive the configuration of its channel: nothing can be done there any more.
    capabilities: (name) => named(name)?.capabilities ?? none,
    privateLink: (name) => named(name)?.privateLink?.(),
    allowance(name) {
      const channel = named(name);
      return channel?.allowance?.bind(channel);
    },
  };
}

const none = {
  buttons: false,
  forms: false,
  edit: false,
  reactions: false,
  threads: false,
  archives: false,
  groups: false,
  proactive: false,
  deduplicates: false,
};
