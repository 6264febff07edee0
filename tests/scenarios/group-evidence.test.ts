import { scenario, scenarioOn } from './on-every-stage.ts';

scenario(
  'what a link imitates with is shown as it was written',
  async ({ stage, staff }) => {
    const 客服01 = staff();
    const community = stage.house.ground('示例社区');
    community.invites();
    await community.joins(community.person('路人甲')).says('请到 https://exampIe.com/airdrop 领取');
    await 客服01.inDesk.sees(/仿冒链接[\s\S]*“I”[\s\S]*“l”/, { without: '“i”' });
  },
  { needs: ['groups', 'communities'] },
);

scenarioOn('wechat', 'the commands of groups are unknown where there are no groups', async ({ member, staff }) => {
  const 小明 = member('小明');
  await 小明.says('/settings');
  await 小明.sees('没有 /settings 这个命令');
  await 小明.says('/mute 1h');
  await 小明.sees('没有 /mute 这个命令');
  await staff().inDesk.seesNothingMore();
});
