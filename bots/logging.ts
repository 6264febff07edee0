import { type DestinationStream, destination, type Logger, pino } from 'pino';
import type { LogLevel } from '../core/config/environment.ts';

export type Log = Logger;

export interface LogOptions {
  level: LogLevel;
  /** Exact values that must not be seen in any line, whatever they are part of. */
  secrets: readonly string[];
  /** Takes complete lines. Default: standard output, for people on a terminal and as JSON otherwise. */
  write?: (line: string) => void;
}

/**
 * The program's logger: one JSON object per line. Secrets are removed from the finished line, so it makes no difference
 * whether they came in a message, an error's stack, a URL or a key nobody thought of.
 */
export function createLogger({ level, secrets, write = standardOutput() }: LogOptions): Log {
  const scrub = scrubber(secrets);
  const stream: DestinationStream = { write: (line) => write(scrub(line)) };
  const serializers = { err: describeError, error: describeError };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers }, stream);
}

/** Shorter values are words of ordinary lines: removing them would hide nothing and break the rest. */
const shortestSecret = 6;

/** A function that replaces every secret, also as JSON, a URL or a header would spell it. */
export function scrubber(secrets: readonly string[]): (line: string) => string {
  const spellings = secrets
    .filter((secret) => secret.length >= shortestSecret)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret), encodeURI(secret)])
    .flatMap((spelling) => [spelling, JSON.stringify(spelling).slice(1, -1)]);
  // Longest first: a secret that contains another must go as a whole.
  const known = [...new Set(spellings)].sort((a, b) => b.length - a.length).map(escapeForPattern);
  // The form of a bot token is hidden even when it is not ours: yesterday's, or one pasted into a message.
  const pattern = new RegExp([...known, '(?<!\\d)\\d{6,12}(?::|%3A)[A-Za-z0-9_-]{30,}'].join('|'), 'g');
  return (line) => line.replace(pattern, '[secret]');
}

interface DescribedError {
  type: string;
  message: string;
  code?: string | number;
  stack?: string;
  cause?: DescribedError | string;
  errors?: (DescribedError | string)[];
}

/**
 * What of an error is worth a line. Its other properties are left out on purpose: the libraries we use hang requests
 * and rows on their errors, with people's words in them.
 */
function describeError(error: unknown, depth = 0): DescribedError | string {
  if (!(error instanceof Error)) return String(error);
  const code =
    'code' in error && (typeof error.code === 'string' || typeof error.code === 'number') ? error.code : undefined;
  const deeper = depth < 5;
  return {
    type: error.name,
    message: error.message,
    ...(code !== undefined && { code }),
    ...(error.stack && { stack: error.stack }),
    ...(deeper && error.cause !== undefined && { cause: describeError(error.cause, depth + 1) }),
    ...(deeper &&
      error instanceof AggregateError && {
        errors: error.errors.slice(0, 10).map((inner) => describeError(inner, depth + 1)),
      }),
  };
}

/** A line for a person at a terminal: time, level, message, then what else it says. */
export function formatForPeople(line: string): string {
  const fields = parseLine(line);
  if (!fields) return line;
  const { level, time, msg, err, error, ...rest } = fields;
  const label = pino.levels.labels[Number(level)] ?? String(level);
  const details = Object.entries(rest).map(
    ([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const clock = String(time).slice(11, 19);
  const head = [clock, label.toUpperCase().padEnd(5), String(msg ?? ''), ...details].join(' ');
  return `${[head, ...[err, error].flatMap(errorLines)].join('\n')}\n`;
}

/** Undefined for a line that is no JSON, as when a number in it was a secret. */
function parseLine(line: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function errorLines(error: unknown): string[] {
  if (error === undefined) return [];
  if (typeof error !== 'object' || error === null) return [`  ${String(error)}`];
  const text = 'stack' in error && typeof error.stack === 'string' ? error.stack : JSON.stringify(error);
  const cause = 'cause' in error ? errorLines(error.cause).map((line) => `  because of${line}`) : [];
  return [text.replace(/^/gm, '  '), ...cause];
}

function standardOutput(): (line: string) => void {
  // Written at once: what was logged before a kill is in the log.
  const out = destination({ fd: 1, sync: true });
  return process.stdout.isTTY ? (line) => out.write(formatForPeople(line)) : (line) => out.write(line);
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
