/**
 * Plays a short scene on a running playground and takes its picture, for the README:
 *   node tests/browser/screenshot.mjs http://127.0.0.1:3000/ PICTURE.png [light|dark]
 * The playground should be a fresh one: the scene begins with its first member's first word. It takes over a minute.
 */
import { findChromium, launchChromium } from './chromium.mjs';

const [url, picture, scheme = 'light'] = process.argv.slice(2);
const executable = findChromium();
if (url === undefined || picture === undefined) throw new Error('give the address and the file to write');
if (executable === undefined) throw new Error('no Chromium found');

const browser = await launchChromium(executable);
try {
  const page = await browser.newPage({
    locale: 'zh-CN',
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    viewport: { width: 1560, height: 900 },
  });
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  await playScene(page);
  // Toasts and hover marks go away.
  await page.mouse.move(0, 0);
  await page.locator('.toast').first().waitFor({ state: 'detached' });
  await page.screenshot({ path: picture });
} finally {
  await browser.close();
}

/** @param {import('playwright-core').Page} page */
async function playScene(page) {
  const telegram = page.locator('#member-telegram');
  const discord = page.locator('#member-discord');
  const wechat = page.locator('#member-wechat');
  const desk = page.locator('#desk-pane');

  await telegram.getByRole('button', { name: '开始' }).click();
  for (const label of ['客服支持', '在线客服', '充值与提现']) await press(telegram, label);
  await telegram.locator('.key', { hasText: '换个类型' }).waitFor();
  await say(telegram, '我的提币已经 26 个小时没有到账了，能帮忙看看吗？');
  await desk.getByRole('tab', { name: /1001/ }).waitFor();

  await discord.getByRole('tab', { name: /support/ }).click();
  await press(discord, '客服支持');
  await discord.getByText('只有你能看见').last().waitFor();
  await discord.getByRole('tab', { name: '私信' }).click();
  await say(discord, '转人工');
  await press(discord, '交易问题');
  await discord.locator('.key', { hasText: '换个类型' }).waitFor();
  await say(discord, '限价单显示已成交，但余额没有变化。');
  await desk.getByRole('tab', { name: /1002/ }).click();
  await press(desk, '认领');
  await desk.getByText('认领了工单').last().waitFor();
  await say(desk, '您好，我来处理。请问订单号是多少？');
  await discord.getByText('请问订单号是多少').waitFor();
  await say(discord, 'EX-20260112-001，刚刚下的单');
  await desk.getByText('EX-20260112-001').last().waitFor();
  await say(desk, '查到了，余额已经更新，请刷新看看。');
  await discord.getByText('余额已经更新').waitFor();
  await desk.locator('.is-mine.is-last .reaction').last().waitFor();

  await wechat.getByRole('button', { name: '关注公众号' }).click();
  await wechat.getByRole('button', { name: '客服支持' }).click();
  await wechat.getByRole('menuitem', { name: '在线客服' }).click();
  await wechat.getByText('1. 账户安全').waitFor();
  await wechat.getByRole('button', { name: '切换到键盘' }).click();
  await say(wechat, '3');
  await wechat.getByText('换个类型').waitFor();
  await say(wechat, '充值的 TXID 查到了，但是账户里没有');
  await wechat.getByText('#1003').first().waitFor();
  // The minute that the tap opened is spent first; the picture shows the hours that the member's words opened.
  await page.waitForTimeout(61_000);
  await desk.getByRole('tab', { name: /1003/ }).click();
  await press(desk, '认领');
  await desk.getByText('认领了工单').last().waitFor();
  await say(desk, '收到，请把 TXID 发给我，我来核对。');
  await wechat.getByText('我来核对').waitFor();
  await desk.getByText('已送达').last().waitFor();
  await wechat.getByRole('button', { name: '菜单' }).click();

  /**
   * @param {import('playwright-core').Locator} pane
   * @param {string} label
   */
  async function press(pane, label) {
    await pane.locator('.key', { hasText: label }).last().click();
  }

  /**
   * @param {import('playwright-core').Locator} pane
   * @param {string} words
   */
  async function say(pane, words) {
    const input = pane.getByRole('textbox');
    await input.fill(words);
    await input.press('Enter');
  }
}
