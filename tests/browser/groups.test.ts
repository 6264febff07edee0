import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from './chromium.mjs';
import { startWholeProgram, type WholeProgram } from './whole-program.ts';

const executable = findChromium();
if (executable === undefined) process.stdout.write('SKIPPED: browser test of groups: no Chromium found\n');

/** A community as the page shows it: the tab it stands behind, its name in alerts, and its people. */
const communities = {
  telegram: { place: 'Example 交流群', named: 'Example 交流群', member: '林小满' },
  discord: { place: 'community', named: 'Example Community', member: '周楠' },
} as const;

describe.skipIf(executable === undefined)('communities, with the whole program behind the page', () => {
  let program: WholeProgram;
  let page: Page;

  beforeAll(async () => {
    program = await startWholeProgram(executable ?? '');
    page = program.page;
  });
  afterAll(() => program?.close());

  const pane = (platform: string) => page.locator(`#member-${platform}`);
  const desk = () => page.locator('#desk-pane');
  const deskTalk = () => desk().getByRole('log');
  /** What someone reads in the community; nothing before their window shows it. */
  const talk = (platform: keyof typeof communities, person: string) =>
    pane(platform).getByRole('log', { name: `${person} · ${communities[platform].place}` });

  /** Takes someone in hand, by their name or by the sign on their face, and opens the community for them. */
  async function become(platform: keyof typeof communities, person: string | RegExp): Promise<void> {
    const people = pane(platform).locator('.people');
    await people.getByRole('tab', { name: person }).click();
    await people.getByRole('tab', { name: person, selected: true }).waitFor();
    const place = pane(platform).locator('.places').getByRole('tab', { name: communities[platform].place });
    await place.click();
    await pane(platform)
      .locator('.places')
      .getByRole('tab', { name: communities[platform].place, selected: true })
      .waitFor();
  }

  async function says(platform: string, words: string): Promise<void> {
    const input = pane(platform).getByRole('textbox');
    await input.fill(words);
    await input.press('Enter');
  }

  /** A case as it stands in the desk; its number tells it from all others. */
  const alert = (number: number) =>
    deskTalk().locator('li[data-message]', { hasText: new RegExp(`案件 C${number}：`) });
  const key = (message: Locator, label: string) => message.getByRole('button', { name: label });
  const person = (platform: string, sign: string) => pane(platform).locator('.people').getByRole('tab', { name: sign });

  /** An impostor comes, is muted, freed, banned and let back in: as it shows to staff, and to the impostor. */
  async function sanctions(platform: keyof typeof communities, number: number): Promise<void> {
    const { named } = communities[platform];
    await pane(platform).getByRole('button', { name: '冒充者加入' }).click();
    const one = alert(number);
    await one
      .filter({ hasText: `疑似冒充（${named}）` })
      .filter({ hasText: '西里尔字母' })
      .waitFor();
    await person(platform, '冒充者').waitFor();
    await key(one, '禁言').click();
    await one.filter({ hasText: '已由 客服01 禁言' }).waitFor();
    await become(platform, /已被禁言/);
    await pane(platform).getByRole('button', { name: '已被禁言，不能在这里发言' }).waitFor();
    expect(await pane(platform).getByRole('textbox').isVisible()).toBe(false);
    await key(one, '撤销').click();
    await person(platform, '冒充者').waitFor();
    await pane(platform).getByRole('textbox').waitFor();
    await key(one, '封禁').click();
    await one.filter({ hasText: '已由 客服01 封禁' }).waitFor();
    await person(platform, '已被封禁').waitFor();
    await pane(platform).getByText('已被移出').waitFor();
    await key(one, '撤销').click();
    await person(platform, '不在群里').waitFor();
    await pane(platform).getByRole('button', { name: '加入', exact: true }).click();
    await person(platform, '冒充者').waitFor();
    await key(one, '信任此名').click();
    await one.filter({ hasText: '客服01 已信任' }).waitFor();
  }

  /** Lets the bot remove links; `settings` is the message with the buttons. */
  async function removeLinks(settings: Locator): Promise<void> {
    await key(settings, '试运行：开').click();
    await key(settings, '试运行：关').waitFor();
    await key(settings, '钓鱼链接：只报告').click();
    await key(settings, '钓鱼链接：删除').waitFor();
  }

  test('in the group on Telegram an impostor is reported, muted, freed, banned and let in again', async () => {
    await become('telegram', '林小满');
    const here = talk('telegram', '林小满');
    await here.getByText('我是 Example Exchange 的官方客服机器人').waitFor();
    await here.getByText('官方账号核实提醒').waitFor();
    await desk()
      .getByRole('tab', { name: /^General/ })
      .click();
    await sanctions('telegram', 1);
  });

  test('a scam link there is reported, and removed once an admin chose so; a plain member may not choose', async () => {
    await become('telegram', '林小满');
    const here = talk('telegram', '林小满');
    await pane('telegram').getByRole('button', { name: '诈骗链接' }).click();
    await alert(2).filter({ hasText: 'examp1e[.]com' }).filter({ hasText: '消息原文' }).waitFor();
    await here.getByText('https://examp1e.com/gift').waitFor();
    await says('telegram', '/settings');
    await here.locator('li', { hasText: '只有可以修改本群设置的管理员或客服才能这样做' }).waitFor();
    expect(await here.getByRole('button', { name: '试运行' }).count()).toBe(0);
    await become('telegram', '陆遥');
    await says('telegram', '/settings');
    const settings = talk('telegram', '陆遥').locator('li', { hasText: '⚙️' });
    await removeLinks(settings);
    await pane('telegram').getByRole('button', { name: '诈骗链接' }).click();
    await alert(3).filter({ hasText: 'example-gift[.]com' }).filter({ hasText: '消息已要求平台删除' }).waitFor();
    await talk('telegram', '陆遥').getByText('example-gift.com').waitFor({ state: 'detached' });
    await talk('telegram', '陆遥').getByText('https://examp1e.com/gift').waitFor();
  });

  test('members verify and report by answering, the admin mutes and reads the log', async () => {
    await become('telegram', '林小满');
    const here = talk('telegram', '林小满');
    await says('telegram', '/verify @examp1e_official');
    await here.getByText('❌ 非官方：它在模仿我们的 @example_official').waitFor();
    await answers(here, 'I am on duty today', '/report');
    await here.getByText('已转给客服核查（案件 C4）').waitFor();
    await alert(4).filter({ hasText: '举报人：林小满' }).waitFor();
    await become('telegram', '陆遥');
    const admins = talk('telegram', '陆遥');
    await answers(admins, 'I am on duty today', '/warn 请勿私聊成员');
    await admins.getByText('管理员提醒您注意言行').waitFor();
    await answers(admins, 'I am on duty today', '/mute 1h');
    await admins.getByText(/已禁言，1.*后自动解除/).waitFor();
    await person('telegram', '已被禁言').waitFor();
    await says('telegram', '/cases');
    await admins.getByText('📂 未处理的案件').waitFor();
    await says('telegram', '/audit');
    await admins.locator('li', { hasText: '操作记录' }).filter({ hasText: '陆遥: 禁言' }).waitFor();
  });

  /** Answers someone's message. */
  async function answers(where: Locator, to: string, words: string): Promise<void> {
    // The first: what answers it shows its words again.
    const message = where.locator('li[data-message]', { hasText: to }).first();
    await message.hover();
    await message.getByRole('button', { name: '回复' }).click();
    await pane('telegram').locator('.composer-context').waitFor();
    await says('telegram', words);
    await pane('telegram').locator('.composer-context').waitFor({ state: 'hidden' });
  }

  test('in the server on Discord the same, with the desk there', async () => {
    await desk().getByRole('radio', { name: 'Discord' }).click();
    await desk().locator('.desk-title', { hasText: 'Example Community' }).waitFor();
    await desk().locator('.desk-veil').waitFor({ state: 'hidden' });
    await become('discord', '周楠');
    const here = talk('discord', '周楠');
    await here.getByText('我是 Example Exchange 的官方客服机器人').waitFor();
    await here.getByText('官方账号核实提醒').waitFor();
    await sanctions('discord', 5);
  });

  test('on Discord a message is reported from its own menu, and links go once an admin chose so', async () => {
    await become('discord', '周楠');
    const here = talk('discord', '周楠');
    await pane('discord').getByRole('button', { name: '诈骗链接' }).click();
    await alert(6).filter({ hasText: 'examp1e[.]com' }).waitFor();
    const fake = here.locator('li[data-message]', { hasText: 'https://examp1e.com/gift' });
    await fake.hover();
    await fake.getByRole('button', { name: '举报给客服' }).click();
    await here.locator('.is-only', { hasText: '已转给客服核查（案件 C7）' }).waitFor();
    await alert(7).filter({ hasText: '举报人：周楠' }).waitFor();
    await offered('/settings', 0);
    await says('discord', '/settings');
    await here.locator('li', { hasText: '只有可以修改本群设置的管理员或客服才能这样做' }).waitFor();
    await become('discord', '陆遥');
    await offered('/mute', 1);
    await pane('discord').getByRole('textbox').press('Enter');
    const form = pane('discord').locator('.slash-form');
    await form.getByText('时长', { exact: true }).waitFor();
    const fits =
      "(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)(document.querySelector('.slash-form:not([hidden])'))";
    expect(await page.evaluate(fits)).toBe(true);
    await form.getByRole('button', { name: '取消' }).click();
    await offered('/settings', 1);
    await pane('discord').getByRole('textbox').press('Enter');
    await pane('discord').locator('.slash-form').getByRole('button', { name: '发送' }).click();
    const settings = talk('discord', '陆遥').locator('.is-only', { hasText: '⚙️' });
    await removeLinks(settings);
    await pane('discord').getByRole('button', { name: '诈骗链接' }).click();
    await alert(8).filter({ hasText: 'example-gift[.]com' }).filter({ hasText: '消息已要求平台删除' }).waitFor();
    await talk('discord', '陆遥').getByText('example-gift.com').waitFor({ state: 'detached' });
  });

  /** How many commands the member's client offers for what is typed. */
  async function offered(typed: string, count: number): Promise<void> {
    // Something that everybody is offered comes first: an empty list may be one that is not there yet.
    const input = pane('discord').getByRole('textbox');
    const options = pane('discord').locator('.command-list').getByRole('option');
    await input.fill('/verify');
    await options.filter({ hasText: '/verify' }).waitFor();
    await input.fill(typed);
    await options.filter({ hasText: '/verify' }).waitFor({ state: 'detached' });
    expect(await options.count()).toBe(count);
  }

  test('on a phone, in English: a tap shows what can be done with a message, and the desk calls', async () => {
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
    const small = await program.openAnother(phone);
    const views = small.page.getByRole('navigation', { name: 'Switch view' });
    const group = small.page.locator('#member-telegram');
    await group.locator('.places').getByRole('tab', { name: 'Example 交流群' }).tap();
    const talks = group.getByRole('log', { name: /交流群$/ });
    const words = talks.locator('li[data-message]', { hasText: 'I am on duty today' }).first();
    await words.waitFor();
    expect(await words.getByRole('button', { name: 'Reply' }).isVisible()).toBe(false);
    await words.locator('.runs').tap();
    await words.getByRole('button', { name: 'Reply' }).waitFor();
    await group.getByRole('button', { name: 'A scam link is posted' }).waitFor();
    await group.getByRole('button', { name: 'An impostor joins' }).tap();
    // The one who was here is muted by now.
    await group.locator('.people').getByRole('tab', { name: 'impostor' }).waitFor();
    await views.getByRole('button', { name: 'Desk 1 unread' }).waitFor();
    expect(await small.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await small.close();
    expect(small.complaints).toEqual([]);
  });

  test('the page had nothing to complain of', () => {
    expect(program.complaints()).toEqual([]);
  });
});
