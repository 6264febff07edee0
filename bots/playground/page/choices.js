import { messagesOf } from './store.js';

/**
 * What the visitor has chosen: the platforms looked at, the people in hand, the open place of the desk, and the one
 * pane (`view`) that a small screen shows.
 */
export function initialChoices() {
  return {
    memberStage: undefined,
    deskStage: undefined,
    member: undefined,
    staff: undefined,
    desk: 'd0',
    opened: false,
    view: 'member',
    awaitMember: undefined,
  };
}

/** Points every choice at something that exists, once the stages are known. */
export function settleChoices(choices, stages, unread) {
  if (stages.size === 0) return;
  const all = [...stages.values()];
  const memberStage = stages.get(choices.memberStage) ?? all[0];
  const deskStage = stages.get(choices.deskStage) ?? all.find((stage) => hasRole(stage, 'staff')) ?? all[0];
  for (const stage of new Set([memberStage, deskStage])) unread.begin(stage, messagesOf);
  Object.assign(choices, { memberStage: memberStage.platform, deskStage: deskStage.platform });
  settleMember(choices, memberStage);
  if (!deskStage.people.has(choices.staff)) choices.staff = firstOf(deskStage, 'staff');
  if (!deskStage.conversations.has(choices.desk)) choices.desk = 'd0';
}

/** A member who was just added is taken in hand as soon as they are there. */
function settleMember(choices, stage) {
  const awaited = [...stage.people.values()].findLast(
    ({ role, name }) => role === 'member' && name === choices.awaitMember,
  );
  if (awaited !== undefined) Object.assign(choices, { member: awaited.id, awaitMember: undefined });
  if (!stage.people.has(choices.member)) choices.member = firstOf(stage, 'member');
}

function hasRole(stage, role) {
  return firstOf(stage, role) !== undefined;
}

function firstOf(stage, role) {
  return [...stage.people.values()].find((person) => person.role === role)?.id;
}
