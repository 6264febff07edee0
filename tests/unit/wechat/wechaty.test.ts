import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Delivery } from '../../../bots/wechat/inbound.ts';
import { startWechaty, type WechatyBot } from '../../../bots/wechat/wechaty.ts';

let bot: WechatyBot;
let logged: string[];

beforeEach(async () => {
  logged = [];
  const note = (fields: object, message: string) => void logged.push(JSON.stringify({ message, ...fields }));
  bot = await startWechaty({
    self: 'wxfake',
    names: (openid) => openid.slice(-4),
    log: { debug: note, info: note, warn: note, error: note },
    scrub: (text) => text,
  });
});
afterEach(() => bot.stop());

function delivery(changes: Partial<Delivery> = {}): Delivery {
  const usual = { key: 'k', openid: 'oFAKE1', account: 'gh_fake', isEvent: false, kind: 'text', at: 0, text: 'hi' };
  return { ...usual, events: [], ...changes };
}

it('does what comes in once, messages and events, several of one key too', async () => {
  let done = 0;
  const work = async () => {
    done += 1;
  };
  const kinds = ['text', 'image', 'hologram'].map((kind) => delivery({ kind }));
  await Promise.all([...kinds, delivery({ isEvent: true, kind: 'subscribe' })].map((each) => bot.hear(each, work)));
  expect(done).toBe(4);
  expect(logged).toEqual([]);
});

it('passes on what goes wrong, and lets nothing of it into the process', async () => {
  const fail = () => Promise.reject(new Error('the database is down'));
  await expect(bot.hear(delivery(), fail)).rejects.toThrow('the database is down');
  await expect(bot.hear(delivery({ isEvent: true }), fail)).rejects.toThrow('the database is down');
  await expect(bot.say('oFAKE1', { text: 'x', id: '1' }, fail)).rejects.toThrow('the database is down');
  expect(logged).toEqual([]);
});

it('says things once, and gives what that came to', async () => {
  let done = 0;
  const say = (id: string) =>
    bot.say('oFAKE1', { text: 'x', id }, async () => {
      done += 1;
      return `made ${id}`;
    });
  expect(await Promise.all([say('1'), say('2')])).toEqual(['made 1', 'made 2']);
  expect(done).toBe(2);
  expect(logged).toEqual([]);
});

it('keeps the order in which things are said', async () => {
  const order: number[] = [];
  const ids = Array.from({ length: 20 }, (_, at) => at);
  await Promise.all(
    ids.map((at) => bot.say(`oFAKE${at % 3}`, { text: 'x', id: String(at) }, async () => void order.push(at))),
  );
  expect(order).toEqual(ids);
});

it('goes on without wechaty when that has stopped', async () => {
  await bot.stop();
  expect(await bot.say('oFAKE2', { text: 'x', id: '1' }, async () => 'made')).toBe('made');
  await bot.hear(delivery({ openid: 'oFAKE3' }), async () => {});
});
