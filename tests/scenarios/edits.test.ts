import { expect } from 'vitest';
import { scenario } from './on-every-stage.ts';
import { opensTicketWith } from './stories.ts';

scenario(
  "a member's edit shows in the thread as an edit, the old words kept",
  async ({ member, staff }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    const own = await 小明.says('订单号是 100');
    await 客服01.in(1001).sees('订单号是 100');
    await 小明.edits(own, '订单号是 200');
    const seen = await 客服01.in(1001).sees(/已修改为[\s\S]*订单号是 200/);
    expect(seen.answers ?? seen.text).toContain('订单号是 100');
    expect(客服01.in(1001).page.some((each) => each.text.includes('订单号是 100'))).toBe(true);
    await 小明.edits(own, '订单号是 300');
    await 客服01.in(1001).sees(/已修改为[\s\S]*订单号是 300/);
    await 客服01.inPrivate.says('/transcript 1001');
    const transcript = await 客服01.inPrivate.sees('📜');
    for (const words of ['订单号是 100', '订单号是 200', '订单号是 300']) expect(transcript.text).toContain(words);
  },
  { needs: ['edits'] },
);

scenario(
  "a staff member's edit changes what the member sees",
  async ({ member, staff }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    const reply = await 客服01.in(1001).says('三天内到账');
    await 小明.sees('三天内到账');
    await 客服01.in(1001).seesMark(reply, '👍');
    await 客服01.in(1001).edits(reply, '三小时内到账');
    await 小明.sees('三小时内到账', { edited: true, without: '三天' });
    await 客服01.in(1001).sees('内容已同步修改', { answers: /到账/ });

    const command = await 客服01.inPrivate.types('/reply 1001 请等五天');
    await 小明.sees('请等五天');
    await 客服01.inPrivate.seesMark(command, '👍');
    await 客服01.inPrivate.edits(command, '/reply 1001 请等五分钟');
    await 小明.sees('请等五分钟', { edited: true, without: '/reply' });
    await 小明.seesNothingMore();
  },
  { needs: ['edits'] },
);

scenario(
  'an edited caption is an edit too',
  async ({ member, staff }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    const own = await 小明.sends({ kind: 'photo', caption: '旧说明' });
    await 客服01.in(1001).sees('旧说明', { attached: ['photo'] });
    await 小明.edits(own, '新说明');
    await 客服01.in(1001).sees(/已修改为[\s\S]*新说明/);
  },
  { needs: ['edits'] },
);

scenario(
  'an edit before the ticket is opened counts as what was said',
  async ({ member, staff }) => {
    const 小明 = member('小明');
    const own = await 小明.says('我的狗能开户吗');
    await 小明.sees('没有找到现成的答案');
    await 小明.edits(own, '我的猫能开户吗');
    await 小明.presses('在线客服');
    await 小明.sees('您写的内容已收到');
    await 小明.presses('其他问题');
    await 小明.sees('工单 #1001 已创建');
    await staff().in(1001).sees('我的猫能开户吗', { without: '狗' });
  },
  { needs: ['edits'] },
);

scenario(
  'what was edited while the program was stopped is told once when it starts, the old words kept',
  async ({ member, staff, stage }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    const own = await 小明.says('订单号是 100');
    await 客服01.in(1001).sees('订单号是 100');
    const reply = await 客服01.in(1001).says('三天内到账');
    await 小明.sees('三天内到账');
    await 客服01.in(1001).seesMark(reply, '👍');
    await stage.stop();
    await 小明.edits(own, '订单号是 200');
    await 小明.says('在吗');
    await 客服01.in(1001).edits(reply, '三小时内到账');
    await stage.start();
    await 小明.sees('三小时内到账', { edited: true, without: '三天' });
    const seen = await 客服01.in(1001).sees(/已修改为[\s\S]*订单号是 200/);
    expect(seen.answers ?? seen.text).toContain('订单号是 100');
    await 客服01.in(1001).sees('在吗');
    await 客服01.in(1001).sees('内容已同步修改', { answers: /到账/ });
    const relayed = () => 客服01.in(1001).page.filter(({ text }) => text.includes('订单号是')).length;
    const before = relayed();
    await stage.restart();
    await stage.settled();
    await 小明.seesNothingMore();
    expect(relayed()).toBe(before);
  },
  { needs: ['edits'] },
);
