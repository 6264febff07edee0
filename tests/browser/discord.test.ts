import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium, launchChromium } from './chromium.mjs';
import { type OpenPage, openPage, type Served, servePlayground } from './page.ts';

const executable = findChromium();
if (executable === undefined) process.stdout.write('SKIPPED: browser tests of Discord: no Chromium found\n');

describe.skipIf(executable === undefined)('Discord on the playground page', () => {
  let browser: Browser;
  let served: Served;
  let open: OpenPage;
  let page: Page;
  /** Ends the move of the desk that is under way. */
  let arrive: (error?: Error) => void;

  beforeAll(async () => {
    browser = await launchChromium(executable ?? '');
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    served = await servePlayground(
      () =>
        new Promise((resolve, reject) => {
          arrive = (error) => (error === undefined ? resolve() : reject(error));
        }),
    );
    open = await openPage(browser, served.url);
    page = open.page;
  });
  afterEach(async () => {
    await open.close();
    await served.close();
    expect(open.complaints).toEqual([]);
  });

  const member = () => page.locator('#member-discord');
  const memberTalk = () => member().getByRole('log');
  const desk = () => page.locator('#desk-pane');
  const dialog = () => page.getByRole('dialog');

  async function says(pane: ReturnType<typeof member>, text: string): Promise<void> {
    const input = pane.getByRole('textbox');
    await input.fill(text);
    await input.press('Enter');
  }

  async function goTo(place: RegExp | string): Promise<void> {
    await member().getByRole('tab', { name: place }).click();
  }

  /** The menu that only the member sees, from the panel pinned in the server. */
  async function openMenu(): Promise<void> {
    await goTo(/support/);
    await memberTalk().getByRole('button', { name: '客服支持' }).click();
    await memberTalk().getByText('Only you can see this').waitFor();
  }

  async function moveDesk(): Promise<void> {
    await desk().getByRole('radio', { name: 'Discord' }).click();
    await desk().getByText('Moving the desk to Discord').waitFor();
    arrive();
    await desk().getByText('Example Community').first().waitFor();
  }

  test('both platforms stand beside the desk, and the rail says which', async () => {
    for (const id of ['#member-telegram', '#member-discord', '#desk-pane']) {
      expect(await page.locator(id).isVisible()).toBe(true);
    }
    const rail = page.getByRole('navigation', { name: 'Switch view' });
    await rail.getByRole('button', { name: 'Discord' }).click();
    expect(await rail.getByRole('button', { name: 'Discord' }).getAttribute('aria-current')).toBe('true');
  });

  test('the panel is pinned in the server; its menu is for one person, who can put it away', async () => {
    await openMenu();
    await member()
      .getByRole('button', { name: /Pinned/ })
      .waitFor();
    await member().getByRole('tab', { name: 'Mia Hart' }).click();
    await memberTalk().getByText('the official desk').waitFor();
    expect(await memberTalk().getByText('Only you can see this').count()).toBe(0);
    await member().getByRole('tab', { name: '周楠' }).click();
    await memberTalk().getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => memberTalk().getByText('Only you can see this').count()).toBe(0);
  });

  test('a form is a dialog: it says what is missing, can be left, and is sent', async () => {
    await openMenu();
    await memberTalk().getByRole('button', { name: 'Leave a message' }).click();
    await dialog().getByRole('heading', { name: 'Leave a message' }).waitFor();
    await dialog().getByRole('button', { name: 'Submit' }).click();
    await dialog().getByText('Required').waitFor();
    const what = dialog().getByLabel('What happened?');
    await what.fill('abc');
    await dialog().getByRole('button', { name: 'Submit' }).click();
    await dialog().getByText('Between 5 and 400 characters').waitFor();
    expect(await what.getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await memberTalk().getByRole('button', { name: 'Leave a message' }).click();
    await dialog().getByLabel('What happened?').fill('My withdrawal is stuck');
    await dialog().getByRole('button', { name: 'Submit' }).click();
    await memberTalk().getByText('Thank you. Ticket #1001').waitFor();
    await dialog().waitFor({ state: 'detached' });
  });

  test('a choice in a menu is carried to the bot', async () => {
    await openMenu();
    await memberTalk().getByRole('combobox', { name: 'Issue type' }).selectOption('Deposits');
    await memberTalk().getByText('You chose deposits').waitFor();
  });

  test('a press that the bot never answers is said to have failed', async () => {
    await openMenu();
    await memberTalk().getByRole('button', { name: 'No answer' }).click();
    await member().getByText('This interaction failed').waitFor();
    await expect.poll(() => memberTalk().locator('.is-busy').count()).toBe(0);
  });

  test('a member writes in private: marks, an answer, and a reaction that can be taken back', async () => {
    await says(member(), 'it is **urgent**, see https://example.com/');
    const answer = memberTalk().locator('.post', { hasText: 'Got it' });
    await answer.waitFor();
    expect(await memberTalk().locator('strong').first().textContent()).toBe('urgent');
    await memberTalk().getByRole('link', { name: 'https://example.com/' }).first().waitFor();
    await answer.hover();
    await answer.getByRole('button', { name: 'Like' }).click();
    const reaction = answer.getByRole('button', { name: '👍', pressed: true });
    await reaction.click();
    await expect.poll(() => reaction.count()).toBe(0);
  });

  test('slash commands are offered in the member’s language and used at once when they ask for nothing', async () => {
    const input = member().getByRole('textbox');
    await input.fill('/sup');
    await member().getByRole('option', { name: '/support 联系客服' }).waitFor();
    await input.press('Enter');
    await memberTalk().getByText('used /support').waitFor();
    await member().getByRole('combobox', { name: 'Platform language' }).selectOption('en-US');
    await input.fill('/sup');
    await member().getByRole('option', { name: '/support Get help' }).waitFor();
    await input.press('Escape');
  });

  test('commands for staff are not offered to members in the server', async () => {
    await goTo(/support/);
    const input = member().getByRole('textbox');
    await input.fill('/');
    await member()
      .getByRole('option', { name: /support/ })
      .waitFor();
    expect(await member().getByRole('option', { name: /panel/ }).count()).toBe(0);
  });

  test('the desk moves; staff answer in a thread, and by a command whose options the bot helps to fill in', async () => {
    await says(member(), 'first words');
    await memberTalk().getByText('Got it: first words').waitFor();
    await moveDesk();
    await desk()
      .getByRole('tab', { name: /^#1001/ })
      .click();
    await desk().getByRole('log').getByText('first words').waitFor();
    await says(desk(), 'We are on it.');
    await memberTalk().getByText('We are on it.').waitFor();
    await desk().getByRole('log').getByRole('button', { name: '✅' }).waitFor();
    await desk().getByRole('textbox').fill('/reply');
    await desk().getByRole('option', { name: /reply/ }).click();
    const number = desk().getByRole('combobox', { name: /number/ });
    await number.focus();
    await desk().getByRole('option', { name: '#1001 open' }).waitFor();
    await number.press('ArrowDown');
    await number.press('Enter');
    expect(await number.inputValue()).toBe('1001');
    await desk()
      .getByLabel(/What to say/)
      .fill('Done now.');
    await desk()
      .getByLabel(/What to say/)
      .press('Enter');
    await memberTalk().getByText('Done now.').waitFor();
  });

  test('a move of the desk that fails leaves it where it was, and says why', async () => {
    await desk().getByRole('radio', { name: 'Discord' }).click();
    await desk().getByText('Moving the desk to Discord').waitFor();
    arrive(new Error('no such luck'));
    await page.getByText('no such luck').waitFor();
    expect(await desk().getByRole('radio', { name: 'Telegram' }).getAttribute('aria-checked')).toBe('true');
  });

  test('a file from a member reaches the desk, and is shown in both', async () => {
    await moveDesk();
    await member().getByRole('button', { name: 'Attach' }).click();
    expect(await member().getByRole('menuitem', { name: 'Sample location' }).count()).toBe(0);
    await member().getByRole('menuitem', { name: 'Sample screenshot' }).click();
    await says(member(), 'see this');
    await desk()
      .getByRole('tab', { name: /^#1001/ })
      .click();
    const picture = desk().getByRole('log').getByRole('img', { name: 'Photo' });
    await picture.waitFor();
    await expect.poll(() => picture.evaluate((image) => 'naturalWidth' in image && image.naturalWidth)).toBe(540);
  });

  test('a member closes their direct messages, and opens them again', async () => {
    const dms = member().getByRole('switch');
    expect(await dms.getAttribute('aria-checked')).toBe('true');
    await dms.click();
    await expect.poll(() => dms.getAttribute('aria-checked')).toBe('false');
    const [first] = served.playground.discord.roles.keys();
    expect(served.playground.discord.emulator.userById(first ?? '')?.person.dmsClosed).toBe(true);
    await dms.click();
    await expect.poll(() => dms.getAttribute('aria-checked')).toBe('true');
  });

  test('a private thread is a place of those who were let in, and of no others', async () => {
    const { guild, support, emulator, roles, agents } = served.playground.discord;
    const [first] = roles.keys();
    const user = emulator.userById(first ?? '');
    const [agent] = agents;
    if (user === undefined || agent === undefined) throw new Error('the cast is not there');
    const thread = guild.createThread(agent, support, 'ticket-of-one');
    thread.state.wire = { ...thread.state.wire, type: 12 };
    guild.addsToThread(thread, user);
    await goTo('ticket-of-one');
    await says(member(), 'only between us');
    await memberTalk().getByText('only between us').waitFor();
    await member().getByRole('tab', { name: 'Mia Hart' }).click();
    await expect.poll(() => member().getByRole('tab', { name: 'ticket-of-one' }).count()).toBe(0);
  });

  test('a small screen shows each platform by itself, with nothing past its edge', async () => {
    const phone = { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true };
    const small = await openPage(browser, served.url, phone);
    const rail = small.page.getByRole('navigation', { name: 'Switch view' });
    await rail.getByRole('button', { name: 'Discord' }).click();
    expect(await small.page.locator('#member-discord').isVisible()).toBe(true);
    expect(await small.page.locator('#member-telegram').isVisible()).toBe(false);
    expect(await small.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await small.close();
    expect(small.complaints).toEqual([]);
  });
});
