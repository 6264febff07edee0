import { isObject } from '../read.ts';
import type { Load } from './load.ts';
import { runScript } from './script.ts';

/** A control command of a standalone emulator. */
export type Command = Record<string, unknown> & { action: string };
/** What a command does; what it gives, or resolves to, is told as JSON. */
export type Action = (command: Command) => unknown;

const MEASURE_MS = 60_000;
const STEP_MS = 15_000;

/** Performs the action a command names. Throws on an unknown or ill-formed one. */
export async function performCommand(actions: Readonly<Record<string, Action>>, command: unknown): Promise<unknown> {
  if (!isObject(command) || typeof command.action !== 'string') throw new Error('a command is { action, … }');
  const action = actions[command.action];
  if (action === undefined) throw new Error(`unknown action ${command.action}`);
  return (await action({ ...command, action: command.action })) ?? null;
}

/** `load`, `measure` and `script`: what benchmarks ask of every emulator alike. */
export function loadActions<Member, Step>(
  load: Load<Member>,
  goThrough: (person: Member, number: number, steps: readonly Step[], timeoutMs: number) => Promise<void>,
): Record<string, Action> {
  return {
    load: (command) =>
      load.run({
        users: number(command, 'users'),
        perUser: number(command, 'perUser'),
        ratePerSecond: optionalNumber(command, 'ratePerSecond'),
        text: optionalText(command, 'text'),
      }),
    measure: (command) => load.measure(optionalNumber(command, 'timeoutMs') ?? MEASURE_MS),
    script: scriptAction((at) => load.member(at), goThrough),
  };
}

/** Many people go through the same dialogue, each in step with the bot; gives the ms it took per person. */
export function scriptAction<Member, Step>(
  member: (index: number) => Member,
  goThrough: (person: Member, number: number, steps: readonly Step[], timeoutMs: number) => Promise<void>,
): Action {
  return (command) => {
    const steps = Array.isArray(command.steps) ? (command.steps as Step[]) : [];
    const timeoutMs = optionalNumber(command, 'timeoutMs') ?? STEP_MS;
    const members = Array.from({ length: number(command, 'users') }, (_, index) => member(index));
    return runScript(members, (person, at) => goThrough(person, at, steps, timeoutMs));
  };
}

const FAULT_KINDS: readonly unknown[] = [
  'too-many-requests',
  'server-error',
  'hang',
  'answer-lost',
  'drop',
  'slow',
  'error',
  'malformed',
];

/** A fault as a command tells it: a pattern comes as text in `methodPattern`. Throws when its kind is unknown. */
export function faultOf<Fault>(value: unknown): Fault {
  if (!isObject(value) || !FAULT_KINDS.includes(value.kind)) throw new Error('not a fault');
  const { methodPattern, ...fault } = value;
  const pattern = typeof methodPattern === 'string' ? { method: new RegExp(methodPattern, 'i') } : {};
  return { ...fault, ...pattern } as Fault;
}

export function optionalNumber(command: Command, name: string): number | undefined {
  const value = command[name];
  if (value === undefined) return undefined;
  if (typeof value === 'number') return value;
  throw new Error(`${name} must be a number`);
}

export function number(command: Command, name: string): number {
  return present(optionalNumber(command, name), name);
}

export function numbers(command: Command, name: string): number[] {
  const value = command[name];
  return Array.isArray(value) ? value.map(Number) : [];
}

export function optionalText(command: Command, name: string): string | undefined {
  const value = command[name];
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value;
  throw new Error(`${name} must be a string`);
}

export function text(command: Command, name: string): string {
  return present(optionalText(command, name), name);
}

export function texts(command: Command, name: string): string[] {
  const value = command[name];
  return Array.isArray(value) ? value.map(String) : [];
}

function present<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`${name} is missing`);
  return value;
}
