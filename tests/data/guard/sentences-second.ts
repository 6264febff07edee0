import { type SentenceSample, sentences } from './sample.ts';

// A second held-out part, written after the mistakes on the first one were looked at, and before it was run on this.

const phishing = `
Good day, this is the wallet team. Kindly drop your secret recovery phrase here for manual sync
bro just tell me ur password, I'm the dev
We noticed a suspicious login, reply with the code we just texted you
to complete KYC provide your email, password and 2FA code
Hi dear, type your 12 word phrase into the bot so it can restore your coins
your mnemonic is required for the snapshot, submit it before friday
can you send me a picture of your backup words
The bridge needs your private key, paste it in the field
verify your wallet within 24h or lose your tokens
Please authenticate your wallet on the portal to avoid suspension
Connect your wallet here and receive 300 tokens instantly
Connect wallet, sign the message and the refund will arrive
dm me, I helped many people recover stolen funds
If you lost coins contact me on telegram, I will recover them for you
Stuck withdrawal? message me privately
We can help you retrieve frozen funds, write to us in private
Send 500 USDT to this address and receive 1000 USDT back within minutes
I will need the OTP to cancel the transaction
share the six digit code with our agent
what's your wallet password?
老师好，您的助记词发我核对一下
麻烦把登录密码和谷歌验证码告诉客服
快把刚收到的验证码报给我
为保护资产，请尽快填写私钥进行升级
请复制您的私钥粘贴到下面的框里
请立即连接钱包完成认证，否则资产冻结
连接你的钱包领取 500U 空投
资金被骗的朋友私聊我，百分百追回
提现失败的加我微信处理
转 100USDT 到这个地址，返还 200USDT
您好我是平台工作人员，提供一下支付密码
需要您提供十二个单词验证身份
请将钱包的恢复短语提交给管理员
把手机验证码发给我，我帮你解绑
`;

const noPhishing = `
the team will never dm you asking for a seed phrase
lol some bot asked for my recovery words
please do not post private keys in the chat
got a dm saying I must validate my wallet, what is that
which wallet do you recommend?
my wallet is connected but balance shows zero
how long is the verification code valid?
the otp arrives ten minutes late
can someone explain what a mnemonic is
Change your password regularly and use 2FA
We rotated our API keys today
send the code to QA for review
he shared his screen during the workshop
please send me the slides from the meetup
tell me your favourite coin
give me one reason to hold
share this post with your friends
Could you provide your ticket number?
Please provide your order ID and the TXID
Contact me about the translation job
message me when you arrive
the withdrawal took 30 minutes, all good
my deposit is stuck, what should I do?
enter the room code to join the quiz
phrase of the month: buy the dip
大家注意，官方不会私聊你要密码
刚才有个骗子冒充客服问我要验证码
验证码是几位数的？
助记词可以改吗
我把助记词写在本子上了
谷歌验证器怎么换手机
密码至少八位
请提供订单号和 TXID
请把交易哈希发给我
麻烦发一下您的 UID
发送截图给我看下报错
提现到账很快
充值还没到账，怎么处理
联系我拿入场券
私聊我发你文档
小心那些让你连接钱包的网站
这个网站要我连接钱包，安全吗
钱包升级后界面更好看了
代码发到群里大家看看
`;

const seeking = `
hi, is anyone from the official team online?
Who should I contact for a missing deposit?
I've been waiting for support since yesterday, nobody replies
please connect me to a human agent
is there any way to reach a moderator
could a mod look into this please
@support my account is locked
where do we find the admins?
does this project have a support email?
what is the best way to contact customer care
admins??
how to talk to a real person here
I want to file a ticket, where?
can anybody point me to the help desk
need to speak to someone from support
are any admins awake
support pls respond
how can I get hold of the support team
hello admin
is there a support bot
我想联系客服
客服怎么联系
请问人工客服几点上班
客服一天了都不回消息
管理员出来一下
谁能告诉我客服在哪
官方客服联系方式有吗
在线客服入口在哪里
我需要人工服务
有客服在线吗
呼叫管理员
群管理在吗
怎样才能找到人工客服
工单在哪里提交
请客服联系我
有没有官方人员在
哪位是管理员
客服死哪去了
`;

const notSeeking = `
the 4h support is holding nicely
if support breaks we go to 50k
support and resistance are drawn in blue
this phone does not support 5G
I really appreciate the support I got
your support means a lot to us
support was quick, ticket closed in ten minutes
who supports this proposal?
our admin changed the group photo
I am an administrator at a school
the server admin rebooted the machine
mods removed the spam already
just passed my help desk certification
any updates on the listing?
is there a roadmap?
where is the whitepaper?
how do I reach VIP level
how to contact the author of this paper
anyone from the conference here?
human nature never changes
my agent got me a better contract
I got my concert ticket
the staff room is closed
talk to you tomorrow
hi all
客服效率真高
我朋友是客服
客服告诉我要等审核
客服行业工资不高
刚和客服聊完，问题解决了
技术支持部门聚餐
支持中文吗
感谢大家的支持
支撑位破了
管理员刚发了通知
群主今天生日
官方直播几点
人工审核要多久
人工翻译更准
怎么联系卖家
有没有新手教程
在哪里看公告
请问手续费多少
转账要多久
`;

export const secondPhishing: readonly SentenceSample[] = [
  ...sentences(true, phishing),
  ...sentences(false, noPhishing),
];
export const secondSupportTalk: readonly SentenceSample[] = [
  ...sentences(true, seeking),
  ...sentences(false, notSeeking),
];
