import { sentences } from '../../sample.ts';

export const supportTalk = [
  ...sentences(
    true,
    `
yo is there any mod awake rn, my rank just got wiped lol
请问客服的联系方式在哪里可以找到?谢谢
@admin 在吗?充了200块钻石没到账,麻烦看一下
I have been waiting NINE DAYS for a reply from your so-called support. NINE. Who is the manager here?
唔該,有冇職員喺度呀?我個戶口入唔到嚟
how do i talk to an actual human, the bot keeps looping me
管理员出来说句话行不行,提现三天了一点动静都没有
Sir/Madam kindly tell me the official email id for grievances, my order number is pending since Diwali.
工单提交一周了还是"处理中",到底有没有人在看啊
sorry to bother... is there maybe someone from the team i could ask about my account?
妹儿些,客服电话是好多哦?我找了半天都没找到
Abeg who be admin for this group? I need to speak to somebody official about my wallet
你们客服是死了吗!!!
Ticket #48213, opened on the 4th, zero response. Could a staff member please have a look?
請問要怎麼聯絡官方客服?App 裡面的「聯絡我們」按了沒反應
my son bought 300 dollars of gems without asking, who do I contact for a refund please
有没有人工客服?机器人答的全是废话
helo po, saan po pwede mag chat sa support? my shop payout not yet received
人工!人工!人工!
Is there an email where I can reach your team directly? The form on the site gives a 500.
店铺被封了申诉也没人理,哪位官方的能帮忙看看,一家老小等着吃饭
where support?? pls
转人工
Your chatbot is useless garbage. Give me a person with a pulse.
孩子偷偷用我手机充了一千多,想退款,找谁处理?
hi mods can u unban my acc i didnt cheat i swear, name is frostpanda
您好,我三天前发的邮件至今没有收到回复,烦请贵司工作人员跟进一下,辛苦了。
@support
Can any of the moderators here DM the right department? My store has been locked since Tuesday and nobody answers mails.
想投诉,找哪个部门?
why nobody from the team is answering me, i wrote 4 times already
客服妹妹在不在,我那个订单还要等好久嘛
Dear team, please open a ticket for my failed withdrawal, I am not able to do it from app only.
群主在吗 群主在吗 群主在吗
I demand to speak to a supervisor. Not a volunteer, not a bot, a SUPERVISOR.
点样先搵到真人客服呀?打咗成日都係錄音
does this project even have a support line or are we just screaming into the void, seriously where do i write
老板,我干活的工钱提到你们这个里面取不出来,找谁管啊
how long does support normally take to reply? im on day 5 with my ticket
工程師您好,我的工單編號 TW-2091 已經超過五個工作天沒有更新,能請官方的人幫忙確認嗎
pls tag an admin for me, i cant find who is admin
有官方的人吗,出来解释一下为什么我的账号被冻结
I filed a complaint three weeks ago. What happened to it?
客服一直不回消息,发了十几条了都是未读
excuse me, I am a little lost, how can one get in touch with the support team here?
anyone from northwind staff here? my deposit went to wrong network and i need official help
这个群里谁是管理啊?有事找
MODS!!!!! wake up someone hacked my clan
麻烦哪位工作人员私下帮我查一下订单,编号 88302
Is the live chat closed on weekends? I keep pressing it and no agent picks up.
打了八次客服电话没有一次接通,你们是不是把线拔了
Uncle here not knowing how to use all this, beta please tell me where is customer care number
hello customer service? i sent my ID twice and still no body review it. please check me
有冇搞錯呀,客服三日都唔覆人,叫你哋經理出嚟
can a dev or someone official pls look at my crash log? posted it in bugs channel and zero reaction
我的申诉单子怎么样了?上周二交的
i need support, where do i open a ticket on discord
求官方介入!卖家不发货还把我拉黑了,平台到底管不管
How do I escalate? First-line agent closed my case without reading it.
客服几点上班?
who is in charge here
能不能给个人工入口啊,点来点去都是智能助手
Please can somebody from the official team attend to me, I have been debited twice and school fees is due tomorrow
@mod @mod @mod can someone remove this guy scamming in trade chat and also check my report
请问贵平台是否有中文客服?我英文不太好,想咨询账户认证的问题
Ticket closed "resolved". Nothing was resolved. How do I get it reopened?
在线客服排队排到第236位,是只有一个人上班吗?能不能派个人来群里处理
guys whats the support email again
客服呢?客服呢?收钱的时候跑得比谁都快
I'd rather not post my details publicly. Which admin should I write to?
我係商戶,個舖頭俾你哋鎖咗,邊個負責㗎?
no offense but ur support ghosted me, been 2 weeks, can a real mod check ticket 7719
有管理在线吗?
hi, is there a phone number? my mother doesnt know how to use chat
俺就想问一句,到底找谁能把这账号解开
Good afternoon admin, I dropped a message since morning and no reply. Please attend to me sir.
哪里提交工单呀,找了一圈没找到入口
Could somebody with admin rights check why my verification is stuck? I've tried everything in the FAQ.
客服小姐姐我又来了,昨天说今天给答复的,答复呢
I just want to talk to a human being. Is that too much to ask in this century?
kyc 卡了十天,有没有官方的人能看一眼
admin pls
本人於三月二日提交之投訴至今未獲回覆,請問貴公司由哪位同事跟進?
does anyone know how to reach support outside the app? app wont even open for me
官方人员在吗,转错链了想申请找回
still waiting for support to answer... 11 days... is anyone even employed there
我家娃儿拿我手机买了八百块的宝石,你们哪个管退钱的,出来哈嘛
Tell me the name of your compliance officer and how to reach him, this is my third request
bro how do i contact the devs about a stolen account, the website has no contact page
怎么联系客服
I'm not leaving this chat until someone official responds to me. Order was in January. JANUARY.
客服电话多少
客服的微信号是哪个,群里好几个都说自己是客服,哪个才是真的?
which one of you is the real admin? three ppl messaged me claiming to be support
麻烦管理员看一下我的私信,谢谢🙏
Po admin, pa check naman my seller account, suspended without notice and ticket no reply for 1 week na
你们有没有投诉渠道,我要投诉你们的审核
Entschuldigung, I mean sorry, my English. Where can I write to the support? I don't find the button.
能帮我叫一下管理员吗?我艾特不了
Is there a way to skip the bot and get to an agent? typed "agent" like 20 times
客服回个话啊急死了
@Northwind_Staff could you please review appeal 5530? The shop's been locked for two weeks and I've perishable stock.
我发了三封邮件,打了两个电话,群里也问了,怎么就没有一个人回我
hey mods any update on my ban appeal
請問有沒有真人可以協助?AI 客服一直貼同一篇文章給我
Need help from staff. Bought the season pass, got charged, nothing in inventory. Who handles this?
你好,有人能处理一下退款吗?客服那边一直显示离线
SUPPORT TEAM WHERE ARE YOU???? MY MONEY IS GONE 2 DAYS NOW
想找一下负责商家入驻的工作人员,请问是哪位?
sir please connect me to senior executive, junior fellow is only copy pasting
我不要机器人回复,我要人
has anybody from the team seen my report about the login bug? been pinging for days, no answer
小编在吗?客服在吗?随便来个活人也行
what's the proper channel for raising a complaint against one of your agents?
昨天客服答应给我升级处理的,现在人没了,工单也没了,怎么查?
i cant reach anyone. chat offline email bounce phone dead. what is left, pigeon? somebody from the company please answer
求一个能联系到人的方式,电话邮箱都行
Mods, a quick one when you have time: could you take a look at my locked account? No rush, thank you!
阿sir,搵邊個投訴呀?你哋個app食咗我三千蚊
wheres the ticket channel? was here last week now gone
客服说24小时内回复,现在都72小时了,是地球的小时吗
Oga admin, e don do o, answer my message na
I need to open a dispute, can someone from support open it for me? the button is greyed out
有没有官方的能处理一下盗号?再晚点装备都被卖光了
can somebody official confirm and fix my balance, showing zero since the update
想问下工单提交之后在哪看进度?我那个一直没下文
Not to be rude but do you guys have any customer service at all
@客服 订单号20260311,退款什么时候处理?
please give me admin's username, need to send proof of payment
麻烦各位,管理员是哪一位呢?我有点事情想当面沟通
i am not tech person, just want somebody from company to call me back. who can arrange
叫你们领导出来
It's been 96 hours since "an agent will be with you shortly". Define shortly. And get me an agent.
我個工單開咗兩個禮拜都冇人理,係咪要我上門先肯覆?
how can i get hold of a moderator privately? someone is harassing me in the guild chat
有人管吗?账号被盗了打客服打不通
hello is there tagalog or english support? pls where to message
官方客服入口在哪一页?更新之后找不到了
Filed a bug, filed a ticket, filed my nails waiting. Is a maintainer ever going to look at it?
老师好,请问审核不通过该找哪位老师申诉?
mod pls help my trade stuck and other guy not confirming, can u step in
客服态度差得要命还把会话关了,我要找他主管
Kindly do the needful and assign somebody for my case, reference number NW-77120, already 15 days.
请客服尽快联系我,手机号后台有登记
Where do parents go to dispute in-app purchases? I'd like a contact, not an FAQ article.
我都发了这么多遍了,管理是看不见还是装看不见
can we get an ADMIN in here please
请问周末有客服值班吗?我这边比较急
Dear support, 5 days, no reply. Dear support, 6 days, no reply. Shall I continue my diary or will someone answer?
工地上干了一个月的钱就在里面,求求哪个管事的帮我看看
any1 from team online? my acc got locked mid tournament ffs
我想问一下怎么转接人工服务,语音菜单里没有这个选项
the support link in the pinned post is dead, whats the working one?
客服工单 #66120 能不能催一下,谢谢
Someone from your side promised to call me on Monday. It's Thursday. Who do I chase?
有沒有管理員可以看一下我的帳號?突然被登出就再也進不去了
i wanna report a cheater, who do i send the clip to? any mods?
官方在哪里?出事了一个说话的都没有
pls pls pls can any admin unfreeze my wallet i need to pay rent today
投诉了三次都石沉大海,你们的投诉部门是摆设吗
Greetings. To whom should I address a formal complaint regarding an incorrectly closed account?
怎么找真人啊烦死了
support told me to wait 48h, its been 2 weeks, now they dont reply at all. can a mod bump it
能不能让技术或者客服来一个,我这个报错自己搞不定
Where is your help desk located in the app? Settings has nothing.
我一个老太婆不会弄,你们有没得专人帮忙看一下嘛
I'm tagging every admin until one of you answers. @admin1 @admin2 @nw_mod
店铺保证金退不出来,请对应的运营同学联系我一下
hi, can i get a staff member to check my purchase? paid twice for the same skin
客服不在线的话有没有别的联系方式?
who do I need to bribe to get my ticket looked at, its number 30918
客服號碼打去都係忙線,有冇WhatsApp可以搵你哋?
Has anyone from moderation team had a look at my appeal yet? Submitted Sunday night.
平台客服能给个准话吗,我的货款到底什么时候解冻
is there support in russian? where to write please, my english is bad and problem is serious
我要人工客服,不要给我发链接了
contact??? there is no contact anywhere on this site, how am I meant to reach you people
请问这里有官方工作人员吗?想核实一个转账记录
Admin good evening. My airtime purchase fail since Friday and your helpline is not going through. Who go help me?
麻煩客服幫我查一下包裹,物流已經卡了九天
Developers: I do not want a conversational AI. I want an email address that a person reads. What is it?
有没有管理啊,我被人骗了,人还在群里
whose in charge of refunds here, need to speak to them
我给客服发了截图,已读不回是什么意思
escalate my ticket please, priority says "low" but i literally cannot log in to my own business
提现被拒,理由都不写,麻烦官方人员给个说法
any mod speak spanish or portuguese? need help with my account
我就想知道你们公司有没有活人上班
Pardon me, whom may I ask about a declined verification? I would prefer someone from the company.
客服聊天窗口打不开,怎么才能联系上你们?
lol support left me on read for 8 days. hello?? somebody??
管理麻烦处理一下,我被误禁言了
Can someone please get the owner of this server, the mods are ignoring my DMs
上次那个客服工号1027的在不在,我的事他跟到一半就没影了
No phone. No chat. No email. What kind of company is this? Give me a contact NOW.
请问充值未到账应该联系哪个客服?
bumping this for the 6th time: ticket 11840, no staff response
我個仔碌咗我張卡買寶石,想搵人退錢,請問搵邊位?
hi hi sorry first time here 😅 how do i message the support ppl
后台提示"联系管理员",请问管理员是谁?
The error says "contact your administrator". Fine. Who is that and how do I contact them?
客服热线永远在占线,你们倒是多请几个人啊
Ma'am/Sir admin, follow up lang po sa ticket ko, #2207, since last Monday pa
申诉被秒拒,肯定是机器审的,求人工复核
requesting manual review of my ban by a real person, the anti cheat flagged my keyboard software
请求人工审核我的店铺资质,系统连续驳回四次
Does the desk have working hours? I've tried morning, noon and night and never got anyone.
烦请贵方安排一位负责人与我联系,此事已拖延多日,影响我司正常经营。
where tf is support
有没有懂行的客服啊,上一个连我问什么都没看懂,换一个行吗
how do i get a refund thing looked at by someone real, auto reply said no in 2 seconds
客服,我的号是不是被你们弄丢了?绑定手机都换成别人的了,快帮我看看
I have send three mails to the support, no answer. Is maybe another address that works?
官方群还有别的吗?这个群没有客服回复
admin check dm plz
我想反馈一个严重漏洞,应该联系谁?
I found a security hole and need a direct contact on the team, not a public form. Who handles this?
催一下催一下,投诉编号C0917,处理结果呢
three agents, three different answers. can someone senior look at my case pls
師傅,我啲錢卡住咗提唔到,有冇負責人可以幫手睇睇?
Whoever runs this page, please respond to my messages. I've been polite so far.
这边能帮忙升级工单吗?一线客服一直在复制粘贴
can i get help from a gm? stuck under the map since patch and unstuck doesnt work
GM在吗 卡地图里面出不来了
有GM没有,队友挂机骂人,举报了没人处理
pls where is complaint form, google gives only fake ones
联系不上客服,联系不上商家,联系不上任何人,有官方的吗
I'm a paying customer for 3 years and can't get one reply. Is anyone from the company reading this group?
您好,请问人工服务时间是几点到几点?
aye mods my tourney prize never came, who do i hit up
小二,小二!我的店怎么又被锁了,谁来给我看看
Please, I beg, let an admin respond to me, my whole semester allowance is inside that account
我提交的资料都三天了没人审,审核的同事能不能看一眼
need a person. not a bot. not an article. person.
请问有官方客服的邮箱吗,我在国外打不了热线
If a staff member is around, could you check whether my appeal actually arrived? I never got a confirmation mail.
搞啥子名堂哦,喊客服喊了一上午,一个都不吭声
is this the official group? im looking for the support agent who handled my case yesterday
麻烦找一下负责人,电话里说不清楚
My account manager vanished. Emails bounce. Who is taking over my account?
客服退出会话了我还没说完呢,怎么重新接入同一个客服?
can some1 ping the mods for me im muted from pinging
急急急!!转错账号了,官方客服在哪,能不能先冻结一下
hello support my app is say "region blocked" please tell who can unlock me
你好 客服在吗
請問官方有設申訴窗口嗎?我的賣場被下架但沒有說明理由
Yesterday I opened a ticket about missing loyalty points and it disappeared from my list. Did someone delete it? Can staff check?
工单被关了,我没同意关闭,请重新打开
I submitted the same complaint through four channels. Four. Can anyone with a badge acknowledge it?
怎么投诉客服?他骂我
how do i complain about a moderator, is there someone above them
我要找你们法务,联系方式给一下
Which address should my lawyer use? Your support refuses to give me one.
打工人没时间耗,客服能不能直接打我电话
im 14 and someone stole my account and support wont answer cuz no receipt, can any mod help me get it back
客服怎么都是自动回复啊,有能说话的人吗
Would it be possible to speak with a colleague from the finance team? My invoice has been wrong since March.
有没有负责退款的同事在群里
Where is admin? Where is admin? I am calling since 3 hours
邊個係管理員呀?出嚟傾兩句得唔得
ok who do i have to talk to so my store gets unlocked, its been 20 days and im losing customers
请问怎样可以预约客服回电?
my ticket has been "awaiting agent" since last friday, is there a queue or did it get lost
官方大大看看我吧,反馈贴都沉底了
Can the team please reply on github issue 412 or here, anywhere, it's been a month without any response
你们的维护者还在吗?issue 提了一个月没人回
thread's been open for weeks with no maintainer response. who's the right person to tag?
客服让我找管理员,管理员让我找客服,到底找谁
Support says ask the mods, mods say ask support. Which is it? Who can actually help me?
@群管理 我的身份认证被退回三次了,帮我看看哪里有问题
pls i need agent to check my card, it charge me but order cancel
能不能有个人出来负责
Someone from billing please contact me, my username is oldharbor22.
客服热线打过去让我按1,按了1让我按2,按了2就挂了,有没有直通人工的号
why is there no "talk to agent" option anymore? how are we supposed to reach you
搵極都搵唔到客服掣喺邊,邊位可以話我知?
Beta, I have pressed all buttons, still not coming any person on line. How to get representative?
请教一下,海外用户怎么联系客服呢?
u guys have a support discord or smth? i need to ask staff abt my gift card
我只想问我上周的投诉有没有人受理,给个受理编号也行
did my complaint get registered? never received a case number
麻烦客服核实一下我的收货地址,系统改不了
i cant change my email, the page says ask an agent. what agent? where?
是不是要我报警你们客服才肯理我?
I'll file a chargeback tonight unless somebody from support contacts me.
今晚八点之前没有官方的人回复我,我就去消协投诉
Any official rep here who deals with merchants? I keep getting routed to buyer support.
商家客服和买家客服是一个电话吗?我要找商家那边的
pakisagot naman po admin, 3 days na po ako nag message
有没有客服能帮我解绑旧手机,号码早就停用了
Lost my phone, 2fa gone with it. Who on the team can reset it and how do I reach them?
手机丢了验证器也没了,这种情况找哪个客服重置?
hello moderator, i think i was banned by mistake, could u please take a look when possible? thank you very much
您好,不好意思打扰了,想请管理员帮忙确认一下我的会员等级,好像显示有误
i tried the help center, the bot, the form and twitter. is there ANY other way to get to you
客服到底有没有啊,没有就直说
Kindly sir, my recharge of 499 is not coming, please somebody from company side check once
唔好再俾我同機械人傾啦,我要真人
Need the number for the fraud desk asap, someone is draining my account right now
被盗刷了!!风控部门电话多少,快点
your "live" chat is as live as a fossil. can an actual employee answer me here?
客服都下班了吗?现在才下午三点
Just checking in on my support request from the 12th, any news from the team?
请问我12号提交的问题有进展了吗?麻烦官方同步一下
My daughter's account was charged after we cancelled. Could a member of staff contact me? I can provide receipts.
家长在此,想找未成年人退款的专门客服,入口在哪?
dont tell me read the faq, i read it. i want staff
不要再发帮助文档给我了,给我接人工
whos the community manager now? i need to talk about my creator code
请问社区负责人现在是谁?有个合作款的结算问题要对接
Is someone from the team able to confirm receipt of my documents? I uploaded them twice.
资料传了两遍了,审核员能给个回音吗
yall got a support number or nah
在不在啊管理,十万火急
Could you please direct me to the person responsible for seller appeals? I have all documents ready.
我已經按照指示寄出文件,但客服再也沒有回信,想請問還有其他窗口嗎?
Good day po, may admin po ba dito? Hindi po makapag withdraw
老铁们,客服入口藏哪儿了,谁给指个路
How many times must I message before one of you admins look at my matter? I dey suffer here
客服是外包的吧,啥都不知道,给我转总部
i keep getting disconnected from chat agent every time i get to front of queue. can someone here take my case instead
每次排到我就断线,能不能群里来个客服直接处理
is it possible to report an employee? your agent hung up on me
谁能把我拉到官方客服群里?
add me to official support group pls, link expired
客服群链接失效了,求新的
What's the turnaround on appeals, and who can I nudge? Mine's been pending since the 1st.
我想找之前帮我处理的那位陈小姐,请问她还在客服部吗?
Hey @devteam, anyone able to look into my missing save file? Cloud says synced but nothing's there.
存档没了,技术客服在吗帮忙恢复一下
i paid for vip support lol where is the vip support
说好的专属客服呢?我充了VIP连个人影都没见到
Can an admin remove my phone number from that message someone posted? urgent please
管理快来,有人把我的身份证照片发群里了,赶紧删
admin!! this person is sending me weird links in dm, please ban him
管理员踢一下人,这个号一直私聊发广告
why does nobody reply in #help, is there any staff on this server at all?
hello i from vietnam, need support person for check transaction, where find?
退件都簽收一個月了還沒退款,客服信箱也不回,到底要找誰
Would anyone kindly tell me how to lodge a complaint with the company?
客服大哥行行好,回我一句吧
Ticket says "solved" but the agent never wrote back. Can I get another agent on it?
冇人覆我電郵,冇人聽電話,仲有咩方法搵到你哋?
请问贵公司客服部的地址和电话是多少?我想寄一份书面说明
yo admin u there? need u to check smth in my inventory
卖家后台登不上,官方能安排个技术看一下吗
any support agent online now? market order vanished
求管理员回复!!置顶里留的客服号加不上
I'd like to know the status of the complaint I lodged against seller "bluecrate", who can tell me?
客服换人之后我的事又没人跟了,现在归谁管?
`,
  ),
  ...sentences(
    false,
    `
btc support at 58k looks weak, if it breaks we see 54
你去找客服啊,在群里问有什么用
does the app support trezor or only ledger?
我的提现晚了两个小时,你们也这样吗?
lmao support bot called me "valued human" i feel seen
兄弟们今晚开黑不,三缺一
I work in customer support for a hotel chain, so trust me, people yell about everything.
客服刚回我了,说是银行那边延迟,明天到账
bro just open a ticket, they answered me in like an hour
这个位置有支撑,跌不下去的
Shoutout to the mods, best moderated server I've been on
管理学这门课真的难,期末挂了
is anyone else's deposit slow today or just me
My bank's hotline kept me on hold for 50 minutes with the same flute song
我家猫今天又把键盘踩坏了
how do i sort my inventory by rarity?
这款耳机支持降噪吗
You should contact support with the tx hash, nobody here can see your balance.
今日好熱,落咗樓買杯凍檸茶
anyone here?
群里好安静啊
Congrats to the new moderators, you'll do great
听说新来的管理员是个女生
gm everyone ☀️
The support character in this patch is way too strong, her heal is broken
I'd wait. They said 3 to 5 working days, it's only day two.
不急,客服说了三到五个工作日,我再等等
who wants to trade a frost blade for two ember shields
有人收寒冰剑吗,价格好商量
humans are weird. we invented alarm clocks and then got mad at them
support told me it's a known bug and will be fixed in 4.2
客服跟我说4.2版本会修这个问题,大家等更新吧
My mother used to be an admin clerk at city hall
我以前当过两年客服,真的会抑郁
what does pending mean on the withdrawal page?
提现页面那个"处理中"一般要多久?
Python 3.8 support dropped in the next release, heads up
下个版本不再支持安卓8了
thanks for all your support guys, we hit 1000 subs!!
感谢大家支持,我的小店终于一周岁了🎉
人工智能会不会把我们这些画画的都干掉
AI will replace us all except my plumber
You can get to a human by typing "agent" twice, worked for me last week
输入两遍"人工"就能转了,我上次就是这样
多謝各位,我個case搞掂晒啦
Finally got my refund, took six days, no complaints
退款到了,六天,还行吧
my kid spent 80 bucks on gems, now he's washing dishes till christmas
娃充了八百块钱,被我罚洗一个月碗
why is gas so high today
手续费怎么又涨了
Don't trust anyone who DMs you claiming to be an admin. Real admins never write first.
凡是私聊你自称客服的都是骗子,大家小心
lol imagine being an admin of a 200k group, couldn't pay me enough
当群管理真累,换我早跑了
My store's conversion is up 4% since I changed the thumbnails
换了主图以后转化率高了好多,姐妹们可以试试
does anybody know if you can change your username twice?
用户名能改第二次吗,有人改过没
The mod I installed breaks the lighting, which one of you has a fix?
装了个mod之后画面全黑,有人遇到过吗
best graphics mods for skyforge? my pc is a potato
求推荐几个好看的mod
Sir what is the best time to buy, morning or night?
啥子时候买便宜嘛,早上还是晚上
我今天搬砖搬得腰都直不起来,先睡了
Emotional support dog ate my homework, literally
RSI is oversold and sitting right on support, I'm adding a bit here
四小时级别支撑位在61200,破了看58000
The airline's customer service sent me a voucher worth six dollars. Six.
Ticket prices for the concert are insane this year
演唱会门票抢到了没?我黄牛价都没抢到
I got two tickets for Saturday's match, anyone wanna come
有人去周六的球赛吗,我多一张票
"Have you tried turning it off and on" is basically my whole job in IT support lol
我同學喺銀行做客服,日日俾人鬧
dead chat
Is the staff of fire better than the ice staff for leveling?
法杖选火的还是冰的升级快?
Honest question, how does the app verify the selfie, is it done by an algorithm?
人脸识别是机器审还是怎么弄的,有人了解吗
My verification took two days, so be patient folks
我的认证等了两天才过,大家耐心点
app crashes when i rotate the phone, pixel 6, anyone same?
横屏就闪退,有没有一样的
Tell your cousin to write to the support email with the receipt attached, that's how my refund went through.
让你表弟把凭证发给官方邮箱,我就是这么退的
Support answered within ten minutes, I'm honestly impressed
we support local farmers, come to the market on sunday
支持国产!
支持楼上
+1 support this idea, a dark mode would be great
管理層又換人了,我們公司真的很精彩
My manager is on vacation so nobody knows what to do lol
how many confirmations does it need on tron
波场转账要几个确认?
I am student from Lagos, learning crypto small small. Which book you people recommend?
有什么适合新手看的书吗
Rice don cost again o, 80k for one bag
米价又涨了,这日子
just moved to berlin, it is very cold but the bread is good
刚搬到成都,火锅吃到上火
An admin announced it already in the pinned message, scroll up
置顶里管理员已经说了,往上翻翻
The new FAQ is well written, whoever did it deserves a raise
帮助中心的文章写得还挺清楚的
Can I use the same account on two phones?
一个账号能同时登两台手机吗
My order came with the wrong colour but honestly I like it better
买的蓝色发成了绿色,算了绿色也挺好看
Hand-made, 纯手工, each one takes me two days 😊
这个包是纯人工缝的,一天只能做两个
人工湖那边新开了一家咖啡馆,环境不错
human error caused the outage according to the post mortem, someone deleted the wrong table
事故报告出来了,说是人工操作失误
I want to become a moderator, been thinking about it for months. Anyone done it before, is it fun?
做版主有工资吗?好奇
They're hiring support agents, remote, saw it on the careers page
他们在招客服,远程的,有兴趣的可以投简历
why did the chicken contact support? to get to the other ticket 🥁
客服:亲,在的呢。然后就没有然后了,哈哈哈哈这个段子太真实
my gf replies slower than customer service 😭
我女朋友回消息比客服还官方
In my last company we closed 60 tickets a day, it was brutal
我们部门一天关六十个工单,人都麻了
Can you enable USB debugging without admin rights on windows 11?
win11没有管理员权限怎么装软件?
run the terminal as admin and it works
右键用管理员身份运行就好了
sudo is basically the polite way of being admin
Which php version does this plugin support?
这个插件支持哪个版本的php
The API returned 403, is the scope wrong or is it the key?
接口返回403,是权限没开还是签名错了?
pro tip: write your order number in the first line of the ticket, they answer faster
小技巧:工单第一行写订单号,处理得快
Any of you guys use the desktop version? mobile drains battery
电脑版好用吗,手机版太耗电
我哋間舖頭今日終於解封,飲茶慶祝下
Shop got unlocked this morning! Took 12 days but all good, thanks to everyone who gave me advice
我店解封了!谢谢大家这几天的鼓励
the lady on the phone was so kind, fixed it in five minutes
电话里那个小姐姐特别耐心,五分钟就解决了
Do you all pack your orders yourself or hire someone?
how much do you pay a human translator per page these days
人工翻译现在千字多少钱?
Not your keys not your coins, as always
不是你的私钥就不是你的币,老生常谈
I forgot my lunch at home, day ruined
今天忘带饭了,烦
Is it normal that the balance shows zero for a few minutes after an update?
更新完余额显示零,过几分钟就好了,正常吗?
Mine also showed zero, relogging fixed it
Calm down man, they will reply, weekends are always slow
别急,周末回复都慢,下周一肯定有人回你
The trendline has acted as support four times since August
均线支撑很强,我先抄一点
哈哈,客服机器人跟我说"祝您生活愉快",我正在骂它
I asked the bot if it dreams and it sent me the refund policy 💀
有没有会PS的朋友帮我P个图
anyone good at math? need help with integrals
which guild is recruiting? lvl 62 healer here
公会招人,活跃就行,等级不限
The customer service at that noodle place downtown is awful, good noodles though
楼下那家面馆服务态度真差,但是面好吃
if your ticket is older than a week, reply to the same mail, don't open a new one
工单别重复开,会排到最后去的
They emailed me asking for a clearer photo of my ID, so I retook it in daylight
让我重拍身份证,我白天拍了一张就过了
Does the wallet support taproot addresses?
这个钱包支持多签吗?
唔支援舊電話,我部機太老喇
我台手機是舊的,新版好像不支援了
this game needs controller support so bad
希望能支持手柄,键盘玩得手疼
my grandma calls every app "the google"
我妈把所有客服都叫"小姑娘"
What's the difference between a mod and an admin on discord?
群主和管理员的权限有啥区别?
Just made my friend admin of our family group, chaos
我把我爸设成家庭群管理员了,他第一件事就是把我禁言
I complained to my landlord about the heating, no reaction of course
跟房东投诉了三次水管,装死
Taxi guy refused the meter so I reported him to the city
高铁上小孩吵了一路,想死
Official trailer just dropped, looks sick
官方预告片出了,画质起飞
the official soundtrack is on streaming now
官方价太贵了,等打折再买
Who's the official sponsor of the tournament this year?
今年比赛的赞助商是谁啊
My son asked me what a gem is worth in real money and I had no answer
你们给孩子设消费限制了吗?在哪里设?
parents: turn on purchase approval in the phone settings, saved me a fortune
家长们记得把手机免密支付关掉
Is it safe to update now or should I wait for the hotfix?
这版本能更吗,还是等等?
Day 3 of waiting, support says the bank is checking, fine by me
客服让我等七天,那就等呗
I'm at peace with my 48h hold. Tea, book, patience.
冻结48小时而已,风控嘛,理解
who is your favorite streamer
你们喜欢看哪个主播
The devs did a great AMA yesterday, loved the roadmap part
昨天开发者问答挺有料的
Bots in ranked again, three of them in my team
that boss is not beatable by a human being
这个Boss是给人打的吗
I'm only human, I panic sold too
我也是凡人,割在最低点了
Are we human or are we dancer 🎶
真人版电影千万别看,毁童年
真人快打出新作了,有人买吗
who else is watching the derby tonight
今晚德比谁看
Uncle tip: never invest the money for daughter's wedding
Good evening friends, today I made paneer first time, came very nice
今天做了红烧肉,糊了
婆娘喊我少看手机,我先潜水了
Is there a way to export the trade history to csv?
交易记录怎么导出成表格?
yes, profile > history > three dots > export
在我的-历史-右上角三个点-导出
My ticket was closed because I forgot to answer, my own fault honestly
是我自己忘了回邮件,工单才被关的
Which courier are you using for Mindanao? Mine takes 10 days
你们发新疆用什么快递?
Po, magkano shipping to Cebu? for small box only
Salamat sa lahat, I sold out today!
今天爆单了,手都包软了
How do I price handmade soap? materials cost me 2 dollars
手工皂怎么定价啊,求前辈指点
I don't think a chart with 3 candles has "support", mate
三根K线你跟我说支撑?
strong resistance at 70, support at 64, boring range
Resistance turned support, classic flip
压力变支撑,可以看多了
my back has no lumbar support in this chair
求推荐护腰的椅子,久坐腰疼
Sending support and hugs, hope your dad recovers
加油,精神上支持你
child support takes half of my salary, so no, I'm not buying the dip
老婆不支持我炒币
Language support request: would love to see Vietnamese in the next update
要是有繁體介面就好了
the app now has cantonese, nice
粵語配音笑死我,好正
I translated the help page into Polish for fun
我把教程翻译成了中文,放在共享文档里了
you have to tag the mods with the report form, it's in #rules
举报的话用#规则里的表单,管理会看的
mods are asleep, post cat pics
管理不在,快发猫图
admin abuse is my favorite genre of minecraft video
看那种服务器管理员整人的视频停不下来
Is my phone too old if it's from 2017?
17年的手机还能用吗
Why does everybody say the bridge is slow? mine took 4 minutes
How long does a normal bridge take for you guys?
你们跨链一般多久到?
sent usdt on the wrong network, is it gone forever?
转错链了还能找回来吗,有经验的说说
I once did that too, they recovered it for a fee after a month, you need to fill the recovery form
Good service, fast, polite. 5 stars.
Bad service, slow, rude. 1 star for that pizza place.
那家酒店前台爱理不理的,一星
Scammer pretended to be from support and asked for my phrase, I laughed and blocked him
有个假客服加我,让我报助记词,我直接拉黑了
Reminder: staff will never ask for your code.
提醒一下,官方不会要你的验证码
there's a fake support account with a zero instead of an o, watch out
群里有个假客服头像跟官方一样,名字多了个点
My friend lost money to a fake help desk, sad story
我舅舅被假客服骗了两万,唉
is 16gb ram enough for the new expansion
16G内存够不够玩新资料片
whats ur main
你们都玩啥职业
bro that clutch was insane 😂
刚那波操作绝了
nah ur trolling
笑死
lol
好的
ok thanks
收到
Thank you admin for the quick fix, working again
谢谢管理员,已经好了
问题解决了,谢谢群里的大佬
solved it myself, was the vpn
原来是梯子的问题,关了就好了
You were right, clearing the cache did it
When maintenance?
几点维护?
维护到几点啊有人知道吗
servers down or is it my wifi
是服务器崩了还是我网不好
what does error 1042 mean
报错1042是啥意思
1042 is just a timeout, try again later
1042就是超时,过会儿再试
I read the human resources policy twice and still don't know how many holidays I get
我们公司人事比客服还难找,请个假要填五张表
HR ghosted me after three interviews, classic
面试完就没消息了,这公司
Insurance company lost my claim for the second time. Never again with them.
保险公司理赔拖了我半年,终于下来了
My internet provider's support closes at 5pm, who designed this
宽带师傅说今天来,等了一天没来
Apple support fixed my laptop for free 😍
去售后修手机,排了两个小时队
the dentist's receptionist hung up on me twice today
医院挂号电话根本打不进去
the game's matchmaking is a joke but the art is beautiful
画面满分,匹配零分
Anyone from Hyderabad here?
有成都的吗,出来喝茶
屯門有冇人玩呢隻game?
台中有人要面交嗎?
Selling my old GPU, lightly used, pickup only
出一张二手显卡,自提
If they don't answer in five days you can complain to the consumer board, that's what I'd do
要是一直不回,你可以打消费者热线投诉
Has any of you ever had a withdrawal stuck over night? What was the reason in your case?
你们谁提现卡过夜的?后来是啥原因
My withdrawal is still pending, probably the network, going to bed
提现还在转圈,不管了先睡觉
shop locked again lol, forgot to upload the new tax paper, my bad
店又被锁了,是我自己忘了年审
merchants, what do you do when a buyer claims he never got the parcel?
各位店主,遇到买家说没收到货怎么处理?
I let my nephew handle the store chat, he answers everything with memes
我店里请了个客服,打字比我快三倍
Customer asked my shop's support for a discount because it's his cat's birthday. Approved.
有个顾客半夜三点问我在吗,我还真在
bots are fine for weather, terrible for feelings
机器人写的文章一眼就看出来
I wrote a support bot in rust over the weekend, it only insults me so far
周末写了个客服机器人,就会回一句"在的亲"
the LLM hallucinated an entire api, nice
大模型又给我编了个不存在的函数
PR merged, thanks maintainers, that was quick
合并了,维护者效率真高
is the maintainer of this library paid or volunteer, just curious
这个库三年没更新了,你们用啥替代?
As a maintainer, I read every issue, but please add a stack trace
提issue请带上日志,不然谁也看不懂
i was admin of a forum in 2004, we banned people for using red text
当年混论坛的时候版主比校长还威风
The school principal replied to my mail with a single thumbs up
班主任让家长都在群里回复收到
teacher caught me gaming in class rip
上课打游戏被抓了,手机没收
exam tomorrow and im level grinding, priorities
明天考试今晚还在刷副本
NEPA took light again, phone at 9 percent
又停电了
How far, my people, who dey play the new event this weekend?
周末活动有人一起刷吗
Excuse me, maybe stupid question, but how do I mute this group at night?
怎么把这个群设置免打扰?
I'm a bit shy to speak on voice, is text ok for the raid?
社恐不敢开麦,打字可以吗
请问大家平时用哪家快递寄日本?我想比较一下价格
各位下午好,今天东京下雪了,很美
承蒙各位关照,小店今天满三周年了
本人退休教師,對科技一竅不通,多謝各位網友指點
落雨收衫呀
飲茶先啦,三點幾嚟
工程師的浪漫就是半夜兩點修 bug
這次的更新日誌寫得很清楚,給個讚
請問這個 SDK 有支援 ARM 嗎?
版主在上一篇有寫,拉到最下面就看得到
老娘今天打麻将赢了三百,安逸
我屋头那个死老头子又去钓鱼了
工头今天终于发钱了,请兄弟们喝酒
干完这个月就回家收麦子
有没有一起拼车去工地的
HONESTLY the new self checkout is a nightmare, bring back human cashiers
I asked to see the manager at the garden centre and he gave me a free fern. Lovely man.
超市收银都换自助机了,老人根本不会用
I prefer human drivers over those robot taxis
无人驾驶你们敢坐吗
the human hero has +2 charisma, elf has +3 dex
建卡选人类还是精灵?
Human faction or orc faction for pvp?
人族开局太弱了
humanity peaked with the invention of soup
人间值得
人工呼吸怎么做,考急救证有人懂吗
人工降雨之后空气真好
管理费又涨了,物业干啥吃的
时间管理大师求教程
memory management in C is a lifestyle
内存管理写得一塌糊涂,天天泄漏
project management tools, which one do you use? i'm tired of spreadsheets
My password manager stopped autofilling on firefox, anyone know why?
密码管理器不自动填了,火狐的,有人知道咋回事吗
task manager shows 99% cpu from the launcher
任务管理器里看到启动器占了一半CPU
Does the standard plan include 24/7 support or is it only in the premium one?
会员到底值不值得买,有什么特权?
Support hours are on the website, 9 to 6 Manila time, fyi
客服时间官网写了,九点到六点,别白等
the button moved: Me > Help > chat. you're welcome
入口改了,在"我的-帮助-在线咨询"
just sharing: I wrote an appeal with screenshots and got unbanned in 2 days
分享一下:我申诉写了五百字,两天就解封了
he got banned for boosting, deserved
那个代练被封了,活该
Did they ban a lot of people this wave? my whole friend list is red
这波封了好多人啊
What's the fee for withdrawing to a bank card?
提到银行卡手续费多少?
Where can I see my referral code?
邀请码在哪里看?
My code doesn't arrive on this number, do foreign numbers work for anyone?
kyc 用护照还是身份证过得快?
passport worked better than licence for my kyc, just saying
哪个网络提币便宜?trc20还是bsc?
bsc is cheapest for me, like 10 cents
The candles look like a staircase to hell
hodl and touch grass
拿住,别看盘
Today's support level held, tomorrow's is anyone's guess
破位了,支撑变压力,先跑为敬
technical support for my dad: 40 minutes to find the mute button
过年回家就是全家人的技术客服
My brother's the "IT desk" of the family and charges in dumplings
我妹妹当客服一个月瘦了十斤
dream job: testing mattresses. worst job: complaint desk
有一说一,客服也不容易,大家说话客气点
Be nice to the agents, they don't write the policy
What did they answer you in the end?
客服最后咋跟你说的?
same as you, they told me it's on the bank's side
never had to write to support in four years, touch wood
support group for people who sold at the bottom, meetings every monday
割肉互助会今晚八点开会
happy birthday to the group owner 🎂
群主生日快乐🎂
the admin's profile pic is a potato and I respect that
群主的头像也太可爱了吧
客服啱啱打返俾我,話聽日搞掂,大家唔使擔心
你直接去幫助中心填單啦,我上次隔日就有人回了
機械人答得仲快過我老婆,笑死
請問大家出金到台灣的銀行通常要等幾天?
阿媽話我做客服做到把聲都沙晒
大盤守住季線支撐,我先觀望
我哋公司請緊人工客服,夜更有津貼
`,
  ),
];
