import { sentences } from '../../sample.ts';

export const supportTalk = [
  ...sentences(
    true,
    `
where can i contact support? the help button in the app just spins
请问客服在哪里找啊,APP里翻了半天没看到入口
@admin can you check my withdrawal please, it's been 3 days, txid sent already
有没有管理员在?我的账号登不上去了,麻烦看一下
Opened a ticket last Tuesday (#48213) and still no reply, does anyone actually read those?
人工客服怎么转啊,一直是机器人在回我
Is there any mod online? someone is spamming nsfw in #general
工单提交五天了一个字都没回,你们还有人上班吗
Hello sir, kindly tell me how I can reach customer care, my deposit of 200 USDT is not reflecting
@客服 我的订单发错颜色了,什么时候处理一下
who do i talk to about a double charge on my card? need someone from the team
官方的人能不能出来说句话,充值三天没到账了
Support is useless, sent 4 emails and zero answer. Disgraceful.
想投诉你们一个商家,请问投诉渠道是哪个
yo can a dev look at my account pls, lost all my skins after the patch
群主在吗 我退款的事情帮我问一下
I need to speak to a real human, not the bot. How?
我上周的投诉现在到哪一步了?编号 C-20931
Good day, please is there an official email for support? I don't want to be scammed by those in DM
請問有沒有真人客服?等了兩個小時都是自動回覆
@mods please help, my appeal has been pending since october
能不能帮我开个工单,我这边页面提交不了
How do I raise a ticket in this discord? the channel is hidden for me
你们客服电话怎么永远占线,打了一上午了
anyone from the Northwind staff here? my KYC got rejected 3 times with no reason and i'd like somebody to review it
实名审核卡住一个礼拜了,求工作人员看一眼,UID 尾号 7731
Still waiting on ticket 9921... any update from the team???
管理在不在 有人在群里发广告
PLEASE ADMIN ANSWER ME MY MONEY IS GONE FROM BALANCE SINCE MORNING
店主在吗?我买的杯子碎了,给我看看怎么处理呗
Can a maintainer take a look at my account on the forum? I got locked out and the reset mail never comes, need one of you to unlock it
客服上班时间是几点到几点啊?晚上有人吗
whats the live chat link, i closed it by mistake and cant find it again
@北风小助手 帮我查一下物流,一个礼拜没动了,没人理我
Dear Team, I request you to kindly look into my case, the refund has not been credited till date. Order NW-5520.
客服已读不回是什么意思?我都发了八条了
which of the people here is the real admin? I want to message the right one about my frozen account
點樣搵到客服呀?個app入面撳嚟撳去都係FAQ
Hi, does someone official handle ban appeals here? got banned for no reason in ranked
我提交的申诉怎么显示已关闭?谁给关的,能重新开吗
3rd day. no answer from support. chat says "agent will join soon" lol
物业的人在群里吗?三号楼电梯又停了,来个人处理一下
@ModTeam someone hacked my friend's account and is posting links from it, can you kick it
请帮我转接人工,我要问提现的事
I would like to escalate my complaint, to whom should I write?
有官方的吗,我的会员充了没生效,帮忙看下
ser plz, support not replying on telegram or mail, what to do, is team still alive?
想问下怎么联系北风的工作人员,我手机号换了登不上
hey @lena_mod are you around? my role disappeared after I relinked
你們的客服信箱是哪一個?我寄到 help@north.example 被退信了
Is support@northwind.example the right address to reach you guys? wrote 2 times, silence
在线客服点进去一直排队,前面还有 300 多人,到底有没有人啊
Anybody knows how long support takes to answer? I've been in the queue since yesterday about my locked funds
GM在吗GM在吗,我号里的坐骑没了,给查一下日志呗
could one of the moderators please approve my join request for the beta channel, waiting 2 days
会务组的老师在吗,我报名缴费了但是系统显示未缴,麻烦核实一下
Ticket closed without any solution, how can I reopen it?
粉丝会的管理麻烦看一下私信,我的周边漏发了
I'm begging, just one person from the team respond. My transfer to wrong network, ticket 77120, 2 weeks
小二在不在,我要退货,找谁办理?
`,
  ),
];
