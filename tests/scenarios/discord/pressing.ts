import type { StoredMessage } from '../../../bots/playground/discord/emulator.ts';
import { matches } from '../matching.ts';
import type { Words } from '../people.ts';

/** A button or an entry of a menu. */
export type Pressable = { message: StoredMessage; customId: string } | { message: StoredMessage; value: string };

/** The first button or entry of that label. */
export function pressableOn(message: StoredMessage, label: Words): Pressable | undefined {
  for (const button of message.buttons.flat()) {
    const { customId, disabled } = button;
    if (customId !== undefined && !disabled && matches(button.label, label)) return { message, customId };
  }
  const options = message.selects.flatMap((select) => (select.disabled ? [] : select.options));
  const option = options.find((each) => matches(each.label, label));
  return option && { message, value: option.value };
}
