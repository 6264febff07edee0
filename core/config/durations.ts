const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of a duration such as `30s`, `5m`, `6h` or `1d`; undefined when it is none. */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d{1,9})\s?([smhd])$/.exec(text.trim());
  const unit = units[match?.[2] ?? ''];
  return match && unit ? Number(match[1]) * unit : undefined;
}

/** The shortest exact spelling, in the largest unit that divides it: 90 minutes are `90m`. Takes whole seconds in ms. */
export function formatDuration(ms: number): string {
  const [unit, size] = Object.entries(units)
    .reverse()
    .find(([, candidate]) => ms !== 0 && ms % candidate === 0) ?? ['s', 1_000];
  return `${Math.round(ms / size)}${unit}`;
}
