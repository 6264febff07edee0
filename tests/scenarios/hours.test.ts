import { scenario } from './on-every-stage.ts';
import { opensTicketWith } from './stories.ts';

const weekdays = 'hours: { timezone: Asia/Shanghai, days: "mon-fri 09:00-21:00" }';
const sunday = { policy: weekdays, at: '2026-03-01T12:00:00+08:00' };
const fridayEvening = { policy: weekdays, at: '2026-03-06T20:30:00+08:00' };

scenario(
  'outside the hours a member is told when staff are back, and is still heard',
  async ({ member, staff }) => {
    const 小明 = member('小明');
    await 小明.starts();
    await 小明.sees(/客服目前不在线，.*09:00.*回来/);
    await 小明.says('转人工');
    await 小明.sees('客服目前不在线');
    await 小明.presses('直接转人工');
    await 小明.sees('客服目前不在线');
    await 小明.says('周日出的问题');
    await 小明.sees(/工单 #1001 已创建[\s\S]*客服目前不在线/);
    await staff().in(1001).sees('周日出的问题', { without: '🎫' });
  },
  sunday,
);

scenario(
  'who writes on after closing time is told once',
  async ({ member, staff, stage }) => {
    const 小明 = member('小明');
    await opensTicketWith(staff(), 小明, '周五晚上的问题');
    await 小明.says('还在吗');
    await staff().in(1001).sees('还在吗');
    await 小明.seesNothingMore();
    stage.clock.passes('2h');
    await 小明.says('没人了？');
    await 小明.sees(/工单 #1001[\s\S]*客服目前不在线/);
    await 小明.says('那我等周一');
    await staff().in(1001).sees('没人了？');
    await staff().in(1001).sees('那我等周一');
    await 小明.seesNothingMore();
  },
  fridayEvening,
);

scenario(
  'within the hours a member reads that staff are there',
  async ({ member }) => {
    const 小明 = member('小明');
    await 小明.starts();
    await 小明.sees('🟢 客服在线');
  },
  fridayEvening,
);
