import { expect } from 'vitest';
import { scenario } from './on-every-stage.ts';
import { opensTicketWith } from './stories.ts';

scenario(
  'a member who blocks the bot is shown as unreachable at once',
  async ({ member, staff }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    小明.blocksTheBot();
    await 客服01.in(1001).sees('联系不上这位会员');
    小明.unblocksTheBot();
    await 客服01.in(1001).sees(/可以|恢复/);
  },
  { needs: ['block-news'] },
);

scenario(
  'a reply to a member who blocked the bot is not delivered, and says why',
  async ({ member, staff }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    小明.blocksTheBot();
    const reply = await 客服01.in(1001).says('您好');
    await 客服01.in(1001).sees(/^⚠️ 未送达[\s\S]*屏蔽/, { answers: '您好', buttons: ['重发'] });
    await 客服01.inPrivate.says('/ticket 1001');
    await 客服01.inPrivate.sees('目前联系不上这位会员');
    小明.unblocksTheBot();
    await 客服01.in(1001).presses('重发');
    await 小明.sees('您好');
    await 客服01.in(1001).seesMark(reply, '👍');
    await 客服01.inPrivate.says('/ticket 1001');
    await 客服01.inPrivate.sees('🎫 #1001', { without: '联系不上' });
  },
  { needs: ['unasked'] },
);

scenario(
  'a block that nobody told us of shows at the next reply',
  async ({ member, staff, stage }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    await stage.stop();
    小明.blocksTheBot();
    小明.unblocksTheBot();
    小明.blocksTheBot();
    await stage.start();
    await 客服01.in(1001).says('在吗');
    await 客服01.in(1001).sees('⚠️ 未送达', { answers: '在吗' });
  },
  { needs: ['unasked'] },
);

scenario(
  'a reply whose answer was lost is unconfirmed, never repeated by itself, and can be resent',
  async ({ member, staff, stage }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    stage.house.misfortune({ kind: 'answer-lost' }, 小明);
    const reply = await 客服01.in(1001).says('请查看');
    await 客服01.in(1001).sees(/^❓ 未确认/, { answers: '请查看', buttons: ['重发'] });
    await 小明.sees('请查看');
    await 小明.seesNothingMore();
    expect(await 客服01.in(1001).presses('重发')).toContain('正在重发');
    await 小明.sees('请查看');
    await 客服01.in(1001).seesMark(reply, '👍');
    await 客服01.in(1001).sees('客服01 已重发', { edited: true });
    await 小明.seesNothingMore();
  },
  { needs: ['doubt'] },
);

scenario(
  'the resend button of an unconfirmed reply sends once, however often it is pressed',
  async ({ member, staff, stage }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    stage.house.misfortune({ kind: 'answer-lost' }, 小明);
    await 客服01.in(1001).says('请查看');
    const unconfirmed = await 客服01.in(1001).sees('❓ 未确认');
    await 小明.sees('请查看');
    const resend = 客服01.in(1001).choice('重发', unconfirmed);
    await Promise.all([1, 2, 3].map(() => 客服01.in(1001).forges(resend, unconfirmed)));
    await 小明.sees('请查看');
    await 小明.seesNothingMore();
  },
  { needs: ['doubt'] },
);

scenario(
  "a member's message whose relay was lost comes again, marked as possibly repeated",
  async ({ member, staff, stage }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    stage.house.misfortune({ kind: 'answer-lost' }, 'desk');
    await 小明.says('补充');
    await 客服01.in(1001).sees('补充');
    await 客服01.in(1001).sees(/可能重复[\s\S]*补充/);
    await 客服01.in(1001).seesNothingMore();
  },
  { needs: ['doubt'] },
);

scenario(
  'a server error leaves no reply in doubt without a word',
  async ({ member, staff, stage }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    stage.house.misfortune({ kind: 'server-error' }, 小明);
    await 客服01.in(1001).says('答复');
    await 客服01.in(1001).sees('❓ 未确认', { buttons: ['重发'] });
    await 客服01.in(1001).presses('重发');
    await 小明.sees('答复');
    stage.house.misfortune({ kind: 'server-error' }, 'desk');
    await 小明.says('收到');
    await 客服01.in(1001).sees('收到');
  },
  { needs: ['doubt'] },
);

scenario(
  'a cut connection to the member leaves the reply unconfirmed',
  async ({ member, staff, stage }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    stage.house.misfortune({ kind: 'dropped' }, 小明);
    await 客服01.in(1001).says('答复');
    await 客服01.in(1001).sees('❓ 未确认');
    await 小明.seesNothingMore();
  },
  { needs: ['doubt'] },
);

scenario(
  'a member whose account is gone is shown as unreachable',
  async ({ member, staff }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    小明.leavesForGood();
    await 客服01.in(1001).says('在吗');
    await 客服01.in(1001).sees(/^⚠️ 未送达/, { answers: '在吗' });
    await 客服01.in(1001).sees('联系不上这位会员');
  },
  { needs: ['unasked'] },
);
