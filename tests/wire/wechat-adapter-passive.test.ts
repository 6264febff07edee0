import { afterEach, expect, it } from 'vitest';
import { type Rig, startRig } from './wechat-adapter-harness.ts';

let rig: Rig;
afterEach(() => rig.stop());

const unverified = { emulator: { account: { kind: 'unverified' as const } } };
/** WeChat's waiting times, a tenth of them. */
const hasty = {
  emulator: { account: { kind: 'unverified' as const }, answerMs: 500 },
  adapter: { timing: { answerMs: 450, retryMs: 800 } },
};

it('answers in the response to the message, everything that is said together', async () => {
  rig = await startRig(unverified);
  rig.answerWith(() => [{ text: ['您好'] }, { text: ['请选择'], choices: [[{ id: 'a', label: '在线客服' }]] }]);
  const member = rig.wechat.user({ name: '小明' });
  const { delivery } = member.privateChat.says('你好');
  expect(await delivery.done).toBe('reply');
  expect(delivery.reply?.text).toBe('您好\n\n请选择\n\n1. 在线客服');
  expect(delivery.attempts).toHaveLength(1);
  await expect.poll(() => rig.outcomes.map(({ state }) => state)).toEqual(['sent', 'sent']);
});

it('says success at once when there is nothing to say', async () => {
  rig = await startRig(unverified);
  const { delivery } = rig.wechat.user({ name: '小明' }).privateChat.says('在吗');
  expect(await delivery.done).toBe('nothing');
  expect(delivery.attempts).toHaveLength(1);
});

it('puts no words into the answer to somebody who unfollows: nobody would read them', async () => {
  rig = await startRig(unverified);
  rig.answerWith((event) => (event.kind === 'blocked' ? [{ text: ['客服的回复'] }] : []));
  const { delivery } = rig.wechat.user({ name: '小明' }).privateChat.unfollows();
  expect(await delivery.done).toBe('nothing');
  await expect.poll(() => rig.outcomes.map(({ state }) => state)).toEqual(['held']);
});

it('gives two messages of the same moment each their own answer', async () => {
  rig = await startRig(unverified);
  rig.answerWith((event) => [{ text: [`回复 ${event.kind === 'message' ? event.content.text : ''}`] }]);
  const { privateChat } = rig.wechat.user({ name: '小明' });
  const [first, second] = [privateChat.says('一'), privateChat.says('二')];
  await Promise.all([first.delivery.done, second.delivery.done]);
  expect([first.delivery.reply?.text, second.delivery.reply?.text]).toEqual(['回复 一', '回复 二']);
});

it('uses the later tries of a message for a slow answer', async () => {
  rig = await startRig(hasty);
  let speak = (): void => {};
  const slow = new Promise<void>((resolve) => {
    speak = resolve;
  });
  rig.answerWith(async () => {
    await slow;
    return [{ text: ['慢慢来'] }];
  });
  const { delivery } = rig.wechat.user({ name: '小明' }).privateChat.says('你好');
  await rig.wechat.waitFor(() => delivery.attempts.length >= 1);
  speak();
  expect(await delivery.done).toBe('reply');
  expect(delivery.reply?.text).toBe('慢慢来');
  expect(rig.events).toHaveLength(1);
  await expect.poll(() => rig.outcomes.map(({ state }) => state)).toEqual(['sent']);
});

it('says nothing at the end of the last try, and holds what comes later', async () => {
  rig = await startRig(hasty);
  const { privateChat, openid } = rig.wechat.user({ name: '小明' });
  rig.answerWith(() => new Promise(() => {}));
  const { delivery } = privateChat.says('你好');
  expect(await delivery.done).toBe('nothing');
  expect(delivery.attempts).toHaveLength(3);
  const outcome = await rig.say(openid, { text: ['太晚了'] });
  expect(outcome).toMatchObject({ state: 'held', reason: 'window-closed' });
});

it.each(['duplicate', 'duplicate-at-once', 'answer-lost'] as const)(
  'gives a repeated post the same answer: %s',
  async (kind) => {
    rig = await startRig(hasty);
    rig.answerWith(() => [{ text: ['只此一次'] }]);
    rig.wechat.injectDelivery({ kind });
    const { delivery } = rig.wechat.user({ name: '小明' }).privateChat.says('你好');
    expect(await delivery.done).toBe('reply');
    await rig.wechat.waitFor(() => delivery.attempts.length === 2);
    expect(delivery.reply?.text).toBe('只此一次');
    expect(rig.events).toHaveLength(1);
    expect(rig.wechat.saidByAccount).toHaveLength(1);
  },
);

it('gives what a cut connection did not take to the next try', async () => {
  rig = await startRig(hasty);
  rig.answerWith(() => [{ text: ['终于'] }]);
  rig.wechat.injectDelivery({ kind: 'drop' });
  const { delivery } = rig.wechat.user({ name: '小明' }).privateChat.says('你好');
  expect(await delivery.done).toBe('reply');
  expect(delivery.reply?.text).toBe('终于');
  await expect.poll(() => rig.outcomes.map(({ state }) => state)).toEqual(['sent']);
});

it.each([
  ['within one post', 1, 1],
  ['with the next one', 3, 2],
])('stores what could not be stored at first: %s', async (_, refuseFirst, posts) => {
  rig = await startRig({ ...hasty, refuseFirst });
  rig.answerWith(() => [{ text: ['收到'] }]);
  const { delivery } = rig.wechat.user({ name: '小明' }).privateChat.says('你好');
  expect(await delivery.done).toBe('reply');
  expect(delivery.attempts).toHaveLength(posts);
  expect(rig.events).toHaveLength(1);
});

it('keeps what no reply can hold for the next one, and goes on from there', async () => {
  rig = await startRig(unverified);
  const { privateChat, openid } = rig.wechat.user({ name: '小明' });
  const long = Array.from({ length: 60 }, (_, at) => `第${at}行：这是一段很长的说明文字，含有 ]]> 与 😀。`).join('\n');
  rig.answerWith(() => [{ text: [long] }]);
  const first = privateChat.says('你好');
  await first.delivery.done;
  await expect.poll(() => rig.outcomes).toHaveLength(1);
  const [held] = rig.outcomes;
  expect(held).toMatchObject({ state: 'held', reached: { done: 1 } });
  expect(first.delivery.reply?.text).toMatch(/（未完，回复任意内容继续）$/);

  const texts = [first.delivery.reply?.text ?? ''];
  let reached = held && 'reached' in held ? held.reached : undefined;
  for (let round = 0; round < 5 && reached; round += 1) {
    rig.answerWith((event) => {
      // As the outbox does at the member's next contact.
      const target = { to: 'address', address: { channel: 'wechat', chat: openid } } as const;
      const effect = { kind: 'send', target, content: { text: [long] } } as const;
      const address = { channel: 'wechat', chat: openid };
      const attempt = { effect, address, idempotencyKey: 'said-1', ...(reached ? { reached } : {}) };
      void rig.channel.perform(attempt).then((outcome) => {
        reached = outcome.state === 'held' ? outcome.reached : undefined;
        rig.outcomes.push(outcome);
      });
      rig.channel.handled(event.answer ?? '', true);
      return new Promise(() => {});
    });
    const seen = rig.outcomes.length;
    const next = privateChat.says('继续');
    await next.delivery.done;
    texts.push(next.delivery.reply?.text ?? '');
    await expect.poll(() => rig.outcomes.length).toBe(seen + 1);
  }
  expect(rig.outcomes.at(-1)?.state).toBe('sent');
  const whole = texts.join('').replaceAll('（未完，回复任意内容继续）', '').replaceAll(/\s/g, '');
  expect(whole).toBe(long.replaceAll(/\s/g, ''));
});

it('sends what a certified account has left by customer-service message, in order', async () => {
  rig = await startRig();
  const { privateChat } = rig.wechat.user({ name: '小明' });
  const long = 'x'.repeat(1700);
  rig.answerWith(() => [{ text: [long] }, { text: ['一二三'.repeat(190)] }, { text: ['完'] }]);
  const { delivery } = privateChat.says('你好');
  await delivery.done;
  await expect.poll(() => rig.outcomes.filter((outcome) => outcome?.state === 'sent')).toHaveLength(3);
  expect(rig.wechat.saidByAccount.map(({ way }) => way)).toEqual(['passive', 'customer-service', 'customer-service']);
  expect(rig.wechat.saidByAccount.map(({ text }) => text)).toEqual([long, '一二三'.repeat(190), '完']);
});

it.each(['unverified', 'certified'] as const)('answers everybody exactly once through trouble: %s', async (kind) => {
  rig = await startRig({ ...hasty, emulator: { ...hasty.emulator, account: { kind } } });
  rig.answerWith((event) => [{ text: [`回复 ${event.kind === 'message' ? event.content.text : ''}`] }]);
  const members = Array.from({ length: 12 }, (_, at) => rig.wechat.user({ name: `会员${at}` }));
  const faults = ['answer-lost', 'drop', 'duplicate', 'duplicate-at-once'] as const;
  const sent = members.flatMap((member, at) => {
    const fault = faults[at % faults.length];
    if (fault) rig.wechat.injectDelivery({ kind: fault, member: member.openid });
    return ['一', '二'].map((text) => ({
      member,
      text: `${at}${text}`,
      delivery: member.privateChat.says(`${at}${text}`).delivery,
    }));
  });
  await Promise.all(sent.map(({ delivery }) => delivery.done));
  await expect.poll(() => rig.outcomes.filter((outcome) => outcome !== undefined)).toHaveLength(sent.length);
  expect(rig.outcomes.map(({ state }) => state)).toEqual(sent.map(() => 'sent'));
  for (const member of members) {
    const got = rig.wechat.saidByAccount.filter((message) => message.member === member.state).map(({ text }) => text);
    const asked = sent.filter((each) => each.member === member).map(({ text }) => `回复 ${text}`);
    expect(got.sort()).toEqual(asked.sort());
  }
});
