import type { Answered, Person } from '../../core/language/event.ts';
import { isObject, type Json, objectAt, objectsAt, textAt } from '../read.ts';
import { attachmentsOf } from './attachments.ts';
import { idAt } from './ids.ts';
import { personOf } from './people.ts';
import { forwardedIn, wordsOf } from './words.ts';

/** Components of a message that say something (Discord, "Component Types"): a button with a link, a text. */
const BUTTON = 2;
const TEXT = 10;

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

/** Everything that a message shows in words, with where its links lead: bots say much outside of the content. */
function shownIn(message: Json): string {
  const embeds = objectsAt(message, 'embeds').flatMap((embed) => [
    ...['author', 'provider'].map((key) => textIn(objectAt(embed, key), 'name')),
    textAt(embed, 'title'),
    textAt(embed, 'url'),
    textAt(embed, 'description'),
    ...objectsAt(embed, 'fields').flatMap((field) => [textAt(field, 'name'), textAt(field, 'value')]),
    textIn(objectAt(embed, 'footer'), 'text'),
  ]);
  const poll = objectAt(message, 'poll');
  const question = textIn(poll && objectAt(poll, 'question'), 'text');
  const lines = [wordsOf(message), ...embeds, question, ...objectsAt(message, 'components').flatMap(saidBy)];
  return [...new Set(lines.filter((line) => line !== undefined && line !== ''))].join('\n');
}

function saidBy(component: Json): (string | undefined)[] {
  const own =
    component.type === TEXT
      ? [textAt(component, 'content')]
      : component.type === BUTTON
        ? [textAt(component, 'label'), textAt(component, 'url')]
        : [];
  const inner = [...objectsAt(component, 'components'), component.accessory].filter(isObject);
  return [...own, ...inner.flatMap(saidBy)];
}

function textIn(holder: Json | undefined, key: string): string | undefined {
  return holder && textAt(holder, key);
}
