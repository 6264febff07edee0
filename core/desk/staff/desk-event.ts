import type { Ticket } from '../../domain/ticket.ts';
import type { EditedEvent, Event, MessageEvent } from '../../language/event.ts';
import type { Turn } from '../turn.ts';
import { answer, spotOf } from './answer.ts';
import { ticketHere } from './call.ts';
import { editReply } from './edit-reply.ts';
import { handleStaffCommand } from './handle-command.ts';
import { isAnonymous, type StaffMember, staffOf } from './people.ts';
import { handleStaffPress } from './press.ts';
import { hasWords, replyToMember } from './reply.ts';

/** Anything that happens in the desk's chat. What staff say among themselves, outside tickets' threads, is theirs. */
export async function handleDeskEvent(turn: Turn, event: Event): Promise<void> {
  switch (event.kind) {
    case 'message':
      return typed(turn, event);
    case 'edited':
      return edited(turn, event);
    case 'command':
      return handleStaffCommand(turn, event);
    case 'press':
      return handleStaffPress(turn, event);
    default:
      return;
  }
}

async function typed(turn: Turn, event: MessageEvent): Promise<void> {
  const ticket = await ticketHere(turn, event);
  if (!ticket) return;
  const staff = staffOf(turn.policy, event.channel, event.from.id);
  if (!staff) return refuse(turn, event);
  await replyFrom(turn, staff, ticket, event);
}

async function replyFrom(turn: Turn, staff: StaffMember, ticket: Ticket, event: MessageEvent): Promise<void> {
  const spot = spotOf(turn, event);
  if (event.unsupported !== undefined) return answer(turn, spot, { id: 'staff-unsupported' });
  const { text, attachments } = event.content;
  const content = { ...(text ? { text } : {}), ...(attachments ? { attachments } : {}) };
  if (!hasWords(content)) return answer(turn, spot, { id: 'staff-unsupported' });
  const replied = await replyToMember(turn, staff, ticket, event, content);
  if (replied.line) return answer(turn, spot, replied.line);
  if (event.redacted?.length) answer(turn, spot, { id: 'staff-reply-redacted' });
}

async function edited(turn: Turn, event: EditedEvent): Promise<void> {
  const staff = staffOf(turn.policy, event.channel, event.from.id);
  if (staff) {
    await editReply(turn, staff, event);
    return;
  }
  if (await ticketHere(turn, event)) refuse(turn, event);
}

/** Nothing of theirs goes any further, and they are told so; someone who may well be staff is told what to change. */
function refuse(turn: Turn, event: MessageEvent | EditedEvent): void {
  answer(turn, spotOf(turn, event), { id: isAnonymous(event) ? 'staff-refused-anonymous' : 'staff-refused' });
}
