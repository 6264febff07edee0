import { expect } from 'vitest';
import { scenario } from './on-every-stage.ts';
import { opensTicketWith } from './stories.ts';

scenario(
  'a platform that says “too fast” is obeyed, and nothing is lost or doubled',
  async ({ member, staff, stage }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    const toDesk = stage.house.misfortune({ kind: 'too-fast', retryAfterSeconds: 1 }, 'desk');
    const began = Date.now();
    await 小明.says('第一句');
    await 小明.says('第二句');
    await 客服01.in(1001).sees('第一句');
    expect(Date.now() - began).toBeGreaterThanOrEqual(1000);
    await 客服01.in(1001).sees('第二句');
    expect(toDesk.hits).toBe(1);
    const toMember = stage.house.misfortune({ kind: 'too-fast', retryAfterSeconds: 1 }, 小明);
    const reply = await 客服01.in(1001).says('答复');
    await 小明.sees('答复');
    await 客服01.in(1001).seesMark(reply, '👍');
    expect(toMember.hits).toBe(1);
    await 小明.seesNothingMore();
    await 客服01.in(1001).seesNothingMore();
  },
  { needs: ['retry-after'] },
);

scenario('a wait that the platform asked for holds across a restart', async ({ member, staff, stage }) => {
  const 客服01 = staff();
  const 小明 = member('小明');
  await opensTicketWith(客服01, 小明, '问题');
  stage.house.misfortune({ kind: 'too-fast', retryAfterSeconds: 2 }, 'desk');
  const began = Date.now();
  await 小明.says('补充');
  await stage.inboxEmpty();
  await stage.restart();
  await 客服01.in(1001).sees('补充');
  expect(Date.now() - began).toBeGreaterThanOrEqual(1_900);
  await 客服01.in(1001).seesNothingMore();
});

scenario('an event that the platform delivers twice is handled once', async ({ member, staff, stage }) => {
  const 客服01 = staff();
  const 小明 = member('小明');
  await opensTicketWith(客服01, 小明, '问题');
  await 小明.says('只说一次');
  await 客服01.in(1001).sees('只说一次');
  stage.house.repeatsLast();
  stage.house.repeatsLast();
  await 小明.says('然后是这句');
  await 客服01.in(1001).sees('然后是这句');
  await 客服01.in(1001).says('只答一次');
  await 小明.sees('只答一次');
  stage.house.repeatsLast();
  await 小明.says('好');
  await 客服01.in(1001).sees('好');
  await 小明.seesNothingMore();
  await 客服01.in(1001).seesNothingMore();
});

scenario('what happened while the program was stopped is handled when it starts', async ({ member, staff, stage }) => {
  const 客服01 = staff();
  const 小明 = member('小明');
  await opensTicketWith(客服01, 小明, '问题');
  await stage.stop();
  await 小明.says('你们睡着了吗');
  await 客服01.in(1001).says('马上回来');
  await stage.start();
  await 客服01.in(1001).sees('你们睡着了吗');
  await 小明.sees('马上回来');
});

scenario(
  'things that make no sense do nothing and stop nothing',
  async ({ member, staff, stage }) => {
    const 小明 = member('小明');
    await opensTicketWith(staff(), 小明, '问题');
    for (const nonsense of [
      {},
      { message: null },
      { message: {} },
      { message: { message_id: 'x', chat: {}, date: 'yesterday' } },
      { callback_query: { id: 7, data: {} } },
      { edited_message: [] },
      { my_chat_member: { chat: { id: 1 } } },
      { something_new: { of: 'tomorrow' } },
    ]) {
      stage.house.saysNonsense(nonsense);
    }
    await 小明.says('还在吗');
    await staff().in(1001).sees('还在吗');
  },
  { nonsense: true },
);
