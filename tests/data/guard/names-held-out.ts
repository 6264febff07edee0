import { heldOutIdentities } from './identities.ts';
import { generatedHonestNames, generatedImitations } from './names-generated.ts';
import type { NameSample } from './sample.ts';

// Written by hand before the detector was run on anything. About the desk of `heldOutIdentities`.

const imitations: readonly (readonly [name: string, imitates: string, handle?: string])[] = [
  ['Northwind Wallet', 'brand'],
  ['NORTHWIND WALLET', 'brand'],
  ['Nоrthwind Wallet', 'brand'],
  ['Northwlnd Wallet', 'brand'],
  ['Northwind  Wa11et', 'brand'],
  ['N o r t h w i n d Wallet', 'brand'],
  ['Northwind Wallet ✅', 'brand'],
  ['🌬 Northwind Wallet 🌬', 'brand'],
  ['𝗡𝗼𝗿𝘁𝗵𝘄𝗶𝗻𝗱 𝗪𝗮𝗹𝗹𝗲𝘁', 'brand'],
  ['Nor\u200bthwind Wall\u2060et', 'brand'],
  ['Northwind Support', 'brand'],
  ['Northwind Customer Care', 'brand'],
  ['Northwind Wallet Support', 'brand'],
  ['Northwind Wallet Help Center', 'brand'],
  ['Northwind Live Support 24/7', 'brand'],
  ['Northwind Admin', 'brand'],
  ['Northwind | Mike (Support)', 'brand'],
  ['Lisa from Northwind Support', 'brand'],
  ['Nortwhind Wallet', 'brand'],
  ['Northwnd Wallet', 'brand'],
  ['Northwind Walllet', 'brand'],
  ['Norhtwind Support', 'brand'],
  ['Northvvind Wallet', 'brand'],
  ['Wallet Northwind', 'brand'],
  ['Northwind客服', 'brand'],
  ['Northwind 官方客服', 'brand'],
  ['Northwind Wallet 管理员', 'brand'],
  ['Official Northwind', 'brand'],
  ['Northwind Verification Team', 'brand'],
  ['Northwind Recovery Desk', 'brand'],
  ['Мike', 'brand', 'northwind_support'],
  ['Anna', 'brand', 'northwindhelpdesk'],
  ['Helper', 'brand', 'northwind_wallet_help'],
  ['somebody', 'brand', 'northw1ndwallet'],
  ['somebody', 'brand', 'northwindwalllet'],
  ['somebody', 'brand', 'northwind_wallet'],
  ['somebody', 'brand', 'the_northwind_support_bot'],
  ['北风钱包', 'brand-zh'],
  ['北風錢包', 'brand-zh'],
  ['北风钱包客服', 'brand-zh'],
  ['北风钱包官方', 'brand-zh'],
  ['【官方】北风钱包', 'brand-zh'],
  ['北风钱包-在线客服', 'brand-zh'],
  ['北风 钱包 小助手', 'brand-zh'],
  ['北风客服', 'brand-zh'],
  ['北风官方管理员', 'brand-zh'],
  ['北风钱包客服小李', 'brand-zh'],
  ['北☆风☆钱☆包', 'brand-zh'],
  ['北风\u200b钱包', 'brand-zh'],
  ['Northwind Announcement', 'channel'],
  ['Northwind Announcements', 'channel'],
  ['Northwind Announcernents', 'channel'],
  ['news', 'channel', 'northwind_newss'],
  ['news', 'channel', 'northwlnd_news'],
  ['news', 'channel', 'northwindnews'],
  ['news', 'channel', 'northwind_news_official'],
  ['Support Emma', 'emma'],
  ['Emma Support', 'emma'],
  ['Supp0rt Emma', 'emma'],
  ['Emma - Support Agent', 'emma'],
  ['Suport Emma', 'emma'],
  ['Emma | Help Desk', 'emma'],
  ['Emma (Admin)', 'emma'],
  ['Ꭼmma Support', 'emma'],
  ['Emma', 'emma', 'emma_northwlnd'],
  ['Emma', 'emma', 'emmanorthwind'],
  ["James O'Connor", 'james'],
  ['James O’Connor', 'james'],
  ['James OConnor', 'james'],
  ["Jarnes O'Connor", 'james'],
  ["James O'Conor", 'james'],
  ["Jaems O'Connor", 'james'],
  ["O'Connor James", 'james'],
  ["James O'Connor (Admin)", 'james'],
  ["James O'Connor Support", 'james'],
  ['Јаmеs О’Соnnоr', 'james'],
  ["James O'Connor ⚡", 'james'],
  ["Real James O'Connor", 'james'],
  ['j', 'james', 'joconnor_nvv'],
  ['j', 'james', 'joconnornw'],
  ['李思远', '思远'],
  ['李思遠', '思远'],
  ['李 思 远', '思远'],
  ['李思远 ✅', '思远'],
  ['李思远客服', '思远'],
  ['客服李思远', '思远'],
  ['官方客服-李思远', '思远'],
  ['李思远（管理员）', '思远'],
  ['李思\u200c远', '思远'],
  ['李思远本人', '思远'],
  ['小北客服', '小北'],
  ['小北 客服', '小北'],
  ['客服小北', '小北'],
  ['小北官方客服', '小北'],
  ['小北小助手', '小北'],
  ['小北管理员', '小北'],
  ['小北', '小北', 'xiaobeikefu'],
  ['小北', '小北', 'xia0bei_kefu'],
  ['Priya Natarajan', 'priya'],
  ['Priya Natarjan', 'priya'],
  ['Pirya Natarajan', 'priya'],
  ['Priya Natarajaan', 'priya'],
  ['Natarajan Priya', 'priya'],
  ['PRIYA NATARAJAN', 'priya'],
  ['Priya Natarajan Official', 'priya'],
  ['Prіуа Nаtаrаjаn', 'priya'],
  ['Priya.Natarajan', 'priya'],
  ['Priya Natarajan 2', 'priya'],
  ['Kenji Tanaka', 'kenji'],
  ['Kenji Tanakaa', 'kenji'],
  ['Kenjl Tanaka', 'kenji'],
  ['Knеji Tanaka', 'kenji'],
  ['Kenji Tanaka [Mod]', 'kenji'],
  ['Tanaka Kenji', 'kenji'],
  ['ᴋᴇɴᴊɪ ᴛᴀɴᴀᴋᴀ', 'kenji'],
  ['Admin Kenji Tanaka', 'kenji'],
  ['Olga Ivanova', 'olga'],
  ['Оlgа Ivаnоvа', 'olga'],
  ['OIga lvanova', 'olga'],
  ['Olga Ivannova', 'olga'],
  ['Ivanova Olga', 'olga'],
  ['Olga Ivanova | 客服', 'olga'],
  ['0lga Ivan0va', 'olga'],
  ['張偉強', '偉強'],
  ['张伟强', '偉強'],
  ['张伟强 管理员', '偉強'],
  ['群主张伟强', '偉強'],
  ['Leo', 'leo'],
  ['Lеo', 'leo'],
  ['Leo (Support)', 'leo'],
  ['Admin Leo', 'leo'],
  ['Leo', 'leo', 'leo_northwind1'],
  ['L E O', 'leo'],
  ['x', 'leo', 'le0_northwind'],
];

const honest = `
Support Vector Machine
客服务态度
Official Fan Club
Northwind Fan Club
Not Northwind
Northwind user 8821
ex-Northwind customer
Northwind scam victim
Northwind trader Joe
I hate Northwind support
Need help with Northwind
北风那个吹
北风钱包用户
北风钱包受害者
北风钱包粉丝
北风
北风之神
钱包
南风钱包
冷钱包
小北
小北鼻
北小北
老北客
North Wind
Norwin Wallace
Northwood Wallet
Southwind Wallet
Northwestern
Nordwind Airlines
Northumberland
Walter Northam
Wind Walker
Wallet Inspector
My Wallet Hurts
Emma
Emma Watson
Emma Stone
Emily Support Group
Gemma
Emmanuel
Support Local Music
Tech Support Intern (other company)
Team Rocket
Admin of my own life
Moderate Drinker
Helpful Harry
Agent Smith
Agent 47
James
James Brown
James Connor
Sinead O'Connor
James O'Brien
Jamie O'Connor
John Connor
Connor James McLeod
李思思
李思
李远
李思源
思远
林思远
王思远
李志远
张伟
张强
张伟明
张伟 强哥
陈伟强
偉大的強哥
Priya
Priya Sharma
Priyanka Natarajan
Natarajan Subramaniam
Priya Nair
Kenji
Kenji Sato
Kenta Tanaka
Hiroshi Tanaka
Tanaka
Olga
Olga Petrova
Helga Ivanova
Olga Ivanov
Elena Ivanova
Ольга
Leonard
Leo Messi
Leona
Theo
Cleo
León
Neo
Leo Tolstoy
Geo
Leo 🦁 Zhang
Ethereum
Bitcoin Maximalist
Uniswap enjoyer
PyTorch
Kubernetes
Node.js Help
Linux Admin
Discord Mod in training
Mod Podge
Service Dog Lover
官方吐槽
管理学硕士
客家人
助手席
小助理的日常
支持国货
支持正版
服务员来一份
安全第一
审核民
经理人
运营小白
群里最菜
在线等挺急的
人工智能
人工湖
热线电话忙
帮我一下
代表月亮
代表作
风控被拒了
退款啊
理财小能手
Customer of the month
Verification failed again
Recovery Position
Compliance is boring
Official Unofficial
The Real Slim Shady
New here
Backup singer
Desk Job
Helpless
Teamwork
Staffordshire
Careless Whisper
Secret Agent Man
`;

export const heldOutNames: readonly NameSample[] = [
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
  ...(
    [
      ['Mia', 'northwinds_kite_shop'],
      ['Kit', 'north_wind_runner'],
      ['Ola', 'olga_n'],
      ['Leo Park', 'leopark'],
      ['Emma', 'emma_northcote'],
      ['Jay', 'joconnor'],
      ['Wei', 'support_local_art'],
      ['Sam', 'officialsam'],
      ['钱多多', 'qianbao_88'],
      ['Noor', 'walletless'],
      ['Ken', 'kenji_t'],
      ['Li', 'lisiyu'],
      ['Bea', 'xiaobei'],
      ['Pri', 'priya_nair'],
      ['Ned', 'northwest_news'],
      ['Ted', 'newswallet'],
    ] as const
  ).map(([name, handle]): NameSample => ({ name, handle, imitates: null, by: 'hand' })),
  ...generatedImitations(heldOutIdentities, 77001),
  ...generatedHonestNames(77002, 150),
];
