/** Texts made to look like secrets: identifiers, other codes and other keys where a careless rule would fire. */
export const trickyNegatives: readonly string[] = `
I never received the password reset mail for bob2024@example.com
After the password change at 10:22 my balance was 1500
I can't remember password, my UID is 99123456
password for uid 99123456 reset please
Password reset for order 20240511 please
I set password 2 days ago
my password is 100% correct
The password is definitely right
my password is the one I always use
my password is longer than 20 characters
password requirements: 8+ characters
Passwords: do they expire?
Is it true that password must have 12+ characters?
My password is Chinese characters
my passport number is E12345678
my passport is E12345678
pass kyc
pass the test
passed 123456
I have a VIP pass 2024
monthly pass 30001 diamonds
The PIN 1234 example in your guide is confusing? no
pin this: 20240511
2FA since 2023
2fa 24 hours lock
2FA, order 482913
Google Authenticator 6.0 does not open
OTP SMS +1 415 555 0100
code of error: 30001
What is error code -1021?
API returned code=51008
{"code":"51008","msg":"Insufficient balance"}
{"retCode":10003,"retMsg":"API key is invalid."}
code: "50111" Invalid OK-ACCESS-KEY
status code: 403001
i see code 500123 on the page
the code shown is 500123 error
product code 482913
sku code is 482913
Use code WELCOME10 for discount
Use promo code 20241111 at checkout
voucher code: 88776655
transaction code is 88776655
reference code: 482913
booking code is 482913
tracking code: 482913
employee code is 482913
stock code 600519
股票代码600519
基金代码 110022
国家代码 0086
代码 300750
错误代码：482913
提示码 482913
返回码482913
状态码 500
邀请码是 482913
邀请码482913
推荐码：482913
礼品码 482913
兑换码：482913
券码 482913
提货码482913
取件码 482913
房间号 482913
会议号 482913
快递单号 482913
群号 482913371
QQ号 482913371
微信号 abc123456
我的QQ是482913371
我的微信是abc123456
推特@abc123456
电报 @abc123456
我的用户名是abc123456
用户名：abc123456 登不上
昵称 abc123456
账号 abc123456 密码忘了
账号abc123456密码忘记了
账号是abc123456，忘记密码
忘记了密码，账号abc123456
密码忘了 账号abc123456
密码不对，账号 abc123456
密码改了，UID 99123456
改密码 UID99123456
密码重置后 24 小时限制提现
密码连续错误5次
登录密码和谷歌验证码都对，提示10086
登录密码正确 提示10086
验证码10分钟
验证码 10分钟收不到
验证码1-2分钟才到
验证码不对 482913
验证码等了1800秒
短信验证码已达上限 24小时后再试
短信验证码每天5条
验证码 error 482913
验证码错误482913
验证码显示错误代码482913
谷歌验证码 2023年绑定的
密钥管理服务
公钥 4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318
public key: 4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318
block hash 4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318
sha256 4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318
is my private key leaked? tx 4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318
I lost my private key. 4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318
私钥丢了，交易 4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318
私钥没有泄露，哈希：4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318
TX 4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318 is my deposit
key concept: 12345678
key 2024 takeaways
the key is 12345678
secret santa 2024
Secret level 12345678
secret recipe: grandma's
top secret: project2024
api key id 12345678
api key name: test01
API key created 2024-05-11
API key: IP 203.0.113.7 not whitelisted
access token expired at 1715400000
session token: null
My order 1234-5678 is missing
The transaction took 123 456 blocks
I said the number is 482913
number: 482913
is 482913 your official number?
482913
1234 5678
My card ends with 4821
Please confirm the deposit 482913 USDT
收到482913USDT
金额 482913
I speak code 
Can I pass my KYC with passport E12345678?
Wallet: 0x52908400098527886E0F7030069857D2E4169EE7 password forgotten
密码本
口令是什么意思
暗号：天王盖地虎
token contract 0x52908400098527886E0F7030069857D2E4169EE7
auth key missing
`
  .trim()
  .split('\n');
