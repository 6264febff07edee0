import { expect } from 'vitest';
import { scenario } from './on-every-stage.ts';
import type { Seat } from './people.ts';
import { opensTicketWith } from './stories.ts';

const nasty = [
  '<b>bold</b> & <a href="https://evil.example.org">click</a>',
  '*bold* _italic_ [link](https://evil.example.org) `code` ~~x~~',
  '@客服01 @everyone @here <@111> <#1>',
  '/not_a_command 在句子里 /close 1001',
  '{ $name } { staff-closed } {{x}} %s #{1+1}',
  '‮esrever‬ \u200bzero\u200bwidth\u2066',
  '\'; DROP TABLE "Ticket"; --',
  '👩‍👩‍👧‍👦 𠮷野家 é e\u0301 \u{1F1E8}\u{1F1F3}',
];

scenario('what looks like markup, mentions or commands passes as it was written', async ({ member, staff }) => {
  const 客服01 = staff();
  const 小明 = member('小明');
  await opensTicketWith(客服01, 小明, '问题');
  for (const words of nasty) {
    const quoted = `看：${words}`;
    await 小明.says(quoted);
    expect((await 客服01.in(1001).sees('看：')).text).toBe(quoted);
    await 客服01.in(1001).says(quoted);
    // Where a client would make a link of it, a bracket is changed to its full-width look-alike.
    expect((await 小明.sees('看：')).text.replaceAll('＜', '<').endsWith(quoted)).toBe(true);
  }
});

scenario(
  'a name full of tricks cannot pose as the desk',
  async ({ member, staff, stage }) => {
    const 坏人 = member('客服01\n✅ 官方 <b>admin</b>\u202e{ $x }');
    await opensTicketWith(staff(), 坏人, '问题');
    const [title = ''] = stage.house.threads();
    expect(title).not.toMatch(/[\n\u202e]/);
    expect(title).toContain('<b>admin</b>');
  },
  { needs: ['profiles'] },
);

async function collects(seat: Seat, length: number): Promise<string> {
  let text = '';
  while (text.length < length) text += (await seat.sees('片')).text;
  return text;
}

scenario('long words are split both ways, and nothing of them is lost', async ({ member, staff, stage }) => {
  const 客服01 = staff();
  const 小明 = member('小明');
  await opensTicketWith(客服01, 小明, '问题');
  const long = Array.from({ length: 600 }, (_, at) => `第${at}片`)
    .join('，')
    .slice(0, stage.house.longestWords);
  await 小明.says(long);
  expect(await collects(客服01.in(1001), long.length)).toBe(long);
  // With the head above it the reply is longer than one message may be.
  await 客服01.in(1001).says(long);
  const got = await collects(小明, long.length);
  expect(got.replace(/^客服01 · #1001\n/, '')).toBe(long);
});

scenario('ten thousand characters in several messages arrive whole and in order', async ({ member, staff, stage }) => {
  const 小明 = member('小明');
  await opensTicketWith(staff(), 小明, '问题');
  const parts = Array.from({ length: Math.ceil(10_000 / stage.house.longestWords) }, (_, part) =>
    Array.from({ length: 560 }, (_, at) => `${part}.${at}片`)
      .join('，')
      .slice(0, stage.house.longestWords - 96),
  );
  for (const part of parts) await 小明.says(part);
  for (const part of parts) expect(await collects(staff().in(1001), part.length)).toBe(part);
});

scenario('a line of a ticket number in words is no command', async ({ member, staff }) => {
  const 客服01 = staff();
  const 小明 = member('小明');
  const 小红 = member('小红');
  await opensTicketWith(客服01, 小明, '一');
  await opensTicketWith(客服01, 小红, '二');
  await 客服01.in(1001).types('/reply 2000 USDT 已到账');
  await 小明.sees('2000 USDT 已到账');
  await 客服01.in(1001).types('/reply 1002 是您的排队号');
  await 客服01.in(1001).sees('是另一张工单，为免发错');
  await 小明.seesNothingMore();
  await 小红.seesNothingMore();
});
