import { Load } from '../load.ts';
import type { DiscordEmulator } from './emulator.ts';
import { addMember } from './membership.ts';
import type { EmulatedUser } from './people.ts';

/** A load of people who are members of every guild there is when they join; marks are looked for in guilds. */
export function discordLoad(emulator: DiscordEmulator): Load<EmulatedUser> {
  const load = new Load<EmulatedUser>({
    join(number) {
      const locale = number % 2 === 0 ? 'zh-CN' : 'en-US';
      const made = emulator.user({ username: `member_${number}`, globalName: `Member ${number}`, locale });
      for (const guild of emulator.world.guilds.values()) addMember(emulator.world, guild, made.user);
      return made;
    },
    says: (member, text) => void member.dm.says(text),
    waitFor: (predicate, options) => emulator.waitFor(predicate, options),
  });
  emulator.events.on('message', ({ channel, message }) => {
    if (channel.person === undefined) load.arrived(message.shown);
  });
  emulator.events.on('edited', ({ channel, message, byBot }) => {
    if (channel.person === undefined && byBot) load.arrived(message.shown, true);
  });
  return load;
}
