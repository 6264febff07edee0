import { expect } from 'vitest';
import type { Seat as Place } from '../../bots/playground/telegram/emulator.ts';
import { scenarioOn } from './on-every-stage.ts';
import { decides, endsTheDryRun } from './stories.ts';

const fake = 'https://examp1e.com/airdrop';

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
    await 客服01.inDesk.sees(/案件 C1：删除消息没有成功（我没有这个权限[\s\S]*examp1e/);
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
