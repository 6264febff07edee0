import { expect } from 'vitest';
import { scenario } from './on-every-stage.ts';
import { opensTicketWith } from './stories.ts';

scenario(
  'a question typed in is searched in Help, and goes to a person if that did not help',
  async ({ member, staff }) => {
    const 小明 = member('小明');
    await 小明.says('充值要多久才到账？');
    await 小明.sees('多数币种在 30 分钟以内自动到账', { buttons: ['已解决', '在线客服', '留言反馈'] });
    await 小明.presses('在线客服');
    await 小明.sees('您写的内容已收到');
    await 小明.presses('充值与提现');
    await 小明.sees('工单 #1001 已创建');
    await staff().in(1001).sees('充值要多久才到账？', { without: '🎫' });
  },
);

scenario('Help is browsed by category, one tap from a person', async ({ member, stage }) => {
  const 小明 = member('小明');
  await 小明.says('自助帮助');
  await 小明.sees('选一个分类', { buttons: ['账户安全', '充值与提现', '在线客服'] });
  await 小明.presses('充值与提现');
  await 小明.sees('点一个问题看答案', { buttons: ['充值多久到账？', '提现为什么在审核？'] });
  await 小明.presses('提现为什么在审核');
  await 小明.sees('通常在 2 小时内完成', { buttons: ['已解决', '在线客服', '返回'] });
  await 小明.presses('返回');
  await 小明.sees('点一个问题看答案');
  await 小明.presses('充值多久到账');
  await 小明.sees('30 分钟');
  await 小明.presses('已解决');
  await 小明.sees('太好了');
  await stage.settled();
  expect(stage.house.threads()).toEqual([]);
});

scenario('Help speaks the language of who asks', async ({ member }) => {
  const ann = member('Ann', { language: 'en' });
  await ann.says('how long do deposits take?');
  await ann.sees('For most coins within 30 minutes', { buttons: ['Talk to staff'] });
});

scenario('what Help does not know is kept for a person', async ({ member, staff }) => {
  const 小明 = member('小明');
  await 小明.says('我的猫能开户吗');
  await 小明.sees('没有找到现成的答案', { buttons: ['在线客服', '留言反馈'] });
  await 小明.says('留言反馈');
  await 小明.sees('是哪一类问题？');
  await 小明.presses('其他问题');
  await 小明.sees('大概是什么时候');
  await 小明.says('菜单');
  await 小明.sees('官方客服');
  await 小明.says('agent');
  await 小明.presses('直接转人工');
  await 小明.says('还是想问猫的事');
  await staff().in(1001).sees('还是想问猫的事');
});

scenario('Help can be asked while a ticket is open, without bothering staff', async ({ member, staff }) => {
  const 小明 = member('小明');
  await opensTicketWith(staff(), 小明, '问题');
  await 小明.says('自助帮助');
  await 小明.sees('选一个分类');
  await 小明.says('忘记密码怎么办');
  await 小明.sees('点击“忘记密码”重置');
  await staff().in(1001).seesNothingMore();
});

scenario('a check says official, not official, or unknown', async ({ member }) => {
  const 小明 = member('小明');
  await 小明.says('官方验证');
  await 小明.sees('我来查是不是官方的', { buttons: ['返回'] });
  for (const [asked, verdict] of [
    ['example.com', '✅ 官方'],
    ['https://help.example.com/login', '✅ 官方'],
    ['@example_official', '✅ 官方'],
    ['help@example.com', '✅ 官方'],
    ['examp1e.com', /^❌ 非官方[\s\S]*example\.com/],
    ['https://example.com@evil.example.org/', /^❌ 非官方[\s\S]*example\.com/],
    ['fake.blog.example.net', '❌ 非官方'],
    ['@examp1e_official', '❌ 非官方'],
    ['@somebody_else_entirely', '❓ 未知'],
    ['unrelated.org', '❓ 未知'],
  ] as const) {
    await 小明.says(`/verify ${asked}`);
    await 小明.sees(verdict);
  }
  await 小明.presses('再查一个');
  await 小明.sees('我来查是不是官方的');
  await 小明.says('今天天气不错');
  await 小明.sees('没有能查的内容');
});

scenario(
  'a forwarded message of somebody hidden cannot be verified',
  async ({ member }) => {
    const 小明 = member('小明');
    await 小明.says('官方验证');
    await 小明.sees('我来查是不是官方的');
    await 小明.forwards('我是客服，请把验证码给我', { hidden: 'Example 官方客服' });
    await 小明.sees('❓ 未知', { buttons: ['举报'] });
  },
  { needs: ['forwards'] },
);

scenario(
  'a forwarded message reaches staff with its origin',
  async ({ member, staff }) => {
    const 小明 = member('小明');
    const 小红 = member('小红');
    await opensTicketWith(staff(), 小明, '问题');
    await 小明.forwards('加我微信领奖', { from: 小红 });
    await staff()
      .in(1001)
      .sees(/转发自 小红[\s\S]*加我微信领奖/);
  },
  { needs: ['forwards', 'origins'] },
);

scenario(
  'a forwarded message whose origin is hidden says so',
  async ({ member, staff }) => {
    const 小明 = member('小明');
    await opensTicketWith(staff(), 小明, '问题');
    await 小明.forwards('我是官方客服', { hidden: '官方客服' });
    await staff()
      .in(1001)
      .sees(/来源已隐藏[\s\S]*我是官方客服/);
  },
  { needs: ['forwards'] },
);

scenario(
  'a scam is reported with its evidence',
  async ({ member, staff }) => {
    const 小明 = member('小明');
    await 小明.says('更多');
    await 小明.presses('举报');
    await 小明.sees('请发来可疑的账号');
    await 小明.sends({ kind: 'photo', caption: '@examp1e_official 冒充官方' });
    await 小明.sees('谢谢您的举报');
    await staff()
      .in(1001)
      .sees('@examp1e_official 冒充官方', { attached: ['photo'] });
    await 小明.says('他还给了一个链接');
    await staff().in(1001).sees('他还给了一个链接');
  },
  { needs: ['documents'] },
);

scenario('a member erases everything we know of them', async ({ member, staff, stage }) => {
  const 小明 = member('王小明先生');
  await opensTicketWith(staff(), 小明, '很私人的内容');
  await 小明.says('更多');
  await 小明.presses('清除我的数据');
  await 小明.sees('无法恢复', { buttons: ['确认清除'] });
  await 小明.presses('确认清除');
  await 小明.sees('您的数据已清除');
  await staff()
    .in(1001)
    .sees(/清除|删除/);
  await stage.settled();
  const dump = await stage.databaseText();
  for (const word of ['很私人的内容', '王小明先生']) expect(dump).not.toContain(word);
  expect(stage.house.threads().join()).not.toContain('王小明先生');
  const reply = await staff().in(1001).says('您好？');
  await staff().in(1001).sees('资料已删除', { answers: reply.text });

  await 小明.says('菜单');
  await 小明.sees('官方客服');
});

scenario('who comes back after erasing their data begins anew', async ({ member, staff }) => {
  const 小明 = member('小明');
  await opensTicketWith(staff(), 小明, '很私人的内容');
  await 小明.says('/erase');
  await 小明.sees('无法恢复');
  await 小明.presses('确认清除');
  await 小明.sees('您的数据已清除');
  await opensTicketWith(staff(), 小明, '新的问题');
  await staff().inPrivate.says('/transcript 1001');
  await staff().inPrivate.sees('1001', { without: '私人' });
  await staff().inPrivate.says('/ticket 1002');
  await staff().inPrivate.sees('新的问题');
  const reply = await staff().in(1001).says('还在吗？');
  await staff().in(1001).sees('资料已删除', { answers: reply.text });
});
