import { afterEach, expect, it } from 'vitest';
import { type Rig, startRig } from './wechat-adapter-harness.ts';

let rig: Rig;
afterEach(() => rig.stop());

it('hands in what members send as events of their private chat', async () => {
  rig = await startRig();
  const member = rig.wechat.user({ name: '小明' });
  const { privateChat: chat } = member;
  const seen = async (count: number) => {
    await expect.poll(() => rig.events.length).toBe(count);
    return rig.events[count - 1];
  };
  const first = chat.says('你好');
  const lane = `wechat:${member.openid}`;
  expect(await seen(1)).toMatchObject({
    kind: 'message',
    lane,
    chat: { id: member.openid, kind: 'private' },
    from: { id: member.openid, name: `微信用户 ${member.openid.slice(-4)}` },
    message: String(first.delivery.msgId),
    content: { text: ['你好'] },
  });
  chat.says('/Agent 请帮我\n谢谢');
  expect(await seen(2)).toMatchObject({ kind: 'command', name: 'agent', args: '请帮我\n谢谢' });
  chat.says('/usr/bin');
  expect(await seen(3)).toMatchObject({ kind: 'message', content: { text: ['/usr/bin'] } });
  chat.sendsPicture();
  expect(await seen(4)).toMatchObject({ content: { attachments: [{ kind: 'photo', channel: 'wechat' }] } });
  chat.sendsVoice({ recognition: '我要提现' });
  expect(await seen(5)).toMatchObject({
    content: { text: ['我要提现'], attachments: [{ kind: 'voice', mime: 'audio/amr' }] },
  });
  chat.sendsVideo({ short: true });
  expect(await seen(6)).toMatchObject({ content: { attachments: [{ kind: 'video' }] } });
  chat.sendsLocation({ latitude: 31.2, longitude: 121.5, label: '上海' });
  expect(await seen(7)).toMatchObject({
    content: { attachments: [{ kind: 'location', latitude: 31.2, longitude: 121.5, address: '上海' }] },
  });
  chat.sendsLink({ title: '标题', description: '说明', url: 'https://example.com/a' });
  expect(await seen(8)).toMatchObject({ content: { text: ['标题\n说明\nhttps://example.com/a'] } });
  chat.sendsRaw({ MsgType: 'hologram' });
  expect(await seen(9)).toMatchObject({ kind: 'message', unsupported: 'hologram' });
});

it('takes a follow and a tap of the menu for a press, and answers everything', async () => {
  rig = await startRig();
  const member = rig.wechat.user({ name: '小明', following: false });
  const { privateChat: chat } = member;
  rig.answerWith((event) => (event.kind === 'press' ? [{ text: [event.choice] }] : []));
  const followed = chat.follows('poster-7');
  expect(await followed.delivery.done).toBe('reply');
  expect(followed.delivery.reply?.text).toBe('m.go:root');
  const tapped = chat.taps('客服支持/在线客服');
  await tapped.delivery.done;
  expect(tapped.delivery.reply?.text).toBe('m.go:talk');
  const left = chat.unfollows();
  expect(await left.delivery.done).toBe('nothing');
  expect(rig.events.map(({ kind }) => kind)).toEqual(['press', 'press', 'blocked']);
  expect(rig.events.every(({ key }) => !key.includes(member.openid))).toBe(true);
});

it('makes the menu once, and again only when it differs', async () => {
  rig = await startRig();
  expect(rig.wechat.callsOf('menu/create')).toHaveLength(1);
  await rig.channel.connect();
  expect(rig.wechat.callsOf('menu/create')).toHaveLength(1);
});

it('tells an unverified account’s operator how to make the menu by hand', async () => {
  rig = await startRig({ emulator: { account: { kind: 'unverified' } } });
  expect(rig.wechat.callsOf('menu/create')).toHaveLength(0);
  expect(rig.logged.some((line) => line.includes('客服支持: 在线客服 / 留言反馈'))).toBe(true);
  expect(rig.channel.status()).toMatchObject({ ready: true });
});

it('names the address that is not on the whitelist, and answers members all the same', async () => {
  rig = await startRig({ emulator: { account: { ipWhitelisted: false } } });
  expect(rig.channel.status()).toMatchObject({ ready: false, detail: expect.stringContaining('127.0.0.1') });
  expect(rig.logged.some((line) => line.includes('whitelist') && line.includes('IP白名单'))).toBe(true);
  rig.answerWith(() => [{ text: ['照常回复'] }]);
  expect(await rig.wechat.user({ name: '小明' }).privateChat.says('你好').delivery.done).toBe('reply');
});

it('rejects for good what the operator alone can mend', async () => {
  rig = await startRig();
  rig.wechat.account.appSecret = 'changed-by-somebody';
  rig.wechat.expireTokens();
  rig.tokens.stored = null;
  await expect(startRig({ adapter: { apiRoot: rig.wechat.apiRoot } })).rejects.toMatchObject({
    name: 'OperatorError',
    message: expect.stringContaining('WECHAT_APP_SECRET'),
  });
});

it('names no secret and no member in its log', async () => {
  rig = await startRig();
  const member = rig.wechat.user({ name: '小明' });
  const { appSecret, token, encodingAesKey } = rig.wechat.account;
  rig.answerWith(() => [{ text: ['您好'] }]);
  await member.privateChat.says('你好').delivery.done;
  rig.wechat.inject({ kind: 'error', errcode: 40013, errmsg: `invalid ${appSecret} for openid=${member.openid}` });
  await rig.say(member.openid, { text: ['x'] });
  await rig.wechat.post({ query: { signature: token }, body: 'x' });
  const log = rig.logged.join('\n') + JSON.stringify(rig.outcomes) + JSON.stringify(rig.channel.status());
  for (const secret of [appSecret, token, encodingAesKey, rig.tokens.stored?.value ?? '', member.openid]) {
    expect(log).not.toContain(secret);
  }
});
