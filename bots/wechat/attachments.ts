import type { Attachment } from '../../core/language/content.ts';
import { type Fields, neededNumber, neededText, textAt } from './fields.ts';

/** What a message carries besides words: at most one thing. Files stay with WeChat, by their media id, for three days. */
export function attachmentsOf(fields: Fields): Attachment[] {
  switch (textAt(fields, 'MsgType')) {
    case 'image':
      return [{ kind: 'photo', channel: 'wechat', ref: neededText(fields, 'MediaId'), mime: 'image/jpeg' }];
    case 'voice': {
      const format = (textAt(fields, 'Format') ?? 'amr').toLowerCase();
      const mime = format === 'mp3' ? 'audio/mpeg' : `audio/${format.replace(/[^a-z0-9]/g, '') || 'amr'}`;
      return [{ kind: 'voice', channel: 'wechat', ref: neededText(fields, 'MediaId'), mime }];
    }
    case 'video':
    case 'shortvideo':
      return [{ kind: 'video', channel: 'wechat', ref: neededText(fields, 'MediaId'), mime: 'video/mp4' }];
    case 'location': {
      const label = textAt(fields, 'Label');
      return [
        {
          kind: 'location',
          latitude: neededNumber(fields, 'Location_X'),
          longitude: neededNumber(fields, 'Location_Y'),
          ...(label === undefined ? {} : { address: label }),
        },
      ];
    }
    default:
      return [];
  }
}
