import { expect } from 'vitest';
import { scenarioOn } from './on-every-stage.ts';

scenarioOn(
  'discord',
  'who writes for the first time while the program is stopped is answered when it starts again',
  async ({ member, staff, house, stage }) => {
    const 小明 = member('小明');
    const 小红 = member('小红');
    await 小红.says('转人工');
    await 小红.sees('哪一类问题');
    await stage.stop();
    await 小明.says('转人工');
    await stage.start();
    await 小明.sees('哪一类问题');
    await 小明.presses('交易问题');
    await 小明.sees('请说说遇到了什么问题');
    await 小明.says('提现没有到账');
    await 小明.sees('工单 #1001 已创建');
    await staff().in(1001).sees('提现没有到账', { without: '🎫' });
    expect(house.emulator.gateway.resumed).toBe(1);
    await 小红.seesNothingMore();
    await stage.restart();
    await stage.settled();
    await 小明.seesNothingMore();
  },
);
