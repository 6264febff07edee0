import { tunedIdentities } from './identities.ts';
import { generatedHonestNames, generatedImitations } from './names-generated.ts';
import type { NameSample } from './sample.ts';

// Written by hand; the detector was made with these in sight.

const imitations: readonly (readonly [name: string, imitates: string, handle?: string])[] = [
  ['Example Support', 'brand'],
  ['Example Exchange Support', 'brand'],
  ['Example Exchange | Official', 'brand'],
  ['Exarnple Exchange', 'brand'],
  ['Example Exchange Anna (Support)', 'brand'],
  ['Example Exchange 客服', 'brand'],
  ['Customer Service - Example Exchange', 'brand'],
  ['Exmaple Exchange', 'brand'],
  ['Example Exchnage', 'brand'],
  ['Example Exchange Moderator', 'brand'],
  ['ⒺⓍⒶⓂⓅⓁⒺ Exchange', 'brand'],
  ['Ex\u00adample Ex\u200dchange', 'brand'],
  ['E͎x͎a͎m͎p͎l͎e͎ Exchange', 'brand'],
  ['who', 'brand', 'example_exchange_support'],
  ['who', 'brand', 'examp1e_exchange'],
  ['who', 'brand', 'exampleexchange'],
  ['who', 'brand', 'example__exchange'],
  ['who', 'brand', 'support_example_exchange'],
  ['示例交易所', 'brand-zh'],
  ['示例交易所官方客服', 'brand-zh'],
  ['示例交易所小助手', 'brand-zh'],
  ['示例客服', 'brand-zh'],
  ['官方｜示例交易所', 'brand-zh'],
  ['示例交易所 管理员', 'brand-zh'],
  ['Example Official', 'channel'],
  ['Exаmple Official', 'channel'],
  ['Example 0fficial', 'channel'],
  ['who', 'channel', 'example_officia1'],
  ['who', 'channel', 'example_official2'],
  ['Example Help Desk', 'bot'],
  ['Example Helpdesk', 'bot'],
  ['who', 'bot', 'example_heIp_bot'],
  ['客服01', '客服01'],
  ['客服O1', '客服01'],
  ['客服 01', '客服01'],
  ['客服０１', '客服01'],
  ['客服03', '客服01'],
  ['官方客服01', '客服01'],
  ['Alice Chen', 'alice'],
  ['AIice Chen', 'alice'],
  ['Alice Chen (Support)', 'alice'],
  ['Alice Chen 🛡', 'alice'],
  ['Chen Alice', 'alice'],
  ['Alcie Chen', 'alice'],
  ['Alice Chenn', 'alice'],
  ['Alice Chen Official', 'alice'],
  ['who', 'alice', 'alicechen_exx'],
  ['who', 'alice', 'aIicechen_ex'],
  ['David Miller', 'david'],
  ['David Mi11er', 'david'],
  ['Davd Miller', 'david'],
  ['Dаvіd Мillеr', 'david'],
  ['Admin David Miller', 'david'],
  ['Anna Schmidt', 'anna'],
  ['Anna Schmdit', 'anna'],
  ['Anna Schmidt, Support Team', 'anna'],
  ['王小明', '小明'],
  ['王小明（官方）', '小明'],
  ['王 小 明', '小明'],
  ['陈美玲', '美玲'],
  ['客服陈美玲', '美玲'],
  ['Sergei Volkov', 'sergei'],
  ['Sergei VoIkov', 'sergei'],
  ['Volkov Sergei', 'sergei'],
  ['Lin Wei', 'linwei'],
  ['Lin Wei 客服', 'linwei'],
  ['Tom', 'tom'],
  ['Tоm', 'tom'],
  ['Tom | Admin', 'tom'],
];

const honest = `
Support Vector Machine
客服务态度
Official Fan Club
For Example
Example Sentence
An Example
Exchange Student
Exchange Student Anna
示例
交易所
某交易所
示例代码
Example Exchange user
Example Exchange hater
Not Example Exchange
unofficial Example Exchange memes
示例交易所用户
示例交易所粉丝
Official
Support
Admin
客服
管理员
官方
小助手
Help Desk
supportive friend
Customer
Alice
Alice Wong
Alice Cooper
Alice in Chains
Chen
Chen Long
Alicia Chen
David
David Bowie
Davide Millan
Dave Miller
Anna
Anna Smith
Hannah Schmidt
Joanna Schmitt
王明
王小红
小明
王大明
王晓明
美玲
陈美
陈美丽
林伟
林薇
Wei Lin Tan
Lin Weiming
Li Wei
Sergei
Sergey Brin
Volkova
Tommy
Tomas
Thom Yorke
Tomato
Tim
Sam
客服辛苦了
客服你好
在线等
人在广东
官方吐槽大会
管理层
Mod Sun
Administrator's Dog
Agent Cooper
Team Liquid
Ministry of Silly Walks
Bug Bounty Hunter
Helping Hands
Careful Driver
Level 15
Node 01
Player01
01
Moon 🌙
🚀🚀🚀
...
Satoshi
Ethereum Classic
React Native
Rust Crab
Golang Gopher
TensorFlow
Wireshark
Mozilla Fan
Apache Kafka
OpenStreetMap
LibreOffice
`;

const honestHandles: readonly (readonly [name: string, handle: string])[] = [
  ['Kim', 'for_example'],
  ['Jo', 'examplary_jo'],
  ['Al', 'exchange_rates'],
  ['Mo', 'alice_in_w'],
  ['Di', 'davidm'],
  ['Xu', 'kefu_fan'],
  ['Bo', 'wangxm'],
  ['Ed', 'tomtom'],
  ['Vi', 'linwei88'],
  ['Ty', 'official_ty'],
  ['Al', 'support_dog'],
  ['Yu', 'example'],
];

export const tunedNames: readonly NameSample[] = [
  ...imitations.map(
    ([name, imitates, handle]): NameSample => ({
      name,
      imitates,
      by: 'hand',
      ...(handle === undefined ? {} : { handle }),
    }),
  ),
  ...honest
    .trim()
    .split('\n')
    .map((name): NameSample => ({ name, imitates: null, by: 'hand' })),
  ...honestHandles.map(([name, handle]): NameSample => ({ name, handle, imitates: null, by: 'hand' })),
  ...generatedImitations(tunedIdentities, 20261),
  ...generatedHonestNames(20262, 250),
];
