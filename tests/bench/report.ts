import type { Figures } from './measure.ts';

const rows: readonly [label: string, (figures: Figures) => string][] = [
  ['cold, topics to make (msg/s)', ({ cold }) => cold.toFixed(0)],
  ['warm (msg/s)', ({ warm }) => warm.toFixed(0)],
  ['p50 at 20/s (ms)', ({ p50 }) => p50.toFixed(1)],
  ['p99 at 20/s (ms)', ({ p99 }) => p99.toFixed(1)],
  ['/start to menu (ms)', ({ startToMenu }) => startToMenu.toFixed(1)],
  ['CPU s per 1,000, full speed', ({ cpuWarm }) => cpuWarm.toFixed(2)],
  ['CPU s per 1,000, at 20/s', ({ cpuSteady }) => cpuSteady.toFixed(2)],
  ['memory idle (MB)', ({ idle }) => idle.toFixed(0)],
  ['memory peak (MB)', ({ peak }) => peak.toFixed(0)],
];

/** A table of figures, and under it how each compares with the first. */
export function report(results: readonly (readonly [string, Figures])[]): string {
  const wide = Math.max(...rows.map(([label]) => label.length)) + 2;
  const columns = results.map(([name]) => Math.max(name.length, 8) + 2);
  const line = (label: string, cells: readonly string[]) =>
    `${label.padEnd(wide)}${cells.map((cell, index) => cell.padStart(columns[index] ?? 10)).join('')}\n`;
  const table = [
    line(
      '',
      results.map(([name]) => name),
    ),
    ...rows.map(([label, format]) =>
      line(
        label,
        results.map(([, figures]) => format(figures)),
      ),
    ),
  ].join('');
  const [first, ...others] = results;
  if (!first) return table;
  const [, bare] = first;
  const compared = others.map(
    ([name, figures]) =>
      `${name}: warm ${(figures.warm / bare.warm).toFixed(2)}× bare, cold ${(figures.cold / bare.cold).toFixed(2)}× bare, ` +
      `p99 bare ${signed(figures.p99 - bare.p99)} ms, CPU ${(figures.cpuWarm / bare.cpuWarm).toFixed(2)}× bare\n`,
  );
  return `${table}\n${compared.join('')}${grown(results)}`;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'} ${Math.abs(value).toFixed(1)}`;
}

/** What a message costs with a million tickets, beside a thousand. */
function grown(results: readonly (readonly [string, Figures])[]): string {
  const small = results.find(([name]) => name.endsWith('1,000 tickets'))?.[1];
  const large = results.find(([name]) => name.endsWith('1,000,000'))?.[1];
  if (!small || !large) return '';
  return `1,000,000 tickets: ${(large.cpuWarm / small.cpuWarm).toFixed(2)}× the CPU per message of 1,000\n`;
}
