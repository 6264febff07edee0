import { sentences } from '../../sample.ts';

export const supportTalk = [
  ...sentences(
    true,
    `
where do i find support in this app?? been clicking around for 20 minutes
客服在吗?我的提现两天了还没到
@admin can you please check my account, it shows suspended and nobody told me why
请问人工客服怎么转,机器人一直答非所问
Opened ticket on Tuesday, today is Monday. Not a single word back. Is anyone actually working there?
管理员出来一下,有人在群里骂人
hello sir kindly someone from the team look into my KYC, rejected three times without reason
有官方的人吗,我这单钱扣了货没发
can a mod help me? someone griefed my plot and i have screenshots
你们客服电话多少,打哪个能打通
Is there a real human I can talk to? The chatbot keep sending me the same article.
群主在不在?麻烦看下私信
Who is the admin here pls, I need to report a member
工单提交五天了,状态还是"处理中",到底有没有人看啊
I've emailed support four times. FOUR. How do I escalate this?
請問要怎麼聯絡客服?App裡面找不到入口
mods?? mods??? there's a guy spamming slurs in general
我想投诉你们的快递,投诉入口在哪
Good evening. Could a member of staff please review my refund request no. 20817? I was promised an answer within 48 hours.
打了一上午客服热线都是忙音,你们是不是不想接
Oga admin abeg answer me, my money don hang since yesterday
能不能来个工作人员帮我看看,账户里少了三百块
how to contact customer care in Nairobi? is there number or whatsapp
客服死了吗???问了三天没人理
what happened with my ticket 5532? it says closed but nothing was solved
小编在吗,公告里的活动我没收到奖励,帮我查一下
Dear support, my card was charged twice for order 1189, please check it from your side
怎么联系你们的技术人员,我这边接口一直报签名错误,文档上没写
SUPPORT PLEASE RESPOND!!! I HAVE MONEY STUCK FOR 9 DAYS
有冇真人客服㗎?我等咗成個禮拜喇
anyone know if there's an official email for complaints? the one in the footer bounces
@客服小北 在吗在吗,看下我的订单,急用
pls tag an admin for me, i don't know who they are and my purchase of the rank didn't go through
我一个老太太不会用这个,你们那儿有没有人能接电话教教我
Is support open on weekends? need to talk with somebody about my locked account
你们官方客服的微信号是哪个?怕加到假的
Could one of the maintainers take a look at my issue? It has been sitting without triage for a month.
在线客服排队前面还有876人,这要等到猴年马月,有没有别的办法找到人工
helo po, sino po admin dito? paki check naman po yung account ko, can't cash in since last night
投诉单号 0093 现在到哪一步了?请相关负责人回复
So I just get ignored in the help channel? Third time posting. Someone from staff, please.
管理能不能帮我解下禁言,我没发广告啊
Please open a ticket for me, the button does nothing on my phone
我要找你们经理,客服已经解决不了了
is there a mod online rn, need someone to unban my little brother, he didn't know the rule
想问下人工服务几点上班?早上八点打没人接
To whom I should write about wrong fee? I can't find contact page on the website, only FAQ.
有没有负责商户这块的官方人员,我店里的收款码被停了
@moderators hello?? I reported the scam account two hours ago and he's still in here
客服說會回電,等了三天一通都沒有,到底有沒有在處理
yo admin come here a sec, my pack never arrived in the store inventory
请问客服中心在哪个页面,新版改得我找不着了
your live chat disconnects me every time i reach position 1 in queue, how else can I reach you guys
@官方 麻烦处理一下我的实名,卡在人脸识别一星期了
I would like to make a formal complaint. Kindly advise to which department I should address it.
找人工,找人工,找人工!!!别再给我发自动回复了
hey is there like a support discord or do i just post my problem here for the team to see
上次投诉说七个工作日给答复,今天第九天了,人呢
Need staff assistance: sent a payment to the old address your app was still showing. Who handles this?
管理員可以幫我看一下嗎,我的店家帳號登不進去,客人都在排隊
Any official here?? withdrawl pending 3 days, txid ready, just tell me who to send it to
我找客服找了一下午,app里点进去就是空白页,谁知道客服入口到底在哪儿
can someone from northwind pls look at why my account got limited after I deposited, i've got all documents
客服能不能回个话啊,我三个娃等着用钱呢
I've three screaming kids and forty minutes of hold music behind me. Does anybody at your helpdesk ever pick up?
请开个工单帮我查下这笔转账,我自己提交总是提示系统繁忙
Who do i talk to about a wrongful ban? anticheat flagged me for lag
有在岗的管理吗,三楼那个发诈骗链接的赶紧踢了
Why the support don't answer? I write in russian and in english, both silent. I attached logs, screenshots, transaction hash, everything what the form was asking, and after eleven days the only letter I have is 'we value your patience'. Who is responsible person here?
谁能帮忙@一下群主,我@不了,店铺保证金退不出来要他处理
My ticket was closed automatically as "no reply from user", but I did reply, twice. Please can an agent reopen it.
我在老家信号不好,在线客服老掉线,有没有电话可以打
admin admin admin my coins not showing, check pls 🙏🙏
麻烦客服核实一下,我6月3号充的200到现在没进账
Hi team, would someone be able to look into order NW-7710? Tracking hasn't moved in two weeks.
想找你们的人说个事,登录页面有漏洞,报给谁合适
how long till a human replies to a ticket? mine's at day 6 and the bot says "soon"
客服小姐姐在不在呀,我想改一下收货地址😊
dude where are the mods, server's been full of hackers all night
請問投訴要去邊度做㗎,你哋個app搵唔到
Is it possible to speak to a supervisor? First agent hung up on me.
你们有没有线下网点或者办公室?我想当面找工作人员处理
still waiting for support to respond to my email from 2 Nov... anyone from the team reading this?
钱转错链了,哪位官方技术能帮忙看看能不能找回
plz mod check modmail, i appealed 4 days ago
客服回了一句"请耐心等待"就消失了,能不能换个人来处理
Need to get hold of your billing people. Charged for a plan I cancelled in August, what's the number?
这个群有官方管理吗?还是都是用户?我有问题要找官方
@Kasia_mod can you take a look when free? My build script access was removed from the repo team and I don't know why
反馈了八百遍没人管,你们售后到底还在不在
i dont want the bot i want a PERSON, how do i get to a person
工单号 BF20931,能帮我催一下吗,急着交房租
My trading account was locked mid-session and the phone line says "office closed." Who the hell do I call at 10am on a Wednesday?
你好,有没有工作人员在线?我的账号被别人改绑了手机,求帮忙冻结
Please, how can I reach the customer service for drivers? I am on the road and the app refuses to pay me
售后联系方式发一下呗,锅盖裂了想换一个
nobody from the staff has answered in #help since friday, are you guys alive
申诉提交了没下文,哪个管理负责封号这一块的?出来说句话
Would an admin kindly confirm whether my complaint about the seller has been received? I have had no acknowledgement.
客服大大在嗎?我兩週前開的單一直沒人回,能不能幫我看看進度
`,
  ),
  ...sentences(
    false,
    `
sent eth at 6pm, it's 8 now and the balance hasn't moved, how long did yours take?
支撑位在六万附近,跌破了就看五万八
Thanks to the support team, sorted my refund in ten minutes, lovely people
有人在吗?这群好安静啊
Does it support importing from a csv or do I have to type each product by hand
我在一家电商做客服,今天被骂了一整天,心累
you should open a ticket mate, they answered me within a day
银行的客服真是绝了,转了六个人工最后让我去柜台
so quiet today, did everybody go touch grass
提现显示审核中,第一次提,大家一般要多久
I support my mother and two brothers with this taxi, so every shilling counts
这游戏的新手教程谁做的,太贴心了
My bank's hotline kept me waiting 50 minutes just to tell me that I should use the app.
管理员权限怎么配置的?我这边sudo提示不在名单里
lol the mod team banned the wrong Steve again, absolute comedy
谢谢客服小姐姐,问题解决了🌹
Does this wallet support the new testnet or do I need to add the RPC by hand?
你这种情况直接找客服吧,我们用户也没权限看
broke through resistance, now 61k should act as support. i'm long
群里有会修水管的吗,厨房漏水了
We're hiring two community moderators for the EU timezone, apply through the form in announcements.
昨天跟网约车司机吵了一架,打他们平台投诉电话赔了我十块
My transaction shows failed but gas was charged anyway, how does this work?
這個錢包有沒有支援中文介面啊
I used to be a moderator on a server with 3k players. Never again, my hair went grey
为什么我的皮肤不显示?重启也没用,有人遇到过吗
Phone carrier's customer service is a joke. Three transfers and then a survey.
建议新人先看置顶公告,问题都写在里面,真不行再联系客服
Supported formats are CSV and JSON, xlsx is planned.
他家的人工智能客服给我写了一首诗,笑死
is the site down for anybody else or is it just my wifi
我老公就是我的专属客服,随叫随到哈哈
Python 3.8 support ends this year so we drop it in the next minor release
有没有人知道怎么把交易记录导出来报税
If you think you were charged twice, write to billing with the receipt attached, works best that way.
广东这几天热得要死,宿舍空调还坏了
Great support from my family during chemo, and from some of you as well. Thank you ❤️
我的订单卡在"已揽收"三天了,是不是因为下雪啊
hello everyone, good morning from Lagos, how is the market today
管理员辛苦了,这几天广告少了好多
How do I change my display name? The pencil icon is gone since the update
客服说了,周五之前都会补发,大家别急
The admin panel uses role-based access, so a viewer can't edit prices. You'd want to give your clerk the editor role.
請問大家都怎麼設停損?我每次都捨不得砍
Beware: person with the name "Support Anna" is not staff. She wrote me first, asks for phrase.
昨天投诉成功,平台补了我二十块券,开心
so my kid's school has a "help desk" and it's literally a desk with a sign that says help. nobody sits there
在招在线客服,底薪四千五加提成,有兴趣的可以看看招聘网站
Can't log in after changing phone, authenticator codes rejected. Is it a clock issue maybe?
这个主板支持多大内存
What would you do, hold or sell? My brother in law says sell.
有一次我打客服电话,接电话的居然是我初中同学
Created a ticket for the flaky test, will pick it up next sprint.
你好呀,新人报到,多多关照
The concert ticket I bought last month came in the mail finally!!
充值没到账先别慌,看看是不是选错网络了,我上次就是
I got banned in another game for nothing and their support just sends copy paste answers. That's why I play here now.
群主生日快乐🎂🎂
how are mods installed on the bedrock version? do they go in a folder
Fabric mods or Forge mods, what's better for a potato laptop
这家火锅店服务员态度太好了,下次还去
if you're stuck, the support chat is under Profile > Help, bottom right
我妈打12345投诉楼上装修,当天就有人来了
do u guys think they'll ever add dark mode on the shop page
支持国产!这手机用着比我以前那个顺多了
Was on hold with the airline for two hours, put it on speaker and cooked a full dinner.
客服这个岗位流动性太大了,我们部门半年换了一半人
My verification was rejected because of glare on the ID photo, second time with daylight went through. Tip for everyone.
有谁收到空投了吗,我钱包里啥也没有
As an admin of a small telegram group myself, I feel for the people who run this one
唔該,想問下轉帳手續費係點計㗎?
Ticket to Mombasa by train is now 1500, cheaper than my fuel
请教一下,Nginx反向代理websocket老断,超时该设多少
Volume is thin, no support under us until 0.042, careful with leverage
孩子们终于睡了,我可以打一把了
Someone told me pending withdrawals got delayed by the network upgrade, anybody see the same?
上面那位,你得加官方群里置顶的那个客服号,别加私聊你的
The human in me wants to sell, the bot in me wants to follow the rules
人工智能会不会把我们都替代了,我有点慌
I wrote a chatbot that answers 60% of support questions for our shop, the remaining 40% is about delivery anyway
手续费突然变成两倍了,是活动结束了吗
no cap the staff here is the best of any server i've been on
今天的红烧肉做咸了
When filing a complaint to the regulator, keep copies of everything. I did it once against my landlord.
他们公司前台让我等了一个小时,最后面试官说忘了
Is there a way to cancel an order once it's "packed"? Bought wrong size shoes for my girl
钱包里余额显示不对,区块浏览器上是对的,刷新也没用,怎么弄
i'm on the help desk night shift at a hospital and the number one issue is still "is it plugged in"
請各位有問題先提交工單,附上訂單號和截圖,客服會依序回覆。
What do you people eat for breakfast before trading? I'm on my 3rd coffee and hands shaking
我们小区物业的电话永远打不通,跟摆设一样
Our support hours over the holidays: Dec 24 to 26 closed, tickets answered from the 27th.
有没有一起打排位的,三缺二
the moderator role in our bot has permission 8192, that's manage messages only
kyc 过不了,一直说照片模糊,你们都是用什么手机拍的啊
Why did the programmer call support? He didn't, he rebooted and never spoke of it again.
这次更新后电池掉得好快,是就我这样吗
Emotional support cat has deleted my pull request by sitting on the keyboard
刚看新闻说要下暴雨,出门的记得带伞
Guys my shop points disappeared after I merged two accounts. Do they come back on their own?
帳號被停權那種,我朋友是寫信去申訴,三天就解開了,你也試試看
Where do you find the transaction ID? I see only amount and date
台北今天又地震了,大家還好嗎
My nephew is new moderator of this big server, he is 16 and takes it more serious than school
申请管理员需要满足发言一百条以上,活跃三个月,详情见群公告
She left the company two months ago, she was head of customer success I think
两部手机登同一个账号会互相顶下来吗
Ask the seller first, if no answer in 3 days press "dispute", it's the second tab.
今天被客服的自动回复逗乐了:"亲,您的沉默我听见了"
anyone know how to bulk export addresses? my accountant wants it as spreadsheet
我们厂那个主管天天找茬,想辞职了
Honest review: app 4/5, prices 3/5, support 5/5, packaging 2/5
这个充电宝支持快充吗,多少瓦的
anybody up for pairing on some nasty Rust lifetimes tonight, I bring the bad jokes
怎么感觉最近点卡都变贵了
Good evening house, which broker una dey use for forex? no scam pls
我女儿说她长大了要当客服,因为可以一直说话
The official account posted the patch notes, swords +2 damage
公告说今晚维护,那我的日常任务岂不是做不完了
Last year their email support took a month. Now it takes a day. Credit where it's due.
有人用过他们家的信用卡通道充值吗,费率多少
picked the wrong network when withdrawing and now i'm reading about bridges at 3am, life choices
服务器怎么又卡了,延迟三百多
Tech support scams target old people mostly, they call and say that your computer has virus
退货运费是谁出啊,七天无理由的那种
Would anyone teach me how to read candles? I am retired and have time 😀
我奶奶把智能音箱当人工客服,天天跟它聊天
is it me or does the app log you out every single day now
有没有大佬讲讲滑点怎么设,我每次都被夹
Level 40 at last! Only took me 6 months and a broken mouse
报错 "insufficient funds for gas",可是我里面明明还有五十个币啊
We wear support socks at the factory, standing ten hours, I recommend them
看了一下走势,下方支撑挺强,应该跌不动了
The delivery man left my parcel with the neighbour, and the neighbour went on holiday
提示"操作频繁",过多久能再试?
To reach an agent quicker type "agent" twice in the chat, then it skips the menu.
有一說一,客服回覆速度比去年快多了
My landlord never answers the phone, rent due he answers in 2 seconds
大家都用什么记账软件,我想统计一下家里的开销
I have been an open source maintainer since 2012 and the inbox never gets to zero
验证码收不到是不是因为我换了卡
does anyone else get "region not available" on the card page? I'm in Kenya, it worked last week
前几天被封号了,申诉了一下第二天就解了,挺快的
Don't tag the mods for every little thing people, that's what the report button is for.
春节回家的票太难抢了
How is the fee decided, flat or percent? I paid 1.2 for sending 30
有没有靠谱的翻糖蛋糕店推荐,孩子过生日
Brooklyn traffic today, nope, I'm staying home and scalping futures in pajamas
这个插件支持1.20版本,1.21要等作者更新
hey is the double xp event still on? or did i miss it again
我同学在腾飞公司当客服主管,年终奖比我程序员还多
If support asks for your seed, it's not support.
早上好,今天也要加油鸭🦆
Swapped 100, received 93. Where did the rest go? Slippage maybe?
外卖平台的客服给我赔了一张满一百减一的券,谢谢,有被冒犯到
Can I use one card for two accounts? My husband and me share it
我也遇到过,清一下缓存重新登录就好了
Admin rights are not needed to install, it goes in the user folder.
坐了一天绿皮车,终于到家了
The government office has one ticket machine and it's out of paper since spring
店裡今天生意很差,一整天才賣三碗麵
Is there any trick to get the QR scanner to focus? camera works fine elsewhere
转人工要按0再按3,我试出来的,分享给大家
Kids discovered that the smart speaker has a complaints option. It now has 14 complaints about broccoli.
这歌真好听,求歌名
So it looks like staking rewards come on Tuesdays, mine never came this Tuesday, others same?
我被客服拉黑了哈哈哈,因为我天天找他聊天
Every time there is a dip somebody says "support will hold". Reader, it did not hold.
身份证过期了还能实名吗
I asked in the morning and an agent fixed it before lunch, so all good now
老年大学开了智能手机班,我报名了,学会了发红包
what's the command to set home on this server again
客服系统我们用的是开源的,自己部署,一个月省两千多
Could you share which monitor you use for charts? My eyes hurt from the laptop
仅退款真的把商家都逼疯了
Order arrived, box crushed, cup intact. Miracle.
怎么关闭通知啊,一天响八百次
Team, standup moves to 9:30, and whoever has the on-call phone please charge it.
他说他是官方的,我看头像名字都对不上,肯定是假的
Sorry if this is dumb, but do I lose my spot in the leaderboard when I change the username?
昨晚球赛看了吗,最后一分钟绝杀!
The helpdesk software we sell does support WeChat, yes, but only the enterprise plan
想問一下,退款是退回原本的卡還是退到餘額?
one day I'll be staff here and make creeper emojis mandatory
咱们群里有没有北京的,周末公园下棋
My KYC took nine days, my friend's nine minutes. It's a lottery.
这价格我不太支持,太贵了
was my message deleted by automod or did discord eat it? had the word "free" in it lol
听说他们把整个客服部门外包到外地去了
Any of you guys mining at home still? power is 0.31 here so no for me
快递柜超时又收我一块钱,气
今晚煲咗老火湯,邊個想飲過嚟我屋企
我这个月工资还没发,老板电话也不接
Screenshots with your order number visible, blur them next time please, it's a public group.
账单上有一笔9.9不知道是啥,你们有吗?是不是会员自动续费
客服打電話來問滿意度,我正在炒菜,直接給十分
Nine hours driving, two flat tyres, one goat on the road. Tell me how your Monday was
提币提示地址格式不对,我复制的明明是对的,是不是前面多了个空格?
昨天大盤跌破支撐,我還在凹單,心好痛
My old job was tier two support for a printer company, people would bring cake when we fixed something and scream when we did not, and I still hear the paper jam noise in my sleep. Now I write compilers, they scream less.
`,
  ),
];
