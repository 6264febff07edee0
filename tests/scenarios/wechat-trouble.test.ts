import { expect } from 'vitest';
import { scenarioOn } from './on-every-stage.ts';
import { accounts } from './stage.ts';
import { opensTicket, opensTicketWith } from './stories.ts';

/** A busy machine may take its time. */
const patient = { timeout: 8_000 };

for (const account of accounts) {
  scenarioOn(account, 'two messages of one moment are each answered, each with its own', async ({ member, house }) => {
    const { privateChat } = house.user(member('小明'));
    const asked = [
      ['菜单', '官方客服'],
      ['/tickets', '您还没有工单'],
      ['/verify example.com', '✅ 官方'],
      ['/help', '转人工'],
    ] as const;
    for (let round = 0; round < 5; round += 1) {
      const sent = asked.map(([words]) => privateChat.says(words));
      for (const [at, { delivery }] of sent.entries()) {
        expect(await delivery.done).toBe('reply');
        expect(delivery.reply?.text).toContain(asked[at]?.[1]);
        for (const [other, [, answer]] of asked.entries()) {
          if (other !== at && answer !== '转人工') expect(delivery.reply?.text).not.toContain(answer);
        }
      }
    }
    expect(house.emulator.callsOf('message/custom/send')).toEqual([]);
  });

  scenarioOn(account, 'brackets, emoji, four-byte characters and long texts survive', async ({ member, staff }) => {
    const 小明 = member('小明');
    await opensTicketWith(staff(), 小明, '问题');
    for (const words of [
      ']]> <![CDATA[ ]]&gt; ]]]]><![CDATA[>',
      '👩‍👩‍👧‍👦🇨🇳 𠮷𡘙 é e\u0301 ①',
      '<xml><Content>x</Content></xml> &amp; &#x41; &lt;',
      '\u{1F468}\u{1F3FD}\u200D\u{1F4BB}'.repeat(40),
      ']]>'.repeat(190),
    ]) {
      await 小明.says(`看：${words}`);
      expect((await staff().in(1001).sees('看：')).text).toBe(`看：${words}`);
      await staff().in(1001).says(`看：${words}`);
      expect((await 小明.sees('看：')).text).toBe(`客服01 · #1001\n看：${words}`);
    }
  });

  scenarioOn(account, 'an answer that was lost is given again to the next try, the same', async ({ member, house }) => {
    house.emulator.timing.retryMs = 200;
    const 小明 = member('小明');
    const { privateChat } = house.user(小明);
    house.emulator.injectDelivery({ kind: 'answer-lost', times: 2 });
    const { delivery } = privateChat.says('菜单');
    expect(await delivery.done).toBe('reply');
    expect(delivery.attempts).toHaveLength(3);
    await 小明.sees('官方客服');
    await 小明.seesNothingMore();
  });

  scenarioOn(
    account,
    'a message whose connection was cut before the program stopped is answered at the next try',
    async ({ member, house, stage }) => {
      house.emulator.timing.retryMs = 1_500;
      const 小明 = member('小明');
      house.emulator.injectDelivery({ kind: 'drop' });
      const { delivery } = house.user(小明).privateChat.says('菜单');
      await house.emulator.waitFor(() => delivery.attempts.length > 0);
      await stage.restart();
      await delivery.done;
      await stage.settled();
      await 小明.sees('官方客服');
      await 小明.seesNothingMore();
      expect(house.emulator.saidByAccount).toHaveLength(1);
    },
  );

  scenarioOn(
    account,
    'an answer that was lost just before the program stopped is given again by the one that starts',
    async ({ member, house, stage, staff }) => {
      const 小明 = member('小明');
      await opensTicketWith(staff(), 小明, '问题');
      house.emulator.timing.retryMs = 2_500;
      house.emulator.injectDelivery({ kind: 'answer-lost' });
      const { delivery } = house.user(小明).privateChat.says('我的工单');
      await house.emulator.waitFor(() => delivery.attempts.length > 0);
      // What became of it is written by then, and only that.
      await stage.settled();
      await stage.restart();
      expect(await delivery.done).toBe('reply');
      await 小明.sees('点一个工单', { buttons: ['#1001'] });
      await 小明.seesNothingMore();
    },
  );

  scenarioOn(
    account,
    'what is written while the program is away is answered when it is back',
    async ({ member, house, stage, staff }) => {
      const 小明 = member('小明');
      await opensTicketWith(staff(), 小明, '问题');
      house.emulator.timing.retryMs = 2_500;
      await stage.stop();
      const { delivery } = house.user(小明).privateChat.says('我的工单');
      await house.emulator.waitFor(() => delivery.attempts.length > 0);
      await stage.start();
      expect(await delivery.done).toBe('reply');
      await 小明.sees('点一个工单', { buttons: ['#1001'] });
      await 小明.seesNothingMore();
    },
  );

  scenarioOn(
    account,
    'none of many hostile posts reaches the desk, each is refused, and honest ones go on',
    async ({ member, house, staff, stage }) => {
      const 小明 = member('小明');
      await opensTicketWith(staff(), 小明, '问题');
      const wrong: string[] = [];
      let refused = 0;
      for (const { name, posts, refusals } of house.emulator.hostilePosts(house.user(小明))) {
        for (const [at, post] of posts.entries()) {
          const { status } = await house.emulator.post(post);
          if (at < posts.length - 1) continue;
          refused += 1;
          if (!refusals.includes(status)) wrong.push(`${name}: ${status}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(refused).toBeGreaterThan(15);
      await stage.settled();
      await 小明.says('还在吗');
      await staff().in(1001).sees('还在吗');
      expect(await stage.databaseText()).not.toMatch(/hostile: (?!the honest one)/);
    },
  );
}

scenarioOn(
  'wechat',
  'a server that is not on the whitelist is told so in plain words, answers all the same, and writes once it is',
  async ({ member, house, stage, staff }) => {
    const 小明 = member('小明');
    const { emulator } = house;
    await opensTicketWith(staff(), 小明, '问题');
    emulator.account.ipWhitelisted = false;
    emulator.expireTokens();
    await staff().in(1001).says('请稍等');
    const said = () => stage.logged.filter((line) => line.includes('IP白名单')).join('');
    await expect.poll(said, patient).toMatch(/its IP address \d+\.\d+\.\d+\.\d+ is not on the whitelist/);
    const ready = await fetch(`http://127.0.0.1:${house.variables.PORT}/readyz`);
    expect(await ready.text()).toContain('not on the whitelist');
    // An answer asks nothing of WeChat: it goes out, and takes along what waits.
    await 小明.says('菜单');
    await 小明.sees('请稍等');
    await 小明.sees('官方客服');
    emulator.account.ipWhitelisted = true;
    stage.clock.passes('2m');
    await staff().in(1001).says('可以了');
    await 小明.sees('可以了');
    await 小明.seesNothingMore();
  },
  { expectedErrors: [/not on the whitelist/] },
);

scenarioOn(
  'wechat',
  'no secret of the account is in any line of the log, whatever goes wrong',
  async ({ member, house, stage, staff }) => {
    const { emulator } = house;
    const { account } = emulator;
    const 小明 = member('小明');
    const tokens = new Set<string>();
    const noteToken = () => {
      const { current } = emulator.world.tokens;
      if (current !== undefined) tokens.add(current);
    };
    await opensTicketWith(staff(), 小明, '问题');
    noteToken();
    const troubles = [
      { kind: 'error', errcode: 40001, errmsg: `invalid credential, ${emulator.world.tokens.current}` },
      { kind: 'error', errcode: 48002 },
      { kind: 'malformed', body: `<html>${account.appSecret}</html>` },
      { kind: 'server-error', status: 502 },
      { kind: 'answer-lost' },
      { kind: 'drop' },
    ] as const;
    for (const [at, trouble] of troubles.entries()) {
      emulator.inject({ ...trouble, method: 'message/custom/send' });
      await staff().in(1001).says(`第${at}句`);
      await stage.settled();
      noteToken();
    }
    emulator.withdrawTokens();
    emulator.inject({ kind: 'drop', method: 'stable_token' });
    await staff().in(1001).says('换了令牌');
    await 小明.says('再来一句');
    noteToken();
    for (const { posts } of emulator.hostilePosts(house.user(小明)))
      for (const post of posts) await emulator.post(post);
    emulator.injectDelivery({ kind: 'drop' });
    await 小明.says('断线');
    await stage.restart();
    noteToken();
    const lines = stage.logged.join('\n');
    expect(lines).toContain('wechat');
    expect(tokens.size).toBeGreaterThan(0);
    const secrets = [account.appSecret, account.token, account.encodingAesKey, ...tokens];
    for (const secret of secrets) {
      expect(lines.includes(secret), `${secret.slice(0, 8)}…`).toBe(false);
      expect(lines.includes(encodeURIComponent(secret)), `${secret.slice(0, 8)}…`).toBe(false);
    }
    expect(lines).not.toMatch(/access_token=(?!\*|\[|<)/);
  },
  { expectedErrors: [/./], timeoutMs: 25_000 },
);

scenarioOn(
  'wechat',
  'a member who switched messages off is not reached, and staff learn why',
  async ({ member, house, staff }) => {
    const 小明 = member('小明');
    await opensTicket(小明, '问题');
    await staff().in(1001).sees('问题', { without: '🎫' });
    house.user(小明).privateChat.refusesMessages();
    await staff().in(1001).says('您好');
    await staff()
      .in(1001)
      .sees(/^⚠️ 未送达/, { answers: '您好', buttons: ['重发'] });
    house.user(小明).privateChat.refusesMessages(false);
    await 小明.says('我在');
    await staff().in(1001).presses('重发');
    await 小明.sees('您好');
  },
);

scenarioOn(
  'wechat',
  'a call refused for haste is made again, in order, and nothing is lost',
  async ({ member, house, stage, staff }) => {
    const 小明 = member('小明');
    await opensTicketWith(staff(), 小明, '问题');
    const fault = house.emulator.inject({ kind: 'too-many-requests', method: 'message/custom/send' });
    await staff().in(1001).says('第一句');
    // The wait is counted from when it is known.
    await expect.poll(() => stage.databaseText(), patient).toMatch(/\boutcome\b[^}]*\bretry\b/);
    expect(fault.hits).toBe(1);
    await staff().in(1001).says('第二句');
    stage.clock.passes('11s');
    // What waits is looked at when there is something new to send, or when its time has come.
    await staff().in(1001).says('第三句');
    for (const words of ['第一句', '第二句', '第三句']) await 小明.sees(words);
    await 小明.seesNothingMore();
  },
);

scenarioOn(
  'wechat',
  'when the calls of the day are used up, members are answered all the same',
  async ({ member, house, staff }) => {
    const 小明 = member('小明');
    const 小红 = member('小红');
    await opensTicketWith(staff(), 小明, '问题');
    const fault = house.emulator.inject({ kind: 'error', errcode: 45009, method: 'message/custom/send' });
    await staff().in(1001).says('稍后再说');
    await expect.poll(() => fault.hits, patient).toBe(1);
    await 小红.says('菜单');
    await 小红.sees('官方客服');
    await 小明.says('我的工单');
    await 小明.sees('稍后再说');
    await 小明.sees('点一个工单', { buttons: ['#1001'] });
    await 小明.seesNothingMore();
  },
);
