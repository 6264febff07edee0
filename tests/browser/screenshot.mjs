/**
 * Plays a short scene on a running playground and takes its picture, for the README:
 *   node tests/browser/screenshot.mjs http://127.0.0.1:3000/ PICTURE.png [light|dark]
 * The playground should be a fresh one: the scene begins with its first member's first word.
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
    viewport: { width: 1400, height: 880 },
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
  const member = page.locator('#member-pane');
  const desk = page.locator('#desk-pane');

  await ticket('林小满', ['客服支持', '在线客服', '充值与提现'], '我的提币已经 26 个小时没有到账了，能帮忙看看吗？');
  await ticket(
    'Alex Reed',
    ['Support', 'Talk', 'Trading'],
    'My limit order shows as filled, but the balance has not changed.',
  );
  await desk.getByRole('tab', { name: /1001/ }).click();
  await press(desk, '认领');
  await desk.getByText('认领了工单').last().waitFor();
  await say(desk, '您好，我来处理。请把这笔提币的交易哈希发给我。');
  await member.getByRole('tab', { name: '林小满' }).click();
  await member.getByText('请把这笔提币的交易哈希发给我').waitFor();
  await say(member, '好的，TXID 是 7c1e…90ab');
  await desk.getByText('好的，TXID 是').last().waitFor();
  await say(desk, '收到，这笔已经重新广播，预计 10 分钟内到账。');
  await member.getByText('预计 10 分钟内到账').waitFor();
  await desk.locator('.is-mine.is-last .reaction').last().waitFor();

  /**
   * @param {string} name
   * @param {readonly string[]} keys
   * @param {string} words
   */
  async function ticket(name, keys, words) {
    await member.getByRole('tab', { name }).click();
    await member.getByRole('button', { name: '开始' }).click();
    for (const label of keys) await press(member, label);
    await page.waitForTimeout(300);
    await say(member, words);
    await desk.getByRole('tab', { name: new RegExp(`·.*${name.split(' ')[0]}`) }).waitFor();
  }

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
