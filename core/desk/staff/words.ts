import type { DeskConfig, Language } from '../../config/desk.ts';
import { dateAndTime } from '../../domain/hours.ts';
import { ticketLabel } from '../../domain/numbering.ts';
import { clip } from '../../domain/rules.ts';
import type { Ticket } from '../../domain/ticket.ts';
import type { TranscriptMessage } from '../../domain/transcript.ts';
import type { Attachment, Content, Span, Text } from '../../language/content.ts';
import type { Turn } from '../turn.ts';

/** A marker is shown only for what stands out; both beside the number in a thread's name and in lists. */
export function priorityMark(ticket: Pick<Ticket, 'priority'>): string {
  return { urgent: '🚨', high: '❗', normal: '', low: '' }[ticket.priority];
}

/** The label of an issue type; its id when desk.yaml no longer has it. */
export function typeLabel(policy: DeskConfig, issueType: string, language: Language): string {
  return policy.issueTypes.find((type) => type.id === issueType)?.label[language] ?? issueType;
}

/** A name on one line: whatever breaks or turns lines around is taken out, so that it cannot imitate our own words. */
export function nameLine(name: string, limit = 40): string {
  const cleaned = name
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return cleaned === '' ? '—' : clip(cleaned, limit);
}

/** A span of time in its largest whole unit: `5 min`, `3 h`, `2 d`. */
export function durationWords(turn: Turn, language: Language, ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  if (minutes < 60) return turn.say(language, 'staff-duration', { unit: 'minutes', count: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return turn.say(language, 'staff-duration', { unit: 'hours', count: hours });
  return turn.say(language, 'staff-duration', { unit: 'days', count: Math.floor(hours / 24) });
}

/** `#1001 🚨 账户安全 · Lin`-like start of a list entry, without the person. */
export function ticketWords(turn: Turn, language: Language, ticket: Ticket): string {
  const mark = priorityMark(ticket);
  return `${ticketLabel(ticket.number)}${mark && ` ${mark}`} ${typeLabel(turn.policy, ticket.issueType, language)}`;
}

/** What an attachment is, for a transcript read as text. */
function attachmentWords(turn: Turn, language: Language, attachment: Attachment): string {
  return [turn.say(language, `attachment-${attachment.kind}`), ...detailsOf(attachment)].join(' ');
}

function detailsOf(attachment: Attachment): string[] {
  switch (attachment.kind) {
    case 'location':
      return [attachment.title ?? [], `${attachment.latitude}, ${attachment.longitude}`].flat();
    case 'contact':
      return [nameLine(attachment.name), attachment.phone];
    default:
      return attachment.name === undefined ? [] : [attachment.name];
  }
}

const authorMark = { member: '👤', staff: '💬', note: '📝', system: '⚙️' } as const;

/** One transcript entry as a line of text. `limit`: characters of its own words, all of them when left out. */
export function transcriptLine(turn: Turn, language: Language, entry: TranscriptMessage, limit?: number): Text {
  const files = (entry.content.attachments ?? []).map((one) => attachmentWords(turn, language, one));
  const words = wordsOf(entry.content, limit);
  const edited = entry.edits === null ? '' : ' ✏️';
  return [
    `${dateAndTime(turn.policy.hours, entry.at)} ${authorMark[entry.author]} `,
    { text: nameLine(entry.authorName), style: 'bold' },
    `${edited} `,
    ...words,
    ...(files.length > 0 ? [`${words.length > 0 ? ' ' : ''}${files.join(' ')}`] : []),
  ];
}

function wordsOf(content: Content, limit: number | undefined): readonly Span[] {
  const text = content.text ?? [];
  if (limit === undefined) return text;
  const words = text.map((span) => (typeof span === 'string' ? span : span.text)).join('');
  return words === '' ? [] : [clip(words.replace(/\s+/gu, ' '), limit)];
}

/** Lines of text, one below the other. */
export function joinLines(lines: readonly Text[]): Text {
  return lines.flatMap((line, index) => (index === 0 ? [...line] : ['\n', ...line]));
}
