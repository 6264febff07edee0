import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from './chromium.mjs';
import { startWholeProgram, type WholeProgram } from './whole-program.ts';

const executable = findChromium();
if (executable === undefined) process.stdout.write('SKIPPED: browser tests of WeChat: no Chromium found\n');

describe.skipIf(executable === undefined)('WeChat on the playground page, with the whole program', () => {
  let program: WholeProgram;
  let page: Page;

  beforeAll(async () => {
    program = await startWholeProgram(executable ?? '');
    page = program.page;
  });
  afterAll(() => program?.close());

  const member = () => page.locator('#member-wechat');
  const talk = () => member().getByRole('log');
  const said = (words: string | RegExp) => talk().locator('.talk.is-theirs', { hasText: words }).last();
  const desk = () => page.locator('#desk-pane');
  const trouble = () => page.locator('#trouble-pane');
  const kind = () => member().getByRole('combobox', { name: '公众号类型' });
  const menuEntry = (name: string) => member().getByRole('button', { name });

  async function says(pane: Locator, words: string): Promise<void> {
    const input = pane.getByRole('textbox');
    await input.fill(words);
    await input.press('Enter');
  }

  const hasFocus = (control: Locator) => control.evaluate((element) => element === element.ownerDocument.activeElement);

  async function writes(words: string): Promise<void> {
    const keyboard = menuEntry('切换到键盘');
    if (await keyboard.isVisible()) await keyboard.click();
    await says(member(), words);
  }

  async function becomes(value: 'certified' | 'unverified'): Promise<void> {
    // The stream breaks when the program stops; that it was asked for again is seen even by a page too busy to draw.
    const again = page.waitForRequest((request) => request.url().endsWith('/playground/live'));
    await kind().selectOption(value);
    await again;
    await page.getByText('实时', { exact: true }).waitFor();
    await desk().locator('.desk-veil').waitFor({ state: 'hidden' });
  }

  test('three windows stand beside the desk, which cannot stand on WeChat', async () => {
    for (const id of ['#member-telegram', '#member-discord', '#member-wechat', '#desk-pane']) {
      expect(await page.locator(id).isVisible()).toBe(true);
    }
    const places = await desk().getByRole('radiogroup', { name: '客服台所在平台' }).getByRole('radio').all();
    expect(await Promise.all(places.map((place) => place.getAttribute('aria-label')))).toEqual(['Telegram', 'Discord']);
  });

  test('who follows is welcomed, warned of impostors, and gets the menu', async () => {
    await member().getByRole('button', { name: '关注公众号' }).click();
    await talk().getByText('你关注了公众号').waitFor();
    await said('我们绝不会索要密码').getByText('被动回复').waitFor();
    await member().getByText('1 分钟内还可主动发 3 条').waitFor();
    await menuEntry('客服支持').waitFor();
    expect(await menuEntry('客服支持').getAttribute('aria-expanded')).toBe('false');
    expect(await hasFocus(menuEntry('切换到键盘'))).toBe(true);
  });

  test('a ticket by tapping; staff answer on Telegram, and the reply is sent unasked', async () => {
    await menuEntry('客服支持').click();
    await member().getByRole('menuitem', { name: '在线客服' }).click();
    await talk().getByText('点了菜单「在线客服」').waitFor();
    await said('1. ').waitFor();
    await writes('3');
    await said('取消').waitFor();
    await writes('提币一直没有到账');
    await said('#1001').waitFor();
    await member().getByText('48 小时内还可主动发 5 条').waitFor();
    await desk().getByRole('tab', { name: /1001/ }).click();
    await desk().getByRole('log').getByText('提币一直没有到账').first().waitFor();
    await says(desk(), '您好，我来查一下');
    await said('您好，我来查一下').getByText('客服消息').waitFor();
    await desk().getByText('已送达').last().waitFor();
  });

  test('a picture and a voice message reach staff', async () => {
    const attach = async (name: string) => {
      await member().getByRole('button', { name: '添加附件' }).click();
      await member().getByRole('menuitem', { name }).click();
      await member().getByRole('button', { name: '发送' }).click();
    };
    await attach('示例截图');
    await talk().locator('.is-mine .attachment-photo').waitFor();
    await desk().locator('.attachment-photo').first().waitFor();
    await attach('示例语音');
    await talk().locator('.is-mine .attachment-row').waitFor();
    await desk().locator('.attachment-row').first().waitFor();
  });

  test('a new member arrives by following, and opens a ticket with numbers alone', async () => {
    await member().getByRole('button', { name: '新会员' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('名字').fill('小周');
    expect(await dialog.getByRole('combobox').count()).toBe(0);
    await dialog.getByRole('button', { name: '添加' }).click();
    // Whoever was there before was welcomed in the same words: what is written now must be this member's.
    await member().getByRole('tab', { name: '小周', selected: true }).waitFor();
    await said('我们绝不会索要密码').waitFor();
    await writes('1');
    await said('在线客服').waitFor();
    await writes('1');
    await said('充值与提现').waitFor();
    await writes('2');
    await said('取消').waitFor();
    await writes('限价单没有成交');
    await said('#1002').waitFor();
    await desk().getByRole('tab', { name: /1002/ }).waitFor();
  });

  test('what WeChat posts twice counts once; what it lost is posted again and answered', async () => {
    await trouble().getByRole('button', { name: '重复推送' }).click();
    await writes('这句只说了一遍');
    await talk().getByText('推送了 2 次').waitFor();
    await desk().getByRole('tab', { name: /1002/ }).click();
    await desk().getByRole('log').getByText('这句只说了一遍').first().waitFor();
    await trouble().getByRole('button', { name: '答复丢失' }).click();
    await writes('答复会丢一次');
    await expect.poll(() => talk().getByText('推送了 2 次').count(), { timeout: 9_000 }).toBe(2);
    await desk().getByRole('log').getByText('答复会丢一次').first().waitFor();
    expect(await desk().getByRole('log').getByText('这句只说了一遍').count()).toBe(1);
  });

  test('a window that WeChat says is closed holds the reply until the member writes', async () => {
    await trouble().getByRole('button', { name: /45015/ }).click();
    await says(desk(), '这条先等一等');
    await desk().getByText('等待送达').last().waitFor();
    expect(await said('这条先等一等').count()).toBe(0);
    await writes('还在吗');
    await said('这条先等一等').waitFor();
  });

  test('an unverified account has no menu, and a reply waits for the member to write', async () => {
    await becomes('unverified');
    await member().getByText('未认证号 · 只能在会员来消息时回复').waitFor();
    expect(await menuEntry('客服支持').isVisible()).toBe(false);
    await says(desk(), '处理好了，请您看一下');
    await desk().getByText('等待送达').last().waitFor();
    expect(await said('处理好了').count()).toBe(0);
    await says(member(), '好的');
    await said('处理好了').getByText('被动回复').waitFor();
  });

  test('a certified one again has its menu back', async () => {
    await becomes('certified');
    await member().getByRole('button', { name: '菜单' }).click();
    await menuEntry('官方验证').click();
    await member().getByRole('menuitem').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await menuEntry('官方验证').getAttribute('aria-expanded')).toBe('false');
    expect(await hasFocus(menuEntry('官方验证'))).toBe(true);
  });

  test('who unfollows can only follow again', async () => {
    await member().getByRole('switch', { name: '关注' }).click();
    await member().getByRole('button', { name: '关注公众号' }).waitFor();
    await talk().getByText('你取消了关注').waitFor();
  });

  test('on a phone the window fits, in English too', async () => {
    const small = await program.openAnother({ viewport: { width: 390, height: 844 } });
    const own = small.page.locator('#member-wechat');
    await small.page.getByRole('navigation').getByRole('button', { name: 'WeChat' }).click();
    await own.getByRole('tab', { name: '苏晴' }).click();
    await own.getByRole('button', { name: 'Switch to the keyboard' }).waitFor();
    expect(await small.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(small.complaints).toEqual([]);
    await small.close();
  });

  test('the page had nothing to complain of', () => {
    expect(program.complaints()).toEqual([]);
  });
});
