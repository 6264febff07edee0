/** How long a sanction is to last, as it was written before its reason. `unclear`: a time was meant, and none was read. */
export type Lasting = { readonly ms?: number; readonly unclear?: true; readonly reason: string };

const second = 1_000;
const day = 86_400_000;
/** What a time is counted in, as people write it. */
const units: readonly { readonly words: string; readonly ms: number }[] = [
  { words: 's|secs?|seconds?|秒钟?', ms: second },
  { words: 'm|mins?|minutes?|分钟?', ms: 60 * second },
  { words: 'h|hrs?|hours?|个?小时|个?钟头', ms: 3_600 * second },
  { words: 'd|days?|天|日', ms: day },
  { words: 'w|weeks?|周|个?星期', ms: 7 * day },
];

const anyUnit = units.map(({ words }) => words).join('|');
/** `1h 30m`, `1.5 hours`, `2小时`: behind Latin letters a word must end there. */
const part = `\\d{1,9}(?:\\.\\d{1,3})?\\s?(?:${anyUnit})(?![a-z])`;
const written = new RegExp(`^${part}(?:\\s?${part})*`, 'iu');
const parts = new RegExp(`(\\d+(?:\\.\\d+)?)\\s?(${anyUnit})(?![a-z])`, 'giu');
/** What is meant as a time though it is none that can be read: 30, -1h, 2 months, 一小时. */
const likeTime = /^(?:[-+]?\d|[一二两三四五六七八九十半几]+个?(?:秒|分|小时|钟头|天|日|周|星期|月|年))/u;

/** Reads how long something is to last at the start of the words; without a time it lasts, and all of it is the reason. */
export function lastingIn(words: string): Lasting {
  const text = words.trim();
  const [time] = written.exec(text) ?? [];
  if (time === undefined) return likeTime.test(text) ? { unclear: true, reason: text } : { reason: text };
  const rest = text.slice(time.length);
  // 1h30: the time goes on with something that was not understood.
  if (/^[\d.]/.test(rest)) return { unclear: true, reason: text };
  return { ms: millisecondsOf(time), reason: rest.replace(/^[\s,，、:：;；]+/u, '') };
}

/** Whole seconds, in milliseconds. */
function millisecondsOf(time: string): number {
  const sum = [...time.matchAll(parts)].reduce((all, [, count, unit = '']) => all + Number(count) * sizeOf(unit), 0);
  return Math.round(sum / second) * second;
}

function sizeOf(unit: string): number {
  return units.find(({ words }) => new RegExp(`^(?:${words})$`, 'iu').test(unit))?.ms ?? Number.NaN;
}
