import { expect } from 'vitest';
import { scenarioOn } from './on-every-stage.ts';
import { opensTicketWith } from './stories.ts';

for (const [locale, greeting] of [
  ['zh-CN', '官方客服'],
  ['zh-TW', '官方客服'],
  ['en-GB', 'official support'],
  ['fr', 'official support'],
  ['ja', 'official support'],
] as const) {
  scenarioOn('discord', `whose Discord speaks ${locale} is met with “${greeting}”`, async ({ member, house }) => {
    const somebody = member('Somebody', { language: locale });
    await house.seatIn(somebody).says('/menu');
    await house.seatIn(somebody).sees(greeting);
    await somebody.says('menu');
    await somebody.sees(greeting);
  });
}

scenarioOn(
  'discord',
  'the language of a member is their Discord’s until they choose one',
  async ({ member, house }) => {
    const somebody = member('Somebody', { language: 'en-GB' });
    const inServer = house.seatIn(somebody);
    // A direct message tells no locale: the words themselves do.
    await somebody.says('你好');
    await somebody.sees('官方客服');
    await inServer.says('/menu');
    await inServer.sees('official support');
    await inServer.says('/language');
    await inServer.sees('Language');
    await inServer.presses('中文');
    await inServer.sees('官方客服');
    await inServer.says('/menu');
    await inServer.sees('官方客服');
  },
);

scenarioOn(
  'discord',
  'no mention and no markup of a member takes effect anywhere',
  async ({ member, staff, house }) => {
    const 小明 = member('@everyone **小明** <@222>');
    const role = house.guild.role({ name: '全体', mentionable: true });
    await opensTicketWith(staff(), 小明, '问题');
    for (const words of [
      '@everyone @here 快来',
      `<@&${role.id}> <#${house.desk.id}>`,
      '\n# 标题\n> 引用\n- 列表\n1. 编号',
      '**粗** __下划线__ ~~删除~~ ||剧透|| `代码`',
      '[官网 example.com](https://evil.example.org) <https://evil.example.org> https://evil.example.org',
      '```\n代码块\n```',
      'discord.gg/abcdef :smile: \\ \\*',
    ]) {
      // Whatever calls somebody is found when the dialogue ends.
      await 小明.says(`看：${words}`);
      expect((await staff().in(1001).sees('看：')).text).toBe(`看：${words}`);
    }
    await 小明.says('找 <@222>');
    await staff().in(1001).sees('找 @客服01');
    await staff().in(1001).says(`@everyone 请看 <@${小明.id}>`);
    await 小明.sees('@everyone 请看 @');
  },
);

scenarioOn('discord', 'a file beyond the limit is refused with words both ways', async ({ member, staff }) => {
  const 客服01 = staff();
  const 小明 = member('小明');
  await opensTicketWith(客服01, 小明, '问题');
  await 小明.sends({ kind: 'video', name: 'screen.mp4', size: 11 * 1024 * 1024, caption: '录屏' });
  await 客服01.in(1001).sees('超过平台的大小限制');
  await 客服01.in(1001).sends({ kind: 'document', name: 'guide.pdf', size: 11 * 1024 * 1024 });
  await 客服01.in(1001).sees(/^⚠️ 未送达[\s\S]*大/);
  await 小明.seesNothingMore();
  await 小明.says('后面的话');
  await 客服01.in(1001).sees('后面的话');
});

scenarioOn(
  'discord',
  'what was written while the program was down is fetched and entered once, in DMs and threads',
  async ({ member, staff, house, stage }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    const 小红 = member('小红');
    await opensTicketWith(客服01, 小明, '小明的问题');
    await opensTicketWith(客服01, 小红, '小红的问题');
    await stage.stop();
    for (const at of [1, 2, 3]) await 小明.says(`停机 ${at}`);
    await 小红.sends({ kind: 'photo', caption: '截图' });
    await 客服01.in(1001).says('停机时的答复');
    await 客服01.in(1002).says('另一条');
    await stage.start();
    for (const at of [1, 2, 3]) await 客服01.in(1001).sees(`停机 ${at}`);
    await 客服01.in(1002).sees('截图', { attached: ['photo'] });
    await 小明.sees('停机时的答复');
    await 小红.sees('另一条');
    await stage.restart();
    await 小明.says('现在');
    await 客服01.in(1001).sees('现在');
    house.emulator.gateway.invalidate(false);
    await house.opens();
    await 小明.says('重新登录后');
    await 客服01.in(1001).sees('重新登录后');
    await 客服01.in(1001).seesNothingMore();
    await 客服01.in(1002).seesNothingMore();
    await 小明.seesNothingMore();
    await 小红.seesNothingMore();
  },
);

scenarioOn(
  'discord',
  'a message whose answer was lost is repeated under its nonce and stands there once',
  async ({ member, staff, stage }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    for (const misfortune of [{ kind: 'answer-lost' }, { kind: 'dropped' }, { kind: 'server-error' }] as const) {
      const toMember = stage.house.misfortune(misfortune, 小明);
      const reply = await 客服01.in(1001).says(`答复 ${misfortune.kind}`);
      await 小明.sees(`答复 ${misfortune.kind}`);
      await 客服01.in(1001).seesMark(reply, '👍');
      const toDesk = stage.house.misfortune(misfortune, 'desk');
      await 小明.says(`补充 ${misfortune.kind}`);
      await 客服01.in(1001).sees(`补充 ${misfortune.kind}`);
      await stage.settled();
      expect([toMember.hits, toDesk.hits]).toEqual([1, 1]);
    }
    await 小明.seesNothingMore();
    await 客服01.in(1001).seesNothingMore();
  },
  { timeoutMs: 40_000 },
);

scenarioOn(
  'discord',
  'a dropped connection to the gateway loses and doubles nothing',
  async ({ member, staff, house }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    house.emulator.gateway.drop();
    await 小明.says('断线时写的');
    await 客服01.in(1001).sees('断线时写的');
    await 客服01.in(1001).says('收到');
    await 小明.sees('收到');
    await 小明.seesNothingMore();
    await 客服01.in(1001).seesNothingMore();
  },
);
