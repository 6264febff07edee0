import { messagesOf, sees } from './store.js';

/**
 * What the visitor has chosen. `view` is the one pane that a small screen shows: a platform, `desk` or `trouble`.
 * `recent` are the platforms in the order they were last looked at. `members` and `desks` say, by platform, who is in
 * hand and which of their conversations is open; `opened` is whether a narrow desk shows it or the list.
 */
export function initialChoices() {
  return { view: undefined, recent: [], members: new Map(), desks: new Map(), opened: false };
}

/** Points every choice at something that exists, once the stages are known. */
export function settleChoices(choices, stages, unread, desk) {
  if (stages.size === 0) return;
  const platforms = [...stages.keys()];
  const known = choices.recent.filter((platform) => stages.has(platform));
  choices.recent = [...known, ...platforms.filter((platform) => !known.includes(platform))];
  choices.view ??= platforms[0];
  for (const stage of stages.values()) {
    unread.begin(stage, messagesOf);
    settleMember(sideOf(choices.members, stage.platform), stage, desk);
    settleStaff(sideOf(choices.desks, stage.platform), stage);
  }
}

/** Who is in hand on a platform, and where. */
export function sideOf(sides, platform) {
  const side = sides.get(platform) ?? { person: undefined, conversation: undefined, awaited: undefined };
  sides.set(platform, side);
  return side;
}

/** In this order they stand in the members' window; a stranger of the desk does not. */
const ROLES = ['member', 'admin', 'staff', 'impostor'];

/** Whom the members' window of a platform offers: staff too, where the desk is elsewhere. */
export function peopleOf(stage, desk) {
  const people = [...stage.people.values()];
  return ROLES.filter((role) => role !== 'staff' || stage.platform !== desk.platform).flatMap((role) =>
    people.filter((person) => person.role === role),
  );
}

/** A member who was just added is taken in hand as soon as they are there. */
function settleMember(side, stage, desk) {
  const people = peopleOf(stage, desk);
  const awaited = people.findLast(({ role, name }) => role === 'member' && name === side.awaited);
  if (awaited !== undefined) Object.assign(side, { person: awaited.id, awaited: undefined });
  if (!people.some(({ id }) => id === side.person)) side.person = people[0]?.id;
  const person = stage.people.get(side.person);
  const open = stage.conversations.get(side.conversation);
  const stays = open !== undefined && !open.deleted && open.place !== 'desk' && person && sees(open, person);
  if (person && (!stays || (open.place === 'private' && open.person !== person.id)))
    side.conversation = `p${person.id}`;
}

function settleStaff(side, stage) {
  if (!stage.people.has(side.person)) {
    side.person = [...stage.people.values()].find(({ role }) => role === 'staff')?.id;
  }
  if (!stage.conversations.has(side.conversation)) side.conversation = 'd0';
}
