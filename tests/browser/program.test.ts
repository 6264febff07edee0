import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from './chromium.mjs';
import { startWholeProgram, type WholeProgram } from './whole-program.ts';

const executable = findChromium();
if (executable === undefined) process.stdout.write('SKIPPED: browser test of the program: no Chromium found\n');

describe.skipIf(executable === undefined)('the whole program, seen through its page', () => {
  let program: WholeProgram;
  let page: Page;

  beforeAll(async () => {
    program = await startWholeProgram(executable ?? '');
    page = program.page;
  });
  afterAll(() => program?.close());

  const member = () => page.locator('#member-telegram');
  const desk = () => page.locator('#desk-pane');
  const key = (pane: ReturnType<typeof member>, label: string) => pane.locator('.key', { hasText: label }).last();

  async function says(pane: ReturnType<typeof member>, words: string): Promise<void> {
    const input = pane.getByRole('textbox');
    await input.fill(words);
    await input.press('Enter');
  }

  test('a member opens a ticket, staff answer in its topic, both see it at once', async () => {
    await member().getByRole('button', { name: '开始' }).click();
    for (const label of ['客服支持', '在线客服', '充值与提现']) await key(member(), label).click();
    await key(member(), '取消').waitFor();
    await says(member(), '提币一直没有到账');
    await member().getByRole('log').getByText('#1001').first().waitFor();
    await desk().getByRole('tab', { name: /1001/ }).click();
    await desk().getByRole('log').getByText('提币一直没有到账').first().waitFor();
    await key(desk(), '认领').click();
    await says(desk(), '您好，我来查一下');
    await member().getByRole('log').getByText('您好，我来查一下').waitFor();
    await desk().locator('.is-mine .reaction').waitFor();
  });

  test('someone who is not staff is told so, and nothing reaches the member', async () => {
    await desk().getByRole('radio', { name: '路人' }).click();
    await says(desk(), '我是冒充的');
    await desk().getByRole('log').locator('.bubble-reply', { hasText: '我是冒充的' }).waitFor();
    expect(await member().getByRole('log').getByText('我是冒充的').count()).toBe(0);
  });

  test('/reply works from the private chat with the bot', async () => {
    await desk().getByRole('radio', { name: '客服02' }).click();
    await desk()
      .getByRole('tab', { name: /与机器人私聊/ })
      .click();
    await desk().getByRole('button', { name: '开始' }).click();
    await desk().getByRole('textbox').waitFor();
    await says(desk(), '/reply 1001 已经处理好了');
    await member().getByRole('log').getByText('已经处理好了').waitFor();
  });

  const discord = () => page.locator('#member-discord');
  const onDiscord = (label: string) => discord().locator('.key', { hasText: label }).last();

  test('on Discord the panel stands in the server; a ticket from there is answered on Telegram', async () => {
    await discord()
      .getByRole('tab', { name: /support/ })
      .click();
    await onDiscord('客服支持').click();
    await discord().getByText('只有你能看见').last().waitFor();
    await discord().getByRole('tab', { name: '私信' }).click();
    await says(discord(), '转人工');
    await onDiscord('交易问题').click();
    await onDiscord('取消').waitFor();
    await says(discord(), '订单成交了，余额没有变');
    await discord().getByRole('log').getByText('#1002').first().waitFor();
    await desk().getByRole('radio', { name: '客服01' }).click();
    await desk().getByRole('tab', { name: /1002/ }).click();
    await desk().getByRole('log').getByText('订单成交了').first().waitFor();
    await says(desk(), '正在核对您的订单');
    await discord().getByRole('log').getByText('正在核对您的订单').waitFor();
  });

  test('the desk moves to Discord; the same ticket goes on there, in a thread', async () => {
    await desk().getByRole('radio', { name: 'Discord' }).click();
    await desk().getByText('Example Community').first().waitFor();
    await page.getByText('实时', { exact: true }).waitFor();
    await desk().locator('.desk-veil').waitFor({ state: 'hidden' });
    await says(discord(), '还要多久？');
    await desk()
      .getByRole('tab', { name: /^#?1002/ })
      .click();
    await desk().getByRole('log').getByText('还要多久？').first().waitFor();
    await says(desk(), '十分钟内会有结果');
    await discord().getByRole('log').getByText('十分钟内会有结果').waitFor();
    await desk().locator('.is-mine .reaction').waitFor();
    await says(member(), '我这边也想知道');
    await desk()
      .getByRole('tab', { name: /^#?1001/ })
      .waitFor();
  });

  test('the page had nothing to complain of', () => {
    expect(program.complaints()).toEqual([]);
  });
});
