import type { Evidence, Group } from '../../domain/group.ts';
import { modeOf, namedPerson, withAlerted } from '../../domain/group.ts';
import { findPhishing } from '../../guard/phishing.ts';
import { plain, wordsIn } from '../../language/content.ts';
import type { CommandEvent, EditedEvent, MessageEvent, PersonEvent } from '../../language/event.ts';
import { staffOf } from '../staff/people.ts';
import type { Turn } from '../turn.ts';
import { openCase, openCasesAbout } from './cases.ts';
import { isDesk, isGroupCommand } from './commands.ts';
import { groupHere, invite } from './ground.ts';
import { planWelcome, postReminder } from './reminders.ts';
import { heldAgainst, removeByItself } from './removal.ts';
import { secretPosted } from './secrets.ts';
import { asksForDesk, looksLikeImpostor, turnsToSupport } from './watch.ts';

/** Something was said in a group, and the door found that it matters. */
export async function heardInGroup(turn: Turn, event: MessageEvent | EditedEvent): Promise<void> {
  const known = await groupHere(turn, event);
  if (event.redacted?.length && modeOf(known, 'secrets') !== 'off')
    return secretPosted(turn, known, event, event.redacted);
  const group = await checkName(turn, known, event);
  if (await checkWords(turn, group, event)) return;
  if (event.kind !== 'message') return;
  const words = plain(event.content.text);
  if (asksForDesk(words)) return invite(turn, event);
  if (!turnsToSupport(group, words, turn.now)) return;
  const { thread } = event.chat;
  postReminder(turn, group, { topic: true, replyTo: event.message, ...(thread === undefined ? {} : { thread }) });
}

/** Whether a command, which everybody reads like any other words, was dealt with for what it says. */
export async function heardCommand(turn: Turn, event: CommandEvent): Promise<boolean> {
  if (event.chat.kind !== 'group' || event.message === undefined || isDesk(turn, event)) return false;
  const group = await groupHere(turn, event);
  const { attachments } = event;
  const content = { text: [`/${event.name} ${event.args}`], ...(attachments ? { attachments } : {}) };
  const said: MessageEvent = { ...event, kind: 'message', message: event.message, content };
  if (event.redacted?.length && modeOf(group, 'secrets') !== 'off') {
    await secretPosted(turn, group, said, event.redacted);
    return true;
  }
  // Whoever asks about a link, or reports one, has to name it.
  if (isGroupCommand(event.name) || event.name === 'verify') return false;
  return checkWords(turn, group, said);
}

/** Someone came in, or is called something else. */
export async function personSeen(turn: Turn, event: PersonEvent): Promise<void> {
  const group = await checkName(turn, await groupHere(turn, event), event);
  if (event.kind === 'joined') await planWelcome(turn, group);
}

/** An impostor's name is reported once; nothing is done to anybody by itself. */
async function checkName(turn: Turn, group: Group, event: MessageEvent | EditedEvent | PersonEvent): Promise<Group> {
  if (!looksLikeImpostor(turn.guards, group, event)) return group;
  const finding = turn.guards.names(group).check(event.from);
  if (!finding) return group;
  const { field, shown, original, how, identity, differences } = finding;
  const person = namedPerson(event.from);
  const changed = withAlerted(group, person, true);
  turn.groups.saveGroup(changed);
  const open = await openCasesAbout(turn, group, person);
  // Who goes on from one imitation of somebody to the next is one case.
  const stands = open.some(({ kind, evidence }) => kind === 'impostor' && evidence.name?.label === identity.label);
  if (stands) return changed;
  const { handle, label } = identity;
  const on = event.kind === 'joined' || event.kind === 'renamed' ? event.kind : ('message' as const);
  const name = { field, shown, original, how, label, differences, on, ...(handle === undefined ? {} : { handle }) };
  await openCase(turn, changed, { kind: 'impostor', person, evidence: { name } });
  return changed;
}

/** Whether what was said leads to a fake of ours, or asks others for secrets; then it is dealt with. */
async function checkWords(turn: Turn, group: Group, event: MessageEvent | EditedEvent): Promise<boolean> {
  const mode = modeOf(group, 'links');
  if (mode === 'off' || isTrusted(turn, group, event)) return false;
  const words = wordsIn(event.content);
  const link = turn.guards.links.lookAlike(words);
  const phishing = link ? null : findPhishing(words);
  if (!link && !phishing) return false;
  const removed = mode === 'remove';
  const kind = link ? 'link' : 'phishing';
  const person = namedPerson(event.from);
  const evidence: Evidence = {
    ...(link ? { link: { shown: link.shown, original: link.imitates.value, differences: link.differences } } : {}),
    ...(phishing ? { phishing: phishing.kind } : {}),
    message: heldAgainst(event, words, removed),
  };
  const open = await openCasesAbout(turn, group, person);
  const same = open.find((one) => one.kind === kind && sameMatter(one.evidence, evidence));
  const number = same?.number ?? (await openCase(turn, group, { kind, person, evidence })).number;
  if (removed) removeByItself(turn, group, event, kind, number);
  return true;
}

/** The same fake again from the same person: one case is enough. */
function sameMatter(one: Evidence, other: Evidence): boolean {
  return one.link?.shown === other.link?.shown && one.phishing === other.phishing;
}

/** Staff and the group's admins may name a fake to warn of it. */
function isTrusted(turn: Turn, { state }: Group, { channel, chat, from }: MessageEvent | EditedEvent): boolean {
  if (staffOf(turn.policy, channel, from.id) !== undefined) return true;
  // Only admins can speak for the group itself.
  return from.id === chat.id || state.admins.some(({ id }) => id === from.id);
}
