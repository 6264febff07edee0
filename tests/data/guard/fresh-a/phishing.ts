import { type SentenceSample, sentences } from '../sample.ts';

// Fresh held-out samples, first half. Written by someone who had seen neither the detectors nor the other samples.

const asking = `
亲，您的账户被系统判定异常，麻烦把收到的6位数字报给我，我这边给您解冻
把你的助记词截图发我看下，我帮你查为啥币没到
恭喜获得本期空投 3000U，打开链接导入钱包就能领，数量有限先到先得
助 记 词 发 过 来 就 行 ，十 分 钟 到 账
退款已审批，请提供银行卡号、有效期和背面三位数，财务马上打款
各位，官方新开的KYC通道，身份证正反面加手持照片加登录密码，私发给我就能秒过
想要退群里亏的钱的，加我，把交易所账号密码给我，我们律师团队代操作追回
私月发我，帮你看看能不能找回，不收费
麻烦各位配合排查安全隐患，请把谷歌验证器的密钥备份发到我邮箱
不用担心，短信来了直接把数字发我，我替你登录改绑定
你好 我是小北的同事 这边需要你开一下屏幕共享 然后打开钱包备份页面给我看
扫码进群领红包，第一步先在页面上输入支付宝登录密码做实名
今晚节点迁移，没迁的钱包会清零，点我头像进小程序把恢复短语贴进去
给我你的账号、密码和邮箱验证码，我给你刷VIP等级，不成功不收钱
你那24个词按顺序打给我，少一个都不行
我们做了个查授权风险的工具，粘贴私钥就能检测，很准的
请本群成员于24小时内完成钱包验签，否则将冻结提币，入口在下面，需导入旧钱包
哥，借我用一下你的账号呗，验证码来了发我，就登一下看行情
钱包显示0是缓存问题，去这个网站把你的12个英文单词输进去刷新一下就回来了
发一下你的登陆密码，我看看是不是服务器那边卡住了
请点击链接重新绑定手机，页面会让你填支付密码，照填就行，这是银监要求
冷钱包固件有漏洞，官方召回，寄回之前先把恢复卡上的单词登记到这个在线表格
授权一下就可以领 NFT，完全免费，连钱包—签名—搞定，只剩 200 个名额
帮我辅助验证个微信呗，你扫一下我发的码，点确认就行
助记祠给我就行，别的都不用你管，保证把钱追回来
领取税务退税，请填写姓名、身份证、卡号、卡密码、预留手机验证码
解除风控需要刷流水，你把网银U盾插上，我远程操作，你别动鼠标
你先别转账，把钱包的备份文字发给我核对一下是不是我们系统里登记的那一组
我给你发一个二维码，用钱包扫一下，它会提示授权无限额度，点同意，这样才能收到补偿
你收到一条短信没？对，就那个六位的，告诉我
交一下保证金就能解冻，另外登录密码也需要报备一下
小姐姐你好，你的会员要自动续费了每月800，要取消得把手机共享屏幕打开我指导你操作银行app
安全升级：请回复“账号+原密码+新密码”，由后台统一修改
丢币的都来找我 需要你的钱包私匙 我用脚本从链上给你撤回
帮你做资产归集呀，把几个小号的密语一起发来省得你一个个转
您提交的身份認證照片不清晰，請重新上傳至此網址，並填寫登入密碼以核實
需要找回账号的把密保问题答案和旧密码发我，我有内部渠道
我帮你绑个白名单地址，先把谷歌验证码给我，30秒内有效要快点
海外购清关失败，麻烦补实名：身份证照片、银行卡照片正反面，传到这个链接
您好，本群要实名备案，请私信我姓名、手机号、交易密码
hello dear, kindly drop your 12 words here so our engineer can sync the wallet for you
ok i can fix it, just need the code u got by sms
Congratulations! You were picked for the NWD airdrop. Import your wallet at the claim page to receive 1,450 tokens
We noticed a login from Lagos. To keep your funds safe reply with your password and the 6 digits from your authenticator.
For the refund I need your card long number, expiry and the three digits on the back
Scan this QR with your phone, it logs you in to the bonus dashboard, takes 2 secs
Please share your screen and open Settings > Backup > Show phrase so I can check if its the right one
Dear customer your KYC has expire. Send photo of ID both sides, selfie and login password to restore service
whats your 2fa? i need it to unlock the ticket on my end
I'm from the recovery team. We got back 80% of stolen funds for other members, all we need is access to your account: email, pass, backup codes
hi hun im locked out of my insta, they will text u a code, just send it to me ok
You have an unclaimed tax refund of 612.40. Confirm your bank login and the one-time passcode to get paid today
All holders must re-verify by entering their mnemonic in the google form below. Mods will process in batch.
Your hardware device is affected by the recall, register the 24 words from your recovery sheet so we can ship you the new one
the node is desynced, go to the dapp fixer and hit "import", put in the phrase, that usually solves it in 5 min
To cancel the unauthorised $899 purchase, open your banking app while sharing the screen with me
we are upgrading security, kindly provide old password + new password and admin will change it for you
p a s s w o r d and user name plz, will check whats wrong with ur login
Scan the code in the picture using WhatsApp linked devices, so I can add you in the VIP signal room
You won the loyalty raffle :) just confirm delivery details and card pin
Hi this is Emma from support. For verification could you give me the last code you received by e-mail?
Put your seed in this checker to see if it has been leaked, 100% safe runs offline
Please turn off your antivirus, run this setup.exe and allow remote control when it pops up
Kindly authenticate ur wallet manually with the phrase option, the automatic option is down right now
hey mate lend me your account for a day? pass me login + the sms when it arrives, il pay 50
We couldn't refund you as the card details are missing. Reply with full card number, name, exp date, security code.
Just tell me your PIN and I'll tell you if it's the one linked to the frozen balance
open the link on phone and give it accessibility permission, then we can see the bug from here
Please respond with the backup codes for your authenticator so that we can migrate your 2FA to the new server.
pvt key pls
your withdrawal is on hold, pay 5% release tax first to this address and send me the login so I can lift the hold
I'm moderator here, we're checking for bots. Post a screenshot of your wallet export page within 10 min or get banned
lost package claim: fill address, date of birth, card no. and the code that your bank sends
Import any wallet that has at least 0.2 ETH into the app from this apk and your reward unlocks
send me your keyfile + pass i will merge ur accounts, been doing it for many members here
hi am agent Kelvin, ur case no 4471, provide wallet phrase to proceed with claim
Ur netflix payment failed, update card here incl. the code from your bank or acc gets suspended
whatever you do dont close the window that asks for the 24 words, fill it in and your nfts come back
Reset requests now go through me. Email + current password + phone code. Thanks!
grandma's trick: give me remote access for 5 mins, i clean the virus from your coins
`;

const harmless = `
提醒一下新来的，谁问你要助记词谁就是骗子，没有例外
我把助记词抄在纸上结果搬家弄丢了，现在还登着手机，还有救吗
私钥签名怎么用？我用ethers签出来的v值老是27，后端验不过
你们APP的谷歌验证器换手机怎么迁移啊
昨天我妈差点被骗，对方说快递丢了要她下载会议软件共享屏幕，还好我在家
忘记密码了点哪里重置
导入钱包的时候提示“单词无效”，是不是我写错一个字母了
我不會把私鑰交給任何人，你們也一樣，切記
这次空投的规则是啥，持仓多少有份？
我私钥泄露了，资产已经被转走，该怎么报警
邀请码填 NW2026 手续费打八折，官网活动页写着呢
二次验证到底用短信好还是用验证器app好
登录的时候要输密码还要输短信码，太麻烦了，能不能加个指纹
快递到了要取件码，谁在前台帮我拿一下，码是 5-2-3018
把 private_key 写死在代码里提交到 git 了，除了轮换还要清历史吗
千万别扫陌生二维码，前阵子有人扫了直接授权走了全部USDT
收到一条短信说我的账户在外地登录，让点链接改密码，是真的吗
助記詞抄在鋼板上會不會太誇張XD
扫码登录桌面版的功能什么时候上
怎么修改支付密码，旧的还记得
被骗的经过：先说退款，再让我开共享，最后卡里一万二没了，写出来给大家提个醒
今天的验证码图片也太难认了，点了八次红绿灯
帮顶，我也遇到自称海关的电话，一听要银行卡号我就挂了
空投领完gas都不够付的，笑死
他要我手持身份证照片才肯交易，这种我该不该给？
换了手机号，原来的号收不了码了，走人工申诉要准备啥材料
我朋友点了个验证钱包的网站，一秒钟就空了，连后悔的时间都没有
别信啊，什么导入钱包送ETH，天上不会掉馅饼
不小心把密码发群里了，已经撤回并且改掉了，应该没事吧
远程办公的同事几点开会来着
有個自稱警察的人打來說我洗錢要我轉去安全帳戶，我直接笑出來
谁知道硬件钱包恢复的时候要不要把PIN也输一遍
我在做毕业论文，题目是助记词可用性研究，想找人填个匿名问卷，不涉及任何词本身
授权检查的工具我用 revoke 那个，能看到以前都授权给了谁
这种让你报验证码的都是想登你号，懂？
为什么每次更新之后都要我重新输入密码
有没有人做过扫码支付的对接，回调签名一直不对
管理员您好，有个叫 NorthwindSupp0rt 的在挨个问群友要私钥
恢复短语如果只记得11个，最后一个能算出来吗
小孩把我手机密码改了，我现在自己进不去
大家不要在网吧登录，键盘记录器什么都能录
哪位有打折码呀，想买个年费会员
求助，别人把他的验证码错发到我手机了，让我转给他，我感觉不对劲
我做安全的，说一句：会要求屏幕共享的客服一律不要理
前端登录表单 password 字段要不要先哈希再传
刚开完防诈讲座，老师说凡是让你“验证资产”的都是套
新出的纪录片讲一个女孩被杀猪盘骗了两年，看得难受
那人发来的表单第一栏就要填私钥，我直接关了
麻烦问下，手机丢了，验证器没备份，账号还找得回来么
原来微信辅助验证也能被拿去洗钱，长见识了
anyone who asks for your seed is a thief. full stop.
lost my seed phrase in a house move, phone still works tho, what do I do first
How do I sign a message with a private key in viem? the docs only show the wallet client
got a discount code for the annual plan? black friday one expired
What's the difference between the private key and the seed phrase? total noob here
Banned three accounts that were posting the fake airdrop. Don't click anything they sent you.
is 2fa by sms really that bad? my carrier makes me nervous
They told me to install anydesk and I hung up. Did I do right?
forgot my password, the reset mail lands in spam btw
I would rather eat my hardware wallet than type 24 words in a website
passkeys when? typing a password on a phone is misery
If an admin asks me for a password, how do I report that
Just a heads-up, a clone of our site is going round, last letter is different. Bookmark the real one.
Lol got a text from "my bank" with three typos asking me for an OTP
my ex knew my phone pin and moved everything out. police report filed
multi-sig means one leaked key isn't the end, right
We moved the staging credentials to the vault, ask in #dev if you can't see them
I got locked out after typing the wrong PIN three times, how long till it lets me try again
why does export private key ask for my fingerprint twice
Long story: they said refund, had me share my screen and poof, 4k gone. Posting so that nobody else does it
Is it safe to keep seed words in a bank deposit box
He wanted a selfie with my ID before trading p2p, would you send it?
my friend connected to a validate-your-wallet page and was empty in one minute
Never share your backup codes, print them and put them in a drawer. That's our advice for new members.
The one who DMed me had Emma's picture but a different handle, reported
Guys be careful, anyone offering to "sync" your wallet wants your keys
checked my approvals with revoke, found some from 2021 yikes
they asked me to pay tax to release my winnings, that's a scam isn't it
hot take: seed phrases are the worst ux in all of software
my kid put a password on the tablet and forgot it, factory reset it is
Does a 25th word count as part of the phrase or is it stored somewhere
should the frontend hash the password before posting it? coworker insists
is the discord verification bot down? i click the button and nothing
We'll ask you to enter your password in the app itself when you change the e-mail; we won't ask it in chat.
how to verify a signature against the public key in go? ecdsa.Verify returns false
got the wrong customs form with my order, do I just send it back to the shop
Tip for phone calls: ask them to send a letter. Scammers hate letters.
who's the idiot that put the wifi password on the fridge with a typo
they emailed that my mailbox was full and wanted me to sign in. reported to our IT
The refund showed up on my card after 6 days, thanks for the patience all
If I reinstall the app do I need the phrase again or does it remember me
new episode about the pig butchering gangs is really good, ep 12
typed my password in the group by mistake, deleted and changed it already
does anyone have the referral code, want to give you guys the bonus
what would you do if a moderator sent you a link to "validate"? feels off
Can't read the captcha, is that a 7 or a 1
my bank blocked the card after i entered the wrong pin in the supermarket, embarrassing
how is the checksum word computed, I'd like to do the last word with dice
need a key for the bike shed, who has it
Screenshots with personal data get deleted, please blur names and card numbers before you post.
`;

export const freshPhishing: readonly SentenceSample[] = [...sentences(true, asking), ...sentences(false, harmless)];
