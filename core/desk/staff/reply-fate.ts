import type { MemberId } from '../../domain/member.ts';
import type { Choice } from '../../language/content.ts';
import type { Effect } from '../../language/effect.ts';
import type { FailureReason } from '../../language/outcome.ts';
import type { Delivery, Receipt } from '../../outbox/delivery.ts';
import { choiceId } from '../choices.ts';
import type { Turn } from '../turn.ts';
import { allowanceWords } from './card.ts';
import { fateTag, placeOfReport, readFateTag } from './fate.ts';
import { staffLanguage } from './people.ts';

/** The reaction that says that a reply arrived. */
const sentMark = '👍';

/** Reasons after which the same words may well arrive later. */
const passing: readonly FailureReason[] = [
  'blocked',
  'never-started',
  'chat-gone',
  'window-closed',
  'quota-used',
  'no-rights',
  'rejected',
];

/** Tells the staff member who wrote a reply what became of it, at the message that they wrote. */
export async function tellFate(turn: Turn, { delivery, outcome }: Receipt): Promise<void> {
  const edit = delivery.effect.kind === 'edit';
  if (outcome.state === 'unknown') {
    tellLine(turn, delivery, 'staff-fate-unknown', undefined, true);
  } else if (outcome.state === 'sent') {
    if (edit) tellLine(turn, delivery, 'staff-fate-edited');
    else await tellSent(turn, delivery, outcome.detour === true);
  } else {
    const reason = reasonOf(turn, outcome.reason, outcome.detail);
    if (outcome.state === 'held') tellLine(turn, delivery, 'staff-fate-held', reason);
    else if (edit) tellLine(turn, delivery, 'staff-fate-edit-failed', reason);
    else tellLine(turn, delivery, 'staff-fate-failed', reason, passing.includes(outcome.reason));
  }
}

async function tellSent(turn: Turn, delivery: Delivery, detour: boolean): Promise<void> {
  const { report } = delivery;
  const target = placeOfReport(delivery);
  if (report === null || !target) return;
  const { target: to } = delivery.effect;
  const member = to.to === 'member' ? await turn.member(to.member as MemberId) : undefined;
  const allowance = member ? await turn.allowance(member) : null;
  if (allowance) {
    // Where the platform counts, whoever writes must know what is left.
    const language = staffLanguage(turn.policy);
    sayLine(turn, delivery, `${turn.say(language, 'staff-fate-sent')} · ${allowanceWords(turn, language, allowance)}`);
    return;
  }
  if (detour) {
    tellLine(turn, delivery, 'staff-fate-detour');
    return;
  }
  if (report.message === undefined || !turn.capabilities(report.channel).reactions) {
    tellLine(turn, delivery, 'staff-fate-sent');
    return;
  }
  turn.emit(
    { kind: 'react', target, message: report.message, emoji: sentMark },
    {
      purpose: 'signal',
      report,
      tag: fateTag('fate', readFateTag(delivery.tag)?.thread),
      ...(delivery.ticket === null ? {} : { ticket: delivery.ticket }),
    },
  );
}

function tellLine(turn: Turn, delivery: Delivery, id: string, reason?: string, resend = false): void {
  const text = turn.say(staffLanguage(turn.policy), id, reason === undefined ? {} : { reason });
  sayLine(turn, delivery, text, resend);
}

function sayLine(turn: Turn, delivery: Delivery, text: string, resend = false): void {
  const { report } = delivery;
  const target = placeOfReport(delivery);
  if (report === null || !target) return;
  const language = staffLanguage(turn.policy);
  const again: Choice = {
    id: choiceId({ side: 'staff', do: 'resend', delivery: delivery.id }),
    label: turn.say(language, 'staff-button', { button: 'resend' }),
  };
  const effect: Effect = {
    kind: 'send',
    target,
    content: {
      text: [text],
      ...(resend ? { choices: [[again]] } : {}),
    },
    ...(report.message === undefined ? {} : { replyTo: report.message }),
    ...(report.answer === undefined ? {} : { answer: report.answer }),
  };
  turn.emit(effect, { purpose: 'prompt', ...(delivery.ticket === null ? {} : { ticket: delivery.ticket }) });
}

/** Why, in words; a platform's own words are added where ours say too little. */
function reasonOf(turn: Turn, reason: FailureReason, detail: string): string {
  const words = turn.say(staffLanguage(turn.policy), 'staff-reason', { reason });
  return reason === 'rejected' && detail !== '' ? `${words} (${detail})` : words;
}

/** Where nothing of the place is left, a line would fail as the reaction did. */
const gone: readonly FailureReason[] = ['message-gone', 'thread-gone', 'chat-gone'];

/**
 * The reaction itself did not come about (a group may forbid reactions), or nobody knows whether it did (the program was
 * stopped again and again in the middle of it): then a short line says it.
 */
export function fateNotShown(turn: Turn, { delivery, outcome }: Receipt): void {
  if (outcome.state !== 'failed' && outcome.state !== 'unknown') return;
  if (outcome.state === 'failed' && gone.includes(outcome.reason)) return;
  tellLine(turn, delivery, 'staff-fate-sent');
}
