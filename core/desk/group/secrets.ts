import { type Group, modeOf, namedPerson } from '../../domain/group.ts';
import { memberIdOf } from '../../domain/member.ts';
import { wordsIn } from '../../language/content.ts';
import type { EditedEvent, MessageEvent, SecretKind } from '../../language/event.ts';
import type { Turn } from '../turn.ts';
import { openCase, openCasesAbout } from './cases.ts';
import { addressOfEvent } from './ground.ts';
import { heldAgainst, removeByItself } from './removal.ts';
import { mayDelete } from './standing.ts';

/** Secrets of one person that stand and were told of: more of them are told to nobody. */
const mostTold = 5;

/**
 * A secret was posted for all to see. What it was is nowhere any more but there. It goes, and its owner is warned; where
 * it may not be taken out, nothing is said that would lead others to it, and those who run the group learn of it.
 */
export async function secretPosted(
  turn: Turn,
  group: Group,
  event: MessageEvent | EditedEvent,
  kinds: readonly SecretKind[],
): Promise<void> {
  const removed = modeOf(group, 'secrets') === 'remove' && mayDelete(group);
  const warned = await warnOwner(turn, group, event, kinds, removed);
  if (!removed) return reportSecret(turn, group, event, kinds, warned);
  removeByItself(turn, group, event, 'secret', null);
  if (warned) return;
  const text = [turn.say(group.settings.language, 'group-secret-short-removed')];
  turn.emit(
    { kind: 'send', target: { to: 'address', address: addressOfEvent(event) }, content: { text } },
    { purpose: 'prompt' },
  );
}

/** Warns in private whom the bot may write to: who wrote to it before. Resolves with whether it did. */
async function warnOwner(
  turn: Turn,
  { title }: Group,
  { channel, from }: MessageEvent | EditedEvent,
  kinds: readonly SecretKind[],
  removed: boolean,
): Promise<boolean> {
  const member = await turn.member(memberIdOf(channel, from.id));
  if (member === undefined || member.unreachable || member.name === '') return false;
  const { language } = member;
  const what = kinds.map((kind) => turn.say(language, `secret-${kind}`)).join(turn.say(language, 'list-separator'));
  const wallet = kinds.some((kind) => kind === 'seed-phrase' || kind === 'private-key') ? 'true' : 'false';
  const id = removed ? 'group-secret-removed' : 'group-secret-seen';
  const text = [turn.say(language, id, { what, wallet, group: title })];
  turn.emit({ kind: 'send', target: { to: 'member', member: member.id }, content: { text } }, { purpose: 'prompt' });
  return true;
}

/** Opens a case for a secret that stands, once for each message. */
async function reportSecret(
  turn: Turn,
  group: Group,
  event: MessageEvent | EditedEvent,
  secrets: readonly SecretKind[],
  warned: boolean,
): Promise<void> {
  const person = namedPerson(event.from);
  const open = await openCasesAbout(turn, group, person);
  const told = open.filter(({ kind }) => kind === 'secret');
  const message = heldAgainst(event, wordsIn(event.content), false);
  if (told.length >= mostTold || told.some((one) => one.evidence.message?.id === message.id)) return;
  await openCase(turn, group, { kind: 'secret', person, evidence: { secrets, warned, message } });
}
