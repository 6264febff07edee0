import { dayAhead, isOpen, nextOpening, weekdayAndTime, zoneOffset } from '../../domain/hours.ts';
import { waitWords } from '../../domain/wait.ts';
import type { Choice, Content } from '../../language/content.ts';
import { choiceId, type MemberAction, type Place } from '../choices.ts';
import { say, type Visit } from './visit.ts';

/** A choice in the member's language. */
export function button(visit: Visit, label: string, action: MemberAction, style?: Choice['style']): Choice {
  return labelled(say(visit, label), action, style);
}

/** A choice whose label is no text of ours: a ticket, an issue type, a question. */
export function labelled(label: string, action: MemberAction, style?: Choice['style']): Choice {
  return { id: choiceId(action), label, ...(style ? { style } : {}) };
}

/** A choice that opens a screen of the menu, under its name there. */
export function go(visit: Visit, to: Place, style?: Choice['style']): Choice {
  return button(visit, `menu-${to}`, { side: 'member', do: 'go', to }, style);
}

/** The same, in a new message: for choices under something worth keeping. */
export function goAnew(visit: Visit, to: Place, style?: Choice['style']): Choice {
  return button(visit, `menu-${to}`, { side: 'member', do: 'go', to, anew: true }, style);
}

export function backTo(visit: Visit, to: Place): Choice {
  return button(visit, 'button-back', { side: 'member', do: 'go', to });
}

export function cancel(visit: Visit): Choice {
  return button(visit, 'button-cancel', { side: 'member', do: 'cancel' });
}

/** A title over paragraphs; empty ones are left out. */
export function titled(
  title: string,
  paragraphs: readonly (string | null)[],
  choices: Content['choices'] = [],
): Content {
  const body = paragraphs.filter((words) => words !== null && words !== '').join('\n\n');
  return {
    text: body === '' ? [{ text: title, style: 'bold' }] : [{ text: title, style: 'bold' }, `\n\n${body}`],
    choices,
  };
}

export function words(paragraphs: readonly (string | null)[], choices: Content['choices'] = []): Content {
  return { text: [paragraphs.filter((each) => each !== null && each !== '').join('\n\n')], choices };
}

/** Choices in rows of `count`. */
export function rowsOf(choices: readonly Choice[], count: number): Choice[][] {
  const rows: Choice[][] = [];
  for (let at = 0; at < choices.length; at += count) rows.push(choices.slice(at, at + count));
  return rows;
}

/** Whether staff are in, and else when they are back. */
export function hoursLine(visit: Visit): string {
  const { turn, member } = visit;
  const { hours } = turn.policy;
  if (isOpen(hours, turn.now)) return say(visit, 'hours-open');
  const next = nextOpening(hours, turn.now);
  if (next === null) return say(visit, 'hours-closed');
  return say(visit, 'hours-closed-until', {
    ...weekdayAndTime(hours, next, member.language),
    day: dayAhead(hours, turn.now, next),
    zone: zoneOffset(hours, next),
  });
}

/** How long a first answer usually takes; null when too little is known, or nobody is in. */
export async function waitLine(visit: Visit): Promise<string | null> {
  const { turn } = visit;
  if (!isOpen(turn.policy.hours, turn.now)) return null;
  const wait = waitWords(await turn.usualWait());
  return wait && say(visit, `wait-${wait.unit}`, { count: wait.count });
}
