import { sentences } from '../../sample.ts';

export const supportTalk = [
  ...sentences(
    true,
    `
where do i find the official support? the link in the bio is dead
客服在吗？我充值两个小时了还没到账
@admin can you check my case please, withdrawal id 88213, pending since Monday
人工客服怎么找啊，机器人一直答非所问
Hello sir, kindly tell me who is the moderator here, I am needing urgent assistance with my account
提交的工单三天了没人理,你们到底有没有人上班
I have opened ticket #4471 nine days ago. No answer. Could a member of the team please have a look?
有没有管理员在，帮忙看下我的号为什么被封
is there any human i can talk to, the bot just keeps sending me the faq
請問點樣可以聯絡到你哋嘅客服？App入面搵極都搵唔到
MODS?? hello?? someone is spamming slurs in general
官方客服的微信是哪个，群里好几个自称客服的不敢加
Pls admin reply my DM na, I have been waiting since morning
@客服小北 我的退款申请什么时候能处理啊
How do I contact customer care? I tried email twice and nobody answered me
打你们客服电话永远占线，打了七八次了
Could someone from the staff look at my KYC, it has been rejected three times for no reason given
求个官方客服入口，找半天找不到
who do i talk to about a stolen account in this server
我要投诉，投诉渠道在哪里？
ticket closed without any reply wtf, how do i reopen it
kyc过不了,有没有工作人员帮看一下
Good evening. I would like to speak with a person in charge regarding a duplicated charge on my card.
群主出来一下 有人在群里发广告
anyone know the support email? not the marketing one
在线客服几点上班？现在点进去一直显示排队
I need to speak to real person, my money is stuck and chat bot is useless 😡
能不能给个客服联系方式，我的订单发错货了
Respected team, I have made complaint on 2nd, again on 5th and again on 9th. Every time one automatic mail is coming saying we will revert in 24 hours and nobody is reverting. I am a small trader, this is my working capital. Please let one responsible officer call me back today itself.
管理管理，我被误禁言了，麻烦解一下
hi po, sino po admin dito? need help with my locked account po
技术支持的老师在不在,登录一直报500,帮我后台查一下
Is there a ticket system on this discord or do we just ping a mod?
投诉都提交一个星期了，到现在一个回复都没有，什么态度
@Moderator my role didn't come back after I rejoined, can you fix it
有官方的人吗？我转错链了想问下能不能处理
Dear Northwind team, please escalate my complaint, reference NW-2093, I've received only automatic replies.
客服电话多少
opened a ticket yesterday about my lost items, has anyone from the team seen it yet?
客服死哪去了，发了十几条消息显示已读不回
Oga admin abeg check my inbox, I sent the screenshot you asked for
我想申請人工審核，請問要找哪一位管理員？
Can any dev or admin have a look why my save file vanished? I sent the log to the bug form already
請問有冇真人客服 我唔想再同機械人傾
PLEASE SOMEONE FROM OFFICIAL TEAM CONTACT ME MY ACCOUNT IS FROZEN FROM 12 DAYS
有没有客服可以处理下,扣了两次款
Whom should I write to if the refund was not arriving? Is there an office or hotline in Europe?
工单号20931，麻烦官方给个进度
yo wheres the support channel, cant see it anymore
客服回复太慢了吧，昨天问的今天还没人搭理
Is @NW_Helena a real admin? I want to reach the real support not a fake one
谁知道怎么转人工？一直让我选1选2
my ticket says "resolved" but nothing is resolved, pls somebody from team reopen
北风的客服邮箱是多少，官网上没写
Any admin online? Need help with unban appeal
麻煩管理員看一下我的申訴,帳號被鎖五天了
i submitted the complaint form 2 times, did anybody even receive it?
版主能不能处理一下那个一直刷屏的人
Sir I am calling helpline from morning, no one is picking up the phone, kindly do the needful
售後客服在哪裡聯絡？我買的耳機左邊沒聲音想換貨
tagging @support again because my last 3 messages got ignored lol
有没有人管管啊，反馈了五次bug官方一个回应都没有
I'd like to file a formal complaint. To which address should it be sent?
怎么联系游戏客服，我号被盗了想找回
Can I get a supervisor? The agent I chatted with left in the middle of the conversation
客服让我等48小时 现在都过去五天了 能不能帮我催一下
Where to open a ticket for missing items? I bought the bundle and got nothing
官方有人看群吗?我提现审核卡了一整天了 给个说法
admins are sleeping? my deposit gone and nobody answer here
商城的售后在哪里申请，找不到入口，客服也不回
please can a mod DM me, it's about a member harassing me, I don't want to post it in public
@管理员 我的身份认证卡在人脸这一步 能帮我人工过一下吗
Is live chat closed at weekends? It says no agents available since Friday
我周一提的申诉,有结果了吗?问谁能查到
hey @Tomasz_mod u there? still waiting on that refund thing u said u'd check
你们客服是摆设吗
So I've emailed, I've tweeted, I've opened a ticket. What else must a person do to get an answer from you people?
想找一下负责商务对接之外的客服，账户问题的那种，谁有联系方式
Kindly assist me to reach the help desk, my transaction failed but I was debited
客服小姐姐快出来，我的优惠券消失了呜呜呜
whats the discord invite for the official help server? mine expired
有没有官方工作人员，私聊我的那个客服是真的吗，帮确认一下
Need support agent who speaks Russian, is there someone? My english is not so good for explain problem
有冇admin喺度？我入錯咗錢去第二個戶口，想你哋幫手查下
Can the devs please respond to the crash report I filed? #1182, no comment in a month
麻烦问下哪位是管理员,我想解除一下绑定的旧手机号
who's on shift tonight from the staff? got an urgent one
我的反馈单被关闭了，可以重新开一个吗，问题还没解决
hello team, i have submitted documents twice, kindly update me on the status of my verification request
客服能回一下吗，急用钱，提现卡着呢
Is there a phone number? I am 71 and I do not like to chat with robots.
客服工单入口是不是取消了？我的页面里没有“提交工单”那个按钮
can someone ping a mod, there's a scammer posting links in #trading
请官方尽快安排人处理我的问题 否则我去12315了
Omg why is nobody from support answering, its been 5 hrs, im shaking
有没有老用户知道客服在哪个菜单里，我是新来的
Support team, I replied to your email on 3rd with the invoice you wanted, what's the next step?
查一下我的投诉进度可以吗,编号尾号7715
Admin o! Admin! una dey see my message so? My account still dey locked
请问人工客服工作时间是几点到几点
`,
  ),
  ...sentences(
    false,
    `
my deposit is 40 min late, is that normal on weekends?
有事找客服，别在群里问，客服入口在设置最下面
BTC found support at 60k again, third touch this month
这周末有人打副本吗，缺个奶妈
I work in customer support for an airline and trust me, you don't want to know what people shout at us
提现一般多久到账啊，我第一次用
does the app support Ledger Nano or only the hot wallet?
昨天客服小哥挺耐心的，十分钟就给我弄好了，点赞
dead chat lol
我在客服岗干了三年，头发掉了一半
Just open a ticket bro, nobody in here can see your account
支撑位看4万2,跌破就跑
We're looking for two new moderators for the EU timezone, apply in #mod-applications before the 20th
我银行的客服热线真是绝了，等了四十分钟给我挂了
how do you export transactions as csv? i need it for taxes
有人在吗
The mod for bigger inventory works great with the new patch, no conflicts so far
轉錯鏈仲攞唔攞得返㗎？個心涼晒
shoutout to whoever answered my ticket last night, fixed in ten minutes, legends
支不支持支付宝付款啊
My bank's hotline put me on hold for 55 minutes with the same panpipe song
楼上的 你这个得发工单 群里没人能帮你查
Anyone here from Cebu?
今天食堂阿姨手又抖了 三块肉变一块
Why is swap fee higher than yesterday? did something change
管理员权限怎么设置?我自己建了个小群想加个副管理
I love how supportive this community is, was having a bad week and you guys cheered me up
客服这份工作到底值不值得去啊，月薪五千单休
Login loops back to the same page on Safari. Chrome is fine. Anybody seen that?
我电脑管理员密码忘了，win11怎么进安全模式
thanks for your support everyone, we reached 5k members today 🎉
刚看完新番第三集，作画崩得离谱
Contact your carrier first, bro. If SMS don't come it's usually them, not the app
KYC审核你们都多久过的，我等了一天
Guys remember that real support will never DM you first
请问这个版本支持深色模式吗
my girlfriend says I need emotional support after that game, 0-7
昨晚伺服器掛了一小時，今天補發兩張抽卡券，還可以啦
is 2FA by app safer than sms? everyone says so but why
So I did a test: sent the same 20 USDT over four different networks and wrote down time and fee. Tron 2 minutes, one dollar. Polygon 5 minutes, almost nothing. Ethereum 6 minutes, nine dollars. The fourth one I picked by mistake and it took the whole afternoon, but in the end it did arrive. Maybe this helps somebody.
你这个情况建议联系官方，我们都是普通用户
The admin panel in our own shop throws 403 after the plugin update, any WordPress folks who know the fix?
外卖平台客服真的离谱，少送一份饭让我自己找骑手
Rice price don climb again, 90k for one bag, how person wan survive
版主昨天开直播唱歌，笑死我了
technical analysis: resistance at 2.15, support at 1.98, I'm just watching
换了新手机，聊天记录迁移不过来，有遇到的吗
I was a mod on a forum in 2009, the drama was exactly the same
我投诉了楼上邻居半夜装修，物业说管不了
Wallet balance shows 0 after update but explorer shows the coins, anyone had this?
发货了发货了！等了十天终于发货了
What's the minimum withdrawal on the TRON network
你们觉得当管理员累不累啊
New FAQ is live: deposits, fees and limits are now explained with pictures. Have a read when you've time.
退款會退返去餘額定係張卡度？
haha the support bot told my friend to "breathe deeply", I can't
这个客服机器人的回答也太搞笑了，问它天气它给我推荐理财
Who's playing tonight? need one more for ranked, gold or above
港股今日又插，個support位守唔住喇
Just restart the app twice and wait, it fixed the stuck screen for me
昨天给我爸装了钱包，他问我钱是不是在手机里面
The new human in our family weighs 3.4 kg and doesn't let anyone sleep 😍
充值显示成功但余额没变，是不是要等区块确认？
Does version 6 still support Windows 7? Asking for my uncle with his museum piece
有没有做客服外包的老板，我们厂想找个团队接单后咨询
He left the moderator team last month because of his studies, good guy
手续费怎么从1U变成2U了，涨价了？
my ISP support asked me to restart the router four times. FOUR.
提醒新人：置顶里有客服链接和常见问题，先看再问
can i use the same email for two accounts
我家猫把键盘踩了，刚才那串乱码不是我发的
I applied for the helpdesk job at Harbor, interview on Tuesday, wish me luck 🤞
工单系统我们公司用的是自己写的，丑但是能用
Is it just me or is the chart frozen
订单显示已签收但是我没收到，问了门卫也没有，咋整
The documentary about call centres was interesting, they've got a bathroom timer!
游戏里那个NPC客服妹子好可爱，有没有同人图
In Kubernetes you need admin rights on the namespace to read the secret, that's why it fails
谁有今天英语作业的答案
我以前做过两年游戏客服，最常见的问题就是忘记密码，第二常见的是小孩偷偷充值家长来要退款，聊天记录能写本书
Please, people, don't tag the admins for every price move. Use the price bot.
密码输错五次锁了24小时，只能等吗
My withdrawal came through at last. Turns out I had the memo wrong and support corrected it, so all good now
客服琴日已經覆咗我，話係銀行嗰邊嘅問題，等兩日就得
trend line support broken, I'm out, see you at 48k
这个项目的社区是真活跃，半夜三点还有人聊天
what's the difference between spot and funding wallet, newbie here
群里别老@管理员，人家也要睡觉的
I called my insurance 3 times this week and every agent tells me something else
有人玩过新出的那个修仙手游吗,肝不肝
Our hospital changed the ticketing system again and now even the printers need approval
錢包更新完之後開唔到，要唔要刪咗再裝過？
someone asked me what a community manager does all day. I read messages and drink coffee, mostly coffee
优惠券怎么用不了，说不满足条件，我明明满200了
Nice, the ticket price for the concert dropped, anyone going to Hall 3?
抢到了周末演唱会的票！！！两张！
did the maintenance finish? still see the banner
你先截个图，然后去App里点“联系客服”，把订单号发过去就可以了
lol "contact your administrator" says my own laptop, I AM the administrator
大家的质押奖励今天到了没
Knee support from the pharmacy is 900 pesos, is that fair? running a half marathon sunday
我妹在银行当客服，每天被骂哭
You can find the help centre in the app: profile, then the question mark top right.
求助 安卓闪退怎么解决 清缓存没用
gm all, coffee first then charts
这次线下活动工作人员辛苦了，组织得很好
If support is slow it's because 4000 people opened tickets after the outage, be patient
昨天隔壁群的群主被抓了,非法集资
Which chain has lowest fee for sending usdt to a friend in Ghana?
有没有人用过这家的硬件钱包，屏幕容易坏吗
My teacher is like a chat bot, whatever you ask he answers "read chapter four"
新来的管理员是上个月的活跃之星吧 恭喜恭喜
The API returns "ticket not found" when the id has a leading zero, that's a parsing bug in our client, fix is in review
銀行客服叫我等佢十五分鐘，等到我食完個飯都仲係音樂
Who is the actor in the new ad? he looks so familiar
注销账号之后数据会保留多久
I got scammed by a fake admin last year, 600 euros, so please check the username twice
真的服了，自己家宽带报修三天没人来
what level do you unlock the second dungeon
In patch notes it is written "improved support for ultrawide monitors", but menu is still stretched like my grandmother sweater
昨晚的月亮好圓，你們有拍嗎
Dear friends, I made photo of the sunrise at the Baltic Sea, see here, is it not beautiful
转账到朋友的交易所地址，需要填标签吗
no one answers my texts since I moved abroad, feels lonely sometimes
充电宝在飞机上能带几个，明天出差
Their support is top class, I moved all my trading to them because of it
我们小区业主群群主是个狠人 天天发六十秒语音
Can you stack the referral bonus with the welcome bonus?
客服培训第二天，讲师说永远不要跟客户说“不知道”
anyone else's app logging out every hour?? so annoying
官方公告看了没，下周三维护四个小时
Bro just email them, they answered me in a day
你们用什么记账软件，推荐一个
is the pool still giving 9% or did they lower it
这瓜保熟吗 听说北风要跟青鸟合并
Our school's IT desk closed my request with the comment "works for me" 😭
想学做饭，从番茄炒蛋开始靠谱吗
Please welcome our new mod Ines! She'll take care of the Spanish channel.
合约爆仓了,谁也别拦我,我去天台吹吹风
my phone is charging only if I hold the cable like this, is it the port or cable
我覺得新版介面比舊版順手好多，尤其係圖表嗰part
Does anyone know if the anniversary skin is coming back this year?
发票可以开公司抬头吗，还是只能个人
What a match! Super Eagles nearly killed me with that penalty
上次被盗号 最后是报警加申诉一起弄才找回来的
I had the same error 1042, it was my VPN, turned it off and it went away
大家新年快乐，恭喜发财
The kernel dropped support for that old driver, so my scanner is a paperweight now
被禁言过一次，因为发了个表情包，笑死
Tried the soup place you recommended, 10/10, the broth is unreal
账号绑定了旧手机号，但是旧号已经注销了，这种能自己改吗
I said to the call centre lady "have a nice day" and she almost cried, be kind to them
别问了 官方昨天说了补偿周五发
man I wish there was an undo button for market orders
客服说的对,那个网络确实要20个确认,我白着急了
Which bridge do you use for moving to Base? looking for cheap not fast
厂里新招了两个小年轻，一个星期就跑了一个
Is 16 GB ram enough for the new build or should I go 32
管理员刚发了新的群规 第四条挺搞笑
我刚学会用限价单，之前一直市价买，亏了好多滑点
Told my mom to call the bank directly and not the number in the SMS
這隻手機支援雙卡嗎？想一張公司一張私人
Volunteer moderators do this unpaid in their free time, say thank you once in a while
早上好 今天又是搬砖的一天
The seat in row 12 has no leg support, avoid it on long flights
怎么看自己的推荐码在哪里
Wow 200k members already, I remember when we were thirty nerds in one chat
淘宝客服现在都是AI了吧，一股机器味
order came w/o the charger, was it supposed to be in the box or sold separately
问下有没有人知道这个红点怎么消掉，强迫症受不了
I'm writing my thesis about chatbots vs. human agents in banking, interesting results so far
夜班真的伤身体,连上三个人都废了
If you see a post from someone who needs an admin, just point them to the pinned message
游戏平衡性太差了，射手根本没法玩
the official announcement says fees go down on the 1st, finally
昨天给客服打了五星，态度是真的好
Haha he typed his complaint to the weather bot and it answered "cloudy with a chance of rain"
提幣地址要不要設白名單,大家都有設嗎
can someone explain liquidation price to me like I'm five
我哋阿頭今日又話要加班，真係頂佢唔順
Pump it 🚀🚀 next stop 70k, no support needed lmao
人脸识别老是失败，是不是光线问题
Fake "support agents" are in the comments again. Their names have a capital i instead of l.
我小舅子在政务热线上班 说最多的投诉是噪音
For my nursing exam I need three days off and my supervisor answered only with a thumbs up. Is it a yes?
双击那个图标没反应，右键可以打开，奇怪
what's everyone's fav pizza topping, wrong answers only
地址格式不对是什么意思，我复制粘贴的啊
my ticket for the raffle is number 777, if this isn't luck I don't know what is
求个好用的翻译软件，看外贸邮件用
Moderation tip from ten years of forums: answer the angry ones slowly and the polite ones first
手机没信号，跑到阳台才发出来这条
Will the game support controllers on mobile? the trailer showed one
听说客服部要裁员一半，换成机器人
I was on the phone with the tax office all morning; the music there is at least Mozart
空投是按持仓量还是按活跃度发的
Anyone tried turning off battery optimisation? notifications work for me since
哈哈哈哈哈这个表情包我存了
sent usdc on wrong network, coins are visible on the explorer, so are they lost or can I import the address on that chain?
你是管理员你说了算,反正我就是觉得这个头像丑
`,
  ),
];
