import { afterEach, describe, expect, it } from 'vitest';
import type { Account } from '../../bots/playground/wechat/emulator.ts';
import { BODY_MAX_BYTES } from '../../bots/wechat/webhook.ts';
import { type Rig, startRig } from './wechat-adapter-harness.ts';

let rig: Rig;
afterEach(() => rig.stop());

/** What every list of hostile posts must hold; the last two are hostile only where encryption is asked for. */
const sorts = [
  'unsigned',
  'wrong signature',
  'stale',
  'replayed with other content',
  'truncated',
  'huge',
  'DOCTYPE',
  'entity bomb',
  'duplicate tag',
  'not XML',
];
const sealedSorts = ['plaintext', 'wrong appid'];

describe.each(['plain', 'safe'] as const)('in %s mode', (mode) => {
  it('refuses every hostile post for the right reason, and none reaches the inbox', async () => {
    rig = await startRig({ emulator: { account: { mode } } });
    const member = rig.wechat.user({ name: '小明' });
    const wrong: string[] = [];
    let honest = 0;
    const hostile = rig.wechat.hostilePosts(member);
    const wanted = mode === 'safe' ? [...sorts, ...sealedSorts] : sorts;
    expect(hostile.map(({ name }) => name)).toEqual(expect.arrayContaining(wanted));
    for (const { name, posts, refusals } of hostile) {
      honest += posts.length - 1;
      for (const [at, post] of posts.entries()) {
        const { status } = await rig.wechat.post(post);
        const right = at === posts.length - 1 ? refusals.includes(status) : status === 200;
        if (!right) wrong.push(`${name}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(rig.events).toHaveLength(honest);
    expect(rig.wechat.trapped).toBe(0);
  });

  it('takes a post of the largest size only if it is signed', async () => {
    rig = await startRig({ emulator: { account: { mode } } });
    const large = 'x'.repeat(BODY_MAX_BYTES + 1);
    expect(await rig.wechat.post({ body: large })).toMatchObject({ status: 401 });
    expect(await rig.wechat.post(rig.wechat.signed(large))).toMatchObject({ status: 413 });
  });

  it('agrees to the console’s check of the address, and not to a stranger’s', async () => {
    rig = await startRig({ emulator: { account: { mode } } });
    const url = rig.wechat.account.serverUrl ?? '';
    expect(await rig.wechat.savesServer(url)).toBe(true);
    rig.wechat.account.token = 'SomebodyElse';
    expect(await rig.wechat.savesServer(url)).toBe(false);
  });

  it('gives a used signature with the same content the same answer', async () => {
    rig = await startRig({ emulator: { account: { mode } } });
    const member = rig.wechat.user({ name: '小明' });
    rig.answerWith(() => [{ text: ['只答一次'] }]);
    const xml = `<xml><ToUserName><![CDATA[${rig.wechat.account.id}]]></ToUserName><FromUserName><![CDATA[${member.openid}]]></FromUserName><CreateTime>${Math.floor(Date.now() / 1000)}</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[hi]]></Content><MsgId>24000000000000099</MsgId></xml>`;
    const post = mode === 'plain' ? rig.wechat.signed(xml) : rig.wechat.sealed(xml);
    const [first, second] = [await rig.wechat.post(post), await rig.wechat.post(post)];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(rig.events).toHaveLength(1);
    expect(first.body).not.toBe('success');
    if (mode === 'plain') expect(second.body).toBe(first.body);
  });
});

it.each([
  ['compatible', true],
  ['compatible', false],
] as const)('understands %s mode, with a key: %s', async (mode, withKey) => {
  const account: Partial<Account> = { mode };
  rig = await startRig({ emulator: { account }, ...(withKey ? {} : { adapter: { encodingAesKey: null } }) });
  rig.answerWith(() => [{ text: ['都好'] }]);
  const { delivery } = rig.wechat.user({ name: '小明' }).privateChat.says('你好');
  expect(await delivery.done).toBe('reply');
});

describe('while the AES key is being changed', () => {
  const previous = 'FAKEabcdefghijklmnopqrstuvwxyz0123456789ABC';
  const current = 'NEXTabcdefghijklmnopqrstuvwxyz0123456789ABC';
  const start = async () => {
    rig = await startRig({ adapter: { encodingAesKey: current, previousAesKey: previous } });
    rig.answerWith(() => [{ text: ['读到了'] }]);
  };

  it('messages under either are read, and answered under the one they came with', async () => {
    await start();
    const member = rig.wechat.user({ name: '小明' });
    // The emulator reads an answer with the key that the console has at that moment.
    for (const encodingAesKey of [previous, current, previous, current]) {
      rig.wechat.account.encodingAesKey = encodingAesKey;
      const { delivery } = member.privateChat.says('你好');
      expect(await delivery.done).toBe('reply');
      expect(delivery.reply?.text).toBe('读到了');
    }
  });

  it('another app’s messages are refused under either, and so is any third key', async () => {
    await start();
    const { openid } = rig.wechat.user({ name: '小明' });
    const xml = `<xml><ToUserName>gh_x</ToUserName><FromUserName>${openid}</FromUserName><CreateTime>1</CreateTime><MsgType>text</MsgType><Content>hi</Content><MsgId>1</MsgId></xml>`;
    const keys = [
      { encodingAesKey: previous, appId: 'wxsomebodyelse0000' },
      { encodingAesKey: current, appId: 'wxsomebodyelse0000' },
      { encodingAesKey: 'LASTabcdefghijklmnopqrstuvwxyz0123456789ABC' },
    ];
    for (const key of keys) expect((await rig.wechat.post(rig.wechat.sealed(xml, { key }))).status).toBe(400);
    expect(rig.events).toEqual([]);
  });
});

it('is not confused by what people write', async () => {
  rig = await startRig();
  const member = rig.wechat.user({ name: '小明' });
  rig.answerWith((event) => (event.kind === 'message' ? [event.content] : []));
  for (const text of [
    'a]]>b]]>]]>c',
    '👨‍👩‍👧‍👦𠮷🇨🇳',
    '<!DOCTYPE xml><xml>&amp;&lt;</xml>',
    '  前后空格  ',
    '%s %d \\n',
    '<b>粗</b>',
  ]) {
    const { delivery } = member.privateChat.says(text);
    expect(await delivery.done).toBe('reply');
    expect(delivery.reply?.text).toBe(text.trim());
  }
  const { delivery } = member.privateChat.says('<a href="https://evil.example">官方</a>');
  await delivery.done;
  expect(delivery.reply?.text).toBe('＜a href="https://evil.example">官方＜/a>');
});

it('tells the operator of refused posts, but not every time', async () => {
  rig = await startRig();
  for (let at = 0; at < 20; at += 1) await rig.wechat.post({ body: 'x' });
  expect(rig.logged.filter((line) => line.includes('was refused'))).toHaveLength(1);
});
