import { Load } from '../load.ts';
import type { TelegramEmulator } from './emulator.ts';
import type { EmulatedUser } from './people.ts';

const FIRST_LOAD_USER_ID = 7_100_000_000;

/** A load of people in private chats; marks are looked for in groups. */
export function telegramLoad(emulator: TelegramEmulator): Load<EmulatedUser> {
  const load = new Load<EmulatedUser>({
    join(number) {
      const languageCode = number % 2 === 0 ? 'zh-hans' : 'en';
      return emulator.user({ id: FIRST_LOAD_USER_ID + number, firstName: `Member ${number}`, languageCode });
    },
    says: (member, text) => void member.privateChat.says(text),
    waitFor: (predicate, options) => emulator.waitFor(predicate, options),
  });
  emulator.events.on('message', ({ chat, message }) => {
    if (chat.person === undefined) load.arrived(message.text);
  });
  emulator.events.on('edited', ({ chat, message, byBot }) => {
    if (chat.person === undefined && byBot) load.arrived(message.text, true);
  });
  return load;
}
