import { sentences } from '../../sample.ts';

/** Neither looks for support nor asks for anything. */
export const ordinary = sentences(
  false,
  `
你要写信给十年后的自己会写啥?我就一句:少买鞋
客服唔會打電話俾你㗎,佢哋淨係喺 App 入面覆
狗把我工牌叼走了
new vlog up: https://tube.example/ina-cooks adobo three ways, be kind im shy
法币提现看时间,周五下午四点以后的要等周一,银行不上班
新成員 @阿May 歡迎加入!請先到 #身分組 選擇語言,再到 #自我介紹 打個招呼 👋
换个浏览器试试,我是广告拦截插件把验证框挡了,登录按钮点了没反应
We've seen a mail going round with subject "Account suspended – confirm now". It isn't from us. Delete it, and if you already typed your password there, change it in the app at once.
机器人指令:/price 查价格 /gas 查矿工费 /faq 常见问题 /rules 群规。
Seats left for carpool friday: 2. Leaving 16:30 from the north gate, 8 € each
官方周边到了,杯子比图上小一圈
For company accounts you need: registration extract, list of owners, one director's passport. Upload in the business portal, review is 3 to 5 days
Bot commands: /price /gas /faq /ticket /stats. Anything else I ignore 🤖
Desktop wallet 2.0.1: please check the signature before you install, the guide is in the repo under docs/verify.md
Rust or Go for a small CLI? I know both a bit, need single binary for windows n linux
请大家把本周的 bug 反馈按「机型+版本+现象」回复在这条下面,产品经理会逐条看。
To ask for a refund: Orders > choose item > Return. Print the label, drop it at any pickup point. Money comes back to the same card in 5–7 days.
the staff at that hotel were so sweet, they sent a cake to our room for free
hey can I borrow your drill this weekend? mine smells of smoke
account gets locked 24h after you change the email, it's not a bug it's for safety, relax
The airdrop snapshot was taken at block 19,220,100. Eligible accounts get the tokens automatically in their spot balance by 30 Nov. There is NO claim page.
How to reach us: Menu > Help > New request, or mail help@northwind.example. We don't offer support in private Telegram messages.
ETH gas 7 gwei at 4am, best time of the day if you can't sleep
【退款流程】订单 → 申请售后 → 选择原因 → 寄回商品,款项 5-7 天原路退回。
我问过客服,他们只要了 TXID 和时间,别的没要,你先把这两样准备好
彩票号码 03 08 15 22 27 31,一个都没中,稳定发挥
Freeze first, ask later: Security > Freeze account. Unfreezing needs face check + 24h. did it when my bag got stolen
【S6 更新】法师护盾冷却改为 14 秒,公会仓库扩到 80 格,周四早上 6 点停服三小时。
If you change your phone, first move the authenticator with its export option and only then wipe the old one. I learned that the hard way, sir.
卡 nonce 了,给自己发一笔 0 的,同样 nonce,手续费高点,后面的就通了
you reset the password from the login page, "forgot", then a link comes to your mail. mine took 2 minutes, check spam
Multisig 2 of 3: one key at home, one at my sister's, one in the bank box. Lose one and you can still move the money.
Gas is paid in the coin of the chain so you need a little CEDAR to move your USDT. 0.5 is plenty
⚠️近期有人冒充「北风客服小林」私信群友,凡是要您发验证码的都是假的,请拉黑。
新视频更新 https://tube.example/xiaoyu 红烧排骨三种做法,求轻喷
The Discord was raided last night, all webhooks were rotated. Links posted between 01:10 and 01:35 by "Announcements" weren't ours, we deleted them. Do not use them if you still have them open.
不用@管理问什么时候上币,时间定了会第一时间发公告。
Sorry for the queue. 900 tickets came in overnight because of the SMS outage; everyone who wrote will be answered by tonight, no need to write again.
補件的話在「我的申請」那頁直接上傳就可以,我昨天補了地址證明,今天就過
I'll be 10 mins late, start without me. Traffic on third mainland is madness today
漏洞奖励计划:请将复现步骤发至 security@cedarchain.example,不要在公开群贴利用代码,最高奖 2 万。
reading list: Solaris, Piranesi, The Door, and that one about octopuses
恭喜 @小北 升级当爸爸🎉耳朵随你
Fee table from December: maker 0.08%, taker 0.10%, VIP1 from 50k/month. Withdrawal fees follow the network.
Our staff badge looks like this 🛡️ next to the name. A shield typed into the name itself is fake.
Type /lang en or /lang zh to change my language. Type /rules to see the rules. I am a bot and don't read other messages.
📢 Maintenance tonight 02:00–04:00 UTC. Deposits and withdrawals will be paused, trading stays open. Status: https://status.northwind.example
條友仔打機輸咗話個 server lag,次次都係呢句
Kindly note brother, deposit address can change but the old one also works, I've tested both
通行密钥没有东西可以输,钓鱼网站自然也骗不走,我上个月全换了
Your staff tag was removed since you left the guild, rejoin and type !role again
到了发个定位
With a passkey there's nothing to type so there's nothing to steal by a fake page. I moved all my accounts last month
Not a scam, that's the official bot. It has only /price and /faq, and it doesn't ask for anything
iOS 版还在苹果审核,安卓已可更新,苹果用户请等等,别去别的地方下。
The key of this song is F# minor, capo on 2 and play it as Em
so the interview: "where do you see yourself in five years" and I said "not in this chair" and they laughed and hired me
our family uses one password manager with a shared vault for netflix n wifi, rest is private
"it works on my machine" ™
以太坊凌晨四点 gas 才 7,睡不着的人的福利
Hi everyone, I am Dele from the product team. I'd love to read what you hate about the transfer screen. Reply to this message, one line each.
Approvals stay after you swap. Go check what you've approved on the explorer's token approval tab and revoke the infinite ones
治失眠:睡前一小时不看盘,亲测有效
📌 PINNED: Where to report a scam → https://northwind.example/report . Where to get help → /ticket . Where to chat about price → the other group.
gg wp 2-0
群公告更新了,麻烦大家点开看一眼第 4 条,关于群友私下交易的。
【司机群】今天高架限行尾号 3 和 8,请大家出车前看一眼路况 https://road.example
招募测试员 50 名,有意者到 https://lanternforge.example/beta 填写机型和昵称,周日公布名单。
10 公里 58 分,第一次进一小时!
【活动规则】每人限参加一次,交易满 200U 得抽奖券一张,刷量取消资格,最终解释以活动页为准。
You'll find the ticket's status by the number, Help > My requests. Yellow means waiting for you, grey closed
Mobile numbers get recycled so don't leave your old number on the account, update it before you cancel the SIM
guys its raining frogs in the event map rn go go go 🐸🐸🐸
分享一个歌单 https://music.example/list/2046 下雨天听刚好
温馨提示:助记词请抄在纸上离线保存,不要截图,不要存网盘,不要告诉任何人,包括我们。
你開單嗰陣寫埋手機型號同版本號,佢哋就唔使嚟回問你
敬告各位,凡称可代为追回资金者均为诈骗,本平台从无此类服务。
发邮件给 help@beifeng.example,标题写上订单号,他们说这样分得快
thx to whoever shared the sleep article https://health.example.org/sleep it changed my week
退款按钮藏在订单页右上角三个点里,不在设置里,我找了半小时
Once the mail is changed the confirm link goes to BOTH addresses, so open the old mailbox too before you delete it
节点运营者请在区块 840 万之前升级到 1.9.3,安装包和校验值见 https://releases.cedarchain.example
My mom got one of those "confirm your card" texts. I told her banks never send a link, she deleted it. proud of her
桥的前端余额显示错误,只是显示问题,正在修,修好之前请不要重复操作转账。
官方提醒:任何工作人员都不会主动加您好友,更不会索要助记词、密码和验证码,遇到请直接举报。
Ticket closed.
本群为官方 2 群,1 群已满,请不要重复加群,公告两边同步。
@小美 收到,谢谢
活动截图请发到本帖评论区,格式「昵称+UID 后四位」,工作人员统一登记,周一发奖。
颱風假有人要打麻將嗎?三缺一,地點我家,自備零食
新人请先看群规:不发广告、不拉人、不晒单,违规一次警告,两次禁言,三次移出。
店铺公告:中秋期间仓库放假,9 月 28 日后的订单 10 月 2 日发出,物流单号会自动短信通知。
收不到短信的先开关一次飞行模式,再看看拦截列表,还不行选语音播报
Session expires after 15 minutes, that's why you must sign in every time. Tick "remember this device" if it's your own laptop
+1
I asked staff yesterday, they said the card ships from Lithuania and takes 8-12 days. So yours should be there by Friday
3:1 了!!守门员在梦游吧
快照已于区块 19220100 完成,符合条件的账户将自动到账,没有任何领取页面,谨防钓鱼。
Withdrawals are back ✅
address is public, words are secret
登录显示「设备异常」是因为你开了代理换了国家,关了再登一次就好
我把常见问题整理了一份 https://notes.example.org/faq-cn ,登录、充值、实名都有,欢迎补充
Campaign "Invite a friend": both sides get 5 USDT after the friend's first trade over 50. Fake accounts are filtered, decisions are final. Terms in the app.
Welcome @sunny_dev! There are 14,203 of us now 🎉 check the pinned post first.
send me pics of your keyboards ⌨️
管理组招新:需要会粤语或英语,每周在线 10 小时,简历投 hr@beifeng.example
Season 5 patch notes: shield cooldown 12s → 14s, guild bank now 80 slots, fixed the door in Sunken Keep. Servers restart at 6am PST.
Poll: which day do you prefer for the weekly call? 1️⃣ Tuesday 2️⃣ Wednesday 3️⃣ Friday. Closes in 24h.
If your sms code doesn't come: airplane mode on/off, check the blocked list, then try the voice option. Worked for me with a Globe sim
【公告】香港線下聚會地點改為灣仔海堤會所三樓,入場請出示門票 QR 及證件。
本群機器人只會在群內說話,從不主動私訊;收到「機器人」私訊的請封鎖。
我們的職員名字旁邊會有🛡️徽章,自己在名字裡打一個盾牌的是冒牌貨,見到請檢舉。
Node operators: please upgrade to 1.9.3 before block 8,400,000. Binaries and checksums at https://releases.cedarchain.example/1.9.3
验证码是你手机自己算出来的,手机时间不准就会一直错,打开自动校时就好了
Anti-phishing code: set your own word under Security > Anti-phishing. Every genuine mail from us will then show it in the top corner.
【排名公布】第一名芒果队 14220 分,第二名板砖队 13980 分,第三名咸鱼队 11402 分,恭喜!
写代码写到一半发现空格是全角的,找了俩小时,人麻了
轉數快有時會慢,銀行 App 睇到「已完成」就等多十五分鐘
我娃作业:「请写出你的爱好」他写「睡」
只能用自己名下的银行卡打款,名字对不上会退回来还扣手续费,附言填参考号
Write the 24 words by hand, twice, two places. Dont photo it, your gallery goes to the cloud without you knowing
⏰ 公会战 20:00
工单 #30522 已由客服小满关闭,请为本次服务评分:⭐⭐⭐⭐⭐
To check whether an account belongs to our team, paste its @handle on https://harborpay.example/verify-staff . If it isn't listed it's not us.
发红包啦,手慢无🧧
Difference between pin and password: pin is only on this device, password is for the account. If you forget the pin, reinstall and log in again
Try a different browser, my extension blocked the captcha and the login button did nothing
Does anyone remember the game with the frog and the bicycle? 2006 or 2007, flash
haha the bot banned itself. finest moderation I've seen
Two-factor is required for withdrawals from today. Settings > Security > Authenticator, scan the QR the app shows with your own authenticator and store the backup key offline.
直播开始啦,策划大大在线打新副本 https://live.lanternforge.example 问题发弹幕就行
防詐騙講座週六下午三點,內容:如何備份助記詞、如何辨認假網站,免費參加,在活動頁報名。
3 比 2,点球,心脏病都出来了
发现一个看星图的网站 https://stars.example.org 今晚十点能看到土星
Rules: 1) English only here 2) no price begging 3) no ref links 4) don't tag mods for fun. Three warnings = mute for 7 days.
老的 keystore 文件可以在桌面版「文件-导入」里打开,用当年自己设的密码,本机操作不联网最好
Shopping list for the camp: rope, 2 lamps, matches, rice 5kg, coffee (a lot), plasters
忘记密码就在登录页点「忘记密码」,邮箱会收到链接,没看到去垃圾箱找找
2FA 从今天起提币必开:设置-安全-身份验证器,用自己的验证器扫 App 里显示的码,备份密钥写在纸上。
编译过了!! 0 error 317 warnings
⚠️ Your recovery phrase is the wallet. No employee, moderator or bot of ours will ever need it. Write it on paper and keep it at home.
WARNING: a user called "HarborPay Helpdesk" is writing to members and asking for their 12 words. We never do. Block + report.
助记词就是私钥换了个写法,丢了谁也补不回来,抄两份放两个地方最稳
明早 8 点老地方👌
Reminder: quoting slurs is still using slurs. Third one this week. Next time it's a ban, no discussion.
社区治理提案 22 号开始投票,请到 App 治理页,周日截止,法定人数 4%。
Card PIN can be viewed in the app under Card > Show PIN. Staff can't see it and won't ask.
Login by email link is being retired on 15 Feb. Set a password or passkey from Settings before then, old sessions remain signed in.
On Steam it's: library > right click > properties > verify files. fixes the black screen
Thanks for 200k members. As promised the quiz pot is doubled: ten questions, Saturday 18:00, inside the app.
Office hours with our staff: every Wednesday 4pm in voice. No account matters, only product questions!
the QR on the login page is for your own phone app, never scan one that somebody sends you
Event results: 1st Team Mango 14,220 pts, 2nd Team Brick 13,980, 3rd Los Patos 11,402. Screenshots at https://lanternforge.example/cup/results
bro just type /ticket in the help channel, it opens a private room and staff see it there. thats how i got mine fixed
A seed phrase is only your private keys written in words. Lose it and the phone and it's gone, no company can print you another one.
Bro sent me a 9 minute voice note. NINE. who does that
Hey folks, the bridge UI shows wrong balances for some of you. It is only display. Fix goes out in an hour, please don't retry transfers meanwhile.
You can write to help@northwind.example, put the order number in the subject, they told me it sorts faster that way.
拼车周五还剩两个座,16:30 北门出发,一人 60
今日地鐵又壞,遲咗四十分鐘,老細個樣黑過墨
BTC support at 58k held three times, next resistance 61.4k. Not advice, I'm bad at this.
我妈收到那种「银行卡异常请点击」的短信,直接删了,教了她三遍终于记住了
授权不会自动取消的,去浏览器的代币授权页看看,把无限额度的撤了
這裡只談遊戲,付款問題請在遊戲內「設定→客服」提出,義工處理不了。
+1 for tuesday
they answer on the ticket only, not on telegram. i waited 14 hrs and then got a normal human, very polite
Anyone selling accounts will be removed. Buying too. Your account is yours only.
防钓鱼码请在「安全-防钓鱼码」里自己设置,以后我们的每封邮件都会带上这个词,没带的就是假邮件。
np, anytime @ruth
Mainnet launch postponed by 2 weeks. Reason: audit finding #7 (medium). The report is public at https://audits.cedarchain.example/2
i used the live chat at 3am and a person called Nino replied in like 4 mins. 10/10
When they close your ticket just reply to the email within 7 days and it opens itself again.
Dear community, the listing of $OAK is moved from 14 to 16 November because the partner's node upgrade is not finished. Deposits open on the 15th.
本月最佳热心群友:老温、Bashir、奥丽雅,徽章已经挂到主页啦💐
It says "free wifi, ask our staff" and there's nobody in the whole café lmao
the 'pending' is normal up to 30 conf. mine was 25 min yesterday
LOL the link is a rickroll
Reminder: the address whitelist becomes mandatory on 1 Dec. Go to Withdraw > Address book, add your addresses, confirm by the mail you get. New addresses wait 24h.
企业户要营业执照、股东名单、法人证件,在企业后台上传,三到五天
陽台番茄收成 🍅🍅🍅 一週四公斤,車站附近的可以來拿
For XRP type coins you need the memo too. Without it your deposit goes to the common wallet and they have to look it up by hand, takes days
Guys the refund button is hidden under the three dots on the order page, not in settings. Took me half an hour 😂
今日安排:10 点手续费投票截止,14 点开发者语音,20 点有奖问答,奖金 300 积分。
月薪八千看房价三万一平,算了,看猫视频去
change ur password rn if you clicked it and typed stuff. settings > security. then log out all devices
Please note that the Lagos meetup venue changed to Harbour Hall, 2nd floor. Bring your ticket QR and an ID for the door.
点了那个链接又输了东西的,马上去 设置-安全 改密码,再退出所有设备
Slow mode is on (30 s) while the team looks into the login errors. Next update in 20 minutes.
@leo_p your withdrawal is in the mempool, fee is too low. look: https://scan.cedarchain.example/tx/9f2c . it will clear tonight prob
try incognito
v4.12.0 is out: fixes the blank chart on Android 14 and the double notification bug. Changelog: https://northwind.example/changelog
Poll results: tabs 61, spaces 58, "i use word" 3
Complaint procedure: first a ticket, after 5 working days ombudsman@harborpay.example. Group messages are not considered as complaints.
I wrote a little script that mails me when a ticket changes, it's at https://git.example.org/kaz/ticketwatch, MIT licence, have fun
包被偷的时候我第一件事就是 安全-一键冻结,解冻要刷脸再等一天,值
My cat learned to open the fridge. Send help 🐱🧀
我投 B,理由:近,便宜,有冷氣
邀请活动结果已公示,名单在活动页底部,有异议请在 App 里提交申诉,三个工作日内答复。
问卷来啦:关于转账页面的五个小问题,两分钟填完 https://survey.beifeng.example/5 ,不收集任何个人信息。
Volunteers, the shift list for the food bank is at https://sheets.example.org/foodbank , put your name by Wed please.
I think you have sent from BEP20 to an ERC20 address, it's same 0x format so coins are there, just switch network in your wallet and you'll see them
20 万人福利:周六 18 点有奖答题,十道题,奖池翻倍,入口在 App 首页。
PIN 只管这台手机,密码管整个账户,PIN 忘了重装再登录就行
The password to the treehouse is "banana" and my 6yo will not let me in without it 😆
您已被警告 2/3 次,原因:刷屏。如有异议 48 小时内发送 /appeal 申诉。
Staff online: 3. Queue: 12. Type /ticket to join.
CSV export: Orders > top right icon > choose dates > they mail you the file link, valid for 48 hours
地址能发,私钥不能发
Funding rate is negative again, 0.012%, shorts are paying. Interesting week
@team the slides are at https://slides.example.org/q3-review, numbers on page 7 are from September
Ticket #20418 has been closed by @jonas_mod. Transcript saved. Rate the help you received: ⭐⭐⭐⭐⭐
谁有 7.2 的更新日志链接?哦置顶有,找到了
管理员阿哲本周休假,群务由 @小满 和 @Ken 代管,工单照常处理。
Passkey 已支持,设置-安全-通行密钥里打开,以后登录不用输密码。
我是入群验证机器人,请私聊我发送 /verify,答对一道算术题即可发言,五分钟内有效。
✅ Verified. Welcome, @rosa_k!
密码、验证码,谁要都别给。
NOTICE: Withdrawals on the Tidal network resumed at 11:40 UTC. Pending ones are being processed in order, you don't need to resubmit.
App Store version 7.3 is under review by Apple, Android is already live. iOS people please wait, do not install from other places.
Giveaway rules: one entry per account, just react with 🐳 to this post. We will not ask you to send anything, and winners are named in this channel only.
工作人员辛苦了👏
Your warning count: 2/3. Reason: advertising. You can appeal with /appeal within 48 hours.
The tax report for 2025 can be downloaded from Account > Documents, CSV and PDF. It opens 10 January.
需要帮助的朋友请在 App 内点「我的-帮助中心-在线客服」,群里不处理账户问题。
合约地址要从官网复制,别从聊天里复制,差一个字符就是另外一个币
Anyone else's keyboard typing double letterss or is it jusst mine
链接发你啦 https://album.example/77
Congratulations to our October helpers of the month: Wen, Bashir and Olga 💐 The badges are on your profiles.
ok your turn @lee
Your profile picture makes me hungry every single time
发我一份菜谱呗,那个糖醋的
第 25 个词那个叫 passphrase,打错一个字母就是另一个空钱包,别吓自己
"you miss 100% of the shots you don't take" - wayne gretzky - michael scott
I keep my recovery codes for 2FA printed in my wallet, the leather one 😄
短信验证码延迟问题已修复,给大家带来不便非常抱歉🙏
我们没有电话客服!!凡是打电话自称北风的,直接挂掉。
3-1 at half time, someone wake the goalkeeper up
手机丢了怎么办:换一台设备登录 → 安全中心 → 设备管理 → 移除旧设备,之后提币锁定 24 小时属正常。
PR #418 is ready, I moved the token parsing to its own module and added 12 tests. Reviews welcome
咖啡店写着「wifi 密码请问店员」,店里没有店员
Our staff will answer here in this thread from 15:00 to 16:00. Drop your questions about the new fee table below 👇
新地址先转 5U 试试,到了再转剩下的,多付一次手续费买个安心
为了方便统计,参加团建的同事请在表格 https://sheets.example.org/tuanjian 填名字和饮食忌口,周三截止。
投诉渠道:先提工单,超过 5 个工作日未解决可发邮件至 complaint@beifeng.example,群里发言不视为投诉。
An invoice link from the shop looks like pay.harborpay.example/i/ and then 8 letters. Anything else I'd close.
群主提醒:最近有人拿「内部名额」忽悠新人,凡是让你转账的都别信,截图发给管理处理。
充提已恢复✅
我姐在客服中心上班,天天说普通话说到喉咙哑
你的伞落我车上了@老高
觀察錢包只放公開地址,看得到花不了,放手機上剛好
英语听力 6/8 上午 9 点,带 2B 铅笔
git 早就不能用密码推了,去生成一个 token,存到 credential helper 里,别写进代码
I'm the reminder bot. In 1 hour: guild war vs. Ironbell. Repair your gear and empty your bags.
who's going on saturday? 1. Ana 2. Piotr 3. me 4. ...
北风钱包 5.2.0 已发布,修复了部分机型闪退的问题,更新请到官网 https://beifeng.example/download
did u see the trailer https://video.example/watch?v=dragon4 the cgi looks so bad
本群开启慢速模式 30 秒,登录异常正在排查,下一次通报 20 分钟后。
How the desk works, for the new ones: bot asks topic → you describe → level 1 replies in an hour → if it's money it goes to level 2 next day.
RESOLVED: the SMS codes that were delayed since 08:10 are arriving normally again. Sorry for the trouble.
1.07 to 1.09 and back, what a day
The ring is 18k, I paid 420, the jeweller wants 90 to resize it, is it normal price?
Hello all, mod Priya here. I'll be away until Thursday, @jonas_mod and @tk_mod are covering. Tickets are handled as usual.
@阿辉 你上次说请客,我可记着呢😏
维护延长至 03:30。
群内禁止私下换汇、代充、代实名,出了问题平台不负责,发现一律移出。
提币白名单功能上线啦,路径:提币-地址簿-添加,新地址 24 小时后生效,这是为了保护您的资产。
新手机支持 Type-C 吗还是老接口?
New here? You're muted until you press the button under my message. It's only against spam bots.
Please do not post screenshots that show your e-mail, phone number or balance. Blur them first, the mods will delete those that aren't.
Notice to all: the number +1 555 0100 doesn't belong to us, we have no phone support at all.
别所有平台用一个密码,装个密码管理器,免费的也够用
Notice: 中文频道今晚维护 language bot,发言可能被误删,明早恢复,sorry 大家。
AMA recap: the token burn will be done quarterly, the desktop wallet comes in Q2, and hardware support is in testing. Full text: https://blog.harborpay.example/ama-7
官方聲明:本公司職員不會以私訊方式聯絡會員,亦不會要求提供密碼或驗證碼,敬請留意。
输入 /ticket 可以提交工单,写清楚订单号和时间,工作人员会在 24 小时内回复到您的邮箱。
If a withdrawal says "processing" for more than 6 hours, attach the TXID when you open the ticket, it saves a day.
学了一句 "long time no see",原来真是从好久不见来的
Rust 还是 Go 写小工具?要 windows 和 linux 单文件,两个我都会点
工单被关了也没事,七天内直接回那封邮件就会自动重开
@木子 您的消息因含有链接被自动删除,入群满三天后即可发链接。
link's in the pinned msg
👍👍 see you 8pm
卡是从立陶宛寄的,8 到 12 天,我问了客服才知道,你的应该周五到
write me a postcard from lisbon!
「人生若只如初见」,今天地铁上看到有人纹在胳膊上
各位團友,今晚十點後台升級,登入可能會慢少少,唔使驚,資產唔受影響。
点发送前核对地址后六位,有木马会换剪贴板,我同事中过
the email from no-reply@northwind.example with your own phishing word on top is the true one, mine says "tortoise" lol
群主今天生日🎂🎂
📣 Staking pool 3 is full. Pool 4 opens on Friday in the Earn tab, same terms, 60 days, cap 2m.
15 分钟不动就掉线,自己的电脑勾上「记住此设备」就好
你说的那个「质押」会锁 60 天,提前赎回要扣掉利息,本金不动
開單指令改咗做 /new,舊嘅 /ticket 聽日停用,唔該大家留意。
三签两的多签:家里一把,我姐那一把,银行保险箱一把,丢一把也不怕
please someone tell @grumpy_dad that pineapple isn't a crime
Reminder from the mod team: admins will NEVER write to you first. If somebody does, press report and block, then post the username in #scam-reports.
手续费新表 12 月起生效:挂单 0.08%,吃单 0.10%,月交易 5 万以上 VIP1。
type /ticket
客服工作时间调整:周一至周日 9:00-24:00,夜间请留工单,早上统一回复。
KYC in three steps: open the app, Profile > Verification, choose your document and follow the camera. It is done only inside the app, never by chat or mail.
快递显示签收但没收到的话,先看看驿站和门卫,再在订单里点「未收到货」,平台会赔
这个季节去云南穿啥,早晚 8 度中午 25 度,洋葱式呗
你这个在链上了,手续费给低了,看这里 https://scan.cedarchain.example/tx/9f2c ,晚上不堵就过了
@newuser_882 welcome to Lantern Forge! Read #rules, choose your role in #roles and say hi in #introductions.
Settings > Security > Devices shows where you're logged in. Kick the ones you don't know and change your password after.
Never had to show my screen to anybody, they only asked the app version and phone model.
各位同学,今晚 8 点工作人员会在本群答疑一小时,关于新版手续费的问题请直接在下面留言。
版本 7.3.1 热更:PIN 键盘在左手模式下反了(笑),请到应用商店更新。
凌晨三点找的在线客服,四分钟就有人回了,还挺有耐心
Parents: school portal passwords were reset. Your child gets the new one on paper from the class teacher on Monday.
【维护公告】今晚 23:30 至次日 02:00 系统升级,期间暂停充提,交易不受影响,完成后会在本群通知。
交易赛报名入口在 App 首页横幅,周一零点开始,最低交易量 500U。
链接违规,已删除。
钱包里莫名其妙多的币别管,隐藏就行,更别去它那个网站
提现显示「处理中」超过 6 小时的,提工单时附上 TXID,能快一天。
推薦這集 podcast https://pod.example/52 ,訪問一位潛水員聊恐懼,很好聽
The private key never leaves the ledger, when you press the buttons it signs inside and only the signature goes out.
Dear sellers, kindly update your bank details in Seller Center > Payouts before 25th so that the November payout is not delayed. Do not post them in this group.
no need to connect anything, the airdrop just appears in spot. mine came this morning 42 OAK
I code from a train now, wifi comes and goes like my motivation
请各卖家于 25 日前在商家后台-结算里更新收款账户,以免影响 11 月货款,请勿发到群里。
未成年人实名后每天只能玩 1 小时,这个是规定,管理员也改不了,请不要再问啦。
Update 2: the database is being restored, ETA 40 min. Funds are not affected. Please stop sending the same question, we post everything here.
那是邀请码不是验证码,邀请码可以随便发,返 10% 手续费而已
It's the invite code not the OTP, you can share invite codes, it only gives you a 10% rebate
把照片发我呀,湖边那几张,不急
Moderator life: deleted 40 messages about a horse today. don't ask
10/10 service at that ramen place
to send to a friend inside the app use Transfer > by nickname, no fee at all, instant
机器人早安打卡第 100 天✅
watch-only wallet = you paste the public address or xpub, no secret goes in, you can look and can't spend
你在群里输 /ticket 就行,会弹一个单独的窗口,写清楚订单号,我上次半天就处理好了
书单:《索拉里斯星》《皮拉内西》《门》,还有那本讲章鱼的
晒图请打码!不要露出手机号、邮箱和余额,没打码的管理员会直接删。
旧充值地址也能用,我两个都试过了
今天的数独我 6 分 12 秒,有人比我快吗
@everyone happy Diwali!! 🪔🪔 may your code compile and your sweets never end
密碼唔好用生日啦,我用四個唔相關嘅詞砌埋一齊,易記又夠長
礼品卡兑换:我的-卡包-兑换,把卡背面的码自己填进去,余额马上到
Recipe as promised: 500g flour, 350 water, 10 salt, 3 yeast, overnight in the fridge, 240°C 35 min. pics: https://bread.example.org/11
登录方式调整:邮箱链接登录 2 月 15 日下线,请提前在设置里设好密码或通行密钥。
The only site is harborpay.example. Bookmark it. Anything with a dash, an extra letter or "claim" in it is not ours.
二手自行车,21 速,有点锈,300 出,自提,图在 https://ershou.example/334
I finished the marathon!!! 4:32:10, legs are gone, heart is full ❤️
42, obviously
you dont need to tag the mods for this, unlink and link the account again on the website and the role comes back
Happy birthday @lucy!! 🎂 31 and still can't park
This group is for the game only. Payment questions go through Settings > Help inside the game, the volunteers here can't see your purchases.
Selling my old bike, 21 speed, some rust, 60 euro, pick up in Brno, photos on https://market.example/bike-334
冷钱包签名是在设备里面完成的,私钥不会出来,出来的只是签名
实名那步把证件放深色桌面上,别反光,摘眼镜,我第三次才过哈哈
kyc tip: no glare, put the passport on dark table, take off your glasses. passed on third try lol
Withdrawals are batched every 30 mins, at :00 and :30, so it's not stuck, it just waits for its bus
The old API keys (v1) stop working on 1 March. Create new ones under Settings > API and update your bots. Docs: https://docs.northwind.example/api/v2
【物业通知】明天上午 9-11 点停水,请提前储水,有问题打 010-5550-0188。
Before you open a ticket please read https://help.northwind.example/faq, eight out of ten questions are answered there.
工单进度在 帮助-我的请求 里看,黄色是等你补材料,灰色是关了
Daily check-in link for the book club: https://meet.example.org/bookclub , starts 19:30, chapters 8-11.
Testnet coins: faucet at https://faucet.cedarchain.example, 1 per day, paste your testnet address. Worth nothing, good for learning
check the last 6 characters of the address before you press send. clipboard malware swaps it, happened to my coworker
生日快樂 @阿Lu 🎂 三十一歲了還不會停車
手机号不用了记得先换绑再销号,号码会被重新放出来的
Trading competition "Autumn Sprint" starts Monday 00:00 UTC. Register with the button on the event page in your app, min. volume 500 USDT, wash trading gets disqualified.
4/6 今天的猜词
私钥可以派生地址,地址推不回私钥,所以地址可以放心给别人收款
Found a fake support account? Send us the link with /report so we can have it taken down. Thank you for keeping the group clean 🙏
Does the new model support USB-C or is it still that old plug?
for lost item in game: settings > help > restore purchase, then restart. support gave my friend the same answer
想核实对方是不是我们员工?到 https://beifeng.example/verify 输入对方账号,查不到就是骗子。
天气:周六 18 度晴,周日 12 度雨,所以爬山定周六?👍
If you lost your phone: sign in from another device, go to Security > Devices and remove the old one. After this withdrawals are locked for 24 hours, that is on purpose.
导入新手机:商店下载 → 选「已有钱包」→ 自己一个人离线输入 → 设 PIN → 等同步,就这几步
Community guidelines updated: section 4 (trading between members) is now forbidden, use the market in the app.
私聊发你攻略了,记得查收
【投票】下周聚餐去哪?A 火锅 B 烤肉 C 粤菜,接龙回复即可,周五中午截止。
早上好☀️今天也要好好吃饭
No voice verification exists. If someone calls you and says he is from our team, hang up.
【税务报表】2025 年度报表 1 月 10 日起可在「账户-文件」下载,支持 CSV 和 PDF。
由于昨晚短信通道故障,工单比平时多了三倍,写过的都会回,不用重复提交。
Flights Manila–Cebu are 1,299 pesos in feb, just saw it on the airline's page
@chidi my brother, na the limit be that. Unverified na 1k per day, verified na 50k. Do the KYC for inside app e no hard
如需協助,請於 App 內按「說明」→「聯絡我們」,群組內的義工無法查看您的帳戶。
The six digits are made on your own phone from a secret and the clock, so if the clock is off the code is wrong. Turn on automatic time and try again.
季度銷毀已完成,交易紀錄可在 https://cedarchain.example/burn/q3 查看。
Beta testers wanted. Fill in the form at https://lanternforge.example/beta with your device model and nickname, we pick 50 people on Sunday.
your nonce is stuck. send a 0 tx to yourself with the same nonce and higher fee and the rest will go through
Please vote on proposal 22 (treasury diversification) on the governance page of the app, quorum 4%. Ends Sunday.
I'd open a complaint in the app rather than here, group is only members. The link's under Help, bottom right
民宿的工作人员人超好,走的时候还送了一袋橘子🍊
测试币去水龙头领 https://faucet.cedarchain.example ,一天一个,不值钱,练手用
Winners of the Halloween raffle: @mira_lee, @okonkwo77, @duskfox. Prizes were credited to your accounts this morning, nothing to do on your side. Congrats! 🎃
KYC 步骤:打开 App → 个人中心 → 身份认证 → 按提示拍证件和人脸,全程只在 App 内完成。
设置-安全-设备,第一个就是
周六报名接龙:1. 小杨 2. 阿May 3. 老高 4.
@阿俊 你琴日講嗰套戲叫咩名話?我想今晚睇
"Any sufficiently advanced technology is indistinguishable from magic." still my fav quote
致用户:由于合作方节点升级延后,OAK 上线时间改为 11 月 16 日 18:00,充值 15 日开放。
Use "git config credential.helper" and a token, password over https was turned off years ago. docs: https://docs.example.org/auth
周报模板我放共享盘了,第 3 页的图别改颜色,老板色弱
pending 三十个确认以内都正常,我昨天等了 25 分钟
资金费率又转负了,-0.012%,空头在付钱,有意思
身份组掉了不用找管理,去官网解绑再绑一次,自己就回来了
瑞波这类要填 memo,不填会进公共钱包,要人工查,慢得很
换手机之前先把验证器导出到新手机,再抹旧的,别问我怎么知道的😭
中奖名单:1号 阿楠、2号 小鹿、3号 老周,奖励已自动发到账户,不用联系任何人领取🎉
Type !role artist to get the artist role, !role coder for coder. Typing it twice takes it away.
Mods are not employees and cannot look into your account. For account matters open a ticket in the app and wait for the e-mail.
In my opinion is better to wait the third season, second was so boring, sorry for my english
谁懂啊,密码设成「忘记密码」,系统提示「密码与提示相同」,我俩谁更傻
今天这个面也太好吃了吧,链接给你们 https://food.example/mian88 人均 32
家里的共享密码就 wifi 和视频会员两个,别的各管各的
银行卡 PIN 可在 App「卡片-查看 PIN」自助查看,工作人员看不到,也不会问您。
感谢大家耐心,数据库恢复完成,订单全部核对无误,因故障超时的优惠券已补发到卡包。
Hi! I'm GateBot. To get write access in this group, write to me in private with /verify and pick the picture with the cat. You have 5 minutes.
Steps for importing into new phone: install from the store, choose "I already have a wallet", enter your words there offline, set PIN, wait for sync. Do it alone at home.
App 内转账用昵称就行,不收费,秒到
当年 200 块买的空气币,现在值 3 毛,留着当传家宝
/ticket is down for the moment, please use the form in the app (Help > Contact). We'll say when the bot's back.
带你自己设的防钓鱼码的邮件才是真的,我设的是「红烧肉」笑死
Shop notice: orders placed after Thursday noon ship on Monday because of the holiday. Tracking links will arrive by email automatically.
各位家长好,校园平台密码已统一重置,新密码由班主任周一发纸条给孩子,请勿在群里讨论。
官方域名只有 beifeng.example 一个,多一个字母、带横杠的都不是,请收藏。
你是转到 BSC 上去了,地址一样的,钱包里切换一下网络就能看到
到了给我发个消息,你妈问了五遍了
@jo check your dms, cake recipe is there
It's 41 degrees here and the AC just died. Pray for me
交易哈希是公开的,发群里没关系,不能发的是私钥和那几个词
答案是 42
充值通道已恢复,积压的订单按先后顺序入账,预计两小时内完成,无需重复提交。
语音转文字:「我在便利店」→「我再变利点」🤦
gm ☀️ gm ☀️ gm ☀️
Today's wordle 4/6, started with CRANE like a coward
We will hold a security workshop on Saturday: how to back up a wallet on steel, how to spot fake pages, how 2FA works. Free, link on the events page.
冒充员工的账号 @beifeng_help01 已被封禁,感谢 7 位群友举报。
user @kv_trader88 has been banned. Reason: impersonating staff.
please don't use same password on the game and on the exchange na, use a manager, there are free ones
sent you the pics
楼下奶茶第二杯半价到周日,我已经喝到第四天了
Half price on the e-ink reader at shop.example.com till sunday, I bought mine for 89
it is so: exchange holds keys, you hold password. wallet: you hold keys, nobody hold anything for you. simple
@bright_ayo your message was removed because it had a link. Members with less than 3 days in the group can't post links.
你填的表我收到了,第 5 栏少个日期
my daughter's first word was "login" i am not joking, we work too much
Type /ticket in any channel to open a ticket. Please have your order number ready, our staff answers Mon–Sat 9:00–18:00.
改完邮箱锁 24 小时是正常的,为了安全,不是 bug,别慌
投票结果:甜豆花 61,咸豆花 58,「我不吃豆花」3
被骗了怎么办:第一时间改密码、冻结账户(安全-一键冻结),保存聊天记录并报警,再在 App 提交工单。
send me the photos from the wedding when you have time pls, the ones by the lake 🥰
那个机器人是官方的,只有查价和常见问题两个功能,什么都不会问你要
重启就好了
Weekly stats: 1,204 tickets answered, median 38 minutes, 96% happy. Thanks to the night shift team!
Mod note: "send me your address" games are not allowed here, even for 1 cent. Thread locked.
改信箱時新舊兩個地址都會收到確認信,舊的先別刪
hardware wallet 固件升级前先确认 24 个词还在手边,升级本身一般不丢,万一呢
Old wallet file? The app opens it with File > Import keystore on your machine, you type the password you chose back then. If you forgot it there is btc-recover style software you run offline.
The desk now also speaks Portuguese and Vietnamese! Choose your language at the top of the help page in the app.
My bank's hotline kept me 50 minutes with the same flute song, I can play it now
发现骗子请把对方的用户名发到 #举报 频道,或在 https://beifeng.example/report 提交,谢谢大家。
露营清单:帐篷两顶、炉子、气罐×3、驱蚊水、垃圾袋,谁有折叠椅?
聚餐一共 412,每人 34 块 4,周一给我现金也行
send a small amount first, like 5 USDT, wait for it to land, then send the rest. I always do that with a new address
链游圈又在吵,吵了三年还是那几句
when I wrote to the support desk they asked for TXID and date, nothing else. So have these two ready before you open it
我是先在 App 提交申诉,第二天收到邮件让补一张手持照片,在 App 里传的,当天解封
our staff canteen had lasagne today and nobody told me. betrayal
I've read your essay twice, the second half is far better, cut the first page I say
Instructions for the merge: 1) update your client 2) restart 3) that's it. Your coins are the same, no migration, no swap, no page to visit.
Bug bounty: mail findings to security@cedarchain.example with steps and version. Please don't post exploits in public channels. Rewards up to 20k.
Lost 200 on that meme coin, gained a story. 10/10 would not recommend
帮助台流程给新人说一下:机器人问类型 → 你描述 → 一线一小时内回 → 涉及钱的转二线,第二天
Passphrase is the 25th word. Different passphrase = different wallet, so a typo shows you an empty one, don't panic
积分商城上新:保温杯 800 分,帆布袋 500 分,贴纸 100 分,每人限兑两件。
Stream is live! Devs play the new dungeon: https://live.lanternforge.example, drop questions in #stream-chat
冷錢包第一次用要自己產生那 24 個字,如果盒裡附好一張寫好的,退貨,那是被動過手腳的
Group photo from Manila meetup is up on the site 📸 Thanks to the 84 people who came, and to Tess for the pancit!
这支撑位 58000 踩了三次没破,看看能不能站上 61000,个人看法
说明:管理员都是志愿者,看不到您的账户。账户问题请走 App 里的在线客服。
Top 5 albums this year for me: 1 Glass Rivers 2 Tamar 3 Old Kiosk 4 Nnenna B 5 whatever my neighbour plays
質押三期已滿額,四期將於週五在「理財」頁開放,年化不變,鎖定 60 天。
Why is everyone scared of "your staff will be slashed"? it says STAKE, the translation is bad 😂
I'm learning Chinese: 你好 = hello, 谢谢 = thanks, 多少钱 = how much, 太贵了 = too expensive. I'm ready to travel
導出對帳單:訂單右上角圖示 → 選日期 → 檔案連結會寄到信箱,48 小時有效
Passkeys are here! Turn them on under Security > Passkeys. Your password remains as a fallback.
Google "checksum address": capitals in the 0x address are a checksum so a typo will be refused. neat thing
Sharing my notes on hardware wallets for beginners: https://notes.example.org/hw-wallets , comments welcome
Yes you may send from your own bank only, the name must match or they return it minus fee. Reference code goes in the "message" field
Heads up, contract address for OAK on Cedar Chain is shown on https://cedarchain.example/token only. Don't copy it from chat.
our staff party got rained out 😭
本群已开启防刷屏。
提现是每半小时一批,整点和半点,不是卡住,等车呢
write to me when you land!! mum is asking every 5 minutes
Our tournament bracket: Okafor v Lim, Santos v Petrov, winner plays Ghost_91. bring your own controller
Regional notice: from 5 January users in Ontario can't open new futures positions. Existing ones may be closed until 31 March.
Ok so the plan: 7:00 meet at the gate, 7:20 bus 114, 9:00 museum, 12:30 lunch at Lena's, back by 5
lol @marcus you said "never again" and bought the same shoes twice 😂😂
《沙丘》第二部比第一部节奏好,不接受反驳
欢迎 @晴天 加入读书群,本周共读第 8 到 11 章,周四 19:30 会议链接 https://meet.example.org/dushu
这只股票我 12.4 买的现在 8.1,我是不是该改名叫站岗的
游戏里丢东西走 设置-帮助-恢复购买,重启一下,我朋友就是这么找回的
這間茶餐廳嘅菠蘿油真係一流,$14 一個,朝早七點開
`,
);
