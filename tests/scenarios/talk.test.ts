import { scenario } from './on-every-stage.ts';
import { opensTicketWith } from './stories.ts';

scenario('a member reaches a person and both talk', async ({ member, staff }) => {
  const 小明 = member('小明');
  await 小明.starts();
  await 小明.sees('Example Exchange 官方客服', { buttons: ['客服支持', '我的工单', '自助帮助', '官方验证', '更多'] });
  await 小明.presses('客服支持');
  await 小明.sees('需要哪种帮助', { buttons: ['在线客服', '留言反馈', '紧急求助'] });
  await 小明.presses('在线客服');
  await 小明.sees('是哪一类问题', { buttons: ['账户安全', '交易问题', '充值与提现', '其他问题'] });
  await 小明.presses('充值与提现');
  await 小明.sees('请说说遇到了什么问题');
  await 小明.says('充值三小时了还没到账');
  await 小明.sees('工单 #1001 已创建');

  const 客服01 = staff('客服01');
  await 客服01.in(1001).sees('🎫 #1001 · 充值与提现', { buttons: ['认领', '关闭', '优先级'] });
  await 客服01.in(1001).sees('充值三小时了还没到账');
  const reply = await 客服01.in(1001).says('您好，请发一下 TXID');
  await 小明.sees('您好，请发一下 TXID');
  await 客服01.in(1001).seesMark(reply, '👍');

  await 小明.says('好的，稍等');
  await 客服01.in(1001).sees('好的，稍等');
  await 小明.seesNothingMore();
});

scenario('two members who write at once are never mixed up', async ({ member, staff }) => {
  const 客服01 = staff('客服01');
  const 小明 = member('小明');
  const 小红 = member('小红');
  const [one, other] = await Promise.all([
    opensTicketWith(客服01, 小明, '小明的问题'),
    opensTicketWith(客服01, 小红, '小红的问题'),
  ]);
  await Promise.all([小明.says('小明补充'), 小红.says('小红补充')]);
  await 客服01.in(one).sees('小明补充', { without: '小红' });
  await 客服01.in(other).sees('小红补充', { without: '小明' });
  await 客服01.in(other).says('给小红的答复');
  await 客服01.in(one).says('给小明的答复');
  await 小明.sees('给小明的答复', { without: '小红' });
  await 小红.sees('给小红的答复', { without: '小明' });
  await 小明.seesNothingMore();
  await 小红.seesNothingMore();
});

scenario('the same talk in English', async ({ member, staff }) => {
  const ann = member('Ann', { language: 'en-GB' });
  await ann.says('agent');
  await ann.sees('What is it about?', { buttons: ['Straight to a person', 'Trading'], without: /[\u4e00-\u9fff]/ });
  await ann.presses('Trading');
  await ann.sees('Please tell us what is wrong');
  await ann.says('My order hangs');
  await ann.sees('Ticket #1001 is open', { without: /[\u4e00-\u9fff]/ });
  await staff().in(1001).sees('语言：English');
  await staff().in(1001).sees('My order hangs');
  await staff().in(1001).says('/close Fixed, thank you');
  await ann.sees('Fixed, thank you');
  await ann.sees(/ticket #1001/i, { buttons: ['5 ⭐'], without: /[\u4e00-\u9fff]/ });
});

scenario(
  'a brand that speaks one language speaks only that',
  async ({ member }) => {
    const 小明 = member('小明');
    await 小明.starts();
    await 小明.sees('Tiny Wallet official support', { without: /[\u4e00-\u9fff]/ });
  },
  { policy: 'brand: { name: Tiny Wallet, languages: [en] }' },
);

scenario(
  'a greeting of the operator replaces ours',
  async ({ member }) => {
    const 小明 = member('小明');
    await 小明.starts();
    await 小明.sees('欢迎光临小店');
  },
  { policy: 'brand: { name: 小店, languages: [zh-CN, en], welcome: { zh-CN: 欢迎光临小店, en: Welcome } }' },
);
