import { expect } from 'vitest';
import { scenario } from './on-every-stage.ts';

const rootButtons = ['客服支持', '我的工单', '自助帮助', '官方验证', '更多'];

scenario('the root menu comes from anywhere, by 菜单, menu or 0', async ({ member }) => {
  const 小明 = member('小明');
  for (const word of ['菜单', 'menu', '0', '０', 'MENU', '/menu', '/start']) {
    await 小明.says(word);
    await 小明.sees('官方客服', { buttons: rootButtons });
  }
  await 小明.presses('更多');
  await 小明.sees('还可以在这里', { buttons: ['语言', '举报', '清除我的数据', '返回'] });
  await 小明.presses('返回');
  await 小明.sees('官方客服', { buttons: rootButtons });
  await 小明.seesNothingMore();
});

scenario(
  'a member whose phone speaks English is met in English',
  async ({ member }) => {
    const ann = member('Ann', { language: 'en' });
    await ann.starts();
    await ann.sees('Example Exchange official support', { buttons: ['Support', 'My tickets', 'Help', 'More'] });
    await ann.presses('Support');
    await ann.sees('How can we help', { buttons: ['Talk to staff', 'Leave a message', 'Urgent'] });
  },
  { needs: ['profiles'] },
);

scenario(
  'a phone in a language the brand does not speak gets the first one',
  async ({ member }) => {
    const léa = member('Léa', { language: 'fr' });
    await léa.starts();
    // Not Chinese, so the language most of the world reads.
    await léa.sees(/official support|官方客服/);
  },
  { needs: ['profiles'] },
);

scenario('语言 switches at once and stays', async ({ member, stage }) => {
  const 小明 = member('小明');
  await 小明.starts();
  await 小明.presses('更多');
  await 小明.sees('还可以在这里');
  await 小明.presses('语言');
  await 小明.sees('请选择语言', { buttons: ['中文', 'English'] });
  await 小明.presses('English');
  await 小明.sees('official support', { buttons: ['Support', 'My tickets', 'Help', 'Is this official?', 'More'] });
  await 小明.presses('Help');
  await 小明.sees('Choose', { without: /[\u4e00-\u9fff]/ });
  await stage.restart();
  await 小明.says('menu');
  await 小明.sees('official support');
  await 小明.says('语言');
  await 小明.sees('choose a language');
  await 小明.presses('中文');
  await 小明.sees('官方客服', { buttons: rootButtons });
});

scenario('nothing a member does is met with silence', async ({ member }) => {
  const 小明 = member('小明');
  await 小明.sends({ kind: 'sticker' });
  // Where stickers are not passed on, one is as good as a poll.
  await 小明.sees(/收到了|这种消息我们看不了/, { buttons: [/在线客服|客服支持/] });
  for (const kind of ['poll', 'dice'] as const) {
    await 小明.sends({ kind });
    // What a poll asks are words like any other, where the platform tells them.
    await 小明.sees(/没有找到现成的答案|这种消息我们看不了/, { buttons: [/在线客服|客服支持/] });
  }
  await 小明.says('/frobnicate now');
  await 小明.sees('没有 /frobnicate 这个命令', { buttons: ['客服支持'] });
  await 小明.says('???');
  await 小明.sees('没有找到现成的答案', { buttons: ['在线客服', '留言反馈'] });
  await 小明.says('/help');
  await 小明.sees('转人工');
  await 小明.forges('m.whatever:1');
  await 小明.sees('这个按钮已经失效', { buttons: ['主菜单'] });
  await 小明.forges('\u0000💣');
  await 小明.sees('这个按钮已经失效');
});

scenario('every button of the menu answers, and none leads to a dead end', async ({ member, stage }) => {
  const 小明 = member('小明');
  // Where there are forms this opens one, which is a dialogue of its own.
  const visited = new Set<string>(stage.house.forms ? ['📝 留言反馈'] : []);
  const walk = async (depth: number, path: readonly string[]): Promise<void> => {
    await 小明.says('菜单');
    let screen = await 小明.sees('官方客服');
    for (const label of path) {
      await 小明.presses(label, screen);
      screen = await 小明.sees(/./s);
    }
    expect(screen.buttons.flat().length, path.join(' › ')).toBeGreaterThan(0);
    if (depth === 0) return;
    for (const label of screen.buttons.flat()) {
      if (visited.has(label) || /返回|主菜单|确认|English|中文|账户安全|交易|充值|其他/.test(label)) continue;
      visited.add(label);
      await walk(depth - 1, [...path, label]);
    }
  };
  await walk(2, []);
  expect([...visited].join()).toMatch(/紧急求助.*语言.*举报/s);
});
