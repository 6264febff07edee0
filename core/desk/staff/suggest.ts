import type { SuggestionRequest } from '../../channel.ts';
import type { DeskConfig } from '../../config/desk.ts';
import { ticketLabel } from '../../domain/numbering.ts';
import { clip } from '../../domain/rules.ts';
import type { Ticket } from '../../domain/ticket.ts';
import { staffLanguage, staffOf } from './people.ts';
import { typeLabel } from './words.ts';

/** Characters of a ticket's subject beside its number. */
const shownSubject = 50;

/** Where suggestions come from: tickets that are not closed, best rank first, and the one of a number. */
export interface SuggestionSource {
  queue(limit: number): Promise<readonly Ticket[]>;
  ticket(number: number): Promise<Ticket | undefined>;
}

/** What a staff member may mean by what they have typed of an option. Who is no staff is told nothing. */
export async function suggest(
  { channel, user, option, typed }: SuggestionRequest,
  policy: DeskConfig,
  source: SuggestionSource,
): Promise<{ label: string; value: string }[]> {
  if (!staffOf(policy, channel, user)) return [];
  const language = staffLanguage(policy);
  const wanted = typed.normalize('NFKC').replace(/^#/, '').trim().toLowerCase();
  if (option === 'alias') {
    const fitting = policy.staff.filter(({ alias }) => alias.toLowerCase().includes(wanted));
    return fitting.map(({ alias }) => ({ label: alias, value: alias }));
  }
  if (option !== 'number') return [];
  const named = /^\d{1,9}$/.test(wanted) ? await source.ticket(Number(wanted)) : undefined;
  const queue = (await source.queue(200)).filter(
    (ticket) => ticket.number !== named?.number && label(ticket).toLowerCase().includes(wanted),
  );
  return [...(named ? [named] : []), ...queue].map((ticket) => ({
    label: label(ticket),
    value: String(ticket.number),
  }));

  function label({ number, issueType, subject }: Ticket): string {
    return `${ticketLabel(number)} · ${typeLabel(policy, issueType, language)} · ${clip(subject, shownSubject)}`;
  }
}
