import type { Hours, Language } from '../config/desk.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Wall-clock time somewhere. `weekday`: 1 = Monday … 7 = Sunday; `minutes` since midnight. */
interface WallClock {
  year: number;
  month: number;
  day: number;
  weekday: number;
  minutes: number;
}

/** Whether staff answer at this instant (milliseconds since the epoch). */
export function isOpen(hours: Hours, at: number): boolean {
  if (hours.days === 'always') return true;
  const { weekday, minutes } = wallClock(hours.timezone, at);
  return hours.days.some((span) => span.weekday === weekday && span.from <= minutes && minutes < span.to);
}

/** When staff are next in, in milliseconds since the epoch: `at` itself when they are; null when they never are. */
export function nextOpening(hours: Hours, at: number): number | null {
  if (isOpen(hours, at)) return at;
  if (hours.days === 'always') return at;
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const day = wallClock(hours.timezone, at + ahead * dayMs);
    const openings = hours.days
      .filter((span) => span.weekday === day.weekday)
      .map((span) => instantOf(hours.timezone, day, span.from))
      .filter((instant) => instant > at);
    if (openings.length > 0) return Math.min(...openings);
  }
  return null;
}

/** An instant as people of the desk's time zone say it: weekday (`周一`, `Monday`) and time (`09:00`). */
export function weekdayAndTime(hours: Hours, at: number, language: Language): { weekday: string; time: string } {
  const { timezone: timeZone } = hours;
  const weekday = language === 'en' ? 'long' : 'short';
  return {
    weekday: new Intl.DateTimeFormat(language, { timeZone, weekday }).format(at),
    time: new Intl.DateTimeFormat('en', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at),
  };
}

/** How far a day of the desk's time zone is ahead, as people say it. */
export function dayAhead(hours: Hours, now: number, at: number): 'today' | 'tomorrow' | 'later' {
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: hours.timezone, dateStyle: 'short' });
  const days = (Date.parse(date.format(at)) - Date.parse(date.format(now))) / 86_400_000;
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'later';
}

/** How far the desk's clocks are from UTC at an instant: `UTC+8`, `UTC-2:30`. Members live anywhere. */
export function zoneOffset(hours: Hours, at: number): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: hours.timezone,
    timeZoneName: 'shortOffset',
  }).formatToParts(at);
  return parts.find((part) => part.type === 'timeZoneName')?.value.replace('GMT', 'UTC') ?? 'UTC';
}

/** An instant as a date and time of the desk's time zone: `2026-01-31 09:00`, the same in every language. */
export function dateAndTime(hours: Hours, at: number): string {
  const { year, month, day, minutes } = wallClock(hours.timezone, at);
  return `${year}-${two(month)}-${two(day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Minutes since midnight on the clocks of a time zone. */
export function minutesOfDay(timezone: string, at: number): number {
  return wallClock(timezone, at).minutes;
}

/** The date in a time zone: `2026-01-31`. */
export function dateOf(timezone: string, at: number): string {
  const { year, month, day } = wallClock(timezone, at);
  return `${year}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function wallClock(timezone: string, at: number): WallClock {
  const parts = new Map(
    new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      weekday: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    })
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  );
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  return {
    year: number('year'),
    month: number('month'),
    day: number('day'),
    weekday: weekdays.indexOf(parts.get('weekday') ?? '') + 1,
    minutes: number('hour') * 60 + number('minute'),
  };
}

/** The instant at which clocks in the zone show this minute of this day. Twice, because the offset may change that day. */
function instantOf(timezone: string, day: WallClock, minutes: number): number {
  const asUtc = Date.UTC(day.year, day.month - 1, day.day, 0, minutes);
  const first = asUtc - offsetAt(timezone, asUtc);
  return asUtc - offsetAt(timezone, first);
}

function offsetAt(timezone: string, at: number): number {
  const wall = wallClock(timezone, at);
  const shown = Date.UTC(wall.year, wall.month - 1, wall.day, 0, wall.minutes);
  return shown - Math.floor(at / minuteMs) * minuteMs;
}
