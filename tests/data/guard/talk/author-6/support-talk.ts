import { sentences } from '../../sample.ts';

export const supportTalk = [
  ...sentences(
    true,
    `
Northwind, answer your customers! I've written five times!
电话打不通,在线客服也没人,你们是跑路了吗
Where's the "contact us" page? It 404s.
please someone official confirm my deposit is safe, hash below
客訴單號 8841 已經兩週沒下文,請問現在誰在處理
等客服等到花儿都谢了
怎么申诉工单?入口找不到了
Could someone in charge have a look at my locked account? I've sent the papers twice.
管理员,我被误踢了,能解释一下吗
no reply from helpdesk since Friday, is the helpdesk even open?
打扰了,请问管理员是哪几位呀
请把我的工单升级,已经第十天了
Does anybody know how to get hold of the support team? I only get auto-replies.
i need to talk with someone from compliance team, they put hold my funds
客服你好,我的验证码一直收不到,帮我看下
sir how to open ticket, i am not finding the option
报名信息填错了改不了,请官方工作人员帮我改一下,谢谢
請管理員處理一下洗版的人
GM please restore my item, i delete by mistake, ticket already send
求一个靠谱的客服入口,应用里点了没反应
is there a dedicated support contact for business accounts?
客服在吗
Any GM online? My character's stuck in the wall on server 3
my appeal got no decision in 30 days, who decides these?
客服说24小时内回复,现在都72小时了
Is there staff that speaks Turkish? need to explain my ban
do you have whatsapp number of customer care?
mods asleep again 🙄 @mods wake up
Contact for support pls, the link in bio is dead
寻找官方工作人员,我有漏洞要上报
Dear team, I request that an official representative review my suspended account at the earliest.
bro where support chat in new update they hide it
客服妹妹在不在,问个会员的事
你们到底有没有售后
could an admin verify me, i'm waiting in the lobby 2 days
where r the mods when u need them smh
is anyone from the support desk here today
我提交的反馈编号 2025-77 有结果了吗
要找谁才能解除风控?打了客服没人接
how do I escalate? First agent just copy-pasted the FAQ at me
is support on holiday or smth? no answer for days
@northwind_support my card was charged twice, please check
请问在哪里提交工单
What's the official support handle? There are like five lookalikes.
群主在吗,想申请开个子群
Hi, who do I contact about a duplicate charge?
問下,點樣搵到真人客服?
plz sir solve my problem admin sir my id 441902 deposit not add
有没有香港嘅客服電話呀
投诉都没有回音,你们是不是不看后台的
群里哪个是官方的人
does northwind have a support email? the one on the site bounces
請問官方客服要怎麼聯絡
客服一直让我等,等到什么时候?有没有上级
To the administrators: my membership has expired despite payment. Please advise.
is there a phone number for customer service in canada?
calling all admins 📣 the voice channel is broken, come fix
Support ghosted me after asking for a screenshot. Can another agent take over?
Could a moderator please step in? This argument has been going for an hour.
在哪里可以跟客服语音 我眼睛不好打字慢
客服不理人,我只能来群里喊了
@everyone who is admin, i got kicked from vip room, pls add me back
唔該,有冇職員可以跟進我個 case?
有没有技术客服啊,更新以后直接闪退,想让你们看看
求问工作人员微信号,我订单退款一直没动静
@ModTeam can u check why my role vanished
能不能给我转人工啊啊啊
ping @Sofia_mod can you look at my appeal
求客服联系方式,急急急
官方客服QQ是多少
who is official staff in here, blue name or green name?
can a mod move my post to the right channel
我想问下工单系统是不是坏了,提交了没有单号,怎么找你们
客服回复也太慢了吧,三天一句话
@admin pls check my ticket 4471, 6 days now
找一下负责人
@运营 帮忙看看我的活动奖励漏发了
官方有冇人喺度呀?我等咗成日
anybody know the support hours on weekend?
求官方介入!卖家不退款
能帮我查下工单 339 的进度吗官方
老板,管理员是你吗?我要进内部学习群
May I know your customer care working hours? I want to speak to someone.
客服微信发我一下呗
are there any admins awake in this timezone
can any1 from support check tx pending 9h
Please, is Brother Kwame still the admin? I need him to approve my daughter's join request.
how do i reach support??
help help mod ban this guy he is spam whole chat
现在联系客服要排队多久,前面还有三百多人
nobody from staff has said a word about my refund, I'd like a name and an email please
whos the admin of this group
客服是机器人吧,怎么联系真人
do u guys have a discord for support or only email
official support pls respond, account hacked, freeze it
官方能不能派个人看看,我的店铺被误封了
@管理员 有人发广告
售后群在哪里?
我的投诉编号 7720,有人跟进吗
提交的申诉石沉大海,有人知道去哪催吗
售后不理人怎么办,有没有更高一级的投诉渠道
请官方给个说法,我的奖品呢
麻烦客服帮我催一下发货
can admin pls tell me whats going on w my verification
怎样才能打通你们的客服热线,一直占线
where is mod bro my account ban for nothing
喂,管理員喺邊呀,有人洗版呀
找不到客服入口,求指路
你们客服能不能别复制粘贴了,找个能解决问题的人来
ADMIN WHERE ARE YOU I NEED HELP NOW
人工!人工!人工!
客服一直不回我消息,私信三次了
去哪儿找版主申请精华帖
seriously is there anyone working at this company? zero response in ten days
哪位是客服?我要改地址
客服下班了吗?
平台客服热线能给一个吗,老人家不会打字
帮我喊一下管理,谢谢
边个系管理员呀,有嘢想问
how do i raise a dispute, who takes it
hi team, please take a look at my account, it's been limited without reason. username: dhaka_dev
喂有人管没人管啊,群里都是骗子,管理呢
Four hours on hold. FOUR. Does your support team exist?
官方有没有人能帮我看看这笔交易,哈希我可以提供
我是海鲜摊的老林,收款码给你们系统停了两天了,客服电话一直占线,麻烦官方派个人联系我一下
麻烦官方核实一下我的账号为什么被封,UID在这 551020
can someone from the team dm... no wait, which of you are actually team? need staff
客服微信加不上
lol support reply speed: heat death of the universe. anyone actually get an answer from them?
客服給個準信好嗎
请问申请退款找哪个客服
is there a way to chat w a real rep instead of Nora the bot
Is there any live agent I can talk to please, I'm on night shift and can't call
how i can talk to admin brother
有真人吗?我要找真人客服处理封号
请问怎么给官方提建议,找谁
我的账号被盗了,哪里可以马上找到官方冻结
been on live chat 2 hours, "you're number 1 in queue" lmao where are they
各位,管理员的联系方式有没有
how to talk real person in app
客服能看下我的实名认证吗,一直审核中
can someone link me the real support site
官方人員可以幫忙查一下我的訂單嗎?編號 TW-3308
艾特一下群主,帮忙处理一下我的退货
mod plz
Still no word on my dispute, case D-1180. @team can anyone check?
can i get someone from billing
官方客服的邮箱是哪个,官网上写了两个
admin why u ignore me
Mods?? hello?? someone is posting porn in #general
which channel do i post in so staff sees my bug
my ticket got marked solved but nothing solved!! reopen pls
头家你们的客服什么时候上班,我早上收摊了才有空问
admin online?
pls moderator moderator moderator answer me
Excuse me, to whom should I report that my church group's account was locked?
我上周反馈的那个投诉现在什么进度了?
hi support team, i forgot which email i used, can you look it up for me?
Hello everyone, sorry to bother, I've emailed the help desk twice about my locked account since I can't chat during my shifts; does anyone know a better way to reach them?
管理员能不能帮我把昵称改一下
my case was escalated to "tier 2" 12 days ago. What became of it?
有管事的吗?服务器炸了,来个人
客服号是不是换了,原来那个搜不到
how long does a ticket usually take? mine is from the 3rd and nobody came back to me
在线等一个客服,学生党钱不多别吞我的
any admin here?
Nobody answers my emails at support@, is there another channel?
can the devs look at my account, save is gone after patch. id Kaplan_34
any update for ticket 88-140 ? i am freelancer i need this money for rent
I can't find the ticket button, where do I submit a request?
有没有哪位管理可以加一下,我进不了会员群
Waiting on support since last Thursday. Anybody from the team here?
客服电话打了三十几个都没接,群里有没有你们公司的人出来回一句
有官方的人吗 我的钱充进去没有到 你们哪一个是管事的 出来一下
who can i report a scammer to here? is there a mod
我发了三次反馈,一次都没人回,你们反馈是摆设吗
yo staff my purchase didnt go thru but money gone, id 0092, check it
請幫我轉接真人客服,機器人聽不懂我在說什麼
订单出错了,求客服小姐姐救命
The chat widget says "agents unavailable" 24/7. When are agents actually available?
怎么没有一个管理出来回应的
有没有小二在,我的店铺保证金退不出来
How do I check status of ticket I opened last month?
I want to speak to the owner of this group.
I'd like to lodge a formal complaint; to which department should it be addressed?
我要投诉你们客服态度,找谁
how can I reach a person about the fraud on my account
Admin please attend to me, I have been calling since morning
有没有管理员在线啊,我提现两天了没人理
微信公众号留言没人回,还有别的客服渠道吗
找客服找了半天,app里到底在哪个菜单啊
工单号 NW-6610,麻烦看一下,都回复补充材料了
工单提交了一个礼拜了,怎么还是处理中,有人管吗
Please can the moderators unmute me in the prayer channel, I did not insult anybody.
hello moderators my message is deleted everytime, please tell me why
请管理员看一下我的入群申请
这边有负责财务的官方人员吗,发票开错了
我想找个人工问问我那笔钱 到哪里能找到人 我不会弄那个机器人
客服死哪去了
客服打字打一半跑了??
@客服小北 麻烦看下私信
Support never answers! 4 tickets, 0 replies.
麻烦来个客服,我这边支付了两次
I've raised three complaints and not one acknowledgement. Who supervises the support team?
can you guys open a ticket for me, the form button is greyed out on my phone
人呢?客服人呢?
Is there an official staff member who could verify my documents manually?
我要见你们经理
why is nobody from the team answering in here, it's been half a day
帮我叫个管理员来,有人冒充我
你好,请问工作人员几点上班
Is this chat monitored by staff? I need one to look at my order.
有没有负责kyc的工作人员,我被卡在人脸识别
官方客服怎么一直显示离线
MODERATOR PLEASE DELETE MY PHONE NUMBER FROM THE CHAT ABOVE
Good evening, kindly direct me to the official support, I do not want to fall into wrong hands.
人工客服到底怎么转,机器人一直答非所问
@support bot is useless connect me with agent
有人能联系到官方吗,我发邮件都被退信
plz tag admin for me my english not good, they not see my message
good morning admin, i submit documents since last week, any update on my complaint?
Hello, I'm from Accra, please is there a support line for Ghana?
Ticket #20931 was closed without a reply. Can someone reopen it?
@mods user above is impersonating you guys, pls check
想投诉骑手,入口在哪
i wanna file complaint against a seller, who handle that
管理出来说句话
hey mods, quick one, can you pin the schedule?
我這個退款申請三個禮拜了,有專人可以處理嗎
学校群里说找管理员开权限,请问管理员是哪位
I was promised a callback from your agent yesterday. Still waiting.
need agent urgent urgent
客服啊客服,你睡着了是不是
Can a staff member look into my withdrawal? UID 88213, stuck since Monday.
Kindly who is in charge here, my son bought the wrong game package
想問一下你們的客服是不是放假了,訊息都沒人回
Support!!! Anybody from support!!!
客服电话多少
admin abi please look my case, 3 week no answer
我找了客服好几次都说在处理,能不能来个准话
who do i talk to about a lost parcel
I need a human. Not the bot. A human.
How do I get through to support from Bangladesh? The toll free number isn't working here.
管理员管理员管理员
how to contact with support in telegram? only bot there
need mod to approve my listing
how do i appeal a ban, is there some mod i message
管理员大大在不在,求解封
I sent my ID, my bank letter and even my tax number and still your compliance officer has not come back to me, who else can I write to?
有官方人员看到请回我一下,充值没到账
`,
  ),
  ...sentences(
    false,
    `
Community support group for new mothers meets Tuesdays at the church hall
there's a fake admin account going round, blocked him already
Human resources rejected my leave again
Does anybody know if fees drop at weekend?
没丢的,填个找回表格就行,我填过
服务器是不是崩了,还是我网不好
Where do you guys buy usdt with lowest spread
今天宕机,客服小哥估计要哭了
someone tell my mom that i'm not the IT support of the whole family
Thank you Jesus my refund entered this morning.
项目方又画饼
密码忘了,邮箱重置一下就好了
I answered a "support agent" call and it was a scammer, careful people
这件衣服偏大偏小呀
does the api support websockets for order book
合约和现货有什么区别,小白求教
客服在线时间为每天9点到21点,节假日照常
提现三小时还没到,有一样的吗
请问这个钱包支持TRC20吗
欢迎,先看置顶
支撑61000,阻力64500,跌破支撑我就止损,涨破就加仓,今晚美国数据出来之前先不动
The bridge took 40 mins for me, relax
the helpdesk chatbot told me happy birthday, its not even my birthday 💀
If you forgot which email you used, search your inbox for our receipts.
RAM prices doubled, wtf
我问过客服了,XRP必须填标签
Who's the best mid laner rn
turkish lira is joke bro, everything expensive
我孙女说这个群里都是年轻人 我就进来看看 你们聊你们的 我不懂什么币 我就看看热闹
After 3 years as mod I'm stepping down, it's been fun, love you all ❤️
工单系统我们公司用的是Jira,你们用啥
想给项目提PR,先从哪个issue开始好
Honestly the best experience I had with any helpdesk was a tiny bike shop in Hamilton, the owner picked up himself and talked me through changing a derailleur.
my phone screen broke, how do i move authenticator to new one
Whoever said nursing is calm has never worked the front desk during flu season while the printer and the phone scream together.
請問大家都用哪家的硬體錢包?
I'm thinking of leaving my helpdesk job to do nursing school
i got banned 3 days for afk, fair enough tbh
did the servers die or is it just me
Customs has had my parcel for a week, annoying but normal I guess
头家今天的鱼新鲜吗哈哈
Compliance teams usually need proof of address dated within 3 months.
我家猫把我挂单撤了
Mods already said the maintenance ends at 6pm UTC.
有没有人转让音乐节的票
You can reset it yourself: login page, 'forgot password', check spam folder.
我觉得这个APP的客服功能设计得不错,界面干净
谷歌验证器怎么导出到新手机
我妈不会用智能机,教她视频通话教了半小时
I filed a ticket for a parking fine lol, got cancelled
公司招电商客服两名,早晚班轮换,底薪四千五加提成,有兴趣的可以看招聘网站
AI客服替代人工是大势所趋吗,写论文想听听看法
字体可以调大的,设置里面显示
You can enlarge the font in settings under accessibility.
跨链四十分钟很正常
This wallet supports multiple accounts, tap the avatar to switch.
冷知识:客服有时能看到你还没发出去的字
KYC rejected me for glare on the photo, second try in daylight passed.
投诉房东成功了,押金退了
暗黑模式在哪开
lol imagine being the support intern today after that outage
能直接找到真人客服的公司现在真的不多了
client paid me late again but at least paid
客服转运营有前途吗
护照能过认证吗,身份证过期了
the support character in this game is so weak, buff Lena pls
Take a 'good first issue', comment on it, and send the PR.
后台管理页面白屏,改了php版本就这样
Brothers in Dhaka, which bank gives the best rate for incoming freelance payments these days? Mine takes 4% and a full week.
你直接開工單啦,佢哋好快覆
我的四天才发
手續費又加,唉
入职客服第一天,被骂了八次,求安慰
contact lens hurts after night shift 😭
显卡又涨价了
Ghana jollof is better, no discussion
No human being can solve that captcha
更新之后耗电特别快,大家有没有
new mod pack for skyrim dropped, graphics crazy
i think the new UI is worse, where did dark mode go
Which freelancer sites pay in USDT?
接到个自称京东客服的电话,一听就是骗子
the customer yelled at me because soup was hot. soup.
I'm building a helpdesk bot for my thesis and need a public dataset of customer questions, any hints?
换手机前记得先迁移验证器
客服这工作我干过两年,真不是人干的
周末gas会便宜点吗
BTC support at 61.2k, if that breaks we go to 58
有冇人一齊打機
天这么热,摆摊一下午卖不出去几碗
Phone plan here is 85 dollars, Canada is a scam
what fee do you guys pay for erc20 withdrawals
有没有人一起拼单买机械键盘
Our compliance team reviews each flagged account within five business days, so a longer hold over a holiday week isn't unusual.
why does my sword do less damage after patch
接口支持批量查询吗
dinner was rice and eggs again, student life
颱風要來了,記得收衣服
臭豆腐配啤酒
今晚歐冠邊個贏?
why is every cab driver in istanbul a crypto expert
my referral bonus shows 0 but friend joined, does it take a day?
大家早,今天又是满课的一天
Reminder from the team: our support agents will never DM you first.
怎么辨别假客服?看用户名有没有官方标志
self-serve invoices are under Billing > Documents btw
有人吗
管理員公告講咗今晚維護
keyboard lubing took me 6 hours, worth it
A person shouldn't need a degree to read these token docs
Our company opened a support desk in Manila with 40 seats, hiring soon.
my dog just sat on the keyboard and bought 3 dollars of doge
退货要保留吊牌,七天无理由
我今天去医院排了两小时队 大夫看了三分钟
昨天客服给我解决了,态度还挺好
上夜班的举个手
I was a Discord moderator at 15, worst unpaid job of my life
profile pic upload spins forever for me, firefox 128
你去找客服啊,在这里说没用的
kyc拍照的时候别反光,我第三次才过
How do I export tx history for taxes?
新人提醒:提交工单时写清楚时间、金额和截图,这样他们处理得快,我上次就是一天搞定的
ok so ticket prices for the concert are insane
Is polygon congested? tx pending 30m
Has anyone on Android noticed that the price alert goes off ten minutes late? I turned off battery saver and it's still the same on my Samsung.
Complaints about noise go to the city, dial 311.
恭喜小鱼成为新管理🎉
我昨天充了两百块进去,到今天早上才显示,差点以为丢了,原来是链上堵车,跟大家说一声别慌
Lost my 2fa phone, had the backup codes printed, phew
We're moving our own customer service from email to chat next quarter and I'm collecting opinions, would you rather wait five minutes in a chat or five hours for a mail?
I got permanently banned from a different game in 2019, appealed, a moderator wrote me a poem back and lifted it. True story.
机器人都比你会聊天
can you explain what slippage means
@Linh are we still on for ranked tonight?
I wrote to support last year and got a nice answer, so I stayed with them.
The seller replied me fast and sent a new one, very good shop
请问一下这款耳机支持多设备连接吗,我想同时连电脑和手机,商品页写得不太清楚
为什么我的头像上传不了,一直转圈
哪里出U价格好
does the app support ledger nano?
If your deposit didn't arrive in a day, collect the hash and the address, then write to support through the app, and please don't post your email here.
今天公交改线了,绕了半个城
忘填memo了,会丢吗
Hi all, new here, from Izmir, nice to meet you
如果卡住超过24小时,建议提交工单,附上哈希
Please keep your voices down in voice chat, kids sleeping
Never trust somebody who claims to be admin in DM.
被封三天,我认了,确实挂机了
Admin rights are needed to install it on Windows, right click > run as administrator.
移动客服真是绝了,转来转去转了五遍
论文里的调节变量怎么放进模型
Welcome! Read the pinned post and enjoy.
今天食堂的糖醋里脊绝了
if you see a scammer, report him to a moderator
please don't spam the channel with stickers
购物车一返回就清空,安卓也这样
I work in tech support and trust me, turning it off and on again is 80% of it
Support level 2 exam passed!! I start as IT technician on Monday
官方今天发公告了,十点开始维护两小时
my order says 'processing' since tuesday, do they usually take this long
新人报到,坐标武汉
管理员说了周五维护,别急
我大学室友毕业去了某大厂做客服主管,说每天最怕的就是周一早上,一开电脑排队的工单三千多条,听着都窒息
快递显示已签收,可我没拿到,邻居代收了?
卖家秒回,给补发了一件
I asked support whether memo is required and they said yes for XRP.
我之前做過銀行客服,壓力超大
can someone explain the difference between spot and futures
我孙子给我装的这个软件字太小了 看不清楚
The helpline of my telecom hung up on me twice today
Any news on listing?
In my church the admin secretary prints the programme every Saturday, and last week she printed 300 copies of the wrong hymn, we laughed till we cried.
报税的时候币圈收益填哪一栏
How many confirmations before the coins show up?
在吗在吗,今晚开黑三缺一
careful with cash trades
@老张 晚上喝酒吗
Has the reward for the quiz been sent to anybody yet?
speed it up with higher gas, wallet has the option
谁有上学期高数的笔记
甲方终于打款了!!!
这边下大雪了,货发不出去
usdt转错链了还有救吗
who is playing tonight
my admin at work makes the best coffee
客服永远不会主动私聊你,大家记住
顾客嫌汤烫,我能怎么办
联通客服居然给我退了三十块,活久见
After the update my inventory shows two of the same boots, not complaining lol, anyone else got free stuff?
Bug: pressing back from the cart empties it. iOS 18, steps: add item, open cart, back.
polygon堵了?半小时没确认
shoutout to the support team, solved my problem on a sunday 👏
卸任管理员啦,感谢大家这两年包容
这个支撑已经测了三次了,估计撑不住
邀请奖励要隔天才显示吗
he said contact support and they gave him the bonus after two days
Night shift again, 12 hours, send coffee
the admin panel in wordpress is white after upgrading php
ngl the bot is funnier than half of you
Why would a game ban for using a macro? discuss
我個驗證碼收唔到,係咪電訊商問題?
求推荐武汉好吃的热干面
Contacting support was the first thing I did, and it all worked out by dinner.
Wrong chain isn't always lost; if you control the key you can add that network.
Hedging with options costs me about 2% a month.
Mine shipped after four days, so sit tight.
that support line at 0.42 has been tested four times already
验证码老是收不到,你们会这样吗
The complaint I filed against my landlord was upheld, finally!
We are recruiting two part-time community moderators, apply through the careers page.
我提现显示审核中已经一个下午了,手续费倒是先扣了,你们平时也要等这么久吗,还是因为周末?
Is anyone else's chart frozen since the update?
今日落雨,檔口冇生意
我们学院的行政老师超级好,缺一份材料也没让我白跑,帮我打了个电话就办完了
可以加速,钱包里点加速
Thank you all for your support during my surgery, God bless you.
场外小心黑钱
Upwork support took 9 days to answer me last month, terrible
Settings > Appearance > Dark.
Congrats to our new moderators Ayşe and Tomasz!
有人知道发票怎么自己开吗
我们公司客服考核太变态,三十秒必须回复
住址证明要三个月以内的水电单
看到骗子直接举报给管理
Set WP_DEBUG to true and look in the log.
这个mod装了以后闪退,要先装前置
别刷屏了各位
The elderly gentleman at our clinic asked me to fix his phone again, so sweet
这赛季谁最强
the mods here are pretty chill tbh
team said Q2, but you know how that goes
Official notice: the support desk is open 9:00–21:00 UTC+8, tickets are answered in order.
這個錢包支援以太坊二層嗎?
订单一直处理中,一般几天发货啊
You should open a ticket and attach the tx hash, don't wait.
请问保险的等待期是90天吗
以前当过两年版主,天天删广告,最后女朋友都嫌我盯着手机,就辞了,现在做个快乐的潜水员
支撐位睇67,唔破就繼續揸
行政管理专业就业怎么样
唔該晒大家,搞掂咗
客服昨天已經回覆我了,感謝大家關心
please pray for the youth camp this weekend
出租车师傅给我推荐了三个币
那个航空公司的客服真的太气人了,改签收我八百,电话里还说系统就是这样规定的,我跟他讲了一个小时没用
The refund policy is 14 days unopened, it's on the site.
My bank's hotline is awful, 50 minutes of piano music.
I love that you can just talk to a real person there, rare nowadays.
Our pastor's sermon was on patience. I needed that after this market.
Our Zendesk setup breaks tickets when the subject has emoji, anyone integrated it before?
什么时候上新币
Which validator has lowest commission?
My withdrawal's been pending for three hours, did anybody have the same?
Futures can liquidate you, spot can't. Start with spot.
支撑位在哪,跌破2800我就割了
质押收益怎么算的,按天还是按epoch
月底了,泡面续命
他说找了客服就好了
这文档写得跟天书一样
Yes, up to 100 ids per call.
my deposit is late 20 min, is that normal?
Anyone going to the night market on Friday?
moderator analysis in SPSS, does anyone know how to interpret interaction term
Can I use a Bangladeshi passport for verification or only NID?
Is the size running small?
接单平台抽成二十个点太黑了
噪音扰民打12345就行
how many mods does this sub need lmao its 40 ppl and 12 mods
年化八个点就不错了,别贪
Call centre nurses at telehealth are underpaid too.
假管理员又来了,头像都一样,名字多个点
My cousin is an admin assistant in the ministry
人事又把我的年假驳回了
聽講版主要結婚喇,恭喜恭喜
dead chat lol
辅助太菜了,这把没法玩
哈哈哈哈笑死
答题奖励有人收到了吗
In my last job, tickets unanswered after 48h were escalated automatically.
I sent wrong memo, is my money gone?
How do you change the language to French?
gm everyone ☀️
Article: how AI chatbots are replacing customer service
群主生日快乐🎂
Just message support from the app, they fixed mine in an hour.
Tip: the status page shows whether the card processor is down, I look there first before I get angry at anybody.
我手机今天又自动关机了 是不是电池不行了
想当管理员要什么条件
I have a ticket for the Raptors game Friday, can't go, anyone wants it?
香港轉數快入金通常幾耐到?
行情太折磨人了,去跑步了
谢谢大家的支持,铺子开张第一天卖光了
She's my biggest supporter since day one
Trading halted on the small caps again, typical Monday.
Not gone, others here say it gets credited after the recovery form.
大盘又跌了,别补仓
提现一般多久到?我第一次弄
我成了全家的电脑客服,过年修了六台
fun fact: customer support reps can usually see what you type before you send
Is USB-C charging supported on the old model?
How can I contribute to the repo? I know rust a little.
`,
  ),
];
