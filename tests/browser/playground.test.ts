import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium, launchChromium } from './chromium.mjs';
import { type OpenPage, openPage, type Served, servePlayground } from './page.ts';

const executable = findChromium();
if (executable === undefined) process.stdout.write('SKIPPED: browser tests: no Chromium found\n');

const phone = { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true };

describe.skipIf(executable === undefined)('the playground page in Chromium', () => {
  let browser: Browser;
  let served: Served;
  let open: OpenPage;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium(executable ?? '');
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    served = await servePlayground();
    open = await openPage(browser, served.url);
    page = open.page;
  });
  afterEach(async () => {
    await open.close();
    await served.close();
    expect(open.complaints).toEqual([]);
  });

  const member = () => page.locator('#member-telegram');
  const desk = () => page.locator('#desk-pane');
  const memberTalk = () => member().getByRole('log');
  const deskTalk = () => desk().getByRole('log');

  async function memberSays(text: string): Promise<void> {
    const input = member().getByRole('textbox');
    await input.fill(text);
    await input.press('Enter');
  }

  async function start(): Promise<void> {
    await member().getByRole('button', { name: 'Start' }).click();
    await memberTalk().getByText('Pick one').waitFor();
  }

  /** A topic exists once the member has written. */
  async function openTicket(text: string): Promise<void> {
    await start();
    await memberSays(text);
    await desk().getByRole('tab', { name: /#1001/ }).click();
    await deskTalk().getByText(text, { exact: true }).waitFor();
  }

  test('a member presses Start, sees the menu, types, and sees the answer', async () => {
    await expect.poll(() => member().getByText('press Start').isVisible()).toBe(true);
    await start();
    expect(await memberTalk().locator('strong').first().textContent()).toBe('Hello!');
    await memberSays('my withdrawal is stuck');
    await memberTalk().getByText('Got it: my withdrawal is stuck').waitFor();
    expect(await member().getByRole('textbox').inputValue()).toBe('');
  });

  test('a press is answered: the message changes and the notice shows', async () => {
    await start();
    await member().getByRole('button', { name: '客服支持' }).click();
    await memberTalk().getByText('You chose support').waitFor();
    await member().getByText('pressed support').waitFor();
    await expect.poll(() => memberTalk().getByText('Pick one').count()).toBe(0);
  });

  test('a photo goes to the desk and is shown there', async () => {
    await openTicket('see the picture');
    await member().getByRole('button', { name: 'Attach' }).click();
    await member().getByRole('menuitem', { name: 'Sample screenshot' }).click();
    await member().getByText('screenshot-1.png').waitFor();
    await memberSays('what I see');
    const picture = deskTalk().getByRole('img', { name: 'Photo' });
    await picture.waitFor();
    await expect.poll(() => picture.evaluate((image) => 'naturalWidth' in image && image.naturalWidth)).toBe(540);
    await deskTalk().getByText('what I see').waitFor();
  });

  test('an album stands in one bubble; a place and a contact are shown as such', async () => {
    await start();
    await member().getByRole('button', { name: 'Attach' }).click();
    await member().getByRole('menuitem', { name: 'Sample album' }).click();
    await member().getByText('screenshot-3.png').waitFor();
    await member().getByRole('button', { name: 'Send' }).click();
    await memberTalk().locator('.gallery[data-count="3"]').waitFor();
    for (const sample of ['Sample location', 'Sample contact']) {
      await member().getByRole('button', { name: 'Attach' }).click();
      await member().getByRole('menuitem', { name: sample }).click();
    }
    await memberTalk().getByText('31.2304, 121.4737').waitFor();
    await memberTalk().getByText('+1 202 555 0143').waitFor();
  });

  test('staff switch topics, answer in one, and see the fate of the answer', async () => {
    await openTicket('first question');
    await member().getByRole('tab', { name: 'Alex Reed' }).click();
    await start();
    await memberSays('second question');
    const second = desk().getByRole('tab', { name: /#1002/ });
    await second.getByLabel('2 unread').waitFor();
    await second.click();
    await deskTalk().getByText('second question').waitFor();
    await expect.poll(() => deskTalk().getByText('first question').count()).toBe(0);
    const input = desk().getByRole('textbox');
    await input.fill('We are on it.');
    await input.press('Enter');
    await memberTalk().getByText('We are on it.').waitFor();
    await deskTalk().getByText('👌').waitFor();
    await expect.poll(() => second.getByLabel(/unread/).count()).toBe(0);
  });

  test('an edit shows as edited on the page, and a reply shows what it answers', async () => {
    await start();
    await memberSays('teh order is late');
    const bubble = memberTalk().locator('.is-mine', { hasText: 'teh order' });
    await bubble.hover();
    await bubble.getByRole('button', { name: 'Edit' }).click();
    await memberSays('the order is late');
    await memberTalk().locator('.is-mine', { hasText: 'the order is late' }).getByText('edited').waitFor();
    await memberTalk().locator('.bubble-reply', { hasText: 'teh order is late' }).waitFor();
  });

  test('script in a message and in a name is shown as text', async () => {
    const attack = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>';
    await member().getByRole('button', { name: 'New member' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('<b onclick=x>Eve</b>');
    await dialog.getByRole('button', { name: 'Add' }).click();
    await member().getByRole('tab', { name: '<b onclick=x>Eve</b>', selected: true }).waitFor();
    await openTicket(attack);
    await memberTalk().getByText(`Got it: ${attack}`).waitFor();
    await desk().getByRole('tab', { name: '#1001 <b onclick=x>Eve</b>' }).waitFor();
    expect(await page.evaluate('window.harmed')).toBeUndefined();
    expect(await page.locator('img[src="x"], [onclick], .bubble script').count()).toBe(0);
  });

  test('a member blocks the bot, is shown as gone, and comes back', async () => {
    await start();
    await page.getByRole('button', { name: 'Member blocks the bot' }).click();
    await member().getByText('has blocked the bot').waitFor();
    await member().getByRole('button', { name: 'Unblock' }).click();
    await member().getByRole('textbox').waitFor();
    await expect.poll(() => member().getByText('has blocked the bot').count()).toBe(0);
  });

  test('a deleted topic leaves the list', async () => {
    await openTicket('delete me');
    await page.getByRole('button', { name: 'Delete the open topic' }).click();
    await desk().getByText('This topic was deleted').waitFor();
    await expect.poll(() => desk().getByRole('tab', { name: /#1001/ }).count()).toBe(0);
  });

  test('commands are offered while one is typed, and the keyboard takes them', async () => {
    const input = desk().getByRole('textbox');
    await input.fill('/re');
    await desk()
      .getByRole('option', { name: /\/reply/ })
      .waitFor();
    await input.press('ArrowDown');
    await input.press('Tab');
    expect(await input.inputValue()).toBe('/reopen ');
    await input.fill('/reply');
    await input.press('Enter');
    await deskTalk().getByText('/reply').waitFor();
  });

  test('the page changes its language, keeps the talk, and remembers', async () => {
    await start();
    await page.getByRole('button', { name: '将页面切换为中文' }).click();
    await member().getByRole('button', { name: '添加附件' }).waitFor();
    await memberTalk().getByText('Pick one').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await page.reload();
    await page.getByRole('heading', { name: '客服演练场' }).waitFor();
  });

  test('a browser that speaks Chinese gets a Chinese page', async () => {
    const chinese = await openPage(browser, served.url, { locale: 'zh-CN' });
    await chinese.page.getByRole('button', { name: '开始' }).waitFor();
    await chinese.close();
    expect(chinese.complaints).toEqual([]);
  });

  test('a broken stream comes back by itself and catches up', async () => {
    await start();
    served.cut();
    await page.getByText('Reconnecting…').waitFor();
    const other = await openPage(browser, served.url);
    const input = other.page.locator('#member-telegram').getByRole('textbox');
    await input.fill('said elsewhere');
    await input.press('Enter');
    await memberTalk().getByText('Got it: said elsewhere').waitFor();
    await page.getByText('Live', { exact: true }).waitFor();
    await other.close();
    // The browser itself notes the cut on the console.
    open.complaints.splice(
      0,
      Number.POSITIVE_INFINITY,
      ...open.complaints.filter((line) => !line.includes('net::ERR_')),
    );
  });

  test('a small screen shows one pane at a time, with nothing past its edge', async () => {
    const small = await openPage(browser, served.url, phone);
    const pane = (id: string) => small.page.locator(id);
    const views = small.page.getByRole('navigation', { name: 'Switch view' });
    expect(await pane('#member-telegram').isVisible()).toBe(true);
    expect(await pane('#desk-pane').isVisible()).toBe(false);
    await views.getByRole('button', { name: 'Desk' }).click();
    expect(await pane('#member-telegram').isVisible()).toBe(false);
    await pane('#desk-pane')
      .getByRole('tab', { name: /General/ })
      .click();
    await pane('#desk-pane').getByRole('textbox').waitFor();
    await pane('#desk-pane').getByRole('button', { name: 'Back to topics' }).click();
    await pane('#desk-pane')
      .getByRole('tab', { name: /General/ })
      .waitFor();
    await views.getByRole('button', { name: 'Trouble' }).click();
    await small.page.getByRole('button', { name: 'Too fast (429)' }).waitFor();
    expect(await small.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await small.close();
    expect(small.complaints).toEqual([]);
  });
});
