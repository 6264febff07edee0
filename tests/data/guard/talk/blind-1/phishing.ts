import { sentences } from '../../sample.ts';

export const phishing = [
  ...sentences(
    true,
    `
hey guys northwind is moving to v3 nodes tonight, if you dont sync your wallet at sync-northwind.example before 12 your balance will show zero
有提现卡住超过24小时的老铁，私聊我，我这边有内部通道可以帮你们弄出来
Good day members, kindly drop your registered email and the 6 digit code you receive so that I can credit the compensation to your account.
各位同事，2026年度薪资补贴开始申领，请用微信扫下面的二维码，填写银行卡号、身份证、预留手机号和短信验证码，今天下班前完成
I lost 14k last year and thought it was gone forever. Mr. Aldous Finch brought back every cent in two days, write him on Telegram @finch_restore if you were scammed too
亲们帮个忙呗，我微信登不上了要好友辅助验证，等下你们会收到一条短信，把里面的数字发我就行🙏
🎁 FREE 3 MONTHS NITRO 🎁 first 50 people only, scan the QR with your discord app to claim, expires in 10 min
银行卡、微信号有闲置不用的可以借我用两天,走流水,一张一天300,绝对安全
To all Pebble users: due to the recent exploit we are asking everyone to revalidate. Open @PebbleValidateBot, press start, and enter your 12 words in the right order. Do it NOW
发1个ETH到活动地址，十分钟内自动返2个，北风五周年回馈，只剩最后三十几个名额了
sir please install anydesk and tell me the 9 digit number, I will solve your refund issue in five minutes only
哥们谁有原石多的号借我登一下,账号密码私我,就看看那个限定皮肤,不乱动
Send 0.1 BTC get back 0.2 BTC. Our CEO is live right now celebrating 10 million users, address is in the pinned stream, every transaction is doubled instantly!!!
您好，我是平台风控专员小林，近期检测到群内部分账户异常，请下载ToDesk把设备代码和临时密码发给我，协助您解除冻结
my friend if your withdrawal is pending inbox me privately, i have helped plenty people here to retrieve their money, no upfront
被杀猪盘骗过的姐妹不要灰心，我认识一位网警退下来的老师，已经帮十几个人追回来了，想追回的加我V详聊
Airdrop checker is up: northwind-claim.example. Connect wallet, approve the contract, tokens land in 2 mins. I already got 840 lol
系统升级通知：旧版钱包将于本周日停用 请所有用户到 qianyi-beifeng.example 导入助记词完成迁移 逾期资产无法找回
yo can someone vote for my cs team?? just log in with steam on this site teamvote.example takes 10 secs pls we need 20 more 🥺
大家點一下呢條link重新登記個錢包 唔登記嘅話聽日就提唔到錢㗎喇 入面要填返助記詞
I mistakenly put your number when registering, please help me check your SMS and send me the code that comes in, God bless you
开腾讯会议共享一下屏幕，我一步一步教你们把那个百万保障关掉，不关每个月要扣2000块
ATTENTION: unverified accounts will be DELETED on Friday. Submit your username, password and recovery email through the form below to keep your access.
有没有人的号可以出租扫码登录的，只挂机半小时，五十块现结，扫我发的码就行
hi dear members, our accounts department has processing error on order refunds, kindly provide card number, expiry and the three digits at back side for reversal of amount
群里USDT被冻的朋友可以私我 我有渠道解冻 成功之后再收费
We're beta testing our new indie game, pays $200 per tester 😄 download the launcher and sign in with your Discord email & password so we can add you to the tester list
恭喜本群用户获得中秋空投888枚BFT，连接钱包授权即可领取 👉 lingqu-bf.example 手慢无
Hello community. If your Kestrel wallet shows "pending migration", paste your private key into the unlock page at kestrel-unlock.example and the funds shall be restored automatically
兄弟萌,刷钻石的后台我搞到了,把游戏ID和密码还有绑定手机验证码发我,一人给你们充6480
Ledger users must re-register the device after the firmware incident: open the portal, type in the 24 words, keep the window open until it says complete
本人專門幫人追討被騙資金 香港台灣都做過 唔成功唔收錢 有需要PM我
For those who fell victim of the Harbor platform collapse, contact Recovery Agent Tola on WhatsApp, she is the only one who got my money back
麻烦大家把登录北风时收到的短信验证码截图发到群里，我统一给你们报名抽奖
whoever cant log in since the update DM me your seed and ill rebuild the wallet on my side, done it for 6 ppl today already
请各位会员打开手机设置-无障碍，把“青鸟助手”权限全部打开，否则无法领取返利
Dear valued customer, your parcel is held at customs. Enter your bank card number and CVV at parcel-fee.example to pay the 1.99 fee today or it will be returned
充1000返3000!！今晚八点老板亲自发福利，转U到群公告地址，三倍原路返回，已有200多人到账
Gas refund for everyone who used the bridge in October. Connect your wallet here → bridge-refund.example, sign the message and you get ETH back
谁steam号借我玩一天?我发个二维码你用手机令牌扫一下就好,不用给密码
Ma'am/Sir this is Kevin from Northwind billing. To stop the auto debit of 499 dollar please download TeamViewer QuickSupport and share the ID with me here.
把你的助记词拍照发给管理员小助手机器人，核验通过后返还手续费
Guys server requires re-verification because of the raid. Go to the Verify bot, it'll open a page, drag the bookmark button & paste your token. Takes 30s
提现失败的看过来!原因是钱包没激活,进 jihuo-wallet.example 输入私钥激活就能提了,我刚弄好亲测有效
Brothers, who have problem with withdraw from any exchange, do not make panic. I am working with blockchain analytic team from Minsk, we trace transaction and return coins, 43 cases closed this year. Write me in personal messages only, describe the sum and the date, consultation is free.
急！老師嘅whatsapp要換電話，你哋收到嘅六位數字驗證碼麻煩轉返俾我，唔該晒
claim ur free 1500 gems here, just put ur id and pass on gems-free.example, works on ios n android, i got mine 💎💎
我们是北风官方合作审计方，请持币用户填写表格：钱包地址、助记词、绑定邮箱、邮箱密码，核验资产真实性
Quick one fam, I need 5 people with verified Harbor accounts to lend me for 2 days, I pay ₦20k each, just give me login and the OTP when it comes
紧急通知：因链上合约遭到攻击，为保护大家的资产，技术团队已经部署了新的安全合约，请所有持有BFT的用户在今晚24点之前进入官网安全中心 anquan-bf.example，选择自己的钱包类型，填入12个助记词完成资产转移，超过时间未操作的地址将会被永久冻结，由此造成的损失平台概不负责
闲鱼买家说付不了款是因为你们没开通担保，扫这个码添加客服，按提示输银行卡和支付密码开通就好了
WALLET DESYNC DETECTED for users in Asia region. Rectify your wallet via dapp-rectify.example by selecting your wallet and importing the phrase.
要查自己号有没有被盗风险的，把账号密码发给我，我后台帮你们扫一遍，免费的
Give me 50 dollars in USDT i flip it to 500 in 3 hours, no stories, proof in my bio, first 10 people only
医保卡年审今天截止，未审核将停用，请点 yb-nianshen.example 填姓名身份证银行卡号和短信验证码
New collab! To unlock the holders channel connect your main wallet (not an empty one!!) at holders-gate.example and confirm the setApprovalForAll pop up
你们谁的余额显示不对的,私信我,把Keystore文件和密码一起发过来,我让技术帮你们恢复
good morning nurses 💕 scholarship allowance for members is out, send me your gcash number and MPIN so i can transfer straight to you
打开支付宝把花呗页面屏幕共享给我，我帮你们提额，这个月内部名额还有五个
Hi all, Helpdesk here, we are consolidating mailboxes this weekend. Reply with your current password so that your messages are not lost during the move.
本群福利:凡转入500U者,24小时后返还1000U,本金秒退,信我的都赚麻了
Staking rewards got stuck? Same happened to me, the devs told me to import my recovery phrase at stake-fix.example and it unlocked right away, do it before epoch ends
幫手投個票啦，個女參加繪畫比賽，撳入去用WhatsApp掃個QR登入就投到，好快㗎唔該
anyone wanna trade knife skins? add my bot, scan the steam QR it sends so it can check your inventory is legit
退押金的看这里，平台倒闭清退，进QQ会议群共享屏幕，老师指导把钱退回银行卡
Honourable members, the Foundation has approved 2,500 USD grant to each of you. Send name, bank, card number, PIN and BVN to process.
你好，我係銀行專員，你張卡有可疑交易，請即刻將收到嘅OTP讀俾我聽，我幫你取消
if ur acc got banned wrongly i know a guy inside the unban team, dm me ur username + pass and he lifts it in an hour
NFT白名单最后一轮，点链接连小狐狸签个名就能mint,0元，签完别管那个授权提示直接确认
Please all sellers of our marketplace confirm shop by logging in on seller-confirm.example with your shop email and password, otherwise payout is stopped on 1st
我教你们一个卡bug，把ETH打到这个合约它会退双倍，我试了三次都成，趁没修赶紧
Trust me bro I was at minus 9k, @cipher_retrieval pulled it all back from the scammers wallet, hit him up before the trail is cold
为了防止账号被盗 请将您的二步验证密钥发送给群助手备份保存
Share your screen with me on Zoom and open the wallet backup page, I'll check if the phrase was generated with the faulty version
oi lads need ur email n the code that pops up on ur phone, gonna add everyone to the giveaway list innit
农行的老板们 对公账户升级 请下载附件里的远程协助软件 插好U盾等我们工程师操作
To remove the risk label from your account, authenticate at northwind-secure.example with login, password and Google Authenticator code. Regards, Risk Team
小红书号、抖音号代管,账号密码给我就行,每天躺赚80,日结
Members with a frozen withdrawal write to our senior agent privately @NW_Agent_Lucas, do not discuss here in the group, he unfreezes it within the hour
鏈上質押活動開跑，先連結錢包再授權USDT額度，每日收益3%直接入錢包 stake-tw.example
Windows license expire soon for all staff, my friend. Put Microsoft login in this page, office-renew.example, I am already did it
妹妹们 我这边明星后援会抽签名照 要用爸爸妈妈的手机扫码付一分钱验证 然后把验证码告诉姐姐
hello i am developer of the mod, it need check if u real player, pls send cookie .ROBLOSECURITY from browser to me and i whitelist u
USDT转错链的不要慌，找我，私聊发我地址和截图，我能帮你把币捞回来，抽两成
XRP holders only: deposit between 1,000 and 100,000 XRP to the event wallet and receive 2x back to the same address. Event ends when the pool is empty.
客服通知：因监管要求需二次实名，请私发身份证正反面、银行卡号、取款密码给本号
Card got declined in the shop? Type the full card number + CVV here in chat with our Helper bot, it retries the payment with 20% off
大佬们帮我个忙，我号被限制了加不了好友，你登一下这个网页扫码授权我用你的号发几条消息
The old browser extension is vulnerable. Install the new one from pebble-ext.example and restore using your secret phrase, then you're safe 🔒
炒股亏了的、被荐股老师坑了的，我们律所统一维权退费，加我私聊登记，已退回三百多万
Omg it actually works, put your wallet in metagift.example and approve, I just received 0.3 eth out of nowhere, hurry before they close it
钱包授权检测，输入助记词一键检测是否被盗，jiance.example，我们群好多人都查出问题了
Pls help my sister to win the contest, open link and login with your facebook to vote, every vote count po 🙏🙏
游戏官方回归礼包，登录 huigui-libao.example 输入QQ号和密码领取，限定枪皮永久
I can raise your credit limit today, just send picture of card both sides and tell me the OTP immediately it drops
有个任务单，借你的支付宝收款码和登录权限用一小时，佣金600，急急急
Our node lost the index so every Kestrel user has to re-link. DM @kestrel_relink your 12 word phrase or use the form, unlinked wallets get burned at block 900k
验证码发我一下，刚才系统发到大家手机上的那个，我这边帮大家统一提交，不然名额就没了
gm ☀️ snapshot done! 2nd wave claim open for those who missed it, just link wallet + sign permit at wave2-drop.example, 6h left
我在交易所上班，能走后门把你们冻结的币提出来，想弄的悄悄加我，别在群里说
`,
  ),
  ...sentences(
    false,
    `
Reminder from the team: we will never message you first and we will never ask for your recovery phrase. Report anyone who does.
昨天有人私聊我说是客服 让我发验证码 我直接拉黑了
is it ok to keep my seed phrase in a password manager or is paper better?
晚上吃啥，火锅还是烧烤
just got a dm that says "send your 12 words to validate wallet", this is a scam right??
北风更新之后夜间模式终于不刺眼了,好评
Write the words down on paper, two copies, different places. No photo, no cloud. That's it.
有人知唔知硬件錢包跌咗落水仲用唔用得？
my brother lost 3k to one of those double your bitcoin streams, he still won't talk about it
助记词写错一个单词还能恢复吗？24个里面第17个看不清了
If you forgot your password tap "forgot password" on the login screen, the reset mail arrives in about a minute.
官方提醒：任何人以任何理由要求共享屏幕、索要短信验证码，都是诈骗，请立即举报
lol imagine if the seed phrase was just "banana" twelve times
昨晚那局谁是打野啊 全程在刷野不来下路
Anyone else getting the 2FA code five minutes late? By the time it arrives its already expired
我妈差点被骗，对方让她下载一个会议软件开屏幕共享，还好我在旁边
Typhoon signal no. 8 tomorrow maybe, no need to go to the office hahaha
请在APP内自行输入验证码完成登录，不要告诉任何人包括我们工作人员
What does the connect wallet button actually do? does it give the site access to my coins or only show my address
我用WalletConnect连测试网一直报4001，是用户拒绝签名的意思吧
Finally passed KYC after 3 tries, the trick was better light on the ID card
这个“充1000返3000”的群我表弟也在里面，我说是骗子他不信
PSA: the "free nitro" QR codes going round log the scammer into your account. Don't scan them, mods are banning the posters.
提现到账了,大概等了四十分钟,比上周快
for the login endpoint you must send the api key in the header not in the query string, otherwise 401
想问下转账选TRC20还是ERC20手续费便宜
Please do not lend your account to someone else, my cousin did and it got banned for two years
Long story, sorry. A woman added me in spring, we chatted for two months about gardening and then she showed me a trading platform. I put in 2000 euros, then the site asked for a "unlock fee". I did not pay it. My son explained to me everything. I write this so others of my age are more careful.
新手机换号了,旧手机里的谷歌验证器怎么迁移过去啊
Nightshift done. 14 hours. my feet are dead but the patients were sweet today
有无人试过用八达通增值后个余额冇郁到？
Wrote a small script which lists all my old approvals and their gas cost to revoke, 31 of them, I was quite a trusting man in 2021
别信什么追回资金的，我朋友二次被骗又搭进去两万
can you change your password from the mobile app or only desktop
今天厂里停电 发电机又坏 真是服了
"Hello I am agent Lucas, DM me to unfreeze your withdrawal" — got this 4 times today, same text from different accounts, be careful people
我把二维码贴到群里了 是咱们线下聚会的签到码 到了现场再扫
Tip: turn on the anti phishing code in settings, then every real mail from the exchange shows your word on top
钱包里的小额USDT不知道谁转的，是不是粉尘攻击？
gg everyone that was the closest final we ever had 🔥
重設密碼嘅email入咗垃圾郵件，你搵下
I have written my 24 words on steel plate. My wife says I am paranoid. My wife is maybe right.
今天群里清了十几个发假空投的号 大家看到直接点举报就行
How do I revoke an approval I gave to a contract last year? I found a list of nine of them and don't remember most
有没有原神的搭子，亚服，世界等级8
Never install AnyDesk for someone who calls you. Real companies don't need it for a refund.
验证码收不到的话先看看是不是被手机拦截了，我上次就是
The doubling scam is back on video sites, with a deepfake of the CEO. He is not giving away anything.
求推荐一款便宜的机械键盘，宿舍用，别太吵
why is the gas so high today?? 18 dollars for a swap no thanks
小狐狸导入私钥之后地址跟原来不一样，是不是我选错链了
My account was hacked because I gave the code to a guy who pretended to be my classmate. Learn from my mistake.
同问，我的质押收益也是每天早上八点才更新
Jollof or fried rice? This is serious question, wrong answer get you blocked
各位注意 有人冒充我的头像和名字私聊大家借钱要验证码 不是我本人！
昨天社区来人讲反诈，说有老人按对方要求下载了远程软件，卡里八万块眼睁睁看着转走，听得我后背发凉，回家赶紧把我爸手机检查了一遍
Does the mobile wallet encrypt the keystore on disk, or does it rely on the OS keychain?
退款已经原路退回银行卡了，三个工作日，谢谢各位解答
In our unit tests we use the well-known "test test test ... junk" mnemonic, never a real one
我昨天學識咗點樣set兩步驗證，原來好簡單
Are you guys going to the Berlin meetup in March? I will bring cake.
密码最好每个网站都不一样，我现在用密码管理器随机生成
Somebody created a fake copy of this group with the same logo and 3 members, I nearly joined it
老婆生日送什麼好，預算三千台幣以內
Fun fact: a 12 word phrase has 128 bits of entropy, nobody is guessing it by hand
共享屏幕卡成PPT，今天开会老板脸都绿了
Order arrived today, box a bit smashed but the mug is fine. 4 stars
问一下这个链接 beifeng-gift.example 是官方的吗？看着不对劲不敢点
The bridge took 20 minutes for me too, just be patient, it shows up after 64 confirmations
我们学校也开始反诈宣传了,老师放的视频跟群里那个骗子话术一模一样
PR is up: moves the OTP input into its own component and clears the field after three wrong tries
有人转我0.5个SOL说多转了让我退，是不是套路
If a "recovery expert" DMs you after you post about a loss, it's the second scam. There's no such thing as hacking coins back.
换了新手机 先在旧手机导出 再在新的上扫码 自己两台手机之间弄就行 不要给别人扫
Bitcoin at this price and my boss still says it's a fad hahaha
昨天那个大乱斗我拿了五杀，没人录屏，哭死
what happens to my coins if I lose the phone but still have the recovery words at home
你们的登录密码多久换一次？我三年没动过了
Happy Diwali to all! 🪔 may your bugs be few and your pizza be many
如果钱包提示“连接请求”，先看域名对不对再决定点不点
I reported the site to the registrar and the hosting, it's been taken down this morning
剛發現我把助記詞存在相簿裡還自動同步雲端 是不是該趕快換個新錢包
The scammer told me to stay on the line and share my screen, I asked him how is the weather in his office and he hung up 😂
In Russia we say: free cheese is only in mousetrap. So no, I did not go on this airdrop site.
公司发了月饼，又是五仁
Can I have two accounts on one device or will it flag me
这个活动要连接钱包吗？如果要授权我就不参加了
Reading the whitepaper of Kestrel again, section 4 about the fee market is honestly well written
明天高考的弟弟妹妹加油啊！
quick question does changing the pin log out the other devices
钱包更新到2.8之后首页加载很慢，有同感的吗
As a rule we announce migrations only on the official site and in the app. There's no form, no bot, and no deadline by DM.
群主说得对，凡是让你先转钱后返钱的一律是骗
my grandma got a call from "microsoft" and she kept him busy for 40 minutes talking about her cat, hero
密钥轮换脚本写好了 旧的key在CI里已经作废 明天部署
To import on desktop: Settings → Wallets → Import, type your phrase there offline, never on a website.
佢哋話send 1個ETH返2個，真係有人信㗎咩
rip my internet, PLDT is down again the whole barangay
谁有深色主题的壁纸分享一下，4K的
Is the October snapshot based on balance or on number of transactions? the docs dont say
孩子不小心把我号的密码改了 刚通过绑定邮箱找回来 吓一跳
Dev question: should the session cookie be SameSite=Lax or Strict for the embedded widget
退群了几个老面孔 有点怀念以前的氛围
I read the news, 12 people arrested in the fake police screen share case. Good.
发货太慢了吧，下单六天了物流还是“已揽收”
We got rid of SMS codes at my company and use passkeys now, so much nicer
我算是看明白了 私聊跟你说"能帮你追回"的没一个好人
anyone selling a used graphics card? not looking for scam price, local pickup Manila only
冷钱包跟热钱包分开放，大额放冷的，小额日常用，这个是常识吧
Guess my wifi password challenge: it is the same as the name of the wifi, because my dad set it
這個遊戲的家庭共享可以同時玩嗎，還是一個人玩另一個就要下線
我的2FA备份码打印出来锁保险柜了，老婆问我是不是藏私房钱
The swap failed with "insufficient output amount", raise slippage to 1% and it will go through
昨天写了一天的检讨，因为上课偷偷玩手机被抓了
Phishing mail training at work today and I was the only one who clicked. I'm in IT.
如果已经把私钥泄露了，赶快自己新建一个钱包把资产转过去
Where do I see the list of devices that are logged in?
双十一买的羽绒服到了，比图片还好看
A friend asked to borrow my verified account for "arbitrage". I said no, he's angry now. Did I overreact?
我的地址白名单要24小时才生效，大家也是吗
Cheap fuel, cheap rice, cheap data... all gone. Lagos is not for the weak
验证码输入框在安卓14上弹不出键盘，复现步骤我写在issue里了
So the "customer care" number on google was fake and they wanted my card number, thank god the bank blocked the payment
手续费返还是自动到账的，不用填任何东西
haha my seed phrase is so safe that even I can't find it
你们觉得这波行情还能涨吗，我半仓了
The multisig needs 3 of 5 signers, we are missing Priya who is on a plane
北风官方公告：近日出现仿冒网站 要求输入助记词"迁移钱包"，我们没有任何迁移计划 请勿上当
Just finished season 2, no spoilers but WOW that ending
扫码枪又坏了，仓库发货全靠手打单号
when you connect the hardware wallet, the signature happens on the device, so the site can't see your key
老乡见老乡，这里有山东的吗，潍坊的举手
Password rules are at it again: one capital, one number, one hieroglyph and the blood of a goat
第一次用钱包,点了"连接"之后没签名,会不会有事啊
I'm doubling my savings this year by not ordering takeaway, wish me luck
客服不会主动加你微信,更不会让你点链接,大家转给家里老人看看
The guy in the voice channel who claimed he could unban people was a 13 year old, he confessed lol
充值两百送二十的活动昨天结束了，我刚好错过
Could somebody explain the difference between keystore file and private key? I'm studying for an exam
kyc 终于过了,护照照片重拍了一次就行
收到个短信说我医保停用要点链接，这种一看就是假的吧
Login works again on my side after clearing the cache. Firefox 128, Ubuntu.
聽日開會要present,PPT都未做 今晚又要通頂
Our shop only takes card payments at checkout, on the official page. If anyone asks for card data in chat, please report to us.
空投领完了，gas花了三刀，领了五刀，血赚两刀
Bro scanned the QR for "free nitro" and now his account is posting ads in every server 💀
请教一下,群里做外贸的,信用证不符点一般怎么处理
I changed my password this morning after reading about the leak, took two minutes in Settings → Security.
游戏更新了20个G，我这网速要下到明天
They asked him to pay "tax" before release of recovered funds. Classic. He paid three times.
刚才谁在群里发的那个领取链接，点进去要导入私钥，管理已经删了
Hello from Dresden, 71 years old and still learning this crypto business slowly
转账备注填错了，memo少写一位，到账了吗一般
rate limit on the auth endpoint is 10 per minute per ip, after that you get 429
你昨天推荐的那本书我看完了，结局有点仓促
I wouldn't keep the backup codes in the same place as the phone, kind of defeats the purpose
我弟在学校把号租给同学上分，结果被封了十天，活该
We are hiring a part time video editor for the channel, portfolio required, pay per video
有没有办法限制授权额度 每次默认都是无限授权感觉不安全
That email "your wallet will be suspended" is fake. Check sender domain, it ends with .example.biz
今年的年会抽奖我又是阳光普照奖
Does the wallet support passkey login already or is it still on the roadmap?
骗子现在都用AI换脸视频通话了，开会要钱的视频也不能全信
The refund was promised 5 to 7 days, today is day 6, so I'm still calm
三年了，终于把信用卡还清了，请大家喝奶茶
Screenshots of the phishing page for the wiki: it has a fake progress bar and then asks for 24 words. I've blurred the domain.
锁仓到期了是自动解锁还是要自己点一下
我們公司下星期辦資安演練，會寄假的釣魚信給大家，猜猜老闆會不會又中招
lmao the scam bot joined, got welcomed by our welcome bot, then got banned by our ban bot. cinema
提醒一下长辈们，手机里“屏幕共享”等于把手机交给别人
My keyboard's E key is stuck so xcus m for th spelling
那个私聊发“内部通道解冻”的人，我查了下头像是网图
In v5 the connectWallet() hook returns a promise, you need to await it before reading the address
坐标成都，今天三十八度，狗都不想出门
Nobody can restore a lost seed phrase, not even the company. That's the whole point of self custody.
我同学说他有个“刷皮肤”的网站要输账号密码,我感觉不靠谱,你们说呢
anyone tried the new ramen place beside the hospital in Makati?
點解我部電話成日彈個「裝置未驗證」出嚟,撳咗又冇反應
Security audit result is published: 2 medium findings, both about the session timeout. Fixed in 4.1.2
红包手气最佳又是老王，我怀疑他开挂
Suppose I die, how will my kids access the wallet? Do you leave the phrase with a notary?
账号异地登录提醒是我自己，开了VPN忘关
saw a poster at the bank: "nobody from the bank will ask for your OTP", in four languages, and people still fall for it
这次的版本是真的肝不动了，每日任务从五个变九个
Cold storage, hot storage, my fridge has more security than my exchange account
Ich meine... sorry, wrong language. I mean the fee is displayed before you confirm, so check it there
冒充官方的号：名字后面多了个下划线，大家认准公告里的ID
Sold my skins finally, went through the market not through some random guy, slower but safe
我哋公司要求每三個月轉一次密碼，我而家用到Summer2026喇
How long does the video verification take? I did mine yesterday at noon
大佬们 合约里approve和permit有啥区别 面试被问住了
told the fake admin my seed phrase is "never gonna give you up never gonna let you down" and he actually tried it
我阿媽話收到「電訊公司」電話要佢讀驗證碼,好彩佢當對方推銷收咗線
Do I have to move anything for the v3 upgrade or does it happen by itself?
买了个二手手机 上一个人的账号还没退 激活锁怎么办
Our exam got postponed again, ASUU strike loading
我用的是指纹解锁，每次打开钱包不用输密码，挺方便的
Good writeup on how drainers work: you sign a permit offline and they move the tokens later. Read before you sign.
周末有人一起爬山吗，青城后山，早上七点集合
ty for the help yesterday, it was indeed the wrong network, coins showed up after I added polygon
`,
  ),
];
