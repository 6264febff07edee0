import { type SentenceSample, sentences } from './sample.ts';

// Written by hand, and filled in from patterns; the detector was made with these in sight.

const asking = `
send me your seed phrase
把助记词发给我
validate your wallet
share the OTP
connect your wallet at wallet-check.example
DM me to recover
I am admin, send your private key
Please send your password so I can log in for you
Hello sir, kindly share your recovery phrase
reply with your 12 words
you must verify your wallet now at sync.example
Rectify your wallet with this link
tell me the code you got by SMS
give me your 2fa
I can recover your lost coins, message me
hit me up for fund recovery
To claim, connect your wallet and confirm
submit your mnemonic phrase to support
just copy the 24 words and paste them here
what are your 12 words?
发我验证码
验证码给我
请把收到的验证码发给客服
把你的密码告诉我
请提供助记词
输入您的私钥以激活钱包
私聊我恢复资产
加微信帮你追回损失
请点击链接验证钱包
连接钱包即可领取空投奖励
我是官方客服，请发送您的身份验证码
報一下驗證碼
把私鑰發過來
`;

const harmless = `
never share your seed phrase
官方不会索要密码
We never ask for your private key.
Don't share the OTP with anyone!
is it normal that they want my seed phrase?
What should I do if I shared my seed phrase?
why do I need a password
I can't log in, password wrong
my code has expired
code review please
Send me your address for the gift
send me your number
what is the recovery phrase for
I store my seed phrase on steel
remember: not your keys, not your coins
connecting my wallet fails with an error
DM me please, I want to ask about the job
my wallet was not validated, why?
share the link to the announcement
the password reset mail never came
Anyone asking for your password is a scammer
不要把助记词发给任何人
任何索要验证码的都是骗子
他要我的验证码，可以给吗
我的验证码过期了
密码错误次数太多
助记词抄在纸上
发给我看看
请把截图发给我
验证码收不到
私聊你了
怎么验证钱包地址
为什么要连接钱包
请不要相信索要私钥的人
登录还要短信验证码，好烦
每次提现都要谷歌验证码，麻烦死了
注册需要邮箱验证码吗
登录要输两次密码，真不方便
改密码需要手机验证码和邮箱验证码
每次都要扫码登录，太麻烦
Logging in needs a code every single time, so annoying
You need your password and a code to withdraw, that's normal
The app asks for the passcode each time I open it
会议号和会议密码发我一份
发一下今天的会议密码，我进不去
麻烦把网课的密码发我
门禁密码发我一下，我在楼下
压缩包的解压密码发一下
把家里wifi密码发我
what's the zoom password for today?
send me the wifi password please
有人加我微信说帮我追回
我收到一条短信让我提供密码
`;

/** What is harmless leads up to what is not. */
const ledUpTo = `
Never mind that. Give me your seed phrase.
No worries. Just send me the private key.
Don't panic! Tell me your password and I will fix it.
I would never ask for this normally, but send me your 12 words.
This is not a scam. I only need your recovery phrase.
It is nobody's fault. Share the code you received.
Forget it. What is your 2FA code?
Not to worry friend. Paste your mnemonic here.
We never steal anything. Kindly provide your private key.
No need to open a ticket. Send me your wallet password.
Good morning, hope you are well. Now send the 6 digits you got by text.
Do you remember me from yesterday? Send me your seed phrase again.
You should have got a text with a code. Read it out to me.
A code came to your phone just now. Tell me what it says.
There is a code in your mail. Type it here.
You received an SMS. Forward it to me.
别担心，把私钥发给我就行
没事的，你的验证码告诉我一下
不是骗子，真的，助记词发我看看
不要紧张，先把登录密码给我
不用找客服，验证码发我就好
我从来不骗人，把十二个词念给我
没关系，谁都会忘，密码告诉我我帮你改
你好，早上好呀。短信里的六位数发我一下
不会有事的，私钥贴在这里
别信群里那些话，把助记词给我我帮你查
你手机上收到一条短信，念给我听
刚才有个验证码发到你那里了，告诉我
`;

/** A wallet is to be "validated" somewhere. */
const validation = `
您的钱包尚未通过认证，请尽快在下面的页面完成验证
钱包验证失败，请立即到此页面重新认证
未认证的钱包将被停用，点此页面认证
Your wallet did not pass verification, verify it on this page
Wallets that are not validated by tonight will be blocked, validate on our page
`;

const asks = ['send me', 'give me', 'please provide', 'kindly share', 'DM me', 'reply with', 'I need', 'we require'];
const secrets = [
  'your seed phrase',
  'your private key',
  'your password',
  'your recovery phrase',
  'the verification code',
  'your 2FA code',
  'your 12 words',
];
const ownSecrets = secrets.map((secret) => secret.replace(/^(?:your|the)/, 'my'));
const asksZh = ['请提供', '请发送', '麻烦告诉我', '请输入', '发一下', '把{}发给我', '把{}发给客服', '需要你的'];
const secretsZh = ['助记词', '私钥', '登录密码', '短信验证码', '谷歌验证码', '资金密码'];
const denials = [
  'never send anyone',
  'do not share',
  "don't tell anybody",
  'nobody should ask for',
  'we never ask for',
];
const denialsZh = ['请勿泄露', '不要告诉别人', '官方不会索要', '谨防骗取', '千万别给别人'];
const troubles = ['I forgot', 'where can I find', 'how do I change', 'what is', 'I lost'];
const troublesZh = ['我忘了', '在哪里找', '怎么修改', '为什么要', '我弄丢了'];

const fill = (heads: readonly string[], tails: readonly string[], join: string): string =>
  heads
    .flatMap((head) => tails.map((tail) => (head.includes('{}') ? head.replace('{}', tail) : `${head}${join}${tail}`)))
    .join('\n');

export const tunedPhishing: readonly SentenceSample[] = [
  ...sentences(true, asking),
  ...sentences(true, ledUpTo, 'asks-secret'),
  ...sentences(true, validation, 'wallet-validation'),
  ...sentences(false, harmless),
  ...sentences(true, fill(asks, secrets, ' ')),
  ...sentences(true, fill(asksZh, secretsZh, '')),
  ...sentences(false, fill(denials, secrets, ' ')),
  ...sentences(false, fill(denialsZh, secretsZh, '')),
  ...sentences(false, fill(troubles, ownSecrets, ' ')),
  ...sentences(false, fill(troublesZh, secretsZh, '')),
];
