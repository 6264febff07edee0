import type { REST } from '@discordjs/rest';
import { shorten } from '../breaks.ts';
import { isObject, objectAt, objectsAt, textAt } from '../read.ts';
import { ARCHIVE_MINUTES, type Destinations } from './destinations.ts';
import { codeOf } from './errors.ts';
import { idAt } from './ids.ts';

/** Characters of a thread's name (Discord, "Modify Channel"). */
const NAME_MAX = 100;

/** A thread's name. Throws RangeError on a blank one. */
export function threadName(title: string): string {
  const name = shorten(title.replace(/\s+/g, ' ').trim(), NAME_MAX);
  if (name === '') throw new RangeError('a thread needs a name');
  return name;
}

/** Opens a thread under a message that is there; one that is there already is the one. Gives its id. */
export async function threadUnder(rest: REST, channel: string, message: string, name: string): Promise<string> {
  try {
    const body = { name, auto_archive_duration: ARCHIVE_MINUTES };
    const made = await rest.post(`/channels/${channel}/messages/${message}/threads`, { body });
    return isObject(made) ? idAt(made, 'id') : message;
  } catch (error) {
    // 160004: an earlier attempt made it. A thread has its first message's id.
    if (codeOf(error) === 160004) return message;
    throw error;
  }
}

/**
 * Opens a post of a forum channel. Posts have no nonce: an earlier attempt's, whose answer was lost, is looked for first
 * among ours of this name.
 */
export async function forumPost(
  rest: REST,
  destinations: Destinations,
  forum: string,
  name: string,
  message: object,
  tags: readonly string[],
): Promise<string> {
  const { guild } = await destinations.placeOf(forum);
  const earlier = guild === undefined ? undefined : await postNamed(rest, guild, forum, name);
  if (earlier !== undefined) return earlier;
  const body = {
    name,
    auto_archive_duration: ARCHIVE_MINUTES,
    message,
    ...(tags.length > 0 ? { applied_tags: tags } : {}),
  };
  const made = await rest.post(`/channels/${forum}/threads`, { body });
  return isObject(made) ? idAt(made, 'id') : '';
}

async function postNamed(rest: REST, guild: string, forum: string, name: string): Promise<string | undefined> {
  const active = await rest.get(`/guilds/${guild}/threads/active`);
  if (!isObject(active)) return undefined;
  const found = objectsAt(active, 'threads').find(
    (thread) => textAt(thread, 'parent_id') === forum && textAt(thread, 'name') === name,
  );
  return found && idAt(found, 'id');
}

/** Runs a call on an archived thread's message: the thread is opened for it and put away again. */
export async function openedFor<Result>(rest: REST, channel: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (codeOf(error) !== 50083) throw error;
    await rest.patch(`/channels/${channel}`, { body: { archived: false } });
    const result = await run();
    await rest.patch(`/channels/${channel}`, { body: { archived: true } });
    return result;
  }
}

/** Thread is archived; thread is locked (Discord, "JSON Error Codes"). */
const SHUT: ReadonlySet<number | undefined> = new Set([50083, 160005]);

/**
 * Writes into a channel. A thread of ours that was shut, even by a moderator, is opened for it and stays open: whoever
 * wrote there is owed an answer. Threads that others made stay shut: the call's refusal is thrown.
 */
export async function writtenInto<Result>(
  { rest, destinations }: { rest: REST; destinations: Destinations },
  channel: string,
  write: () => Promise<Result>,
): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (!SHUT.has(codeOf(error)) || !(await destinations.placeOf(channel)).ours) throw error;
    await patch(rest, channel, { archived: false, locked: false });
    return write();
  }
}

/** Renames a thread, opens it or puts it away. What is put away can be renamed only while it is open. */
export async function changeThread(
  rest: REST,
  thread: string,
  { title, closed }: { title?: string; closed?: boolean },
  tags?: readonly string[],
): Promise<void> {
  const name = {
    ...(title === undefined ? {} : { name: threadName(title) }),
    ...(tags === undefined ? {} : { applied_tags: tags }),
  };
  if (closed === undefined) return openedFor(rest, thread, async () => void (await patch(rest, thread, name)));
  const state = closed ? { archived: true } : { archived: false, locked: false };
  await openedFor(rest, thread, async () => void (await patch(rest, thread, { ...name, ...state })));
}

function patch(rest: REST, thread: string, body: object): Promise<unknown> {
  return rest.patch(`/channels/${thread}`, { body });
}

/** Takes back all reactions of ours on a message. */
export async function unreact(rest: REST, channel: string, message: string): Promise<void> {
  const found = await rest.get(`/channels/${channel}/messages/${message}`);
  if (!isObject(found)) return;
  for (const reaction of objectsAt(found, 'reactions')) {
    if (reaction.me !== true) continue;
    const emoji = objectAt(reaction, 'emoji') ?? {};
    const name = textAt(emoji, 'name') ?? '';
    const id = textAt(emoji, 'id');
    const which = encodeURIComponent(id === undefined ? name : `${name}:${id}`);
    await rest.delete(`/channels/${channel}/messages/${message}/reactions/${which}/@me`);
  }
}
