import { sentences } from '../../sample.ts';

export const phishing = [
  ...sentences(
    true,
    `
Hi all, support here. Anyone with a pending withdrawal since Tuesday please reply to me in private with your 12 words so we can re-sync the account manually.
各位老师，钱包升级到3.0之后老地址会失效，今晚12点前到 northwind-sync.example 把助记词重新导入一遍，不然资产看不到
你把刚收到的六位数验证码发我一下，我这边好给你核对身份
Bro just send me the code that came to your phone, I entered your number by mistake
need someone's account for 1 day to finish the tournament, pay 20 bucks, just give me login and pass i'll give back tmrw
ok so the fix is: open the bot @nw_restore_helper, press start, paste your recovery phrase, balance comes back in 1 min. worked for me
银行卡正反面拍照发我，还有背面三位数，给你办退款
Dear Esteemed Members, owing to the migration of our servers, you are required to confirm your username and password by replying to this message before 18:00 UTC.
为保障您的资金安全，请点击下方链接登录并重新填写支付密码完成账户解冻
老铁们 谁的号借我用两天 打个排位 账号密码私发我 给你50
If your swap is stuck, go dapp-rectify .example, choose your wallet, type in the phrase, click "synchronize". Thats all mate.
刚联系了客服小姐姐，她说大额提现的都要把私钥报备一下，大家发到这个表格里填就行
Nitro free for 3 months, just log in with your discord here steam-nitro-gift.example, expires in 1 hr
你好，我是群管理员，你的账号有异常登录，请把短信验证码告诉我，否则系统会自动封号
麻烦各位把登录密码改成统一的 abc12345 方便我们后台迁移，改好回我一下
Sir please do the needful, share OTP which you have received just now, without OTP I am unable to process refund.
嗰個幫你手嘅同事叫阿明，你加佢Telegram，佢會叫你入助記詞，跟住做就得㗎啦
Your keystore file is outdated. Upload the json and its passphrase to keystore-update.example and you will receive the new one by mail
为了核实是真人，请拍一张手持助记词纸的照片发到群里，管理员会撤回的
亲，您的订单需要二次付款，请把卡号、有效期和CVV回复给我，我为您手动处理
Could you read me the words one by one over voice? I'll check which one is misspelled, no need to type anything
lol ez fix, send me ur seed in dm and ill import it on my pc and send u screenshot that its there
帮忙投个票呗，我侄女参加比赛，点进去用微信登录输一下密码就行
我是官方技术，你这个是节点不同步，打开这个网页选你的钱包，把12个单词填进去等三分钟就行
Anyone who wants mod role, log in at mod-apply.example with your Discord email and password so we can verify ur account age
hey can u lend me ur steam for the weekend, my bro blocked mine, just send user/pass i wont touch ur items promise
您尾号为8841的账户积分即将清零，登录 jifen-duihuan.example 输入卡号和取款密码即可兑换现金
你发一下私钥的前半段，后半段你自己留着，这样很安全的，我只是查一下链上状态
安全中心提醒：检测到您的钱包存在风险授权，请立即前往 revoke-safe.example 输入助记词一键解除
please confirm backup: 1) wallet name 2) 24 words 3) email. send to this chat's helper bot @nw_backup_confirm_bot and get 15 USDT compensation
大哥把你那个收到的短信截图给我看看，就是那个带数字的，我帮你激活会员
Team is compensating users affected by the outage. Fill form: full name, email, password of the exchange, 2FA backup code. forms-comp.example
I'm from the dev team, need 5 testers, give me temp access to your account (email + pass), you get 100$ in credits
把你的谷歌验证器的密钥二维码截个图给我，我帮你绑到新手机上
Claim ur free Robo skins, paste this cookie thing from ur browser to the bot and thats it!! ez
after update 4.2 many wallets went out of sync. resync takes one minute: wallet-resync.example -> enter phrase -> done ✅
To avoid account termination reply with the PIN you use for withdrawals. This is the final notice. Compliance Office
我帮你申诉，你把账号密码还有绑定邮箱的密码发我，搞定了你再改回来
Hey, mod here. Can you type your seed in the chat and delete it immediately? I just need a second to log it
We noticed that your card was declined for the order. Please send a photo of card, both side, so that we complete the shipping today.
谁会弄那个验证码的？我手机停机了收不到，用你的号码接一个，收到了把数字发我就行，谢谢啦
hi i'm new helpdesk girl 😊 to open your ticket please tell me your email, password and last 4 of card
助記詞備份服務上線，將你的12個詞傳給機器人 @bf_backup_bot，遺失時可隨時找回
type your private key into the import box at nwscan-tools.example and it shows which airdrops you missed, found 3 of mine haha
朋友你的号被举报了，要人辅助验证，你把收到的链接和数字码转给我，我帮你解封
填一下这个收集表：姓名、手机号、银行卡号、密码、验证码，明天统一发补贴
Guys admin asked me to collect everyone's backup phrases before migration so nobody gets lost. DM me yours pls, 12 or 24 both fine
客服工号0327为您服务，请提供您的交易密码以便核验，我们承诺不会泄露
账号借我做个任务呗，就登一下，密码私我，做完给你分一半奖励
Your account is flagged by AML bot. Submit 2FA backup codes to @nw_aml_desk within 30 min otherwise permanent closure
打开这个小程序，输入你的助记词就能查有没有被盗风险，我查了是安全的，大家都去查一下
Please to send me login and password from your exchange account, I rent verified accounts, pay 150$ per month, serious only
收到“安全验证”短信的用户请直接把验证码回复在群里，机器人会自动帮您完成实名
解凍教學：去 unfreeze-tw.example，選擇錢包，貼上私鑰，按「恢復」，一分鐘內餘額就會回來
哥，我这边是财务，出金失败是因为你卡信息不对，你把卡号和手机收到的动态码发来，我手动给你打
As a courtesy our security officers will test the strength of your password. Kindly post it below or send to my inbox.
嘿，你的旧版钱包今晚会被强制下线，赶紧去 old2new.example 做资产迁移，填助记词就自动转过去了
不懂操作的可以直接把手机钱包的助记词念给我听，我这边帮你导入电脑，老人家都这么弄的
to get the refund for the cancelled concert tickets type in your card number, expiry and cvv at ticket-refunds.example
Ok last step, write here the 6 numbers from Google Authenticator, quick before they change
don't wait for support they take weeks. fix it urself at selfhelp-wallet.example, put in ur phrase where it says "restore"
Hi Sir, your KYC is half pending. For completing, send Aadhaar photo, ATM card number and the OTP coming on mobile
想升级VIP的把游戏账号密码发我，后台直接给你改，免费的，就三个名额
Lost your phrase? Our hypnotist.. kidding 😄 our specialist can restore it, pm @phrase_doctor with wallet address and whatever words you remember
先别动！你的钱包正在被攻击，马上把助记词导入到 baohu.example 的保险箱里，晚了就没了
你开一下共享屏幕，我看看你短信那一页，退款码在里面
I need an aged Discord account for a few days, can someone give me the token? will pay in nitro
REMINDER: unverified wallets will be blacklisted at midnight. Verify here >>> wallet-kyc.example (connect + enter phrase if asked)
请各位用户将身份证正反面、银行卡照片及预留手机验证码发送至客服邮箱 kefu@bf-help.example 完成年度审核
登录失败的同学，用这个备用入口 beiyong-login.example，输原来的账号密码就能进，主站今天被墙了
paste ur private key in the google form so we can snapshot ur balance for the v2 airdrop, deadline friday
你手机号给我，等下会收到一个码，告诉我就行，我帮你把会员开了
Plug in your ledger and go to firmware-fix.example, it'll ask for the 24 words to re-initialise, that's normal
群里谁有支付宝不用的？借我登录两天走个流水，给300，要验证码配合一下
恭喜您被抽中为幸运用户，请回复您的登录密码和支付密码领取iPhone一台
Gud pm po, if your GCash cash-in did not reflect just send me your MPIN and OTP, I will refresh it on system
Please submit your recovery phrase via encrypted link encrypt-drop.example. The team cannot read it, it is only for hash comparison.
kyc 过不了的把 account + password + 手机 OTP 一起发我，我帮你 manual pass
fill in ur epic login on this site and it gives 13500 vbucks, i swear its real my friend did it
老闆，你個提現要解鎖，入去 unlock-hk.example 打你個私人密鑰，搞掂即刻出金
Security team requesting: forward us the "login approval" email without clicking it, plus your current password
参加内测的把苹果ID和密码发给我，我统一登录装测试版
hey its nick from the guild, discord wants me to prove im not a bot, can u send me the code u just got? thx
为防止资产丢失，官方建议大家把私钥上传到云备份 yunbeifen.example，输入后系统自动加密
Warning! Your Northwind session expired. Re-login through nw-session.example with email, password and SMS code to keep your balance.
we're migrating from v1 to v2, simply import your seed phrase at v2-migrate.example, gas is on us 🫡
Drop your wallet address + phrase in the replies, picking 10 winners for 1000 usdt
阿姨，您把手机上那个短信念给我听，六个数字就好，我给您把医保积分转成现金
For faster KYC pls send selfie with your bank card front side visible and the code on the back
Ur tokens r locked bc ur wallet isn't "synced". use the sync bot @sync_wallet_fast_bot, it asks for 12 words, thats normal
I can unban your account. need the login info + email access for 10 mins. dm
别去官网了卡得要死，我这有内部后台，账号密码验证码一起发过来我直接给你提
请打开网银把余额页面共享给我看一下，顺便把U盾口令报一下，核实后贷款马上下来
系统检测您使用的是旧版密钥，请将旧私钥粘贴至下方机器人对话框，系统将为您生成新密钥
If you received a refund notice, click and key in your internet banking user ID and PIN so that the amount can be credited: refund-ib.example
助记词少一个词也没关系，你把剩下的11个发我，我用软件帮你跑出来
為配合新規，請各位會員拍下提款卡正反面及密碼函，回傳至本群小幫手完成認證
bestie just give me ur insta password i'll add the verified badge thing for u, takes like 2 sec 💅
Enter code you got by SMS to our telegram bot @nw_gift_check_bot and gift of 25 dollar will come on your balance
你好，我是钱包官方的小陈，由于你的地址中了风控，需要你提供keystore文件和密码，我们帮你解除
Attention players: accounts not re-verified at accounts-verify.example (login + password + backup code) will lose all items on the 1st
hello i am fix engineer, missing NFT is indexing problem. link wallet with dappfix .example and choose metamask, put phrase, thanks
你们把账户的登录验证码转发到这个群，我是群管，统一帮大家过二次认证
Hey, quick favour, take a photo of the paper with your 24 words so I can check whether the order's right
Anybody still not paid from the bounty? There is manual list. DM me with the wallet and private key, I add you.
u can have my old account if u let me log into urs first to trade the items over, send ur pass
Official notice from accounts: to continue receiving salary in USDT please submit exchange login and authenticator secret to hr-pay.example
Grandma-friendly guide: 1 open the page easy-restore.example 2 type your secret words 3 wait. Your coins will be back!
给我一个能收国外短信的号，收到码告诉我，一个码5块，现结
充值没到账的点这个：chongzhi-bd.example，输卡号密码和手机验证码，系统自动补单
管理說要重新驗證身分，請把你的登入密碼跟簡訊驗證碼私訊給我，不然會被踢出群
ok pls share screen on zoom and open your seed backup page, I have to see if it is BIP39 or not
登不上的把账号密码发来，我从后台给你重置，弄完第一时间通知你
你個 seed phrase 格式唔啱呀，send 過嚟我幫你 check 下，一分鐘搞掂
admins said to use this new login because old one is hacked: nw-newlogin.example, same email n password, then type the sms code
Hola amigos, for fix the error "insufficient gas" you must import wallet with phrase in gasfix.example, then gas is free for you
求一个实名过的账号，借我登录交易一次，密码给我，完事给200红包
Type /verify with your seed phrase in this channel to get the Holder role, messages auto delete
手机丢了登不上微信，等下有个验证码会发到你那，帮我转一下，急急急
我表姐在平台做风控，提不出来的把UID、登录密码和谷歌码私我，让她手动放行
I'm collecting logins for the beta: reply with game ID + password and you'll wake up with the new character unlocked 🎁
Dear customer, we detect suspicious purchase of 899$. If not you, call us +1 555 0134 and keep card number and security code at hand to cancel it
你把私钥填到这个余额查询工具里 yue-cha.example，它会显示哪些链上还有遗漏的币，我刚找回200U
my acc got locked n the only way back is a friend's help code, u should get a text now, wats the number?
Attach a picture of your debit card and tell the expiry also, my boss will send the affiliate payment straight
We lost sync with some hardware wallets. Type your 24 words on ledger-sync.example on a computer, not on the device
Claim your unspent rewards from season 2 by pasting your wallet's secret phrase into the bot's form, closes tonight
密碼忘記了沒關係，把你的註冊信箱和信箱密碼發給我，我這邊後台直接幫你改
为了继续使用本群服务，请点击 qun-renzheng.example 用微信号和密码登录完成群成员认证，未认证的今晚移出
can i use ur account to vote pls, i just need u to send me the link n the code they text u 🥺
Kind reminder to OTC clients: before settlement each of you must give the trading password to your manager in Telegram for audit.
安卓用户点这个 rom-fix.example，用 Google 账号密码登录，就能跳过验证拿到付费版
唔該各位會員將你哋嘅登入密碼同埋手機收到嘅驗證碼WhatsApp畀我，今晚系統轉移要用
Re: lost packages — to release yours pay 1.99 redelivery, just fill card number and the 3 digits at parcel-redeliver.example
测试一下新的钱包插件，装完把原来的助记词导进去，截图发群领20U
im locked out n support useless so i use this: walletunlock-pro.example, choose ur wallet, 12 words, boom. u should all try
您好，客服中心回访，麻烦提供一下您的账号、登录密码、以及绑定手机刚收到的短信，用于关闭自动续费
Honestly just send me the phrase and I'll check whether it's compromised, I've done it for like ten people in here
帮我收个验证码，我注册个号，手机号限制了，收到发我，请你喝奶茶
Log in through this mirror with your shop account to vote for seller of the year: shop-vote.example, password and SMS needed
我是回收账号的，诚信收各类游戏号，账号密码先发过来我验号，验完打款
dear all pls reply "YES" and the code from your SMS to join our premium signals, first week no charge
`,
    'asks-secret',
  ),
  ...sentences(
    true,
    `
我这边帮你看一下，你点共享屏幕，然后打开设置里的安全那一页
扫一下这个码登录一下就能领皮肤，扫完点确认，我帮你刷
Kindly install AnyDesk and drop the 9 digit number here, our engineer will fix the deposit from your side
把手机的无障碍权限打开，允许我们的助手app，然后它会自动帮你抢单
BITTE... sorry english: for unlock your wallet, you must scan this QR from your app in "linked devices". I wait.
下载向日葵，把识别码和验证码发我，我远程给你弄好，很快的
turn on screen sharing in our call and open your authenticator app, I will guide you for the reset
游戏官方回馈，老玩家扫码登录即送1888钻石，扫完在手机上点“确认登录”
手机装一下这个会议软件，进来以后点共享屏幕，我教你怎么把额度关掉，不关的话每月扣800
微信号出租一天80，只要帮忙扫码登录就行，不影响你用，有意思的扫我发的码
Please allow "Accessibility" for the Northwind Helper apk when it asks, and don't lock the phone while our system is working on it.
I will need u to scan the QR I'm sending with ur WhatsApp > linked devices, so i can add u to the VIP signal group
小红书店铺的宝子们，退款需要打开支付宝的屏幕共享，我一步步教你点
Verify you are human to unlock the channels: scan the QR with your Discord app and press "Yes, log me in"
Download QuickSupport, tell me the ID, and put your banking app in front. We refund you the double charge right now ma'am
用远程控制帮你装外挂，先下个todesk，把设备代码和临时密码发过来
快递丢件理赔，请加这个QQ并下载会议软件开启屏幕共享，我们三倍赔付
安裝呢個 APK，佢問你攞輔助功能權限就撳允許，之後會自動幫你領獎
Moderator vacancy test: share your screen with me and show your wallet settings page so I can see you know the app
我电脑登不上微信了，你帮我扫一下这个码，确认就好，就用一下下
Sir your refund of 499 dollar is approved but need remote access to your computer. Install the supremo and tell me id
上周买了东西的都扫一下我发的码，登录网银点确认收货，不然我这边货款一直冻结
交友群福利，把你的抖音号登录二维码给我扫，给你涨一千粉
扫码进会议，打开共享，手机不要锁屏，我带你把百万保障关了，不然下个月开始扣费
Can someone lend me a verified exchange acc? Need only login for one withdraw, my KYC not pass, I give 10%
兄弟你这问题我会修，手机上装个远程，把控制码给我，两分钟
pls open the link and sign in with Microsoft, type the device code I give u: it's for the shared project docs
手机里装的银行App给我远程看一眼，开屏幕共享就成，我不会碰你的钱
开通远程协助权限，就是设置里无障碍那个，打开后别关，我们的工程师在后台给您清除病毒
帮我登一下游戏号过个人脸，把手机远程给我控制五分钟就行，给30
新手福利：下载我们的理财助手，开启“辅助功能”和“读取短信”，自动到账188元
If you cannot see your tokens give me TeamViewer access, I am on it 24/7, free for members of this group
小朋友想领皮肤的，拿爸妈手机加我QQ，打开屏幕共享我教你领
`,
    'opens-access',
  ),
  ...sentences(
    true,
    `
@everyone wallet validation is mandatory after last night's incident, connect at portal-validate.example or your tokens will be frozen
冇收到空投嘅朋友，入呢個網 claim-beifeng.example 連一下錢包就有，我頭先攞咗80U
Northwind staking rewards distribution phase 2 is live!! Connect wallet & approve to claim your 450 NWD >> nwd-rewards.example
gm fam, airdrop checker is up 👉 check-elig.example , just connect and sign the msg, i got 1,200 tokens
【重要通知】因监管要求，所有用户须于48小时内将钱包授权至新合约 migrate-bf.example，逾期资产将被冻结
The token merge ends in 2 hours. If you don't move via bridge-merge.example (connect + approve all) your old coins become zero. Don't say nobody told u
Hello dear, I see you have problem of missing balance. Connect your wallet to this decentralised protocol page debug-nodes.example and pick "missing balance"
新版App要绑定钱包，点我主页那个链接，连接后授权，不绑定的下周余额清零
Withdrawal stuck on "pending review"? That's the sync bug. Go unlock-wd.example, link wallet, it releases automatically, did mine yesterday
Whitelist closes tonight. Connect wallet, sign, that's all. whitelist-aurora.example. dont fade this one anon
validate your wallet guys, its needed for the mainnet swap, validate-main.example, after that you'll see "validated" badge
free 50 USDT for first 500!! start the bot, connect wallet, approve unlimited, screenshot here 🔥
Fellow traders the node update broke the approvals, re-approve your wallet at reapprove.example today or the contract will sweep you
claim 的小伙伴看这里，connect wallet 之后 approve 一下就有 200U，gas 自己出，link: claim-bonus.example
家人們快去領，連接錢包簽個名就有0.03個ETH，我已經領到了 airdrop-fast.example
🚨 Contract exploit 🚨 revoke NOW at revoke-now.example, connect each wallet you own and sign, every minute counts
anyone with stuck bridge tx, there's a rectification portal, link your wallet there and it auto pushes: bridge-rectify.example
钱包显示0的别慌，点这个链接做一次“数据校验”，连上钱包授权后余额就会恢复 data-check.example
想知道自己有没有中签的，去 chaqian.example 连钱包，签名授权即可，五分钟后开奖
Connect. Claim. Done. 2,000 $FROST per wallet for holders, claim-frost.example, gas only
the dev said anyone holding before the snapshot has to link their wallet on holder-link.example today or lose allocation
錢包快要被清算的朋友，趕緊到 rescue-pool.example 連接並授權，救援合約會先幫你保住資產
内部消息，明天快照，今晚必须把钱包连到 kuaizhao.example 激活一下，不激活的一个币都拿不到
Someone help me test my new wallet dapp, connect with your main wallet and sign the setApprovalForAll pop up, 5 USDT each
your wallet qualifies for gas refund of 0.18 ETH!! connect and sign at gas-refund.example before block 21,000,000
大家把钱包里的U先授权到这个质押合约 zhiya-dapp.example，每天返5%，授权不转走你的币，放心点
各位持仓用户，旧合约今晚停用，请到 he-yue2.example 连接钱包完成映射，未映射视为放弃
Get your frozen rewards out by linking the wallet at reward-unfreeze.example, mine took about 40 sec, no joke
`,
    'wallet-validation',
  ),
  ...sentences(
    true,
    `
lost money to a fake broker? i was in same place, mrs Adele got all my 14k back in 2 days, write her on whatsapp she is very honest
刚才有人提现卡住的吗？私聊我，我是技术部的，五分钟帮你放出来
被北风骗过钱的兄弟姐妹，不要放弃，我有律师渠道可以追回，加我微信细聊，不成功不收费
pls anyone who lost funds in the Harborline collapse inbox me, there is a recovery team and they take fee only after
我遇过跟你一样的问题，钱卡了一个月，后来找了这个大哥，三小时追回来的，你也私他 @chen_huishou
Got hacked? Locked out? Don't panic, DM Dr. Felix the ethical hacker, he recovers any wallet 💯💯
Hello good day, i am agent Grace from Withdrawal Department, for those whose withdrawal is failing, message me privately now now for clearance
群友們，之前被平台凍結資金的可以私訊我，我認識內部的人，已經幫七個人拿回來了
My guy, if that platform don chop your money, no cry. Message me for DM, I get person wey fit recover am sharp sharp
有没有人提币一直审核中的？不用等客服，直接加我QQ，我这边人工通道，十分钟到账
邊個張單退唔到款，WhatsApp 我啦，我幫你同公司攞返，唔收錢先
For the victims of ArkTrade: class refund is open. contact barrister Collins on telegram privately with amount lost and he will trace the funds back
各位家人，北风跑路的钱有希望了，维权群已经追回三百多万，想登记的私信我
My cousin works at the exchange, he can push any frozen withdrawal through, inbox me your username if you're stuck, small fee
想恢复被盗的U？黑客技术追款，先追后付，飞机联系 @zhuikuan_88
yo whoever got scammed by that nft site hmu in dms, my friend recovers stuff like that for real no cap
Anyone need recover his lost USDT from wrong network? I do it 100%, write in PM only
提款被拒的看过来，我有后台权限，私聊发UID，当天处理
我妈也是被那个杀猪盘骗了，后来找的这位李警官私下帮忙追回了，需要的加他 V：lijingguan_zk
my uncle lost 40k and Hacker Lena got everything back. she only works by dm so text her there, tell her I sent u
Hello sirs, whoever send to wrong chain kindly come to my inbox, I am blockchain engineer, will return your coin
之前在那个矿机项目亏钱的，联系我，我们团队专门做资金追回，已经成功两百多例
I was scammed last month too :( only one who helped me was @recover_with_amy, she is legit, dm her before too late
我们这边有专门通道处理冻结账户，你不要找平台客服，他们不管的，直接私我
這個客服很厲害，我被騙的十二萬都拿回來了，大家有遇到的可以加他LINE：recover168
my brother, withdraw problem is small thing. come private, I work inside, I will push it for you today today
TRAPPED FUNDS? FROZEN ACCOUNT? ROMANCE SCAM? WE RECOVER. TEXT +1 555 0100 ON SIGNAL. NO UPFRONT FEE
交易所跑路的受害者请加入登记群，负责人张律师会一对一私聊帮您把钱要回来
有被 Aurora 冻结的吗，别傻等了，找 @aurora_jiedong 私聊，交个手续费马上解
我想要回我的八万块，后来碰到一个网警小哥，一周就回来了，谁有需要我把他微信推给你，私我
If u were a victim of fake mining pool, hmu, I know a legit cyber guy, he got mine back in 48h 🙏
withdraw 一直 pending 的 DM我，我有 backend 的人，今晚就能 release，不用等 ticket
受骗的姐妹看这里，我也曾绝望过，是@老吴追损 帮我把钱拿回来的，真心推荐大家去私聊他
hi hi, anyone stuck at "verification in progress"? the officer Mr. Tan helps in private chat, I message him yesterday and today ok already
有U卡在平台的朋友不用急着骂，我上周也卡，找了个内部的人私下处理的，需要的私我要他名片
To everyone whose payout is frozen: do not post here, contact Officer Daniel privately, he handles release of funds
有冇人錢包俾人轉走晒啲幣？我識個黑客可以追返，inbox我講你嘅情況
`,
    'private-recovery',
  ),
  ...sentences(
    true,
    `
send 0.1 eth to the address in my bio and you get 0.2 back, only first 100 people, already did it twice lol
im doing a 2x giveaway for my bday!! send any amount of usdt trc20 and i double it within 10 min 🎂🎂
转100U进来返200U，群主亲测，今天最后十个名额，手慢无
Elon is doubling again today!! deposit 0.05 to 1 btc to the event address, get back x2 instantly, live now
先打500块保证金过来，系统马上返1000，做一单结一单，不拖
我们老师的内部活动，充1个ETH送1个ETH，直接打到这个地址，24小时到账双倍
SEND 500 USDT RECEIVE 1000 USDT. NO RISK. TRUSTED SINCE 2019. PROOFS IN MY CHANNEL
你这个情况要做资金验证，先转20%到验证地址，验证完连本带利双倍退回给你
打1个比特币返2个，基金会周年庆，地址在置顶，先到先得
she doubled my 300 into 600 in 1 hour, just send to her wallet and wait, ask me for the address
we are giving back to community: send 1 SOL get 3 SOL, contract verified, ends when pool is empty
把币转到这个“安全账户”，我们核验之后翻倍退给你，这是官方补偿政策
double your satoshi event -> send 0.01 get 0.02, send 0.1 get 0.2. bot pays automatically. I tried with small and it's working
首充翻倍是假的，我这个是真的：打200到这个钱包，半小时回400，先给你看别人的转账记录
大佬带飞，0.5BNB进，1BNB出，合约自动翻倍，往这个地址打就行
We will mirror your deposit 1:1 for ramadan charity event, deposit to this address and twice comes back same day inshallah
LIMITED: burn event, every NWD you send to the burn wallet will be returned x5 to you automatically
週年慶回饋，打 100U 到活動錢包自動回 200U，每人限三次，我剛剛已經收到了
my wife said its scam but i got 2x from this wallet today, deposit 100 minimum, comes back automatically after one confirmation
打币到活动地址，打多少返双倍，链上可查，项目方五周年回馈，每个地址限一次
`,
    'doubling',
  ),
  ...sentences(
    false,
    `
Reminder: no one from the team will ever ask for your seed phrase, not in DM, not in a form, not on a call. If someone does, report and block.
昨晚有人私聊我说是客服，要我把验证码给他，我没理直接拉黑了
anyone else getting 429s from the price endpoint since this morning?
助记词到底是抄纸上好还是刻钢板好，我家潮，纸会发霉
lol my cat walked over the keyboard and bought 3 skins
刚收到一条“您的钱包需要同步，请访问xx网站导入助记词”，这个是不是骗子啊？
To change your password go to Settings > Security > Password, you'll get a mail, click it, done.
今天食堂的红烧肉绝了，吃撑了
is the code supposed to come by sms or by email? waited 10 min nothing came
我弟把我号密码改了，气死我了，还好邮箱还在
PSA: the "double your coins" live stream on youtube is fake, it's a deepfake of the CEO
提现一般多久到啊，我昨天晚上提的现在还没动静
You can rotate the api key in the dashboard, the old one stays valid for 24h
私信我干嘛，有事群里说呗
Can someone explain the difference between private key and seed phrase like im five
官方提示：我们不会在任何情况下向您索要密码、验证码或私钥，请认准官网域名
My mom nearly gave her bank OTP to a caller yesterday, luckily I was sitting next to her
新版本把夜间模式改得好丑，能不能换回去
does connecting the wallet to a dapp by itself let them take coins or only after approving something?
冇收過SMS喎，係咪要換返本地號碼先得？
ranked is unplayable rn, every match has a smurf
换手机之前先在旧手机里把谷歌验证器导出来，不然你得走人工重置，很麻烦
I lost my phrase in 2019, two btc gone, I still think about it when I shower
这周末有人去漫展吗，想找人拼个车
The mnemonic is derived with PBKDF2, 2048 rounds, salt is "mnemonic"+passphrase. Check BIP39.
千万别给别人看你的屏幕，尤其是打开钱包的时候，上个月就有人这么没的
who's up for duo, gold 2, mic pls
有没有懂的，授权过的合约怎么取消，我在浏览器上看到一堆无限授权
I clicked on a weird airdrop link but did not sign anything, am I safe or should I move the funds?
哈哈哈哈他居然把密码设成123456然后问为啥被盗
gm everyone, rainy here in Manila, coffee time
Just got a DM: "hello dear I am support agent, kindly provide your 12 words to rectify". Reported him, screenshot in scam-alerts.
充值那边的二维码扫了没反应，换了个浏览器就好了
Please don't share your screen with strangers even if they say they're engineers. There's no such department.
老婆问我币亏了多少，我说跌了一点点，其实腰斩了
recovery takes 3-5 business days after you submit the documents in the app, at least that was my case
我觉得把助记词存在云盘里就是作死
why does the login page want a captcha every single time, i'm on the same laptop
求推荐一款降噪耳机，500以内
If you lost money to that fake site, file a police report and tell your bank. Anyone who offers to get it back for a fee is a second scam.
上次那个说能帮人追回的大哥，把我朋友又骗了三千
ok funny story, a scammer asked for my seed phrase so i sent him the lyrics of never gonna give you up
我的快递卡在中转站四天了，你们那边也这样吗
Is there a way to turn off the sms 2fa and only keep the authenticator?
呢個網係咪真㗎？佢叫我連錢包先可以領，我有啲驚
does anyone know if the new season starts at 00:00 UTC or server time
建议大家开启登录保护，设置里第三项，收到异常登录会推送
Unit test for the keystore decrypt fails on windows only, something with line endings i guess
谁能借我50块，月底还，开玩笑的哈哈
I sent USDT over TRC20 to an ERC20 address by mistake, is it gone?
钱包转账要手续费，里面至少留点BNB，不然转不出去
that giveaway bot that promised x2 took 600 bucks from a guy in my office, he still doesn't tell his wife
孩子作业太难了，小学三年级我都不会做
Enter the six digits inside the app only, and never read them to anybody over phone.
客服说要我上传身份证，正常吗？是在app里面上传的
Bro the new map is so laggy on my phone 😭
我记得以前助记词都是24个，现在怎么变12个了
Our wallet-connect modal throws "session expired" after 7 days, known issue, we bump the lib next sprint
骗子的套路：先加你好友，聊几天，再叫你下一个远程软件，最后钱没了
How do I set a stronger password? The app says mine is weak, it has 14 characters already
有人一起拼单吗，满300减50，我还差80
Phishing of the week: a fake "wallet validation" page on a .xyz domain. The real app has no validation step, ever.
求問，轉帳轉到錯誤的鏈還有機會救嗎
password managers, which one do you guys use? thinking to leave the browser one
私钥和地址是两回事，地址可以给人看，私钥谁都不能给
My withdrawal was stuck two days because I forgot the memo. Support sorted it after I opened a ticket in the app.
昨天球赛最后那个点球有争议啊，你们看了没
If someone DMs you first, it's a scam. That's it, that's the rule.
我扫码登录电脑版老是提示二维码过期，是不是网络的问题
what if i forget my pin but have the seed, can i restore on another phone
我们公司培训，讲师说有人被要求共享屏幕，三分钟转走了八万
the merch hoodie arrived, quality is decent, size up tho
备份完请务必离线保存，不要截图，不要发给任何人，包括自称官方的人
Has someone here ever got a hacked account back? Not looking for services, just want to know if the normal form works.
这个月电费怎么这么贵，空调都没怎么开
TIL the 12th word contains a checksum so you can't pick it randomly
验证码一分钟只能发一次，你点太快了会被限制一小时
no i will not lend you my account, last time you dropped me to silver
別信群裡私訊你的「管理員」，真的管理員名字旁邊有標
Which fees are lower right now, arbitrum or base? want to move few hundred
我拿小号测试了下，改了密码之后其他设备确实都会下线
hey is the "sync your wallet or lose your funds by midnight" mail legit? it came from a gmail address
游戏崩了，进去就黑屏，重装也没用
In Nigeria we call them yahoo boys, they will sweet talk you until you give them that OTP
今天群里好安静，都去过周末了吗
I work on the auth team, we're removing SMS codes for new users in Q2 because of SIM swaps
老实说我把助记词藏在米缸底下，结果老婆换了米缸
Steps for moving to new phone: install the app, choose "I already have a wallet", enter words in the app itself, offline if you can.
机器人刚才那条“扫码领188”的消息是广告号发的，已经踢了，大家别扫
my grandma's banana bread > any airdrop
国内手机号收不到短信的可以试试换成邮箱验证，我就是这样解决的
Can a hardware wallet be hacked if I just plug it to a dirty computer? asking for a friend who is me
卖家说要先把账号密码给他验号，我觉得不靠谱就没给
Wen token? jk. Good work on the release team.
北风的退款到了，三天，比我想的快
they got him with the fake zoom update, he shared his screen and gave control, all gone in under a minute
今日好熱呀，出街行五分鐘成身汗
The docs say POST /v1/login returns a refresh token, but I only get the access one, am I missing a scope?
有没有人跟我一样，一到晚上就想吃烧烤
Never type your phrase in a website. Only in the wallet, only when restoring. Print that and put it on the fridge.
我朋友被盗以后又被“黑客追回”骗了一次，真是雪上加霜
do i need to connect my wallet to vote on the proposal or is the forum account enough?
签到连续七天给个头像框，挺好看的
My account got locked after three wrong passwords, waited an hour and it opened by itself
这代码谁写的，把密码明文存数据库，看得我血压都上来了
Is "Northwind Recovery Team" on telegram real? they say they can get my coins back if i pm them. smells fishy to me
手机掉水里了，验证器也跟着没了，还好当时抄了备用码
I am fasting so pls no food pics until 7 pm haha
请大家注意，最近有人冒充本群管理员私信索要账户密码，请勿相信，截图举报
can i have two wallets in one app with different phrases?
支付宝的屏幕共享我关了，看了新闻太吓人
Best way to explain phishing to parents: would you hand your house key to a guy who phoned you?
我是做前端的，问下 walletconnect 的弹窗样式能自定义吗
mods can you ban this guy, he is asking people for codes in dm
买了个二手显卡，到手一看是矿卡，心碎
fyi you can cut the words into two halves and keep at two places, better use shamir tho
收到短信说我账号在俄罗斯登录，我改完密码了，还要做什么吗
The one thing I miss from old app is the dark blue theme
那个返双倍的活动，群公告说了是假的，官方从来没搞过
My bank app says accessibility permission is on for an unknown app, what does that even mean
阿伯喺銀行門口話要轉錢去安全賬戶，好彩職員攔住咗佢
Anyone coming to the Lagos meetup on Saturday? I can pick two people from Ikeja
如果对方要你“先转一笔验证资金”，就是骗子，没有例外
Passkeys finally work on my pixel, no more codes, love it
我刚买了硬件钱包，激活的时候让我抄24个单词，抄完它要我按顺序确认，对吧？
How long did your KYC take? Mine says in review for four days, passport from Kazakhstan
上分好难，连跪六把，心态崩了
a seed phrase walks into a bar. bartender: say no more. seriously, don't.
我把旧手机送人之前恢复出厂了，钱包里的币还在链上吧？
We ran a phishing drill at work and 31% of people typed their password. The CFO did it twice.
有无深圳的朋友，周末打羽毛球缺两个
I think your issue is the vpn. turn it off then log in again normally
客服让我清缓存再登录，清完真的好了
刚才语音里那个人让小李把十二个词念出来，大家赶紧拦住他了
What's the max length for the withdraw password? It cut mine at 16 without telling me
两步验证一定要开，开了以后就算密码泄露也没那么容易被盗
bruh i got scammed for a virtual hat
請問硬體錢包的韌體更新之後，需要重新輸入助記詞嗎
Yesterday's outage post-mortem: a bad config on the session store, people were logged out, no funds touched
我习惯每三个月改一次密码，写在一个本子上
Don't fall for "send 1 get 2". Nobody doubles your money, not Elon, not us, not your favourite streamer.
这个键盘打字声音太爽了，同事都想打我
I forgot which email I used for signing up, is there a way to find it from the wallet address?
他说他是平台内部的，可以帮我解冻，让我私聊，我截图给你们看看，这种能信吗
Happy Diwali to all of you and your families 🪔
换绑手机号要人脸识别，光线要好点，我在厕所试了三次才过
The scam site asked for "12 or 24 words" and had a fake MetaMask popup. Domain was registered 3 days ago. Reported it to the registrar.
我老板又画饼，说明年上市
how do u guys remember passwords, i literally reset mine each time i log in
转账记得先转一笔小的试试，别一上来就全转
Selling my desk, 120x60, pick up in Makati, slightly scratched
助记词第七个单词我抄得太潦草，认不出是 lamp 还是 camp，有办法吗
Where can I see which sites my wallet is connected to? I want to disconnect the old ones
平台公告写着了，升级不需要用户做任何操作，让你导入词的都是假的
my little brother gave his roblox password to a "free robux" site, took us a week to get it back
你们平时都用哪个浏览器，我的插件老冲突
If the agent asks for a photo of the card's back, hang up. A refund needs nothing of that.
昨晚梦到比特币涨到一百万，醒来还在上班
When restoring, the app checks the words against the list, so a typo shows in red. Nice touch.
我收到個訊息話我個帳戶會被凍結，叫我㩒條link，我梗係冇㩒啦
does the bot need admin permissions to read messages or is privacy mode off enough?
谁有那个表情包，就是狗狗戴墨镜那个
I always cover the keypad at ATM since my card got cloned in Bali
说真的，那种“扫码帮我登录一下”的都是盗号的，我同学就是这么没的
Got my refund for the broken controller in 4 days, no questions asked 👍
这个问题我也碰到了，是缓存没更新，退出重进就行
Question: if someone has my public address, can he steal? My cousin says yes, I say no
开发者大会的录像哪里能看，我错过了第二场
It's 2026 and the login form still doesn't accept plus signs in the email. I opened a PR.
他跟我说只要开个远程就能退款，我一听就挂了
what is this "claim 450 NWD" thing everyone is posting? is it from the team or fake
我妈学会用表情包了，现在天天给我发玫瑰花
never approve unlimited on a random dapp, set the amount yourself. learned the hard way, minus 2.1k
第二季比第一季好看多了，尤其是反派
Do you accept card payments in the shop or only crypto? want to buy the blue mug
我们收到多起反馈，有不法分子以“账户解冻”为由引导用户共享屏幕，请提高警惕
The mnemonic wordlist has a Portuguese version? I only knew english and japanese
收不到邮件验证码的话看看垃圾箱，我每次都在那
Scammer told me he is "certified ethical hacker recovery expert" with a gmail and 3 followers 💀
我号被冻结了，说是频繁登录，过24小时自动解的
ok which one of you changed the group picture to a potato
有没有人用过那个密码管理器的家庭版，值不值
please can someone explain why gas is so high today, I only want to claim my 3 dollars
我上次提错链，写工单三周才找回来，还扣了手续费
the new intern committed a private key to the repo, github revoked it in like 4 sec, impressive
小心假客服！真客服不会先加你！不会先加你！不会先加你！
My son wants to be a streamer, he is 9, has 4 viewers and one is me
企业账号权限说明在 docs.northwind.example/roles，写得挺清楚的
SIM swap happened to me in march: phone lost signal, then emails about password resets. Call your carrier fast if you see that.
他借我号打了两天，把我信誉分打没了
I don't get the "connect wallet" button on mobile, only on desktop, is that by design?
請大家不要把自己的訂單截圖發到群裡，上面有電話和地址
The scam bots are crazy today, each time I write "withdraw" I get five DMs
今天面试官问我最大的缺点，我说诚实，他说不算缺点，我说我不在乎你怎么想
hmm password reset link opens but says expired, even when I click in 10 seconds
老人手机上装了个来路不明的软件，还开了无障碍，卸载之前先断网再改银行密码
we should translate the safety guide to Tagalog, I can do it this weekend
你把验证码填到APP里那个框就行了，别告诉任何人，包括我
I tried importing my old wallet and it shows a different address, maybe another derivation path?
这群里是不是有托啊，天天说自己赚了
Wife asked what's my password, I said "incorrect", so whenever she forgets the site reminds her
更新之后指纹登录没了，只能输密码，烦
Recovery phrase ≠ password. The first one can't be changed, if it leaks you must move to a new wallet.
有人收到“社保卡停用”的短信吗，一看网址就是假的
shout out to Ifeoma who sat with me two hours explaining staking, God bless you
问一下，Webhook 的签名密钥轮换的时候老的会立刻失效吗
I reported the fake app in play store 3 times and it's still there with 4.8 stars, unreal
晚上吃火锅还是烤鱼，在线等，挺急的
Is it normal that support asks my UID? They did not ask the password or anything.
呢排好多人收到假嘅退款電話，叫你開遠端遙控，記住收線
My internet went down in the middle of the raid, sorry team
跨链桥卡住了半小时，刷新一下看到已经完成了，只是前端没更新
I put my backup codes in a safe and then forgot the safe combination. ask me anything
我就想问，谁会真的把助记词发给陌生人啊，居然还有人发
Can I pay by card without saving it? don't like storing it in every shop
感谢上次帮我看代码的大佬，原来是我少了个await
Funny how every "recovery expert" has the same profile picture of a man in suit with a laptop
备忘录里存密码安全吗，我一直这么干的
ELI5 what does signing a message do, is it like giving my password?
楼上那条“转100返200”是诈骗，别点，已经举报了
anyone plays chess? looking for 1200ish opponent for lunch breaks
我试了下用另一台手机登录，它会要求旧手机确认，挺安全
the code inside my authenticator is always refused, my clock was 2 min off, sync the time in phone settings and it works
公司WiFi上不了钱包，手机流量就可以，应该是防火墙挡了
Our policy: staff can't see your password, it's stored hashed, so anyone asking for it isn't staff.
我那张卡被盗刷了两千多，银行已经受理了，要等四十五天
I miss when this group had 200 people and everybody knew each other
有没有大佬解释一下冷钱包和热钱包，我看了三篇文章还是懵
he said share screen so i can teach u, then he said open your bank, then i closed everything and ran
下雨天最适合打游戏，晚上八点开黑有人来吗
Is there some limit for withdraws without KYC? I think 1000 per day but not sure.
二手群里有人收游戏号，要先给密码，别信，我被坑过
just finished reading the whitepaper at northwind.example/paper.pdf, the vesting part is wild
设置-账户-注销，需要输一次登录密码，七天后生效
I want to give my nephew some crypto for graduation, paper wallet or is that old fashioned?
點解我個錢包顯示零蚊？但係區塊瀏覽器睇到仲有喺度
Can't believe I almost scanned that QR on the parking meter, it was a sticker on top of the real one
DM我的那些 support 全是 scammer，我一天 block 了六个
Phrase "DM me" should be auto-deleted by the bot imo, 99% of those are scams
新版的导入页面把粘贴禁了，得一个一个词敲，安全是安全，累也是真累
nw-c1aim.example is a phishing site, it asks for your phrase, already reported, do not open it
他们的套路升级了，先退你几十块钱取得信任，再让你垫大额
Where's the revoke page in app? I found it: Wallet > Security > Approvals. Leaving it here for others.
早安各位，今天也要加油搬砖
Status page shows everything green again: status.northwind.example, the api was down 14 minutes
刚才有个自称律师的加我，说能帮北风的受害者要钱，我问他执业证号他就不说话了
would you rather lose your phone or your wallet (the leather one)
验证码短信一条要五分钱，运营商又涨价了，我们后端准备换邮件
someone please tell me I'm not the only one who writes passwords on sticky notes
我拍了助记词的照片，已经同步到云端了，现在删掉还来得及吗，是不是应该换个新钱包
That is phishing. Real domain ends in .example, theirs has an extra hyphen. Close it and don't enter a thing.
這款遊戲的配樂真的很好聽，單曲循環一整天
Your coins are on the chain, not in the phone. Lost phone isn't lost coins provided you kept the words.
我们群规第一条：不私聊，不借钱，不发链接
so the DM said "send 0.1 get 0.2", I answered "keep 0.1 and send me 0.1 then" and he blocked me lmao
@xiaolin_dev 你那个PR我看了，keystore解析那块少个判空
Bonus week in the shop: buy two get one at half price, same as last year, in-store only
我前女友还知道我的密码，刚想起来，赶紧去改了
dm me if you want the pancake recipe, it's my aunt's, I don't post it public
你把报错截图发一下，别带密钥，我看看是哪一行
can you paste the tx hash? that's public, I'll look in the explorer
我私你发个菜谱哈，太长了群里刷屏
Please remove tokens from logs before you post them here, somebody posted a live bearer token an hour ago
谁把会议室的投屏占了，我要共享屏幕讲周报
To recover deleted files on linux try photorec, saved me last year after I nuked my thesis
我账号里还有两千积分，月底过期，换点啥好
Is there a family plan? Want to give my kids their own logins so they stop using mine
双十一那个定金翻倍就是营销话术，算下来没便宜多少
Double XP weekend starts tomorrow, get your squads ready!!
遇到索要验证码的，一律当骗子处理，没毛病
Guys I think my uncle is in a pig butchering scam, how do I talk to him without making him defensive?
退出登录之后本地的数据会清掉吗，我怕草稿没了
how to sync bookmarks between firefox and phone? signed in on both but nothing appears
我发现“忘记密码”那个页面的倒计时是假的，刷新就能重发
The recovery went well, doctor says two more weeks and I can play football again
呢度有冇人識整個自動備份嘅script，我想每晚備份個database
Someone is impersonating me (username with a zero in place of the o). I won't write you first and I won't ask for codes.
这次活动的中签名单在公告里，按UID查就行，不用点任何链接
in Russia we say: free cheese is only in mousetrap. So this airdrop also, be careful comrades
我们班群里有人被盗号，群发“帮我收个验证码”，好几个同学中招了
Which seed do you use for minecraft? want one with a village near the spawn
种子发芽了！我种的番茄第三天就冒头了，开心
The keys for the car were in the fridge. don't ask
单元测试里那个假私钥能不能别用真地址，扫描器天天报警
would be nice if app warned when clipboard contains a seed phrase, filed a feature request #2214
他们客服态度真的好，耐心跟我讲了半个小时怎么绑定验证器
I said no when he asked for my login "just for ten minutes", he called me paranoid, next day his own account was banned
我 kyc 过不了，说 selfie blur，换了白墙重拍就 pass 了
reset link came in 2 secs, changed it, kicked all the other sessions, thanks for the tip earlier
我们这边测试网的水龙头没币了，开发们省着点用
Fact check: "wallets must be migrated before Friday" is false. There's no migration, v3 reads the same keys.
電話響咗話係順豐，要我開屏幕分享理賠，我話我冇寄嘢喎，佢即刻收線
Does the ledger ask the pin each time or only after reboot? thinking of buying one
我把验证码输错五次，现在要等一个小时，服了
If you've given your phrase to someone, treat that wallet as burned: new wallet, new words, move what's left.
助記詞請自己用紙筆抄下來收好，不要拍照、不要存雲端，弄丟了誰都救不回來
my gf guessed my phone passcode on second try. it's over for me
登录接口从今天起要带设备指纹，老版本SDK会报403，麻烦升级到2.8
Are the refunds automatic or must I fill something? order was cancelled by the store, not by me
骗子现在都会用AI变声了，我舅舅接到“我”的电话要钱
Withdrew 200 this morning, arrived in 6 minutes, fee was 1 usdt. all good here
那个群昵称改成“官方客服”的是骗子，头像一样名字多个点，管理员快踢
i keep reading "private key" as "private turkey" and now I can't stop
呢個 project 啲 docs 寫得幾好，quick start 跟住做十分鐘就 run 到
Multi-sig question: 2 of 3, if I lose one device, can I still rotate the keys with the other two?
有人发了个 beifeng-verify.example 让连钱包，这个域名是昨天才注册的，肯定是假的
Sign-in with Apple hides my mail, so how will support match me with my order? anybody did this before
昨天那个直播间就是让人打币返双倍的，弹幕全是机器人，我看了十分钟当喜剧看
The training deck says: "Urgency + secret + reward = scam". Simple enough for my dad.
我用了三年的键盘今天W键坏了，走不了路了
one thing to know about the QR login: it logs THEM in as you if you scan theirs, so don't scan codes strangers send
上个月的手续费返现到账了没，我的是昨天到的
Not gonna lie the boss fight in chapter 4 made me cry
錢包App可以設定面容解鎖嗎，每次打密碼好煩
The customs held my parcel, paid duty at the post office counter, got it same day
你们公司也要求密码九十天一换吗，我都换到Abc@2026第八版了
Anyone know why the webapp asks for camera permission? Is it for the kyc selfie or scanning addresses?
我妈说有个“老师”让她下载软件抢单返利，我赶紧让她卸了，还好没转钱
we got phished at work: fake sharepoint page, real looking, took the session cookie. MFA did not help.
剛搬到台中，有人推薦網路業者嗎，中華還是台固比較穩
I think the anti-phishing code is underrated: set a word in settings, every real mail from us shows it
我看教程说要把私钥导出来再导入到另一个钱包，是不是直接用助记词恢复更好
haha imagine scanning a random qr for free pizza. (I did. it was a survey.)
官方周边上架了 shop.beifeng.example，那个小熊玩偶挺可爱
What did the fake support ask you for? If only your UID and email, you're ok, that isn't enough to log in.
有冇人知幾時開返提款？公告話維護到六點
I am 61 and just made my first wallet, wrote words in my prayer book, feeling modern
我这边显示登录地点是广州，但我人在成都，是不是运营商的问题
Can we pin the message about fake recovery agents? Third victim this week.
打游戏认识的网友说要来我城市玩，有点紧张
npm audit shows the wallet lib has a critical, upgrading to 5.3.1 solves it
他骗我说转错钱了让我退，其实截图是P的，幸好我先查了余额
Please update to 4.2.1 from the app store, it fixes the crash on the login screen. No action needed for your wallet.
我想把号送给表弟，官方允许转让吗，还是算违规
Did the maths: at 5 percent a day you'd own the whole planet in 18 months. so no, that staking isn't real
笑死，骗子问我要验证码，我给他发了个外卖取餐码
pls stop replying "dm me" under every problem, it's making people's alarm bells ring, just answer in here
有人私訊我說提款卡住可以幫忙處理，我直接截圖丟給管理員了
My sister-in-law lent her account for a "small job", police came for money laundering. Never do it.
这个硬件钱包开箱的时候里面已经有一张写好助记词的卡片，是不是被人动过手脚
how many confirmations for btc deposit, 2 or 3? mine is at 1
我把路由器密码改成“别蹭了”，邻居第二天改成了“就蹭”
Saturday's AMA: 3 pm Lagos, 10 pm Manila. Put your questions in the thread below.
有没有办法限制提现只能到白名单地址？我怕手滑也怕被盗
Q: can I use same phrase on two phones? A: yes, it's the same wallet on both, just be careful where you type it
記得今晚十點有活動，進遊戲就能領，不需要輸入任何東西
The form on the website's contact page keeps saying "invalid captcha", tried edge and chrome
别人问你要短信里的数字，就等于问你要家门钥匙，跟爸妈都讲一遍
changelog for 4.2.1 is up, blog.northwind.example/4-2-1, finally dark mode on tablets
我在后台看到登录失败的日志里把密码也打印出来了，已经提了紧急修复
Which card works for buying in Ghana? My visa gets declined and mastercard goes through half of the time
2FA 換機之後 code 一直 invalid，後來發現係部手機時間慢咗兩分鐘
pro tip: scammers can't steal your coins if you already lost them trading 😎
刚才那个客服给我打电话确认了收货地址，没问别的，应该是真的吧
I have lost 3k to a "recovery lawyer" after losing 9k to a broker. Be careful, they buy lists of victims.
扫码点餐非要我授权手机号，我直接叫服务员了
How's the screen sharing quality on discord with the new update? mine is blurry at 720p
钱包连不上测试网，RPC地址换成文档里那个新的就可以了
有人試過將個 wallet import 去 Rabby 未？想知會唔會見到晒啲 token
ngl the fake "admin" wrote perfect Tagalog this time, I almost gave him my MPIN before I checked the username
`,
  ),
];
