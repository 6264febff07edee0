import { sentences } from '../../sample.ts';

export const phishing = [
  ...sentences(
    true,
    `
Hi all, I'm Mod Kerry from the Northwind team. If your withdrawal is pending more than 2 hrs send me a DM with your 12 words so I can push it from our side
验证码收到了吗?收到直接发群里就行,我帮你把单子过了
亲,您的订单退款需要核实身份,麻烦把银行卡号、有效期和背面三位数发给我
hey bro can u lend me ur acc for 10 min, just need to do the weekend boss, drop me the login i wont touch ur skins
【硬件钱包召回】L2型号存在芯片漏洞,请扫码进入升级页面,输入24个助记词完成资产转移,逾期不负责
ok so the problem is your wallet isnt validated. go to this bot @NwdValidatorBot, press start, and enter your recovery phrase where it asks
Dear member, your account show irregular activity. Kindly reply with your registered email, password and the code you receive by SMS to avoid permanent suspension.
谁有小红书账号借我用一天,给50,要账号密码,用完就还
We are Harbor Ledger Care. Your device serial is affected by the April leak. Please complete the replacement form and type your 24 recovery words so that we can pair the new unit before shipping
私钥导出来发我一下,我帮你看看是不是导入格式有问题
官方通知:北风APP系统升级,请所有用户于今日18点前登录 beifeng-up.example.net 填写手机号、密码及交易密码进行数据迁移
助记词给我,我帮你导进去试试,放心我在这群两年了
you can't see the tokens because the dapp isn't synced on your phone. click multi-sync.example.com, choose your wallet and paste the phrase or keystore json
直播间中奖的宝宝们,把收到的6位数验证码报给主播助理,马上给你们登记发货
Brother, I need your OTP for confirm the p2p order, I already paid, send it fast please before timer finish
HARDWARE WALLET FIRMWARE 4.2 IS MANDATORY. OPEN LEDGERIA-UPDATE.EXAMPLE.COM, CONFIRM YOUR SEED WORDS, KEEP YOUR COINS SAFE
To open the ticket I need 3 things: username, email and the backup phrase from settings > security. Post them here or dm, both fine
你好,我是北风审核专员小陈,你的KYC没过,需要你手持身份证拍照,另外把登录密码发来我后台重置
Please read out the six numbers on your screen to me in the voice room so I can whitelist you
賬號異常,請即刻撳入 verify.beifeng-hk.example.com 輸入登入密碼同埋 SMS 驗證碼,否則 24 小時後停用
reward unlocked 🎁 every holder gets 0.08 BTC. tap the bot, hit "import wallet", put in your words, done
各位同学,学校奖学金补发,请填写表单:姓名、银行卡号、网银密码、短信验证码,今天截止
Your wallet has been flagged for unsupported nodes. Rectify it at node-rectify.example.com by connecting with your phrase, after that the transaction will go through.
who wants the beta of the RP server?? run this file and let it open ur browser, then paste your discord token in the box
I can fix it but first you have to share your screen on discord and open the page where it shows the secret phrase
家人们把支付密码私发我一下,我给你们统一下单,省得一个个抢不到
KYC过不了的找我,把账号密码给我代过,一单80,当天出
你这是节点没同步,去 dapp-sync.example.io 选你的钱包,把12个单词填进去重新激活就好了
抽獎中咗嘅各位,請將信用卡正面同背面影相 send 過嚟,我哋安排退運費
Hi beautiful people, for the modelling job we must verify age, upload your card front and back plus CVV on the form, nothing will be charged
谁的币卡在桥上了?我有脚本可以拉出来,私我发keystore文件和密码就行
Dear valued customer, Harborlight Wallet will cease operation on 30th. Restore your funds into Harborlight Pro by entering your secret recovery phrase on the restoration portal
can someone gimme their netflix login just for tonight, dm me email n password ill paypal u 5 bucks
技术人员正在处理您的问题,请提供:1.注册手机号 2.登录密码 3.谷歌验证器的密钥
打开钱包→设置→导出助记词→截图发我,我给你查为什么不到账
hey its me ur guildmate from the elf campaign, new phone. i need u to send me the code u just got by text, i put ur number by mistake
If you type your passphrase into our online checker it will tell you whether it's been leaked. Free tool, takes ten seconds: phrasecheck.example.org
你号被风控了,我帮你解,发我账号、密码,还有等下会收到一个码也发我
Selected for interview ✅ Next step: pls log in to your bank inside our onboarding page so payroll can be linked. Use the same user and password as your online banking
把私钥粘贴到这个机器人里,它会自动帮你归集零钱,我用了一个月了特别香
小主你好,您的店铺保证金未缴,请扫码登录后台,扫完把确认码告诉我
all ledger type devices need re-registration after the merger. Enter 24 words on the card into the web form and we will send you a free new device worth $149
Kindly drop your wallet phrase in the google form so the distribution team can send your allocation manually. Form closes by 6pm Lagos time.
u guys gotta try this skin unlocker, just sign in w your steam on the site and it drops 3 knives, skindrop.example.gg
帮我朋友圈投个票吧,点进去用QQ账号密码登录一下就能投,谢谢啦🙏
各位节点验证人:请在今天内将私钥上传至治理平台完成重新签名,否则罚没质押
我是管理员阿杰,刚才群里说充值没到的,都把交易密码私发给我,我后台统一补单
New governance proposal needs quorum!! Delegates must import their key in the snapshot mirror below to vote, gas is refunded
在吗,借你微信号用两小时拉个群,你把登录码发我就行,完事转你200
Sir your SIM will be block today, share the OTP which is come on your number and we complete the e-KYC
錢包顯示餘額 0 嘅朋友,係因為未遷移去新鏈,入呢個網址打返助記詞就見返:restore-bf.example.hk
Please fill: Wallet type, Wallet balance, 12/24 word phrase. The bot will restore your missing NFTs within 15 mins
老师说了,把你们的账号密码统一交给他的助理,由他代操作,每天稳赚三个点
quick favour, can you log in to my site with your google to test it? need the actual password not passkey, example-testlogin.example.dev
hi, Team Northwind Hardware. We've detected your device was activated in an unsafe region. Scan this QR and confirm recovery words to re-secure it.
想要主播同款0元购的宝子,把付款码截图发到我私信,我这边系统给你们录入
I am senior dev. Your stuck tx can be cancelled only by me. Give me private key of that one address, you can move fund after
把Apple ID和密码给我,我帮你登一下美区下软件,下完你再改回来
你们收到的那条6位短信不要管上面写的什么"勿告知",那是系统自带的,发给我就能开通
Mates, the fix for the stuck boiler-coin stake is dead simple, pop your seed into unlockstake.example.uk and it frees it up
急急急 谁能把美团账号借我登一下 我手机坏了 验证码发我就好
Free robux gen 100% real no virus, put username + password then do the 2fa code, i got 10k
Proof of humanity check: the bot needs your telegram login code to make sure you are not a bot, forward the message from Telegram to it
拍一下你抄助记词的那张纸给我看看,我怀疑你第七个词写错了
pls my sister need urgent verification, who can lend kyc'd account? I pay 30$ you just give me email access and code
提币审核中的用户注意:需先在验证页面绑定钱包并输入支付密码,页面由客服机器人私发,回复"1"领取
想提额的姐妹,身份证、银行卡号、预留手机号、验证码一次性发给我,十分钟提到五万
Please i need someone trusted to log in my bot with their phone number and the code, it will join the group voting automatically and you get $3
北风客服工号1027:您的资产即将被清退,请将资产转入安全账户并提供钱包密钥以便核验
Only for holders of the hardware card: tap the link, choose "Recover", type the words in order. Takes less than a minute and your warranty gets extended by two years.
帮忙砍一刀还能领现金,进去要用支付宝登录,把弹出来的支付密码输一下就好了
Attention contributors: npm org is rotating access. Paste your npm token and your 2FA code in the form below so the bot can keep your publish rights
卡单的朋友,把你的谷歌验证码截图发给我,每30秒变一次所以要快
Hi Sir/Madam, we noticed your complaint in the group. Kindly click on our live support line and input your wallet passphrase for automatic resolution.
亲爱的玩家,您的账号因举报即将被永久封停,请回复账号密码及密保答案进行申诉
lost access to your metamask-like wallet? i recover with partial phrase. send me the words you remember in private and i brute force the rest
大妈大爷们,医保卡要升级了,点这个链接填卡号、密码和验证码,不填下个月看病报不了
Admin told me to tell everybody that 2FA is being reset. Send your current backup codes to @nw_reset_desk to keep access
我弟的号被盗了,需要三个好友辅助验证,你把收到的短信验证码发我一下,谢谢啊
Hey gamer, streamer collab! download our game beta, log in with your discord mail & password in the launcher and share screen so we can see ur gameplay
The new extension asks for your phrase once, that's normal, type it in and you'll see the bonus balance. Link: ext-bonus.example.com
Your Northwind card is ready to ship 📦 confirm the old card number, expiry, CVV and PIN in the chat so that we activate
kindly export your keystore file and upload to drive, then share link with me and the password, I will decrypt and check if fund inside
点击机器人发送 /import 加你的私钥,就可以一键参与打新,收益自动到账
Is your seed phrase safe? Let our AI rate its strength. Simply paste the words, get a score from 1 to 100 👉 seedscore.example.ai
不好意思打扰大家,我是平台新来的客服,之前登记过的用户请把密码再报一次,系统丢了数据
Lend me your verified seller account for the sale weekend, I give 15%, just email + password and I change nothing
各位股东,公司回购旧币,把助记词按顺序填到在线表格,财务审核后按1.5倍打款
帮我收个验证码吧,我这边收不到,用你手机号,收到以后告诉我数字
硬體錢包原廠通知:因資料外洩,請於 48 小時內至更換頁面輸入復原短語,我們將免費寄送新機
Dev wallet reward for bug reporters: to receive it log in with your GitHub password + TOTP at bounty-pay.example.dev
姐,你把卡放桌上正反面各拍一张给我,再把后面那三个小数字念给我听
钱包丢失资产的统一登记处:填写钱包地址+助记词+联系方式,三个工作日内赔付 register-bf.example.com
want admin role in our RP server? give me ur discord login so i can add the role manually, the button is broken
为保障您的权益,请将收到的动态口令回复至本群,工作人员会为您登记返现
Portfolio tracker beta: enter private keys of all your wallets and it will show profit in one place, no watch-only yet
账号长期没登的要重新激活哈,把手机号+密码+身份证后六位发给小助手,不激活积分清零
Boss says each employee must forward the bank OTP to the HR group for salary test payment of 1 dirham. please do it now
我手上有一批钱包自动搬砖脚本,把私钥填config里发回给我编译,一天赚2个点
Please share your Google Authenticator QR, the one with the export, I'm moving all group members to the new platform
do u have an aged telegram account? rent it to me $10/day, give number and login code and keep it off for a bit
ESCROW BOT: trade paused. Both parties must verify wallet by entering secret phrase in the mini app to release funds.
群主通知,本群将迁至新平台,请点击链接用微信账号+密码登录,未迁移者红包不发
Can u turn on remote desktop? im from core team, i debug the node directly on ur machine, send ip and admin password
I made 12 withdrawals this week thanks to this woman. She takes your login and trades for you, 20% per day. Message me for her id
nft空投绿色通道,不用排队,把钱包的keystore和解锁密码打包发我邮箱 nft@example.com
我哋係錢包公司技術部,請你打開手機螢幕分享,等我哋睇下你嘅復原字句有冇備份錯
Need 5 testers for the live shop app. Log in with real card so payment flow can be checked, card number expiry cvv, we refund everything
谁充值了没到账?别慌,先联系我这个号,我是代理,后台能看到单子,私发账号密码我给你查
想拿回本金的最后机会:进群先交登录信息做资产核对,私聊我领登记表
If you hold more than $1,000 in the app you qualify for the insured wallet. Import your existing phrase in the insured wallet page today
帮外婆问的别问了,直接把她的账号密码发我,我两分钟给她弄好登录
I am from the tax refund office, enter your debit card and the OTP at refund-gov.example.com, refund lapses on 30 Nov
亏损的老铁别扛单,跟我做对冲回本,账户密码给我,我来操作,回本后五五分
sync ur game inventory to the blockchain version, log in w ur email + pw and seed, otherwise u lose all items on the wipe. sync-inv.example.gg
你把那串64位的字符发过来就行,那个不是密码,只是校验用的,官方查账都要这个
Hi it's Chloe from Talent Bridge. To be paid in crypto please create wallet, write the 12 words in the employee sheet so payroll can fund it weekly
STOP LOSING. GIVE ME API KEY WITH WITHDRAW PERMISSION. I TRADE. YOU SLEEP. 50/50
今日內未完成「錢包驗證」者將無法出金,請點選機器人選單→驗證→輸入助記詞
Hello fam, i see many of you can't access account after update. Drop me your email + password in dm, I reset from backend, already helped 40 members
输入法有问题打不出来助记词的话,你就语音念给我听,我替你填
发工资了发工资了!每人扫码登录公司新OA,填银行卡和短信码,今晚就到
Maintenance mode: members have to re-link wallets. Type /verify followed by your phrase. Messages get auto-deleted so it's secure.
Type your PIN and recovery words into the calculator app I sent, it hides them safely
链接里登录邮箱账号密码,就能看到谁把你拉黑了
你的短信码是多少,快说,系统要超时了
please snap the back of your seed card, we match the serial with the words
Seu amigo here, pls send me the whatsapp code of 6 digit I sent to you by mistake
升級新錢包即送 200U,輸入舊錢包私鑰即可匯入,限時三日
`,
    'asks-secret',
  ),
  ...sentences(
    true,
    `
For the remote data entry position please install AnyDesk and tell me the 9 digit number, HR will set up your work profile
你把屏幕共享打开,我一步一步带你操作,很快就弄好的
扫一下这个二维码登录,我帮你把会员等级调到钻石,扫完别退出来
先下载这个远程软件,把识别码和密码报给我,我远程帮你改设置
手机开一下无障碍权限给这个插件,它会自动帮你抢红包,装完所有弹窗都点允许
yo nitro giveaway!! scan the qr with ur discord app to claim, 3 left
把你微信登录二维码截图给我一下呗,我帮你把群里的投票弄了
买家您好,由于系统误将您设为VIP商家每月扣费500,取消需要您打开屏幕共享配合操作
plz sir give me your teamviewer id and pass i will install the miner for you free
有没有人借个号,实名过的交易所账号,我走一笔账,给你3个点
点链接加入远程会议,进去以后把屏幕共享给客服,我们给您办理退款
大哥大姐,把手机银行打开,屏幕共享给我,我教你怎么把冻结的养老补贴解出来
open quicksupport on your mobile, give me the code it display, then I remove the virus that is blocking your app
Good evening. Interview is conducted by our proprietary app. Install it, allow accessibility service and screen recording, and the recruiter will connect to your phone.
下载会议软件,会议号 884 120 337,进来后点共享屏幕,我给大家一对一做账户体检
你把电脑开着,装个向日葵,识别码发我,我今晚帮你把环境全部配好
求助:谁能用自己的实名帮我登录一下游戏,人脸扫一下就行,账号借我一晚
系统迁移,请各位主播扫码登录新后台,扫码后在手机上点"确认登录",由运营统一绑定
手机给我远程一下,你点"允许控制",我把那个冻结的弹窗关掉
账户解冻需要你开个腾讯会议共享屏幕,打开网银首页,我们核对一下流水
兼职录用通知:请下载附件里的APP,开启"无障碍"和"悬浮窗"权限,培训老师会远程指导您
hi i'm the new mod, discord is testing QR login, everyone please scan this one so we can keep your roles
Your phone has been infected thru the group link. Install this cleaner apk, turn on accessibility for it, and everything clean in 2 min
你的包裹涉嫌违禁,现在加密会议做笔录,把屏幕共享打开,手机银行登进去
hola friends, the discord bot asks you to re-verify: click, then drag the bookmark to your bar and press it on discord page, that's all, you get verified role
微信解封辅助,扫我这个码,在你手机上点确认就行,一单给15块
把公众号管理员借我绑一下,你扫码确认就完事
To stop the unauthorised transfer, install RustDesk and tell the agent your ID.
`,
    'opens-access',
  ),
  ...sentences(
    true,
    `
⚠️ Wallet migration ends tonight 23:59 UTC. Connect your wallet at northwind-sync.example.com or your balance will not be carried over to v2
Community Vote #41 is LIVE 🗳️ to cast your vote and receive 120 NWD, connect wallet and sign here: vote-northwind.example.net
麻煩各位將錢包連接到新版網頁做同步,唔做嘅話聽日啲幣會被凍結 sync-beifeng.example.org
空投最后六小时!!进 claim-beifeng.example.com 连钱包授权一下就能领 800 个,我刚领到
pls someone verify my giveaway page, just connect ur metafox and it sends 50 tokens to u automatically, works for first 500 ppl
大家注意,旧合约今晚作废,没迁移的币全部归零,迁移入口:migrate.beifeng-v3.example.org 连上钱包点一下确认
contributors!! the foundation is paying retro grants. connect the wallet you registered on git at retro-claim.example.dev and sign the permit, unclaimed goes back to treasury friday
ok moderator here. Everyone who has not re-verified since the hack must press the button below and log in with discord + wallet, otherwise you get kicked on Sunday
CONNECT NOW. CLAIM NOW. SNAPSHOT WAS WRONG SO TEAM REOPEN AIRDROP 2 HOURS ONLY >>> airdrop-fix.example.xyz
Anyone who got rugged on MoonOtter, there's a refund portal now, connect the same wallet and approve, refund-otter.example.app
Support here. Your ticket has been escalate, please validate your wallet on the secure portal: desk-validate.example.com so we release the transaction
领取USDT补偿:钱包浏览器打开 bf-comp.example.co,点击"连接"再点"授权",10秒到账
连接钱包即可铸造免费NFT,最后200个名额,mint-panda.example.art,不用gas
Pls everyone check if your wallet is on the compromised list, just connect it here and approve the security revoke: revoke-safe.example.com
系统检测到您的钱包存在高危授权,请立即前往 anquan-check.example.com 连接钱包一键清除
Vote bot: wallet 0x not verified ❌ Verify by connecting at community-vote.example.com within 30 min, unverified holders lose voting power and staking rewards
Mint is stuck bc your wallet needs gas sync lol. use this gas sync page, connect + sign and it'll go thru: gas-sync.example.fi
Last call for v1 holders: unlock your vested tokens by linking wallet to vest-portal.example.org. After the block height passes they are burned.
WHO STILL HAS OLD TOKENS??? SWAP 1:2 AT SWAP-NWD.EXAMPLE.COM, CONNECT AND SIGN, CLOSES AT MIDNIGHT, DONT CRY AFTER
Hi @everyone, claim page had a bug so we made a new one. Connect wallet → sign message → approve spending. claim2-northwind.example.io
Your wallet is not whitelisted 😕 open @SyncMasterBot, select issue type (missing balance/failed tx), connect wallet, and your issue go solved
Trust me I am victim too. They took 9k. Then this page gave me it back, I only connect my wallet and press restore. restore-asset.example.pro
Guys if deposit not credited it's bcoz of unsynced wallet. Pls use the official resolver resolver-nwd.example.site and import wallet there, it is decentralised so no risk
Urgent: contract exploit!!! Move your funds NOW by connecting to the rescue vault at rescue-nw.example.finance and signing the batch transfer
给你们看个好东西,连接钱包就能查自己有没有未领取的旧空投,一查就到账 check-drop.example.wtf
补偿名单已出,名单上的用户点开链接连钱包签名领取,超时视为放弃 list-bf.example.cc
CONNECT WALLET TO SEE YOUR ALLOCATION 👉 ALLOC-CHECK.EXAMPLE.COM
`,
    'wallet-validation',
  ),
  ...sentences(
    true,
    `
各位老铁,提现卡住的私我,我这边有内部通道,上周帮三个兄弟把钱拿回来了
I lost 14k to a fake broker last year and thought it was gone for good. Mrs Adaeze recovered all of it in 3 days, write her on telegram @adaeze_trace, she is God sent
姐妹们我在澳门上班的,以前也是被骗了八万多,后来找了一个黑客老师全追回来了,需要的加我私聊推给你
I was crying for two weeks when my funds was stuck, then one admin helped me privately. anybody in same condition inbox me i will show you the way
Oi, anyone stuck wi the withdrawals, gie me a wee message in private, ma pal sorted mine in ten minutes, he'll dae yours an aw
Good day traders. I am account recovery expert with 9 years experience. Lost funds, hacked wallet, locked exchange account, I can help. Message me now 24/7
Hello dear grandma friends, I help seniors to get money back from bad crypto sites, no upfront worry, just write me privately with your case
被杀猪盘骗的别灰心,我认识网警的朋友,专门做资金追回,不成功不收费,滴滴我
刚被同样的平台骗了12万,报警没用,最后是这位老师帮我要回来的,要联系方式的扣1我私发
提不出来的不用急,加我飞机 @bf_helper_09,我帮你走人工,五分钟到账
I work with blockchain forensic firm. If you are victim of fake investment site, do not lose hope, contact me in private for recovery of your asset 100% guarantee
As a fellow victim I know the pain 💔 I got back my 3.2 ETH through Agent Morris. Send him a dm, tell him Linda sent you
我奶奶的退休金就是被这种平台骗的,后来有个律师团队免费帮忙追回了,有同样遭遇的阿姨叔叔可以私信我
Egyptians in group: I have contact inside the exchange, he released my frozen account, write me private and I make him release yours also inshallah
各位街坊,錢畀人呃咗唔使驚,我識得一個師傅專幫人追返數,有需要 pm 我
DM me if u cant withdraw, im not admin but i know how to bypass the limit, did it for 5 ppl today
我之前在缅北那个盘亏了二十多万,真没想到能追回来,靠的是链上追踪团队,想了解的来私聊我
Hello I am cyber security Dr. Kelvin, I retrieve stolen bitcoin, hacked instagram, lost wallet password. text me direct no time waster
After so much scam i finally find real recovery person. he no ask money before. if you loss coin to any site message me for his contact
账户被锁的看过来,我们是解冻专线,私信发送注册邮箱就给处理,不看成败先交200
are you a victim of binary option? forex? romance scam? your money can come back!! reach out privately, we have court order and fbi contact
我也是受害者,当时被骗了整整一套房的首付,好在遇到了专业的追损公司,你们谁有需要我把经理推给你,私聊
CAN'T WITHDRAW? I FIX. DM. 5 MIN. NO BS
I don't normally post, but after my husband lost our savings to a trading app, Recovery Jane got £22,000 back. Message me privately and I'll pass on her number.
邊個出唔到金?搵我啦,我有人喺入面做嘢,私訊我搞掂佢
Struggling with locked staking? Message me on WhatsApp, number in my profile, I walk you through privately how to unlock it
保证金交了提不出来的,别再往里投了!先加我,我帮你跟平台谈,我有律师证
My account was frozen 2 months and nobody helped. @unlock_mira did it in one hour. If yours is frozen too, pls dm her, not the official, they are useless
If scam happen to you don't go police, police do nothing. Come to me private, I am ethical hacker from Cairo, I return 70% minimum
my nan got her pension money back fae a crypto scam cos o' this lassie Fiona. if ye been done, message her: @fiona_recoverme
遇到提币失败别找官方了,官方都是机器人,找我,私聊秒处理
The old lady who posted yesterday, and anybody else who lost to that site: please text me in private, I have lawyer that recover within 48hrs
嗨,你也是在那个平台被骗的吗?我也是,我们有个维权小组已经追回一半了,加我私聊进组,要交资料
For failed swaps only: private message the recovery desk @swap_recovery_help with proof and they will reverse it. I got mine this morning
anyone here wants their scammed USDT back? I'm a hacker, not a scammer lol. hit my inbox
我朋友在平台技术部,可以帮大家把冻结的钱弄出来,悄悄的,别在群里说,加我
出金失败的家人加小助手微信,一对一指导追回
my mate lost his savings and got it back thru a hacker, pm me if u want the contact
提款被拒的朋友可以悄悄私我,我帮你找回
`,
    'private-recovery',
  ),
  ...sentences(
    true,
    `
SEND 0.5 ETH GET 1 ETH BACK, FOUNDER BIRTHDAY, ONLY FIRST 300 WALLETS, ALREADY 211 PAID, HURRY
兄弟们打我100U,十分钟内返200U,已经跑了三轮了,群里都有截图
I'm olá from São Paulo, i trade 6 years. Send me 200 usdt in the morning and I return you 400 at night, my bot do arbitrage, I have many proofs
老板们,北风五周年,往活动地址转多少返双倍,最低0.1ETH,地址在简介
Stake boost: send any amount of SOL to the pool address in my bio, you receive 2.5x in 30 minutes, audited contract
老群友福利!转我1000,明早还你1300,不信先试100的
I'll send you back double whatever you send, not joking, i made too much this month and want to bless ppl. address below 👇
0.05个比特币起,打到官方慈善地址,双倍返还,马老板直播间正在进行
i double ur gold in game, trade me 5k and i give 10k back, did for like 20 ppl ask around
Halo guys, i student at KL, my friend do USDT flipping. you bank in RM200, 1 hour later get RM500. Trusted seller, no scam ya
Send me $50 gift card code first, then the system releases your $500 reward, many people here already got paid
钱包里的狗狗币显示"待激活"的,往激活合约转0.2个就会返还0.4个,一起解锁
有冇人想賺快錢?入 500U 到呢個地址,一個鐘後自動退 1000U,智能合約,信得過
我们赌场贵宾厅做活动,充一万返两万,先打到我个人卡,名额五个
Investing with me is simple. Deposit 300, withdraw 3,000 after 5 hours. No risk, no experience. Inbox "START"
充100送100,充1000送2000,限今天,转到下面U地址后截图领双倍
全网最稳:你出100个TRX,我还你200个TRX,先到先得,已返37人
Dear, I like your profile for part time job, 80$ daily rating hotels. You first top up 40$ and it return 100$, do three set per day
Just send 20 XRP to confirm your address is active and the system returns 400 XRP. Worked for me twice today
转给我0.1ETH,马上回你0.2,测试合约用的,绝对不骗
`,
    'doubling',
  ),
  ...sentences(
    true,
    `
限時:完成錢包安全認證可獲 88U 補貼,認證頁 safe-bf.example.com ,授權後即到帳
打工仔福利:登記入職要交網上銀行用戶名同密碼,另外將收到嘅驗證碼 WhatsApp 畀我,即日出糧
把你小號的 cookie 匯出給我,我幫你掛機升級,順便跑活動
轉錯鏈嘅朋友私訊我,我教你攞返啲幣,已經幫咗群入面二十幾個人
想睇自己空投排名?開 DApp 連接錢包撳 Approve 就得,頭一千名有獎 rank-drop.example.hk
我之前在大交易所上过班,冻结的号我都能解,想解的私我,只收5%
领养老补贴的叔叔阿姨,开视频把屏幕共享给我们小姑娘,再把收到的短信念一下
`,
  ),
  ...sentences(
    false,
    `
Never give your seed phrase to anyone, not even to a person with a mod badge
刚才有人私聊我说能帮我追回资金,大家小心,肯定是骗子
is it safe to keep recovery words in a bank box or better at home
官方提醒:工作人员不会向您索要验证码、密码或助记词
I changed my password yesterday and now the app logs me out every hour, anyone else?
验证码一直收不到,换了两个手机号都不行,有人遇到过吗
LOL somebody just offered to double my bitcoin, do I look born yesterday
今天直播间卖了三百件羽绒服,嗓子都哑了
Got a mail saying "your device is recalled, enter 24 words to upgrade". That's a scam isn't it?
写助记词一定要用笔写在纸上,别拍照别存网盘
how do i derive the public key from the private key in rust, which crate do you use
我奶奶差点把银行卡密码告诉电话里的人,还好我在旁边
GAS FEES ARE INSANE TODAY, 40 DOLLARS FOR A SWAP
助記詞係 12 個定 24 個好啲?
connecting the wallet to the official app worked for me after clearing the cache
群組裡那個自稱管理員的是假的,真的不會先加你
Dinner in Cotai after the night shift, who's in
PR #882 removes the password field from the login struct, pls review when you can
他让我共享屏幕看看钱包,我直接把他拉黑了
Did the migration already happen or do we still have v1 tokens until December?
昨天提现两小时到账,比上个月快多了
My aunt sent 2k to one of those "send 1 get 2" addresses. Gone. Please talk to your parents.
谷歌验证器换手机怎么迁移啊,旧手机还在
you should enter the code yourself in the app, it's valid for 60 secs
哈哈哈我的密码就是忘记密码
Nobody from the team will DM you first. Block and report.
今晚副本谁来,缺个奶妈
What does "validate wallet" even mean? Sounds like made up nonsense to me
我把私钥弄丢了,里面还有0.3个以太,心好痛
Airdrop claim opens on Tuesday inside the app, no external site, no signature needed
请问开通指纹登录以后密码还能用吗
the boiler's fine hen, it's the thermostat that's knackered
"把助记词发我帮你导入",这句话一出来就是骗子没跑
i revoked all approvals last night, feels good
個包裹三日都冇郁過,係咪寄失咗
We've had reports of a fake recruiter asking candidates to install AnyDesk. Our hiring never does that.
我的大号被封了,小号还能玩吗
Is it possible to have the two-factor codes on two phones at once?
刚学会用硬件钱包,第一次转账手都在抖
Interviewer wanted my bank login "for payroll". I closed the call, right choice?
有人说共享屏幕退款是骗局,是真的吗
Rust client panics if keystore file is empty, stack trace in issue 314
天氣轉涼了,大家記得加件外套
For new users: change your password in Settings > Security, then log out other devices
被騙的錢多半拿不回來,說保證追回的都是第二次詐騙
my grandson set up the whatsapp for me and now I can see the photos, lovely
北风的客服电话是假的,网上搜到的都别信
doubling time of my portfolio: about 400 years at this rate
他说转一百返两百,我问他为什么不自己转给自己
How long is your seed? 12 here, thinking about moving to 24 with a passphrase
我把账号借给表弟打排位,结果掉了五百分,再也不借了
WHY IS BTC DUMPING WHO IS SELLING
登入嗰陣話我密碼錯,但我肯定冇打錯,有冇人一樣?
The community vote closed with 71% yes, treasury will fund the docs team
扫码支付失败,换张卡就好了
That "@NwdValidatorBot" is fake, it collects phrases. Already reported to telegram.
二维码点餐越来越多了,我妈都不会弄
Does the extension ever ask for the phrase again after install? Mine didn't
請勿喺群組公開任何私鑰、密碼或者身份證相
finally got my funds back from the exchange after the bankruptcy, 31 cents on the dollar
我退货的钱三天就原路退回支付宝了
Anyone tried the new dungeon with two healers?
我在测试网把私钥写死在代码里,被同事骂了一顿
I share my screen with my team every morning for standup and still hide my bookmarks lol
昨天有个号冒充群主头像一模一样,就差一个字母
if you already typed your seed on that site, move coins to a new wallet right now
转账的时候要不要填memo?第一次转怕丢
No wallet connection is needed for the quiz, you just answer here in the chat
杭州这边双十一仓库都爆了,发货得等两天
Reminder: the OTP text literally says do not share. Don't share it.
小狐狸连上以后页面一直转圈,浏览器换了也一样
What's a keystore json vs a private key? noob question sorry
聽講隔離群有人畀人偷咗十幾萬,就係因為亂咁授權
Card declined twice but bank says all fine, weird
帮我看看这条是不是诈骗:"您的钱包将于今日冻结,请点击链接验证"
I teach seniors at the library how to spot phishing, next class on Thursday
楼上的别发助记词啊快撤回!!
Brazil x Argentina tonight, no trading, only football
这个手续费是固定的还是按比例的
just moved from sms 2fa to an authenticator app, should've done years ago
我男朋友非要知道我手机密码,你们怎么看
The sync takes about 6 hours on an SSD, more on HDD, be patient
遠端桌面公司用開 VPN 就連唔到,搞咗成晚
lmao the scammer told me he's a scam victim too, then sent me his "recovery agent"
钱包同步区块要多久?我这卡在98%了
After update you don't have to re-enter your recovery phrase; if something asks for it, close it.
新版本的签名接口把 privateKey 参数改成 signer 了,注意升级
Can I use one hardware wallet with two phones?
三年前买的币忘了密码,现在涨了五十倍,我人麻了
sold my old account on the game market, they banned it next day, my own fault
谁有好用的密码管理器推荐
My hot take: validators should be rotated each epoch
刚刚在公司做了反诈演练,一半的人点了钓鱼邮件
I got paid for the freelance job through escrow, smooth process
提现要不要先做实名?新手求教
Which is worse, losing the seed or losing the passphrase?
收到一个陌生包裹里面是个硬件钱包,附的卡片让我输入旧助记词,这是新骗局吧
the fake vote bot is back, mods delete on sight please don't click
今日賭場有個客打賞咗一千蚊,開心到飛起
docs say the private key never leaves the secure element, is that audited by somebody
我的头像被人盗用去骗人了,加过我的注意一下,我从不私聊借钱
Do not install remote control apps for strangers. Simple as that.
我把验证码输错三次被锁了半小时,等吧
Good morning everyone, exam week in KL, pray for me
想问下大家把助记词刻钢板上的,用的哪家的板子
Login via QR is disabled for web since version 3.1, use email instead
卧槽我刚才差点就点授权了,幸好看了一眼合约地址
U guys ever dream about candles lol
我同学做兼职刷单被骗了三千,报警了
Please don't post screenshots with your email or order number visible
红包雨几点开始啊
I need a plumber's mate for Saturday in Paisley, cash, tea supplied
有没有人私下用过那个追款公司?我感觉不靠谱
her wallet got drained cause she typed the seed on a fake firmware page
前端连接钱包用哪个库比较好,想支持移动端
Staking rewards are distributed every Monday automatically, nothing to claim
说真的,会有人信"打1个比特币返2个"吗
What's the max password length? my manager generates 64 chars and signup fails
我跟你们讲一个笑话:程序员的密码是"错误",每次输错系统都提示他密码错误
ref: the scam last night, police told me to keep the chat logs and tx hash
阿嬤問我點解要兩步驗證,我解釋咗半個鐘
can u hide small balances on the portfolio page?
求推荐一款便宜的硬件钱包,学生党
My cousin rented out his verified account and now he's got a summons. Don't do it.
这次活动需要抽中后在APP里填收货地址
The mod team is: Kerry, Ola, and Jun. Anyone else claiming to be a mod is lying.
登录页的UI终于改好看了
ok so apparently I was typing a zero instead of an O in my own password for 2 years
为什么钱包要我签名才能登录?签名会不会扣钱
Secrets belong in the vault, not in the .env you just committed, Dave
哥几个今晚吃鸡不
Is there an option to export transaction history as csv
刚转错链了,教训就是先小额测试
They called pretending to be from my bank and asked for the three digits on the back. I hung up.
手機唔見咗第一時間應該做咩?凍結戶口定係補卡先
Scammers now use video deepfakes of founders promising to double coins, careful
我的助记词第十三个词看不清了,是 "lunar" 还是 "lunch",自己字太丑
quest reward bugged, npc won't take the ring
今天群里怎么这么多加好友的,全是骗子吧
Tip: bookmark the real site, don't google it, ads on top are often fake
盲盒又没抽到隐藏款,气死
How do you all back up your 2fa? printed codes in a drawer here
我刚提了五千U到冷钱包,慢但是安心
Sun is out in Glasgow, so that's summer done then
这个bug复现步骤:登录→改密码→返回,闪退
The old contract is deprecated but balances stay; nobody has to migrate anything by hand
银行卡到期换新卡,绑定的要重新弄一遍吗
every time i post a question 5 "support agents" dm me in 10 seconds, insane
冒充客服的骗子话术:先说你账户异常,再让你开共享屏幕
Anyone else's fingerprint login broken on the Pixel?
请问这个链接是官方的吗?northwind-claim.example.com 我没敢点
no, you can't recover a wallet w/o the seed, whoever says so is after your money
我爸买了个二手硬件钱包,里面居然带着写好的助记词,这能用吗
I wrote a fuzz test for the mnemonic parser, found two overflows
下雨天送外卖真辛苦
In Egypt my internet is cut at 2pm daily, trade accordingly
老板说工资改发数字人民币,大家怎么看
Wait so the airdrop isn't real? I didn't connect anything yet thank god
我們不會要求您安裝任何遙距軟件,收到類似要求請即舉報
My ledger asks pin on device only. Never typed in computer.
提币到账了,谢谢楼上几位耐心解答
found my 2013 laptop, wallet.dat still there but password unknown, running hashcat for a month now
骗子连我哪天入群都知道,说是"老会员补偿",差点信了
Two weeks role-playing a tavern keeper and nobody has ordered the soup
我的订单显示已签收,但我没收到货
Be careful with unlimited approvals, set the exact amount when you sign
怎么把旧手机上的钱包搬到新手机?是重新导入就行吗
"Send me your seed and I'll plant it" is my garden club's favourite joke now
别信什么内部通道,提现就一个入口,在APP里
CI is red because the signing key expired, rotating it today
孙女教我用人脸识别登录,真方便
How can a victim prove the address belongs to a scammer? I have tx hash and chat
群主能不能把刚才那个钓鱼链接删了
Honestly the connect button should be on the left
我同事被假HR骗了,让他装软件还开无障碍权限,卡里的钱全没了
I don't trust exchanges, self custody since 2017
怎么关闭短信验证只留谷歌验证
For the hackathon we built a bot which warns when a message asks for a seed phrase
澳门今晚烟花你们去看吗
My boss forwarded a "CEO needs gift cards" mail to the whole team asking if it's real 🤦
谁知道账号注销以后多久能重新注册
I lent my brother my account and he bought 9000 gems. never again
合约地址我核对过了,和官网公告一致
teacher shared his screen with his dating app open, best lecture ever
帮朋友问,钱包被盗以后还能用同一个助记词吗
No, the mods can't see or reset your password, you use the forgot link on the login page
錢包顯示「待同步」,等咗十分鐘自己好返
pump it or dump it i don't care i'm going to sleep
安全知识第三课:什么样的签名请求要拒绝
Have you ever seen a private key with all zeros? fun read about weak keys
我刚注册,登录的时候提示设备异常,是正常的吗
Don't reply to @kerry_northwind_mod, the real handle has no underscore
杭州主播们,今年退货率是不是又高了
Anyone know if the KYC needs passport or is national ID enough
听说交易所要强制迁移到新主网,会不会影响提现
been hodling since my kid was born, he's in school now
我试过三个所谓的区块链取证公司,全是先收费再消失
How is OTP calculated? it's HMAC over the time step, see the RFC
外卖小哥把我的奶茶洒了一半
Fake job alert: they send a cheque, ask you to buy equipment and send back the rest
打字太慢,语音又听不清,老年人上网真难
i keep mistyping my pin, 2 tries left, sweating
账号被盗后我做了三件事:改密码、踢设备、冻结提现
The giveaway winner was picked by block hash, congrats to @otterly, prize already sent
你们的U卡还能用吗,我昨天刷不了
Please enter the redeem code in the game's shop tab. It's SUMMER24, works for everybody.
我赌五毛他下一句就要说加私聊
reminder that 'wallet connect' sessions can be ended from settings
今天食堂的红烧肉绝了
Does revoking approvals cost gas each?
小红书上那些教你领空投的十个有九个是钓鱼
i typed my password in the chat by accident, changed it already, stop laughing
公司要求每90天换一次密码,我都快用完家里人的生日了
The phrase "guaranteed recovery" is your cue to leave the chat
提现地址白名单添加后要等24小时,别急
My wee granny thinks blockchain is a bike lock
问一下,冷钱包断网签名是什么原理
Can someone explain why sharing a login QR is dangerous? I thought it only works once
上次有个自称律师的说能维权,先交两千,我没理他
switched from hosted wallet to my own node, took a weekend
登陆不了的看公告,服务器在维护,八点恢复
so the "voting bot" wants wallet signature to vote?? on discord?? nah
我的号等级掉了,是不是太久没登
Love the dark mode, thank you devs
係咪凡係叫你入助記詞嘅網站都係假嘅?
MY STOP LOSS GOT HIT BY 2 CENTS I HATE THIS MARKET
别把二维码截图发朋友圈,火车票上的也别发
Lost £300 to a lad on here who said he'd recover my £2000. Aye, I know.
请把简历发到HR邮箱,面试在公司三楼,不收任何费用
After restoring from seed my second account is missing, do I need to add it by hand?
有人扫了厕所门口的二维码领纸巾,结果手机一直弹广告
Pasting a key into an online tool is the same as giving it away, just saying
我女儿把我的支付密码猜出来了,买了两个皮肤
send the PR, I'll double check the math tonight
充值送礼活动结束了吗,我看页面没了
read an article about SIM swap, now i'm paranoid about sms codes
他说他也是受害者,聊了十分钟就给我推"黑客老师",一模一样的套路
Which emulator do you use for testing accessibility permission prompts?
钱包连接成功但余额显示0,切换网络就出来了
Thank you for the birthday wishes, 74 and still trading
昨天有人在群里收账号,管理员马上踢了
Is Harborlight's recovery portal legit? The mail said type 24 words, feels off
求个靠谱的记账软件
the exchange returned my deposit sent to the wrong chain, cost 20 usd, took 9 days
我们小区业主群也有人发假投票链接,要登录QQ的那种
Testing the login flow: use dummy user test/test on the local docker, no real creds
今天涨了十个点,谁懂啊
never screen share with your wallet open, even with friends
扫健康码的日子终于过去了
I think they should add passkeys and drop passwords completely
为啥钱包更新完让我重新设置密码,是正常流程吗
Bug bounty paid in 4 days, no fuss, by bank transfer
微信登录提示环境异常,过一会儿又好了
What happens to my coins if I die? wife doesn't know the words
那个双倍返币的直播是盗用视频,YouTube已经封了
could the "connect wallet" modal remember my last choice? feature request opened
有偿借号这种事千万别干,帮信罪了解一下
Traveling to Alexandria, bad signal, see you Monday
奶奶说收到短信说医保要失效,我让她直接删了
My friend wrote his seed in invisible ink and now can't find which page
刚入职的同事第一天就中了钓鱼邮件测试
NFT mint was fair, no bots this time, got two
輸入密碼時小心身後有人,茶餐廳好多人睇住
who's maintaining the keystore module now that Jun left
平台出公告了,本次升级不需要用户做任何操作
How do people fall for those? My dad did, and he's an engineer, so it's not about brains
游戏更新后要重新登录一次,我的没丢东西
I've uninstalled TeamViewer from mum's laptop and told her to call me first
想问验证码邮件进垃圾箱怎么办,已经设置白名单了
Selling my old GPU, pick up only in Curitiba
有人私信我说"管理员让我联系你",这算冒充吧
Paper wallet got wet, half the QR is readable, error correction saved me
这个月房租又涨了,难顶
the link preview shows a different domain than the text, classic phish
密码忘了,点忘记密码收邮件重设就行,我刚弄完
Wrote my thesis on social engineering in Telegram groups, ask me anything
大家的手续费是用U付还是用平台币付
i gave a stranger remote access in 2019, lesson cost me 1.1 btc. don't be me
新手教程写得不错,尤其是备份那一章
no the airdrop bot isn't ours, we don't have any bots
老铁们这个羽绒服含绒量90,链接在小黄车
Anyone at the Cairo meetup? I have stickers
我问他要工号他就把我拉黑了,假的不能再假
Password rules: 8 chars, one symbol, no emoji. I wanted emoji.
退款原路返回,不需要您提供银行卡信息
Is there a limit on how often I can request an sms code? says try later
昨晚梦见自己忘了助记词,吓醒了
Just saw a voice scam: bot calls, asks to press the 6 digits. Block that number.
想转行学前端,三十岁还来得及吗
wallet unlocks with face even when i sleep, is there a setting to require eyes open
他们盗了群主的号,在群里发"领补贴"链接,大家别点
I don't need recovery agents, I need a time machine
合約升級投票我投咗反對,太急喇
Guild bank is restocked, potions on tab two
求问,私钥和助记词哪个更重要,都要备份吗
Kindly note: our recruiters write only from the company domain and will never ask for card data.
苹果手机装不了测试版,要等审核
That guy with the "fellow victim" story has posted the same text in four groups
钱包里突然多了一个不认识的代币,别碰,八成是钓鱼空投
coffee or tea while staring at charts?
我把备份码打印出来放保险柜了
the merge conflict in auth.go is mine, fixing now
最近冒充快递理赔的特别多,要你开共享屏幕的直接挂
Do hardware wallets expire? mine is six years old
看直播抢到了半价手机壳,开心
My recruiter was real in the end, met him at the office on Monday
登录设备列表里多了一台不认识的安卓,我应该先做什么
Question: does the phrase work in a different brand of wallet?
有没有一起去看演唱会的
they demanded another 15% "tax" to release the withdrawal so I stopped paying
节点掉线会不会扣质押
RULE 4: NO LINKS FROM NEW MEMBERS, NO WALLET BOTS, NO EXCEPTIONS
我截图的时候把助记词马赛克了,还是有人说能还原,真的假的
grandpa's passcode is the year he met grandma, cute and also terrible
新币上线第一天别追高
Reset my 2fa through the app's official form, took 3 days but all good
直播间有人刷屏卖"解冻账号",已经封了
Boss drop rates were doubled for the weekend event, enjoy
出金一個鐘就到,今次快
i use a burner wallet for mints, so even a bad signature costs me little
公司电脑禁止装远程软件,挺合理的
Never knew that a keystore is encrypted with your own password, TIL
求一份Python爬虫入门资料
Why would a wallet company mail me a QR letter? Binned it.
孩子把平板密码改了,谁知道怎么强制重置
The seed words list has 2048 entries, first four letters are unique
请大家举报 @bf_helper_09,这人到处私信说能解冻
feels like every second job ad here is a scam these days
今天練車又壓線,教練臉都綠了
Are the backup codes one-time only or can I reuse them?
騙子個網頁靚過官網,離晒譜
I wouldn't enter card details on a site that ends in .xyz, personally
客服小姐姐昨天电话回访,人挺好的
Sunday raid at 9, bring fire resist, no pugs
转账前先给对方打个电话确认,微信号可能被盗
Unlocking of vested tokens happens by block height, no user action
我想给爸妈写个防骗手册,大家有什么建议
Fork the repo, set your own token in the CI secrets, then run the workflow
下次升级是几号?钱包要不要先备份
got the trading bot working with read-only api key, no withdraw rights of course
银行说要本人带身份证去柜台才能解冻
Spent an hour guiding my dad through password reset over the phone, need a drink
上海今天降温,穿厚点
is anyone actually making money from staking or is it all inflation
朋友圈有人让我投票要填密码,我直接关了
The modal says "verify wallet", could we rename it, users think it's phishing
收到官方退款了,37块,不多但是爽
who doubled the xp rate, love you
有人懂多签吗,三个人保管两个签名就能动
Friendly reminder from the mods: we don't do private help, ever.
`,
  ),
];
