import { expect } from 'vitest';
import type { Seat as Place } from '../../bots/playground/telegram/emulator.ts';
import { scenarioOn } from './on-every-stage.ts';
import type { Own } from './people.ts';
import { decides, endsTheDryRun } from './stories.ts';

const fake = 'https://examp1e.com/airdrop';
const somewhere = { id: -1_003_000_000_009, title: '某频道', username: 'some_channel' };

scenarioOn(
  'telegram',
  'who writes in the name of a channel is put out as that channel, and cannot be muted',
  async ({ staff, house, stage }) => {
    const 客服01 = staff();
    const community = house.ground('示例社区');
    community.invites();
    const channel = { id: -1_003_000_000_007, title: 'Examp1e Exchange 官方', username: 'examp1e_news' };
    const { bannedSenders } = community.group.state;
    community.group.channelSays(channel, '大家好');
    await 客服01.inDesk.sees(/疑似冒充[\s\S]*Examp1e Exchange/);
    await decides(客服01.inDesk, '客服01', '⛔ 封禁');
    await stage.settled();
    expect(bannedSenders.has(channel.id)).toBe(true);
    await decides(客服01.inDesk, '客服01', '撤销');
    await stage.settled();
    expect(bannedSenders.has(channel.id)).toBe(false);
    await decides(客服01.inDesk, '客服01', '🔇 禁言');
    await 客服01.inDesk.sees(/禁言没有成功（平台不支持）[\s\S]*还没有对此人做任何处理/, { buttons: ['⛔ 封禁'] });
  },
);

scenarioOn(
  'telegram',
  'the official channel is no impostor, whether it is linked or speaks up',
  async ({ staff, house }) => {
    const community = house.ground('示例社区');
    community.invites();
    const channel = { id: -1_003_000_000_008, title: 'Example Exchange 公告', username: 'example_official' };
    community.group.linkedPosts(channel, '新功能上线');
    community.group.channelSays(channel, '有问题请看置顶');
    await staff().inDesk.seesNothingMore();
  },
);

const poll = {
  id: '1',
  total_voter_count: 0,
  is_closed: false,
  is_anonymous: true,
  type: 'regular',
  allows_multiple_answers: false,
  allows_revoting: false,
  members_only: false,
} as const;

/** Places of a message in which everybody reads a link, though it is not among its words. */
const elsewhere: Readonly<Record<string, Parameters<Place['posts']>[0]>> = {
  'behind other words': { text: '点击这里领取', entities: [{ type: 'text_link', offset: 0, length: 6, url: fake }] },
  'on a button': { text: '新活动', reply_markup: { inline_keyboard: [[{ text: '领取', url: fake }]] } },
  'in a poll': { poll: { ...poll, question: `参加 ${fake}`, options: [] } },
  'in an answer to a poll': {
    poll: { ...poll, question: '在哪里领？', options: [{ persistent_id: '1', text: fake, voter_count: 0 }] },
  },
  'in a quotation from elsewhere': {
    text: '快看',
    quote: { text: `空投 ${fake}`, position: 0 },
    external_reply: { origin: { type: 'hidden_user', date: 1, sender_user_name: '某人' } },
  },
  'in a preview': { text: '快看', link_preview_options: { url: fake } },
  'in a contact': { contact: { phone_number: '+10000000001', first_name: '客服', last_name: fake } },
  'in a place': {
    venue: { location: { latitude: 1, longitude: 2 }, title: '门店', address: fake },
    location: { latitude: 1, longitude: 2 },
  },
  'in a forward': { text: fake, forward_origin: { type: 'hidden_user', date: 1, sender_user_name: '某人' } },
  'after a command for another bot': {
    text: `/claim@other_bot ${fake}`,
    entities: [{ type: 'bot_command', offset: 0, length: 16 }],
  },
};

scenarioOn('telegram', 'a fake link is found wherever a message shows one', async ({ staff, house, stage }) => {
  const community = house.ground('示例社区');
  const 群主 = community.admin('群主小陈');
  community.invites();
  await endsTheDryRun(stage, 群主.here, '钓鱼链接：只报告');
  for (const [where, content] of Object.entries(elsewhere)) {
    const 路人 = community.person(`路人 ${where}`);
    community.joins(路人);
    const posted = community.user(路人).in(community.group).posts(content);
    await staff().inDesk.sees(new RegExp(`仿冒链接[\\s\\S]*路人 ${where}[\\s\\S]*examp1e\\[\\.\\]com`));
    await stage.settled();
    expect(posted.deleted, where).toBe(true);
  }
});

scenarioOn('telegram', 'of an album the piece with the fake link goes', async ({ staff, house, stage }) => {
  const community = house.ground('示例社区');
  const 群主 = community.admin('群主小陈');
  community.invites();
  await endsTheDryRun(stage, 群主.here, '钓鱼链接：只报告');
  const 路人 = community.person('路人甲');
  community.joins(路人);
  const pieces = [{ caption: '看看' }, { caption: fake }, {}].map((piece) => ({ kind: 'photo' as const, ...piece }));
  const posted = community.user(路人).in(community.group).sendsAlbum(pieces);
  await staff().inDesk.sees(/仿冒链接[\s\S]*examp1e\[\.\]com/);
  await stage.settled();
  expect(posted.map(({ deleted }) => deleted)).toEqual([false, true, false]);
});

scenarioOn(
  'telegram',
  'who is anonymous, and the group’s own channel, are protected like any admin',
  async ({ house }) => {
    const community = house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    const { group } = community;
    const place = community.user(群主).in(group);
    for (const said of [group.anonymousSays('匿名的话'), group.linkedPosts(somewhere, '频道里的话')]) {
      for (const text of ['/warn 请文明', '/mute 1h', '/ban']) {
        place.says({ text, replyTo: said });
        await 群主.here.sees('对方是管理员或客服，不能这样处理');
      }
    }
    expect(group.state.bannedSenders.size).toBe(0);
  },
);

scenarioOn('telegram', 'an id that nobody can have is refused at once', async ({ house }) => {
  const community = house.ground('示例社区');
  const 群主 = community.admin('群主小陈');
  community.invites();
  for (const words of ['/mute 99999999999999999999 1h', '/ban 99999999999999999999', '/unban 12345']) {
    await 群主.here.says(words);
    await 群主.here.sees('没有成功：平台拒绝了');
  }
});

scenarioOn('telegram', 'where nobody can be muted the platform’s refusal is told', async ({ house }) => {
  const community = house.ground('示例社区', { basic: true });
  const 群主 = community.admin('群主小陈');
  community.invites();
  const 小明 = community.person('小明');
  const rude = await community.joins(小明).says('一句很不礼貌的话');
  await community.commands(群主.here, '/mute 1h', 小明, rude);
  await 群主.here.sees('没有成功：平台不支持');
});

scenarioOn(
  'telegram',
  'a bot that may no longer remove or ban says so; with its rights back it can',
  async ({ staff, house, stage }) => {
    const 客服01 = staff();
    const community = house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    await endsTheDryRun(stage, 群主.here, '钓鱼链接：只报告');
    const 路人 = community.person('路人甲');
    const seat = community.joins(路人);
    community.group.setsBotRights({ can_restrict_members: false, can_delete_messages: false });
    const posted = await seat.says(`领 ${fake}`);
    await 客服01.inDesk.sees(/案件 C1：删除消息没有成功（我没有删除它的权限[\s\S]*examp1e/);
    expect(community.stands(posted)).toBe(true);
    await decides(客服01.inDesk, '客服01', '⛔ 封禁');
    const alert = await 客服01.inDesk.sees(/案件 C1：封禁没有成功（我没有这个权限/, { buttons: ['⛔ 封禁'] });
    community.group.setsBotRights({});
    await decides(客服01.inDesk, '客服01', '⛔ 封禁', alert);
    await stage.settled();
    expect(community.isBanned(路人)).toBe(true);
    await 群主.here.says('/audit');
    await 群主.here.sees(/封禁 路人甲[\s\S]*没有做成 路人甲[\s\S]*没有做成 路人甲[\s\S]*删除消息/);
  },
);

scenarioOn(
  'telegram',
  'whatever is reported, it opens one case at the most, and none about the bot',
  async ({ staff, house }) => {
    const 客服01 = staff();
    const community = house.ground('示例社区');
    const 群主 = community.admin('群主小陈');
    community.invites();
    const 小明 = community.person('小明');
    const seat = community.joins(小明);
    await seat.sees('核实提醒');
    const { group } = community;
    const place = community.user(小明).in(group);
    const bot = house.emulator.world.bot.id;
    const ours = group.messages.findLast(({ byBot, isService }) => byBot && !isService);
    const answers: readonly [about: string, answer: string, Parameters<typeof place.says>[0]][] = [
      ['a post of the channel', '案件 C1', { text: '/report', replyTo: group.linkedPosts(somewhere, '频道里的话') }],
      ['who is anonymous', '案件 C2', { text: '/report', replyTo: group.anonymousSays('匿名的话') }],
      ['an admin', '案件 C3', { text: '/report', replyTo: community.user(群主).in(group).says('管理员的话') }],
      ['oneself', '不用举报自己', { text: '/report', replyTo: place.says('自己的话') }],
      ['oneself by id', '不用举报自己', `/report ${小明.id} 试试`],
      ['the bot', '这条消息是我发的', { text: '/report', replyTo: Number(ours?.id) }],
      ['the bot by id', '这条消息是我发的', `/report ${bot} 试试`],
      // Of a message that was deleted the platform tells nothing.
      ['what is gone', '请回复可疑的消息', '/report'],
    ];
    for (const [, answer, words] of answers) {
      place.says(words);
      await seat.sees(answer);
    }
    for (const number of [1, 2, 3]) await 客服01.inDesk.sees(`案件 C${number}：成员举报`);
    await 客服01.inDesk.seesNothingMore();
  },
);

scenarioOn(
  'telegram',
  'in a topic, what is said there is answered there; an alert whose topic is gone comes to the desk',
  async ({ staff, house, stage }) => {
    const community = house.ground('示例社区', { forum: true });
    const 群主 = community.admin('群主小陈');
    const 小明 = community.person('小明');
    community.invites();
    community.joins(小明);
    await 群主.here.sees('核实提醒');
    await stage.settled();
    const { group } = community;
    const topic = group.createTopic(community.user(群主), '闲聊');
    const here = community.user(小明).in(group, topic.id);
    const said = () => group.messagesIn(topic.id).filter(({ byBot }) => byBot);
    const bait = community.user(群主).in(group, topic.id).says('这是我的新头像');
    here.says('请问客服在哪？');
    here.says({ text: '/report', replyTo: bait });
    here.says('/verify example.com');
    await stage.settled();
    for (const words of ['核实提醒', '案件 C1', '✅ 官方'])
      expect(
        said()
          .map(({ text }) => text)
          .join(),
      ).toContain(words);
    community.user(群主).in(group, topic.id).says('/settings alerts here');
    await stage.settled();
    community.joins(community.person('客服01 官方'));
    await stage.settled();
    expect(said().at(-1)?.text).toContain('疑似冒充');
    group.deleteTopic(topic.id);
    community.joins(community.person('客服01 在线'));
    await staff().inDesk.sees(/疑似冒充[\s\S]*客服01 在线/);
  },
);

scenarioOn('telegram', 'what one group chose and decided is no other group’s', async ({ staff, house, stage }) => {
  const one = house.ground('一群');
  const two = house.ground('二群');
  const 甲 = one.admin('管理甲');
  const 乙 = two.admin('管理乙');
  one.invites();
  two.invites();
  await endsTheDryRun(stage, 甲.here, '钓鱼链接：只报告', '警报发到：客服台');
  const 骗子 = one.person('客服01 官方');
  const inOne = one.joins(骗子);
  const inTwo = two.joins(骗子);
  await 甲.here.sees('案件 C1：疑似冒充（一群）');
  await staff().inDesk.sees('案件 C2：疑似冒充（二群）');
  expect(await 乙.here.forges('g.case:ban:1')).toContain('只有可以管理成员的管理员或客服');
  expect(await 乙.here.forges('g.case:ban:2')).not.toContain('只有');
  await stage.settled();
  expect([one.isBanned(骗子), two.isBanned(骗子)]).toEqual([false, true]);
  const posted = await inOne.says(fake);
  await stage.settled();
  expect(one.stands(posted)).toBe(false);
  await 乙.here.says(`/unban ${骗子.id}`);
  await 乙.here.sees('已解除封禁');
  two.joins(骗子);
  const kept = await inTwo.says(fake);
  await staff().inDesk.sees('仿冒链接或账号（二群）');
  expect(two.stands(kept)).toBe(true);
  await 乙.here.says('/audit');
  await 乙.here.sees('操作记录', { without: /修改设置|删除/ });
});

scenarioOn('telegram', 'too many requests delay a removal, and do not lose it', async ({ staff, house, stage }) => {
  const 客服01 = staff();
  const community = house.ground('另一社区');
  const 群主 = community.admin('群主小陈');
  community.invites();
  await endsTheDryRun(stage, 群主.here, '钓鱼链接：只报告');
  const seat = community.joins(community.person('路人甲'));
  house.emulator.inject({ kind: 'too-many-requests', retryAfter: 1, method: 'deleteMessage', times: 2 });
  const posted: Own[] = [];
  for (const day of [1, 2, 3]) posted.push(await seat.says(`${fake} 第 ${day} 天`));
  await expect.poll(() => posted.filter((own) => community.stands(own)), { timeout: 15_000 }).toEqual([]);
  await 客服01.inDesk.sees('仿冒链接');
  await 客服01.inDesk.seesNothingMore();
});
