import { type Json, numberAt, objectAt, objectsAt, textAt } from '../read.ts';

/**
 * A message's words as a person sees them, as far as others must: mentions and custom emoji by their names. Markup is
 * left as it was typed: so staff, and the guard, see where a masked link really leads.
 */
export function wordsOf(message: Json): string {
  const content = textAt(message, 'content') ?? '';
  if (!content.includes('<')) return content;
  const names = new Map(
    objectsAt(message, 'mentions').map((user) => [
      textAt(user, 'id'),
      textAt(user, 'global_name') || textAt(user, 'username'),
    ]),
  );
  return content
    .replace(/<@!?(\d+)>/g, (written, id: string) => (names.get(id) ? `@${names.get(id)}` : written))
    .replace(/<a?:(\w+):\d+>/g, ':$1:');
}

const FORWARD = 1;

/** Whether a message's reference says that it is forwarded (Discord, "Message Reference Types"). */
export function isForward(reference: Json): boolean {
  return numberAt(reference, 'type') === FORWARD;
}

/** What a forwarded message holds of the one it forwards; undefined for others. */
export function forwardedIn(message: Json): Json | undefined {
  const reference = objectAt(message, 'message_reference');
  if (!reference || !isForward(reference)) return undefined;
  const [first] = objectsAt(message, 'message_snapshots');
  return first && objectAt(first, 'message');
}
