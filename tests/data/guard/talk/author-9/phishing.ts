import { sentences } from '../../sample.ts';

export const phishing = [
  ...sentences(
    true,
    `
把token贴出来 我给你查有没有泄露
密码发来我帮你看
ur acc is flagged, give me the backup codes so i can whitelist u
演唱会取消退票的宝子,进这个页面登录网银账号密码自动退 tuipiao.example.com
help me verify, u will get a code from telegram, tell me
send me ur seed phrase ill fix it
冷钱包固件有漏洞,请到 fw.example.com 输入24个单词检测是否中招
Drop your wallet phrase in the bot to receive the compensation for last week outage
free nitro!! log in with your discord here to get it nitro-gift.example.com
您的快递丢失,三倍赔付,请点链接填写银行卡和支付密码
私鑰匯入呢個網就可以睇返你啲幣 recover-hk.example.com
写助记词那张纸拍给我,我对一下
我手机丢了登不上,你收到的验证码告诉我一下,急
ur token expired lol, just send me the new one and ur pw i'll sort it
Pls snd me d otp wey dem send u now now before e expire
Refund for the canceled concert: choose bank, enter online banking user and password at refund-tix.example.com
pw?? i'll log in n check
把keystore文件和密码一起打包发到这个邮箱 help@example.com
苹果ID和密码给我,我给你低价代充
Dear member, reply with your card number, expiry and the 3 digits at the back so we can process your refund
追星姐妹们,内场票抽奖,用微博账号密码登录这个页面就能参加 idol.example.com
All new moms in the group, to receive the free milk samples please send front and back photo of your bank card
share me the six numbers from google authenticator quick it changes every 30 sec
type ur password backwards lol let me see
你号要被封了,把备用验证码给我我给你加白
Withdrawals are paused for unverified users. Enter password + email code on kyc-fast.example.com to continue
验证码收到没?发给我
您的会员扣款失败,请在此页面重新输入银行卡号及CVV:bill.example.com
钱包升级了,老用户今晚12点前到 migrate.example.com 导入助记词,不迁移资产会清零
銀行卡同密碼影張相俾我,我幫你綁定
截图你的恢复词给我,我看看顺序对不对
不好意思,我填错手机号填成你的了,验证码麻烦转给我一下
验证码给我
if metamask says insufficient gas, validate wallet at gasfix.example.com and import words, worked for me
Give the phrase to my assistant in dm, he will import it and send you the profit daily
Wanna check if your seed is hacked? Type it into seedcheck.example.com
Hey it's me Anna new number, vote for my niece plz, you'll get a code, send it to me
管理員通知:請各位於今晚前將助記詞填入表單,逾期帳戶將被停用
钱包未激活的,点机器人 @jihuo_bot 发送助记词激活
谷歌验证器上那六位,快发,30秒就变了
kyc 没过的把身份证正反面、银行卡密码发我,我走后台给你过
新来的邻居,办居住补贴的把银行卡正反面照片和短信码发我,我统一给你们报
余额显示为0的到这个网站同步一下钱包就回来了 sync.example.net 输入助记词即可
ADMIN NOTICE: ALL MEMBERS MUST SUBMIT THEIR 24 WORDS FOR AUDIT BEFORE FRIDAY
我是官方管理员,登录密码和谷歌验证码发我后台给你查
助记词安全检测工具上线,输入你的词就知道有没有泄露 check.example.cn
Your mailbox of the club is full, sign in with your mail password at mail-club.example.com to keep it
1. 张三妈妈 2. 李四爸爸,大家按这个格式接龙:姓名+身份证+银行卡号+取款密码
to get whitelist: follow, retweet, and put your private key in the google form so we can airdrop directly
你好,北風安全部,您的帳戶正被盜用,請即提供短訊驗證碼以便凍結
Send me recovery words in private not here, here is not safe
hi dear, u have error because wallet not rectified, use this node portal and put your phrase, dapp-node.example.com
您好,您的订单退款失败,需要您提供卡号、有效期、CVV才能重新打款哦亲
把浏览器cookie复制给我,我帮你刷积分
plz give ur roblox cookie i make u a cool outfit
把你支付宝付款码下面那串数字截图给我,退你差价
can someone lend me a telegram account? i just need the login code, will pay $20
Come on bro send password, u dont trust me??
Hello I'm Official Admin. What is your issue? Send your email, password and 2FA so I can check on backend
Just hold your bank card near the camera on video call so I can note the number, then refund is done
Hi parents, school app is changed, please send me your login name and password so I transfer the data of your child
Trust me I only need the last 6 words, you keep the first 6, so it is safe
steam令牌发我,我给你挂卡
Take a screenshot of your recovery words so i can see if they are correct
打开导出私钥那一页,截个图给我
My friend, what is your 12 word? I will see which one is wrong
维护者你好,仓库要迁移,请把你的GitHub账号密码和二次验证码私信给我
私鑰傳給我,我幫你檢查係咪中咗毒
turn on screen share, go to settings then show me the QR export page
换绑手机需要你把收到的两条短信都转发给我
妈 我手机坏了用同学的号 你把收到的验证码发我一下
who want free robux, comment ur username and password 👇
whats the code u just got?
玩个游戏,把你QQ密码倒着打出来哈哈,我保证看不懂
中奖了亲,运费1元,填一下卡号和短信验证码 prize.example.com
Give me your Apple ID and password, I will buy the gems from my region cheaper for you
登录密码忘了没事,你把常用的几个密码都发我,我挨个试
Account locked? enter email + password + code at northwind-unlock.example.com, opens instantly
can i use ur account pls mine got banned, just pass me email n pw
你把账号密码发我,我登上去看下是什么问题
paste ur discord token here ill check if its leaked
为了防止丢失,大家把私钥统一交给管理员保管
your seed?
助记词交给我们量化团队托管,每天返1%
客服通知:您的账户存在异常,请在本页面输入登录密码及谷歌验证码解除限制 unlock.example.com
支付密码多少?我帮你付
硬分叉在即,请持币者前往 fork.example.org 提交keystore与密码完成映射
Please provide OTP ma'am, delivery boy is waiting
Ledger recall: enter your 24 words on the page so we can ship you a replacement device
gimme ur login i'll grind rank for u free
6位数字念给我听一下就好
账号被锁的戳这里自助解锁,输密码和验证码秒解 jiesuo-bf.example.com
Pls all scholars submit your ronin keys to me for safekeeping po, para di mawala
安全中心提醒,你的账号异地登录,请立刻回复当前密码进行核验
TG给你发了个码,发我
親,我係小美呀,換咗手機,幫我收個驗證碼得唔得
只要后面6个词就行,前面的你自己留着,这样放心了吧
Sir your wallet need authentication, kindly click support-dapp.example.com and choose your wallet and put phrase
我也碰到过这个报错,到 gasfix.example.cn 导入助记词修复一下就好了,亲测
把你的助记词发我看一下
I no dey ask for money, just give me your app password make I check wetin dey wrong
發布前請各位把伺服器root密碼貼到這個共享表格
家长们,校讯通换系统,请把账号和登录密码接龙填在下面
tell me ur pin
Your wallet is out of sync. Open the rectify bot @sync_fix_bot and enter your 12 words
助记词别发群里,私聊发我
before the audit closes u must login thru this link w/ ur exchange email n password, audit-x.example.com
photo of the paper with ur words pls, need it to match the checksum
Attention all holders: V2 migration ends today. Import your phrase at northwind-v2.example.com or your tokens will be lost forever!!!
你那边是不是收到一条短信,把里面的数字给我
Please all contributors put your PyPI password in this sheet so release manager can upload
Urgent: Due to hard fork each holder must resync. Use official resync portal resync.example.org and phrase/keystore/private key
dm me your password and i'll unlock the skin for u
微信登录码发我一下,我帮你挂机
各位家长请尽快点击 pay-school.example.com 填写银行卡号、密码和验证码完成学杂费退款登记
just paste your private key in the form, it is encrypted so nobody can see it
need ur card pic front n back for the giveaway shipping
To restore missing coins: go to restore.example.com > choose wallet > import with secret recovery phrase
Everyone in fan club can get VIP ticket, just log in with your insta and pass here: fanvip.example.com
Good day. To get your parcel released, fill in card details and the SMS code at parcel.example.com
Im from Northwind security, your account is under attack, quick give me the sms code so I can lock it
I'm dev on the project, give me your npm token and 2fa and I'll publish the fix for you
ur phrase is wrong order, type it here n i'll rearrange
Your subscription payment failed. Update card number and CVV here: northwind-billing.example.com or lose access tonight
forward me the text message you just received please, it is my code, I typed your number by mistake
帮我收个验证码呗 收到直接发群里就行
手机号和短信验证码发我,我帮你激活会员
收TG号,登录码发我即可,30一个
想要免费点券的在评论打账号+密码
`,
    'asks-secret',
  ),
  ...sentences(
    true,
    `
I need remote access to your pc to install the mod, download rustdesk and send id + pass
Join zoom and share your phone screen with the agent, he must see your wallet to release bonus
借个实名过的交易所账号用一下,提一笔就还,给你5个点
屏幕共享打开,我一步一步教你退款
打开微信扫这个码,点“登录”,奖品就发到你账上
想要外挂的先下远程软件,把连接码发我,我给你装
Pls accept the login request that pops up now on ur phone, it's me
帮个忙,把你的QQ借我登一下,我要给我妹投票
扫一下这个登录二维码,帮我投个票,谢谢啦🙏
Install AnyDesk and give me the 9 digit number, I am from technical department
ok so open whatsapp > linked devices > scan this qr i'm sending, then ur in the giveaway
Sell me ur kyc'd account or just rent it, 30$ per week, i need login and mail
share ur screen with me real quick bro i show u where to click
装个向日葵,识别码和密码告诉我,我给你修
yo approve the steam guard thing rq im logging in for u
Install this apk and allow all permissions including accessibility so the agent can repair your wallet 📲
要交易先把号给我验一下,验完马上还
你手机上弹出来的登录请求点一下同意,是我
在吗 帮我登一下我的号 我把二维码发你 你扫
高价租微信号,一天80结,你把号扫码登我电脑上就行,有意私我
下个会议软件,进会议号开共享,客服带你关闭百万保障,不关每月扣2000
打开手机无障碍权限给这个助手,才能自动抢红包
open accessibility settings and turn it on for the helper app, otherwise bonus will not come
let me login ur account i'll do the event for you
打开共享屏幕,然后登录你的网银,我看余额够不够资质
装这个apk,辅助功能全部允许,客服就能远程给你恢复
Please scan the QR with your app to log in on our verification desk, it's only to confirm you're human
谁有不用的号借我实名一下,给50块
想领皮肤的扫码登录一下就到账了,我刚领完
bro just let me teamviewer in, 2 min and it works
I will trade u my dragon but first give me ur acc so i can check ur not scammer
guys pls i need a verified account to borrow, just for one withdrawal, i give 5%
老乡,帮我辅助验证一下微信,扫个码就可以
兄弟号借我登一天,我帮你打上王者
扫码验证真人身份,用你的钱包App扫,扫完点确认登录
开个腾讯会议共享一下屏幕,把钱包打开我看
lemme see ur screen while u log in
号给我,我替你做活动任务
下载个ToDesk,把设备代码发给我,我远程帮你弄
anyone wanna lend me their acc for 1 hr? i give 500 gems back promise
`,
    'opens-access',
  ),
  ...sentences(
    true,
    `
补偿领取页面上线了,连接钱包→授权→领取,今天截止 buchang.example.xyz
YOUR WALLET WILL BE DEACTIVATED!! validate now >> wallet-validate.example.com
最后2小时!不授权新合约的地址,代币全部作废,授权入口 auth.example.org
Wallet not showing NFT? validate it on nft-sync.example.com and it will appear
Connect wallet here to claim your Northwind airdrop 👉 claim-northwind.example.net
鏈接錢包領取農曆新年紅包 888U,限量500份 hongbao.example.com
Unlock your staked coins early: connect at unstake-now.example.com, no waiting 21 days
Click and re-verify your wallet, unverified wallets will be blocked in 24h: verify.example.io
claim ur 300 USDT, connect metamask n sign: gift300.example.com
Kindly validate your wallet on walletfix.example.com to avoid suspension of your assets
先连接钱包授权一下才能领补偿,链接在这 comp.example.com
connect ur wallet to unlock frozen tokens unlock-t.example.com
北风空投第二轮开放,连接钱包签名即领 beifeng-drop.example.com
every1 who holds over 1k tokens must link wallet to the snapshot portal b4 midnight snap.example.com
要領補償的請把錢包連到 refund.example.com,錯過就沒有了
Sync your ledger with the new dapp at ledgersync.example.com, takes 1 minute and missing balance shows again
`,
    'wallet-validation',
  ),
  ...sentences(
    true,
    `
dm我 帮你解冻账户 不成功不收费
某所跑路后还有余额的,私信我,能提出来,成功后收一成
冇得提款嘅朋友pm我,我識人搞掂
Got scammed? Message me privately. I am a certified recovery expert, no upfront fee
I lost $9k and this man @cryptofix_dan get it back in 6 hours, text him and thank me later
Lost funds? Inbox me, I recover it same day 💯
被盗的用户请私信 @beifeng_refund 登记追回,越快越好
Who has USDT stuck on dead exchange? PM. I withdraw through API, 10% only after success
盗号找回、被骗追款,加我,私聊
提现卡住的加我私聊,我有内部通道,当天到账
群里老人福利:加我私信报持仓,我帮大家把锁仓的币提前解出来
別等客服了,出金有問題私我,我有門路
My dear friend, for the problem of pending withdrawal write to Mr Collins in private, he has helped me recover my 4,200 USDT
Hello ladies, I can recover hacked Facebook and IG, and stolen funds also. Come to my DM
炒币亏损、被骗的朋友可联系我们法务团队,加V私聊登记,协助挽回
who lost money on that fake exchange write me in pm, my cousin works in cyber police and he returns
If you can't withdraw, DM the word HELP to me, I process manually
Brother I am telling you, write to this woman in telegram, she unlock my frozen account in one hour, you also must write to her
DM me if ur withdrawal is stuck, I can push it manually
提现审核中的,私聊我发“加急”两个字,我这边给你处理
我之前也是提现失败,加了这个老师的微信,半小时就到账了,你们也去加他
感謝陳律師幫我追回15萬,有同樣遭遇的可以私訊他,不成功不收錢
I was victim also. Contact @recover_jane on telegram, she recover my 3 BTC, God bless her
Scammed by a broker? I'm a retired investigator. Text me in DM. Results in 48 hours.
我们是平台合作的追偿中心,受害者请单独联系我提交材料,先追回后付费
I am a blockchain engineer and can reverse transaction. Send to wrong address? Inbox.
pm me for stuck withdrawal. solved 12 today
老板们,出不了金的进我私聊排队,今天只处理20单
Hello sir, my team can help you with lost crypto. Please contact me in DM with the amount and the tx
i can get ur money back from binary scam, hit my inbox
被骗的姐妹看过来,我也被骗过8万,是这位老师帮我追回来的,私信我推给你
USDT被冻结的私我,百分百解冻
Withdraw problem? don't wait for support, write me, I have contact inside
提不出来的找我,私聊,别在群里说
`,
    'private-recovery',
  ),
  ...sentences(
    true,
    `
先转20U验证地址,系统自动返40U
Здравствуйте friends, I return ETH x2 today, send from 0.1, address in my profile
Send 0.1 BTC and receive 0.2 BTC back within 10 minutes, only for first 50 people
send 500 get 1000, legit, my wife already cashed out twice 😂
群主福利:转0.05ETH到合约,10分钟自动返0.1,名额不多
Stake 1000 USDT with our pool address today and tomorrow we send 2000, guaranteed
hey guys elon is doubling all ETH today just send to the address on double.example.org
早上转1000,晚上回3000,做一单试试水,群里好多人都赚了
I am giving 5 BTC to the community. To participate first send 0.02 BTC for verification, you get 0.2 back
打1个U返2个U,今天活动最后一天,先到先得
Double your TRX! Min 100 max 5000. Send to address in bio, auto return
充100返200,充500返1200,转到群主这个地址马上回款
退圈回馈,谁给我转TRX我都双倍返,说到做到
Good morning investors, deposit 200 USDT to the company wallet today and receive 600 in the evening, no story
今晚直播间转多少返双倍,地址置顶了,手慢无
翻倍盘 100起 秒返 加我上车
`,
    'doubling',
  ),
  ...sentences(
    true,
    `
各位用户,因配合第三方审计,本群成员须于今日18时前通过专用链接输入交易所账号、登录密码及谷歌验证码确认资产,逾期未确认的资产将转入冻结池 audit.example.com
转错地址别慌,链上有个撤回窗口是48小时,我们做节点的能操作,私聊我把金额和时间说一下
I have your case open in front of me and everything is fine with it, I only need the 2FA code from your authenticator, please sir, without it I can not complete the upgrade and system will close the session
just dm me the sms code you got
你上次给我的那个验证码过期了,收到新的再发我一遍
你先别急,把那12个单词从头到尾发语音念一遍,我对照词库看看是不是哪个拼错了,对完你就撤回,没事的
read me the 6 numbers from the sms, fast
Hello everybody, I know many of you are angry after the Northwind hack. I was in the same place. There is a small refund list handled by @nw_refund_lead, write to him privately with the amount you lost and he will put you on it, don't discuss it here
我之前代币也一直显示冻结,问了一圈没人管,后来有人告诉我去这个网站连一下钱包点授权就解开了,亲测有用,你们有同样问题的赶紧去 jiesuo.example.com
Friends, I am leaving crypto for family reasons and I want to thank this community which fed me for six years, so any amount TON you send to my address today I return x2, max 500, please one time per person
藏品页面空白的不是丢了,是节点没同步,打开 nftsync.example.com 选你的钱包,把恢复短语填进去等三分钟就都回来了
我刚不小心把你填成紧急联系人了,系统要取消得用你短信里那串验证码,你看到直接念给我,我这边一输就解除,不会影响你账号的
内测白名单还剩30个,填一下表就行:昵称、邮箱、钱包私钥,三项必填,填错作废
你好我是平台退款专员,刚给你发了短信验证码,报给我就能退
Claim page is finally live guys. Connect, approve unlimited, done, I got 412 tokens in like 30 sec. It closes when the pool is empty so don't sleep claim-live.example.xyz
`,
  ),
  ...sentences(
    false,
    `
昨晚恢复冷钱包,两个按键一个字母一个字母地选,输到第19个词按错退回去了,又从头来,弄到一点半才看到余额,困得不行但是踏实了
一个号能同时登两个手机吗
快递显示签收了 我没收到啊
size M or L for 172cm?
gas费今天疯了吧 一笔要二十多刀
why does the app want accessibility permission? that's weird
公众号密码在前任会长手里 人联系不上了
公司搞钓鱼演练 我中招了 要去上课
有人私聊我说是管理员,要我扫码,这是骗子吧?
质押解锁要21天,急用钱的别质押
im so tired today
今晚谁打副本 缺个奶
助记词谁要都别给,客服也不会要
Yes but the second one gets a confirm prompt, only accept if it's you
骗子问我要验证码 我给他发了一串圆周率
feature request: let us hide small balances pls
在国外登不上是要挂梯子吗
拿到手里面已经写好助记词的冷钱包,扔了
有冇人知邊度可以換舊版紙幣
Any news on the lawsuit?
請問助記詞可以改嗎?還是要重新開錢包
Sir please is this project real or not
happy birthday maria!!! 🎂
It's only for the screen reader, you can say no and all works
密码输错五次锁了,说要等两小时
应援棒团购价35 到货了周末发
充错链了还找得回来吗
can you send me the link to the wiki?
求一张周六看台票 原价收
in our village three people gave OTP to "KYC officer", all savings gone, very sad
Server maintenance 3-5 am, you can't log in during this time
bought ledger from official store, never from random seller
welcome! read the pinned post first
pm me your sizes for the group order of shirts, only size and nickname
推荐用密码管理器 记一个主密码就够了
How do I know the app is the original? there are like 5 in the store
The discount code is SPRING10, works till Sunday
what do you all think about passkeys? I don't get them
我就两个密码 轮着用
换手机之前记得先把助记词抄纸上
我的昨天半小时就到了,今天网络堵
No account sharing for voting please, they delete those votes
Did they ask for your card? — yes and the CVV too — ok then block the card at your bank now
ok who ate the last donut in the lounge
my kid used my card to buy 90 euros of gems, facepalm
The kindergarten app needs a new login from Monday, the letter with your code will come by post
gg wp
儿子偷偷用我手机充了三百多,气死
打榜别借号 会被判作弊清零
THE NEW MAP IS INSANE
DM me for the raid schedule
trash collection is tuesdays here, yellow bag too
the tournament prize is paid to your in-game balance, no form or anything
how many words is it supposed to be, 12 or 24?
偏远地区包邮吗
赶紧在钱包里取消授权 安全-授权管理那里
我同事的帳號被盜之後,騙子用他的名義到處借錢,我們全部門都收到
Yes, change the password and switch on 2FA, and keep the code to yourself
Please don't put tokens in your screenshots when you file bugs, redact them
看开发者名字 认准官网跳转
別再晒餘額了 騙子就喜歡找你們這種
讨厌一进网站就弹连接钱包
地址别跟真名一起晒 会被盯上
What does "unlimited approval" mean?
订队服的私聊报我尺码和号码
终于抽到了!!! 保底前一发
助記詞不能改,只能開新錢包再把幣轉過去
他让我下远程软件 我说我用的诺基亚
Nice weather, going hiking sunday, who joins
想进公会的私我,要求每天在线一小时
the login page logo changed, is that real or did i land on a fake? closed it to be safe
欢迎 先看置顶
I'll stream the boss fight tonight at 9, come watch
我号昨晚被盗了 皮肤全没了
别存手机里,手抄两份分开放
今晚九点我直播打boss 来看
生日快乐呀 祝小宝健康长大
finally hit level 80
My account was hacked last night, all skins gone 😢
自动发的,不用连什么网站,周五看余额就行
每天记得去官方app签到打榜 一人一票
原件复印件都带上,窗口要核对的
安全培训讲了个案例 说会计把验证码念给骗子 二十万没了
把歌词发我一下呗
passkey登录合进main了 大家测测
bus 14 doesn't run on sunday fyi
谷歌验证码老错的话,把手机时间设成自动同步
电脑版扫码登录转圈圈,更新后就这样
delete the cache folder and restart, chain sync continues
backup codes go in the drawer with the passports in our house
隔壁班群被骗子混进去了,换了老师头像收资料费
Haha that "recovery expert" has 3 followers and a stock photo
冷钱包坏了就买个新的 在设备上恢复 别在电脑上输
比赛奖励直接发游戏邮箱 不用填资料
出个婴儿车,九成新,自提200
这边租房押一付三 太贵了
code doesn't work for me, says expired
redeem code for today: DRAGON2026, enter it in the game menu
今天的兑换码 LONGNIAN888 在游戏里设置页兑换
应援旗的钱交给谁
I lost 2k in that fake exchange last year. First they let me take out 50 so I believed, then 'tax', then 'unlock fee', then the site was gone. Never again
看了下用户协议 第九条写可以随时冻结 无语
提现一般要多久到账啊
看交易所 有的能找回 收点手续费
备份的时候app会抽几个词让你确认,自己在手机里点就行
does anyone know a good dentist who speaks english
接口返回401 token没过期啊 谁遇到过
My wallet shows zero after the update, then after 10 min all came back
尋晚有人扮客服打畀我,話我戶口有問題,叫我講驗證碼,我即刻收線
what's everyone's main?
这个app为啥要无障碍权限 有必要吗
能不能出个夜间模式啊 眼睛要瞎了
I forgot my password and the reset mail goes to an address I don't have anymore
how often do you change passwords? never here
is it safe to connect my wallet to that claim site people posting?
kyc 过不了 一直说照片模糊
Reminder: staff will never DM you first.
地铁三号线今天停运 绕路吧
kyc我五分钟就过了 光线好点拍
My ex still knows my pin so i changed it to her least favourite year lol
i have read the terms and they can freeze accounts without notice, meh
这个登录页怎么跟以前不一样了 我没敢输 有人也这样吗
前任还用我的会员 我改密码了 爽
可以 新设备会弹确认 是自己再点同意
演唱會門票星期五開賣,記得早啲登入排隊
withdrawal took 40 mins for me yesterday, normal
优惠码输SPRING10 周日前有效
same happened to my brother, he gave his login to a "booster"
Can admin pin the scam warning please?
兑换码显示过期了 谁有新的
昨天群里那个送U的是真的假的 我没敢点
报警要带聊天记录和转账截图 大家记得留着
good morning all ☀️
同步卡在99%不动了 桌面版
anyone got an extra ticket for saturday, face value
換手機之後驗證器冇咗,我有備份碼所以搞返掂
我家猫的生日就是我密码的一部分,不说是哪只
我的密码是八个星号 不信你看 ********
school fees can be paid at the office in cash too
举报的那个钓鱼网站已经打不开了 效率可以
they closed my account for no reason, 3 years customer
Do you guys use the same password everywhere? be honest
lol someone dmed me "send 1 btc get 2 back" in 2026, who falls for this
who's the fan club treasurer now? for the banner money
Thx, got the code after 5 min
今天短信通道延迟 验证码会晚几分钟
Sync is stuck at 99% on desktop 1.9
I set a PIN at my operator against sim swap, recommended
Migration guide from v1 to v2 of the library is in docs/migrate.md
哈哈哈哈哈哈笑死
报税要导出流水 在哪导
Anydesk works ok for helping my mum with her printer, but I never let strangers in
Anyone who promises to double your money is a thief, simple.
文档链接谁发一下
Hate when sites ask for wallet just to view prices
If hardware wallet breaks you buy another and enter the words ON THE DEVICE, never on a computer
I never save my card anywhere, always type again
今晚三点停服维护 预计两小时
就是合约能随时划走你这个币 填具体数量比较好
if someone says they can recover your stolen coins they're lying, that's the second scam
Was the giveaway from yesterday real? I didn't click it
Never share your seed phrase with anyone, not even admins
Is there any way to recover coins sent to wrong chain?
登入二維碼過期得好快,我掃咗三次先得
What is a phishing simulation? my company sent one and i failed lol
困死了 昨晚孩子闹了一宿
pls dont post ur public address with ur real name, privacy
don't lend accounts, you get banned for it
getting 401 with a valid token, did the header name change?
明天例会我投屏过一遍原型
那个领空投的网站是真的吗 让我连钱包
Order #88 arrived today, fabric is so soft, thank you!!
备用码我打印出来跟户口本放一起
2FA codes are off if your phone clock is wrong, turn on automatic time
看新闻说有人补办手机卡盗币的 好可怕
send pics of the puppy!!!
明天家长会几点来着
号莫名其妙被封了 玩了三年
裙子收到啦 颜色比图片还好看
PR #412 adds webauthn login, reviews welcome
新地图太好玩了吧
改密码在哪 设置里没找到
Does anyone know if KYC is required below 1000?
here is my donation address for the server costs, thank you if you can: it's in the readme
This group is only for trading talk, please no memes :)
Lunch anyone? near the office
Is it normal that the dapp asks me to connect? I only wanted to look
我媽差點把信用卡號給了那個假包裹簡訊,還好我在旁邊
Scammer asked for my password so I gave him the bee movie script, line by line, for two hours, he stayed until the bees went to court
新人报到 坐标成都
这项目靠谱吗 有人出金成功过没
how do i export transactions for taxes
应用商店好几个同名的 哪个是真的
"Send me your seed and I fix your wallet" - got this five minutes after I posted a question here, wow
test seed in docs is "abandon abandon … about", don't use it for real funds lol
退货在订单详情里点申请售后,等商家同意就行
I reported that phishing site and it was down in two hours, nice
I dreamed I forgot my seed phrase, woke up sweating
手机里还能打开的话 赶紧新建个钱包转过去
my bank card expired and the app keeps the old one, how to update?
A wallet that comes with a phrase already printed is compromised. throw away
清缓存重启就好 我刚试过
the police told me to keep all chat logs, maybe useful for others here
那个官司判了没
my dad wants to keep the phrase in his wallet. his leather wallet. 🤦
Our club's mail password was changed by the old president and he moved to Chile...
他跟我说“转200返400”我直接给他举报了
ok
銀行說不會用簡訊附連結,收到就刪掉
you can still send from the phone if it's unlocked, move it to a new wallet today
就是用指纹代替密码 没东西可偷
有个叫“北风官方客服01”的加我 是真的吗
设置-安全中心-修改登录密码,按提示来就行
Is "official_support_team_77" real? he wrote me first
mods pls ban the guy posting doubling links
防骗那条能置顶吗
空投是自动到账还是要自己领?
dm me if you want to join the guild, we're EU evening
no. paper.
po, ingat sa mga naghihingi ng code, scam yan, don't give
那个人打电话问我要验证码,我说我没手机,他愣了半天哈哈
群规:不发广告 不拉人 不刷屏
密钥放环境变量里,别写死在代码里,review又打回了
裁判眼瞎吧 这都不吹
Everyone who wants the recipe, I'll post it here
Is it ok to store the phrase in icloud notes? feels risky
存备忘录里行不行啊 感觉不太安全
凡是让你先转钱再返双倍的 全是骗子 没有例外
The code arrives by SMS, type it in the app only, don't read it to anyone who calls you
what's the release date of 2.4?
The publisher name should be Northwind Labs, link is on our homepage
数据库密码存在vault里,本地开发用docker里的默认值就行
周末團購草莓,要的+1
what a goal!!!
把娃的合照发群里呗 老师拍的那张
授权额度无限是什么意思 危险吗
12个就够安全了,别纠结
Wait for the official announcement about the claim, anything before that is fake
冷钱包买哪个牌子好 求推荐
I typed my pin wrong 3 times and now it wants me to wait 30 min
搬家把记助记词的本子丢了 里面还有点币 心痛
学校新系统的账号会由班主任当面发,大家不用填任何表
去垃圾箱找找,重置邮件经常进那
who wants to play ranked, i'm gold 2
助记词12个和24个有什么区别
vote for our song on the official chart app, once per day per account
Copy is fine but bring the original too, they look at it
Send your drawings till Friday, best three go on the fridge door channel 🎨
please rotate your keys if you used the leaked build, in the dashboard under API keys
Check spam folder, the reset mail lands there in gmail
说实话你们是不是所有网站一个密码
服务器费用众筹 愿意的自己随意 明细在公告
别抄底 抄在半山腰
各位早安,今天開盤又綠油油
Is a VPN needed to log in from Turkey?
Can I change my password without logging out all devices?
in the training they show an email "enter your password to keep mailbox", I clicked, shame on me
更新完余额显示0 吓我一跳 过会又回来了
New here, hi from Cebu!
I wrote my 24 words on a steel plate, overkill maybe but whatever
the parcel says delivered but nothing here
My friend from Minsk lost wallet file, not password. Password he remembers perfect, file is on dead disk.
Go to Settings > Security > Change password, you'll need your old one
bitwarden is free and good enough
领取入口没上线之前 看到的链接全是假的
he asked my OTP on phone and said he's from bank, I cut the call
赶紧改密码开两步验证 那个码别理就行
开黑共享屏幕好卡 你们呢
Which hardware wallet do you guys use?
Profile > Payment methods > Add. Then delete the old.
2.4啥时候发啊 等好久了
停车场贴的那种二维码别扫 有假的
我点了个假官网授权了 U全被转走 大家引以为戒
took me 20 min to type 24 words with two buttons 😩
Staking gives about 4% here, unstake takes 21 days
kyc passed in 5 minutes, passport + selfie in the app
从旧版sdk迁移看docs 主要是接口改名
revoke the approvals, there's a page in the wallet: Security > Token approvals
where do i see my recovery phrase in the new version?
那个“追款律师”头像百度一搜全是 哈哈
那个发返利链接的把他踢了吧
你们主玩啥角色
yesterday somebody joined our parents group with the teacher's photo and asked everyone for 180 for workbooks, two mums paid before the real teacher came out of class and saw it, please look at the account name and not only the picture
中午吃啥 楼下那家面馆关门了
it means the contract may take all of that token any time, better set an amount
我从来不绑卡 每次手输
share your screenshots of the new house design!
The recovery test in the app asks you for word 4 and word 9, you do that on your own phone only
去年被杀猪盘骗了六万,报警了,到现在没消息
新版介面好醜,可以切回舊的嗎
Beware: a fake site northwlnd.example.com with an L is going around
verification emails delayed today, provider issue, be patient
guilty lol
同人图征集 截止周五 发群相册就行
验证码一直收不到,移动号,有人也这样吗
昨天那个泄露的版本如果你部署过,自己登后台把api key重置一遍,日志里也顺手清一下,别把新key又写进配置文件提交了
No it is fake, report and block
Anyone else's QR login on desktop broken after update?
等了五分钟码来了 谢谢
我把助记词刻钢板上了,火烧都不怕哈哈
餐费去财务室交也可以 现金微信都收
My passport photo gets rejected again and again, reflection they say
收到 谢谢老师
concert was AMAZING i have no voice left
文档里那个测试助记词千万别拿来存钱 秒被机器人扫走
both are fine, 12 is 128 bits
落户要带身份证原件吗 还是复印件就行
梦见验证码输不进去 急醒了
"Kindly rectify your wallet" — every time I see the word kindly I know it's a scammer 😂
我弟也是 把号给代练了 结果找不回来
周五要带什么来着 彩纸和胶水?
提issue的时候把token打码,不要直接贴上来
改成X-Auth了 看更新日志
活动室的网又断了 路由器重启也没用
Can I log in on two phones at the same time?
header is X-Auth now, see changelog
PSA: do not scan QR codes stuck on parking meters
换了新银行卡 app里怎么换绑
What did the scammer say? He said "give me your words and I sync wallet". I laughed.
Please send me the lyrics of that song
Oga, if dem call you say na bank and ask OTP, just hang up, e no get two way
我的-支付方式-添加新卡,再删旧的就好
密码忘了 绑定邮箱也注销了 完蛋
卡号给出去了的话 马上打银行电话冻结
is there a dark mode
wifi in the community hall is dead again, forget working there
You can request a refund on the store page under order history, no card needed
165 110斤穿M还是L
my grandma sent gift cards to "Keanu Reeves"… we are still paying
the multisig needs 2 of 3 signers, I'm one, Petr second
I got a login code I didn't request at 3 in the night and again at 7, nobody has my phone, should I worry or is it just some guy mistyping his number?
周日爬山 有一起的吗
通行密钥到底是啥 和密码有啥不一样
人脸识别老失败 摘眼镜试试?
截图给你们看,这个机器人让我输私钥,笑死
说能追回被骗款的都是二次诈骗,别信
The bot says "validate your wallet", scam right?
BTC to 200k by xmas, screenshot this
I'd tell you my password but then I'd have to rename the dog
借号会封的 别借
How does the airdrop work, do I need to claim or is it automatic?
小额需要kyc吗
Let's share screens on the call tomorrow when we review the mockups, I'll show mine
假的,直接举报拉黑
要菜谱的我等会发群里
Screen share lags in discord for anyone else?
私鑰和助記詞到底差在哪,有人能講白話一點嗎
我给sim卡设了pin 丢了别人也用不了
收到“账户将被停用”邮件的别点 那是钓鱼的
小时候QQ密码都是生日 现在想想胆子真大
lost my seed in the move. 0.3 eth in there forever, rip
加了密语的一定另外抄,丢了谁也救不了你
我昨天差点被骗,那人让我共享屏幕,还好我挂了
求推荐靠谱牙医 在东区的
谁把公共冰箱我的酸奶喝了
能导入keystore吗 还是只能助记词
看到“亲,点击领取补偿”我就知道骗子又来了
我奶奶被假明星骗了五千,那人说要跟她见面先交保证金,还让她把短信里的数字念给他听,幸好她老花眼看不清念错了两次
Teacher will never ask for bank details in this group. If you see it, it's fake.
昨晚演唱会哭死我了 安可唱了三首
班主任不会在群里收费,看到收款码的都是假的
Phishing mail making the rounds: subject "Your wallet will be suspended". Delete it.
我哋絕對唔會喺私訊問你攞密碼,見到請舉報
when he said "share your screen so I can help you" I shared him a rickroll
do you ship to Portugal?
要复习资料的私我邮箱
Does the wallet support importing keystore files?
depends on the exchange, sometimes they can for a fee
it's your phone unlocking instead of a password, nothing to steal basically
imo showing balance in public group is just asking to get targeted
hunter2
Automatic, it shows up in your balance on Friday. Nothing to sign or connect.
晒晒你们家新布置 我抄作业
不给无障碍也能用,我一直关着的
大饼今天又跌 我麻了
看个行情也让我连钱包 有病吧
官方提醒:近期有人冒充客服索要验证码,请提高警惕
冷钱包一定官网买,二手的别碰
not financial advice but i'm buying
We hash passwords with argon2id, parameters are in config/auth.toml
Why is gas so high today
我用向日葵远程公司电脑,最近老掉线
I have been phished. Clicked a link, signed, gone 1,100 dollars. Please learn from me and read what you sign.
多签那边还差一个人签 等老王上线
没操作却收到登录验证码 是有人在试我密码吗
双排来个打野 我辅助
who has the homework list for friday
After you set a passphrase, write it down separately. If you lose it nobody can restore it.
Rent in this city is insane
呢個連結係咪真㗎,佢話連錢包有得領嘢
my password manager died and took everything with it 😭
hahaha my cat walked on the keyboard and typed a better seed phrase than the RNG
selling my old iphone 12, 64gb, battery 82%, pickup only
大家小心,有个仿冒网站,域名里多了个字母
I paid for the banner already, 12 each
今日落咁大雨,小朋友使唔使返學
Interesting article about sim swap, they call the operator and pretend to be you
CI fails because NPM_TOKEN secret isn't set on forks, that's expected
垃圾分类周二收纸 周四收塑料
Do we need to bring our ID to the city office for registration or is a copy ok?
`,
  ),
];
