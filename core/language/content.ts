import type { ChannelName } from './address.ts';

/** A piece of text with its look. Text in a span is data: no renderer may let it become markup or a mention. */
export type Span =
  | string
  | { text: string; style: 'bold' | 'italic' | 'code' | 'quote' }
  | { text: string; href: string };

/** Text with light structure. Line breaks are `\n` inside spans. */
export type Text = readonly Span[];

export type FileKind = 'photo' | 'document' | 'video' | 'voice' | 'audio' | 'sticker' | 'animation' | 'videoNote';

/** A file that stays where the platform keeps it until someone needs its bytes. */
export interface FileAttachment {
  kind: FileKind;
  /** The channel that holds the file, and its id there. */
  channel: ChannelName;
  ref: string;
  name?: string;
  mime?: string;
  /** Size in bytes, where the platform says. */
  bytes?: number;
}

export type Attachment =
  | FileAttachment
  | { kind: 'location'; latitude: number; longitude: number; title?: string; address?: string }
  | { kind: 'contact'; name: string; phone: string };

/** Something to press. `id` comes back in a PressEvent; at most 64 bytes of UTF-8 so that every platform carries it. */
export interface Choice {
  id: string;
  label: string;
  style?: 'primary' | 'danger';
  /** Opens a page instead of coming back as a press. */
  url?: string;
}

/** What is said, in either direction. A channel renders it as well as it can; limits are the renderer's business. */
export interface Content {
  text?: Text;
  attachments?: readonly Attachment[];
  /** Rows of choices, top to bottom. */
  choices?: readonly (readonly Choice[])[];
  /** Where choices are picked by number: the number of the first; 1 when left out. */
  firstNumber?: number;
}

/** A file's ending, which makes a link of its name where it ends a domain too (zip, mov, app), and hides one before it. */
const fileEnding = /\.(?!(?:com|net|org)$)[a-z]\w{0,4}$/i;

/** Everything in a Content that a reader reads: its text, and what its attachments are called, one a line. */
export function wordsIn({ text, attachments = [] }: Content): string {
  const named = attachments.flatMap((each) => {
    if (each.kind === 'location') return [each.title, each.address];
    return each.kind === 'contact' ? [each.name] : [each.name?.replace(fileEnding, '')];
  });
  return [plain(text), ...named].filter((words) => words !== undefined && words !== '').join('\n');
}

/** The plain text of a Text. */
export function plain(text: Text | undefined): string {
  return (text ?? []).map((span) => (typeof span === 'string' ? span : span.text)).join('');
}
