import { sentences } from '../../sample.ts';

/** Neither looks for support nor asks for anything. */
export const ordinary = sentences(
  false,
  `
ref was blind yesterday, that was never a penalty
他说要我屏幕共享教我提币，这是骗子吧？
NEVER type your 12 words on a website. Write them on paper. That's the whole lesson.
今天谁值日发早安图？怎么还没来
你去官网右下角提交个工单吧，我上次两小时就回了
good read, the bit about batching is clever
tip for new folks, screenshots of your balance in a public chat make you a target, dont do it
老婆喊我洗碗，第二把再来
我只是个管群的志愿者，看不到任何人的账户和订单，大家别把证件照发给我
唔好用生日做密碼啦大佬，個個都估到
Happy Diwali to all who celebrate 🪔 sweets are on the table
Talk on zero-knowledge proofs was great, understood maybe 6% of it
请教，换新手机钱包怎么迁移，是在新手机上装好以后自己导入助记词就行吗
周末回家给爸妈装反诈 App，顺便删了八个清理大师
from closing of the group buy, i learned that by waiting lol
Got locked out after 5 wrong passwords, came back after an hour by itself
Third day of fasting, gym at 5am, i will be unbearable about it
can't find my tickets for the concert on saturday, tore the whole flat apart
公会战八点准时，迟到的发红包
Somebody should invent a phone that drops calls from anyone saying "kindly"
我把金鑰誤推上公開倉庫，三分鐘後就撤銷了，心跳到現在還沒緩過來
注册页“确认密码”那个框在小屏上被键盘挡住了，已经有人提过了
my faucet request went through on second try, 0.5 test coins, enough for deploy
it's been 0 days since our last CSS incident
高买低卖第一人，请叫我反指
My KYC passed in 4 hours, used driving licence, just make sure no glare on photo
非托管的公司跑路也不影响，链上的东西还在
我的充值显示 12/15 个确认，昨天也是这样，等等就到了吧？
I'm learning solidity, why do they all say never put private key in .env that gets committed, where do you put it then?
有冇人試過寄去台灣要幾耐？我等咗七日，淨係想知正唔正常
场外交易认准在平台内聊，别加对方私人微信，出了事平台不管
对的，“我忘了密码”或者“我忘记密码了”都行，发音注意“密”是四声
Quick reminder from the team: we never DM first, never ask for codes, never ask you to install anything. Stay safe 💙
the onboarding screen says "enter your password twice" but only shows one field, design bug #901
this sticker again, blocked and reported (affectionate)
转到家族群了，谢谢
大家好，成都来的，玩了半年，主玩辅助，请多关照
Just remember the password rule: long beats complicated. four random words and you're fine
the latte place near our office closed and I'm in mourning
我那台旧笔记本专门签名用，从来不联网
等级会不会清零啊，我肝了一年
客服也是打工人，大家说话客气点
建议在确认页把网络费放大点，每次都眯着眼看
闲置显示器 27 寸 2K，自提 400，有意私聊，别砍一百块那种
deposit of 200 still not showing after an hour, network explorer says success, does it usually need some more confirmations with this chain?
全屏切出去就黑屏的，改成无边框窗口就好了
who wants to help plan the anniversary stream? need hosts, a quiz writer and someone with good taste in music
haha 荷包 is like grandma's purse right? cute
楼上大佬的代码我跑通了，感谢感谢，请你喝奶茶
can anybody explain slippage to me like I'm 5
难得看到群里有人理性讨论，截图留念
For the QA folks: test accounts are in the wiki, staging only, they reset each night
weekend hike anyone? Dragon's Back, easy trail, meet Shau Kei Wan 9am
转错链了，吓出一身汗，后来在同一个地址切网络就看到了
learned it the expensive way. ok
custodial vs non custodial is basically: who holds the key to the flat
hahaha my 6 year old set up a "help desk" in the living room, I had to take a number, wait for two teddy bears, and was told my problem (no socks) is not covered
官方提醒：任何索要短信验证码、助记词的行为都是诈骗，请勿理会
辅助位这赛季太香了，混分神器，就是容易被射手喷
Today I learned "ticket" in French also means a tiny beard patch or something, no I will not google more
跌的时候群里安静得像图书馆
密碼忘了就在登入頁按「忘記密碼」自己重設，信大概一分鐘就到
https://blog.northwind.example/2-15-release here's the changelog for anyone who missed it, mostly bug fixes
need one more for ranked, plat+, mic on, no toxic ppl pls
鞋子偏小，正常 42 的买 42.5
誰有昨天讀書會的筆記，我睡著了 QQ
I never connected with my father until we started fishing together, weird thing to say in a crypto chat but here we are
My wallet (the leather one) fell in the sea today, RIP to my gym card
someone explain why my stop loss triggered at a price that isn't on the chart 🤨
lol the mod bot muted me for saying "duck"
Question about the referral: does my friend need to finish KYC before I get the bonus?
邮箱验证码没收到的看看垃圾箱，我的就在里面
新后台的图标是谁画的，审美在线
who's up for the 9pm raid, need one healer and somebody who actually reads mechanics
Mine shipped yesterday from Leipzig, tracking took a day to show up, don't worry
Is there an ETA for the linux build? The roadmap only says "soon"
how many of you are actually in the green this year, be honest, emoji react ✅ or ❌
演唱会门票抢到了!!!内场第八排!!!
单元测试里那个 mock 的 password 字段改成从环境变量读了，麻烦 review
who designed the stickers? the fox one is adorable
20x on a weekend my guy, what did you expect
求推荐一本入门书，讲区块链原理的，别一上来就数学
The grid bot made me $11 in a month and I've checked it 400 times
预告片出了，公告频道看，最后那条龙帅炸
感谢老哥，困扰我一周的问题
How does the exchange know it's me if I lose the authenticator? just wondering how the process goes
saved this, going to send it to my parents group
欢迎新人，进群先看群规，改一下群昵称，城市加名字就行
pushed a fix for the null pointer in verifyToken(), CI is green now
who wrote this function with 14 parameters. oh. me. 2021.
raining since tuesday here in Manila, streets are rivers na
算术题把我卡住了，我文科生
手續費今日平到爆，琴日貴五倍，早知等多日
第四顶一样的帽子了，我可以开帽子店了
代码能跑就不要动，祖传的
Somebody in my DMs says "kindly validate your wallet" lmaooo how do people fall for this
谁有公司打印机驱动，我连上了打不出来
不要在交易频道刷表情包了各位，挪到闲聊去
My grandma asked if bitcoin is the one with the dog
场地那边我联系好了，两点进场，自带投影仪转接头
空投时间看置顶，别一天问八百遍了
捡到个钱包，在三号门保安亭，棕色的，里面有照片，是谁的自己去取
Lockpick skill is bugged, it unlocks doors before I touch them, don't fix it pls
Don't ever give your seed phrase to anyone, even if their profile says Admin. Nobody on the team needs it.
有人吗，群里怎么静悄悄的，都在抢票？
都少说两句吧，大过年的
测试网水龙头今天抽风，领了三次都没到，等晚上再试
物流信息停在义乌三天了，双十一真的恐怖
parcel came today!! box was crushed but the mug survived, well packed northwind shop 👏
Found the hidden key under the bridge, north side, opens the miller's basement
what's the difference between connecting a wallet and approving a token? newbie question sorry
我弟高考 612，全家今晚吃火锅！
anyone here practising Japanese? I can help with English in exchange, DM me if you like, N4 level
請問提領一般要等幾個小時？我第一次用，只是想有個心理準備
As volunteer moderators we get no access to balances or accounts, so please don't send us screenshots of your documents. We only delete spam and pin the nice memes.
Can the mobile client import a keystore file or only the desktop one? asking before I switch
hi everyone, i'm Tobi from Ibadan, found you through the podcast, happy to be here
had to export OPENSSL_DIR manually, then cargo build worked
凡是催你“马上、立刻、否则冻结”的，九成九是骗子
Guild war at 8, don't be late like last time, looking at you Dmitri
Bro restart the router, then check if you're on 5ghz, then cry, that's the order
quick survey for my thesis about mobile games, 4 questions, no email needed, results shared here next month
my bank's hotline kept me 50 minutes on hold and then dropped the call. banks man.
Disagree strongly but respect for actually reading the proposal
我上次寄台北五天到，過年期間會慢一點
家里 WiFi 密码是我妈的生日，隔壁小孩早就猜到了
sent you a dm about the couch, still available if you can pick up this week
has anyone used the staking thing, is the 7 day unlock counted from the request or from midnight utc?
"I'm down" and "I'm up for it" mean the same thing?? english is a prank
Verify the checksum before flashing, i bricked one board because i was lazy
multisig 2 of 3: one at home, one with my brother, one in bank box. overkill? maybe. sleep well? yes
how did he get hacked? he pasted the seed into some "airdrop checker". that's how
我個銀包真係跌咗喺小巴，八達通得返十蚊，算啦
honestly the keyboard in the new version feels laggy on my pixel
Connect four tournament at the meetup, bring snacks
game key from the bundle redeemed fine, it's in steam-style library under "gifts"
我客服干了三年，什么人都见过，你这点事真不算啥
Linux 版有人编译成功了吗，我卡在 openssl 版本
The sizing chart runs small, I took a size up and it fits perfect
@lena your code snippet saved me an hour, owe you a beer 🍺
Where do you see your deposit address? Wallet > Receive > pick network, there's a copy button
14 号提案我投了赞成，办活动拉新挺好的
你直接到官網填申訴表單就可以，我上次隔天就收到回信
助记词存手机相册安全不，是不是会被什么软件读到
不客气，互相帮助嘛，我当年也是别人教的
Is this real? "Congratulations, connect your wallet on nw-bonus.example to claim 900 tokens". Came from an account with no history, smells off to me
anti-phishing code is underrated, set mine to a pasta shape
Just got DM from "Northwind Official Helpdesk", four followers, account made yesterday. Blocked.
用中文怎么说 "long story short"？一言难尽算吗
sounds dumb but is it ok to keep seed words in a password manager?
ok good night people, markets never sleep but i do
delete the old volume, postgres only reads POSTGRES_PASSWORD on first init. classic
Can I use the same password for app and forum? I mean are they separate accounts
tea or coffee while coding? wrong answers only
good eye, yes missing minus, fixed in v1.2 pdf
To change your password go to Settings > Account > Password, enter the old one and the new one twice in the app, done. It logs out other devices automatically.
does the marketplace support paying in two instalments, or is that only for the annual plan?
Read aloud the error code, she says, like I can pronounce 0x80070005
联系不上我哥三天了，结果他在山里露营没信号，气死我
Selling two spare keycaps sets, pm for pics, can meet near Orchard MRT
admin panel redesign looks really clean, who did the icons?
slides are linked in the event page now
Password in Spanish is contraseña, literally countersign, sounds like spy stuff
他的号被盗是因为扫了别人发的登录二维码，扫码前看清楚是登录还是加好友
回本了我就卖，这话我说了两年
请问新版支持导入 csv 吗？老版本只能一条一条填，太累了
报税那个导出的 csv 时区是 UTC，算的时候别忘了加八小时
帮忙点个赞，我家娃幼儿园比赛，不用登录，点一下就行
so the devs say mainnet in Q3. they said Q1 in last AMA. I've seen this movie
找客服的话 App 里“我的-帮助中心”最快，别在群里搜名字，搜出来的都是假的
I'll DM you the recipe, it's my mum's so don't publish it
别所有网站都用一个密码，撞库一撞一个准
广州回南天，墙都在流汗
Who's in contact with the venue for saturday? I can bring the projector
验证器丢了走人脸重置，听说要两三天，我没试过
Reminder that leaks of unreleased skins get you banned here too
QR menu at restaurants should be illegal, just give me paper
"Verification code" 四个音节变八个，英语真啰嗦
价格不会说谎，代码也不会，就人会
“敬请期待”四个字我期待两年了
充值地址在“资产-充值”里，选好网络再复制，别手打
白皮书 31 页那个公式是不是少了个负号
omg yes missing await. two hours of my life.
谁能帮我看看这句日语敬语对不对：お世話になっております
慢速模式挺好的，终于能看清大家说啥了
发票在订单详情里自己能开，填抬头税号，秒出
gm gm, wagmi or whatever the kids say now
群设置里点管理员，搜名字加上就好，最多好像三个
my graph says fees are lowest on Sunday morning europe time, if anyone cares
前同事现在给一家酒店做客服主管，说最难的不是骂人的客户，是半夜打来聊天不肯挂的
which bank card works best for topping up in the Philippines? mine charges 3%
支撑位看 2.31，破了看 2.18，不构成投资建议
我的账户绿得像呼伦贝尔大草原
有人冒充客服私聊我，头像名字都一样，大家留个心眼，别理
Anyone flying to Lisbon for the conf? sharing a taxi from airport saves like 15 eur
Contact lenses or glasses for long gaming sessions? my eyes are dying
how does one unlock the second bag slot? level 15 or quest?
BTC support at 58k held three times already, if it breaks I'm just going to bed
公司新嚟嘅客服妹妹把聲好甜，可惜係第二個部門
春运车票又没抢到，候补排到第 300 位，今年可能骑摩托回家了
工单系统的前端我在重构，用了新的表格组件，大家合并的时候小心冲突
I was a victim of one of those recovery guys last year, lost another 2k on top of the first. never again
as a fraud analyst: the pressure to hurry is the tell, always. Real companies let you think.
is the "verified" badge just for partners or do you get it after level 2?
提醒：官方不会主动私聊任何人，也不会要验证码，看到直接拉黑举报
今個更新之後張地圖靚咗好多，夜景真係得
那些说“官方空投，连接钱包即领”的全是假的，官方压根没发币
my support main is level 60 now and i still get flamed for not healing lol
开好了，备用码打印出来塞字典里了
our admin's dog is the real owner of this server
今晚开始新人进群要答一道算术题，答不对会被自动移出，老成员不受影响
当版主一点都不爽，天天删广告，还没工资哈哈
密室二楼的密码是墙上钟的时间倒过来，卡关的别骂我剧透
tried the new noodle place, 7/10, broth good, waiter judged my chopsticks
how's everyone's portfolio doing? mine is a modern art piece, all red
the maintainer is on holiday till monday, leave the poor man alone
Announcement says ranks stay. Relax.
我订单尾号 88，感觉会发得快，玄学
I'll share my screen in the standup to demo the new onboarding flow, 5 min tops
kyc 一般审多久啊，我昨晚交的，护照
对，自己在新手机 App 里导入，别在任何网页上输，弄完旧手机再清空
you people argue about fees like it's 2017 lmao
cat update: she knocked the hardware wallet off the desk, it still works, 10/10 build quality
新版 App 启动慢了两秒，是我手机老了还是它胖了
楼上的，你这种情况直接发邮件给官方申诉就行，附上截图和订单号，我去年被误封就是这么解的
路线图又跳票，习惯了，该吃吃该喝喝
出门忘带钥匙，在楼道坐了俩小时等老婆下班
决赛今晚十点，啤酒已就位
今日梗图已送达，请签收
嗯嗯截团算，等到花儿也谢了
you can download the invoice from your order page, top right, little printer icon
git blame 一看是我自己，默默关掉了
转发不用，评论区写一句新年愿望，周五抽三位送台历，包邮
固件校验值跟官网对不上就别刷，重新下一遍
這段程式碼是誰寫的，註解比程式還好笑
this is a read me first for new members: be nice, no spam, no begging for coins, english or 中文 both welcome
speed up worked, 2 dollars more but done. thx guys
Being a moderator taught me humans will argue about literally the color of a button
that doubling gold thing cost me a whole party hat in 2006, still hurts
Found 3 approvals from 2021 for sites that don't exist anymore, yikes
Merge conflict in package-lock again. Delete it, reinstall, pretend nothing happened.
安卓 9 能装，就是有点慢，关掉动画会好
Who do you main as support this season? I moved from the bard to the shield lady and my win rate went from 44 to 53
I keep my recovery words split in two envelopes, one at work and one at my sister's. She thinks it's a treasure hunt and honestly it kind of is
Poll: dark mode default or light mode default? vote below 👇
stop spamming memes in #trading pls, there's a channel for it
后台管理员角色少了一个权限点，我建了个 issue，编号 482
相册千万别，同步到云端一泄露就全没了
兑换码在活动页下面那个框输就行，区分大小写，我一开始输错了
the phrase "just one more match" has ruined my sleep since 2009
筆記我晚點整理好放雲端，不急的話明天看
我就问一句，谁赢了昨晚的比赛，别剧透比分，好吧剧透吧
煲仔飯啦，打邊爐太熱氣
春节期间人工客服时间调整为 10:00-18:00，祝大家新年快乐
共享账号现在会封，公告里写得清清楚楚
what happens to my coins if the company goes bankrupt, non custodial so nothing right?
Deleting twelve spam accounts a day now, captcha on join goes live tonight. - mod team
我家鹦鹉只会说“亏了亏了”
Two factor on email too people, the email is the door to everything else
有人想换码吗，我 L 想换 M，没拆吊牌，同城面交
@rohan contact the support through app only, that number you found on google is fake one, my neighbour lost 20000 rupees to same number
Unpopular opinion: pineapple on pizza is good and slow mode in this chat is also good
中文频道欢迎各位，隔壁英文群太卷了
I still believe in this project, but communication lately is a C minus
Whoever is getting error 1027 on login: it's your clock, set time to automatic
get well soon!! vitamin c and no charts
想搵人一齊練英文口語，逢星期三夜晚，有興趣 DM 我
my daughter was born at 4:12 this morning, 3.4 kg, both fine, i'm not ok i'm crying 😭❤️
account sharing is bannable since last season btw
Been here since the alpha, back when the logo looked like a sad potato
Car key broke inside the ignition this morning, locksmith wanted 120 for five minutes of work
有人扮管理員 DM 我話要核對助記詞，我即刻 block 咗
Never lend your account to a booster, my mate lost his and the skins with it
第一次买，预售三十天是从付款算还是从截团算呀
welcome Tobi! grab a role in #roles and say what you play
yo who took my spot in the giveaway queue 😂
P2P seller asked me to cancel after i paid, i said no and waited, he released 5 min later lol
final exams next week and i'm grinding the event instead of studying, send discipline
Tx pending for 3 hours, should I speed it up with higher gas or just wait?
tried borderless, works, you're a legend
Reproducible: open cart, rotate phone, checkout button gone. Android 14. Filed it on the tracker with video
拿不住啊拿不住，卖飞三次了
代练把我装备卖了，血的教训，谁要号都不给
谁把 main 分支推坏了，自首从宽
Help I can't stop eating these shrimp chips
背包第二格是主线第四章送的，不用买
new gpu driver is cursed, roll back to the last one
Is 8 days for a refund usual? first time ordering from here
长话短说啦，一言难尽是另外一回事哈哈
Scammers now use deepfake voice of the CEO, saw one yesterday, scary good quality
提现手续费又涨了，薅羊毛薅到我头上
customs wants an invoice for my keyboard, 12% vat, so that's the real price huh
更新公告：今晚 2 点到 4 点停服维护，补偿 300 钻石，记得签收邮件
台中今天也太熱，機車坐墊可以煎蛋
+1 for that feature, opened a discussion on the repo, go thumbs up
paste your logs but please cut out the tokens and keys first, people keep leaking stuff
跟客服沟通了三轮，最后确认是我自己地址少写了一栋楼号，人家还安慰我说常有的事，不好意思了哈
游戏里喊“给我金币翻倍还你”的，我小学就被骗过，一柄屠龙刀啊
网格跑了一个月赚了一顿沙县
下午会议我来投屏讲一下埋点方案，大家提前看下文档
在银行做客服的来说一句，我们下班了也不想听电话铃
there's already a sticker set, look at the bottom of the channel description
what's 7+5 though, asking for a bot friend
延迟飙到 200，隔壁宿舍在下片吧
写了个小脚本统计群里谁话最多，第一名不说是谁，反正他现在正在打字
登录报 1027 的把手机时间改成自动，我折腾一晚上就是这个
SSH key auth works, just had wrong permissions on the folder, chmod 700 fixed it
lol "send me 1 sol i send back 2" is the oldest trick since old mmo gold doubling
多喝热水（认真的）
明天群里的读书会改到八点，书看到第六章就行
the docs page on connecting to the testnet RPC is outdated, the port is 8546 now
下載了新版，字變好小，老花眼表示抗議
周一结算，我上周到账 3.2U，够一杯咖啡
我奶奶接到电话说我被抓了要保释金，还好她先打给了我妈
tickets for the Berlin meetup are free but limited, register on the event page, doors at 18:30, vegetarian food too
I sent BEP20 to an ERC20 address, it's same address so i just added the network and it showed up. phew
v1.2 已经改了，你看的是旧版
My internet provider "support" told me to turn it off and on for the FIFTH time
开源作者又不欠你的，急就自己提 PR
No need to be rude, he's just asking how it works
把备份放在父母家，他们以为是我小学奖状
那个 token 过期时间是写死的 15 分钟，要改的话在 config.yaml 里
被骗三千多，自己贪心活该，说出来让大家引以为戒，当时对方说转一返二
佢哋啲客服幾好人，我改地址一個電郵就搞掂，多謝晒
Please tell, KYC is taking how many days generally? Mine is day 2.
the admin dashboard route needs a role check, right now any logged-in user can hit /admin/stats in staging
邀请返佣是按周结算还是按月啊，规则里没看明白
我表姐做电商客服，双十一一天回了 900 条“亲”
周年庆缺人手，会剪视频、会写题的来报名，管盒饭
Is admin the same as owner in Discord or is owner above? making my own server for school club
卖 U 收到黑钱被冻卡三天，去派出所解释了一下午，后来解了
是不是异步没 await，我每次都栽这
the eclipse was 40 seconds of cloud for us, drove 6 hours
管理员踢得好，天天在群里骂人谁受得了
LET'S GOOOOO WHAT A GOAL
夸一下客服小姐姐，昨天问题当场就解决了，态度特别好
他说他只是说了“考虑吃”
报错那串十六进制我妈念了三分钟，电话那头的我已经入定
绝杀！！！我把邻居吵醒了
how do you say "I forgot my password" in Mandarin? 我忘了密码?
Thank you brother, now I understand, in my language same word as deposit in bank
you picked ERC20, use another network, it's 1 dollar
Done, took 3 minutes, feeling like a hacker
顺风快递的电话永远占线，我的包裹在仓库躺了一周，跟商城无关，商城发货挺快的
开发群不聊币价，聊的自觉发红包
support desk hours change in December: 08:00 to 22:00 UTC, holidays included. See the pinned post.
交了 40 刀学费，记住了
yes: install from the official store, choose "I already have a wallet", type the words there yourself, nowhere else
let's keep it English in this channel please, there's #chinese for 中文
五百块钱的币还买什么硬件钱包，硬件比币贵
npm install breaks on node 22 because of the old native module, pin to 20 for now
Up 12% and my group chat suddenly loves me again
commits are fine: 43 last week, look at the repo instead of the price
mobile wallet to p2p, check the seller has 500+ trades, never release outside the platform
蓝标认证要多少粉丝才能申请来着，我记得是五百
拼好了，谢谢，猫替我谢谢大家
订单付款成功但页面还写着待支付，刷新了几次，有没有人遇到过，是不是缓存问题
去深圳参会的有没有住南山的，可以拼车
今日冷知识：章鱼有三个心脏，而我一个都没给过你
Sorry for my harsh words earlier, bad day. Peace ✌️
兄弟们晚上打本吗，缺个奶
谢谢老板的红包，抢了三毛二，巨款
Good evening from Lagos, light just came back, charging everything I own
手柄连不上蓝牙的，先在系统里忘记设备再重新配对，亲测有效
my uncle sent 0.1 to one of those double-your-coins livestreams. He's an engineer. An engineer!!
换种子啦，我有草莓种子 50，想换向日葵，进我农场自己拿
医院的电话打了一上午都是忙音，最后还是跑了一趟，当面两分钟就办完了
忘记密码点登录页下面那个“忘记密码”，邮箱收信自己改就完事了
one thing I'd improve: show the network fee before the confirm screen, not after
分享个好文章 https://notes.beifeng.example/fees 讲手续费怎么算的，写得通俗
will our posts count be kept? i have 4,012 and i'm proud
Any book on options that's not 900 pages?
agree to disagree. anyway who's watching the finals
Ledger-type device or just phone wallet for about 500 bucks worth? being realistic
密码管理器你们都用哪个？我还在用小本本记，感觉有点原始
笑死，骗子说他是技术部的，让我把私钥发他，我给他发了首诗
聽日行山記得帶水，上次有人差啲中暑
請問有人用過這個錢包的冷簽功能嗎？想知道離線簽名麻不麻煩
does the app support hardware wallets over bluetooth or only usb?
狐狸那张可以出表情包吗，想要
今日份快乐：快递终于到了，拆箱发现颜色比图片好看
correct, but only in emails, don't say it to your gf
you can see old approvals in the wallet itself, settings > permissions, revoke what you don't use
I will be late five minutes, my son has bath time. Start without me, I join on second boss.
插针了，就一根针，把我 20 倍扎没了
孩子都能看懂的那种我也要，谢谢
GIVEAWAY: comment your favourite level below, we pick 5 on Friday and mail you a sticker pack. One entry each!
设置-安全-反钓鱼码，打开以后官方邮件里会带你自己设的那串字，真假一眼就看出来
恭喜恭喜！母女平安最重要，记得多睡觉（睡不了的）
今晚食咩好？打邊爐定係煲仔飯
亲亲这边建议您早点睡呢～
airline lost my bag and their chat is a robot that only speaks in menus. never flying them again
Anyone selling the blue hoodie size M from first drop? I'll pay original price
隐形眼镜戴一天眼睛干得冒烟，推荐个眼药水
just rotated all the api keys after that leak, took me whole afternoon but peace of mind
改了密码会锁提现 24 小时，这是正常风控，等着就行
我阿公把密碼寫在月曆背面，月底一撕就沒了
my dad retired today after 38 years at customer support for the railways. He says silence is beautiful.
Trains on strike again so I'm cycling 14 km. Legs: gone. Mood: heroic.
Step 1 open settings, step 2 security, step 3 turn on withdrawal whitelist. takes 2 minutes and saves your ass
有人做过统计吗，哪个时段矿工费最便宜
tbh i just use the web wallet for small amounts and keep the rest cold
I wrote support about a wrong colour on Monday, they replied same evening, sent the right one without asking the old one back, and even apologised for the wait. Credit where it's due.
Thank you to the support team, Maria sorted my order in ten minutes, very kind lady
you're welcome, next time check mempool first
吵什么吵，涨了都是兄弟，跌了都是难友
别告诉我们第几页哈哈哈
夏季那批预售有人收到了吗，我的还在打包中
i work tech support for a printer company, ask me about pain
Remote desktop to my mum's pc again, she had 61 toolbars
大头放冷钱包，零花放热钱包，跟现实里一样
I returned the jacket, money was back on card in 6 days. Not bad.
密码提示问题是“你最喜欢的老师”，我当年到底写了谁
食咗飯未呀大家，今日公司樓下開咗間新燒味舖
收验证码慢半拍，估计是运营商抽风，隔壁银行的也慢
I made a bot that posts the weather each morning, code is on my repo, MIT license
航空公司那个人工要等 45 分钟，听音乐听到会唱了
投票：下个活动地图要雪山还是沙漠？雪山扣1 沙漠扣2
客服昨天幫我補寄了一件，效率真的不錯，給個讚
质押解锁要七天，我算了下正好赶上国庆
扫码点餐还要关注公众号，烦死
各位看看这条是不是诈骗：“您的钱包未同步，请在网页输入助记词恢复”，我没点，就是想问问大家有没有也收到
朋友傳來「轉一送二」的直播，我跟他說那是假的，他還不信
drop your favourite budget mouse under 30
周会纪要：论坛下月搬服务器，期间只读，历史帖都会保留
滑点设 0.5% 老是失败，调到 1% 就过了，记录一下
any good podcast about history, not true crime, my wife has banned true crime
if it loses 1.12 support on the 4h we probably visit 0.98, if it bounces I look a fool, both fine
photos sync to cloud, so no. paper, two copies, two places
身份证反光就会被打回，找个阴天窗边拍，一次过
海关让补税 38 块，还好还好
三缺一，麻将，朝阳大悦城附近，八点
我这边 docker compose 起来以后数据库密码一直不对，原来是 volume 里留着旧的
呢隻 game 更新完之後好 lag，我部機唔係好舊㗎喎
好家伙，宽带公司客服给我转了五次，最后又转回第一个人
预告片 BGM 太上头了，循环一天了
Just email support with the tx hash, they answered me within a day
人没事就好，以后只跟老商家做
别在这儿发泄露图，上次封了一批
地下室那把钥匙是要跟铁匠对话三次才给，什么阴间设计
No there's no airdrop. No I don't know when. Yes I'm tired.
支撐看三萬二，跌破我就去睡覺，不看盤了
招群管理员两名，要求在线时间长、有耐心，有津贴，感兴趣的看置顶帖
once waited 2h on hold with the tax office, hung up by accident. pain
交易卡住的话用同一个 nonce 发一笔 0 的给自己，把前面顶掉
that's rough, glad it ended okay
I can do the quiz, 20 questions, medium difficulty
farm update: my tomato seeds are sold out at the shop, who trades 20 for pumpkins?
楼下螺蛳粉店装修，我的人生失去了意义
rules say no price talk in #dev. carry on in #trading
Merry xmas from a guy coding on xmas
learned 60 new words this week, 验证码 still my favourite, sounds like kung fu
笑死，我所有的密保答案都是“不知道”
有人发了个链接让我连钱包领空投，我看域名多了个字母，直接关了
抽奖结果出来啦，恭喜 3 号楼和 17 号楼，帽子下周一统一寄出
who renamed "wallet" to "vault" in half of the strings? translations are broken now
我爸被人用“退税”骗走验证码，卡里八千没了，警察说追回来希望不大
连接只是让网站看到地址，授权才是允许它动你的代币，额度别给无限
定期清一下授权，我清出来二十多个，吓人
My mother-in-law got a call "from the bank" asking for the OTP, she told them a bread recipe instead. Queen.
帮助中心那篇图文教程写得真细，照着做十分钟搞定
刚才语气重了，给大家道个歉，最近压力有点大
中獎名單公布了，馬克杯下週統一寄出，恭喜三位
谢啦，弄好了，原来是 nonce 的问题
Typing this from a night bus, signal is one bar, if I vanish it's the tunnel
高铁过隧道，消息转圈圈转到天荒地老
i think mods did the right thing, that guy had three warnings already
happy birthday @kenji!! 🎂 hope you get a legendary drop today
上班第一天，同事人都挺好，就是食堂太咸
刚在 GitHub 提了 issue，附了日志，等维护者有空再看吧
PPT 传到活动页了，需要的自取
推荐个播客，通勤听的，别太催眠
The spy game event is fun, the code to the vault on floor 2 changes each day, today 4417
Guys which chain is cheapest for sending USDT right now, I only need to move like 50 bucks
怎么给群里的人设管理员啊，我自己建了个家长群
will the wallet app work on an old tablet with android 9? want to give it to my mother
论坛跟 App 是两套账号，我也是注册完才发现
nice of them to work through holidays, hope they get paid double
质押就是把币锁进去帮网络记账，给你点利息，期间不能动
If you lost your phone, freeze the account in the app first and then write to support through the Help page.
Can we ban the word 'soon' in announcements
morning all, coffee first then charts
Привет all, from Novosibirsk, minus 27 today, phone battery dies in pocket
is $40 withdrawal fee for real?? on which planet
讲座听完了，每个字都认识，连起来是天书
周末杭州线下聚会，目前报名 23 人，场地已经订好，想来的在群公告接龙
community call notes: new logo vote in March, forum moves to a new host, docs get dark mode
私钥和助记词是一回事吗，小白求科普
USDT 走哪条链手续费低啊，小额转账
已经作废重新生成了，尴尬
Anyone's order from the summer drop shipped yet? mine still says "label created"
能帮忙看下这个报错吗，TypeError: undefined is not a function，第 42 行
共享单车骑到一半锁了，人在桥上，进退两难
我把助记词背下来了，每天洗澡默念一遍，上周发现第七个和第八个记反了，吓得赶紧翻出纸来对
我对象说她是我们家的客服，投诉请按 1，道歉请按 2，跪键盘请按 3
换手机之前记得先把验证器里的账号导出来，不然到时候哭都来不及
I voted no on proposal 14, treasury should not pay for a yacht party
Reviewed your PR, left two nits about naming, otherwise LGTM
in our backend we never log the OTP, only a hash and the timestamp, so please don't add console.log(otp) in the auth module again, I found two in yesterday's branch
有没有土豪发个红包，过节了🧧
the trailer is up! link in announcements, 2:14 long, dragon at the end
I applied for the support agent job, had two interviews, they asked me how I'd calm down an angry customer and I said tea. Waiting to hear back, cross fingers for me
weekly, mondays around noon UTC, it's in the rules at the very bottom
the new patch killed my build. rogue is unplayable. whatever I'll reroll mage
we're hiring two community moderators, evening shifts, apply on the careers page at northwind.example/jobs
reset link goes to spam folder for gmail folks, look there
not gonna lie the help center search got way better this month
Abeg no dey click every link wey dem drop for group, na so my cousin wallet clear
中英互换语言伙伴，我母语中文，想练口语，有兴趣的可以私聊，每周两次就行
邮箱也开两步验证，很多人只护着钱包忘了邮箱
we've all done it. I once pushed prod creds on a Friday at 17:55
請問這個錢包有繁體介面嗎？我媽看不懂英文
开两步验证的步骤：设置、安全中心、绑定验证器，用手机扫屏幕上那个码，再把六位数填回 App 里就行，备用码记得抄下来
驗證碼遲咗五分鐘先到，係咪電訊商塞緊車？
Who ate my lunch from office fridge, I will find you 🔪😂
退款原路返回，我等了五个工作日，信用卡会再慢一点
那個副本第二階段要先打左邊的，不然滅團
项目方最近公告少得可怜，不过代码提交倒是挺勤
谁的猫能借我吸一口，今天被需求折磨疯了
So here is what happened to my flatmate: guy with the admin's picture wrote him in private, said his withdrawal was flagged, asked him to share his screen, and while he was looking for the settings the guy read the backup codes off it. 1,900 gone. Please tell your friends.
昨天我妈差点上当，对方自称商城客服说要退双倍运费险，让她下个会议软件共享屏幕，她刚要点确定我正好下班进门，一把把手机抢过来关机了，现在想想后背还发凉
please whoever has the csv export issue, clear cache then update to 2.14, worked for me
Sold half at 2x, letting the rest ride. No regrets either way.
My insurance's helpline closes at 3pm. THREE. Who are these people with free afternoons
who needs a party finder when you have 3 cousins and a hotspot
is this chat dead or is everyone at the beach
i made a spreadsheet for taxes and now i want to cry
did the server region change? ping went from 40 to 180 since yesterday
按钮又跑到屏幕外面去了，祖传 bug 回归
the SMS took 10 minutes to arrive here in Kenya, network was bad, be patient
I changed my email last week and withdrawals got locked for 24h, it says so on the page, just wait it out
提醒大家，最近有假冒管理員的帳號在私訊，名字多一個底線，別上當
My order number begins with NW7, yours? trying to guess which batch goes first
Anyone else's game crash when alt tabbing in fullscreen? borderless fixed it for me
密码输错五次锁一小时，我现在正坐着反省人生
半夜收到一条验证码短信，不是我自己点的，是不是有人拿我手机号注册啥
my password hint is "the usual" and I have no idea what past me meant
bought the top, sold the bottom, a perfect record
kinda miss when the group was just 30 people posting dogs
what's the name of that song in the trailer? stuck in my head since yesterday
这版本更新把弓箭手削成啥样了，策划出来挨打
助记词可以推出私钥，反过来不行，你可以理解成总钥匙和房间钥匙
官方公告說不會在群裡要任何人的密碼，看到就檢舉，不用跟他吵
that feeling when the loot box gives you the same hat 4 times
does Northwind support Apple login or just email?
我阿媽收到電話話佢戶口有問題要佢講 OTP，佢話「等我問吓個仔先」，對面即刻收線，笑死
can you connect the PS controller to the mobile version? yes, bluetooth, hold share+home
congrats winners!! jealous of the sticker pack ngl
I use a separate laptop for signing, it has no browser at all
这个群三年了，从 50 人看到现在，时间真快
钱包丢了！里面就二十块钱和一张过期的健身卡，小偷该哭了
表弟拿我号打排位，掉了两个段，号我都不敢看
There's one called 'Plain Chains', thin, with drawings, my 12 yo read it
Nice catch, I can reproduce on 13 too
那个天天发带单广告的终于被踢了，清净
Got 2FA code by SMS at 3am that I didn't request. Changed my password just in case. Annoying.
Anybody read the whitepaper till the end? page 31 has a typo in the formula I think
看完了，原来批量转账能省这么多
The AMA recording is up on the channel, starts around 12:30 after the sound check
What is 'staking' in simple word please, my English not so good, I read article but confuse
yes, also means poached egg in 荷包蛋, chinese is fun
how do you guys store your seed? metal plate or paper?
三十块鼠标用了五年，比我对象都久
oops, deleted and revoked, thank you for noticing
考研倒计时 40 天，先退群卸游戏了，明年见
who else forgot their own wifi password and had to crawl behind the router
patch notes 3.2: fixed crash when opening mailbox, reduced boss hp by 8%, added three hairstyles
社團徵版主，每天大概花半小時，有興趣的看置頂文
read the pinned message before asking about airdrop dates, it's literally the first line
the dictionary is page 404 i hope
Security question: name of first pet. Me: had 11 goldfish all called Steve
毕业论文问卷，两分钟，匿名，填完祝你下次十连出金
中秋快乐！五仁月饼党举个手
谁懂啊，写了一下午的代码，git reset --hard 没了
助记词抄纸上还是刻钢板好，家里潮湿怕纸烂
ok who taught my parrot to say "to the moon"
騙子現在連客服的自動回覆都學得一模一樣，我朋友差點把驗證碼給出去，大家真的要小心
充值用哪家卡手续费低，信用卡好像算取现？
现在一听到“安全账户”四个字我就直接挂
gas was 4 gwei at like 6am my time, now it's 38, i should have just sent it then
登录接口我加了限流，同一个手机号一分钟只能发一条验证码，前端倒计时改成 60 秒，大家联调的时候注意
贴日志之前把里面的密钥打码，群里几千号人呢
杠杆这东西，十个人玩九个人没，剩下那个在来的路上
新人注意别在群里晒余额，骗子专门挑晒图的私聊
I did that last year, selfie plus ID inside the app, took 3 days, all fine
good luck on your boards bes, kaya mo yan!
聽日八號風球，應該唔使返工掛
I opened the ticket in Jira for the flaky login test, assigned to myself, should be done by thursday
测试环境每晚清库，别把自己辛苦造的数据放上面
有，設定裡語言選「繁體中文」，重開就好
what happened to the guy who said he would eat his hat at 100k
週六桌遊聚會還有兩個位子，地點在公館，飲料自備
这个支持双币种显示吗？我想看人民币计价
post line 40 to 45, can't guess from the error alone
Is it normal that withdrawal says "processing" for 40 min on weekend?
"dear user your wallet must be validated within 24h" got this in my inbox, is it a scam or for real?
有没有人一起拼单买猫粮，满 300 减 60，差一个
昨天直播没看的可以看回放，重点在后半段讲手续费那里
My code works and I don't know why, which is scarier than when it doesn't
翻译文件里 wallet 统一译成“钱包”，别一会儿荷包一会儿卡包
`,
);
