import { minutesOfDay } from './hours.ts';

const minuteMs = 60_000;

/** When reminders are not to be posted by themselves, in minutes since midnight; `from` > `to` spans midnight. */
export interface Quiet {
  readonly from: number;
  readonly to: number;
}

/** Whether clocks in the zone stand in the quiet hours at this instant (milliseconds since the epoch). */
export function isQuiet(quiet: Quiet | null, timezone: string, at: number): boolean {
  if (!quiet) return false;
  const minutes = minutesOfDay(timezone, at);
  const { from, to } = quiet;
  return from < to ? from <= minutes && minutes < to : minutes >= from || minutes < to;
}

/**
 * When the next reminder is due, in milliseconds since the epoch: `everyMs` after the last one, or when the quiet hours
 * that this falls in are over. Never before `now`, so that what was missed while the program stood still is one.
 */
export function nextReminder(
  { everyMs, quiet, timezone }: { everyMs: number; quiet: Quiet | null; timezone: string },
  last: number,
  now: number,
): number {
  const at = Math.max(last + everyMs, now);
  if (!quiet || !isQuiet(quiet, timezone, at)) return at;
  const morning = at + span(quiet.to - minutesOfDay(timezone, at)) * minuteMs - (at % minuteMs);
  // In a night in which the clocks are set, the same time of day comes sooner or later.
  const off = quiet.to - minutesOfDay(timezone, morning);
  return (
    morning + (off > dayMinutes / 2 ? off - dayMinutes : off < -dayMinutes / 2 ? off + dayMinutes : off) * minuteMs
  );
}

const dayMinutes = 24 * 60;

/** Minutes until a time of day that may be tomorrow's. */
function span(minutes: number): number {
  return (minutes + dayMinutes) % dayMinutes;
}

/** The days before an account's verification lapses on which its owner is reminded. */
export const lapseDays = [30, 7, 1, 0] as const;

/**
 * The reminder that is due on a day (`YYYY-MM-DD`) about a verification that is good until another: the smallest number
 * of days in `lapseDays` that has come; null when none has, or it lapsed more than a month ago.
 */
export function lapseDue(until: string, today: string): { step: (typeof lapseDays)[number]; left: number } | null {
  const left = Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
  if (Number.isNaN(left) || left < -31) return null;
  const step = lapseDays.findLast((days) => left <= days);
  return step === undefined ? null : { step, left };
}
