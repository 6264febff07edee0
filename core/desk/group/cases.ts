import type { Language } from '../../config/desk.ts';
import { defanged } from '../../domain/defanged.ts';
import type { CaseOutcome, Evidence, Group, GroupCase, NamedPerson } from '../../domain/group.ts';
import { clip } from '../../domain/rules.ts';
import { explainDifferences, summarizeName } from '../../guard/explain.ts';
import type { Address } from '../../language/address.ts';
import type { Content, Span } from '../../language/content.ts';
import type { Target } from '../../language/effect.ts';
import type { Receipt } from '../../outbox/delivery.ts';
import { nameLine } from '../staff/words.ts';
import type { Turn } from '../turn.ts';
import { saidOfCase } from './book.ts';
import { groupChoice } from './choices.ts';
import { addressOfGroup, quoted, type Rows, serverOf } from './ground.ts';
import { canRemove } from './standing.ts';

/** Names what happens to a person or a message because of a case; its failure is told where alerts go. */
const actTagPrefix = 'group-act:';

export function actTag(number: number): string {
  return `${actTagPrefix}${number}`;
}

/** The case that a delivery acted on; undefined for everything else. */
export function caseOfTag(tag: string | null): number | undefined {
  return tag?.startsWith(actTagPrefix) ? Number(tag.slice(actTagPrefix.length)) : undefined;
}

/** Opens a case and tells whoever decides about it. */
export async function openCase(
  turn: Turn,
  group: Group,
  draft: Pick<GroupCase, 'kind' | 'person' | 'evidence'>,
): Promise<GroupCase> {
  const opened = await turn.groups.openCase({ ...draft, groupId: group.id });
  tellAdmins(turn, group, opened, alertOf(turn, group, opened));
  return opened;
}

/** Cases about one person that are looked at, to not open a second one for the same thing. */
const casesLookedAt = 20;

/** The open cases about someone in a group, newest first. */
export function openCasesAbout(turn: Turn, group: Group, { id }: NamedPerson): Promise<GroupCase[]> {
  return turn.groups.cases({ group: group.id, person: id, state: 'open', limit: casesLookedAt });
}

/** Says something of a case where the group's alerts go. */
export function tellAdmins(turn: Turn, group: Group, one: GroupCase, content: Content): void {
  const about = { purpose: 'prompt', message: saidOfCase(one.number), tag: alertTag } as const;
  turn.emit({ kind: 'send', target: alertTarget(group, one), content }, about);
}

/** Shows a case as it is now wherever it was told, but for the message that shows it already. */
export async function redrawAlerts(turn: Turn, group: Group, one: GroupCase, but?: string): Promise<void> {
  const said = saidOfCase(one.number);
  for (const { effect, made } of await turn.deliveriesOf(said)) {
    const [message] = made;
    if (effect.kind !== 'send' || effect.content.attachments || message === undefined || message === but) continue;
    const content = alertOf(turn, group, one);
    turn.emit({ kind: 'edit', target: effect.target, message, content }, { purpose: 'prompt', message: said });
  }
}

/** Where the group's alerts go; that of one case, if it is given. */
export function alertTarget(group: Group, one?: GroupCase): Target {
  const { alertPlace } = group.settings;
  const address: Address = alertPlace ? { channel: group.channel, ...alertPlace } : addressOfGroup(group);
  return goesToDesk(group, one) ? { to: 'desk' } : { to: 'address', address };
}

/** Where members read along, the alert about a secret would lead them to it: only a room of its own gets it. */
function goesToDesk({ chat, settings: { alerts, alertPlace } }: Group, one: GroupCase | undefined): boolean {
  if (alerts === 'desk') return true;
  if (one?.kind !== 'secret') return false;
  return alertPlace === undefined || alertPlace.chat === chat || alertPlace.chat === one.evidence.message?.chat;
}

/** Names an alert, so that one that cannot be shown where the group chose is not lost. */
export const alertTag = 'group-alert';

/** An alert did not arrive in the group: the desk gets it instead. */
export function alertPosted(turn: Turn, { delivery, outcome }: Receipt): void {
  const { effect, message } = delivery;
  if (outcome.state !== 'failed' || effect.kind !== 'send' || effect.target.to !== 'address') return;
  const about = { purpose: 'prompt', ...(message === null ? {} : { message }), tag: alertTag } as const;
  turn.emit({ ...effect, target: { to: 'desk' } }, about);
}

/** The language of an alert: where it is read. */
export function alertLanguage(turn: Turn, group: Group, one?: GroupCase): Language {
  return goesToDesk(group, one) ? turn.policy.brand.languages[0] : group.settings.language;
}

/** A case for those who decide: who, where, the evidence, and what can be done. */
export function alertOf(turn: Turn, group: Group, one: GroupCase): Content {
  const language = alertLanguage(turn, group, one);
  const say = (id: string, args = {}) => turn.say(language, id, args);
  const { number, kind, person } = one;
  return {
    text: [
      { text: say(`group-case-${kind}`, { number, group: nameLine(group.title) }), style: 'bold' },
      `\n${say('group-case-person')} `,
      quoted(`${personName(turn, language, person.name)}${handleOf(person)} (${person.id})`),
      '\n',
      ...evidenceOf(turn, language, one),
      ...(kind === 'secret' ? [`\n\n${say('group-case-warned', { warned: one.evidence.warned ? 'yes' : 'no' })}`] : []),
      ...(one.state === 'settled' ? [`\n\n${settledLine(turn, language, one)}`] : []),
      ...(one.state === 'open' && kind === 'impostor' ? [`\n\n${say('group-case-nothing-done')}`] : []),
    ],
    choices: choicesOf(turn, language, group, one),
  };
}

function evidenceOf(turn: Turn, language: Language, { evidence }: GroupCase): Span[] {
  const say = (id: string, args = {}) => turn.say(language, id, args);
  const { name, link, phishing, secrets, message, reporter, reason } = evidence;
  const differences = [...(name?.differences ?? []), ...(link?.differences ?? [])];
  const lines = [
    ...(name ? [nameSummary(turn, language, name), say(`group-seen-${name.on}`)] : []),
    ...(link ? [linkSummary(turn, language, link)] : []),
    ...explainDifferences(turn, language, differences).map((line) => `• ${defanged(line)}`),
    ...(phishing === undefined ? [] : [say(`guard-phishing-${phishing}`)]),
    ...(secrets ? [say('group-case-secrets')] : []),
    ...(reporter ? [say('group-case-reporter', { name: defanged(nameLine(reporter.name)), id: reporter.id })] : []),
    ...(reason ? [say('group-case-reason', { reason: defanged(clip(reason, 300)) })] : []),
    ...(message?.words || message?.files ? [say(message.removed ? 'group-case-removed' : 'group-case-message')] : []),
  ];
  const words = message?.words ? [`\n`, quoted(clip(message.words, 1000))] : [];
  const files = message?.files?.length
    ? [`\n${say('group-case-attached')} `, quoted(message.files.map((name) => nameLine(name, 100)).join(', '))]
    : [];
  return [lines.join('\n'), ...words, ...files];
}

function nameSummary(turn: Turn, language: Language, name: NonNullable<Evidence['name']>): string {
  const { field, shown, original, how, label, handle } = name;
  if (shown === '') return turn.say(language, 'group-case-imitated', { original });
  return summarizeName(turn, language, {
    field,
    shown: defanged(nameLine(shown)),
    original,
    how,
    score: 1,
    differences: [],
    // Who is called just that is named once.
    identity: {
      name: original,
      label: label === original ? 'none' : label,
      kind: 'staff',
      ...(handle === undefined ? {} : { handle }),
    },
  });
}

function linkSummary(turn: Turn, language: Language, { shown, original }: NonNullable<Evidence['link']>): string {
  if (shown === '') return turn.say(language, 'group-case-imitated', { original });
  return turn.say(language, 'group-case-link-is', { shown: defanged(shown), original });
}

const handleOf = ({ handle }: NamedPerson): string => (handle === null ? '' : ` @${handle}`);

/** What someone was called; who had their data erased has no name any more. */
export function personName(turn: Turn, language: Language, name: string): string {
  return name === '' ? turn.say(language, 'group-person-erased') : nameLine(name);
}

function settledLine(turn: Turn, language: Language, { outcome, settledBy }: GroupCase): string {
  return turn.say(language, 'group-case-settled', {
    outcome: outcome ?? 'dismiss',
    name: personName(turn, language, settledBy ?? ''),
  });
}

function choicesOf(turn: Turn, language: Language, group: Group, one: GroupCase): Rows {
  const { kind, state, number, outcome } = one;
  const button = (what: CaseOutcome | 'undo', style?: 'danger') => ({
    id: groupChoice({ do: 'case', what, number }),
    label: turn.say(language, `group-do-${what}`),
    ...(style ? { style } : {}),
  });
  const removal = canRemove(group, one) ? [[button('delete', 'danger')]] : [];
  // Who posted a secret of their own has done nothing to anybody.
  const person = kind === 'secret' ? [] : [[button('restrict', 'danger'), button('ban', 'danger')]];
  // What is deleted cannot be brought back; who wrote it can still be dealt with.
  if (state === 'settled') return outcome === 'delete' ? person : [...removal, [button('undo')]];
  return [...removal, ...person, kind === 'impostor' ? [button('trust'), button('dismiss')] : [button('dismiss')]];
}

/** Does to the person of a case what was decided. */
export function act(turn: Turn, group: Group, one: GroupCase, kind: 'restrict' | 'unrestrict' | 'ban' | 'unban'): void {
  turn.emit(
    { kind, target: { to: 'address', address: addressOfGroup(group) }, person: one.person.id, ...serverOf(group) },
    { purpose: 'prompt', tag: actTag(one.number) },
  );
}
