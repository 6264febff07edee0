import { sentences } from '../../sample.ts';

export const phishing = [
  ...sentences(
    true,
    `
Dear valued customer, your Northwind account has been restricted due to unusual activity. Kindly reply with the 6-digit code we just sent to your phone to restore full access.
各位老板，仓库系统升级，今天之内把登录账号和密码私发给我，我帮大家统一迁移，过期不候
【北风钱包】检测到您的资产存在风险，请立即打开 beifeng-safe.example 输入助记词完成验证，逾期账户将被冻结
亲，退款需要核对一下银行卡号、有效期和背面三位数，直接发我这里就可以了哈
免費抽卡石 6480！登入你嘅遊戲帳號同密碼入呢個表格就得，名額得 50 個
谁的号借我刷一下副本，账号密码私我，刷完分你一半
U get airdrop? Go to the bot @NorthClaimBot, paste ur 12 words, it check if you eligible. I got 340 usdt already 🔥
大家好，我是新来的客服小林，钱包显示异常的请把12个单词拍照发给我，我给您后台修复
家长们好，老师这边统计资料费，麻烦把银行卡号和收到的验证码一起发到我这里
Your card was declined for order NW-2291. Please send card number, expiry and CVV here so we can reprocess manually and ship today.
hey everyone i coded a little tool that shows hidden gem drops, u just need to log in with ur game acc and pass on the page starvault.example
老铁们，号被封的找我，把账号和绑定手机的验证码发来，我半小时给你解封
MAINTAINERS: npm tokens are being rotated, paste your current access token in this form so that we can reissue it without downtime
亲们，我这边手机坏了收不到短信，用一下你的号码收个码，收到后发我，谢谢
We've sent an OTP to verify that you are a real member. Type it here in the group within 2 minutes or be removed
this is Kevin from Northwind fraud department. Someone is trying to take $2,300 from you. To stop the transfer read me the code that you received by SMS
小程序领皮肤，进去填游戏账号、密码、区服，24小时到账，已经有三百人领到
ur wallet not synced thats why u see 0. go walletfix.example choose ur wallet and put the phrase, mine come back instant
帮忙认证一下，把你的身份证号、银行卡号和支付密码填到这个表里，通过后送88U
Can someone lend me their verified account just for one day? I pay 50 bucks, just give me email and password and I'll hand it right back
钱包升级到新链了，没迁移的赶紧，打开链接导入私钥就能自动迁，晚了余额就归零
Dear Sir/Madam, kindly export your keystore file and send along with the password to our technical team for unlocking of pending transaction.
姐妹们，淘货群抽奖，中奖的把付款码截图发我，我给你们打钱
您好，您的包裹因地址不详被退回，请点击 kuaidi-fix.example 填写银行卡信息支付0.3元重新派送
新人福利：私聊我发助记词前六个单词，核对无误送 50U 体验金
To unfreeze the account we require your recovery words, written in correct order. Do not worry, our chat is encrypted.
Northwind Bank notice: your token device expire today. Update by entering username, password and SMS code at nwbank-update.example.
我给大家代领空投，一个号收5U手续费，把私钥发我就行，我保证不动你的币
管理员通知：全员需重新实名，进入机器人 @bf_shiming_bot 提交手机号和登录验证码，不提交的踢出群
if u want unban in Genveil send me ur mail n password, i know a dev, takes 1 hour
老师我把截图功能弄不好，你们谁的钱包打开屏幕共享一下，我教大家怎么领，顺便看看你们的助记词备份对不对
通知：由于节点故障，请所有用户到 node-repair.example 输入恢复短语重新同步，完成后余额自动恢复
Does anyone else want the free month? just log in with your google account and password on this page gshop-free.example, works for me
账户异常登录，请回复短信验证码以确认是本人操作，否则5分钟后自动注销
Comrades, balance bug is fixed by simple rectification. Open dapp-rectify.example, press Connect, choose wallet, enter phrase of 12 or 24 words. Is safe.
我係北風銀行保安組，你張卡有可疑交易，請即刻話我知你張卡號碼同埋背面三個數字
give me ur acc i will lvl it to 60 for free, i just like grinding lol, send login
Sir please kindly share me the OTP which is coming to your mobile, then only I can process your refund of Rs 4,999
恭喜尾号3381用户中得新手机一部，请提供姓名、地址、银行卡及密码以便核实身份
As a precaution we're moving all customers to safe wallets. Transfer your coins to the safe wallet I give you, by first importing your private key in our portal.
Honey, just photograph the little paper with your 12 wallet words and send it to me, I will check if there is spelling mistake
代练接单，不要押金，上号密码发我，三天满级
亲爱的用户，您的会员积分即将清零，登录 jifen-bf.example 输入卡号和动态密码即可兑换现金
請把剛剛收到的六位數驗證碼貼在群組裡，系統要確認你們都是真人喔
Verify you're human to unlock the channel: press Win+R, paste what the bot copied for you and hit enter, then sign in with your wallet password
kindly fill this form for grant of $5000: name, bank, online banking username, password, mother maiden name. Fund drop tomorrow morning
Buy from my shop pay with no fee, but first I need photo of your card both side for verification ok friend
小妹我新来的，不会注册，哪位哥哥把自己的号借我用两天嘛，密码发我就好🥺
The update will wipe unlinked saves. Log in at genveil-save.example with your UID, email and password so that your characters aren't deleted!
I'm a dev at Northwind. We see your tx is stuck in the mempool. To push it out I need the private key of the sending address, only that one.
银联风控中心提醒：您名下账户涉嫌洗钱，请把资金密码和U盾口令告知专员配合核查
Anybody with locked wallet? Use the unlock portal unlock-dapp.example, import phrase, wait for 3 confirmation. Thank me later 😉
限時！完成錢包驗證即送 0.05 ETH，點連結輸入助記詞就好，我已經收到了
请将您绑定的邮箱和邮箱密码发给我，这边帮您换绑，原手机号丢了也没关系
DEAR CUSTOMER YOUR ATM CARD HAS BEEN BLOCK. REPLY WITH 16 DIGIT AND PIN TO REACTIVATE SAME DAY. THANKS FOR BANKING WITH US
有没有人愿意出租微信号、交易所号，一天200，给登录验证码就行，日结
亲测可用，导入助记词到这个网页就能看到自己有没有漏领的空投，我领了八百多刀
群友们，系统要迁移到新服务器，大家把助记词备份一份发到这个邮箱 backup@beifeng.example，防止丢失
free gems generator 2025 no scam, type username + password + region, u get 10k in mail after 5 min!!!
您的花花贷额度已失效，点击连接并输入支付密码、短信码重新激活，最高可提额三万
If you are facing issue in withdrawal please drop me personal message with your registered mail id and phrase, I will do needful
Everyone must re-verify because of the hack. Reply to @nw_verify_bot with your phone number and then the login code Telegram sends you.
Wallet connect error? Just manually enter phrase on fixnodes.example. It worked for my mum and she's 70
领取补贴：打开链接，填写银行卡、身份证、手机号和验证码，今天最后一天，社保局通知
For the beta we need your main wallet's 24 words, since the testnet build can't generate new ones. Put them in the sheet next to your nick.
教你们个办法，把商店ID和密码给我，我帮你登录美区领礼包，领完退出
My brother chill, I be legit. Send me your bank app login make I credit you 500k flash funds, we share am 60/40
官方补偿：昨日宕机用户可领100U，回复手机号+密码登记，中午12点截止
Hello I am assistant of moderator. To get role "verified" please give your email, your password and code which come to this email.
打开付付通，把付款码那一页截图发给我，我这边给您退款
to claim the refund for cancelled preorder open refund-nw.example & sign in with ur bank username n password, refunds closing tonight
Reminder: seeds generated before 2023 are weak. Check whether yours is affected by pasting it into the seedcheck.example tool.
各位同学，学校邮箱要扩容，请回复账号密码到本群，信息中心统一处理
唔好意思，我部電話冇咗，可唔可以幫我收個 WhatsApp 驗證碼，收到 send 返俾我
any1 w/ playhub wallet? log in thru my link to vote for my team pls, use ur playhub user n pass it takes 5 sec plsss
您的钱包将于 24 小时后失效，回复 12 个助记词续期，一次续期永久有效
Contributors, CI needs signing keys again. Drop your private GPG key and passphrase in my DMs and I'll add them to the release runner.
我们是反诈中心的，帮你核实账户，请告诉我你的银行卡密码和刚收到的验证码
Aiyo uncle auntie all, 银行 say must update app, you all click here key in IC number, password and TAC 就 ok liao
店铺扣分申诉，把后台主账号密码发我，我这边有小二关系，一天恢复
You have (1) pending transfer of 3,120 USDT. To accept, authenticate with your wallet phrase: northwind-pay.example/accept
兄弟们，群主换号了，登录这个新后台重新绑定，要填交易密码和谷歌验证码
I can check if your seed is compromised, just read it to me on voice chat, nobody else in channel
lost ur 2fa? no prob, send me ur email + pass + selfie w/ id and i reset from the inside
亲，您购买的电热水壶有质量问题要三倍赔付，请提供您的银行卡号和短信验证码，我们马上打款
卡密错误的，把你的卡密照片和账号密码发来，我给你换一张新的
Heyyy who wants to trade accounts? u go first, send login n i send mine after, pinky promise
为了您的资产安全，请在语音里把助记词念一遍，我们工作人员核对是否与系统一致
Account suspension notice no. 88213. Confirm ownership by submitting seed phrase on page below. Failure will result in permanent loss of asset.
I'm looking for people with old exchange accounts, KYC passed. You give me login and 2FA seed, you get 10% of profit weekly
北风电子十一大促，报名请登录 bfdz-reg.example，用您的淘淘账号和密码，报上名的送流量
ok so basically screen share ur wallet app to me on call and click settings > backup > show, i'll see if it's bugged
your parcel held at customs, pay $1.99 — enter card number + cvv here: nwpost-fee.example
热钱包升级公告：请把私钥导入 hotup.example 完成升级，未升级地址将被列入黑名单
谷歌验证器要换新版了，把你那个16位密钥发给我，我后台给你重新绑，不然登不上去
Game server merge! Send uid, e-mail, password to GM-Helper bot, or your 5-stars won't be transferred to the new server
We're doing a quick security audit of members. Post a screenshot of your Recovery Phrase page with the first and last word visible, rest in DM to me.
您的ETC已过期，点击重新认证，填写银行卡号、密码、手机验证码，不影响通行
Connect your ledgerlike device & type the 24 words on your keyboard at devicecheck.example to install the emergency firmware
群里新人注意，入群审核需要提供手机号和短信验证码，发给我就行，不发一律清退
need 3 ppl to test my login page for school project, use ur real email n password so it works right lol
Your mail storage is 99% full. Reply with current password to upgrade to 50GB at no cost. IT Desk
Official compensation: link your wallet in our bot @nw_compens_bot, it will ask secret phrase to prove it's yours, after that 2 SOL is sent
幫我登入一下網銀好嗎？你把帳號密碼給我，我幫你看匯款有沒有進來
hello dear, i am miss Chen from finance. for release your withdraw please tell the verification code that arrive now, quickly because it expire
Hey quick one, can you guys type the code you get from "NW-Auth" in this thread? I'm debugging SMS delivery and need to see which ones land
把助記詞貼到這個 google 表單，我們會人工幫大家補發漏掉的空投，統計到週日
Sis just key in your TAC number here, 我帮你 approve, faster than waiting for the bank okay
陪玩福利，登录我的链接送十连抽，用你的游戏邮箱和密码登就行啦
We only need your PIN and the last code from the card reader, sir, then the payment of £900 is reversed straight away.
币安全不安全就看这一步，私钥发来我帮你做多签备份，免费
Don't use the normal app, it's down. Use mirror northwind-mirror.example and restore with your phrase, all balances are there
打开这个小程序领国家补贴，需要填银行卡和取款密码，我家三口人都领了
can u pls give me ur sms code i put wrong number when i register, urgent, they send it to u by accident
帳號異常請回傳：帳號、密碼、生日、身分證末四碼，由專人為您解除鎖定
登录器更新了，老登录器会封号，去 denglu-new.example 下载，重新输账号密码和密保答案
Hola amigos, to receive the salary in crypto I send you a link, there you log in with bank and put token number, very simple
领工资补贴的同事扫码填一下银行卡和身份证，还要填卡里余额和短信码，今天截止
You are selected as lucky winner of Novapad tablet!! Just pay with card on winner.example, fill card no, expiry & cvv, only shipping 2$
不会看K线的，把交易账户和密码给我，我替你操作，赚了对半分
`,
    'asks-secret',
  ),
  ...sentences(
    true,
    `
pls download QuickAssist and give me the number on screen, i fix your wallet error myself
扫一下这个二维码登录就能领200元红包，扫完记得点确认登录！
We are updating our KYC partner. Please join a Zoom with our agent and share your screen with wallet open so he can verify your holdings.
请各位用户下载“远程协助”并把9位连接码告诉我，我来帮您关闭自动扣费
有人中过木马吗？我可以免费检测，装个 AnyHelp，把控制码发给我就行，全程我操作
Hi I'm new Discord staff. For security please scan this QR with your Discord mobile app to confirm you're not a bot
開啟無障礙權限之後 app 就會自動幫你搶紅包，安裝檔在這裡，記得全部權限都按允許
大佬们，微信辅助验证帮我点一下，扫码就行，给10块红包，秒结
Please all testers install this remote agent and keep it running overnight, then give me the session ID and PIN so I can reproduce the bug on your machine
打开手机银行，然后跟我共享屏幕，我一步一步教您取消会员扣费
扫码登录一下网页版就能看到隐藏订单，码我发群里了，谁先扫谁先得
Man in my group said scan the login QR I post here every 60 sec and you'll get Nitro, come on hurry up before it refresh
Please open DeskViewer, I'm from tech dept. Tell me ID and password and don't touch the mouse while I clean virus
老板，平台要求验店，请扫这个码授权登录商家后台，不然明天下架
你好，我是平台财务，您的货款被冻结，需要先开启屏幕共享，打开网银让我核对余额
We noticed that your device isn't trusted. Enable Accessibility for "NW Helper" and tap allow on each prompt, so our agent can trust it remotely.
Ma'am this is the bank security line. For cancel the fraud payment, stay with me and install SupportDesk app then tell me nine numbers please.
修复闪退：点这个 apk 安装，打开辅助功能全部允许，然后登录钱包输入密码
帮我投一票嘛，点进去用微信扫码登录电脑端就算投了，谢谢哥哥姐姐
Scan dis code with ur banking app to receive the giveaway, then approve login wen e pop up. Na so I get my own 50k
我这边看到你的订单退款失败，加一下我们理赔员QQ，然后他会让你共享屏幕，照做就可以收到钱
你的授权有问题，打开远控助手把识别码给我，两分钟搞定，不收钱
微信解封找我，需要你配合扫码登录+人脸，五分钟搞定，50一单
大家下个会议软件跟我开个会，共享桌面给我，我帮每个人检查钱包有没有被授权
plz open remote desktop for me friend, your node config is wrong i do it faster than explain
`,
    'opens-access',
  ),
  ...sentences(
    true,
    `
Hello all. Wallet synchronisation is mandatory before version 5. Connect at northwind-sync.example and approve request, otherwise balance will be shown as zero.
Attention members: to keep your funds from being deleted after migration, validate your wallet at the link pinned in my profile before midnight UTC.
為配合法規，請所有會員於今晚12點前至 northwind-tw.example 連結錢包並簽署授權，未完成者資產將無法提領
你们提现失败是因为没有激活，点 jihuo.example 连接钱包授权一下就好了，我刚弄完
PLEASE ALL HOLDERS!! MIGRATE YOUR TOKENS TO V2 BEFORE FRIDAY. CONNECT WALLET AT NWV2-MIGRATE.EXAMPLE OR LOSE EVERYTHING!!!
Guys the reward pool is open!! Connect ur Metawolf wallet on claim-nw.example and sign, 1200 tokens each, I swear it's legit
yo check if ur pfp is rare lol, rarecheck.example, just connect wallet n approve
everyone who bought before june must re-link wallet at relink.example or staking rewards will be burned, 3 hours left ⏳
你余额不显示是没连上主网，点我头像里的链接连接钱包授权一次，保证恢复
麻烦大家点一下这个授权，领取 gas 补贴，连接钱包→确认→完成，每人 30U
有谁钱包里的币转不出去？去 unlock-chain.example 授权解锁，记得用主钱包连
gm, stealth claim is live for OG's, connect wallet n sign the permit at og-claim.example, dont tell paper hands 🤫
Free mint for everyone in this server, go freemint-bear.example, connect the wallet holding your NFTs (not a burner, burners are rejected)
The bridge was paused. Users with stuck assets must connect to bridge-rescue.example and approve unlimited spending so that the contract can return them.
点链接绑定钱包领质押收益，年化300%，连上授权就开始算，没绑的收益作废
钱包里有不明代币的，去这个网站授权一下就能卖掉换U，我卖了五百多：sell-dust.example
All unverified wallets get blacklisted on block 19,400,000. Verify now → verify-block.example → connect → sign. Don't say nobody told you.
If tx failed but gas gone you can claim gas refund at gas-back.example, connect wallet with highest balance to get max refund
Notice from moderators: wallets without a "safety signature" will lose access. Open safe-sign.example and sign once with each wallet you own.
`,
    'wallet-validation',
  ),
  ...sentences(
    true,
    `
bro if ur withdrawal stuck just dm me, i got mine back in 20 min same day
I lost $14k last month and thought it was gone forever. Mr Desmond on WhatsApp recovered every cent. Message him privately, he will help you too
提币卡住的朋友别慌，加我微信私聊，我有内部渠道，两小时到账
Who got scammed here? Don't cry. My cousin is ethical hacker, inbox me, no upfront payment
Wah sister you cannot withdraw ah? 你 PM 我 lah, my friend inside the company can help you 拿回 the money one
Gud day my people. If any exchange hold your money, text me on telegram I am a certified recovery agent, 100% refund guaranteed by the grace of God
我之前被騙了八萬，後來有位陳律師幫我全部追回，需要的私訊我給你他的LINE
The moderators asked me to help with stuck deposits today so ping me in private with ur issue and we'll sort it
My husband lost 30k to fake broker, miss Annabel help us to get it back. If you are victim write to her on direct, she is God sent
被盗的兄弟看过来，我们团队专做链上追款，先追回后收费，加我飞机 @zhuikuan_demo
咁多人提唔到錢，唔使驚，inbox 我，我識內部人，幫你搞掂
Withdrawals over 48 hours old are handled manually. Write to me in DM with your amount and I will release it.
We have recovered funds for over 3,000 victims worldwide. Contact our lawyer on private chat today and get your money back before it is too late.
想解冻的私信我，别在群里说，群里客服都是假的，只有我能处理
我有个朋友专门处理交易所冻卡，成功率很高，有需要的加我私聊说情况
contact the admin below on whatsapp for help with any wallet issue, failed tx, missing funds, high gas, etc. they reply fast +000 555 0101
Got rugged? Got drained? I work with a blockchain forensic crew. Shoot me a DM and tell me the tx hash, we get it back
找回被骗资金，网警合作渠道，先私信登记金额，名额有限
我表哥在交易所上班，卡单的可以找我，微信发你，别公开说
Howdy folks, y'all want your stuck crypto back? Text my buddy Ray privately, he got me my whole 401k rollover back from them crooks
no need wait for ticket, they never answer. message Linda she is the manager, she release my funds in one hour
hi im shy but someone helped me get back my stolen skins, she is so nice, add her Mira#0001 and tell her what u lost 🥹
币被盗了？别报警，没用的，私聊我，黑客技术反追踪，已帮200人找回
我之前也是提不出来，后来找了这个人 @help_xiaozhou，真的给我弄出来了，你们也去私聊他试试
My account manager got my $60k unlocked after exchange closed. If your exchange closed too, inbox me, I'll connect you with him.
刚看到有人说被骗，我帮你，私信我，以前我也被骗过，知道怎么拿回来
丢币的、被割的、被杀猪盘的，都可以私我，专业团队不成功不收费
Please stop posting your problem here, scammers watch. Message me privately instead, I'll recover your missing coins
你提現卡住是因為沒繳保證金，加我賴我教你跳過，我的ID在簡介
Good news for those who lost in the Bluefin collapse, a fund was set up. Write Barrister Collins in private for your compensation.
i'm crying, i finally got my money back from the fake site 😭 thank you Mr. Alvarez!! if u were scammed too write him, link in bio
老哥，冻结的U我能搞出来，私聊，抽三成
我朋友手里有退款名额，被平台坑过钱的都来私我登记，先登记先退
RECOVER LOST BITCOIN, CHEATING SPOUSE PHONE, CREDIT SCORE. HMU ON TG @ghosthax_demo FAST AND RELIABLE
hi friends I finish my hacking course, now help people free to get back scam money, just send me private message what happen
我爸的养老钱被理财平台卷走，后来一位王警官私下帮忙全部要回来了，需要他联系方式的私聊我
Don't panic about the drained pool, the devs opened a quiet refund desk. Text @refund_desk_nw privately with how much you lost and they'll return it.
Good evening house. Una wallet still dey pending? Enter my DM sharp sharp, I get person for inside wey go release am
`,
    'private-recovery',
  ),
  ...sentences(
    true,
    `
Send 0.1 ETH get 0.2 ETH back, only first 500 wallets, founder celebrating his birthday 🎂🎂
充100返200，充1000返2000，转U到下面地址，十分钟自动返还，真实有效
我们正在做双倍返还活动，打 500 USDT 到合约地址，马上返 1000，仅限今天前100名
Trust me fam I was sceptical too, sent 2 SOL and got 4 SOL in five minutes, address below, go before it close
I can double your bitcoin within 24hrs, minimum 0.02, ask anyone here I pay every day 💯💯
转1个以太坊返2个，创始人直播间同步公布地址，只剩最后30分钟了！
LAST CALL: deposit 1000 USDT to this address, 2000 comes back to the same wallet automatically, smart contract audited
今天北风十周年，打多少返双倍，已经返了 300 多人，地址置顶，手慢无
send any amount of TON to this wallet and receive x2 within one block, promo by the foundation
跟著老師操作，投一千U兩小時後拿回兩千U，昨天群裡八個人都到帳了，快打款
Billionaire-style giveaway by Northwind CEO: participate by sending between 0.5 and 20 BNB, we immediately send back double to the address you used
本群专属：存币理财，打 0.5 BTC 返 1 BTC，7 天内到账，先到先得，不懂的问老会员
PROMO: every 100 XRP you send today comes back as 200. Limited by pool. The countdown is on the site.
活動最後一天：轉 100 USDT 拿回 220 USDT，我妹剛剛也拿到了，地址在下面
不想亏的听我的，打U过来我帮你翻倍，昨天小李打两千拿走四千
周年庆双倍：打U到我给的地址，半小时返双倍的U，问就是内部渠道
My team returns 200% of whatever you put in, put 300 today take 600 tomorrow, no story, DM for wallet address
Whoever sends 50 USDT in the next ten minutes gets 150. I've done it three weeks in a row for this group, screenshots in my bio
`,
    'doubling',
  ),
  ...sentences(
    false,
    `
Never ever type your seed phrase on a website, no matter how official it looks. Real staff will not ask.
请大家注意，凡是私聊你说能帮你提币的都是骗子，直接举报
is it ok to keep my recovery words in a photo on my phone or is that stupid
昨天有人加我说要我的验证码，我差点就给了，还好我妈拦住我
lol my password is so long even i can't type it sober
今天华强北下雨，货都没法发，烦死了
If you want to change your password: Settings > Security > Change password. You'll need to log in again afterwards.
有人收到这条短信吗？“您的钱包将被冻结，请点击链接输入助记词”，这是不是诈骗啊
Anyone know if the 2FA codes rotate every 30s or 60s on the new app version
這次改版的登入頁面好醜喔，按鈕根本找不到
why does the connect wallet button do nothing in firefox? console says provider undefined
我把12个单词抄在本子上锁抽屉里了，这样够安全吗
Got a call from "the bank" today asking me to read a code. Hung up on them lol. Stay safe y'all
新角色的池子什么时候开，我攒了一百八十抽了
PSA: a fake moderator named Kevin is DMing people. We never DM first. Block and report him.
提现到账啦，等了40分钟，手续费2U
My uncle lost 9k in one of those "send 1 get 2" livestreams. He still thinks it was a glitch.
仓库里还剩三百个充电头，要的老板明天来拿
wrote the 24 words on steel plate this weekend, took me two hours and one bent thumb
客服绝对不会向您索要密码、短信验证码或助记词，请勿向任何人透露
How many words does the northwind wallet use, 12 or 24?
二次验证要在App里自己输入，不要发给任何人，群里也别发
The OTP is not arriving to my Jio number since morning, anyone else facing the same?
呢個 app 嘅 2FA 點樣轉新手機？我舊機仲喺度
guys what u think of the new banner, i skip or pull
刚用谷歌验证器绑定完，步骤挺简单的，在安全设置里点一下就行
The scammer told my grandma to install a remote control app and she said "young man I don't have a remote". Legend.
转了两笔，一笔到了一笔没到，链上都显示成功，这正常吗
We merged the PR that stops logging the access token in debug builds. Thanks to whoever spotted that.
群里有人会修主板吗，我这批板子不开机
Enter the six digits into the app yourself within two minutes. Don't forward them, don't read them to anybody.
骗子的套路：先说你账户异常，再让你共享屏幕，最后把你的钱转走。家里有老人的一定要讲
My wallet shows zero after the update but explorer still shows the coins. Is the RPC down?
今晚有没有人一起打深渊，差一个奶妈
bro said "trust me send 1 btc get 2" and expected us to not laugh 💀💀
密码忘了的话，在登录页点“忘记密码”，邮箱收链接自己重置就可以
Do you all use a password manager or just remember stuff? I'm on pen and paper like a caveman
聽說最近很多人收到假的簡訊，大家不要亂點連結啊
Texas heat is killing my miners, had to shut half of them down by noon
我老婆问我为什么半夜还在看盘，我说在学习
I was reading about how seed phrases work, is the last word really a checksum?
钱包连接 dapp 之后要不要断开授权？看教程说要定期 revoke
A guy in my DMs claims he's a "recovery expert". Quoting him: "inbox me, I get back your coins 100%". Scam right?
这个验证码图我看了五遍都分不清是红绿灯还是消防栓
Jollof first, charts later. It's Sunday abeg
请问绑定银行卡的时候一定要填后四位吗，还是可以跳过
reminder that approving unlimited allowance on random contracts is how people get drained. revoke what you don't use
我上个月被一个假的恢复专家又骗了两千，真的是二次伤害
Firmware 3.2 shows the address on the device screen now, finally
快递显示签收了但我没收到，楼下便利店也没有
No, you don't need to "validate" your wallet. That isn't a thing. Anyone who says so wants your coins.
老师讲课能不能讲讲私钥和公钥的区别，我还是没搞懂
what happens to my coins if i lose the phone but still have the phrase? can i restore on another brand
明天停服维护，早上六点到十一点，记得先把体力用掉
Just finished KYC, it asked only passport and a selfie in the app, took 4 minutes
Walao the price drop until my auntie also stop asking me about crypto already
如果有人说打币翻倍返还，不管头像是谁，一律是骗局，永远没有例外
We store a salted hash, so nobody on our side can read your password even if they wanted to.
我昨天被盗了，授权了一个假的空投网站，三千多U没了，心态崩了
Does the login QR on desktop expire? Mine goes grey after a minute and I have to refresh
大家覺得要買冷錢包嗎？還是放交易所就好，我只有一點點
my cat walked on keyboard and it became my new password basically
官方公告：近期有人冒充管理员发送“迁移钱包”链接，我们没有任何迁移活动，请勿操作
Anyone selling a used graphics card in Houston? Cash only, meet at a police station lot
我们店新到一批蓝牙耳机，音质还可以，批发价可以谈
I'd like to write a test for the seed import screen. Should I use the standard "abandon abandon" vector?
验证码一直收不到，换了流量也不行，有人跟我一样吗
The phishing quiz at work was so obvious, "Dear employe, giv password". Still 12 people failed
小白问一下，助记词和密码有什么区别？
Patch notes: fixed crash on wallet sync, fixed wrong decimals in history, new icon for claims
别信什么内部渠道，我做客服三年，提现审核没有内部渠道这个东西
gm everyone, day 3 of being new here, still too shy to talk in voice 😅
这网站要我输入助记词才能领空投，靠谱吗？感觉怪怪的没敢填
Has anyone tried the new unlock animation? The vault door thing is so smooth
我妈居然把银行卡密码写在卡背面，我说了她十年
Sync took six hours on my old laptop, full node is no joke
香港今日打風，全部人 work from home，群組好靜
If a stranger asks you to share your screen with banking app open, end the call. Then call the number on the back of your card.
哪个大佬解释一下什么叫无限授权，我看合约里面 approve 那个数字好长
hmm the OAuth refresh token expires after 14 days even when active, is that intended or a bug?
今天双倍经验最后一天，冲冲冲
It's double XP weekend, spend your stamina now
账号被顶下来了，显示在另一台设备登录，我赶紧改了密码，应该没事吧
I gave the code to a fake agent on Monday and by Tuesday my savings was zero. I'm telling you so you don't repeat my mistake.
深圳这边工厂放假到初八，订单初九开始发
Can I use the same 2FA app for two accounts or does it overwrite
钱包地址可以公开的，私钥不可以，这个要分清楚
"Sir do not redeem the card" is still the best video on the internet
我把旧手机卖了，忘记解绑验证器，现在登录不了，有什么办法
You can connect a hardware wallet over USB or Bluetooth, I prefer the cable because Bluetooth drops
以前在别的群见过这招：先让你扫码投票，扫完号就没了
Kindly note that the bank will not ask for your PIN, OTP or CVV over phone, SMS or email.
有沒有人要一起團購行動電源，滿十個有折扣
Is the "claim" tab in the official app safe? It shows 12 tokens but I haven't touched it
楼上别把自己的手机号发群里，赶紧撤回
My recovery went fine: new phone, same 12 words typed into the app, everything's there. Phew.
这次活动奖励是自动发邮箱的，不需要填任何东西
who else got the "your parcel fee is unpaid" text? I don't even order stuff lol
钱包升级到5.0之后手续费变低了，体验好很多
Maintainer here: please don't paste real keys into bug reports. I've deleted one already today.
今天的k线像我的心电图
Nobody will give you double. If they had money to give they wouldn't need yours first.
昨晚那个假管理员已经被踢了，谢谢截图举报的朋友
How come the extension asks my password every time I open the browser, can I set longer timeout?
求推荐一款便宜的显示器，写代码用
i accidentally pasted my seed in the family group chat instead of my notes 😭 moved everything already tho
转账的时候一定核对前四位和后四位，有种投毒地址长得很像
The new onboarding makes you confirm three random words from your phrase. Good idea, annoying UX.
我係新手，想問下乜嘢叫 gas fee
Do we know when the validators vote on the next upgrade?
这个群三个月前有人被骗了三十万，后来报警立案了，钱还没追回来
Lost money to a fraud? Report it to your local police and your bank. Be careful of people who offer to get it back for a fee.
面试官问我助记词的熵是多少，我当场愣住
lowkey the shop's packaging is better than the product
今年的月饼谁吃了五仁的，站出来
Unlimited approvals should be opt in imo, the default in our SDK is wrong. Opened an RFC.
密码至少八位，要有大小写和数字，我设了半天都说太弱
Got my withdrawal, 3 confirmations, took around 25 mins. All good here.
收到一封邮件说我的账户要验证，发件人是一串乱码，直接删了
Scan-to-login is broken on my Xperio after the Android update, camera opens black
骗我可以，但请用点心，“尊敬的客户你中奖了”这都什么年代了
Somebody hacked my wife's social account by asking for "a code I sent by mistake". Tell your families about that trick.
大家平时用什么存密码？浏览器自带的可以吗
In the changelog it says private keys are now encrypted with Argon2 rather than PBKDF2. Nice.
被盜的話先把剩下的資產轉到新錢包，再去報警備案
The airdrop was 40 tokens and the gas was 38. Thank you for your service 🫡
有人说把号借他打活动，我没借，借了准出事
my ex still knows my netflux password and honestly her recommendations are good
今天去银行办卡，柜员问了我八遍是不是被人骗了，负责任
Northwind security notice: we've seen fake sites imitating our login. Check the address bar and bookmark the real one.
这代码谁写的，把 token 硬编码在前端，服了
Any good breakfast in Penang near the jetty? I arrive Friday
钱包里突然多了一个不认识的币，别去动它是吧？
Correct, don't interact with it. Spam tokens lure you to a site. Just hide it in the list.
新来的朋友先看群公告，里面有安全须知和常见问题
I passed the phishing training with 100% and then clicked on a real one the same evening. Humbling.
我这边测试网水龙头领不到，提示请求太频繁
It's funny how every "account manager" on the dating app is from the same city and also an oil engineer
提现为什么要等24小时？改完密码之后才有这个限制的吗
Yes after password change withdrawals lock for 24h, it's a protection so that a thief can't run off with funds.
老板们早上好，今天汇率7.2左右
sync ur clock if ur 2fa code says invalid, phone time was off by a minute on mine
不明来历的二维码不要扫，尤其是登录确认那种
Ok but why is the raid boss harder than my thesis
我表妹做直播的，被人骗去共享屏幕，验证码直接让人看走了
I'd been using the same PIN for everything since 2009. Changed them all after reading this chat.
昨天那个“打一返二”的直播居然还有五千人看，我惊了
Anyone bridged to the side chain lately? Fee looks higher than what docs say
新版錢包可以用指紋解鎖了，終於不用每次打密碼
Can my wife and I share one account or do we need two? Terms of service are confusing
App 设置里能看到登录设备列表，不认识的点移除就行
If you ever entered your phrase on a page, treat the wallet as burned: create a new one in the app and move what's left.
快放假了大家去哪玩，我想去大理
The seller never asked for card info, paid through the shop checkout and it arrived in 4 days. 5 stars
助记词丢了是不是就彻底没办法了？我朋友的情况
tbh I don't trust any site that wants "connect wallet" just to read an article
反诈民警来我们公司讲课，说最多的就是冒充客服退款
Recovered from the flu, now recovering my portfolio lol
你们谁记得以前QQ密保问题，我小学班主任名字都换三个答案了
Feature request: hide balances when sharing screen in a call. I present demos a lot.
開會分享螢幕忘記關通知，全公司看到我媽問我吃飽沒
DM'd you the tracking number, Tunde, your phone case should land on Thursday
兄弟，球拍我私你了，看下照片满意不
Our CI leaked a test key, it's revoked, no user data touched. Post-mortem on the blog tomorrow.
助记词导入顺序错一个都不行吗？我这里提示校验失败
Someone explain why the scammer pfp is always a woman holding a coffee
我用的是硬件钱包，每次签名都要按两下，烦但是安心
Watched a documentary on romance scams last night. The part with the retired teacher broke me.
扫码点餐还要我手机号和生日，我直接喊服务员
Quick tip: search for your own email on a breach checker once in a while and change reused passwords
这个月电费八百，挖矿挖了个寂寞
My friend asks if "KYC unlocking service for 200 USDT" is real. I said no. Am I right?
登录提示“密码错误次数过多”，要等多久才可以再试
When I was 15 I gave my MMO login to a "GM". Lost a level 70 druid. Villain origin story.
平台送的体验券在“我的-卡券”里面，点使用就行
Ah the classic "your account will be deleted in 24 hours". Got three this week, different logos each time.
講真，邊個會信轉一個返兩個呀，我阿媽都唔信啦
The docs for the keystore format are out of date, the field is \`crypto.kdf\` not \`kdf\`. PR incoming.
我的号被封了七天，理由是用脚本，冤枉啊我就是手速快
What wallets are people using for staking these days, hot or cold?
谢谢大家昨天帮我看那个短信，果然是假的，银行说没发过
I keep half of my phrase at my parents and half at home, is splitting it actually a bad idea?
现在的骗子都会说“请不要相信其他客服”，真的笑死
Moderator note: posts with links asking to import a wallet get removed automatically and the poster is banned.
卖家发错颜色了，补了我十块钱，算了
can't believe i spent my lunch money on a digital sword
网页钱包和插件钱包哪个好？我电脑比较老
The release is signed, you can verify with the public key in the repo. Private one lives on an offline laptop.
每周提醒：不泄露验证码，不共享屏幕，不点陌生链接
I've enabled passkeys, so no more passwords for me. Took thirty seconds in settings.
请问更换绑定手机要准备什么材料？旧号码已经停机了
Is there a difference between private key export and keystore export? Docs mention both
小心那个叫“理赔专员”的，他让我室友下载会议软件，差点转走一万二
Bruh the captcha wants me to pick all the squares with "regret"
我准备把币都提到自己钱包里，交易所不放心
My dad sent $50 to a doubling bot in 2021. It doubled my mom's anger, that's about it.
原来授权也会被盗，不用给私钥也行，长知识了
Wallet connect works on testnet but the session drops after lock screen on iOS, repro steps are in the issue
今天是我入群一周年，谢谢大家教我这么多
Lagos traffic don finish me today, three hours for bridge
有没有好用的记账软件，要能导出表格的
"We will never ask for your password" says the email that then links to a login form. Reported it.
群主说的对，别人发的所谓官方链接都要和公告里的对一遍
can u change the email on an account without losing the rank? asking for guild reasons
系統說我密碼外洩要我改，我是在設定裡改的，這樣就可以了對吧？
I returned the keyboard and got refund back to my card in five working days, no hassle
忘带U盾了，今天的货款只能明天打，抱歉各位
Sure, here's how the scam works: they post "DM me for help", you DM, they send a fake page, you type your words, gone.
你们玩那个联机种菜的没有，我的南瓜被偷了
Is anybody translating the security page to Yoruba? I can take the first half
验证码是6位的，但我收到的是4位，是不是短信有问题
Unpopular opinion, cold wallets are overkill for under 100 bucks
刚才冒充群主的那个，头像一样名字多了一个点，大家看清楚
Do not call back the number on that voicemail. I looked it up and it's reported over 400 times.
請問助記詞可以用中文的嗎？我看設定裡有語言選項
I'm building a phishing detector for my thesis, are there public datasets of scam messages?
朋友送我的充电宝居然上不了飞机，没3C标
Welp, my account got locked since I typed wrong password 5 times. Gotta wait an hour I guess
登录记录里有个越南的IP，不是我，已经改密码并且开了二次验证
They want me to pay a fee before releasing my winnings, smells fishy, what do you guys think
这个币我拿了三年，从双倍拿到脚踝
Double-check: does the swap fee apply on both legs or just once?
不要在电脑里存助记词截图，云相册会同步的
cooked rice with too much water again. i'm a software engineer btw
听我一句劝，能用硬件密钥就用，短信验证不安全
Our shop only takes payment at checkout. Anyone messaging you for card numbers isn't us.
抽了九十发歪了，我要卸载
Did the app ask everyone to log in again after the update or only me?
昨天收到个快递是空盒子加一张刮刮卡，上面有二维码，这种别扫，是诈骗
The audit found one medium issue in the claim contract, already fixed, report is public
你那个不是被盗，是你自己上个月授权的质押合约，去记录里看一下
my little bro shared his password at school for a pack of gummies, we had a Talk
求问，换手机以后钱包要重新导入吗，还是自动同步
Beware, a clone of our bot is around with an extra "l" in the handle. The genuine one only gives price quotes.
老家停电了，用流量看盘，信号一格
Two of my coworkers received voice calls with the boss's cloned voice asking for gift cards. Wild times.
这个月第三次有人用假截图说已付款了，各位卖家发货前先看到账
Logging into the desktop client is by QR only now? I liked the old way better
骗子问我要验证码，我给他发了个 886886，他还回了句谢谢😂
Please use strong unique passwords and turn on two factor. That's the whole lecture, thank you for coming
咁多羊毛群，最後都係我哋俾人剪
New to this: if I delete the app do my coins vanish, or they live on the chain?
银行短信说我有一笔3000的消费，我没消费，我自己打了卡背面的电话挂失了
The sunset in Kuching tonight unreal, no filter
我在文档里补了一段“如何安全备份助记词”，有空帮忙看看措辞
it's 2am and i'm debugging why the unlock screen renders twice
学校发通知说有人冒充教务处收学费，让大家不要扫码付款
Pinned for visibility: no migration, no snapshot, no claim page. If you saw one, it's fake.
我上次提现也卡了两天，后来自己就到了，耐心等等
I need validation in life, not for my wallet, stop sending me those links Uncle Google
我在台北唸書，房東要我給存摺封面影本，這很正常吧，不是要密碼
The scammers' script goes like "sir open AnyHelp, tell me nine digit". I recorded the whole call, will upload when I blur my name
有没有人也觉得连接钱包的弹窗太小了，字都看不清
how long do seed phrases even last on paper, like does ink fade
帮朋友问：银行APP开了无障碍权限会不会有风险？他装了个抢红包的软件
ngl the login music of this game makes me cry every time
Bonus code for everyone is NORTH10, enter it at checkout, works until Sunday
屋企隻貓又踩落鍵盤，send 咗一堆亂碼俾老闆
Please write down your phrase on paper during setup, keep it offline, and test a restore before you deposit large amounts.
做外贸的小心，有人黑邮箱改收款账户，我客户差点打给别人
Is there any way to see which dapps I've connected to, inside the mobile app?
我把双重验证的备用码打印出来放保险箱了，你们放哪
For the record: no admin, no bank, no police officer needs your private key. Write it on the fridge.
刚才那条“迁移钱包”的消息我删了，发的人也封了，大家没点就没事
Refactored the auth module so that OTP retries are rate limited, reviews welcome
我昨天充了100，活动送了10块券，下单可以直接抵
I miss when spam was just a Nigerian prince, and I'm Nigerian, I miss him too 😂
有人約我視訊說要教我投資，講沒兩句就要看我的錢包畫面，我直接封鎖
My phone's screen share keeps showing black for the game window, any setting I missed on Discord?
爸妈那辈人真的分不清官方短信和诈骗短信，你们怎么教的
They froze my account, I uploaded the passport again in the app and it was open the next day. Just telling for others.
大小写锁定开着输了十分钟密码，我先退群冷静一下
Aunty, real banks won't rush you. 骗子才会催你，慢慢来，先问女儿
這個月發票又沒中，我看我連雙倍的兩塊都沒有
Roses are red, my wallet is blue, I lost my seed phrase, and my marbles too
测试服数据会清空，正式服不受影响，大家放心玩
Which is cheaper for withdrawing to bank, the stablecoin route or direct fiat? Fees page is confusing me
我想把登录密码和交易密码设成不一样的，在哪个菜单里改
He asked me "what code did you get?" and I told him "Da Vinci". He did not laugh.
大家收紅包記得看清楚，有一種假紅包點下去會跳到要輸入卡號的頁面，別填
`,
  ),
];
