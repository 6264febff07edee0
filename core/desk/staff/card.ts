import type { Allowance } from '../../channel.ts';
import type { Language } from '../../config/desk.ts';
import { dateAndTime } from '../../domain/hours.ts';
import { channelOf, type Member, nobodyOf } from '../../domain/member.ts';
import { ticketLabel } from '../../domain/numbering.ts';
import { priorities, type Ticket } from '../../domain/ticket.ts';
import type { Choice, Content, Text } from '../../language/content.ts';
import { choiceId } from '../choices.ts';
import { factSteps } from '../member/form-steps.ts';
import type { Turn } from '../turn.ts';
import { staffLanguage } from './people.ts';
import { joinLines, nameLine, priorityMark, typeLabel } from './words.ts';

/** What came before a ticket, as its card tells it. */
export interface History {
  /** Tickets the member had before this one. */
  readonly earlier: number;
  /** 1–5, of the closed ticket last touched. */
  readonly lastRating: number | null;
  /** What the platform still lets us say to the member; null where it does not count. */
  readonly allowance: Allowance | null;
}

export async function historyOf(turn: Turn, ticket: Ticket): Promise<History> {
  if (ticket.memberId === nobodyOf(channelOf(ticket.memberId)))
    return { earlier: 0, lastRating: null, allowance: null };
  const member = await turn.member(ticket.memberId);
  const allowance = member ? await turn.allowance(member) : null;
  const earlier = (await turn.countTickets({ member: ticket.memberId })) - 1;
  if (earlier <= 0) return { earlier: 0, lastRating: null, allowance };
  const [last] = (await turn.ticketsOf(ticket.memberId, { states: ['closed'], limit: 2 })).filter(
    (one) => one.number !== ticket.number,
  );
  return { earlier, lastRating: last?.rating ?? null, allowance };
}

/** A thread's name: the number first, so that it is found by it; then what stands out, the type, the person. */
export function threadTitle(turn: Turn, ticket: Ticket, member: Pick<Member, 'name' | 'vip'>): string {
  const language = staffLanguage(turn.policy);
  const marks = [ticket.state === 'closed' ? '✅' : priorityMark(ticket), member.vip ? '⭐' : ''].join('');
  const number = marks === '' ? String(ticket.number) : `${ticket.number} ${marks}`;
  return `${number} · ${typeLabel(turn.policy, ticket.issueType, language)} · ${nameLine(member.name)}`;
}

/** Words to sort threads by: how it stands, what it is about, and how much it presses when that is out of the ordinary. */
export function threadLabels(turn: Turn, ticket: Ticket): string[] {
  const language = staffLanguage(turn.policy);
  const state = turn.say(language, 'staff-card-state', { state: ticket.state === 'closed' ? 'closed' : 'open' });
  const type = typeLabel(turn.policy, ticket.issueType, language);
  const presses = ticket.priority === 'urgent' || ticket.priority === 'high';
  return [state, type, ...(presses ? [turn.say(language, 'staff-priority', { priority: ticket.priority })] : [])];
}

/** The card of a ticket: what staff need to know before they answer, with buttons for the common acts. */
export function cardContent(
  turn: Turn,
  ticket: Ticket,
  member: Member | undefined,
  history: History,
  language: Language = staffLanguage(turn.policy),
): Content {
  const label = (field: string) => turn.say(language, 'staff-card-label', { field });
  const field = (name: string, value: string): Text => [label(name), { text: value, style: 'bold' }];
  const mark = priorityMark(ticket);
  const lines: Text[] = [
    [
      {
        text: `🎫 ${ticketLabel(ticket.number)} · ${typeLabel(turn.policy, ticket.issueType, language)}`,
        style: 'bold',
      },
    ],
    personLine(turn, language, member, label('member')),
    [
      ...field('channel', turn.say(language, 'staff-channel', { channel: channelOf(ticket.memberId) })),
      ' · ',
      ...field('language', turn.say(ticket.language, 'language-name')),
    ],
    field('priority', `${mark && `${mark} `}${turn.say(language, 'staff-priority', { priority: ticket.priority })}`),
    field('state', turn.say(language, 'staff-card-state', { state: ticket.state === 'closed' ? 'closed' : 'open' })),
    field('assignee', ticket.assignee ?? turn.say(language, 'staff-unclaimed-word')),
    field('opened', dateAndTime(turn.policy.hours, ticket.openedAt)),
    ...(ticket.subject === '' ? [] : [[label('subject'), ticket.subject]]),
    ...Object.entries(ticket.facts).map(
      ([fact, value]): Text => [factLabel(turn, language, fact), { text: value, style: 'code' }],
    ),
    ...(ticket.rating === null ? [] : [field('rating', `${ticket.rating}/5`)]),
    ...(member?.unreachable ? [[turn.say(language, 'staff-card-unreachable')]] : []),
    ...(member?.barred ? [[turn.say(language, 'staff-card-barred')]] : []),
    ...(member && !member.unreachable && history.allowance
      ? [[allowanceWords(turn, language, history.allowance)]]
      : []),
    ...(member ? [[historyWords(turn, language, history)]] : []),
  ];
  return { text: joinLines(lines), choices: member ? cardChoices(turn, ticket, language) : [] };
}

/** A fact of a form that no longer asks for it is shown under its id. */
function factLabel(turn: Turn, language: Language, fact: string): string {
  const field = factSteps.some((step) => step === fact) ? turn.say(language, `fact-${fact}`) : fact;
  return turn.say(language, 'staff-card-label', { field });
}

function personLine(turn: Turn, language: Language, member: Member | undefined, label: string): Text {
  // What stays of an erased member is an id without a name: the id is not for staff to keep either.
  if (!member || member.name === '') return [label, turn.say(language, 'staff-member-erased')];
  return [
    label,
    { text: nameLine(member.name), style: 'bold' },
    ...(member.handle === null ? [] : [` @${nameLine(member.handle)}`]),
    ' · ID ',
    { text: member.userId, style: 'code' },
    ...(member.vip ? [' · ⭐ VIP'] : []),
  ];
}

/** Until when and how often staff can still write to someone whose platform counts that. */
export function allowanceWords(turn: Turn, language: Language, { until, left }: Allowance): string {
  if (left <= 0 || until <= turn.now) return turn.say(language, 'staff-allowance-none');
  return turn.say(language, 'staff-allowance', { left, until: dateAndTime(turn.policy.hours, until) });
}

function historyWords(turn: Turn, language: Language, history: History): string {
  if (history.earlier === 0) return turn.say(language, 'staff-card-first');
  const { earlier, lastRating } = history;
  if (lastRating === null) return turn.say(language, 'staff-card-history', { earlier });
  return turn.say(language, 'staff-card-history-rated', { earlier, rating: lastRating });
}

/** The buttons of a card as the ticket now stands. */
export function cardChoices(turn: Turn, ticket: Ticket, language: Language): readonly (readonly Choice[])[] {
  const button = (what: 'claim' | 'unclaim' | 'close' | 'reopen' | 'priorities'): Choice => ({
    id: choiceId({ side: 'staff', do: what, ticket: ticket.number }),
    label: turn.say(language, 'staff-button', { button: what }),
  });
  if (ticket.state === 'closed') return [[button('reopen')]];
  const first: Choice = ticket.assignee === null ? { ...button('claim'), style: 'primary' } : button('unclaim');
  return [[first, { ...button('close'), style: 'danger' }], [button('priorities')]];
}

/** The buttons from which a priority is chosen; the present one is marked. */
export function priorityChoices(turn: Turn, ticket: Ticket, language: Language): readonly (readonly Choice[])[] {
  const one = (priority: (typeof priorities)[number]): Choice => {
    const words = turn.say(language, 'staff-priority', { priority });
    return {
      id: choiceId({ side: 'staff', do: 'priority', ticket: ticket.number, priority }),
      label: priority === ticket.priority ? `• ${words}` : words,
    };
  };
  const back: Choice = {
    id: choiceId({ side: 'staff', do: 'card', ticket: ticket.number }),
    label: turn.say(language, 'staff-button', { button: 'back' }),
  };
  return [priorities.map(one), [back]];
}
