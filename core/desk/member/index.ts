import type { Event } from '../../language/event.ts';
import type { Turn } from '../turn.ts';
import { commanded } from './command.ts';
import { edited } from './edited.ts';
import { formSubmitted } from './form.ts';
import { heard } from './hear.ts';
import { countMessage } from './pace.ts';
import { acknowledgePress, pressed } from './press.ts';
import { setReachable } from './reachable.ts';
import { words } from './screen.ts';
import { warnOfSecrets } from './secrets.ts';
import { beginVisit, endVisit, noteContact, say, tell, type Visit } from './visit.ts';

/** Anything a member does in their private chat. They are met, answered, and remembered, in this order. */
export async function handleMemberEvent(turn: Turn, event: Event): Promise<void> {
  const visit = await beginVisit(turn, event);
  if (event.kind === 'blocked' || event.kind === 'unblocked') await setReachable(visit, event.kind === 'unblocked');
  else await attend(visit, event);
  endVisit(visit);
}

async function attend(visit: Visit, event: Event): Promise<void> {
  await noteContact(visit);
  if (event.kind === 'press') acknowledgePress(visit, event);
  if (visit.member.barred) return refuse(visit);
  visit.conversation.toldBarred = false;
  if (visit.member.unreachable) await setReachable(visit, true);
  if (event.redacted && event.redacted.length > 0) warnOfSecrets(visit, event.redacted);
  switch (event.kind) {
    case 'message':
      countMessage(visit);
      return heard(visit, event);
    case 'command':
      return commanded(visit, event);
    case 'press':
      return pressed(visit, event.choice);
    case 'edited':
      return edited(visit, event);
    case 'form':
      return formSubmitted(visit, event);
    default:
      return;
  }
}

/** Barred by staff: told once, and nothing of theirs goes any further. */
function refuse(visit: Visit): void {
  if (visit.conversation.toldBarred) return;
  visit.conversation.toldBarred = true;
  tell(visit, words([say(visit, 'barred')]));
}
