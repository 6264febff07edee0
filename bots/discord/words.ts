import { isObject, type Json, numberAt, objectAt, objectsAt, textAt } from '../read.ts';

/** Components of a message that say something (Discord, "Component Types"): a button with a link, a text. */
const BUTTON = 2;
const TEXT = 10;

/**
 * A message's words as a person sees them, as far as others must: mentions and custom emoji by their names. Markup is
 * left as it was typed: so staff, and the guard, see where a masked link really leads.
 */
export function wordsOf(message: Json): string {
  return joined([contentOf(message), ...polled(message)]);
}

/** What a poll asks, and its answers. */
function polled(message: Json): (string | undefined)[] {
  const poll = objectAt(message, 'poll');
  if (!poll) return [];
  const answers = objectsAt(poll, 'answers').map((answer) => textIn(objectAt(answer, 'poll_media'), 'text'));
  return [textIn(objectAt(poll, 'question'), 'text'), ...answers];
}

function contentOf(message: Json): string {
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

/** Everything that a forwarded message shows, but for the previews that Discord itself adds to links. */
export function forwardedWords(message: Json): string {
  const said = objectsAt(message, 'embeds').filter(({ type }) => type === undefined || type === 'rich');
  return shownIn({ ...message, embeds: said });
}

/** Everything that a message shows in words, with where its links lead: bots say much outside of the content. */
export function shownIn(message: Json): string {
  const embeds = objectsAt(message, 'embeds').flatMap((embed) => [
    ...['author', 'provider'].map((key) => textIn(objectAt(embed, key), 'name')),
    textAt(embed, 'title'),
    textAt(embed, 'url'),
    textAt(embed, 'description'),
    ...objectsAt(embed, 'fields').flatMap((field) => [textAt(field, 'name'), textAt(field, 'value')]),
    textIn(objectAt(embed, 'footer'), 'text'),
  ]);
  return joined([wordsOf(message), ...embeds, ...objectsAt(message, 'components').flatMap(saidBy)]);
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

/** Line by line, each once. */
function joined(lines: readonly (string | undefined)[]): string {
  return [...new Set(lines.filter((line) => line !== undefined && line !== ''))].join('\n');
}
