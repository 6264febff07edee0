import type { Person } from '../../core/language/event.ts';
import { type Json, needed, objectAt, textAt } from '../read.ts';
import { idAt } from './ids.ts';

/** A user as they are called in the server, where the event says, else everywhere. */
export function personOf(user: Json, member?: Json): Person {
  const id = idAt(user, 'id');
  const handle = textAt(user, 'username');
  const nick = member && textAt(member, 'nick');
  const person: Person = { id, name: nick || textAt(user, 'global_name') || handle || id };
  if (handle !== undefined && handle !== '') person.handle = handle;
  if (user.bot === true) person.bot = true;
  return person;
}

/** Who wrote a message; undefined for what no person wrote (bots, webhooks, the system). */
export function author(message: Json): Person | undefined {
  const user = needed(objectAt(message, 'author'), 'author');
  if (user.bot === true || user.system === true || textAt(message, 'webhook_id') !== undefined) return undefined;
  return personOf(user, objectAt(message, 'member'));
}

/** Who used an interaction: `member` stands in a server, `user` in private. */
export function actor(interaction: Json): Person {
  const member = objectAt(interaction, 'member');
  const user = objectAt(member ?? interaction, 'user') ?? objectAt(interaction, 'user');
  const person = personOf(needed(user, 'user'), member);
  const locale = textAt(interaction, 'locale');
  if (locale !== undefined) person.locale = locale;
  return person;
}
