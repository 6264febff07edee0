import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmulatedMember } from '../../bots/playground/wechat/emulator.ts';
import { credentials, type Rig, rig } from './wechat-emulator-server.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
let now: number;
let stage: Rig;
let mei: EmulatedMember;

beforeEach(async () => {
  now = Date.parse('2026-03-02T10:00:00Z');
  stage = await rig({ clock: () => now });
  mei = stage.wechat.user({ name: 'Mei' });
});
afterEach(() => stage.close());

const send = (body: object) => stage.call('message/custom/send', { body: { touser: mei.openid, ...body } });
const text = (content: string) => send({ msgtype: 'text', text: { content } });

describe('tokens', () => {
  const ask = (change: object) =>
    stage.call('stable_token', { token: '', body: { ...credentials(stage.wechat), ...change } });

  it('gives the same one while it lives and another in its last five minutes, the old one staying good', async () => {
    const first = await ask({});
    expect(first).toMatchObject({ expires_in: 7200 });
    expect(String(first.access_token).length).toBeGreaterThan(400);
    now += 100 * minute;
    expect(await ask({})).toEqual({ access_token: first.access_token, expires_in: 1200 });
    now += 16 * minute;
    const second = await ask({});
    expect(second.access_token).not.toBe(first.access_token);
    const old = { token: String(first.access_token) };
    expect((await stage.call('getcallbackip', old)).ip_list).toEqual(['127.0.0.1']);
    now += 4 * minute;
    expect((await stage.call('getcallbackip', old)).errcode).toBe(42001);
  });

  it('refreshes by force at most every 30 s and 20 times a day', async () => {
    const tokens = [(await ask({})).access_token];
    const force = async () => (await ask({ force_refresh: true })).access_token;
    tokens.push(await force());
    expect(await force()).toBe(tokens[1]);
    expect((await stage.call('getcallbackip', { token: String(tokens[0]) })).errcode).toBe(40001);
    for (let made = 1; made < 20; made++) {
      now += 30_000;
      tokens.push(await force());
    }
    expect(new Set(tokens).size).toBe(21);
    now += 30_000;
    expect((await ask({ force_refresh: true })).errcode).toBe(45009);
    now += day;
    expect(await force()).not.toBe(tokens.at(-1));
  });

  it('refuses wrong credentials and callers that are not on the whitelist', async () => {
    expect((await ask({ grant_type: 'password' })).errcode).toBe(40002);
    expect((await ask({ appid: undefined })).errcode).toBe(41002);
    expect((await ask({ secret: '' })).errcode).toBe(41004);
    expect((await ask({ appid: 'wx0' })).errcode).toBe(40013);
    expect((await ask({ secret: 'guess' })).errcode).toBe(40125);
    expect((await ask({ force_refresh: 'yes' })).errcode).toBe(47001);
    stage.wechat.account.ipWhitelisted = false;
    expect(await ask({})).toMatchObject({ errcode: 40164, errmsg: expect.stringMatching(/not in whitelist.* rid: /) });
    stage.wechat.account.ipWhitelisted = true;
    expect(await ask({})).toHaveProperty('access_token');
  });

  it('keeps the tokens of the older call apart from the stable one', async () => {
    const { access_token: stable } = await ask({});
    const { appId: appid, appSecret: secret } = stage.wechat.account;
    const query = { grant_type: 'client_credential', appid, secret };
    const first = await stage.call('token', { token: '', query });
    const second = await stage.call('token', { token: '', query });
    expect(new Set([stable, first.access_token, second.access_token]).size).toBe(3);
    now += 5 * minute;
    expect((await stage.call('getcallbackip', { token: String(first.access_token) })).errcode).toBe(42001);
    expect(await stage.call('getcallbackip', { token: String(stable) })).toHaveProperty('ip_list');
  });

  it('tells missing, malformed, replaced and expired tokens apart', async () => {
    const { access_token } = await ask({});
    const code = async (token: string) => (await stage.call('getcallbackip', { token })).errcode;
    expect(await code('')).toBe(41001);
    expect(await code('nonsense')).toBe(40014);
    stage.wechat.expireTokens();
    expect(await code(String(access_token))).toBe(42001);
    stage.wechat.withdrawTokens();
    expect(await code(String(access_token))).toBe(40001);
    const { access_token: next } = await ask({});
    expect(await code(String(next))).toBeUndefined();
  });
});

describe('sending', () => {
  it('opens 48 hours and five sends with a message, renewed by the next', async () => {
    expect((await text('too early')).errcode).toBe(45015);
    mei.privateChat.says('hello');
    for (let sent = 1; sent <= 5; sent++) expect((await text(`answer ${sent}`)).errcode).toBe(0);
    expect((await text('one too many')).errcode).toBe(45047);
    expect(mei.window).toEqual({ openUntil: now + 48 * hour, sendsLeft: 0 });
    now += 47 * hour;
    mei.privateChat.says('again');
    expect((await text('answer')).errcode).toBe(0);
    now += 48 * hour;
    expect((await text('too late')).errcode).toBe(45015);
    expect(mei.window).toEqual({ openUntil: undefined, sendsLeft: 0 });
    const way = { by: 'account', way: 'customer-service' };
    expect(mei.privateChat.messages.filter(({ by }) => by === 'account')[0]).toMatchObject({
      ...way,
      text: 'answer 1',
    });
  });

  it.each(['tap', 'follow', 'scan'])('opens a minute and three sends with a %s', async (what) => {
    await stage.call('menu/create', { body: { button: [{ type: 'click', name: '客服', key: 'support' }] } });
    if (what === 'follow') {
      mei.privateChat.unfollows();
      mei.privateChat.follows();
    } else if (what === 'scan') mei.privateChat.scans('poster');
    else mei.privateChat.taps('support');
    for (let sent = 0; sent < 3; sent++) expect((await text('answer')).errcode).toBe(0);
    expect((await text('answer')).errcode).toBe(45047);
    now += minute;
    expect((await text('answer')).errcode).toBe(45015);
  });

  it('spends the minute of a tap before the hours of a message', async () => {
    mei.privateChat.says('hello');
    mei.privateChat.tapsOld('support');
    expect(mei.window.sendsLeft).toBe(8);
    for (let sent = 0; sent < 4; sent++) await text('answer');
    now += minute;
    expect(mei.window.sendsLeft).toBe(4);
  });

  it('refuses strangers, those who left and those who want no messages', async () => {
    mei.privateChat.says('hello');
    const to = (touser: string) =>
      stage.call('message/custom/send', { body: { touser, msgtype: 'text', text: { content: 'hi' } } });
    expect((await to('nobody')).errcode).toBe(40003);
    expect((await to(`o${'x'.repeat(27)}`)).errcode).toBe(40003);
    mei.privateChat.refusesMessages();
    expect((await text('hi')).errcode).toBe(48002);
    mei.privateChat.refusesMessages(false);
    expect((await text('hi')).errcode).toBe(0);
    mei.privateChat.unfollows();
    expect((await text('hi')).errcode).toBe(43004);
    stage.wechat.account.notFollowing = 50005;
    expect((await text('hi')).errcode).toBe(50005);
    expect(() => mei.privateChat.says('still here')).toThrow('Mei does not follow the account');
  });

  it('takes text up to 2,048 bytes, and only well-formed requests', async () => {
    mei.privateChat.says('hello');
    expect((await text(`ab${'客'.repeat(682)}`)).errcode).toBe(0);
    expect((await text(`abc${'客'.repeat(682)}`)).errcode).toBe(45002);
    expect((await text('')).errcode).toBe(44004);
    expect((await send({ msgtype: 'song' })).errcode).toBe(40008);
    expect((await send({ msgtype: 'text' })).errcode).toBe(47001);
    expect((await stage.call('message/custom/send', { body: {} })).errcode).toBe(47001);
    expect((await stage.call('message/custom/send')).errcode).toBe(43002);
    expect((await stage.call('message/custom/send', { method: 'POST' })).errcode).toBe(44002);
    expect((await stage.call('menu/get', { body: {} })).errcode).toBe(43001);
    expect((await stage.call('no/such/thing')).errcode).toBe(40066);
  });

  it('sends pictures, voice, video, an article and choices', async () => {
    const seat = mei.privateChat;
    seat.says('hello');
    const { mediaId: image } = { mediaId: '', ...seat.sendsPicture().content };
    const { mediaId: voice } = { mediaId: '', ...seat.sendsVoice().content };
    const { mediaId: video } = { mediaId: '', ...seat.sendsVideo().content };
    expect((await send({ msgtype: 'image', image: { media_id: image } })).errcode).toBe(0);
    expect((await send({ msgtype: 'image', image: { media_id: voice } })).errcode).toBe(40007);
    expect((await send({ msgtype: 'voice', voice: { media_id: voice } })).errcode).toBe(0);
    expect((await send({ msgtype: 'video', video: { media_id: video, title: 'how to' } })).errcode).toBe(0);
    const article = { title: 'Rules', description: 'of the desk', url: 'https://example.com/rules' };
    expect((await send({ msgtype: 'news', news: { articles: [article, article] } })).errcode).toBe(45008);
    expect((await send({ msgtype: 'news', news: { articles: [article] } })).errcode).toBe(0);
    const list = [
      { id: 'good', content: '满意' },
      { id: 'bad', content: '不满意' },
    ];
    const menu = { head_content: '请评价', list, tail_content: '谢谢' };
    expect((await send({ msgtype: 'msgmenu', msgmenu: menu })).errcode).toBe(0);
    expect((await seat.sees('请评价')).content).toMatchObject({ kind: 'msgmenu', choices: list });
    expect(seat.picks('不满意')).toMatchObject({ text: '不满意' });
    await stage.wechat.delivered();
    expect(stage.server.got.at(-1)?.fields).toMatchObject({ Content: '不满意', bizmsgmenuid: 'bad' });
    now += 3 * day;
    seat.says('later');
    expect((await send({ msgtype: 'image', image: { media_id: image } })).errcode).toBe(40007);
  });

  it('shows typing for 15 s to those who wrote lately', async () => {
    const typing = async (command: string) =>
      (await stage.call('message/custom/typing', { body: { touser: mei.openid, command } })).errcode;
    expect(await typing('Typing')).toBe(45080);
    mei.privateChat.says('hello');
    expect(await typing('Dancing')).toBe(45072);
    expect(await typing('Typing')).toBe(0);
    expect(await typing('Typing')).toBe(45081);
    expect(await typing('CancelTyping')).toBe(0);
    expect(await typing('Typing')).toBe(0);
    now += 15_000;
    expect(await typing('Typing')).toBe(0);
    now += 16_000;
    expect(await typing('Typing')).toBe(45080);
  });
});

describe('the menu', () => {
  const create = (button: unknown) => stage.call('menu/create', { body: { button } });
  const click = (name: string, key = 'k') => ({ type: 'click', name, key });

  it('is created, told, tapped and deleted', async () => {
    expect((await stage.call('menu/get')).errcode).toBe(46003);
    expect(await stage.call('get_current_selfmenu_info')).toMatchObject({ is_menu_open: 0 });
    const sub_button = [click('在线客服', 'talk'), { type: 'view', name: '官网', url: 'https://example.com/' }];
    expect((await create([{ name: '客服支持', sub_button }, click('帮助', 'help')])).errcode).toBe(0);
    expect(await stage.call('menu/get')).toEqual({
      menu: {
        button: [
          { name: '客服支持', sub_button: sub_button.map((entry) => ({ ...entry, sub_button: [] })) },
          { ...click('帮助', 'help'), sub_button: [] },
        ],
      },
    });
    const { selfmenu_info: info } = await stage.call('get_current_selfmenu_info');
    expect(info).toEqual({ button: [{ name: '客服支持', sub_button: { list: sub_button } }, click('帮助', 'help')] });
    for (const entry of ['talk', '在线客服', '客服支持/在线客服']) mei.privateChat.taps(entry);
    mei.privateChat.taps('官网');
    await stage.wechat.delivered();
    const told = stage.server.got.map(({ fields: { Event, EventKey } }) => `${Event} ${EventKey}`);
    expect(told.sort()).toEqual(['CLICK talk', 'CLICK talk', 'CLICK talk', 'VIEW https://example.com/']);
    expect((await stage.call('menu/delete')).errcode).toBe(0);
    expect((await stage.call('menu/get')).errcode).toBe(46003);
    expect(() => mei.privateChat.taps('talk')).toThrow('the menu has no talk');
  });

  it.each([
    ['no entries', [], 40016],
    ['four entries', [click('1'), click('2'), click('3'), click('4')], 40016],
    ['six below one', [{ name: 'a', sub_button: Array.from({ length: 6 }, () => click('b')) }], 40023],
    ['a name of 17 bytes', [click('客服客服客aa')], 40018],
    ['a name below of 61 bytes', [{ name: 'a', sub_button: [click(`${'客'.repeat(20)}a`)] }], 40025],
    ['no name', [{ type: 'click', key: 'k' }], 40018],
    ['a key of 129 bytes', [click('a', 'k'.repeat(129))], 40019],
    ['a key below of 129 bytes', [{ name: 'a', sub_button: [click('b', 'k'.repeat(129))] }], 40026],
    ['no key', [{ type: 'click', name: 'a' }], 40019],
    ['an unknown type', [{ type: 'dance', name: 'a', key: 'k' }], 40017],
    ['no type', [{ name: 'a', key: 'k' }], 40017],
    ['an unknown type below', [{ name: 'a', sub_button: [{ name: 'b' }] }], 40024],
    ['a view without url', [{ type: 'view', name: 'a' }], 40020],
    [
      'a view below with a long url',
      [{ name: 'a', sub_button: [view(`https://a.example/${'x'.repeat(1024)}`)] }],
      40027,
    ],
    ['a view of no web page', [view('javascript:alert(1)')], 40055],
    ['no array', 'menu', 47001],
  ])('refuses %s', async (_what, button, errcode) => {
    expect((await create(button)).errcode).toBe(errcode);
    expect(stage.wechat.menu).toBeUndefined();
  });

  it('takes names, keys and counts at their limits', async () => {
    const sub = click('客'.repeat(20), 'k'.repeat(128));
    const top = { name: '客服客服客a', sub_button: Array.from({ length: 5 }, () => sub) };
    expect((await create([top, top, top])).errcode).toBe(0);
  });
});

describe('media', () => {
  const upload = (type: string, size: number, fileName: string, part = 'media') => {
    const form = new FormData();
    form.set(part, new Blob([new Uint8Array(size).fill(7)]), fileName);
    return stage.call('media/upload', { form, query: { type } });
  };
  const megabyte = 1024 * 1024;

  it('keeps what is uploaded for three days', async () => {
    const { media_id, ...rest } = await upload('image', 2_000, 'a.png');
    expect(rest).toEqual({ type: 'image', created_at: now / 1000 });
    const token = stage.wechat.world.tokens.current;
    const url = `${stage.wechat.apiRoot}/cgi-bin/media/get?access_token=${token}&media_id=${media_id}`;
    const response = await fetch(url);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect((await response.arrayBuffer()).byteLength).toBe(2_000);
    expect(await upload('thumb', 10, 'a.jpg')).toHaveProperty('thumb_media_id');
    const get = (id: string) => stage.call('media/get', { query: { media_id: id } });
    expect((await get('nothing')).errcode).toBe(40007);
    expect((await stage.call('media/get')).errcode).toBe(41006);
    now += 3 * day;
    expect((await get(String(media_id))).errcode).toBe(40007);
  });

  it('tells a video as the address of its bytes', async () => {
    const { media_id } = await upload('video', 100, 'a.mp4');
    const { video_url } = await stage.call('media/get', { query: { media_id: String(media_id) } });
    expect((await (await fetch(String(video_url))).arrayBuffer()).byteLength).toBe(100);
  });

  it.each([
    ['an unknown type', 'song', 10, 'a.mp3', 40004],
    ['another kind of file', 'image', 10, 'a.txt', 40005],
    ['nothing', 'image', 0, 'a.png', 44001],
    ['a picture over 10 MB', 'image', 10 * megabyte + 1, 'a.png', 45001],
    ['a body over all limits', 'image', 12 * megabyte, 'a.png', 45001],
    ['voice over 2 MB', 'voice', 2 * megabyte + 1, 'a.amr', 45001],
    ['a thumb over 64 KB', 'thumb', 65_537, 'a.jpg', 45001],
  ])('refuses %s', async (_what, type, size, fileName, errcode) => {
    expect((await upload(type, size, fileName)).errcode).toBe(errcode);
  });

  it('refuses a form without the part', async () => {
    expect((await upload('image', 10, 'a.png', 'file')).errcode).toBe(41005);
    expect((await stage.call('media/upload', { body: {}, query: { type: 'image' } })).errcode).toBe(41005);
  });
});

it('tells who follows and since when', async () => {
  const info = (openid: string) => stage.call('user/info', { query: { openid } });
  expect(await info(mei.openid)).toMatchObject({ subscribe: 1, openid: mei.openid, subscribe_time: now / 1000 });
  mei.privateChat.unfollows();
  expect(await info(mei.openid)).toEqual({ subscribe: 0, openid: mei.openid });
  mei.privateChat.scans('poster');
  expect(await info(mei.openid)).toMatchObject({ subscribe_scene: 'ADD_SCENE_QR_CODE', qr_scene_str: 'poster' });
  expect((await info('nobody')).errcode).toBe(40003);
  expect((await stage.call('user/info')).errcode).toBe(41009);
});

it('lets an unverified account call next to nothing, from the moment it is one', async () => {
  mei.privateChat.says('hello');
  expect((await text('certified')).errcode).toBe(0);
  stage.wechat.account.kind = 'unverified';
  expect((await text('no more')).errcode).toBe(48001);
  for (const path of ['menu/get', 'menu/delete', 'user/info', 'media/get', 'get_current_selfmenu_info']) {
    expect((await stage.call(path)).errcode, path).toBe(48001);
  }
  for (const path of ['menu/create', 'message/custom/typing', 'media/upload']) {
    expect((await stage.call(path, { body: {} })).errcode, path).toBe(48001);
  }
  expect(await stage.call('getcallbackip')).toHaveProperty('ip_list');
  stage.wechat.account.unverifiedMay.add('media/get');
  expect((await stage.call('media/get')).errcode).toBe(41006);
  stage.wechat.account.kind = 'certified';
  expect((await text('certified again')).errcode).toBe(0);
});

it('keeps daily and minute quotas', async () => {
  stage.wechat.setQuota('menu/get', { perMinute: 2, perDay: 3 });
  const codes: unknown[] = [];
  const get = async () => void codes.push((await stage.call('menu/get')).errcode);
  for (let made = 0; made < 3; made++) await get();
  now += minute;
  for (let made = 0; made < 2; made++) await get();
  now += day;
  await get();
  expect(codes).toEqual([46003, 46003, 45011, 46003, 45009, 46003]);
  expect(stage.wechat.rateLimited).toBe(2);
});

it('keeps the platform’s own quotas when told to', async () => {
  const strict = await rig({ limits: 'enforced' });
  expect((await strict.call('menu/get')).errcode).toBe(46003);
  for (let made = 0; made < 1_000; made++) {
    const { errcode } = await strict.call('menu/delete', { token: strict.wechat.world.tokens.current ?? '' });
    if (errcode !== 0) throw new Error(`call ${made} was refused with ${errcode}`);
  }
  expect((await strict.call('menu/delete')).errcode).toBe(45009);
  await strict.close();
});

function view(url: string) {
  return { type: 'view', name: 'a', url };
}
