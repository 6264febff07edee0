import { expect } from 'vitest';
import { scenario } from './on-every-stage.ts';
import { opensTicketWith } from './stories.ts';

const bytesOf = (words: string) => new TextEncoder().encode(words);

scenario(
  'every kind of file goes both ways, byte by byte',
  async ({ member, staff, stage }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    for (const [kind, shown] of stage.house.kinds) {
      await 小明.sends({ kind, bytes: bytesOf(`${kind} 来`) });
      const seen = await 客服01.in(1001).sees('', { attached: [shown] });
      expect(seen.attached[0]).toMatchObject({ bytes: Buffer.from(`${kind} 来`) });
      const reply = await 客服01.in(1001).sends({ kind, bytes: bytesOf(`${kind} 去`) });
      const got = await 小明.sees('', { attached: [shown] });
      expect(got.attached[0]).toMatchObject({ bytes: Buffer.from(`${kind} 去`) });
      await 客服01.in(1001).seesMark(reply, '👍');
    }
  },
  { needs: ['media'] },
);

scenario(
  'places and contacts go both ways',
  async ({ member, staff }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    await 小明.sends({ kind: 'location', latitude: 31.25, longitude: 121.5 });
    expect((await 客服01.in(1001).sees('', { attached: ['location'] })).attached[0]).toMatchObject({
      latitude: 31.25,
      longitude: 121.5,
    });
    await 客服01.in(1001).sends({ kind: 'contact', name: '值班经理', phone: '+8613800000000' });
    expect((await 小明.sees('', { attached: ['contact'] })).attached[0]).toMatchObject({
      name: '值班经理',
      phone: '+8613800000000',
    });
    await 客服01.in(1001).sends({ kind: 'location', latitude: 1.5, longitude: 2.5 });
    await 小明.sees('', { attached: ['location'] });
    await 小明.sends({ kind: 'contact', name: '小明', phone: '+8613900000000' });
    await 客服01.in(1001).sees('', { attached: ['contact'] });
  },
  { needs: ['places'] },
);

scenario(
  'captions travel with their files',
  async ({ member, staff }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    await 小明.sends({ kind: 'photo', caption: '这是截图' });
    await 客服01.in(1001).sees('这是截图', { attached: ['photo'] });
    await 客服01.in(1001).sends({ kind: 'document', name: 'guide.pdf', caption: '请看说明' });
    await 小明.sees('请看说明', { attached: ['document'] });
  },
  { needs: ['documents'] },
);

scenario(
  'albums arrive together both ways',
  async ({ member, staff }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    await 小明.sendsAlbum([
      { kind: 'photo', caption: '三张截图', bytes: bytesOf('1') },
      { kind: 'photo', bytes: bytesOf('2') },
      { kind: 'video', bytes: bytesOf('3') },
    ]);
    const seen = await 客服01.in(1001).sees('三张截图', { attached: ['photo', 'photo', 'video'] });
    expect(seen.attached).toMatchObject(['1', '2', '3'].map((words) => ({ bytes: Buffer.from(words) })));
    await 客服01.in(1001).sendsAlbum([{ kind: 'document', caption: '两份文件' }, { kind: 'document' }]);
    await 小明.sees('两份文件', { attached: ['document', 'document'] });
    await 客服01.in(1001).seesNothingMore();
    await 小明.seesNothingMore();
  },
  { needs: ['documents'] },
);

scenario(
  'a ticket can begin with a picture and no words',
  async ({ member, staff }) => {
    const 小明 = member('小明');
    await 小明.says('转人工');
    await 小明.sees('是哪一类问题');
    await 小明.presses('其他问题');
    await 小明.sees('请说说遇到了什么问题');
    await 小明.sends({ kind: 'photo' });
    await 小明.sees('工单 #1001 已创建');
    await staff()
      .in(1001)
      .sees('', { attached: ['photo'] });
  },
  { needs: ['media'] },
);

scenario(
  'a file too big to fetch reaches staff, or they are told',
  async ({ member, staff }) => {
    const 小明 = member('小明');
    await opensTicketWith(staff(), 小明, '问题');
    await 小明.sends({ kind: 'document', name: 'recording.zip', size: 21 * 1024 * 1024 });
    const seen = await staff().in(1001).sees('');
    expect(seen.attached.length > 0 || /超过平台的大小限制/.test(seen.text)).toBe(true);
    await 小明.says('后面的话');
    await staff().in(1001).sees('后面的话');
  },
  { needs: ['documents'] },
);

scenario('what staff send and nobody can relay is said to them', async ({ member, staff }) => {
  const 小明 = member('小明');
  await opensTicketWith(staff(), 小明, '问题');
  await staff().in(1001).sends({ kind: 'dice' });
  await staff().in(1001).sees('这类内容无法转给会员');
  await 小明.seesNothingMore();
});
