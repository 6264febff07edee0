import { type SentenceSample, sentences } from './sample.ts';

// Written by hand before the detector was run on anything.

const seeking = `
how do I contact support
How can I reach customer service?
where is the support team
is there an admin here
any admin here?
any mod online?
anyone from support around?
@admin help
@mods please help me
admin please dm me
hey admin, I need help with my withdrawal
can an admin help me
Can I talk to a human?
I want to speak with a real person
I need to contact support asap
need support please
need help from support
does anyone know the support email
what is the support email address
what's the customer service number?
who is the official support here?
which account is the real support?
where can I get help?
who can help me with a stuck deposit?
where do I open a ticket
how to open a support ticket
how to submit a ticket?
is there a live chat
Is there a hotline I can call?
support is not replying, is there another way
support hasn't answered me for 3 days
trying to reach support for days
how to get in touch with the team
how do i message the moderators
link to support pls
can someone give me the support link
Where is the help desk?
Are there any official staff here
is this the official support chat?
anybody from the team here?
hello support
Hello admins
support??
Admin?
help desk please
looking for customer support
pls admin check my account
someone from support please answer
which of you is admin
who do I contact about KYC?
客服在哪
客服在哪里啊
怎么联系客服
如何联系官方客服
有客服吗
有没有客服
客服在吗
在吗客服
客服呢
找客服
我要找客服
我要人工
转人工
人工客服在哪
有人工服务吗
管理员在吗
管理员在不在
群主在吗
有管理员吗
请问官方客服是哪个
哪个是真的客服
哪个是官方账号
客服电话多少
客服微信是多少
客服邮箱是什么
客服怎么没人回
客服怎么不理人
联系不上客服
怎么找人工
怎么提交工单
在哪里提工单
求客服联系方式
谁有客服的联系方式
客服链接发一下
求助客服
@客服 帮我看看
@管理员 帮忙处理一下
请问有工作人员吗
有没有官方的人
客服快出来
客服请回复
官方有人吗
客服上班了吗
聯絡客服
怎麼聯繫客服
客服在哪裡
有冇客服
`;

const other = `
I support this
support level at 60k
Support Vector Machine
strong support at 1.20, resistance at 1.35
thanks for your support
we support each other here
does it support dark mode?
Is USDT on Tron supported?
which networks do you support
The wallet supports ledger
supporting this project since 2019
broke the support line again
price bounced off support
I fully support the team
moral support needed lol
support local businesses
new version supports Windows 11
long term support release
customer support jobs are tough
I used to work in customer service
admin panel looks great
the admin panel is slow
administration of medicine
admin rights on my laptop
I am the admin of another group
the mod pack is awesome
best mods for the game
moderate volatility today
help yourself
this guide may help you
hope this helps
can't help laughing
can anyone help me choose a laptop
help me decide: red or blue
contact lenses are expensive
contact form on my site is broken
my ticket to the concert
concert tickets are sold out
lottery ticket
human error again
I talked to a human being today
real person, not a bot :)
team meeting at 5
what a team
the support was great, thank you
support solved my problem, thanks
support answered quickly yesterday
kudos to the support team
the staff was friendly at the hotel
agent Smith is the villain
is there a gym here
is there anyone from Berlin here
any traders here
who is here from Spain
where is the announcement
hello everyone
how do I reach level 20
how can I reach the beach
how to open a position
客服态度
客服务态度不错
这个客服真好
客服辛苦了
谢谢客服
感谢客服帮我解决了
昨天客服已经处理好了
客服说要等24小时
我做过客服
客服工作好累
招聘客服
我应聘客服岗位
支持一下
我支持你
支持国货
支撑位在六万
支持位六万
支持哪些链
支持信用卡吗
人工智能好厉害
人工湖很漂亮
人工费太贵
管理员权限
用管理员身份运行
管理学
管理员把他踢了
群主发红包
群主好帅
官方公告说明天上线
官方什么时候上币
官方出公告了
工单已经处理完了
我在写工单系统
联系方式是隐私
联系上下文
联系我吧
有人吗
有没有人一起吃饭
在吗
在哪里买
哪个币好
怎么注册
怎么充值
电话会议几点
邮箱收不到邮件
微信更新了
帮我看看这张图
帮忙点个赞
服务器在哪
服务费多少
客户端怎么下载
客人在哪
假客服太多了
小心假客服
遇到假客服被骗了
`;

export const heldOutSupportTalk: readonly SentenceSample[] = [...sentences(true, seeking), ...sentences(false, other)];
