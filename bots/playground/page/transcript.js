/** Messages of one author closer than this stand together. Milliseconds. */
const TOGETHER = 5 * 60_000;

/** The line above a message that comes after another: one for each new day. */
export const BY_DAY = {
  kind: 'day',
  parts: (previous, message) => previous === undefined || dayOf(previous.at) !== dayOf(message.at),
};

/** One with the time, wherever nothing was said for a while. */
export const BY_PAUSE = {
  kind: 'time',
  parts: (previous, message) => previous === undefined || message.at - previous.at > TOGETHER,
};

/**
 * Lays messages out: a line wherever time went by, a line for each service message, and bubbles. An album is one bubble;
 * `first` and `last` say where a bubble stands among those of the same author.
 *
 * @param {readonly object[]} messages oldest first
 * @param {{ kind: string, parts: (previous: object | undefined, message: object) => boolean }} [lines]
 * @returns {{ kind: 'day' | 'time' | 'service' | 'bubble', key: string, at: number, messages: object[], first?: boolean,
 *   last?: boolean }[]}
 */
export function layOut(messages, lines = BY_DAY) {
  const entries = [];
  for (const message of messages) {
    const previous = entries.at(-1);
    if (lines.parts(previous?.messages.at(-1) ?? previous, message)) {
      const key = lines === BY_DAY ? `day-${dayOf(message.at)}` : `time-${message.id}`;
      entries.push({ kind: lines.kind, key, at: message.at, messages: [] });
    }
    if (message.service !== undefined) {
      entries.push({ kind: 'service', key: message.id, at: message.at, messages: [message] });
    } else if (isSameAlbum(previous, message)) {
      previous.messages.push(message);
    } else {
      entries.push({ kind: 'bubble', key: message.id, at: message.at, messages: [message] });
    }
  }
  entries.forEach((entry, index) => {
    entry.first = !standTogether(entries[index - 1], entry);
    entry.last = !standTogether(entry, entries[index + 1]);
  });
  return entries;
}

function isSameAlbum(entry, message) {
  if (entry === undefined || entry.kind !== 'bubble' || message.album === undefined) return false;
  return entry.messages[0].album === message.album && entry.messages[0].author.id === message.author.id;
}

function standTogether(a, b) {
  if (a?.kind !== 'bubble' || b?.kind !== 'bubble') return false;
  const [one] = a.messages;
  const [other] = b.messages;
  return one.author.id === other.author.id && one.only === other.only && b.at - a.at < TOGETHER;
}

function dayOf(at) {
  return new Date(at).toDateString();
}
