import type { XmlFields } from './xml.ts';

/** An article of a news message. */
export interface Article {
  title: string;
  description: string;
  picUrl: string;
  url: string;
}

/** A choice of a msgmenu message: a member who taps it says its content. */
export interface Choice {
  id: string;
  content: string;
}

/** What a message carries. Media are ids of the store. */
export type Content =
  /** `choice`: the id of a msgmenu choice that was tapped. */
  | { kind: 'text'; text: string; choice?: string }
  | { kind: 'image'; mediaId: string }
  | { kind: 'voice'; mediaId: string; format?: string; recognition?: string }
  | { kind: 'video' | 'shortvideo'; mediaId: string; thumbMediaId?: string; title?: string; description?: string }
  | { kind: 'location'; latitude: number; longitude: number; scale: number; label: string }
  | { kind: 'link'; title: string; description: string; url: string }
  | { kind: 'file'; mediaId: string; title: string; size: number }
  | { kind: 'news'; articles: readonly Article[] }
  | { kind: 'msgmenu'; head: string; choices: readonly Choice[]; tail: string }
  /** A follow, a tap and the like. `ticket`: of the QR code. */
  | { kind: 'event'; event: EventName; key: string; ticket?: string };

export type EventName = 'subscribe' | 'unsubscribe' | 'SCAN' | 'CLICK' | 'VIEW';

/** The words of a message, as far as it has any. */
export function wordsIn(content: Content): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'voice':
      return content.recognition ?? '';
    case 'video':
    case 'shortvideo':
      return [content.title, content.description].filter(Boolean).join('\n');
    case 'location':
      return content.label;
    case 'link':
      return [content.title, content.description, content.url].join('\n');
    case 'file':
      return content.title;
    case 'news':
      return content.articles.map(({ title, description, url }) => [title, description, url].join('\n')).join('\n');
    case 'msgmenu':
      return [content.head, ...content.choices.map(({ content }) => content), content.tail].join('\n');
    case 'event':
      return content.key;
    case 'image':
      return '';
  }
}

/** The fields of a post after those that every post has. `picUrl` is one that must not be fetched. */
export function postedFields(content: Content, msgId: bigint | undefined, picUrl: string): XmlFields {
  const id = msgId === undefined ? {} : { MsgId: msgId };
  switch (content.kind) {
    case 'text': {
      const choice = content.choice === undefined ? {} : { bizmsgmenuid: content.choice };
      return { MsgType: 'text', Content: content.text, ...id, ...choice };
    }
    case 'image':
      return { MsgType: 'image', PicUrl: picUrl, ...id, MediaId: content.mediaId };
    case 'voice':
      return {
        MsgType: 'voice',
        MediaId: content.mediaId,
        Format: content.format ?? 'amr',
        ...id,
        Recognition: content.recognition ?? '',
      };
    case 'video':
    case 'shortvideo':
      return { MsgType: content.kind, MediaId: content.mediaId, ThumbMediaId: content.thumbMediaId ?? '', ...id };
    case 'location': {
      const place = { Location_X: content.latitude, Location_Y: content.longitude, Scale: content.scale };
      return { MsgType: 'location', ...place, Label: content.label, ...id };
    }
    case 'link': {
      const { title, description, url } = content;
      return { MsgType: 'link', Title: title, Description: description, Url: url, ...id };
    }
    case 'file': {
      const { title, size } = content;
      return { MsgType: 'file', Title: title, Description: '', FileKey: content.mediaId, FileTotalLen: size, ...id };
    }
    case 'event': {
      const ticket = content.ticket === undefined ? {} : { Ticket: content.ticket };
      return { MsgType: 'event', Event: content.event, EventKey: content.key, ...ticket };
    }
    case 'news':
    case 'msgmenu':
      throw new Error(`members send no ${content.kind}`);
  }
}
