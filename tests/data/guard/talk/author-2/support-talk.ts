import { sentences } from '../../sample.ts';

export const supportTalk = [
  ...sentences(
    true,
    `
Wanted to ask, is there a way to talk to someone at the company about a bulk order?
Is there a moderator who speaks Spanish here? I have to report a user
helpdesk pls 🥲 game ate my gems
hey @jonas_mod u free? need a hand w my locked account
@admin @admin fake giveaway account in chat, please remove
客服呢？出来挨打（不是）我的皮肤到底补不补
do i have to fill the form on the site to reach u or can i just ask staff here
Is there any moderator online right now? someone keeps spamming the trading room
Ticket open, ticket closed, ticket open, ticket closed. Each time I attach the same bank statement, the same photo of the receipt and the same screenshot, and each time some macro thanks me for my patience. Is a human being ever going to read it?
can somebody tag an admin for me, I don't know their usernames
售后在哪里申请，页面上只有退货没有换货，想找售后人员问问
so is there actually a support team or is it just a bot with a cute name
管理员，我进错分组了，能帮我调一下吗
@群主 我那个比赛报名没通过，是材料问题吗，麻烦看一下
想问下我反映的重复扣费，财务那边给答复了没有
support chat says im number 412 in queue and then disconnects me. every. time.
how long does support normally take to respond? mine's been open 9 days
admin 在吗，我的提币还是 pending
I have been muted for 7 days by mistake, to whom should I appeal?
呼叫管理！呼叫管理！有人发黄图
who's in charge here? I want to report another member
customer service is a ghost town. 11 days. ELEVEN.
how do you open a ticket? the button does nothing on android
檢舉了三次詐騙帳號都沒人處理，板主還在不在？
我的积分兑换一直失败，有没有官方的小伙伴帮忙后台看一眼
bro how to talk to customer care, number not given anywhere
客服怎么一直不回消息啊，急死我了
在吗管理，昨天私信你没看到吧，我那个补发的事
有没有负责退款的同事在群里，出来一下
My complaint number is BRX/20/117. Any update from the officials please?
怎么申请人工审核？系统把我拒了两次了
你好，有工作人员吗，我买的课打不开
有没有客服的微信或者邮箱，网页版的在线客服打不开
你们客服是摆设吗？打了八个电话没一个接的
admins kindly do the needful, my id is 77120, reward not credited
ANY ADMIN ONLINE?? URGENT
whats the discord mods tag, is it @staff or @helper
提币地址审核一直不过，想找个懂的官方人员一对一看看，走正规工单也行，在哪开
有没有人知道客服的分机号，总机一直占线
我的实名材料交上去 10 天了，找谁催一下审核
is there a separate support for business accounts? the regular one keeps sending me in circles
你好，我想咨询一下账号注销的事，该联系哪位
谁是管理，私我一下呗，我举报个人
who is the official admin here, so many people with the same logo
I cannot find "contact us" anywhere in the new version. Where did you move it?
What's the fastest way to get an answer from support, chat or email? my trip starts tomorrow and the booking code isn't working
is anyone from northwind reading this? your api keys page returns 500 for me and support doesnt pick up
麻烦哪位管理给我开一下发图权限
麻烦官方的人看看我的退款，订单尾号 5521，十一号寄回去的，物流显示你们仓库十三号就签收了，到现在半个月了状态还是“等待商家收货”，商家说找平台，平台说找商家，能不能有个人真的去查一下
咁耐都冇人覆，客服係咪放咗假呀？
帮忙艾特一下管理，我不知道是哪个
Where can I raise a ticket for a double charge on my order?
need help from an actual employee, not community guesses. my account was merged with a stranger's
Can an admin please verify my wallet address change request, submitted yesterday, ref 7Q-118
u guys closed my ticket with no answer. reopen it pls
Hey can a staff member look at my account? It shows a negative balance and I never traded on margin
麻煩客服看一下我的私訊，包裹顯示已簽收但我根本沒拿到
客服态度太差直接挂我电话，我去哪里投诉这个客服
管理是不是都睡了，群里机器人刷屏刷成这样
wheres the mod when u need one smh. @mod
想找技术支持看下我的崩溃日志，应该发给谁
third day and not one word back from your helpdesk. unbelievable
请问这个群有官方人员吗，还是都是玩家自己建的？我有个充值问题要找官方
官方客服入口在哪
管理员麻烦把我拉回二群，手滑退了
想轉真人客服，一直叫我按 1 按 2，按完又跳回主選單，到底要怎麼找到人
我想知道上个月提交的赔偿申请现在归哪个部门，谁能查
我在 discord 开了 ticket，频道突然没了，是处理完了还是被删了？
my account got locked after I changed phone, who do I talk to about this officially?
客服说 24 小时内答复，现在都 72 小时了，人呢
admin admin admin 🙏🙏
喂？客服？有喘气的吗
求一个人工通道！！孩子误充了六千多
ive sent 4 emails to support and got nothing but auto replies lol
有官方的人吗？帮我查个交易哈希，转错链了
please assign an agent to my case
联系方式页面 404 了，现在要怎么找到你们
Sorry to bother, who's the right person on the staff for invoice corrections?
I was told 24 hours. It is now 120 hours. When will someone from support answer me?
Support team, kindly update the status of ticket #00923. It has been 15 working days.
can a human please look at ticket 48213, the bot closed it twice
這裡的管理員是哪幾位？想檢舉一個帳號
need admin asap someone hacked into my profile and is selling my stuff
请问怎么联系你们的商务或者客服，批量下单的发票开错了
I opened a ticket about missing season pass rewards, should I open another one or will they merge it?
工单被自动关闭了，问题根本没解决，能不能重新打开
有官方人员值班吗，急
Can you connect me with an agent pls
gm, could one of the mods give me the verified role? bot skipped me
请技术老师看下，API 一直返回 403，工单号 A-3390
官方能不能出来回应一下，提现到底什么时候处理
how do i get hold of support here?
support 一直不回邮件，除了邮件还能怎么联系你们
请问客服在哪里找？
能不能给个靠谱的官方联系方式，别再让我问机器人了
who handles license key problems? i emailed sales and they said ask support but never said where
請官方人員協助查詢，我的驗證信一直收不到，已填表單三次
@admin pls check my case, withdrawal pending since tuesday
哪个是真管理员啊，群里好几个头像一样的，我想问账号的事
still waiting for an admin to respond to my message above 👆
ok i give up, can support just phone me
Kindly provide the customer care email id
官方群那么多，哪个群里有客服？
Are there any official reps in this group or is it fan-run? I need one to look at my warranty claim
管理能帮忙看下我为什么领不到角色吗，按步骤点了好几次
我提交的工单三天了还是“待处理”，有没有人管啊
之前那位对接我的客服离职了？现在没人接我的单子
怎么联系客服，我手机丢了验证器没了
Is the helpdesk closed today? The contact page gives me a blank screen.
pls mod help, i bought the skin and got charged twice, no skin
请问申请仲裁之后多久有专员联系？我这边一直没收到电话
为什么我的投诉显示“已撤销”，我没撤销过啊，谁来给个说法
申诉邮箱是哪个来着，被封号了登不上去看不到
where to write if the coupon was charged but discount not applied? I want to reach shop support
@管理员 有人发广告，快来处理一下
how to call operator in chat? i press 0, nothing. i write 'operator', nothing. i write bad words, also nothing
版主在吗？想问下我的帖子为什么被删了
oh great mods asleep again while bots flood the chat. @everyone-with-a-badge wake up
Is there Russian speaking support? I can not explain my problem in English
Where do I send proof of payment? The agent asked for it and then the chat closed, so I need to reach him again
my appeal was rejected without any explanation, I want someone from the team to review it again
你哋啲客服電話打極都冇人聽，有冇 email 可以寄？
need a real person not that stupid bot
请问一下官方邮箱后缀是什么，我要发申诉材料过去
麻烦帮我催一下 ticket，编号 11874，已经超过承诺时间了
我想申请解封，之前的管理说会帮我看，后来就没消息了
I wrote to support in German and nobody answered. Must I write again in English?
tagging @Helpdesk_Ola again because nobody came back to me about the parcel
请问周末有人工客服吗，我家猫粮订单地址写错了要改
客服您好，我的返佣这个月没发，帮忙核实一下，UID 80931
do you have a phone number i can call? im old and cant deal with these chat windows
北风客服死哪去了！！！
Abeg who be admin for this group? my withdrawal never enter
我上周投诉的那个商家，现在处理到哪一步了？投诉编号 20931
老板在吗，买的激活码用不了，找谁换
looking for someone official to check a deposit sent on the wrong network, tx is confirmed
Any devs or support staff able to look at my crash log? it started right after 4.2 and I've tried everything
The ticket system says my email isn't registered so I can't even open one. What other way is there to contact you?
My cousin and me both wrote to your support, he on Telegram and me by mail, two different problems, two different weeks, and neither of us got a reply. What's going on over there, is somebody reading that inbox?
hello sir kindly tell me who is admin of this group, I have one issue with my KYC
hello support?? u there??
Hi, my submission to the grant program was acknowledged but then silence. Whom on the team should I follow up with?
lol opened a ticket in march. it's still "awaiting agent"
我昨天開的 ticket #6672 有人看了嗎
i need to speak to a manager about my refund
被盜帳號了，很緊急！有沒有官方值班人員可以先幫我凍結帳戶
邊個係 admin？我部機壞咗登入唔到，想搵人幫手
my withdrawal says "contact support" but there's no button, so how do I contact support??
PLS GUIDE ME HOW TO RAISE COMPLAINT, MY AMOUNT IS STUCK 6 DAYS
客服工作時間是幾點到幾點？我在加拿大，每次進去都顯示離線
订单号 3302817，麻烦售后尽快联系我
怎么找你们经理，我对处理结果不满意
工单在哪看进度啊
客服能不能别复制粘贴，换个真人来跟我说
请问客服几点上班，我早上发的消息到现在没人理
Did anyone from the team see my bug report with the video? I'd like a staff member to take a look before the tournament
dm个管理都没人理，ticket 也 closed 了，官方能不能给个说法
客服在线时间写的 24 小时，结果凌晨根本没人
要不要这么离谱，打客服电话提示“您拨打的号码是空号”，那我该打哪个
找不到提交申诉的地方，求管理给个链接
does the support desk work on weekends or should I wait til monday for an answer on my ticket?
Good afternoon. Could someone from the official team confirm whether complaint no. C-2071 has been forwarded to the finance department?
谁能把客服拉进来，我这边钱扣了订单没生成
who can i report an impersonator to? he's using the founder's photo
nobody from the team has said anything in here for two days while our withdrawals are stuck. hello??
我发在反馈区的问题有官方的人看到吗，麻烦回一下
Please who can I message for help from the company itself? my 2fa device is lost
请问举报外挂找哪个管理员，有录像
有管理员在吗，帮我看下提现，卡了两天了
想找个会讲粤语的客服，我妈不会普通话，她要打过来问订单，打哪个号码
yo where the mods at, this dude is posting gore
邮件发了三封都没回，你们还有别的联系方式吗
hi admin good day po, may nag-aassist ba dito regarding lost parcel?
I requested account recovery through the form on Sunday. How can I check what the support team did with it?
Excuse me, does this group have administrators? I would like to ask one of them about my suspended shop.
can u give me the link for submitting a request pls, support request i mean
人工客服怎么转？机器人来回就那几句
有没有英文客服？我老公是外国人，他的账号要处理
账号异常让我联系客服，点了联系客服又跳回登录页，所以到底怎么联系
I'd like to file a formal complaint about the seller on order 99120. Which form or department handles that?
who do I contact to delete my account and all the data you hold on me
投诉了五次，没有一次有结果，你们到底有没有人看
群管在吗 有人骂人
any official person here who can tell me why my verification is stuck at step 3
Mods, could one of you lock this thread and also check my report from last night?
Please escalate my complaint. Transaction failed on 3rd, money debited, nobody is taking responsibility.
idk who to ask but i need someone official to restore my clan, i pressed disband by accident
有冇真人客服㗎？同個 bot 講咗半個鐘都係答非所問
can a dev or admin take a look at my save file? corrupted after cloud sync, 300 hrs in it
anybody knows how to reach the support by telegram? the site only shows a form and form is not sending
Would a moderator mind telling me why my post got removed?
群主在不在，我的号被误封了想申诉
客服回复我一句就把会话结束了，怎么再联系上同一个人
I just want someone from the team to tell me if my documents were received
does anyone have the official support email? the one in the footer bounces
@小助手 @客服02 有人吗有人吗
我是企业版用户，合同里写了有专属客服，请问是哪位，怎么一直没人加我
我的 case 被转了四个客服，每个都让我重新讲一遍，现在到底谁在负责
Hello, how to contact with support? I wrote in bot, bot is silent.
请问反馈 bug 之后要多久客服会回复？我周一提交的到现在没动静
哪位是官方的工作人员，麻烦看一下我的kyc，一直过不了
客服 7×24？我都等了 7 个 24 了
what is customer support working hours? i am in UTC+8
ADMIN WHY ARE YOU IGNORING ME
我的道具更新后全没了，请 GM 帮忙查一下
我要找你们负责人，别踢皮球了
有没有人工啊啊啊啊
Dear team, I am requesting you to please look into my matter, amount deducted but order not placed. Kindly revert.
Calling any admin: the pinned link is dead and my order still says "processing" since 3 weeks
找管理报备一下，有人冒充我在群里卖号，找哪个管理？
有管理吗？我想改一下群昵称后面的认证标
求助，怎么给官方提交工单，app里翻遍了没看到入口
Can someone at Northwind please reopen case 5518? The replacement arrived broken as well.
在线等一个客服，账号被锁了，明天要用
hi where is the support channel in this discord
搵唔到客服喺邊，有冇人知點樣聯絡佢哋？
plz someone from team reply my mail its about my frozen money
dev 在吗？主网切换后节点一直报错，issue 提了没人理
is there any live agent, my card is charged and page froze
Admin, please check DM from me? no wait I mean please answer the ticket I opened on Friday, it is about refund
官方微博私信不回，app 客服不回，群里也不回，你们是打算装死吗
充值没到账，找谁处理？想联系一下官方
is there an email for customer service or only the chatbot
is @ladyfern still a mod? if not who do i report cheaters to now
guys whats the link to live chat i cant find it in the app
yo mods can yall ban this guy hes been begging everyone for coins
客服妹子加了我微信之后就没说过话，能换一个吗，我的单还没处理
客服小姐姐在吗 😭
这群里有没有管事的？
點先可以同真人講嘢，個智能助手搞到我癲
管理員可以幫我解除禁言嗎？我真的沒有洗版
客服排队排了 300 多位，排到了又断线，这谁受得了
Your live chat agent left in the middle of our conversation. Please send somebody else, I still can't log in.
@mods can u unmute me in general i didnt even do anything 😭
管理出来说句话行不行
拜托哪个管理看看我的入群申请，填了两次了
po sir admin pa-help naman, my cash in is not reflecting pa rin
someone in staff pls look at my deposit, hash is in the ticket 30118
客服电话多少啊
Any staff around? I need my nickname changed and it says only staff can do it
I've been trying to reach customer service since Monday, does anybody there read messages?
who do i ping for a ban appeal
Admin please approve my join request in the sellers group, it's been pending since last week
been on hold w your support line for 50 min now. pick up!!
@Northwind_Support are you guys alive?? been 48h
MODS??? ANYONE FROM THE TEAM? my whole guild inventory vanished after the patch
where's the complaints department lol seriously though
hi is there a support bot or do i write to a person
反馈提了快一个月了，产品经理能出来说两句吗
Please any admin in the house should attend to me o, since morning I dey wait
我要投诉，走什么渠道？
can i get a staff to check why my referral bonus is 0? got 6 friends in
有哪位官方老师方便看下我的节点收益，工单 8841 没人接
請問有沒有官方客服的聯絡方式？我的訂單一直沒出貨
钱包版本更新后余额显示 0，求官方技术看一眼，截图已经发工单
how do I escalate a ticket? first line just copy-pastes the FAQ at me
what happened to my ticket, it just says 'resolved' and nothing was resolved
小白求问，官方的帮助中心在哪点进去，我要找人工
how can i get in touch with the devs directly, i think i found a serious security hole
等了一个礼拜，客服就回了句“已反馈”，然后就没下文了
`,
  ),
  ...sentences(
    false,
    `
Yesterday was in sauna, today everything hurts, but soul is happy
My train is delayed by two hours because of leaves. Leaves!
10/10 would get rugged again
Is a referral bonus paid instantly or at end of month?
withdrew yesterday evening, arrived this morning, no complaints
You have to scroll to the bottom of the profile page, delete account is in grey tiny letters
这手机还支持 3.5 耳机孔，难得
周一综合症，咖啡已经第三杯
这个表情包我偷走了
@dev_ana is right, mods can't see your balance, only the staff can
更新之后闪退，华为 mate60，有一样的吗
退款會退回原本的卡，大概三到五個工作天
新版钱包的 ui 太丑了，字也小
GAS IS 80 GWEI WTF
Traffic in Bangalore is a boss fight, nobody can tell me otherwise
空投要完成几个任务才算合格
iOS 16 以下不支持了，得升级系统
客服小姐姐太给力了，十分钟就给我解决了，点赞
brb dinner is ready
I had the weirdest dream, I was a blockchain
年终奖发了个寂寞
I'm thinking of switching from android to iphone, talk me out of it
銀行客服叫我重開機，笑死，我只是要問匯率
The report from the audit firm is out, 62 pages
Is this chat dead or what
合约地址记得去浏览器核对，别复制群里的
null pointer in the price feed again, I think the cache returns before the lock is released
just open a ticket bro, nobody here can see your account
he says he's from official support. hes not. reported and blocked
招聘群管理两名，要求每天在线三小时，有意的填公告里的表
Don't wait for the mods to approve pictures, just post them in #media, it's open
the promo code only works on first order fyi
nah im good thanks
write them through Settings > Help > Chat with us, works better than the email
weekly RSI divergence right on the support line, looks juicy
客服这个职业迟早被 AI 取代，你们觉得呢
Do NFTs show up automatically in the wallet or you have to add the contract
当群主真累，还没工资
Does anyone know a good dentist in Warsaw?
happy friday you degenerates
官方剛發公告了，明天凌晨兩點停機維護
娃的数学作业我都不会，丢人
Do you think AI will write most of the code in five years?
打工人打工魂
给大家讲个笑话：机器人客服问我是不是人，我说是，它说证明一下
got tickets for the concert on saturday, row 12!!
How do I switch the app language to Tagalog? can't find it in settings
2fa codes were wrong because my phone clock was off by a minute, set it to automatic
有人知道夏令时之后结算时间变没变
GG WP that last round was insane
does the wallet support polygon yet or only eth
the trailer looks better than the actual film
我以前也当过贴吧吧主，删帖删到手软
管理员辛苦了，大半夜还在踢广告号
who's watching the match tonight?
Verification mail landed in spam for me, check there first
這首歌單曲循環一整天了
我妹应聘上了呼叫中心，下周一入职
for lost 2fa tag one of the admins in the list at the top, that's what everyone does
今天股票基金币一起绿，春天来了
I work in customer support for a hotel chain and honestly people are wild
school tomorrow and i havent done any homework 💀
有没有人看昨晚的欧冠，最后那个绝杀太猛了
can u trade skins between regions? eu to na
如何导出去年的交易记录报税用
不用找人工，清一下缓存重新登录就行，亲测有效
good morning from a very rainy Manchester ☔
我们公司的技术支持就我一个人，天天修打印机
Can I use one account on two phones at same time?
上次那个自称官方的人要我共享屏幕，我直接拉黑了
你这情况工单里附上交易哈希，客服查得快
顺丰客服态度真的好，丢件第二天就赔了
群怎么这么安静，都去过年了？
登唔到入去，係咪維護緊？
Emotional support cat reporting for duty 🐈
有人玩过那款钓鱼游戏吗，挺解压的
节点同步到 97% 就卡住，加内存就好了
邮箱写错一个字母，难怪收不到激活邮件 😅
NEPA don take light again, una good evening
人脸识别老是失败，后来发现是我没摘帽子
which mods do you run with skyrim? mine crashes with more than 50
being a mod is unpaid work and I respect it
收货地址填错的话发货前自己能在订单里改
gm gm fam ☀️
my deposit is late, is that normal on sunday?
这周末去爬山，有同城的一起吗
用管理员身份运行一下安装包就好了
預購的那批鍵盤延到下個月出貨，公告有寫
我的快递显示已揽收三天没动，你们的也这样吗
What do you all do for work? I drive a forklift
I finally ran 10k under an hour!!
I quit coffee for a week and I hate everyone
Honestly the mods here are doing a great job keeping the spam out
杭州这两天桂花开了，满街都是香的
谁还没睡
提交工单就行，一般一天之内有回复，我上次就是
投诉 12315 挺有用的，我上次买到坏水果就是这么退的
gm 兄弟们
周末打羽毛球把腰扭了，老了
我家宽带的客服电话打了四十分钟才接通，无语
Does the library support async calls or do I need a thread pool?
The sunset here is unreal right now, look at this
So the maintenance is 02:00 to 04:00 UTC, everything will be paused then
海底捞的服务员才是真客服天花板
回踩支撑没破，放量拉起来了，稳
我大学学的是工商管理，现在送外卖
有冇人知條支持線喺邊度？我睇 4 小時圖好似 1.85
昨天手滑买成了永续，亏了两百，长记性
Elections here on Sunday, the queues will be terrible
Reminder: admins never message you first. Block anyone who does.
what's everyone's go-to snack while charting
My ISP's support bot asked me to rate it before I'd even typed anything 😂 gave it five stars, best conversation I've had with them
This meme has been posted four times since breakfast
resistance at 2,100, support at 1,940, I'm sitting on my hands
anyone know if the gold pass items carry over to next season
我这边网页能登，手机不行，估计是缓存
my bank's hotline kept me on hold for an hour and then hung up, typical
welcome to all the new people, have fun
求推荐一部悬疑剧，要烧脑的
Hiring: customer care representative, remote, must speak Hindi and English. DM not needed, use the careers page.
邀请奖励是当天发还是月底发啊
is the whitepaper available in Vietnamese somewhere
I think mod abuse on that other server killed it, everyone left in a month
航空公司客服只會說「感謝您的耐心等候」，我等到飛機都飛走了
那个博主翻车了你们看了没
you should contact support, they fixed mine in a day
which laptop for video editing under 1000?
老婆生了，六斤八两，母女平安
人工智能这块今年太卷了
i used to be an admin of a minecraft server with 3k players, good times
抢到周杰伦的票了！！内场！！
下班下班，溜了
LMAOOO that sticker
你说得对，但是我饿了
just adopted a puppy, names please, so far it's Hash or Biscuit
try turning off vpn, the login page hates vpns
这个游戏里管理员 NPC 的任务怎么触发来着
你们打副本带几个奶妈
My grandfather used to say that a bargain is something you don't need at a price you can't resist.
接口限频写的每秒 20 次，实测 12 次就 429 了
老版本安卓装不上，要 9.0 以上
please support our team in the vote, link in bio
有事就去官网右下角点那个小气泡，比打电话快
pizza with pineapple is fine, fight me
NO WAY HE MISSED THAT PENALTY
what time zone are most of you in
my lottery ticket won 4 euros, retiring tomorrow
医院挂号难死了，专家号早上六点就没了
今天的签到奖励领了吗，别断签
最低提现额度是多少来着，10u 还是 20u
You don't need support for that, just clear the cache and log in again
I grow tomatoes on the balcony, thirty so far this year
Never had to use their helpdesk in four years, that says something
助记词我抄在本子上放保险柜了，不放手机里
The order says "shipped" but the tracking number doesn't exist yet. Do they update it at night?
早上好各位，今天降温多穿点
Is dark mode supported on the tablet version?
The admin panel of that CMS is so slow, I moved to a static site
My sister got hired at a call centre, she starts Monday
Never share your ticket number in public, scammers pose as agents and DM you.
長榮的飛機餐比我想像中好吃
我怀疑排行榜有 bug，我分比第三名高，却排在十七
Got the new keyboard from the shop today, the space bar rattles a bit but the switches are lovely
Please what is the difference between proof of stake and proof of work in simple words
登入嗰陣話我部機異常，過咗陣自己好返，奇怪
Which wallet do you people use for small amounts on phone?
my transaction has been pending for 40 min, mempool is full I guess?
早八人的命不是命
阳台种的辣椒红了，晚上炒个肉
Please anybody with iPhone confirm if fingerprint login dey work for una
learning rust, the borrow checker made me cry twice today
中秋快乐！月饼吃五仁的举手
we're looking for two moderators for EU evenings, apply in the pinned form
中国联通的人工客服现在藏得真深，要按九个键
which support are you maining this season? I'm on healer
祝大家新年快乐，恭喜发财 🧧
昨晚做梦暴富了，醒来还是要挤地铁
The official soundtrack is out on streaming
anyone compared the pro plan with the free one? is it worth 9 a month
Update 5.1 broke notifications on my Samsung, had to allow background battery use
u need to level to 30 before market unlocks
我做了个聊天机器人，能自动回常见问题，准确率九成
Paid with paypal, got the key in 30 seconds, nice
你直接找客服吧，群里没人能看到你账户
有人吗 出来聊天
Good support structure under that bridge model, did you print it in PETG?
奶茶三分糖还是全糖，在线battle
刚跑完五公里，配速六分半，求夸
any recommendation for a cheap mechanical keyboard
Where in the menu do I find the tax report for 2024?
The airline lost my bag and their call center plays the same flute song for 40 minutes
Sysadmin day is coming, hug your admin
The size chart runs small, take one size up with the hoodies
官方周边的杯子质量不错，就是贵
I sent on the wrong network once, took two weeks but they did return it minus a fee
got a parking ticket outside the gym ffs
尺码偏小，买大一号
The new coffee place next to my office charges 6 dollars for an espresso
bruh its 3am why am i still here
我在电商公司做客服，每天被骂八百遍，麻了
this pillow has no neck support at all, waste of money
飲茶未呀各位
群规第三条写了不能发邀请码，看一眼再发哈
支持国产，冲一个
转错链了，好在那边支持找回，扣了 30u 手续费
辅助位打得好比射手重要，support 才是爸爸
我号里那把传说武器卖多少合适
謝謝管理員，已經好了
I think the leaderboard is bugged, I have more points than #3 and it shows me at 17
被封号三天，因为我骂队友了，活该
Merry Christmas from the Novak family 🎄
The raid ticket drops from the second boss, not the first
has anybody tried the new import from csv? mine skips the first row
我覺得第二季冇第一季咁好睇
跌麻了 关软件睡觉 dyor 诸位
请教一下，多签钱包两个人够不够用
the face scan hates my glasses. took them off and it passed
sir kindly raise complaint in app itself, they reply within 24 hours, I also did same
They froze his account because he used his brother's ID, so not a surprise
到底该用限价还是市价，新手求科普
昨天那个版本把我的快捷键全重置了，打团的时候按大招结果放了个表情，队友以为我在嘲讽他们，全队一起举报我，笑不活了，今天花了半小时一个一个改回来
今天主网是不是拥堵，转账一直 pending
你把代理关了再登录试试
can someone recommend a good book about the history of money
推荐个两千左右的显示器，写代码用
為什麼我這邊顯示的匯率跟網頁不一樣
你们觉得以太今年能到一万吗
这瓜保熟吗
假客服太多了，认准官网那个入口，别信私聊的
happy birthday leo 🎂🎂
wen moon sir
手续费抵扣要在设置里手动打开的
儿子说长大想当宇航员，我说先把被子叠了
she said yes!!!! 💍
electricity company's chatbot just told me to "try a candle" lmao
My daughter took her first steps today, sorry for off topic but I had to tell somebody
Anyone going to the meetup in Lisbon next month? I can bring stickers
怎么把界面改成中文
that song has been stuck in my head since tuesday
my order came in two parcels, second one two days later, so don't panic
what does error 1020 mean? comes up when I refresh the market page
They told me to email support, I did, and it was sorted the next morning. Just be patient.
联系不上前女友了，换头像了也把我删了哈哈
我妈又催我相亲了，救命
下個版本會支援繁體中文嗎
充了 648 就出了个紫的，退游了
昨晚三国杀连跪八把，睡不着
Sold half at 1.2 and of course now it's 1.9
Just finished the second season, no spoilers but the ending is garbage
Congrats to @mira_k who is our new moderator for the Portuguese channel!
恭喜小鹿成为新管理，以后请多关照 🎉
小狐狸连测试网要怎么加 rpc
i lost my phone and had no backup of the authenticator, lesson learned the hard way
the human in the loop paper is a good read if you like ML
is anyone else getting logged out every five minutes since the update
has end of support been announced for python 3.9?
In my country customer service basically means being yelled at by a man with a stamp
感冒了，喉嚨像吞刀片一樣
改密码之后 24 小时不能提币，正常的，安全策略
冷钱包哪个牌子性价比高，预算五百以内
重庆火锅微辣就是全国特辣
我家猫把路由器尿了，断网一下午
Bro my KYC pass finally, after 3 try. Use good light and white background
The refund goes back to the card, normally 5 to 7 working days depending on bank
Why my balance showing in euro and not in naira? how una dey change am
Does the app support Ledger Nano?
Running the node on a raspberry pi 4, syncing took 31 hours
电影票两张转让，今晚七点半的，有事去不了
Support team was brilliant today, got my refund in ten minutes. Thank you!
质押年化从 8% 掉到 5% 了，还不如存银行
刚才是不是全服都掉线了
今日好熱，行出去五分鐘成身汗
优惠券和满减不能叠加，我算过了
KYC took me 20 minutes with passport, licence was rejected because of glare
個 app 越嚟越慢，開個行情頁要等成十秒
工单系统我们用的开源的，部署挺简单，推荐
这个报错 10062 是什么意思，点确认就弹
别在群里发单号，会被假客服盯上
六万这个支撑位再破就要看五万五了
I'm studying business administration and my exam is on thursday wish me luck
开发文档里那个签名示例是错的，时间戳应该是毫秒
房东说有事找物业，物业说有事找房东
钱包里的 NFT 不显示，要手动加合约地址才出来
理发师把我剪成了锅盖头
Could somebody translate this sign for me, I believe it's Georgian
Happy Diwali everyone, may your portfolios shine 🪔
换手机了验证器怎么迁移，有教程吗
Interest rates stay the same, the Fed said nothing new as usual
会员开一年划算还是按月
How's the weather in Lagos today? Landing tomorrow
这天说下雨就下雨，衣服白洗了
mine says pending too, since about an hour. probably the chain is congested
生日快乐老张 🎂
听说隔壁公司又裁员了，三十岁以上的先走
Fees are lower if you use the limit order, not the instant buy
App 在平板上横屏显示不全，竖屏就正常
学日语三个月，只会说不要和好吃
is anyone here?
you need admin rights on windows to install the driver, right click > run as administrator
app crashes when i rotate the phone, pixel 7, anybody same?
晚上吃啥，选择困难症犯了
有人朋友被盗过吗，后来追回来没有
Write the phrase on paper and keep it in two places. No photos, no cloud.
How do I remove red wine from a white carpet, asking for myself
kyc 用护照还是身份证过得快
is the 15% staking apr fixed or does it change every week
這遊戲的模組(mod)要放哪個資料夾？我放錯又閃退了
哈哈哈哈哈哈这图绝了
Changed my password and now the old device still shows as trusted, is that expected?
买了台二手相机，拍出来的夜景还不错
whats the min withdrawal for sol?
For what reason the price on site and in app is different? I see 3 percent.
the game froze at 99% loading, reinstalling fixed it for me
新手司机第一次上高速，手心全是汗
健身房办了年卡，去了两次
客服已经给我退款了，之前骂早了，道歉
你這個要去 App 裡面的幫助中心回報，我之前也是這樣弄好的
Thanks admin, it works now 👍
is it just me or did this week fly by
有人知道这个 API 支持 websocket 订阅吗
I was scammed last year by a guy with a fake logo. He was patient, polite, had perfect grammar, talked to me for two weeks about my garden before he ever mentioned money. Lost 300 bucks and a bit of faith in people. Stay sharp out there.
我的充值等了二十分钟到了，别急
不懂就问，ETF 和指数基金啥区别
后台管理系统我用 vue 写的，权限那块改了三遍
How many confirmations does a usdt trc20 transfer need usually
I was on support call duty all night, coffee please
地铁上有人外放短视频，真服了
验证码收不到的看看是不是被拦截短信了
BTC bounced off support at 61k again, third time this week
我考研上岸了！！！
有没有程序员，python 和 go 先学哪个
买的鼠标到了，手感比上一代好，就是线有点硬
How do you guys export the transaction history? the pdf is cut at 100 rows for me
trying to sleep but the neighbor bought a drum kit
lost my streak because the servers were down, 212 days, I am not ok
提现一般多久到账？我这等了半小时了
减肥第三天，偷吃了一包薯片
will there be controller support on mac in the next patch?
Turns out I typed my email wrong at sign up, that's why no mail came
Joke: how many support agents does it take to change a bulb? Have you tried turning the darkness off and on again
提醒大家：管理员不会主动私聊你，加你的都是骗子
cold showers are overrated, there i said it
支持一下楼主，写得很用心
Eid mubarak to everyone celebrating
颱風要來了，大家記得囤泡麵
明天高考，祝群友家的孩子都考好
Kumain na ba kayo? adobo sa amin tonight
trc20 和 erc20 手续费差好多啊
anybody up for duo queue? plat 2, chill
比特币减半之后一般多久才涨，历史上是半年左右吧
if 0.42 doesnt hold as support we're going to 0.35
这钱包支持硬件钱包吗
这个赛季的皮肤能带到下个赛季不
有没有人试过新出的自动定投，靠谱吗
shipping to Kenya is 18 dollars, a bit steep no?
Docs say the rate limit is 20 per second, in reality it's about 12
昨天打給健保署，等真人接聽等了半小時
lol my cat just walked over the keyboard and bought 3 potatoes in game
Is it better to claim rewards daily or let them compound
深圳房租又涨了，单间都两千八了
`,
  ),
];
