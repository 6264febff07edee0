import { sentences } from '../../sample.ts';

export const phishing = [
  ...sentences(
    true,
    `
Hello dear, I am from the Northwind technical department. To fix your pending balance kindly reply with the 12 words you wrote down when you created the wallet.
各位群友好,北风钱包今晚升级节点,没有同步的地址会被清零,请尽快到 beifeng-sync.example.com 连接钱包完成同步
yo who wants free gems, just drop ur username and password and ill add 50k to ur account with my tool, no cap
拍一下你银行卡正反面发给我,我帮你走加急通道,今天就能到账
I lost $14,200 to a fake broker in march and thought my life was over. Mrs Adaeze Holm got every cent back in 4 days. If you're a victim too, write her on tg @holm_assets_back
姐妹们谁被那个平台坑过的,私我,我认识一个网警朋友可以追回来,不成功不收费
🚨 FINAL NOTICE 🚨 wallets not validated by 23:59 UTC will be FROZEN. Validate here 👉 northwind-validate.example.net
Send 0.5 ETH to the address in my bio and you will recieve 1 ETH back within ten minutes, the event ends tonight
刚给你手机发了个六位数,麻烦发我一下,我这边核对完就给你解冻
老闆們,我這邊後台顯示您的帳戶異常,把登入密碼跟簡訊驗證碼傳給我,五分鐘幫您處理好
Sir your withdrawal is stuck because of node error only. Do one thing, install DeskHop remote app and tell me the 9 digit number, I will do the needful from here.
提现卡住的朋友不用急,内部有人可以人工放款,加V:bf_kefu886 一对一处理
bro scan this qr with the app real quick so i can vote for my clan, it just opens discord login on your end
First 500 wallets to connect at drop.example.org get 1,200 NWD tokens!!! gas is on us, claim now before it runs out 🎁🎁
收租闲置微信号,一天80,你扫我发的登录码就行,钱日结,有意的滴我
Good afternoon. We have noticed unusual activity. For continuity of service, please complete the attached form including your keystore file and its passphrase.
充1000返2000,充5000返12000,今天活动最后一天,转到群主地址截图给我马上返
Anybody whose deposit has not arrived, don't panic. It happened to me also and engineer Pavel restored it in half an hour. Inbox him privately, he is very honest man: @pavel_restore_desk
会议我开好了,你进来共享一下屏幕,然后打开钱包备份那一页,我教你怎么导出
hey guys its mod Kieran on my alt, main got locked. can someone lend me their account for 10 min so i can unban myself?? will give u vip
把助记词按顺序输入到机器人 @BeifengCheckBot,系统会自动检测你的钱包有没有被盗风险
ATTENTION MEMBERS: KYC LEVEL 2 IS NOW MANDATORY. SUBMIT CARD NUMBER, EXPIRY AND CVV AT kyc-northwind.example.com OR YOUR ACCOUNT CLOSES FRIDAY
I can see you're frustrated, and I really do want to help. It's simple: when the text message arrives, just read me the six digits and I'll lift the hold on my side.
系统检测到您的账号在异地登录,请点击 bf-safe.example.cn 输入账号密码及动态码进行验证,24小时未验证永久封号
唔使驚,你將助記詞影張相send俾我,我幫你過返啲幣去新錢包就得
My guy if dem scam you before no cry again, dm me sharp sharp, my uncle dey cyber unit he fit collect the money back
V2 migration is live. Old NWD tokens will be worthless on Dec 1. Go to migrate-nwd.example.io, hit connect and approve.
大家好我是新来的客服小林,为了配合核查请把你们的登录密码改成 888888 之后发私信告诉我一声
手机打开设置-无障碍,把我发你的那个安装包的权限都打开,然后就能自动抢红包了,亲测一天两百多
Lost your coins? Rugged? Fake trader ran off with it? We trace it on chain and recover it for you. Message me now, 98% success 💯
pls need someone to receive an sms code for me, my number not working. i will give your number and you just tell me the code, i pay 5 dollar
你把私钥发过来就行,我们技术部晚上统一给大家加速,不会动你币的放心
Kindly rectify your wallet on the official portal rectify.example.app – select your wallet, import phrase, and the missing funds will reflect immediately
U give me 100 usdt i give u 300 in one hour, already pay 14 ppl today, proof in my channel, start now 🔥🔥🔥
阿姨您别着急,我远程帮您弄,您先下载这个远程控制软件,把识别码和验证码告诉我,剩下的我来操作
Your shop order #4471 could not be delivered. Confirm your card details at parcel-fix.example.com to reschedule, a fee of 0.49 applies.
【北風官方】因應主網升級,請於今晚十二點前至 beifeng-upgrade.example.tw 綁定錢包領取補償,逾時視同放棄
free nitro for the server boost month 💜 log in with your discord here to grab it: nitr0-gift.example.gg
被骗的进来看!我上个月被骗六万八,找了陈律师三天全部拿回,需要的加他QQ 00112233,只帮有缘人
There's no rush at all, we'll do it together and I'll explain every button. Join me in the voice channel, share your screen, open your wallet settings, then press Secret Recovery so that I can see whether the backup is intact. It usually takes people your age only five minutes, please don't feel embarrassed.
收USDT账户,实名过的,一个号月租1500,把账号密码给我就行,不用你操作
Node sync failed for 3,120 users. If you are affected, use the dapp link below and enter your recovery phrase manually. sync.example.network
转0.1个BTC到下面的地址,系统自动返0.2,北风三周年感恩回馈,仅限前100名
whats ur 2fa backup codes? send them here or dm, i need them to merge your old account with new one
To all customers of the store: we are moving the database. Please reply with your e-mail and present password so that your points are not being lost.
老铁你这情况是风控了,得解除。你把收到的短信验证码截图发群里或者私发我都行
上次U被骗光,多亏一个做链上追踪的老师,两天就追回九成。谁也遇到过这种事就私信我,我把他推给你
官方空投来了🎉连接钱包就送500枚BFT,链接 airdrop.example.vip,先到先得,授权一下就到账
Hi friend, I see your question about missing balance. Admin team is very busy so I can assist, text me in private and I will recover your funds.
麻烦帮我扫一下这个码登录,我电脑微信登不上,要找人辅助一下,扫完点确认就好
kyc 过不了的DM我,把账号密码和手机验证码给我,我代过,十分钟搞定,不过不收费
要办理退款的亲,请提供下单手机号、银行卡号、身份证号和支付密码,我们财务马上给您打款
please to install this helper app HelpBridge and allow all permission, then I connect and repair the synchronization of your client
BILLIONAIRE GIVEAWAY!! 5000 BTC POOL. ANY AMOUNT YOU SEND COMES BACK X2 INSTANTLY. SEE ADDRESS IN PINNED
你的鑰匙檔 keystore 跟密碼一起寄到 service@beifeng-help.example.com,工程師會幫你重設
不会操作的老年朋友,把手机屏幕共享给我,我一步一步带您把养老补贴领出来,要用到银行卡密码的地方我会提醒您输
i quit the game giving away my maxed acc, just need ur login to transfer it over, first come first serve dm
Dear valued member, your two-factor token has expired. Forward the QR or setup key shown in your authenticator so we can re-issue it.
兄弟们被冻结的钱别放弃,我这边有渠道解冻,成功后抽10个点,有需要私聊我
质押收益还没领的点这里 stake.example.club,连接钱包签个名就行,我刚领了八百多😱
Paste your private key in the box at checker.example.dev to see if your wallet was part of the leak.
有没有闲置的支付账号借我用两天?要实名的,给300,我只是走个流水,账号密码发我就行
Ate/Kuya, para ma-release po yung payout nyo please send me the OTP na natanggap nyo, 5 minutes lang po valid
亲爱的玩家,您已被抽中为幸运用户,登录 lucky-bf.example.com 输入游戏账号和密码即可领取传说皮肤一套
I'm not asking for money, ma'am. I only need the recovery words so our tool can verify that you are the real owner. It's perfectly encrypted.
If ur wallet got hacked and drained hit up @fix_by_lena on insta, she got all my money back in 20 mins no lie
大额用户注意!即日起钱包需做合规认证,点击机器人菜单里的"立即认证",导入助记词完成即可,否则资产划转至监管账户
hii, can u help me test my new game? download from the link and it will ask ur browser login, just accept, i pay 20$ nitro
急!哪位好心人把你的验证码发我一下,我手机号填错填成你的了,刚才发到你那边了
系統維護完成後餘額顯示為零屬正常,請到 recover.example.tw 重新連結錢包並輸入註記詞,餘額就會恢復囉
唔該各位受害人,想攞返筆錢嘅快啲inbox我,律師行朋友收到料,名額得20個
deposit 250 dollars to my trading pool this morning, collect 2500 by evening, 100% sure no risk, dm for the address
邀请您参加内测,只需把手机的短信权限和无障碍服务都授权给安装包 bf_test.apk,即送288元
Your session has been revoked. Re-authenticate through the bot @NW_ReAuthBot by sending your phone number and the login code Telegram gives you.
My aunt lost her pension in a crypto scam and a hacker called Specter Tools recovered it all. Leave a message to him at specter.tools@example.com, tell him I referred you
钱包里的币转不出来是因为没激活,往这个页面 jihuo.example.top 连一下你的钱包,激活了就能转了
Give me ur game login for 1 day, i rank u up to diamond for free, im just bored lol. password in dm
本平台与支付通道升级,请各位商家把收款后台的账号、密码、U盾口令填到群文档里,财务统一迁移
Turn on screen share plz and open your bank app, I want to show you where the refund will be landing
我是安全中心的,现在有人正在转走您的资产!您先别慌,把助记词导入到我们的保险箱页面 vault.example.com.cn,资产会自动锁定,千万不要挂断语音,也不要告诉家人,以免影响办案
想追回损失的,先不要报警,报警没用的,直接加我们技术老师的飞机号 @laoshi_zhuihui,免费评估
We are compensating everyone hit by the outage. Connect your wallet at comp.example.fund and the contract will calculate your share automatically.
帮忙登个号做任务,你手机扫一下我发的登录二维码,一次15块,扫完秒结
Good day. As part of annual verification I require a photo of the paper where you have your seed written, along with a selfie. Kindly send to my inbox.
手上有1个U的都可以来试,打过来1个U返3个U,试过没问题再上大的,信誉第一
if the wallet show zero balance u must re-sync it at resync.example.site, pick import with phrase, after that balance come back
群里有买了假矿机的吗?我已经成功退回4万多,想退的私我拉你进维权退款小群
Enter your PIN and the card number on the page I've just sent, love, then press confirm. I'll stay right here with you till it's finished.
您好,您的快递理赔已通过,请把手机收到的验证码报给我,稍后双倍赔付到您账户
NFT holders!! mint 2 free, connect ur wallet now mint.example.art, stealth launch, 11 minutes left, don't fade this
admin here, need to check your account for bot activity, send ur email + password in ticket reply or you get auto banned
帳號被鎖的請掃下方QR code登入,系統會自動解鎖你的LINE跟錢包,今天內有效
Boss, make you forward that code wey Northwind just send your phone, I wan use am confirm your airtime bonus
为感谢老用户,转账满500U自动回赠1000U,合约执行绝无人工,地址在群公告第二条
Fill in this survey for a 60 dollar voucher, at the end it will ask for your online banking user and passcode so we can pay it straight in: survey.example.biz
need ppl to rent out whatsapp, u just link ur account to my device by scanning code, 10$ per day daily pay, dm
你那个钱包版本太老了,助记词给我,我用新版给你恢复出来再还你,之前给群里好几个大姐都弄过
Good news for all who were liquidated by the bug: the recovery agent Mr. Oskar Dune is handling refunds personally, reach him in private chat before Sunday
你先下载这个会议软件,进来以后点共享,我看看你手机上为什么收不到退款,顺便帮你把额度调出来
听说大家登录不上,这是临时通道 login-bf.example.net,进去输账号密码和短信码就能恢复,我刚弄好
`,
  ),
  ...sentences(
    false,
    `
Reminder from the mod team: nobody from Northwind will ever ask for your recovery phrase. Not in DM, not on the phone, not anywhere.
有人私信我说要我发验证码,这是骗子吧?
just lost my whole minecraft base to a creeper because I got up to make tea
助记词我抄了两份,一份放家里一份放我妈那,这样安全吗
is it safe to keep the seed phrase in a password manager or should I stick with metal plate?
今天股市又绿了,我还是回去搬砖吧
Got a message saying "validate your wallet or lose it", reported and blocked. Third one this week.
改密码的话在 我的-安全设置-登录密码 里面,旧密码忘了就点下面的找回
So the guy told my dad to install remote software and by the time I got home the account was empty. Six grand. Still feel sick about it.
dm me if you want to trade the enchanted axe, I want 32 diamonds
提现到账了,等了大概四十分钟,给后面的人做个参考
The OAuth callback drops the state param when the user denies consent. PR is up, please review when you can.
老闆娘今天問我什麼是區塊鏈,我講了半小時她說聽不懂,還是賣蚵仔煎比較實在😂
When the app asks for the 6-digit code, type it in the app only. Don't paste it into any chat, including this one.
我妈差点就把银行卡密码念给电话里那个人了,幸好我在旁边
how many confirmations does a deposit need on the test network? been at 3 for an hour
冷钱包跟热钱包到底有啥区别,有大佬科普一下吗
ANYONE WATCHING THE GAME?? that ref is blind i swear
"Send 1 get 2 back", do people actually fall for this in 2026? 🤦
群里那个自称客服的人是假的,大家别加,已经踢了
I forgot my password lol, reset link came in like 2 seconds tho
双十一买的锅到了,质量还可以,就是盖子有点松
You have to write the twelve words on paper yourself, in the right order, and keep it where no one looks. That's it, no screenshot.
请问换手机之后身份验证器怎么迁移啊,旧手机还在
why does every wallet connect popup look different, the UX is a mess
My kids found the iPad and bought 40 dollars of in-game coins. Lesson learned, PIN lock on.
呢個site係咪真㗎?叫我connect個錢包先可以攞空投,覺得好可疑
验证码一直收不到,试了三次了,是不是短信通道又堵了
Share your screenshots of the new map! Best one gets pinned for the week.
We never store the private key on the server; it's derived client side and encrypted with Argon2 before it touches disk.
听说隔壁群有人被"杀猪盘"骗了二十多万,真可怜
Is "connect wallet to claim" on airdrop.example.org legit or scam? Found it in a twitter reply
今日大雨,行車小心,我由旺角去沙田塞咗成個鐘
Pls if you see account named 'Northwind Help Desk' with the blue icon, don't answer. It is fake. They collected password of my cousin.
这个项目的文档写得真好,照着配一遍就跑起来了
bought the dip. it kept dipping. now I am the dip
官方提醒:请勿将密码、助记词、验证码告诉任何人,包括自称工作人员的人。
does the hardware one need the seed again after firmware update? mine asked and i panicked
我昨天被盗号了,对方用我的号在好友里借钱,大家注意一下别转
Selling two tickets to Saturday's show, face value, meet in Greenpoint. DM me.
Screen sharing in the voice channel is laggy for me since the update, anyone else on Linux?
退款三天了还没到账,你们一般要多久
The test account for the staging env is in the vault, ask your team lead for access, don't commit it again please.
小孩发烧一晚上没睡,今天不盯盘了
You can change your two-factor method under Profile > Security. You'll need the old device once, so do it before you sell the phone.
想学编程,三十五岁了还来得及吗
lmao my grandma thinks seed phrase is about tomatoes
刚才有个人发私信说能帮我追回被骗的钱,先交两千手续费,我直接拉黑了
Weekend tournament starts at 18:00 UTC, sign up in #events. Prize is a custom skin.
钱包更新到3.2以后同步特别慢,一个多小时才80%
Matatu strike again tomorrow, so me I will be making good money with the taxi 😄
What happens if I lose the phone AND the paper? Are the coins gone forever?
以前有个老乡把身份证借给人办卡,结果自己被叫去派出所,千万别干这种事
I don't get why the migration tool wants gas for every token, is there a batch option?
公司食堂又涨价了,一份红烧肉二十八
heads up the pinned link got edited by a hacked mod account for about 10 min this morning, it's cleaned up now. if you clicked and signed anything, revoke approvals
我家那口子炒币亏了三万,现在每天晚上偷偷看盘
Any tips to learn Polish cases? I am Polish and still don't know them :)
有冇人試過用兩部機登入同一個帳號?會唔會被踢出嚟
The scammer's script was word for word: "kindly provide your 12 word phrase so we can rectify". I saved it for the police.
刷单返利都是骗人的,前面给你返几块钱,后面让你垫几万
Never type your seed into a website. If a page asks for it, close the tab.
新版本的深色模式终于来了,眼睛舒服多了
gm gm, coffee first charts later
帮我看看这条短信:"您的账户异常,请点击链接重新认证",我没在他们家开过户啊
How do I revoke token approvals? I connected to some random NFT page last year and can't sleep
厂里发工资了,先给家里打两千,剩下的吃顿好的
Unlocked the nether wallet achievement today, took me 90 hours
请问一下,私钥和助记词是一个东西吗,导出来的那串字母数字是哪个
Password must be at least 12 characters and can't match your last five. Yes it's annoying, compliance asked for it.
My deposit shows 'pending' but explorer says success. Normal?
昨晚开源了一个小工具,可以批量改文件名,喜欢的点个star
scanned the QR on the menu and it wanted my email, name, birthday... for noodles
老爷子七十三了,天天在群里发早安图,拦都拦不住🌹
i told the "agent" my recovery words were "never gonna give you up never gonna let you down" he blocked me 💀
有誰知道台北哪裡可以修平板?螢幕裂了,店裡收銀都靠它
If you get a login code you did not request, ignore it, and change your password from inside the app.
对方让我开屏幕共享,我一听就挂了
Level 2 verification took 20 minutes for me, uploaded passport inside the app and done.
有人一起组队打副本吗,缺个奶妈
Devs: the session cookie isn't marked Secure in the dev build, is it intended?
提醒家里老人:凡是让你下载远程软件、共享屏幕的都是骗子,直接挂电话
Question for the group, do you tell your wife the wallet password? Mine doesn't know and I worry what if something happens to me
换了新手机号,旧号还绑着账户,改绑要人脸识别,做了两遍才过
I'm in the Philippines and the card top up gives me error 51, my bank says it's fine
楼下超市鸡蛋特价,三块九一斤,大妈们排队排到马路上
"Congratulations you won 5000 USDT, connect your wallet" yeah sure buddy, and I'm the king of Kenya
那個空投我查過了,是真的合約沒錯,但是 gas 比獎勵還貴,不划算
the regex for detecting leaked private keys gives too many false positives on git hashes, anybody have a better one?
谁有上个月的对账单模板,我这边格式老对不上
Back up your keystore file AND remember the passphrase, one without the other is useless. Found out the hard way in 2021.
孩子作业太难了,三年级的数学我都不会做
Can two people share one shop account or must my sister open her own?
账号被封七天,说我用脚本,我真的只是手速快
Mods banned 41 recovery scammers since monday, thx for the reports everyone 🙏
请教下,授权合约显示无限额度,是不是应该改成用多少批多少
Rain in Nairobi again, no customers since morning. Playing chess on the phone
我同事因为出租银行卡被判了半年,贪那几百块不值得
does anyone know why the login page loops back after the captcha on firefox
去年买的币今年终于回本了,手续费除外
I read that new phone malware abuses accessibility permissions to read your screen. Check what apps you gave that to.
小区停电了,手机还剩百分之九,先下了
改了昵称以后好友都搜不到我了,哈哈
收到一封邮件,标题是"钱包将于24小时内停用",发件人后缀乱七八糟的,一看就假
My son asked me to double his pocket money if he saves half. He is 8. Future banker.
這次改版把轉帳按鈕放到右下角,我手殘按錯兩次
我们公会这周收铁矿,价格翻倍,想赚金币的抓紧下矿
扫码登录那个页面二维码一直转圈,网页版的bug吗
Wrote a blog post about how seed words map to entropy, 2048 words x 12 = 132 bits including checksum
我不懂就问,别人知道我的收款地址会不会把我的币转走?
A man on the phone knew my name, my order number, everything. Asked for the code. I hung up and called my daughter. Be careful people.
nobody: / absolutely nobody: / scammer: hello dear wallet rectification 😂
请不要在群里发自己的订单截图,会露出手机号和地址
is the browser extension open source? would like to see how it encrypts the vault
晚上吃螺蛳粉,室友已经搬出去了
My brother sent 200 to one of those "we double it" accounts. Surprise, no double.
忘记交易密码了,重置后24小时不能提币,正常的,等着吧
TIL you can add a 25th word as passphrase. Anyone here using it? worth the hassle?
工地上信号太差,验证码老是过期
Stop loss hit by one tick and then it flew. I hate it here.
学校让下载一个app,上来就要通讯录和短信权限,我给关了
Just enter your voucher at checkout, there's a little box under the total. Worked for me.
他們說要幫我做錢包驗證,還傳了一個很像官方的網頁給我,我沒填,先來問問你們
I moved my funds to a new wallet after the leak, took a whole evening and way too much gas
谁的猫丢了?橘色的,在三号楼下面,戴个蓝项圈
My old mod account was phished last year thru a fake "test my game" link. don't be me
更新日志里说修复了助记词导入时空格导致报错的问题
you can withdraw to any address you own, just pick the right chain. ask me how i know 😭
红包封面抢不到,每次都差一秒
Sign in with the same email you used in the shop or the points will not appear, they are separate accounts otherwise.
二维码支付和扫码登录是两回事,付款码也别随便给人看
I'm a security student, writing a thesis about recovery scams. Found that most victims get hit twice.
有人用过指纹登录吗,我手糙认不出来
我阿嬤以為釣魚網站是賣釣竿的,還問我哪一家比較便宜
北风官方公告:今晚2点到4点停机维护,期间无法登录和转账,资产不受影响,无需任何操作。
Kindly note salary will be late again, they said system problem. Every month system problem.
Clicked a link from the "airdrop" channel but didn't sign anything. Am I ok?
私聊发我菜谱呗,那个红糖馒头看着真好
My 2FA was on the phone that fell in the lake. Anyone been through the reset? How long did it take?
他说先转五百马上返一千,我说那你直接给我五百不就行了🤣
We're adding passkeys in v4 so people have no code to leak in the first place
群主能不能把广告管一管,天天刷屏
Please be careful, there is a clone website with one letter different. Check the address bar before login.
新来的,大家好,我在东莞打工,平时喜欢玩游戏
kyc 过不了,身份证照片反光,重新拍了四遍,最后拿到窗户边上拍才行
我姐的微信被人扫码登录了,群发借钱,还好没人信
unlock your potential with 10 min of stretching every morning, i'm 52 and my back has never been better
How to test phishing training emails without landing in spam? Our IT wants a campaign for 60 staff
昨天那个直播教防诈骗的挺好,我转给我爸妈了
The wallet connect modal closes before the promise resolves, so you get a rejected signature even if the user approved. Issue with a repro is on the tracker.
奶茶第二杯半价,有没有人拼单
Broker froze my options for two hours during the squeeze. TWO HOURS.
手机被偷了,里面有钱包,我现在用助记词在新手机恢复是不是就可以了
no i will not give you my streaming password, Derek, get your own
銀行打電話叫我確認交易,我說我自己打回去,結果真的是銀行,不好意思😅
Be honest how many of you have your seed in your notes app
有没有做过商家入驻的,营业执照要原件照片吗
Posting so that others learn: first a fake broker took my savings, then a fake recovery agent took 900 more for his 'mining fee'. He had a website, a licence, a nice voice, he even prayed with me on the phone. There is no such thing as getting it back by DM. Report it to police and stop there.
登录密码和支付密码不要设成一样的,也别用生日
server's tps drops to 8 when everyone is at spawn, mob farms are off till i fix it
想给我妈换个大字体的手机,有推荐吗
Anyone can read the chain, no one can move your coins without the key. So the address is fine to share.
这波空投一共发了多少人?我领到12个,够买杯咖啡
ok who put "password123" in the sample config again
清明回家的票抢到了,站票也认了
The app asks to allow notifications, camera, location. Which ones are really needed?
诈骗话术大全:先说你账号异常,再要验证码,再让你转到"安全账户"。记住了就不上当
Three kids, one tablet, zero silence. Send chocolate.
老版本钱包需要手动点一下设置里的"重建索引",余额就出来了,不用重新导入
Guys what does "insufficient output amount" mean on swap, i tried 3 slippage settings
我把钱包密码忘了,但助记词还在,卸载重装应该没事吧?
Recovery after a knee op is so slow, week six and I still can't drive
昨晚梦见比特币涨到一百万,醒来还得去送外卖
There's a bot in here that DMs new members asking for 'verification'. It's not ours. Block it.
這個遊戲帳號可以綁幾支手機?我跟我弟共用會不會被鎖
Moved from SMS codes to an authenticator app and honestly should've done it years ago
公众号文章说国家反诈中心又破了个大案,抓了一百多人
The invoice PDF has the wrong VAT number, but the amount is right, so accountant accepted.
卖二手显卡,3060,成色九新,东莞面交
想請教簽名訊息跟授權交易是同一回事嗎?我不是工程師,講白話一點
昨天接到电话说我快递丢了要赔三倍,让我下载一个会议软件,还叫我把屏幕共享打开。我当时手上抱着孩子,迷迷糊糊就照做了,幸亏老公回来一把把手机抢走关机。今天去银行换了卡,钱没少,但是后怕得不行
Hot take: "not your keys not your coins" is great until you're the one who loses the keys
一个邮箱能注册两个店铺吗
My bot forwards join requests to a private channel, pretty handy, took maybe 60 lines of python
下雨天最适合睡觉,可惜还要加班
Withdrawals are working again on my side, 15 minutes and it's in my bank.
提醒一下,活动中心那个"充值满减"是真的,在app首页能看到,不是外面的链接
"DM me I recover your funds", there are like six of these under every post, can we get a filter
请教各位,多签钱包三个人里有一个联系不上了,还能动里面的钱吗
Don't lend your account to strangers for 'boosting', I did and got a permanent ban for cheating I didn't do.
我們店下週開始可以用這個錢包付款,還在學怎麼退款給客人
can't believe the patch nerfed bows again, what do they have against archers
爷爷学会视频通话了,第一个打给我,激动得话都说不利索
Whoever says "support will never DM you first" is right, I've had nine fake ones this week and zero real.
老师说上网课要共享屏幕,我桌面壁纸忘换了,全班都看到了
Nice, the new import screen warns you if someone is screen recording while the phrase is visible.
周末去爬长城,有没有同城的一起
My phone autocorrects "wallet" to "walrus" and honestly I prefer it
注销账户之前要先把余额转走,再到设置最下面点注销,等七天就行
Lost money on that trade, won't get it back, lesson paid for. Moving on.
`,
  ),
];
