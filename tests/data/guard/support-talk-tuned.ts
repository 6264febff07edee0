import { type SentenceSample, sentences } from './sample.ts';

// Written by hand, and filled in from patterns; the detector was made with these in sight.

const seeking = `
客服在哪
怎么联系客服
how do I contact support
is there an admin here
@admin help
where is support?
how to reach customer service
I need an admin
can i speak to an agent
any moderators online
what's the support email
support please
admin help
who is admin here
how to create a ticket
is there customer support in this group
any support here
please someone from the support team contact me
I can't reach support
no one from support answers
where to get support
how do I get support
人工客服
有客服在吗
官方客服在哪里
哪里可以找到客服
管理员在吗
有没有管理
怎么转人工
联系客服
客服联系方式
客服电话是多少
谁是客服
谁是管理员
群里有官方的人吗
如何提交工单
客服一直不回我
客服出来一下
@客服
怎么找客服
客服人呢
`;

const other = `
客服态度
support level at 60k
Support Vector Machine
I support this
the support zone is 58k-60k
please support my project
do you support Linux
supported coins list
thank you support team
support was helpful
admin dashboard
sudo admin
admin banned him
mods are asleep
modify your order
help is on the way
help center article 12 explains it
they helped me
email me later
the agent sold my house
human resources
ticket price
contact tracing
reach the goal
real life
is there a bug in this version
any news
how to contact my neighbour
where is everyone
客服很专业
客服回复我了
客服已经解决了
支持比特币吗
支撑位
技术支持向量机
官方发公告了
管理员禁言了他
管理层换人了
人工降雨
转人民币
联系作者
工单系统
客服小姐姐声音真好听
假客服骗了我
在哪下载
怎么提现
`;

const wheres = ['where is', 'how do I contact', 'how can I reach', 'is there any', 'I need to talk to', 'who is'];
const offices = ['support', 'customer service', 'an admin', 'the support team', 'a moderator', 'the help desk'];
const wheresZh = ['怎么联系', '在哪里找', '有没有', '谁是', '我要找', '请问有'];
const officesZh = ['客服', '人工客服', '管理员', '官方客服', '工作人员'];
const markets = ['the chart shows', 'price fell through', 'we found', 'buy at'];
const levels = ['support at 42k', 'a support level', 'strong support', 'the support line'];

const fill = (heads: readonly string[], tails: readonly string[], join: string): string =>
  heads.flatMap((head) => tails.map((tail) => `${head}${join}${tail}`)).join('\n');

export const tunedSupportTalk: readonly SentenceSample[] = [
  ...sentences(true, seeking),
  ...sentences(false, other),
  ...sentences(true, fill(wheres, offices, ' ')),
  ...sentences(true, fill(wheresZh, officesZh, '')),
  ...sentences(false, fill(markets, levels, ' ')),
];
