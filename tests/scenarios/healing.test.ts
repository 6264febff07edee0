import { expect } from 'vitest';
import { scenario } from './on-every-stage.ts';
import { opensTicketWith } from './stories.ts';

scenario(
  'a deleted thread is replaced: the card and the waiting words come to one new thread',
  async ({ member, staff, stage }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    stage.house.deletesThread(1001);
    await Promise.all([小明.says('第一句'), 小明.says('第二句'), 小明.says('第三句')]);
    await 客服01.in(1001).sees(/原来的话题已被删除[\s\S]*🎫 #1001/, { buttons: ['认领'] });
    for (const words of ['第一句', '第二句', '第三句']) await 客服01.in(1001).sees(words);
    await stage.settled();
    expect(stage.house.threads()).toHaveLength(1);
    await 客服01.in(1001).says('看到了');
    await 小明.sees('看到了');
    await 客服01.in(1001).presses('认领');
    await 客服01.in(1001).sees('负责人：客服01', { edited: true });
  },
  { needs: ['threads'] },
);

scenario(
  'a thread deleted while the program is away is replaced as well',
  async ({ member, staff, stage }) => {
    const 小明 = member('小明');
    await opensTicketWith(staff(), 小明, '问题');
    await stage.stop();
    stage.house.deletesThread(1001);
    await 小明.says('有人吗');
    await stage.start();
    await staff().in(1001).sees('🎫 #1001');
    await staff().in(1001).sees('有人吗');
    await stage.settled();
    expect(stage.house.threads()).toHaveLength(1);
  },
  { needs: ['threads'] },
);

scenario(
  'a desk that moves to a new id is followed',
  async ({ member, staff, stage }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    stage.house.migrates();
    await 小明.says('搬家后的话');
    await 客服01.in(1001).sees('搬家后的话');
    await 客服01.in(1001).says('搬家后的答复');
    await 小明.sees('搬家后的答复');
    await stage.restart();
    await 小明.says('重启后的话');
    await 客服01.in(1001).sees('重启后的话');
    await 客服01.inDesk.says('/queue');
    await 客服01.inDesk.sees('#1001');
  },
  { needs: ['migration'] },
);

scenario(
  'words wait while the bot may not open threads, and come when it may again',
  async ({ member, staff, stage }) => {
    const 小明 = member('小明');
    stage.house.mayOpenThreads(false);
    await 小明.says('/agent 第一句');
    await 小明.presses('直接转人工');
    await 小明.sees('工单 #1001 已创建');
    await 小明.says('第二句');
    await stage.inboxEmpty();
    expect(stage.house.threads()).toEqual([]);
    stage.house.mayOpenThreads(true);
    stage.clock.passes('31s');
    await staff().inPrivate.says('/stats');
    await staff().in(1001).sees('🎫 #1001');
    await staff().in(1001).sees('第一句');
    await staff().in(1001).sees('第二句');
  },
  { needs: ['threads'] },
);

scenario(
  'a thread that was refused is opened when staff ask to try again, with everything behind it',
  async ({ member, staff, stage }) => {
    const 小明 = member('小明');
    stage.house.refusesThread();
    await 小明.says('/agent 第一句');
    await 小明.presses('直接转人工');
    await 小明.sees('工单 #1001 已创建');
    await staff().inDesk.sees(/无法为工单 #1001 打开话题/, { buttons: ['重试'] });
    await 小明.says('第二句');
    await stage.inboxEmpty();
    await staff().inDesk.presses('重试');
    await staff().in(1001).sees('🎫 #1001');
    await staff().in(1001).sees('第一句');
    await staff().in(1001).sees('第二句');
    await staff().in(1001).seesNothingMore();
  },
  { needs: ['threads'] },
);
