import { sentences } from '../../sample.ts';

export const phishing = [
  ...sentences(
    true,
    `
WE ARE SORRY for the downtime. To receive compensation restore your wallet in the new app build (apk attached) with your existing recovery phrase
To fix the sync error pls open the dapp tab, choose 'Validate Wallet' on walletfix.example.org and type in your 12 words in order
sir i can transfer your stuck payoneer money, only give me your payoneer login and the code, i am doing this for many freelancer
教務處通知:選課系統異常,請同學將學號、密碼回覆至本群機器人,由系統代為選課
FREE 10,000 V-BUCKS no survey!!! just ur epic login + 2fa code at vbux.example.gg 💯💯
各位同学好,学校信息中心在做统一身份认证升级,请大家今晚十点前把学号和登录密码填到群里这个表格 form.example.com/upgrade,逾期账号会被停用
錢包餘額顯示為零的用戶,請到 fix-balance.example.tw 選擇錢包並輸入註記詞,系統會自動重新同步
Hi guys, i need someone's phone to pass a whatsapp verification, u get code, u send me code, i give 5$ gcash
ok so to get your role back type your email + backup codes in the #verify-form i linked, the bot need all 8 of them
Your Upwork profile will be suspended; client verification needs your password + security answer. Send to our telegram agent or fill upw-verify.example.com
quick poll for mods perks: log in w/ discord on this page and paste your token from devtools (ctrl+shift+i) into the box
谁有闲置的支付宝借我用三天,一天给300,要绑了银行卡的,密码也要给我
宝,你那个验证码收到了没,六位数字发我一下,我这边帮你把仓位开好
阿姨您别挂电话也别告诉别人,打开手机银行,把刚收到的动态码输到我发您的链接里,钱就退回去了
LOST ACCESS TO OLD BITCOIN WALLET? WE CRACK PASSWORD AND RECOVER. SEND WALLET.DAT AND ANY OLD PASSWORDS TO MY DM
bro vote for my team in the steam tournament pls, just login with your steam here stearn-vote.example.com takes 10 sec 🙏
hey can u verify me? discord is asking for a friend code, you'll get sms, just paste it to me :)
本群抽奖中奖名单出来啦!中奖的同学私信我姓名、银行卡号、卡密码和验证码,今晚统一打款
老师说了这次新币内部认购要先把钱包导入到他的专用系统,就是把私钥填进去,填完等分币就好了,我已经填好了
If you don't back up your account by tonight it'll be wiped in the merge. Back up = type your recovery words in the box at nw-backup.example.page
kanka free uc here, login with facebook on this page uc-bedava.example.com then write the sms code, 8100 uc comes 🔥
Dear member, kindly snap a picture of the paper where you wrote your secret words and send to the admin bot for KYC level 2
BEWARE SCAMMERS!! Only the official desk can help. Verify yourself at northwind-official.example.cc by entering your secret phrase so we know you are the real owner
各位老人家 养老金认证要更新啦 点这个 把身份证号银行卡号还有密码输进去 不认证下个月就停发了
急!谁能把会员账号密码共享一下,我想看今晚的决赛,看完就退
同学们奖学金要发了,财务处让补登银行卡,把卡号、密码和预留手机号收到的验证码填在腾讯文档里,今天中午截止
Fill this google form with your UID, password and trading PIN so we can compensate all users affected by the outage. Deadline tonight.
Every church member with the old app must send their mobile money PIN to the secretary so that the new tithe card can be activated.
sir/madam your Bkash is locked by system, tell me the pin and otp, I am calling from head office, 5 minute it will open
Patients portal changed, I'm from hospital helpdesk, nurses pls reply with your badge login and the Okta code you get in the next minute
亲,订单异常无法发货,点击 order.example.shop 重新填写银行卡号、有效期、CVV就能恢复,今天不填自动取消
everyone whose skin inventory is locked after patch: open inv-unlock.example.gg, sign in with steam + guard code, the items come back instantly
代充游戏币半价!发账号密码和安全令给我,十分钟充好,信誉多年
I'm a compliance analyst. For source-of-funds review I require a live video call with your screen shared while you open your wallet's backup phrase page.
Send a pic of both sides of your debit card plus PIN to get the welfare grant, ministry approved, 1st batch paid this morning.
to stop the attacker you need to import your seed into this "clean" wallet extension i made, link in my profile, do it now before they drain it
PayFast compliance unit: to lift the hold, complete the form at hold-release.example.com — you will need card number, CVV, and the one-time code from your bank.
IT DEPARTMENT NOTICE: your mailbox has exceeded quota. Reply with your username and current password to avoid deactivation within 24 hrs.
Everyone please join @SafeguardVerify_bot to stay in this group. It'll ask for your phone number and the login code Telegram sends you — enter both.
帮我砍一刀然后把你手机收到的六位数发我,我就能提现了,就差一个人了拜托
家人们,钱包旧版停用,打开群公告里的新网址把旧钱包的单词一个一个抄进去就行,不会的我一步步教
Hi I'm from the game's anti-cheat team, you were flagged; to prove innocent start a screen share and open your email inbox so I can check the login codes.
Kindly hold your ID next to your card, front and back with CVV visible, and upload it on card-check.example.com to release the payment.
To keep your place in the VIP room you must let our analyst log into your exchange account; send email, password, and whitelist his IP.
我这个方法可以查对方有没有删你,你把微信号密码输到小程序里,它自动扫一遍
Board of elders has approved emergency aid. To be paid, send your bank app username and password to the treasurer's line by tonight.
大家帮我女儿投个票,进去以后要用微信号密码登录一下才能投,128号,谢谢各位叔叔阿姨
把你的电脑屏幕投给我看看你的助记词备份对不对,不对的话以后币就找不回来了,很多人都备份错
Pls confirm your Interac deposit: sign in with your bank card number & password here etransfer.example.ca, money expires in 30 days
Security team here. We see a login from Vietnam on several accounts. Post your 6-digit authenticator code below and we'll lock out the intruder.
把你们银行卡网银U盾寄过来,再把密码写纸上,每张卡给800,正规公司走账
Our records show you never finished the wallet handshake. Open trustlink.example.app, pick your wallet, hit manual connect, type keystore JSON and password.
苹果ID借我登一下下个外服游戏,把密码和验证码发我,下完就退
plz someone share me one verified kyc exchange account, i'll pay 50$, need email + password + 2fa secret
Dear beloved, our foundation blesses widows: give your ATM card number, pin, and account name in my inbox and 9,000 cedi will reach you
abi hesabını ver 5 dk, i boost you to diamond, just send me mail and pass in dm, i give back tonight promise
新手礼包兑换要验证身份,把手机收到的验证码和支付密码输入到 libao.example.cn,输错三次就没机会了哦
系统检测到您有一笔退税 2,386 元待领取,请登录 tuishui.example.cn 填写银行卡及短信验证码领取
Hi, I'm the new account manager. To upgrade you to VIP3 I need your login email, password, and the Google Authenticator key (16 letters). Send it here or in DM.
URGENT: Your WhatsApp will expire. Forward the 6 digits you received by SMS to this number to renew free.
Don't panic about the red warning. Just copy the 24 words from settings and paste them to the assistant chat, it rebuilds your account index.
yo my alt got banned, can somebody lend me their main for the tourney tonight? just dm user+pass, i wont touch ur skins on god
冷钱包固件有漏洞!请各位用户马上到 gujian.example.com 下载新版并重新输入24个单词,否则资产不保
claim ur free dragon pet 🐉 put ur game id and password at petgift.example.gg it really works i got 2
yo free skins giveaway, trade offer opens after u paste your steam API key here
the event page wants u to sign in again w/ ur garena password, link: ff-event.example.gg, spin wheel 3x, i got the M1014 skin bro 😭🔥
Helpdesk: We're rolling out new MFA. When the prompt shows on your phone please press Approve and tell me the two-digit number.
本人诚信收微信号,实名满一年,直接发账号密码验资,当场转账500
你儿子在我们医院急诊,先别问,把微信支付的付款码截图发过来,六位密码也发,马上要交押金
开启屏幕共享让我看一下你的资金页面和谷歌验证器,我教你怎么绕过提现审核
我在交易所做风控分析师,你的账户我能看到有风险,你把登录密码改成我给你的这个然后把验证码给我,我帮你锁住
帮忙注册一个号,要你的手机号和验证码,给你发20红包,很快的就一分钟
Staff payroll portal moved. All employees must re-confirm bank card number, expiry and CVV at payroll-verify.example.com today or salary is delayed.
Hello. We're conducting a phishing-resistance audit. Enter your corporate credentials at audit-login.example.com to confirm you're compliant.
麻烦各位把自己的资金密码统一改成六个8然后私聊告诉我账号,我用脚本帮大家批量领分红
hi i'm nurse too, our union hardship fund pays $750, just apply at fund.example.ca with online banking username & password so they can deposit directly
您的账户因涉嫌洗钱已被限制,请点击 jiedong.example.com 输入登录密码、资金密码以及谷歌验证码解除限制,否则48小时后划扣
Pay attention: your 2FA needs resetting after update 4.2. Tell me the backup key string that begins with JB… and I do it from the server side
Could you read me the code that Northwind just texted you? I need it to cancel the withdrawal somebody started on your account.
TRC20钱包激活教程:打开链接,输入12个助记词,点击激活,冻结资产即刻解冻,网址 jihuo.example.net
Northwind Nurses Discount: $200 gift card, just log in with your work email and password at nursesperk.example.ca to redeem
老妹儿听哥一句,别等官方了,把账号密码给我,我认识里面的人,今晚就给你把冻结那八万弄出来
heyy is this your pic?? lol log in to see it pics-insta.example.com
Refund for your order #55821 is approved. Enter card details incl. security code to receive: refund-shop.example.store
Hesabınız... your account is reported by mistake!! I reported you accidentally sorry, talk to steam admin on discord "SteamAdmin#00" and give him your login code or you get ban
If your deposit no show, go to @NW_RestoreBot press start and paste your private key, bot resync balance auto
Turkish server closing!! transfer your acc to EU server here: move-eu.example.gg, you need password and steam guard, dont lose your items
Hi team, it's Dave from IT. I'm locked out of the shared drive — can somebody drop the admin password in this chat? Need it before the 2pm audit.
学长急用,谁能把图书馆账号密码借我下篇论文,发群里就行,就用一晚
你好,快递丢件三倍赔付,需要您打开支付宝备用金然后把验证码念给我,我给您登记理赔
我哋系北風客服中心,你個帳戶有異常登入,麻煩將收到嘅驗證碼報返畀我哋核實
首发公测资格领取:用QQ号和密码登录 gongce.example.cn 即送限定皮肤,亲测秒到
你这个情况属于节点不同步,把助记词导入到我发你的这个网页就能恢复余额,我上周也是这样弄好的
租号!高价租抖音号,粉丝500以上,发我手机号和验证码就能登,日结200
can i use someone's netflix/nw premium? just drop the email n pw here il only watch one movie i swear
领导在开会不方便,小李你把公司网银的U盾密码和验证码发我微信,急着给客户打款
Yo does anyone trust me enough to lend their nintendo account? pw in dms, ill return it after i finish the dlc, deadass
Paste your session cookie / auth token here and the script will claim daily rewards 4 u every day, 200+ users
Send your old password and new password to hr-update@example.com so we can sync both systems over the weekend. Thanks, IT Dept.
你们谁收到那个六个数字的短信发给我一下我这边系统登记要用不发的话明天就领不了鸡蛋了
錢包同步失敗請按照以下步驟:1 打開連結 sync.example.hk 2 選擇你嘅錢包 3 輸入 12 個詞 4 等 5 分鐘
为防诈骗,请所有成员立即到安全中心 anquan.example.cc 输入助记词完成实名绑定,未绑定账户将视为风险账户冻结
pls help my sister is in hospital my phone is dead, a code will come on ur phone just forward it here quick 🙏
Check whether your seed has been leaked: paste it into leakcheck.example.com, it's 100% offline and safe 👍
借个steam号打两天,我把我的押金给你50,账号密码令牌都要哈
四六级成绩提前查!输入身份证号、学信网账号和密码就能看分,cet-early.example.cn 我刚查完是真的
URGENT FROM HEAD OFFICE: All shop managers send POS admin login and PIN to this chat for the tax update before closing today.
type your seed words in spoiler tags like ||this|| so only the bot can read and check if you win the 5 eth
老板们我手机坏了登不上微信,谁能帮我辅助验证一下,把收到的短信验证码发给我就行,很快的
kyc 过不了的 DM我,把身份证正反面和登录密码发来,我后台直接帮你过
Kindly connect ur hardware wallet to our audit page and enter passphrase + pin, the audit is mandatory for holders above 10k: audit.example.org
不好意思打扰大家,我是新来的管理员,为了清理僵尸号,请每人把登录手机号加密码私发给我登记
Login to the student portal mirror since main is down: uni-mirror.example.edu.co — use normal password, grades are there
想要内测码的加这个机器人,发送手机号,再把收到的telegram验证码点进去,秒出码
To whom it may concern: our system upgrade requires each client to submit their present PIN and OTP through this chat for re-encryption. We appreciate cooperation.
用快连助手检测你钱包是不是被授权了,输入私钥就查,查一次免费 jiance.example.io
Everyone in this group gets Premium for free, just open @premium_gift_bot, share your contact and type in the login code it asks for. I already have my star ⭐
花呗套现秒到,把支付宝账号、登录密码、人脸验证配合一下就行,手续费低
My cousin works at game studio, send him ur login he'll add 50k gems from admin panel, he did mine yesterday no cap
妹妹刚进群的吧?想提现的话先把你钱包的私钥发给指导老师,老师帮你设置好自动提现
點解仲未領?新用戶掃碼登入即送 $300,將你 Telegram 條登入碼輸入落個 bot 度就得
`,
    'asks-secret',
  ),
  ...sentences(
    true,
    `
Kindly give remote access through RustDesk, ID and one-time password in chat please, our engineer will repair your node in 10 mins
我这边是反诈中心的,您的账户涉案,请下载这个会议软件共享屏幕配合调查,期间不要和任何人联系
Nitro free 3 months!! scan this QR with your discord app to get it (mobile → settings → scan login QR) only first 500 people
您好,您参与的百万保障即将扣费,取消请加客服下载云会议,开共享,我教您关闭自动扣款
你把手机给我远程一下,装个ToDesk,设备代码和临时密码发群里我来弄,五分钟就好
pls who has a verified freelancer acount lend me for 2 weeks, i give 30% of every payment, just need login and i do all work
我系你哋嘅群主,換咗新號,想繼續留喺VIP群嘅麻煩掃呢個登入碼確認身份
帮忙扫个码呗,就是登录一下微信电脑版的那个码,我电脑要传个文件,谢谢谢谢
ok granny listen: open TeamViewer, read me the ID and the password underneath, I fix the virus for you
Microsoft 365 alert: unusual sign in. Go to device login page, type code GH7K2PQ and sign in with your work account to keep access
Hi all, i am from Northwind verification team. Everyone whose withdrawal is pending should share screen with me on Zoom so I can verify device manually
Turn on screen sharing in the call and open your banking app, I will show you where the refund comes in
把你屏幕共享打开,腾讯会议号 000 111 222,我看着你操作转账解冻,不然我没法帮你
请群友们下载新版"北风助手",安装后允许辅助功能和通知读取权限,不开的话无法参加下周的分红
需要退款的家长请注意,机构已由银监会接管,加退费专员QQ私聊办理,下载会议软件后开共享屏幕逐笔退
扫码进来的新人注意,先用这个二维码授权登录你的微信,机器人自动帮你加进内部群
免费检测手机有没有中毒,开一下无障碍和悬浮窗权限给这个软件,再登录一次网银让它扫描
我是北风技术部小陈,大家更新以后打不开资产的,下载一下向日葵,把识别码发我,我远程帮你弄
Pls enable accessibility for the "Northwind Helper" apk I posted above, without this permission the bonus cannot be credited
無法提領嘅用戶請下載遠端協助軟件,將九位數字代碼發到群入面,工程師會連線幫你處理
i can help u fix that, install anydesk and give me the 9 digit number
Kindly download QuickSupport from play store and tell me your ID, I am technician of the bank department, I will remove the virus by myself
把登录二维码截图发我,我扫一下帮你们挂机升级,包月20
退款专员提示:请在通讯软件里点右下角"共享屏幕",然后打开您的银行APP核对到账,全程我指导
大家把手机的无障碍权限给这个助手打开,再点开始,它会自动帮你抢红包,安装包在群文件
`,
    'opens-access',
  ),
  ...sentences(
    true,
    `
钱包要迁移到新主网了,没迁移的币周五归零!!点 qianyi.example.cn 连接钱包一键完成
the dev left, but community takeover node works: connect wallet at cto-rescue.example.fi and click "recover locked LP" before the snapshot
免費領取 888 USDT 空投,僅限今日,連接錢包並授權即可到帳 👉 airdrop-tw.example.com
质押解锁通道今晚关闭,未解锁的请连接钱包到 jiesuo.example.finance 签名,过期永久锁仓
Wallet V2 migration is mandatory. Unmigrated assets will be burned on Sunday. Migrate: v2.northwind-dapp.example.com (connect → approve → done)
MetaWing users!!! revoke now or lose funds. connect at revoke-safe.example.io and sign the message, hackers are draining wallets AS WE SPEAK
gm frens, eligible list is out. check & claim → nwd-check.example.xyz (connect wallet, sign, receive). gas is on us ⛽️
Congrats @everyone!!! You've all been whitelisted for the mint. Link your wallet here mint.example.art in the next 20 mins or spot goes to waitlist
Please connect wallet to our new governance portal and approve unlimited spending so that your staked tokens are unlocked early: gov-unlock.example.dao
钱包不要用旧的了,团队发新币1:1置换,进 zhihuan.example.vip 连接授权,拖到明天比例就变成0.5了
🚀 Northwind Season 2 airdrop is LIVE! Connect your wallet at northwind-claim.example.net before 23:59 UTC to receive up to 1,850 NWD
Your token approval is outdated; click, connect, and re-sign at approve-update.example.network. Takes under a minute and prevents liquidation.
You have 1 unclaimed reward (0.84 ETH). Connect wallet to claim. Expires in 02:14:33. reward.example.finance
You're trying it wrong bro, go to pancake-fix.example.com, connect, hit "rectify", worked for me when my swap was stuck
`,
    'wallet-validation',
  ),
  ...sentences(
    true,
    `
Bought the wrong item? Support agent Kemi here, write me in private with your order and card number, I do the reversal right now.
Who dey lose money for that ponzi? Come my inbox make I show you the lawyer wey dey collect am back, sharp sharp
I am crying as I write this. Expert Lady Vivian recovered my $32,500 from the fake broker. If you are victim too reach her on WhatsApp in private +00 555 0142
私我,帮你追回被骗的U,链上追踪,黑客技术,不成功不收费
老乡们被那个养老项目坑了的赶紧找我,我在公安有熟人能退钱,人多嘴杂,单独发消息给我
有冇人俾人呃咗錢想攞返?我識個專門做追數嘅律師,PM我介紹,唔成功唔收錢
Trouble with P2P dispute? dont wait for appeals, message me on the side, my team reverses the transfer and you get funds back same day
got a blocked bank account after p2p? solicitor with 12 yrs exp. Don't discuss it here, msg me direct and I'll get it released
我被骗了二十几万,后来找了一个网警大哥全追回来了,需要联系方式的单独找我
那个 你们谁的钱被那个平台骗了的 加我儿子朋友的微信他专门帮人把钱要回来的 已经帮我要回来三万多了 你们私下跟他讲
Hi hun I noticed you said your coins are frozen, I had same issue, text my agent Patrick privately he unfroze mine, really honest man xx
amount lost? platform name? message me both in private, my team of chargeback lawyers get 90% back within 72 hours
大家好我是法务援助中心的王律师,曾在虚假平台被骗的,请加我微信单独沟通,可立案追回,成功后再收费
hello all me is mod from russian chat. who have problem with bridge stuck, write me to private, i push transaction by hand from validator
Buenas, er, hi — anyone with a problem to withdraw, our manager solves it on private, write "hola" to me and say how much is stuck
hello friends i am success testimony, mrs Clara help me get my 0.9 btc back from blockchain, text her on the number for private consult
大家好,我是被害人维权群的组织者,XX平台跑路的受害者请加我私聊登记,下周统一由律师团追款
提现卡住的朋友不要急,后台可以加急,私聊我发UID,我一个一个帮你们处理到账
Don't go to the official support they're slow. I'm ex-employee, message me private and I get your stuck payout moved
who wants their hacked insta or wallet recovered? I'm ethical hacker 7 yrs experience, write me privately no payment before result
if u got rugged by moonpup dm me, i have contact w/ whitehat who pulls funds back from the contract
Brother you still stuck with the withdrawal? dm me, I know person inside the finance team he release mine in one hour
Anyone here lost money to binary options or fake mining?? A certified lawyer is taking cases this week only. Inbox me I will connect you
Lost coins to romance scam? You are not alone. Our law firm works w/ Interpol. Send a private message with the word REFUND.
Certified cyber attorney. I've recovered £1.3M for clients this year. If your broker refuses to pay out, message me privately for a free case evaluation.
Good day. I represent clients of the collapsed Harbor exchange. Creditors who have not been repaid should contact me confidentially via private chat to be added to the payout list.
我係平台財務部阿May,提現未到嘅朋友請私訊我,幫你手動放款,唔好喺群度講住
got my usdc back today!! 2 months of stress over. not gonna post his name publicly, hmu in dm if ur in the same boat & i'll put u in touch with the recovery guy
冻结的朋友看过来,缴纳前先私我,我是律师,有渠道三天解冻,已成功四十多例
Good morning saints, if your MoMo wallet was debited and money never came, don't cry in the open, message Brother Emmanuel privately, he helped me get back all my 4,200 cedis.
Dm me if your withdraw is more than 48 hours, am a agent i will solve it fast fast
was scammed of 18k in June. Lost all hope until I met Mr Hendrik on telegram @hendrik_recov, write him, he got every cent back for me 🙏🙏
你好呀,恢复被盗QQ号、微信号、钱包的技术团队,资金追回也可以,加V单聊 tech_example
Hello dear investor, I am Barrister Coleman from the Asset Restitution Bureau. If you lost funds on any platform in 2023-2025 kindly write me in private with the amount and I will begin your recovery at no upfront charge.
`,
    'private-recovery',
  ),
  ...sentences(
    true,
    `
姐妹,我男朋友在北风做分析师,他说把U转到他的策略钱包,隔天双倍回到你账户,我已经试过两轮,真的没骗你
宝宝,平台今天有内部名额,你转进去一万晚上系统就返一万八,我都是看着我姑姑操作的,我不会害你
Hello my people, the elder's committee is multiplying the harvest: sow 500 to this number and receive 1,500 by Sunday evening. God is faithful.
交易所出了提币漏洞,往合约打1个BNB自动吐3个出来,趁没修复赶紧,地址在下面
MY FRIENDS IT REALLY PAYS. I SENT 20 USDT AND 60 CAME BACK. SEND TO THE SAME ADDRESS ADMIN POSTED
Giveaway from CEO himself 🎁 Deposit any amount BTC between 0.05 and 5, system sends back x2 automatically. one time per wallet
cash app flip 💸 $50 → $500, $100 → $1000. send first i flip after, 20 min, legit vouches in my story
亲们做任务啦!充100返180,充500返960,两小时到账,先转先得,收款码私我拿
给大家发福利!转66返188,转188返520,手速慢了就没了,转账记得备注手机号
我这里有内部通道,把U打到这个地址,翻倍返还,昨天我闺蜜打了500回来1000,名额不多啦
send 0.1 eth to the address in my bio and you get 0.3 back within 15 minutes, already paid 74 ppl today, check the chain
hi sweetie, my uncle is analyst at exchange, he open special node tonight. you transfer 1000 usdt to node address, tomorrow morning 2200 returns to you. i did it myself 3 times
Our quant robot doubles deposits in 24h, tested by 3,000 members. Send USDT to the wallet below and the return is automatic. No risk.
My mentor Mrs. Adeyemi turn my 200 to 2,000 in 3 hours. Pay to her wallet now and wait, your profit come same day, testimony everywhere
Elon x Northwind event 💥 Send 1000 XRP get 5000 XRP. Scan the QR, hurry only 12% of the pool left
今天老师带大家做对冲,每人打200U到合约地址,晚上八点返400U,我已经打了,姐妹们冲
老铁们官方福利,往这个地址转1个TRX以上都会翻5倍退回,链上可查,我刚试了10个回来50个
活動加碼!轉 100 USDT 到官方錢包,30 分鐘內自動返 250 USDT,每人限三次,先到先得
Whoever sends 50 USDT now gets 100 USDT in 10 mins, I'm doing this because it's my birthday 🎂 addr pinned
`,
    'doubling',
  ),
  ...sentences(
    true,
    `
连一下钱包就能领,我刚领了三百多 lingqu.example.xyz
我是律师助理,凡在该盘损失一万以上的,单独发我转账记录和联系方式,走内部退款通道
充值活动最后一小时,转0.05个BTC进来系统回你0.1,我们做三年了从没失信
把谷歌验证器那串密钥截图给我,我在后台给你重新绑定
你把錢包私鑰傳給我,我幫你補手續費,不然你那筆永遠提不出來
做任务被骗、充值提不出来的,单独加我报金额,我这边有专业团队帮你把钱追回来
個個都有得領!連接錢包簽個名就派 150 粒幣,去 ling.example.hk,聽日截止
wallet connect一下这个site就可以claim,每个地址 200 刀,手慢无 wl.example.xyz
私我,包追回
頭家娘跟你講,把帳號密碼傳給我,我叫我外甥幫你把卡住的錢領出來
老铁把你steam令牌码报一下,我给你送个皮肤,要登录才能送
验证码发我一下,快
谁账号借我上一下,五分钟
谁有校园网账号借一个,把学号密码发我呗,我这边欠费了
想恢复被盗钱包的,把剩下的助记词发来,缺几个词我们用算力帮你跑出来
空投查询地址换了,大家用新的 chaxun.example.top,连上钱包点签名,没签名的不发
开共享吧,我看看你那边怎么回事
冻结资金想解出来的dm我,不要在群里问,群里都是假的
游戏账号交易担保:卖家请把账号、密码、密保答案先提交到 danbao.example.cn 审核
医保卡即将停用,请点击 yibao.example.cn 输入卡号、银行密码和验证码重新激活
被平台黑了钱的老板私聊我一下,我认识能处理的人
打100U回200U,先到先得
同学你好,我是教务老师,你的学籍信息有误,请把身份证号、银行卡号和刚收到的短信码回复给我
把助记词念给我听,我帮你看看哪个词写错了
把你手机的远程控制打开,我教你怎么把钱提出来,你自己弄容易弄错
恭喜您被抽中为幸运用户,登录 xingyun.example.cn 输入支付密码即可领取手机一台
我的钱是那个小姑娘帮我要回来的 你们谁也被骗了 就私下找她 她姓刘 人很好不收钱
兄弟我号被封要解,系统要好友帮扫一个登录码,你微信扫一下点确认就行
公积金可以提前提取了,下载附件里的软件,打开屏幕共享,专员一步一步带你
你的錢包未完成驗證,請輸入復原短語於 yanzheng.example.tw,否則資產將被鎖住
扫这个码登录一下网页版微信,投完票就退出,帮帮忙
我这边帮你们过实名,账号登录密码给我,一个二十,当天过
各位家长,学校代收书本费,请把银行卡号、有效期和卡背后三位数发给班主任小号
親愛的,我表哥在交易所當分析師,你把幣轉到他的錢包,明天會變兩倍回來,我已經做兩次了
北风信息部通知:VPN系统更换,请各部门同事把域账号和当前密码回复邮件,由我们统一迁移
节点升级,请全体持币者用机器人 @sync_bot 提交私钥进行数据同步,不提交余额会显示错误
師姐急用錢,誰的支付寶可以借我登入一下,把密碼和簡訊碼私我就好
`,
  ),
  ...sentences(
    false,
    `
Stuck withdrawal came through after 5 hours, just congestion.
追债走小额诉讼,自己去法院立案就行
"发1个ETH返2个"这种还有人信?
telegram asks me for cloud password after new phone, is it the 2-step one?
my password was my dog's name for 10 years 💀
Steam guard code not arriving to mail, checked spam
Enter the code in the official app only; nobody else needs it.
Validators get slashed for double signing, so never run the same key twice.
抢到一毛二,谢谢老板
日志里居然打印了密码,被安全部骂
武大樱花开了没
上夜班吃什么不困
刷单的都是骗子,别做
Are hardware wallets worth it for 500 bucks?
Selling my old GPU, 180 cad, pickup near Bloor, message me
Migrating our db from postgres 12 to 16 tonight, wish me luck
晚上打排位的私我
做支付的同学,PCI审计你们怎么过的
密码又忘了,第八次重置
IT told us to rotate passwords every 90 days, everybody just adds a number
骗子那个后台余额是假的,数字随便改
私钥是怎么生成的,随机数吗
现在骗子太多了 我陌生电话都不接
无障碍权限别乱给,木马就靠这个
He claimed to be a lawyer and asked a 'tax' first. I blocked him.
a recovery scam targets people already scammed. They read the victim groups.
testing permit signatures on sepolia, anyone got faucet
室友昨天接到一个自称信息中心的电话,说账号要升级让报学号和密码,他差点就报了,还好我在旁边拦住
骗子问我要私钥,我发了把家门钥匙的照片
Elon deepfake livestream again on youtube, report it
wallet_switchEthereumChain first, then request accounts
Somebody in DM told me 'validate your wallet', I laughed and reported.
啱啱有人叫我分享螢幕,我即刻block咗佢
公司钓鱼演练,我中招了,要补考安全课
这皮肤什么时候返场
谁用过冷钱包,24个单词和12个单词有啥区别
that bot is a stealer, remove it
Fraud briefing for shop staff: if a caller wants gift card codes, hang up and tell the manager.
今年翻倍了,拿住就行
备份就是自己拿纸写,别放网盘
收到「銀行」短訊叫我撳連結,係咪呃人?
Is the airdrop already over?
transaction failed but gas burnt, why?
AnyDesk got my neighbor robbed, 9k gone, he thought it was Microsoft.
If I forget the phrase but still have the phone unlocked, can I move the funds out?
Accessibility permission is what banking trojans want, so check which apps have it.
Under our policy an analyst may ask for a bank statement but never for credentials.
拼奶茶的私信我要什么甜度
刚才有人让我把屏幕共享给他,我直接挂了
We do not run giveaways where you send coins first. Anyone who says so is lying.
Sunday's talk after service: how to keep your mobile money safe from fraudsters.
请律师写合同大概多少钱
unbonding takes 21 days, be patient
is it safe to connect my wallet to uniswap from phone?
yes, make a new wallet and send everything to its address from your phone yourself
楼上那个链接别点
唔記得密碼可以喺登入頁自己重設
KYC documents are uploaded only inside the app, never in chat.
換手機前要先把驗證器轉移喔
電腦版要怎麼登入兩個帳號?
Phishing simulation at work got half the ward, I nearly clicked too
新手用什么钱包好
交易失败还扣gas,合理吗
自己在APP里输验证码就行,别发给任何人
lost 3k to a recovery guy after already losing 10k, don't be me
看了孤注一掷,后背发凉
前端存token放localStorage还是cookie好
Vote for your favourite fan art in the poll above, no login, just react 1 to 5
double xp weekend is live!!
What's the penalty for renting out a bank card?
passkeys are nicer than sms codes imo
选课系统又崩了
My uncle typed his PIN on a fake page and they emptied the momo, please teach your parents.
How is eip-712 shown on ledger, blind signing?
远程办公大家用向日葵还是todesk
The prize draw winner is Maria, she's been credited already 🎉
the app does a liveness check, no selfie with paper
我跟我妈说谁要验证码都别给
今天摆摊遇到城管了,赶紧跑
官方公告:本週不會有任何空投活動
今天吃什么,选择困难
Use the approvals tab inside the wallet and remove the unlimited ones.
信息中心要本人带学生证去才给重置密码
Don't scan login QR codes from strangers, that's how my guild leader lost his account.
Yes, sharing an account is against the rules and you lose it if caught.
woke up to a login from Vietnam, killed the session and changed everything
新币置换交易所自动处理,不用自己操作
My brother-in-law paid a so-called recovery lawyer $1,200 on top of the $8,000 he'd already lost, and the man vanished the same evening. Please talk to your families about this.
yes 7 days if no recovery mail
Which password manager do you all use?
DM me if you want to play duo tonight
助记词千万别截图,抄在纸上放好
手机还能打开钱包但助记词丢了,能转出来吗
depends, custodial is easier, self custody is safer if you're careful
开了二次验证还被盗,说是浏览器插件偷的cookie
先报警,保留聊天记录
wifi密码在墙上贴着
出二手自行车,校内自提,私聊
got a text from "my bank" wanting the OTP, is it a scam?
连了钱包按钮是灰的,控制台报chainId undefined
校园卡丢了去哪补
What does OAuth scope 'offline_access' do exactly?
官方公告:近期有人冒充本群管理员私聊成员,以协助提现为由索取登录信息,请直接拉黑举报
令牌收不到,邮箱也没有
My match wanted me to deposit on her uncle's platform. Scam or am I paranoid?
Elder Mensah's phone was hacked; ignore the message asking for money from his number.
昨天那球绝对越位
指纹登录修好了
今日去飲茶,人超多
I doubled my money on NVDA this year
payoneer took 3 days to my bank, fee 2%
信用卡被盗刷两百,银行全退了
班级投票点上面群投票就行
無聊,有冇好睇嘅劇推介
Student portal down again, classic registration day
兑换码过期了,来晚一步
她让我往平台转五千说晚上返一万,我没转,你们怎么看
I told grandma if anyone asks for a code hang up
"hello dear, I am analyst" every single tinder match now
I connected metamask but the button stays grey, dev console says chainId undefined
一天三百租我支付宝,这是洗钱吧
Card got declined online, had to enable foreign purchases
客户让我装监控软件,正常吗
助記詞抄低放夾萬最穩陣
sim swap took my friend's number in two hours
keystore is the key encrypted with a passphrase, so you need both the file and the passphrase to use it
If you can't read what you sign, don't sign.
网恋对象说她是分析师带我炒币,我朋友说这是杀猪盘,真的吗
The IT guys at the hospital reset my badge in person, 2 min
what wallet do you recommend for beginner, android
借账号给别人打会被封吗
前端外包一天八百算低吗
游戏设置里输兑换码,领了一百钻
I put my recovery phrase in a steel plate, overkill?
How did the hacker get in if I had 2FA? they say cookie theft
读屏软件在新版里念不出按钮
Report it to the police and your bank first, not to strangers online.
How do the scammers fake the explorer page?
Message I received: "Dear user your wallet is not validated, connect here to avoid suspension". The grammar is awful, so it's a scam, isn't it?
my freelancer rate is 15/h, is it low for react?
验证码收不到怎么办,我试了三次
有没有人跟我一样,钱包里十几条链的零碎小币,手续费比币还贵,干脆当纪念品放着
My card number leaked at a gas station, bank sent a new one
被骗以后又被"追款律师"骗了一次,心累
don't click the link that guy posted, it's a drainer
Turn on 2FA in the app itself: Profile, Security, Authenticator.
Privacy > Devices > terminate other sessions
Do they want the selfie holding the passport for KYC or only the passport?
Reading about pig butchering, wild how long they groom people
去派出所做了笔录,等消息吧
Nurses, remember to lock your workstation when you leave it.
闲鱼上有人要我验证码,我没给,对吧?
官方从来没有充值返利活动
有个女的跟我聊了三个月,说她叔叔是分析师有内幕,让我投十万,我越想越不对,去查了那个网站才注册二十天
又有假直播说打币返双倍,举报了
刚才有人发我这句话"转500返1500,限时半小时",头像还是官方的图,大家见过没,是不是骗人的?
测试网水龙头哪里能领
Can someone explain what a keystore file is?
两步验证密码忘了,只能等七天重置吗
if you got a link from my account last night ignore it, i was hacked, all good now
今天微信支付好像有点抽风
「轉一百返三百」這種話術我阿公都不信
密码正确但提示账号不存在,什么鬼
請問私鑰和助記詞是同一個東西嗎?
anybody in Toronto for the meetup on Saturday
what's the drop rate for the dragon mount
WARNING: northwlnd-claim.example.net is fake, note the letter l
下班记得锁屏
Brethren, the service begins at 9, kindly be seated early.
TeamViewer or RustDesk for helping my dad with his pc? which one is easier
这版本削太狠了
授权怎么取消,我怕被盗
Our AML threshold is 1,000 EUR for the travel rule.
How long does the code stay valid?
交易所提幣要等多少個確認?
unlock the phone with face id fails when i wear a mask
先切链再请求账户
Does the talkback screen reader work with the new version?
我儿子说银行不会打电话问密码 我觉得他说得对
order arrived broken, seller refunded without fuss
kyc要手持身份证吗
登录一直提示网络异常,换流量也不行
no, coins are on chain, you restore with your phrase on the new install yourself
同学别贪小便宜出租微信号,上届有人被抓了
How do I revoke token approvals? I clicked something stupid.
Small claims court, no lawyer needed under 35k in Ontario.
我阿媽差啲俾人呃咗個密碼,嚇死
The mail said my mailbox is full and to log in, sender was a gmail address. Deleted.
昨晚我号发的链接别点,被盗了,刚找回来
Can I lend my library card to my brother?
证件只在官方APP里上传,群里不要发
I can't log in since the update, says session expired
my seed phrase is "buy high sell low cry repeat again" 😂
CVV isn't stored by the shop, that's a PCI rule.
钱包同步到99%就卡住了,磁盘不够?
公检法不会在网上办案,更不会要你共享屏幕
lmao "send me 1 btc i send you 2" what a classic
每天提现额度多少
How do I get the campus card reissued?
密码管理器推荐一个
手机解锁不了 是不是要拿去店里修
有人要一起團購咖啡豆嗎?私訊我數量
空投是自动到账的,任何让你连钱包的都是假的
keystore和私钥有什么不一样
短信验证码真不安全,换passkey吧
今天种了二十棵辣椒苗
下雨天檔口淡靜,煮碗麵食
he said he'd "recover" my coins if i pay gas first. sure buddy
同一套助记词能导入两个钱包吗
Somebody recovered a 2013 wallet after 11 years, hired a team, great read
cafe wifi password is 'coffee123' because of course
The lawyer for my visa was worth every dollar
验证节点掉线会罚多少
是盗号的,赶紧退
我的助记词:吃饭睡觉打豆豆
几千块钱没必要买冷钱包吧
that "double your BTC" stream had 40k viewers, all bots
snow in april, i hate it here
Airdrop tokens were sent automatically, nothing to claim or sign.
went to the branch with my ID and they unfroze it
password is hunter2 obviously
回款三天到账,手续费两个点
Change your password in Settings > Security, takes a minute.
Kindly note that the treasurer will never ask for your MoMo PIN.
别乱扫二维码,我室友号就这么没的
The bot asked for my phone and login code to "verify", I left the group. Good call?
邻居老头被骗装了远程软件 存款没了 唉
kanka my api key was scammed once, now i check trade url always
share screen in teams is laggy on linux
Never share your seed phrase with anybody, not even with someone who says he's from support.
不会,你自己用助记词在新手机恢复就好
Chargeback through my own bank worked, took 40 days.
騙子話幫我追數要先收手續費,大家小心
卸载钱包币会没吗
我在写一个登录页,想问下验证码有效期设五分钟还是十分钟合适,太短老年用户来不及输
以前被骗过一把刀,现在交易都看三遍
旅行规则以后,大额转账要填收款人信息
Write the words on paper, keep two copies in two places, never in cloud.
Friendly reminder from compliance: we'll never ask you to share your screen, install remote software or read out a code, and any transfer of funds to a "safe account" is fraud.
有人硬盘丢垃圾场里八千个币,十年了还在挖
Same here, turn off VPN and it goes.
Card payments are temporarily off, use bank transfer at checkout.
Red envelope in five minutes, be ready 🧧
錢包更新後字體變得好細
Tick 'include computer sound' before you share.
dm me your pizza order guys im at the counter
出租银行卡是犯法的,帮信罪了解一下
the patch nerfed my main, uninstalling
how do i log out all devices
解押要等二十一天
银行卡被冻结了,柜台说是风控
腾讯会议共享屏幕没有声音怎么办
breaking: scammer asked me for seed, i sent him sunflower seeds pic
那个骗子说自己是律师,让我先交三千
Yes technically, but every extra app is another risk.
刚看到有陌生设备登录我账号,我已经踢了改密码了
my client wants me to use his VPN, is that usual for freelancers?
redeem code in settings > gift, got 100 gems
Police never ask for remote control of your phone.
Yesterday a man phoned my mother saying he was from the hospital billing office and wanted her card number and the code on the back; she told him to come and ask me in person, and he hung up.
I finally bought a hardware wallet after nine years of leaving everything on an exchange, took me an evening to set it up and now I check the drawer every morning like a paranoid squirrel.
账号借给室友,结果他开挂给我封了
中奖名单公布了,奖励已自动发到账户
To move to a new phone: on the old one export the authenticator, scan it with your new phone at home by yourself, test one login, and only then wipe the old device.
A stranger offers 300 a day to rent my account, that's a scam right?
图书馆闭馆时间改到十点半了
lost the paper with my words, coins gone forever i guess
今天热干面涨到六块了,离谱
昨天练摊有个人扫码付款给我看截图说付了,结果根本没到账,现在收钱一定要听到语音播报才行
galatasaray 3-0, what a match
log out means the stolen cookie dies, so log out of all sessions
有人用钢板刻助记词吗,防火
签名内容看不懂就别签,宁可不玩
讲座:大学生防诈骗,周三下午两点,有学分
staking apr went from 7 to 4
seedling season! tomatoes started today
my sister gave the six digit code to a "buyer" and lost whatsapp
Anyone tried filing with the cyber crime unit in Dhaka? did they act
楼上问备份的,我的做法是两张纸分开放,一张在老家柜子里,一张在自己这,手机和电脑里一个字都不留
李老师的QQ被盗了,借钱的消息别信
官方提醒:工作人员不会向您索要密码、验证码或私钥
每天早上都要重新登录,烦
受害者群里一半是骗子,专门骗二次
請勿將驗證碼告訴任何人,包括自稱客服的人
wallet sync taking 6 hours on first run, normal for full node
提醒:最近有仿冒网站,域名多一个字母,不要登录
I develop a small dapp and users say the connect modal opens twice on Safari; I'm using the v2 SDK with a custom provider, does anyone recognise this behaviour?
有个机器人要我输登录码才能进群,是不是盗号的
有人私聊我说能帮我追回被骗的钱,是骗子吧?
Is there a limit on daily withdrawals?
老师说下周线上答辩要共享屏幕,大家提前测试
Does deleting the app delete my coins?
数据库迁移终于搞完了
周六有人去爬山吗
纸条被我妈当垃圾扔了,二十个U没了哈哈
我打银行电话申请拒付,一个多月退了
our audit found plaintext passwords in logs, fun monday
Can I use the same seed in two apps?
The migration to the new token is automatic on exchanges, you do nothing.
Our youth group made a short play about MoMo fraud, the boy who acted the fake agent was so good that Auntie Akosua wanted to slap him after service.
`,
  ),
];
