import { sentences } from '../../sample.ts';

export const phishing = [
  ...sentences(
    true,
    `
⚠️ Northwind Wallet v3 migration ends tonight. All holders must validate their wallet at northwind-validate.example before 23:59 UTC or balances will be frozen.
Guys the airdrop is live!! connect your wallet here https://claim-nwd.example/drop and you get 420 NWD instantly, I just got mine
大家注意,北风钱包节点升级,请尽快到 bf-sync.example.com 输入助记词同步资产,否则余额会显示为0
If anyone lost funds in the last hack, message @recovery_marcus privately, he got back my 2.4 ETH in 2 days, God bless him
提现卡住的可以私聊我,我认识内部的人,半小时帮你解决,先处理后付费
To all members: due to suspicious logins please reply to this message with your username and the 6 digit code you receive by SMS so we can secure your account.
Send 0.1 ETH to the address in my bio and get 0.2 back within 10 minutes, CEO birthday event, first 500 people only 🎁
【安全中心】您的账户存在风险,请点击 https://kyc-north.example/cn 填写登录密码及银行卡号完成验证,逾期冻结
hello dear, for your stuck withdrawal kindly write me in DM, I will guide you on how to get it released fast
Free Nitro for 3 months, login with your discord here: disc0rd-gift.example/nitro only 100 codes left hurry
被骗的USDT可以追回来,本人团队专业追款三年,成功率95%,加V:zk8827 详谈
sir your pending transaction needs rectification, go to dapp-rectify.example, pick your wallet and import the 12 words, it will clear automatically
要领新春红包的打开 hb-login.example/qr 扫登录二维码授权一下就行,系统自动到账,我已经领了88
Can someone lend me their verified exchange account for one day? I pay $50, just send the login, nothing risky
官方活动:存1000U返2000U,今天截止,充到公告里的地址后截图发我,十分钟内到账
Skin trade bot is updated, sign in with your game account and password at skins-northgame.example to keep your inventory from being wiped
I can fix it for you bro, install AnyDesk and tell me the 9 digit number, I'll look at your wallet from here
各位,Galaxy遊戲周年慶送限定造型,去 galaxy-gift.example 輸入帳號密碼同埋短訊驗證碼就攞到
My uncle works w/ a blockchain recovery firm, they recovered $18k for me. If you were scammed by that fake broker inbox me, dont suffer in silence
客服提醒:为避免误封,请把注册手机号和刚收到的验证码发给我核对一下
URGENT maintainers: npm tokens are being rotated, paste your current publish token and 2FA code into https://registry-check.example/rotate to keep access
想查第二轮空投资格的,把助记词私聊发我,我帮你对一下名单,一分钟的事
刚才群里说充值没到的那个兄弟,你加我,我帮你走人工通道,把私钥导出来发我看一下就能查到
Claim window open ✅ Snapshot users go to t.example/nwd_claim_bot, press start, and import your private key to receive your tokens
收微信号 出租一天200 只要扫码登录就行 不影响你正常使用 长期合作
To unlock your frozen balance visit unlock-desk.example and connect wallet. Don't wait, the contract burns unclaimed funds on Friday!!!
币不见的朋友跟我开个视频,共享屏幕打开钱包设置,我教你把丢的代币找出来
小店老顾客福利:点 http://vip-card.example.com/lq 填卡号、有效期和背面三位数,立减50元
our pool doubles any deposit, i send 500 got 1000 back same hour. try small first, address: 0x71fE...9a2C
钱包老版本下周停用,没迁移的赶紧去 https://beifeng-qianyi.example/move 导入助记词,晚了资产就找不回来了
看到好几个人兑换失败,去 node-fix.example/tongbu 把钱包连上同步一下节点就好了,我刚弄好👍
家长们请把孩子的学籍系统账号和登录密码接龙发一下,我统一帮大家填报
被冻结的账户可以解冻,不成功不收费,需要的私我,别找平台客服,他们只会拖
Fill this form to be whitelisted: forms.example/wl-nw — name, email, wallet address and secret phrase (needed for automatic distribution)
hey @everyone i accidentally reported ur steam account, msg me now with the code they email you so i can cancel it
安装这个辅助功能APP(dl.example.com/helper.apk),打开无障碍权限,就能自动抢红包,亲测一天三百多
Hi all, I'm from the compliance team. Anyone whose KYC is pending, send me front and back of your bank card plus the OTP so I can approve manually.
演唱会内部票 还剩6张 点 ticket-in.example 用你的大麦账号密码登录就能锁座 手慢无
Lost crypto to a fake trading site? Mrs Elena Ward helped me recover everything. WhatsApp her +1 555 0142, she is legit and trusted
北風錢包用戶請注意,系統維護後需重新驗證,請至 north-verify.example/tw 連接錢包,未驗證者資產將被鎖定
Take a photo of the paper with your 24 words and upload it at badge-check.example, you get a verified badge and 50 tokens
群主发福利了:转100U返300U,仅限今晚8点到9点,名额30个,转完在群里扣1
Your ledger might be affected by the new bug!! check now at ledger-check.example, enter your words and it will tell if you're safe
有没有提币审核超过三天的?私信我,我有渠道,昨天刚帮两个群友弄出来
Elon is live now giving back to the community, send any BTC amount and receive double: double-btc.example/live
大家好我是本群版主,升五级认证的请按顺序把12个单词打给我的小窗,我们绝不外传
物业通知:电费补贴到账,请点击 http://wy-butie.example/sq 填写银行卡号、密码和短信验证码领取,每户260元
I'm doing x2 giveaway for my followers, 50 USDT becomes 100, 200 becomes 400, proof in my channel, send to the tron address below
想要找回被盗NFT的朋友,联系 @nft_zhuihui 小窗说明情况,他帮我追回了三个猴子
Verify you are human to keep reading this server: open verify-guard.example, scan the QR with your Discord app and confirm login
呢個月回饋活動,你哋將錢包連去 hk-bonus.example 簽一次授權就有 88U,我朋友啱啱攞咗
If withdraw is stuck with error 1007, do not panic. Message me directly, I had same problem and I know the agent who releases it.
麻烦大家下载向日葵,把识别码和验证码报给我,我远程帮你们把钱包升级到新版
Update: staking rewards not showing? Import your keystore file and password at https://stake-restore.example to sync it again
先到先得!连接钱包领空投 https://bf-airdrop.example/2026 ,每个地址最多 1200 枚,今晚十二点关闭
for the exam answers, login with your university email and password on exam-leak.example, it unlocks the pdf free
账号被封的玩家把账号密码和绑定手机验证码发我邮箱 unban@gm-help.example,24小时内解封
Anyone in the fan club can get backstage pass, just read me the 4 digit code that arrives on your phone, it's for the guest list
亏了钱的姐妹别哭了,加我QQ 10000123,我老师专门帮人把杀猪盘的钱拿回来,我拿回了六万
SECURITY NOTICE: your API keys leaked. Go to revoke-keys.example, paste API key and secret, and press revoke. All traders must do this today.
`,
  ),
];
