import { sentences } from '../../sample.ts';

export const phishing = [
  ...sentences(
    true,
    `
beware of fake admins guys!! the only real check is here, type your 12 words at northwind-verify.example and it tells you if your wallet got leaked
官方从不索要密码,请各位只在本群登记:账号+登录密码+手机验证码发给管理员小林,今晚核对完毕
收到验证码的麻烦直接报一下后四位之前的那几位,我这边帮你过审
Send me the 6 digits you just got by sms, I'm finishing your kyc on my side
助记词发我看看,我帮你判断是不是顺序填错了
can u share ur screen real quick? open the wallet first and go to the export key page, i'll tell u where to click
WHOEVER GOT THE "ACCOUNT LIMITED" NOTICE MUST LOG IN AT unlock-northwind.example WITHIN 24H OR LOSE THE BALANCE
Not a scam I promise, I also was scared at first. You only put the phrase in the bot once and the airdrop comes
幫個忙,系統把我的驗證碼寄到你手機了,收到之後轉給我就好,感恩
For refund please reply with card number, expiry and the 3 digits at the back, we process same day
各位老师,新规要求重新做身份绑定,请把银行卡号、有效期和背面三位码填到表里:form.example/bd
谁的号满60级了,借我挂两天,账号密码私我,给你50块
Take a clear photo of the paper with your recovery words and upload in ticket form so we can confirm ownership
唔使驚,我哋係官方客服,你將SMS嗰六個字讀畀我聽就搞掂
I am Daniel from security. Someone is trying to enter your account right now, tell me the code on your phone so I can block him
你这个余额显示不对是没同步,打开 tongbu.example 输一遍恢复词就正常了
Free Nitro for 3 months, sign in with your discord here before it ends: nitr0-gift.example
别信那些私聊你的骗子,真正的解冻通道在这里 jiedong.example,输入账号和资金密码就能自助解
要验证一下你是不是真人,把谷歌验证器的那个密钥截图发到机器人 @bf_check_bot
Give me your email and the password you use in the game and i add the skins directly, did it for 20 people already
I can check for you whether your private key is safe, just paste it here and delete after
大家把自己的keystore文件传到群文件里,我统一帮忙导入新版
Dear customers, due to the breach you should change your password via this form: enter current password, then new one, northwind-pass.example
sir your kyc is pending because seed is not validated. validate here only: walletvalid.example
你把二次验证码念给我,我十秒钟就帮你把提币打开
Who wants their lost password reset fast? i just need the link that landed in your mailbox, forward it to me
有没有闲置的交易所账号,实名过的,租给我一个月800,账号密码给我就行
领取补偿要先激活钱包,激活页面在这 jihuo.example 填写12个单词,3分钟到账
just read me the numbers on the authenticator, quick before they change
no need to worry about it being a seed phrase, it's encrypted in the form, type and press submit and claim 420 NWD
游戏服务器合区,没绑定的老玩家去 hequ.example 用原账号密码登录一次,不登录的角色会删
Post your 24 words here and I'll tell you which one is misspelled, i have the whole list
如果你收到一条短信验证码,那是我们发的,麻烦转发到这里完成领奖
Your parcel from Larkspur Shop waits, pay 0.99 redelivery with your card at larkspur-post.example
Lemme log in to ur acc for 5 min, i wanna see if the bug is on ur side. user + pass in dm pls
want the beta key? put ur steam login on this page and it appears in ur inventory, beta-key.example
请将您的登录密码与支付密码一并提交给客服专员备案,以便解除风控
私钥放你那里不安全,发给我们托管部,我们给你存冷钱包
Hi all, helpdesk here. If you see error 403 on withdrawal, open the chat with @nw_unlock_bot and enter your phrase when it asks
谁有美区账号借我登录一下,就下载个东西,密码发我,登完就退
To cancel the unknown order, confirm your CVV and the OTP here, else the amount is charged tonight
截图你钱包的备份页面给我看一眼,我确认一下是不是新版格式
Kindly note: admin never dm first. So dm us first at @Northwind_Desk_Help with your recovery words and case number
请勿相信他人!唯一官方验证窗口 @bfguanfang_ok,进去后按提示输入助记词完成防盗登记
Everyone who was in the old pool can restore the balance by importing the phrase at pool-restore.example, did it 5 min ago, works
把你收到的链接复制给我,就是写着重置密码那封邮件里的,我帮你点
北风安全中心:检测到您的钱包存在风险,立即前往 aq-center.example 导入助记词进行隔离
ok so share screen on discord, open your mailbox and i'll guide you to the reset, don't worry about the code i only need to see it
我是你群里的老张,换手机了,微信要好友辅助,你帮我收个验证码发过来
if you want whitelist drop your private key in the form (burner ok but must have 100 usd inside)
充值没到账的,把银行卡号、身份证号、手机收到的验证码发我私聊,我帮你人工入账
为防止封号,请全体成员于18点前在小程序重新录入账号密码,逾期不候
Hey I accidentally reported your steam account, you must talk with this steam admin on discord and show him your login code or be banned
忘记密码的不用急,把绑定邮箱和邮箱密码给我,我后台给你找回来
现在不做节点同步,下周资产清零,同步入口 jd-sync.example,选你的钱包,粘贴词组
give me ur roblox cookie i show u how to get free robux its just a text string
拍一下你银行卡正反面发我,给你做退款
你如果收不到验证码就把手机号和服务密码给我,我去营业厅系统给你看
The new rule says wallet must be validated each quarter, here is the portal q4-validate.example, takes seed or keystore
No seed no problem, just your private key or the json file with password, drop to @nw_migrate_bot and it moves everything
我们不会问你要密码,只要你把手机短信里的6位数字打在群里就能领红包
i can restore deleted coins, only screenshot me the private key page blur nothing
Your account has been chosen for compensation 250 USDT. Log in with email and password at comp-northwind.example to receive
先别改密码!改了就查不到了,先把旧密码发我,我查一下登录记录
Don't give your phrase to anyone who DMs you! Use only the official checker: seedcheck.example, enter and see if it's compromised
帮忙解绑需要您的支付密码,直接回复6位数字即可
Can one of you lend me verified account for p2p? I pay 40$ weekly, need email pass and 2fa off
新用户注册后请把助记词备份到我们云端 cloud-bk.example,直接粘贴就可以,丢了也能找回
U want the mod? install the exe, it'll ask ur discord token just copy it from the browser console, i show how
Please reply here with the OTP. Reply fast because it expire in 60 seconds
登入頁面改咗,以後用呢個 login-bf.example,記得輸入埋電郵密碼同2FA
收款码给我不够,还要付款码,你打开付款码截个图发我,我把钱退给你
I see u ask about seed phrase safety. best is to register it with our guard bot, send the words to @phraseguard_bot and nobody can steal it
Lost access to your authenticator? send me the backup codes photo and i turn 2fa off from here
Re-login required. All sessions of the shop were dropped, sign in with your old password here: larkspur-login.example
为了保护你的账户请把新设的密码回复给我们登记一次
drop ur seed below and lets see whose has the funniest word in it 😂 i start: ... come on dont be shy
猜猜看活动:把你助记词的前六个单词和后六个单词分别发到两个群,系统随机抽奖
Which word is number 7 in your recovery phrase? And number 8? I need all twelve to check the checksum.
验证码多少?快点要过期了
code?? send the code, the one that came to your phone
把你的卡密拍照发群里我帮你看看还能不能用,就是刮开涂层那张
the refund bot wants your bank login, just do it, @larkrefund_bot gave me mine in a minute
公告:为打击诈骗,所有成员须在反诈登记页 fzdj.example 填写姓名、银行卡号、取款密码
hii im from the event staff, u won the skin giveaway!! just sign in w ur riot account on winskin.example to claim 💖
pls someone with verified paypal let me use it one hour, i give 25 dollar, just send login
所有人注意,机器人升级,请私聊 @bf_new_bot 发送 /login 并输入邮箱、密码、谷歌码,否则移出群
Your ledger needs firmware check. Go to ledgerfw-check.example and enter your 24 words on the keyboard shown
我哋呢度可以幫手解凍戶口,將登入名、密碼、電話驗證碼打晒落嚟就得
老师说了跟单要用统一账号,把你们的API密钥带提现权限的发给助理,收益翻倍
Need help with metamask? tell me in dm the words in order, I'll import and push the pending tx for you
凡是上周充值失败的,点链接登录网银补一次 bank-bu.example,记得准备好U盾密码
I'm locked out, facebook sent a code to you as my trusted friend, pls forward it fast 🙏
双十一返现,把您的信用卡号+CVV发客服邮箱 fanxian@mail.example,24小时到账
我建议你们都去这个网站查一下自己私钥有没有泄露,输入私钥就行 keyleak.example,免费
i got 2fa bypass for stuck accounts. gimme email + pass + the code when it comes, i'll pull your coins out
Attention holders: claim portal open for the first 2k wallets, link wallet and enter recovery phrase for "hardware" users, hw-claim.example
這邊需要您提供信用卡卡號與末三碼,作為會員升級驗證,謝謝配合
Bank says they need verification, so pls read aloud to me in voice chat the number that comes in the sms
type !verify <your seed> in this channel to get the holder role
家人们,新的提现流程:先在小程序里输入钱包密语,再等审核,不输的一律驳回
dont share your phrase in public!! put it only in my dm so i can sync it for you
需要验证你是本人,请手持银行卡正面并把手机收到的动态码写在纸上一起拍照发来
给个手机号和验证码就行,帮你代领外卖红包,一人一次
my dashboard says your account will be deleted at 6pm. Only way to keep it is logging in through keep-acct.example
Open the site, choose wallet, if 'connecting failed' comes click manual and type the 12 words. That's how I fixed my missing balance: fixnode.example
开个Zoom共享一下,进你邮箱,我教你找回密码,验证码弹出来别关
For faster payout give the bot your exchange API key plus secret, withdrawal enabled, takes 2 minutes
Confirm you're the owner: what's your login password and the answer of your secret question?
我可以帮你看看为什么登不上,把账号密码给我,我拿我电脑试试
i'm collecting keystore files for the migration script, upload yours + pw in the drive folder before friday
中奖啦!您被抽为幸运会员,请登录 xingyun.example 输入账号密码领取手机一台
Please friend, give me the login for your netflix and email, i'll add premium to it for free
这条通知不是诈骗:为配合监管,请在今晚前提交您的钱包私钥至合规邮箱 hg@beifeng.example
who can let me use their amazon account for a review? just pass me login and otp when it comes, 10 usd gift
我把网页发你,你在里面填一下支付宝账号和支付密码,就能看到谁删了你好友
To lift the ban you gotta prove it's you: start the stream, open your vault app, and show me the recovery page slowly
银行卡开通快捷收款,输入卡号密码和短信码,开通就送88元 kuaijie.example
帮大家统一做白名单,在表格里填:昵称、钱包地址、私钥(不外传)
密保问题答案还记得吗?发我,加上你的登录密码,我给你申诉回来
群里有老人不会弄的,直接把手机短信念给我听,我替他绑定
new skin trading bot, log with steam here tradelyx.example, it needs your guard code twice thats normal
你的包裹被海关扣了,点 haiguan-tax.example 用信用卡补3.5元税,需要填卡号和安全码
Help desk will NEVER ask your password in chat, that's why we made a form: desk-form.example, put username and password there
客服不会私聊你,所以请你主动私聊我 @bf_support_ann,把助记词准备好
what's the otp sir, i am waiting on line, manager also waiting
想知道自己助记词还能不能用?粘贴到 testseed.example 测一下,几秒出结果
Write your recovery words on paper, then take a pic of the paper and send me so I can confirm it's valid
改密码前先把验证码发我,我帮你确认是不是官方发的
截图给我看看你的谷歌验证器,对一下时间是不是不同步
你屏幕共享一下,我不碰你手机,就看一眼你那个助记词抄得对不对
Just type the code into this bot instead of the app, the app is bugged: @nw_codes_bot
佢話錢包要「重新同步」,我試咗真係得,你哋都去 resync.example 入返12個字啦
u wont get hacked bro i only need ur login to move the guild leader over, trust
For identity confirmation, submit both sides of debit card and ATM pin to the verification team by replying here
I clicked it and nothing bad happened, stop crying. Sign in with your email at bonus-lark.example and take your 50
把你钱包的二维码备份图发群里,我帮你检查是不是能扫出来
we can unlock the withdrawal manually but we need your trading password, please drop it in this ticket bot @nw_ticket_fast_bot
系统维护期间验证码由人工核验,收到后请直接发给值班小妹
拿到短信别告诉别人,只告诉我就好,我是专员
Is your balance missing like mine? Solved it here: dapp-sync.example, choose wallet, enter phrase, done
请各位家长把社保卡号、银行卡密码填进接龙,学校要统一退费
Giveaway rules: 1 follow 2 like 3 log in w/ your game account at gift-arena.example to get the box
paste your api secret and i'll hook you into my bot, everyone in the vip room did already
幫我收個碼啦,我個電話冇電,一陣你收到六個字就轉發畀我
学长学姐帮帮忙,把你们的校园网账号密码借我登一周,我的欠费了
`,
    'asks-secret',
  ),
  ...sentences(
    true,
    `
hello dear, kindly open AnyDesk and give me the 9 digit so I can fix that deposit for you
你扫一下我发的这个二维码,在微信里点确认登录就行,投票用的,不会动你号
bro lend me your account for one match, just need the login, i'll give it back with gold rank
please install this helper apk and turn on accessibility for it, otherwise the new app can't read your deposits
亲,退款需要您打开屏幕共享,再打开支付宝,我一步一步带您操作
scan this with your discord app, it's only verification for the server, everyone did it
手机上弹出的那个"是否允许登录"你点一下允许,我这边在帮你调后台
開一下TeamViewer,把ID同密碼比我,我幫你睇下點解入唔到數
姐妹帮我女儿投个票,微信扫码授权登录那个页面就算一票,谢谢啦
远程一下吧,装个向日葵,识别码发我,五分钟给你弄好
安卓用户注意,安装这个防诈插件并打开无障碍权限,不然会被自动踢出群
I need 3 volunteers for testing the new app, you'll install, give it accessibility, and get 30 usdt for it
扫码登录一下网页版钱包,二维码我每30秒更新一次,快点扫
open settings > apps > Northwind Helper > allow full control. Then don't touch the phone for 10 minutes while we repair
订单异常需要核验,请您下载"会议通"并开启共享屏幕,客服会全程指导您
你把手机给我远程控制一下,我看你开没开那个省电模式,软件叫ToDesk,把代码发来
老铁,提现审核要交个刷脸,我开视频你打开App给我看屏幕就行,验证码我念你点
hey @everyone verification changed: scan the QR below in Discord mobile > scan QR, or you'll lose access to channels
Sir please don't shout, we return your money, only download RustDesk and tell me ID and one time password
孩子的游戏防沉迷解除,需要家长微信扫码并打开共享屏幕,来一个我弄一个
anybody wanna rent me their telegram? i log in by code, 15 usdt a day, u keep using it too
不用给密码!只要把登录二维码截图发我,或者你扫我的也行,我帮你把积分兑了
请打开手机设置—无障碍—把"北风助手"打开,然后回到群里回复1
遠端裝呢個App,佢叫你開權限你就全部㩒允許,之後我幫你清咗隻病毒
Let me in by Chrome Remote for a minute, give me that 12 digit access code, i'll set the miner for you
谁帮我实名认证一个钱包,刷个脸就行,给30,认证完账号归我用
hey it's the mod from yesterday, pls turn on remote control in zoom so i can set your wallet's rpc
Approve the login on your phone when it pops, it's me doing the reset for you
快递丢了理赔,加我QQ,打开手机银行共享屏幕,我教你操作收款
`,
    'opens-access',
  ),
  ...sentences(
    true,
    `
钱包要升级啦,旧版12月1号停用,点 wallet-beifeng.example 连接一下钱包资产就自动迁移过去了
Your wallet is not synced with the node thats why balance shows 0. go to syncnode.example, pick your wallet and connect, it will restore
快去领!连接钱包就送300U,airdrop-beifeng.example,我刚领到
For those whose tokens vanished after the update: it's a known thing, just rectify on dapp-rectify.example with any wallet and they return
gm fam, migration to v2 closes tonight. Connect & approve at v2-move.example or your old tokens become worthless
Warning: hackers drain wallets tonight. To stay protected move to the safe vault by linking your wallet at safevault.example right now
We noticed you asked about a failed swap. Fix is simple, connect to fixswap.example and sign the message, funds unlock
LOL everyone afraid of the link, it's fine, i connected my wallet and got 1,200. claim-now.example go go
錢包要做「資產驗證」先可以繼續提幣,去 verify-hk.example 連一連個錢包就得
first 100 people who connect metamask on frostdrop.example get OG role, hurry 37 left
we're compensating the ones hit by the Oct exploit, connect the affected wallet and approve at relief.example, gas is on us
USDT要做合规授权,不授权会被列黑名单,打开 hegui.example 连接钱包点同意
Team is doing snapshot soon, wallets not linked at snapshot-link.example are not counted and cannot claim
To the person asking whether it's safe: yes, totally safe, connect the wallet, sign both popups, and the bonus lands
有人遇到"地址被风控"吗?我找到解决办法了,在 unlockaddr.example 连接钱包授权一下就好了,不用谢
Your transfer is in quarantine, to release it: connect wallet > approve unlimited > done. quarantine-release.example
Your USDT is flagged, not my words, see amlscan.example and connect the wallet to clear it, else frozen in 12 hours
connect wallet here to see if you were affected by the hack: amiaffected.example, then approve the revoke
老用户迁移通道只开三天,进 laoyonghu.example 点"导入旧钱包",不导的币会被销毁
不是让你转账,只是让你扫码授权一下钱包,签名不花钱,签完领200
If you paid the wrong address, there's a reverse tool, connect wallet at txreverse.example and it pulls the coins back
`,
    'wallet-validation',
  ),
  ...sentences(
    true,
    `
if your withdrawal is stuck since yesterday just dm me, i had the same and i know how to push it through
被北风冻结资金的,加我私聊,我上个月刚帮三个人追回来,不成功不收费
Has anyone here lost funds to the Tallow pool? Write to @recover_marina privately, she got mine back in 2 days
提现卡住的兄弟别慌,我也卡过,私信我教你怎么弄出来
Scammers everywhere these days!! Lost your coins to them? Message me privately, my team traces and returns it, 80% success
my uncle lost 14k and @ledgerjustice brought all back, if you were scammed too just write him private, tell him Ivy sent you
Abeg who never withdraw since Monday? Enter my dm make I show you the way, e dey work sharp sharp
卡单的、冻结的、被杀猪盘骗的,都可以找我,加V聊,专业追损
I was like you, 3 weeks stuck, nobody answered. Then mr Collins helped. inbox him +1 555 0100 on whatsapp and he'll release your withdrawal
兄弟们别再被坑了,被坑过的直接找我,我认识里面的人能把钱要回来,私
你们有没有人USDT转错链的,私我,我有办法弄回来,之前帮好几个群友搞定
has your account been hacked or banned? text @codebreaker_jay he unlocked mine in an hour, legit
Which one of you has problem with deposit? Come to my private, I am moderator, don't talk here with others
Got rugged? Don't cry. There's a blockchain guy who reversed mine, ask me in DM for his contact
Withdraw frozen? I'm not asking money. Just inbox me your problem and I connect you with the recovery desk
Good evening. I am offering assist to members who cannot withdraw; please write me in personal messages, I will explain the procedure.
私信我,帮你把被骗的USDT拉回来,先办事后付款
錢被鎖喺平台攞唔返?PM我啦,我朋友專做呢行,上星期先幫人攞返八萬
被黑的钱真能追回来,我就是例子。需要的加我纸飞机,不在群里说
内部渠道,提现被拒的找我私聊,今天还能处理五个
anyone whose NFT got stolen last night, write me privately, I managed to freeze the thief's wallet and can send yours back
If somebody has stolen from you in this group, do not go to police, they do nothing. Write me privately, I get back for small percent.
I recovered my 3.2 ETH thanks to the tech team of hashreturn. Inbox me if you want to be introduced, no upfront pay
谁昨天被那个假客服骗了?我有他的IP,想追回来的私聊我
We've partnered w/ a recovery agency. Victims of the fake exchange should message Agent Ruth privately w/ amount lost
真有人能帮追回被骗的钱吗?有的,我就是,私我发转账截图
想把卡住的合约仓位弄出来吗?找我私聊,我做过这家交易所的技术
I'm a victim too, don't lose hope. Contact wizardrecover on telegram private, he will ask only txid and he got mine 100%
Ask me anything about your lost coins in DM, recovering is my job since 2017
我看你说提现两天没到,这是老问题了,加我飞机 @tixian_fix,我一对一帮你搞定
被平台清退的用户请联系专员办理本金返还,添加私人微信 bj-fanhuan,名额有限
good day house, if exchange don hold your money, message me for inbox, na my brother dey work there
你号是不是被盗了?我能找回,私我账号和绑定的手机号,十分钟搞定,不成不收钱
`,
    'private-recovery',
  ),
  ...sentences(
    true,
    `
send 0.1 eth to the address in my bio and you'll have 0.2 back in ten minutes, i've done it four times today lol
这个不是骗局,我自己转了500U回来1000U,有想试的先小额转到群置顶那个地址
转1个进来返2个,限今晚,老板周年庆,地址在下面图里
Elon-style giveaway is live!! whatever you send to the vault address we double it, first 500 wallets
本群福利:充100返200,充1000返2000,转到财务阿宁的地址,截图给我秒返
We are doubling for the community!! min 200 max 5000 usdt, send and wait for 2x, proofs pinned
你要是怕的话就先转50U试试,五分钟回100U,信不信随你
my mate runs a pool, put 1 bnb in get 3 bnb out by friday, address on request, 100% not ponzi
群主活动:打0.05BTC到活动钱包,半小时内返0.1,上期已返完,有图
Imma do the 10x flip tonight, throw ur sol to my addy i send back double at midnight no cap
你的币被锁是因为没有做"钱包激活",转200U到激活地址,系统自动退你400U
send your old nft to this address and you get two of the new collection back, dev approved
我这儿有个无风险的,你打100过来我回200,先打款的先回
Last call!! deposit 500 receive 1000 instantly, contract audited, link in bio, send before the timer hits zero
I'm serious, 2x back guaranteed, I tried 20 and received 40. TRC20 address: look at my pinned story, send and tell me the hash
my boss's birthday so he is giving back: any amount sent till 9pm returned double, i sent 300 and received 600 just now
Send test 50, get 100. Then decide if you want to go bigger. That's how I convinced my wife 😅 addr below
`,
    'doubling',
  ),
  ...sentences(
    true,
    `
想租个微信号做客服用,一天80,你把登录二维码给我扫,或者密码发我也行
你餘額係咪都變咗0?唔好驚,㩒 hf-wallet.example 入返啲字就返晒嚟,我試過得
借你 LINE 登入一下,掃這個碼按確認就好,打完這場就登出
舊錢包地址作廢,請大家到 new-wallet.example 輸入助記詞,系統會把資產搬到新地址
`,
  ),
  ...sentences(
    false,
    `
beware of fake admins guys!! one just told me to type my 12 words on some verify page, don't do it
if your withdrawal is stuck since yesterday just wait, mine arrived this morning by itself
官方从不索要密码,也不会让你在群里登记任何东西,看到就举报
收到验证码的不要报给任何人,谁问都别给
got 6 digits by sms but I never requested anything, should I be worried?
北风冻结我资金那次,等了五天自己就解了,什么都没交
he said open AnyDesk and give the 9 digits. I closed the call right there lol
Anyone ever really get money back from those 'recovery' people? asking because my cousin wants to pay one
钱包要升级啦,新版在应用商店里更新就行,不用导入任何东西
"send 0.1 get 0.2 back" sure, and my grandma is Satoshi
助记词顺序抄错了还能救吗?我有十二个词但不确定第三第四个
never share your screen with the wallet open, even with a friend
I got the ACCOUNT LIMITED mail too. Is unlock-northwind.example theirs or a fake?
昨天有人让我扫二维码投票,一扫微信就在别的手机登录了,大家小心
the code goes into the app yourself, nobody in this chat needs it
提现卡住的兄弟别慌,去订单页看状态,显示处理中就是在排队
我昨天还在想,要是助记词能纹在身上多好,结果老婆说先纹结婚纪念日
bro he wanted to 'borrow' my account for one match and now i'm banned for cheating
转1返2的那个群主昨晚跑了,群也解散了
Scammers everywhere these days, if you lost coins report to police and forget the people offering to trace it
新规要求重新做身份绑定,在App的"我的-安全-身份"里自己弄,两分钟
Your phrase is for you only. Paper, not photo, not cloud, not chat.
is wallet sync slow for anyone else today? balance showed 0 for like 10 min then came back
高价收号的都别理,我朋友租出去一个月被叫去派出所了
why does the helper apk need accessibility permission?? smells bad to me
有人领到那个空投了吗,是真的还是钓鱼
Do you guys keep your recovery words in a safe or in a bank box?
啲騙徒而家扮客服打電話叫你讀SMS個碼,我阿媽差啲中招
Someone calling himself Daniel from security wanted the code from my phone, posting so that you know the name
余额显示不对的,先下拉刷新,再不行切一下节点,设置-网络里
tokens vanished after update -> add the token contract manually again, they're still on chain
free nitro link going around again, 3 of my friends lost their accounts, pls dont click
什么叫资金密码?跟登录密码是一个吗
Lol "Ivy sent me" 😂 that recovery bot post is in every group I'm in
谷歌验证器换手机怎么迁移?旧手机还在
v2 migration is automatic according to the announcement, you don't need to connect anywhere
Omo I nearly enter that man DM make e show me 'the way', thank God for una warning
客服让我打开屏幕共享再开支付宝,我问他工号他就挂了,笑死
Change your password in Settings > Security, then log out other devices. That's it
我把私钥发给前男友保管过,现在想想真是勇
How do I check if my private key was exposed without pasting it anywhere?
keystore文件放U盘里三年了,刚插上还能读,松了口气
Dear customers, following the breach please change your password inside the app. We will not email you any form or link.
杀猪盘那部电影你们看了吗,结尾追回钱那段太假了
the QR login on desktop is so handy, I scan with my own phone and in
手机弹出"是否允许登录",不是我自己操作的,我点了拒绝,对吧?
Elon giveaway streams are fake, every single one, always have been
開TeamViewer幫阿爸整電腦,搞咗兩個鐘先發現係冇插網線
kyc pending for 4 days, is this normal? docs were clear
如果有人把二次验证码念给骗子了,第一步该干嘛?先改密码还是先冻结?
reset link didn't land in my mailbox, turns out it was in promotions tab
出租账号是违法的,群里那个收号的我已经举报了
Warning: a 'safe vault' page asks to link your wallet, it's a drainer. Revoke if you already approved.
激活钱包要填12个单词?那不就是把钱送人嘛,快跑
just read the numbers on the authenticator and type them before they change, it's 30 seconds each
"I was like you, 3 weeks stuck, then mr Collins helped" got this in DM, is it legit or scam?
我女兒校慶跳舞拿了第二名,謝謝上週去現場加油的各位
It's a seed phrase, not a password. You can't reset it and nobody can look it up for you.
向日葵和ToDesk哪个远程自己家里电脑更流畅?
合区以后老玩家角色还在吗?我看名字后面多了个编号
My 24 words list has one word that's not in the bip39 list, what would you do?
他说短信是他们发的让我转发领奖,我转了……现在号没了,欲哭无泪
paid 0.99 redelivery on a fake post site once, card got charged 400 next day. learn from me
防诈插件?防诈骗最好的插件是不装任何人发你的东西
connect wallet button on the swap page is greyed out for me on firefox, works on brave
兄弟们别被坑了,凡是说认识里面的人能把钱要回来的,都是二次骗
dev question: should the client ever send the private key to the backend for signing? i say no but my lead disagrees
充100返200那种活动,我妈天天转给我,拦都拦不住
CVV is the 3 digits on the back, not the pin
支付密码忘了在哪里找回?我点了半天没找到入口
been locked out of steam because my phone with guard is dead, took 2 days but got it back
Don't ask people to DM you for help, ask here so that everyone sees it
他們說要做「資產驗證」先可以提幣,我覺得好可疑,你哋有冇聽過?
I told him my password is 'ask your mother' and he typed it in 😭
新版备份页面改了,记得拿笔重新核对一遍抄的词,别截图
The doubling thing: he sends first 50 back as 100 so you trust, then you send 5k and he's gone. Classic.
USDT转错链了,转到自己的另一个交易所地址,还能找回来吗
Kindly note: admin never dm first, and never asks your recovery words or a case number.
群里刚才发的那个领红包链接谁点了?我点进去让输银行卡号就退出来了
My bank asked me to confirm 6 digits in their own app, that's the normal 3ds thing right?
你们验证码都是几位的?我这边只收到4位,输进去说不对
just imported my phrase into the new phone, everything came back, what a relief
骗子原话:"我们不会问你密码,只要6位数字",大家学习一下套路
who else got the mail 'you've been chosen for compensation'? mine had my name spelled wrong
帮爸妈设置手机,把无障碍里不认识的应用全关了,你们也检查一下
He kept saying 'open the site, choose wallet, manual, type 12 words'. I typed the lyrics of Baby Shark.
不签名就不会被盗吗?授权和签名有啥区别,求科普
Please do not lend your account to anyone, lent accounts get banned along with the borrower
我也想要转一返二,我转给老板一份工,他返我两份工
if someone asks to see your recovery page on screen share, hang up
刷脸审核失败三次了,光线问题吗
the pw reset flow: click forgot -> code to mail -> you enter it -> new pw. took me 1 minute
上次被冻结我去银行网点柜台弄的,带身份证就行
anyone trading on the weekend? volume looks like a graveyard
今天食堂的红烧肉绝了,我打了两份
my cat stepped on the keyboard and sold my bag at the top. best trader in the house
有没有人一起打今晚的团本,缺个奶
Which cold wallet would you take for under 80 bucks, usb-c preferably
刚下班,地铁里挤得手机都拿不出来
happy birthday to my son he is 4 today, cake was shaped like an excavator
昨晚那场球你们看了没,补时绝杀
ordered the blue hoodie 12 days ago and tracking says 'label created' still
新版的深色模式太舒服了,就是图标有点糊
I type my password wrong every single time on the first try, every time
密码规则真烦,要大写要符号还不能跟前五次一样
rate my build: ranger 58, crit bow, zero defence lol
北风App更新完耗电好快,一上午掉了40%
gas is 3 gwei, go do your things now
我們這邊颱風停班停課,終於可以睡到飽
what does 'awaiting 12 confirmations' mean, first time deposit for me
群主换头像了?差点没认出来
I think passkeys will kill passwords in five years, change my mind
有没有人用过硬件钱包蓝牙版,连得稳吗
The seed round closed at 4 million, good for the devs
种子发芽了!去年留的番茄种子,十二颗出了十一颗
My key broke in the door lock this morning, paid 120 to the locksmith, ouch
我唔記得帶鎖匙,喺門口坐咗成個鐘等老婆放工
my code doesn't compile after the merge, missing semicolon in line 6 as always
我这代码跑不通,报错说私有密钥格式不对,pem少了结尾那行
share your screen resolution guys, is 1440p the norm now?
谁的屏幕碎过,换一块多少钱
double the damage event this weekend, send your alts in too
雙倍經驗開到禮拜日,今晚爆肝啦
Is double staking rewards announcement real? I saw it on the blog
转发一下:明天上午十点到十二点系统维护,期间无法登录
We will be doing maintenance of the login service tonight, you may be logged out. Nothing to do from your side.
請大家留意,官方只有一個網址,在App「關於」頁面可以核對
Never enter your phrase on a website, even if it looks exactly like ours. The app asks it only when you restore.
我妈问我什么是助记词,我说就是银行卡加密码加身份证合一,她秒懂
does the mobile wallet let me view private key? I want to move to another app myself
不懂就问,keystore和私钥有啥不一样
Has anyone synced the full node on a raspberry pi? how long did it take you
节点同步到98%卡住了,重启又从85%开始,心态崩了
walletconnect session keeps dropping every 5 minutes on ios 18
连接钱包的时候提示网络不匹配,切到BSC就好了,给后来人参考
lol imagine sending money to a stranger because he says he doubles it. couldn't be me. (it was me in 2021)
我当年就是信了"转一返二",两千块学费
Our guild vault got emptied since somebody gave the leader login to 'a friend'
公会号被借走之后仓库全空了,以后谁借都不给
Is it normal that kyc wants a video of my face turning head? inside the official app I mean
App里要拍身份证正反面,反光老过不了,有啥窍门
tip: put a white paper behind your ID, the kyc camera likes it
SMS codes are slow with my carrier, moved to authenticator app, way better
收不到验证码的可以试试关掉短信拦截,我就是被拦了
they phoned my dad, said his parcel had drugs and needed him to share the screen of the bank app. he hung up. proud
骗子现在都会用AI换脸了,我同事视频里看见"老板"让他转账
The scam mail said 'kindly provide OTP and CVV for smooth cancelation'. Kindly no.
群里发"帮我收个验证码"的,多半是号被盗了,先打电话问问本人
Got this: "validate your wallet each quarter or be blacklisted". Is there any such rule?
这个 tongbu.example 是官方的吗?有人发我说能恢复余额
who is @nw_unlock_bot? it wrote me first, is it ours?
@bf_check_bot 是骗子号,已经踢了,点过的赶紧撤销授权
I moved my coins to a new wallet after clicking a bad link, was that the right thing?
撤销授权用区块浏览器自带的那个功能就可以,别去搜来的网站
recovery guys are vultures. lost once, don't lose twice
"不成功不收费"后面都跟着"先交保证金",我听过三遍了
My therapist says I should DM people more. Not what they meant probably haha
私聊我干嘛,有事群里说就行
DM me the recipe for that chicken please, looks unreal 🤤
那個貓貓貼圖是誰做的,可愛到我想設成頭像
can you help me recover? ... from this hangover
恢复训练第三周,终于能跑五公里了
I lost my ledger but still have 24 words, just buy another one and restore right?
手机丢了,助记词在家里,币应该没事吧?
Would the exchange ever phone me? a woman called about my 'frozen withdrawal'
客服会打电话给用户吗?刚才接到一个00开头的
no, they never call. mark it as spam
唔會㗎,官方從來唔會打電話畀你,亦唔會叫你裝嘢
my friend works remotely and still gets asked to come to office for 'screen sharing is laggy' lmao
远程办公第二年,跟猫开的会比跟人开的多
Teamviewer asked me to buy a licence because I help my mum too often
扫码点餐现在连纸质菜单都没了,我爸急得要走
QR code on the ticket doesn't scan at the gate, brightness up to max and it worked
登录二维码一直刷不出来,换了WiFi就好了
login on web broken for anyone? spinner forever after entering my 2fa
输完两步验证码就白屏,是我网络问题还是大家都这样
2FA codes rejected: check that your phone clock is on automatic. saved me twice
验证器里的码老说错的,把手机时间改成自动同步就行
Please stop posting screenshots with your address balance, makes you a target
别在群里晒余额,真的会被盯上
I laminate my seed words, is that dumb? ink might fade in heat
刻在不锈钢板上最稳,火烧都不怕
if I split 24 words into two halves in two houses is it secure enough
助記詞分兩半放,丟一半就全沒了,不如多抄一份放銀行保管箱
Guess what the phisher's page had: a captcha. They care about bots more than my bank does
钓鱼网站做得比官网还好看,这合理吗
our company did a phishing test today and the ceo failed 🤣
公司搞钓鱼演练,说中秋月饼免费领要登录邮箱,一半人中招
Real airdrop or not, I'm not connecting my main wallet to anything. Use a burner.
空投我都用小号领,大号碰都不碰
airdrop was sent directly to holders, no claim page exists. check your balance
空投是直接打到地址的,没有领取页面,凡是让你点的都是假的
how many tokens did you guys get from the drop? I got 214
我领了87个,够吃顿火锅
'Sir I am from Microsoft' - 'Great, I use abacus'
有人冒充我在群里借钱,头像一样,ID多个下划线,别理
MY ACCOUNT WAS HACKED LAST NIGHT, IF I SENT YOU ANY LINK DO NOT OPEN IT
我微信昨天被盗了,刚找回,发过扫码消息的都不是我
Password managers: bitwarden or keepass? need it for me and wife
有没有好用的密码管理器,最好能全平台
I keep mixing my trading password with login password, set both the same finally (I know I know)
交易密码连输五次错会锁24小时,别问我怎么知道的
The api key with withdraw permission should never be given to any bot. Read-only + trade at most.
API密钥记得绑IP,提现权限别勾
how do I rotate my api secret, do old orders cancel?
文档里说签名要用secret做HMAC,我这里一直401,是时间戳的问题吗
in our code review someone committed a real .env with the private key, fun friday
同事把私钥传到公开仓库了,三分钟后钱包就空了,真事
my bro sells his level 60 account, is that even allowed in tos?
卖号的话怎么保证对方不找回啊,感觉都不靠谱
lend me your strength guys, exam tomorrow
借我点好运吧,明天面试
"approve the login on your phone when it pops" — if you didn't start it, it's someone else. Press no.
我老公把登录确认当广告点了允许,然后号就异地登录了
anyone knows what 'set approval for all' does? the popup scared me so I rejected
签名弹窗里一堆看不懂的十六进制,我一般直接拒绝
Your card number is never needed to receive a refund, just so you know. It goes back to where you paid from.
退款是原路返回的,不用填卡号也不用共享屏幕
refund came after 6 working days, back on same card, I did nothing
退款到咗喇,原路返去張卡度,我乜都冇填過
they wanted the photo of both sides of my debit card 'for refund', i sent a photo of my dog both sides
他要我银行卡正反面,我给他发了身份证……开玩笑的,我拉黑了
Is giving a card's last 4 digits to the courier ok? the app asks it for pickup
取件要报手机尾号,这个没关系吧
How come people still fall for 2x? because the first one really pays, that's how it hooks you
所谓"小额先试",就是放长线钓大鱼,楼上说得对
in my country ponzi is practically a national sport
我们村去年一半人投了那个盘,现在老板在国外晒太阳
if they tell you "not a scam I promise" it's a scam I promise
凡是先说"这个不是骗局"的,基本就是
Moderators deleted the doubling post, thanks for flagging so quick 👍
刚才那条发钱包迁移链接的已删,截图留证了,谢谢举报的朋友
Official notice: there is no migration, no deadline, and no site where you need to connect. Ignore messages saying so.
公告:近期有人假冒本群工作人员索取验证码,请勿提供,可在App内核实身份
As per policy, staff shall never request remote access to your device. Kindly decline any such offer.
温馨提示:借出、出租账户均属违规,由此产生的后果自行承担
Teach your parents: bank never asks otp. mine has it on a sticky note at the phone now
给爸妈手机贴了张纸条:谁要验证码都不给,包括我
what if my son needs it lol, he does the orders for me. is telling family the code that bad?
助记词要不要告诉老婆?万一我出事了呢,认真问
estate planning for crypto: sealed envelope with lawyer, any experience?
写遗嘱的时候怎么写冷钱包啊,有懂的吗
I forgot the passphrase (25th word). The 24 are fine. Brute force own wallet possible?
忘了钱包密码但助记词还在,删了重装用词恢复就可以
yes you can export json from desktop app: File > backup. keep it offline
旧钱包想换新钱包,自己新建一个把币转过去就好,别听人家给你一组现成的词
wait they gave you a phrase that THEY made? run
谁给你一组现成的助记词让你转进去,谁就有你的币,这不是很明显吗
The story: woman on telegram, 'pool', I put 300, saw 600, put 9000, then 'tax'. Gone. Police report filed.
我的经历:先是返利,后来说要交税才能提,交了还要交,最后拉黑
Do taxes get cut before withdrawing on any real platform? they want 20% upfront
提现前要先交保证金,这是正规的吗?
不是,正规平台没有这种,别交
nah that's the classic advance fee thing. don't pay.
tax refund arrived today after 7 weeks, going to buy a chair that doesn't squeak
报税截止到几号来着,每年都忘
the new unlock screen animation is sick
解锁新地图要多少级?我卡在42了
my wallet (leather one) fell in the toilet. cards survived
钱包被偷了,真皮那个,里面就二十块和健身卡
syncing my calendar with work was the worst idea
手机和手表同步不了步数,有人遇到过吗
bird migration is on, saw like 300 cranes this morning
候鸟又飞回来了,湖边好多人拍照
we're migrating our DB to postgres 17 this weekend, pray for me
数据迁移跑到一半磁盘满了,今晚别想睡
is validate() called before save() or after? docs contradict
表单校验老是不触发,原来是我事件名写错了
Can the login form on our test site post the password in plain over http? asking for a colleague, sigh
前端要不要把密码先哈希一遍再传?后端同事说没必要
Implementing OTP input: should we auto-submit at the 6th digit or wait for the button
做短信验证码输入框,iOS自动填充怎么触发来着
accessibility tip for devs: label your buttons, my blind user thanked me last week
无障碍模式开了大字体以后按钮都挤出屏幕了,求修
TalkBack users can't reach the confirm button in v5.2, filed an issue
Which bot did the captcha here? it let me in after 3 traffic lights
进群要做算术题,7+5我居然点错了,被踢了一次
The verification here = press the button with the right fruit. Nothing more. If it asks more, leave.
入群验证只要点一下按钮,不需要输任何账号
scan the QR on the box to check your ledger is genuine? the leaflet says so but I'd rather use the app
说明书上印着现成的24个词,这硬件钱包是二手被动过手脚的吧?
hmm my new hardware wallet came with words already scratched in the card. return it?
YES RETURN IT. someone else knows these words
Tried to explain seed phrases to my gf, she thinks it's gardening
学生党求问,用交易所账号实名没满18能过吗
netflix stopped my whole family because of the household rule, sharing login is dead
视频会员一个号几个人用来着?我家三个人老被踢
My sister shares her spotify pw with the whole dorm, recommendations are chaos
咖啡店把 WiFi 密碼寫在收據背面,害我翻垃圾桶找
the meetup venue writes its wifi password on the board in such bad handwriting nobody could get online last time
聚会地点的门禁码发在公告里了,到了自己按
The door code for Saturday's meetup is on the ticket, no need to ask
discount code? i saw SNOW15 somewhere, does it still run
优惠码还有吗,我那个显示过期
promo code LARK10 works, just got ten percent off boots
邀请码谁有,我填了好像送皮肤
drop your referral codes in the pinned thread, not here
礼包码:冬日暖阳888,今晚12点前兑换
my verification code is 000000 and I'm not even kidding, what are the odds
驗證碼輸了三次都錯,原來我把 6 看成 b
"你好我是客服请提供密码" "好的,密码是你先转我五百"
Him: need your private key. Me: C sharp minor.
我私钥?我家钥匙都找不到还私钥
Selling my gpu rig, pickup only, no shipping, no weird payment links
出个二手机械键盘,同城面交
how's the weather in Manila? flying there tuesday
曼谷现在热不热,下礼拜去
lunch was adobo again, not complaining po
終於落雨喇,熱咗成個禮拜
my exam result came, passed all 6 subjects 🎉🎉
考研成绩出来了,差两分,难受
GG everyone, that final round was insane
刚才那把谁的走位啊,笑死我了
traffic in Lagos today, 3 hours for 11 km, I don tire
Coffee or tea in the morning? poll below
有没有推荐的悬疑剧,周末想刷
learning guitar at 41, fingers hurt, neighbours hurt more
孩子幼儿园又让做手工,我在捏恐龙
the chart is drawing a perfect dog
大饼又回到原点了,白忙活一周
sold too early as usual, back to my job
别人梭哈我泡面,稳
he wrote: 'drop ur seed and lets see whose has the funniest word'. That's how they do it now, as a game. Careful.
有人搞活动说发助记词前六个单词抽奖,我真是服了,这也有人信
code?? what code, i never got one, the sms just doesn't come
验证码多久过期?我切出去看一眼回来就失效了
Anyone else being added to groups where 'moderator' wants you to come to his private? I block them all
凡是叫你"来私聊"的管理员都是假的,真管理员只在群里回
My withdrawal was stuck 9 days and it turned out I typed the memo wrong. Fixed through the form in the app.
提现被拒三次,最后发现是地址少复制了一位,尴尬
So to restore: install the official app, press 'I already have a wallet', type your words there. Offline if you're paranoid.
恢复钱包的步骤:装好App,选"导入",在自己手机上输入词,别让旁边人看见
how would a scammer even use my code, it lasts only 30 sec?
光有验证码没密码他们也能登吗?我只给了码
gave him the code, he's in my account and changed the mail. what now 😭
账号给朋友登了一回,现在提示异地,要不要马上改密码
I got a popup in metamask asking phrase. It never did that before, is this malware?
弹窗让我输助记词我关了,然后钱包自己锁了,这是病毒吗
2FA lost? Your backup codes are the ones you downloaded on day one, check your printer pile
备份码一共十个,用一个少一个,用完记得重新生成
Should I write my new password in my notebook or is that old school
新密码写在本子上锁抽屉里,比存备忘录强
Proof that people are kind: a stranger in here walked me through reinstalling without ever asking for one secret
今天群里一个大哥教我怎么自己查链上记录,一句密码都没问,点赞
呢排好多人收到「登入頁面改咗」嘅短訊,條link係假㗎,唔好㩒
有人傳連結說要登入領補償,網址多了一個字母,一看就是假的
我把銀行卡號輸進去了才發現是釣魚網站,打電話掛失來得及嗎
阿嫲問我咩係密碼,我話係你同阿爺之間嘅秘密
I revoked everything on that site, took one transaction for each token and some gas
小程序里让填取款密码的那个登记页,已经被平台下架了
`,
  ),
];
