import { FileError } from '../file-transfer.ts';
import { ApiError, codes, hasCode, isBadToken } from './errors.ts';
import type { MenuButton } from './menu.ts';
import type { Tokens } from './token.ts';
import { type Bytes, type Call, type Json, TooLarge, type Transport } from './transport.ts';

/** What WeChat lets a bot fetch is far below this (video 10 MB); anything above is not what it says it is. */
const DOWNLOAD_MAX_BYTES = 20 * 1024 * 1024;
const FILE_TIMEOUT_MS = 60_000;

/** Kinds of temporary media that can be sent to a member ("Upload Temporary Media"). */
export type MediaType = 'image' | 'voice' | 'video';

/** The calls of WeChat's API that the desk needs, each with the access token, which is replaced once when refused. */
export class Api {
  private readonly transport: Transport;
  private readonly tokens: Tokens;

  constructor(transport: Transport, tokens: Tokens) {
    this.transport = transport;
    this.tokens = tokens;
  }

  /** The bottom menu as it is; null when there is none yet. Rejects with ApiError 48001 where menus are not allowed. */
  async menu(): Promise<unknown> {
    try {
      return (await this.json({ path: '/cgi-bin/menu/get' })).menu ?? null;
    } catch (error) {
      if (hasCode(error, codes.noMenu)) return null;
      throw error;
    }
  }

  /** Puts this menu in place of whatever there is. */
  async createMenu(button: readonly MenuButton[]): Promise<void> {
    await this.json({ path: '/cgi-bin/menu/create', body: { button } });
  }

  /** Sends words to a member, within the window. WeChat names no id of the message. */
  async sendText(openid: string, content: string): Promise<void> {
    await this.send({ touser: openid, msgtype: 'text', text: { content } });
  }

  /** Sends an uploaded file to a member, within the window. */
  async sendMedia(openid: string, type: MediaType, media_id: string): Promise<void> {
    await this.send({ touser: openid, msgtype: type, [type]: { media_id } });
  }

  /** Uploads a file, which WeChat keeps for three days; resolves with its id. */
  async upload(type: MediaType, file: { bytes: Uint8Array; name: string; mime: string }): Promise<string> {
    const form = new FormData();
    form.set('media', new Blob([Buffer.from(file.bytes)], { type: file.mime }), file.name);
    const answer = await this.json({
      path: '/cgi-bin/media/upload',
      query: { type },
      body: form,
      timeoutMs: FILE_TIMEOUT_MS,
    });
    if (typeof answer.media_id !== 'string') throw new ApiError(0, 'the answer to an upload names no media id');
    return answer.media_id;
  }

  /** The bytes of media that a member has sent. Rejects with FileError when they are too large. */
  async media(media_id: string): Promise<Bytes> {
    try {
      const call = { path: '/cgi-bin/media/get', query: { media_id }, bytesMax: DOWNLOAD_MAX_BYTES };
      const answer = await this.authorized((query) =>
        this.transport.ask({ ...call, query: { ...call.query, ...query }, timeoutMs: FILE_TIMEOUT_MS }),
      );
      return 'bytes' in answer ? answer : await this.video(answer.json);
    } catch (error) {
      if (error instanceof TooLarge) throw new FileError('too-large', `more than ${DOWNLOAD_MAX_BYTES} bytes`);
      throw error;
    }
  }

  /** Of a video, `media/get` names only the address, which must be WeChat's own. */
  private async video({ video_url: address }: Json): Promise<Bytes> {
    const url = typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined;
    if (!url || !this.transport.isOurs(url)) throw new FileError('file-gone', 'WeChat gives no usable address for it');
    return this.transport.download(url, DOWNLOAD_MAX_BYTES);
  }

  private async send(body: Json): Promise<void> {
    await this.json({ path: '/cgi-bin/message/custom/send', body });
  }

  private json(call: Call): Promise<Json> {
    return this.authorized((query) => this.transport.json({ ...call, query: { ...call.query, ...query } }));
  }

  private async authorized<Answer>(ask: (query: { access_token: string }) => Promise<Answer>): Promise<Answer> {
    const access_token = await this.tokens.current();
    try {
      return await ask({ access_token });
    } catch (error) {
      if (!isBadToken(error)) throw error;
      return ask({ access_token: await this.tokens.replace(access_token) });
    }
  }
}
