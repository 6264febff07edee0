import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MovingDesk } from '../../bots/playground/moving-desk.ts';
import { ActionRefused, type Stage } from '../../bots/playground/stage.ts';
import type { DeskStanding, MessageView, StageChanges } from '../../bots/playground/view.ts';
import { addMember, becomes, createWechatCast, servedAt, type WechatCast } from '../../bots/playground/wechat-cast.ts';
import { runsOf } from '../../bots/playground/wechat-runs.ts';
import { createWechatStage } from '../../bots/playground/wechat-stage.ts';
import { silent } from './page.ts';

/** Answers `success` to whatever WeChat posts; a stand-in for the program. */
let server: FastifyInstance;
let cast: WechatCast;
let stage: Stage;

beforeEach(async () => {
  server = Fastify();
  server.addContentTypeParser('*', (_request, _body, done) => done(null));
  server.post('/wechat', async () => 'success');
  cast = await createWechatCast();
  cast.emulator.timing.retryMs = 20;
  servedAt(cast, await server.listen({ port: 0, host: '127.0.0.1' }));
  stage = createWechatStage(cast);
});
afterEach(async () => {
  stage.close();
  await cast.close();
  await server.close();
});

const platform = 'wechat';
const first = () => cast.members[0] ?? '';
const at = (person: string) => ({ platform, person, conversation: `p${person}` });
const person = (id = first()) => stage.view().people.find((one) => one.id === id);
const last = () => stage.view().messages.at(-1);

/** A call of the program to WeChat's API, over the wire. */
async function call(method: string, body?: object): Promise<{ errcode?: number }> {
  const { apiRoot, account } = cast.emulator;
  const post = (path: string, json: object) =>
    fetch(`${apiRoot}/cgi-bin/${path}`, { method: 'POST', body: JSON.stringify(json) }).then((given) => given.json());
  const { access_token } = (await post('stable_token', {
    grant_type: 'client_credential',
    appid: account.appId,
    secret: account.appSecret,
  })) as { access_token: string };
  return (await post(`${method}?access_token=${access_token}`, body ?? {})) as { errcode?: number };
}

const sends = (touser: string, content: string) =>
  call('message/custom/send', { touser, msgtype: 'text', text: { content } });

/** The changes told from now on. */
function told(): StageChanges[] {
  const all: StageChanges[] = [];
  stage.listen({ changes: (changes) => all.push(changes), answer() {}, activity() {} });
  return all;
}

test('no desk can stand here, and nobody is staff', () => {
  expect(stage.takesDesk).toBe(false);
  expect(stage.view().desk).toBeUndefined();
  expect(cast.policy).toBeUndefined();
  expect(stage.view().people.map(({ role }) => role)).toEqual(['member', 'member']);
});

test('a member follows, writes and unfollows; who does not follow cannot write', async () => {
  await expect(stage.act({ do: 'say', ...at(first()), text: 'hello' })).rejects.toThrow(ActionRefused);
  await stage.act({ do: 'follow', platform, person: first(), following: true });
  expect(person()).toMatchObject({ following: true, window: { left: 3 } });
  expect(last()?.service).toEqual({ what: 'followed' });
  await stage.act({ do: 'say', ...at(first()), text: '你好 https://example.com/a，谢谢' });
  expect(last()?.runs).toEqual([
    { text: '你好 ' },
    { text: 'https://example.com/a', href: 'https://example.com/a' },
    { text: '，谢谢' },
  ]);
  expect(person()?.window).toMatchObject({ left: 5 });
  await stage.act({ do: 'follow', platform, person: first(), following: false });
  expect(person()).toMatchObject({ following: false, window: { left: 0 } });
});

test('the window shrinks with what is sent, and is none for an unverified account', async () => {
  const member = addMember(cast, '小周');
  await stage.act({ do: 'say', ...at(member.openid), text: 'hello' });
  for (let made = 0; made < 4; made += 1) expect(await sends(member.openid, `${made}`)).toMatchObject({ errcode: 0 });
  // The minute that following opened is used first.
  expect(person(member.openid)?.window).toMatchObject({ left: 4 });
  expect(last()).toMatchObject({ way: 'customer-service', author: { bot: true } });
  becomes(cast, 'unverified');
  expect(person(member.openid)?.window).toBeUndefined();
  expect(await sends(member.openid, 'late')).toMatchObject({ errcode: 48001 });
});

test('the menu is told when it is made, tapped by key, named after it is gone, and gone when unverified', async () => {
  const all = told();
  const sub_button = [{ type: 'click', name: '在线客服', key: 'talk' }];
  expect(await call('menu/create', { button: [{ name: '客服支持', sub_button }] })).toMatchObject({ errcode: 0 });
  await expect
    .poll(() => all.at(-1)?.bottomMenu)
    .toEqual([{ name: '客服支持', entries: [{ name: '在线客服', key: 'talk' }] }]);
  await stage.act({ do: 'follow', platform, person: first(), following: true });
  await stage.act({ do: 'tap', platform, person: first(), key: 'talk' });
  const tapped = last()?.id;
  await stage.act({ do: 'switch-account', platform, kind: 'unverified' });
  await expect.poll(() => all.at(-1)).toMatchObject({ bottomMenu: [], account: { kind: 'unverified' } });
  expect(stage.view().messages.find(({ id }) => id === tapped)?.service).toEqual({
    what: 'tapped',
    detail: '在线客服',
  });
  await expect(stage.act({ do: 'tap', platform, person: first(), key: 'talk' })).rejects.toThrow(ActionRefused);
});

test('pictures, voice and places are shown; words beside a file are a message of their own', async () => {
  await stage.act({ do: 'follow', platform, person: first(), following: true });
  const base64 = Buffer.from('RIFF....WAVE').toString('base64');
  const file = { name: 'voice.ogg', mime: 'audio/ogg', base64 };
  await stage.act({ do: 'send-files', ...at(first()), files: [{ kind: 'voice', ...file }], caption: '听听' });
  await stage.act({ do: 'send-location', ...at(first()), latitude: 31.2, longitude: 121.5 });
  const [voice, words, place] = stage.view().messages.slice(-3);
  expect(words?.runs).toEqual([{ text: '听听' }]);
  expect(place?.attachments).toEqual([{ kind: 'location', latitude: 31.2, longitude: 121.5 }]);
  const url = voice?.attachments[0] && 'url' in voice.attachments[0] ? (voice.attachments[0].url ?? '') : '';
  expect(stage.file(decodeURIComponent(url.split('/').at(-1) ?? ''))?.bytes).toEqual(Buffer.from(base64, 'base64'));
});

test('what is posted again is told, and a service that fails is what WeChat says it is', async () => {
  const all = told();
  const latest = (id: string): MessageView | undefined =>
    all.flatMap(({ messages }) => messages).findLast((message) => message.id === id);
  await stage.act({ do: 'follow', platform, person: first(), following: true });
  await stage.act({ do: 'fault', platform, fault: 'answer-lost' });
  await stage.act({ do: 'say', ...at(first()), text: 'again?' });
  const id = last()?.id ?? '';
  await expect.poll(() => latest(id)?.posts).toBe(2);
  servedAt(cast, undefined);
  await stage.act({ do: 'say', ...at(first()), text: 'anybody?' });
  await expect.poll(() => last()?.service?.what).toBe('told');
  expect(last()?.service?.detail).toContain('该公众号提供的服务出现故障');
});

test('what WeChat has not is refused, and so are the chats of others', async () => {
  await stage.act({ do: 'follow', platform, person: first(), following: true });
  const [, second = ''] = cast.members;
  const refused = [
    { do: 'edit', ...at(first()), message: '1', text: 'x' },
    { do: 'fault', platform, fault: 'drop' },
    { do: 'block', platform, person: first(), blocked: true },
    { do: 'say', ...at(first()), conversation: `p${second}`, text: 'x' },
    { do: 'say', ...at('nobody'), text: 'x' },
    { do: 'follow', platform, person: first(), following: true },
  ] as const;
  for (const action of refused) await expect(stage.act(action)).rejects.toThrow(ActionRefused);
});

test('a restart is told from beginning to end, and only one at a time', async () => {
  let arrive = () => {};
  const desk = new MovingDesk('telegram', () => new Promise<void>((resolve) => (arrive = resolve)), silent);
  const standings: DeskStanding[] = [];
  desk.onChange = (standing) => standings.push(standing);
  desk.restart();
  expect(() => desk.moveTo('discord')).toThrow(ActionRefused);
  expect(() => desk.restart()).toThrow(ActionRefused);
  await wait(0);
  arrive();
  await expect.poll(() => standings).toEqual([{ platform: 'telegram', restarting: true }, { platform: 'telegram' }]);
});

test('runs together are the text, and only what can be opened is a link', () => {
  const part = fc.constantFrom(
    'https://example.com/a',
    'http://',
    '，',
    ' ',
    'javascript:alert(1)',
    '<a href="x">',
    '好',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const runs = runsOf(parts.join(''));
      expect(runs.map(({ text }) => text).join('')).toBe(parts.join(''));
      for (const { href } of runs) expect(href ?? 'https:').toMatch(/^https?:/);
    }),
  );
});
