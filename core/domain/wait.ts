/** A waiting time as it is promised: rounded up, so that nobody is disappointed. */
export interface Wait {
  unit: 'minutes' | 'hours';
  count: number;
}

/** The usual wait (milliseconds) in words' terms: 5-minute steps up to an hour, then whole hours; null stays unsaid. */
export function waitWords(ms: number | null): Wait | null {
  if (ms === null || !Number.isFinite(ms) || ms < 0) return null;
  const minutes = Math.max(5, Math.ceil(ms / 60_000 / 5) * 5);
  if (minutes < 60) return { unit: 'minutes', count: minutes };
  return { unit: 'hours', count: Math.ceil(ms / 3_600_000) };
}
