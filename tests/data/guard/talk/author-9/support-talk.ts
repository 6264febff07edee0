import { sentences } from '../../sample.ts';

export const supportTalk = [
  ...sentences(
    true,
    `
客服的tg是多少
Has anyone actually gotten a reply from support? mine is 5 days old
Where can we complain about a moderator
help desk hours?
谁能帮我艾特一下管理 我没权限
等管理回复中 有人吗
给管理发消息都是已读不回 服了
My ticket got merged into another one that belongs to somebody else apparently, and since then nobody replies to either of them, can someone from the team check pls
i wrote to support 3 times. THREE. no reply
管理 我把UID私发你了 有空看下
I'm looking for the person who runs the returns, the mail on the website bounces
where is support?
有粤语客服未呀,英文我唔識講
Does support work on weekends? I need to reach them today
有社区工作人员在群里吗 想反映个问题
plz tell me complaint procedure
Can an admin check why I was muted? I said nothing wrong
客服等咗成個鐘都冇人應,搞咩呀
plz someone from northwind contact me
help, admin!
I have been waiting 4 days and nobody from support answers me
my order #7781 never came, can someone from the shop answer me here
账号被锁了 求官方工作人员看看
六千多块不是小数目,材料补了三次,每次都说转专员,专员到底是谁,管理员出来给句准话行不行
is @nw_helpdesk the real support account? i need to contact them
怎么提工单
anyone know how to get hold of a gm in this game
how to submit ticket
联系我们那个表单报错 有别的方式联系你们吗
求求哪个管理看看我吧
这里是官方客服群吗 还是要去别的地方
这个仓库找谁 有负责人吗
The bot just goes in circles. how do i get to a person
how do I appeal a ban, who handles this?
is support closed today?
請問客服喺邊度搵
ticket closed without answer?? reopen it pls
@校园平台管理员 在吗 孩子的校园卡登不上 麻烦看看
my messages to the mods are ignored lol nice
I would be grateful if a member of your team could review my verification, which has been rejected twice without explanation.
礼品卡激活不了 官方的人看到请回我
提交工单的页面打不开 还能从哪提交
Staff, kindly respond to case NW-4410.
where's that support bot everyone talks about
客服呢???出来!!!
請問申訴要多久才有人處理?我送出十天了
Where can I file a complaint against a seller?
我的工单没解决就给关了 能重新打开吗
人工客服怎么找啊
how long does support take to answer usually? waiting since 8am
四天了客服一个字都没回
安卓版人工客服在哪个页面
可以幫我轉接真人客服嗎
给个客服联系方式
kyc stuck, need agent
我上周提的工单怎么还显示处理中
@北风客服 在不在
订单7781没收到 店家出来说句话
could a dev take a look at my crash report? id 77af
Is there an email for support or only the bot?
麻烦帮我接一下售后
@admin pls
your agent "Kevin" stopped replying in the middle of the chat, can another one take my case
admin 救命
just want to talk to a real agent not this stupid bot
Someone from support promised me a refund by Tuesday. Which one of you do I ask now?
有人联系上客服了吗 我发了五天没动静
刚刚那个客服聊到一半人没了 换个人接待我行吗
谁是群主 有事找
could someone from the staff dm me about my locked account, thx
I asked for an agent and it's saying position 312 in the queue, is there a faster way to reach support
昨天问的问题官方到现在没人回
认证被拒两次也不说原因 麻烦官方人工复核一下
pls help admin 🙏🙏
live chat says offline all day, is there any other way to reach you guys?
Is any of the city office people in this group? I need help with my registration
想投訴,請問要去哪裡申訴
登都登不上 没法进客服页面 咋联系你们
我要找你们负责人
管理員已讀不回是什麼意思?我等了兩天
同一笔订单给我扣了两次,昨天在群里说了,官方看到了吗 给个回话
Who is in charge here
我发的帖子一直在审核 管理能过一下吗
need admin for gift card problem dm me pls staff only
I need an admin to remove my old phone number, which one can do this?
Hello? Is this where I can reach the Northwind team?
can support look at this tx, hash in my ticket
yo can a mod unban my bro, he's at my place and can't post
说好24小时内回复 现在都三天了 人呢
pls open a ticket for me, the form is rejecting my email
那个客服机器人叫啥来着 搜不到
@客服小美 我的訂單卡住了 幫我看一下好嗎
waiting for mod…
官方看不看群消息啊
封号申诉找谁
申诉交了半个月了 结果呢
customer service number pls
找了半天没找到联系客服的入口 有人知道在哪吗
ADMIN ADMIN ADMIN
what happened with my complaint #3391
Did anybody from the team see my message about double payment
is there a discord where the support people actually respond
can u tag an admin for me? im not allowed to mention
opened a ticket monday, still "in review", what's going on with it?
hey devs are you reading this channel at all
Any staff around? Swapped the wrong token and I want somebody from your side to check it
i need help from admin, i send my usdt to wrong network two days ago and already filled the form but there is no number and no mail came, please who is responsible for this i can give hash
mod pls 😭
我要升级投诉 找你们主管
where to report scammer, which admin
售后在哪找
北风的人能不能联系我一下
Good evening, kindly direct me to the official customer care channel, I am not finding same.
Abeg where admin dey? My money hang since morning
财务部门怎么联系 发票开错了
能让客服给我回个电话吗
any cs here? 我的withdraw卡住了
Is there some kind of supervisor? The last agent just copy pasted the faq
invoice wrong company name, who at the shop can correct it?
po admin, paki check naman yung order ko, wala pa rin reply sa email
hey @northwind_support you there
official support account pls, there are so many fakes
客服几点上班
退货申请没人审核 谁负责的
举报骗子找哪位管理
mods??
微信客服号发一下
求GM看看 我装备丢了 在三区
机器人一直绕圈子 怎么转人工
哪个是真客服 我要联系官方 怕加到骗子
Admin abeg answer me, I don drop message for you since Tuesday
Your warranty form never got answered and the chair is still in three pieces in my hallway, so who actually handles returns in this shop and how can I reach that person?
Can I get a callback from your side?
Admin, I sent you a private message with my UID, please check when you can
Any mod online? I need help with my account
维护者有空看下我的issue吗 挂了三周了
Broo where are the mods this channel full of bots
麻烦官方帮忙看下我的提现 卡了一天了
the "contact us" form gives error 500. please give another contact
Can a real human please look at ticket 20931
客服要我补材料 发到哪个邮箱
Is there chinese support? my english is bad
How do I get in touch with the billing department?
is any human reading the tickets or only AI
Which maintainer do I ping for the release key problem?
在线客服整天都是离线 还有别的联系方式吗
Kuya mod, nandito ka ba? need ko help sa account ko
我朋友被误踢了 管理能拉回来吗
請問要怎麼聯絡官方客服?APP 裡找不到
Is there a mod who speaks Spanish? need to explain my situation
版主呢
身份组没给我 管理员加一下
i dont have email anymore so how can support verify me, where do I ask them
一般客服多久回复?我早上八点发的
is there a maintainer around who can look at my issue? open for 3 weeks
这群谁管事
Where do I report a bug to the team?
fan club admin please reply, I paid membership and got nothing
Admin please attend to me, I have sent all my documents since last week, no response
Please connect me with customer care
bug去哪里反馈给官方啊
i need to speak with someone from the team asap
上次那个客服答应周二退款 我现在找谁
Yo support how long u gonna leave me on read
Where I can write to support? In app button is not work for me
在哪里投诉卖家
学校缴费平台有客服吗 交了两次想找人退
Do you have phone support, I'm 71 and can't handle the chat
im begging any admin to look at my case
案件号 NW-4410 请相关工作人员回复
排队300多号 有没有别的渠道找客服
投诉流程是啥 在哪提交
kyc 过不了 求人工审核
有中文客服吗 英文的我说不明白
客服只会复制粘贴 能不能找个懂的人来
Please sir admin help me my withdrawal is pending since yesterday
工单号20931 麻烦哪位管理看一下
cant login, how to contact support without login??
How can I reach the shop? nobody answers the messages
我寄信給客服一個禮拜了都沒回,到底有沒有人在看
管理员能不能看下我为什么被禁言了
Support ticket link is 404. how else can I open one?
我昨天晚上迷迷糊糊把币充到另一条链上去了,浏览器能查到已经确认,就是账户里没有,这种情况要找哪个客服处理,麻烦知道的说一声入口在哪
游戏里怎么联系GM啊
@everyone_staff my nitro purchase role is missing, can one of you add it
求助管理员🙏
HELLO SUPPORT ANYONE ALIVE THERE???
@support 帮看下 case 8812
怎么申请平台介入
Where do i send the documents support asked for?
哪个开发能帮我看下崩溃日志 编号77af
换绑手机号需要找哪个管理
别再给我推机器人了 我要人工
客服在哪
Hi @Anna_mod can you check your dms please
hi, whom should I contact for a hacked account?
官方有人在嗎?我的儲值沒入帳,已經填過表單了
客服形同虚设 九天没人理
我年纪大 不会弄那个机器人 有没有能打电话的客服
工单到底有没有真人看啊,我截图录屏都传了,回了我三次一模一样的模板,让我重启手机
有管理吗 交易区有骗子
有没有官方的人管一下啊 充值没到账都两天了
How do I open a dispute
I want to escalate my case to a manager
support said 24h, it's been 80h. hello?
who is the admin of the school portal? my payment shows twice and I need him to look
How to talk to live agent on android version?
who do i talk to about a wrong charge?
I already appealed, what happened to my appeal? two weeks now
what is the telegram of support
工单被合并了以后就没人管了 谁能看看
Can you all stop ignoring me, admins? It's about real money
店主在吗 发消息一直没回
Is this the official support group or where should i ask?
Hello moderator sir kindly do the needful, my kyc stuck from 6 days and ticket also not answered
客服周末上班吗 我急着找他们
再不回复我就去12315了 客服出来
what's the support email
客服電話打極都冇人聽,仲有冇其他方法搵到你哋
求官方客服账号 假的太多了
ticket 提交了没人回,mod 在吗
how do i contact support in this app, i cant find the button
whos the owner of this server? need to ask something about my purchase
客服邮箱多少
您好,三月三号提交的投诉现在处理到哪一步了?
我想找admin unlock一下账号
Need moderator in #trade, someone is scamming
管理员乱踢人 去哪里投诉他
Support is a joke, 9 days silent
会长在吗 会费交了没给我开通
no one from the team has answered my question from yesterday…
Could a moderator please approve my post? Pending since Friday.
有冇管理員喺度呀?想問下我個戶口點解畀人鎖
管理!管理!管理!
发票抬头错了 找店里哪位改
邊個係呢度嘅admin?我想搵人處理退款
GM pls check my lost items, server 14, name Lirael
ok last try before i leave a 1 star review: support, answer my ticket
客服今天休息吗 咋没人
退款到底到哪了 能不能来个官方的人说一声
管理员在吗 私聊你没回
有客服电话吗
扣错钱了该找谁处理
写了三封邮件了 石沉大海 你们客服还上班吗
Guten Tag, sorry, English not good, who is official person here for account problem?
Can someone official tell me where my refund is
群里全是广告 管理都去哪了
Dear support team, I would like to know the status of my complaint filed on 3 March.
@小鹿管理 看下私信谢谢
工單編號 55102,能請官方幫忙查一下嗎
`,
  ),
  ...sentences(
    false,
    `
Congrats on mod 🎉
never call phone numbers you find on google for exchanges, all fake
lottery ticket won 4 bucks lets go
买二手自行车去哪
how many days to Canada usually?
my isp says "your call is important to us" since 2019
有人要團購鳳梨酥嗎
if u contact them, write your uid in the first message, goes faster
支持鸿蒙吗
Do you sell gift cards
还在转圈
移动客服电话打了一小时没人接 气死
刚充了一笔,浏览器上显示12个确认了,app里还是没有,你们平时是要等多少个确认才入账?第一次用有点慌
网上搜的客服电话都别打 全是骗子
my boss is on vacation, productivity down 90%
price of gold is up again
is this the official merch or fan made?
更新后余额显示0的举手
电脑版好用吗
有冇人一齊打機呀
怎么改成繁体
My sister trains chatbots for call centers
Please read the FAQ before you open tickets, says the pinned post
Hiring: part time community moderator, evenings CET, apply on the website
终于支持暗黑模式了
这个库支持异步吗
status page says partial outage
lost 10 ranked games in a row, uninstalling
大家好 我是昨天刚进群的
abeg how una dey see this market
it's raining cats and dogs in Pune
How long did kyc take for you guys?
my gf doesn't reply for 3 hours, overthinking mode on
咖啡豆啥时候补货
轉帳手續費怎麼變貴了
Waiting since 8am for the plumber
新专辑循环一天了
验证码不对 是不是时间没同步
下雨了記得帶傘
支撑位在58000 破了就跑
提现一直pending 是网络问题吗
hello??? why so quiet today
绝杀!!!
恭喜升职管理
演唱会门票抢到了吗
tell your mom to ask the branch, they can reset it
my bank's hotline is awful, 50 minutes of music
got 2 tickets to the match, selling one
今天群里好安静
奶妈出什么装备
有无糖的吗
李老师真负责 每天都发照片
聽說新版要支援NFC了
支持我们哥哥 新歌今晚八点
Where to buy winter tires cheap
the app is down? cant load anything
has anyone tried the new ramen place
官号发更新公告了
右键用管理员身份运行
I complained to the landlord about noise, no effect
I made small guide for newcomers about bus passes, see files
退款是原路返回吗
骂人被禁言三天 我认
any book recommendations
do you have vegan options
新年快乐 恭喜发财
settings > general > language
what a match, penalty in 94th
你問客服啦,我哋點會知你個戶口咩事
the mods here are chill, I like this server
昨天带娃去科技馆 人挤人 光排队看恐龙就四十分钟
女朋友三小时没回我消息了
全靠猫续命
忘了密码 有助记词重装能恢复吧
support role is so underrated
lol the admin abuse in that game event was hilarious
置顶写了先看常见问题再提问
happy new year everyone!!! 🎆
forgot my pin, is reinstall safe if I have the words?
is the blue one darker in reality?
发的表情包没人理我 哭
订单问题发邮件给店家 群里没人管这个
They do reply, it takes about two days, be patient
满级多少啊
in person, book 3 weeks ahead
有人冒充官方人员问我要验证码 已拉黑
same, S23 here
the support bot answered me with a poem today 😂
what are the rules on posting links here?
【公告】国庆期间客服时间调整为10:00-18:00
改名字你找管理改就行
好评
Please welcome our new moderators Ana and Yusuf!
旧手机能装最新版不
Do we need admin rights to install on windows?
Someone in the group pretended to be staff and asked for my code, I blocked him
哥哥今天直播好累的样子 心疼
见面会有人拼车吗
he looked tired on stream, hope he rests
mac上编译报错 找不到openssl
这群管理挺负责的 广告秒删
我琴日搵咗客服,佢話要等三個工作天
金价又涨了 想给我妈买个镯子
Mine is still spinning
春游要交多少钱
12 per child, bring cash
you ask at the counter on the 2nd floor, very friendly people
這個支撐位跌破就要小心了
how to change language to english
手续费又涨了
宽带报修三天没来人 电信真行
the helpline for kids in our town does a great job, donate if you can
when maintenance ends?
peer support group for new dads meets wednesdays in the library
How do I become a moderator?
我们公司拿它做工单系统 还挺稳
I work in support for a telco, 8 years now, my hair is gone
Is the guy named "Support Desk 24/7" a scammer? He wrote first
We use it at work as ticket system, works fine up to 30 agents
又削我本命
客服回得好快,五分鐘就搞掂,讚
我之前一直以为质押了就取不出来,昨天看了说明才知道只是要等三周
OFFICIAL NOTICE: Support hours on holiday are 10-16, tickets are answered in order
my uncle searched the exchange name plus 'phone number', called the first result, and the very polite man there emptied his pension in forty minutes, so please explain this to your parents
what does slippage mean
why is my withdrawal pending since morning, network busy?
who's going to the fan meeting in Manila
Yes, with the words you can restore anything
工单总算解决了,前后折腾了八天,中间换了三个人,最后一个小哥直接看日志发现是我自己绑了两个邮箱,还补了我一张券,有点不好意思
president of our fan club got to meet him, jealous
No worries bro happens to all
千元机推荐一个
anyone here?
不卖号 别问了
hello from Lagos 🇳🇬
How do I stake
Thank you admin for the quick answer!
Moving next month, how is the neighborhood?
理财收益每天几点发
the official trailer is out!
mod冲突了 一个个禁用试试
中華電信的客服打了半小時沒人接
does it support ledger?
how do I build from source on mac
重置邮件等了好久才到
password reset mail came after an hour, patience
Selling my account? no thanks
演唱會票根你們都怎麼收藏
Poll: cats or dogs
tech support for my parents is my unpaid second job
my portfolio needs emotional support
I used to mod a 50k server. never again
PR merged, thanks to the maintainers for fast review
连跪十把 卸载了
do refunds go to the card or to the balance?
我是客服小林 您的问题已经登记了
求推荐好用的mod整合包
广州热死了 三十六度
支援繁體中文嗎?找不到選項
管理员不会主动私聊你 主动的都是骗子
ok thanks
my deposit is late, is that normal?
app崩了?刷不出来
滑点设多少合适
我叔搜了个假客服电话 被骗三万
Fees went up again, 0.3% now
got banned for 3 days for saying noob, fair enough
why do I need 12 words at all
要预约 最近排到下个月了
remember when a mod accidentally banned himself
怎么申请当管理员
求推荐靠谱的搬家公司
Reminder from the team: submit your ticket once only, duplicates slow us down
横屏就闪退 有人遇到吗
門票收藏一張一張貼滿牆壁,超有成就感
多发了一件 要不要退回去
客服小姐姐态度真好 十分钟解决
In the docs there's an "admin" role and a "viewer" role, what's the difference?
does anyone speak polish here
居住证网上能办吗
The ticket for saturday's concert is 80 euro, too much
gm ☕
角色权限里管理员和编辑有啥区别
They banned 2000 cheaters yesterday, finally
每天提现有限额吗
谁说辅助没地位的
is using macros bannable?
0.5 is fine for big pairs
Diwali sweets arrived from my aunt, diet over
有没有夜猫子
我表妹在呼叫中心上班 说指标特别变态
画线派又在说支撑压力了 哈哈
等外卖等了一个半小时
求个不卡的录屏软件 想剪副本攻略
房东不回消息 暖气坏了咋整
train ticket refund took me 5 min in the app
我们小区物业回消息挺快的
客服跟我说退款周五统一打
According to the agent I talked to, refunds are every Friday
上次管理把自己踢了 哈哈哈
does anyone else see 0 balance after updating?
这里能发链接吗
which phone under 300
早晨各位,今日返工未
pls no spoilers for the finale
歡迎新朋友,請先看置頂公告
Membership renewed, the card design is cute
爸妈的手机客服就是我 天天远程教发朋友圈
resistance 72k, support 68.5k, I'll wait
问过客服了 说周一恢复
export QR in the old phone
家长会是周四还是周五
提U走哪条链便宜
When is parents evening?
今天又来八个工单 不想上班了
Best customer service I ever had from a small shop ❤️
Order arrived, thanks!
谢谢管理员 已经好了
来个辅助 上分
In my country is holiday today, all banks closed
Please support our team in the finals!! 💙
Can I use one phone number for 2 accounts?
后台管理页面打不开 是端口没映射吗
lol
那个茶好喝吗
辅助玩得比我射手输出还高
need a support for duo, I play adc
维护者回复好快 半小时就合了
You should contact support in the app, they fixed mine in a day
安装要管理员权限吗
点菜半天没人理 换了一家
新版不支持win7了
回踩支撑不破就加仓
666
My parcel is in customs since tuesday, does it usually take long?
最近有啥好剧
her support main is insane, carried us
bhai what is minimum deposit?
认证又被拒了 说照片不清楚 白天再拍一次
support for arm64 landed in main yesterday 🎉
I got answer from support: the bridge is paused until Monday
让你妈带身份证去网点问 柜台能办
新任务的npc在哪
I sent USDT with the wrong network, am I cooked?
thx everyone for your support during my surgery
Nobody answers my meme posts :(
If your order is missing, write to the shop's email, not here
满99包邮
12345真管用 路灯第二天就修了
can't find the new quest npc
管理員權限要怎麼開給同事?在我們自己的伺服器上
昨天封了一大批外挂 爽
某东客服真绝了 让我等48小时等了三次
Support and resistance are astrology for men
官方预告片出了
good morning
找客服的时候记得带上uid 处理快
我朋友在銀行當客服,每天被罵到哭
anyone awake
Open a ticket under Help > New request, attach the tx hash
高铁票改签还要手续费
Sana all naka-profit today
Which network is cheapest for usdt
大家的更新都卡在九十九趴嗎
Does minimum deposit depend on coin? Mine shows 20 for one and 50 for other
Long term support version is 22, use that
Patch notes: nerfed my main again
I am emotionally supported by my dog only
My verification got rejected, blurry photo. gonna try daylight
这个mod装了以后画质好太多
run it as administrator
five stars
vote closes midnight!!
欢迎新管理 阿澈和南瓜
有实物图吗 怕色差
这个客服系统是开源的吗 想自己搭一个
猫派还是狗派
投票今晚截止 姐妹们冲
BTC support at 60k looks strong
Did you like the tea?
our it guys close tickets without reading them, classic
is there a limit on daily withdrawal
just ask the mods to change your nick
what healer build do you use
呢個app支唔支援舊款iPhone㗎
mod loader version mismatch, update fabric
Server lag again or is it only me
Which vaccination do they need for camp?
An admin will never dm you first
这波支撑没守住 又要探底了
刮了张彩票中了十块
海关卡了五天 一般要多久
今晚食咩好
I ordered two and got three lol
你去找客服啊 群里问没用
Heating broke, landlord not answering, any tips?
Thursday 6pm in room 12
又有个假客服加我 头像都不换
2fa code doesn't work, my clock maybe?
在“我的-帮助-提交工单”那里提就行
笑死
AI agents will take over customer service in 2 years I think
my wife calls me the IT department
发新疆几天到
any plumbers you can recommend
谢谢大家的支持和鼓励
上次我号被锁 找客服传了身份证 第二天就解了
Just got my ticket solved after a week, they apologized and gave me 10 points
our school's IT admin retired, now nobody knows the wifi password lol
有助记词就不怕
app crashes when I rotate the phone
sudo fixes it
The city hotline 115 is actually helpful
我这延迟四百多
那个叫“在线客服007”的是骗子吧
去二楼窗口问 工作人员挺好的
这家店售后没得说 换货还送了小礼物
mod the game with the texture pack, much prettier
会长好厉害 居然拿到签名了
What's the max level?
this update is mid
which mods do you run with 1.20?
维护到几点啊
watching the keynote rn, boring
I stopped asking companies for help, I just watch youtube repair videos
ping 300 here
出一张周六的票 连座
new album is a masterpiece don't @ me
I'm the maintainer of a tiny library, got 2 issues in 5 years, bliss
温馨提示:请勿重复提交工单
这个是官方周边还是同人
提款等了一小時還沒到,你們也這樣嗎
how do u back up authenticator to new phone
以后客服都是AI了吧
今晚开黑不
fake admin in my dms again lmao
who's playing tonight
Amazon customer service gave me the item free, crazy
火车站附近有啥好吃的
助记词到底干嘛用的
我们公司IT部提个工单三天才来
The helpdesk module of the project is written in Go?
GM昨晚下场打人 笑死我了
周四晚六点 三年二班教室
coffee beans restock when
我的账户需要心理援助
bounced right off support, told you
恭喜小魚當上管理員
property management here actually answers whatsapp, wow
How do you register your address here, online or in person?
他们会回的 我等了两天
Homework page 42, ex 3-5
dead chat lol
the teacher is so kind, my son loves her
i'd be a terrible mod, i'd ban everyone before coffee
my kid wants to be an admin of his minecraft server at 9 yrs old
学校机房老师今天请假 信息课改自习
我自己也维护个小项目 star 三个
@Leo open a ticket bro nobody here can see your account
Hi all, just joined
@阿杰 你提工单呀 我们又看不到你后台
楼上装修 跟物业投诉了也没用
一个手机号能注册两个号吗
老板出差 全员摸鱼
群里有没有东北老乡
shipping is free over 40
机器人客服还会讲冷笑话 跟它聊了半天 哈哈
fixed for me now
验证器换手机怎么迁移
Guys which wallet you are using for cosmos
城西那边租房贵不贵
货收到了 包装不错
服务器又卡了还是就我卡
招夜班客服 五险一金 有意投简历
淘宝客服赔了我五块钱优惠券 哈哈
用宏会封号吗
我以前干过客服 天天被骂
你们kyc多久过的
airline support ghosted me for 2 months over a lost bag, then one morning a taxi just dropped it at my door with no note, my cheese was still inside, you can imagine
python 3.8 support was dropped in 4.0
有没有小一号的
当过贴吧小吧主 累还没钱
会员卡到了 今年的好看
Hi, I'm Tess from support, saw your note above, we're on it
official account posted the patch notes
转错链了 是不是凉了
TRC20 usually
my daughter forgot her lunchbox on the bus
让我当管理 第一个踢的就是我自己
质押怎么操作
support was great, got my refund in an hour 👏
try clearing cache
我儿子在他们班群当管理员 可威风了
JIRA tickets are killing me today
Does this lib support async?
is the desktop version worth it?
小心假客服,主動私訊你的都是詐騙
The admin panel is at /admin, default port 8080
Any good pizza around the station?
I locked myself out once, wrote to the help desk, they answered within the hour, all good
`,
  ),
];
