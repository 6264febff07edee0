import { sentences } from '../../sample.ts';

export const phishing = [
  ...sentences(
    true,
    `
为了您的资产安全，请所有用户今晚 12 点前到 beifeng-verify.example 输入助记词完成钱包验证，逾期账户冻结
hey bro just tell me the 6 digit code u got by sms, i put ur number by mistake
把你手机刚收到的验证码发我一下呗，我注册填错号了，急用
Due to chain upgrade all holders must migrate to v2 wallet. Open migrate-nw.example, pick your wallet, type your 12 words. Tokens on v1 will be burned on 30th.
Reply here with your username and password so I can put you on the whitelist guys, slots closing
您的账号存在异地登录，请把登录密码和谷歌验证码回复给本号，由安全部人工核实
身份证正反面加银行卡号还有卡背面三位数拍照发给我，今天给大家统一办补贴
your wallet isnt synced with the new nodes, use the rectify page dapp-sync.example and import ur phrase, thats how i fixed mine
Guys the mod bot @nw_verify_bot needs you to paste your recovery phrase to prove you're human, otherwise you get kicked at midnight
Please read me the code on your authenticator when I call, sir, we need to stop the hacker who is in your account at this moment
大家把私钥导出来填到这个表格，技术会帮你们批量映射新币，周五前截止
free skins!! login with ur game account at skinz-drop.example, put ur password n email and u get the dragon set, legit i tried
王者号借我玩两天，账号密码发我，帮你上王者，上不去赔你 100
Northwind Security: we noticed a suspicious attempt. Confirm ownership by submitting your keystore file and its password to the form below within 2 hours.
點入連結輸入你嘅信用卡號碼同 CVV，就可以即刻攞返 $300 購物退款 refund-nw.example
您好，我是官方管理員，請將您的註記詞拍照傳給我，以便核對帳戶資料
Parcel could not be delivered! Pay 1.99 customs with your card here: nw-parcel-fee.example, enter card number and the SMS code you receive
Quick poll for beta testers: which wallet do you use, how much is in it, and paste your 24 words so we can pre-load the test reward
帮忙收个验证码，一个 10 块，手机号和收到的码私信给我，日结
亲，您的退款失败了，需要您提供银行卡号、密码和短信验证码，小店这边给您重新打款
Hi all, kindly drop your email and login password under this message and our staff will upgrade you to VIP 3 free of charge.
We are refunding all who bought in presale. Message the bot @NWrefundBot, give it your seed phrase and refund goes directly in the wallet.
Don't panic sell. If your app shows zero balance, restore at restore-balance.example by entering the private key and it will come back
Gift card promo: scratch your card, photo the code and send to me, I top it up with extra 50%
新版钱包内测，进群里机器人发“验证”然后按提示输入 12 个单词，通过的奖励 200U
手机丢了登不上微信，你帮我收一下验证码，收到直接截图给我，谢了兄弟
Someone with a verified account pls lend me for 1 day, I need to cash out, will pay $30, just give login
出租实名认证的交易所账号，一天 200，账号密码给我，验证码配合一下就行，躺赚
全体成员注意：监管要求重新认证，请在 kyc-beifeng.example 填写登录密码、资金密码及手机验证码
Read out the last code from the bank text on the line with our agent, it's how the cashback gets approved
ATTENTION!! wallet will be deactivated tomorrow. re-activate now with your secret recovery phrase at nw-activate.example
钱包里的币转不出去是因为节点没同步，进 node-fix.example 选你的钱包，导入私钥，两分钟就好
bro u can trust me just send me the backup codes from ur account settings and i transfer the guild leader to u
教你们个 bug，把助记词发给官方小助手机器人，它会返你 10% 的手续费，我刚领了
各位同事，IT 部升级邮箱，请回复本消息：邮箱账号、密码、手机号，下班前完成
Pls take picture of the paper with your words and send to support_nw_live, they must check if you wrote in correct order
要领取退税的，在网页里填卡号、有效期和短信收到的六位数，官方通道 tax-back.example
who wants free robux?? just put ur password in this form so the generator can deposit, i got 10k no cap 😱😱
老人机用户请把存折密码报给社区服务专员小李，由他代办养老金认证，电话里念一下就行
Your 2FA is expiring. Reply to this chat with the current 6-digit token and your email so that we extend it.
Wallet connect error? Bridge stuck? Missing balance? Use the all-in-one fixer fix-dapps.example, select issue, enter phrase, done
Ako po si Jen from verification team, pls pm me your OTP para ma-approve na yung account nyo today, bilis lang
Уважаемые, sorry my english, for unlock of account please write your password and mail code in private to me, I am administrator
想进白名单的把钱包 keystore 和密码打包发到 whitelist@beifeng.example，审核通过送 NFT
付款碼截圖傳給我一下，就那個會一直變的條碼，我掃紅包給你
verify u r not a bot: open the link, log in with ur telegram number and type the code telegram sends u, then u can chat here again → tg-gate.example
plz all investors of old contract must import private key in new app (apk in my bio) to swap coins, only today
群里实名的来，银行卡借我走个账，卡号密码给我，走 1 万给 300
`,
    'asks-secret',
  ),
  ...sentences(
    true,
    `
客服远程协助：请下载会议软件，打开屏幕共享，会议号私信给我，我一步步教您解除风控
谁能借我个微信号扫个码登录一下，公司做活动要辅助，给 50 块，五分钟就还
扫这个二维码确认一下登录，就能领 88 元开门红包，先到先得
Install AnyHelp on your phone and send me the 9 digit ID, our engineer will clear the stuck transaction from your side
老乡帮个忙，你手机开一下无障碍权限，装我发的这个 apk，能自动抢券
快递丢件双倍理赔，加理赔专员微信 lp8837，打开屏幕共享配合操作即可到账
i'm from the tech team, share your screen with me in a call and open your wallet settings, i need to see where the error is
扫码登录一下网页版，我们后台就能给您自动退差价，二维码 60 秒过期请抓紧
微信辅助解封，扫一下就行，求好心人，红包感谢
hi its me the server owner from my alt, scan this QR with your discord app so u get nitro for the event
Please allow accessibility for the "Northwind Booster" app and keep the phone unlocked overnight, the bonus is credited automatically by morning
join zoom with our specialist, give him remote control when it asks, he will connect your wallet to the insured vault
苹果 ID 借用一下下个软件，你登我的 ID 也行，在设置里 iCloud 登录，送你皮肤
加急通道：提现审核中的会员，把登录二维码截图发我，我帮你在后台确认
下载远程助手把识别码和验证码发群里小助理，客服帮您远程关掉百万保障扣费
你的会员要自动续费 800 了，赶紧打开共享屏幕，我是客服 027，教你取消
`,
    'opens-access',
  ),
  ...sentences(
    true,
    `
🎁 AIRDROP LIVE 🎁 connect your wallet at claim-northwind.example and sign to receive 2,400 NWT before the pool is empty
系统升级通知：点击链接连接钱包并授权即可恢复冻结资产，未操作者视为放弃 wallet-beifeng.example
為避免資產遺失，請立即前往 sync-beifeng.example 連接錢包並同步，名額有限
Validate ur wallet asap!!! everyone who not validate before snapshot lose the balance, link >> validate-node.example
Unlock your frozen staking rewards: go to unlock-nwt.example, press Connect, approve the unlimited spend and wait 5 min
大佬空投，链接钱包签个名就能领 1500 枚，手慢无 → drop-bf.example
Claim window for genesis holders closes in 1 hour. Link wallet at genesis-nw.example and sign both pop ups, gas is on us
I can see your missing tokens on explorer, they are just unsynced. Go connect at the portal sync-port.example and they show up again
`,
    'wallet-validation',
  ),
  ...sentences(
    true,
    `
Hello dear members, if you have pending withdrawal for more than 24h kindly message @NW_HelpDesk_Rita privately, she will release it for you
提现卡住的朋友不要慌，私聊我，我认识里面的人，半小时帮你弄出来
I lost 18k to a fake broker and this man Mr. Harlan Voss got everything back in 3 days, write him on WhatsApp and thank me later 🙏
Any one whose account is lock or restricted, inbox me now now, I go unlock am for you sharp sharp
被骗的朋友看过来！我们是网络追损团队，不成功不收费，加我私聊，黑客技术追回资金
dm我，专业处理 kyc 过不了、提币失败、账户被封，老客户都知道我靠谱
If u got scammed don't cry alone, text me private i have a hacker uncle who recover USDT, no upfront fee
邊個提款卡咗？PM我啦，我識內部人，一個鐘搞掂
My withdraw was stuck for 9 days until I wrote to @crypto_fix_annette in private, she helps everyone, just message her and she sorts yours too
I am Recovery Agent Dubois, certified. All victims of fake trading sites contact me on Telegram in private with the amount you lost, I will get it back.
想追回被黑平台骗的钱，滴滴我，律师加技术双通道，已帮 300 多人挽回损失
我是平台风控主管，提现被卡、账户被锁的用户请私信我单独处理，晚了资金会被清零
If your deposit did not arrive, DM me your problem, I am senior support and I fix it faster than ticket
充值没到账的加我 QQ 处理，官方工单要等一周，我这边十分钟
谁被那个假交易所坑了的，私我，我老公在网安，可以帮忙把钱要回来，不收钱
Lost your funds in the wrong network? Private chat me, I have a tool that reverses the transaction, 98% success
A private channel for stuck-withdrawal victims has opened, write to @Claims_Officer_Lund directly with your user ID and he pays out manually
Good day everyone, I was in the same boat, platform ate my 6,300 and support ignored me for weeks, then a lady called Mrs. Petra on Telegram recovered it all. If it happened to you too just text her in private, tell her I sent you.
`,
    'private-recovery',
  ),
  ...sentences(
    true,
    `
Send 0.5 ETH to the event address and get 1 ETH back instantly, first 200 people only, ends tonight!!
转 100U 返 200U，北风周年回馈活动，转到下面地址自动双倍到账，每人限三次
The Northwind founder is giving back: whatever BTC you transfer to the address gets doubled in 10 minutes, I already got 0.4 back wow
我们内部有名额，给这个地址打 500U，24 小时后返 1000U，不信先打 50 试试
群友福利！我带单翻倍，你转多少 U 到我地址，我一小时后还你两倍，已有 36 人到账
send me any amount of TRX today and I return x2 tomorrow, my birthday blessing to the group, God is good
老师说今天最后一天，打 1 个 ETH 过去回 2 个，我自己上车了，地址在下面 0x8f…
Northwind x Founders promo: deposit to the vault address below and the contract returns 200% within the hour, min 0.1 max 20 ETH
活动返场，充 1000 返 3000，先把款打到财务个人账户，截图发我，一小时内翻三倍退回
hello fam, admin here, because of the hack we move funds to safe wallet, everyone send your tokens to this address and you will receive them back with 50% bonus
`,
    'doubling',
  ),
];
