import { type CallFigures, total } from './calls.ts';
import type { Figures } from './measure.ts';

/** What was measured: by name, the figures of every round. The first is what the others are compared with. */
export type Results = Map<string, readonly Figures[]>;

/** A line of a table: a figure, and with how many digits it is written. */
export interface Row<Each> {
  label: string;
  value(figures: Each): number;
  digits: number;
}

const rows: readonly Row<Figures>[] = [
  { label: 'cold, threads to make (msg/s)', value: ({ cold }) => cold, digits: 0 },
  { label: 'warm (msg/s)', value: ({ warm }) => warm, digits: 0 },
  { label: 'p50 at 20/s (ms)', value: ({ p50 }) => p50, digits: 1 },
  { label: 'p99 at 20/s (ms)', value: ({ p99 }) => p99, digits: 1 },
  { label: 'command to menu (ms)', value: ({ startToMenu }) => startToMenu, digits: 1 },
  { label: 'CPU s per 1,000, full speed', value: ({ cpuWarm }) => cpuWarm, digits: 2 },
  { label: 'CPU s per 1,000, at 20/s', value: ({ cpuSteady }) => cpuSteady, digits: 2 },
  { label: 'memory idle (MB)', value: ({ idle }) => idle, digits: 0 },
  { label: 'memory peak (MB)', value: ({ peak }) => peak, digits: 0 },
];

/** A table of figures, and under it how each compares with the first of the same round. */
export function report(results: Results): string {
  return `${tableOf(results, rows)}\n${compared(results)}${grown(results)}`;
}

/** A column for everything that was measured, a line for every figure. */
export function tableOf<Each>(results: ReadonlyMap<string, readonly Each[]>, rows: readonly Row<Each>[]): string {
  const names = [...results.keys()];
  const cells = rows.map(({ value, digits }) =>
    [...results.values()].map((rounds) => spread(rounds.map(value), (each) => each.toFixed(digits))),
  );
  const wide = Math.max(...rows.map(({ label }) => label.length)) + 2;
  const columns = names.map((name, at) => Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0)) + 2);
  const line = (label: string, each: readonly string[]) =>
    `${label.padEnd(wide)}${each.map((cell, at) => cell.padStart(columns[at] ?? 10)).join('')}\n`;
  return [line('', names), ...rows.map(({ label }, at) => line(label, cells[at] ?? []))].join('');
}

function compared(results: Results): string {
  const [first, ...others] = [...results];
  if (!first) return '';
  const [, bare] = first;
  const lines = others.map(([name, rounds]) => {
    const against = (compare: (kefu: Figures, bare: Figures) => number, write: (value: number) => string) =>
      spread(
        rounds.flatMap((figures, at) => {
          const beside = bare[at];
          return beside ? [compare(figures, beside)] : [];
        }),
        write,
      );
    const times = (value: number) => `${value.toFixed(2)}×`;
    const warm = against((kefu, beside) => kefu.warm / beside.warm, times);
    const cold = against((kefu, beside) => kefu.cold / beside.cold, times);
    const p99 = against((kefu, beside) => kefu.p99 - beside.p99, signed);
    const cpu = against((kefu, beside) => kefu.cpuWarm / beside.cpuWarm, times);
    return `${name}: warm ${warm} bare, cold ${cold} bare, p99 bare ${p99} ms, CPU ${cpu} bare\n`;
  });
  return lines.join('');
}

/** The middle value, and with several the least and the greatest. */
function spread(values: readonly number[], write: (value: number) => string): string {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = write(sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN);
  if (sorted.length < 2) return middle;
  return `${middle} (${write(sorted[0] ?? Number.NaN)} … ${write(sorted.at(-1) ?? Number.NaN)})`;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'} ${Math.abs(value).toFixed(1)}`;
}

/** What a message costs with a million tickets, beside a thousand. */
function grown(results: Results): string {
  const small = results.get('SQLite, 1,000 tickets');
  const large = results.get('SQLite, 1,000,000');
  if (!small || !large) return '';
  const ratios = large.flatMap(({ cpuWarm }, at) => {
    const beside = small[at];
    return beside ? [cpuWarm / beside.cpuWarm] : [];
  });
  return `1,000,000 tickets: ${spread(ratios, (ratio) => ratio.toFixed(2))}× the CPU per message of 1,000\n`;
}

/** The calls that a message took with the pace kept. */
export function reportCalls({ messages, calls, refused }: CallFigures): string {
  const kinds = Object.entries(calls).map(([name, count]) => `${name} ${count}`);
  const each = (total(calls) / messages).toFixed(2);
  return `pace kept: ${each} API calls per warm message (${messages} messages: ${kinds.join(', ')}; ${refused} refused)\n`;
}
