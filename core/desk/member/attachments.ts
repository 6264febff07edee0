import type { Attachment, Content } from '../../language/content.ts';
import { plain } from '../../language/content.ts';
import { say, type Visit } from './visit.ts';

/** What a list of attachments is called in a line of text: `[Photo] [Document]`. */
export function attachmentNames(visit: Visit, attachments: readonly Attachment[] = []): string {
  return attachments.map((one) => say(visit, `attachment-${one.kind}`)).join(' ');
}

/** A message in one line's terms: its words, or else what was attached. */
export function gist(visit: Visit, content: Content): string {
  return [attachmentNames(visit, content.attachments), plain(content.text).trim()]
    .filter((part) => part !== '')
    .join(' ');
}
