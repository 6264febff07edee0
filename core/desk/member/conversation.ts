import type { Contact } from '../../channel.ts';
import type { Attachment, Content } from '../../language/content.ts';
import type { ForwardOrigin, SecretKind } from '../../language/event.ts';
import type { FormStep } from './form-steps.ts';

/** Words a member already said and that wait for a ticket to join. */
export interface Kept {
  content: Content;
  /** See `sourceOf`. */
  source: string | null;
  forward?: ForwardOrigin;
  redacted?: readonly SecretKind[];
}

/** What is being asked of the member; the next thing they write answers it. */
export type Flow =
  /** Which issue type; `person`: they asked for a person, so that not choosing is offered too. */
  | { at: 'choosing'; kept: Kept[]; person: boolean }
  /** The first words of a conversation with staff. */
  | { at: 'talk'; issueType: string }
  /** The form's next answer; the answers so far are in `draft`. */
  | { at: 'form' }
  | { at: 'search' }
  /** Nothing is asked, but what they wrote was searched in Help and goes along if they want a person now. */
  | { at: 'asked'; kept: Kept[] }
  | { at: 'official' }
  | { at: 'report' }
  /** A comment on a rating. */
  | { at: 'comment'; ticket: number };

/** A form begun and not sent yet. */
export interface Draft {
  /** Unique among the member's drafts. */
  id: string;
  step: FormStep;
  issueType: string | null;
  /** Step → answer; a step that was skipped has none. */
  answers: Partial<Record<FormStep, string>>;
  attachments: Attachment[];
  /** The answer to this step looked odd and was asked for again; the next one is taken as it is. */
  doubted: FormStep | null;
  /** The story was written on a page of fields: its questions are not asked one by one. */
  paged?: boolean;
}

/** Where a member's conversation with the desk stands between two events: the JSON in `Member.flow`. */
export interface Conversation {
  flow: Flow | null;
  /** When the flow last moved: milliseconds since the epoch. */
  flowAt: number;
  draft: Draft | null;
  /** The last draft that was sent and the ticket it became: pressing "send" again names it. */
  sent: { draft: string; ticket: number } | null;
  /** Ids of the choices last shown, on channels where they are picked by number. */
  shown: string[];
  /** The same in what they will see when they are next here, in the order of its numbers. */
  waiting: string[];
  /** The ticket whose joining was last acknowledged. */
  joined: number | null;
  /** Until when (milliseconds) they know that staff are out. */
  knowsClosedUntil: number;
  /** They chose their language themselves: what their platform speaks no longer counts. */
  languageChosen: boolean;
  /** They were told that they are barred. */
  toldBarred: boolean;
  /** When they last did what lets us write to them; kept only where the platform counts. */
  contact: Contact;
  /** Messages in the minute that began at `since`. */
  pace: { since: number; count: number; told: boolean };
}

const version = 1;
/**
 * How long (milliseconds) a question asked in passing stands, so that a word for staff days later is not taken for its
 * answer. Words that were promised to go along to staff wait longer; forms and first words wait as long as it takes.
 */
const lapsesAfterMs: Readonly<Partial<Record<Flow['at'], number>>> = {
  search: 30 * 60_000,
  official: 30 * 60_000,
  comment: 30 * 60_000,
  asked: 24 * 3_600_000,
};

function newConversation(): Conversation {
  return {
    flow: null,
    flowAt: 0,
    draft: null,
    sent: null,
    shown: [],
    waiting: [],
    joined: null,
    knowsClosedUntil: 0,
    languageChosen: false,
    toldBarred: false,
    contact: { wroteAt: null, pressedAt: null },
    pace: { since: 0, count: 0, told: false },
  };
}

/** Reads `Member.flow`. What another version of the program wrote is started over, never guessed at. */
export function readConversation(json: string | null, now: number): Conversation {
  if (json === null) return newConversation();
  const stored = parse(json);
  if (!stored) return newConversation();
  const { flow, flowAt } = stored;
  const lapsed = flow !== null && now - flowAt > (lapsesAfterMs[flow.at] ?? Number.POSITIVE_INFINITY);
  return lapsed ? { ...stored, flow: null } : stored;
}

export function writeConversation(conversation: Conversation): string {
  return JSON.stringify({ version, ...conversation });
}

/** `Member.flow` with the choices that a message from outside a visit shows, as numbers for them to pick by. */
export function flowShowing(json: string | null, choices: Content['choices'], now: number): string {
  return writeConversation({ ...readConversation(json, now), shown: pickable(choices) });
}

/**
 * The same for a message that they see only when they are next here: until then a number still picks from what they
 * saw last. `firstNumber`: the number of its first choice, behind those of what waits already.
 */
export function flowKeeping(
  json: string | null,
  choices: Content['choices'],
  now: number,
): { flow: string; firstNumber: number } {
  const conversation = readConversation(json, now);
  const { waiting } = conversation;
  const flow = writeConversation({ ...conversation, waiting: [...waiting, ...pickable(choices)] });
  return { flow, firstNumber: waiting.length + 1 };
}

/** Ids of the choices that a typed number picks, in the order of the numbers. */
export function pickable(choices: Content['choices']): string[] {
  return (choices ?? []).flat().flatMap((choice) => (choice.url ? [] : [choice.id]));
}

function parse(json: string): Conversation | undefined {
  try {
    const stored: unknown = JSON.parse(json);
    return isOurs(stored) ? { ...newConversation(), ...stored } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Only this program writes the column: the version says that the rest is as the types say. */
function isOurs(stored: unknown): stored is Conversation {
  return typeof stored === 'object' && stored !== null && 'version' in stored && stored.version === version;
}

/** Words that wait for a ticket, whatever is being asked. */
export function keptWords(flow: Flow | null): Kept[] {
  return flow?.at === 'choosing' || flow?.at === 'asked' ? flow.kept : [];
}
