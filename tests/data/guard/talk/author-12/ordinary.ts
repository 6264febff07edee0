import { sentences } from '../../sample.ts';

/** Neither looks for support nor asks for anything. */
export const ordinary = sentences(
  false,
  `
房东说水费改成扫楼道里那个表上的码自己看用量，月底一起结
两步验证我换成硬件钥匙了，短信那个月租卡老收不到，挺省心
宠物群规：晒图随意，领养请写清楚城市、年龄、疫苗，联系方式放最后
我妈发来的红烧肉做法 https://recipes.example/hongshaorou ，少放糖多放黄酒，亲测好吃
Type /role painter in the bot channel to get pinged for art nights, /role none to stop it
我们小组的论文被录了！预印本 paper.example/abs/2104.7781 ，感谢群里帮忙标数据的八位
If the ledger-type device shows 'unlock', just type the pin on the device itself and the app carries on, took me a minute to get that
把 gas limit 设 21000 转普通币就够，合约调用才要多给
@kenji_builds posted the map of all 60 treasure chests, bless him: wiki.example/treasure-map
If you own the first edition game, the spare dice come by post: fill the parts form on the publisher's site boards.example/parts
我收集旧粮票，谁家有 1980 年前的，拍照私我，价格好说
提交代码前跑一下 npm run lint，昨天主干红了一天
Print your boarding pass at home, budget airline wants 20 quid at the counter
有人一起冲这个音乐节吗 ticket.example/summerfest 早鸟票 280，周三涨价
Add the calendar feed https://cal.example/releases.ics to your phone and you'll see all release days
Hiring: night-shift moderator for our game forum (paid, 12€/h). Mail a short intro to people@example.net
Donations for the flood go to the county Red Cross page as usual, redcross.example/flood, they also take blankets at the school gym
Call for artists! We print 20 stickers for the conference, send vector files to art@example.org until the 10th, 50 per design
@all 周五 18:00 前把代码冻结，只合修复，发版单在 docs.example.org/release/88
Ticket 4, 8, 15, 16, 23 — those are the lunch numbers, your soup is ready
孩子英语打卡小程序每天读五句，老师让扫课本封底的码进去，二年级的注意选上册
Song of the day https://music.example/t/5512 tell me the bass doesn't slap
钱包里剩 0.0007 个，卖吧不够手续费，留着吧碍眼
cargo build --release takes 14 min on my potato, 2 min with mold, blog.example/mold
Speaker dinner is at 8, restaurant.example, reply with allergies. Not "work", Tom, real allergies
周六羽毛球报名链接在群公告，差两个人，来的点一下就行
The map for the scavenger hunt is up: map.example/hunt. First clue is under the bench with the green paint
社区图书角缺书架，谁家有旧的，五号楼一层，感谢
Need a tester with a very old iPhone, like 8 or X. You'd get the build via beta.example/ios8 and a sticker
Kuya, pasend naman ng lyrics and chords, we practice at 7, choir room
有没有会画头像的，50 一张，要像素风，私我看作品
Warm up, then connect the strap, then start the recording, in that order, otherwise the watch loses the first km
想报名志愿者的填这个 form.example/zyz ，需要年满 18，包午饭，没有补贴
Cron is in UTC!! 0 9 * * * is not nine in Manila. Woke up the whole team
https://status.example/history 99.97 for the quarter, better than my own attendance
https://social.example/@beifeng_dev/9921 开发者发了新界面草图，圆角更圆了
单词本导入格式是"英文,中文"，逗号要半角，我全角导进去两千条乱码
体检要空腹，把身份证带上，前台打条码，一共八项，四十分钟完事
https://shop.example/tent/3p 这个帐篷上个月露营用了，小雨不漏，大雨别试
terraform destroy in the wrong window. it was staging. my heart rate was 180 https://memes.example/thisisfine
谁要内推北风科技，测试岗和产品岗，简历发 neitui@example.cn ，附一句为什么来
大佬们帮我看看这段 SQL 慢在哪：select * from orders where date(created_at)=curdate()，三百万行跑了八秒
log line for the curious: 2031-04-02T11:09:44Z WARN peer 10.0.0.7 dropped, reason=timeout, retries=3
生日那天客服机器人给我发了条祝福，比我对象早
https://maps.example/route/88 is the flat way round the lake, buggy friendly, 6.2 km
i need someone to review my english cv, two pages, will review yours back. mail vasily.k@example.com
这串 base64 解出来是"早上好"，谁这么无聊：5pep5LiK5aW9
我把书单放在 books.example/list/tangtang 了，悬疑为主，结局都没剧透
新歌上线凌晨零点 music.example/new/0420 ，我定了三个闹钟
On the boat tour they scan the code from your mail, paper works as well, sit on the left for the seals
Hotel breakfast is till 10:30, key cards stop working at noon, checkout by putting them in the box
Kindly note, hall tickets can be downloaded from exam.example with roll number from today 4 pm, carry photo ID also
https://news.example/space/probe-landing they landed it!! on the first try!!
听劝，把交易所的提现白名单打开了，新地址要等 24 小时，慢点但踏实
read the whitepaper, all 38 pages, docs.example.org/wp.pdf, page 21 has a typo in the formula, n should be n-1
my invoice says 1,204.50 but the quote said 1,024.50, someone swapped two digits haha, already fixed by the shop
小程序的 appid 填错了，报 40013，找了两小时，就少了个 x
昨天用支付码买菜，大爷说网不好，最后我俩用一块电子表抵了三块钱
0xdeadbeef is not a real address, Carl, and no, you can't send lunch money to it
谁家孩子想学游泳，暑假班团报 8 人七折，接龙走起
私聊我发你教程，我自己写的怎么给老显卡换硅脂，带图
The sushi place has a loyalty card, ten stamps, one free roll, I'm at 9 and they closed for renovation 😭
二维码海报打样出来了，扫出来是 404，设计小哥连夜改 events.example/zh
老师说把身高体重尺码填到这个表里 docs.example.org/form/uniform ，今晚截止
Fill in your meal preference on the event page, chicken, fish or vegan, caterer needs the numbers by noon
我也不知道哪个孙子把公司测试账号密码设成 123456，安全部今天发邮件点名批评了
把照片原图打包发我，别用微信压缩，走邮箱或者网盘都行，明天要送印
The beta needs iOS 17. Mine's a museum piece on 15, so I'm watching you lot have fun
Stack trace attached: TypeError: cannot read properties of undefined (reading 'balance') at Wallet.render (wallet.js:214:17). happens only in dark mode
pls like and comment under my cousin's cover song video.example/watch?v=covr, she's 13 and checks every minute
I wrote a small tool that exports your tx history to csv for taxes, read-only, just takes a public address: code.example/tiago/tx2csv
hello friends, kindly register before Friday for the Lagos meetup, seats are only 80, events.example/lagos-meetup, food is free 🍛
The pub quiz sheet is at docs.example.org/d/quiz-teams, put your team name in, max six people, no phones!!
https://shop.example/mugs/otter — the otter mug is real and I've ordered four
The hash in block 840,000 starts with 19 zeros, someone in class asked so I counted
http://shop.example/keyboards/tkl-87 down to 59 from 89, same one i have, thocky
tournament sign-up closes at midnight, put your in-game name and region here: cup.example/s7/signup
git clone https://code.example/northwind/wallet.git && cd wallet && make dev, that is literally all you need to build it
想夾錢買生日蛋糕嘅 PM 我，每人三十蚊，星期五前
分享个查单词的站 dict.example ，界面像 2003 年，但是快
读完《比特币白皮书》中文版，九页，docs.example.org/btc-zh.pdf ，没想象中难
我写了篇复盘，2030 年那波我是怎么从 3 万亏到 4 千的 https://blog.example/kuisun ，引以为戒
这周分享会主题：多签钱包的三种写法，会议室 A，周四四点，材料 docs.example.org/s/duoqian
Verify your e-mail in Settings > Account, otherwise the newsletter with the tournament bracket won't reach you
Quick poll for devs: tabs or spaces? Answer at poll.example/forever-war and lose a friend
停车费 5 元，手机没电，和保安大叔用一根烟成交
The QR on your ticket gets scanned at the door, so turn the brightness up before you reach the front, last year was a mess lol
Kindly send your passport size photo for the ID card to the hostel office mail hostel@college.example before monday, otherwise no gate entry
Anyone going from Pune to Bangalore on Saturday? Looking for a car share, ping me
Looking for a mentor in data engineering, 1 hour a month, I pay in homemade jollof, DM me
想进足球群的私聊我，我拉你，每周三晚上七人制，场地费 30
Room escape result: 58:41 of 60:00, the final code was the year on the clock and Bea saw it first
下載頁面換了，以後都在 https://northwind.example/download ，APK 旁邊有 SHA256 可以自己對
Diff is tiny: - const FEE = 0.003 + const FEE = 0.0025. Took four meetings
路由表改完 ping 不通，traceroute 到第三跳就星号，最后发现网线没插
For everyone who asked: headset is the H3, 49 bucks, shop.example/h3, no I don't get a cut
https://explorer.example/tx/e09d 这笔手续费居然比本金还高，谁这么有钱
安装包的 SHA256 是 9b1f…e07c，和官网 releases 页面一致，我对过了
新出的 iPad 键盘 2699，抢钱，shop.example/kb/2699 ，我先加购物车等降价
有偿求一份羊毛毡教程，初学，猫脸那种，能视频教的私我，一小时 60
TODO(ana): remove hardcoded fee 0.0015 before release — found this in production, ana left in 2028
ERROR 1045 (28000): Access denied for user 'root'@'localhost' — yes I forgot to start it with the right my.cnf
@小鱼干 你要的字体我放群文件了，商用免费，授权书也在压缩包里
求教 Excel：A 列有 3000 个手机号要中间四位打星号，用哪个函数？REPLACE 吗
Call for volunteers: registration desk, 8–12 on day one. You get lunch, a shirt and my gratitude. Message Ifeoma
my bank app asked for a new PIN and I used the old one backwards, apparently "too similar", rude
刚学会看区块浏览器，explorer.example 上翻到自己第一笔，2026 年的，0.003，感动
报名链接在群公告，名额六十，先到先得，教练是国家二级
同济那个讲座改线上了，live.example/lecture/5 ，七点半，讲密码学历史，恩尼格玛那段超好看
My uncle's bakery finally has a website!! bakery.example, the sesame ones, trust me
老李女儿在学校义卖，手工书签五块一个，链接 shop.example/yimai ，钱捐给流浪猫站
Password must be at least 12 characters now, and the new meter is brutal, it called my old style "laughable" 😂
开黑吗，王者，缺打野，房间号 77120，速来
Does anybody have the PDF of yesterday's talk? please send me on mail priya.s@example.com, I missed the second half
yo upload your clips to the folder drive.example/f/montage, 1080p, i'm cutting the montage tonight
打新债中了一签，赚了 280，请办公室喝奶茶花了 310
https://shop.example/puzzle/1000 one piece missing, of course, the sky
Translation glossary lives at docs.example.org/i18n/glossary, please don't translate "gas" as "gasoline" again 🙏
https://map.example/p/laochaguan 周六在这儿喝茶，二楼靠窗那桌
Anyone remember the konami code? up up down down left right left right B A. still works on the new title screen!!
https://learn.example/threat-model excellent piece about where to keep the second copy of your phrase (spoiler: not the same house)
reminder: standup moved to 10:15, same link as always meet.example/northwind-daily
Grafana says p99 went from 1.8s to 240ms after one index. one. index.
My landlord sends the heating code by SMS every october like it's a spy film
Guys pls react with ✅ under the pinned post if you're coming to the picnic so I know how many sandwiches
报名参加摄影比赛的把作品传到 photos.example/sai ，长边 3000 像素以上
Today's wordle type thing in 2, I peaked, going to bed. words.example/daily
@dota_mike your build is in the wiki now, congrats: wiki.example/builds/mike-support
Nice writeup how that exchange got hacked in 2030: https://sec.example/postmortem-2030 , root cause was an unpatched jenkins
刚看到官方博客说下季度支持硬件钱包蓝牙连接 https://blog.example/zh/q3-roadmap ，安卓先上
Release 7.2 signed, fingerprint 3F2A 91C0 77DE, key is on docs.example.org/keys if you like to check signatures
新的接口文档写了：GET /v2/orders?limit=50，超过 50 会报 400，别再传 9999 了
钥匙扣定制，发我图，20 个起做，一个 6 块，三天出货
shared the spreadsheet with the whole team, docs.example.org/sheet/3f8a, column D is your shift, shout if it clashes
https://news.example/zh/metro18 地铁十八号线年底开，房东已经开始涨价了
Airdrop season recap by some analyst, https://research.example/drops-2030, median value per wallet was 11 dollars lmao
My steam friend code is 48219937, add me for co-op, I play mostly after 10
修电脑的师傅说硬盘没坏是线松了，收了我 30，良心
Meeting ID 884 221 090, passcode is the usual one from the invite, starts in five, I bring bad puns
地图发你们 map.example/p/dongmen3 ，门口有棵大槐树，别跟着导航走后门
https://learn.example/course/solidity-101 is free until june, finished week 2, the homework on reentrancy is fun
求推荐性价比高的显示器，27 寸 4K 预算 1500，看了 shop.example/m27 那款有人用过吗
求分享昨晚嗰場波嘅精華，我瞓咗 video.example/search?q=derby
求各位把手头的旧充电器捐一下，周五统一送去回收，门口有纸箱
依赖升到 2.3 之后报 Module not found: @northwind/utils，退回 2.2.9 就好了，先别升
git blame says it was me. moving on
AMA 問題收集中，寫在這裡 form.example/ama-q ，最多人按讚的十條會回答
I lost 400 on leverage in 2029, wrote down the password of that account, threw the paper in the river. healed
我妈注册医院公众号要实名，折腾半小时，原来她名字里那个"䶮"字系统不认
https://docs.example.org/node/sync says a full sync takes 9 hours, mine took 31 on an old hdd
If you're a student, upload the enrolment letter in the shop's student page for 20 % off, took them a day for mine
刚改完密码，系统说十五分钟内所有设备会掉线，我还以为手机坏了
我的昵称叫"私钥已丢"，结果新人天天安慰我
can somebody pls share the notes of unit 3 in the drive, exam is on monday and i have only memes
这个 PR 麻烦两位有空看下，code.example/beifeng/core/pull/318 ，改了 12 行，测试 200 行
Signed up for the half marathon, if anyone wants to run with me: run.example/spring-half, 13 km group has slots left
扫码进群聊火锅，周五晚上海底捞旁边那家新开的，AA 大概一百二
矿池面板显示 97.3 MH/s，电费一算每天倒贴两块，当暖气了
谁会修图，把我二姨从合照里的睁眼照 P 过来，一顿饭
這篇講得蠻清楚的 https://news.example/tech/2fa-basics ，新手可以看看，不長
Guys, donate blood if you can, the city hospital list is here hospital.example/blood-drive, O negative is very low
上次借我充电宝那位，私信我一下，我还你，顺便请喝汽水
My paper wallet got wet and the ink ran but I could still read all of it, moral: laminate
我要出差一周，谁能帮喂猫，一天 40，钥匙放门卫，猫会骂人
ran the benchmark again: 14.2k tps on 8 cores, 9.8k on my laptop, json in the repo under /bench/results
二手房看了三套，链接我放表里了 docs.example.org/x/fang ，第二套采光最好
群文件里那份《冷钱包入门》是我做的 PPT，随便拿去用，署个名就行
求助民谣吉他群友，变调夹夹三品弹的是什么调，G 指型
Exit code 137 means the container got OOM-killed, give it 2g: docker run -m 2g …
please star the repo if it helped, code.example/jonas/qr-label, it keeps me motivated in winter
nice thread on why fees spiked, social.example/@marta_chain/88123, she has charts and everything
明早六点的高铁，G1327，身份证别忘带，检票口 B12
今晚八点抢票，提前登录好自己的购票 APP，把观演人信息填上，到点就点，别发呆
my boss forwarded the payroll file to everyone@ by mistake, recalled it, everyone read it twice as fast
Lads, five-a-side thursday, 4 quid each, need a keeper who isn't scared of the ball
旧手机 NW-9 刷机教程写好了，blog.example/nw9 ，先备份，砖了别找我
揪團去看日出，凌晨三點出發，車位剩兩個，油錢均分 150，想去的舉手
my kid set the tablet pin to 0000 and then forgot it. forgot. zeros.
panic: runtime error: index out of range [3] with length 3, goroutine 1, wallet/parse.go:88. happens when memo is empty
老家土蜂蜜，两斤装 120，想要的私聊，我爸自己养的，结晶是正常的
wss://stream.example/v1 drops after 24h by design, reconnect with a bit of jitter
公开课：怎么读 K 线，周日晚八点 live.example/kxian ，不荐股不收费
0.35 ETH for a jpeg of a sad frog, people have too much money
咱组的 OKR 表 docs.example.org/okr/q3 ，周一前填，别写"持续优化"
pls send me the raw photos from the wedding, google drive or anything, the ones on whatsapp are crushed
poll: which mascot do we print on the hoodies? fox, otter or that weird goose. vote at poll.example/mascot, closes sunday
書展門票用學生證半價，入口掃票上的條碼，包包要過檢
Bug: "copy address" copies with a trailing space on Firefox 128. Reported, code.example/northwind/web/issues/1550
https://code.example/beifeng/wallet/releases/tag/v2.2 里 Linux 包终于有 arm 的了
Who's got the spare HDMI cable, bring it to room 204 please, projector's only got two minutes of patience left
Explorer is back: https://explorer.example/block/18200441 , the gap was just their indexer
License changed from MIT to Apache-2.0 in the sdk repo, see the LICENSE file and the discussion at code.example/northwind/sdk/discussions/77
群里有在成都的吗，周六一起吃兔头，位置 map.example/p/tutou
Whoever borrowed my soldering iron, put it back on shelf C please, no questions asked
Please water my plants while I'm gone, key is with Mrs. Okafor on the second floor, the fern is dramatic
大家把健康证拍照发店长，监管下周来检查，过期的赶紧去补
Ok the escape room is booked, 19:30, address escape.example/contact, pay me 22 each when we meet
群公告里有新手教程链接 docs.example.org/zh/start ，十分钟能看完，带截图
My seed list is ready: tomatoes, basil, chard, and twelve words of encouragement from my wife 🌱
i uploaded the mod, drag the folder to /mods and start the game, link nexusmods-like: mods.example/7712
商场停车扫柱子上的码缴费，前两小时免费，开走前十五分钟缴就行
校园卡丢了的，保安亭捡到一张，尾号 3308，带学生证去拿
Beta sign-up is open, 500 places, TestFlight style: beta.example/northwind. You only leave a mail address and your phone model
Train strike on 12th, list of running lines: rail.example/strike, mine isn't on it obviously
https://memes.example/pic/gasfee this is literally us in 2021
有没有人会修洗衣机，显示 E21，说明书说是排水，我把滤网洗了还是不行
今天课上老师演示用弱随机数生成私钥，三分钟就被全班猜出来了，哈哈哈
lost my grandfather's watch near the lake, reward 200, if you find it call 555-0177
https://code.example/fonts/plexlike this mono font made my terminal look like 1984, love it
Cheat sheet for vim: docs.example.org/vim-1page. :wq you're welcome
游戏兑换码在实体卡背面，刮开涂层，在游戏主页-设置-礼包里输，我换到个披风
求各位填一下毕业论文问卷 survey.example/lw2031 ，匿名，十道题，填完我给大家磕一个
我把购物车分享出来了 shop.example/cart/share/9a ，帮我看看哪双鞋好看
急找三位会拉二胡的，社区春晚，有盒饭，联系文化站王老师 555-0199
Watch party tonight, stream together on watch.example/room/owl, popcorn is your own responsibility
import { parseUnits } from 'ethers' and then parseUnits('1.5', 6) for USDC-like tokens, 18 decimals will bite you
good morning family, church picnic on saturday, kindly bring one cooler and drinks, transport is 500 naira
Please everyone mute when you come into the call, meet.example/allhands, 200 mics is a waterfall
Come help us paint the clubhouse on Saturday, old clothes, we provide rollers and soup. DM Lena for the address
https://chess.example/game/kk21x I blundered the queen on move 9 and still won
孩子们的合照已上传网盘，链接在班级群置顶，大家自己下载，七天后过期
有没有人拼单猫粮，十公斤装满三包打七折，链接 shop.example/cat/8812，要的私聊我
sudo apt install ./northwind_5.1_amd64.deb and it complains about libfuse2, install that first
PSA: clocks go back on sunday, so the AMA at 18:00 UTC is an hour earlier for you in europe. stream: live.example/ama
雨太大，野餐改室内桌游，地址 map.example/p/zhuoyou ，自带零食
修好了：把 BigInt 当 Number 用，超过 9007199254740991 就丢精度，余额显示少了三分钱
https://docs.example.org/zh/ledger-guide 这篇讲硬件钱包怎么初始化，步骤清楚，插图好看
Workshop tomorrow: bring a laptop, a usb-c cable and your own dev board. Boards are 6 dollars at parts.example/esp
We need two more people for the beach cleanup on Sunday, write your name under the post at board.example/beach
谁能帮我把这张图的背景抠掉，原图发群里了，奶茶答谢
https://docs.example.org/zh/fees 手续费怎么算的这里写得明明白白，最后有个例子
端游补丁 2.1GB，更新日志就一行：修复若干问题
https://explorer.example/tx/aa01 first coffee ever paid on-chain in our village, 0.0011, the barista has it framed
安卓 15 上字体发虚的，关掉"强制深色"试试，我这边好了，issue 也更新了 code.example/beifeng/app/issues/77
報名馬拉松的記得上傳體檢證明，網址 run.example/tpe ，二十號截止
Article on how seed words are derived from entropy, bit mathy but good: blog.example/bip39-explained
Fun fact: 2^256 is about 1.16e77, so no, your cousin can't guess a private key with his gaming rig
写了个小脚本抓日出时间，推到群里，每天早上六点不是闹鬼
周五晚上天文台开放，预约 sky.example/yuyue ，每场三十人，土星环能看到
The QR on the back of the manual opens the quick start video, wish I'd seen that before taking half of it apart
iOS 版上架了 apps.example/northwind ，评分别乱打啊，昨天有人给一星说图标太绿
冰箱清仓：半颗白菜、三个鸡蛋、一块 2029 年的年糕，求菜谱
Buy me a coffee jar is on the counter, it's an actual jar, with actual coffee in it
Three rules of my grandmother: pay cash, sign nothing, and never tell your PIN to a man with a nice tie
手里 5000 U 想换个小电驴，老婆说先换洗衣机，谈判破裂
公司门禁改人脸了，工位同事戴口罩刷了八次，最后它认成了隔壁老王
日志里看到 user=admin pass=******，还好打码了，上一版可没打
视频 https://video.example/watch?v=laohu88 ，第三分钟那个转身笑死我了
把路由器断电十秒再插上，灯变绿之后输入盒子底下那串码就能配网了
周年庆徽章在展台领，报昵称就行，不用带手机也行
lost and found: black umbrella, table 6, with a sticker of a duck. pick it up at the bar
If your controller isn't detected, connect it by USB first, then start the game, then unplug. Works every time for me
我们公司招前端，坐标杭州，25-35k，双休，简历发 hr@example.cn ，备注群友
组队打副本缺奶，进组暗号"西瓜"，今晚九点，DM我也行
Firmware 1.4.7 for the hardware key came out, changes here: docs.example.org/key/fw-1.4.7, mostly bluetooth stability
今天的会议纪要 docs.example.org/m/0417 ，有漏的自己补，不要在群里@我改错别字
Seminar on scam awareness at the library, thursday 5pm, take your grandparents, library.example/seminar
The docs example uses port 8545, ours is 18545, change it in config.toml and restart the node
谁有昨天会议的录像？群文件里那个打不开，有的话发我邮箱 lin.w@example.com 谢谢
刚才在浏览器里看那笔，https://explorer.example/tx/5a1cc0 ，确认数 12，到了到了，虚惊
这把椅子 shop.example/chair/e3 坐了一年，腰好了，钱包坏了
Can u guys like my sister's painting in the contest? art.example/vote/55, voting is one click
妇联送的亲子票还剩十张，要的在群里回个"要"字，门口凭手机尾号领
npm publish 卡在 two-factor 那步，才想起验证器在旧手机里，旧手机在我妈抽屉里
Who wants to split a family plan of the music app, 4 seats, 3.50 a month each, dm
廣東話播客推薦：podcast.example/hk/nightbus ，講鬼故，返夜班唔好聽
老铁们把麦打开，进语音频道三，准备开团了
Please confirm your T-shirt size in the form by tomorrow evening, otherwise everybody gets L: form.example/tee
旧版 app 的密码最长 16 位，新版放到 64 了，密码管理器终于能随便生成
找到一个冷门但好用的取色器 apps.example/color-pick ，免费无广告，作者在大理
Announcement: the forum moves to forum.example.org on Saturday. Old posts stay readable, your nickname carries over, nothing to do for you
刚发现设置里能改默认手续费档位，我之前一直用"极速"，白花了不少钱
求一份大学物理下册的课后答案，有的同学传群文件吧，救命
发现个宝藏网站 fonts.example/free-zh ，中文字体全是可商用的
这个表情包作者开店了 shop.example/bqb/hama ，癞蛤蟆系列我全收
Got my deposit back from the landlord, 1,350, only took five months and one lawyer letter
求助各位，ffmpeg 怎么把两个 mp4 无损拼起来？concat 报 Non-monotonous DTS
Unsubscribe from the old list with the link at the bottom of the mail, the new newsletter is at news.example/letter
Feature request: export the address book. 👍 it here so it gets seen code.example/northwind/wallet/issues/233
Selling my spot in the mech keyboard group buy, paid 140, want 120, proof of order in DM
谁要拼车去机场，周日早五点，三个人一人四十，私我
Kindly check the timetable sir, exam centre changed from block B to block D, see college.example/notice/119
lol the meme page is back https://memes.example/hodl-grandma
https://explorer.example/address/0xb00b…77 the whale moved again, 4,000 coins to a fresh address, popcorn
can anyone convert this docx to pdf, i am on a phone in a bus
代码里写死了汇率 7.1，怪不得财务天天找我
https://video.example/shorts/881 me opening the chart every morning
密码学课本课后题 3.7 求解，RSA n=3233 e=17，求 d，我算出来 2753，对不
大家帮忙给店里写个真实评价，好坏都行，地图 map.example/shop/ajie
这歌太上头了 music.example/t/90017 ，单曲循环一下午，邻居敲墙了
今天 gas 才 3 gwei，趁便宜把 NFT 挪了个地址，手续费一块钱不到
周末剧本杀缺两人，七人本，硬核推理，68 一位，DM我报名
Turn on two-factor with an app, Settings > Security > Authenticator, and print the backup codes for your own drawer
各位街坊，週日樓下大掃除，九點集合，有手套的自備，完事請食糖水
刚给爷爷的手机装了大字桌面，应用商店搜"大字通" apps.example/dazitong ，没广告
DM me your size if you want one of the leftover hoodies, we have 2 S and a heroic amount of XXL
DM me if you want to join the translation team, we need Tagalog and Vietnamese, unpaid but you get credit on the site
git stash 之后忘了 pop，三天的活差点以为没了，git stash list 救我一命
PR template says "attach screenshots", so please attach screenshots, code.example/northwind/web/pull/88 has none
The class code for the quiz app is BLUE-7742, join on your tablets when I say go, not before, Kevin
剧组招群演，周日一天 150 管饭，要会骑马优先，报名发身高体重到 cast@film.example
公司邮箱密码九十天一换，我已经用到"春天来了14"这种水平了（当然现在也换了）
年会节目单 docs.example.org/x/jiemu ，相声缺一个捧哏，会"嗯""啊"就行
brew upgrade broke openssl again, export LDFLAGS="-L/opt/homebrew/opt/openssl@3/lib" and go on with life
Added a FAQ about stuck transactions: docs.example.org/faq/stuck, explains nonce and replace-by-fee with pictures
体育馆入口要扫健康登记码，提前在门口的海报上扫，别堵着
docker run -p 8080:8080 registry.example/northwind/node:1.9.2 works for me, 1.9.3 doesn't, idk what changed
学校机房密码贴在显示器背面，十年没换过，我们这届也没打算换
https://apps.example/p/solitaire-nw has 4.8 stars and no ads, my mum's new addiction
谁有 Switch 好友码加一下，我的 SW-1122-3344-5566，动森岛上有桃子
端午回家的顺风车，周五下午四点出发，还有两个座，油费平摊 80，要的私我
把你们的高铁车次发我，我安排接站，两辆车轮着跑
the regex for the address is ^0x[a-fA-F0-9]{40}$ , you forgot the anchors thats why it matches garbage
招募字幕組，會日文或韓文的私訊我，沒錢，有愛，每週一集
import 路径大小写写错，Mac 能跑 Linux 报 ENOENT，找了一上午
家里老人学手机支付，我给做了张大字步骤图，想要的私聊我发原图
curl -s https://api.example/v2/price?pair=ETH-USD | jq .last  gives you the price, no key needed
Dear colleagues, please complete the mandatory fire-safety course on the intranet by 30 April. It takes 20 minutes
新版 app 終於可以用 Face ID 開啦，設定 > 安全，唔使次次撳六個字
周五前把发票抬头和税号发给小陈，过期下个月才能报销
團購環保袋，印社區 logo 的，一個 60，填單 form.example/bag ，月底開印
收到快递第一件事是拍开箱视频，少件了才好跟卖家说，我吃过亏
群里会 Python 的加我一下，想组个周末学习小队，纯学习不卖课
活動照片放雲端了 photos.example/a/0412 ，要原檔的留 e-mail，別在群裡洗圖
Kindly revert with your availability for the mock interview, slots are in cal.example/mock, 30 min each
Pls put your github-style handles in the sheet so I can add you to the hackathon org, docs.example.org/d/hack
大家周三之前把选题填进 docs.example.org/d/xuanti ，撞题的猜拳
谁能帮忙带一份楼下煎饼，加蛋不要香菜，八块钱转你
Update on my garden wallet joke: the leather one I planted has not grown money yet
Merge conflict in package-lock.json again. delete it, npm i, commit. yes I know, don't lecture me
Anyone got the Figma-like file of the icons? share to design@example.net, edit rights not needed
Looking for a flatmate from August, 450 all in, near the tram, message me for photos
The wifi at the venue is "NW-Guest", password is on the wall next to the toilets, someone wrote it in comic sans
找人一起学日语，N3 水平，每天打卡十分钟，想来的加我好友
https://news.example/typhoon/11 台风改道了，明天可能不停课，哭
sha256sum matched on linux and mac, windows certutil prints it with spaces in case you panic like me
谁要二手 iPad，九成新，128G，1500，同城面交，私聊看图
New emoji pack! upload ideas at form.example/emoji, 128x128 png, nothing rude, looking at you Pete
Voting for best screenshot: react with the number. 1 = sunset, 2 = goat on the roof, 3 = Ivan's glitch
Two of the five signers are on holiday, so the treasury payment waits till Monday. Tx draft for the curious: explorer.example/msig/31
The password on the demo account is literally "demo", it's on the login page, and it only has play money in it
Apple pie recipe from the stream: recipes.example/pie-88. Yes that much butter. No you can't skip it
刚给 NAS 换了 8T 的盘，重建阵列要 19 小时，今晚别找我看片
我用的是 24 个词加一个自定义口令，口令背在脑子里，老婆也知道，写遗嘱里了
Map of public toilets in the old town, most important link of the trip: map.example/wc
明天社区医院打流感疫苗，带医保卡，八点开始发号，一共两百个
群里的健身打卡小程序换了，扫新海报上的码，旧的数据会自动带过去
CVE for the parsing bug got published, cve.example/2031-11822, severity medium, fixed two releases ago
粵語歌單，全部九十年代，music.example/list/90canto ，收工聽一流
Save the date! Game jam 14–16 June, theme revealed on the day, sign up at jam.example/14, teams of up to four
I keep my recovery words engraved on a steel plate in my parents' safe, cost 20 bucks on shop.example, sleep like a baby
女生节礼物统计：把想要的颜色写在接龙后面，周四截止，预算三十
Register your team on the bracket page with a captain's name and a team tag, cup.example/winter. No entry fee, no prizes, only glory
升级后如果图标没变，长按桌面-清理图标缓存，重启一下就好
谁能把这段英文合同翻一下，两页，有偿 200，发我邮箱 fanyi@example.org
问卷星那种的链接 survey.example/waimai ，调查外卖超时，两分钟，做完有红包雨抽，最高八毛八
報錯 ECONNREFUSED 127.0.0.1:5432 就是資料庫沒開啦，brew services start postgresql
LFG ranked, gold 2, no tilt, add NorthFox#4471
大家把各自带的菜写在共享文档里 docs.example.org/potluck ，别又来八份凉拌黄瓜
抄作业：定投每周 100，三年，本金 15600，现在 21300，没什么技巧就是忘了
生日快乐歌的吉他谱发群里了，C G7 两个和弦就够，会的周六带琴来
Selling two tickets for saturday's match, face value, 45 each, pickup near the station. DM me
The charity stream raised 12,480 for the animal shelter! replay: live.example/vod/771, donations still open at shelter.example
Sign the birthday card for Grace, it's circulating in the blue folder, she's in on Tuesday, don't let her see it
My 2FA app and my alarm clock have the same icon colour. I've typed an alarm time as a code. 07:30. didn't work
"连接钱包"按钮从左上挪到右上了，我手指还记着老地方，找了十分钟
TIL the 24th word contains a checksum, so random 24 words are valid only 1 in 256 times
分享一篇讲零知识证明的，难得通俗 https://blog.example/zkp-yaojing
求这首歌的名字，歌词好像是"风吹过第七个车站"，抖到过一次再也找不到
北风 3.4 的安卓包 68MB，3.5 变 51MB，也不知道删了啥，更新说明 docs.example.org/3.5
Job: community translator EN→RU, 10 h per week, 15 USD per hour, apply on jobs.example/9910 till end of month
求一个能批量改文件名的工具，最好命令行，Windows 上用
PIN for the conference room screen is shown on the screen itself, type that on your laptop and it mirrors
抽奖结果出来了，三等奖是 ID 尾号 0417 的，奖品是本日历，已经寄了，单号 YT7788123
这个开源协议从 GPL 改成 BSL 了，商用要注意，讨论在 code.example/beifeng/core/issues/612
Server rules got shorter, twelve instead of forty: docs.example.org/rules. rule 7 is still "no feet pics"
歌单更新了 music.example/list/9921，前五首适合跑步，后面适合躺平
下个月的排班表出来了 docs.example.org/paiban ，想换班的在表里标黄
He minted 5,000 ducks, sold 12, his mum bought 9. https://nft.example/ducks
有懂粤语的帮我听下这句是啥，audio.example/clip/12 ，第九秒
同一个局域网里，电视会显示四位配对码，手机投屏时输进去就行
Please fill in the survey before Friday, it takes three minutes and we read every answer: survey.example/community-2031
Anyone with a 3D printer? I need this bracket printed, file is at prints.example/4471, I'd pay for the filament
双十一的尾款别忘了，今晚十二点截止，昨天有人哭着说定金没了
Fill the feedback form after the webinar pls, 4 questions, certificate comes on mail within two days: form.example/wb4
新版文档搬到 docs.example.org/zh 了，旧链接月底失效，收藏夹记得换一下
My wallet (leather, brown) was found by a bus driver with all 65 euros inside, restored my faith
三号楼停水通知：周四 9 点到 17 点，接点水备着
i made a tierlist of all the hats tierlist.example/hats-s4 fight me
大家的月饼口味登记一下：五仁扣 1，莲蓉扣 2，什么都不要扣 3
hey can someone with a Pixel test this build? github-ish link: code.example/northwind/wallet/releases/tag/v5.0-beta2
新手机装钱包之前我先在旧手机上确认了一遍抄的词，纸上第七个写得像鬼画符，重抄了
游戏服务器周三 6 点到 9 点维护，补偿 200 钻石直接进邮箱，上线就有
老婆让我把密码都写本子上，我写了，本子丢了，现在家里所有密码都是新的
视频剪好了传 B 站那种地方了 video.example/bv/17xx ，求三连，不求也行
hex dump for the nerds: 4e 57 01 00 00 2a — first two bytes are the magic "NW", then version
Segfault at 0x0 in libnw.so.3, gdb backtrace pasted at paste.example/7f2a, looks like a null callback
谁还没交班费的，五十，给班长就行，周三去买窗帘
Kindly be informed that the office wifi certificate expires on 30th, follow the two steps in the mail from IT on your laptop, settings then network
https://translate.example is useless for Cantonese, it made "食咗飯未" into a legal question
駕照換發要帶兩吋照片和舊照，費用兩百，線上預約 gov.example/dl ，我昨天去只等了十分鐘
求推荐本地记账软件，不联网，能导 csv，安卓
Send your questions for the podcast as a voice note, 30 seconds max, we pick five, mail ask@podcast.example
Push your branch before you leave, CI runs at 22:00 and I'd love one green night this week
家长们请在本周内核对学籍表上孩子的姓名和出生日期，有错的用红笔圈出来交给班主任
考公资料我考完了，两箱书免费送，自提，朝阳北路，私信我拿地址
A cracked toaster, 3 chairs and a cactus to give away, first come, pics at board.example/free/201
https://wiki.example/Halving here's the table with all dates and block rewards, 6.25 → 3.125 etc
We're 40 short for the vet bill of the street cats, the box is at the bakery, thank you all so much
My cat walked on the keyboard and the app asked "invalid recipient jjjjjjjkkk" 🐈
npm ERR! code ERESOLVE unable to resolve dependency tree, got this after bumping the sdk to 3.0.1, had to use --legacy-peer-deps
今天编译报 undefined reference to \`secp256k1_sign\`，少链了个库，加 -lsecp256k1 就过了
面试官问我私钥和公钥的区别，我说一个给人看一个不给人看，他笑了三秒，过了
https://podcast.example/ep/140 they interviewed the woman who found the parser bug, super good
Just renewed my domain for 9.99, registrar wanted 14.99 and then "discounted" it, classic
Quick favour: could you open https://speed.example and tell me your upload? comparing providers in our street
For the workshop please install Node 20 and clone code.example/workshop/starter beforehand, the venue wifi is awful
Traceback (most recent call last): File "bot.py", line 12, in <module> KeyError: 'TOKEN' — you forgot to export the env variable
Send me a postcard from wherever you are! PO Box 12, Northwind Bay. I've a wall to fill
加我好友备注"读书会"，我统一拉群，这期读《边城》
this comparison table of 11 hardware keys is gold: https://review.example/keys-2031
Claim your badge at the booth next to the coffee stand, just say your nickname, they have a list
Town hall slides are public now, https://docs.example.org/slides/townhall-9, page 14 has the hiring plan
麻烦把体检报告原件周一带到前台，复印件不收
昨天买的机械键盘到了，shop.example/kb/75 ，轴体换成茶的，打字像下雨
My tx finally confirmed after 40 min, https://explorer.example/tx/0x9f3c…a71b , fee was 2 gwei so my own fault
昨天给树莓派刷系统，默认用户 pi 密码 raspberry 进不去了，原来新版第一次开机要自己设
Please reply to the doodle so we can fix the date of the parents evening: doodle.example/pe-7b
if you moved house, update your shipping address in the shop under Profile > Addresses before we pack the september boxes
Register as an organ donor, it takes two minutes at the health ministry's site, my dad got a kidney because someone did
Nightly 0417 fixes the keyboard covering the send button, grab it from code.example/northwind/wallet/actions
本地跑 pnpm i && pnpm dev 就行，node 要 20 以上，别用 16 了求求你们
电饭煲蛋糕方子 recipes.example/dfb-cake ，不用打发，失败率百分之五，我就是那百分之五
https://jobs.example/8812 they want 10 years of experience in a framework that's 4 years old
妈，视频会议链接是 meet.example/jiating ，点开就行，不用下载，晚上七点等你
Recipe as promised: https://recipes.example/adobo-lola , my lola would kill me for sharing so make it properly ok
Listening to the new album on repeat, track 4, music.example/a/7781. crying in the bus
老师好，作文竞赛投稿邮箱是 zuowen@school.example ，题目自拟，不超过八百字
Tutorial: setting up a multisig with three hardware devices, 12 min, video.example/watch?v=ms3of5, no sponsor, no bs
请大家把手机调静音，签到扫门口易拉宝，座位按桌牌
Sold my old GPU for 210, buyer counted the coins. coins. he paid in 2-euro coins
https://video.example/watch?v=mao9 猫踩奶配二胡，我看了二十遍
听说新版可以给备注加密了，更新日志 docs.example.org/zh/notes 第三条，挺实用
谁家有闲置婴儿床？我出 200，城西自提，有的私信我照片
换工牌的同学，下午两点到三楼，带旧牌，拍照别穿白衣服
The new api docs are finally readable: https://docs.example.org/api/v3, kudos to whoever wrote the error table
Unlock level 12 by collecting all three feathers, the last one is behind the waterfall, you have to swim left
私信我领电子版菜谱，一共四十道，全是空气炸锅的，不要钱
刚写完年终总结 4200 字，删掉"进一步"之后剩 3100
我那张冷钱包卡片去年搬家差点当名片扔了，现在和户口本放一起
节目组征集观众来信，寄到 letter@radio.example ，念到的送台历
https://video.example/watch?v=panda7 熊猫从树上掉下来还接着吃，心态真好
求个靠谱的搬家公司，报价 800 到 2000 都有，差得离谱
Who can lend me a suitcase for a week? big one, I'll return it with chocolate inside
公园的寻宝游戏要扫六个木牌上的码，集齐换冰淇淋，我家娃扫了三遍
我们乡的橙子丰收没人收，一箱十斤 35 包邮，下单 shop.example/orange ，帮帮老乡
Fellow photographers, upload your three best shots to photos.example/contest before the 20th, jury is the bakery owner again
The museum app has free audio guides, apps.example/museum, take headphones
anyone want to join my guild, dm me, we raid tue/thu 8pm CET, level 40+ pls
这家螺蛳粉 shop.example/lsf/33 ，六袋 39，酸笋给得特别足，室友已经报警
Need 2 signatures on the parental consent form for the trip, print from school.example/forms, hand it in by thursday
帮我看一下这个简历链接能打开不 cv.example/ahua ，顺便挑挑错别字
https://shop.example/socks/hodl knitted by my aunt, 9 euro, she thinks hodl is Norwegian
今晚修了个并发 bug，锁的顺序反了，日志刷了八百行 deadlock detected
I type my wifi key wrong every time, it has both O and 0. Whoever set this is evil (me)
把录音发我一下，我来做文字稿，m4a 也可以
北风 SDK 的示例工程在 code.example/beifeng/demo ，跑起来要先把 config.sample 复制成 config
Pay attention: payday moves to the 28th because of the bank holiday
听完这期 podcast.example/ep/zh33 ，讲早年挖矿的，那人硬盘真扔垃圾场了
The rate limit header says X-RateLimit-Remaining: 0 and resets at the full hour, so my script just sleeps now
周六線下聚會地點改了，新地點 map.example/p/zhongshan2 ，旁邊有便利店，捷運三號出口
用 grep -rn "TODO" src | wc -l 数了下，咱们项目 412 个待办，放心了，干不完
把麦克风权限打开就能语音了，设置-应用-游戏-权限，别问我为什么知道
Can you share your live location when you get off the train? I'll come with the car
食堂充值机在二楼拐角，刷卡，输金额，放钱，三步，别再排我办公室门口
Migration guide v2→v3 is two pages: docs.example.org/sdk/migrate, mostly renamed imports
Submit your talk by 1 May: cfp.example/chainconf. First-time speakers very welcome, travel is covered up to 400
刚把路由器后台密码从 admin 改掉了，邻居家小孩再也蹭不到网了
求一张清晰的元素周期表，打印 A3 用，发我 QQ 邮箱那种的也行
我整理了历年真题，想要的留邮箱，晚上统一发
兄弟们点个 star 呗，自己写的记账小工具 code.example/afei/jizhang ，纯本地不联网
HTTP 429 means slow down, not broken. limit is 10 req/s per key, it's in the docs under Limits
想入坑胶片的看这个合集 blog.example/film-101 ，买相机部分可以跳过，越看越穷
手冲咖啡教程 video.example/watch?v=v60zh ，水温 92，别听他说的 96
谁有去年团建的照片，发我一份做视频，越丑越好
Ran out of disk: /dev/sda1 98% full, turned out debug.log was 71 GB. Seventy one.
请把差旅的火车票拍照贴到系统里，原票寄给小王，缺一不可
如果手柄连不上，先在系统蓝牙里删掉旧配对，再长按 home 键五秒
我寫咗個睇巴士到站嘅小網站 bus.example/hk ，冇廣告，有 bug 話我知
Does the library card number have 13 or 14 digits? mine's got 13 and the form wants 14. nvm leading zero
考试系统今天开放模拟，用准考证号进去熟悉一下界面，正式考是下周二
Version check: \`northwind --version\` prints 0.14.0 but brew says 0.14.2, anyone else see two binaries in PATH?
运维小哥把告警阈值写成 0.8%，一晚上 400 条短信，全组没睡
The NFT gallery opening is thursday 7pm, rsvp to gallery@example.org with the number of people, wine until it's gone
新来的同学把邮箱发我，我把你们加进日历和代码仓库，只读权限先
Send the invoice with VAT number DE000000000 on top, else accounting bounces it, ask me how I know
我爸非要把银行卡密码写在卡背面，我给他换了一张，然后他又写上了
同事分享的 Excel 模板 docs.example.org/x/yusuan ，改改数字就能用，函数都写好了
最新榜单 game.example/rank/s12 ，第一名居然是我表弟，他作业呢
Our club is collecting old phones for the school, drop at reception, wipe them first please
二手书接龙：1. 老周《三体》10 元 2. 阿梅《菜根谭》5 元，后面的接着写
Gym tip: the locker resets if you hold C for three seconds and then set your own four digits
刚收到版权方邮件，说我背景音乐侵权，换了首 CC0 的 music.example/cc0/88 就好了
Please vote in the municipal election on sunday, take your ID, polling stations are listed at city.example/vote
The hotel wants a deposit of 50 per room, cash, I'll pay it and we settle later on the shared sheet
For the raffle write your nickname on the paper slip at the entrance. Prize is a toaster. A good toaster.
We collect signatures against the parking fee, the paper lies at the bakery, sign when you get your bread
https://weather.example/radar that purple blob arrives at six, cover your bikes
小朋友演出服 120 一套，交给家委会李妈妈，现金转账都行，尺码写备注
谁有这个老照相机的说明书？型号 NW-35，电子版最好，可以发我 laozhao@example.org
房贷利率下调，我算了下每月少 186，一年两千多，够换个轮胎
SELECT count(*) FROM users; 200,114 — we crossed 200k members last night, pizza on the boss
Please test the Cantonese strings in build 771 and write what sounds odd into the sheet docs.example.org/i18n/hk
The contract's decimals() returns 8, not 18, that's why your balance looks 10 billion times smaller, chill
麻将三缺一，老地方，输的洗碗
昨晚掉线那会儿的日志：02:14:09 conn reset by peer, 02:14:11 reconnect ok，就断了两秒，别大惊小怪
明天面试的把简历打印两份带过来，前台登记一下名字就可以上楼
https://video.example/watch?v=kx92mmQ this dog learned to open the fridge lmaooo
爬虫被封了，返回 403，加了 UA 和延时三秒就没事了，别太狠
PR #318 is ready for review: code.example/northwind/wallet/pull/318. It only touches the address book, nobody panic
大家投个票，年会去泡温泉还是去滑雪 vote.example/nianhui ，周五下午截止
请各部门周二前把 2031 年预算表交到行政小刘，模板在共享盘
Ticket for sunday's ballet: seat 14, row F, I've got flu. 30 instead of 55, message me, e-ticket comes by mail
有想学剪映的吗，我周三晚上八点直播教一遍，live.example/room/3307，免费，不带货
Draft of my novel, first three chapters, docs.example.org/d/saltroad, comments on, be cruel
投票：新群名叫"干饭小分队"还是"明天就减肥" vote.example/qunming
挂号在医院自己的小程序里，早上七点放号，专家号三秒没
今晚直播抽三个键盘，弹幕发 1 就参与，不用关注不用付钱 live.example/room/91
中秋值班表在白板上，想换的自己擦，别擦我的
Test phrase in our unit tests is the standard "abandon abandon … about", every dev on earth knows it, holds nothing
Restart the printer and enter the code on the box (the 8 digit one under the barcode), then it shows up in the app
版本 6.1 更新日志：修复深色模式闪烁，新增泰语，地址簿支持搜索，详情 docs.example.org/zh/6.1
谁做过微信小游戏上架，软著要多久？我看官网说 30 个工作日
Please rename your files as surname_task3.pdf and mail them to prof.oyelaran@uni.example, he deletes everything else unread
今天白板题：手写 LRU，我写完面试官说少了个锁，回家补上了 paste.example/lru.go
轉貼：圖書館週一休館，還書可以投門口的箱子，公告 library.example/notice/0412
Minecraft server ip is play.example.org:25565, whitelist is off this weekend, don't grief the village
GPL or not, you can't just delete the copyright header, see section 4, and maybe say sorry to the author
Book club picks: vote here please poll.example/bookclub-may. I'm campaigning for the octopus one
Voting on proposal 31 ends Thursday, read it first at gov.example/p/31, it's about the fee split, 60/40 instead of 50/50
周末自驾路线 map.example/r/hubian ，全程 210 公里，中间有两个能上厕所的地方
Use code at checkout: none, there is none, the sale price is already in the cart
https://news.example/local/bridge-closed so leave 20 minutes earlier tomorrow
Apply for the scholarship by 15 May, two letters and a transcript, portal is grants.example/stem, I got it last year, worth it
Please bring your own cup to the booth, scan the poster for the menu, first coffee is on Northwind
the captcha asked me to pick "all wallets" and showed 9 pictures of handbags
展会入口扫票上的条码，别扫墙上那个，那是咖啡店的菜单
Trying to sell 30 kg of apples from our tree, 1 euro per kilo, or trade for pumpkins, DM
Send me your in-game names and I'll add you to the clan tonight
we're looking for a bassist, rehearsals mondays in the old mill, listen first: music.example/band/rustgate
把这行加到 hosts：127.0.0.1 test.local，然后清 DNS 缓存，就能本地调试了
下单满 88 自动用券，不用领什么码，我刚试了省了 12 块
Photos of the eclipse are in the album photos.example/a/eclipse, number 31 is the one where Dave looks at the wrong side
Please check the shared calendar, cal.example/team-blue, and move your holidays out of release week 🙏
跪求一张昨晚流星雨的照片，我眨眼了
Kindly collect your certificates from office, 10 to 4, bring fee receipt copy, no proxy
Found this beginner guide to gas fees, made my dad understand it in ten minutes: https://learn.example/gas-for-dads
I'm collecting bug stories for a zine, send 200 words to zine@example.org, anonymous is fine, funny is better
who's up for a marathon of the old trilogy, 9 hours, my couch, register by bringing pizza
Lunch order closes 11:15, put your name in the sheet, exact change makes Rosa happy
帮我砍一刀，就差 0.01 元了，链接 shop.example/kan/5567，我知道你们烦我
本週日爬象山，集合點 map.example/xiangshan ，早上七點半，遲到的自己追上來
The 1.3 GB patch is 1.2 GB of one boss's beard, read the notes game.example/notes/9-1
https://video.example/watch?v=knot7 how to tie the one knot you'll ever need
Send the courier your gate colour, ours circled the estate four times searching for "the green one"
把安装包拖到虚拟机里跑一遍再说，我就是懒才重装了系统
https://news.example/2031/rate-cut so that's why everything is green this morning
https://status.example shows all green again, maintenance took 25 minutes instead of 20, not bad
Reminder for the newcomers to the server: pick your roles in #roles by clicking the emoji, otherwise you only see three channels
把你的简介和照片发我，海报今晚要定稿，照片横的竖的都行
Just so you know the /price bot takes tickers in lower case too, /price eth works
轉發一下，我們社團招新，報名表 form.example/club ，不用面試，會笑就行
楼下超市鸡蛋 3.9 一斤，限购两板，冲
老版本数据库升级脚本跑了 47 分钟，最后一行 OK，舒服
周日献血车停在广场东门，带身份证，喝杯豆浆再去
三月账单出来了，房租 3200 水电 310 外卖 2900，外卖那行我不敢看
Release notes: v2.8.0 adds passkeys, drops Android 8, fixes the rounding of JPY amounts. Full list at docs.example.org/releases/2.8.0
下载完记得校验，sha256sum -c SHA256SUMS，输出 OK 就没问题
开源周报第 88 期 weekly.example/88 ，咱们项目上榜了，排在一个煮面机器人后面
the discount code is SPRING15, it's printed on their homepage banner so not exactly a secret
If you were at the meetup, add your photos to the shared album photos.example/a/meetup19, and tag nobody without asking
docs moved the "export" section, it's here now https://docs.example.org/wallet/export#csv
https://recipes.example/liangpi 我照着做了，洗面洗到怀疑人生
刚在浏览器插件商店看到 2.4 版，更新说明就一句"修了点东西"，store.example/ext/nw
助记词抽查功能挺好，每个月随机问我第几个词是啥，我在纸上找半天，倒是没丢
Roadmap AMA transcript: https://blog.example/ama-0412, took me three hours to type, you're welcome
git rebase -i HEAD~5 then squash, your PR has 5 commits named "fix" 😅
請問誰有去年露營的裝備清單，那份 Excel 傳我一下，檔名好像叫 camp_final_final2
Our school choir sings on the 9th, free entry, poster at school.example/choir, my kid has a two-second solo
I set up price alerts at 2,900 and 3,100 and got woken up at 3am by both
can you send me the logo in svg, the png has a white edge. mail is fine: studio@example.net
The tax office wants the csv in their weird format, converter here: tools.example/csv-tax (runs offline in the browser)
Please update to 5.3.2 from the store when you find a minute, 5.3.1 drew the chart upside down for negative days
周末去看展的来报名，docs.example.org/form/zhanlan ，填名字和几个人就行，票各买各的
https://code.example/northwind/wallet/pull/401#comment-7 lol the review comments are longer than the diff
https://video.example/watch?v=slowtrain 9 hours of a train in Norway, my new work background
体重秤蓝牙连上了，它还自动发到家庭群，谢谢你啊
帮忙转发寻猫启事，橘猫，左耳缺一角，东湖花园附近，看到打 555-0142
找个人替我周五值班，我替你周日，另加一杯冰美式
When the box arrives check the seal sticker and compare the serial with the card inside, mine was NW-20831-K, all good
今天的 build 編號 20310417.3，修掉金額欄位吃掉小數點那個，release notes 在 docs.example.org/tw
would someone kindly upload the lecture of tuesday? network was so poor in our hostel that half is missing
Use .env.example as a template, never commit the real one. We had a key in git history once and rotating it cost a whole weekend
有人会写油猴脚本吗，想去掉那个论坛的雪花特效，私我，请喝奶茶
Scavenged the logs: "nonce too low" 41 times, "insufficient funds" once, and that one was the real cause
Draft agenda, edit freely: docs.example.org/d/agm. Item 6 is the fridge. It is always the fridge
手表配对失败的，先在手机蓝牙里忽略设备，重启手表，再输屏幕上那六位数
Bought 0.01 in 2019, forgot, found it in 2031 in a drawer on a usb stick labelled "TAXES". best drawer ever
編譯要先裝 protobuf 3.21 以上，README 寫 3.12 是舊的，我已經發 PR code.example/northwind/node/pull/92
新人进群请改昵称：城市-行业-名字，方便大家认人
Someone translate this thread pls? https://social.example/@yuki/5521 google makes it about fish
Kung sino gusto sumali sa basketball sa Linggo, pm me, 100 pesos for the court
老板让我把 2029 年的会计凭证全扫一遍，一共四千多页，我想辞职
想养乌龟的看这个 wiki.example/zh/乌龟 ，别买巴西龟，别放生
Bring your laptop charger AND adapter, the sockets over there are type G, ask me about last year
Recipe says "one cup" and my cups go from espresso to bucket. recipes.example/brownies-easy anyway 10/10
v1.0.0 🎉🎉 six years, 4,112 commits, 93 people. https://code.example/tinymap/tinymap/releases/tag/v1.0.0
钱包地址我存了个二维码打印贴店门口，收了三笔，合计 0.02，够买杯咖啡
睇完呢篇先知原來助記詞次序都緊要 https://learn.example/zh-hk/seed ，寫得幾好
志愿者培训腾讯会议那种线上的，链接 meet.example/zyz ，入会请改成真名
has anyone the link for the old soundtrack? i only find remixes. the one with the harmonica
The museum tour needs your full names for the guest list, put them in the sheet by Wednesday docs.example.org/d/museum
群主把新群二维码更新了，旧群满五百人了，想聊摄影的扫一下
把 timeout 从 5s 调到 30s，测试全绿，我是天才（不是）
想看内测截图的自己去 beta.example/zh 填邮箱排队，我排到 3411 号
https://maps.example/?q=blue+gate+hostel is where we stay, check-in from 3pm, door code comes by mail on the day
Petition for a skatepark: https://petition.example/skatepark, they need 1,000 names from the district, we're at 812
My phone plan is 8 dollars for 20 gigs, link to the operator is telco.example if you wonder, no referral
Old changelog link 404s, correct one is docs.example.org/changelog/2031#april
Cheap flight alert: 39 one way to Porto in November at fly.example, hand luggage only
寒假作业电子版 class.example/hanjia ，家长打印，语文 12 页数学 18 页
Package tracking says "handed to goat". machine translation at its best, track.example/NW8810
今年的公积金要在 APP 里自己确认基数，路径 我的-业务-年度调整，别拖到月底
i need 3 ppl for the heist, msg me, mic required, no kids screaming
昨天转账填错备注了，交易 https://explorer.example/tx/77ab 里能看到我写的"晚饭钱"，丢人
https://blog.example/why-i-left-cloud good rant, disagree with half of it
my password manager says I have 312 logins, 41 are for pizza places that don't exist any more
Join the beta channel by turning on "early updates" in settings, you get builds one week earlier, bugs included
我把测试网的教程写好了，https://blog.example/testnet-guide ，里面的币都没价值，随便玩
https://wiki.example/zh/助记词 词表一共 2048 个词，中文也有一版，冷知识
各位把收货地址核对一下再下单，上次有人填成老家，粽子寄到了黑龙江
https://tools.example/qr makes QR codes without tracking, used it for my wedding invitations
changelog for 4.12 is up https://docs.example.org/northwind/changelog – mostly fixes to the swap screen, nothing dramatic
App Store page has new screenshots, apps.example/id/661122, and whoever made them used my idea with the cat 🐱
error: failed to push some refs. hint: pull first. me: --force. also me: writing an apology to the team
我们小区团购车厘子，接龙在群里，三斤装 99，周四到
we open-sourced the icon set, CC-BY 4.0, take what you like: code.example/northwind/icons
红包封面我做了一个，序列号五个已经被抢光，下周再放十个
https://map.example/r/huanhu 夜跑路线，5.4 公里，路灯全亮，狗有两条
Install the printer driver from the cd. THE CD. what year is it
运动会报项目的找体委，每人最多两项，接力凑不满就抓壮丁
会计证继续教育今年 90 学分，十月前自己上 edu.example 听完，可以倍速
同學們，作業請在週日晚上十二點前上傳到 class.example/hw5，遲交扣十分
docker compose up 之后 8080 被占了，lsof -i:8080 一查，是我自己昨天没关
The elevator code changed to the year the building was built, ask your neighbours, not writing it here lol
https://code.example/tiny/passgen 40 lines of C that makes diceware passwords offline, neat to read
谁拿错我的伞了，黑色，柄上刻了"福"，我拿着一把粉的
小区业委会投票，纸质票投一楼箱子，一户一票，写门牌号签名
老师的课件密码是课程编号，第一节课讲过的，翻翻笔记
Enter the raffle at the bookstore, just drop your receipt in the box, prize is a signed copy
老张，把合同发我邮箱，我下午打印出来盖章
我奶奶用上智能手机第一天，给我发了 47 个链接，全是养生的 news.example/yangsheng
Register your bike at the station, they engrave a number, it's free on the first Saturday of the month
GM, my playlist for coding, 3 hours no vocals: music.example/list/deepfocus-7 enjoy
求二手《算法导论》，有笔记更好，30 以内，校内自提，私
Reading group meets on jitsi this time: meet.example/reading-grp, chapter 6 and 7, no spoilers from you Daniel
今年的植树节活动填表 form.example/zhishu ，铲子自带，树苗公司出
客厅那个智能灯，复位要连续开关五次，闪红光之后再用手机搜
Checked in at 6F, seat machine wanted booking ref and surname, printed a boarding pass longer than my arm
给山区小学捐书，寄到镇中心校图书室，地址在公告里，教辅不要
他们那个新币总量 1000 亿，我持有 3 万个，价值一根冰棍
Compose file for the whole stack, postgres + node + grafana, code.example/ops/compose. default pw is "changeme" so, you know, change it
"Please enter a valid amount" it says, I typed 12,50 with a comma, it wants a dot. We're in Austria, come on
Free seats on the bus to the hackathon, sign the sheet at docs.example.org/d/bus before wednesday 6pm
Tip: ssh-keygen -t ed25519 and forget about rsa 2048, then paste the .pub part (only the .pub!) into your git profile
用 openssl rand -hex 32 生成就行，别拿生日当密钥，真有人这么干
Patch 12.3 nerfed my main. RIP. notes here https://game.example/patch/12-3
这是我做的行情提醒脚本，只读公开接口，不登录不要 key，code.example/xiaoma/pricebell
We're hiring a part-time Rust dev, remote, 4 days a week. Details and pay range at jobs.example/northwind/rust-221, send CV to jobs@example.com
谁能把昨天的讲座 PPT 传一下群文件，老师翻得太快了
看完直播手痒，画了张同人图 art.example/p/7780 ，手画崩了轻喷
Potluck list: docs.example.org/d/potluck. I took dessert, don't you dare take dessert
有谁玩《北风物语》？好友码 NWT-5521-09，每天互送体力
把你们的快递单号发群里，我一起去驿站拿，省得跑三趟
Somebody make a bingo card for the keynote, I start: "seamless", "journey", "the future of"
读书笔记共享：docs.example.org/n/hongloumeng ，人物关系图画了三天
電影票多兩張，今晚九點旺角，半價放，有興趣 inbox 我
The lock on the bike shed takes the new 4 digits from the letter in your mailbox, old ones stop on Monday
Our dnd campaign needs a cleric. DM me. No experience needed, snacks mandatory
my new address book label for the cold wallet is "do not touch" and I have touched it twice this week
地铁口那家奶茶第二杯半价，地图 map.example/p/77120，路过的可以冲
Filed the crash here: https://code.example/northwind/wallet/issues/42, add your phone model in a comment if you get it too
我把网易那种歌单导出成 txt 了，代码在 code.example/dapeng/playlist2txt ，七十行
send me the file again please, the zip says unexpected end of archive
The token contract is verified on the explorer, explorer.example/token/nwd, total supply 21,000,000, 18 decimals
填下球衣号码和印字 docs.example.org/x/qiuyi ，7 号已经有三个人抢了，自己打一架
Model number is on the bottom, NW-K2 rev C. Rev B has the bad usb port, mine was rev B :(
手機綁定新手環時，手環會跳四位數字，在 app 裡對一下一樣就按確認，很快
If the game shows a black screen, verify the files in your launcher, restart, and it downloads about 300 MB. That fixed it for me
BUG: amount field accepts "1e5" and treats it as 100000. repro steps in code.example/northwind/wallet/issues/907
`,
);
