import { sentences } from '../../sample.ts';

/** Neither looks for support nor asks for anything. */
export const ordinary = sentences(
  false,
  `
四级425刚好飘过,上天保佑
天气预报说周五降到零下,大家记得把阳台的花搬进屋 https://tianqi.example.cn
our team is three backend people and zero designers, send help (a designer)
breaking: config key \`cache_dir\` renamed to \`cache.path\`, took me an hour to notice
Study session tonight 19:00 in the library, second floor, room 2B
patch notes: Rogue dodge -5%, Mage mana +20, fixed the stuck-in-wall bug in the harbor. Full list https://game.example.net/patch/7-3
price of eggs went up again, 4.80 for ten
+1 same here
Guild tax goes to 5% from next week, complaints go to Bjorn's pillow
谢谢楼上的大佬,按你说的重启路由器就好了
出一台九成新的儿童自行车,150,自提,三号楼
这雨下个没完了,衣服都发霉了
@hana thanks for the flashcards, also the link to set 3 is dead, maybe cards.example.org/u/hana/bio-3 was renamed?
just bought the dip, it dipped again
把省电模式关了试试,我之前推送收不到就是这个原因
谁在用二手硬件钱包?我总觉得不放心,还是买新的好
参考文献不算字数,老师上课说的
Chapter 5 exercises: did anyone get 3/8 for question 12? I keep getting 5/8
B, the font in A is hard to read
Tip: revoke old token approvals from inside the wallet (Assets > Approvals), no external site needed
Weekly digest #41: grants round results, new Japanese translation, two security fixes, and the recording of Tuesday's call → https://news.example.org/digest/41
升级到 2.1.0 之后启动变慢了好多,回退到 2.0.8 就正常
老师说下周一小测,范围是前四章
祝小雨生日快乐,永远十八岁🎉
gm everyone ☀️ coffee first, charts later
We will never ask for your phrase, your code or remote access. If somebody does, it is not us. Report to abuse@northwind.example
收一张阿遥的生写,价格好说
My toddler just sent 14 stickers here, apologies to the 3000 people who got pinged
姐姐瘦了好多,巡演太辛苦了
Put this in /etc/udev/rules.d/51-hw.rules and reload, see docs.example.org/linux-udev
Salamat sa lahat who joined the cleanup drive, 14 sacks of trash collected!!
去幫助中心搵「聯絡我們」就得,我上次一日就搞掂
@gregor I left comments on your patch, mainly naming, the logic is fine. code.example/oss/fastcache/pull/902
我们公司在招客服,双休,有兴趣的把简历发到 hr@shop.example.com
资金费率又负了,空头要小心被挤
助记词写在纸上会不会受潮?有没有人用钢板的
The choir needs two more basses, rehearsals Monday, write to choir@elmstreet.example.org
文件发你了,在群文件里,叫《期中复习提纲.docx》
count me in +1
我有,下班来拿,5号楼902
有没有人试过在群晖上跑全节点,教程照着 wiki.example.cn/nas-node 做的,卡在权限那一步
Restock: blue ceramic mugs back in the shop, 24 pieces, shop.example.com/mugs
谁会做这个角色的cos,想求假发的店
Hackathon results: first place went to the team with the talking fridge, code at code.example/fridge/talk
套利空间只剩千分之二了,扣掉手续费等于白干
+1,带家属可以吗
parcel arrived in four days to Poland, thank you so much 🙏
投影仪我带,谁带转接头?
docker compose up fails with "port 8545 already in use", turned out I had an old container running from May
what's the sticker pack with the tired capybara called?
昨天社区民警来讲座,说现在冒充客服退款的骗局特别多
考场在二教305,记得带身份证和准考证
听说隔壁群有人被骗了五万,对方装成群主,大家转钱之前打个电话确认
合并之前先rebase一下master,不然CI过不了
Selling my old GPU, 3070, 180 euro, pick up in Lyon only
黄牛把票炒到三千了,真离谱
装修公司拖了一个月了还没来量房,定金都交了
客服小姐姐态度超好,给五星
Queue times are insane tonight, 11 minutes in gold
@olaf_j that linker error is the missing ws2_32, add it in CMakeLists and it goes away
How do I store a password hash in Postgres? bcrypt column as text or bytea?
粉丝会抽奖:转发本群海报到朋友圈,周五晚上随机抽5位送签名照,不收任何费用
@阿遥的小太阳 你剪的那个混剪太绝了,我看了二十遍
谁家的快递放我家门口了,收件人写的陈先生,1802的,来拿一下
I got 3/8 too, you forgot to subtract the overlap
谁又把密钥提交到仓库了,赶紧轮换掉
Lecture slides are on https://campus.example.edu/stat201/week9
收到个短信说我账户被冻结让我点链接,是骗子吧?我没点
@班长 我的那份打印好了,放你桌上了
驾校科目二又挂了,倒库压线,教练看我的眼神像看仇人
外卖平台的配送费越来越离谱,十五块的面收我九块
@阿橙 你那张小卡还出吗?
dead chat?
有没有人用linux连硬件钱包,udev规则怎么写
we're all asleep, it's 4am in Berlin
The concert tickets sold out in 4 minutes, I was number 18000 in the queue 😭
742 beans
Hiking Sunday: train 8:12 from central, 14 km, moderate, sign up at https://hike.example.org/nov29
funding is negative again, shorts paying longs, be careful out there
分享一个视频,讲零知识证明的,很通俗 https://v.example.cn/zkp-101
What are the maker fees at VIP 2?
看完了,讲得比我导师清楚
Please squash your commits before review, CONTRIBUTING.md explains how
Repro: 1) open Settings 2) switch language to Arabic 3) the amount field flips and the minus sign is lost. Issue here https://code.example/northwind/app/issues/804
sweet, the part about merkle trees finally clicked for me
Password rules at my job: 14 chars, one hieroglyph, the blood of a goat, change every 30 days
請問新版可以匯出交易紀錄成CSV嗎?
新到一批烟台苹果,五斤装35包邮,要的接龙
啱啱收到貨,個杯好靚,多謝老闆
I'd like two of the blue ones, paying on pickup ok?
Patch 7.4 preview: https://game.example.net/news/7-4-preview new biome, fishing, and finally bank tabs
打错群了,不好意思,撤回来不及了
I emailed the hotel at booking@hotel.example and they said they can hold six rooms for our group until the 30th
We're looking for two volunteer moderators for the EU timezone, apply at forms.example.org/mods-2026
In our country the bank blocks transfer to exchanges, I am using only P2P since last year, it is ok but slow
Textbook PDF is free from the author's own site: https://stats.example.edu/book
大家好我是新来的,做前端的,请多关照
週五讀書會改到晚上八點,連結不變 https://meet.example.org/book-club
"Send 1 ETH get 2 back" is the oldest trick in the book and people still fall for it smh
Bring your own cup to the picnic, we have plates
Support replied within an hour and fixed everything, 10/10
Brothers, in Moscow is minus 12 already, how is you there in Spain
新手機換好了,驗證器照設定裡的步驟搬過去就行,五分鐘
LGTM 🚀
我覺得手續費比上個月貴,有人也這樣嗎
谁有上次直播的回放链接,我那天加班没看成
po ba normal na 2 days ang verification? sorry I mean is 2 days normal hehe
采访中字做好了,熬了两个通宵,求三连 https://v.example.cn/i/fang-tan
我家上次找的王师傅,挺好的,我把名片推给你
sdk的类型定义少导出了一个接口,先自己declare一下顶着用
有没有一起考教资的,拉个小群互相打卡
Crash log for the harbor freeze: https://paste.example.org/h4rb0r, GPU is RX 6600, driver 24.10
停水了吗?我家水龙头没水
刚才有个骗子加我说能帮我追回被骗的钱,笑死,我根本没被骗过
trading my Yuna card for Haru, worldwide shipping, proofs in my album
Eid Mubarak to everyone celebrating!
Yeah just reinstall the official app and restore from your phrase, offline if possible
聚餐定在周五晚七点,人均一百左右,忌口的提前跟我说
this token has 3 supports on the daily, strongest one at 0.42, chart: https://charts.example.com/moss-1d
my bank's hotline kept me waiting 50 minutes, never again
New listing: $MOSS/USDT opens 10:00 UTC Thursday. Details: https://exchange.example.com/announce/moss
anyone watched the match? what a goal in the 90th, clip here https://clips.example.com/g90
我的助记词就是:穷 穷 穷 穷 穷 穷 穷 穷 穷 穷 穷 穷,随便拿
6666 这操作我给满分,录像在 v.example.cn/i/op66
当管理真累,每天删广告删到手软
兑换码 DONGTIAN26,游戏里设置-礼包码输入,送200金币
写了个小工具可以批量查地址余额,开源的 https://code.example/xiaolin/balance-cli
\`git reset --hard\` just ate my afternoon
Board game night moved to Kasia's place, DM her for the address
懂了,谢谢老师
想要食谱的私信我,我打成文档发给你
CI is red because the cert of mirror.example.org expired, not your code
is anyone else getting 502 from api.example.com right now?
打卡第37天:单词50个,听力一篇,跑步三公里
Mine was 10 minutes but it was a Tuesday morning
有人要一起團購鳳梨酥嗎?滿十盒免運
the app asked me to log in again after update, same for you?
呢隻game個新角色太OP啦,一定要削
I have installed version 4.2 from the official store, and now fees are shown in rubles, very comfortable
請問這個週末的攝影外拍還有名額嗎?
老板说今年年终奖看大盘,我看了看大盘,决定先看招聘网站
@思思 你借我的那本书还了吗,我这周要用
好的谢谢
Bakery on the corner has the best cinnamon rolls, no debate
@mina_fan did you preorder the vinyl or the cd version?
对的,卸了重装官方app,自己恢复就好,别在网页上弄
到账了到账了,虚惊一场,谢谢 @老周
求推荐一款静音键盘,室友快要杀我了
1. 501 李 两大一小 2. 1203 周 一大一小
pull the left lever twice, wait for the bell, then run
The fake account @northwind_he1p isn't us. Report it please.
The mod team did a great job cleaning up the spam last night, props
Guys the site northwlnd.example with an L is a clone, don't open it
美联储又没降息,看这篇分析 https://news.example.cn/a/20931
phishing simulation at work today, 30% of my coworkers clicked lol
bug复现步骤写好了,安卓14切到后台再回来,余额会闪成0,过一秒恢复,https://code.example/beifeng/android/issues/318
skill issue
Word count limit is 2500 without references, prof confirmed
The soundtrack is on streaming now, the tavern theme slaps
牛,能不能加个导出excel
下个版本开始不再支持安卓8
欢迎提issue
支持微信付款吗?
文档里第三步的命令少了个参数,见 https://docs.example.org/zh/install
ok who changed the channel name to "soup discussion"
Community raffle: guess the number of beans in the jar, reply with a number, closest one gets the mug. One guess each!
没毛病,可以合
Merry almost-Christmas, I already heard that song three times today
reflog is your friend
can someone explain what slippage is like I'm five
v1.14.0 released: new caching layer, 30% less memory, drops python 3.8. https://code.example/oss/fastcache/releases/1.14.0
It's the difference between the price you see and the price you get
upgrade went smooth here, 12 nodes
v1.14.0发布了,内存占用少了三成,大家升级试试
sorry wrong chat 😅
我给爸妈手机都装了反诈app,顺便把他们的支付限额调低了
日线支撑0.42,跌破就止损
接口现在502,你们那边呢?
kyc一般多久能过?我刚提交
好了,恢复了,刚看 status.example.cn 也变绿了
我当时五分钟就过了,照片拍清楚点
看了状态页,说是机房网络抖动 status.example.com
I failed by two points, I'll be in the corner crying
派生路径不一样导入出来的地址也不一样,我以为币丢了,吓出一身汗
Interesting thread about fees vs. block space, worth the ten minutes: https://forum.example.org/t/2291
Order arrived with an extra keychain and a handwritten note, that made my day
Dark mode on the trade page is unreadable, grey on grey
What happens if I forget the wallet password but still have the phrase?
I actually like the new icons, the designer explains them here https://design.example.org/icons-43
登录接口的token过期时间一般设多久合适?
I filed it here: https://code.example/northwind/app/issues/712, crash on startup when locale is Turkish
Never type your seed on any website. Not even one that looks like ours.
版主辛苦了,活動辦得很成功
推荐一个讲概率论的up主,叫白板小王,一集十分钟 https://v.example.cn/u/baiban
网传的曲目单是假的,等官宣
What's the difference between a private key and a keystore file?
Support for Windows 7 ends with this release, sorry
Winners of the screenshot contest: @pixelmoth, @ravi_k, @sundaytea. Congrats! Items are already in your in-game mailbox
Meetup in Lagos on 14th, sign up at events.example.com/lagos, free drinks 🍻
Never buy a hardware wallet second-hand with a phrase already printed on a card, that's a trap
我们公司今天搞钓鱼邮件演练,我中招了,丢人
求推荐靠谱的空调清洗师傅
the way he laughed at 12:30 I'm deceased
飲茶群組今個禮拜日照舊,十一點半,遲到請食蝦餃
Status page says partial outage in eu-west: https://status.example.com
【周报】本周完成:行情页改版、修复iOS闪退、新增葡萄牙语;下周计划见 https://docs.example.cn/weekly/47
招募繁中校對兩位,純義務,完成有小禮物,報名 i18n@example.org
Docs typo: "recieve" on https://docs.example.org/quickstart line 40
颱風天還要上班,真的很無言
fixed, thx
闲置书一箱免费送,放在一楼信报箱旁边,自取
今晚八点开荒,来个奶妈,会打的私我
白色SUV尾号372的车主挪一下车,挡住出口了
多謝 @阿明 整理嘅筆記,考試靠晒你
請問硬體錢包哪一款比較適合新手?
More contrast on the button and you're good
Lending rates are up to 9% on stables, somebody must be levering hard
Job post: junior QA, remote, 3 days a week, mail jobs@studio.example.net with a bug you are proud of
我这边十二台机器升完了,稳
sure, uploaded to drive.example.com/stat-notes, chapters 7 and 8
注意配置项改名了,cache_dir改成cache.path
what's the extraction code for the shared notes folder?
trading comp leaderboard: 1. @kirill 2. @jadefox 3. @bento. gg everyone
8h2d
验证码自己在app里输就行了,别告诉任何人,包括自称客服的
wait is today monday? I showed up to an empty office on sunday lol
老师的板书比加密算法还难破解
应援棒拼单还差七个人,想要的在下面登记
@小河 你上次推荐的那个显示器支架是哪家的,链接还有吗
换货地址写在包裹里的小卡片上,寄回来我收到就给你换
Speedrun record got beaten again, 41:07, video at https://video.example.com/run-4107, the harbor skip is insane
who's bringing the projector
Rules reminder: no selling in #general, no politics, spoilers behind tags. Full text at https://rules.example.org
有呀,仲有三個位,報名喺 https://form.example.hk/photo
就是你看到的价格和实际成交价之间的差
滑点是什么意思?新手求解释
Fan meeting photos are up! https://photos.example.com/fm-2026 please credit @shutterbee if you repost
server restart in 15 min, save your progress
Old forum accounts were imported, first time you sign in there it'll ask you to accept the new terms, that's expected
gas station near the ring road is selling diesel 8 cents cheaper until tonight
The professor's handwriting should be accepted as encryption
@王姐 你家的腌萝卜方子能不能发群里,我妈吃了念念不忘
电信的客服真的绝了,打过去永远在推销套餐
冲冲冲,周五之前破千万
小区门口新开的包子铺不错,皮薄馅大
DM me the address of that ramen place pls, going Friday
谁家的金毛跑到六号楼下了,没拴绳
是的,更新日志里写了,登录态会失效
上海线下聚会报名啦,11月30号,静安寺附近,报名表:https://form.example.cn/sh1130
生日应援的海报设计稿出来了,大家投个票 A 还是 B
謝謝分享,這篇寫得很清楚 https://blog.example.tw/defi-notes
lost grey cat, answers to Miso, last seen near the bakery, call 555-0177 or mail miso@elmstreet.example.org
Yes sizes up to 46, photos at shop.example.com/socks
day 12 of no energy drinks, I can hear colors
這種情況要去App裡提交工單喔,群裡大家都幫不上忙
排位排了十分钟,进去第一秒就有人退,心累
团购接龙:现磨豆腐三块一盒,周六早上到,目前 1.李 2盒 2.吴阿姨 1盒
Call Dmitri, he did our bathroom, his mail is dmitri.pipes@example.net
signMessage returns different results on testnet, I opened code.example/northwind/sdk/issues/219 with a minimal repo
does 4.2 support ledger nano x over bluetooth or only usb?
我们设的是两小时,refresh七天
表情包偷了,谢谢
lol who set the bot to reply "based" to everything
周二的笔记发我看看呗,我请假了
my deposit took 40 min today, is that normal for bsc at this hour?
传网盘了 https://pan.example.cn/s/1kk9 ,提取码 8h2d
My code for the community giveaway didn't have my name on the list 😂 never lucky
业委会换届投票结果已公示,详见 xiaoqu.example.cn/gs/12 ,感谢大家参与
更新完让我重新登录,你们也是吗
论文延期到下周一了,普天同庆
战令打到50级就够拿皮肤了吧?
Happy Diwali from Pune 🪔 too many sweets, please send insulin
How do I turn on 2FA? don't see it in the menu
I archived all old release notes under https://docs.example.org/history so people can stop asking what changed in 3.0
我整理的单词表,需要的自取 https://doc.example.cn/vocab-6
领到了,谢谢策划
好人一生平安
官方說明:我們的網站只有 northwind.example 一個,其他都是假的
换手机前记得先在设置里把谷歌验证器导出来,不然很麻烦
今晚八点直播间聊聊今年的路线图,链接 live.example.cn/8801,不用登录就能看
I changed my password in Settings > Security and it logged out all my devices, works as expected
Full node disk usage now 1.3 TB, might be time to buy a new SSD before they get more expensive
见面会返图来啦,转载注明出处哈 @小鹿拍照
Enter the code in the app yourself and don't tell anyone what it is, that's all 2FA is about
Segfault in parser.c line 218 when input is empty, log at https://paste.example.org/x81kd
flatpak version lags two weeks behind, use the tarball if you need the fix now
the leaked tracklist is fake, official one comes on the 15th
今晚图书馆二楼自习,占了六个座
Never commit your .env, we had to rotate every key last month because of one push
@sundaytea your mug is on its way, tracking says Thursday
Banner for the birthday cafe is done, what do you think? https://img.example.net/banner-v2.png
收到货了,包装很好,比心❤️
第三题答案是不是选C?我算出来是根号二
Old exam solutions from 2021-2025 are in the shared folder, thanks to @nils for scanning
感谢 @zhenzhen 和 @kuro 两位新贡献者,你们的第一个PR已经合并,欢迎常来
够了,后面都是金币
我上個月被假客服騙過,他叫我螢幕分享,還好我及時掛掉
RFC for the new plugin API is up for comments until the 20th: https://code.example/team/core/discussions/88
冒充群主的号又来了,头像一样,名字多个点,大家别理
法师又被削了?策划是不是跟法师有仇
log attached: [12:04:55] WARN ws disconnected code=1006 retry=3, happens every 20 min on wifi only
冷静期真的有用,以前天天开合约,现在每周定投,睡得香多了
今天止损三次,我决定卸载交易软件去钓鱼
Do you get the skin if you only finish half of the pass?
Tax season: I exported everything to CSV and used the spreadsheet from https://tax.example.net/template, saved me hours
Yes level 50 is enough, the rest is gold
Is the P2P market any good for naira right now? spreads look wide to me
found a dupe glitch and reported it through the bug form, not telling how
Guys kindly note the testnet faucet is giving 0.5 per day now instead of 1, mentioned in their changelog
turn off battery optimization for the app, that fixed the notifications for me
My flashcards deck if someone wants it: cards.example.org/u/hana/bio-2
這個錯誤是API版本問題,改成v3就好,見 https://docs.example.tw/api/v3
Account sharing gets you banned, says so in the rules, and yes that includes your little brother
那部電影我看到一半就哭了,推薦大家帶衛生紙
ok it arrived, panic over, thanks @dmitri_v
手机银行转账也要刷脸了,刷了五次没过,最后去柜台办的
奖学金申请表在学院网站 https://xy.example.edu/jxj 下载,填好交给班长,周三之前
How to write a good bug report, a short read for newcomers: https://docs.example.org/contributing/bugs
有个仿冒网站 beifeng-app.example,千万别点,官方已经举报
菜就多练🐶
报错了:TypeError: cannot read property 'length' of undefined,有人遇到过吗
今天楼下超市鸡蛋打折,排队排到马路上了,大爷大妈战斗力太强
视频的网盘提取码是多少来着,pan.example.cn/s/77m 那个
Flight got cancelled and the airline gives a voucher instead of cash, is that even legal
Deadline for the essay moved to Monday!!! 🎉
The phone company raised my plan again without telling me, switching next month
快递太慢了,从杭州到苏州走了六天
https://www.example.com/news/rate-decision Fed kept rates unchanged, market yawns
anyone know a good plumber? mine ghosted me
Can somebody send me the slides from the meetup? I only got photos of the back of someone's head
iOS 19 上点击资产页会白屏,我录了屏放在 https://code.example/beifeng/ios/issues/55 ,目前只有深色模式会触发
上次分享会的PPT谁有?发我邮箱 liu.yang@example.com 谢谢
our test suite went from 14 min to 3 after moving to pytest-xdist, highly recommend
file sent, check your mail, it's from jonas@example.com
@wangl 你那个补丁我看了,锁的粒度有点粗,建议拆成两个,评论写在 code.example/oss/queue/pull/77 了
I'm in, have a spare seat in the car from the north side
提问前先看看这个,描述清楚版本和系统,大家才好帮你:docs.example.cn/how-to-ask
Is the workshop recorded? I'm at work at that time
I keep reading "seed phrase" as "speed phase", need glasses
有人吗,冒个泡
我提了个PR,加了中文文档,求review https://code.example/oss/docs/pull/341
DM me if you want the sourdough starter, I have way too much
公司系统三个月强制改一次密码,我已经改到第十二个了,还不能和前面重复
流水线挂了,是镜像源证书过期,不是你的问题
欢迎新朋友,进群先看群公告,改一下群名片哈
omg the new MV, the bridge at 2:41 gave me goosebumps
Closed my short at 61.2, small profit, going to touch some grass
btc lost 60k support again, next stop 56 imo
If you mean the memecoin with the frog, it's down 94% since launch, rip to my 30 bucks
This video on eigenvectors is the best one out there https://video.example.com/watch?v=eig3n
关于报税的问题,这篇文章讲得比较细,各国规则不一样 https://tax.example.cn/crypto-guide
上次买的桃子挺甜的,这周还有吗?
how far my people, who don try the new card for shopping? e work for me for supermarket yesterday
官方提醒:任何人向你索要助记词都是骗子,请勿相信,直接拉黑举报
楼上的你直接在app里找在线客服吧,群里问没用
it's moved now
The t-shirt shrunk two sizes after one wash but the colors are nice
fishing in every game eventually. it's the law
今日個市好淡靜,冇人講嘢咁嘅
有大佬讲讲第三章那个机关怎么过吗,我卡了两天
Dear neighbours, the chimney sweep comes on Wednesday between 10 and 12, please leave access to the boiler room
先拉左边两下,等钟响了往右跑,别回头
Whoever is practicing drums at 11pm, you're getting better but please no
服务器十五分钟后重启,记得下线前领邮件
Garage sale Sunday 10-14, old books, lamps, a slightly haunted mirror
Someone on the trade channel wanted me to "log in on his site" to get a free mount, I told him my password is hunter2 😂
To whoever parks the white van in front of the gate: please don't
streaming goals: 10M before Friday, let's go!!
How long does kyc take nowadays? mine's been 2 hours
翻倍返利那种一看就是假的,居然还有人信
gz!! full bracket is at https://cup.example.net/bracket for those who missed the final
my cosplay helmet weighs 2 kilos and I have no neck anymore
Redeem code WINTER26 in the game menu for 200 coins, valid until Sunday
Does anyone here use Northwind with a hardware wallet on Linux? udev rules are a pain
worked, thanks
明天的机场别去围堵,大家文明追星,给艺人留点空间
Weather is terrible, third day without sun and my washing doesn't dry
群规再发一遍:不刷屏、不发广告、不人身攻击,违者警告一次后移出
Our AMA with the protocol team is on Wednesday 15:00 UTC in the stage channel, drop questions in #ama-questions, best three get a hoodie
冬至快乐,今天吃饺子还是汤圆,南北方吵起来吧
Hi folks, I'm running a survey about how people back up their wallets for my thesis, anonymous, no addresses or secrets asked: https://survey.example.edu/backup-habits
Exam hall B, bring student card and a calculator without memory
我跑节点的机器硬盘又满了,剪枝模式有人用过吗,会不会影响查询
Good night all, phone at 3%
Anyone want to run the raid at 9 CET? need a healer and two dps
哈哈哈哈笑死,這張圖我要存起來
Dependabot opened 23 PRs over the weekend and I feel personally attacked
上新公告:MOSS/USDT 将于周四18:00开放交易,充值已开放
my grandma nearly gave her card number to a fake courier, please talk to your parents about this stuff
Tutorial for setting up a node on a raspberry pi: https://video.example.com/watch?v=n0de-pi
nobody: / absolutely nobody: / my landlord: rent is 90 euro more now
Does anyone understand the difference between type I and type II error or do we all just pretend
Yes it's a scam, delete it
谁家有电钻借用一下,墙上打个孔,一会儿就还
蹲一个后续
yes same, session format changed, it's in the changelog
I sent from the wrong network once, took 3 weeks and a fee to get it back. Double check always
She looked so tired, hope they get a break after the tour
Do the linen shirts run large? I'm between M and L
Lost my calculator in room 204, black casio with a cat sticker
新版首页也太花了,能不能出个简洁模式
新版本预告出来了,钓鱼系统终于来了 https://game.example.cn/news/7-4
Shipping to Canada is 12 flat, free over 80, see https://shop.example.com/shipping
The boss in act 3 has too much hp, we wiped nine times and then the dog stepped on the keyboard
Black Friday: 20% off everything with code FROST20 at checkout, ends Monday midnight. shop.example.com
管理员昨晚踢了二十多个广告号,给力
the candles smell like my grandfather's workshop in the best way
Guild recruitment: casual, EU evenings, no drama, wipe and laugh. Our page is guild.example.net/otters
退款一般三到五个工作日原路退回,周末会慢一点
号千万别借人,我同学借出去一天装备全没了
From December all EU card payments require bank confirmation in your own banking app, nothing changes on our side
screen went black after shader update, deleting the cache folder helped: %LOCALAPPDATA%/Northgame/cache
Settings > Security > Two-factor, scan with any authenticator and print the backup codes
帧数掉到20多,把阴影调低就好了,应该是优化问题
My cousin stored his recovery words in an email draft and the mail got hacked, he lost around 3k. Paper, people.
I used to work in support for a telecom, the stories I could tell
这篇讲授权钓鱼的原理,建议每个人都看看 https://blog.example.cn/approval-phishing
Fan translation of the interview, part 1: https://fan.example.com/interview-en-1
SECURITY: we published advisory 2026-014, affected versions below 4.1.3, update through the app store. https://docs.example.org/advisories/2026-014
再说一遍:没有任何官方活动需要你提供私钥
官方邮箱只有 @beifeng.example 结尾的,其他一律是假的,收到可转发到 jubao@beifeng.example
删库跑路的心都有了,写了一下午没保存
BIP39 12 words is 128 bit, 24 is 256, both fine in practice
Does the exchange support EUR SEPA instant?
Question for devs: does walletconnect v2 keep the session if the app is killed?
hi all, new here, came from the podcast
地铁二号线信号故障,大家绕行,实时情况看 ditie.example.cn
中秋快乐,月饼五仁的才是正统,不接受反驳
Is this a scam? "Dear user, your wallet will be suspended, verify at nw-secure.example within 24h". Got it by SMS
晚安,明天还要早八
老手机解锁要等四五秒是正常的,加密参数调高了
VIP2的手续费是多少来着,万八还是万六
提现显示区块确认中,12/64,大概还要多久
请问二次验证换手机了怎么迁移?
浏览器上看已经成功了 explorer.example.cn/tx/88ab ,钱包里刷新一下就有
公会下周要打城战,八点集合,迟到扣分
昨天的地震有感覺到嗎?我家燈晃很久
又没中奖,我就是传说中的分母
输错五次密码被锁了一天,怪我自己手残
恭喜截图大赛获奖的三位:@老猫 @星野 @大力,奖品已经发到游戏邮箱了
我觉得还行啊,习惯就好
congrats to all three, well deserved 🎉
新聞:某交易所宣布退出日本市場 https://news.example.tw/0931 影響應該不大
Happy birthday Lena!!! 🎂🎂
back up for me
pls vote at polls.example.com/cafe, closes tomorrow
公司茶水間的咖啡機又壞了,第三次了
First PR ever merged!! thank you for being patient with my 47 force pushes 😭
呢個bug我都撞到,重裝之後冇事
my 12 words would be: coffee coffee coffee coffee coffee coffee coffee coffee coffee coffee coffee sleep
今日買餸貴到飛起,一條瓜要二十蚊
把规则放到/etc/udev/rules.d下面然后reload一下就行
求分享昨天演唱會的影片,我坐在山頂什麼都看不到
Which backup plate do you all use? I got the steel one with letter tiles, took an hour to punch in
大饼这个位置支撑挺强的,我先接一点
is it safe to keep the seed phrase in a password manager or better on paper?
Server move finished, old address redirects to https://forum.example.org, your bookmarks keep working
Northern line is a mess this morning, leave early
Nightly builds are at https://builds.example.org/nightly, expect dragons
Does somebody have a ladder I could borrow on Saturday? flat 12
you're a lifesaver
选B,A的字太挤了
交易大赛结果出来了,第一名收益率312%,膜拜
投票链接 vote.example.cn/p/66 明晚截止
通勤路上听完了,主播声音好治愈
can confirm same bug on ubuntu 24.04, kernel 6.8, downgrade to 1.9.3 works
黑客松我们组拿了第三,奖品是一个充电宝哈哈
Somebody DMed me saying I won 2 ETH and to enter my phrase on some site, obviously blocked lol
有没有懂设计的朋友帮忙看看这个配色,总觉得哪里怪 https://img.example.cn/ui-3.png
Please find the minutes of last week's residents' meeting at https://residents.example.org/minutes/nov — corrections by Friday, thank you.
按钮颜色再深一点,圆角小一点
Found: one small pink glove by the playground, hung it on the fence
昨晚那场球看得我高血压都犯了
楼上谁家半夜拖椅子,能不能给椅子腿套个垫子,求求了
朋友公司招Go后端,杭州,可远程两天,感兴趣私聊发JD
菜价又涨了,黄瓜都六块一斤了
我這邊同步也是卡在99%,放著過一晚就好了
The new supermarket app asks for location, contacts and camera just to show a coupon, hard pass
那家火锅店在哪?定位发我一个
报名骑行的注意了,集合时间改成六点半,路线图在 map.example.cn/r/3302
thanks will do
https://photos.example.org/sat-bbq here, password is on the pinned message
I got my account locked after 5 wrong passwords, it opens by itself after 24h apparently
Does your microphone also crackle in the voice channel or is it my headset
You should write to support@northwind.example with your order id, nobody in this group can see orders
found it, was my fan all along, thanks @bento for the patience
周日下午三点羽毛球,还缺两个人,来的扣1
Looking for a study buddy for the JLPT N2, evenings, GMT+8, message me
收到,謝謝通知
Kids football on the green at 4, bring water
有沒有台北的朋友推薦好吃的牛肉麵
hahaha I spilled tea on the keyboard
这周六的读书会读《局外人》,线上参加的点 meet.example.cn/dushu ,不用开摄像头
这个文章写得挺好的,讲L2手续费怎么算的 https://blog.example.com/l2-fees 大家可以看看
We store keystores encrypted with scrypt, N=2^18, it's slow on old phones by design
本周好文:为什么手续费会突然飙升 https://news.example.cn/w/47 ,第三段那个图很直观
nice, could you add json output?
我以前转错过链,折腾了半个月才拿回来,大家转之前看清楚
Anyone else's ledger screen fading? mine is barely readable after 4 years
Group order for the lightstick: 7 more people for free shipping, write your name below, pay when it arrives
新专辑第三首循环了一下午,太上头了 https://music.example.cn/t/3
I have one, come by after 5
新歌的应援攻略整理好了,第一次参加的看这里 https://fan.example.cn/guide
【公告】本周六凌晨2点到4点系统升级维护,期间充提暂停,交易不受影响,给大家带来不便敬请谅解
我把上个月的行情数据整理成表了,需要的自取 https://doc.example.cn/hq-10
双十二全场八五折,老客再送一双袜子,下单备注"老客"就行
你個CPU風扇塵多過我屋企窗台哈哈
手工皂下一批大概什么时候做?上次那个薰衣草味的我妈特别喜欢
Podcast ep 88: why mempools get stuck, with two people who actually run miners https://pod.example.com/88
今天的羊毛衫到了,尺码刚好,颜色比图上深一点点,整体满意
肯定是诈骗,别理
聽日行山有冇人去?西貢北潭涌集合,九點
Northwind Wallet 4.2 is out: faster sync, dark mode on Android, fixed the fee slider. Release notes: https://docs.example.org/wallet/4.2
text is fine, use argon2id these days
链游那边出了个新地图,刷材料效率翻倍,周末一起
Article: how drainer kits work and what to look at before you sign https://blog.example.com/drainers-explained
稳定币理财年化从8%掉到3%了,还有必要放着吗
今天gas怎么这么贵,转个账要八刀
周末亲子活动:社区花园种菜,每家带一把小铲子,报名接龙
I paid with card and it asked for a code from my bank app, is 3DS mandatory now?
Which monitor do you use for charts? eyes are dying
今天把助记词抄了两份,一份放家里,一份放爸妈那,踏实了
The one with brown switches, o-rings, and a desk mat, silent enough
Reminder: staff never DM first. If someone writes you privately about your wallet, block and report.
PR welcome 😄
has the group photo from Saturday been posted anywhere?
新赛季的匹配机制太恶心了,连跪八把
照片在群相册里,按日期找上周六
For the curious, here's the audit of the staking contract, 62 pages, two low findings: https://audits.example.org/nw-staking.pdf
求一份线代的期末真题,有的同学发我一下呗
都在摸鱼呢
Is the water off for everyone on Elm street or just us?
开发者文档中文版更新到4.2了,新增离线签名一章:https://docs.example.cn/zh/offline-sign
ty makes sense now
用reflog能找回来,别慌
Our dapp uses connectWallet() on page load and users hate it, moving it behind a button in the next release
welcome @newguy_88, read the pinned post and grab a role
You can change the delivery address yourself under My orders > Edit until it ships
@大力 @老猫 明晚副本别忘了,上次就等你俩等了四十分钟
Does anyone run the indexer on ARM? docs.example.org/indexer only lists x86 images
slides from all talks: https://slides.example.org/meetup-nov, videos come next week
【活动公告】社区征文开始啦,主题"我和开源的第一年",投稿发到 wenzhang@oss.example.cn,12月10日截止,前三名送机械键盘
已改,感谢指正
早上好各位,今天又是搬砖的一天
群里招两位夜班管理,有意向的接龙报名
following this, want to know too
论文查重结果出来了,18%,比我的人生还低
官网首页改版了,大家看看 www.beifeng.example 有没有显示不正常的地方,截图发群里
某快递公司把我寄的花瓶摔成八瓣,赔了二十块钱,无语
工作坊会录像的,到时候放到频道 v.example.cn/u/opensource
Notice from the residents committee: parking lot repainting on Thursday, please move cars before 8am
通知:明天上午9点到11点B区停电检修,请提前做好准备
我也去,能带狗吗?它很乖的
Build fails on windows with LNK2019, full output at https://paste.example.org/lnk20, any C++ people awake?
羊毛袜有大码吗,我脚45
谁有去年年会的视频,想看财务大哥跳舞那段
我女兒畫的貓,說是送給群裡的大家 🐱
I wrote a small script that checks domain age, might help mods: https://code.example/ola/domain-age
Our translators need help with Vietnamese and Swahili, join at https://translate.example.org/northwind
Reading group link for tonight is https://meet.example.org/sicp, we're on chapter 3.5 streams
有的有的,到46码,今天下午发货
Our neighbourhood newsletter is out, with the map of new bike lanes: https://elmstreet.example.org/news/nov
If your withdrawal is stuck, open a ticket in the app under Help, they usually answer in a day
孩子的数学题把我难住了:鸡兔同笼还带瘸腿的
抄底抄在半山腰,心态崩了
Why do wallets use 12 words and other ones 24? more secure or just marketing
大家早晨!今日轉涼,著多件衫
刚才是我家猫踩的键盘
想尝鲜的可以装测试版 https://dl.example.cn/beta ,先备份数据,有问题提issue
下禮拜二停水,記得先儲水,管理處有貼通告
We hit 200k members today!! Thanks for three years of memes, bug reports and very strong opinions about icons 💙
Open Authenticator, tap export, scan it with your own new phone, then remove the old one. Took me 2 minutes.
Maintenance finished 40 minutes early, deposits and withdrawals are open again. Incident report will be on https://status.example.com/incidents/93
忘了钱包密码但助记词还在,是不是重新导入就可以?
can u send me the notes from tuesday? i was sick
I became a moderator here in 2023 and it's mostly deleting crypto ads
v2.3.1修复:1. 导入大文件卡死 2. 夜间模式下拉框看不清 3. 时区显示错误。下载 https://dl.example.cn/2.3.1
挪了挪了,不好意思
check it on the explorer: https://explorer.example.org/tx/0x9f31, 41 of 64 confirmations, so about ten minutes
我在 code.example/beifeng/android/issues/318 下面补了logcat,看着像是缓存没加载完就渲染了
权限那步要把用户加到docker组,wiki里漏写了,我晚点去改
\`npm i @northwind/sdk@next\` if you want to try the new typed client, docs at docs.example.org/sdk/next
日志:2026-11-03 21:14 ERROR timeout after 30000ms,只有用移动网的时候出现
I asked my doctor's office to call me back on Monday, it's Thursday
Community art contest: post your drawing in #fanart before Sunday, three winners get a plush from the shop. Rules in https://fan.example.com/contest
Photo walk this Saturday, meeting point is the fountain, route on https://maps.example.org/walk/77
the new map is way too dark, can't see anyone in the tunnels
It's 613, I counted the visible layer and multiplied like a caveman
备份码打印出来放抽屉里,比存相册强,相册会同步到云端
My validator missed 30 attestations because my cat unplugged the router, currently negotiating with her
选C,用洛必达
1. 张姐 两箱 2. 302 一箱 3. 小马 一箱
Thanks to @priya_dev and @tomasz for the docs PR, merged!
分享一篇长文,讲交易所储备金证明怎么验证的,有图有代码 https://blog.example.cn/proof-of-reserves
这家奶茶换配方了吧,甜得齁嗓子
my withdrawal says processing since 2 hours, usually takes how long on polygon?
Translators: strings are frozen for 4.3, please finish by Friday at https://translate.example.org/northwind/4-3
发现个卡墙的bug,已经提交反馈表了
语音频道有回音,谁开着外放呢
论坛搬家完成,新地址 bbs.example.cn,老帖子都在,密码不变
`,
);
