import { sentences } from '../../sample.ts';

export const supportTalk = [
  ...sentences(
    true,
    `
我是上周四提现的,链上压根没有记录,后台写着"风控复核",问机器人它让我耐心等待,提了两次工单都被自动关闭。麻烦群里的管理帮我转给风控部门,或者告诉我该找谁,谢谢了
转人工转人工转人工
想反映一個問題,請問該找哪個單位?
is @Denis_support really staff? and if not who should I write to about my frozen balance
no reply no reply no reply. what is the point of having a ticket system
why do mods never answer in here
版主在嗎?那個洗版的可以處理一下嗎
nobody from the team replied to my email in 9 days, this is ridiculous
is there a compliance contact? my lawyer needs an address to write to
pls connect me to agent
can someone official please confirm they received my documents
@北风客服 在吗在吗在吗
bot: "an agent will join shortly". that was at 9am. it's 6pm
Can I get a manager please
人呢?客服人呢?收钱的时候秒回
Oga admin abeg answer me now, my money don hang since yesterday
anybody know how to get past the chatbot to a person
没人处理我的工单吗 都快过期了
hi mod, could you pin down why my role vanished? i paid for premium
so who actually handles lost parcels, you or the courier? need a name and number
谁知道客服入口藏哪了
我不要优惠券我要人 给我接人工
你们有没有投诉渠道
能不能来个人,随便来个人,官方的就行
please tag an admin for me, i don't know who they are
tried calling the hotline, 40 min of hold music and then it hung up. any other way to reach them?
is there a live chat or only that useless bot
I'm sorry to write such a long message but I have tried everything: first the bot, then the form, then an email on Monday and another on Wednesday, and each time I got the same automatic thank-you. My husband's account is locked and he is in hospital. Is there any person from your company I could speak to, please?
我要人工客服,不要AI
人工客服點樣接駁㗎,撳嚟撳去都係個bot
有活人吗,客服在哪
工单提交一周了,一点动静都没有
有没有官方的人出来说句话
how can i make ticket pls
Hi, new here. If I have an issue with my order who's the right person to ask, is there a service desk?
Your "24/7 support" has been offline since Friday
有人吗客服有人吗
Support please check uid 30114, withdrawal shows success but nothing on chain
群里谁是工作人员?想私下报个漏洞
打了十几次电话都占线,到底还有没有别的联系方式
ADMIN PLEASE HELP MY ACCOUNT IS BLOCKED AND I HAVE RENT TO PAY
前面还有 86 位在排队……客服就一个人吗
my ban appeal has been pending since october, who reviews those
@Tobi pls check dm, its about the refund you were handling
喊了半天没有一个管理理我
support are you alive
how do i reach a real person here, the bot keeps sending me the same faq
sir my complaint status is showing pending from 12 days, whom to approach
搵邊個可以處理退款呀
邊位係負責人?我想投訴
please, a contact for press or legal, anyone from the company here?
Can a moderator please review my post? It got auto removed and I don't see why.
ticket auto-closed again for "inactivity" when YOU are the ones not answering
啊啊啊客服呢,我要客服
do we have a helpline in the Philippines or just the email?
please admin i beg you in the name of God reply my message, my children school fees is inside
how do i open a ticket on discord, the channel is read only for me
Please could a member of staff message back on my ticket, I have to fly tomorrow and I can't get in.
where's the help desk, the website button gives 404
请问法务部门的联系邮箱是多少?律师函要发
is there a way to talk to a person not AI
hi 管理,我 2fa 手机丢了,要找哪个部门重置
hey @Northwind_Help, bump on my ticket
does anybody from dev team hang out here? would like one of them to check my crash log
where do we file bug reports so the team actually reads them? need someone to look at mine
我是商家,后台被冻结,招商经理离职了,现在该对接谁
麻烦问一下,退货的事归哪个部门管?
咋联系你们啊,急死个人
工单号 20391,麻烦官方同事帮忙催一下
who's on shift? need someone from support for like 2 min
麻煩官方人員協助查一下訂單,三天前就寫信了沒回
帮我转接技术部
客服工号 0317 说会给我回电话,一直没打,麻烦其他同事跟进
i want to lodge a grievance, who is the grievance officer
how do i know what happened with my ticket, the link expired
管理你好,我不是来吵架的,就是想问问申诉到底有没有人在看,我每天刷新十遍,状态一直是已提交,能不能有位工作人员告诉我一个大概的时间
大家好,打扰了,我爸上个月在商城买的净水器一直漏水,打售后电话没人接,发微信显示对方不是好友,APP 里的客服又说让我打电话,这不是踢皮球吗?群里有没有北风的工作人员,能不能出来认领一下这个问题
kindly do the needful and assign one executive to my complaint number 55120
hey devs can one of you take a look at my save file, lost 60 hours of progress and the form never answered
I have the same problem as the person above, withdraw stays in status "processing" already six days, I wrote two times in tickets and both are without operator. Please call somebody from administration in this chat, let him look.
请官方核实一下我这笔充值,TXID 已经发在工单里
请把我的问题转给能处理的人,谢谢
有没有负责充值的客服,充了648没到
Hello dear admin, kindly attend to my matter, I have been waiting since morning
问一下工单一般多久会有人回?我前天交的
mods asleep?
被盗号了,怎么最快联系到安全团队?
呼叫客服,呼叫客服,听到请回答
is there someone i can speak to in spanish? the support team i mean
plz give contact of verification team, my name is wrong in the system
有無職員喺度,想問下點解我提款俾人拒絕
麻烦给个投诉电话,不给我打12315了
Opened ticket #48213 last Tuesday, still no answer. Can anyone official tell me what happened to it?
anyone from northwind official in this group? i need my 2fa reset
请问有人工客服的微信吗
这个问题该问客服还是问技术?给个联系人
机器人一直答非所问,怎么才能转到真人
been number 214 in the live chat queue for two hours lol does anyone actually work there
how do u guys even talk to customer service here lmao i've looked everywhere
客服让我等48小时 现在96小时了 还能找谁
我要投诉,找哪个部门
客服电话多少
is there a phone number I can call? I'm not good with these apps
support link??
Is there a WhatsApp for support or only telegram?
how long does support usually take to answer? submitted monday and nothing
客服能不能别装死
你好,请问在哪里提交工单
pls someone from staff look at my transaction, i sent to wrong network
how to write to technical support? not see button in application
救命呀有冇職員,我撳錯咗地址
Whom should I contact for API key whitelisting? Sales or tech?
which one of you is the admin, I need to report an account pretending to be you
can any admin pm... actually no, just tell me where the official ticket page is
is there a mod around, two guys are posting slurs in general
help center only has articles, where is the contact form
有官方人员能帮我核对一下身份吗,审核一直退回
still waiting for the "senior specialist" to call me back 🙃 any staff here who can check
support ticket button is greyed out for me, what other way is there to reach you
版主大人,能看看我的帖子为什么被删吗
yo any mods here, got muted for no reason and want it looked at
小幫手在嗎?我要找真人
@everyone who is admin here i got a problem with withdraw
Which department handles chargebacks? I've been sent round in circles.
MODS!!! raid in voice chat
反馈按钮点了没用,我要怎么跟你们说
请问申诉邮箱是哪个,网页上写了俩
my ticket number is 6650, can staff please bump it, item still not in my inventory
客服小月,上次你说周五给我答复,今天都周二了
投诉了三回没一个人理我
Good day everyone, my name is Chidi, I deposited 85k naira since Thursday evening and the bank has confirmed it was successful from their side, they even gave me session ID. Please which admin can I give this session ID to so that they trace it?
小编在吗?我的订单被吞了
谁有官方客服的正确账号?怕加到假的
no way to reach anyone at this company is there? no phone no chat no nothing
哪位是管理?我被误禁言了
管理员醒醒
does support work on weekends? need to talk to them about a failed swap
my ticket was closed without anyone reading it, how do I reopen it
excuse me, what is the official account for customer service? there's five with the same picture
有没有mod能处理一下广告号
can u guys give me the mail of customer care plz its urgent
跪求管理看看我的工单,孩子等着上网课
客服在线时间写着9点 现在10点半了还没人
anyone in the official team can see why my card top up was declined twice and charged twice?
客服说已升级到二线,二线是谁,怎么联系?
the /support command does nothing, is there another way to get hold of you guys
各位版主好,我的帳號上星期被停權,信上只寫「違反規範」,沒說是哪一條。我照連結去申訴,結果網頁一直錯誤。想請問可以直接寫信給哪一位負責人說明嗎?
can i get a human to read my appeal instead of an automatic no
been trying to find a way to contact you for an hour, your site hides it on purpose doesn't it
怎么找人工啊,按 0 也没用
wanna talk to a manager about how my last ticket was handled
support form says invalid captcha forever. how do I reach u
管理喺唔喺度?我個戶口俾人鎖咗
您好,本人于11月5日提交的申诉至今未获答复,请问目前处理到哪一步?
can a mod dm the guy spamming in #trading? also mod pls delete his msgs
hotline number?
admin 在吗 kyc 卡了五天了帮我看看
got told 24-48h. it's been 11 days. where do i go now
唔該邊度開ticket
GM在不在?我装备掉虚空里了
你们公司在哪里办公,我想当面去问
somebody official pls answer, even just a "we saw it"
谁管这事啊
@Lena_mod can u reopen ticket 302 pls it closed before i could answer
Ticket 已经 open 十天了,status 一直 pending,有人管吗
能不能帮我@一下管理,我不知道是谁
Good people of the team, my complaint of 3rd November remains unanswered. To whom may I address it next?
官方有人睇群㗎嗎?我單嘢拖咗兩個禮拜
老师您好,请问负责直播课退费的老师是哪位,我想联系一下
i pressed "contact us" and it opens a blank page. how do i contact you then
所以到底去哪儿找客服,谁能给个准话
I filed a complaint in the app and it just disappeared. What became of it?
how do i get an agent on the line, pressing 0 does nothing
管理大大 能帮忙把我拉进内测群吗 申请发了两天
找个人说理怎么这么难,官方的人呢
客服聊到一半把我挂了,怎么找回刚才那位
@support hello??? its been 5 days
我找了三个客服,三个说法,到底听谁的,能不能来个能拍板的
你们客服几点上班
官方客服請看一下私訊好嗎,等三天了
i've been left on read by support for two weeks now
can staff look into why my referral bonus was cancelled? already wrote in the bot, no response
上面的机器人能不能关了,叫个真人来
dont need another faq link i need a person
求个客服联系方式,谢谢各位
i was told to "contact support" by the app. cool. where?
are there any support staff awake at this hour? EU evening here
叫你们老板出来
你们家售后是哪个微信号来着
我申请的发票半个月没开,财务那边怎么联系
hello i need assistance from customer service regarding a double charge, who is available?
@support
I only want one human being. One. Is that too much to ask
I've emailed support three times. Three. Not even an auto reply.
工单显示已关闭,可问题根本没解决,怎么重新打开
哪位工作人员方便帮我看看,钱包余额突然变成0
管理员在吗,我提现三天没到账了
do i have to sacrifice a goat to get an answer from support or
官方能不能派个人看下我的case 已经反馈好多次了
support team plz respond my uid 8820177 account frozen
客服信箱寄過去都被退信,請問還有別的聯絡方式嗎
客服妹妹在吗,帮我查个快递
我的反馈石沉大海了,有工作人员能看看吗
群主在不在,有事找你
please what is the official customer care number, I don't want to call a fake one from google
官方:????人呢????
@客服小北 麻烦处理一下昨天那个单子
點解我張ticket無啦啦俾人close咗,有冇人可以重開
Sir please which email should I write for KYC complain
谁是这个群的管理,麻烦冒个泡,有人冒充你们
你们客服说让我等邮件,等到现在没有,麻烦查查
有官方客服的qq吗
the support chat closes by itself every time i upload a screenshot, how else can i contact them
Can you tell me which team deals with inheritance of an account? My father passed away and I need to speak with someone.
hey uh is there like an adult i can talk to here, staff i mean, someones threatening me in dms
请问香港这边有客服热线吗
who do i talk to about a refund
wen support reply ser
想请教贵司商务合作应联系哪位?
admin?
发邮件不回,在线客服不回,群里也不回,你们是不是跑了
AGENT AGENT AGENT why does the chat keep looping me back to the menu
looking for a staff member to unlink my old phone, cant log in otherwise
my ticket says "resolved". it is not resolved. who do i shout at
Admin my brother, check inbox, I sent you the screenshot of the deposit
人工!
@管理员 帮忙看下我的账号,登不上去
need human. not bot. HUMAN
@admin please check my withdrawal, 3 days pending already
这个平台的客服是不是摆设,问了没人答
i was transferred between 5 agents and dropped, can somebody with authority take over
Is there any office where I can go physically and talk to somebody?
is the telegram support bot broken? sent /start ten times, i just want to talk to the team
what's the discord tag of the head mod? want to appeal
is there customer support in this group or do i have to go elsewhere
hlp desk pls
I need a supervisor to review the decision on my dispute
requesting callback from support team, deposited 2 lakh and not credited, ticket no. NW-90331
where can I find the staff list
any english speaking admin here? i have question about my frozen transfer
怎么打你们电话都是忙音
售后!售后在吗!东西收到是坏的
support 在哪个频道?新人找不到
how to contact seller support when the seller blocked me
我 card 被扣两次,support 不理人,官方谁能管管
在线等官方回复,已经等了一天了
找人工要点哪里?菜单里全是自助
运营在吗运营在吗
how do i get a maintainers attention for a security report, is there a private email
can the maintainers look at issue 512, been open since march with no response
有冇人可以幫我搵個admin睇下張單
请相关负责人联系我一下,订单号 88120
@Kenji (mod) u there? need a quick look at a trade scam report
4 tickets, 0 replies. @admins do you even read them
My friend you are admin? I need resolve problem with verification, please see
各位 客服通道在哪个菜单下面
工单催了三遍 每次都是"已为您加急"
我要跟你们主管说话
能不能给个能打通的电话
实名认证一直审核中,请官方帮忙看看卡哪儿了
我不会写英文 有中文客服吗
请问怎么联系客服,APP里找了半天没找到入口
I would like to speak with whoever is responsible for account verification.
策划出来挨打,顺便看看我的bug反馈,提了三周了没人回
我那个单号 7719 的投诉有结果了吗
订单取消了钱没退,想找个人问问都找不到
Paging any staff member: order shows delivered, nothing came, ticket ignored
有没有能说了算的出来一下
ok so story time, bought a skin friday, got charged twice, bot says "wait 24h", waited, bot says "already reported", ticket says closed, my mum is mad, so which of you is staff and can u pls look at it bc im gonna get grounded
您好 需要贵方出具一份交易证明 请问应向哪个部门申请
我就想跟一个会说人话的人聊两句,别再给我发链接了
someone in charge please look at tx 0x7f..3a, it's been stuck since sunday
As a merchant with over 300 orders a month I'd expect an account manager, yet ours left in August and no replacement was ever named. Who is our point of contact now?
退款找谁退?卖家说找平台,平台说找卖家
找谁能解封啊,我啥也没干
客服只会复读 能不能换一个懂的人来
请问北风官方客服是哪个号?
等咗成日都冇人覆,你哋客服係咪放假
mod mod mod mod
請問要怎麼聯絡真人客服?機器人只會貼常見問題
guys is there an admin from nigeria side here? I need him to look at my naira deposit
版主呢?有人刷屏没人管
客服不回消息,是不是都下班了
有客服能回我一句吗,一句就行
i've asked 3 times in this chat for an admin. is anyone from the company even reading this group
wheres the staff in this server fr
投诉电话转来转去又转回机器人,哪里能找到真人
客服的会话窗口一直转圈,进不去,还有别的办法找到你们吗
服务器崩了有没有官方出来解释一下,工单也没人回
能让昨晚值班的那位客服再联系我一下吗
請問客服是不是只有上班時間才有人?我這邊有時差,想找人談帳號的事
Where to send complaint? I write already in bot, bot say "thank you" and finish
等了两个小时,人工坐席还是"正在接入"
calling all mods, calling all mods, the pinned link is dead and a guy is posting fake ones
我母亲不会用这个软件,能不能给个电话让她直接打给你们
有技术小哥在吗?我把日志发工单了没人看
where do i contact support, cant find it anywhere in the app
有没有工作人员在线,急急急
who do i ping for a lost 2fa device
anyone know which admin deals with giveaway prizes? i won and nobody messaged me
how can I escalate a ticket, first line just copy pastes the same answer
喂喂喂,管理员出来接客了
想問客服電郵係乜,搵極都搵唔到
哪里可以找到人啊真是的
开发者在吗,issue 提了一个月没人理
po admin paki check naman po yung order ko, 1 week na wala pa rin
请问怎么升级投诉?一线客服解决不了
mods pls check #reports i posted proof an hour ago
有没有值班的?半夜出问题了
@AdminSara sorry to ping again, any news on my case?
求官方看一眼
whats the support email again
which channel do I use to ask the team about a billing problem
Good afternoon. Could you please advise how one gets in touch with the customer care team?
where do i report a player to the mods
does anyone have a working contact for the billing team
急!!!转错链了,有没有技术客服能看一下
Who's in charge here? I'd like to raise a formal complaint about order 7741.
moderator needed in channel 4 thanks
ok so who is supposed to fix this? i've asked the seller, the bot, the email. nobody answers me
Could one of the admins unmute me? I think it was a mistake.
管理员麻烦置顶的链接失效了,能修一下吗
求助管理员,账户显示风控,不知道找谁
俺这账号咋整啊 有没有管事儿的
Who do I email to have my data deleted?
need to speak to someone about unauthorised purchase on my kid's account, who do I message?
@Marta_Northwind could you have a look at my case again? you said you'd get back friday
Still nothing on ticket 11872. Day 16.
Could the event staff contact me about my missing ticket to the meetup? I wrote to the address on the page and got silence.
@全体管理 有骗子在群里私聊人,麻烦踢一下
anyone got an email for the team that isn't a noreply
is there any way to chase a refund request? the portal only says "in review" and no one replies
我想搵經理傾,唔該
麻烦管理把我踢出去的那个群解一下,误会了
求管理放我出小黑屋
tell me which human reads the appeals, I'd like to write to them
Hi team, following up on case 20931. Any update?
你们到底有没有客服???
who can i complain to about the courier damaging my parcel
pls admin approve my join request in the vip group, waiting since 2 days
dc 里怎么开 ticket,我点了没反应
我的申诉被秒拒了,能不能找个真人看看
hi can anyone point me to customer service
the agent said he'd transfer me to a specialist, then the chat ended. how do I get back to him
这种情况能找谁反映?群里有官方的人吗
Dear Support Team, I am still awaiting your response regarding my missing deposit. Please treat as urgent.
气死,排了一个小时队,轮到我了提示"会话已结束"
客服死了吗
官方邮箱发我一个呗
你们的客服链接打不开,换个别的途径联系行吗
`,
  ),
  ...sentences(
    false,
    `
So my uncle calls me yesterday, he's got some "support engineer" on the other line telling him his computer is leaking. LEAKING. He put a towel under it. I had to sit down on the stairs, I was laughing so hard.
早上好各位
How does one become a moderator here? I'd like to volunteer.
求问这个零件淘宝叫什么名字
我把助记词抄纸上放保险柜了,这样行不行
can you reply to a message with a sticker on desktop?
Why is my balance shown in yen? I must have pressed something. Where do you change it?
my account was locked last month because I typed the password wrong 5 times. it opened by itself after 24h
you guys ever see that show The Office? the HR guy kills me
how to stop the notifications from this group, so many messages
The desk I ordered came with one leg too many
So I opened a ticket, they asked for the tx id, I sent it, they fixed it. End of story.
有嘢問就去開ticket啦,喺度嗌冇用
hold queue music should be a spotify playlist
闪退的朋友可以试试卸载重装
does anyone still use irc
充值二十分钟了还没到 正常吗
新人报到,请多关照
My therapist is my emotional support, my dog is my emotional support manager
wait so you can stack both discounts??
买了个二手显卡,翻车了
The line at the embassy was 200 people and no one to talk to, what a morning
有没有人一起拼单
週末帶爸媽去爬山,結果我爸走得比我還快,到山頂還跟旁邊的阿伯聊了半小時股票,我在旁邊喘得跟狗一樣,看來真的要開始運動了
人工智能以后会不会抢了咱们饭碗
大佬们,跨链桥用哪个稳
昨天问了客服,他们说是链上拥堵,等等就好
我上次丢了手机 发邮件给客服 第二天就帮我解绑了
email is dead, long live carrier pigeons
这游戏的GM以前还会在线撒装备,怀念
Yes, tickets are answered in order, mine took about two days.
I don't trust any exchange with a cartoon mascot
我家猫把路由器踹了
这歌叫啥,前奏好耳熟
Hi all, I'm Ivana, knit a lot, play a little, trade never
is the app slow for anyone else today
They've got a customer service rep called Bob who signs every mail with a haiku, love it
ask in settings > help, we can't do anything about frozen accounts here
你买的是几号色?好看
投诉邻居半夜装修 物业居然真来了
my order says "out for delivery" since 7am, anyone else in Manchester waiting?
support for python 3.7 ends this year, plan accordingly
手续费是按笔收还是按比例收?
国足又输了,管理层该换换了
怎么才能当管理员,我想帮忙
谁能讲讲零知识证明是怎么回事,通俗点
今天被交警开了张罚单
好家伙,这游戏更新要四十个 G
scammer copied the admin's photo and name, one letter different. look closely before you click
my sim has no signal since morning, telecom outage in Kerala?
all my orders arrived, zero complaints
手机内存不够了,更新不了,删哪个好
这版本的mod跟光影冲突,有人遇到过吗
so is 1080p 120hz supported or do I need a new cable
the ref needs glasses, who do you even complain to about that 😂
Bumped into the founder at the airport, very tall
你这个情况群友帮不上,写邮件给他们吧
我妈打10086转人工转了二十分钟 最后自己睡着了
夜间模式终于出来了 眼睛得救了
gm everyone ☕
今天的晚霞太好看了
sent 50 to my brother and it shows pending, does it normally take this long on sundays?
有活人的地方就有江湖
Staff at the hotel were lovely, view was meh
请问做多和做空哪个手续费高
邮箱收不到验证码的看看垃圾箱,我就是在那找到的
I moved my coins to a paper wallet in 2017 and now my cat has chewed the paper
官方公告说周三凌晨维护四个小时
地址填错了的订单,发货前自己能改吗?有人试过没
My swap went through but I got about two percent less than the preview showed, is that just slippage or have I set something wrong? Pool was fairly small and I left everything at default.
話說這邊有人養貓嗎
工单处理得挺快的,给个好评
你们觉得哪个交易所界面最清爽
直接找客服啊,在设置里面有入口
why is eth down, did something happen
昨天搬家,腰都要断了
请问这个版本支持安卓 9 吗?
any of u finished chapter 12? no spoilers
I'd support a ban on reply-all
行情这么差,大家还坚持定投吗
anyone know a good accountant for crypto taxes in Germany
wish my ex had replied as fast as this bot does
有没有人把资产分散在三个钱包里的,管理起来麻烦吗
if you see someone asking for your code, report with the three dots menu
谁知道怎么把界面改成中文
can two people use the same account on two phones?
who wants to run the dungeon tonight at 9
你去搵客服啦,我哋幫唔到你
請問大家都用哪家的物流,比較快的那種
who's up for a 5k run sunday
does two factor work with a hardware key here
I called my grandma, she thinks bitcoin is a kind of biscuit
请问导出私钥是哪个格式?文档里写得不清楚
In Nigeria which bank works best for p2p these days?
what does gas limit even mean
有無人知邊間茶記啲奶茶正
the recipe says moderate heat, how hot is moderate
i lost 200 on futures, deserved
客服机器人居然会讲冷笑话,笑死
谁有去年的年报 pdf
they answered my ticket in 4 minutes, fastest I've ever seen
昨晚那场团战太精彩了 录像有人存了吗
I need a hand with this quest, the bridge puzzle, where's the second lever?
don't ask me, I'm not staff, I only talk too much
聽說下個月要改版,期待
多签钱包大家怎么设置的,二比三还是三比五
新手问一下 市价单和限价单有啥区别
is anyone going to the meetup in Bangalore next week
这个群是官方的,认准蓝标,别进错了
KYC 你们等了多久?我等了两天了
wrote my own trading agent in python over the weekend, it lost 12 dollars
how do you guys handle retries when the api returns 429
Happy birthday to our admin Rosa 🎂
Pump my bags pls 😂
谁还记得小灵通
官方数据显示用户破二十万了
Reporting season: Northwind posts numbers thursday
我的工单五分钟就回了 感动
my english is not good sorry, i only want to say thank you all
is the 12 word thing the same as the pin? sorry beginner
what's a good name for a cat that hates everyone
Fun fact: the first admin of this group was a 15 year old kid
管理员辛苦了,昨晚清了好多广告
北风客服部年会节目太好笑了
The chatbot is decent now, it found my invoice on the first try
客服小姐姐态度真好,五分钟搞定
what time is reset, utc midnight?
我阿媽話比特幣係嘢食
my complaint letter to the city about the potholes got printed in the newspaper lol
公司招售后专员,坐标杭州,有兴趣的聊
支撐位守住了,下面看九萬五
Phone support? I mean a stand for my phone, on the bike. Any recommendations?
我对象是话务员,回家一句话都不想说
lost my ticket for the lottery, probably was the winning one
Mods for the Honda: exhaust first or suspension?
Been comparing three phones all week and I still can't choose, one has the battery, one has the camera and the third one has the price, what would you take if you mostly read and take pictures of birds
How do you pronounce "wei"
is the linux build still 32 bit only
投票投了没,今晚八点截止
今年双十一你们剁手了多少
12306 的客服电话永远占线
Just saw the staff pick list, some really nice albums on it
杠杆真的别碰,血的教训
ELI5 what a rollup is
北京今天零下五度
没有人永远年轻
how long did kyc take for you? mine's been at it two days
who made this playlist it slaps
我支持楼上的观点
Anyone know if the old coupon still works?
no support below 0.31, it's air all the way down
Is proof of stake really greener
我在北风做客服两年了,什么奇葩都见过
人工湖旁边新开了家咖啡馆
anyone knows a good vpn for travelling
刚到家,雨好大
My bank's hotline is awful, 50 minutes of Vivaldi
bought a used office chair from a closing call centre, so many stories in that fabric
thank you support team, got my refund this morning ❤️
你们的单子发货了没,我这边显示备货中
昨晚做梦梦见自己中奖了
does the warranty cover water damage? my mate says no
群里好冷清
主管让我周末加班,烦死了
does the mobile app have price alerts? can't see them on mine
The helpdesk at my university once told me to turn the building off and on
刷到一个假冒官方的群,里面全是托,大家别进
我都試過充值遲咗成個鐘,之後自己到咗
下周降息的概率有多大
这个支持退货吗,还是售出不退
我号被限制过,过了七天自动解的,你也等等看
Does the shop ship to Cyprus?
原来长按可以复制地址,我一直手抄
你有问题就去找官方,别在群里骂人
人机对战我居然输了,丢脸
anyone here?
我就是做客服的,天天挨骂
Fed chair speaks at 2, buckle up
学校教务处那个老师态度太差了,问个问题爱答不理
有没有一起考研的
does the api return timestamps in UTC or local
手续费优惠券怎么用,下单的时候自动抵扣吗
官方刚发推了,明天上新币
call option expires friday, sweating
管理學期末報告寫不完了
we should have a book club channel, who's in
大家小心,有人扮管理員私訊騙人
Ok the fix for the black screen: turn off overlay. You're welcome.
tech support scams are the lowest, my aunt lost 2k to one
Do I need to pay tax if I only swap coin to coin?
请教各位,冷钱包放家里还是放银行
human after all is the best daft punk album, fight me
my mum texts "agent please" to every robot, even to the parking machine
谁在上海 周末剧本杀缺两个人
有没有人懂咖啡豆,想入门
how do i sort my transaction history by date
call me crazy but I liked the old logo
In my country we have a queue for everything, even for the queue
转人工这三个字是当代最难的咒语,哈哈哈
Friendly note from an old member: the people in this chat are users like you, nobody here can unlock an account or speed up a payment, so please go through the help page and keep your order numbers private.
有没有便宜的云服务器推荐
sirs, is tds deducted on each sale or at year end?
支持国产,支持北风
I support Arsenal so I know all about suffering
周末去露营的举手
is it normal that the app asks for face scan again after update
Please contact support through the app, @Jorge, don't post your ID in public chat!
found a wallet on the train with 400 euros, gave it to the conductor
升级以后耗电好快,你们也是吗?
just got promoted to team lead at the help desk, cake on me
which seed did you use for that minecraft world
支撑位在六万,跌破就跑
my withdrawal came through after about 6 hours, so don't panic
the mod I installed for skyrim crashes on load, anyone has the same?
有人吗
提现到银行卡一般要多久?有老用户说说吗
Is there a fee when I send to another user inside the app?
Agent 47 is the best stealth protagonist, no debate
I think the new captcha is harder than my degree
怎么看自己的推荐奖励?我页面上是空的,你们呢
lol the bot just told me I'm a valued toaster
今天大盘绿得像韭菜地
Got a parking ticket outside the gym, third this month
管理后台的接口文档是 swagger 的吗
这个插件支持 Vue3 吗
我爸说比特币就是电子豆豆
周末打算修一下阳台的漏水
我电脑的admin密码忘了,重装系统会丢文件吗
I have a question for those who use the desktop version: can you hide zero balances?
api 报 401 一般是签名时间戳不对,你检查一下
what happened to the old emoji pack, I miss the frog
the official merch hoodie shrinks in the wash, be warned
kung bibili kayo ng load may cashback pa ba?
我最近在学西班牙语,有搭子吗
Whos your favourite streamer rn
first time buyer, is the sizing true or should I go one up?
我在做一个客服机器人的毕业设计,求数据集思路
代码里那个 support 文件夹能删吗
can someone explain the difference between limit and stop limit
dead chat lol
二维码扫不出来,换个亮一点的屏幕就行
小区门口的保安叔叔记得每个人的名字
請問這款支援藍牙嗎
上次我的账号也是莫名其妙登不上 折腾半天发现是手机时间不准 验证码老是过期 把自动校时打开就好了 你们可以先试试这个
我朋友在客服中心上班,說每天都像打仗
頭先落大雨 成身濕晒
Nah you need to open a ticket for that, members here can't see your account
今晚有冇人開黑
can i change my username or is it forever
ok which one of you told my wife about the gpu
moderate volume today, nothing special on the chart
Honestly the reps at my internet provider read from a script, I could do their job asleep
票抢到了吗,周杰伦那场
这款耳机支持多点连接吗
新赛季的技能树谁研究明白了
bro just read the pinned post
one guy in our office is called Admin, real surname
child support took half my paycheck again
my deposit is late by 20 min, is that normal?
我来总结一下新手最容易踩的坑:第一是选错链,第二是地址没核对就粘贴,第三是把全部资金一次转过去。先转一小笔试试,到了再转剩下的,慢一点没坏处
agents in this valorant patch are so unbalanced
刚看完发布会,没什么惊喜
有问题直接在 app 里点帮助,比在群里喊快
does this phone case fit the 15 pro?
I have missed the bus because of your memes
The manager of my team plays a back four and it's killing us
支持!早该这样改了
New here! Loving the vibe so far
我支持手动档,自动档没灵魂
Why did the admin cross the road? To ban the chicken.
Never trust someone who says he's an admin and messages you first.
说个真事,我前公司客服部一共就四个人,双十一那天接了一千二百个电话,有个小姑娘下班以后嗓子完全哑了,第二天还照常来,从那以后我再也没跟客服发过火
銀行個熱線真係想打爆電話
更新後字變好小,大家也是嗎
Can't find the setting to change language, where is it for you?
买房找中介还是自己谈
does the family plan include four or five seats
終於放假啦,去邊度玩好
客服好有耐性,讚
do you people dream about candles or is that just me
版主是个古老的职业
工单系统我们公司用的是自己写的,天天崩
anyone else's app crashing on android 14 or just mine
the phone number I had in 2009 was so easy to remember
They are hiring a community manager, remote, 3 days a week
btc finding support at 60k again, not bad
有人收闲置的显示器吗,27寸
does the price include vat?
你们一般用哪个钱包
请问各位提现到香港银行卡要填swift吗
lads what's the craic
is it ok to reuse an address or should i generate a new one each time
我号称群里的人工天气预报,明天有雨
guys which network is cheapest for usdt right now
I called it! Told you all it would bounce
Resistance became support, textbook flip
Pretty sure the server is down, everyone in my guild got kicked
我们村群主天天发养生文章
房东退押金拖了两个月,气死我
散户的支撑就是用来破的
Admin panel in version 3.2 has a dark theme, finally
前台小哥帮我把行李提上去了,服务真不错
had a lovely chat with their live agent, she even sent a cat gif
Whoever designed this loading screen deserves a raise
求一个好用的记账软件
LMAO the admin's cat joined the voice chat
cant believe its monday again
Which department store has the best christmas windows?
我在排队做核磁,前面还有三十个人
the call center in that movie was so realistic it gave me flashbacks
My complaint about this season: too short. Great otherwise.
lower back support on this chair is amazing, would recommend
我表弟被假客服骗了八千,唉
pls vote in the poll, closes tonight
火锅还是烤肉,在线等,挺急的
這間電信的客服真的有夠爛,打三次都斷線
Support each other, people, the market is rough for all of us
我的订单显示已签收,但是快递放驿站了,刚拿到
客服岗一个月四千五,你干吗
你得自己去提工单,我们普通群友看不到你的账户
我妈今天第一次用这个 app,居然自己注册成功了
our mod team is three people and a parrot
说实话这次改版我挺喜欢的
电影里那个客服的声音太温柔了
这 bot 回得比我女朋友还快
今晚谁打团,缺个奶
联系不上我前任,算了,也好
admin 账户默认密码记得改,说的是路由器
现在入场算不算接盘
Rest in peace to my savings
please be patient, the team posted that withdrawals resume at 18:00
who else got the wrong colour in their parcel? mine was meant to be green
my discord shows everyone offline, bug or am I unloved
Any of you tried the new patch? fps went from 90 to 40 for me
移动的人工客服真难打,等了半小时
有人要一起團購滑鼠墊嗎
版主选举结果出来了,恭喜阿木
it's always dns
请大家不要在群里发身份证照片,有事走工单
How do I export a csv? I see only pdf.
请教一下怎么把地址存到白名单 我在设置里没看到
ticket price for the con went up AGAIN
投诉有用的话我早投诉房东了哈哈
今天面试了一个客服主管岗,感觉凉了
有没有懂税的,海外收入怎么申报
这个支持微信支付吗
Has anyone compared fees between Northwind and the other one?
这个皮肤多少钱
有人試過新版未?聽講好快
I'm trying to get a job as support agent, what do they ask in interviews
Typescript support landed in 4.1, upgrade if you're still on 3
骗子冒充管理员的套路又升级了,大家小心
門票買到了,開心
联系人列表能不能按字母排
Merge conflict from hell today. Four hours.
哈哈哈哈哈哈这图绝了
我家娃非说自己是机器人,不肯吃饭
Had to escalate a fight between my two toddlers to higher management (grandma)
钱包换手机以后资产会不会丢?有人换过吗
congrats to all giveaway winners!
這遊戲支援手把嗎
昨天客服回得超快,給五顆星
我的快递在中转站躺了四天了,你们也这样吗
does it support ledger nano s plus or only the X?
谁家宽带好用,求推荐
别催了,工单我上次也是等了三天,后来解决了
For the record I answered the survey and gave support 5 stars
有没有群友在深圳,周末约球
求推荐一个便宜的机械键盘
is cold storage worth it for like 300 bucks
my keyboard's space bar is stuck, what do you guys use to clean it
HUMAN: FALL FLAT is on sale for 3 bucks
My son wants to be a game developer. Which language should he start with?
I got the same error yesterday, clearing the cache fixed it
Our priest started a telegram group and now he's the admin of the whole village
加载慢可以切一下节点试试
What's the max number of open orders you've ever had at once?
I used to be terrified of self custody, kept everything on an exchange for four years, then last spring I bought a small hardware device, practised with ten dollars, wiped it, restored it, and only after that moved the rest. Took me one weekend, and I sleep better.
找谁学吉他比较好,有老师推荐吗
群主生日快乐!
这周的周报还没写,救命
Are we allowed to post memes here or only on fridays?
took my dog to the vet, she's fine, just ate a sock
Thanks to the mods for cleaning up that spam last night
千万别信私聊你的"官方客服"
今天过生日,给大家发个红包
gas 太贵了,等半夜再转
I work in support for an airline and trust me people are wild
这个硬件钱包支持 Type-C 吗
有没有人解释下什么叫滑点
人在囧途 高铁晚点三个小时
天天喊人工客服,其实人家也就三个人
do you guys leave coins on the exchange or move them each week
我戶口之前都試過鎖,等咗廿四個鐘就自動開返
服务器是不是又卡了,我这边延迟三百
Contact page looks great after the redesign
個價跌穿支持位,今晚冇得瞓
I'm a sysadmin, 12 years, ask me anything about printers
这个 bug 我也有,重启就好了
电话手表给孩子买哪个牌子好
does spot trading open on the 1st?
just did my verification in like three minutes, smooth
手滑点错了币对,亏了两块钱
呢隻錢包支唔支援多鏈㗎
which wallet do you guys use for small amounts
any tips for packing glass bottles for shipping
頭先食咗個魚蛋河,好正
昨天的空投你们领到没
rumor says the game gets controller support in december
is it worth upgrading to pro just for the lower fees
My cousin got hired at customer service of a telco, says she gets shouted at daily
客服部今天团建吃小龙虾,羡慕隔壁部门
My tx failed with out of gas, do I just raise the limit and try again?
昨天客服给我打电话回访,我还以为是骗子哈哈
they said on the news the hotline for flood victims is overwhelmed, stay safe folks
客服培训手册第一条:微笑,哪怕对方看不见
Official trailer is out!!!
他们的电话客服全是录音,这家航空公司我再也不坐了
那个活动几号截止来着
链上显示成功了,app 里没显示,是不是要等确认数?
Does it support dark mode on tablets yet?
anyone want to trade a holographic dragon for two commons and a rare
reminder that moderators are volunteers, be nice
颱風要來了,大家小心
新手想問,熱錢包跟冷錢包差在哪
谁有上一期活动的截图
Is anyone selling a spare key for the beta
selling my concert ticket for saturday, two seats row F
最近大家都在囤什么币
管理学这门课太水了
if that breaks below the 200 day support we go to 1.8k
人工草皮和天然草皮踢起来差别挺大的
热线九九八,那个电视购物的广告还有人记得吗
Docker support in the repo would be sweet
tried the noodle place you told me about, 9/10
i finally passed kyc after my third selfie, my hair was the problem
I like how nobody reads the rules
how many confirmations do you guys usually see before deposit shows
If you can't log in, write to the help desk through Settings > Help, that's what I did.
just email support bro, they answered me in an hour
更新完之后指纹登录没了 是我没找到吗
管理員這職位有薪水嗎?純好奇
hey can u send me the build order for zerg rush
专业客服话术:"亲,您的心情我理解",笑死
please remember, support will never DM you first
Has the halving ever failed to pump the price within a year?
I think we should move the meetup to a bigger place, last time people stood outside
For anyone in the same boat as me last week: my parcel was marked as returned, I wrote to support with the tracking number, they sent a new one the next day and it came on saturday. So don't lose hope, just give them the number in the first message.
Spent three hours on hold with the tax office yesterday, never again
地铁上有个人外放看短视频,没人管真难受
`,
  ),
];
