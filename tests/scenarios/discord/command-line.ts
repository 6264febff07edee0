import type { OptionValues } from '../../../bots/playground/discord/emulator.ts';

/** A registered slash command as a person's client knows it. */
export interface Definition {
  readonly name: string;
  readonly options?: readonly Record<string, unknown>[];
}

/** Where a command is typed. */
export interface Line {
  /** Discord's name of the language that the person's client speaks. */
  locale: string;
  /** Whether this is the number of a ticket that the person can see. */
  isTicket(number: number): boolean;
  /** Inside a ticket's thread the number may be left out: digits are one only if there is such a ticket. */
  inThread: boolean;
}

/** Splits `/name words`; undefined when the words are no command line. */
export function splitLine(words: string): { name: string; rest: string } | undefined {
  const found = /^\/([a-z0-9_]{1,32})(?:\s+([\s\S]*))?$/i.exec(words);
  return found?.[1] === undefined ? undefined : { name: found[1].toLowerCase(), rest: (found[2] ?? '').trim() };
}

/** The options as a person fills them in who means these words. */
export function optionsOf(definition: Definition, words: string, line: Line): OptionValues {
  const values: Record<string, string | number> = {};
  let rest = words;
  const options = [...(definition.options ?? [])].sort((a, b) => rankOf(a) - rankOf(b));
  for (const option of options) {
    if (rest === '' || option.type === ATTACHMENT) continue;
    const name = String(option.name);
    const taken = name === 'number' ? numberIn(rest, option, line) : wordsFor(option, rest, line.locale);
    if (taken === undefined) continue;
    values[name] = taken.value;
    rest = rest.slice(taken.length).trim();
  }
  return values;
}

const INTEGER = 4;
const ATTACHMENT = 11;

/** The number comes first, what takes all the words that are left comes last. */
function rankOf({ name }: Record<string, unknown>): number {
  return name === 'number' ? 0 : name === 'text' || name === 'args' ? 2 : 1;
}

function numberIn(rest: string, option: Record<string, unknown>, { inThread, isTicket }: Line) {
  const written = /^[#＃]?\s*([0-9０-９]+)(?=\s|$)/.exec(rest);
  if (!written) return inThread ? undefined : { value: rest.split(/\s/)[0] ?? '', length: rest.search(/\s|$/) };
  const number = Number((written[1] ?? '').normalize('NFKC'));
  if (inThread && !isTicket(number)) return undefined;
  return { value: option.type === INTEGER ? number : written[0], length: written[0].length };
}

function wordsFor(option: Record<string, unknown>, rest: string, locale: string) {
  if (!Array.isArray(option.choices) && (option.name === 'text' || option.name === 'args')) {
    return { value: rest, length: rest.length };
  }
  const [first = ''] = rest.split(/\s/);
  const choices: unknown[] = Array.isArray(option.choices) ? option.choices : [];
  const chosen = choices.find((choice) => labelsOf(choice, locale).includes(first));
  const value = isRecord(chosen) ? chosen.value : option.type === INTEGER ? Number(first) : first;
  // Words with blanks in them are one value where nothing can follow.
  if (choices.length === 0 && option.type !== INTEGER && option.name !== 'priority') {
    return { value: rest, length: rest.length };
  }
  return { value: typeof value === 'number' ? value : String(value), length: first.length };
}

function labelsOf(choice: unknown, locale: string): unknown[] {
  if (!isRecord(choice)) return [];
  const names = isRecord(choice.name_localizations) ? choice.name_localizations : {};
  return [names[locale], choice.name, choice.value];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
