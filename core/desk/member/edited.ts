import { sourceOf } from '../../domain/transcript.ts';
import { plain } from '../../language/content.ts';
import type { EditedEvent } from '../../language/event.ts';
import { relayToStaff } from '../staff/index.ts';
import { shownAs } from './answered.ts';
import type { Conversation, Kept } from './conversation.ts';
import { keptWords } from './conversation.ts';
import { formEdited } from './form.ts';
import { ownTicket } from './own-ticket.ts';
import type { Visit } from './visit.ts';

/**
 * The member changed something they wrote. In a ticket both versions stay, and staff see the new one with the old; words
 * that still wait for a ticket are simply replaced; anything else was not kept, so there is nothing to change.
 */
export async function edited(visit: Visit, event: EditedEvent): Promise<void> {
  const { turn, member } = visit;
  const source = sourceOf(event.channel, event.chat.id, event.message);
  const redacted = event.redacted ? { redacted: event.redacted } : {};
  if (replaceKept(visit.conversation, { content: event.content, source, ...redacted })) return;
  const old = await turn.messageBySource(source);
  if (!old && visit.conversation.flow?.at === 'form') return formEdited(visit);
  if (old?.author !== 'member' || JSON.stringify(old.content) === JSON.stringify(event.content)) return;
  const ticket = await ownTicket(visit, old.ticket);
  if (!ticket) return;
  const message = turn.record({
    ticket: ticket.number,
    author: 'member',
    authorName: member.name,
    content: event.content,
    source,
    edits: old.id,
  });
  const shown = await shownAs(visit, old.id);
  relayToStaff(turn, ticket, member, {
    content: event.content,
    message,
    edited: { oldText: plain(old.content.text), ...(shown === undefined ? {} : { replyTo: shown }) },
    ...redacted,
  });
}

function replaceKept(conversation: Conversation, said: Kept): boolean {
  const kept = keptWords(conversation.flow);
  const at = kept.findIndex((each) => each.source === said.source);
  if (at < 0) return false;
  kept[at] = said;
  return true;
}
