import { expect } from 'vitest';
import { scenarioOn } from './on-every-stage.ts';
import { accounts } from './stage.ts';
import { opensTicketWith } from './stories.ts';
import type { WechatHouse } from './wechat/house.ts';

/** Path in the bottom menu, the same in words, and what it leads to. */
const entries = [
  ['客服支持/在线客服', '是哪一类问题'],
  ['客服支持/留言反馈', '是哪一类问题？'],
  ['客服支持/我的工单', '您还没有工单'],
  ['客服支持/紧急求助', '一选就会立刻创建紧急工单'],
  ['自助帮助/常见问题', '选一个分类'],
  ['自助帮助/语言 / Language', '请选择语言'],
  ['自助帮助/更多', '还可以在这里'],
  ['官方验证/查真伪', '我来查是不是官方的'],
  ['官方验证/举报诈骗', '请发来可疑的账号'],
] as const;

for (const account of accounts) {
  scenarioOn(account, 'who follows is welcomed, and told what is never asked and how to check', async ({ member }) => {
    const 小明 = member('小明');
    await 小明.starts();
    await 小明.sees(/官方客服[\s\S]*绝不会索要密码、验证码、私钥或助记词[\s\S]*我们的官方账号/, {
      buttons: ['客服支持', '官方验证'],
    });
    await 小明.presses('官方验证');
    await 小明.sees('我来查是不是官方的');
    await 小明.says('@examp1e_official');
    await 小明.sees('❌ 非官方');
    await 小明.seesNothingMore();
  });

  scenarioOn(account, 'each entry of the bottom menu can be written instead', async ({ member }) => {
    const 小明 = member('小明');
    for (const [path, answer] of entries) {
      await 小明.says(path.slice(path.indexOf('/') + 1));
      await 小明.sees(answer);
      await 小明.says('菜单');
      await 小明.sees('官方客服');
    }
    await 小明.seesNothingMore();
  });

  scenarioOn(account, 'the menu is walked by numbers', async ({ member, staff }) => {
    const 小明 = member('小明');
    await 小明.says('菜单');
    await 小明.sees('官方客服');
    await 小明.says('１');
    await 小明.sees('需要哪种帮助');
    await 小明.says('1');
    await 小明.sees('是哪一类问题');
    await 小明.says('2');
    await 小明.sees('请说说遇到了什么问题');
    await 小明.says('9');
    await 小明.sees('工单 #1001 已创建');
    await staff().in(1001).sees('9', { without: '🎫' });
  });

  scenarioOn(
    account,
    '留言反馈 asks one question a message, goes back and ends in a number',
    async ({ member, staff }) => {
      const 小明 = member('小明');
      await 小明.says('留言反馈');
      await 小明.sees('是哪一类问题？', { buttons: ['充值与提现', '取消'] });
      await 小明.presses('充值与提现');
      await 小明.sees('发生了什么？', { buttons: ['返回', '取消'] });
      await 小明.says('提现没有到账');
      await 小明.sees('大概是什么时候');
      await 小明.presses('返回');
      await 小明.sees('目前的回答：提现没有到账');
      await 小明.presses('保留');
      await 小明.sees('大概是什么时候');
      await 小明.says('今天上午');
      await 小明.sees('已经试过哪些办法');
      await 小明.says('取消');
      await 小明.sees('已取消，没有提交任何内容');

      await 小明.says('留言反馈');
      await 小明.presses('交易问题');
      await 小明.sees('发生了什么？');
      await 小明.says('下单没有反应');
      await 小明.sees('大概是什么时候');
      const rest = ['试过哪些办法', '邮箱', '用户 ID', '订单号', '交易对', 'TXID', '错误代码', '截图', '请确认'];
      for (const next of rest) {
        await 小明.presses(/跳过|没有截图/);
        await 小明.sees(next);
      }
      await 小明.presses('确认提交');
      await 小明.sees('工单 #1001 已创建');
      await staff().in(1001).sees('下单没有反应', { without: '🎫' });
    },
    { timeoutMs: 20_000 },
  );
}

scenarioOn('wechat', 'each entry of the bottom menu answers a tap', async ({ member, house }) => {
  const 小明 = member('小明');
  const { taps } = hands(house, 小明);
  for (const [path, answer] of entries) {
    await taps(path);
    await 小明.sees(answer);
  }
  await 小明.seesNothingMore();
});

scenarioOn(
  'wechat',
  'a tap leaves a question that was put, and its answer is not lost on it',
  async ({ member, house, staff }) => {
    const 小明 = member('小明');
    const { taps } = hands(house, 小明);
    await taps('客服支持/在线客服');
    await 小明.sees('是哪一类问题');
    await 小明.presses('交易问题');
    await 小明.sees('请说说遇到了什么问题');
    await taps('客服支持/我的工单');
    await 小明.sees('您还没有工单');
    await taps('客服支持/紧急求助');
    await 小明.sees('一选就会立刻创建紧急工单');
    await 小明.presses('账户安全');
    await 小明.sees('紧急工单 #1001');
    await 小明.says('钱被转走了');
    await staff().in(1001).sees('钱被转走了');
  },
);

scenarioOn(
  'wechat',
  'the bottom menu is made once, and left alone when it is as it should be',
  async ({ house, stage }) => {
    await house.emulator.waitFor(() => house.emulator.menu !== undefined);
    const tops = (house.emulator.menu ?? []).map(({ name }) => name);
    expect(tops).toEqual(['客服支持', '自助帮助', '官方验证']);
    await stage.restart();
    expect(house.emulator.callsOf('menu/create')).toHaveLength(1);
  },
);

scenarioOn(
  'wechat-passive',
  'where no menu can be made, its entries are printed for the operator',
  async ({ house, stage }) => {
    expect(house.emulator.menu).toBeUndefined();
    expect(house.emulator.callsOf('menu/create')).toEqual([]);
    const [printed] = stage.logged.filter((line) => line.includes('自定义菜单'));
    for (const [path] of entries) expect(printed).toContain(path.slice(path.indexOf('/') + 1));
  },
);

scenarioOn('wechat', 'pictures, voices and films of a member reach staff', async ({ member, house, staff }) => {
  const 小明 = member('小明');
  const user = house.user(小明);
  await opensTicketWith(staff(), 小明, '问题');
  user.privateChat.sendsPicture({ bytes: Buffer.from('picture') });
  const picture = await staff()
    .in(1001)
    .sees('', { attached: ['photo'] });
  expect(picture.attached[0]).toMatchObject({ bytes: Buffer.from('picture') });
  user.privateChat.sendsVoice({ bytes: Buffer.from('voice'), recognition: '我的币还没有到' });
  const voice = await staff().in(1001).sees('我的币还没有到');
  expect(voice.attached[0]).toMatchObject({ bytes: Buffer.from('voice') });
  user.privateChat.sendsVideo({ bytes: Buffer.from('film'), short: true });
  expect(
    (
      await staff()
        .in(1001)
        .sees('', { attached: ['video'] })
    ).attached[0],
  ).toMatchObject({
    bytes: Buffer.from('film'),
  });
  user.privateChat.sendsLocation({ latitude: 31.25, longitude: 121.5, label: '营业厅' });
  await staff()
    .in(1001)
    .sees('', { attached: ['location'] });
  user.privateChat.sendsLink({ title: '公告', url: 'https://example.com/notice' });
  await staff()
    .in(1001)
    .sees(/公告[\s\S]*https:\/\/example\.com\/notice/);
  user.privateChat.sendsFile({ fileName: 'statement.pdf' });
  await 小明.sees('这种消息我们看不了');
});

scenarioOn('wechat', 'a form takes pictures', async ({ member, staff }) => {
  const 小明 = member('小明');
  await 小明.says('留言反馈');
  await 小明.presses('交易问题');
  await 小明.sees('发生了什么？');
  await 小明.says('下单没有反应');
  await 小明.sees('大概是什么时候');
  for (const next of ['试过哪些办法', '邮箱', '用户 ID', '订单号', '交易对', 'TXID', '错误代码', '截图']) {
    await 小明.presses('跳过');
    await 小明.sees(next);
  }
  await 小明.sends({ kind: 'photo', bytes: Buffer.from('one') });
  await 小明.sees('已收到 1 个文件');
  await 小明.sends({ kind: 'photo', bytes: Buffer.from('two') });
  await 小明.sees('已收到 2 个文件');
  await 小明.presses('完成');
  await 小明.sees('请确认');
  await 小明.presses('确认提交');
  await 小明.sees('工单 #1001 已创建');
  const seen = [await staff().in(1001).sees('下单没有反应', { without: '🎫' })];
  while (seen.flatMap(({ attached }) => attached).length < 2) seen.push(await staff().in(1001).sees(/.*/s));
  const bytes = seen.flatMap(({ attached }) => attached.map((each) => ('bytes' in each ? each.bytes : undefined)));
  expect(bytes).toEqual([Buffer.from('one'), Buffer.from('two')]);
});

scenarioOn('wechat-passive', 'a picture that may not be fetched is said to staff', async ({ member, staff }) => {
  const 小明 = member('小明');
  await opensTicketWith(staff(), 小明, '问题');
  await 小明.sends({ kind: 'photo' });
  await staff().in(1001).sees('会员有一条消息无法显示在这里：附件已无法取得');
  await 小明.says('看得到吗');
  await staff().in(1001).sees('看得到吗');
});

function hands(house: WechatHouse, member: Parameters<WechatHouse['seatOf']>[0]) {
  const seat = house.seatOf(member);
  return { taps: (entry: string) => seat.taps(entry) };
}
