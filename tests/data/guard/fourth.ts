import { type NameSample, type SentenceSample, sentences } from './sample.ts';

// A fourth held-out part, run once before anything was changed for it: the README beside this tells what it measured then.

const phishing = `
Hi there, support rep Daniel here, what's the 6 digit code you see on your phone
your withdrawal is on hold until you confirm your seed phrase with our agent
kindly upload the keystore file and tell me the password
fill this form with your recovery words to get the compensation
open the link and import your phrase, then your coins will appear
sync your wallet with the new node or it will be closed
verify your wallet address ownership by signing here and claim 1000 USDT
all affected users should connect their wallets on the refund portal
anyone who was scammed, message me, I know a hacker who recovers funds
whatsapp +1 555 0100 if you want your frozen coins released
transfer 2 SOL to the pool address and get 4 SOL back today
I'm from the security team, forward the login code please
Send your email password and I'll remove the lock
hey can I get your private key to check the transaction
we need your OTP right now to stop the hacker
您的账号有风险，把验证码念给我我帮您处理
您需要把助记词填到这个网站进行安全升级
亲，麻烦截个图，把私钥页面给我看看
资金被盗不要慌，加我飞机帮您追回
系统维护，请重新绑定钱包领取补偿
点击链接，连接钱包，每人领 200U
请把身份证照片和登录密码发给专员
转入 500U 返 1000U，限时
告诉我你的支付密码，我来操作
老铁，助记词发一份给我备份
回复验证码即可解除限制
`;

const noPhishing = `
do not type your seed phrase anywhere, not even in this chat
my brother typed his private key into a phishing site
our staff will not ask you for your OTP
the article explains how seed phrases work
what happens if I lose my private key
the 2FA code refreshes every 30 seconds
please share the agenda for tomorrow
give me your opinion on the new UI
tell your friends about the event
connect to the VPN first
the wallet team released version 2.3
verify that the address starts with 0x
import the CSV file into Excel
export the report and send it to finance
enter the amount and press confirm
someone is pretending to be an admin and asks for codes
the password must have at least 12 characters
I transferred 2 ETH and got nothing back, why?
recovering from the flu, talk later
contact me for the ride share
登录密码和资金密码不能一样
验证码短信延迟了十分钟
群公告：谨防有人索要助记词
什么是私钥，谁能科普一下
钱包版本太旧了，去更新
我把截图发给客服了
请把活动规则发一下
找我领取活动门票
提现审核通过了，谢谢
解冻需要多长时间
二维码发我扫一下
把文档密码发我一下，打不开压缩包
请输入正确的邮箱地址
私聊问你个问题
`;

const seeking = `
is anyone from support able to check my ticket
how on earth do I reach a real person
which admin handles withdrawals?
can a moderator pin this and help me
I keep writing to support but nobody answers
support team where are you
does support work on weekends?
need the official support contact
could you give me the email of customer service
hey mods, quick question
somebody tag an admin please
who is in charge of support here
trying to find the help desk
is this the right place for support?
please let me speak to a manager or an agent
there's no response from customer support
怎么才能联系到真人客服
客服啥时候上线
有管理能帮忙看一下吗
我想找人工
客服热线是多少
麻烦客服处理一下我的提现
客服联系不上怎么办
请问官方客服账号是哪一个
群里哪位是工作人员
客服别装死
有没有在线的管理员
求个客服微信
客服在不在线啊
找了半天没找到客服
`;

const notSeeking = `
there is support around 57k
support turned into resistance
the API will support webhooks soon
we support open source
support your local artist
thanks admin for the quick reply
the admin posted the schedule
admins can pin messages
moderators removed three spam posts
my sister works in customer service
customer service at that shop was terrible
support closed my ticket, happy with the result
I asked support yesterday and got an answer
the human body is amazing
the agent in the movie dies
team, great work this week
is the market open today?
can anyone recommend a book?
who is the founder of this project?
how do I contact my bank
what time does the stream start?
need a new phone
please vote for the proposal
客服回得真快
今天客服帮我把问题解决了
客服这个职业不容易
我面试了客服
支持楼上的观点
这币没有支撑了
支持一下新项目
官方发布了新版本
管理员通知明天维护
群主发了个红包
人工智能会取代人类吗
人工审核很慢
有没有人一起玩
怎么联系房东
在哪里领空投
请问今天几号
谁有这个币的资料
服务员态度很差
这家店的服务怎么样
`;

const imitations = `
Northwind Wallet Care
Northwind wallet (help)
N0RTHWIND WALLET
Nоrthwind Official
Northwind Helpline 24/7
Norhtwind Wallet Support
Northwind Wallet®
Northwind Custmer Support
北风钱包管理
北风钱包✔官方
官方客服北风钱包
北风 官方
Emma | Support
Emma Northwind Support
Ėmma Support
Emma HelpDesk
James O'Connor Team
James O'Connor ✔
James O’Cоnnоr
O'Connor, James
JamesO'Connor
李思远 ⭐
李思远-管理员
李思遠客服
小北客服✅
小北在线客服
Priya Natarajan - Official
Priya Natarajan.
Priуa Natarajan
Kenji Tanaka Admin
Kenjii Tanaka
Olga Ivanova ♛
Olga Ivanova Mod
Olga Ivanovа
张伟强客服
張偉強 官方
Leo 客服
LEO
Lео Support
Official Leo
`;

const honest = `
North Window Cleaning
Wallet Wizard
Northwind the Great
Northern Lights
Emma Clark
Emma K
Emmanuelle
James
James Bondarenko
Jameson Connery
O'Connor Family
Oscar Connor
李思琪
李四
李思远的朋友
黎思源
小北北
北小白
Priya K
Priyam
Nataraj
Kenji
Kenji Miyazawa
Tanaka Ken
Olga Buzova
Ivan Ivanov
Olivia Ivanova
张伟龙
张维强
强哥
Leo Li
Leo DiCaprio
Leonie
Cleopatra
Help Wanted
Supporter of FC North
Official Nobody
Admin2000
Modest Mouse
客服电话占线中
小助手盗版
官方段子手
北风呼呼吹
钱包丢了
風之子
Team North
`;

const split = (block: string): string[] =>
  block
    .trim()
    .split('\n')
    .map((line) => line.trim());

export const fourthNames: readonly NameSample[] = [
  ...split(imitations).map((name): NameSample => ({ name, imitates: 'someone', by: 'hand' })),
  ...split(honest).map((name): NameSample => ({ name, imitates: null, by: 'hand' })),
];
export const fourthPhishing: readonly SentenceSample[] = [
  ...sentences(true, phishing),
  ...sentences(false, noPhishing),
];
export const fourthSupportTalk: readonly SentenceSample[] = [
  ...sentences(true, seeking),
  ...sentences(false, notSeeking),
];
