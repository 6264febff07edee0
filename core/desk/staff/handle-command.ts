import type { CommandEvent } from '../../language/event.ts';
import type { Turn } from '../turn.ts';
import { answer, spotOf } from './answer.ts';
import type { Call } from './call.ts';
import { claim, reopen, setBarred, unclaim } from './changes.ts';
import { isStaffCommand, type StaffCommandName } from './commands.ts';
import {
  helpCommand,
  queueCommand,
  staffListCommand,
  statsCommand,
  ticketCommand,
  transcriptCommand,
} from './list-commands.ts';
import { inDeskChat, isAnonymous, staffOf } from './people.ts';
import {
  assignCommand,
  changeCommand,
  closeCommand,
  noteCommand,
  priorityCommand,
  replyCommand,
  typeCommand,
} from './ticket-commands.ts';

/**
 * A staff command, in private with the bot or anywhere in the desk's chat. Who is not staff is told so and gets nothing
 * else. In any other group nothing is answered: tickets are not for the ears of a community.
 */
export async function handleStaffCommand(turn: Turn, event: CommandEvent): Promise<void> {
  if (event.chat.kind !== 'private' && !inDeskChat(turn, event)) return;
  const spot = spotOf(turn, event);
  const staff = staffOf(turn.policy, event.channel, event.from.id);
  if (!staff)
    return answer(turn, spot, { id: isAnonymous(event) ? 'staff-refused-anonymous' : 'staff-refused-command' });
  if (!isStaffCommand(event.name))
    return answer(turn, spot, { id: 'staff-command-unknown', args: { command: event.name } });
  await perform(turn, event.name, { event, staff, spot });
}

async function perform(turn: Turn, name: StaffCommandName, call: Call): Promise<void> {
  const { staff } = call;
  switch (name) {
    case 'reply':
      return replyCommand(turn, call);
    case 'note':
      return noteCommand(turn, call);
    case 'claim':
      return changeCommand(turn, call, (ticket) => claim(turn, staff, ticket));
    case 'unclaim':
      return changeCommand(turn, call, (ticket) => unclaim(turn, staff, ticket));
    case 'assign':
      return assignCommand(turn, call);
    case 'priority':
      return priorityCommand(turn, call);
    case 'type':
      return typeCommand(turn, call);
    case 'macro':
      return answer(turn, call.spot, { id: 'staff-macro-none' });
    case 'close':
      return closeCommand(turn, call);
    case 'reopen':
      return changeCommand(turn, call, (ticket) => reopen(turn, staff, ticket));
    case 'block':
      return changeCommand(turn, call, (ticket) => setBarred(turn, staff, ticket, true));
    case 'unblock':
      return changeCommand(turn, call, (ticket) => setBarred(turn, staff, ticket, false));
    case 'queue':
      return queueCommand(turn, call, { mine: false });
    case 'mine':
      return queueCommand(turn, call, { mine: true });
    case 'ticket':
      return ticketCommand(turn, call);
    case 'transcript':
      return transcriptCommand(turn, call);
    case 'stats':
      return statsCommand(turn, call);
    case 'staff':
      return staffListCommand(turn, call);
    case 'help':
      return helpCommand(turn, call);
  }
}
