import type { LinkSample, NameSample } from './sample.ts';

// A fifth held-out part, of names and links, run once before anything was changed for it: the README beside this tells
// what it measured then. About the desk of `heldOutIdentities` and `heldOutAccounts`.

/** Name, handle (or none), technique. */
type Imitation = readonly [name: string, handle: string | null, by: string];

const imitationsOf: Readonly<Record<string, readonly Imitation[]>> = {
  brand: [
    ['Northwind Wallet · Withdrawals', null, 'department after'],
    ['KYC Team — Northwind Wallet', 'kyc_nw_44', 'department before'],
    ['Northwind Wallet (Asia)', null, 'region after'],
    ['N o r t h w i n d  W a l l e t', null, 'spaced letters'],
    ['ɴᴏʀᴛʜᴡɪɴᴅ ᴡᴀʟʟᴇᴛ', null, 'small capitals'],
    ['Nοrthwind Wаllet', 'desk_2291', 'Greek and Cyrillic'],
    ['NORTHWlND WALLET', null, 'small l for capital I'],
    ['Northwimd Wallet', null, 'm for n'],
    ['Northwind Walllet', 'nwalllet', 'doubled letter'],
    ['North\u200bwind W\u200callet', null, 'invisible letters'],
    ['\u202etellaW dniwhtroN', null, 'turned by a direction mark'],
    ['The Real Northwind Wallet', null, 'the real'],
    ['Marcus', 'northwindwallet_giveaway', 'handle and scam word'],
    ['NorthwindWallet Airdrop Bot', 'nw_drop_bot', 'scam words'],
    ['Northwind Wa11et', null, 'digits for letters'],
    ['Daisy from Northwind Wallet', 'daisy_cares', 'invented person'],
    ['hello there', 'n0rthwindwallet', 'handle, zero for o'],
    ['Northwincl Wallet', null, 'c and l for d'],
    ['Compliance', 'northwind_wallet_kyc', 'handle and department'],
    ['Northvvind VVallet', null, 'two v for w'],
  ],
  'brand-zh': [
    ['北风钱包①群客服', null, 'number in a circle'],
    ['北风銭包', null, 'Japanese form'],
    ['北風钱包(官方)', 'bf_guanfang', 'traditional and official'],
    ['北风.钱.包', null, 'dots between'],
    ['北风钱包｜退款专员', null, 'department after'],
    ['提现部@北风钱包', null, 'department before'],
    ['北风钱包App', null, 'app after'],
    ['❄️北风钱包❄️', null, 'emoji around'],
    ['官方北风钱包助手', null, 'official and helper'],
    ['北风钱苞', null, 'look-alike character'],
  ],
  channel: [
    ['Northwind Announcernents', null, 'r and n for m'],
    ['News', 'northwind_newss', 'handle, doubled letter'],
    ['Northwind Annоuncements 📢', null, 'Cyrillic and emoji'],
    ['updates', 'northwlnd_news', 'handle, l for i'],
  ],
  emma: [
    ['Support Ernma', null, 'r and n for m'],
    ['Emma Support', 'emma_supp_9', 'turned round'],
    ['Support Emma (2nd account)', null, 'second account'],
    ['Em', 'emma__northwind', 'handle, doubled underscore'],
  ],
  james: [
    ['James O’Connor', null, 'another apostrophe'],
    ['James OConnor | Admin', null, 'no apostrophe, role'],
    ["Jarnes O'Connor", null, 'r and n for m'],
    ["James 0'Connor", null, 'zero for O'],
  ],
  思远: [
    ['李思远②号', null, 'number in a circle'],
    ['李思逺', null, 'rare form of a character'],
    ['李 思 远', null, 'spaced'],
    ['李思远（备用号）', null, 'second account'],
  ],
  小北: [
    ['小北客f', null, 'letter for a character'],
    ['小北kefu', null, 'letters for characters'],
    ['小北客服（工号007）', null, 'staff number'],
    ['小北', 'xiaobei_kefu1', 'handle and number'],
  ],
  priya: [
    ['Priya Natarájan', null, 'accent'],
    ['Priya Natarajan 🇮🇳 backup', null, 'flag and second account'],
    ['P', 'priya_nw_support', 'handle and role'],
  ],
  kenji: [
    ['Kenji Tanaka [MOD]', null, 'role'],
    ['Tanaka Kenji', null, 'turned round'],
  ],
  olga: [['Оlga Ivanovа', null, 'Cyrillic']],
  偉強: [
    ['张伟強', null, 'simplified in part'],
    ['張偉强01', null, 'number after'],
  ],
  leo: [
    ['Leo | Northwind', null, 'brand after'],
    ['l', '1eo_northwind', 'handle, one for l'],
  ],
};

/** Names that people have or choose, hard on purpose; what comes after the bar is the handle. */
const honestNames = `
Emma Larsson | emmalarsson
Emma
Olga Petrova | olgap
Olga Ivanovna
Kenji Watanabe | kenjiw
Kenta Tanaka | kentatanaka
James Connolly | jconnolly
Jamie O'Connor | jamieoc
Sinead O'Connor
Priya Nair | priyanair
Priyanka Narayan
Leon | leon_berlin
Leonie Northcott | leonie_n
Theo | theo_1999
Leopold Wind
Cleo | cleo_cat
Norbert Windhoek | norbertw
North | north_paw
Westwind | westwind_sail
Southwind Surfers
Windy Walton | windywalton
Wally | wally_the_walrus
Wallet inspector | just_a_joke_99
Lost my wallet again
Hardware wallet fan | coldstorage
North Shore Radio
Northern Lights ✨ | aurora_no
Gone with the wind | gwtw
Support your local library | booklover
Emotional Support Cat | meowmeow
Tech Support (retired) | grandpa_it
Customer #4 | customer4
Admin of my own life | free_bird
Official Potato | potato
Security guard, night shift | nightshift
Refund of dreams
Announcements are boring | yawn
News addict | newsaddict
Bot or not | botornot
Mod rocker | mod_rocker
Victor Wu | victorwu_dev
Jan Kowalski | jkowalski
Ingrid Solheim
Carlos Fuentes | cfuentes
Amina Diallo
Mehmet Yılmaz | mehmety
Сергей Иванов | s_ivanov
Олег Иванов
Ольга К.
田中一郎
佐藤健二 | kenji_sato
김민준 | minjun_kim
Nguyễn Thị Hoa
محمد علي
李思源 | lsy2020
李思
李四 | lisi
李远 | liyuan
思远方 | siyuanfang
王思远 | wsy
张伟 | zhangwei88
張強 | zq
张伟丽
陈伟强 | chenwq
小北京 | bjboy
小北极熊 | polarbear
北方的狼
北风吹 | beifengchui
北风那个吹 ❄️
南风 | nanfeng
钱包丢了 | qbdl
我的钱包又空了
别偷我钱包
客服小姐姐求放过
今天也在等客服
做客服的第三年 | tired_kefu
①号选手
小白客 | xiaobaike
晓贝 | xiaobei_girl
风中的北极星
`;

export const fifthNames: readonly NameSample[] = [
  ...Object.entries(imitationsOf).flatMap(([imitates, list]) =>
    list.map(([name, handle, by]): NameSample => ({ name, ...(handle === null ? {} : { handle }), imitates, by })),
  ),
  ...honestNames
    .trim()
    .split('\n')
    .map((line): NameSample => {
      const [name = '', handle] = line.split(' | ');
      return { name, ...(handle === undefined ? {} : { handle }), imitates: null, by: 'honest' };
    }),
];

/** A message, and what is done in it. */
type Fake = readonly [text: string, by: string];

const fakes: readonly Fake[] = [
  ['mail northwind.refunds@gmail.com and wait', 'e-mail at a free host'],
  ['contact: northwindwallet.support@outlook.com', 'e-mail at a free host'],
  ['请发邮件到 northwindkefu@163.com', 'e-mail at a free host'],
  ['northwind@qq.com 是客服邮箱', 'e-mail at a free host, the brand alone'],
  ['send your id to kyc-northwind@proton.me', 'e-mail at a free host'],
  ['help@northwind-desk.com', 'e-mail at a look-alike host'],
  ['write to help@northwind.lo', 'e-mail at another ending'],
  ['beifeng qianbao: 北风钱包.net', 'Chinese brand as a host'],
  ['北风钱包客服.cn 在线', 'Chinese brand and role as a host'],
  ['https://北風錢包.com/login', 'Chinese brand, traditional'],
  ['打开 http://xn--uir9ay18bckmct9crff.com/领取', 'Chinese brand and role in punycode'],
  ['https://t.me/northwind_giveaway', 'invitation, brand and scam word'],
  ['https://t.me/northwind_recovery_bot', 'invitation, brand and scam word'],
  ['加 @northwind_kefu01 处理', 'handle, brand and role'],
  ['dm @northwind_refund', 'handle, brand and scam word'],
  ['t.me/northwindwallet_help', 'invitation, brand and role'],
  ['https://discord.gg/northwind-airdrop', 'invitation, brand and scam word'],
  ['https://discord.gg/northwindsupport', 'invitation, brand and role'],
  ['discord.com/invite/northvvind', 'invitation, two v for w'],
  ['tg://resolve?domain=norhtwind_news', 'invitation, letters turned'],
  ['https://x.com/northwindapp_help', 'account, role'],
  ['twitter.com/n0rthwindapp', 'account, zero for o'],
  ['https://northwincl.io', 'c and l for d'],
  ['https://northvvind.io/app', 'two v for w'],
  ['https://northvvincl.io', 'two look-alike pairs'],
  ['norihwind.io', 'i for t'],
  ['https://riorthwind.io/2fa', 'r and i for n'],
  ['northwiind.io', 'doubled letter'],
  ['nothwind.io/claim', 'letter left out'],
  ['norwthind.io', 'letters turned'],
  ['https://northwnid.io', 'letters turned'],
  ['northw!nd wallet: northw1nd.app', 'digit and other ending'],
  ['https://northwind.ioo.app', 'ending doubled under another'],
  ['https://northwind.finance', 'another ending'],
  ['https://app.northwind.co/connect', 'another ending, subdomain'],
  ['northwindwallet.com 官网', 'another ending'],
  ['northwind.com 才是真的', 'another ending'],
  ['https://northwindwallet-app.com', 'ending joined with a hyphen'],
  ['https://northwind-claim.xyz', 'scam word'],
  ['https://claim-northwind.xyz', 'scam word before'],
  ['https://northwindrewards.com', 'scam word joined'],
  ['https://mynorthwindwallet.com', 'word before'],
  ['https://northwind-wallet.pages.dev', 'brand below a host'],
  ['https://northwindwallet.github.io/restore', 'brand below a host'],
  ['https://northwind.io.secure-session.ru/login', 'official host as a subdomain'],
  ['https://northwind.io@203.0.113.9/x', 'official host as user'],
  ['https://northwind.com.cn.verify-id.top', 'official host as a subdomain'],
  ['http://northwind%2eio.wallet-check.net', 'percent sign'],
  ['https://nоrthwind.io', 'Cyrillic o'],
  ['https://northwind。io。claims-desk.com', 'ideographic dots'],
  ['hxxps://northwind[.]support/restore', 'defanged, another ending'],
  ['https://xn--nrthwind-v3a.io', 'accented letter in punycode'],
  ['ｎｏｒｔｈｗｉｎｄ．ｘｙｚ', 'full width, another ending'],
  ['https://northwlndwallet.app/apk', 'l for i'],
  ['https://northwind-kefu.cn', 'pinyin role'],
  ['https://northwindguanwang.com', 'pinyin: official site'],
  ['northwind官网.com', 'Chinese word joined'],
  ['https://status-northwind.dev', 'hyphen for a dot'],
  ['https://wa.me/northwindwallet', 'messenger link, brand'],
  ['加微信客服 https://t.me/n0rthwind_news', 'invitation, zero for o'],
];

const official = `
https://northwind.io/
open northwind.io/app in your browser
https://help.northwind.io/hc/en-us/articles/42
HTTPS://APP.NORTHWIND.IO/LOGIN
官网是 https://northwind.com.cn ，别点别的
northwindwallet.app/download
https://cdn.northwindwallet.app/a.png
<https://status.northwind.dev>
t.me/northwind_news
https://telegram.me/northwind_news
关注 @Northwind_News
discord.gg/northwind
https://discord.com/invite/northwind
https://twitter.com/northwindapp
邮件 help@northwind.io
mailto:help@northwind.io
`;

const unknown = `
https://github.com/northwind/traders
https://www.northernwind.no/cabins
windnorth.dk
https://northwest.edu/apply
northwood.io is a forest tool
https://www.northface.com
https://northwindsor.ca/council
https://thenorth.wind-farms.org
https://blog.example.net/how-the-north-wind-blows
the tale: https://en.wikipedia.org/wiki/The_North_Wind_and_the_Sun
https://etherscan.io/tx/0xabc
https://www.google.com/search?q=northwind.io
https://web.archive.org/web/2024/https://northwind.io/
https://medium.com/@maria.k/northwind-review-8c1
https://www.reddit.com/r/northwind/
https://apps.apple.com/app/id1234567
https://play.google.com/store/apps/details?id=org.mozilla.firefox
http://钱包.com
北风.cn 是个诗社
https://北方.中国
天气.com 说明天降温
https://中国工商银行.cn
https://münchen.de/rathaus
https://www.škoda.cz
https://пример.рф
mail me at north.wind@gmail.com
maria.northwood@gmail.com
windy.north@outlook.com
nw.lee@163.com 是我的
123456789@qq.com
james.oconnor@proton.me
help@wikipedia.org
support@steampowered.com replied
kefu@taobao-seller.cn
wallet@icloud.com lost
t.me/durov
https://t.me/joinchat/AAAAAEabcdef
t.me/+AbCdEfGhIjKl
https://discord.gg/python
https://discord.gg/windows11
https://wa.me/4915112345678
@wind_surfers meet at 9
@support is not a thing here
@northcote_bakery
thanks @norah_w
@walletwatch posts prices
https://x.com/northernlights
https://twitter.com/metoffice
https://instagram.com/north.ind
nodejs.org/en/download
crate: https://docs.rs/tokio
file app.config.js line 3
v2.10.4.1 fixed it
10.0.0.7:8080 is my printer
http://localhost:3000/callback
https://metamask.io/download
https://trustwallet.com
https://walletofsatoshi.com
https://www.walmart.com/ip/55
https://forecast.weather.gov
https://mp.weixin.qq.com/s/AbCdEf
https://zhuanlan.zhihu.com/p/12345
https://www.12306.cn
https://notion.so/team/roadmap
`;

const linesOf = (block: string): string[] => block.trim().split('\n');

export const fifthLinks: readonly LinkSample[] = [
  ...fakes.map(([text, by]): LinkSample => ({ text, is: 'look-alike', by })),
  ...linesOf(official).map((text): LinkSample => ({ text, is: 'official', by: 'official' })),
  ...linesOf(unknown).map((text): LinkSample => ({ text, is: 'unknown', by: 'honest' })),
];
