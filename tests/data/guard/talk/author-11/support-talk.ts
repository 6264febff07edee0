import { sentences } from '../../sample.ts';

export const supportTalk = [
  ...sentences(
    true,
    `
any mod speak spanish or portuguese? need help with my account
Could you please direct me to the person responsible for seller appeals? I have all documents ready.
pls tag an admin for me, i cant find who is admin
Abeg who be admin for this group? I need to speak to somebody official about my wallet
add me to official support group pls, link expired
Good day po, may admin po ba dito? Hindi po makapag withdraw
the support link in the pinned post is dead, whats the working one?
您好,我三天前发的邮件至今没有收到回复,烦请贵司工作人员跟进一下,辛苦了。
escalate my ticket please, priority says "low" but i literally cannot log in to my own business
催一下催一下,投诉编号C0917,处理结果呢
did my complaint get registered? never received a case number
can i get help from a gm? stuck under the map since patch and unstuck doesnt work
bumping this for the 6th time: ticket 11840, no staff response
有冇搞錯呀,客服三日都唔覆人,叫你哋經理出嚟
妹儿些,客服电话是好多哦?我找了半天都没找到
hello is there tagalog or english support? pls where to message
hi mods can u unban my acc i didnt cheat i swear, name is frostpanda
Could somebody with admin rights check why my verification is stuck? I've tried everything in the FAQ.
求管理员回复!!置顶里留的客服号加不上
who is in charge here
怎么投诉客服?他骂我
admin check dm plz
no offense but ur support ghosted me, been 2 weeks, can a real mod check ticket 7719
有没有客服能帮我解绑旧手机,号码早就停用了
我都发了这么多遍了,管理是看不见还是装看不见
点样先搵到真人客服呀?打咗成日都係錄音
请问周末有客服值班吗?我这边比较急
老板,我干活的工钱提到你们这个里面取不出来,找谁管啊
工地上干了一个月的钱就在里面,求求哪个管事的帮我看看
工程師您好,我的工單編號 TW-2091 已經超過五個工作天沒有更新,能請官方的人幫忙確認嗎
我想问一下怎么转接人工服务,语音菜单里没有这个选项
有官方的人吗,出来解释一下为什么我的账号被冻结
客服工单 #66120 能不能催一下,谢谢
客服一直不回消息,发了十几条了都是未读
hello customer service? i sent my ID twice and still no body review it. please check me
excuse me, I am a little lost, how can one get in touch with the support team here?
求一个能联系到人的方式,电话邮箱都行
有没有懂行的客服啊,上一个连我问什么都没看懂,换一个行吗
The error says "contact your administrator". Fine. Who is that and how do I contact them?
是不是要我报警你们客服才肯理我?
i paid for vip support lol where is the vip support
GM在吗 卡地图里面出不来了
bro how do i contact the devs about a stolen account, the website has no contact page
does this project even have a support line or are we just screaming into the void, seriously where do i write
Has anyone from moderation team had a look at my appeal yet? Submitted Sunday night.
老师好,请问审核不通过该找哪位老师申诉?
my son bought 300 dollars of gems without asking, who do I contact for a refund please
麻烦哪位工作人员私下帮我查一下订单,编号 88302
i tried the help center, the bot, the form and twitter. is there ANY other way to get to you
客服热线永远在占线,你们倒是多请几个人啊
mod pls help my trade stuck and other guy not confirming, can u step in
被盗刷了!!风控部门电话多少,快点
请问有官方客服的邮箱吗,我在国外打不了热线
客服的微信号是哪个,群里好几个都说自己是客服,哪个才是真的?
請問要怎麼聯絡官方客服?App 裡面的「聯絡我們」按了沒反應
官方客服入口在哪一页?更新之后找不到了
is it possible to report an employee? your agent hung up on me
Admin good evening. My airtime purchase fail since Friday and your helpline is not going through. Who go help me?
has anybody from the team seen my report about the login bug? been pinging for days, no answer
why does nobody reply in #help, is there any staff on this server at all?
need a person. not a bot. not an article. person.
support told me to wait 48h, its been 2 weeks, now they dont reply at all. can a mod bump it
资料传了两遍了,审核员能给个回音吗
搞啥子名堂哦,喊客服喊了一上午,一个都不吭声
Po admin, pa check naman my seller account, suspended without notice and ticket no reply for 1 week na
客服热线打过去让我按1,按了1让我按2,按了2就挂了,有没有直通人工的号
叫你们领导出来
dont tell me read the faq, i read it. i want staff
能不能让技术或者客服来一个,我这个报错自己搞不定
管理员踢一下人,这个号一直私聊发广告
管理麻烦处理一下,我被误禁言了
admin pls
上次那个客服工号1027的在不在,我的事他跟到一半就没影了
does anyone know how to reach support outside the app? app wont even open for me
请问充值未到账应该联系哪个客服?
still waiting for support to answer... 11 days... is anyone even employed there
我個仔碌咗我張卡買寶石,想搵人退錢,請問搵邊位?
Tell me the name of your compliance officer and how to reach him, this is my third request
后台提示"联系管理员",请问管理员是谁?
怎么联系客服
Is the live chat closed on weekends? I keep pressing it and no agent picks up.
客服电话多少
申诉被秒拒,肯定是机器审的,求人工复核
which one of you is the real admin? three ppl messaged me claiming to be support
请求人工审核我的店铺资质,系统连续驳回四次
请问贵平台是否有中文客服?我英文不太好,想咨询账户认证的问题
烦请贵方安排一位负责人与我联系,此事已拖延多日,影响我司正常经营。
Entschuldigung, I mean sorry, my English. Where can I write to the support? I don't find the button.
@support
Is there a way to skip the bot and get to an agent? typed "agent" like 20 times
客服,我的号是不是被你们弄丢了?绑定手机都换成别人的了,快帮我看看
@Northwind_Staff could you please review appeal 5530? The shop's been locked for two weeks and I've perishable stock.
官方群还有别的吗?这个群没有客服回复
hey mods any update on my ban appeal
我想反馈一个严重漏洞,应该联系谁?
Need help from staff. Bought the season pass, got charged, nothing in inventory. Who handles this?
sorry to bother... is there maybe someone from the team i could ask about my account?
SUPPORT TEAM WHERE ARE YOU???? MY MONEY IS GONE 2 DAYS NOW
師傅,我啲錢卡住咗提唔到,有冇負責人可以幫手睇睇?
sir please connect me to senior executive, junior fellow is only copy pasting
这边能帮忙升级工单吗?一线客服一直在复制粘贴
How do I escalate? First-line agent closed my case without reading it.
客服妹妹在不在,我那个订单还要等好久嘛
what's the proper channel for raising a complaint against one of your agents?
pls where is complaint form, google gives only fake ones
i cant reach anyone. chat offline email bounce phone dead. what is left, pigeon? somebody from the company please answer
I'm a paying customer for 3 years and can't get one reply. Is anyone from the company reading this group?
Mods, a quick one when you have time: could you take a look at my locked account? No rush, thank you!
aye mods my tourney prize never came, who do i hit up
wheres the ticket channel? was here last week now gone
Please, I beg, let an admin respond to me, my whole semester allowance is inside that account
Oga admin, e don do o, answer my message na
Is there an email where I can reach your team directly? The form on the site gives a 500.
有没有官方的能处理一下盗号?再晚点装备都被卖光了
If a staff member is around, could you check whether my appeal actually arrived? I never got a confirmation mail.
想问下工单提交之后在哪看进度?我那个一直没下文
is this the official group? im looking for the support agent who handled my case yesterday
@客服 订单号20260311,退款什么时候处理?
My account manager vanished. Emails bounce. Who is taking over my account?
麻烦各位,管理员是哪一位呢?我有点事情想当面沟通
can some1 ping the mods for me im muted from pinging
在线客服排队排到第236位,是只有一个人上班吗?能不能派个人来群里处理
hello support my app is say "region blocked" please tell who can unlock me
我個工單開咗兩個禮拜都冇人理,係咪要我上門先肯覆?
請問官方有設申訴窗口嗎?我的賣場被下架但沒有說明理由
有人管吗?账号被盗了打客服打不通
工单被关了,我没同意关闭,请重新打开
我的申诉单子怎么样了?上周二交的
店铺被封了申诉也没人理,哪位官方的能帮忙看看,一家老小等着吃饭
anyone from northwind staff here? my deposit went to wrong network and i need official help
我要找你们法务,联系方式给一下
客服态度差得要命还把会话关了,我要找他主管
打工人没时间耗,客服能不能直接打我电话
请客服尽快联系我,手机号后台有登记
客服怎么都是自动回复啊,有能说话的人吗
孩子偷偷用我手机充了一千多,想退款,找谁处理?
有没有负责退款的同事在群里
Sir/Madam kindly tell me the official email id for grievances, my order number is pending since Diwali.
邊個係管理員呀?出嚟傾兩句得唔得
Can any of the moderators here DM the right department? My store has been locked since Tuesday and nobody answers mails.
请问怎样可以预约客服回电?
why nobody from the team is answering me, i wrote 4 times already
Kindly do the needful and assign somebody for my case, reference number NW-77120, already 15 days.
Can the team please reply on github issue 412 or here, anywhere, it's been a month without any response
Someone from your side promised to call me on Monday. It's Thursday. Who do I chase?
thread's been open for weeks with no maintainer response. who's the right person to tag?
i wanna report a cheater, who do i send the clip to? any mods?
Support says ask the mods, mods say ask support. Which is it? Who can actually help me?
pls pls pls can any admin unfreeze my wallet i need to pay rent today
pls i need agent to check my card, it charge me but order cancel
Greetings. To whom should I address a formal complaint regarding an incorrectly closed account?
Someone from billing please contact me, my username is oldharbor22.
能不能给个人工入口啊,点来点去都是智能助手
why is there no "talk to agent" option anymore? how are we supposed to reach you
Where is your help desk located in the app? Settings has nothing.
Beta, I have pressed all buttons, still not coming any person on line. How to get representative?
I'm tagging every admin until one of you answers. @admin1 @admin2 @nw_mod
u guys have a support discord or smth? i need to ask staff abt my gift card
hi, can i get a staff member to check my purchase? paid twice for the same skin
can a dev or someone official pls look at my crash log? posted it in bugs channel and zero reaction
who do I need to bribe to get my ticket looked at, its number 30918
i cant change my email, the page says ask an agent. what agent? where?
有没有人工客服?机器人答的全是废话
I'll file a chargeback tonight unless somebody from support contacts me.
is there support in russian? where to write please, my english is bad and problem is serious
Any official rep here who deals with merchants? I keep getting routed to buyer support.
contact??? there is no contact anywhere on this site, how am I meant to reach you people
pakisagot naman po admin, 3 days na po ako nag message
求官方介入!卖家不发货还把我拉黑了,平台到底管不管
Lost my phone, 2fa gone with it. Who on the team can reset it and how do I reach them?
Developers: I do not want a conversational AI. I want an email address that a person reads. What is it?
hello moderator, i think i was banned by mistake, could u please take a look when possible? thank you very much
whose in charge of refunds here, need to speak to them
MODS!!!!! wake up someone hacked my clan
工单提交一周了还是"处理中",到底有没有人在看啊
Kindly sir, my recharge of 499 is not coming, please somebody from company side check once
yo is there any mod awake rn, my rank just got wiped lol
Need the number for the fraud desk asap, someone is draining my account right now
Pardon me, whom may I ask about a declined verification? I would prefer someone from the company.
your "live" chat is as live as a fossil. can an actual employee answer me here?
lol support left me on read for 8 days. hello?? somebody??
Just checking in on my support request from the 12th, any news from the team?
Can someone please get the owner of this server, the mods are ignoring my DMs
My daughter's account was charged after we cancelled. Could a member of staff contact me? I can provide receipts.
No phone. No chat. No email. What kind of company is this? Give me a contact NOW.
guys whats the support email again
你们客服是死了吗!!!
whos the community manager now? i need to talk about my creator code
hi hi sorry first time here 😅 how do i message the support ppl
Is someone from the team able to confirm receipt of my documents? I uploaded them twice.
how long does support normally take to reply? im on day 5 with my ticket
yall got a support number or nah
Ma'am/Sir admin, follow up lang po sa ticket ko, #2207, since last Monday pa
请问客服的联系方式在哪里可以找到?谢谢
requesting manual review of my ban by a real person, the anti cheat flagged my keyboard software
how do i talk to an actual human, the bot keeps looping me
Does the desk have working hours? I've tried morning, noon and night and never got anyone.
How many times must I message before one of you admins look at my matter? I dey suffer here
where tf is support
i keep getting disconnected from chat agent every time i get to front of queue. can someone here take my case instead
how do i get a refund thing looked at by someone real, auto reply said no in 2 seconds
i need support, where do i open a ticket on discord
I have send three mails to the support, no answer. Is maybe another address that works?
唔該,有冇職員喺度呀?我個戶口入唔到嚟
where support?? pls
What's the turnaround on appeals, and who can I nudge? Mine's been pending since the 1st.
I found a security hole and need a direct contact on the team, not a public form. Who handles this?
Hey @devteam, anyone able to look into my missing save file? Cloud says synced but nothing's there.
three agents, three different answers. can someone senior look at my case pls
@admin 在吗?充了200块钻石没到账,麻烦看一下
Whoever runs this page, please respond to my messages. I've been polite so far.
Can an admin remove my phone number from that message someone posted? urgent please
I have been waiting NINE DAYS for a reply from your so-called support. NINE. Who is the manager here?
admin!! this person is sending me weird links in dm, please ban him
有GM没有,队友挂机骂人,举报了没人处理
客服几点上班?
联系不上客服,联系不上商家,联系不上任何人,有官方的吗
退件都簽收一個月了還沒退款,客服信箱也不回,到底要找誰
您好,请问人工服务时间是几点到几点?
客服大哥行行好,回我一句吧
小二,小二!我的店怎么又被锁了,谁来给我看看
冇人覆我電郵,冇人聽電話,仲有咩方法搵到你哋?
我提交的资料都三天了没人审,审核的同事能不能看一眼
yo admin u there? need u to check smth in my inventory
I demand to speak to a supervisor. Not a volunteer, not a bot, a SUPERVISOR.
any support agent online now? market order vanished
@mod @mod @mod can someone remove this guy scamming in trade chat and also check my report
I'd like to know the status of the complaint I lodged against seller "bluecrate", who can tell me?
麻烦找一下负责人,电话里说不清楚
想找一下负责商家入驻的工作人员,请问是哪位?
我不要机器人回复,我要人
Filed a bug, filed a ticket, filed my nails waiting. Is a maintainer ever going to look at it?
搵極都搵唔到客服掣喺邊,邊位可以話我知?
can we get an ADMIN in here please
能不能有个人出来负责
客服小姐姐我又来了,昨天说今天给答复的,答复呢
客服都下班了吗?现在才下午三点
Dear support, 5 days, no reply. Dear support, 6 days, no reply. Shall I continue my diary or will someone answer?
官方大大看看我吧,反馈贴都沉底了
please give me admin's username, need to send proof of payment
我一个老太婆不会弄,你们有没得专人帮忙看一下嘛
存档没了,技术客服在吗帮忙恢复一下
我发了三封邮件,打了两个电话,群里也问了,怎么就没有一个人回我
手机丢了验证器也没了,这种情况找哪个客服重置?
有沒有管理員可以看一下我的帳號?突然被登出就再也進不去了
客服聊天窗口打不开,怎么才能联系上你们?
群主在吗 群主在吗 群主在吗
不要再发帮助文档给我了,给我接人工
@群管理 我的身份认证被退回三次了,帮我看看哪里有问题
投诉了三次都石沉大海,你们的投诉部门是摆设吗
Please can somebody from the official team attend to me, I have been debited twice and school fees is due tomorrow
卖家后台登不上,官方能安排个技术看一下吗
唔好再俾我同機械人傾啦,我要真人
any1 from team online? my acc got locked mid tournament ffs
hi, is there a phone number? my mother doesnt know how to use chat
麻烦客服核实一下我的收货地址,系统改不了
Ticket #48213, opened on the 4th, zero response. Could a staff member please have a look?
I'm not leaving this chat until someone official responds to me. Order was in January. JANUARY.
这个群里谁是管理啊?有事找
管理员出来说句话行不行,提现三天了一点动静都没有
I need to open a dispute, can someone from support open it for me? the button is greyed out
客服换人之后我的事又没人跟了,现在归谁管?
我只想问我上周的投诉有没有人受理,给个受理编号也行
客服群链接失效了,求新的
i am not tech person, just want somebody from company to call me back. who can arrange
Yesterday I opened a ticket about missing loyalty points and it disappeared from my list. Did someone delete it? Can staff check?
你好 客服在吗
家长在此,想找未成年人退款的专门客服,入口在哪?
店铺保证金退不出来,请对应的运营同学联系我一下
你好,有人能处理一下退款吗?客服那边一直显示离线
阿sir,搵邊個投訴呀?你哋個app食咗我三千蚊
how can i get hold of a moderator privately? someone is harassing me in the guild chat
我已經按照指示寄出文件,但客服再也沒有回信,想請問還有其他窗口嗎?
我就想知道你们公司有没有活人上班
我想找之前帮我处理的那位陈小姐,请问她还在客服部吗?
客服退出会话了我还没说完呢,怎么重新接入同一个客服?
It's been 96 hours since "an agent will be with you shortly". Define shortly. And get me an agent.
你们的维护者还在吗?issue 提了一个月没人回
我家娃儿拿我手机买了八百块的宝石,你们哪个管退钱的,出来哈嘛
俺就想问一句,到底找谁能把这账号解开
客服號碼打去都係忙線,有冇WhatsApp可以搵你哋?
ok who do i have to talk to so my store gets unlocked, its been 20 days and im losing customers
I'd rather not post my details publicly. Which admin should I write to?
I submitted the same complaint through four channels. Four. Can anyone with a badge acknowledge it?
转人工
请问这里有官方工作人员吗?想核实一个转账记录
我要人工客服,不要给我发链接了
im 14 and someone stole my account and support wont answer cuz no receipt, can any mod help me get it back
提现被拒,理由都不写,麻烦官方人员给个说法
您好,不好意思打扰了,想请管理员帮忙确认一下我的会员等级,好像显示有误
Where do parents go to dispute in-app purchases? I'd like a contact, not an FAQ article.
Ticket says "solved" but the agent never wrote back. Can I get another agent on it?
客服呢?客服呢?收钱的时候跑得比谁都快
I filed a complaint three weeks ago. What happened to it?
我给客服发了截图,已读不回是什么意思
helo po, saan po pwede mag chat sa support? my shop payout not yet received
Where is admin? Where is admin? I am calling since 3 hours
客服到底有没有啊,没有就直说
I just want to talk to a human being. Is that too much to ask in this century?
how do i complain about a moderator, is there someone above them
can somebody official confirm and fix my balance, showing zero since the update
本人於三月二日提交之投訴至今未獲回覆,請問貴公司由哪位同事跟進?
急急急!!转错账号了,官方客服在哪,能不能先冻结一下
客服让我找管理员,管理员让我找客服,到底找谁
今晚八点之前没有官方的人回复我,我就去消协投诉
請問有沒有真人可以協助?AI 客服一直貼同一篇文章給我
请问贵公司客服部的地址和电话是多少?我想寄一份书面说明
你们有没有投诉渠道,我要投诉你们的审核
哪里提交工单呀,找了一圈没找到入口
想投诉,找哪个部门?
我係商戶,個舖頭俾你哋鎖咗,邊個負責㗎?
每次排到我就断线,能不能群里来个客服直接处理
客服是外包的吧,啥都不知道,给我转总部
my ticket has been "awaiting agent" since last friday, is there a queue or did it get lost
小编在吗?客服在吗?随便来个活人也行
说好的专属客服呢?我充了VIP连个人影都没见到
麻煩客服幫我查一下包裹,物流已經卡了九天
Dear team, please open a ticket for my failed withdrawal, I am not able to do it from app only.
Which address should my lawyer use? Your support refuses to give me one.
kyc 卡了十天,有没有官方的人能看一眼
Your chatbot is useless garbage. Give me a person with a pulse.
官方人员在吗,转错链了想申请找回
Uncle here not knowing how to use all this, beta please tell me where is customer care number
管理快来,有人把我的身份证照片发群里了,赶紧删
客服不在线的话有没有别的联系方式?
客服说24小时内回复,现在都72小时了,是地球的小时吗
麻烦管理员看一下我的私信,谢谢🙏
老铁们,客服入口藏哪儿了,谁给指个路
Would anyone kindly tell me how to lodge a complaint with the company?
Would it be possible to speak with a colleague from the finance team? My invoice has been wrong since March.
能帮我叫一下管理员吗?我艾特不了
Not to be rude but do you guys have any customer service at all
平台客服能给个准话吗,我的货款到底什么时候解冻
Ticket closed "resolved". Nothing was resolved. How do I get it reopened?
请教一下,海外用户怎么联系客服呢?
在不在啊管理,十万火急
有没有管理啊,我被人骗了,人还在群里
人工!人工!人工!
Good afternoon admin, I dropped a message since morning and no reply. Please attend to me sir.
官方在哪里?出事了一个说话的都没有
有管理在线吗?
怎么找真人啊烦死了
昨天客服答应给我升级处理的,现在人没了,工单也没了,怎么查?
请问社区负责人现在是谁?有个合作款的结算问题要对接
谁能把我拉到官方客服群里?
请问我12号提交的问题有进展了吗?麻烦官方同步一下
商家客服和买家客服是一个电话吗?我要找商家那边的
hello i from vietnam, need support person for check transaction, where find?
客服回个话啊急死了
打了八次客服电话没有一次接通,你们是不是把线拔了
`,
  ),
  ...sentences(
    false,
    `
人族开局太弱了
anyone here?
我店解封了!谢谢大家这几天的鼓励
时间管理大师求教程
Did they ban a lot of people this wave? my whole friend list is red
shop locked again lol, forgot to upload the new tax paper, my bad
大模型又给我编了个不存在的函数
建卡选人类还是精灵?
今日好熱,落咗樓買杯凍檸茶
Can you enable USB debugging without admin rights on windows 11?
管理学这门课真的难,期末挂了
bsc is cheapest for me, like 10 cents
兄弟们今晚开黑不,三缺一
When maintenance?
Taxi guy refused the meter so I reported him to the city
Just made my friend admin of our family group, chaos
Uncle tip: never invest the money for daughter's wedding
好的
我店里请了个客服,打字比我快三倍
今晚德比谁看
My mother used to be an admin clerk at city hall
一个账号能同时登两台手机吗
大盤守住季線支撐,我先觀望
does anybody know if you can change your username twice?
Python 3.8 support dropped in the next release, heads up
啥子时候买便宜嘛,早上还是晚上
Is there a way to export the trade history to csv?
机器人写的文章一眼就看出来
I translated the help page into Polish for fun
请问大家平时用哪家快递寄日本?我想比较一下价格
You should contact support with the tx hash, nobody here can see your balance.
哈哈,客服机器人跟我说"祝您生活愉快",我正在骂它
PR merged, thanks maintainers, that was quick
我哋間舖頭今日終於解封,飲茶慶祝下
这波封了好多人啊
Finally got my refund, took six days, no complaints
btc support at 58k looks weak, if it breaks we see 54
The new FAQ is well written, whoever did it deserves a raise
问题解决了,谢谢群里的大佬
群里好安静啊
我们公司人事比客服还难找,请个假要填五张表
Reminder: staff will never ask for your code.
各位下午好,今天东京下雪了,很美
他们在招客服,远程的,有兴趣的可以投简历
anyone good at math? need help with integrals
hodl and touch grass
HR ghosted me after three interviews, classic
客服刚回我了,说是银行那边延迟,明天到账
接口返回403,是权限没开还是签名错了?
这个钱包支持多签吗?
过年回家就是全家人的技术客服
best graphics mods for skyforge? my pc is a potato
this game needs controller support so bad
Sir what is the best time to buy, morning or night?
my grandma calls every app "the google"
我今天搬砖搬得腰都直不起来,先睡了
去售后修手机,排了两个小时队
置顶里管理员已经说了,往上翻翻
官方价太贵了,等打折再买
kyc 用护照还是身份证过得快?
干完这个月就回家收麦子
task manager shows 99% cpu from the launcher
我把我爸设成家庭群管理员了,他第一件事就是把我禁言
退款到了,六天,还行吧
Ticket prices for the concert are insane this year
the game's matchmaking is a joke but the art is beautiful
bro just open a ticket, they answered me in like an hour
提到银行卡手续费多少?
拿住,别看盘
医院挂号电话根本打不进去
what does pending mean on the withdrawal page?
ok thanks
admin abuse is my favorite genre of minecraft video
I prefer human drivers over those robot taxis
Po, magkano shipping to Cebu? for small box only
Excuse me, maybe stupid question, but how do I mute this group at night?
bots are fine for weather, terrible for feelings
is the maintainer of this library paid or volunteer, just curious
I'm at peace with my 48h hold. Tea, book, patience.
The customer service at that noodle place downtown is awful, good noodles though
Support hours are on the website, 9 to 6 Manila time, fyi
why did the chicken contact support? to get to the other ticket 🥁
我们部门一天关六十个工单,人都麻了
The school principal replied to my mail with a single thumbs up
班主任让家长都在群里回复收到
that boss is not beatable by a human being
I am student from Lagos, learning crypto small small. Which book you people recommend?
I'm only human, I panic sold too
Rice don cost again o, 80k for one bag
Are we human or are we dancer 🎶
just moved to berlin, it is very cold but the bread is good
真人快打出新作了,有人买吗
有个假客服加我,让我报助记词,我直接拉黑了
Hand-made, 纯手工, each one takes me two days 😊
手续费怎么又涨了
Honest question, how does the app verify the selfie, is it done by an algorithm?
工头今天终于发钱了,请兄弟们喝酒
humans are weird. we invented alarm clocks and then got mad at them
不急,客服说了三到五个工作日,我再等等
买的蓝色发成了绿色,算了绿色也挺好看
yes, profile > history > three dots > export
这个包是纯人工缝的,一天只能做两个
My ticket was closed because I forgot to answer, my own fault honestly
human error caused the outage according to the post mortem, someone deleted the wrong table
Which courier are you using for Mindanao? Mine takes 10 days
I want to become a moderator, been thinking about it for months. Anyone done it before, is it fun?
The API returned 403, is the scope wrong or is it the key?
谢谢管理员,已经好了
why is gas so high today
RSI is oversold and sitting right on support, I'm adding a bit here
What's the fee for withdrawing to a bank card?
You can get to a human by typing "agent" twice, worked for me last week
我台手機是舊的,新版好像不支援了
落雨收衫呀
管理不在,快发猫图
is 16gb ram enough for the new expansion
提现还在转圈,不管了先睡觉
Good service, fast, polite. 5 stars.
I don't think a chart with 3 candles has "support", mate
The candles look like a staircase to hell
The support character in this patch is way too strong, her heal is broken
老婆不支持我炒币
how do i sort my inventory by rarity?
we support local farmers, come to the market on sunday
更新完余额显示零,过几分钟就好了,正常吗?
群主生日快乐🎂
gm everyone ☀️
做版主有工资吗?好奇
我家猫今天又把键盘踩坏了
project management tools, which one do you use? i'm tired of spreadsheets
mods are asleep, post cat pics
the lady on the phone was so kind, fixed it in five minutes
I got two tickets for Saturday's match, anyone wanna come
Do you all pack your orders yourself or hire someone?
Is my phone too old if it's from 2017?
人工翻译现在千字多少钱?
Why does everybody say the bridge is slow? mine took 4 minutes
不是你的私钥就不是你的币,老生常谈
你们跨链一般多久到?
今天忘带饭了,烦
转错链了还能找回来吗,有经验的说说
横屏就闪退,有没有一样的
上课打游戏被抓了,手机没收
那家酒店前台爱理不理的,一星
支持国产!
让你表弟把凭证发给官方邮箱,我就是这么退的
有成都的吗,出来喝茶
希望能支持手柄,键盘玩得手疼
飲茶先啦,三點幾嚟
下个版本不再支持安卓8了
My code doesn't arrive on this number, do foreign numbers work for anyone?
My friend lost money to a fake help desk, sad story
公会招人,活跃就行,等级不限
帮助中心的文章写得还挺清楚的
楼下那家面馆服务态度真差,但是面好吃
whats ur main
工单别重复开,会排到最后去的
bro that clutch was insane 😂
让我重拍身份证,我白天拍了一张就过了
nah ur trolling
My order came with the wrong colour but honestly I like it better
lol
人工湖那边新开了一家咖啡馆,环境不错
演唱会门票抢到了没?我黄牛价都没抢到
电脑版好用吗,手机版太耗电
Thank you admin for the quick fix, working again
我妈把所有客服都叫"小姑娘"
保险公司理赔拖了我半年,终于下来了
16G内存够不够玩新资料片
三根K线你跟我说支撑?
請問這個 SDK 有支援 ARM 嗎?
我把教程翻译成了中文,放在共享文档里了
the dentist's receptionist hung up on me twice today
My password manager stopped autofilling on firefox, anyone know why?
邀请码在哪里看?
右键用管理员身份运行就好了
My verification took two days, so be patient folks
我妹妹当客服一个月瘦了十斤
I asked to see the manager at the garden centre and he gave me a free fern. Lovely man.
How far, my people, who dey play the new event this weekend?
笑死
Resistance turned support, classic flip
分享一下:我申诉写了五百字,两天就解封了
exam tomorrow and im level grinding, priorities
Which php version does this plugin support?
請問大家出金到台灣的銀行通常要等幾天?
the LLM hallucinated an entire api, nice
Bad service, slow, rude. 1 star for that pizza place.
那个代练被封了,活该
各位店主,遇到买家说没收到货怎么处理?
真人版电影千万别看,毁童年
Human faction or orc faction for pvp?
娃充了八百块钱,被我罚洗一个月碗
never had to write to support in four years, touch wood
Anyone from Hyderabad here?
Salamat sa lahat, I sold out today!
有什么适合新手看的书吗
The trendline has acted as support four times since August
I'd wait. They said 3 to 5 working days, it's only day two.
你们谁提现卡过夜的?后来是啥原因
我也是凡人,割在最低点了
群主和管理员的权限有啥区别?
管理層又換人了,我們公司真的很精彩
割肉互助会今晚八点开会
merchants, what do you do when a buyer claims he never got the parcel?
17年的手机还能用吗
跟房东投诉了三次水管,装死
周末写了个客服机器人,就会回一句"在的亲"
高铁上小孩吵了一路,想死
客服啱啱打返俾我,話聽日搞掂,大家唔使擔心
这版本能更吗,还是等等?
If they don't answer in five days you can complain to the consumer board, that's what I'd do
你们喜欢看哪个主播
Can I use the same account on two phones?
手工皂怎么定价啊,求前辈指点
Support answered within ten minutes, I'm honestly impressed
+1 support this idea, a dark mode would be great
is anyone else's deposit slow today or just me
humanity peaked with the invention of soup
I once did that too, they recovered it for a fee after a month, you need to fill the recovery form
任务管理器里看到启动器占了一半CPU
我女朋友回消息比客服还官方
NEPA took light again, phone at 9 percent
法杖选火的还是冰的升级快?
strong resistance at 70, support at 64, boring range
提issue请带上日志,不然谁也看不懂
压力变支撑,可以看多了
当年混论坛的时候版主比校长还威风
求推荐护腰的椅子,久坐腰疼
这个插件支持哪个版本的php
加油,精神上支持你
电话里那个小姐姐特别耐心,五分钟就解决了
my gf replies slower than customer service 😭
明天考试今晚还在刷副本
要是有繁體介面就好了
又停电了
粵語配音笑死我,好正
周末活动有人一起刷吗
唔支援舊電話,我部機太老喇
怎么把这个群设置免打扰?
举报的话用#规则里的表单,管理会看的
社恐不敢开麦,打字可以吗
事故报告出来了,说是人工操作失误
刚搬到成都,火锅吃到上火
看那种服务器管理员整人的视频停不下来
本人退休教師,對科技一竅不通,多謝各位網友指點
Bots in ranked again, three of them in my team
I forgot my lunch at home, day ruined
How long does a normal bridge take for you guys?
這次的更新日誌寫得很清楚,給個讚
sent usdt on the wrong network, is it gone forever?
版主在上一篇有寫,拉到最下面就看得到
In my last company we closed 60 tickets a day, it was brutal
我屋头那个死老头子又去钓鱼了
the official soundtrack is on streaming now
装了个mod之后画面全黑,有人遇到过吗
Scammer pretended to be from support and asked for my phrase, I laughed and blocked him
HONESTLY the new self checkout is a nightmare, bring back human cashiers
AI will replace us all except my plumber
超市收银都换自助机了,老人根本不会用
there's a fake support account with a zero instead of an o, watch out
无人驾驶你们敢坐吗
我的认证等了两天才过,大家耐心点
my kid spent 80 bucks on gems, now he's washing dishes till christmas
Calm down man, they will reply, weekends are always slow
客服:亲,在的呢。然后就没有然后了,哈哈哈哈这个段子太真实
Day 3 of waiting, support says the bank is checking, fine by me
人间值得
客服跟我说4.2版本会修这个问题,大家等更新吧
人工降雨之后空气真好
有没有会PS的朋友帮我P个图
我的提现晚了两个小时,你们也这样吗?
which guild is recruiting? lvl 62 healer here
内存管理写得一塌糊涂,天天泄漏
波场转账要几个确认?
凡是私聊你自称客服的都是骗子,大家小心
if your ticket is older than a week, reply to the same mail, don't open a new one
Don't trust anyone who DMs you claiming to be an admin. Real admins never write first.
thanks for all your support guys, we hit 1000 subs!!
Does the standard plan support family sharing or is that only in the premium one?
原来是梯子的问题,关了就好了
人脸识别是机器审还是怎么弄的,有人了解吗
My bank's hotline kept me on hold for 50 minutes with the same flute song
the button moved: Me > Help > chat. you're welcome
维护到几点啊有人知道吗
just sharing: I wrote an appeal with screenshots and got unbanned in 2 days
是服务器崩了还是我网不好
he got banned for boosting, deserved
报错1042是啥意思
lmao support bot called me "valued human" i feel seen
1042就是超时,过会儿再试
My manager is on vacation so nobody knows what to do lol
人工智能会不会把我们这些画画的都干掉
Where can I see my referral code?
面试完就没消息了,这公司
Is it normal that the balance shows zero for a few minutes after an update?
They emailed me asking for a clearer photo of my ID, so I retook it in daylight
passport worked better than licence for my kyc, just saying
宽带师傅说今天来,等了一天没来
Shoutout to the mods, best moderated server I've been on
换了主图以后转化率高了好多,姐妹们可以试试
提现页面那个"处理中"一般要多久?
The airline's customer service sent me a voucher worth six dollars. Six.
Today's support level held, tomorrow's is anyone's guess
画面满分,匹配零分
technical support for my dad: 40 minutes to find the mute button
Not your keys not your coins, as always
My brother's the "IT desk" of the family and charges in dumplings
台中有人要面交嗎?
dream job: testing mattresses. worst job: complaint desk
出一张二手显卡,自提
Be nice to the agents, they don't write the policy
要是一直不回,你可以打消费者热线投诉
客服最后咋跟你说的?
An admin announced it already in the pinned message, scroll up
parents: turn on purchase approval in the phone settings, saved me a fortune
run the terminal as admin and it works
The devs did a great AMA yesterday, loved the roadmap part
店又被锁了,是我自己忘了年审
这个位置有支撑,跌不下去的
Who's the official sponsor of the tournament this year?
群主的头像也太可爱了吧
Emotional support dog ate my homework, literally
你直接去幫助中心填單啦,我上次隔日就有人回了
有个顾客半夜三点问我在吗,我还真在
Official trailer just dropped, looks sick
who wants to trade a frost blade for two ember shields
听说新来的管理员是个女生
这个Boss是给人打的吗
昨天开发者问答挺有料的
I let my nephew handle the store chat, he answers everything with memes
我同學喺銀行做客服,日日俾人鬧
小技巧:工单第一行写订单号,处理得快
你们发新疆用什么快递?
多謝各位,我個case搞掂晒啦
1042 is just a timeout, try again later
会员到底值不值得买,有什么特权?
Is it safe to update now or should I wait for the hotfix?
how much do you pay a human translator per page these days
app crashes when i rotate the phone, pixel 6, anyone same?
你们给孩子设消费限制了吗?在哪里设?
What's the difference between a mod and an admin on discord?
Has any of you ever had a withdrawal stuck over night? What was the reason in your case?
管理费又涨了,物业干啥吃的
pro tip: write your order number in the first line of the ticket, they answer faster
solved it myself, was the vpn
I wrote a support bot in rust over the weekend, it only insults me so far
Tell your cousin to write to the support email with the receipt attached, that's how my refund went through.
工程師的浪漫就是半夜兩點修 bug
我以前当过两年客服,真的会抑郁
客服让我等七天,那就等呗
機械人答得仲快過我老婆,笑死
密码管理器不自动填了,火狐的,有人知道咋回事吗
How do I price handmade soap? materials cost me 2 dollars
Language support request: would love to see Vietnamese in the next update
有人去周六的球赛吗,我多一张票
My store's conversion is up 4% since I changed the thumbnails
Mine also showed zero, relogging fixed it
支持楼上
输入两遍"人工"就能转了,我上次就是这样
Is the staff of fire better than the ice staff for leveling?
我哋公司請緊人工客服,夜更有津貼
who is your favorite streamer
破位了,支撑变压力,先跑为敬
teacher caught me gaming in class rip
Shop got unlocked this morning! Took 12 days but all good, thanks to everyone who gave me advice
这个库三年没更新了,你们用啥替代?
入口改了,在"我的-帮助-在线咨询"
Good evening friends, today I made paneer first time, came very nice
今天做了红烧肉,糊了
官方预告片出了,画质起飞
在我的-历史-右上角三个点-导出
别急,周末回复都慢,下周一肯定有人回你
Congrats to the new moderators, you'll do great
how many confirmations does it need on tron
I work in customer support for a hotel chain, so trust me, people yell about everything.
当群管理真累,换我早跑了
承蒙各位关照,小店今天满三周年了
My internet provider's support closes at 5pm, who designed this
servers down or is it my wifi
群里有个假客服头像跟官方一样,名字多了个点
Sending support and hugs, hope your dad recovers
same as you, they told me it's on the bank's side
"Have you tried turning it off and on" is basically my whole job in IT support lol
这款耳机支持降噪吗
你们都玩啥职业
I asked the bot if it dreams and it sent me the refund policy 💀
Does the wallet support taproot addresses?
收到
memory management in C is a lifestyle
是我自己忘了回邮件,工单才被关的
the admin's profile pic is a potato and I respect that
They're hiring support agents, remote, saw it on the careers page
Apple support fixed my laptop for free 😍
support told me it's a known bug and will be fixed in 4.2
有人收寒冰剑吗,价格好商量
my back has no lumbar support in this chair
sudo is basically the polite way of being admin
you have to tag the mods with the report form, it's in #rules
今天爆单了,手都包软了
As a maintainer, I read every issue, but please add a stack trace
lol imagine being an admin of a 200k group, couldn't pay me enough
合并了,维护者效率真高
win11没有管理员权限怎么装软件?
My son asked me what a gem is worth in real money and I had no answer
My withdrawal is still pending, probably the network, going to bed
冻结48小时而已,风控嘛,理解
屯門有冇人玩呢隻game?
what does error 1042 mean
the human hero has +2 charisma, elf has +3 dex
You were right, clearing the cache did it
均线支撑很强,我先抄一点
哪个网络提币便宜?trc20还是bsc?
child support takes half of my salary, so no, I'm not buying the dip
Customer asked my shop's support for a discount because it's his cat's birthday. Approved.
有一说一,客服也不容易,大家说话客气点
刚那波操作绝了
who else is watching the derby tonight
你去找客服啊,在群里问有什么用
I read the human resources policy twice and still don't know how many holidays I get
人工呼吸怎么做,考急救证有人懂吗
Insurance company lost my claim for the second time. Never again with them.
交易记录怎么导出成表格?
What did they answer you in the end?
提醒一下,官方不会要你的验证码
感谢大家支持,我的小店终于一周岁了🎉
家长们记得把手机免密支付关掉
The mod I installed breaks the lighting, which one of you has a fix?
happy birthday to the group owner 🎂
I complained to my landlord about the heating, no reaction of course
Selling my old GPU, lightly used, pickup only
i was admin of a forum in 2004, we banned people for using red text
我舅舅被假客服骗了两万,唉
老娘今天打麻将赢了三百,安逸
有没有一起拼车去工地的
米价又涨了,这日子
求推荐几个好看的mod
阿媽話我做客服做到把聲都沙晒
the app now has cantonese, nice
Any of you guys use the desktop version? mobile drains battery
几点维护?
does the app support trezor or only ledger?
dead chat
用户名能改第二次吗,有人改过没
四小时级别支撑位在61200,破了看58000
客服时间官网写了,九点到六点,别白等
婆娘喊我少看手机,我先潜水了
support group for people who sold at the bottom, meetings every monday
今年比赛的赞助商是谁啊
I'm a bit shy to speak on voice, is text ok for the raid?
`,
  ),
];
