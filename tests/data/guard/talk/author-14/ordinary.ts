import { sentences } from '../../sample.ts';

/** Neither looks for support nor asks for anything. */
export const ordinary = sentences(
  false,
  `
this week's puzzle: puzzles.example/214, took me 9 minutes and a banana
two tickets for the planetarium, kids go free, who wants to come along on sunday
drop your friend codes for the new island game, mine's on my profile
For those relocating: the list of documents for the residence permit is on moving.example.org/checklist, the apostille took me longest
mail your meter reading to meters@example.net with the flat number, photo is enough, deadline 31st
新版本更新说明 game.example/cn/notice/215 ，法师又被削了，哭
the exam hall is 3.08, no phones, bring the card with your matric number, results in two weeks
we moved the issue tracker to code.example/studio/tracker, old links redirect
健康码那年攒的截图我还留着，一千多张，删不动
请各位团员周三前把演出服尺寸发给刘姐，她统一订
DM me for the guest list, I can put five people on it for saturday, girls from the hockey club already have theirs
骑行保险理赔材料我列了个清单，照片、病历、发票，三样就够
签证材料的翻译件模板 visa_translate.docx 我放共享盘了，改名字就能用
今晚連線記得開語音，我分享畫面給你們看新地圖
社区诊所的预约页面 clinic.example.org/yuyue 早上八点放号，手快有
send me the logo as svg please, the png looks crunchy on the banner. mail is print@example.com
@hana pls take the tambourine, I have only two hands
我在 code.example/issues/77 里写了复现步骤，主要是窗口缩放后鼠标偏移
合约今天爆了一半，老实了，回去打工
简历发到 hr@example.com 就可以，注明岗位和到岗时间，我们工作室招一个原画
这次招新面试时间发邮件到 mianshi@example.net 约，写上你有空的时段就行
anyone wanna swap dorm rooms, i have the big one next to the kitchen but its loud
guys how much did you pay for the cricket shoes from that shop near the station, 2400 is too much no?
奶奶问我区块链是不是一种自行车链条，我想了想说差不多
求一张周六演唱会的票，原价收，当面交易
Wrote a small guide to getting a tax number as a newcomer, guide.example.org/taxid, corrections welcome
patch notes 1.4.2 → game.example/news/142 ... they nerfed the hammer AGAIN
Tell me your seat numbers and I'll see if we can get the whole row together
联机的房间号我等下发语音里，人齐了就开
bro the exchange rate at the airport was criminal, i lost like 12% changing 200
年会节目单定了，我们排第七个，别迟到
Dear residents, the minutes of the general assembly have been uploaded to condo.example.net/minutes. Remarks may be sent to board@example.net until 30 November.
anybody selling a second hand pram? budget 80, can collect on weekends
lol my grandma keeps her pin on the fridge under a magnet shaped like a lobster
骑行队新队服的付款名单在 sheet.example.org/duifu ，打勾的是交过的，没交的抓紧
游戏原声在 music.example/ost/beifeng ，第七首我单曲循环一天了
我家门锁换了指纹的，以后再也不用带钥匙了，爽
大伙看看这个配置能不能带动，显卡是二手的，电源550w
这批仓位我打算拿到年底，中间不看，看了也难受
發票請寄到 invoice@example.org，統編在採購單右上角
朋友在外地开了个民宿，包早餐，群里报我名字打九折
想领养小猫的填个表 cats.example.org/lingyang ，要写清楚家里封没封窗
钢琴调音师的名片我拍成 tuner.jpg 了，调一次三百，人很耐心
level_design_notes.odt is in the shared folder, I sketched the cave part with crayons, don't judge
Kindly share your passport name spelling with the travel agent by Monday, she is issuing the group tickets (agent's mail: tours@example.com)
I compared three tax programs and wrote it down at blog.example.com/tax-software, the cheap one was fine for me
团购的净水器到了，安装师傅周六来，一户收八十工费
Hi, if you ordered honey from my uncle, jars are in my office, room 212, 9 each, exact change pls
After the storm the roofers quoted 3,900, insurance pays all but 300. Claim took a month of paper.
Bug list after the playtest is in playtest_notes.csv, 41 rows, half are about the fishing rod
店铺上新了 shop.example/new ，那件雾蓝的毛衣比照片好看
家里老人手机字体调到最大，一屏就四个字
The hardware token in my office is from 2008 and it still works, the building around it doesn't
这个月电费翻倍了，空调二十四小时开着果然不行
请供应商把对账单发到 duizhang@example.com ，月底前我们统一付款
@rosa_mtb bring the pump with the long hose, my valve is weird again
I went all in on index funds and now I check weather apps instead of prices
鸡蛋涨了一倍，上个月五块现在十块，早餐都要吃不起了
readme.md needs a section on building for ARM, I'd write it if someone tests on a Pi
做了个价格对比，奶粉在这三家差四十多，表格叫 naifen.csv
Whoever took notes in lecture 7, could you upload them to the drive as week7_notes.docx? I had the flu.
今天地铁上看到一个人用三折叠手机看股票，全是绿的
帮顶一下我们的独立游戏页面 game.example/app/7781 ，加个愿望单就是支持了
设计稿导出的切图在 assets_v9.zip ，图标统一24像素
DM me your flat number if you want in on the bulk firewood order, 2 cubic metres min for the discount
公积金提取流程看 guide.example.org/gjj ，我从申请到到账五个工作日
冷钱包我放保险柜里三年没动，前两天看固件都落后好几版了
@晚风 借你的高数笔记拍完了，放你桌上了，多谢
is there a group discount for the aquarium? fourteen kids, four adults
My wallet is so old that the leather is thinner than the cash inside, which is saying something
The patch at patches.example.org/0007-fix-scroll.diff applies cleanly on 2.6, tested twice
Unpopular opinion: paying with coins is relaxing
比赛规则在 hack.example.org/rules ，第三条说可以用开源库
我把去年的考题扫描了，past_papers.rar 在群文件，别外传给隔壁班哈
搬家公司报价八百，楼梯费另算，感觉还行
把地址給我，我出差帶的鳳梨酥寄一盒過去
Chart of weekly closes I made: charts.example/weekly, just for looking, I don't trade on it
Pls upload homework as surname_hw3.pdf, the professor's script rejects anything else
@丸子 周末爬山的门票我买了，二十五一张，见面给我就行
the bakery on 5th takes preorders by email: bread@example.com, write the name and pickup time, best rye in town
@everyone rehearsal moved to the small hall, wear warm socks
I bought 0.01 BTC in 2020 to learn how it works and learned mostly about patience
send the lyrics to @bea_alto, she prints for everybody who forgets theirs (me)
我丢的公交卡居然被寄回来了，里面还有三十七块
谁有多的自行车锁，我的密码锁自己忘了号，只能剪了
谁有高数第六章的答案，我对一下，第四题我算出来是负的
刚搬来里斯本，整理了一份办居留的材料清单放在 doc.example/juliu ，有需要的自取
新地图反馈写在 feedback.example/map4 ，特别想听听手柄玩家的意见
昨天交易所的手续费调了，挂单便宜了一点点，聊胜于无
thinking of selling my domain, it's basically just coldsoup.example with a picture of gazpacho
有没有人一起报七月的日语考试，报名费五百五
门禁卡可以复制到手环上，楼下五金店十五块一张
Trade you two wood for a sheep
钥匙放门口花盆底下了，你自己进来喂猫就行，猫粮在柜子第二层
There's a bug in save_manager.gd line 88, the slot index is off by one, fixed in my fork
the hackathon judges want README.md, LICENSE and a demo link, ours is demo.example.org/fishfinder
Our landlord wants the rent by standing order on the 1st, is it the same with you guys or is mine just strict
Can you invite @sunny_beats to the playlist? He's got the good disco stuff
模组下载在 mods.example/8821 ，放到 Mods 文件夹里就行，记得先备份存档
two-factor on the university portal now works with passkeys, finally no more typing numbers at 7 am
The elevator inspection report is at condo.example.net/lift.pdf, spoiler: it's old
kids' swimming badge: bring 5 euro, the photo and the health card to the pool on wednesday
I'm giving away 2 concert tickets, first to react gets them, seriously I can't go
代购的奶粉到了，三百二一罐，楼下自提，现金转账都行
下班前把工时填到 time.example.net ，不然财务又要追着我跑
Minutes, agenda and budget: agenda_march.odt, budget_v2.ods — please read before the meeting, I don't want to read them aloud again
糖要雙倍，冰要去掉，珍珠多一點，謝謝團長
照片传到 photos.example.org/hechang25 了，原图有点大，用wifi看
想买小号手减震器的看 shop.example/mute ，老顾客打九五折
You'll find the meeting link in the calendar entry, meet.example.com/lug-monday, as every month
期中成绩出来了，比我想的高两分，今晚加鸡腿
Sold my old GPU for 210, bought the new one for 390, wife thinks it was the other way around
I've put the sprites in characters_v5.zip on the drive, Yuki please check the palette on the fox
Our guild bank has 40k gold, take what you need for repairs but write it down
I sell USDT for cash sometimes to a friend from work, the spread's better than at the counter
Trading journal template I use: journal_template.xlsx, it's in the pinned files, just copy it
保险理赔三天就下来了，手机碎屏赔了八成，没想到这么快
check your spam folder for the mail from tickets@example.com, mine with the QR for the concert was there
We need three more volunteers for the cake stall, sign up here: sheet.example.com/cakes and write what you bake
the airline compensation thing worked, they paid 600 each for the missed connection in Doha
Could you send me your postal address? The zines are printed and I'm stuffing envelopes tonight :)
You can watch the recording at video.example/lug/2025-04, the ssh part starts at 31 minutes
The tax office wants the rental contract too, so scan it: mine was rental_2024.pdf, 3 pages, accepted
这周作业有人写完了吗，我第二题推到一半推不下去
社团合影谁要高清的，下 photos.example.net/heying.jpg 自己存
会议室的投屏码在屏幕右上角，连上就能放你的稿子，我们在五楼等你
发个 .srt 给我呗，我来校字幕，今晚能弄完
We're collecting for Marta's retirement gift, put what you like in the envelope at reception
快递到付三十八，我买的东西才二十，气笑了
家长们注意，春游回执请打印 huizhi.docx 签字后明天让孩子带来
Sunday ride is 62 km, route is here: maps.example/r/4471, bring two tubes because the gravel part ate three tyres last time
下周露营的帐篷我有两顶，再来一顶就够，谁家有
电费卡丢了去营业厅补办，带身份证，十块钱
Reply with your t-shirt size and first name, printing starts Monday: S, M, L, XL
My landlord gave the whole deposit back, even the 30 for the broken blind, faith in humanity restored
手里那点以太拿了两年，跟存定期差不多，心态倒是练出来了
今晚八点 meet.example.com/dushu 线上读书会，读第六章，不开摄像头也行
航班取消，航空公司赔了我四百欧，填表到收到钱一共五周
刚到温哥华，求推荐便宜的手机卡，流量十几个G就够
请把作业交到 homework@example.org ，标题写班级加姓名，晚一分钟都不收
the installer is setup_1.9.3.exe for windows, for linux use the AppImage next to it
My exam login slip has the wrong middle name, had it corrected at the counter in the registry this morning, no queue
有人要考驾照科目一吗，题库我刷完了，秘诀就是多刷错题
our prof said the exam is open book, then said 'the book will not help you' 💀
谱子有错的地方请在 notes.example.org/pu 里标出来，指挥周日统一改
Form for kitchen duty: forms.example.org/kitchen ... currently it's just me on every day
The open rehearsal is streamed at live.example.net/choir from 7, grandparents welcome
the coupon from the newsletter, TEA15, is per household, found out at checkout
spent my whole bonus on a bike that weighs less than my dog
OK WHO ATE THE LAST SAMOSA
有没有要拼单猫粮的，满三百减六十，我这差一百二
We kept the tickets at 8 euro like last year; pay at the door, cash preferred, the card reader hates us
感谢上次帮我推车的三位大哥，链条已经换了，花了一百八
Fork it on code.example/kart-racer and have fun, it's GPL, art is CC-BY
想转租的看这里 rent.example/room-12 ，押一付一，离学校走路八分钟
new playlist for spin class: music.example/pl/spin-44, warning: contains eurodance
麻将三缺一，晚上七点老地方，输的请奶茶
物业通知：本周六上午九点至十二点停水，请提前储水
bro traded his rare knife for a sticker and says it was an investment
場租夾錢每人四十，轉數快俾阿Ken，寫低個名
想换座位的把现在的座位号发 zuowei@example.org ，我统一排
GUYS THE TICKETS FOR THE FINAL ARE ON SALE tickets.example/final RUN
@grace_o you still have my copy of the atlas, no hurry, just jealous of your shelf
I'm reading the whitepaper on northwind.example/paper.pdf and the fee model on page 9 makes no sense to me
salary landed, rent left, we had a beautiful twelve minutes together
房东说押金月底退，我已经把墙补好刷白了，看着跟新的一样
帮忙砍一刀这种我就不发了，我知道你们烦
會議紀錄在 wiki.example.org/notes/0608，下次輪到小芬做紀錄
发票麻烦开好发到 caiwu@example.com ，抬头写北风工作室，税号在合同第一页
脚本 backup_home.sh 每周日跑一次，硬盘满了会发邮件提醒我
停車場的遙控器押金五百，退租時拿收據去換
Does someone have a trailer hitch I can borrow on saturday? will return with beer
行情页那个 chart.example/btc 的均线颜色能不能换，红绿我分不清
Hello neighbours, somebody's alarm on the 5th floor rings every morning at 4:50. Please have mercy.
Someone put 'admin' on the cake for Jo's promotion and I think that's beautiful
If you want a club jersey: 55 euro, paid by transfer to the treasurer, delivery in six weeks, list closes Sunday
Selling my Switch with two games, 150, pickup only, cash or bank transfer as you like
大一新生看过来，选课说明在 xuanke.example.org/help ，体育课手慢无
领号排队排了两个小时，窗口五分钟办完，社保卡总算拿到了
代码我推到 code.example/beifeng/engine 了，帮忙看一眼渲染那块，帧率还是掉
业主大会的表决票投到大厅的箱子里，一户一票，周日晚八点开箱
请大家在周五前填一下T恤尺码表 form.example.com/tshirt ，没填的默认发L码
我写的年终总结在 blog.example.com/2025 ，主要是骑车和写代码两件事
摄影展投稿 zhanlan@example.net ，每人三张，横竖都行
my son claims he did his homework, my son's homework claims otherwise
my router now reboots itself every night at 3, cron job, five lines, reboot_router.sh in the wiki
I can host the LAN, address will be in the invite, bring your own chair fr
大家拍的照片直接发 photo@example.org ，我来剪年会视频
the garage door code changed today, the new one was slipped into every letterbox, so check yours before you get locked out like me
那个发行版镜像下载 mirror.example.org/iso/ ，校验一下 sha256 再刻
有冇人想夾錢買羽毛球，一筒百二蚊，夾四個人啱啱好
I locked myself out on the balcony in socks. the neighbour had my spare key thank god
the build is green again, thanks @olu_dev for finding the missing semicolon in vite.config.ts
今個月管理費加咗一成，業主會下星期開會傾
The old key still opens the cellar but not the bike room, tested this morning.
spot on the sofa available for whoever comes to the con, just message me, cat included
I use KeePass with the file in my own Nextcloud, works well enough for me, sync takes a second
We'll play at the harbour fest at 3pm!! come and clap loudly
二手相機放在 market.example/cam77，面交優先，價錢可以談
年会抽奖名单 lucky_list.csv 我导出来了，一等奖是电饭煲
本周读书会的章节放在 reading_ch5.epub ，手机也能看
My insurance wants a police report number for the stolen bike before they open the claim, so go to the station first
Airline gave me 250 for the cancelled flight after only six weeks, so do file the claim, it's worth it
the promo SPRING10 still works at shop.example, just got 10% off a rain jacket
Guys the code for the museum audio guide is written on your ticket, under the fox
if you paid for the hoodie please put your size in the form forms.example.com/hoodie-sizes by friday, otherwise you get an L
The tutorial at docs.example.org/shaders/intro assumes you know what a fragment is, I didn't, took me a day
乒乓球馆一小时三十，四个人平摊很划算，来不来
想进周六演出名单的私我，写上几个人就行，还剩七个位子
今年退税怎么填我画了张流程图 tuishui.png ，群里自取
求助，makefile 里 clean 那行报错，我贴在 paste.example/9c2 了
周日骑行路线发了 maps.example/route/308 全程58公里，爬升不大，新人也能跟
Reminder: sopranos come at 6.30, everyone else at 7. Bring a pencil and the red folder.
To book the guest room write to guestroom@example.net with your flat number and dates, it's 25 a night
Pls review my pull request code.example/northwind/launcher/pull/381, only 40 lines I promise
演示视频控制在两分钟，提交到 submit.example.org ，下午两点关闭
please vote on the new kit colours at poll.example/kit, my heart says teal
小程序里签到领积分，攒够两百换一杯咖啡，我换过两回
车险理赔真麻烦，拍了二十张照片，不过钱倒是赔得挺足
今晚电影票抢到六张，座位报上来，谁坐中间
Send your short bio and a photo to newsletter@example.org if you want to be in the member portrait series
Someone left a violin bow in row 3, it's with the caretaker
我们工作室的新游戏页面 northwind.example/games/lantern ，评论区欢迎挑刺
这段动画我录成 jump_test.mp4 了，落地有点飘，你们觉得呢
谁的保温杯落在活动室了，白色的，上面贴了个企鹅
單車路線檔 tamsui_loop.gpx 傳上去了，中間有一段很曬
Ticket machine at the zoo swallowed my coins and printed a ticket for a pony ride. I'm 43.
The password joke in episode 3 made me choke on my tea
Please send your abstract as a PDF to seminar@example.org, file name lastname_abstract.pdf, no zip files
客厅的灯泡我换成暖光了，水电费这个月我先垫着
退货运费险赔了十二块，正好是邮费，满意
Whoever's Tesla is blocking the bins, the truck can't get through
截止今天 报名夜骑的有23人，头灯必带，反光背心我这有三件可借
the wifi in the parish hall is on the little sticker behind the piano, in case you need it for the livestream
咖啡店的会员积分这个月翻倍，我已经喝了十四杯
搬家清单 moving_list.txt 里我加了宽带迁移，别忘了提前十天约
Changelog is in CHANGELOG.md as always, please write your own line when you merge
家里wifi改名叫邻居别蹭了，结果邻居来敲门问是不是说他
Anyone going to the hackathon needs to register at hack.example.org/2025 before midnight, they only have 80 seats
小票别扔，周年庆凭小票抽奖，我上次抽到一口锅
出个闲置冰箱，一百八，自己来搬，五楼没电梯
求一份去年的卷子，文件名好像叫 linear_algebra_2024.pdf
Traders, I keep a plain list of fee levels at fees.example.org, corrections welcome
这个教程 docs.example.net/git/rebase 我看了四遍，终于不怕变基了
音频我混好了 mix_0607.wav ，鼓的声音压低了一点，大家听听
电瓶车充电桩涨到一块五一度，比我家电费贵一倍多
晚上八点直播新版本试玩 live.example/beifeng ，抽三个周边
Our shop's size chart is on shop.example/sizes, the linen shirts run large, regulars say one size down
考试报名的科目代码别填错，数据库是02331那个，我去年填成了数据结构
把你的地址发我，我明天把多出来的那本书寄给你
公交改线公告 bus.example.org/notice/7 ，三路车以后不走桥上了
the coffee beans went from 9 to 18 a kilo, literally doubled in a year, i'm switching to tea
小区团购的草莓到了，三栋门口自取，报楼号就行
my tax refund came today, 312 euros, straight into a new saddle
We'll split the airbnb: 412 / 6. Send it to me whenever, no rush, I'm not a bank
给手办店老板转了定金两百，说好九月到货，坐等
社团招新表 forms.example.com/zhaoxin ，填姓名专业和想去的部门就好
測試版放在 builds.example/tw/nightly，手把選單那邊幫忙多按幾下
这游戏的密码门居然是开发者的生日，彩蛋藏得够深
the manual is at docs.example.net/printer/mx40.pdf page 12, hold the button for 7 sec and it prints the test page
这周四的排练取消，指挥嗓子哑了，大家在家自己练
这次的乐谱在群文件 alto_v3.pdf，第二页的反复记号改过了，别再拿旧的唱
I put the photos from the summer camp at photos.example.org/camp25, kids in the blue team are in folder 3
First aid course costs 60, the club pays half, receipt to kasse@example.org
更新以后存档在 saves/slot2.dat ，别手贱删了，我删过
Our release candidate is on builds.example/nightly, please test the controller menu and write what breaks in #feedback
我哋隻game上咗 games.example/lantern，首日得二十個人玩但好開心
If you have claimed a locker, stick your name on it, unlabelled ones get emptied on the 30th
The tide table is at tides.example.net/harbour, low water 6:52, meet at the slipway at 6:30
这次羽毛球赛的对阵表在 match.example.org/0615 ，我第一轮就碰上种子选手
The lady at the lost property office found my wallet in ten seconds, it even had the tram ticket still in it
The cat chewed through the charger, so I was offline all weekend, what did I miss
Rent is paid, tram pass is paid, I have eleven euros until Friday and a big bag of rice. Blessed.
Garage sale list with prices: sale.example.net/listing, the bike is gone, the toaster is not
班级相册更新 album.example/ban3 ，运动会那天的抓拍太好笑
读谱入门视频 video.example/solfege ，零基础的新团员可以先看
If you can't make rehearsal write Helen a line, she does the seating plan
啲雞蛋貴咗一倍，我宜家朝早食番麥皮
Add your birthday to the calendar cal.example/team so we never forget cake again
我部電話爆mon，保險賠咗七成，三日搞掂，抵呀
Fines for late library books doubled?? 40p a day now
楼下快递柜的取件码过期了，站点说直接报手机尾号就行
要拼车去音乐节的私聊我，还有两个座，油费平摊
孩子的疫苗本谁家有多余的封套，我们家的被狗啃了
有無人執到條鎖匙，有隻柴犬匙扣，喺籃球場附近唔見咗
老爸老妈的体检报告都正常，今天心情特别好
实习报销的发票统一寄到前台，信封上写自己工号
lads the pub quiz prize doubled to 100 quid, who's in, need a history nerd
RSVP for the wedding of Tom & Aisha at rsvp.example/tom-aisha, plus ones allowed, kids too
同学们，实验报告命名成 学号_实验三.pdf 再交，助教的脚本很死板
飯糰配方的鹽要減半，上次大家都在找水喝
我妈把存折藏米缸里，自己忘了，全家找了一下午
阿姨們，義賣的蛋糕請在 sheet.example.org/cake 填一下口味，不要十個都是巧克力
I need two volunteers to carry the amp, payment is pizza
Happy birthday @Femi!!! may your builds compile and your knees not hurt
My dotfiles live at code.example/mina/dotfiles if you want the tmux theme you saw
guess who dropped his phone in the lake. guess who has no insurance. hi
my kid spent 70 on skins with my card saved on the console. that conversation was fun
团服设计稿投票 poll.example/tuanfu ，目前墨绿色领先三票
今天网购退款秒到，这店真可以，下次还来
the choir's new website is live: choir.example.net, please tell me if your name is spelled wrong
The hostel wants 20 euro key deposit per person, you get it back at checkout
@jude.k thanks for the lift, I left a tenner in your cup holder for fuel
The deposit on the flat was two months rent, plus the agency fee, so have about 4k ready before you move
there's a typo in config.example.toml, the port should be 8081
Finished the quilt. 14 months. Don't ask about the cost of the fabric.
the train was 70 mins late so the railway owes me a quarter of the fare, the form took two minutes
the ticket inspector on line 4 was so nice, my pass had expired the day before and she let it go
Please bring your student card tomorrow, the guard checks everyone at the gate after 8 pm
聯誼的報名費一個人三百，現場付現就好
大家把忌口写在这个表里 sheet.example.com/jukou ，我好订餐
gg everyone, replay is at replays.example/r/99120, watch how badly I throw at minute 30
Hello dear group, the bus to the monastery departs 8:15 sharp from the school gate, the fare is 7 per head
我把保险理赔的步骤写在 notes.example.com/lipei 里，骑车摔过的可以参考
in case you're allergic to phone calls, the barber takes bookings at barber.example/book
活動照片在 album.example/camp，想刪哪張跟我說一聲
昨晚的战绩 replays.example/m/5521 ，第三十分钟那波团我能吹一年
choir: the new Bach scores are in tenor_2_final_FINAL.pdf, ignore the earlier one, bar 34 was wrong
夜骑集合点发在 maps.example/yeqi ，七点半，迟到的请全队喝汽水
烧烤的钱每人六十二，转我微信，备注烧烤俩字
new shop hours on shop.example/hours, they finally open on Mondays
@tomas.v can you upload drums_take2.wav again, the zip is broken on my end
I wrote a tiny script that renames all the scans: rename_scans.py, in the repo under tools, use at your own risk
建议看 blog.example.net/archlinux-sound 这篇，我声卡没声音就是这么修好的
anyone got the old map file dust_alley.bsp? I want to run it on our server for nostalgia
check mail from newsletter@example.com, the discount for members is in the footer, 15% on tea
我们把公约写进 RULES.md 了，大意就是别刷屏，好好说话
我给新手写了个读白皮书的笔记 notes.example.net/whitepaper ，讲手续费怎么算的
@lena_m your tyre levers are in my bag, I'll bring them on Wednesday
请各组在 wiki.example.org/hack/teams 登记队名和成员，方便做胸牌
Our demo is on the store page, store.example/lanternkeeper, tell us where you got stuck
刚把比特币的波动讲给我爷爷听，他说还是养猪稳
给我报一下你们的鞋码，我去订攀岩馆的鞋
今天的面包配方糖减半，酵母翻倍，结果发得像枕头
换汇价格我平时看 rate.example/eur ，今天七块八，比上周贵一点
I'm migrating my notes from one app to another, 2,300 files, wish me luck
Speakers: upload slides to slides.example.org before noon, pdf preferred, HDMI only in room 2
My tip: pay the deposit for the storage unit monthly, the yearly deal has no refund
ok so the escape room's final key code was the year on the painting, we missed it by 20 seconds
今天股票账户终于回本了，卸载三天冷静一下
要搭遊覽車的跟小林報名，團體保險一人五十塊，下午五點前
im so broke i checked my account balance and the app said 'are you ok'
exam code for the stats paper is ST2041 not ST2014, i registered for the wrong one last year lol dont be me
Will pay 20 for someone to fix the puncture, I simply refuse to learn
中秋烤肉報名 bbq.example.com，大人三百小孩免費
群友做的像素画合集 art.example/pixel/11 ，第三张绝了
@大刘 你推荐的那本书我看完了，结局太敷衍
小区羽毛球场预约 court.example.com ，晚上八点那档永远抢不到
周末去看房，中介说定金两万，签合同当天付，比上一家便宜点
this keyboard's enter key has been stuck since the pasta incident
@dawn_rider @kofi22 are you two coming on the night ride or not, need to book the hut
我家的钥匙开了邻居家的门，两家人一起愣住
The alto part is at scores.example.org/alto/12, page turns are hell, sorry
Kindly note that the school fee for second term is due by 10th, the amount is in the circular fee_term2.pdf which went to parents
物业费可以在大厅扫码交，也可以转账，备注房号，收据第二天给
我司给每人发了把安全密钥，长得像U盘，挂钥匙串上了
鎖匙放咗喺管理處，你上嚟攞就得，我六點先返
my mate's in the final of the chess league, watch at chess.example/live/901
拼团链接 tuan.example.com/mango ，芒果五斤三十九，差两个人成团
Registered mail from Korea took 9 days, customs fee 14.20, paid to the postman, fine by me
周末摆摊换闲置，五号楼下，我带一箱绘本过去
@Priya_K can you push your branch? I can't build without the changes in audio_mixer.cpp
把照片原图发我邮箱 zhou@example.com ，微信压缩得没法印
健身房年卡涨到三千了，有没有一起转去游泳馆的
ok so the raffle: one euro a ticket, winner gets a ham. Yes a whole ham.
how is a croissant 4.80. in this economy
Just finished a 12h shift, who has soup
这个补丁你们打了吗，patch_0412.zip ，打完字体变大了还挺好看
The bouldering hall is half price before noon with the student card
钱包里就剩二十块，撑到发工资还有五天，泡面走起
The staking calculator at calc.example/staking shows 3.1%, about what I got last year
I moved from Windows to Mint two weeks ago and my printer works now?? witchcraft
退税到账了，一千二，晚上请大家吃烤串
The route file is valley_loop.gpx, load it on your computer before you leave, there's no signal past the dam
did anyone record the last boss kill? clip it and put it in #clips
Email your talk proposal to cfp@example.org, 300 words max, lightning talks are welcome too
Please leave your feedback on the workshop at feedback.example.com/w12, be honest, the sandwiches were bad
上次聚餐人均九十六，转我就行，微信支付宝都可以
Please transfer 15 euros for the bus trip to the club account, reference: your name + BUS, by the 20th
爬山的保险我统一买，一人三块，把姓名报给我就成
my bank doubled the fee for the account, from 3 to 6 a month, thinking of switching to an online one
my phone insurance claim got approved in 2 days, was shocked honestly
yo who's on tonight, double xp till monday, I want to finish the pass
新买的山地车被我骑成了泥巴车，洗了一个小时
new wallpaper pack for patrons of the studio at northwind-games.example/wallpapers, 4k and phone sizes
作品压缩包命名 team07_demo.zip ，超过两百兆的放视频链接
老店上新啦 shop.example/tea ，凤凰单丛比去年贵了十块
Order cutoff for the coffee club is tonight, list at coffee.example.com/june, 14 a bag
黑客松报名链接 hack.example.org/reg ，一队最多五个人，食宿全包
Did y'all get the scholarship money yet? mine usually lands around the 5th
航班延误索赔的信我写了个范本 letter_eu.docx ，改名字和航班号就成
Anyone know whether the new driver works with kernel 6.9? the table at docs.example.org/drivers stops at 6.6
For those moving in September: the city hall appointment calendar at cityhall.example opens new slots at 7:00 on Mondays
why is every seed packet 5 euro now, i just want tomatoes
Bring your own mug please, we ran out of paper cups and dignity
期末報告檔名用 group3_final.pptx，老師很在意格式
I need your shoe sizes for the bowling, reply here or write me
咖啡豆团购价六十八一磅，群里接龙，满十包邮
BTC looks heavy under 61k, I'm flat and going to the beach
If your parcel was damaged the shop wants two photos and the order number, mine was replaced in four days
海报 poster_A3_v4.psd 我改了颜色，印之前谁再看一眼错别字
聖誕音樂會門票網頁 tickets.example/xmas，學生票一百五，快沒了
门卡消磁了，物业五块钱补一张，十分钟搞定
班费还剩四百二，账目贴在 banfei.xlsx ，有疑问的同学课间说
the mock exam answers are in mock2_solutions.pdf, question 9 has a typo, it should be minus
Is anybody driving from Graz to Vienna on Sunday? I'd share fuel
停车费包月涨到四百五，业委会说下月开会再议
有没有会修胶片相机的，快门按不下去了
这个字体免费商用的，下载在 fonts.example/heiti ，我们海报就用它
Found on the ring road: one cycling glove, left, very sweaty
轨迹文件 xihu_night.gpx 传群里了，导进码表就能用
奶茶我要双倍糖，别跟我说健康，今天加班
Bought the dip, it dipped. bought that dip too. I'm out of dips money
晚饭吃啥，楼下酸菜鱼涨到六十八一份了
Just claimed the window desk in the library, nobody talk to me till four
Sir please share the location of the venue, I am standing near the petrol pump
幫我睇下呢段code啦 code.example/hkjam/main.lua，第40行成日nil
Gate code for the allotment is the same as last season, so don't worry if you missed the meeting
lads i left my wallet on the number 9 tram and some legend handed it in at the depot. 40 quid still inside!!
I'll be on a call sharing my screen from 4 to 5, showing how I lay out the newsletter, drop in if you like
who is up for ranked? need a healer, no toxic people
我共享屏幕给大家放一下试玩录像，九点开始，想看的进频道
New members: introduce yourself with name, instrument and favourite snack
LIMIT ORDER FILLED WHILE I WAS IN THE SHOWER best trade of my life
Read the FAQ on help.example.com/returns first, it says 30 days for shoes and 14 for electronics
Learnt that my car key has a real key hidden inside the fob. Learnt it in the rain.
群里有没有去机场的，明早六点，拼个车一人五十
anyone renting out a parking spot near the campus from october? can pay up to 60
Article on cold storage vs. leaving coins on exchange: blog.example.com/cold-storage, pretty balanced imo
fill the poll pls: poll.example/date-of-bbq, so far the 14th is winning
把PPT导出成 final_demo.pptx 放到共享盘里，评委的电脑没装字体
手机掉水里了，泡大米没用，换主板九百，心碎
Wrote up how I got Wayland working on that cursed laptop: blog.example.net/wayland-notes, maybe it saves someone an evening
the price of lift passes went from 39 to 52, staying home and sledding behind the church
Map of the flea market stalls: maps.example/flea-2025, we're at B17 next to the waffles
投稿发到 tougao@example.org ，两千字以内，截稿六月一号
@marek thanks for mailing the spare rotor, drinks are on me
Schedule of the con is at con.example/schedule, cosplay starts at 3, bring safety pins
Does anybody have spare 29" tubes at the start line? presta please
Anyone want my spot in the pottery course? Paid 90, giving it for 60
Docs for the new plugin API are finally up: docs.example.org/plugins/v3, the section on hooks is actually readable now
论文模板 thesis_template.docx 更新了，页边距改成两厘米半
我哋band嘅新歌喺 music.example/hk/demo3，俾啲意見啦
@小鹿 你的头盔在我车上，周三带给你
行情复盘我写在 journal.example/0610 ，今天追高亏了八十刀，记个教训
Post your setup pics in #battlestations, best one gets a sticker pack
赛季奖励说明 game.example/season9 ，段位到黄金就送头像框
周六行山路線喺 maps.example/hk/204，大概四個鐘，細路都行到
邊個有 chapter2_scan.pdf，我嗰份得返一半
Tonight's set list is in setlist_0611.txt, we swapped the closing song because Ana has a cold
樂譜放咗上雲端喇，檔名係 psalm23_bass.pdf，印雙面就得
讲座回放在 video.example/talk/99 ，讲文件系统那段从四十分钟开始
抢座啦，周五桌游局十二个位，想来的接龙
合唱比赛的评分表 scoring_2025.xlsx 出来了，我们音准拿了九分
这关的钥匙在瀑布后面，跳进去往左走，别谢
进语音吧，你把你做的那关投屏放出来，咱们组会上一起挑毛病，关卡编辑器我也顺便讲讲
Can you share your screen and scroll to the diagram? Presenting in the seminar call, we only see your face 😂
咱们公会仓库的材料随便拿，拿完记个账
claim your seat for friday's board game night by writing your name under this message, 12 places
Can someone read me the bus timetable on the pole? left my glasses at home
谁家宝宝穿100码的羽绒服，我家穿不下了，九成新送人
The survey for my thesis takes 6 minutes, survey.example.org/commuting, it's about how students get to campus, no names asked
扫码付款后麻烦备注名字和房号，不然对账对到我头秃
訂金已經付了三千，尾款等裝潢公司把櫃子做完再說
签证中心地址在 maps.example/visa ，进门要存包，带一块硬币
文档更新了，安装那节看 docs.example.org/zh/install ，编译参数换了名字
写了份搬到多伦多的开销表 toronto_cost.xlsx ，房租占一半，难受
鸟类观察记录 birds.example.net/log ，今早河边看到一只翠鸟
我写了个小工具批量改照片名字 rename.py ，放仓库的 tools 里了
這個週末的團練改到河濱，集合點在 maps.example/p/552，記得帶水
@Kevin 你的PR在 code.example/beifeng/shop/pull/19 ，我留了两条意见
the parents evening slots are on school.example.org/slots, mine is 17:40 with the maths teacher, pray for me
Is the seed swap still on saturday? I have basil, chilli and way too many sunflower seeds
Anyone else notice the spread on gold is huge at the open? Costs me 30 dollars each time
租房押金现在都押二付三了吗？我上次租还是押一付三
please send the invoice to accounts@example.com with the PO number in the subject, we pay on the 15th
we need an extra goalkeeper tonight, 8pm, pitch 4
租车的押金三千，还车后两周退回信用卡，别急
公司团建的自行车头盔尺码填 form.example.com/toukui ，大头的别客气
meeting notes → wiki.example.org/lug/notes/may, tl;dr the beamer is dead and we need a new one
請各位把制服尺寸填在 forms.example.org/uniform，週五收單
I'm the new bass. I read music badly but I bring biscuits
定制徽章的打样图 badge_v2.png ，边框金色还是银色，群里投个票
hey all, hiking photos at album.example/peak-june, tag yourselves, I look like a tomato
Please mail the signed parking form to parking@example.org, page 2 only, we don't need the plan
听说食堂二楼的麻辣香锅打折，下课冲
Join the voice channel at 9, Sam shares his screen and we go through the level together
kids cinema on saturday, tickets.example/kidsmovie, 4 euro with popcorn, mine are already screaming
who's got the ladder? condo ladder, not the career one
代发货的价格表 price_0609.pdf 发群里了，一件起，包邮区除外
给我发个定位，我刚出地铁口找不到你们
聽講今年退稅快咗好多，我兩個禮拜就收到，即刻去食放題
黑客松午餐登记 lunch.example.org ，素食的记得勾第二项
I double checked the budget and we're 83 euro over because of the balloons
买的键盘到了，青轴太吵了，室友已经在看我了
Type /roll 20 in the dice channel and whoever is highest picks the map
求推荐一款便宜的码表，预算三百，能看导航就行
Found a set of keys with a green frog on it by the bike rack, they're at the bakery now
Look at the diff in code.example/northwind/ui/pull/58, I renamed everything called Thing2
Speedrun rules are in rules_any_percent.md, glitches allowed except the elevator one
考场在三教402，带好准考证和身份证，铅笔橡皮也别忘
server will restart at 22:00 CET, status at status.example.org if you want to follow along
I wired the rest of the payment for the van this morning, we pick it up Saturday at nine
地址发我一下呗，喜糖给你寄一份
Gas bill came: 212. Same month last year: 104. I'm knitting a second sweater
@阿杰 你那份策划案 design_doc_v2.docx 我批注完了，第三章战斗循环得重写
多谢@老周 借的三脚架，晚上还你
公寓的垃圾分类时间表 condo.example.org/laji.pdf ，打印一张贴冰箱上
@nils_b your invoice_0412.pdf has last year's date on it, fix it and I'll pay it today
我闺女把存钱罐砸了，数了数一百零七块五，说要给我买车
那只股票我三十买的现在十五，等它翻倍我就刚好回本
孩子校服订购尺码写群接龙，身高体重也带上
Sharing my screen in five minutes in the lounge, come watch me fail at the final boss
Write your questions for the author into questions.md before thursday, she reads them on the train
Anybody tested the beta on a Steam Deck? build is at builds.example/beta-17, text looks tiny to me
I got the visa!!! eleven weeks but it's in the passport
My laptop died before the demo, Raj shared his screen instead and we still got second place!!
提币手续费现在走哪条链便宜？我一直用那条老的，两块钱一次
For the grant application please send your hours to Ngozi (ngozi@example.org) by Tuesday noon
If you want to sing the solo, write to solo@example.net with the piece you'd like, auditions on the 9th
水电费截图我已经发了，三百一，除以四每人七十七块五
Please unlock your bikes from the stairs railing, painters come at 7 tomorrow
谁认识靠谱的搬家师傅，两室一厅，下周三搬
My recipe blog is back: soup.example/lentils-again
Which of these two logos, logo_a.png or logo_b.png? B looks like a potato to me
想要去年演出录像的把邮箱留一下，我今晚挨个发
Claims that cold showers help are exaggerated, I took one and I just screamed
旅行社要大家的护照拼音，周一前报给小吴，她统一出票
点这个看路况 traffic.example/ring ，东环堵死了，走高架
The lift key is with Mr Okafor on the 3rd floor until the mechanic comes on Monday.
ETH gas is 4 gwei right now, nice time to move things around if you were waiting
考研报名的院校代码大家核对一下招生简章，我差点填成隔壁学校
@小满 你那份翻译 chapter3_zh.docx 我改了几个标点，其他都很好
我们的开源协议改成MIT了，说明在 code.example/beifeng/ui/LICENSE
Submit your hackathon project as a git link plus a two minute video at submit.example.org, deadline 14:00 sharp
有人捡到一串钥匙吗，上面挂个小黄鸭，大概丢在食堂二楼
校对稿 booklet_print.pdf 最后一页页码错了，谁改一下
这篇讲怎么认真假二手表的 blog.example.com/watch ，写得挺细
school lunch prices are on school.example.net/lunch, went from 3.10 to 3.40
地下车库的遥控器坏了，换电池两块钱的事，我换了四次才发现装反了
Ma'am, the uniform shop is open till 6 pm and they are taking UPI also, I bought two sets yesterday only
the vet takes pet insurance directly, you only pay the excess, I paid 50
new trailer dropped 😭😭 video.example/w/8Kx2 the music at 0:48 i cant
租房合同到期提前一个月说就行，不然扣押金，我被扣过
The gpx, the hut booking and the packing list are at trip.example.org/alps, nothing fancy
我個八達通跌咗喺小巴度，好彩司機識我，下晝拎返
官网这个问答页写得挺清楚 help.example.com/fahuo ，预售款十五天内发货
hi all the carpool sheet is here sheet.example.org/carpool pls add how many seats u have
帮我看看这句英文对不对，I look forward to hearing from you，是用hearing吧
Mum lost her purse at the market, cards are all blocked already, just annoying with the driving licence
昨天钱包落在3路电车上，司机师傅给我收着呢，好人一生平安
活动签到的二维码贴在门口，扫一下填名字就进来吧
租客要退房了，钥匙三把都在，押金我当天就转给人家了
報名表寄到 club@example.org 就好，附上學號跟飲食習慣
Sold half at 3400, kept half, so I'll be half annoyed whatever happens
這份報稅教學寫得很清楚 tax.example.org/guide，我照著弄半小時就好
where do u guys buy your bar tape? the stuff from bikes.example peels after a month
The dentist's receipt goes to claims@example.net with the form, the health insurer paid mine back in full
今天领工资，先还花呗再说，剩下的买个车灯
请把你们的到达时间填到 sheet.example.com/daoda ，我好安排去车站接人
check out this tiny museum of calculators: museum.example/calc, spent an hour there
Could someone scan page 114 of the workbook for me? Left mine at grandma's
who else lost the 50/50 for the third time in a row, this gacha hates me
just deposited a cheque with my phone camera for the first time, felt like the year 2009
the flight compensation rules are explained well on travel.example.org/delays, three hours is the magic number
Ticket price for the fair doubled compared with 2019, but the roller coaster is new I guess
my nephew thinks the password to my heart is ice cream. he's right
ubuntu.iso copied to stick with dd, boots fine, docs.example.org/usb was right about the block size
@阿欣 你漏咗頸巾喺我車度，聽日返學俾返你
内核编译笔记放在 blog.example.org/kernel-6 了，踩的坑都标红
求问从机场到市区坐大巴要多少钱，能刷卡吗
今天大饼又跌了三个点，我已经躺平，出门遛狗了
The Debian mirror at mirror.example.org is super slow today, switch to the other one in sources.list
Weather for the ride looks awful, check weather.example/sat before you pump the tyres
Fill in your arrival time → sheet.example.com/arrivals, I'm doing two runs to the station
请扫门口海报上的二维码签到，签到满十次送一个帆布袋
The condo's insurance covers the pipe but not the parquet, so get your own contents policy
麻煩各位住戶把停車位登記表填一填 condo.example.net/parking，月底截止
Deposit for the cabin is paid (300), remaining 540 due on arrival, split by nine that's 60 each
the auction site takes 10% from sellers, so I asked 110 to get my hundred
double the sugar and half the lemon, trust me, my gran made it like that
我把路由器的配置备份成 router_0518.cfg 了，升级完直接导回去
the warranty claim on my headset went through, they just sent a new one, kept the old as well
美术外包的报价单 quote_0602.xlsx 发你邮箱了，含税的
The bookshop's reading club page, books.example/club, has the discount for regulars, 12% in June
家长会预约 school.example.org/jzh ，我约到四点半，语文老师先谈
航空公司只给代金券，我不要，坚持要现金，磨了一个月成了
@老陈 你传的 engine_build.log 我看了，卡在链接库那一步
Bring cash for the ferry, 6 each, card machine's been dead since Easter
停电了，全楼都在窗口问是不是只有自己家停电
Can someone share the bib pick-up location? the mail said hall B but maps.example shows a parking lot
hop in voice and share your screen, I want to see the new water shader running before we merge it
Please fill in the allergies form before the picnic → picnic.example.com/allergies, last year nobody mentioned the peanuts
下载个谱例看看 music.example.org/p/132.pdf ，第二段转调很妙
新人报道，坐标杭州，写前端的，平时爱徒步
我喺 forum.example/hk/t/88 寫咗篇搬屋心得，可以睇下
CSV export is in v2.3, docs.example.org/export, semicolons by default if your locale is German
学校打印店涨价了，一页从一毛涨到两毛，论文两百页啊朋友们
Good news, the orchestra got the grant, so no ticket price increase this season
房东换锁了，给每个人发了两把新钥匙，旧的可以扔了
`,
);
