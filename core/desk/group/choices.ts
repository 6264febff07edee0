import { type CaseOutcome, caseOutcomes } from '../../domain/group.ts';

/** What a choice of the group side asks for; `g.<word>:…`, at most 64 bytes. Never what its presser may do. */
export type GroupAction =
  | { do: 'set'; what: Setting; value: string }
  | { do: 'case'; what: CaseOutcome | 'undo' | 'show'; number: number };

export const settingNames = [
  'language',
  'reminders',
  'onJoin',
  'onTopic',
  'impostors',
  'links',
  'secrets',
  'dryRun',
  'alerts',
  'every',
] as const;
export type Setting = (typeof settingNames)[number];

const caseActions = [...caseOutcomes, 'undo', 'show'] as const;

export function groupChoice(action: GroupAction): string {
  return action.do === 'set' ? `g.set:${action.what}:${action.value}` : `g.case:${action.what}:${action.number}`;
}

/** Whether a choice belongs to the group side, readable or not. */
export function isGroupChoice(id: string): boolean {
  return id.startsWith('g.');
}

/** The action of a choice id; undefined for one that nobody here wrote. */
export function groupActionOf(id: string): GroupAction | undefined {
  const [word, first = '', second = ''] = id.split(':');
  if (word === 'g.set') {
    const what = settingNames.find((one) => one === first);
    return what && { do: 'set', what, value: second };
  }
  if (word !== 'g.case' || !/^\d{1,9}$/.test(second)) return undefined;
  const what = caseActions.find((one) => one === first);
  return what && { do: 'case', what, number: Number(second) };
}
