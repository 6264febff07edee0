import { afterEach, describe, expect, it } from 'vitest';
import { OperatorError } from '../../core/channel.ts';
import type { Event } from '../../core/language/event.ts';
import { type Rig, startRig } from './discord-adapter-harness.ts';

// Every rejection that nobody handles fails the run: that nothing of this ends in one needs no test of its own.
let rig: Rig;
afterEach(() => rig.stop());

const wordsOf = (events: readonly Event[]) =>
  events.map((event) => (event.kind === 'message' ? event.content.text?.join('') : event.kind));

/** Waits until the adapter listens again, however it came there. */
const again = (identified: number, resumed: number) =>
  rig.discord.waitFor(
    () =>
      rig.discord.connected &&
      rig.discord.gateway.identified >= identified &&
      rig.discord.gateway.resumed >= resumed &&
      true,
    { timeoutMs: 10_000, what: `${identified} logins and ${resumed} resumes` },
  );

describe('a session', () => {
  it.each([
    ['a dropped connection', () => rig.discord.gateway.drop()],
    ['a request to reconnect (op 7)', () => rig.discord.gateway.reconnect()],
    ['a session that is invalid but can be resumed (op 9, true)', () => rig.discord.gateway.invalidate(true)],
    ['a close for no known reason (4000)', () => rig.discord.gateway.close(4000)],
    ['a session that timed out (4009)', () => rig.discord.gateway.close(4009)],
  ] as const)('is resumed after %s, and nothing is lost or asked for again', async (_, trouble) => {
    rig = await startRig();
    await rig.receive();
    rig.ann.dm.says('one');
    await rig.inbox.has(1);
    trouble();
    rig.ann.dm.says('two');
    await again(1, 1);
    rig.ann.dm.says('three');
    expect(wordsOf(await rig.inbox.has(3))).toEqual(['one', 'two', 'three']);
    expect(rig.discord.gateway).toMatchObject({ identified: 1, resumed: 1 });
    expect(rig.discord.callsOf('list_messages')).toEqual([]);
    expect(rig.channel.status().ready).toBe(true);
  });

  it.each([
    ['an invalid session (op 9, false)', () => rig.discord.gateway.invalidate(false)],
    [
      'a RESUME that is refused',
      () => {
        rig.discord.gateway.forgetSessions();
        rig.discord.gateway.drop();
      },
    ],
    [
      'a wrong sequence (4007)',
      () => {
        rig.discord.gateway.close(4007, { forget: true });
      },
    ],
  ] as const)(
    'begins anew after %s, and what was missed is fetched',
    async (_, trouble) => {
      rig = await startRig();
      await rig.receive();
      rig.ann.dm.says('one');
      await rig.inbox.has(1);
      trouble();
      rig.ann.dm.says('two');
      await again(2, 0);
      rig.ann.dm.says('three');
      expect(wordsOf(await rig.inbox.has(3))).toEqual(['one', 'two', 'three']);
      expect(rig.discord.gateway.identified).toBe(2);
    },
    15_000,
  );

  it('is taken for dead when heartbeats stay unanswered', async () => {
    rig = await startRig({ emulator: { heartbeatMs: 100 } });
    await rig.receive();
    rig.discord.gateway.silent = true;
    await again(1, 1);
    rig.discord.gateway.silent = false;
  });
});

describe('nonsense from the gateway', () => {
  const hello = (d: unknown) => JSON.stringify({ op: 10, d, s: null, t: null });

  it.each([
    ['without an interval', hello({})],
    ['without data', hello(null)],
    ['that is binary', new Uint8Array([0x78, 0x9c, 0, 255, 1, 2, 3])],
  ])('a HELLO %s: the connection is made anew', async (_, frame) => {
    rig = await startRig();
    rig.discord.gateway.hellos.push(frame);
    await rig.receive();
    rig.ann.dm.says('hi');
    expect(wordsOf(await rig.inbox.has(1))).toEqual(['hi']);
    expect(rig.logged.join('\n')).toContain('unusable');
    expect(rig.discord.gateway.identified).toBe(1);
  });

  it('a READY of nothing: the login is done anew', async () => {
    rig = await startRig();
    rig.discord.gateway.readies.push(() => null);
    await rig.receive();
    rig.ann.dm.says('hi');
    expect(wordsOf(await rig.inbox.has(1))).toEqual(['hi']);
    expect(rig.logged.join('\n')).toContain('READY');
    expect(rig.discord.gateway.identified).toBe(2);
  });

  it('a READY that tells no address to resume at: the session is resumed where it began', async () => {
    rig = await startRig();
    rig.discord.gateway.readies.push((ready) => ({ ...ready, resume_gateway_url: 'nowhere' }));
    await rig.receive();
    rig.discord.gateway.drop();
    rig.ann.dm.says('hi');
    expect(wordsOf(await rig.inbox.has(1))).toEqual(['hi']);
    expect(rig.discord.gateway).toMatchObject({ identified: 1, resumed: 1 });
  });

  it.each([
    ['garbage', '\u0000garbage'],
    ['a binary frame', new Uint8Array([1, 2, 3])],
    ['a dispatch without a name', '{"op":0,"s":9,"d":{}}'],
    ['a late HELLO of nothing', hello(null)],
  ])('%s in the middle: the session is resumed and nothing is lost', async (_, frame) => {
    rig = await startRig();
    await rig.receive();
    rig.ann.dm.says('one');
    rig.discord.gateway.sendRaw(frame);
    rig.ann.dm.says('two');
    await again(1, 1);
    rig.ann.dm.says('three');
    expect(wordsOf(await rig.inbox.has(3))).toEqual(['one', 'two', 'three']);
    expect(rig.logged.join('\n')).toContain('unusable');
  });

  it('an invalid session that does not say whether it can be resumed: a new one is begun', async () => {
    rig = await startRig();
    await rig.receive();
    rig.discord.gateway.sendRaw('{"op":9}');
    await again(2, 0);
    rig.ann.dm.says('hi');
    expect(wordsOf(await rig.inbox.has(1))).toEqual(['hi']);
  }, 15_000);

  it('operations that nobody knows yet, and answers without data, are passed over', async () => {
    rig = await startRig();
    await rig.receive();
    for (const op of [1, 5, 11, 12, 99, -1]) rig.discord.gateway.sendRaw(`{"op":${op},"d":null}`);
    rig.discord.injectRawEvent('SOMETHING_NEW', null);
    rig.ann.dm.says('hi');
    expect(wordsOf(await rig.inbox.has(1))).toEqual(['hi']);
    expect(rig.discord.gateway).toMatchObject({ identified: 1, resumed: 0 });
  });

  it('an event that is unusable whenever it is repeated: the session is given up for a new one', async () => {
    rig = await startRig();
    await rig.receive();
    rig.ann.dm.says('one');
    await rig.inbox.has(1);
    rig.discord.gateway.hellos.push('x', 'x', 'x');
    rig.discord.gateway.drop();
    rig.ann.dm.says('two');
    await again(2, 0);
    expect(wordsOf(await rig.inbox.has(2))).toEqual(['one', 'two']);
  }, 15_000);
});

describe('the gateway that will not have us', () => {
  it.each([
    [4004, /check DISCORD_BOT_TOKEN/],
    [4010, /shard/],
    [4011, /sharding/],
    [4012, /version/],
    [4013, /intents/],
  ])('(%i) is told to the operator, once and for good', async (code, words) => {
    rig = await startRig();
    const ended = rig.channel.receive(rig.inbox.accept, new AbortController().signal);
    const refused = expect(ended).rejects.toThrow(words);
    const kind = expect(ended).rejects.toThrow(OperatorError);
    await rig.discord.waitFor(() => rig.discord.connected);
    rig.discord.gateway.close(code, { forget: true });
    await refused;
    await kind;
    expect(rig.channel.status()).toMatchObject({ ready: false, detail: expect.stringMatching(words) });
    expect(rig.discord.gateway.identified).toBe(1);
  });
});

describe('intents that the portal does not grant', () => {
  it('are told to the operator by the name of their switch', async () => {
    rig = await startRig();
    rig.discord.portal.messageContent = false;
    const ended = rig.channel.receive(rig.inbox.accept, new AbortController().signal);
    const refused = expect(ended).rejects.toThrow(/Developer Portal.*"Message Content Intent"/);
    await expect(ended).rejects.toThrow(OperatorError);
    await refused;
    expect(rig.channel.status().ready).toBe(false);
  });

  it('are done without when only who joins is not told: the desk works, and the log names the switch', async () => {
    rig = await startRig();
    rig.discord.portal.serverMembers = false;
    await rig.receive();
    rig.ann.dm.says('one');
    expect(wordsOf(await rig.inbox.has(1))).toEqual(['one']);
    expect(rig.logged.join('\n')).toMatch(/Server Members Intent/);
  });
});

describe('when the day’s logins are used up', () => {
  it('waits for the next one before it begins', async () => {
    rig = await startRig();
    rig.discord.gateway.logins.exhaust(300);
    const receiving = rig.receive();
    await rig.discord.waitFor(() => rig.channel.status().detail.includes('session_start_limit'));
    expect(rig.channel.status().ready).toBe(false);
    expect(rig.discord.gateway.identified).toBe(0);
    await receiving;
    expect(rig.channel.status()).toMatchObject({ ready: true });
    expect(rig.logged.join('\n')).toContain('no more logins');
  });

  it('waits for the next one when the session is lost', async () => {
    rig = await startRig();
    await rig.receive();
    rig.discord.gateway.logins.exhaust(1_500);
    rig.discord.gateway.invalidate(false);
    await rig.discord.waitFor(() => rig.channel.status().detail.includes('session_start_limit'), { timeoutMs: 10_000 });
    expect(rig.discord.gateway.identified).toBe(1);
    rig.ann.dm.says('hi');
    await again(2, 0);
    rig.ann.dm.says('there');
    await rig.inbox.has(1);
    expect(rig.channel.status()).toMatchObject({ ready: true });
  }, 15_000);

  it('stops at once when it is told to', async () => {
    rig = await startRig();
    rig.discord.gateway.logins.exhaust(60_000);
    const controller = new AbortController();
    const ended = rig.channel.receive(rig.inbox.accept, controller.signal);
    await rig.discord.waitFor(() => rig.channel.status().detail.includes('session_start_limit'));
    controller.abort();
    await ended;
    expect(rig.discord.gateway.identified).toBe(0);
  });
});

it('asks again while the API cannot say where the gateway is', async () => {
  rig = await startRig();
  rig.discord.inject({ kind: 'server-error', status: 500, method: 'get_bot_gateway', times: 2 });
  rig.discord.inject({ kind: 'malformed', body: '{"url":"nowhere"}', method: 'get_bot_gateway', times: 2 });
  rig.discord.inject({ kind: 'too-many-requests', retryAfter: 0.05, method: 'get_bot_gateway' });
  await rig.receive();
  expect(rig.logged.join('\n')).toContain('could not be reached');
  rig.ann.dm.says('hi');
  expect(wordsOf(await rig.inbox.has(1))).toEqual(['hi']);
});
