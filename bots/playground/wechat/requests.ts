import { z } from 'zod';
import type { Content } from './content.ts';
import { WechatError } from './errors.ts';
import type { MediaStore } from './media.ts';

/** Bytes of UTF-8; the platform says 45002 above it. */
const TEXT_MAX = 2048;
const CHOICES_MAX = 10;

const media = z.object({ media_id: z.string() });
const article = z.object({
  title: z.string(),
  description: z.string().optional(),
  url: z.string().optional(),
  picurl: z.string().optional(),
});

/** Bodies of message/custom/send (客服接口-发消息), as far as the emulator knows them. */
const sends = {
  text: z.object({ text: z.object({ content: z.string() }) }),
  image: z.object({ image: media }),
  voice: z.object({ voice: media }),
  video: z.object({
    video: media.extend({
      thumb_media_id: z.string().optional(),
      title: z.string().optional(),
      description: z.string().optional(),
    }),
  }),
  news: z.object({ news: z.object({ articles: z.array(article) }) }),
  msgmenu: z.object({
    msgmenu: z.object({
      head_content: z.string().optional(),
      list: z.array(z.object({ id: z.union([z.string(), z.number()]), content: z.string() })),
      tail_content: z.string().optional(),
    }),
  }),
} as const;
const envelope = z.object({ touser: z.string(), msgtype: z.string() });

/** Who a send is to. Throws 47001 for a body that is no envelope. */
export function envelopeOf(body: unknown): z.infer<typeof envelope> {
  return parsed(envelope, body);
}

/** What a send carries. Throws 40007, 40008, 44004, 45002, 45008 or 47001 as the platform does. */
export function contentOf(msgtype: string, body: unknown, store: MediaStore): Content {
  switch (msgtype) {
    case 'text':
      return { kind: 'text', text: fitting(parsed(sends.text, body).text.content) };
    case 'image':
      return { kind: 'image', mediaId: store.need(parsed(sends.image, body).image.media_id, 'image').id };
    case 'voice':
      return { kind: 'voice', mediaId: store.need(parsed(sends.voice, body).voice.media_id, 'voice').id };
    case 'video':
      return videoOf(parsed(sends.video, body).video, store);
    case 'news':
      return newsOf(parsed(sends.news, body).news.articles);
    case 'msgmenu':
      return choicesOf(parsed(sends.msgmenu, body).msgmenu);
    default:
      throw new WechatError(40008);
  }
}

const typing = z.object({ touser: z.string(), command: z.string() });

/** The body of message/custom/typing. Throws 45072 for an unknown command. */
export function typingOf(body: unknown): { touser: string; on: boolean } {
  const { touser, command } = parsed(typing, body);
  if (command !== 'Typing' && command !== 'CancelTyping') throw new WechatError(45072);
  return { touser, on: command === 'Typing' };
}

const stableToken = z.object({
  grant_type: z.string().optional(),
  appid: z.string().optional(),
  secret: z.string().optional(),
  force_refresh: z.boolean().optional(),
});

/** The body of stable_token. Throws 47001. */
export function stableTokenOf(body: unknown): z.infer<typeof stableToken> {
  return parsed(stableToken, body);
}

function videoOf(video: z.infer<typeof sends.video>['video'], store: MediaStore): Content {
  const { media_id, thumb_media_id, title = '', description = '' } = video;
  const mediaId = store.need(media_id, 'video').id;
  const thumb = thumb_media_id === undefined ? {} : { thumbMediaId: store.need(thumb_media_id, 'thumb', 'image').id };
  return { kind: 'video', mediaId, title, description, ...thumb };
}

/** Since 2018 a send carries one article (45008 otherwise). */
function newsOf(articles: readonly z.infer<typeof article>[]): Content {
  if (articles.length !== 1) throw new WechatError(45008);
  const told = articles.map(({ title, description = '', url = '', picurl: picUrl = '' }) => ({
    title,
    description,
    url,
    picUrl,
  }));
  return { kind: 'news', articles: told };
}

function choicesOf(menu: z.infer<typeof sends.msgmenu>['msgmenu']): Content {
  const { head_content: head = '', list, tail_content: tail = '' } = menu;
  if (list.length < 1 || list.length > CHOICES_MAX) throw new WechatError(45008);
  fitting([head, ...list.map(({ content }) => content), tail].join(''));
  return { kind: 'msgmenu', head, choices: list.map(({ id, content }) => ({ id: String(id), content })), tail };
}

function fitting(text: string): string {
  const bytes = Buffer.byteLength(text);
  if (bytes === 0) throw new WechatError(44004);
  if (bytes > TEXT_MAX) throw new WechatError(45002);
  return text;
}

function parsed<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const result = schema.safeParse(body);
  if (!result.success) throw new WechatError(47001);
  return result.data;
}
