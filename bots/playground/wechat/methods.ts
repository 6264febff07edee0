import { parseMultipart } from '../multipart.ts';
import { WechatError } from './errors.ts';
import type { Media } from './media.ts';
import { menuOf, toldCurrent, toldMenu } from './menu.ts';
import { contentOf, envelopeOf, stableTokenOf, typingOf } from './requests.ts';
import type { MemberState, World } from './state.ts';

/** A call with its body parsed as its method takes it. */
export interface Asked {
  query: URLSearchParams;
  /** Parsed JSON; undefined for a GET and for an upload. */
  json: unknown;
  contentType: string;
  bytes: Buffer;
}

/** What a method gives: JSON, or the bytes of a file. */
export type Given = { json: object } | { media: Media };

export interface Method {
  http: 'GET' | 'POST';
  /** What the body is. */
  takes: 'nothing' | 'json' | 'upload';
  /** The token calls want none. */
  needsToken: boolean;
  run(world: World, asked: Asked, apiRoot: string): Given;
}

const OK = { json: { errcode: 0, errmsg: 'ok' } };
const TYPING_MS = 15_000;
const TYPING_AFTER_MS = 30_000;
const OPENID = /^o[\w-]{27}$/;

/** The methods by their path after `/cgi-bin/`. */
export const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['token', { http: 'GET', takes: 'nothing', needsToken: false, run: token }],
  ['stable_token', { http: 'POST', takes: 'json', needsToken: false, run: stable }],
  ['getcallbackip', get(() => ({ ip_list: ['127.0.0.1'] }))],
  ['get_api_domain_ip', get(() => ({ ip_list: ['127.0.0.1'] }))],
  ['menu/get', get(menuNow)],
  ['menu/delete', get(deleteMenu)],
  ['menu/create', post(createMenu)],
  ['get_current_selfmenu_info', get((world) => toldCurrent(world.menu))],
  ['message/custom/send', post(send)],
  ['message/custom/typing', post(type)],
  ['media/upload', { http: 'POST', takes: 'upload', needsToken: true, run: upload }],
  ['media/get', { http: 'GET', takes: 'nothing', needsToken: true, run: download }],
  ['user/info', get(info)],
]);

function get(run: (world: World, asked: Asked) => object): Method {
  return { http: 'GET', takes: 'nothing', needsToken: true, run: (world, asked) => ({ json: run(world, asked) }) };
}

function post(run: (world: World, asked: Asked) => Given): Method {
  return { http: 'POST', takes: 'json', needsToken: true, run };
}

function token(world: World, { query }: Asked): Given {
  const given = (name: string) => query.get(name) ?? undefined;
  checkCaller(world, { grant_type: given('grant_type'), appid: given('appid'), secret: given('secret') });
  return { json: world.tokens.giveOlder() };
}

function stable(world: World, { json }: Asked): Given {
  const { force_refresh = false, ...caller } = stableTokenOf(json);
  checkCaller(world, caller);
  return { json: world.tokens.giveStable(force_refresh) };
}

function checkCaller(
  { account }: World,
  caller: { grant_type?: string | undefined; appid?: string | undefined; secret?: string | undefined },
): void {
  const { grant_type, appid, secret } = caller;
  if (grant_type !== 'client_credential') throw new WechatError(40002);
  if (!appid) throw new WechatError(41002);
  if (!secret) throw new WechatError(41004);
  if (appid !== account.appId) throw new WechatError(40013);
  if (!account.ipWhitelisted) throw new WechatError(40164, '(127.0.0.1 ipv6 ::ffff:127.0.0.1)');
  if (secret !== account.appSecret) throw new WechatError(40125);
}

function menuNow({ menu }: World): object {
  if (menu === undefined) throw new WechatError(46003);
  return toldMenu(menu);
}

function deleteMenu(world: World): object {
  world.menu = undefined;
  world.events.emit('menu', undefined);
  return OK.json;
}

function createMenu(world: World, { json }: Asked): Given {
  world.menu = menuOf(json);
  world.events.emit('menu', world.menu);
  return OK;
}

function send(world: World, { json }: Asked): Given {
  const { touser, msgtype } = envelopeOf(json);
  const member = follower(world, touser);
  const content = contentOf(msgtype, json, world.media);
  if (member.refusing) throw new WechatError(48002);
  const now = world.clock();
  const refusal = member.window.refusal(now);
  if (refusal !== undefined) throw new WechatError(refusal);
  member.window.use(now);
  member.typingUntil = 0;
  world.append(member, { by: 'account', content, way: 'customer-service' });
  return OK;
}

function type(world: World, { json }: Asked): Given {
  const { touser, on } = typingOf(json);
  const member = follower(world, touser);
  const now = world.clock();
  if (now - member.lastWroteAt > TYPING_AFTER_MS) throw new WechatError(45080);
  if (on && now < member.typingUntil) throw new WechatError(45081);
  member.typingUntil = on ? now + TYPING_MS : 0;
  world.events.emit('typing', { member, on });
  return OK;
}

function upload(world: World, { query, contentType, bytes }: Asked): Given {
  const file = uploadIn(bytes, contentType);
  const media = world.media.upload(query.get('type') ?? '', file.bytes, file.fileName);
  const id = media.kind === 'thumb' ? { thumb_media_id: media.id } : { media_id: media.id };
  return { json: { type: media.kind, ...id, created_at: Math.floor(media.createdAt / 1000) } };
}

/** The one file of the form, in the part `media`. */
function uploadIn(bytes: Buffer, contentType: string): { fileName: string; bytes: Buffer } {
  let file: { fileName: string; bytes: Buffer } | undefined;
  try {
    file = parseMultipart(bytes, contentType).files.get('media');
  } catch (error) {
    throw new WechatError(41005, error instanceof Error ? error.message : String(error));
  }
  if (file === undefined) throw new WechatError(41005);
  return file;
}

/** Bytes; a video is told as the address of its bytes (获取临时素材). */
function download(world: World, { query }: Asked, apiRoot: string): Given {
  const id = query.get('media_id');
  if (!id) throw new WechatError(41006);
  const media = world.media.get(id);
  if (media === undefined) throw new WechatError(40007);
  return media.kind === 'video' ? { json: { video_url: `${apiRoot}/video/${media.id}` } } : { media };
}

function info(world: World, { query }: Asked): object {
  const openid = query.get('openid');
  if (!openid) throw new WechatError(41009);
  const member = knownMember(world, openid);
  if (!member.following) return { subscribe: 0, openid };
  return {
    subscribe: 1,
    openid,
    language: member.language,
    subscribe_time: member.followedAt,
    remark: '',
    groupid: 0,
    tagid_list: [],
    subscribe_scene: member.scene === '' ? 'ADD_SCENE_SEARCH' : 'ADD_SCENE_QR_CODE',
    qr_scene: /^\d+$/.test(member.scene) ? Number(member.scene) : 0,
    qr_scene_str: /^\d+$/.test(member.scene) ? '' : member.scene,
  };
}

function knownMember(world: World, openid: string): MemberState {
  const member = OPENID.test(openid) ? world.members.get(openid) : undefined;
  if (member === undefined) throw new WechatError(40003);
  return member;
}

function follower(world: World, openid: string): MemberState {
  const member = knownMember(world, openid);
  if (!member.following) throw new WechatError(world.account.notFollowing);
  return member;
}
