import type { Language } from '../../config/desk.ts';
import { parseDuration } from '../../config/durations.ts';
import { defanged } from '../../domain/defanged.ts';
import type { AuditEntry, GroupCase } from '../../domain/group.ts';
import { dateAndTime } from '../../domain/hours.ts';
import type { Span } from '../../language/content.ts';
import type { CommandEvent } from '../../language/event.ts';
import { rowsOf } from '../member/screen.ts';
import { staffLanguage, staffOf } from '../staff/people.ts';
import type { Turn } from '../turn.ts';
import { actorOf, refuse } from './authority.ts';
import { saidInPassing } from './book.ts';
import { personName } from './cases.ts';
import { groupChoice, settingNames } from './choices.ts';
import { answerLanguage, answerTo, durationIn, groupHere } from './ground.ts';

const casesShown = 10;
const entriesShown = 15;
const buttonsInRow = 5;

/** `/cases`: what is open in this group; staff in the desk or in private see those of all groups. */
export async function casesCommand(turn: Turn, event: CommandEvent, everywhere: boolean): Promise<void> {
  const staff = staffOf(turn.policy, event.channel, event.from.id);
  if (everywhere) {
    if (!staff) return onlyInGroups(turn, event);
    const language = staffLanguage(turn.policy, event);
    return listCases(turn, event, language, await turn.groups.cases({ state: 'open', limit: casesShown }));
  }
  const group = await groupHere(turn, event);
  const { language } = group.settings;
  if (!actorOf(turn, event, group, 'moderate')) return refuse(turn, event, group, 'moderate');
  const open = await turn.groups.cases({ group: group.id, state: 'open', limit: casesShown });
  listCases(turn, event, language, open);
}

/** Cases with a button each, that shows it with its evidence and what can be decided. */
function listCases(turn: Turn, event: CommandEvent, language: Language, cases: readonly GroupCase[]): void {
  const buttons = cases.map(({ number }) => ({
    id: groupChoice({ do: 'case', what: 'show', number }),
    label: `C${number}`,
  }));
  answerTo(turn, event, caseLines(turn, language, cases), rowsOf(buttons, buttonsInRow), saidInPassing);
}

/** A command that is about a group was given where there is none. */
export async function onlyInGroups(turn: Turn, event: CommandEvent): Promise<void> {
  const language = await answerLanguage(turn, event, staffLanguage(turn.policy, event));
  answerTo(turn, event, turn.say(language, 'group-only-there', { command: `/${event.name}` }));
}

/** `/audit`: what was done here, by whom and why, newest first. */
export async function auditCommand(turn: Turn, event: CommandEvent): Promise<void> {
  const group = await groupHere(turn, event);
  const { language } = group.settings;
  if (!actorOf(turn, event, group, 'moderate')) return refuse(turn, event, group, 'moderate');
  const entries = await turn.groups.audit(group.id, entriesShown);
  const lines = entries.map((entry) => `\n${auditLine(turn, language, entry)}`);
  const title: Span = { text: turn.say(language, 'group-audit-title'), style: 'bold' };
  const shown = lines.length > 0 ? lines : [`\n${turn.say(language, 'group-audit-none')}`];
  answerTo(turn, event, [title, ...shown], undefined, saidInPassing);
}

function caseLines(turn: Turn, language: Parameters<Turn['say']>[0], cases: readonly GroupCase[]): Span[] {
  const title: Span = { text: turn.say(language, 'group-cases-title'), style: 'bold' };
  if (cases.length === 0) return [title, `\n${turn.say(language, 'group-cases-none')}`];
  return [
    title,
    ` ${turn.say(language, 'group-cases-how')}`,
    ...cases.map(({ number, kind, person, openedAt }) => {
      const what = turn.say(language, 'group-case-kind', { kind });
      return `\nC${number} ${what} · ${defanged(personName(turn, language, person.name))} (${person.id}) · ${dateAndTime(turn.policy.hours, openedAt)}`;
    }),
  ];
}

/** Why, in words: what buttons note is put as the buttons say it. */
function reasonIn(turn: Turn, language: Language, action: AuditEntry['action'], reason: string): string {
  if (action === 'undo') return turn.say(language, 'group-audit-action', { action: reason });
  if (action === 'delete') return turn.say(language, 'group-case-kind', { kind: reason });
  const [what = '', value = '', ...room] = reason.split(' ');
  if (action === 'failed')
    return turn.say(language, 'group-audit-failed', {
      what: turn.say(language, 'group-effect', { what }),
      reason: turn.say(language, 'group-reason', { reason: value }),
    });
  if (action !== 'settings') return reason;
  const setting = settingNames.find((one) => one === what);
  if (setting === undefined)
    return turn.say(language, 'group-audit-set', { what, value: [value, ...room].join(' ').trim() });
  if (room.length > 0) return `${turn.say(language, `group-set-${setting}`, { now: 'place' })} (${room.join(' ')})`;
  const ms = setting === 'every' ? parseDuration(value) : undefined;
  return turn.say(language, `group-set-${setting}`, { now: ms === undefined ? value : durationIn(turn, language, ms) });
}

function auditLine(turn: Turn, language: Parameters<Turn['say']>[0], entry: AuditEntry): string {
  const { at, actor, action, subject, subjectId, reason } = entry;
  const what = turn.say(language, 'group-audit-action', { action });
  const whom = subjectId === null ? '' : ` ${defanged(personName(turn, language, subject ?? ''))} (${subjectId})`;
  const why = reason === null ? '' : ` · ${defanged(reasonIn(turn, language, action, reason))}`;
  const about = entry.case === null ? '' : ` · C${entry.case}`;
  return `${dateAndTime(turn.policy.hours, at)} ${personName(turn, language, actor)}: ${what}${whom}${why}${about}`;
}
