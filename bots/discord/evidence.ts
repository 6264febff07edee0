import type { Answered, Person } from '../../core/language/event.ts';
import { type Json, objectAt, textAt } from '../read.ts';
import { attachmentsOf } from './attachments.ts';
import { idAt } from './ids.ts';
import { personOf } from './people.ts';
import { forwardedIn, shownIn } from './words.ts';

/**
 * The message that a context-menu command was used on, whoever wrote it; undefined when the interaction does not bring
 * it. `self`: our user id.
 */
export function targetOf(interaction: Json, data: Json, self: string): Answered | undefined {
  const id = textAt(data, 'target_id');
  const resolved = objectAt(data, 'resolved');
  const messages = resolved && objectAt(resolved, 'messages');
  const found = id === undefined ? undefined : messages && objectAt(messages, id);
  const user = found && objectAt(found, 'author');
  if (!found || !user) return undefined;
  const message = { channel_id: interaction.channel_id, ...found };
  const holder = forwardedIn(message) ?? message;
  const text = shownIn(holder);
  const attachments = attachmentsOf(message, holder);
  return {
    message: idAt(message, 'id'),
    from: writer(user, message, self),
    content: { ...(text === '' ? {} : { text: [text] }), ...(attachments.length === 0 ? {} : { attachments }) },
  };
}

function writer(user: Json, message: Json, self: string): Person {
  const person = personOf(user);
  if (textAt(message, 'webhook_id') !== undefined || user.system === true) person.bot = true;
  if (person.id === self) person.self = true;
  return person;
}
