import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import type { RawPost } from '../../bots/playground/wechat/emulator.ts';
import { BODY_MAX_BYTES } from '../../bots/wechat/webhook.ts';
import { type Rig, startRig } from './wechat-adapter-harness.ts';

const TEN_MB = 10 * 1024 * 1024;

let rig: Rig;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await rig.stop();
});

/** The head of a post, and whatever of its body is given. */
function rawPost({ query = {} }: RawPost, headers: Record<string, string | number>, body = ''): string {
  const lines = Object.entries({ host: 'desk.example.com', 'content-type': 'text/xml', ...headers });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return `POST /wechat?${new URLSearchParams(query)} HTTP/1.1\r\n${head}\r\n${body}`;
}

/** Sends these bytes and no more; resolves with all that came back once the other side has closed the connection. */
async function answerTo(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(rig.wechat.account.serverUrl ?? '').port), '127.0.0.1');
  sockets.push(socket);
  let answer = '';
  socket.setEncoding('latin1').on('data', (text: string) => {
    answer += text;
  });
  const closed = once(socket, 'close');
  socket.write(bytes);
  await closed;
  return answer;
}

const status = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);

it('refuses 10 MB by its announcement: nothing of it is waited for, and the connection is closed', async () => {
  rig = await startRig();
  const announced = { 'content-length': TEN_MB };
  expect(status(await answerTo(rawPost(rig.wechat.signed(''), announced)))).toBe(413);
  expect(status(await answerTo(rawPost({}, announced)))).toBe(401);
  expect(rig.events).toEqual([]);
});

it('lets everyone who writes all of 10 MB read the refusal', async () => {
  rig = await startRig();
  const body = Buffer.alloc(TEN_MB, 'x');
  const answers: number[] = [];
  for (let at = 0; at < 5; at += 1) answers.push((await rig.wechat.post({ ...rig.wechat.signed(''), body })).status);
  for (let at = 0; at < 5; at += 1) answers.push((await rig.wechat.post({ body })).status);
  expect(answers).toEqual([413, 413, 413, 413, 413, 401, 401, 401, 401, 401]);
});

it('cuts a body of unknown length once it is too large', async () => {
  rig = await startRig();
  const chunk = `${(BODY_MAX_BYTES + 1).toString(16)}\r\n${'x'.repeat(BODY_MAX_BYTES + 1)}\r\n`;
  const chunked = { 'transfer-encoding': 'chunked' };
  expect(status(await answerTo(rawPost(rig.wechat.signed(''), chunked, chunk)))).toBe(413);
  expect(status(await answerTo(rawPost({}, chunked, 'a\r\n0123456789\r\n')))).toBe(401);
  expect(rig.events).toEqual([]);
});

it.each([
  ['a body that never ends', (post: RawPost) => rawPost(post, { 'content-length': 500 }, '<xml>')],
  ['a chunk that never ends', (post: RawPost) => rawPost(post, { 'transfer-encoding': 'chunked' }, '500\r\n<xml>')],
  ['a head that never ends', (post: RawPost) => rawPost(post, {}).slice(0, -4)],
])('hangs up on %s, and serves the others meanwhile', async (_case, hung) => {
  rig = await startRig({ requestMs: 1_000 });
  rig.answerWith(() => [{ text: ['在'] }]);
  const hanging = Array.from({ length: 20 }, () => answerTo(hung(rig.wechat.signed(''))));
  const { delivery } = rig.wechat.user({ name: '小明' }).privateChat.says('在吗');
  expect(await delivery.done).toBe('reply');
  expect(new Set((await Promise.all(hanging)).map(status))).toEqual(new Set([408]));
  expect(rig.events).toHaveLength(1);
});
