import { type SentenceSample, sentences } from '../sample.ts';

// Fresh held-out samples, second half. Written by someone who had seen neither the detectors nor the other samples.

const seeking = `
有没有活人出来说句话
管理员在吗？有点急事
麻烦工作人员联系我一下，订单号发过了
请问要反馈问题应该找谁
我账号被冻结了，找哪个部门处理
客 服 呢 ？ ？
能不能给个客服电话
客服微信号多少，推一下呗
喂喂喂有人值班没
帮忙@一下技术，我这边登录一直白屏
人工！人工！人工！
你們的線上客服連結點不開，還有其他管道嗎
这边有没有官方的人能解释一下为什么我的提币被拒
打扰了，请问售后找谁
求一个能解决问题的人，钱转错链了
客福在线吗，我订单一直显示处理中
想咨询商务合作，应该联系哪位
我的问题比较复杂，需要一个真人客服
有什么邮箱可以写信给你们吗
在吗客服，余额对不上
快来个人吧，验证码收不到我进不去账号
請問有中文客服嗎？我英文不太行
为什么没人回复我的工单 #20931，谁来跟一下
xdm 客服咋联系啊 app里翻遍了
官方的人能不能加我一下
我想跟真人聊，不想再点菜单了
管理大大，捞捞我，被误踢了小号
客fu怎么找不到了，以前右下角有个小耳机的
你们有没有投诉渠道，我对处理结果不满意
人呢？！一个回话的都没有！
救救孩子，提币地址填错了还能不能找官方撤回
请给我回个电话，邮件已经发了三封了
到底有没有人工服务啊，花了钱连个人影都见不着
管理上线了吗，帮我改一下群名片权限
老板们，谁能把我的问题往上面报一下
求官方给个说法，账户里少了两百多U，联系不上你们
有哪个管理员还没睡的，帮帮忙
我需要帮助，转账后对方说没收到，找谁核实
客服死哪去了，再不出来我去曝光了
請問怎麼聯繫到管理團隊，站內信沒回應
how do I reach someone who can look at my account
any admin awake?
Hello is anybody from the team here
is there a phone number I can call you on
could a mod check my DM when they have a sec
hw do i rase a ticket
Who do I write to about a wrong charge?
Can I get live chat or is it email only?
support team pls respond, deposit not credited since morning
is there an email address for complaints
can anyone official confirm why my transfer got rejected and sort it out
yo who runs this group i need a hand with smth
I'd like to speak to a manager.
do you guys have a help desk or something
ded chat? i need assistance with login
Please connect me with a real person
My phone was stolen, whom do I call to freeze the account right now
nobody answers my e-mails, is there another way to get in touch with you
I wish to lodge a formal complaint. To whom should I address it?
hi, new here, where should I go if the app keeps crashing?
Can staff ping me in private, I don't want to post the order number here
I have written three times and got silence. Someone contact me today please.
put me through to a representative
suppport???
Could you tell me your opening hours, I keep missing the support people
I need to appeal a decision, is there a form or a person
cn sum1 help me wit my acount its lokd
Dear team, kindly assist, my card was charged twice.
tried the FAQ, tried the bot, still stuck. who's next in line?
paging any moderator, there's a scam link two messages up
can somebody take over my case? Priya said she'd be off till Monday
Where can I report a bug and talk with someone about it
why is there no way to contact you people?!
Do I message the admins directly or is there a queue?
Is this monitored by actual employees? I've got a question about my balance that I can't ask in public
still waiting for someone to get back to me on case 88213
Requesting assistance: payout missing, documents attached, please assign someone.
im begging anyone at the company to answer
Can one of the admins verify me? the captcha bot is broken
Anyone from Northwind able to look at my transaction? It failed but I was charged.
`;

const other = `
支撑位看三万，破了就看两万八
海底捞的服务真是没话说，生日还给唱歌
我在银行做客服三年了，嗓子都哑了
这个币有没有USDT提现网络支持TRC20
今天开会讨论客服系统选型，老板想自己搭
压力位三万二，上不去就回落
周末有没有人去爬山
新版界面挺好看的，夜间模式很舒服
我支持楼上的看法
原来客服小北是男的啊哈哈哈哈
大家注意，客服不会主动加你好友
人工智能会不会取代人工客服，我觉得五年内不会
工单系统是用Go重写的吗，性能好了很多
管理学考试挂了，难受
他们家售后太拉了，我再也不买了
群主今天发红包了吗
行情这么差还在坚持，佩服
早上好各位，今天又是搬砖的一天
我妈当年就是电话局的人工接线员
技术支持岗要不要经常出差啊，准备面试
昨晚那场球看了吗，裁判真离谱
论文里提到客户服务满意度问卷，样本量要多少
支撑线画得不对吧，应该连影线
真人版的电影没有动画好看
本群为交流群，不提供客服，请到官网右上角提交问题
之前投诉过一次，他们第二天就给我退了
提币一般多久到账，网络拥堵会慢点吧
这个插件不支持火狐，只能用谷歌
联系我上次说的那件事，其实是税率变了
谁有上次分享会的PPT
我已经提交工单了，慢慢等吧，不急
经理说下周团建去海边
这个模型对长文本支持不好
找工作的可以看看这个招聘：客户经理，双休
管理权限分三级，编辑只能看自己的
麻烦大家接龙统计一下，周五聚餐几个人
谢谢支持，我们会继续努力
刚从客服岗转产品，感觉打开了新世界
人工费现在真贵，装个空调要三百
客户端要求安卓九以上
不好意思发错群了
机器翻译跟人工翻译还是差一截
我们组新来的管理培训生好卷
聊天记录可以导出成文本吗
说好的功能呢，等了一个季度了哈哈
刚看完一本讲客户成功的书，推荐
昨天的AMA回放在哪里看
用户反馈说字体太小，我们排到下个迭代了
早知道听管理员的话不追高了
值班表已更新，本周晚班是思远
Support Vector Machines are still great on small data sets
the support in my bank is awful, waited an hour last week lol
does it support Ledger over bluetooth
Our support team is online 9 to 6 on weekdays.
You can open a ticket in the app under Help > Contact.
Emma was super patient with me yesterday, give her a raise
She's a real estate agent, not a travel agent
the admin panel got a nice redesign
lmao the amazon chat agent called me "valued sir madam"
looks like a head and shoulders, neckline support around 1.92
Got my refund, all good, thank you everyone
i need a vacation
Is windows 10 still supported by Microsoft?
Who won the raffle yesterday?
my contact lenses are killing me today
Reach out to your local MP if you care about this law
call options on that are insanely expensive right now
I'm writing my thesis on chatbots in customer care
ask in the app, they answered me in 10 minutes
Where is the chart from? looks different than mine
the shelf needs better support in the middle, it sags
Already sent a ticket, I'll wait, no rush
as a former call centre worker: be nice to agents
fees dropped again, love it
This is a chat for members only; questions about accounts go to the form on our website.
the new onboarding is so much smoother
Sales reps keep calling me about solar panels
supporters' club meets on Saturday, bring scarves
Fixed! it was my vpn
Anyone else think the weekly report was too long?
customer service at that pizza place deserves an award
how long do withdrawals take on average
back office people never get credit
Please support our hackathon entry by voting
i asked the support bot to write a poem and it did
Someone at the conference asked a really good question on bridging
Never had to contact anyone in 3 years, rock solid app
lumbar support matters when you trade all day
my sister trains call centre staff in Manila
the API returns 503 when the upstream is overloaded
we moved from e-mail support to chat and customers like it more
can you stake less than 1 coin?
thx for the support guys, means a lot after the week i had
what does "assist" mean in basketball stats
Rate limit for reps is 10 a day, reputation I mean
Great talk on how Stripe does developer support
they answered within the hour on a Sunday, impressed
The rota for moderators is pinned, I'm on Tuesdays
first line support jobs are a fine way into IT
Saw their CEO on TV talking about service quality
`;

export const freshSupportTalk: readonly SentenceSample[] = [...sentences(true, seeking), ...sentences(false, other)];
