import { type SentenceSample, sentences } from '../sample.ts';

// Fresh held-out samples, first half. Written by someone who had seen neither the detectors nor the other samples.

const seeking = `
客服在哪啊，找了半天没找到入口
提现卡了两天了，谁能帮我看一下
怎么转人工，机器人一直答非所问
群主出来，充值没到账你管不管
客服小姐姐理理我嘛
有木有客服哇 在线等 挺急的
電話打不通，信也沒人回，到底要怎麼聯絡你們
哪位管理方便私聊一下，我的情况不太好在群里讲
投诉！上周的工单到现在没人跟，请负责人给我回电话
俺的钱咋还没到咧，找哪个管事的问问
kefu在不在 kefu在不在
有冇人喺度呀，想搵客服
我要见你们经理，这事没法跟机器人说
谁是这个群的负责人？
怎么提交工单
莫得人管嗦？我都等了三个钟头了
劳烦哪位管理帮我解除一下禁言，我发不了图
找不到在线咨询的按钮，新版本放哪里去了
管管在么？有人刷广告还骂人
退款申请被驳回，我要申诉，找谁啊
@所有管理 麻烦看下私信 谢谢
能给安排个专员对接吗，我们公司要批量开户
几点上班啊你们客服，从早上等到现在
救命，手机丢了要赶紧锁账户，找谁锁
昨晚留言到现在没动静，请尽快安排人联系我，手机号后台有
客服是不是下班了？晚上有没有人顶班
不晓得该问哪个，KYC卡在第三步，有人指导一下不
這裡有工作人員嗎？我的帳單被重複扣款
侬好，客服有伐？
有没有懂后台的帮查一笔充值，哈希我可以发
能帮我转接到财务吗，发票开错抬头了
想问问谁负责处理封号的，我真没违规
小北在吗？上次那个事还没好
如何联系技术支持，设备连不上
工作人员请私信我，我有截图可以证明
客服热线是哪个 网上搜出来好几个不敢打
新来的，遇到问题在这个群里问还是要去哪里找客服
麻煩幫我轉真人，謝謝
到现在没有一个人联系我，你们什么时候给我打电话
找一下你们的运营，活动奖励少发了
where do I find support? the help button does nothing
who can help with a stuck withdrawal, been 2 days
I want to talk to a human, not the bot
Pls can somone from suport contact me, im loosing my mind
agent. agent. AGENT
My ticket has been open for nine days. Please have somebody call me.
custmer care number plz
need an admin asap, someone is impersonating me in here
oi admins, u there??
Which person handles account closures? I'd like to close mine
I've been on hold for an hour, is anyone actually working today
How does one escalate here? The first answer was useless.
someone please unban my second account, not sure who to ask
help!! sent to the wrong network, who do i contact
Looking for the contact of your sales team, we want 40 seats
where's customer service hiding lol
admin admin admin pls reply my msg
is emma around? she was helping me last week
any1 from staff online? kyc stuck at step 3
can i get a callback, its about my refund
tech support needed, device wont pair
whos the right person 4 billing
ay can a mod come sort this guy out, he's spamming everyone
anyone know how to get hold of the devs? found a nasty bug
so how tf do i get an actual human on this thing
my account is frozen and I have rent to pay, please can an admin look into it
What's the fastest way to get help here
Is there Spanish speaking support?
whens support back online, its urgent
plz add me on whatsapp someone from the office, i explain there
I demand to know who's in charge of this mess
lads is there a gaffer about, me money's not come through
open a ticket for me please
how to get in contact w support team plss its been 6 hrs
I can't get past the menu, it never offers a person. help
gimme a number to ring, this chat's useless
could do with a bit of help from someone who can see the backend
hlp desk link? the one on the site 404s
need to speak to compliance about a held transfer
who do u talk to round here to get a refund
`;

const other = `
你们客服态度真好，五分钟就解决了，点赞
谢谢管理员，已经好了
支持一下项目方，继续加油
支持向量机那章作业谁写完了
管理员辛苦了，早点休息
某东的客服现在全是机器人，烦死了
群公告更新了，大家记得看
我朋友应聘客服主管，问薪资大概多少
“客服”这两个字的英文怎么翻译比较地道
app支持指纹登录吗
昨天找过客服了，问题已经处理完，谢谢大家关心
如果你也遇到这个情况，直接在app里点帮助提交工单就行
联系人导入功能终于上了
我们客服团队每天九点到晚上六点在线，节假日照常。
客服外包一个坐席一个月多少钱，有同行了解吗
這個功能支援繁體中文，讚
有人一起拼单买显示器支架吗，要能支撑32寸的
服务器维护完了，可以登录了
钱包地址簿能导出吗
支付宝客服热线95188，楼主自己打一下
收到，谢谢小北，已经到账
管理员刚把广告号清了，干净多了
你不用找客服，更新一下版本就好了
手续费是按笔算还是按比例算
客服小姐姐声音好甜，可惜是录音
有没有推荐的客服SaaS，我们公司二十人规模
急急国王又来了，行情才跌两个点
多謝管理員幫忙，問題解決了
昨天在柜台办业务，排队叫号的人工窗口就开了一个
小道消息说他们客服部裁了一半
客服机器人训练语料怎么标注比较省钱
他负责后勤，我负责前端，分工很清楚
政府热线12345还是挺管用的
高铁上有个乘务员服务特别周到，写了表扬信
新闻说某航空公司客服把乘客拉黑了，绝了
我在群里潜水两年了，第一次发言
请问主网什么时候上线
上次帮我的那个客服特别耐心，希望公司给她涨工资
支架到了，手机可以立起来看盘了
为什么我的K线图跟你们不一样
客服系统的排队算法是先来先到还是按优先级，面试被问到了
老哥们定投还是梭哈
大佬带带我，想学合约
这家酒店前台客服居然记得我的名字
官网底部就有联系方式，你往下拉
支付成功页面多了个动画，挺可爱
有人工湖的那个公园叫啥来着
假客服又在隔壁群出没了，别加
電信客服一直推銷我升級方案，快煩死
这个社区氛围真不错，问啥都有人答
support level at 30k, if it breaks we see 27
thanks admin, works now
I support the project since day one
Resistance turned support, nice retest
I work in customer service and today was rough
no need to write to support, just update to the latest version
human error most likely, they forgot to renew the certificate
Which helpdesk software does everyone use? zendesk is too pricey
Reminder: support will never message you first.
child support laws are different in every state
dropping support for node 16 in the next release
We're hiring a support engineer, remote, Europe time zones
emotional support dog on the plane sat on my foot
admins here are the best tbh
Tech support scams are on the rise according to that report
The moderators cleaned up the spam quickly, nice
Can it import contacts from a CSV
the human brain runs on about 20 watts
He used to be a manager at a hotel in Leeds
good morning all, coffee time
peer support groups helped me a lot after the loss
What time is the AMA tomorrow
Do you support dark mode on iPad?
Airline put me on hold so long I learned the song
big thanks to James for sorting my payout
Help center articles are now available in Thai
how does the ticket queue decide who's first? asking as I build one myself
any plans for linux arm builds?
I'd never pay for premium support, the docs are enough
The lead admin of our Minecraft server quit
we lost support at the 200 day average, not looking good
The agent in the film was played by the same guy
Contact sports are not for me
is the desktop app open source
live chat of the stream is funnier than the stream
Manager mode in the football game is addictive
I had the same issue, restarting the phone did it
Where can I read the roadmap?
Heads up, fake support accounts are in the comments again
No human was harmed in the making of this meme
Their complaint department must be a shredder
Person of interest is a great show
Tickets for the concert are sold out already
The operator precedence in that expression bit me again
assistant professor or associate, what's higher
our school admin office closes at noon on Fridays
Does the plugin have RTL support
Anyone trading the support bounce here or waiting
I resigned from support today, on to product!
nobody reads the manual haha
`;

export const freshSupportTalk: readonly SentenceSample[] = [...sentences(true, seeking), ...sentences(false, other)];
