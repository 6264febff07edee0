import { sentences } from '../../sample.ts';

export const supportTalk = [
  ...sentences(
    true,
    `
how do i contact support here?
客服在哪里啊,找了半天没找到入口
@admin can you please look at my withdrawal, it's 3 days now
有冇管理員喺度?幫我睇下張單
Ticket #40912 open since Tuesday and not one word from you people
真人客服要怎麼轉接?機器人一直答非所問
MODS??? WHERE ARE THE MODS WHEN YOU NEED THEM
官方能不能出来说句话,充值三天不到账了
Good afternoon, may I know the email address of the support team please
工单提交一周了没人理,什么情况
is there a real human i can talk to, bot keeps sending me the same faq
請問點樣先搵到真人客服?
who is the official admin here, 4 people dm'd me saying they are
管理员麻烦看一下私信,谢谢
I've written to helpdesk three times about my broken parcel. Hello? Anyone official?
@客服小北 我的退款什么时候处理
pls can a moderator check my case, account locked after the update
你们客服电话多少,我奶奶不会用APP
Hi dears, I am 71 and I can't find the button for help from a person. Where is it?
客服死了吗?发了二十条一条不回
Where do I open a ticket? The link on the site gives 404
投诉了半个月,结果呢?有人给我个说法吗
kindly escalate my issue to the concerned team sir, deposit from 12th not credited
邊個係呢個群嘅管理?我有嘢想搵你
Could a maintainer with admin rights have a look at my locked account on the forum?
在线客服排队排了两百多位,还有别的联系方式吗
SUPPORT ANSWER ME NOW, 6 HOURS WAITING
求官方的人帮忙看看我的KYC,被拒了四次
any mod awake? somebody in rp-tavern is harassing players
工作人员在不在,我要反馈一个盗刷
is the live chat down? it says agent will join soon and nobody joins
我想申訴封號,請問要找哪個部門?
hello team my ticket got closed without an answer, please reopen it
有没有香港區嘅客服熱線?
Oi support, ma order's been stuck since last week, any chance somebody could look?
提了工单编号8873,能帮忙查下进度吗@管理员
I need to speak to somebody from staff, not the bot
客服为什么已读不回
what's the support email? the one in the footer bounces
主播这边是商家,请问商家客服怎么联系
Olá friends, can you tell me how reach the support from Brazil? Chat says not available in my region
叫你们负责人出来
Who should I message about a wrong ban on discord?
在吗客服,我的会员没到账
can an admin please confirm whether they got my documents
平台的官方邮箱是哪个,想发证明材料
@mod @mod @mod please, spam in general and also my role is gone
打了八遍热线都没人接,还做不做生意了
How long does support usually take to reply? I sent the form on Sunday and nothing.
我的投诉单被关闭了,怎么重新打开
is there filipino speaking agent po? my english not so good
能不能给个真人啊,智能客服智障一样
Dear Sir, I request the official team to check my transaction hash, it was sent 5 days ago
管理員可唔可以睇下我張單呀,等咗四日
no reply from support for 9 days. nine. is this a joke to you
怎么找到官方客服,不想被假的骗
yo where do i report a bug to the staff, my house vanished from the server
请官方核实一下我的账户,莫名其妙少了200U
Somebody from Northwind please respond to my case, reference NW-5521
客服微信是多少?公众号里没有
I am trying since morning to reach your customer care, how to do?
群主群主,帮我处理一下禁言呗
Which one of these admins is real? I want to ask about my withdrawal
工单一直显示"处理中",到底有没有人处理
can someone tag an admin for me, i can't use @ yet
能帮我转接一下技术客服吗,APP一直闪退
ADMIN CHECK MY DEPOSIT. HASH SENT TWICE. STOP IGNORING ME
晚上有客服值班吗?我这急事
Is there a phone number for the help desk? My eyes are bad and typing is hard
反馈提交了五次,石沉大海
Please is any support agent active now? My money is hanging since yesterday
找谁能改绑定的手机号,官方有人吗
How do I get in touch with the security team to report a vulnerability?
官方人员看到请回复我一下,订单号20981
the support bot asks for my order id and then says goodbye. How can I get a person?
你们有没有售后群,买的手办断了要找售后
hey @Jun_mod could u look into my mute pls, didn't do anything
我要投诉!!!哪里可以投诉
Been ghosted by helpdesk. Ticket says 'awaiting agent' for two weeks
客服中心的入口更新以后跑哪去了
Good day, how can I lodge a complaint with the management?
請官方人員協助查一下我的提款,謝謝
sup, who do i talk to about refund for double charge
求助管理员,我被误踢了,小号进来的
could one of the team members please review my appeal? it's been a month
客服说24小时内回复,现在都72小时了
anybody know how to reach a live agent in this app?
喂喂喂有没有官方的人啊
I'd like an update on my complaint filed on 3 November, please.
商家入驻审核卡住了,找哪个客服问
wheres the help channel? cant see it since new discord layout
小编在吗?帮忙查个快递单号
Support team kindly do the needful, my account is blocked without any reason
有客服的联系方式吗,发我一个官方的
Mods pls check my report on the cheater in lobby 7
怎么提交工单啊,按钮点不动
am i talking to a bot again? connect me to someone real
@官方 充了648没到账,麻烦处理下
Is support on holiday or what, no one answers the live chat
我的申诉结果出来了吗,麻烦管理查一下
Ya jamaa, is there arabic support team? need help with frozen card
别让我看FAQ了,我要人工!
i sent all docs they asked, then silence. Can someone official tell me what's going on
請問客服幾點上班?線上都沒人
Need admin. Urgent. Wrong network deposit.
有谁知道官方客服的真实账号,搜出来七八个
Whom do I contact for a lost device order? The hardware store page lists nobody.
发邮件不回、打电话不接、群里不理,你们到底有没有客服
please open a ticket for me, i can't log in to do it by myself
管理在哪,这人一直刷广告快踢了
Hello moderator, i was scammed inside this group, whom should i report to?
我爸的号登不上,请问有没有老年人专线客服
I asked for help 4 times and the admins only reply to memes
技术支持在吗,接口一直报500
could staff restore my guild? leader deleted it by accident, ticket 1190
點解啲客服成日唔覆人㗎
can i get the contact of the KYC department
工单能加急吗?我后天要用钱
my ticket was marked solved but nobody solved anything!! reopen pls
官方有没有人管管,假客服满天飞
Where is the complaint form? used to be under profile
请问要联系谁才能解除提现限制
is it normal that live chat keeps me at position 1 for 2 hours lol, is anyone manning it
哪位是管理员?我想核实一个私聊我的人
Could I speak with a supervisor? The last agent hung up on me.
客服小妹别装死
@support_team my p2p dispute expires in 20 minutes, HELP
帮我叫一下管理吧,我@不了
whats ur support telegram? only official one pls
我已经把材料发给客服了,能不能帮看看收到没
need a dev or admin to check why my validator got slashed, who can I ping?
有冇話得事嘅人出嚟覆下我?
Pls how I fit reach una customer service, e don tey wey I dey wait
人工人工人工人工
Any admin from the Malaysian team here? Need help with FPX topup
退货申请被驳回,想找客服复核,怎么走流程
the contact us page is blank on firefox, how else do I reach you
官网客服窗口打不开,有备用渠道吗
Can an official person confirm if this mail comes from you?
你好,请问你是官方客服吗?我想咨询我的冻结问题
Still no answer to my email of last Friday. Is the support mailbox monitored at all?
要怎样才能跟你们老板说上话
ADMINS ARE SLEEPING WHILE OUR MONEY IS STUCK, WAKE UP
有没有台灣的客服人員,時差真的等不到回覆
Do you have any support staff who speak Russian? I not understand the answer of bot
上次跟我对接的客服小李还在吗,我的事没办完
How to raise a dispute with your team about a seller?
客服聊天框一打开就自动关闭,我怎么找你们
please @admins unban my brother's account, he's waiting a week
谁能帮忙联系一下官方,我在国外打不了400
I'd be grateful if a member of staff could review my rejected refund.
等客服等得花都谢了
where can i talk with someone about my missing nft order
工单被机器人秒回秒关,找谁说理去
hello?? support?? third day in a row i ask
版主出来一下,交易区有骗子
Is the ticket system broken? I submit and get no number
运营在吗?活动奖励没发给我
can someone from the team look at tx 0x91ab, stuck as pending
我想反映问题,给我个官方入口
get me a human ffs
麻烦官方技术看一下我的日志,已经上传了
how do you even contact these people, there's no support button on android
都说找客服找客服,客服在哪倒是告诉我啊
Excuse me, which channel is for support requests?
客服回复太慢了吧,三天才回一句"请耐心等待"然后又没影了
My appeal number 207 — any news from the moderators?
管理员能帮忙恢复一下我的身份组吗
where my refund ticket at, yall said 48h
系统给我封了,谁是负责申诉的?
Namaste, please provide customer care number, my KYC is pending from one month
有没有值班的工作人员,我的号正在被盗
Is any maintainer around with access to the billing system? I've been charged for a cancelled plan
找不到在线客服的图标,是取消了吗
will someone official ever answer in this group or is it decoration
我要找人工处理,别再推链接给我
Admin please pin a contact, I can't find who to write for lost parcel
北风的官方客服是24小时的吗?我现在联系不上
lads how dae I get a haud o the support folk? phone line's dead
能不能把我的问题反馈给技术部门,顺便给个单号
I messaged the mod mail yesterday, did anyone read it?
唔該邊位係管理員,想問下我單嘢跟成點
is there a dedicated desk for merchants? need someone to check my settlement
客服踢皮球,一个推一个,到底谁负责
Please someone from compliance contact me, account under review 40 days
官方给个准话,什么时候处理我的单子
support ticket ignored AGAIN. second time this month
怎么联系你们的法务部门,我账户被司法冻结了
can a GM come to zone 4, i'm stuck inside a wall and can't teleport
我是盲人用户,客服图形验证过不去,有电话吗
Who handles bug reports about payments? I want to talk to them directly.
@所有管理员 有人冒充我,求处理
i just want to know who to contact. thats all. nobody tells me
客服号被封了吗?我发消息显示感叹号
Hey team, could you check ticket 7741? I attached the video you wanted.
请问官方群管是哪几位
The agent promised to call me back on Monday. It's Thursday.
账户里的钱不见了,赶紧来个客服!!
do mods read this channel? i need my name changed back
想跟真人说话怎么这么难
Please advise the correct procedure to escalate a ticket to second-level support.
商城订单取消不了,有客服能手动取消吗
Nobody answer in live chat, nobody answer in mail, so I ask here: who is responsible?
管理大大求解封,我再也不刷屏了
my mum needs a phone number for the support, she's 80, is there one?
开个工单怎么还要会员啊,免费用户找谁
can admin check if my payment went through, receipt attached above
客服主管在不在,你们客服态度太差我要反映
yo @moderator ban this dude, he's posting scam links nonstop
我两周前投诉的那个卖家,现在有结果了吗
WHO DO I CALL? MY CARD WAS CHARGED 3 TIMES
小助手答不了,能不能帮我转人工
I am a developer waiting for API access approval, which team member can I ask?
有没有懂的告诉我怎么才能联系到官方,在线等
Anyone have a working link for the help center chat? Want to reach an agent
麻煩轉告工作人員,我嘅退款未收到,想有人跟進
Was told 'a specialist will contact you'. Ten days, no specialist. Can somebody chase it?
有没有管理能看一下为什么我发不了言
support pls 😭 my pet dragon got deleted after the patch
你们客服是不是下班了,怎么一个都叫不出来
Need help from official team only, don't dm me if you are not staff. Case 3308
提现审核卡了五天,请官方审核人员处理
I would like to file a formal complaint; to whom should it be addressed?
客服,客服,客服,在不在
how can i appeal? the bot says contact moderator but which one
我朋友让我来群里找官方的人,请问哪位是
any chance an admin could take a look at my stuck bridge tx? been two days
售后电话一直占线,还有别的号码吗
the support chat closed on me mid-sentence, how do i get back to the same agent?
求个靠谱的官方联系方式,谢谢各位
ok who's in charge here, i want to talk to the owner
客服刚才说帮我查,查了三小时了人呢
Can support look at why my hardware order shows delivered? I never got it
我要找官方申请数据删除,该联系谁
hi admin, i dm'd you my order number, please check
有没有同学知道学校版的客服在哪里联系
Still waiting for someone from your side to reply about my chargeback...
叫個真人出嚟啦,唔好再用機械人敷衍我
what are support hours? chat was offline all weekend
工程师能远程看看我这个订单接口吗?已经给官方提了单没人接
Please reopen case 5561, the issue came back
群里有官方的吗,有的话吱一声
my complaint number is 8820, could you tell me the status
如何转人工?输入"人工"没反应
three mods online and none of them answers my question about the ban, cool cool
平台客服能不能给我打个电话,打字说不清楚
Who can I speak to regarding a partnership payment that never arrived?
求客服帮忙改一下收货地址,订单还没发
is the helpdesk email still help@example.com? got no response in a week
急!!谁有值班管理的联系方式,我号被人登了
`,
  ),
  ...sentences(
    false,
    `
my deposit is about two hours late, is that normal on weekends?
你去找客服问一下,他们能查到单号
BTC support at 58k held again, bulls not dead yet
支持硬件钱包吗?我有个旧款的
I work in support for a hotel chain, you would not believe the stories
昨天客服态度特别好,十分钟就解决了
anyone here?
这群怎么这么安静
my bank's hotline is awful, 50 minutes of piano music
银行客服让我排了一个小时队,无语
Just open a ticket, they answered me within a day
你这个情况要提工单,群里没人能帮你
wanna become a moderator? applications open till Sunday
我们店招客服两名,杭州,包住
does the new build support Linux arm64?
这个合约支持批量转账吗
shout-out to the support crew, my lost parcel was found in 24 hrs
提现显示处理中半天了,大家一般多久
Admin rights on Windows are needed to install the driver
我以前当过版主,累死还没钱
EVERYONE PANIC SELLING AND I AM BUYING
60000支撑位要是破了就看55000
why does my app crash whenever i rotate the phone
谢谢管理员昨天的红包
support your local artists, buy a print
我女朋友就是做客服的,天天被骂
Is the fee taken from the amount or on top?
今晚打副本爭一個補師
the human body needs 8 hours of sleep and I had 3
有冇人知點改暱稱?
I'd write to their helpdesk if I were you, we can't see your account
楼上的,直接APP里点在线客服就行
Raised a PR to support custom tokens, waiting on CI
听说管理员要换人了
my KYC got rejected because of glare on the photo, retook it by the window and passed
充值没到账的可以先看看区块浏览器确认数够不够
Airline support lost my bag and then lost my complaint about the bag, poetic
顺丰客服电话打了五遍才接,气死我了
Scammers pretend to be admins, so ignore anyone who DMs you first
假客服又出现了,头像一模一样
haha the bot said it is a real human, no mate you're not
客服这活真不是人干的,我干了三个月就跑了
What time does the weekly reset happen, server time or UTC?
新赛季几点开
Thanks mods for cleaning up the spam last night
群主人真好,还给大家拜年
I'm the admin of a small minecraft server, 12 players, mostly cousins
我叔叔是大樓管理員,每天最早起
Resistance 62, support 59, I'm just sitting on my hands
今天的K线支撑看不懂
pizza with pineapple, fight me
早晨各位,飲咗茶未
can't log in after the update, screen stays white. anyone got a fix?
更新以后闪退的,卸载重装就好了
They hired 20 new agents apparently, so replies should be quicker from January
公告说客服系统本周日维护
my ticket for the concert costs more than my rent
明天的车票谁抢到了
Does Northwind support SEPA transfers?
求问这个钱包支持TRC20吗
He told me he was a moderator so I asked him to prove it, he left lol
有个自称管理员的加我,我没理
Moral support needed, exam in one hour
今天答辩,求大家给点精神支持
Contact the seller first, then the platform, that's the order in the rules
先联系卖家协商,不行再申请平台介入
where do I find the transaction hash in the app?
订单号在哪里看啊
Where's the option to export csv? used to be under reports
怎么换绑手机号,我在设置里没找到
Do you guys think the token will reach 5 dollars
北风这个币还能涨吗
Support got back to me: turns out I typed the wrong memo
客服回复我了,说明天就能到账,开心
My cousin is customer care executive in Pune, night shift very tough
澳门这边做荷官,轮班轮到怀疑人生
ok boomer, go back to bonds
哈哈哈哈哈哈
the customer service training at our casino lasts six weeks and it's all smiling
我们赌场的客户经理一个月提成三万
RTFM, section 4 explains the node sync
看文档第四章,写得很清楚
How many confirmations before deposit shows?
要几个确认才到账
Has anyone tried paying with Apple Pay in the shop?
拼多多客服秒退款,真的香
Funny how AI customer service is now better than the real one at my telco
电信的人工客服要按七次键才能转到
I was mod of a 50k discord for two years, burned out
当管理员有工资吗?好奇
Please don't tag admins for price talk
不要没事就艾特管理员,谢谢
Don't @ me but the old UI was better
别艾特我,我在上班
Is it just me or are withdrawals faster these days
提现速度确实快了不少
Our shop doesn't ship to Brazil, the tax is crazy
直播间今天破万人了,谢谢家人们
hey folks, new here, from Kuala Lumpur, studying CS
大家好,新人报到
Which wallet do you use for daily spending?
日常用哪个钱包方便
I need someone to look at my essay, 1000 words about bees
谁帮我看看这段代码为啥报空指针
Can anybody check my math? 0.3 percent of 2k is 6 right
有人能帮我看看这个配置对不对吗,四核八G的机器
mods as in game modifications, not moderators. i want graphics mods
这个游戏能打MOD吗
The support beam under my kitchen is rotten, going to cost me a fortune
家里承重墙能不能拆
Fixed the leak under the sink, the wife says I'm a hero
水管又漏了,师傅周末才来
Moderator role on the forum now gets a green badge
新版管理员头像有绿框,大家认准
official app only, guys, the one from the store
官方APP才安全,别下野包
Is the official merch any good? hoodie looks thin
官方周边卫衣质量怎么样
someone told me the team is doxxed, where are they based?
团队在新加坡还是香港?
Devs shipped three releases this month, respect
开发组这个月更新好勤快
Anybody alive in this chat
有人吗有人吗
gm fam, coffee is ready
晚安,明天还要直播
Why is the gas so high at 3am
手续费又涨了
Live agents are in the app under Help, purple icon, works for me
客服入口在"我的"右上角耳机图标
No need to ping anybody, it's a known outage and the status page has it
状态页写着呢,节点维护,八点恢复
Filed my taxes by phone, the lady on the line was so patient
打12345投诉楼上装修,第二天就有人来了
The police opened a case about the scam, number and all
我报警了,警察让我等消息
Ticket to ride is the best board game, prove me wrong
周末去看电影,票已经买好
If your account's locked, mail the desk with your ID, nobody here can unlock it
账号被锁的去官网走申诉,群里解决不了
how do I unlock the second skill tree
第二个技能树怎么开
I escaped a jira backlog of 400 tickets by changing jobs
我们组今天关了三十个工单,累瘫
admin is a boring job title, call me keeper of the logs
行政岗和管理岗哪个好
sir this is a wendy's
这里是茶馆不是客服部哈哈
I've reported the bug on github, maintainers already labelled it
issue已经提了,维护者打了标签
Are there fees for converting EGP to USDT?
埃及镑汇率又跌了
When I complain about the weather, nobody opens a case for me
抱怨一下,这天气太热了
how long does it take for a card to arrive in Cairo, mine shipped on the 4th
我的卡寄了十天还没到,正常吗
The agent closed my flat deal today, new keys in hand!
房产中介今天带我看了三套
Whoever answers first gets the extra key
谁先答对送一个激活码
DEX or CEX for small amounts?
去中心化交易所滑点好大
Complaints department at my bank sent me a hamper. A hamper!
京东售后上门取件,效率真高
Support for version 2 ends in March, plan your upgrade
二点零版本三月停止支持,记得升级
Pass me the wrench and stop talking about coins, said my apprentice
徒弟问我啥是比特币,我说是虚拟扳手
I'm not an admin, stop dm'ing me
我不是客服,别私聊我了
Pro tip: include your order id when you write to the helpdesk, saves a day
跟客服说话把订单号一起发过去,快很多
Why did my limit order not fill, price touched it
限价单为啥没成交,价格明明到了
my account shows 0 after switching phone, did this happen to anyone?
換咗部電話之後結餘變咗零,你哋有冇試過?
It's raining in Glasgow, in other news water is wet
落雨收衫啦各位
This group has more admins than members lol
这群管理比群员还多
can you stake from a multisig?
多签账户能质押吗
Customer support as a career, worth it in the Philippines?
做跨境电商客服,英语要几级
The role-play admin character in our campaign is secretly a dragon
我扮演的客栈掌柜今天被抢了
Dungeon master killed my paladin, i want revenge
我的圣骑士又死了
Got refunded in 2 days, faster than I thought
退款两天到账,比预想快
Do I need to declare airdrops as income in Malaysia?
大马这边要报税吗
Human error, I sent to the wrong chain. lesson learned
是我自己转错了链,怪不了别人
the chat support widget we built uses websockets, ask me anything
我们公司客服系统是自己写的,用的长连接
would be cool if the app had a human-readable address format
要是地址能用中文名就好了
Mods in other groups ban you for saying hello, here it's chill
这里的管理比隔壁群佛系多了
Is the scanner down or is it my internet
区块浏览器打不开,是我网络问题吗
today i learned that seahorses have no stomach
今天吃了三碗米线
Selling two tickets for Saturday's game at face value
转让周六演唱会门票一张
How to call a contract function from Python? web3 throws an ABI error
怎么用脚本调用合约的函数
I called my granddaughter and she fixed it in one minute
打电话给孙子,他教我弄好了
The hotline number going around is fake, don't call it
网上那个400电话是假的,千万别打
Please use the search first, your question is answered in the pinned post
置顶有教程,先看置顶
Lost connection mid raid, group wiped, they still love me
掉线了,全队被灭
ANOTHER RED DAY. GREAT. FANTASTIC. LOVE IT
又跌了,心态崩了
Can you guys recommend a mechanical keyboard?
机械键盘求推荐
They support the wrong football team, that's all I know about my neighbours
我支持阿根廷,不服来辩
I second the proposal, we should fund the translators
我支持三号提案
Who's the artist behind the new stickers? adorable
新表情包谁画的,好可爱
Who is the founder again, the tall guy with glasses?
创始人是谁来着
Tell your friend to write to the official mail, not to that telegram guy
让你朋友走官方渠道,别信私聊的
My withdrawal was rejected with code 17, anyone know what that means?
提现报错17是什么意思
Uploading docs takes forever on mobile data
上传身份证一直转圈,换WiFi就行了
Is 2 percent slippage ok for small caps
小币滑点设多少合适
the desk i ordered has one leg shorter than the others
新买的电脑桌晃得厉害
help me choose: red or black case
选红色还是黑色,帮我拿个主意
HELP how do i get out of this maze level
救命,这关怎么过啊
I keep getting a 403 from the api with a valid key
接口老是返回403,密钥没问题啊
Our union rep answered at midnight, legend
工会的人半夜还在回消息,感动
Told the taxi company's complaints line exactly what I think
滴滴投诉司机绕路,退了我八块
Became a community manager today, mum is proud
今天转正了,正式成为运营小编
You can appeal a ban in the app under Settings > Appeals
封号申诉在设置里有入口
I was wrongly banned last year and they lifted it in two days
去年被误封过,两天就解了
Is there any difference between pending and processing?
"审核中"和"处理中"有啥区别
Anyone else's notifications broken on android 15?
安卓十五收不到推送的有没有
The moderator of the debate last night was terrible
昨晚辩论赛主持人控场不行
wallet of leather, 20 years old, still supports my weight of debts
牛皮钱包用了十年
i asked chatbot for a joke, it gave me the refund policy
跟机器人聊了半小时人生
Back support belt saved my spine at work
腰托推荐一下,久坐腰疼
Ok figured it out, was on the wrong network. never mind
搞定了,是我选错网络
Don't bother the devs today, release day
开发今天发版,别打扰他们
Community call at 5pm, agenda in the doc
五点社区会议,记得来听
Which exchange has the best arabic interface?
有没有中文界面的区块浏览器
Nigerian brothers, how una dey convert to naira now?
人民币出金现在走什么渠道
Staff discount at the casino buffet is 50 percent
员工食堂今天有叉烧
The teacher never answers emails, I just go to her office
导师不回邮件,我直接去办公室堵他
My landlord doesn't reply, ceiling is leaking for a week
房东已读不回,空调坏三天了
Ubuntu dropped support for my printer
打印机驱动不支持新系统
Does anyone remember the old support page mascot? That penguin was cute
以前客服页面那个企鹅挺可爱的
So the "admin" turned out to be a bot made by a 14 year old
那个假管理是个初中生,笑死
If the parcel is late contact the courier, not the shop
快递慢的找快递公司,跟店家没关系
Reading the reviews: half say great support, half say none. Who to believe
看评价说他们家客服不错,准备下单
My p2p seller is slow today, 15 minutes and counting
卖家迟迟不放币,一般等多久啊
Can i cancel an order once it shipped?
发货以后还能取消订单吗
Gonna grind to level 60 this weekend, wish me luck
周末冲六十级
Who's up for a voice chat, just chilling
有没有人语音唠嗑
Mods unbanned me, thanks guys, I'll behave
解封了,谢谢管理,以后不刷屏了
In my time we wrote letters of complaint, with a stamp
我们那时候买东西坏了自己修
Ledger support was added in 4.1, check the changelog
四点一版本加了硬件钱包支持
RSI says oversold, my gut says hungry
指标超卖了,我先吃饭
We're looking for volunteers to answer newbie questions in Portuguese
招募中文区志愿者,帮新人答疑
Answer to your question: tap the avatar, then Help, then Contact us
点头像→帮助→联系我们,就能转人工
Is it worth upgrading from the L1 to the L2 device?
二代设备值得换吗
Every company hides the phone number nowadays, mine included
现在的公司都把人工客服藏得很深
my job: tier 2 support. my hobby: not talking to people
干了五年售后,见人就想说亲
Where can I buy stickers
贴纸哪里买
Escalators at KLCC are broken again
吉隆坡又塞车了
Quick poll: who here still uses email
投个票,你们还用邮箱吗
Nobody replied to my trade offer in the market channel, price too high I guess
我挂的装备一直没人买
they never call back after interviews do they
面试完就没消息了
I'd rather lose a finger than call customer service, introvert problems
社恐最怕打客服电话
Got a survey from the helpdesk, gave them five stars
给客服打了五星好评
聽日放假,有冇人約行山?
比特幣喺六萬樓下有支持,我再買少少
我充值咗半個鐘都未到,正唔正常㗎?
銀行嗰條熱線真係好鬼難打通
你直接喺 app 入面搵客服啦,我哋幫唔到你
昨天客服小姐很有耐心,推一個
我們公司在徵客服,台中上班,有興趣可以聊
請問這個錢包支援波場嗎?
冒充管理員的又來了,大家不要理他
今日賭場好多人,企到腳都軟
群組好靜喎,個個瞓晒?
新版本支援深色模式了,眼睛得救
My ticket got answered overnight, turned out it was my own typo
The barman is the only support agent I need on Fridays
why is the order book so thin tonight
Our game master runs three campaigns at once, no idea how
更新之後成日彈出,有冇人識解決?
anyone else waiting on the March refund batch, or did most of you get it already?
`,
  ),
];
