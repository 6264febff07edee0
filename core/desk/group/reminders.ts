import type { DeskConfig, Language } from '../../config/desk.ts';
import type { Group, GroupId } from '../../domain/group.ts';
import { isQuiet, nextReminder } from '../../domain/reminders.ts';
import type { Choice, Content } from '../../language/content.ts';
import type { Receipt } from '../../outbox/delivery.ts';
import { choiceId } from '../choices.ts';
import { accountLabel } from '../member/accounts.ts';
import type { Turn } from '../turn.ts';

/** Talk about finding support brings a reminder at most this often, milliseconds. */
export const topicPauseMs = 10 * 60_000;
/** Those who join within this time after the first of them share a reminder, milliseconds. */
const burstMs = 5_000;
/** Joining brings a reminder at most this often, milliseconds. */
const joinPauseMs = 60_000;

const tagPrefix = 'group-reminder:';
/** Names the end of an outdated reminder, of which nobody need hear, whatever became of it. */
export const outdatedTag = 'group-outdated';

const remindTask = (group: Group) => `remind:${group.id}`;
const welcomeTask = (group: Group) => `welcome:${group.id}`;

/** Plans the next reminder of the schedule, in place of the one that was planned. */
export function planReminder(turn: Turn, group: Group): void {
  if (!group.settings.reminders || !group.active) {
    turn.groups.unplan(remindTask(group));
    return;
  }
  turn.groups.plan({
    id: remindTask(group),
    channel: group.channel,
    dueAt: nextReminder(group.settings, group.state.remindedAt ?? turn.now, turn.now),
    payload: { do: 'remind', group: group.id },
  });
}

/** Plans the reminder for those who are joining just now, unless one is planned. */
export async function planWelcome(turn: Turn, group: Group): Promise<void> {
  if (!group.settings.reminders || !group.settings.onJoin) return;
  if (await turn.groups.task(welcomeTask(group))) return;
  turn.groups.plan({
    id: welcomeTask(group),
    channel: group.channel,
    dueAt: Math.max(turn.now + burstMs, (group.state.remindedAt ?? 0) + joinPauseMs),
    payload: { do: 'welcome', group: group.id },
  });
}

/** Posts a reminder; the one before goes when this one stands. Returns the group as it is now. */
export function postReminder(
  turn: Turn,
  group: Group,
  why: { topic?: true; replyTo?: string; thread?: string } = {},
): Group {
  const { channel, chat, settings } = group;
  const { thread, replyTo } = why;
  turn.emit(
    {
      kind: 'send',
      target: { to: 'address', address: { channel, chat, ...(thread === undefined ? {} : { thread }) } },
      content: reminder(turn, group),
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(isQuiet(settings.quiet, settings.timezone, turn.now) ? { silent: true } : {}),
    },
    { purpose: 'prompt', tag: `${tagPrefix}${group.id}` },
  );
  const state = { ...group.state, remindedAt: turn.now, ...(why.topic ? { topicAt: turn.now } : {}) };
  const changed = { ...group, state };
  turn.groups.saveGroup(changed);
  turn.groups.unplan(welcomeTask(group));
  planReminder(turn, changed);
  return changed;
}

export function isReminder(tag: string | null): boolean {
  return tag?.startsWith(tagPrefix) ?? false;
}

/** The id of the group that a reminder is for. */
export function groupOfReminder(tag: string | null): GroupId {
  return (tag ?? '').slice(tagPrefix.length);
}

/** A reminder stands: the one before it goes. In another room or topic the later one may have arrived first. */
export async function reminderPosted(turn: Turn, { delivery, outcome }: Receipt): Promise<void> {
  const group = await turn.groups.group(groupOfReminder(delivery.tag));
  const { effect } = delivery;
  const message = outcome.state === 'sent' ? outcome.messages[0] : undefined;
  if (!group || message === undefined || effect.target.to !== 'address') return;
  const { channel, chat } = effect.target.address;
  const posted = { message, chat, at: delivery.createdAt };
  const before = group.state.reminder;
  const isLater = !before || (before.at ?? 0) <= posted.at;
  const [stands, outdated] = isLater ? [posted, before] : [before, posted];
  if (outdated && outdated.message !== stands.message) {
    turn.emit(
      {
        kind: 'delete',
        target: { to: 'address', address: { channel, chat: outdated.chat } },
        message: outdated.message,
      },
      // Worth doing whenever it is possible again: nothing else takes away the one before.
      { purpose: 'prompt', tag: outdatedTag },
    );
  }
  turn.groups.saveGroup({ ...group, state: { ...group.state, reminder: stands } });
}

/** Which accounts are official, how to check one, what staff never ask for, and the way to the desk. */
export function reminder(turn: Turn, group: Group): Content {
  const { language } = group.settings;
  const { brand, officialAccounts } = turn.policy;
  const say = (id: string, args = {}) => turn.say(language, id, args);
  const lines = officialAccounts.map((account) =>
    say('group-account', { label: accountLabel(turn, language, account), value: account.value }),
  );
  return {
    text: [
      { text: say('group-reminder-title', { brand: brand.name }), style: 'bold' },
      `\n${[...(lines.length > 0 ? ['', say('accounts-title'), ...lines] : []), '', say('group-reminder-verify'), say('group-reminder-never')].join('\n')}`,
    ],
    choices: [[toDesk(turn, group, language)]],
  };
}

/** Opens the private desk: by a link, where the platform has such, else by a press that only its presser sees. */
export function toDesk(turn: Turn, { channel }: Pick<Group, 'channel'>, language: Language): Choice {
  const url = turn.privateLink(channel);
  const id = choiceId({ side: 'member', do: 'go', to: 'support', anew: true });
  return { id, label: turn.say(language, 'group-to-desk'), ...(url === undefined ? { style: 'primary' } : { url }) };
}

/** How often reminders can be chosen to come, in milliseconds; desk.yaml's own interval is among them. */
export function intervals(policy: DeskConfig): number[] {
  const hour = 3_600_000;
  return [...new Set([policy.reminders.everyMs, 3 * hour, 6 * hour, 12 * hour, 24 * hour])].sort((a, b) => a - b);
}
