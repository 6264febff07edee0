import { sentences } from '../../sample.ts';

export const supportTalk = [
  ...sentences(
    true,
    `
where can i find a real admin here? i dont want to message the wrong person
人工客服在哪里啊，找了半天只有机器人
@admin please check my deposit, it's 3 days now and nothing
HELLO??? IS ANYBODY FROM SUPPORT ALIVE? I sent 6 emails this week and not one answer
请问怎么联系官方客服？我订单付了两次钱
Ticket #48213 open since Tuesday, can a mod tell me what's happening with it
客服死哪去了？三天了不回消息，退钱！
Sorry to bother, I'm new here, um, who do I talk to if my account got locked?
管理员在吗？麻烦看一下我的提现，卡了一天一夜
Kindly escalate my complaint to the concerned department, I have raised it thrice and no revert till now
有冇客服喺度？我個戶口登入唔到，想搵真人幫手
yo mods can one of u look at my case pls, got banned for no reason
求助，工单提交了一周还是“处理中”，有没有工作人员能跟进一下
How do I open a ticket? The help button just spins forever.
@客服小北 我的货少发了两个，麻烦处理
I demand to speak with a human being. Your bot has told me to "restart the app" nine times.
官方的在不在，出来说句话，我的钱去哪了
Admin abeg, my money hang since morning, help me check am, na rent money be that
请问这个群里哪位是官方人员，我怕加到骗子
does northwind have a phone number for support? my dad isn't good with chat
可以帮我转人工吗
@moderators someone with staff rights needed, my purchase got charged but gems didn't arrive, UID 70021833
我申诉了两次都没有结果，谁能告诉我申诉到哪一步了
Good day, please who is in charge here? I have an issue with my withdrawal and I want to complain officially
投诉渠道是哪个？电话打不通，邮件没人回
Is there official support on Telegram or only email?
麻煩請官方人員協助一下，我的驗證已經送出五天了都沒消息
tagging @NW_Support again because my last three messages were ignored. Order NW-7741, wrong item.
找客服找得我头都大了，到底在哪个菜单里面？
could a developer or someone from the team take a look at my crash report? I attached logs in the thread yesterday
各位，请问怎么提交工单，我找不到入口
Y'all got any actual staff in this chat? Been trying to get my wire sorted since last Friday
@管理員 我被禁言了，可以幫我看看是什麼原因嗎
Support said 24 hours, it's been 96. What's going on with my case??
客服电话一直占线，还有别的联系方式吗
hi, which one of you is the moderator? i need help with my refund privately but only w/ official ppl
我要投诉，你们物流太离谱了，负责人出来
Please sir, any admin to attend to me? I have been waiting since yesterday night.
有没有客服上班啊，我密码重置邮件收不到，急用
is live chat down? it says "agent will join shortly" for 2 hours
麻烦工作人员看一下我的实名认证，提示人工审核已经三天了
Who can I contact about a stolen account? The game won't let me log in and somebody changed the email
客服回复一下吧，求求了，学费在里面
To whom it may concern: I request that a representative of the exchange contact me regarding case 2024-1188.
哪里可以联系到真人？AI客服听不懂我说什么
@Mod Team can you reopen my ticket, it was closed without any solution
Boss, who the admin ah? 我的 order 三天了没有人理我 leh
官方客服的微信号是多少？公告里没找到
WORST SUPPORT EVER. NOBODY ANSWERS. I WILL REPORT YOU TO THE REGULATOR IF NO ONE REPLIES TODAY
请求官方核查一下我的账户，今天早上无故被冻结
can some1 from staff pls unban me i didnt cheat i swear 😭 i already filled the form twice
我昨天发给客服的截图有人看了吗？工单号 A-3390
Hi there, is there an email I can write to the support team at? The form rejects my attachment.
我想找一个能说中文的客服，英文的我看不懂
Any mod online? There's a payment problem I need looked at and I'd prefer not to post details here
客服下班了嗎？訊息都已讀不回，我的包裹到底在哪
Where is helpdesk? I click Help and it opens the same FAQ again, I need person not FAQ
@管理员 出来处理一下，我的保证金什么时候退
Maintainers, could one of you please look at my account lockout on your package registry? I've filed the request two weeks ago.
在线等，谁知道怎么找到客服，App 里那个图标没了
Day 11. Still no reply from support. Ticket 90021. I'm not going away.
想问下你们客服几点上班？我有急事要处理
ano po contact ng support? hindi po pumasok yung deposit ko, please help admin
有没有管理可以私下核实我的身份，我的号被盗了要冻结
How long does support normally take to reply? I wrote on Monday about my frozen card and no answer
客服呢客服呢客服呢
could somebody official confirm they've received my documents? sent them 4 days ago, silence since
群里的官方人员麻烦出来一下，我充值没到账，订单号末尾 5521
Dear support team, I am writing for the third time. My balance is incorrect and nobody has investigated.
怎样才能升级投诉？普通客服只会复制粘贴
GMs? anyone? my 5 star vanished after maintenance, i need someone to restore it, mail to you unanswered
我找了客服四次，每次都说转交技术，然后就没下文了，能不能给个准信
Is there a supervisor I can speak to? The first agent hung up the chat on me
@客服 你好，麻烦帮我查一下提现为什么被退回
please where do i report a problem with my account, i am not technical person
喂，客服仲喺唔喺度㗎？send 咗三封 email 都冇人覆
My ticket was marked "resolved" but nothing is resolved. Who do I ping to get it reopened?
你们的客服是摆设吗，排队排到第二百位
I want talk with manager. Your courier broke my monitor and your chat man is sleep.
新人求助，这里谁是管理员呀，我有点问题想请教🙈
@NorthwindHelp my card's been charged $79 twice, could you look into it
能不能来个人工帮我看看，账户被误封了，里面还有货款
how do i reach u guys if i can't log in? contact form requires login lol
客服邮箱发过去被退信，正确的邮箱是哪个
Where's the official support channel on this server? I see #help-1, #help-2 and #tickets but I can't post in any
我提交的反馈有人处理吗？一个月了石沉大海
Team, please respond to my ticket, I've uploaded everything you asked for, including the bank statement
想找負責退款的窗口，請問要找誰？
anyone know how to get hold of a human at northwind? the bot keeps looping me
我要找你们经理，客服解决不了我的问题
Bonjour, sorry my english, who is responsible for support here? My parcel is lost since two weeks
@运营 我的活动奖励没发，麻烦核实一下，谢谢
can mods please check DMs?? I appealed my mute yesterday
技术支持怎么联系？我的店铺后台打不开，已经影响发货了
is it possible to call someone? I've got an urgent problem with a transfer and chat isn't cutting it
客服回了一句“请耐心等待”就再也没出现过，还要等多久
Please admin help me out, I mistakenly sent to wrong network, na my school fees dey inside
哪位管理能看一下我的入驻申请，提交十天了没动静
I opened a dispute on 3 May; what's its status? Nobody from the company has come back to me.
怎么才能找到你们的人？打电话是机器，发邮件也是自动回复
need an admin asap, someone is withdrawing from my account right now
你好請問客服的正式聯絡方式在哪裡可以看到？
Respected sir, my KYC is pending from 12 days, please look into the matter and do the needful, ref no KYC/3321
@all管理 麻烦看下我，号被误判外挂了
hey do you guys have like a discord ticket bot or where do i ask for a refund from staff
我在小程序里点联系客服没反应，有没有其他入口
Whoever is from official team, could you take a look at why my account says "under review"? Been like that for a month.
亲，客服在不在？改个收货地址，快发货了
still waiting for a reply to my email to support@northwind.example, sent last Thursday, any staff here can check?
我都投诉到第三次了，为什么没有一个人给我打电话
Can an actual employee respond and not another bot please
求官方大大看看我，月卡买了没到账，发了三封邮件都没回
help!! which admin should i text for a lost password, there are like 5 people with admin in name
客服工单怎么查进度，找不到页面
I'd appreciate if a member of staff could review the decision to close my seller account. I've appealed through the portal with no response.
管理員好，我的貨到現在都沒出，可以幫我催一下嗎
YO @devs fix my save file pls, i sent the bug report like 5 days ago n no1 replied
请问官方热线是多少，我爸爸的账户出了点问题，需要人工核实
Your live chat closed on me in the middle of conversation!! how do I get the same agent back
没人管吗？我反馈的问题从上个月拖到现在，官方能不能给个答复
Hi mods, shy person here... can someone from the team check whether my application for refund went through? thank you 🙏
哪个是真客服？两个人加我都说自己是官方的
I been messaging customer care since 8am, nobody dey answer. Una don close office?
请尽快安排专人与我联系，订单 BF20240511，涉及金额较大
Does this project have a support forum or someone on the team I could contact about licensing?
@客服 在吗在吗，支付成功但是订单显示未付款
where do i submit a complaint against one of your agents? he was rude and closed my chat
找不到人工入口，按0也没用，怎么转真人
ok this is ridiculous, 3 tickets, 0 answers, can somebody from Northwind please step up
官方有没有人值班？周末出问题就没人管了是吧
Hello admin, kindly check inbox, I drop my transaction ID there since yesterday
我想举报一个骗子，应该找哪个管理员？
My merchant account is suspended and I have 40 orders pending. Please, how do I get through to your seller support?
我號碼換了收不到簡訊，要找哪個部門處理啊？客服都不接
could you connect me with someone in billing? been charged after cancelling
发工单半个月了，编号0098127，到底有没有人看
@everyone with a staff badge: my withdrawal 0x7f is stuck, someone look at it please!!
在吗客服，上次说今天给我答复的，今天都快过完了
is there a support person for Malaysia? I call the number, nobody pick up one
各位大佬，官方客服一般在哪个平台回得快？App 里留言没人理
How can I contact the security team? I'd like to report a vulnerability privately, the listed address bounces.
麻烦管理把我拉到售后群，我的板子要返修
why is nobody from the team replying to me, i've asked 4 times in this channel already
有没有官方的人能帮我解绑旧手机，我按流程提交了没人审核
Support chat says "you are number 847 in queue". Any other way to reach you people?
客服小姐姐在吗，我的优惠券用不了，帮我看看嘛
I was told someone would call me back within the hour. That was yesterday. Can anyone from the bank desk contact me?
请问申诉客服怎么找，页面打开是空白的
sir plz reply @support_team my id 55192 problem still same
我要人工！我要人工！我要人工！
Has support gone on holiday? My ticket just sits there, no agent assigned.
昨天提的工单被关了，也没说原因，能找谁重新打开
hey where's the mod list, need to tell one of them about my stuck trade
官方賬號發私訊都不回，請問還可以去哪裡反映問題？
Evening all. Who should I contact about changing the name on my verified account? Can't find any support contact on the site.
有客服吗？？？钱扣了会员没开！！！
Pls I need the right customer care number, the one on google is not going through
管理员大大，能不能帮我查一下为什么我的内测资格没了
please forward this to your compliance team: my account was closed and I haven't received a single explanation despite four emails
反馈了客服说会回电，等到现在电话都没响过
can someone w/ admin powers look at why i can't post in trading channel? asked in modmail, no answer
客服是不是跑路了，头像都灰了三天了
I raised ticket 5560 for my missing package. Would one of the agents be so kind as to give me an update?
实在没办法了才来群里问，哪里能联系到你们公司的人，货款压了两个月
Admins?? Helloooo?? 😤
我想問下點樣可以搵到真人客服，個 bot 淨係識叫我睇 FAQ
i need official help, not random dm's, so staff please reply to me HERE
你们家售后电话是多少？充电器冒烟了我要找你们的人
Gentlemen, already fifth day I write to support, zero reaction. Will somebody from administration answer?
管理呢，帮忙把我误删的帖子恢复一下可以吗
Any staff able to tell me whether my appeal has been read? Submitted on the 2nd, still says "received".
换绑申请已提交，麻烦客服加急审核一下，今天要用钱
what's the quickest way to get an answer from support: email, chat or ticket?
麻烦问一下，投诉商家是找平台客服还是找群主？有人能受理吗
hello is this the right place to talk to support or is there another group for that?
我充值的钻石没到，客服说在查，查了四天了，能不能来个管事的
tell me how to file a formal complaint, with reference number and everything, I'm done being polite
群公告里的客服链接打不开，谁有新的？
@Kenji_mod my role disappeared after the update, could you give it back when you have a sec
请问有官方人员可以帮忙看下我的链上记录吗，钱确实转出去了但平台没入账
Is there an admin awake in this timezone? My payout is missing and payday's tomorrow
三次工单三次被关，你们到底有没有人认真看过
我唔想再同機械人講嘢，邊度可以搵到你哋職員？
Bro where is the support button in the new app, they moved it and I need to talk to them about my blocked card
请客服主动联系我，我的手机号后台有，谢谢
My request for the data deletion was sent 40 days ago. Who handles this? I'd like a reply from a responsible person.
有管理员处理一下吗，我的帖子被自动删除了，内容没违规啊
Good morning po, sino po admin dito? Need ko lang ng tulong sa account ko, naka-hold
小白想问客服入口在哪，我年纪大了眼睛不好，找不到
how can i speak with someone real, my mother passed and i need to close her account
订单被取消但钱没退，@平台客服 给个说法
So is anyone from Northwind ever going to answer the refund emails or should I just dispute it with my card?
你们官方到底有没有中文客服群？求个入口
Mod pls, i wrote in #appeals last week and nobody even reacted
客服刚接通就断了，怎么能接回刚才那个人
I'm asking for the fourth and last time: can an agent look at order NW-10293?
请问怎么跟开发团队直接反馈？我的存档丢了，想请他们帮忙恢复
Could someone from the operations team verify my bank transfer? Paid on 14th, reference attached, still unconfirmed.
老板在不在，你们店客服把我拉黑了，我要找你
madam/sir, your toll free number is not reachable, share alternate number for customer support please
我的举报有结果了吗？编号J-2207，交上去十天了
where are the admins when you need them, i've been locked out since the raid and nobody's picking up
官方能不能派个人来群里答疑，我这退款问题问了一圈没人懂
excuse me, which channel do I use to request help from the staff? everything's read only for me
請問客服信箱多久會回？我寄了五天還沒收到任何回覆
Does customer service work weekends? I've got a frozen transfer and need to speak to someone before Monday
找管理，我号被人冒充在群里骗人，麻烦处理一下
@gamemaster_lio I'm stuck under the map for real, teleport is disabled, can u move me
我是商家，后台保证金扣错了，对接的运营离职了，现在该找谁
Not a single reply on chat, mail or phone. Is this how you treat a customer of six years? Someone answer me!
有工作人员能帮我催一下审核吗，资料早就补齐了
my complaint about the missing headset, did anyone read it? i sent photos and the serial number
客服您好，请问我的退货你们仓库收到了吗？
who do i ping to get a payment issue escalated? first line just sends me macros
群主在吗？我付了年费但没被拉进会员群，麻烦看一下
Kindly assign someone to my ticket, it has been in "unassigned" status since creation
为什么客服看到消息不回？已读三天了，我的提现还卡着
So uh... how do i get in touch w the staff? scared of clicking a fake one lol
給我一個真人好嗎，我的帳號被停用完全不知道原因，機器人一直跳罐頭訊息
Admin, please come to the voice channel or text me here, my client's funds didn't reach and I need confirmation from your side
`,
  ),
  ...sentences(
    false,
    `
My deposit is two hours late, is that normal on weekends?
你这个情况建议直接联系客服，群里没人能查你的订单
BTC found support at 60k again, if it breaks we visit 52
有人在吗？好安静啊这个群
I work in customer support for an airline and trust me, people are wild after midnight
客服小姐姐态度真好，五分钟就解决了，点赞
Does the new version support dark mode?
我做过三年客服，最怕听到“我要投诉你”
open a ticket with them mate, we can't see your account from here
支撑位在三万八，跌破我就割肉
My bank's hotline played the same flute song for 55 minutes. I now hate flutes.
今天提现好慢，大家的都慢吗
We are recruiting moderators! Apply through the form in the announcements, weekend availability preferred.
這個手機殼支援磁吸充電嗎？
dead chat lol
管理员辛苦了，昨晚清了那么多广告号
does anyone know why the app keeps crashing when i open the map
有问题可以发邮件到公告里的邮箱，工作日会回复
Huge thanks to the mod who walked my grandma through the setup yesterday
我把单号填错了，快递居然还是送到了，神奇
What's the difference between support and resistance? total chart newbie here
我想当这个群的管理，有工资吗哈哈
Reminder from the team: support hours are 9 to 18 UTC on weekdays. Tickets are answered in order.
游戏更新后手柄不支持震动了，你们也这样？
My wife is my tech support and she's charging me in dishes
这个钱包支持多签吗
If your KYC is rejected just retake the photo in daylight, worked for me
我们公司招在线客服，双语，月薪八千，有兴趣的发简历
Called my internet provider, talked to a robot, talked to a second robot, now I'm a robot
今晚吃火锅有没有一起的，南山这边
the boss fight's second phase needs a healer with shield support or you just die
提现要多久啊？第一次提，有点紧张
you should ask an admin, they're the only ones who can lift a mute
银行的客服电话打了一个小时才接通，这年头谁还打电话
I had a ticket open for 2 weeks once, turned out they'd answered into my spam folder. Check yours.
我家路由器坏了，运营商的人约了三次都没来
How many confirmations before a transfer shows up in the balance?
支持国产！这次新机我肯定买
ok who ate the last slice at the meetup, show yourself coward
唔該晒，搞掂咗，原來係我自己撳錯掣
Is Python 3.13 supported yet or should I stay on 3.12?
昨天被封号了，今天自己解了，原来是系统误判
Mods did a great job with the new channel layout, so much cleaner
這個 bug 我也遇過，清快取就好了
Guys my transaction says pending for 20 minutes, did I set the gas too low?
客服这个职业真的太难了，心疼一秒
My cousin just became a moderator of a 2 million member forum. He's paid in headaches.
下午好，深圳暴雨，发货顺延一天
anybody here from Manila? coffee meetup saturday
新人报道，请多关照
Contact support through the in-app chat only. Anyone who texts you first isn't one of us.
我的积分怎么少了200，是过期了吗？
Lol the AI helper told me to "consult a human", we've come full circle
你去提个工单吧，附上交易哈希，他们一般两天内回
Been with three exchanges and this one has the fastest support by far
谁有这个游戏的攻略，第七关卡住了
Do you support the new tax proposal? curious what traders think
管理员不是客服哦，他们只管群里的秩序
I wrote a bot that answers support tickets for my pet shop and it apologised to a hamster
這家店的客服回訊息超快，推推
Should I use ERC or TRC network for a small transfer, fees wise?
今天的行情像过山车，我晕车
I'm thinking of quitting my help desk job, too many password resets
请问这个充电头支持65瓦快充吗
Package says delivered but the porch is empty, maybe the neighbor took it in
扫地机器人卡在沙发底下喊“请求帮助”，笑死我
We closed 142 issues this month, thanks to all contributors 🎉
有人换了新版APP吗？我的图标变成灰色的了
You can find the contact form at the bottom of the site, under Help > Contact us.
加油啊，大家互相支持一下新手
man i love how moderators just silently delete the spam, heroes without capes
转错网络了还能找回来吗？有人有经验没
My appeal got accepted after 3 days, so don't lose hope people
外卖商家把我的差评删了，还送我一张券
TRX transfers are slow today, same for you?
我姑姑在银行做客服经理，天天加班
gm gm, who's up
群里能发图吗？我发不出去
Admins of the old forum used to hold poetry contests. Different times.
支持正版，从我做起
Can I merge two accounts into one or do I lose the older purchases?
昨晚排位遇到一个辅助，全程挂机，气死
As a maintainer I answer support questions on weekends for free, so please read the docs first
听说隔壁平台的客服全换成AI了，骂声一片
Weather in Dallas is so bad even my DCA bot stayed home
多謝版主整理的懶人包，超級清楚
I reset the router and the app connects again. Leaving it here in case somebody has the same trouble.
请问退货的运费谁出？第一次在这边买
Supporting my local bookstore today, bought four novels I won't read
盘口有大单托着，短期支撑挺强
has anybody got the refund without sending the item back? mine was only a cable
我朋友投诉了房东，社区还真管了
When the hotline says "your call is important to us" they mean the opposite
这个群的管理员是不是都是夜猫子，半夜还在聊天哈哈
If an admin messages you first, assume it's fake. Ours don't do that.
有没有人知道怎么把交易记录导成表格
Our helpdesk at uni is one guy called Ivan and he's a legend
我的会员明明到期了还能用，赚到了
Is the withdrawal limit per day or per 24 hours rolling?
我妹刚入职做审核员，说每天看身份证看到吐
hot take: long-term support releases are boring and that's the point
老铁们，今天有什么瓜吃
The official support team will only ever write from the domain listed in the announcement.
我的显示器有条亮线，贴吧说拔插排线就好，有人试过吗
Lost my ranked game as our support picked a fourth damage dealer
係咪淨係我覺得新介面啲字好細？
My order shows "preparing" since Monday, is it a holiday over there?
提交过材料的请耐心等待，按顺序审核，不用重复提交
Someone impersonated support on a call with my neighbour, she noticed since he didn't know the branch name
买了三件，两件合适，一件我猫穿上了
which of these two: yearly plan or monthly, if I only use it for tax season
我当群管理那会儿，每天踢五十个卖片的
Does it support ledgers over bluetooth on Android?
不是，你问群友没用，这种得官方后台才能查，去走工单
Signed up as volunteer mod on Tuesday, already learned 14 new swear words in Russian
人在工位，心在峡谷
You're welcome! Happy to hear the chat agent sorted it out.
航空公司客服让我等七个工作日，退个票比登天难
What's the minimum deposit for TON? Page says 1 but a friend says 5
我刚升级固件，蓝牙连不上了，重启两次就好
happy birthday to the best admin team on this side of the internet 🎂
要怎麼查我的邀請人是誰？隨口問問
Is there any fee when moving from spot to funding wallet
这个客服机器人还会讲冷笑话，有点东西
my therapist says I need a support network. my support network is a group chat about graphics cards
刚才网络抖了一下，以为钱没了，吓出一身汗
Ask the seller first, and if they won't fix it in 48h then raise a dispute with the platform
早啊各位，今天也要努力搬砖
Customer service jobs in Accra now want five years of experience for entry level, I tire
我發現把語言切成英文就不會閃退了，給大家參考
The tickets for Saturday's concert sold out in 90 seconds, I got two!!!
工单系统下周升级，期间提交的内容不会丢
Bug? The coin price in the widget is different from inside the app by a few cents
你们觉得这个项目的社区运营做得怎么样？我觉得还行
nah support in that other wallet took 3 weeks to answer me, that's why I moved here
我的头像换不了，提示尺寸不对，要多大的图
We need to talk about how good the support characters are this season
謝謝管理員幫我把名字改回來
anyone else's face id login stopped working after update? i'm back to typing like it's 2010
公司让我转岗去做售后，我要不要去，求建议
Price is sitting on a strong support zone, RSI oversold, I'm adding a little
昨天那个丢了包裹的哥们，后来找到没？
It took me 4 tries but the address verification finally passed. Used the gas bill, not the phone bill.
这边的停车场居然支持数字人民币
How do I change the display currency to naira?
那个网约车平台，打客服永远是机器人，气得我想走路
For lost parcels, write to the courier with the tracking number. The shop can't do much for you.
我不会用这个兑换功能，点哪里看汇率啊
brb my toddler just closed the trade of the century
求个搭子一起刷图，我玩奶妈
The mod posted the rules in three languages, please scroll up before asking
公司新来的客服主管是我前女友，祝我好运
Will there be an official plushie of the fox boss? take my money
我看了一下，你那个是最低提现额没到，凑够20就可以
I translated the help centre into Bahasa during lockdown, that's how I got hired
手機沒電，行動電源也沒電，人也沒電了
Technical question: does the API support idempotency keys on withdrawals?
呢個價位有支持，唔使驚，揸住先
every time i report a bug it turns out to be my own antivirus smh
退款原路返回，一般三到五天，我上次是第四天到的
They've hired a new community manager, she seems nice and posts cat pictures
我也是等了三天才到，别急，周一会快一些
Why did my tier drop from gold to silver, did they change the volume rule?
双十一客服岗招临时工，包吃住，有同学去过吗
Don't tag the moderators for price talk please, they're volunteers with day jobs
今天我生日，没人记得，来群里讨个祝福
So I told the hotel front desk the shower was cold and they upgraded us. Best complaint of my life.
笑死，我妈以为“在线客服”是我女朋友
Is node sync stuck at 99.98% a known thing? Logs look clean
把截图和订单号发给他们邮箱，比在群里喊管用
Proud moment: first pull request merged in a project with 9k stars
有沒有支援拍照翻譯的軟體，下週要去日本
our old landlord never answered complaints either, we just moved
我在群里潜水两年，第一次说话，大家好
Two admins arguing about pineapple on pizza is the content I came for
你好，请问这里可以聊游戏吗还是只能聊币？
The warehouse is packed to the roof so shipping needs two days more this week, thank you for patience
卡里多了五毛钱，是利息吗还是活动？
I've been on both sides of the counter, be kind to the person answering the chat
不同意这个提案的请投反对票，支持的投赞成
my swap failed but gas got eaten, is that just how it works?
前公司客服系统是我写的，bug也是我写的
Tip: the help article "Missing deposits" has a self-service form that fixes memo mistakes automatically
台股今天跌爛，支撐線跟紙糊的一樣
who up playing ranked at this ungodly hour
刚才系统维护，登录不上是正常的，半小时后再试
Can't decide between a job at the help centre and one at the bakery. Bakery has bread.
他们线下门店的师傅手艺不错，换屏四十分钟
Should the bracket be mounted before the support beam or after? Manual is in Czech
我的验证通过了！等了两天，开心
In Soviet Russia support contacts you. Sorry, could not resist
请大家不要刷屏@管理，影响别人看消息
the level cap went up and my main is suddenly useless, cool cool cool
这个月第二次买到假货，不过不是在这家
Is it possible to pay half by card and half with store credit?
你找错人了，我不是管理员，我就一卖耳机的
I like how the agent signed off with "stay hydrated". Ten out of ten.
换了张SIM卡后收不到短信，是要重新绑定吗？有人遇到过没
Once i waited 6 hours at the telecom office to fix my name spelling. They fixed it to another wrong spelling.
中秋快樂！記得吃柚子
My uncle runs an IT helpdesk and his advice is always the same: turn off the VPN
公告说提现延迟是因为节点升级，预计今晚恢复
Swap page shows "insufficient liquidity", do I just wait or try a smaller amount
小区物业群天天吵，客服妹妹都退群了
Community call on Thursday, the dev team will demo the new inventory screen
这个镜头的防抖支持视频吗？还是只支持拍照
ppl who report bugs with full logs are the real mvps
我把密码改了以后要等24小时才能提，大家也是吗？
Mum's in hospital, the nurses and support staff have been angels
昨天的管理员选举投票结果出来了，恭喜三位新管理
wen moon? wen lambo? wen lunch?
他家售后我给满分，耳机坏了直接换新
You have to be 18 to become a moderator, those are the platform's rules not ours
为啥我的手续费比别人高？等级不够吗
Received the wrong colour but honestly I like it more
有的人一遇到问题就骂客服，其实自己填错地址
Docs say "contact your administrator" when I'm the administrator. Beautiful.
我公司电脑权限要找管理员开，等了一礼拜，只好用自己的笔记本
Anyone tried the vegan pho near the ferry? worth it?
客服系统选型，大家公司用的哪家？我们预算两万
Merged: add support for RTL languages in chat bubbles
他说他是官方的，我一看注册才两天，就知道是假的
my internet died in the middle of the auction and i still won it somehow??
掛單一直沒成交，是不是價格掛太高了
Looking for a part-time chat agent for my phone shop in Ikeja, evenings only, must type fast
阿姨问：这个 app 有没有 support 马来文 ah？
Turns out that the "missing" coins were in my other account. I'm old.
請問大家提領到銀行都選哪一間比較快入帳？
The referee ignored all our complaints, we lost 3 to 2, I'm still shouting
帮群友问一句：订单显示“待揽收”三天了，这家平时发货慢吗
How's everyone's weekend? Mine was 80% laundry
你可以在“我的—帮助中心”里找到在线客服，右上角那个耳机图标
Fixed it myself: the date on my phone was set to 2019, so certificates failed
这把椅子的腰部支撑不太行，坐久了累
They should make a game where you're a support agent answering dragons
我投了简历去他们家做社群管理，希望有回音
Does cancelling early cost anything? The terms are 30 pages long
羡慕你们客服回得快，我用的那个银行App问一句回三天
Anyone around to test a trade with me? small amount, just want to learn
充值到账比以前快了，刚试了一笔，三分钟
Anybody else got charged twice on Friday? Mine was reversed by itself on Sunday
有没有人在用线性轴的键盘，声音大不大
I voted for more chat agents in the community survey and less confetti animation
隔籬群嘅管理員成日鬧人，呢度好好多
The human in the horror level is actually the bot, sorry for the spoiler
工单？我们工厂的工单是生产单，不是你们说的那个
If your parcel is late by more than ten days, file a claim in the app, you'll get store credit automatically
今天学了一个词叫“客诉率”，老板天天挂嘴边
Can we get a sticker pack with the admin's dog? I'd use it hourly
我的等级掉了，是因为一个月没签到吗
New laptop doesn't support my old dock, so that's 80 quid down the drain
电话客服转了我五次，最后是我自己上网查了解决的，说的是燃气公司
Someone spilled tea on the server in our office and that's how I learned about backups
昨天提的现金今天到银行卡了，周末居然也能到
Where did you all buy the limited edition figure? Sold out in my city
支持一下我弟的小店，卖手工皮具的
Reminder to self: never argue with a moderator at 3am about the meaning of the word "spam"
請問這款遊戲支援繁體中文嗎？想推坑給我弟
My application to be a tester was declined, oh well, next season
换手机之后聊天记录没了，你们都是怎么备份的
I answered phones for an insurance company for six years. You never forget the screaming.
这个活动是按自然日算还是24小时算，有人看明白规则没
anyone know why the candle chart is blank on mobile data but fine on wifi
你这情况我遇过，找线上客服报一下订单号，十分钟就给我补了
Third cup of coffee and the build still fails. Send memes.
大家的快递都停在东莞中转站吗，我的三天没动了
The fee table got updated yesterday, makers pay nothing until July
上班摸鱼被主管抓到，他问我什么币能买
Please don't post your ticket numbers in the group, anybody can read them. Keep it inside the ticket.
這裡的管理員真的很佛，換別的群早就把我踢了
Got my replacement cable today. It's shorter than the original but it works fine
想当版主的同学看置顶帖，报名到月底
is 0.3 slippage too low for this pair? keeps reverting
我奶奶以为人工智能就是人工客服，还跟它说谢谢
Our church has a tech support ministry, three teens and a printer. They're undefeated.
谁能解释下为什么冻结余额里有两块钱，是挂单占用的吗
The old lady at the post office counter remembers my name and that's better than any premium plan
支持的扣1，不支持的扣2，今晚团建吃烤鱼
Any recommendations for a ticket system for a two person repair shop? free if possible
我爸退休了在小区当义务调解员，比上班还忙
`,
  ),
];
