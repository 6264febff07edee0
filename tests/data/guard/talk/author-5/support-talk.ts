import { sentences } from '../../sample.ts';

export const supportTalk = [
  ...sentences(
    true,
    `
点了转人工就显示"坐席忙",你们到底有几个坐席
請問要去哪裡填寫客訴單
人工!人工!人工!
@moderator my message got deleted by mistake i think, can you check
发现一个安全漏洞,请问怎么联系你们安全团队?
Can I speak to a supervisor
顶一下,还在等客服,第八天了
admin 大佬救命,我个号俾人盗咗
My appeal against the ban was sent on 2 Nov. Has anybody at your end read it?
Any staff online? Game ate my legendary sword after patch and I'd like someone to look at the logs
No one replies on the support email. Is there any other way to get hold of you guys?
Hello team, ticket #48213 no answer since 9 days, what is happening?
I only want one human being. Not bot, not article. One human.
我個 ticket 開咗五日,可唔可以搵個人覆下我
工作人员呢?问了三遍没一个人回
Could one of the moderators please take a look at my appeal? It was filed on the 3rd.
Can someone give me the contact for the security team? I found a hole and don't want to post it in public.
你们热线的音乐我都会背了,就是没人接
孩子偷偷充了三千多,请问向哪个部门申请未成年人退款?
I need an admin urgent, my number changed and I am out of account
Nobody from the team in this chat for a week, is the project's support still alive?
Colleagues, who is on duty from administration today? Need to solve question with access.
开发组有人在吗?我的api key被风控了,想请官方看一下后台日志
呼叫管理员,呼叫管理员,有骗子冒充你们私聊我
请管理员鉴别一下这个人是不是你们员工
管理员帮忙撤回一下我昨天发的那条,里面有我电话
Where i can see status of my ticket? Sent it by the site, no number came on email.
哪位能告诉我怎么找到人工入口,我点了半天都是智能客服
Support is not responding in any channel: chat, mail, twitter. This is shameful for such a big company.
@客服小北 麻烦看下我私信
技术客服在不在?麻烦帮我查一下这笔链上转账怎么没入账
这个机器人是哪个管理在维护?出毛病了,麻烦出来修一下
群主在不在,找你有急事
有客服吗,我扫码付了两次钱,想让你们退一笔
has anybody from the team seen my bug report? would like a dev to look at it
Is there any moderator who speaks Vietnamese? My English not good to explain the problem.
what became of my complaint about the courier? i was told 48 hours, it's been 10 days
can someone from staff dm... i mean can someone from staff answer here pls, i dont trust dms
can i get a real person's email at your company, not noreply
any russian speaking support here? want to ask about my account
求大佬帮我@一下管理员,我@不出来
Kindly direct me to the person in charge of institutional accounts.
How i can contact with support? In the app I press "help", it's loading and loading.
hello support
i sent my documents to the verification team 3 weeks ago, can someone official tell me where it is at
how do i open a ticket on discord? cant find the channel
Need to talk to someone at the shop about my warranty, which email do I use?
Dear support, I placed order 7781 and it shows delivered but I got nothing. Please help.
is there a phone support for elderly? my grandfather can't use chat
春节期间客服值班吗?我有个单子急着处理
ticket 开了没人理,admin 在不在
提交工单一直报错,求个能直接找到客服的办法
亲爱的客服,我买的衣服发错颜色了,怎么换呀,理我一下嘛
dear customer care please do the needful, my order still show packing since 6 days
投诉的单子到底谁在处理?我上周三提交的到现在没有一个人联系我
求官方的人帮我看看,充了648钻石没到账,截图都有
ADMIN!!! ADMIN!!! WHY U IGNORE PEOPLE
找你们经理来跟我说
Hi Northwind, kindly have your officer call me, my deposit slip was rejected without reason
刚刚被骗了8000块,求管理员赶紧联系我,看能不能冻结对方账户!!
香港有没有线下客服点?想当面办
my guild got wiped by a bug, can a GM come
@官方 我这个月工资都在里面,提不出来,求你们看一眼吧
管理员出来一下,有人在群里发广告
@admin @mod anybody awake?? my account is locked
請問客服電話係幾多號?網頁搵唔到
那个叫"北风官方小助手"的是不是真客服?我想找真的那个
客服死了吗???三天不回
一上午了,@管理员 没反应,是都放假了吗
sorry to bother, who is responsible for the translations bot? need the mod who runs it
请问怎么联系人工客服,机器人一直给我重复那三句话
How to raise dispute with your team for wrong transfer, please guide the procedure and where is the form
Hi, who handles API issues here? I need somebody from the official dev team to check why my key is flagged.
昨天客服说24小时给我回电,电话呢?
u guys have a support line for singapore?
anyone from support here?
客服邮箱是哪个?官网两个邮箱都退信
喂,客服,我打游戏掉线扣了我的分,给我恢复一下
Nah support has left me on read for 6 days 💀 somebody get them
笑死,客服已读不回六天了,官方能不能管管
Would a member of the Northwind team kindly look into a duplicate charge on my card? Reference NW-20931.
pls an admin ban this guy, id ends with 77, he asking everyone seed
can a staff check if my name is on the winner list, i got no mail
I've just been robbed by a fake agent. Real agents, please, contact details or anything, I am shaking.
Can the platform step in? Seller ghosted me. Requesting an official to open a dispute on order 60-118.
Please escalate my ticket, first level agent closed it without reading
I have been a customer since 2019 and this is the first time that nobody answers my emails. Whom should I write to?
Is the account @northwind_help on here your actual support? I want to write to the right one.
想找版主申请解除禁言,请问找谁
卖家不理我,平台客服能介入吗
工单被关了没解决,怎么重新打开?
yo is there a mod around, need someone to pin the tourney rules
Good day to all. I wrote three letters to your complaints department and got none back; through whom may I proceed further?
三个客服三种说法,能不能派一个懂的来
The chat widget says "an agent will be with you shortly" since this morning. Are there agents at all?
请官方给个说法,我的号凭什么封,申诉三次都没人理
帖子待审核两天了,版主给过一下呗
能不能给我接个活人
i need escalate to manager level. ticket 30077. agent copy paste same text 4 times
退款的事该找谁
I want to make complain against one of your agent, he was very rude on chat. Where to complain?
有沒有客服可以幫我查一下退款進度?單號 A0092
请平台介入一下,订单号尾号0937,卖家发空包
你们的客服回复永远是"已为您加急",加急到明年吗
求推一个官方客服微信
kyc 过不了,找谁人工审核一下?
夜里三点有值班客服吗,我夜班只有这个点有空
小北客服人呢,说好十分钟回我,现在一个小时了
真的官方客服群是哪个,搜出来一堆假的
my ticket was closed without any reply lol, how do i reopen it
只想等一个官方人员的答复,别的群友先别回
想问下谁是真的管理员,好几个人加我说自己是客服,我不知道该找哪个
I can't believe it, three different agents, three different answers. Could one senior person please take my case?
mod pls
客服在吗
support team sleeping or what
@all_admins withdrawal to VN bank is stuck 4 day, please you check for me, thank you very much
我想找你們的專員談談,我的帳戶被凍結兩個月了,每次都說審核中
你们还有没有真人客服啊,等了两个小时排队还是第87位
Pls moderator, remove my phone number that i posted by mistake
It's the fifth day, support ignores me. Do you have at all a live person there?
有客服能打个电话给我吗,打字说不清楚
有没有会说中文的客服,英文客服说的我看不懂
bump. still waiting on support. day 12.
Someone OFFICIAL please answer: is my money safe or not? I asked four times in four days.
Is support working during Tet holiday? I need to ask them about my limit.
老师傅我不会用手机,想找个客服打电话说,请问打哪个号码
我夜班刚下,白天打你们客服电话永远占线,有没有别的渠道能找到人
pls give me link of official support group, so many fake one
想请管理员核实一下我的交易,对方说付款了我这边没显示
@NW_Anna you told me to wait until tuesday, it is thursday, any news?
管理员?
在哪儿查工单进度?提交完没给我编号
please someone from tech team check node 7, my transaction is not broadcasted and I have opened two tickets already
在线等官方回复,我KYC卡了半个月了
I was scammed an hour ago through this group, I need an official to freeze the account, who do I contact?
求助频道在哪个?我要找官方
support 邮箱多少来着,有人知道吗
Good afternoon. I should be grateful to know the proper address for lodging a formal complaint with your company.
ticket???
客服客服
hoy admin, pa-check naman po my account, 2 weeks na suspended
Tagging @mod_lee since he was on my case before, are you still looking into it?
请问在哪里可以提交申诉材料?客服让我发,可没告诉我发到哪
搵極都搵唔到真人,成日得個機械人答我,點樣先可以同真人講呀
我爸七十多了,不会打字,有没有能接电话的客服
is there a human I can talk to, the bot keeps sending me the faq
Nobody at Northwind picks up your hotline, I've been on hold 50 min listening to the same piano song
support pls my otp not arriving 2 days, i cannot go in
Dear Admin, I kindly request for unban. I did not know sending link is not allow.
Would love it if somebody from Northwind could reach out about my lost shipment, tracking says returned to sender.
Please, is there an official telegram for support or only the email?
机构户有没有专属客户经理?我需要联系一位官方对接人
whr is support chat
which channel is for support?
我要怎么才能联系到你们公司,网站上连个电话都没有
管理大大我错了,能不能把我解禁,以后不发链接了
我要投诉你们的客服,态度极差,找谁投诉?
Rate limit raised to 10 rps was promised in ticket 2207. Who from your side can confirm?
送了一天外卖,账号突然被封,打客服打不通,有没有站长或官方的人帮忙看看
怎么提交工单啊,App里翻遍了没看到入口
mods??? hello??? he's been spamming slurs for 20 mins
版主大人帮我恢复一下身份组呗,手滑退群了
I wish to lodge a ticket but the form rejects my attachment; might a staff member assist me?
售后在哪里联系?耳机只响一边
I delivered parcels whole day and only now see my rider account is blocked. Support people please see, I have family to feed.
管理員可唔可以踢走嗰個賣廣告嘅人
求 mod 帮忙看下,我被误 ban 了
客服小姐,我的訂單一直顯示備貨中,可以幫我查一下嗎?
any admin can verify if this email is really from you?
How long does support usually take to reply? I opened a ticket on friday and it's still "new"
Hi mods, is it possible to get my role back? I left by accident
GM在吗?副本卡怪了,来个人处理下
My brother in law's wallet has been under review since August. Please will an officer of the company examine it.
我的退款申请编号RF3390什么情况了,有客服能查一下吗
my kid bought 300 dollars of gems. who at the company do i ask for a reversal
after sales team contact please, the keyboard came with broken key
who do i talk to about a refund
Bhaiya support number kya hai? app se call nahi lag raha, please share official number
discord 里怎么开 ticket 啊,点按钮没反应
I was teaching forty years and never waited so long for an answer. Will someone from the helpdesk please reply to Mrs. Coleman, order 5513?
admin pls check my deposit, tx is 3 days old already
中奖名单上有我但是奖品没发,负责活动的小姐姐在吗
我教了一辈子书,没见过这样办事的,麻烦你们客服部门给老太太回个信
Sir my withdrawal not come, kindly ask some official person to look in my case
我提交的工单都一个星期了还是"处理中",有人管吗
都说提交工单,提交了有个屁用,到底谁看?
我提的bug单有人看了吗?编号#1182,麻烦官方跟进一下
想问一下官方客服的工作时间,周末有人上班吗
物流显示退回了,客服能联系我一下吗
你好,请问这个群里哪位是官方的人?
帮我催一下审核,谢谢客服
Greetings, someone uses name of admin and writes me. Which of you is the real admin, please tell.
How do I tag the mods in this server? need their help w/ a stolen account
hi team can u help to look at my case ah, transfer PayNow already but not reflected leh, i email also no reply
Excuse me, where can I reach the support team? I have written two emails since Monday.
Please admin approve my post, it's pending since 2 days
管理,有个人冒充我在群里借钱,快处理一下
客服帮帮我,收不到短信登不进去,两天了
Support promised to call me back yesterday, no call. Can somebody of you check?
@support 👀
喂有冇客服呀?我入咗數三日都未到
认证资料交了二十天了,麻烦审核部门的人出来看一眼
Where is live chat button in new app? Earlier it was there in profile, now I am not finding, I need to talk with agent.
can a mod unmute me in trading channel please, been a week
被假客服骗了,真客服在哪里,怎么报案给你们?
官方有人吗
你好請問而家仲有冇客服返緊工?
你们官方微博私信不看,邮箱不回,群里也没人,想干嘛
有没有版主在线,我账号被盗了,盗号的正在群里说话!
do you have an office I can walk into and speak with somebody? online support is getting me nowhere
@运营-阿杰 上次你说帮我反馈的事有下文了吗
麻烦哪位工作人员帮我查一下提现,单号尾号5521
我是老用户了,客服热线打不通,在线客服排队掉线,邮件不回,请问你们到底怎么联系
whos the admin here
麻烦管理员通过一下我的入群申请小号,我原来那个号登不上了
Is it normal that support closes chat after 2 minutes?? connect me to a agent again pls
idk who else to ask, support closed my chat, can any of the admins read my dm
Oga admin abeg attend to me, since morning I dey call una
有没有负责人,我要反映问题
`,
  ),
  ...sentences(
    false,
    `
你直接去App里找在线客服,他们处理得挺快的
to those whose withdrawals are pending: open a ticket with your UID, don't post it here
孟买雨季送快递真不是人干的
I forgot my login email lol, which was it, gmail or proton
之前投诉的事解决了,给个好评
Dropping support for node 16 in the next major, please upgrade
我老板也在群里,说话小心点
a fake admin wrote to me yesterday, blocked
You should write to the support email with tx hash and a screenshot, they answer within a day.
被骗以后一直没敢告诉家里人,今天说了,轻松多了
那人发了二十遍广告被踢了,活该
官方周边卫衣质量怎么样,有买的吗
I got liquidated lol, fun while it lasted
who's cooking tonight? i have dal and rice
管理員剛剛公告說伺服器今晚要維修
求推荐几个我的世界模组
use telegram bot alerts, faster
昨天那个客服小姐姐态度超好,给五星
I was scammed last month, 3000 gone, I'm telling this so that you don't do the same
I'm the sysadmin in my company and nobody knows what I do until printer stops
need a new laptop stand with good support for the wrist
小公司用什么客服系统好,想要能接微信的
do they have a branch in Causeway Bay?
群主家的猫也太可爱了吧
凌晨三点还在修bug的程序员们辛苦了
The official trailer dropped, graphics are nuts
maintenance was extended to 6pm, says the status page
救命,这个主播太好笑了
你去app入面搵客服啦,喺度講冇用㗎
@小马 你点右上角那个耳机图标就能转人工
管理员真辛苦,每天删那么多广告
怎么支持一下这个开源项目,有赞助渠道吗
我啲同學話想做Discord mod,仲要面試,好搞笑
Our incident review is public, worth reading: a bad config took the matcher down
Want to become a moderator? Applications are open until the 15th, form in announcements
期末考试要挂科了,救命啊
送个外卖被贴了罚单,白干一天
the support arm of my monitor is bent, where to buy vesa mounts?
how do I get the mod role color to look like that in my own server
anyone know a self-hosted helpdesk software? zammad or osticket for my small shop
help me choose: blue or black case?
有没有支持双卡的小屏手机推荐
同一个地址换条链看看,可能就在那
wen moon
别老@管理员了,置顶都写着呢
My wife works as a call center agent, night shift in Manila, respect to all of them
夜班第三天了,眼睛睁不开
my sms code not arriving on Jio sim, other network ok?
Where do you all eat near Raffles Place for under 10 dollars?
who's the best support main in this server? i need a duo
Interview tip for a support role: tell a story where you calmed someone down
耳机降噪不错,就是夹头
Beware: people who say they're support and DM you first are not support.
youtube channel, uploaded an hour ago
智能客服还会写诗,你们去试试
clear cache and it's fine
跌破支撑位了,多单小心
support players never get mvp and that's a crime
They solved my ticket! refund arrived 🎉
recipe for pho broth pls, I'm homesick
阿媽叫我唔好打機,話我做完功課先
下周同学聚会,四十年没见了
think of it as road toll, more traffic more toll
i got muted once for a meme, worth it
Pinned post has all the contacts and hours, for newcomers
my bank's hotline is awful, forty minutes on hold
ticket prices for the concert are insane, 300 for standing
API密钥在新版哪个页面建啊
is it me or the price alerts come ten minutes late?
发邮件给客服,附上截图和单号,一般一天内回
app crash when i open the chart, android 12, same for you?
Exams next week i'm so cooked 💀
下个大版本不再支持安卓8了,记得升级
官方B站号有回放
Just saw a kid use "ticket closed" as an insult and I'm stealing it
is the gem bug known? bought 100 got 80, restarted and it became 100
@Ravi write to the help desk in app, three dots, top right
当过一年版主,再也不想当了
这个钱包支持波场链吗
后台管理员权限是用RBAC做的还是ACL
我之前在客服中心打工,每天被罵到懷疑人生
Mods for skyrim: which ones still work after the update?
退休了没事干,学着看看K线,图个乐
哈尔滨的冰雪大世界今年门票多少钱
Shout out to the support girl who stayed with me for an hour, you rock
btc found support at 60k again, next stop 66
派出所已经立案了,慢慢等吧
听说他们要在深圳开线下店
The mods deserve a raise, 4000 spam messages removed last month
Being a mod is unpaid babysitting, i did it for a year
过年回家我就是全村的电脑技术支持
ms, and sort the params alphabetically before hmac
LTS support ends in April 2027 for that distro
Does it support Ledgerly on iPhone?
I support the new proposal, voting yes
越南那边做贸易回款慢,大家怎么收款的
新人看群公告,客服渠道和上班时间都有
嗰個遊戲嘅輔助角色邊個最好用?
我上个月被骗了三千,说出来给大家提个醒
hiring: customer support specialist, remote, mandarin + english, send cv to jobs@northwind.example.com
又爆仓了,继续上夜班吧
没事没事,互相帮助
reported it at the police station this morning, they gave me a case number
Support said the delay is caused by the bank, so I just wait
The keyboard feels great, a bit loud for night shift
official exchange rate vs street rate in Lagos is two different worlds
有人也遇到登入畫面一直轉圈圈嗎?
Moderation of the temperature in the office is impossible, one freezes one sweats
Emotional support dog arrived today, he chewed the sofa first thing
新加坡定存利率又降了,钱往哪放
重复扣款的那笔第二天自动退了
Whats the difference between limit and stop limit
我家狗把充电线咬断了
客服说是银行那边的问题,让我等两天,那就等吧
好产品不需要客服,这话我信
这家店发什么快递,顺丰吗
tech support of the whole family since 1999, that's me
is the official merch store open yet? want the hoodie
my dad calls me every time his tv remote "breaks"
接口返回签名错误,时间戳要用毫秒还是秒?
my complaint was handled faster than I expected, credit where due
please stop tagging the admins for every little thing, read the pinned post
本群招募管理员两名,要求在线时间长,有耐心
Admin rights on windows are needed for the installer, run as administrator
官方预告片出了,画质炸裂
怎么给自己服务器里的身份组换颜色
anyone here? dead chat
好了好了,是我自己手机拦截了
community manager of that other exchange resigned by a tweet, drama
my deposit is late 2 hours, is that normal on fridays?
can someone explain gas fee like i'm five
Nobody needs support when things work, best support is no support
Got a parking ticket while delivering one single sandwich
Banned words list is too strict, can't even write "scunthorpe"
今晚吃什么,纠结半小时了
收不到验证码的换流量试试,别用wifi
内地打96110就是反诈专线
yes, up to five devices
support bot told me a joke, 10/10
websocket断线是正常的,加个心跳重连
比特幣支撐位守住了,晚上看美股
Respect for the engineers who fixed it at 3 am
放學去唔去打波?
我表妹在菲律宾做中文客服,天天夜班
Ticket JIRA-889 is merged, closing it
Slow mode is on, one message a minute, deal with it
What courier does the shop use in Vietnam? GHN?
help, i'm addicted to this game
How do you design an admin panel with role permissions in Django?
提醒下各位,客服周末不上班,周一再问
Happy birthday Anna!! 🎂
dark mode eats the text of the buttons, on my samsung at least
谁能用大白话讲讲什么是gas费
这个需求单我今天提测,明天上线
這個錢包支援Solana嗎
is 24h review after changing password usual?
Appeals in the court of law take two years in my country
銀行熱線等咗成個鐘,不如自己去分行仲快
连打两遍"人工"就转过去了,我刚试过
Why my KYC shows level 1 only, must I send address proof too?
the cat just walked over my hardware wallet
the human agent comes after you type "agent" twice, worked for me bro
Thanks for support everyone during my surgery, means a lot
SDK支持不支持Python 3.13
He got banned for posting the same link 20 times, deserved
pagination on /fills is broken for me, skips one row per page. reproducible for others?
I admit I was wrong, admin was right about the rules
Sent usdt on wrong chain, has anyone of you managed to get it back yourself?
Customs took 4 days for mine, don't worry
中环边度有平嘢食呀
Windows 10停止支持了,我那台老电脑怎么办
面试客服岗位要准备什么问题啊
价格提醒老是慢半拍,设置里能调吗
Can I use one account on two phones?
公务员考试报名了吗,官方教材不用全买
我妈微信打不开就给我打视频,还是用微信打的
My grandson installed the app for me and now I look at the price of gold every morning.
帮我选选,黑色还是蓝色手机壳
Dear all, I'm new here, from Kochi, happy to learn from you.
yes utility bill not older than three months
辅助真不是人干的活,全队的锅都是我的
我的包裹显示已发货三天没动静,你们的到了吗
毫秒,参数先按字母排序
Did u guys see the AMA? CEO looked tired
Harbin minus 27 tonight, my beard is ice
祝群主生日快乐🎂
I run a small discord, 300 people, any good anti-spam bots?
Is the maintenance finished? still see the banner
航空公司客服让我等七个工作日,机票钱才退
群組好安靜喔,大家都在上班嗎
我支持漲價後退訂,太貴了
the RSI shows support broken, careful longs
Tell your friend to open a ticket, that's the only way they look at it
Interest rates in SG are coming down, time to look at the mortgage
Amazing, the airline's customer service rebooked me before I even asked
高铁票抢到了,回家过年咯
有没有玩辅助的,射手等你
谁有锅包肉的做法,要老式的
In Singapore you call 1799 for scam advice, save it
今日天氣好凍,想打邊爐
The new emoji pack is cute 🐼
昨天客服幫我把訂單改好了,服務真的不錯
情绪价值拉满,今天同事请全组喝咖啡
右键以管理员身份运行就能装上了
Account > Developer > Keys
the withdrawal fee went up, or am i dreaming
新版本削弱了法师,不玩了
the officer at the police desk was very kind
值班一个周末,报警响了八次
以后吵架就说"您的工单已关闭",笑死
I work in support for a telecom, people shout at me eight hours a day
我以前做过两年客服,嗓子都哑了
又传要上新币,每次都是假的
Trading view supports pine v6 now, nice
工单处理完了,钱退回来了,谢谢北风
新表情包好可爱🐼
Which broker has the lowest fee for vietnamese stocks?
我们组的工单系统是自己写的,烂得很
same seed import on other chain, you'll see it there, i did that in june
which languages does the sdk support?
管理说得对,是我没看清规则
my ex replies slower than customer support
long weekend coming, anyone going to JB?
招聘在线客服,早晚班轮换,五险一金,联系hr@beifeng.example.com
lol the chatbot at my insurance called me "Dear Null"
the electricity company support told me to buy candles
分页接口少返回一条,你们复现得了吗
dc'd three times in ranked, lost 60 points, gg
我支持这个提案,已经投票了
敏感词太多了,打个"支付"都变星号
token listing rumours again, i don't believe
Class of 1988 reunion on saturday, bringing my old photos
Child support hearing tomorrow, wish me luck
Websocket drops every 24h by design, just reconnect
no worries mate
梭哈了,会所还是工地就看今晚
让你朋友提交工单,群里说没用的
新人报到,坐标武汉,请多关照
I complain a lot, my wife says it's my hobby
Just contact support from the app, they fixed mine in ten minutes
After being scammed I couldn't sleep for a week. It gets better, talk with your family.
招行客服电话打了半小时才通,服了
我入咗數半個鐘都未到,係咪好正常?
隔壁交易所的客服集体辞职了,真的假的
我家宽带的智能客服只会说"没听清请再说一遍"
我妈天天抱怨我不回家
my card was charged twice but one went back next day by itself
教了三十年语文,看到"因该"两个字就难受
滴滴的客服还行,十分钟就把钱退我了
night shift again, coffee number four
床垫太软没有支撑,腰疼
Which server has less lag from Mumbai? Singapore one gives me 90ms
How can I support the project? is there a donation address?
自己建了个微信群,快到五百人了,咋管理
My order says shipped since Monday, did yours arrive guys?
I was on call all weekend, two incidents, zero sleep
where are API keys created in the new UI
got it, was my spam filter
lmao my boss joined this group, act normal
As a retired teacher I must say: 'its' and 'it's' are not the same, dear children.
Support hours are 9 to 18 Singapore time, fyi
our admin has a beautiful cat, just saying
转错链了,有没有群友自己找回来过的
公司网管辞职了,现在路由器没人会弄
提现没到的朋友带上UID去提交工单,别发群里
let's move the ticket to the next sprint, backend isn't ready
Delivered 51 parcels today in the rain, legs finished
patch notes say sword nerf, rip my build
Thank you sir for guiding, it is working now
"Your call is important to us" is the biggest lie of the century
新手机怎么搬谷歌验证器
谢谢大家这段时间的支持和鼓励
我忘了当初用哪个邮箱注册的了,哈哈
谢谢大佬,搞定了
昨天宕机的复盘报告写得挺实在
聽講新版個介面好靚,有冇人試咗
群里怎么这么安静,人呢
法院那个官司上诉了,等二审
yes it's a security hold, same at every exchange
how do i set 2fa on new phone?
`,
  ),
];
