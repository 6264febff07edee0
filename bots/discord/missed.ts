import { type Json, objectAt, textAt } from '../read.ts';
import { idAt, timeOfId } from './ids.ts';
import { isNewer } from './last-seen.ts';
import type { Packet } from './surroundings.ts';

/** So far the platform's own clocks may stand apart, milliseconds. */
const SLACK_MS = 60_000;

/**
 * What fetched messages say of a time in which nobody listened, in the order in which it happened. `since`: the newest
 * message heard there; what was changed before it was said was heard, too: both came by the same way, in order. `self`:
 * our user id.
 *
 * A message that was changed meanwhile comes as said (with the words of now) and as changed: it may have been heard just
 * before a kill, and be dropped as a repeat. What was heard already is dropped by its key, like words that are no others.
 */
export function missedIn(messages: readonly Json[], { since, self }: { since: string; self: string }): Packet[] {
  const heardUntil = timeOfId(since) - SLACK_MS;
  const missed = messages.flatMap((d) => {
    const id = idAt(d, 'id');
    const saidAt = timeOfId(id);
    const changedAt = changeOf(d) ?? 0;
    const said = isNewer(id, since) ? [{ at: saidAt, packet: { t: 'MESSAGE_CREATE', d } }] : [];
    if (changedAt < heardUntil || isBy(self, d)) return said;
    return [...said, { at: Math.max(saidAt, changedAt), packet: { t: 'MESSAGE_UPDATE', d } }];
  });
  return missed.sort((a, b) => a.at - b.at).map(({ packet }) => packet);
}

/** When what a message says was last changed, milliseconds since the epoch; undefined when it never was. */
export function changeOf(message: Json): number | undefined {
  const at = Date.parse(textAt(message, 'edited_timestamp') ?? '');
  return Number.isNaN(at) ? undefined : at;
}

function isBy(user: string, message: Json): boolean {
  const author = objectAt(message, 'author');
  return author !== undefined && textAt(author, 'id') === user;
}
