import { sealed } from '../../domain/forgotten.ts';
import type { CaseOutcome, Group, GroupCase } from '../../domain/group.ts';
import { groupOfEvent, withTrusted } from '../../domain/group.ts';
import type { Address } from '../../language/address.ts';
import type { Content } from '../../language/content.ts';
import type { PressEvent } from '../../language/event.ts';
import { staffOf } from '../staff/people.ts';
import type { Turn } from '../turn.ts';
import { type Actor, actorOf } from './authority.ts';
import { saidInPassing, saidOfCase } from './book.ts';
import { act, alertLanguage, alertOf, redrawAlerts } from './cases.ts';
import { type GroupAction, groupActionOf } from './choices.ts';
import { planForgetting, unplanForgetting } from './forget.ts';
import { acknowledge, answerLanguage, answerTo } from './ground.ts';
import { endMute, keepMuted } from './mutes.ts';
import { removeMessage, whyNotRemoved } from './removal.ts';
import { change, settingsPage } from './settings.ts';

/** A press of one of the group side's buttons. Who pressed is asked anew each time: a button proves nothing. */
export async function handleGroupPress(turn: Turn, event: PressEvent): Promise<void> {
  const action = groupActionOf(event.choice);
  if (!action) return stale(turn, event);
  return action.do === 'set' ? pressSetting(turn, event, action) : pressCase(turn, event, action);
}

/** What only the presser reads is in their language. */
async function tellPresser(turn: Turn, event: PressEvent, id: string, alert = false): Promise<void> {
  const language = await answerLanguage(turn, event, turn.policy.brand.languages[0]);
  acknowledge(turn, event, turn.say(language, id), alert);
}

const stale = (turn: Turn, event: PressEvent) => tellPresser(turn, event, 'group-press-stale');

async function pressSetting(turn: Turn, event: PressEvent, action: Extract<GroupAction, { do: 'set' }>): Promise<void> {
  const group = await turn.groups.group(groupOfEvent(event));
  if (!group) return stale(turn, event);
  const actor = actorOf(turn, event, group, 'manage');
  if (!actor) return tellPresser(turn, event, 'group-refused-manage', true);
  const changed = change(turn, group, actor, action.what, action.value);
  if (!changed) return stale(turn, event);
  // Evidence that plain members read as well is said to be so when that is chosen.
  const open = action.what === 'alerts' && changed.settings.alerts === 'here';
  acknowledge(turn, event, turn.say(changed.settings.language, open ? 'group-saved-here' : 'group-saved'), open);
  redraw(turn, event, settingsPage(turn, changed));
}

async function pressCase(turn: Turn, event: PressEvent, action: Extract<GroupAction, { do: 'case' }>): Promise<void> {
  // Asked before anything is looked up: who may nothing anywhere learns nothing of what there is.
  const one = await turn.groups.case(action.number);
  const group = one && (await turn.groups.group(one.groupId));
  const actor = group && actorOf(turn, event, group, 'moderate');
  if (!actor && !staffOf(turn.policy, event.channel, event.from.id)) {
    return tellPresser(turn, event, 'group-refused-moderate', true);
  }
  if (!one || !group || !actor) return stale(turn, event);
  if (action.what === 'show') {
    acknowledge(turn, event);
    const { text = [], choices } = alertOf(turn, group, one);
    return answerTo(turn, event, text, choices, saidInPassing);
  }
  const language = alertLanguage(turn, group, one);
  const settled = decide(turn, group, one, actor, action.what);
  if (!settled) {
    const why = action.what === 'delete' ? whyNotRemoved(group, one) : 'group-case-already';
    acknowledge(turn, event, turn.say(language, why));
    return redraw(turn, event, alertOf(turn, group, one), saidOfCase(one.number));
  }
  acknowledge(turn, event, turn.say(language, 'group-case-done', { what: action.what }));
  redraw(turn, event, alertOf(turn, group, settled), saidOfCase(one.number));
  // Who looks there is to see that it is decided, or open again.
  await redrawAlerts(turn, group, settled, event.message);
}

/** The case as it is after that; undefined when it cannot be decided so any more. */
function decide(turn: Turn, group: Group, one: GroupCase, actor: Actor, what: CaseOutcome | 'undo') {
  switch (what) {
    case 'undo':
      return undo(turn, group, one, actor);
    case 'delete':
      return removeMessage(turn, group, one, actor);
    default:
      return settle(turn, group, one, actor, what);
  }
}

/** Undefined when somebody else decided meanwhile. */
function settle(
  turn: Turn,
  group: Group,
  one: GroupCase,
  actor: Actor,
  outcome: Exclude<CaseOutcome, 'delete'>,
): GroupCase | undefined {
  // That a message was deleted says nothing yet of who wrote it.
  const isOpen = one.state === 'open' || (one.outcome === 'delete' && (outcome === 'restrict' || outcome === 'ban'));
  if (!isOpen) return undefined;
  const settled: GroupCase = { ...one, state: 'settled', outcome, settledBy: actor.name, settledAt: turn.now };
  turn.groups.changeCase(settled);
  planForgetting(turn, group, settled);
  note(turn, one, actor, outcome);
  if (outcome === 'trust')
    turn.groups.saveGroup(withTrusted(group, one.evidence.forget ? sealed(one.person) : one.person, true));
  if (outcome === 'restrict' || outcome === 'ban') act(turn, group, one, outcome);
  const { id } = one.person;
  if (outcome === 'restrict')
    keepMuted(turn, group, one.evidence.forget ? { id, name: '', handle: null } : one.person, null);
  return settled;
}

/** Takes back what was decided; the case is open again. Undefined when there is nothing to take back. */
function undo(turn: Turn, group: Group, one: GroupCase, actor: Actor): GroupCase | undefined {
  if (one.state !== 'settled' || one.outcome === 'delete') return undefined;
  const reopened: GroupCase = { ...one, state: 'open', outcome: null, settledBy: null, settledAt: null };
  turn.groups.changeCase(reopened);
  unplanForgetting(turn, reopened);
  note(turn, one, actor, 'undo', one.outcome ?? undefined);
  if (one.outcome === 'trust') turn.groups.saveGroup(withTrusted(group, one.person, false));
  if (one.outcome === 'restrict') {
    act(turn, group, one, 'unrestrict');
    endMute(turn, group, one.person);
  }
  if (one.outcome === 'ban') act(turn, group, one, 'unban');
  return reopened;
}

function note(
  turn: Turn,
  one: GroupCase,
  actor: Actor,
  action: Exclude<CaseOutcome, 'delete'> | 'undo',
  reason?: string,
) {
  turn.groups.note({
    groupId: one.groupId,
    actor: actor.name,
    actorId: actor.id,
    action,
    subject: one.evidence.forget ? '' : one.person.name,
    subjectId: one.person.id,
    reason: reason ?? null,
    case: one.number,
  });
}

/** Where the pressed message stands: in a room, also when the press is between its presser and the bot. */
function placeOf({ channel, room, chat }: PressEvent): Address {
  const { id, thread } = room ?? chat;
  return { channel, chat: id, ...(thread === undefined ? {} : { thread }) };
}

function redraw(turn: Turn, event: PressEvent, content: Content, said?: string): void {
  if (event.message === undefined) return;
  turn.emit(
    {
      kind: 'edit',
      target: { to: 'address', address: placeOf(event) },
      message: event.message,
      content,
      ...(event.answer === undefined ? {} : { answer: event.answer }),
    },
    { purpose: 'prompt', ...(said === undefined ? {} : { message: said }) },
  );
}
