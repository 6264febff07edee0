import { expect } from 'vitest';
import { scenarioAcross } from './on-every-stage.ts';
import { opensTicketWith } from './stories.ts';

const bytesOf = (words: string) => new TextEncoder().encode(words);

scenarioAcross(
  'a member of one platform and staff of another talk, with one number',
  async ({ member, staff, stage }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await 小明.starts();
    await 小明.sees('官方客服');
    await opensTicketWith(客服01, 小明, '充值没有到账');
    const reply = await 客服01.in(1001).says('请发一下 TXID');
    await 小明.sees('请发一下 TXID');
    await 客服01.in(1001).seesMark(reply, '👍');
    await 小明.says('**好** <b>的</b> @everyone');
    expect((await 客服01.in(1001).sees('好')).text).toBe('**好** <b>的</b> @everyone');
    const command = await 客服01.inPrivate.says('/reply 1001 用命令答的');
    await 小明.sees('用命令答的');
    await 客服01.inPrivate.seesMark(command, '👍');
    await 客服01.inPrivate.says('/transcript 1001');
    await 客服01.inPrivate.sees(/充值没有到账[\s\S]*请发一下 TXID[\s\S]*用命令答的/);
    await 客服01.in(1001).says('/close');
    await 小明.sees('工单 #1001 已处理完毕并关闭', { buttons: ['5 ⭐'] });
    await 小明.presses('5 ⭐');
    await 小明.sees('您的评分是 5/5');
    await 客服01.in(1001).sees('5');
    await stage.settled();
    expect(stage.house.threads()).toHaveLength(1);
  },
);

scenarioAcross(
  'files cross the platforms byte by byte, both ways',
  async ({ member, staff }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    for (const kind of ['photo', 'document', 'video', 'audio'] as const) {
      await 小明.sends({ kind, bytes: bytesOf(`${kind} 来`), caption: `${kind} 说明` });
      const seen = await 客服01.in(1001).sees(`${kind} 说明`);
      expect(seen.attached).toEqual([{ kind: expect.any(String), bytes: Buffer.from(`${kind} 来`) }]);
      const reply = await 客服01.in(1001).sends({ kind, bytes: bytesOf(`${kind} 去`), caption: `${kind} 回复` });
      const got = await 小明.sees(`${kind} 回复`);
      expect(got.attached).toEqual([{ kind: expect.any(String), bytes: Buffer.from(`${kind} 去`) }]);
      await 客服01.in(1001).seesMark(reply, '👍');
    }
    await 小明.sendsAlbum([
      { kind: 'photo', caption: '两张', bytes: bytesOf('1') },
      { kind: 'photo', bytes: bytesOf('2') },
    ]);
    const album = await 客服01.in(1001).sees('两张');
    expect(album.attached).toMatchObject([{ bytes: Buffer.from('1') }, { bytes: Buffer.from('2') }]);
    await 客服01.in(1001).sendsAlbum([
      { kind: 'photo', caption: '两步', bytes: bytesOf('3') },
      { kind: 'photo', bytes: bytesOf('4') },
    ]);
    const steps = await 小明.sees('两步');
    expect(steps.attached).toMatchObject([{ bytes: Buffer.from('3') }, { bytes: Buffer.from('4') }]);
  },
  { needs: ['documents'] },
);

scenarioAcross(
  'edits cross the platforms',
  async ({ member, staff }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    const own = await 小明.says('订单号是 100');
    await 客服01.in(1001).sees('订单号是 100');
    await 小明.edits(own, '订单号是 200');
    await 客服01.in(1001).sees(/已修改为[\s\S]*订单号是 200/);
    const reply = await 客服01.in(1001).says('三天内到账');
    await 小明.sees('三天内到账');
    await 客服01.in(1001).edits(reply, '三小时内到账');
    await 小明.sees('三小时内到账', { edited: true, without: '三天' });
  },
  { needs: ['edits'] },
);

scenarioAcross('two members are never mixed up, and a restart changes nothing', async ({ member, staff, stage }) => {
  const 客服01 = staff();
  const 小明 = member('小明');
  const 小红 = member('小红');
  await opensTicketWith(客服01, 小明, '小明的问题');
  await opensTicketWith(客服01, 小红, '小红的问题');
  await stage.restart();
  await Promise.all([小明.says('小明补充'), 小红.says('小红补充')]);
  await 客服01.in(1001).sees('小明补充', { without: '小红' });
  await 客服01.in(1002).sees('小红补充', { without: '小明' });
  await 客服01.in(1002).says('给小红');
  await 客服01.in(1001).says('给小明');
  await 小明.sees('给小明');
  await 小红.sees('给小红');
  await 小明.seesNothingMore();
  await 小红.seesNothingMore();
});
