import type { Attachment } from '../language/content.ts';
import type { CommandEvent, Event, MessageEvent } from '../language/event.ts';

type AlbumPiece = MessageEvent | CommandEvent;

function attachmentsOf(piece: AlbumPiece): readonly Attachment[] {
  return (piece.kind === 'message' ? piece.content.attachments : piece.attachments) ?? [];
}

function isPiece(event: Event): event is AlbumPiece {
  return event.kind === 'message' || event.kind === 'command';
}

/** The album an event is a piece of, if any. */
export function albumOf(event: Event): string | undefined {
  return isPiece(event) ? event.album : undefined;
}

/**
 * Makes the pieces of one album one event: the first piece's, with everyone's attachments in order and the first text.
 * A piece that is a command (an album captioned `/reply …`) makes the whole album that command.
 */
export function mergeAlbum(events: readonly [Event, ...Event[]]): Event {
  const pieces = events.filter(isPiece);
  const base = pieces.find((piece) => piece.kind === 'command') ?? pieces[0];
  if (!base || pieces.length < 2) return events[0];
  const attachments = pieces.flatMap(attachmentsOf);
  const redacted = [...new Set(pieces.flatMap((piece) => piece.redacted ?? []))];
  const common = redacted.length > 0 ? { redacted } : {};
  if (base.kind === 'command') return { ...base, ...common, attachments };
  const text = pieces.flatMap((piece) =>
    piece.kind === 'message' && piece.content.text ? [piece.content.text] : [],
  )[0];
  return { ...base, ...common, content: { ...base.content, ...(text ? { text } : {}), attachments } };
}
