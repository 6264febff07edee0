import type { OpenSpan } from './desk.ts';

/** A spelling mistake in hours, in words for the operator. */
export class HoursMistake extends Error {
  override readonly name = 'HoursMistake';
}

const dayMinutes = 24 * 60;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * Opening spans of `mon-fri 09:00-21:00, sat 10:00-18:00` (ranges of days may wrap, `fri-mon`; times may pass midnight,
 * `20:00-02:00`), sorted, merged and split at midnight; or `always`. Throws a HoursMistake.
 */
export function parseDays(text: string): readonly OpenSpan[] | 'always' {
  if (text.trim().toLowerCase() === 'always') return 'always';
  return merge(text.split(',').flatMap(parseEntry));
}

/** Minutes since midnight of `23:00-08:00`; null for `none`. Throws a HoursMistake. */
export function parseQuiet(text: string): { from: number; to: number } | null {
  if (text.trim().toLowerCase() === 'none') return null;
  return parseTimes(text);
}

/** Whether this runtime knows the time zone, an IANA name such as `Asia/Shanghai`. */
export function isTimeZone(name: string): boolean {
  // Offsets such as +08:00 are accepted by some releases of Node and not by others: only names are portable.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function parseEntry(entry: string): OpenSpan[] {
  const [days, times, ...rest] = entry.trim().split(/\s+/);
  if (!days || !times || rest.length > 0) {
    throw new HoursMistake(`"${entry.trim()}" is not days and times such as "mon-fri 09:00-21:00"`);
  }
  const { from, to } = parseTimes(times);
  return parseWeekdays(days).flatMap((weekday) => splitAtMidnight(weekday, from, to));
}

function parseWeekdays(text: string): number[] {
  const [first, last, ...rest] = text.toLowerCase().split('-').map(weekdayOf);
  if (first === undefined || rest.length > 0) throw new HoursMistake(`"${text}" is not a day or a range of days`);
  const length = (((last ?? first) - first + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => ((first - 1 + step) % 7) + 1);
}

function weekdayOf(name: string): number {
  const index = weekdays.indexOf(name);
  if (index < 0) throw new HoursMistake(`"${name}" is not a day: use ${weekdays.join(', ')}`);
  return index + 1;
}

function parseTimes(text: string): { from: number; to: number } {
  const match = /^(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})$/.exec(text.trim());
  if (!match?.[1] || !match[2]) throw new HoursMistake(`"${text.trim()}" is not a span of time such as "09:00-21:00"`);
  const [from, to] = [minutesOf(match[1]), minutesOf(match[2])];
  if (from === to) throw new HoursMistake(`"${text.trim()}" begins when it ends; a whole day is "00:00-24:00"`);
  if (from === dayMinutes) throw new HoursMistake(`"${text.trim()}" begins at 24:00; say 00:00`);
  return { from, to };
}

function minutesOf(time: string): number {
  const [hours = Number.NaN, minutes = Number.NaN] = time.split(':').map(Number);
  const total = hours * 60 + minutes;
  if (minutes > 59 || total > dayMinutes) throw new HoursMistake(`"${time}" is not a time between 00:00 and 24:00`);
  return total;
}

function splitAtMidnight(weekday: number, from: number, to: number): OpenSpan[] {
  if (from < to) return [{ weekday, from, to }];
  const tonight = { weekday, from, to: dayMinutes };
  return to === 0 ? [tonight] : [tonight, { weekday: (weekday % 7) + 1, from: 0, to }];
}

function merge(spans: readonly OpenSpan[]): OpenSpan[] {
  const sorted = [...spans].sort((a, b) => a.weekday - b.weekday || a.from - b.from);
  const merged: OpenSpan[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && last.weekday === span.weekday && span.from <= last.to) {
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, span.to) };
    } else {
      merged.push(span);
    }
  }
  return merged;
}
