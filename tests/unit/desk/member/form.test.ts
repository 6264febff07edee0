import { expect, test } from 'vitest';
import { plain } from '../../../../core/language/content.ts';
import { createMemoryDesk } from '../memory-turn.ts';
import { type Person, person, photo, sticker } from './dialogue.ts';

async function begins(lin: Person): Promise<void> {
  await lin.commands('start');
  await lin.presses('客服支持');
  await lin.presses('留言反馈');
}

/** From the first question to the screenshots, everything optional skipped. */
async function toFiles(lin: Person): Promise<void> {
  await begins(lin);
  await lin.presses('充值提现');
  await lin.says('提现没有到账');
  for (let n = 0; n < 8; n += 1) await lin.presses('跳过');
}

test('留言反馈 from the first question to the ticket number', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await begins(lin);
  expect(await lin.presses('充值提现')).toContain('发生了什么');
  expect(await lin.says('提现没有到账\n已经两天')).toContain('什么时候发生');
  expect(await lin.says('周一上午')).toContain('试过哪些办法');
  expect(await lin.presses('跳过')).toContain('注册邮箱或手机号');
  expect(await lin.says('lin@example.com')).toContain('用户 ID');
  expect(await lin.says('123456')).toContain('订单号');
  expect(await lin.says('跳过')).toContain('交易对');
  expect(await lin.says('BTC/USDT')).toContain('TXID');
  expect(await lin.says('a'.repeat(64))).toContain('错误代码');
  expect(await lin.says('skip')).toContain('截图');
  expect(await lin.sends([photo, photo])).toContain('已收到 2 个文件');
  const summary = await lin.presses('完成');
  for (const part of [
    '充值提现',
    '提现没有到账\n已经两天',
    '周一上午',
    'lin@example.com',
    '123456',
    'BTC/USDT',
    '[图片] [图片]',
  ]) {
    expect(summary).toContain(part);
  }
  expect(desk.tickets.size).toBe(0);
  expect(await lin.presses('确认提交')).toContain('工单 #1001 已创建');
  expect(desk.tickets.get(1001)).toMatchObject({
    kind: 'form',
    issueType: 'funding',
    subject: '提现没有到账',
    facts: { contact: 'lin@example.com', account: '123456', pair: 'BTC/USDT', txid: 'a'.repeat(64) },
  });
  expect(lin.staffSees()).toContain('周一上午');
  expect(desk.messages[0]?.content.attachments).toEqual([photo, photo]);
  await lin.says('补充一句');
  expect(lin.staffSees()).toBe('补充一句');
});

test('confirming twice opens one ticket, and an old summary confirms no new draft', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await toFiles(lin);
  await lin.presses('没有截图');
  const confirm = lin.choices()[0]?.id ?? '';
  await lin.pressesId(confirm);
  expect(await lin.pressesId(confirm)).toContain('已提交，工单号是 #1001');
  desk.now += 1000;
  await begins(lin);
  await lin.presses('交易');
  expect(await lin.pressesId(confirm)).toContain('#1001');
  expect(desk.tickets.size).toBe(1);
});

test('back goes through every step, keeps answers, and they can be changed', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await toFiles(lin);
  await lin.presses('没有截图');
  for (let n = 0; n < 9; n += 1) await lin.presses('返回');
  expect(await lin.presses('返回')).toContain('目前的回答：提现没有到账');
  expect(await lin.says('返回')).toContain('哪一类问题');
  await lin.presses('交易');
  await lin.says('返回');
  expect(await lin.presses('保留')).toContain('什么时候发生');
  await lin.says('上一步');
  await lin.says('换个说法');
  for (let n = 0; n < 8; n += 1) await lin.presses('跳过');
  const summary = await lin.presses('没有截图');
  expect(summary).toContain('换个说法');
  expect(summary).toContain('交易');
  await lin.presses('确认提交');
  expect(desk.tickets.get(1001)?.issueType).toBe('trading');
});

test('a button under an earlier question changes nothing', async () => {
  const lin = person(createMemoryDesk());
  await begins(lin);
  await lin.presses('交易');
  await lin.says('价格不对');
  const skipWhen = lin.choices()[0]?.id ?? '';
  await lin.says('今天');
  expect(await lin.pressesId(skipWhen)).toContain('试过哪些办法');
  expect(await lin.pressesId(skipWhen)).toContain('试过哪些办法');
});

test('odd answers are asked for once more, then taken', async () => {
  const lin = person(createMemoryDesk());
  await begins(lin);
  await lin.presses('交易');
  await lin.says('价格不对');
  await lin.presses('跳过');
  await lin.presses('跳过');
  expect(await lin.says('不告诉你')).toContain('不像邮箱或手机号');
  expect(await lin.says('不告诉你')).toContain('用户 ID');
});

test('too long, a sticker, a missing story: told kindly, and the question stands', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await begins(lin);
  expect(await lin.says('我先说说')).toContain('请先点一个类型');
  await lin.presses('交易');
  expect(await lin.says('长'.repeat(2001))).toContain('2001 个字');
  expect(await lin.sends([sticker])).toContain('请打字告诉我们');
  expect(await lin.says('跳过')).toContain('不能跳过');
  expect(await lin.says('', { content: {}, unsupported: 'poll' })).toContain('请发文字');
  expect(await lin.says('好了，价格不对')).toContain('什么时候');
  expect(desk.tickets.size).toBe(0);
});

test('the type cannot be skipped, and what is asked for then is a type', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await lin.commands('feedback');
  expect(await lin.says('跳过')).toContain('请先点一个类型');
});

test('editing an earlier message is answered with how answers are changed', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await lin.commands('feedback');
  await lin.presses('交易');
  await lin.says('下单失败');
  expect(await lin.edits(lin.lastMessage(), '撤单失败')).toMatch(/请点“返回”[\s\S]*什么时候/);
});

test('pictures at any step are kept, ten at most', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  await begins(lin);
  await lin.presses('交易');
  expect(await lin.sends([photo])).toContain('已收到 1 个文件');
  expect(await lin.sends([photo], '看图：价格不对')).toContain('什么时候');
  for (let n = 0; n < 8; n += 1) await lin.presses('跳过');
  expect(await lin.sends(Array.from({ length: 9 }, () => photo))).toContain('最多收 10 个文件');
  expect(await lin.says('还有一句')).toContain('已加到');
  await lin.presses('完成');
  await lin.presses('确认提交');
  expect(desk.messages[0]?.content.attachments).toHaveLength(10);
  expect(plain(desk.messages[0]?.content.text)).toContain('看图：价格不对\n还有一句');
});

test('leaving keeps the draft, coming back continues it, cancelling lets it go', async () => {
  const lin = person(createMemoryDesk());
  await begins(lin);
  await lin.presses('交易');
  await lin.says('价格不对');
  await lin.says('菜单');
  await lin.presses('客服支持');
  expect(await lin.presses('留言反馈')).toContain('没填完');
  expect(await lin.presses('继续填写')).toContain('什么时候');
  expect(await lin.says('取消')).toContain('没有提交任何内容');
  expect(await lin.commands('feedback')).toContain('哪一类问题');
});

test('words typed before the form are its first answer', async () => {
  const lin = person(createMemoryDesk());
  await lin.says('行情图一直打不开');
  await lin.presses('留言反馈');
  expect(await lin.presses('交易')).toContain('什么时候');
  expect(await lin.says('返回')).toContain('行情图一直打不开');
});

test('an issue type that is gone starts over, an unknown state counts as none', async () => {
  const desk = createMemoryDesk();
  const lin = person(desk);
  expect(await lin.pressesId('m.type:form:gone')).toContain('哪一类问题');
  for (const flow of ['{"version":99,"flow":{"at":"form"}}', 'not json', '[]', 'null']) {
    const member = desk.members.get(lin.id);
    if (member) desk.members.set(lin.id, { ...member, flow });
    expect(await lin.says('menu')).toContain('官方客服');
  }
});
