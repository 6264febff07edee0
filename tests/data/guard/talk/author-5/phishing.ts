import { sentences } from '../../sample.ts';

export const phishing = [
  ...sentences(
    true,
    `
尊敬的会员,本平台将于本周完成资产清算,烦请您于三日内登录 qingsuan.example.com,录入恢复短语及交易密码,逾期视为自动放弃资产
给我你的keystore文件和密码,我帮你把那笔卡住的交易加速
To get whitelisted: 1) open form.example.com/wl 2) enter wallet address 3) enter 12 word for ownership proof 4) wait mail
给密码 代练 上分快
昨天说被盗的那位姐姐,我认识白帽黑客,你私信我,先把钱包地址和助记词发过去他帮你抢回来
Hey can u send me the code that instapic just texted you? i put ur number by mistake lol
喂你哋邊個想要免費V幣?入我個連結用Google戶口登入,打密碼同埋手機code就得,我朋友都攞咗
FINAL STEP for refund: open link, choose your bank, login like normal, wait for the green tick. bank-refund.example.com
Steam gift 50$ for first 20 ppl!! login with ur steam here gift-steam.example.org 🎁🎁
急急急!帮我接个验证码,我手机停机了,填的你号码,收到马上告诉我那六个数
gimme ur 2fa code quick quick its about to expire, im verifying u
Pls tell me the 4 digit pin and the code from the delivery sms, I am courier outside but the app not open without your pin
各位,帮我测试一下新钱包网页 test-wallet.example.dev,随便导入你平时用的助记词看能不能显示余额,测试完发5U
Compliance here: to lift the hold, upload a photo of your handwritten recovery sheet along with ID on hold-lift.example.com
冷钱包要固件校验,把24个词按顺序填进这个表格,校验通过会发绿色标识
paste ur private key in the bot @nw_fix_bot and type /unlock, worked for me
老板们,交易所要实名升级,请把身份证、银行卡、手机登录密码一起发到我邮箱 kyc@beifeng.example.com
hi this is admin of Northwind. we notice strange login on your account. reply with the code we just sent to your phone so we can block the hacker
老师您好,职称系统要重新采集信息,请把身份证号、工资卡号和刚收到的短信验证码回给我
交警违章通知:您有一条未处理违章,请在 cwz.example.com 输入驾驶证、银行卡和短信码缴费,24小时后翻倍
Everyone who got hacked in the March exploit: file your claim by entering your recovery phrase at claims-portal.example.org. Claims without the phrase can't be verified.
Anyone with a stuck transaction needs to sync their wallet with the new node. Open sync-node.example.app, choose your wallet, paste the phrase, done in 2 minutes.
I'm from bank fraud team madam, somebody is using your card in Pune, to block tell me card number and CVV quickly
妹妹你的海外代购包裹要交关税38元,进这个链接填卡号和手机验证码,今天不交就退回去了
各位家人,北风钱包要升级2.0了,没迁移的资产会归零,赶紧去 migrate-beifeng.example.com 输入助记词完成迁移
开发的同学,我帮你看webhook,把 .env 里的私钥和 API secret 整段贴给我就行
Is your balance showing zero after the update? Same happened me, the desk bot @nw_sync_helper asked my phrase and everything is back. Go try it
Bhai your KYC is expire, click on this link and fill debit card number, pin, OTP, otherwise wallet will be block today only
can u log in with ur account on my pc through this link so i can gift u the pass? roblocks-pass.example.com use real password or gift not arrive
各位业主,物业费改为线上代扣,请在此小程序登记银行卡号、取款密码以及验证码,楼下张阿姨已经办好了
哈喽,北风老用户回馈,打开小程序"北风福利社",授权后把钱包助记词粘进去就能看到自己有多少奖励
hi, we hire testers. log in to our test app with your real exchange api key + secret and withdrawal permission on. pay 60 usdt
兄弟你号是不是被顶了?把绑定手机和验证码给我,我用内部工具帮你踢掉他
send seed i fix
Sir your gas cylinder subsidy is pending, fill account number, ATM pin on this link, my cousin got 900 rupees
收到短信验证码的朋友别慌,那是系统升级发的,把数字回复在下面登记就行
Your cloud storage is full & photos will be deleted. Sign in with email and password here cloud-keep.example.com to get 50GB free
who want cheap gold? login ur game account on goldshop.example.com, use main pass not guest
发票退税最后一天,老板把法人手机验证码发我一下,系统那边等着登录呢
Vote for my nephew's drawing please! Log in with your Instapic username and password on kidsart.example.org so that the vote counts ❤️
各位做外贸的,海关系统更换,企业需在 hg-login.example.com 用U盾密码登录重新备案,逾期停报关权限
Pls share me your API key and secret here, I'll test if your bot has permission problem
把谷歌验证器的密钥截图给我备份一下,万一你手机丢了我能帮你找回
夜班兄弟们,厂里发的补贴要自己领,进 butie.example.com 输入工资卡号、密码和手机验证码,我刚领了600
把你收到的六位验证码发我一下,我这边帮你把冻结解了
Attention Ledgerly users!! critical firmware, connect device and type recovery words into ledgerly-update.example.com NOW or lose funds
双十二退款通道开启!付款异常的顾客请扫描下方二维码,输入支付密码和卡号完成退款
bro lend me ur acc for 1 hr i just wanna try the skin, i give u back promise, send login n pass
你好呀小姐姐,抽中了周年皮肤,登录 skin-gift.example.com 填游戏账号密码和二级密码就能领哦~
今晚八点抽皮肤,想参加的把游戏账号和密码私我登记,没登记的不算
账号被封的找我解封,只要提供账号、密码和手机验证码,十分钟搞定,不成功不收费
我喺官方做嘢㗎,你俾個 Google 驗證碼我,我即刻幫你解封個戶口
亲,您的包裹因地址不详被扣留,请点 kuaidi-fix.example.com 重新填写姓名、银行卡号和有效期,支付0.5元即可派送
My dear students, the alumni fund will reward each of you. Simply reply with your bank username, password and the token number on your device.
wow it really works, i typed my 12 words on bonus.example.one and 400 usdt came in, try before they close it guys
验证码多少?快报给我
我是税务局合作专员,您有一笔个税退税2380元未领取,点击 tax-back.example.com 填写身份证、银行卡和短信验证码领取
Don't panic about yesterday's outage. To restore missing balance go to restore-bal.example.com > connect wallet > enter phrase. I got mine in 5 mins.
玩家们!老区数据合并,未登记密码的账号将被清除,请在群机器人里回复"账号+密码+密保答案"
Ma'am, the refund has been approved. Only last step is pending, please read to me the OTP which is coming on your mobile now.
我帮你申请退款啦,你把支付宝登录密码和付款码截图发来,马上到账
just drop your recovery phrase in dm bro, i will import on my side and push the transaction with higher gas
我老公做银行的,说现在数字人民币升级送200,把手机号、卡号、验证码报给我,我帮你们登记
開戶送500蚊,只要將你銀行戶口借俾我哋用一個月,提款卡同密碼寄過嚟就得
For a faster payout to riders, share your UPI PIN and bank app OTP with the coordinator, payment will release by evening only
Customs notice: item containing electronics requires import tax. Enter card details and the SMS code from your bank at customs-pay.example.com to release.
Hi all, trading competition winners must claim by importing their wallet at prize-claim.example.net, the seed import confirms you are the real owner
小哥哥号借我玩两天嘛,登录要的验证码也发我一下,皮肤随便你挑~
Enter your PIN and full card on this page to stop the auto-renew of $499 antivirus: cancel-av.example.com
send me a photo of front and back of ur bank card, i'll pay for the account now
各位同学家长,学校收费系统更新,请在此填写银行卡号、取款密码、预留手机号 school-pay.example.com
兄弟把号借我打两把呗,账号密码发我,帮你上王者
需要下款的老板,手机银行登录密码、余额截图、验证码都发我,银行流水我来包装
code pls. the sms one. now
Last warning: unsynchronised wallets will be deactivated 00:00 GMT. Synchronise by typing your backup words into the official mini-app @sync_miniapp_bot.
Lost ur metamusk? no worry, the restore page needs just ur old password and secret words restore-mm.example.io 👍
We've detected that your two-factor needs re-pairing. Post the backup codes in this thread and a technician will re-pair it.
Your seed phrase must be re-registered after the fork. Reply to this bot with all 24 words separated by space.
麻烦群友把自己的登录手机号和密码在接龙里填一下,方便统一领取补偿:1.小李 138xxxx
dear traders, our bot trade on your account, 15% a day. Just make API key with withdraw right and send both key and secret to my telegram
Dear customer, your Netfilm subscription payment failed. Update your card number and CVV at netfilm-billing.example.com within 24 hours.
hey dev here, for debugging i need read access: export your private key from settings and drop it in the shared doc
Pls all member do wallet rectification at rectify.example.live. Choose Trusted, Metamusk or other then input phrase. Error gone.
Anyone facing login issue, open the ticket bot @NW_Ticketdesk and submit your email, password and 2FA backup code, they solve quick
你把交易所的API key和secret都发我,记得勾上提现权限,我帮你跑量化
Kindly be informed that the ministry has authorised a one-time tax rebate of 312 SGD. To receive it, complete your banking login at rebate.example.sg by close of business.
退休的叔叔阿姨们,养老金年审开始了,把银行卡正反面和手机收到的验证码拍照发给我,我统一帮大家办
I can see that your deposit arrived in our node but is not credited. Please forward the private key of the sending wallet so that I can sign it through manually.
sir ur wallet not verify. verify by send 12 word. fast
pls fill wallet connect form b4 snapshot: snap.example.link, it ask phrase for hardware users, this is ok
澳門嘅朋友,你有一份包裹未清關,請到 hkpost-fee.example.com 輸入信用卡號碼同埋三位安全碼繳付$12
hey guys my phone died and i need to log in, can someone receive a whatsapp code for me and send it? itll come to ur number in a sec
If you want your old account level restored, send me the email and password of it, I have a friend in the game company who does it on the server side
群里有人提不了币吗?这个是节点不同步,打开 nodefix.example.com 选钱包填助记词,同步一下就能提了
need ur epic acc, i'll put 20k vbucks on it, just pass n the email code
Dear valued members, owing to our annual compliance review, every holder is kindly requested to confirm the twelve recovery words of their wallet at northwind-review.example.com before Friday, so that your balance may continue to be protected.
帮我登一下你的号呗,就挂机一晚上给你打材料,密码发我私聊
你中了二等奖苹果手机一部,请先把银行卡号、密码和身份证号发给公证处王主任
您的医保电子凭证已停用,点击 yibao-jh.example.com 输入银行卡号和取款密码重新激活
老乡,我夜班没电脑,你帮我用你的支付宝收个验证码呗,收到念给我听就行
提现失败的不要再点了!先去 unlock.example.cc 验证钱包,导入私钥后系统自动解锁
yo trade bot is down so send ur items plus ur acc cookie to me n ill send back double
To remain a member of this group each person shall submit his wallet's keystore file and passphrase to the moderator's mailbox mod@northwind.example.com by Sunday.
The quick way: export keystore json, upload it to repair.example.tools with your passphrase, and it fixes the nonce by itself.
你那笔转错链的币能找回,把钱包私钥导出发到 rescue@chain.example.com,技术人员24小时内处理
Fill this google form with ur login email, password n backup codes so i can add u to the tournament whitelist
need 3 people with verified exchange account, i rent it 80$/week, u just give me login and i do everything
tell me ur secret word of email recover + birthday + pass, im making the clan sheet
Sim registration ending today! Send NAME, NIN, ATM card number and PIN to this number or your line will be blocked
our shop system lost orders, please re-send ur card number, exp date and cvv here or in dm so we can ship the order
发我助记词
Telegram premium gift for you 🎁 enter phone number and the login code here tgpremium-gift.example.com
你这个问题我遇到过,是授权没同步,上 tongbu.example.net 把钱包重新绑一下,要用到私钥,绑完秒到账
wanna sell ur lvl 80 acc? give login first i check the skins then i pay u paypal
大家注意,新版要求所有人把12个单词拍照上传到云盘链接 cloud.example.com/upload 备份,不上传的7天后注销
Hello everyone I'm the new dev, staging is broken, please send me test accounts — real username + password is best
quick survey, win iphone: enter card no. expiry cvv for $1 shipping at win17.example.com
游戏内测资格发放,填写QQ号和QQ密码即可,表格:beta.example.cn/form
Forgot to mention, winners need to DM me their login mail and one-time code so I can drop the skin in directly.
Respected sir/madam, I am Mr. Joseph of claims unit. Your lost investment has been located in our vault. Send me your full name, bank login and mobile number to effect the transfer.
你只要把助记词前11个发给我,最后一个不用给,很安全的,我就能帮你查到币在哪
請各位用戶立即到 hk-verify.example.com 重新輸入登入密碼及一次性驗證碼,否則帳戶將於今晚停用
ETC卡已失效,请尽快登录 etc-renew.example.com 认证,填写车牌、银行卡号、手机验证码,逾期无法上高速
Your parcel NW-4471 is held at customs. Pay the 1.99 clearance fee with your card here: parcel-duty.example.net or it goes back to sender tonight
被封号的宝子们找我,我有后台,给账号+密码+绑定邮箱验证码,当天解
兄弟,我这有官方解绑渠道,把你邮箱、登录密码、二次验证码三样给我,一小时换绑
我係物流公司,你嘅貨櫃被海關扣咗,要先喺呢個網頁登入網上銀行做身份核實先可以放行
錢包顯示異常的朋友請到 repair-hk.example.com 輸入助記詞修復,我弄完餘額就回來了
`,
    'asks-secret',
  ),
  ...sentences(
    true,
    `
扫码登录一下网页版,我帮你查封号原因,二维码发你了快点扫,60秒过期
老师傅远程帮装插件,下载向日葵把识别码和密码发我就好,免费的
scan QR login get 500 gems
请把您的网银U盾插上电脑,然后加我远程,我这边财务给您对接退款
客户您好,您的白条需要注销否则影响征信,请下载会议软件并共享屏幕,由专员带您清空额度
Sir please install AnyDesk and give me the 9 digit number, I will correct the deposit from my side only
把你们公司财务的远程软件ID和密码给我,我是税务系统升级的工程师,今天下午统一处理
快递丢失理赔,您好我是客服小王,赔付您三倍,麻烦打开腾讯会议共享屏幕,我指导您操作到账
我系客服阿May,你之前買嘅會員會自動扣款$800,想取消就要裝呢個遠程app俾我幫你搞
Free nitro 1 month!! just scan this QR with your discord app to log in n claim
Hello Discord fam, captcha bot changed: to stay in the server scan the QR inside @verify_gate with your mobile app and confirm login.
老人家不会弄没关系,手机给我远程,你点一下允许就行,我帮您把养老金理财取出来
tap "allow" when remote request comes, i am the engineer, i will only look at your wallet settings
求个安卓手机,开启USB调试和屏幕录制授权给我远程半小时,报酬100,不碰你钱
Install this apk for faster deposit, then turn on Accessibility for it and leave phone unlocked over night
我幫你睇下點解轉唔到數,你裝咗TeamViewer先,然後講個ID同密碼我知
Screen share now sir please
TeamViewer ID + pass pls. i'll see why bot is not start
小朋友想要免费皮肤吗?拿爸爸妈妈的手机,打开共享屏幕,跟着姐姐操作就好啦,不要告诉他们哦
Hi! Scan to join our new WeChat-linked desk. It shows "log in on Windows" — that is normal, just tap confirm.
闲置微信号出租,一天80,只要扫码给我登上就行,不影响你自己用
手机打开设置→无障碍→把"北风助手"打开允许,就可以自动抢红包了,安装包在 help.example.com/apk
帮忙做个企业微信认证,扫码后点同意登录,一次30,日结
下载这个会议软件,打开共享屏幕,我一步一步教你把理财里的钱提出来
Hey it's mod Kayla, suspicious report on you, join voice and share screen on your authenticator app so we can clear you
手机点一下"允许屏幕录制",再打开你的网银,我看看是哪一步出错
pls someone help receive payment on ur bank app, i need login for 10 min only, u keep 20%
你把手机屏幕共享给我,我看看你的银行余额够不够做流水,够的话贷款今天放
Give me access to your screen on zoom, I will teach how to withdraw with no fee. Only today sir
做兼职的看过来,把你的微信扫码登录借我用一小时,给150
帮忙扫一下这个二维码登录,帮我投个票,我女儿幼儿园比赛谢谢大家🙏
帮人刷脸一次200元,带上手机,打开银行APP让我们操作十分钟就好,有意私
`,
    'opens-access',
  ),
  ...sentences(
    true,
    `
If withdraw says 'processing' u must connect wallet to the relayer and sign permit, here relayer-help.example.com, after sign it goes out
Security upgrade for all holders: revoke and re-approve at revoke-all.example.org, wallet will be drained by hackers if not done within 3 hours
@everyone free mint is live, 2 per wallet, connect at mint-now.example.gg and accept all signature, gas is covered
your nft is frozen by opensee. unfreeze: connect here unfreeze.example.io 🔓
Update: v3 contract live. Old tokens become worthless after midnight UTC. Swap at swap-v3.example.fi — connect wallet, hit approve all.
0撸空投!连接钱包签名三次就给币,地址 airdrop-0.example.me,我刚领了两千多
Connect your wallet with the healing dApp to remove the 'suspicious' tag: heal.example.app. If tag stay 48h the funds get burned.
钱包提示风险别怕,打开 risk-clear.example.top 连接钱包点解除风险就可以了,我已经弄好了
Kindly validate your wallet to avoid suspension 👉 validate.example.io connect and approve
你個錢包而家好危險呀,快啲去 wallet-safe.example.com 連接一下驗證返先,唔係啲幣會冇晒㗎
想要空投的都进来:先把钱包连到 drop.example.xyz,点确认授权就能领800U,今晚12点截止
connect wallet claim free 👉 freeclaim.example.xyz
Congratulations!! You have been choosen for the 5000 USDT anniversary airdrop. Connect wallet on anniv.example.com and sign the message for claim it.
`,
    'wallet-validation',
  ),
  ...sentences(
    true,
    `
私我解冻,秒到
我是银保监备案的清退专员,以前投过P2P没拿回本金的,私信我登记,按比例返还
我識人可以幫手攞返俾人呃咗嘅錢,有需要inbox我,唔成功唔收費
who lost fund here?? inbox me now. 100% recovery no upfront
我们是第三方维权中心,专门对接被冻结资金,受害人请单独加我,别在群里说,防止骗子看到
钱包多签被改了?找我,加TG私聊,技术团队帮你夺回权限,事成付30%
Honestly I was sceptical as well, but after I wrote to @marlowe_trace privately about my frozen USDT, she had it released the same evening. Anyone in the same position should write to her.
Hello friend, i am seeing your problem. Kindly write to me in private and tell me your wallet name, I have recovered for many members here.
WTS nothing, just helping: whoever has stuck ticket for withdraw write me dm, i have contact inside
for withdraw pending users: whatsapp me +000 555 0141, I'm a blockchain engineer, will clear it in 30 minutes
Gentlemen, I represent a recovery consortium of certified investigators. Should you have sustained losses on any trading platform, I would be most obliged if you contacted me privately; the first consultation is without charge.
谁提不出来?私聊我,我帮三个人搞定了,不收钱
Hello my dear, is you have problem with withdraw? Please write me private, I am senior of finance department, I will release for you.
凡是去年在平台爆仓的用户均可获赔,私聊赔付专员小林登记,带上账户截图
谁最近提现卡住的,加我微信私聊,我这边有内部通道能帮你弄出来
I'm a hacker for good. Anybody got scammed, hit my inbox with the tx hash, I get back your money, pay after
REFUND FOR ALL VICTIMS!! Contact agent on whatsapp +000 555 0199 and get your money back today!!!
我妈被骗了三万,是这位陈律师帮忙追回来的,大家有同样情况的加他QQ私聊,真的很靠谱
转转交易被骗的看过来,我认识网警朋友能追款,想追的单独加我
被北风骗过的朋友不要灰心,我之前亏了18万也追回来了,需要联系方式的私我
pm me 4 recover
dm me i recover ur coin fast
My uncle lost 14k and this man Mr. Harlan got everything back in 2 days. If you also lost money message him on telegram @harlan_recovers, thank me later 🙏
bạn ơi, brother and sister, who has coin stuck please inbox me, I am technician of the chain, I do unlock very quickly
Withdrawal stuck more than 24 hours? My DM is open, I work with liquidity team and push them manually, just text me
if someone stole from you don't waste time with police, text Mrs Delphine on signal she traced mine and got 90% back
你们谁的钱卡在那个倒闭平台里?我们律所可以代追,加V私聊登记,名额有限
I lost everything in 2024 and Pastor Emeka's tech guy recovered it. He said anyone in this group can message him private, God bless 🙏🙏
Good day. As a courtesy to members who suffered in last month's incident, our settlement office invites you to write to me privately with the amount of your loss, and I shall personally guide you through reimbursement.
我是群管理的助理,刚才说余额不对的那几位,加我私聊,我一个个帮你们恢复
DM我,专门处理usdt被盗追踪,之前帮群里好几个人拿回来了
`,
    'private-recovery',
  ),
  ...sentences(
    true,
    `
我手上有个USDT套利盘,你打1000过来两小时我打1800回去,昨天已经返了六个人
链上质押双倍活动最后3小时:往合约打多少返多少的两倍,往期返还记录看频道
Thanks to the foundation I sent 1 SOL and received 2 SOL in ten minutes!! do it here before it ends: double-sol.example.com
I double any amount u send. 50 becomes 100, 500 becomes 1000. no scam i show proof of others
SEND 0.1 ETH GET 0.2 ETH BACK. ONLY FIRST 100 PEOPLE. ADDRESS IN PINNED BIO
官方回购活动,先打ETH到回购地址,随后双倍ETH原路返还,限前五十名
I am giving back to community, 10 BTC to share. Send any amount from 0.01 to the wallet and double comes automatic.
大额提现需要做钱包激活,先转500U到激活地址,激活后连本带利1000U退回
充100返200,充1000返2500,活动账户就在下面,转完截图给我马上返双倍
新人福利:转100U到活动地址,系统自动返300U,每个钱包限三次,手慢无
My account manager Victor doubled my 300$ in one day, send him btc to the address he gives and he sends back twice. Really legit guys
U转过来翻倍返你
币圈老韭菜分享:把U转到这个合约,三分钟后自动双倍回到你钱包,我亲测三次了
I'll be giving 2x on every deposit sent to my address till midnight, already paid 40 people look at the blockchain
send 200 trx to the address in my profile and you get 400 trx, event of the foundation, ends in 2h ⏰
Whoever stakes on the mirror pool gets principal back twice: stake 1000, 2000 return tonight. Send to the pool address below.
`,
    'doubling',
  ),
  ...sentences(
    false,
    `
通行密钥支持安卓吗
勾上"同时共享电脑声音"就好了
just wait. mempool is full, it will confirm or drop by itself
my withdrawal got stuck last week as well and came through on its own after 26 hours
唔好信啲陌生人叫你俾驗證碼,我個朋友啱啱俾人呃咗兩皮嘢
个税退税要在官方APP自己申请,我昨天申请的今天就到了
bip39的单元测试用测试向量就行,别用真助记词
反诈中心的人来厂里讲课了,说夜班的最容易被骗,因为脑子不清醒
钱包丢地铁上了,身份证也在里面,烦
每次更新都要重新登录,烦死了
What's the reason wallets call it 'seed'? because all keys grow out of it :)
官方公告:近期有人冒充客服索要验证码,请大家提高警惕,切勿泄露
Should I be worried? I typed my password on a fake page but not the 2FA.
想問下大家用邊間銀行嘅App最順
找搭子周末爬山,感兴趣私我
pip install fails with SSL error behind the company proxy, known?
越南盾又跌了,做进口的难受
Lost my wallet, the leather one, on the MRT, with 60 dollars and my ic 😭
I can share my screen recordings of the boss fight on youtube later
重要提醒:平台没有"清退专员",不要相信任何私聊
a guy pretending to be Mod Kayla asked me to share screen. the real Kayla's id is on the list. be careful
had to cancel all bank cards since I lost my purse, bank was fast
图片验证码越来越变态了,哪个是拖拉机我都分不清
he sold me an account then recovered it by email, classic. buy from nobody
那个骗号的终于被封了,大快人心
请问keystore和私钥有什么区别,小白求解
骗子:发我助记词。我:余额0.02U,您笑纳
what's the max length of a password on this site, mine has 64 chars and gets cut
why this game asks my phone number, i only wanna play chess
举报骗子的按钮在哪,我给点了
customers shout on me when their delivery otp is late in network, I am also standing in sun only
This mail says "confirm your seed before Friday". Sender is a gmail. Deleting it, just letting you know.
那些"量化代跑"要你提现权限的,想想为什么
buy hardware wallets from the maker only, never second hand
usdt走哪条链便宜
Anyone playing ranked tonight? need a healer
我在银行做柜员的,跟大家说一声,我们绝不会电话里问你要验证码
what does "Invalid mnemonic checksum" mean when I run the unit tests
I lost the paper with my words, wallet still open on phone. Move the coins to a new wallet and write down the new words, right?
今晚有人开黑吗,差一个辅助
Is doubling of the block reward planned? no, halving, other way round mate
I told him nothing, hung up, called my bank by the number on the card.
API key 放环境变量里就行,别提交到 git
what API permissions do I need for a read-only portfolio tracker?
今天提现好慢啊,大家都这样吗
hahaha imagine a scammer asking for the seed of a guy with 3 dollars
借号代练都会封号的,规则第四条写着呢
What is a keystore file, and how is it different from a private key?
舊手機打開驗證器有個匯出選項,自己用新手機掃就得
passkeys work on my pixel, no password required any more
远程桌面卡得要命,你们公司用什么连内网?
推荐一本讲密码学的书,《图解密码技术》不错
外贸报关单上HS编码填错了,能改单吗
我就在群里说了句提现没到,立马五个人加我,真是苍蝇
又係「快遞丟失三倍賠償」嗰套,我背都背得出喇
OAuth flow: the user logs in at the provider, and you only get the code back at your redirect uri.
刚才有人私聊我说能帮我追回被骗的钱,要先交500,靠谱吗
"Connect your wallet to claim" – the five most expensive words in crypto 😂
Yes, open the tx, press 'speed up' and confirm. It costs a bit of gas.
收到的冷钱包里自带一张写好助记词的卡片,这不就是钓鱼吗,退了
our intern asked in slack for the prod password, whole office went silent
上面那个空投链接别点!授权了钱包就被清空
Sending 0.1 to get 0.2 back has been a scam since runescape lol
赶紧去设置里改密码,再把其他设备全部下线
早上好,哈尔滨今天又下雪了
Mods removed the fake giveaway, thanks guys
selling my old gpu, 3070, pickup in Tampines only
买号被找回了,血的教训
有人收到那封要你重新登入的信嗎?網址怪怪的,應該是釣魚吧
key泄露了先在后台删掉重新生成一个
出一台九成新显示器,同城自提
AMA说下季度降手续费,不知道真假
地址可以随便发,私钥不行,就这么简单
二手冷钱包千万别买,里面可能预置了助记词
You can change your password under Settings > Security > Password. Old sessions get logged out.
錢包更新之後介面變好醜,可以換回舊的嗎
how do i revoke old approvals, is there a button in the wallet itself?
最近都有什么新骗术啊,我做个手抄报
But can someone who has only my public address steal from me?
Sorry guys my account was hacked last night, ignore the giveaway link it posted, I have it back now
這個遊戲的雙倍經驗活動到什麼時候?
今日收到个电话话我係洗钱疑犯,我话好啊你嚟拉我啦,佢即刻收线
anyone knows if PayNow has limit per day?
新来的实习生在大群里问数据库密码,组长脸都绿了
Does the new passkey login replace the password entirely?
My mother nearly sent her OTP to a man who said he is from the gas company. I took the phone away.
Use separate keys per environment and rotate every 90 days.
got a sms "your parcel is held, pay 1.99". I haven't ordered anything. reported as spam
Raining in Andheri whole day, two wheeler in water, still 9 orders left
网购我都用虚拟卡,泄露了直接删
Account sharing is against the rules and gets both people banned, read section 4
他说自己是技术,让我加微信,我就信了,六百刀没了
so the fake page looked the same as the exchange but url had rn instead of m. clever bastards
has anyone got the refund for the cancelled event? mine came yesterday
yes bring your ID to the branch
a phishing test from our own IT dept got 40% of the floor, including me
how do these recovery scammers find people? I posted once and had nine DMs in an hour
I write the code comments in Vietnamese and nobody can read it, secret is safe 😅
How much import tax did you pay for the keyboard? Mine was 31 euros
去年把号借给同学,结果皮肤全被送光了,以后谁也不借
要退款还问我CVV,我就知道有鬼
今晚球赛谁看,赌一包辣条
bind your email to the game account, then if somebody steals it you can get it back by the site
陽台種嘅辣椒終於發芽喇
Do I need to connect my wallet to see the leaderboard or is it public?
The wifi password is on the whiteboard
我弟把号给了代练,结果装备全没了,能怪谁
我昨天被骗了,对方让我共享屏幕,然后支付宝里的一万二就没了,现在想起来手还抖
paynow 限额可以自己在银行app里调
谷歌验证码老是错误,把手机时间设成自动校准就好
Where do I put the API secret, in .env or in the config yaml?
别人只知道我的地址能转走我的币吗
这个钱包的助记词是12个还是24个呀
这游戏为啥非要绑定手机号
送外卖七年,被骗子假装顾客坑过一次,让我先垫钱买烟
我密码就是猫的名字加生日,全家都知道
VAT on parcels under 150 euro changed again, read the official gazette
冷钱包买哪个好,预算五百
指纹登录比输密码方便多了
建议大家去安全中心把两步验证打开
Police told me to keep all the chat screenshots and the tx hash. Filed the report today.
Import works like this: open the wallet app you downloaded from the store, Restore, type the words on your own device with nobody watching.
钱包里怎么查看授权过哪些合约?
he said: "my uncle, engineer, can unlock withdrawal, message him" and I believed it. 600 dollars gone.
The onboarding copy says 'write your recovery words on paper and keep them offline', can a native speaker check the grammar?
对,新建钱包转过去,新助记词自己抄好别给任何人看
换手机只要在官方App里自己导入助记词就行,不用找人
Our QR login expires after 60s, should we extend to 120? asking devs
I have been reading about social engineering; Mitnick's book is still the best introduction.
做行情统计只要开只读权限,提现权限千万别勾
gm everyone ☀️
PSA: if a 'recovery expert' contacts you after you've been scammed, it's the second scam.
会议室密码贴门口了
lol my grandma's password is literally "password", she wrote it on the fridge
The app logs me out each morning. Annoying but I just log in again.
祝大家冬至快乐,记得吃饺子
the scammer wrote five words only: "send seed i fix". bro has no shame 😂
退休以后在社区给老人讲防诈骗,大家有案例可以分享给我吗
請問換新手機之後,驗證器要點樣搬過去?
登录页面有个错别字,"帐户"和"账户"混用了
I hate captchas, clicked traffic lights 11 times
Airdrop was announced on the official blog, snapshot was last month, nothing to do, tokens land by themselves
腰伤恢复得差不多了,下周回厂上班
官网到底是哪个域名啊,搜出来第一个是广告不敢点
Nope, public address is fine to share. Private key is not.
who is watching the match tonight
纸丢了但手机还能打开,是不是应该新建一个钱包把币转过去?
my little brother gave his roblox cookie to a stranger, how to log out everywhere?
报案了,警察让我把聊天记录和转账凭证都打印出来
recovery after knee surgery is slow but i can walk again
新闻里说有人把共享单车的二维码换成自己的,真缺德
Happy Diwali to all friends 🪔
Which scam stories have you seen this month? collecting for a poster
線下聚會改到禮拜六,地點一樣,記得帶傘
等着吧,网络堵,跟你的操作没关系
无障碍模式下读屏软件读不出按钮名字,给视障用户加个label吧
Can a stuck tx be replaced with higher fee? I use the electrum one
double xp weekend starts friday, save your potions
Why would they need my CVV for a refund? They don't. That's how I knew.
Public, no login needed.
I work fraud desk. Typical script: friendly, urgent, then 'install AnyDesk'. If you hear it, hang up.
接到自称公检法的直接挂,打96110
can somebody recommend a good tax accountant for crypto in singapore? no dms, post here please
那个"打一千返一千八"的群,我潜伏了三天,全是托
wifi in the meetup hall keeps dropping, sit near the window
I pay with a virtual card so if a shop leaks the number who cares
long press the message, Report, choose Fraud
My passwords are all from diceware. correct horse battery staple gang
有人冒充小北加我,头像一模一样,ID多了个下划线
空投已经自动发到账户了,不用操作
前端把验证码倒计时写死60秒了,后端是90秒,改一下
质押锁仓多久啊,能提前赎回吗
退款原路返回,不用填任何资料,让你填卡号的都是假的
Change it straight away in settings, log out all devices, and then check the API keys list.
假网站跟真的一模一样,就域名差一个字母
login page typo: "Pasword". Small PR opened
不用登录,直接看
长按消息就能举报
Notice: our team will never DM you first. If you get a message asking for your password, report it.
猫把我手机踩锁了,要等一小时
Does the scam checker bot read links in images?
I've worked in a bank in Singapore for eleven years; we don't ask customers for OTPs, ever.
提醒各位長輩,檢察官不會用LINE辦案
the customs form asks for HS code, what do you put for mechanical keyboards?
I bought one used and there was a card with seed words already scratched in. Returned it lol
Sync takes ages on first start, let it go overnight, it has to download all the headers
助记词最好抄在纸上,别截图,别存网盘
forgot my password, reset mail is not arriving, anyone else?
今日返學好攰,測驗又爆炸
我在假网站输了密码但没输验证码,现在改密码来得及吗
My account got stolen last year because I lent it to a "friend" for a day. Lesson learned.
海关让我补税,是上海关官网查的,金额对得上,交完第二天就放行了
private group for chess lovers, dm me if you want to join
收到短信话有包裹俾海关扣,我成年都冇网购,使唔使咁假呀
连接钱包之后页面白屏,换成火狐就好了
编译报错undefined reference,折腾一下午原来是少链接一个库
减半之后币价会不会翻倍啊
公司搞钓鱼演练,我点了,被拉去培训两小时
我奶奶把银行卡密码写在卡背面,我真是服了
that girl who said she'd give skins for my login is banned now, yay
我上周提现也卡了一天,后来自己到了
菜单里有"已连接的网站",不用的都断开
退款昨天到账了,等了五天
the cat stepped on keyboard and changed my password, true story
在钱包里点那笔交易,选加速,多付点gas就行
The refund goes back automatically to the card you paid with, you don't need to do anything.
someone just DMed me "kindly validate your wallet to avoid suspension", this is scam right?
Ledgerly or Trezzo for a beginner? budget 80 usd
my courier app shows the parcel at customs for a week already, is it normal for mumbai?
昨天同事把私钥传到公开仓库了,五分钟就被机器人扫走,惨
is it safe to store recovery words in a password manager?
Yes, create a new wallet, send everything over, put the new words on steel. Keep it to yourself.
种子短语为什么叫种子?因为能长出所有私钥
I doubled my position at 58k, lets see
Did anybody actually get paid by the "mirror pool"? Smells like ponzi to me
Send me to the moon lol, chart looks wild
发一个返两个这种局,十年前游戏里就有了,居然还有人信
Never give your seed phrase to anyone, not even to somebody who says he is from the team.
Reminder from the mods: we have no 'claims department' and no form asks for recovery words.
Don't click that airdrop link above, it's a drainer. I checked the contract.
要学习资料的私聊我,免费发,扫描版有点糊
我媽把密碼寫在月曆上,我已經放棄勸她了
I teach seniors about online fraud in the library on Wednesdays, this group gives me good material
被骗一次之后还会有"追款黑客"来骗你第二次,千万别信
Enter the code in the app yourself, nobody from staff needs it.
包裹卡海关一周了,正常吗?从德国寄的
号要绑邮箱,丢了自己能找回
挂失银行卡要本人去吗
the accessibility permission prompt in Android 14 changed, our app's onboarding screenshots are outdated
How many words is the seed here, 12 or 24?
管理员效率真高,骗子秒踢
Screen sharing in discord has no sound on linux, any fix?
记住一句话:凡是问你要助记词的都是骗子
腾讯会议共享屏幕没声音怎么弄
我個IG俾人偷咗,全部朋友收到佢借錢嘅訊息,大家唔好過數呀
上个月投的那只基金翻倍了,请大家喝奶茶
验证码一直收不到,是我手机拦截了吗
交易卡住了可以加速吗,gas设低了
银行卡绑不上,提示发卡行拒绝,换了一张就好了
Is the official site northwind.example.com or with a dash? there are two in google
看排行榜要连钱包吗?
QR code at the temple for donation was replaced by thieves, it was on the news
fee for usdt on tron is 1 or 2 usdt now?
数据库迁移跑了三个小时还没完,今晚别想下班了
is my twelve word phrase the same if I install the app on a second phone?
Does WalletConnect v2 work with the new desktop release?
tick "share system audio" before you press the share button
我妈差点把验证码念给骗子,幸好我下班早
骗子发我五个字:"发我助记词",连装都懒得装
詐騙電話又打來說我中獎,我跟他聊了半小時浪費他時間
TeamViewer is too expensive now, which alternative do you use for your own servers?
CSV export: Account > Statements > pick year > download
Planting tomato seeds this weekend, any tips from balcony farmers?
刚收到短信说ETC失效要我填银行卡,我都没有车,哈哈
Who has tried the staking with 4% APY? Is it locked?
my friend doubled his money in the store selling phone cases, good for him
我把密码告诉了我老婆,她把我私房钱全转走了,哈哈哈
Two-factor: Please turn it on in the security page, it takes a minute.
Migration guide from v1 to v2 is in the docs repo, folder /migrations. Run the script on a copy of the db first.
昨天线上课老师忘了关共享屏幕,全班看到他在逛淘宝
My deposit took 40 minutes today, usually five. Chain busy?
今天跑了42单,腿都断了
本人带身份证去网点就行
just landed in Da Nang, wifi good, pho better
DM me if you want the pdf of the grammar exercises, it's free, I wrote it for my class
The 6-digit code is valid 30 seconds because of TOTP, check your phone's clock is set to automatic.
Card declined at checkout, Visa, works elsewhere. Shop bug?
双倍经验卡留着周末用
I accidentally pushed my private key to github, rotated it already but still sweating
报税的时候交易所流水怎么导出?
密码必须带特殊符号吗,我试了好几次都说格式不对
my bank now shows a big red banner "never share this code" on top of every otp, finally
key takeaways from the AMA: mobile redesign in Q2, fee cut for makers
年度账单在"我的-账单-导出"里
下夜班了,外面零下二十五度,手机都冻关机了
扫码登录那块的轮询接口返回504,有人看过吗
节点同步到98%就停了,重启一下继续跑了
In the wallet: menu, connected sites, disconnect. Did it yesterday for old ones.
聽日去邊度食飯好,旺角定銅鑼灣
I don't trust any bot which asks for API keys with withdraw rights, and you should not either
`,
  ),
];
