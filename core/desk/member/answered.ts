import type { Ticket } from '../../domain/ticket.ts';
import { sourceOf } from '../../domain/transcript.ts';
import type { MessageEvent } from '../../language.ts';
import type { Visit } from './visit.ts';

/** How many of staff's latest messages an answer is looked for among. */
const lookedBack = 20;

/** The message of the ticket's thread that this one answers, where what is answered is shown there. */
export async function answeredInThread(
  visit: Visit,
  ticket: Ticket,
  { channel, chat, replyTo }: MessageEvent,
): Promise<string | undefined> {
  if (replyTo === undefined) return undefined;
  const own = await visit.turn.messageBySource(sourceOf(channel, chat.id, replyTo));
  if (own) return own.ticket === ticket.number ? shownAs(visit, own.id) : undefined;
  return staffsOwn(visit, ticket, replyTo);
}

/** The message of the ticket's thread that shows a transcript entry. */
export async function shownAs(visit: Visit, entry: string): Promise<string | undefined> {
  const relays = (await visit.turn.deliveriesOf(entry)).filter((each) => each.purpose === 'relay');
  return relays.at(-1)?.made[0];
}

/** Staff's message in the thread that reached the member as this one. */
async function staffsOwn({ turn }: Visit, ticket: Ticket, received: string): Promise<string | undefined> {
  const { channel } = turn.policy.desk;
  const inDesk = sourceOf(channel, turn.deskChat(), '');
  const entries = await turn.transcript(ticket.number, { limit: lookedBack });
  for (const { id, author, source } of entries.toReversed()) {
    if (author !== 'staff' || !source?.startsWith(inDesk)) continue;
    const deliveries = await turn.deliveriesOf(id);
    if (deliveries.some(({ effect, made }) => effect.target.to === 'member' && made.includes(received))) {
      return source.slice(inDesk.length);
    }
  }
  return undefined;
}
