import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { decrypt, encrypt, getSignature } from '@wecom/crypto';
import { XMLParser } from 'fast-xml-parser';
import { type EmulatorOptions, WechatEmulator } from '../../bots/playground/wechat/emulator.ts';
import { listenOnFreePort } from '../free-port.mjs';

/** One post as the scripted server got it, opened with libraries that the emulator does not use. */
export interface Got {
  query: Record<string, string>;
  /** As it came. */
  raw: string;
  /** The message's fields, decrypted if they were encrypted. */
  fields: Record<string, string>;
  signatureFits: boolean;
  encrypted: boolean;
}

/** What the scripted server does with a post: a body for a 200, a whole answer, or nothing by itself. */
export type Scripted = (got: Got, response: ServerResponse) => string | { status: number; body: string } | undefined;

/** A tiny webhook server. `script` may be replaced at any time; it says `success` at first. */
export interface ScriptedServer {
  url: string;
  got: Got[];
  script: Scripted;
  close(): Promise<void>;
}

/** An emulator with a scripted server that its account posts to. */
export interface Rig {
  wechat: WechatEmulator;
  server: ScriptedServer;
  /** Calls `/cgi-bin/<path>` with the stable token; a body makes it a POST. */
  call(path: string, options?: CallOptions): Promise<Answer>;
  close(): Promise<void>;
}

export interface CallOptions {
  query?: Record<string, string>;
  body?: unknown;
  /** Sent as it is, such as a form. */
  form?: FormData;
  /** Default: what stable_token gives. */
  token?: string;
  method?: string;
}

export type Answer = Record<string, unknown> & { errcode?: number; errmsg?: string };

const xml = new XMLParser({ parseTagValue: false, ignoreAttributes: true });

export async function rig(options: EmulatorOptions = {}): Promise<Rig> {
  const wechat = await WechatEmulator.start(options);
  const server = await scriptedServer(wechat);
  wechat.account.serverUrl = server.url;
  return {
    wechat,
    server,
    call: (path, given = {}) => call(wechat, path, given),
    async close() {
      await wechat.stop();
      await server.close();
    },
  };
}

/** The body of stable_token for the emulator's account. */
export function credentials(wechat: WechatEmulator): Record<string, unknown> {
  const { appId: appid, appSecret: secret } = wechat.account;
  return { grant_type: 'client_credential', appid, secret };
}

/** A passive reply in plaintext. */
export function replyXml(got: Got, inner: string, kind = 'text'): string {
  const { FromUserName: to = '', ToUserName: from = '' } = got.fields;
  const head = `<ToUserName><![CDATA[${to}]]></ToUserName><FromUserName><![CDATA[${from}]]></FromUserName>`;
  return `<xml>${head}<CreateTime>1700000000</CreateTime><MsgType><![CDATA[${kind}]]></MsgType>${inner}</xml>`;
}

/** A text reply, in the mode the post came in. */
export function textReply(wechat: WechatEmulator, got: Got, text: string): string {
  const plain = replyXml(got, `<Content><![CDATA[${text}]]></Content>`);
  return got.encrypted ? sealedReply(wechat, plain) : plain;
}

/** A reply as the encrypted modes want it, made by @wecom/crypto. */
export function sealedReply(wechat: WechatEmulator, plain: string, appId = wechat.account.appId): string {
  const { encodingAesKey, token } = wechat.account;
  const sealed = encrypt(encodingAesKey, plain, appId);
  const signature = getSignature(token, '1700000000', '42', sealed);
  const tags = `<Encrypt><![CDATA[${sealed}]]></Encrypt><MsgSignature><![CDATA[${signature}]]></MsgSignature>`;
  return `<xml>${tags}<TimeStamp>1700000000</TimeStamp><Nonce><![CDATA[42]]></Nonce></xml>`;
}

async function call(wechat: WechatEmulator, path: string, options: CallOptions): Promise<Answer> {
  const query = new URLSearchParams(options.query);
  const token = options.token ?? (await stable(wechat));
  if (token !== '') query.set('access_token', token);
  const body = options.form ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
  const method = options.method ?? (body === undefined ? 'GET' : 'POST');
  const sent = { method, ...(body === undefined ? {} : { body }) };
  const response = await fetch(`${wechat.apiRoot}/cgi-bin/${path}?${query}`, sent);
  return JSON.parse(await response.text());
}

async function stable(wechat: WechatEmulator): Promise<string> {
  const body = JSON.stringify(credentials(wechat));
  const response = await fetch(`${wechat.apiRoot}/cgi-bin/stable_token`, { method: 'POST', body });
  const answer: { access_token: string } = JSON.parse(await response.text());
  return answer.access_token;
}

async function scriptedServer(wechat: WechatEmulator): Promise<ScriptedServer> {
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    // A post that was cut off is no post.
    request.on('error', () => response.destroy());
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => answer(request, response, Buffer.concat(chunks).toString('utf8')));
  });
  const answer = (request: IncomingMessage, response: ServerResponse, raw: string): void => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const query = Object.fromEntries(url.searchParams);
    if (request.method === 'GET') {
      response.end(signatureFits(wechat, query) ? query.echostr : 'no');
      return;
    }
    const got = opened(wechat, query, raw);
    scripted.got.push(got);
    const said = scripted.script(got, response);
    if (said === undefined) return;
    const { status, body } = typeof said === 'string' ? { status: 200, body: said } : said;
    response.writeHead(status).end(body);
  };
  const port = await listenOnFreePort(server);
  const scripted: ScriptedServer = {
    url: `http://127.0.0.1:${port}/wechat`,
    got: [],
    script: () => 'success',
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
  return scripted;
}

function opened(wechat: WechatEmulator, query: Record<string, string>, raw: string): Got {
  const outer: Record<string, string> = xml.parse(raw).xml ?? {};
  const sealed = outer.Encrypt;
  const fits = signatureFits(wechat, query, sealed);
  if (sealed === undefined) return { query, raw, fields: outer, signatureFits: fits, encrypted: false };
  const { message, id } = decrypt(wechat.account.encodingAesKey, sealed);
  if (id !== wechat.account.appId) throw new Error(`encrypted for ${id}`);
  return { query, raw, fields: xml.parse(message).xml ?? {}, signatureFits: fits, encrypted: true };
}

function signatureFits(wechat: WechatEmulator, query: Record<string, string>, sealed?: string): boolean {
  const { token } = wechat.account;
  const { timestamp = '', nonce = '', signature, msg_signature } = query;
  const plain = createHash('sha1').update([token, timestamp, nonce].sort().join('')).digest('hex');
  if (plain !== signature) return false;
  return sealed === undefined || getSignature(token, timestamp, nonce, sealed) === msg_signature;
}
