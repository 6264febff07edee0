import type { Receipt } from '../../outbox/delivery.ts';
import { nameLine } from '../staff/words.ts';
import type { Turn } from '../turn.ts';
import { alertLanguage, alertTag, alertTarget } from './cases.ts';
import { groupOfReminder, postReminder } from './reminders.ts';

/** A reminder could not be posted: a place that admins chose, and that is gone, is chosen no more, and they are told. */
export async function reminderFailed(turn: Turn, { delivery, outcome }: Receipt): Promise<void> {
  const { tag, effect } = delivery;
  if (outcome.state !== 'failed' || outcome.reason !== 'chat-gone' || effect.target.to !== 'address') return;
  const group = await turn.groups.group(groupOfReminder(tag));
  const gone = effect.target.address.chat;
  if (!group?.active || group.settings.place !== gone) return;
  const { place: _, ...settings } = group.settings;
  const { speaks } = group.state;
  const changed = { ...group, settings, chat: speaks ?? group.chat };
  turn.groups.saveGroup(changed);
  const text = turn.say(alertLanguage(turn, changed), 'group-place-gone', { group: nameLine(group.title) });
  const target = alertTarget(changed);
  // Where they would be told is gone as well: the desk is told.
  const reached = target.to === 'address' && target.address.chat === gone ? ({ to: 'desk' } as const) : target;
  turn.emit({ kind: 'send', target: reached, content: { text: [text] } }, { purpose: 'prompt', tag: alertTag });
  if (changed.chat !== gone && changed.settings.reminders) postReminder(turn, changed);
}
