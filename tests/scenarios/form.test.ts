import { expect } from 'vitest';
import { scenario } from './on-every-stage.ts';
import type { Member } from './people.ts';

async function reachesForm(member: Member): Promise<void> {
  await member.says('留言反馈');
  await member.sees('是哪一类问题？', { buttons: ['交易问题', '取消'] });
}

/** Answers up to the optional facts: type, what happened, when. */
async function tellsTheStory(member: Member, what: string): Promise<void> {
  await reachesForm(member);
  await member.presses('充值与提现');
  await member.sees('发生了什么？', { buttons: ['返回', '取消'] });
  await member.says(what);
  await member.sees('大概是什么时候', { buttons: ['跳过', '返回', '取消'] });
  await member.says('今天上午 10 点');
  await member.sees('已经试过哪些办法', { buttons: ['跳过'] });
}

async function skips(member: Member, ...questions: readonly string[]): Promise<void> {
  for (const next of questions) {
    await member.presses(/跳过|没有截图/);
    await member.sees(next);
  }
}

scenario(
  'the guided form, complete with facts and files, becomes one ticket',
  async ({ member, staff }) => {
    const 小明 = member('小明');
    await tellsTheStory(小明, '提现没有到账');
    await 小明.says('重新登录过');
    await 小明.sees('注册邮箱或手机号');
    await 小明.says('ming@example.com');
    await 小明.sees('用户 ID');
    await 小明.says('778899');
    await 小明.sees('订单号');
    await 小明.says('W-20260302-7');
    await 小明.sees('交易对');
    await 小明.says('BTC/USDT');
    await 小明.sees('TXID');
    await 小明.presses('跳过');
    await 小明.sees('错误代码');
    await 小明.says('E-4031');
    await 小明.sees('有截图或文件吗');
    await 小明.sends({ kind: 'photo' });
    await 小明.sees('已收到 1 个文件');
    await 小明.sends({ kind: 'document', name: 'statement.pdf' });
    await 小明.sees('已收到 2 个文件');
    await 小明.presses('完成');
    const summary = await 小明.sees('请确认您的留言', { buttons: ['确认提交', '返回', '取消'] });
    for (const answer of [
      '充值与提现',
      '提现没有到账',
      '今天上午 10 点',
      '重新登录过',
      'ming@example.com',
      '778899',
      'W-20260302-7',
      'BTC/USDT',
      'E-4031',
    ]) {
      expect(summary.text).toContain(answer);
    }
    expect(summary.text).not.toContain('TXID');
    await 小明.presses('确认提交');
    await 小明.sees('工单 #1001 已创建');

    const card = await staff().in(1001).sees('🎫 #1001 · 充值与提现');
    for (const fact of ['ming@example.com', '778899', 'W-20260302-7', 'BTC/USDT', 'E-4031'])
      expect(card.text).toContain(fact);
    const seen = [await staff().in(1001).sees('提现没有到账')];
    while (seen.flatMap((each) => each.attached).length < 2) seen.push(await staff().in(1001).sees(/.*/s));
    expect(seen.flatMap((each) => each.attached.map(({ kind }) => kind))).toEqual(['photo', 'document']);
  },
  { needs: ['documents'] },
);

scenario(
  'confirming the form twice opens one ticket',
  async ({ member, staff, stage }) => {
    const 小明 = member('小明');
    await tellsTheStory(小明, '重复提交');
    await skips(小明, '邮箱', '用户 ID', '订单号', '交易对', 'TXID', '错误代码', '截图', '请确认您的留言');
    const [summary] = 小明.page.slice(-1);
    const confirm = summary ? 小明.choice('确认提交', summary) : '';
    await Promise.all([小明.forges(confirm), 小明.forges(confirm)]);
    await 小明.sees('工单 #1001 已创建');
    await 小明.sees('这份留言已提交，工单号是 #1001');
    await staff().in(1001).sees('重复提交');
    await stage.settled();
    expect(stage.house.threads()).toHaveLength(1);
  },
  { needs: ['buttons'] },
);

scenario('back keeps what was answered, and cancel lets it go', async ({ member, stage }) => {
  const 小明 = member('小明');
  await tellsTheStory(小明, '原来的经过');
  await 小明.presses('返回');
  await 小明.sees('目前的回答：今天上午 10 点', { buttons: ['保留，下一步'] });
  await 小明.presses('返回');
  await 小明.sees('目前的回答：原来的经过');
  await 小明.says('改过的经过');
  await 小明.sees('大概是什么时候');
  await 小明.presses('保留');
  await 小明.sees('已经试过哪些办法');
  await skips(小明, '邮箱', '用户 ID', '订单号', '交易对', 'TXID', '错误代码', '截图', '请确认您的留言');
  await 小明.presses('取消');
  await 小明.sees('已取消，没有提交任何内容');
  await stage.settled();
  expect(stage.house.threads()).toEqual([]);
});

scenario('the form doubts odd answers once and takes them the second time', async ({ member }) => {
  const 小明 = member('小明');
  await tellsTheStory(小明, '问题');
  await skips(小明, '注册邮箱');
  await 小明.says('不知道');
  await 小明.sees('看起来不像邮箱或手机号');
  await 小明.says('不知道');
  await 小明.sees('用户 ID');
});

scenario('only what happened must be said', async ({ member }) => {
  const 小明 = member('小明');
  await reachesForm(小明);
  await 小明.says('跳过');
  await 小明.sees('请先点一个类型');
  await 小明.presses('交易问题');
  await 小明.sees('发生了什么？');
  await 小明.says('跳过');
  await 小明.sees('这一项不能跳过');
  await 小明.says('长'.repeat(2000));
  await 小明.sees('大概是什么时候');
});

scenario(
  'an answer that is too long is asked for again',
  async ({ member }) => {
    const 小明 = member('小明');
    await reachesForm(小明);
    await 小明.presses('交易问题');
    await 小明.sees('发生了什么？');
    await 小明.says('长'.repeat(2001));
    await 小明.sees('内容有 2001 个字，这里最多 2000 个字');
    await 小明.says('长'.repeat(2000));
    await 小明.sees('大概是什么时候');
  },
  { needs: ['long-words'] },
);

scenario('the words 跳过, 返回 and 取消 do what the buttons do', async ({ member }) => {
  const 小明 = member('小明');
  await tellsTheStory(小明, '问题');
  await 小明.says('跳过');
  await 小明.sees('注册邮箱');
  await 小明.says('返回');
  await 小明.sees('已经试过哪些办法');
  await 小明.says('取消');
  await 小明.sees('已取消');
});

scenario('a form left for the menu is offered again', async ({ member }) => {
  const 小明 = member('小明');
  await tellsTheStory(小明, '写到一半');
  await 小明.says('菜单');
  await 小明.sees('官方客服');
  await 小明.says('留言反馈');
  await 小明.sees('没填完的留言', { buttons: ['继续填写', '重新填写'] });
  await 小明.presses('继续填写');
  await 小明.sees('已经试过哪些办法');
});

scenario('a restart in the middle of the form changes nothing', async ({ member, staff, stage }) => {
  const 小明 = member('小明');
  await tellsTheStory(小明, '重启前写的');
  await stage.restart();
  await 小明.says('重启后写的');
  await 小明.sees('注册邮箱');
  await skips(小明, '用户 ID', '订单号', '交易对', 'TXID', '错误代码', '截图', '请确认您的留言');
  await stage.restart();
  await 小明.presses('确认提交');
  await 小明.sees('工单 #1001 已创建');
  const seen = await staff().in(1001).sees('重启前写的', { without: '🎫' });
  expect(seen.text).toContain('重启后写的');
});

scenario(
  'an old button of the form cannot skip a later question',
  async ({ member }) => {
    const 小明 = member('小明');
    await reachesForm(小明);
    await 小明.presses('交易问题');
    await 小明.sees('发生了什么？');
    await 小明.says('问题');
    const when = await 小明.sees('大概是什么时候');
    const skipWhen = 小明.choice('跳过', when);
    await 小明.says('昨天');
    await 小明.sees('已经试过哪些办法');
    await 小明.forges(skipWhen);
    await 小明.says('重启过');
    await 小明.sees('注册邮箱');
    await 小明.presses('返回');
    await 小明.sees('目前的回答：重启过');
  },
  { needs: ['buttons'] },
);
