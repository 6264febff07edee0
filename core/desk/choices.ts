import { allLanguages, type Language } from '../config/desk.ts';
import { parseTicketNumber } from '../domain/numbering.ts';
import { type Priority, priorities } from '../domain/ticket.ts';

/**
 * What pressing a choice means, typed, and its form on the wire: `<side>.<word>:<argument>…`, at most 64 bytes.
 * Buttons live in chats for years, so words are never given a new meaning; a press that cannot be read any more is
 * answered with the menu. A press says what someone asks for, never what they may do: handlers check that.
 */
export type Action = MemberAction | StaffAction;

/** Screens of the member's menu that need no argument. */
export const places = [
  'root',
  'support',
  'more',
  'talk',
  'form',
  'urgent',
  'tickets',
  'help',
  'official',
  'language',
  'report',
  'erase',
] as const;
export type Place = (typeof places)[number];

/** Flows that begin with an issue type. */
export const typedFlows = ['talk', 'form', 'urgent'] as const;
export type TypedFlow = (typeof typedFlows)[number];

export const ticketActions = ['show', 'add', 'askclose', 'close', 'reopen', 'askrate'] as const;
/** `facts` opens a page of fields, on channels that have such. */
export const formActions = ['back', 'skip', 'done', 'facts'] as const;
export const draftActions = ['resume', 'restart'] as const;
export const staffTicketActions = ['claim', 'close', 'reopen', 'priorities', 'card', 'unclaim'] as const;

/** `anew`: the answer is a new message, because the one that carries the choice is worth keeping as it is. */
export type MemberAction = MemberStep & { anew?: true };

type MemberStep =
  | { side: 'member'; do: 'go'; to: Place }
  /** Leave whatever is being asked. */
  | { side: 'member'; do: 'cancel' }
  | { side: 'member'; do: 'language'; language: Language }
  | { side: 'member'; do: 'type'; flow: TypedFlow; issueType: string }
  /** Open a further ticket although one is open. */
  | { side: 'member'; do: 'another' }
  | { side: 'member'; do: 'page'; page: number }
  | { side: 'member'; do: 'ticket'; what: (typeof ticketActions)[number]; ticket: number }
  | { side: 'member'; do: 'rate'; ticket: number; stars: number }
  /** `step` names the question that carried the choice, so that an old one cannot skip another. */
  | { side: 'member'; do: 'form'; what: (typeof formActions)[number]; step: string }
  | { side: 'member'; do: 'draft'; what: (typeof draftActions)[number] }
  /** `draft` names the draft whose summary carried the button, so that an old summary cannot confirm a new draft. */
  | { side: 'member'; do: 'confirm'; draft: string }
  | { side: 'member'; do: 'category'; category: string; page: number }
  | { side: 'member'; do: 'question'; question: string }
  | { side: 'member'; do: 'solved' }
  | { side: 'member'; do: 'erase' };

export type StaffAction =
  /** `priorities` shows the priorities to choose from; `card` shows the card's own buttons again. */
  | { side: 'staff'; do: (typeof staffTicketActions)[number]; ticket: number }
  | { side: 'staff'; do: 'priority'; ticket: number; priority: Priority }
  /** Send a reply of unknown or failed fate again. */
  | { side: 'staff'; do: 'resend'; delivery: string };

/** The choice id of an action. Throws when it would not fit: a programming error. */
export function choiceId(action: Action): string {
  const id = action.side === 'member' ? `${action.anew ? 'n' : 'm'}.${memberWords(action)}` : `s.${staffWords(action)}`;
  if (Buffer.byteLength(id) > 64) throw new Error(`choice id of more than 64 bytes: ${id}`);
  return id;
}

/** The action of a choice id; undefined for one that nobody here wrote, or that no longer means anything. */
export function actionOf(id: string): Action | undefined {
  const [word = '', ...args] = id.split(':');
  if (word.startsWith('m.')) return memberAction(word.slice(2), args);
  if (word.startsWith('n.')) {
    const action = memberAction(word.slice(2), args);
    return action && { ...action, anew: true };
  }
  if (word.startsWith('s.')) return staffAction(word.slice(2), args);
  return undefined;
}

function memberWords(action: MemberAction): string {
  switch (action.do) {
    case 'go':
      return `go:${action.to}`;
    case 'language':
      return `language:${action.language}`;
    case 'type':
      return `type:${action.flow}:${action.issueType}`;
    case 'page':
      return `page:${action.page}`;
    case 'ticket':
      return `ticket:${action.what}:${action.ticket}`;
    case 'rate':
      return `rate:${action.ticket}:${action.stars}`;
    case 'form':
      return `form:${action.what}:${action.step}`;
    case 'draft':
      return `draft:${action.what}`;
    case 'confirm':
      return `confirm:${action.draft}`;
    case 'category':
      return `category:${action.category}:${action.page}`;
    case 'question':
      return `question:${action.question}`;
    case 'cancel':
    case 'another':
    case 'solved':
    case 'erase':
      return action.do;
  }
}

function memberAction(word: string, args: readonly string[]): MemberStep | undefined {
  const [first = '', second = ''] = args;
  switch (word) {
    case 'go': {
      const to = oneOf(places, first);
      return to && { side: 'member', do: 'go', to };
    }
    case 'language': {
      const language = oneOf(allLanguages, first);
      return language && { side: 'member', do: 'language', language };
    }
    case 'type': {
      const flow = oneOf(typedFlows, first);
      return flow && second !== '' ? { side: 'member', do: 'type', flow, issueType: second } : undefined;
    }
    case 'page': {
      const page = count(first);
      return page === undefined ? undefined : { side: 'member', do: 'page', page };
    }
    case 'ticket': {
      const what = oneOf(ticketActions, first);
      const ticket = parseTicketNumber(second);
      return what && ticket !== undefined ? { side: 'member', do: 'ticket', what, ticket } : undefined;
    }
    case 'rate': {
      const ticket = parseTicketNumber(first);
      const stars = count(second);
      if (ticket === undefined || stars === undefined || stars < 1 || stars > 5) return undefined;
      return { side: 'member', do: 'rate', ticket, stars };
    }
    case 'form': {
      const what = oneOf(formActions, first);
      return what && second !== '' ? { side: 'member', do: 'form', what, step: second } : undefined;
    }
    case 'draft': {
      const what = oneOf(draftActions, first);
      return what && { side: 'member', do: 'draft', what };
    }
    case 'confirm':
      return first === '' ? undefined : { side: 'member', do: 'confirm', draft: first };
    case 'category': {
      const page = count(second);
      return first === '' || page === undefined ? undefined : { side: 'member', do: 'category', category: first, page };
    }
    case 'question':
      return first === '' ? undefined : { side: 'member', do: 'question', question: first };
    case 'cancel':
    case 'another':
    case 'solved':
    case 'erase':
      return { side: 'member', do: word };
    default:
      return undefined;
  }
}

function staffWords(action: StaffAction): string {
  switch (action.do) {
    case 'priority':
      return `priority:${action.ticket}:${action.priority}`;
    case 'resend':
      return `resend:${action.delivery}`;
    default:
      return `${action.do}:${action.ticket}`;
  }
}

function staffAction(word: string, args: readonly string[]): StaffAction | undefined {
  const [first = '', second = ''] = args;
  if (word === 'resend') return first === '' ? undefined : { side: 'staff', do: 'resend', delivery: first };
  const ticket = parseTicketNumber(first);
  if (ticket === undefined) return undefined;
  if (word === 'priority') {
    const priority = oneOf(priorities, second);
    return priority && { side: 'staff', do: 'priority', ticket, priority };
  }
  const what = oneOf(staffTicketActions, word);
  return what && { side: 'staff', do: what, ticket };
}

function oneOf<const T extends string>(all: readonly T[], word: string): T | undefined {
  return all.find((one) => one === word);
}

function count(digits: string): number | undefined {
  return /^\d{1,6}$/.test(digits) ? Number(digits) : undefined;
}
