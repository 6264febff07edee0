import { type SentenceSample, sentences } from '../sample.ts';

// Fresh held-out samples, second half. Written by someone who had seen neither the detectors nor the other samples.

const asking = `
钱包升级通知：所有用户请在今晚12点前重新录入12个单词，逾期资产将无法显示
老铁 别慌 我是技术部的，你把私钥复制过来我后台给你恢复
你手机上装个向日葵，把识别码和验证码念给我，我远程帮你弄
您好，您的包裹在海关被扣，需补缴税款48元，扫下面的二维码填写银行卡信息即可放行
我刚才不小心把验证码发到你手机上了，方便转给我一下吗
这个二维码是领福利的，微信扫一下，授权登录后每人88
尊敬的用戶，您的錢包尚未完成驗證，請點擊下方連結並輸入助記詞以完成同步
帮忙验证一下你的钱包是不是被拉黑了，打开这个网址连接钱包点“授权”就好
您的帳戶涉嫌洗錢，須將資金轉到安全帳戶，並提供網銀密碼配合調查
空投最后一天了家人们！！把助记词填进表格里，系统自动发币到你地址
升级到新版本之前要先导出私钥给工程师存档，不然会丢币哦
ZJC发我，10分钟给你搞定 懂的来
下载这个“安全助手”安装包，打开无障碍权限，我就能看到你那边的问题
亲，订单出错给您多扣了钱，下载腾讯会议开共享屏幕我教您退款
幫你開通理財白名單，把錢包的私鑰填在這個表單，我們核對後即刻生效
有没有人要代领空投的？把keystore文件和密码给我 五五分
二次验证重置已受理，请回复您刚收到的验证码以确认本人操作
您的快递丢失，三倍赔付，请添加理赔专员并开启手机屏幕共享
您好這裡是風控中心，您的提現需要人工覆核，請告知您的交易密碼及動態口令
新人福利：导入助记词到我们这个版本的钱包，自动到账0.5个ETH，亲测有效
你把那个私 / 钥 拍个照给我，我同事在线给你处理
亲们注意，社保卡将停用，点链接重新认证，要填银行卡密码和短信码
给你转了笔 USDT，但是需要激活，你在这个页面输入钱包密钥激活就能用了
我是平台审计，麻烦你报一下短信验证码，系统里显示你有一笔异地登录
装一下todesk，代码发我，卡住的那笔提币我手动给你放出来
群友们，我测试服务器需要几个真实账号，把用户名密码私我，给50U辛苦费
您的Apple ID已被停用，點此驗證密碼及安全碼，否則永久刪除
客户端维护，请暂时使用网页版登录：输入恢复词即可看到余额
积分今晚清零！回复身份证号+卡号+验证码立即兑换话费
兄弟，合约爆仓补偿已下来了，要补偿的把钱包导出来的那串0x开头的密钥发我
凭助记词登记领取 OG 空投资格，仅限今天，填表在置顶
請各位把自己的2FA備份碼回覆在此，管理員統一更新系統
连一下这个dapp验证是否真人，签两次名，第二次签名是授权，别点取消
想进内部群的，先扫这个码登录一下你的微信，确认之后会拉你
刚才给您打过电话的，麻烦念一下验证码后四位，这个不会影响您资金的
网页弹窗提示“重新同步钱包”不要关，按照它说的填12个词就好了，我们统一安排的
币安联合空投，扫二维码→导入钱包→领500U，我刚领完 真香
把 s e e d 给我，十二个，别漏了
你的热钱包有木马！赶紧把币转到我们的安全地址，或者把私钥给我帮你保管
测试网奖励要兑成主网的币，需要在页面里粘贴你的主钱包私钥才识别得到
Your account will be closed tonite unless you validate your wallet on the portal, enter phrase and click restore
install anydesk and tell me the 9 digit number, I will do the withdrawal from my side
send me ur private key bro i can recover it trust me
Customs is holding your parcel, pay the $2.99 release fee with card number and cvv on this form
guys migration to v2 is mandatory, paste ur recovery phrase in the migrator before friday or lose everythin
I accidentally sent my verification code to your number, can you forward it to me please?
s e e d p h r a s e pls, i will look why balance is zero
Connect wallet and approve unlimited spending so that the compensation can reach you, this is normal
Rectify your wallet issue here, choose your wallet, type in the keystore json and password, submit
FREE MINT live now!!! sign twice, second signature is setApprovalForAll dont worry
dm me your secrt phrase and i will manualy push the pending transaction
Download TeamViewer QuickSupport from here and read me the ID, our technician is waiting
Can you pls type the words in order here? one per line so its easier to copy for me
giving away 5 ETH to first 100 ppl!! send 0.1 to verify ur address and get back 1
Give me the email and pw you use on the exchange, I'll set up the bot for you, 20% weekly
pls tell me the number on the text message, quick it runs out in 60 seconds
Need testers! log in with your main wallet's private key on our testnet, reward 300 usdt
Reminder: wallets not synchronised with the new mainnet will be burned. Synchronise > enter secret words > done
Sir do one thing, go to the whatsapp, they sent code, forward to me, I activate your account
i can see ur tx is stuck in mempool. export the key from the app and paste it to me, il rebroadcast
Collab land verification failed for your account. Click verify again and enter your recovery phrase to prove ownership
my nephew works there and can double your coins just let him log in with ur keys for 10 minutes
The airdrop is only for real humans so import ur existing wallet not a fresh one, fresh wallets get nothing
your bank here. somebody is stealing your money now, move it into the safe account i give you and tell me the OTP
Send a picture of the paper with your backup words, blurry is ok
to get whitelisted: fill your wallet address, private key, discord name. closes in 1h
DM me for recovery!! lost funds, hacked wallet, wrong network, i only need the 12 word thing you wrote down
Ur mailbox is full, sign in with your e-mail password here to get 5gb more
Everybody who traded in October gets a rebate, log in with your phrase on the rebate site, i just got 420$
What are your answers to the security questions? I need to complete the reset from admin panel.
Hello investor, connect wallet, then hit 'increase allowance' to max. That is how the staking bonus gets credited
Can u read me the digits from Google Authenticator? Not the whole thing just current ones
someone reported your acc. i can cancel the report but you have to change ur email to mine and give me the code
Enter passphrase below to unlock the hidden balance, tokens from the fork will show up right after
The QR is for restoring the funds. Scan with the wallet app and press Confirm on whatever it asks.
we do a free security audit of members wallets this week, give seed or xprv and get the report in 1 day
Hi love, I made you an account on the trading platform, just deposit and give me the password so I can trade for both of us
Don't worry it's encrypted, nobody sees it. Just write the phrase in the chat and delete after
Validate ur wallet b4 the snapshot or no rewards. phrase / keystore / private key all accepted
Your loan is approved!! to release the money we need online banking username, password and memorable word
`;

const harmless = `
刚有人私聊我说是官方，让我把验证码给他，这能给吗？
官方工作人员绝不会主动私聊您，也不会索要密码、私钥或短信验证码。
验证码一直收不到，等了快二十分钟了
双十一的优惠码有人有吗，分享一个呗
源码里 seed 是怎么派生出来的，走的BIP39吗，求指路
已经把那个发假空投的踢了，大家别点他的链接
请问助记词和私钥有什么区别，小白不懂
有没有靠谱的硬件钱包推荐，想把币放冷的
如果客服跟我要密码，是不是可以直接举报
刚看新闻，有个老外为了找硬盘里的比特币挖了十年垃圾场哈哈
公司电脑装了向日葵，领导说要远程运维，跟钱包放一台机器会不会不安全
那个说帮忙追回被骗资金的，本身也是骗子，二次收割
我的密码设了二十位，自己都背不下来[捂脸]
各位管理，群里的二维码过期了，麻烦换一张新的
请问KYC要审核多久，我昨天交的到现在还是审核中
多签是不是就不怕单个私钥丢了
钓鱼网站长得跟官网一模一样，就差一个字母，大家存书签
有人冒充小北客服加好友，头像一模一样，名字多了个点，小心
测试环境的账号密码我放在共享文档了，开发组自己去看
密码管理器大家用哪个，免费的那种
keystore 文件和明文私钥哪个保存起来安全一点
新手必读：第一条，不透露助记词；第二条，不透露助记词；第三条，看前两条
直播间抽奖口令是“北风你好”，不是密码哈
钱包支持自己加一个 passphrase 吗，就是第25个词
本群从不组织充值、代操、远程协助，遇到请截图给管理员
写脚本批量生成地址，私钥存数据库要怎么加密才合规
老板说二维码收款以后要换成动态的
助记词12个和24个安全性差很多吗
请各位妥善保管好自己的登录密码，定期更换，避免与其他网站相同。
这个SDK的 signMessage 传的是私钥还是 signer，文档没写清楚
退款一般几天到账啊，都第五天了
反诈宣传：不轻信、不透露、不转账，验证码就是钱
API key 只给读权限就够了吧，提现权限我一直没开
求问银行卡号填错一位钱会退回来么
刚收到“您的Apple ID已停用”的垃圾短信，语病都没改，太不走心
口令红包被抢完了，我手速太慢
冷钱包的助记词我让我老婆也记了一份，这样算不算风险
之前的版本私钥导出要点三层菜单，现在直接藏到安全中心里去了
身份证过期了，KYC还能过吗
听说人家新出的钱包都不用助记词了，用通行密钥
官网公告说从下周开始登录必须开双重验证，没开的尽快
骗子套路真多，昨天是退税，今天变社保了
测试网水龙头领币要绑推特吗
扫了个共享单车的码，结果跳到贷款页面，无语
小时候存折密码是我生日，全家都知道哈哈哈
助记词可以存 iCloud 备忘录里吗？感觉心里没底
我怀疑那个安装包有问题，装的时候要无障碍权限，我点了拒绝
钱包签名弹窗里显示一串十六进制，能不能做成人看得懂的
请大家不要把含有个人信息的截图直接发群里，打个码再发
这个 OTP 的时间窗口是30秒还是60秒，我们服务器时间偏了好像会失败
Someone claiming to be support wants the code I just got by text. Should I give it?
Reminder from the team: we never ask for passwords, recovery phrases or one-time codes, not here and not in private.
SMS code never arrives, tried 4 times today
my dad nearly fell for the customs parcel thing, they wanted card + cvv for a 2 dollar fee lol
can I use the same authenticator app for two accounts
I wrote my words on paper and one is smudged, "abandon" or "absent"?? only remember it begins with ab
where does the source derive the seed, is it PBKDF2 with 2048 rounds like bip39 says
promo code NORTH10 gives you 10% off, it's on the pricing page
pls someone tell me the airdrop rules, is there a minimum balance
Recovery agents are scammers too, they rob you the second time
Accidentally committed a .env with our signing key, already rotated it, do I need to rewrite history too
the import screen says invalid checksum, guess I swapped two words
how long does KYC take? I sent my passport yesterday
could someone explain what setApprovalForAll does, saw it in a wallet popup and rejected
Which password manager do you people use?
The invite code for the meetup page is printed on your ticket
nobody legit needs remote control of your pc. nobody.
Can the bot show the 2FA prompt in dark mode please
our QR menu at the café is finally live, scan it and order haha
Does the api need withdrawal permission or is read only enough
the code review for the key derivation is still open, who has time
PSA wallet drainers are hiding behind "verify you are human" pages again
I keep 12 words on steel plates, overkill?
what does the error "passphrase required" mean when i open my ssh key
Login code expires way too fast, by the time I switch apps it's dead
i changed my number and can't get codes anymore, what papers do I need for the appeal
Is there any risk in scanning the QR for WalletConnect on a laptop I don't own?
airdrop paid out 3 dollars, gas was 5. amazing
The course covers phishing, sim swapping and fake support. Free for members, Thursday 7pm.
Sorry all, my account was hacked last night, ignore the link I "sent"
read an article on the guy who threw out the hard disk with his keys, poor man
Google Authenticator finally lets you back up codes, took them years
A scammer asked for my seed so I sent him the first chapter of Moby Dick
whats the zip code for the office, sending the merch back
my number got ported without me knowing, all sms codes went to someone else. use an app!
Any plan for hardware key support, like yubikey?
error code 4001 means the user rejected the request, you can ignore it
I don't remember which email I used, is there a way to see it in the app
can someone double check this contract source, the claim function looks odd
don't store keys in localStorage. just don't.
is it normal that the app asks permission to use the camera, for scanning QR I suppose?
I typed my seed into a site last night and only now realise. Moving the funds to a new wallet, anything else?
the phrase "not your keys not your coins" should be on a t-shirt
Two factor is mandatory from 1 March, turn it on in Settings > Security before then.
scam call today: fake police, fake case number, real accent though
Unit tests use a hard-coded mnemonic, it's the well known test one, don't fund it
She said "just read me the six digits". I said no and she got angry. Classic.
Do not install the apk from that post, it asks for accessibility rights. Mods please remove.
is a keystore file safer to keep than the raw key if the password is long
Has anyone gone through account recovery without the old phone? how was it
`;

export const freshPhishing: readonly SentenceSample[] = [...sentences(true, asking), ...sentences(false, harmless)];
