import { heldOutAccounts } from './accounts.ts';
import { generatedLinks } from './links-generated.ts';
import type { LinkSample } from './sample.ts';

// Written by hand before the detector was run on anything. About the desk of `heldOutAccounts`.

const lookAlikes = `
northwlnd.io
n0rthwind.io
northw1nd.io
nоrthwind.io
https://nоrthwind.io/login
northwind.lo
northwind.io.login-check.com
https://northwind.io.verify-wallet.net/claim
https://northwind.io@evil.example/claim
http://northwind.io%2f@evil.example
https://northwind.io:443@198.51.100.7/
northwind-io.com
northwind-support.com
northwind-help.net
support-northwind.com
mynorthwind.io
my-northwind.app
northwindlogin.com
northwindsupport.org
secure-northwind.io
northwind-airdrop.xyz
claim-northwind.com
northwindairdrop.io
northwind-wallet.app
northwindwallet.com
northwindwallet.io
nortwhind.io
nrothwind.io
northwnd.io
northwiind.io
notrhwind.io
norhtwind.com
morthwind.io
northwimd.io
northwibd.io
northwind.co
northwind.net
northwind.cn
northwind.xyz
northwind.org
www.northvvind.io
nothwind.io
nortthwind.io
northwinds.io
northwind[.]support
hxxps://northwind-verify[.]com/wallet
northwind dot io dot claim-now dot com
northwind。cc
ｎｏｒｔｈｗｉｎｄ．ｃｃ
northwind%2Ecc/login
xn--nrthwind-9bf.io
https://xn--nothwind-stg.io
nörthwind.io
northwïnd.io
northwind-app.download
app-northwind.com
northwind.app-login.net
wallet.northwind.io-auth.com
login-northwindwallet.app
northwindwallet-app.com
northwindwalet.app
northwindwa11et.app
northwallwind-northwind.com
northwind.com.cn.refund.top
northwind.cn.com
northwind.com.co
northwind-cn.com
northwind客服.com
support@northwlnd.io
help@northwind-io.com
help@northwind.co
heIp@northwlnd.io
admin@support-northwind.com
@northwind_newss
@northwlnd_news
@northwind_news_official
@northwindnews
t.me/n0rthwind_news
https://t.me/northwind_news_bot
telegram.me/nortwhind_news
tg://resolve?domain=northwind_nevvs
https://x.com/northwindapp_
x.com/northw1ndapp
https://twitter.com/northwindapps
官网升级：northwind-update.com
请访问 n0rthwindwallet.app 重新验证
把钱转到 https://northwind.io.safe-asset.vip
新网址northwind.vip请收藏
northwindwallet.官网.com
https://northwind.io\\u200b.evil.example
https://north\\u200bwind.cc
https://northwind.io⁄login@evil.example
`;

const official = `
northwind.io
https://northwind.io
http://www.northwind.io/help
HTTPS://NORTHWIND.IO/ABC
https://app.northwind.io/login?next=/wallet
docs.northwind.io/en/start
官网是 northwind.io 吗
请打开https://northwind.io/download，谢谢
northwindwallet.app
https://get.northwindwallet.app/ios
northwind.com.cn
https://m.northwind.com.cn/path
https://status.northwind.dev
northwind[.]io
ｎｏｒｔｈｗｉｎｄ．ｉｏ
northwind.io.
https://northwind.io:8443/
help@northwind.io
@northwind_news
t.me/northwind_news
https://t.me/northwind_news/1234
https://t.me/s/northwind_news
tg://resolve?domain=northwind_news
https://discord.gg/northwind
discord.com/invite/northwind
https://x.com/northwindapp/status/1
https://twitter.com/NorthwindApp
(https://northwind.io/faq)
“northwind.io”
northwind.io,
`;

const unknown = `
https://example.com/
python.org
https://docs.python.org/3/library/re.html
github.com/nodejs/node
https://en.wikipedia.org/wiki/North_wind
https://www.bbc.co.uk/news
https://etherscan.io/tx/0xabc
https://www.coingecko.com/en/coins/bitcoin
northward.io
northwood.com
northern.io
windnorth.com
southwind.io
northwestern.edu
northwindow.com
northwindham.org
thenorthface.com
north.io
wind.com
window.io
walletconnect.com
mywallet.com
bestwallet.app
wallet.app
app.link
northgate.com.cn
nordwind.ru
norwind.de
support.google.com
help.github.com
login.microsoftonline.com
secure.bank.example
claim-your-refund.example
https://198.51.100.7/
http://localhost:3000/
https://t.me/some_channel
https://t.me/joinchat/AAAAAEabcdef
https://t.me/+AbCdEf012345
t.me/python
@random_person
@windnorth
@north_news
@news
https://discord.gg/python
discord.gg/abc123
https://x.com/someone
https://youtube.com/watch?v=abc
https://youtu.be/abc
https://mp.weixin.qq.com/s/abcdef
https://weibo.com/u/123
https://zhihu.com/question/1
https://www.taobao.com
https://baike.baidu.com/item/北风
me@mail.example
help@othersite.example
first.last@company.co.uk
someone@gmail.com
readme.md
index.ts
file.zip
node.js
v1.2.3
3.14
e.g. this
i.e. that
etc.and so on
foo.bar
ok.thanks
等等.然后
https://bücher.example
https://例え.jp
中文.中国
https://xn--fsqu00a.xn--0zwm56d
https://medium.com/@someone/about-wallets
https://web.archive.org/web/2024/https://northwind.io
https://www.google.com/search?q=northwind.io+scam
https://translate.google.com/?text=northwind
https://docs.google.com/document/d/abc
https://play.google.com/store/apps/details?id=com.other
https://apps.apple.com/app/id123
https://news.ycombinator.com/item?id=1
https://stackoverflow.com/questions/1
https://chat.example.net
https://support.example.net/northwind-review
https://northwindtradersdatabase.example
`;

const lines = (block: string, is: LinkSample['is']): LinkSample[] =>
  block
    .trim()
    .split('\n')
    .map((line) => ({ text: line.replaceAll('\\u200b', '\u200b'), is, by: 'hand' }));

export const heldOutLinks: readonly LinkSample[] = [
  ...lines(lookAlikes, 'look-alike'),
  ...lines(official, 'official'),
  ...lines(unknown, 'unknown'),
  ...generatedLinks(['northwind.io', 'northwindwallet.app'], 'northwind_news', heldOutAccounts, 88001),
];
