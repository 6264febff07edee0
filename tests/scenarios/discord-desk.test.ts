import { expect } from 'vitest';
import { scenario, scenarioOn } from './on-every-stage.ts';
import { opensTicket, opensTicketWith } from './stories.ts';

scenarioOn(
  'discord',
  'a forum channel has a post for each ticket, with tags for state, type and urgency',
  async ({ member, staff, house, stage }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    await stage.settled();
    const [post] = house.guild.threads;
    expect(post?.parentId).toBe(house.desk.id);
    expect(post?.tags).toEqual(expect.arrayContaining([expect.stringContaining('交易问题')]));
    const open = post?.tags ?? [];
    await 客服01.in(1001).presses('优先级');
    await 客服01.in(1001).presses('紧急');
    await 客服01.in(1001).sees('优先级设为：紧急');
    await stage.settled();
    expect(post?.tags).toEqual([...open, expect.stringContaining('紧急')]);
    await 客服01.in(1001).says('答复');
    await 小明.sees('答复');
    await 客服01.in(1001).says('/close');
    await 小明.sees('已处理完毕并关闭');
    await stage.settled();
    expect(post?.archived).toBe(true);
    expect(post?.tags).not.toEqual(expect.arrayContaining(open));
    await 小明.says('我的工单');
    await 小明.sees('点一个工单');
    await 小明.presses('#1001');
    await 小明.sees('已关闭', { buttons: ['重新打开'] });
    await 小明.presses('重新打开');
    await 小明.sees('已重新打开');
    await 小明.says('还没好');
    await 客服01.in(1001).sees('还没好');
    await stage.settled();
    expect(post?.archived).toBe(false);
    expect(post?.tags).toEqual(expect.arrayContaining(open));
  },
  { forum: true },
);

scenarioOn(
  'discord',
  'a forum gets back the post that was deleted, with everything behind it',
  async ({ member, staff, house, stage }) => {
    const 小明 = member('小明');
    await opensTicketWith(staff(), 小明, '问题');
    house.deletesThread(1001);
    await 小明.says('还在吗');
    await staff().in(1001).sees('🎫 #1001');
    await staff().in(1001).sees('还在吗');
    await stage.settled();
    expect(house.threads()).toHaveLength(1);
  },
  { forum: true },
);

scenarioOn(
  'discord',
  'a forum has one post for what is said to the desk as a whole, made when it is needed and again when it is gone',
  async ({ member, house, stage }) => {
    const urgent = async (name: string) => {
      const someone = member(name);
      await someone.says('紧急求助');
      await someone.sees('是哪种情况');
      await someone.presses('其他紧急情况');
      await someone.sees('紧急工单');
      await stage.settled();
    };
    const general = () => house.guild.threads.filter(({ name, deleted }) => name.includes('客服台') && !deleted);
    await urgent('小明');
    await urgent('小红');
    expect(general()).toHaveLength(1);
    const said = () => house.transcript();
    expect(said()).toContain('紧急求助：其他');
    house.guild.deleteThread(general()[0]?.id ?? '');
    await urgent('小刚');
    expect(general()).toHaveLength(1);
  },
  { forum: true },
);

scenarioOn(
  'discord',
  'commands and buttons work in the post that is for all of a forum’s staff',
  async ({ member, staff, stage, house }) => {
    const 客服02 = staff('客服02');
    const 小明 = member('小明');
    await 小明.says('紧急求助');
    await 小明.presses('账户安全');
    await 小明.sees('紧急工单 #1001');
    const alert = await 客服02.inDesk.sees('🚨 紧急工单 #1001', { buttons: ['认领'] });
    expect(await 客服02.inDesk.presses('认领', alert)).toContain('客服02 认领了工单 #1001');
    await 客服02.inDesk.says('/queue');
    await 客服02.inDesk.sees('#1001');
    await stage.restart();
    const 小红 = member('小红');
    await 小红.says('紧急求助');
    await 小红.presses('账户安全');
    await 客服02.inDesk.sees('🚨 紧急工单 #1002');
    await stage.settled();
    expect(house.threads().filter((name) => !/^\d/.test(name))).toHaveLength(1);
  },
  { forum: true },
);

scenarioOn('discord', 'the thread of a closed ticket is put away and comes back when needed', async (scene) => {
  const { member, staff, house, stage } = scene;
  const 小明 = member('小明');
  await opensTicketWith(staff(), 小明, '问题');
  await staff().in(1001).says('/close');
  await 小明.sees('已处理完毕并关闭');
  await stage.settled();
  expect(house.guild.threads[0]?.archived).toBe(true);
  await staff().in(1001).says('补充一句');
  await 小明.sees('补充一句');
  await stage.settled();
  expect(house.guild.threads[0]?.archived).toBe(false);
});

scenario('inside the thread of a ticket commands need no number', async ({ member, staff }) => {
  const 客服01 = staff();
  const thread = 客服01.in(1001);
  const 小明 = member('小明');
  await opensTicketWith(客服01, 小明, '问题');
  await thread.says('/claim');
  await thread.sees('客服01 认领了工单 #1001');
  await thread.says('/note 只给自己人看');
  await thread.sees('已记在工单 #1001');
  await thread.says('/priority 高');
  await thread.sees('优先级设为：高');
  await thread.says('/type funds');
  await thread.sees('类型改为：充值与提现');
  await thread.says('/assign 客服02');
  await thread.sees('交给了 客服02');
  const reply = await thread.says('/reply 马上处理');
  await 小明.sees('马上处理');
  await thread.seesMark(reply, '👍');
  await thread.says('/ticket');
  await thread.sees(/🎫 #1001[\s\S]*负责人：客服02/);
  await thread.says('/close 处理好了');
  await 小明.sees('处理好了');
  await 小明.sees('已处理完毕并关闭');
  await thread.says('/reopen');
  await 小明.sees('客服已重新打开');
});

scenarioOn('discord', 'what a command does in a thread is there for the others to read', async ({ member, staff }) => {
  const 小明 = member('小明');
  await opensTicketWith(staff('客服01'), 小明, '问题');
  await staff('客服01').in(1001).says('/reply 马上处理');
  await 小明.sees('马上处理');
  await staff('客服02').in(1001).sees('马上处理');
  await staff('客服01').in(1001).says('/note 只给自己人看');
  await staff('客服02').in(1001).sees('只给自己人看');
  await staff('客服01').in(1001).says('/close');
  await staff('客服02').in(1001).sees('关闭了工单 #1001');
});

scenarioOn('discord', 'ticket numbers are suggested to staff and to nobody else', async ({ member, staff, house }) => {
  const 小明 = member('小明');
  await opensTicket(小明, '提现没有到账');
  await opensTicket(member('小红'), '登录不了');
  await opensTicket(member('小刚'), '第三件事');
  const asks = async (person: { id: string }, typed: string) => {
    const asked = house.user(person).dm.autocompletes('reply', 'number', typed);
    return (await house.emulator.waitFor(() => asked.answer)).choices ?? [];
  };
  const all = await asks(staff(), '');
  expect(all.map(({ value }) => value)).toEqual([1001, 1002, 1003]);
  expect(all[0]?.name).toMatch(/#1001.*提现没有到账/);
  expect((await asks(staff(), '1002')).map(({ value }) => value)).toEqual([1002]);
  expect((await asks(staff(), '登录')).map(({ value }) => value)).toEqual([1002]);
  expect(await asks(小明, '')).toEqual([]);
});

scenarioOn(
  'discord',
  'commands are described in each language, staff’s hidden from members by default',
  async (scene) => {
    const commands = scene.house.emulator.world.commands.get('') ?? [];
    const named = (name: string) => commands.find((each) => each.name === name);
    expect(named('menu')).toMatchObject({ default_member_permissions: null });
    for (const name of ['queue', 'reply', 'note', 'close', 'block', 'transcript', 'panel']) {
      expect(named(name)?.default_member_permissions, name).toBe(String(1n << 13n));
    }
    const report = { type: 3, name_localizations: { 'zh-CN': '举报给客服', 'en-US': 'Report to staff' } };
    expect(named('Report')).toMatchObject(report);
    for (const { type, description_localizations: said, description } of commands) {
      // An entry of a message's menu has a name and nothing else.
      if (type !== 3)
        expect(said).toMatchObject({
          'zh-CN': description,
          'zh-TW': description,
          'en-US': expect.stringMatching(/[a-z]/),
        });
    }
  },
);
