import { ticketLabel } from '../../domain/numbering.ts';
import type { Ticket } from '../../domain/ticket.ts';
import { sourceOf, type TranscriptMessage } from '../../domain/transcript.ts';
import { type Content, plain } from '../../language/content.ts';
import type { Effect } from '../../language/effect.ts';
import type { EditedEvent } from '../../language/event.ts';
import type { Delivery } from '../../outbox/delivery.ts';
import type { Turn } from '../turn.ts';
import { addressOf, answer, isThreadOf, spotOf } from './answer.ts';
import { splitNumber } from './call.ts';
import { fateTag, ownThread } from './fate.ts';
import type { StaffMember } from './people.ts';
import { copyToThread, hasWords, replyContent } from './reply.ts';

/**
 * Staff edited a message: what it said to a member is changed where the member sees it, or staff are told why not.
 * Returns false when the message was never anything of a ticket's, so that the edit concerns nobody.
 */
export async function editReply(turn: Turn, staff: StaffMember, event: EditedEvent): Promise<boolean> {
  const latest = await turn.messageBySource(sourceOf(event.channel, event.chat.id, event.message));
  if (!latest || (latest.author !== 'staff' && latest.author !== 'note')) return false;
  const ticket = await turn.ticket(latest.ticket);
  if (!ticket) return false;
  const spot = spotOf(turn, event);
  const content = wordsOf(event, ticket);
  if (!content) {
    answer(turn, spot, { id: 'staff-edit-number', args: { number: ticketLabel(ticket.number) } });
  } else if (!hasWords(content)) {
    answer(turn, spot, { id: 'staff-reply-empty' });
  } else if (!sameWords(content, latest.content)) {
    await change(turn, staff, ticket, event, latest, content);
  }
  return true;
}

/** Platforms also report an edit when only a preview or a reaction changed. */
function sameWords(one: Content, other: Content): boolean {
  return (
    plain(one.text) === plain(other.text) &&
    JSON.stringify(one.attachments ?? []) === JSON.stringify(other.attachments ?? [])
  );
}

/** The new words; those of a command without its name and number. Undefined when it now names another ticket. */
function wordsOf(event: EditedEvent, ticket: Ticket): Content | undefined {
  const { text, attachments } = event.content;
  const files = attachments && attachments.length > 0 ? { attachments } : {};
  const command = /^\/(?:reply|note|close)(?:@\w+)?(?:\s+|$)([\s\S]*)$/u.exec(plain(text));
  if (!command) return { ...(text ? { text } : {}), ...files };
  const args = (command[1] ?? '').trim();
  const split = splitNumber(args, { glued: true });
  const rest = split?.digits === String(ticket.number) ? split.rest : args;
  if (split && rest === args && (split.explicit || event.chat.thread !== ticket.thread)) return undefined;
  return { ...(rest === '' ? {} : { text: [rest] }), ...files };
}

async function change(
  turn: Turn,
  staff: StaffMember,
  ticket: Ticket,
  event: EditedEvent,
  latest: TranscriptMessage,
  content: Content,
): Promise<void> {
  if (latest.author === 'note') {
    recordEdit(turn, latest, content);
  } else {
    const problem = await changeMembersCopy(turn, staff, ticket, event, latest, content);
    if (problem !== undefined) return answer(turn, spotOf(turn, event), { id: problem });
  }
  if (!isThreadOf(turn, ticket, addressOf(event))) copyToThread(turn, staff, ticket, 'staff-copy-edit', content);
}

function recordEdit(turn: Turn, latest: TranscriptMessage, content: Content): string {
  const { ticket, author, authorName, source } = latest;
  return turn.record({ ticket, author, authorName, content, edits: latest.id, ...(source === null ? {} : { source }) });
}

/** Returns the id of the text that says why it cannot be done, or undefined when it is on its way. */
async function changeMembersCopy(
  turn: Turn,
  staff: StaffMember,
  ticket: Ticket,
  event: EditedEvent,
  latest: TranscriptMessage,
  content: Content,
): Promise<string | undefined> {
  const delivery = (await turn.deliveriesOf(latest.id)).findLast((one) => one.effect.target.to === 'member');
  if (!delivery || (delivery.effect.kind !== 'send' && delivery.effect.kind !== 'edit')) return 'staff-edit-impossible';
  const { choices } = delivery.effect.content;
  const words = { ...replyContent(staff.alias, ticket, content), ...(choices ? { choices } : {}) };
  const effect = newEffect(turn, delivery, words);
  if (typeof effect === 'string') return effect;
  // What has not gone out yet never goes out with the old words.
  if (delivery.state === 'queued' || delivery.state === 'held') turn.changeDelivery(delivery, 'failed');
  const { channel, chat, message } = { channel: event.channel, chat: event.chat.id, message: event.message };
  turn.emit(effect, {
    purpose: 'reply',
    ticket: ticket.number,
    message: recordEdit(turn, latest, content),
    report: { channel, chat, message },
    tag: fateTag('reply', isThreadOf(turn, ticket, addressOf(event)) ? ownThread : event.chat.thread),
  });
  return undefined;
}

/** The effect that brings the new words, by how far the old ones have come; or the text that says why there is none. */
function newEffect(turn: Turn, delivery: Delivery, content: Content): Effect | string {
  const { effect, state, made } = delivery;
  if (effect.kind !== 'send' && effect.kind !== 'edit') return 'staff-edit-impossible';
  if (state === 'sending') return 'staff-edit-underway';
  if (state === 'unknown') return 'staff-edit-unknown';
  if (state !== 'sent' || effect.kind === 'edit') return { ...effect, content };
  const message = made[0];
  const several = made.length > 1 && (content.attachments ?? []).length === 0;
  if (message === undefined || several || !turn.capabilities(delivery.channel).edit) return 'staff-edit-impossible';
  return { kind: 'edit', target: effect.target, message, content };
}
