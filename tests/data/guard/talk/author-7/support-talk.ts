import { sentences } from '../../sample.ts';

export const supportTalk = [
  ...sentences(
    true,
    `
my deposit is late since friday, can someone from the team look at it please?
客服在吗?充值没到账
Where do I find the support chat in the new app, they moved it
@admin pls check my dm or tell me where to write you, kyc rejected 3 times
有没有官方的人看一下,我的提现卡了两天了
ticket #48213 opened 6 days ago, zero reply. is anybody reading those?
人工客服怎么转?机器人一直给我绕圈
Hello sir, kindly tell me the official support mail id, I am not able to login since 2 days
管理员出来一下,有人在群里发钓鱼链接
how do i speak to a real human, the bot keep giving me the same article
求助,工单提交一周了还是"处理中",有没有人能催一下
any mods online? need somebody to unmute my brother
客服電話係幾多號呀?網站搵唔到
YOUR SUPPORT IS USELESS, FOUR EMAILS AND NO ANSWER
谁是这个群的管理?我想申诉被踢的事
wher is the help button?? cant find any contact on site
在线客服一直排队,前面还有136人,这要等到什么时候
Mods, someone is impersonating me here, please take action
我就想找个活人说句话,怎么这么难
Oga admin, abeg check my matter, I don send mail since
投诉了三天了,一点回音都没有,你们到底管不管
Which one is the real support account? I see two with the same picture
请问官方客服的联系方式是什么
po admin, paki-check naman po ang order ko 2231, no update since monday
能不能帮我转接一下技术,一直闪退
Hi team, could anyone official confirm that my transfer was received?
@客服小北 在吗在吗在吗
is there a phone number to call? I'm 67 and I don't like these chats
申诉表填了没人理,哪里可以再反映一下
I want to open a complaint regarding a frozen account. What is the procedure?
客服下班了吗?几点上班啊
anyone know how to get hold of a moderator in here?
官方能不能给个说法,我的号无缘无故被封
live chat closes itself after 'connecting you to an agent', 5th time now
管理可以看下我私信吗,发了好几条了
Support says 24h. it's been 96h. hello???
請問有沒有真人客服,AI 回答都不對
Please somebody from Northwind staff answer, my salary is in there
我的退款工单怎么样了?编号尾号7730
can a dev or an admin take a look at this crash log? happens every start
有客服微信吗
how long does support normally take to answer? waiting since tuesday on mine
@mods ↑ spam above
打官方热线没人接,打了八遍
I filled the ticket form but never got a number, did it go through? who can check
客服能不能回个话啊,急死了
Good day, I would like to be contacted by a representative concerning a duplicated charge.
人呢?客服都是摆设吗
whos in charge here?? my guild got wiped
麻烦官方同学帮查一下这笔,哈希我可以发
Is support open on sundays or do i wait till tomorrow
怎么联系你们的客服,App里的入口点了没反应
Dear Admin kindly do the needful, my refund is pending from last month
我想投诉商家,找谁?
bot bot bot... GIVE ME AN AGENT
管理員在嗎?想問一下我為什麼被禁言
somebody @ the owner, this can't go on, 3rd day of no login and not one answer
客服回了一句"已反馈"就消失了,还有别的渠道吗
Does anyone have the email of their support team? the one on the site bounces
有官方人员在群里吗?我有个安全漏洞要上报
hey mod, could you pin the rules again / and unban my alt? thx
工单被关了,但问题没解决,怎么重新打开
Nobody from support answers in discord, is telegram better for reaching them?
充了648没到,找客服让我等,等了一天,现在客服也不回了
to whom do I report a scammer in this chat?
这个群里举报骗子是找谁?
I need help from staff, not from random DMs please
别私聊我,我只找官方客服,入口在哪
My order came with the wrong size, where can I reach customer service
收到的货是坏的,售后在哪儿找啊
any update on complaint C-1190? you promised Monday
麻烦查一下我昨天提交的申诉进度
sir how to raise ticket
怎么提工单
Can you guys escalate my case? level one keeps copy pasting
能不能升级处理?一线客服只会复制粘贴
It's me again. Day 11. Still waiting for a reply on my ticket lol
第八天,打卡,客服还是没理我
есть кто from support? my account is locked after update, please answer
搵唔搵到人工客服㗎?我㩒親都係返返去主頁
is the person called Vera_Helpdesk really from you? also how do I reach the real ones
刚有人自称客服私聊我,真客服到底怎么找?
pls admin approve my join request in the trading channel, waiting 2 days
管理能不能通过一下我的进群申请
I'd like an official to tell us when withdrawals reopen. Anyone from team?
官方出来说句话行不行,提现到底什么时候开
can any mod move my post to the right channel, i cant edit it
麻烦管理把我刚才发的那条删一下,发错号码了
mod please delete my message above, i posted my address by mistake
Support bot asks my order number and then dies, who do I talk to?
有没有客服的邮箱啊,附件太大聊天窗口传不上去
@northwind_support hello? I sent logs as you asked, what next?
日志发你们了,下一步呢?@技术支持
help desk number plsss
who can unlock my account? the app says 'contact us' but contact us is an empty page
页面让我"联系客服",可是没有联系方式,笑死,去哪联系?
Has support gone on holiday? my case has been 'in review' for two weeks
客服是不是放假了,工单两周没动
hi, i'm deaf and can't use the phone line, is there a chat with an agent?
我在海外打不了400,有别的办法联系到客服吗
could a team member check if address 0x9a.. is really yours
请官方核实一下这个公众号是不是你们的
Mod team: user above is selling accounts.
@管理 有人刷屏
there used to be a #support channel, where did it go?
以前有个客服频道的,怎么没了?
I'm trying to reach billing. Charged twice. Anyone from billing here?
被扣了两次会员费,财务或者客服谁管一下
I've asked nicely 3 times. can I please have a supervisor
叫你们主管来
let me speak to manager!!!
我要找经理
Is there any ombudsman or higher instance in your company I can write to?
除了在线客服还能去哪反映,有没有总部电话
ur mods asleep? half the chat is porn bots
管理都睡了吗,广告满天飞
Would someone official care to explain the fee change on my account?
我提交的视频认证还没审,审核员能看一眼吗
review team plz look at my video verification, flight is tomorrow
I emailed, tweeted, opened a ticket. Silence. What else can I do to get somebody's attention there?
邮件、电话、工单都试了,没人搭理,还有谁能帮我找到他们
anybody got a reply from support this week? mine's been ignored
你们这周有人联系上客服吗?我怎么都打不通
the agent left mid chat, how do I get back to the same person?
刚才那个客服聊一半掉线了,怎么找回同一个人
Is admin here? I want to ask about the giveaway result
群主在不在,奖品什么时候发
admin when payout?? you said yesterday
Hey Tomas (mod) can you check your dms when you're free?
@小助手 转人工
转人工转人工转人工!!!
/ticket doesn't do anything for me, how else do I open one
输入/工单没反应,还能从哪儿开?
Whom should I contact for change of registered mobile number? Old sim is lost.
原手机号停机了想换绑,应该联系哪个部门
need to talk with someone who can actually touch the database, my purchase is not on my account
买的东西没进背包,求策划或者客服看看
Excuse me, how to contact with operator? In application I see only robot.
你好,请问有人工服务吗
ok who do i have to bribe to get my ticket answered 😂 14 days
要不要我给客服点杯奶茶才肯回我工单啊?都半个月了
Ticket closed as 'solved' — it isn't. Please reopen 90417
还没解决就给我结单,麻烦重新打开谢谢
hello moderator good morning, please I want to make a report about one member
早上好管理,我要举报一个人
Support where are you, my funds not arrive, I am waiting like a dog
客服妹妹救命啊,我把币充错链了
客服救我!订单付错款了
can support reverse a wrong network deposit for me? who do i write to
充错链了,客服能处理吗?怎么找他们
The form wants a 'case ID' and I don't have any. Where do I get one from you?
I have an urgent legal request; please direct me to your compliance officer.
律师函要寄给哪个部门?请官方提供地址
請問商務部的官方人員在嗎,我寄的合作信沒人回
ping @admins third time today, api keys page is 500 for my account
再艾特一次 @官方运营 我的活动奖励没发
anyone can tag the dev for me? i'm not allowed to mention roles
帮我艾特一下管理,我权限不够
謝謝各位,但我還是想請官方人員直接幫我看看
thanks guys but i'd rather hear it from staff. anyone official around?
唔該邊個係admin?我想攞返個角色
有冇CS喺度呀,等咗成個朝早
客服咁耐都唔覆,係咪冇人做嘢
請問申訴要去哪裡提出?我的帳號被停用了
工單開了五天沒下文,可以幫我催一下嗎
how do i escalate, the ticket page only has 'close' lol
你們官方有 Line 客服嗎
客服信箱寄了被退回,請問正確的是哪一個
請管理員處理一下樓上那個賣粉的
my mom's account got locked and she's panicking, is there a hotline?
我爸的号登不上去,他不会打字,有电话客服吗
The chatbot said 'an agent will contact you'. It's been nine days, should somebody have called?
机器人说会有专员联系我,等了九天了,专员呢?
Yo staff, matchmaking banned me for lag, can one of you review it
误封了,求官方复查,我真没开挂
I appealed my ban on the 3rd. any news from the appeals team??
封号申诉3号交的,有结果吗
Do I message support through the app or through here?
问题是在群里找你们还是在App里找客服?
is this the right place to get official help? if not where is it
这里能找到官方客服吗,不能的话去哪
customer care not picking call since morning, what nonsense
客服一上午没人接电话,什么玩意儿
hello?? customer service?? anyone?? I was told to wait here
客服让我在群里等,等谁啊?人呢
Someone from shop team: parcel LK-8872 marked delivered, nothing here. Please investigate.
店家在吗,显示签收了但我没收到
seller not answering & shop support not answering either, what a combo
卖家不回,平台客服也不回,我找谁说理去
Can the maintainers please look at issue 312? It's been open since spring and blocks me
有维护者在吗,我提的那个PR没人看
who from core team handles releases? the linux binary is corrupted, want to tell them
kyc 过不了,客服也 no reply,someone help me reach them
我open了ticket三天了,有admin能check一下吗
admin 在么 pls 帮我看下 account 被 lock 了
hi po, saan po pwede mag-report ng issue? need agent po
Na who be admin for here? Make una answer person
dear support friend, three days I write and only robot says me good day
Do the needful and assign someone to my complaint, this is the last reminder.
请尽快安排专人与我联系,否则将向消协投诉
I'm going to the consumer board tomorrow unless a human replies to me today
今天再没人回我,我就去12315了
Can you tell me which timezone support works in? nobody answers at my evenings
客服是按北京时间上班吗?我这边有时差老碰不上
whats the average wait for a agent, mine says 'soon' for 2 hrs
I lost the mail with my ticket number, how can I ask about it?
工单号找不着了,怎么查进度?
could an admin kindly verify that I am not banned? I can't post images
管理,我发不了图片,是被限制了吗,帮看下
mods can u check if i still have the verified role, it vanished
我的会员标没了,求管理恢复一下
helppp i need an admin rn someone hacked my acc and is chatting as me
我号被盗了正在群里骗人,管理快把那个号踢了!!
Please block my account immediately, somebody official!! I see withdrawals I did not do
有没有客服能马上帮我冻结账户,钱正在被转走
support line says 'all agents busy' since 8am. is there another way in?
是不是只有VIP才配有客服啊,普通用户就没人管?
The rep I talked to, Alina, promised a callback. Can anyone reach her?
之前对接我的那个客服离职了吗?换谁跟进我的单子
If any moderator sees this: I was muted by mistake on my main, please check
I work in support myself, so I know the trick with queues, but seriously, who handles yours? I need somebody
我自己也是做客服的,理解你们忙,但我的单能不能回一下
Not a joke this time: is there an admin who can look at my missing deposit
不是来聊天的,我来找官方,请问谁是
everyone says 'contact support' but nobody says how. how??
都叫我找客服,问题是客服在哪啊
Before I tell my problem, who here is staff?
先问一下,这里哪位是工作人员
support please 🙏🙏 order paid but game not unlocked
客服~~~ 在线等,挺急的
Anyone here? I mean anyone from the team, my wallet app shows someone else's name
有人吗?我说的是官方的人
I read the FAQ twice, it's not covered. So where do I ask a real person?
帮助中心翻遍了没有我这个情况,怎么找人工
pinned message says contact @desk but that user doesn't exist. what's the current one?
置顶里的客服号搜不到,是换了吗
can't even complain, complaint page is 404. give me a mail address of somebody
投诉入口打不开,还有其他方式投诉吗
Requesting status of complaint no. 5561 lodged on 2nd instant.
2号交的投诉有进展吗,单号5561
do mods read dms or should i post here?
跟管理反馈问题是私信还是直接发群里
Support answered but to the wrong question. How do I get another agent?
给我换个客服行不行,这个听不懂人话
my little brother bought 90 dollars of gems, who can refund that at your company? contact pls
小孩乱充了两千多,该找你们哪个客服退
the case was transferred to 'tier 2' and then radio silence. anybody from tier 2?
说转给二线了,二线人呢
Hola, sorry my english, I search the assistance, where is?
我唔識用個App,官方熱線幾多號?
`,
  ),
  ...sentences(
    false,
    `
my deposit is late since friday, is that normal for bank transfers?
充值没到账,一般要等多久啊
found the support chat in the new app, it's under profile now, for whoever was looking
kyc rejected 3 times, what lighting did you guys use
提现两天了还在处理中,你们也这样吗
ticket #48213 finally got answered, took 6 days but solved
人工客服在"我的-右上角耳机",点三次"没解决"就出来了
kindly write to the official support mail only, don't trust people here
昨晚管理员把发钓鱼链接的踢了,干得漂亮
I spoke to a real human today and she was lovely. Credit where due.
你去提个工单,把哈希贴上,他们一般当天回
mods here are quick, that spam lived 20 seconds
我媽打咗去銀行熱線,等咗四十五分鐘先有人聽
they should rename customer support to customer sport, you run after them haha
群管理真不容易,天天删广告
How do I become a moderator? I have 5 hours free a day
客服岗招人吗?我有三年经验
support at 60k held twice, next stop 64 imo
支撑位在3200,跌破我就走
does it support ledger nano over bluetooth?
支持指纹登录吗?我在设置里没看到
my bank's hotline is awful, forty minutes of panpipes
移动的客服今天给我推销了三次套餐,烦死
anyone here? dead chat?
有人吗?群里怎么这么安静
guys thanks for the support during my surgery, home now ❤️
谢谢大家支持,我的小店开业第一天爆单了
A human being cannot finish that raid boss, I swear
这题是人做的吗?
ticket for saturday's concert, selling one, face value
演唱会的票抢到了!内场第五排
Oga no vex, just open ticket for the site, dem go answer you
投诉商家没用的,直接走平台仲裁更快,我试过
I'm an admin of a windows server farm and I drink because of it
我在公司当系统管理员,其实就是修打印机的
Which moderator plugin do you recommend for a discord of 200 people?
有没有好用的群管理机器人,能自动删广告的
po salamat, na-check na yung order ko, dumating kanina
转接头哪种好?我那个HDMI的老断
the app crashes when I rotate the phone, pixel 8, anybody same?
一直闪退,卸了重装好了,给大家参考
Has your account ever been frozen? how long did it take in your case
我号被封过,三天自动解的,别急
Live chat was 'connecting to an agent' for me too, refreshing the page did the trick
客服排队前面136人那次,我去煮了碗面回来还有80个
wrote to them monday, got reply tuesday, can't complain
申诉三天就过了,材料齐就行
請問幾點開盤?我時差搞混了
this game has great support heroes, I only play the healer
辅助位太难了,四个队友没一个跟我的
Need a support main for ranked, we're 4 gold
缺个辅助,来个会玩琴女的
The help button is the little question mark at the bottom, took me ages as well
"请联系客服",每个报错都是这句,程序员你出来我不打你
error says 'contact administrator'. I AM the administrator
提示"请联系管理员",这电脑就我一个人用啊哈哈
what does a community manager earn in Manila more or less?
社区运营一个月能拿多少,有同行吗
My first day as a support agent tomorrow, wish me luck!!
我做客服五年了,最怕听到"叫你们经理来"
a lady shouted 'let me speak to your manager' at me today. I own the shop.
今天又有顾客要见经理,我就是经理
两个客服号里带下划线的那个是假的,我被它加过
Someone called Vera_Helpdesk wrote me, blocked. Staff don't write first.
自称客服的私聊一律拉黑,没有例外
If you have a problem, tell the support in the app and not here in front of 200k strangers
有问题去App里找在线客服,群里都是用户,帮不了你
You should escalate it, ask for level two, that's what I did
你别等了,直接打12315,我上次就是这么解决的
My refund came today, order from the 3rd
退款到了,比预计早一天
sent the wrong size again 😩 third time, is their size chart in inches?
收到的货颜色跟图差好多,你们的也这样吗
open-source maintainers owe you nothing, be polite in issues
这个库的作者回issue超快,佩服
how to open an issue with a template? I mean in my own repo, yaml or md
怎么在自己的仓库里给工单加自动标签
We're building a helpdesk for our startup, zendesk or something self-hosted?
求推荐工单系统,十个客服用,预算不高
Our ticket backlog is 900 and the boss bought a foosball table
我们部门积压了九百个工单,老板说要做团建
hotel reception never answers the phone, I just walked down in pyjamas
物业电话永远没人接,楼道灯坏了一个月
the airline's chat bot told me to 'have a pleasant flight' after cancelling it
航空公司客服跟我说"系统就是这样的",气笑了
isp support made me restart the router 6 times. it was the cable outside
宽带师傅今天上门,两分钟修好,原来是猫坏了
apple support replaced my battery for free, unexpected
小米售后换屏幕要多少钱,有人换过没
where can I find a good dentist in Pune?
哪里能找到靠谱的搬家公司,下个月搬
北风的老板是不是那个以前做游戏的
who runs the node in Frankfurt? latency is great
群里有没有也在深圳的,出来撸串
团队好像有三十来个人,官网写着
When is the next AMA? I have a question about tokenomics
"withdrawals reopen at 18 UTC" - from the announcements channel, chill people
公告写了,六点恢复提现,别刷屏了
Mods be like: no memes on weekdays. Members: *posts memes*
管理员:禁止发图。管理员自己:发了十张猫
admin abuse!! jk I deserved that mute
被禁言一小时,活该,我话太多
Just got unmuted, hello again friends
角色领到了,点那个表情就会自动给
press the ✅ under the rules to get the member role, no need for anyone's help
how to delete my own message on telegram for both sides?
发错群了,撤回超时了怎么办,尴尬
reporting users: hold the message > report. works without any mod
长按消息可以举报,系统会处理
Do you guys trust the AI helpers in apps? mine apologised 8 times and fixed nothing
现在的AI客服都一个德行:"亲,我理解您的心情"
I named my cat Support because she never comes when called
我家狗叫"客服",叫三遍不理我
Knock knock. Who's there? Support. Support who? *chat has been closed*
"你好,在吗" "亲在的" 然后就没有然后了——论客服的自我修养
I closed my complaint, they paid me back with an apology coupon
投诉完第二天商家就打电话来了,态度一百八十度转弯
should I complain about it or is 3 days late still within the rule?
这种情况值得投诉吗,还是就算了
wrong network deposit, is it gone forever? BSC to ETH address
充错链了,有没有遇到过最后找回来的
they recovered my wrong chain deposit for a 20 usd fee, two weeks
充错链那次交了20U手续费,两周后回来的
Deposit 12/15 confirmations, almost there
小额提现秒到,大额要审核,大家都一样
my video verification was approved in 4 minutes at 3am, do they ever sleep
视频认证凌晨反而过得快,白天排队
kyc 过了!拖了一个星期终于
my sister got locked out after changing sim, had to redo whole id thing
换手机号要刷脸加身份证,自己在设置里就能换
tip: change registered number in security settings before you drop the old sim
what's the min withdrawal on trc20 now?
手续费又涨了?上次才1U
is the api down or is it me, 502 everywhere
接口全是502,你们那边呢
Getting 500 on api keys page. Clearing cookies fixed it for me
清了缓存就好了,谢谢楼上
Thanks Tomas for yesterday, you saved my evening
感谢群主昨晚的红包,抢了八毛八
群主生日快乐🎂
happy anniversary to the mod team, six years of nonsense
新来的管理是个妹子吗,声音好听
the new mod has a funny accent in voice chat, love it
Congrats to the three new moderators!
恭喜小北转正成管理!
I was a moderator of a forum in 2004, we had real drama there
以前当过吧主,那才叫权力巅峰
Moderators needed for the Filipino channel, apply through the form in the announcement
招募志愿管理员,要求每天在线两小时,有意的看公告
To all: tickets are answered Monday to Friday 9-18. Weekend messages are read on Monday.
通知:国庆期间客服工作时间调整为10点到16点,感谢理解
Please be informed the hotline number has been changed, see the website.
本群不处理账户问题,请通过App内"联系我们"提交
Dear members, our staff wear the green badge. No badge, no staff.
请认准带绿色标识的官方人员,其余均为冒充
A fake support guy wanted me to install anydesk, told him I use a typewriter
假客服问我余额多少,我说欠你八百
he claimed to be the manager of Northwind, with a gmail address. sure
有个头像是官方logo的加我,一看朋友圈全是卖茶叶的
冒充管理员的那个号又换名字了,大家注意别信
they banned the fake helpdesk at last
who pays for the servers of this thing
用这个App三年了,从来没找过客服,运气好?
never needed support in four years, touch wood
customer care in this country is a myth, in every company
现在哪家公司的客服不是机器人啊
In my village when the shop has a problem you go to the owner's mother
我们公司客服都外包到二线城市了
Outsourced support teams are underpaid, be kind to them
对客服好一点,人家也是打工的
i shouted at an agent yesterday and feel bad about it
昨天冲客服发火了,后来想想挺过意不去
agent 47 is the best stealth game character, fight me
特工那部新片有人看了吗,打斗不行
real estate agent wants 8 percent, is it robbery
中介费能谈吗,第一次租房
building an AI agent that reads my mails, gone wrong already
谁玩过自动写代码的agent,一晚上烧了我两百块
My user agent string is blocked by cloudflare lol
representative sample of 12 people, great science
the staff at that hostel were brilliant, go there
酒店的工作人员还送了水果,好评
staff engineers, what do you actually do all day?
官方同人图出来了,画风绝了
官方周边开卖了,那个鼠标垫我要了
is the mascot official or fan made
官方说法是服务器升级,我信了
I reach level 80 today, reach for the stars baby
contact lenses or glasses for 10h of screen?
隐形眼镜戴久了眼睛干,有没有推荐的
how do I contact the seller of the bike, the ad has no number (craigslist thing)
二手平台上那卖家不回我消息,是不是不想卖了
my landlord does not answer for 3 days, heating broken
Girlfriend not replying since 6 hours, withdrawal symptoms starting
对象不回消息,比提现还难等
crush opened my message and left me in review status
喜欢的人已读不回,工单状态:已关闭
HELP me choose a phone: the pink or the black
救命,这只小猫也太可爱了吧
help!! my pasta is on fire and i have a date in 20 minutes
求助各位大厨,红烧肉怎么才不腻
can someone explain to me what slippage means
有没有大佬解释一下什么是资金费率
can somebody check if the website opens for you? here it's blank
你们帮我看看官网能不能打开,我这白屏
有会写正则的吗,帮我看下这句哪里错了
Could one of you test my mod? I'd like feedback before release
我做了个小插件,有人愿意试用吗
how do i raise my daughter to not buy gems lol
小孩偷偷充了两千,我把支付密码改了,血的教训
parents: turn on purchase password, google refunded me through their own page
平台有未成年退款入口,自己填材料就行,我退回来了
没人回我,那我自己回自己:重启就好了
ok nobody knows, i'll google
算了没人知道,我自己百度去
Why is my question always ignored in this chat, I only asked which gpu
我在群里问个显卡问题怎么都没人理我,伤心
Thanks all, solved, it was the VPN
好了好了,是我开了代理的原因
solved without any ticket: reinstall, log in, wait 5 minutes
这问题不用找客服,重新登录就行
No need to call anybody, the money is only shown in another tab
别打客服电话了,打也没用,等系统修复公告
support told me 24h, came in 20. fair.
客服说24小时,结果两小时就好了,给个好评
the support article about fees is wrong since march, formula should divide by 100
帮助中心那篇文章写得真不错,图文并茂
I like their docs: short, pictures, no nonsense
文档里错别字好多哈哈
how does support hero ranking work, does healing count?
這個支持繁體中文嗎?設定裡找不到
支援 Type-C 嗎?我想買一個給爸爸
ios 15 still supported or do i have to update
老系统不支持了,安卓8的用户只能停在旧版
Supporting my local team even if they lose every week
支持国产,买了台新车
I can't support this proposal, the treasury would be empty by june
投票我投了支持,反正也没坏处
The tomato plants need support, bamboo sticks work
腰不好,买了个护腰支撑垫,还行
emotional support water bottle, never leave home without it
child support payment ate my bag, no dip buying for me
strong support here, RSI oversold, i'm in with small size
跌到支撑了,敢不敢抄一手
what's a ticket price for the lisbon meetup?
线下聚会门票多少钱,还有早鸟吗
got a parking ticket while waiting for a KYC selfie, good day
开车压线被贴了条,两百块没了
my raffle ticket number is 5561, fingers crossed
抽奖号码是5561,保佑我
jira ticket says 'fix everything'. thanks boss
产品给我提了个单子:"让它快一点",完
唔使搵客服啦,你去設定度熄咗省電模式就得
你可以打去官方熱線,聽完第二段錄音撳0就有真人
我琴日打咗去,個女仔好好人,五分鐘搞掂
管理員辛苦了,每天都在清廣告
我以前在電信做客服,每天被罵八小時
客服機器人回我「祝您有美好的一天」,笑死
今日個群好靜,有冇人呀
訂單延遲了三天,物流是不是卡在海關,有人也是嗎
入金等了兩小時才到,原來是銀行在維護
茶餐廳個伙計態度差到我想投訴佢個髮型
聽講新管理係上海人,煮餸好叻
朋友的帳號被停用,申訴兩週後恢復了,東西都還在
to the guy with the frozen account: write them from the mail you registered, they ignore others
跟楼上说一下:工单里写清楚时间、金额、截图,不然会被打回
Tell your mom the hotline is on the back of the card
那你让他自己联系客服啊,你替他问没用
@Marco bro you owe me lunch, answer your phone
@小胖 出来挨打,昨天那把你卖我
@everyone movie night at 9, popcorn is virtual
艾特一下想组队的,今晚八点
pinging the server gives 240ms, unplayable
ping一下官网,延迟300,难怪卡
he pinged admins for a joke and got muted for a day, worth it? no
有人没事就艾特管理,被踢了,该
My complaint is not with the app but with my own greed
最大的投诉对象应该是我自己,手贱
complain less, stake more 😎
别抱怨了,打两把去
is anyone else's withdrawal 'in review' after the update or am I special
更新完以后余额少了两位小数,是显示问题吗
My order shows shipped but no tracking yet, how many days did you wait?
显示签收但没收到,后来发现在门卫大爷那儿
marked delivered but nothing: check with neighbours, mine was behind the bin
charged twice for membership, the second one dropped off after 2 days by itself
会员扣了两次费,过两天自动退回来一笔
game not unlocked after paying -> restart the launcher, mine appeared
买的东西没进背包,重进一下游戏就有了
banned for lag, 24h, oh well, touching grass today
误封一天,正好休息
it's crazy that I got unbanned so quickly, thank you whoever did that
谢谢昨天帮我恢复账号的小哥,虽然不知道你是谁
Shout-out to Alina from billing, patient like a saint
表扬一下客服小北,半夜两点还在回消息
how do support folks stay sane with you lot haha
你们说客服每天看我们骂人,会不会也有个群在骂我们
There's a novel about a call centre in Mumbai, funny and sad
有部纪录片讲呼叫中心的,看完心情复杂
call centre job interview tomorrow, what do they ask?
客服面试一般问啥,普通话二乙行吗
quit my helpdesk job today. freedom!!!
今天终于从客服部转到产品部了,撒花
how many mods does a 200k group need you think
二十万人的群居然只有六个管理,厉害
when I was muted I realised how much I love typing
有一说一,这群管得挺严,但干净
is staff allowed to take part in the giveaway?
Real talk, decentralised means there's no manager to call
去中心化嘛,就是丢了钱没经理可找
In a self-custody wallet no support in the world can bring back a lost phrase
自托管钱包客服也没权限动你的币,这点要明白
Bitcoin has no customer service and that's the feature
比特币没有客服,习惯就好
"where is support?" he asked as the chart fell another 20%
"支撑在哪?" "在楼下面馆"
the only human agent in that hospital app is named Bot. Robert, actually
机器人客服叫小智,我叫它小障
Tried the whole 'dear sir do the needful' style with my wife. Did not do the needful.
my mail to the tax office bounced, they have a fax number, a FAX
税务局的电话打通了!今年的好运气用完了
医院挂号电话占线一上午,最后在小程序挂上了
raining in Leeds again, who has sun
今天立冬,记得吃饺子
just finished my run 10k in 54 min
减肥第三天,看见烧烤摊走不动道
new phone who dis
换了新手机,旧的给我妈刷短视频
anyone up for chess? 10 min games
斗地主三缺一,来不来
the soundtrack of that indie game lives in my head
这歌单循环一天了
bought the dip, dip kept dipping
今天又是为手续费打工的一天
I finally understood liquidity pools, thanks to the guy with the pizza example
群里那个披萨的例子讲得真好,一下就懂了
Kids asleep, controller charged, let's gooo
娃睡了,上号
how to export trade history to csv? found only pdf
历史账单怎么导出,要报税用
dark theme or light theme, wrong answers only
字体能不能调大点,我爸看不清,设置里有吗
what's your favourite coin that went to zero
有没有人记得最早那版图标,绿色那个
my rank dropped to bronze and so did my mood
上分好难,掉到白银了
is there a student discount at the shop
学生证能打折吗,鞋子那个
exam hall invigilator was sleeping lol
监考老师打呼噜,全班憋笑
`,
  ),
];
