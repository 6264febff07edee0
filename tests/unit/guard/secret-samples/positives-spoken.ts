import type { SecretKind } from '../../../../core/guard/secrets.ts';
import type { Positive } from './positive.ts';

/** How people really say it, one message a line, the secret between « and ». Some are known to be missed. */
const spoken: readonly (readonly [SecretKind, string])[] = [
  [
    'password',
    `
my password is: «Tr0ub4dor&3»
pass is «hunter2»
Login: bob Pass: «hunter22»
user bob / pass «hunter22»
我密码«hunter2»
账户密码是：«abc123456»
我的账号是13800000000密码是«abc123456»
账号13800000000，密码«abc123456»
帐号：test01 密码：«test01pass»
密码＝«qwe123»
密码就是«qwe123»
密码我改成«qwe123»了
密码我设置的是«qwe123»
新密码设为«Qwe123456»
我的登陆密码是 «Aa123456».
资金密码 «888888»
资金密码«888888»你帮我提一下
支付密码«123456»
提现密码 «654321»
钱包密码是 «654321»
银行卡密码是«654321»
这是我的密码 «abc12345»
我的密码：「«abc 123»」
my pw is «abc123»
my pwd «abc12345»
passwort: «abc123»
Password is "«letmein»"
Here's my password: «iloveyou»
my password's «hunter2»
My Example password is «hunter2»
the password to my account is «hunter2»
the password I use is «hunter2»
my login password: «Hunter2!»
PASSWORD «HUNTER2»
Password ➡️ «hunter2»
p@ssword: «hunter2»
passphrase: «Abc12345»
api passphrase是«Abc12345»
密码一直是«qwe123»没改过
我的密码 123 «qwe123»
`,
  ],
  [
    'one-time-code',
    `
2FA: «482913»
2fa «482913»
my code: «482913»
my code is «482 913»
here is the code «482913»
The code I received is «482913»
I got the code «482913»
I received code «482913» just now
G-«482913» is your Example verification code.
Use «482913» as your verification code
[Example] «482913» is your login code
<Example> Verification code: «482913». Valid for 10 minutes.
Your Example code is «482913»
验证码收到了 «482913»
验证码收到了是«482913»
验证码给你 «482913»
短信码«482913»
码是«482913»
收到验证码«482913»了
【示例】验证码«482913»，用于登录，请勿泄露
【示例】«482913»（登录验证码），5分钟内有效
您的动态码为«482913»
谷歌«482913»
谷歌验证«482913»
google code «482913»
GA code: «482913»
authenticator: «482913»
验证码 «4 8 2 9 1 3»
验证码«四八二九一三»
手机验证码«482913» 邮箱验证码«771204»
email code «482913» sms code «771204»
`,
  ],
];

export function spokenPositives(): Positive[] {
  return spoken.flatMap(([kind, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => ({
        kind,
        text: line.replace(/[«»]/g, ''),
        secret: Array.from(line.matchAll(/«(.*?)»/g), (match) => match[1] ?? ''),
      })),
  );
}
