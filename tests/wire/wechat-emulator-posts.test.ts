import { decrypt, encrypt } from '@wecom/crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seal, sign, unseal } from '../../bots/playground/wechat/cipher.ts';
import { type EmulatedMember, type Mode, TROUBLE } from '../../bots/playground/wechat/emulator.ts';
import { parseXml, writeXml } from '../../bots/playground/wechat/xml.ts';
import { type Got, type Rig, replyXml, rig, sealedReply, textReply } from './wechat-emulator-server.ts';

let stage: Rig;
let mei: EmulatedMember;

async function start(mode: Mode, timing: { answerMs?: number; retryMs?: number } = {}): Promise<void> {
  stage = await rig({ account: { mode }, ...timing });
  mei = stage.wechat.user({ name: 'Mei' });
}
afterEach(() => stage.close());

const modes = ['plain', 'compatible', 'safe'] as const;

describe.each(modes)('in %s mode', (mode) => {
  beforeEach(() => start(mode));

  it('posts what members do, signed', async () => {
    const seat = mei.privateChat;
    seat.says('你好 ]]> <b> & 🦊');
    seat.sendsPicture();
    seat.sendsVoice({ recognition: '我的充值没到' });
    seat.sendsVideo();
    seat.sendsLocation({ latitude: 31.2, longitude: 121.5, label: '上海' });
    seat.sendsLink({ title: 'Rules', url: 'https://example.com/' });
    seat.sendsFile({ fileName: 'receipt.pdf' });
    await stage.wechat.delivered();
    const { got } = stage.server;
    expect(got.every(({ signatureFits }) => signatureFits)).toBe(true);
    expect(got.map(({ encrypted }) => encrypted)).toEqual(got.map(() => mode !== 'plain'));
    expect(got[0]?.query.encrypt_type).toBe(mode === 'plain' ? undefined : 'aes');
    expect(got[0]?.raw.includes('你好')).toBe(mode !== 'safe');
    const head = { ToUserName: stage.wechat.account.id, FromUserName: mei.openid };
    expect(fieldsOf('text')).toMatchObject({ ...head, Content: '你好 ]]> <b> & 🦊' });
    expect(BigInt(fieldsOf('text').MsgId ?? 0)).toBeGreaterThan(2n ** 53n);
    expect(fieldsOf('image')).toMatchObject({ PicUrl: expect.stringContaining('/trap/') });
    expect(fieldsOf('voice')).toMatchObject({ Format: 'amr', Recognition: '我的充值没到' });
    expect(fieldsOf('video')).toHaveProperty('ThumbMediaId');
    expect(fieldsOf('location')).toMatchObject({ Location_X: '31.2', Location_Y: '121.5', Scale: '15', Label: '上海' });
    expect(fieldsOf('link')).toMatchObject({ Title: 'Rules', Url: 'https://example.com/' });
    expect(fieldsOf('file')).toMatchObject({ Title: 'receipt.pdf' });
    expect(stage.wechat.media(fieldsOf('image').MediaId ?? '')?.kind).toBe('image');
    expect(stage.wechat.trapped).toBe(0);
  });

  it('posts what WeChat does not tell, and kinds that nobody has heard of', async () => {
    await mei.privateChat.sendsSticker().delivery.done;
    await mei.privateChat.sendsVideo({ short: true }).delivery.done;
    await mei.privateChat.sendsRaw({ MsgType: 'hologram', Depth: 3 }).delivery.done;
    await mei.privateChat.sendsRaw({ MsgType: 'event', Event: 'dance' }, { withMsgId: false }).delivery.done;
    const [sticker, short, raw, event] = stage.server.got.map(({ fields }) => fields);
    expect(sticker).toMatchObject({ MsgType: 'text', Content: expect.stringContaining('不支持') });
    expect(short).toMatchObject({ MsgType: 'shortvideo' });
    expect(raw).toMatchObject({ MsgType: 'hologram', Depth: '3', MsgId: expect.any(String) });
    expect(event).toMatchObject({ Event: 'dance' });
    expect(event?.MsgId).toBeUndefined();
  });

  it('posts follows, scans and taps as events without MsgId', async () => {
    const ann = stage.wechat.user({ name: 'Ann', following: false });
    for (const act of [() => ann.privateChat.follows('poster-1'), () => ann.privateChat.scans('poster-2')]) {
      await act().delivery.done;
    }
    await ann.privateChat.tapsOld('support').delivery.done;
    await ann.privateChat.unfollows().delivery.done;
    await ann.privateChat.follows().delivery.done;
    const told = stage.server.got.map(({ fields: { Event, EventKey, Ticket, MsgId } }) => [
      Event,
      EventKey,
      Ticket !== undefined,
      MsgId,
    ]);
    expect(told).toEqual([
      ['subscribe', 'qrscene_poster-1', true, undefined],
      ['SCAN', 'poster-2', true, undefined],
      ['CLICK', 'support', false, undefined],
      ['unsubscribe', '', false, undefined],
      ['subscribe', '', false, undefined],
    ]);
  });

  it('shows each member the answer to their own message', async () => {
    const ann = stage.wechat.user({ name: 'Ann' });
    stage.server.script = (got, response) => {
      const answer = () => response.end(textReply(stage.wechat, got, `re: ${got.fields.Content}`));
      setTimeout(answer, got.fields.Content === 'one' ? 20 : 0);
      return undefined;
    };
    const one = mei.privateChat.says('one');
    const two = mei.privateChat.says('two');
    const three = ann.privateChat.says('three');
    expect(await Promise.all([one, two, three].map(({ delivery }) => delivery.done))).toEqual([
      'reply',
      'reply',
      'reply',
    ]);
    expect(one.delivery.reply).toMatchObject({ text: 're: one', way: 'passive', by: 'account', answers: one.id });
    expect(two.delivery.reply).toMatchObject({ text: 're: two', answers: two.id });
    expect((await ann.privateChat.sees(/^re: three$/)).answers).toBe(three.id);
    expect(stage.wechat.transcript(mei)).toContain('[passive ↪');
  });

  it('takes success, nothing and pictures for an answer', async () => {
    expect(await reply('success')).toBe('nothing');
    expect(await reply('')).toBe('nothing');
    const { mediaId } = { mediaId: '', ...mei.privateChat.sendsPicture().content };
    const picture = `<Image><MediaId><![CDATA[${mediaId}]]></MediaId></Image>`;
    expect(await reply((got) => wrapped(got, replyXml(got, picture, 'image')))).toBe('reply');
    expect(mei.privateChat.lastFromAccount?.content).toEqual({ kind: 'image', mediaId });
    const item =
      '<item><Title>Rules</Title><Description>d</Description><PicUrl/><Url>https://example.com/</Url></item>';
    const news = `<ArticleCount>1</ArticleCount><Articles>${item}</Articles>`;
    expect(await reply((got) => wrapped(got, replyXml(got, news, 'news')))).toBe('reply');
    expect(mei.privateChat.lastFromAccount?.text).toContain('Rules');
  });

  it.each<[string, (got: Got) => string]>([
    ['JSON', () => '{"text":"hi"}'],
    ['words', () => 'hello'],
    ['success and more', () => 'success\n'],
    ['another receiver', (got) => swapped(got, 'ToUserName')],
    ['another sender', (got) => swapped(got, 'FromUserName')],
    ['no time', (got) => words(got).replace(/<CreateTime>.*<\/CreateTime>/, '')],
    ['a time in ms', (got) => words(got).replace('1700000000', '1700000000000')],
    ['an unknown type', (got) => replyXml(got, '', 'song')],
    ['no content', (got) => replyXml(got, '')],
    ['empty content', (got) => replyXml(got, '<Content></Content>')],
    ['content over 2,048 bytes', (got) => replyXml(got, `<Content>abc${'客'.repeat(682)}</Content>`)],
    ['an unknown picture', (got) => replyXml(got, '<Image><MediaId>no</MediaId></Image>', 'image')],
    ['a cut reply', (got) => words(got).slice(0, -6)],
    ['a bare &', (got) => replyXml(got, '<Content>a & b</Content>')],
    ['a control character', (got) => replyXml(got, '<Content>a\u0008b</Content>')],
    ['two contents', (got) => replyXml(got, '<Content>a</Content><Content>b</Content>')],
    ['a wrong count of articles', (got) => replyXml(got, '<ArticleCount>2</ArticleCount><Articles/>', 'news')],
  ])('shows trouble for %s', async (_what, body) => {
    const wrap = (got: Got) => (body(got).startsWith('<') ? wrapped(got, body(got)) : body(got));
    expect(await reply(wrap)).toBe('invalid');
    expect(stage.server.got).toHaveLength(1);
    expect(mei.privateChat.messages.at(-1)).toMatchObject({ by: 'platform', way: 'system', text: TROUBLE });
    expect(mei.privateChat.messages[0]?.delivery?.why).toEqual(expect.any(String));
  });

  it('asks the server to repeat a word before its address is saved', async () => {
    stage.wechat.account.serverUrl = undefined;
    expect(await stage.wechat.savesServer(stage.server.url)).toBe(true);
    expect(stage.wechat.account.serverUrl).toBe(stage.server.url);
    stage.wechat.account.serverUrl = undefined;
    expect(await stage.wechat.savesServer('http://127.0.0.1:1/')).toBe(false);
    expect(stage.wechat.account.serverUrl).toBeUndefined();
  });
});

describe('encrypted replies', () => {
  beforeEach(() => start('safe'));

  it('must be encrypted, for this account and rightly signed', async () => {
    expect(await reply((got) => words(got))).toBe('invalid');
    expect(await reply((got) => sealedReply(stage.wechat, words(got), 'wxanother'))).toBe('invalid');
    const spoil = (tag: string) => (got: Got) =>
      sealedReply(stage.wechat, words(got)).replace(new RegExp(`<${tag}>.*</${tag}>`), `<${tag}>1</${tag}>`);
    expect(await reply(spoil('MsgSignature'))).toBe('invalid');
    expect(await reply(spoil('Nonce'))).toBe('invalid');
    expect(await reply(spoil('Encrypt'))).toBe('invalid');
    const whys = mei.privateChat.messages.flatMap(({ delivery }) => delivery?.why ?? []);
    expect(whys.slice(0, 3)).toEqual(['plaintext in safe mode', 'wrong appid', 'wrong MsgSignature']);
  });

  it('follow a new key', async () => {
    stage.wechat.account.encodingAesKey = 'zyxwvutsrqponmlkjihgfedcba0123456789ABCDEFE';
    stage.server.script = (got) => textReply(stage.wechat, got, 'read');
    expect(await mei.privateChat.says('after the change').delivery.done).toBe('reply');
    expect(stage.server.got[0]?.fields.Content).toBe('after the change');
  });
});

describe('retries', () => {
  beforeEach(() => start('safe', { answerMs: 60, retryMs: 60 }));

  it('posts a message that nobody answers three times, the same bytes, and shows trouble', async () => {
    stage.server.script = () => undefined;
    const { delivery } = mei.privateChat.says('hello?');
    expect(await delivery.done).toBe('failed');
    const { got } = stage.server;
    expect(got).toHaveLength(3);
    expect(new Set(got.map(({ raw, query }) => raw + JSON.stringify(query))).size).toBe(1);
    expect(delivery.attempts.map(({ trouble }) => trouble)).toEqual(['timeout', 'timeout', 'timeout']);
    expect(mei.privateChat.messages.at(-1)?.text).toBe(TROUBLE);
  });

  it('takes the answer to a later attempt', async () => {
    stage.wechat.timing.retrySignature = 'fresh';
    stage.server.script = (got) =>
      stage.server.got.length < 3 ? undefined : textReply(stage.wechat, got, 'sorry, I was slow');
    const { delivery } = mei.privateChat.says('hello?');
    expect(await delivery.done).toBe('reply');
    const { got } = stage.server;
    expect(new Set(got.map(({ fields }) => fields.MsgId)).size).toBe(1);
    expect(new Set(got.map(({ query }) => query.nonce)).size).toBe(3);
    expect(mei.privateChat.messages.map(({ text }) => text)).toEqual(['hello?', 'sorry, I was slow']);
  });

  it('retries every status but 200, at once', async () => {
    stage.wechat.timing.retryMs = 60_000;
    stage.server.script = () => ({ status: stage.server.got.length === 1 ? 500 : 201, body: 'success' });
    const { delivery } = mei.privateChat.says('hello?');
    expect(await delivery.done).toBe('failed');
    expect(delivery.attempts.map(({ status }) => status)).toEqual([500, 201, 201]);
  });

  it('waits before it comes back to a server that is down', async () => {
    const { serverUrl } = stage.wechat.account;
    stage.wechat.account.serverUrl = 'http://127.0.0.1:1/wechat';
    const { delivery } = mei.privateChat.says('anybody?');
    await stage.wechat.waitFor(() => delivery.attempts.length === 1);
    stage.wechat.account.serverUrl = serverUrl;
    expect(await delivery.done).toBe('nothing');
    expect(delivery.attempts.map(({ trouble, status }) => trouble ?? status)).toEqual(['unreachable', 200]);
  });
});

describe('the cipher', () => {
  beforeEach(() => start('plain'));
  const encodingAesKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
  const key = { encodingAesKey, appId: 'wx2c2769f8efd9abc2' };

  it('agrees with @wecom/crypto both ways', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(decrypt(encodingAesKey, seal(text, key))).toMatchObject({ message: text, id: key.appId });
        expect(unseal(encrypt(encodingAesKey, text, key.appId), key)).toBe(text);
      }),
    );
  });

  it('refuses what is for somebody else or spoilt', () => {
    const sealed = seal('hello', key);
    expect(() => unseal(sealed, { ...key, appId: 'wxanother' })).toThrow('wrong appid');
    expect(() => unseal(sealed.slice(8), key)).toThrow();
    expect(() => unseal('', key)).toThrow();
    expect(sign('b', 'a', 'c')).toBe(sign('c', 'b', 'a'));
  });

  it('XML that is written reads back the same', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((each) => !/[\p{Cc}\ufffe\uffff]/u.test(each));
    fc.assert(
      fc.property(text, (content) => {
        expect(parseXml(writeXml({ Content: `${content}]]>${content}` })).children[0]?.text).toBe(
          `${content}]]>${content}`,
        );
      }),
    );
  });
});

function reply(body: string | ((got: Got) => string)): Promise<string> {
  stage.server.script = (got) => (typeof body === 'string' ? body : body(got));
  return mei.privateChat.says('hello').delivery.done;
}

function wrapped(got: Got, plain: string): string {
  return got.encrypted ? sealedReply(stage.wechat, plain) : plain;
}

function words(got: Got): string {
  return replyXml(got, '<Content>hi</Content>');
}

function swapped(got: Got, tag: string): string {
  return words(got).replace(new RegExp(`<${tag}>.*</${tag}>`), `<${tag}>oSomebodyElse</${tag}>`);
}

function fieldsOf(kind: string): Record<string, string> {
  const found = stage.server.got.find(({ fields }) => fields.MsgType === kind);
  if (found === undefined) throw new Error(`no ${kind} was posted`);
  return found.fields;
}
