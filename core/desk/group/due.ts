import type { Group } from '../../domain/group.ts';
import { dateOf } from '../../domain/hours.ts';
import { lapseDue } from '../../domain/reminders.ts';
import type { DueEvent } from '../../language/event.ts';
import type { Receipt } from '../../outbox/delivery.ts';
import { accountLabel } from '../member/accounts.ts';
import type { Turn } from '../turn.ts';
import { alertLanguage, alertOf, caseOfTag, tellAdmins } from './cases.ts';
import { noteFailure } from './failures.ts';
import { forgetCase, unplanForgetting } from './forget.ts';
import { addressOfGroup, serverOf } from './ground.ts';
import { liftTag, waitForReturn } from './late.ts';
import { endMute, muteAnew } from './mutes.ts';
import { planReminder, postReminder } from './reminders.ts';

/** The id of the task that is done at start and every hour, and planned nowhere. */
export const lapsesTask = 'lapses';

/** Reminders closer together than this are one, milliseconds. */
function sameMoment({ settings }: Group): number {
  return Math.min(30_000, settings.everyMs / 2);
}

/** Something planned is due. A task that was planned anew, or is gone, is left alone. */
export async function handleDue(turn: Turn, event: DueEvent): Promise<void> {
  if (event.task === lapsesTask) return remindOfLapses(turn);
  const task = await turn.groups.task(event.task);
  if (!task || task.dueAt > turn.now) return;
  turn.groups.unplan(task.id);
  const { payload } = task;
  // Also where the bot was put out since.
  if (payload.do === 'forget') return forgetCase(turn, payload.case);
  const group = await turn.groups.group(payload.group);
  if (!group) return;
  if (!group.active) return waitForReturn(turn, task);
  switch (payload.do) {
    case 'remind':
    case 'welcome':
      if (!group.settings.reminders) return;
      // Two that fall together are one.
      if (turn.now - (group.state.remindedAt ?? 0) < sameMoment(group)) planReminder(turn, group);
      else postReminder(turn, group);
      return;
    case 'restrict':
      // Late, when the bot had been put out meanwhile, it may be over.
      if (payload.until !== null && payload.until <= turn.now) return;
      return muteAnew(turn, group, payload.person, payload.until);
    case 'unrestrict':
    case 'unban': {
      const { person } = payload;
      if (payload.do === 'unrestrict') endMute(turn, group, person);
      // It is over there as well, unless an admin has muted them anew since, and that is not ours to lift.
      const isOver = payload.do === 'unrestrict' && turn.capabilities(group.channel).endsMutes === true;
      if (!isOver) {
        turn.emit(
          {
            kind: payload.do,
            target: { to: 'address', address: addressOfGroup(group) },
            person: person.id,
            ...serverOf(group),
          },
          { purpose: 'prompt', tag: liftTag(group) },
        );
      }
      turn.groups.note({
        groupId: group.id,
        actor: turn.say(group.settings.language, 'group-bot'),
        actorId: null,
        action: 'lift',
        subject: person.name,
        subjectId: person.id,
        reason: null,
        case: null,
      });
    }
  }
}

/** Reminds staff of official accounts whose verification lapses: each step once, a missed one late, never twice. */
async function remindOfLapses(turn: Turn): Promise<void> {
  const { officialAccounts, hours, brand } = turn.policy;
  const [language] = brand.languages;
  const today = dateOf(hours.timezone, turn.now);
  for (const account of officialAccounts) {
    const { platform, value, verifiedUntil } = account;
    const due = verifiedUntil === null ? null : lapseDue(verifiedUntil, today);
    if (!due || verifiedUntil === null) continue;
    const key = `lapse:${platform}:${value}:${verifiedUntil}`;
    const told = await turn.setting(key);
    if (told !== undefined && Number(told) <= due.step) continue;
    turn.saveSetting(key, String(due.step));
    const text = turn.say(language, 'group-lapse', {
      label: accountLabel(turn, language, account),
      value,
      until: verifiedUntil,
      left: due.left,
      state: due.left < 0 ? 'over' : due.left === 0 ? 'today' : 'soon',
    });
    turn.emit({ kind: 'send', target: { to: 'desk' }, content: { text: [text] } }, { purpose: 'prompt' });
  }
}

/** What was decided in a case could not be done: it is open again, and those who decide are told why. */
export async function actDone(turn: Turn, { delivery, outcome }: Receipt): Promise<void> {
  const number = caseOfTag(delivery.tag);
  const one = number === undefined ? undefined : await turn.groups.case(number);
  const group = one && (await turn.groups.group(one.groupId));
  if (!one || !group || outcome.state !== 'failed') return;
  // A message that its author took back is gone as well.
  if (delivery.effect.kind === 'delete' && outcome.reason === 'message-gone') return;
  const { kind } = delivery.effect;
  await noteFailure(turn, group, { kind, person: one.person.id, reason: outcome.reason, case: one.number });
  const language = alertLanguage(turn, group);
  const reason = turn.say(language, 'group-reason', { reason: outcome.reason });
  const undone = kind === 'ban' || kind === 'restrict';
  const open = undone ? { ...one, state: 'open' as const, outcome: null, settledBy: null, settledAt: null } : one;
  if (kind === 'restrict') endMute(turn, group, one.person);
  if (undone) {
    turn.groups.changeCase(open);
    unplanForgetting(turn, open);
  }
  const alert = alertOf(turn, group, open);
  const failure = turn.say(language, 'group-act-failed', {
    number: one.number,
    what: turn.say(language, 'group-effect', { what: kind }),
    reason,
  });
  tellAdmins(turn, group, one, { ...alert, text: [`${failure}\n\n`, ...(alert.text ?? [])] });
}
