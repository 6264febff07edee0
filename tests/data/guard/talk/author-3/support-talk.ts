import { sentences } from '../../sample.ts';

export const supportTalk = [
  ...sentences(
    true,
    `
how do i reach support? the button in app does nothing
客服在哪里啊，找了半天没找到入口
@admin please check my withdrawal, it's been 3 days
有没有管理员在，麻烦看一下我的订单
Is there any mod online right now
人工客服怎么转？一直是机器人在回我
I opened ticket #20418 last Tuesday and nobody replied, what's going on with it?
工单提了四天了没人理，还处理不处理了
where can I talk to a real human pls, the bot keeps sending me the same article
请问官方客服的邮箱是多少
Admin??? hello??? anybody from the team??
管理在吗？有人在群里发广告
Dear team, could an official representative kindly look into my account, user ID 88213, it was suspended without notice.
我的账号被误封了，求官方的人帮忙看一眼
support not responding since morning abeg, who else dey wait
客服死了吗，发了十几条消息一条不回
hi, which email do I write to for a complaint about a seller
投诉走哪个渠道？想投诉一个卖家
can a moderator unmute my friend, it was a mistake
@群主 出来一下，有人冒充你
Does the company have a phone number for customer care? I prefer to speak with someone.
你们有客服电话吗，打字说不清楚
NO ONE IS ANSWERING IN LIVE CHAT, 2 HOURS NOW!!! is there even support here
在线客服一直显示排队 99+，到底有没有人啊
hey mods, someone is posting scam links in #general can you remove
麻烦管理把上面那个发链接的踢一下
Sir my KYC rejected 3 times, please any admin sir help me sir
kyc 过不了三次了，有没有官方人员能帮忙查下原因
what's the status of my dispute? case number NW-5561, been waiting 2 weeks
我那个售后申请到底什么时候有结果，单号尾数 3370，客服给个话
who is in charge here?? i want to report a cheater
举报外挂找谁？有 GM 在线吗
Could someone from staff take a look at my stuck deposit? Tx is confirmed 400 times.
充值两天没到账，有工作人员可以帮我查一下吗
How to open a ticket? I only see FAQ
怎么提交工单啊，页面里只有常见问题
your support is a joke, five emails zero answer
发了五封邮件给你们客服，石沉大海，什么态度
@Northwind_Support my order says delivered but nothing came, pls check
@北风客服小雨 在不在，我的包裹破损了要怎么弄
is there a chinese speaking agent in support? my mum doesn't read english
有會講廣東話嘅客服嗎？
客服喺邊度搵㗎，個app得個機械人
請問管理員在嗎？我的帳號登不進去，想請官方協助
工單開了一個禮拜沒回覆，請問可以幫我催一下嗎 @管理員
有冇人知點樣聯絡官方？email都冇人覆
想找真人客服，機器人都聽不懂我在說什麼
need an admin asap my guild bank got emptied
急！求联系管理员，公会仓库被人搬空了
Kindly escalate my case to senior team, agent number 4 closed the chat on me
刚跟客服聊一半把我会话关了，叫你们主管来
is @mod_kestrel around? I was told he handles bans
封号申诉是找哪位管理？上次说找阿杰，阿杰在吗
Hello, I lost access to my account, who can I contact officially?
号登不上了，官方联系方式发一下呗
pls sombody from team answer, i write in ticket 3 time, only auto reply
自动回复回了我八遍，能不能来个活人
whats the link to the support portal again
客服链接有没有人发一下，我换手机找不到了
Excuse me, may I know the working hours of your customer service? Nobody picks up now.
客服幾點先有人覆㗎？打咗成朝都冇人聽
anyone know how long support takes to reply? I sent a ticket yesterday and still nothing
你们提工单一般多久有人回？我等了两天了没动静
Admin po, paki-check naman yung cash out ko, kahapon pa pending
Здравствуйте, is here somebody from administration? My payment is hanging 4 days
Mods asleep? this spam has been up for an hour
管理员都下班了？群里广告满天飞没人管
I'd like to lodge a formal complaint regarding order 77120; to whom should it be addressed?
我要投诉！你们负责人是谁，让他出来说话
can u guys ping a dev or admin for me, the shop took my gems and gave nothing
充了 648 没到账，@官方 能不能给个说法
Trying to get a hold of support for a refund, does email or live chat work better?
退款找客服是在公众号里还是在小程序里？
Why was my ticket closed without an answer? Please reopen it, #9934.
工单怎么被关了，问题还没解决啊，麻烦重新打开
is the person named "Northwind Care" that I should write to the official support, or where is the real one?
哪个才是真的官方客服号？群里搜出来三个，我该找哪个
still waiting for a reply from your compliance dept, its day 11, my money is hostage
风控审核说三天，今天第八天，客服也不回，有管事的吗
MOD MOD MOD there's a guy with slurs in voice chat
语音房有人骂人，来个管理处理下
hello good people, please who is the admin of this group, I have something to report
请问这个群的管理员是哪位
i need help from an official person, my 2fa reset has been "under review" since friday
谷歌验证重置审核四天了，求客服帮催
Tag the support guy for me someone, i forgot his handle
谁帮我艾特一下客服，我艾特不出来
can the team please look at my transaction 0x4b..e1, deposited with wrong memo
转账忘填 memo 了，求技术或者客服联系我一下
live chat gone from the app after update?? where do we contact you now
更新以后在线客服入口没了，现在从哪儿找你们
Respected admin, my account is showing frozen since 2 days, humble request to check once
@所有管理 账户被冻结了，麻烦核查，UID 私下发你们
do u have a support number in nigeria
东南亚这边有当地的客服吗，时差太大联系不上
I keep getting passed between agents, can a supervisor step in please
踢皮球踢了一周，A客服让找B，B让找A，到底谁负责
商家入驻问题应该找官方哪个人对接啊
mods can i get my role back pls, got removed after the server merge
管理，我的身份组合服之后没了，帮我加回来呗
`,
  ),
];
