import { type LinkSample, type NameSample, type SentenceSample, sentences } from './sample.ts';

// A third held-out part, hard on purpose: written after the first rates were good, and run once before anything was changed
// for it. It showed how narrow the sentence detectors still were. Names and links are about the desk never tuned with.

const split = (block: string): string[] =>
  block
    .trim()
    .split('\n')
    .map((line) => line.trim());

const imitations = `
Northwind Wallet Official Support
northwind.wallet
Northwind WaIIet
Nοrthwind Wallet
Northwind-Wallet Service
Norhwind Wallet
Northwind Team
Northwind CS Anna
Northwind 24h Help
Noordwind Wallet Support
🔒Northwind🔒 Wallet
NORTHWIND SUPPORT
Northwind Agent Paul
北风钱包 官方
北风钱包-客服经理
北风銭包
官方北风
北风钱包在线
北 风 钱 包
北风钱包（唯一客服）
Emma Suport
Support_Emma
Emma, Northwind Support
Support Еmma
James O Connor
James O'Conner
Jmaes O'Connor
J a m e s O'Connor
James O'Connor | Northwind
Mod James O'Connor
李思远 | 官方
李思远_客服
李思远01
客服·李思远
小北 官方客服
小北客服01
小北-客服
Priya Nataraian
Рriya Natarajan
Priya Natarajan (Help)
Priya Natrajan
Kenji Tanaca
K3nji Tanaka
Kenji  T a n a k a
Kenji Tanaka Help
Oлga Ivanova
Olga lvanova Support
olga.ivanova
張偉强
张偉强
张伟强(官方)
Leo Admin
Support Leo
`;

const honestNames = `
Northwind Traders Sample DB
Wallet Support Group
Northwind survivor
Northern Wind
Wind Wallet
Northwind?
Nort
East Wind
Northwind Wallet sucks
Waiting for Northwind refund
北风吹雪
北风科技爱好者
钱包空空
北京风味
南北钱庄
小北方
小北同学
大北客
Emma Thompson
Emma & Leo
Emmet
Support Ukraine
Emma Supple
James Bond
James O'Neill
Liam O'Connor
Conor James
Jim Connor
李思
李思雨
李远思
李思远方
林思远
Priya N
Priya Menon
Nataraja
Priyanka Chopra
Kenji Kato
Ken Tanaka
Tanaka Yuji
Kenny Tan
Olga Kurylenko
Inga Ivanova
Olga Ivanovna
Ivan Olgin
张伟
张伟民
张强伟
王伟强
Leo Wong
Leon
Leopold
Galileo
Cleo Admin-Smith
Team Leo Messi
Help me Rhonda
Supporting Actor
Official Chart Watcher
客服小能手
管理员的猫
官方辟谣
人工呼吸
服务区
`;

const lookAlikeLinks = `
visit northwind-claims.com to get yours
northwind.support
northwind.finance
https://northwind.io.help-center.cc
nortgwind.io
northvvindwallet.app
n-o-r-t-h-wind.io
northwimd.com
ηorthwind.io
northwind.ıo
northwindio.com
northwind-io.net/login
wwwnorthwind.io
www-northwind.com
nothwindwallet.app
northwindwallett.app
northwind-secure-login.net
login.northwind.verify-app.top
https://help@northwind.io:pass@phish.example/
northwind-kefu.cn
northwind-guanfang.com
官方新域名 northwind.wang
northwnid.io
norlhwind.io
support@northwind-io.org
t.me/northwind_support
t.me/northwind_newsbot
@northwind_new
x.com/northwindapp_help
discord.gg/northwlnd
`;

const otherLinks = `
northwindenergy.co.uk
north-wind-turbines.com
thenorthwindhotel.com
northwind-county.gov
southwind.io
northwinter.io
windpower.io
nordwallet.app
hotwallet.app
northbank.com
https://reddit.com/r/northwind
https://www.trustpilot.com/review/northwind.io
https://status.openai.com
https://core.telegram.org/bots/api
https://vitejs.dev/guide
https://t.me/durov
t.me/northpole
@windy_news
@nortel_news
x.com/windapp
discord.gg/reactiflux
wind@north.example
https://shop.example/northwind-jacket
https://zh.wikipedia.org/wiki/北風
www.12306.cn
b23.tv/abc
https://maps.app.goo.gl/xyz
northbynorthwest.film
worthwine.io
`;

const phishing = `
Hello, customer desk here. Send over your recovery words so I can push the withdrawal through
just forward that SMS code to me
for security, tell our agent the PIN of your card
all users are required to import their private key into the new app today
Your wallet is out of sync, restore it with your seed phrase at this page
Quick: link your wallet at bonus-drop.example, first 500 people get paid
Approve the contract with your wallet to receive compensation
whatsapp me if you need your stolen crypto back, I recover funds
I got my money back thanks to him, contact him on telegram to recover yours
Deposit 1 ETH here and we return 3 ETH to you
may I have your login code sir
Kindly verify ur wallet to continue trading
give your keystore json and password to the bot
Please DM your phrase
亲，助记词报给我，我给您做迁移
把谷歌验证码截图发客服
您的提现被冻结，提供私钥即可解冻
系统升级，请所有用户重新导入助记词
连钱包领空投，先到先得
加客服微信处理冻结账户
被骗的钱可以追回，私信我
帮忙收一下验证码，收到告诉我
给我转0.5ETH，返你1ETH
把你的登录密码私发给我核验
麻烦您念一下短信里的六位数验证码
请点击下方链接授权钱包
`;

const noPhishing = `
my seed phrase backup got wet, help
nobody legit asks for a private key
pinned message says never to give out codes
which words are in a recovery phrase?
should I write my phrase on paper or metal
the login code email goes to spam
I changed my password yesterday and withdrawals are locked
send me a sticker
give me a minute
share the chart please
Can you provide a timeline for the listing?
please enter the giveaway through the official form
connect with me on LinkedIn
message me about lunch
I recovered my account with the support form
Deposit 100 USDT and trade to join the competition
the wallet app needs an update
verify the address twice before sending
sync finished, the node is up
export your trade history as CSV
密码忘了，走的邮箱找回
验证码输错三次会锁定吗
管理员提醒大家不要泄露私钥
听说有人被骗走了助记词
助记词抄三份分开放
请发一下公告链接
把交易截图发群里
我把地址发给你了
空投什么时候发
钱包地址填错了怎么办
加我好友一起学习
活动返还手续费
转账返还了吗
密码学真有意思
请在官网重置密码
`;

const seeking = `
Anybody know how I can get through to support?
is support asleep?
my account is locked, who can I turn to
Could someone from the team look at my case
need admin asap
how do you guys contact them? support never picks up
hello?? any moderator
is there a phone number for customer service
whom do I write to about a refund
where's the live chat button
can someone tag a mod
please help me admin
customer care contact please
I'd like to talk to an agent
support, are you there?
how long until support replies
客服到底在哪啊
有人知道怎么找客服吗
客服可以联系一下我吗
想问一下客服在不在
求管理员帮忙
请问怎么接通人工
有没有真人客服
客服微信号给一个
官方人员在吗
谁有官方客服的联系方式
管理在不在
客服入口找不到了
怎么给客服留言
提交工单的地方在哪
喂客服
`;

const notSeeking = `
BTC lost support today
next support sits at 58,200
what a strong support zone
does the exchange support TRC20?
please support the vote
support us by sharing
my wife supports my trading habit lol
the mod team did a great job
our mods work hard
I was promoted to admin at work
admin fee is 2 percent
the help page explains fees
customer satisfaction is high
I contacted support and they fixed it
got a reply from support within an hour
a human wrote this
humans are funny
travel agent booked my flight
where is the nearest station
can someone explain staking
does anyone know when listing starts
please explain the fee
is there a discount for VIP
team building was fun
hello guys
客服给我解决了
客服刚刚回我了
今天客服小哥挺耐心
昨天联系客服搞定了
我老婆在做客服
支持一下楼主
支持USDT吗
六万是强支撑
有没有一起打新的
怎么找到自己的UID
请问活动几点开始
管理员辛苦啦
群主威武
官方终于更新了
官方推特说要空投
人工成本上涨
电话打不通外卖小哥
在哪里看K线
`;

export const thirdNames: readonly NameSample[] = [
  ...split(imitations).map((name): NameSample => ({ name, imitates: 'someone', by: 'hand' })),
  ...split(honestNames).map((name): NameSample => ({ name, imitates: null, by: 'hand' })),
];

export const thirdLinks: readonly LinkSample[] = [
  ...split(lookAlikeLinks).map((text): LinkSample => ({ text, is: 'look-alike', by: 'hand' })),
  ...split(otherLinks).map((text): LinkSample => ({ text, is: 'unknown', by: 'hand' })),
];

export const thirdPhishing: readonly SentenceSample[] = [...sentences(true, phishing), ...sentences(false, noPhishing)];
export const thirdSupportTalk: readonly SentenceSample[] = [
  ...sentences(true, seeking),
  ...sentences(false, notSeeking),
];
