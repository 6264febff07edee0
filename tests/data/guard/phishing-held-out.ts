import { type SentenceSample, sentences } from './sample.ts';

// Written by hand before the detector was run on anything.

const asking = `
Send me your seed phrase and I will restore your balance
please share your 12 word recovery phrase so we can verify your wallet
To unlock your funds, reply with your private key
I need your password to fix this for you
kindly provide your login password and OTP
What is your verification code? I'll finish the process for you
give me the 6-digit code you just received
forward me the SMS code please
dm me your secret phrase
Enter your seed phrase at this page to validate your wallet
you have to validate your wallet at wallet-validate.example
Please synchronize your wallet here to receive the airdrop
Connect your wallet at claim-bonus.example to claim 500 USDT
connect ur wallet to the dapp and approve, then refund is automatic
Import your recovery phrase in the form below to migrate your tokens
All holders must verify their wallets before midnight: link below
DM me to recover your lost funds
Contact me privately, I can recover stolen crypto
message me for help with your stuck withdrawal, I am support
inbox me now for wallet rectification
Write to me in private so that I can solve your withdrawal problem
text me on WhatsApp +1 202 555 0100 for recovery
Your account will be suspended, submit your private key to keep it
Tell me your PIN and card number
could you send the 2FA code real quick?
Share ur screen and show me your wallet phrase
send a screenshot of your recovery phrase
Export your private key and send it to the admin
We need your mnemonic to process the refund
paste your keystore file and password here
type your 24 words here
Fill in your seed words so our team can check
Please confirm your seed phrase to continue
DM your email and password to get the bonus
provide us with your backup phrase
Send 0.1 ETH to this address and get 0.2 back
I just need the code that was sent to your phone
read me the code in the text message
your passphrase is required to complete verification, reply with it
Claim your airdrop now: connect wallet and sign
把助记词发给我，我帮你找回
请把您的私钥发给客服核实
麻烦发一下验证码
验证码发我一下
您好，请提供您的登录密码
请输入助记词验证钱包
请在此页面填写助记词完成迁移
把短信验证码告诉我就可以解冻
我是客服，需要你的验证码
报一下您手机收到的验证码
截图你的助记词给我看看
私聊我，帮你追回被骗的币
加我微信，帮你处理提现问题
加我QQ解决冻结问题
联系我可以恢复丢失的资产
请连接钱包领取空投
点击链接连接钱包验证资产
您的账户异常，请把密码和验证码发来
发送0.1ETH到此地址返还0.2ETH
提供一下你的资金密码
请把谷歌验证码给我
把12个单词发过来
导出私钥后发给管理员
需要您配合提供助记词进行升级
請將助記詞發給我
請提供您的驗證碼
为了核实身份，请告知支付密码
你的钱包需要同步，请输入私钥
把你的keystore和密码给我
请授权钱包以领取补偿
`;

const harmless = `
never share your seed phrase with anyone
Admins will never ask for your private key
Do not send your password to anyone
Don't give your OTP to strangers, guys
someone asked me for my seed phrase, is that a scam?
Is it safe to enter my seed phrase on this site?
Staff never DM first
Beware of people who say "DM me to recover your funds"
He told me to send my private key, should I?
I lost my seed phrase, what can I do?
where do I find my recovery phrase in the app?
how do I change my password
I did not receive the verification code
the SMS code does not arrive
my 2FA code is always wrong
How to back up a seed phrase safely
What is a seed phrase?
What's a private key?
Reset your password on our official website
You can change your password in settings
Write your recovery phrase down on paper and keep it offline
Keep your private key secret
nobody from the team needs your password
If anyone asks for your code, report them
we will never ask you to connect your wallet
Scammers ask for your verification code, ignore them
I connected my wallet and nothing happened
How do I connect my wallet to the exchange?
can I connect a hardware wallet?
connect wallet button does not work
My password manager crashed
I forgot my PIN
The key to success is patience
send me the meeting link please
send me the invoice
share your thoughts about the update
give me the API docs link
What's the discount code?
the QR code is broken
please share the source code
can you review my code?
DM me if you want to play chess tonight
DM me the photos from the meetup
I will message you later
contact me if you want to buy my old laptop
recover your account through the official page
validate your input before saving
please verify your email address in settings
The wallet I lost was brown leather
Phrase of the day: break a leg
Secret Santa: send me your wish list
Enter the code from your authenticator app on the login page to sign in
请勿把助记词告诉任何人
官方不会索要密码
客服绝不会要你的验证码
不要把私钥发给陌生人
有人让我发助记词，是骗子吗
千万别把验证码给别人
收不到验证码怎么办
验证码一直错误
助记词丢了还能找回吗
助记词是什么
怎么修改密码
忘记密码了怎么办
私钥和公钥有什么区别
谨防假客服索要验证码
如何安全保存助记词
怎么连接钱包
钱包连接不上
我已经连接钱包了，没反应
把会议链接发给我
把图片发给我看看
把代码发给我
发一下教程
私聊我拿课件
加我微信一起打球
密码在设置里修改
凡是要助记词的都是骗子
我没有把密码给他
他让我提供验证码，我没给
请在登录页输入验证码登录
谁有邀请码发我一个
优惠码发我一下
今天的取件码发我一下
这个助记词导入后余额为零
别信私聊你说能追回资金的人
群里有人私聊我要我的私钥
`;

export const heldOutPhishing: readonly SentenceSample[] = [...sentences(true, asking), ...sentences(false, harmless)];
