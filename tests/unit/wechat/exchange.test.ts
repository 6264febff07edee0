import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, REPLY_MAX_BYTES, usualTiming } from '../../../bots/wechat/exchange.ts';
import { Exchanges } from '../../../bots/wechat/exchanges.ts';
import { SteppedClock } from './clock.ts';

let clock: SteppedClock;
let mayWrite: boolean;
let exchanges: Exchanges;
/** Replies that were kept, and what the next one waits for. */
let kept: [key: string, openid: string, reply: string][];
let keeping: Promise<void>;

beforeEach(() => {
  clock = new SteppedClock();
  mayWrite = false;
  kept = [];
  keeping = Promise.resolve();
  exchanges = new Exchanges({
    clock,
    timing: usualTiming,
    more: '还有',
    mayWrite: () => mayWrite,
    async keep(...reply) {
      await keeping;
      kept.push(reply);
    },
  });
});

/** What has come of a promise so far. */
function watch<Value>(promise: Promise<Value> | undefined): { value?: Value } {
  const seen: { value?: Value } = {};
  void promise?.then((value) => {
    seen.value = value;
  });
  return seen;
}

const arrive = (key = 'k', openid = 'o') => watch<Answer>(exchanges.of(key, openid).arrive());
const say = (text: string, token?: string, openid = 'o') =>
  watch(exchanges.join(openid, token, [{ text, glue: '' }], false));

describe('one message', () => {
  it('is answered with all that is said in a burst, once the turn is known', async () => {
    const post = arrive();
    const first = say('一');
    await clock.pass(10);
    exchanges.handled('k', true);
    await clock.pass(9);
    const second = say('二');
    await clock.pass(9);
    expect(post.value).toBeUndefined();
    await clock.pass(1);
    expect(post.value?.text).toBe('一\n\n二');
    expect(first.value).toBeUndefined();
    post.value?.handed(true);
    await clock.pass(0);
    expect([first.value, second.value]).toEqual([
      { taken: 1, certain: true },
      { taken: 1, certain: true },
    ]);
  });

  it('has its reply kept before anybody hears that it went out', async () => {
    let finish = () => {};
    keeping = new Promise((resolve) => {
      finish = resolve;
    });
    const post = arrive();
    const said = say('一');
    exchanges.handled('k', 1);
    await clock.pass(0);
    post.value?.handed(true);
    await clock.pass(0);
    expect([said.value, kept]).toEqual([undefined, []]);
    finish();
    await clock.pass(0);
    expect(said.value).toEqual({ taken: 1, certain: true });
    expect(kept).toEqual([['k', 'o', '一']]);
  });

  it('that was answered before gets the same again, and nothing new goes into it', async () => {
    const post = arrive();
    const said = say('新的');
    exchanges.repeat('k', '早先答过的');
    await clock.pass(0);
    expect(post.value?.text).toBe('早先答过的');
    expect(said.value).toEqual({ taken: 0, certain: true });
    expect(kept).toEqual([]);
    const again = arrive();
    await clock.pass(0);
    expect(again.value?.text).toBe('早先答过的');
  });

  it('is answered without a wait when it is known how much is to come', async () => {
    const post = arrive();
    say('一');
    exchanges.handled('k', 3);
    exchanges.prefer('o', 'k');
    await clock.pass(0);
    expect(post.value).toBeUndefined();
    say('二');
    await clock.pass(0);
    expect(post.value?.text).toBe('一\n\n二');

    const next = arrive('n');
    exchanges.prefer('o', 'n');
    exchanges.handled('n', 1);
    await clock.pass(0);
    expect(next.value?.text).toBeNull();
  });

  it('is answered with all that comes together, though less was told of', async () => {
    const post = arrive();
    exchanges.handled('k', 1);
    exchanges.awaits('o', [undefined, 'k', 'k']);
    say('早先的');
    say('一', 'k');
    await clock.pass(0);
    expect(post.value).toBeUndefined();
    exchanges.prefer('o', 'k');
    await clock.pass(0);
    expect(post.value?.text).toBe('早先的\n\n一');
  });

  it('waits only for what it is to carry itself', async () => {
    const [one, other] = [arrive('k'), arrive('n')];
    exchanges.handled('k', 1);
    exchanges.handled('n', 1);
    exchanges.awaits('o', ['k', 'n']);
    say('一', 'k');
    await clock.pass(0);
    expect(one.value?.text).toBe('一');
    expect(other.value).toBeUndefined();
    say('二', 'n');
    await clock.pass(0);
    expect(other.value?.text).toBe('二');
  });

  it('is answered at once when nothing is to come', async () => {
    const post = arrive();
    exchanges.handled('k', false);
    await clock.pass(0);
    expect(post.value?.text).toBeNull();
  });

  it('is answered after a while when nobody says that its turn is over', async () => {
    const post = arrive();
    say('一');
    await clock.pass(999);
    expect(post.value).toBeUndefined();
    await clock.pass(1);
    expect(post.value?.text).toBe('一');
  });

  it('is answered by its deadline when the rest can follow by API', async () => {
    mayWrite = true;
    const post = arrive();
    await clock.pass(4499);
    expect(post.value).toBeUndefined();
    await clock.pass(1);
    expect(post.value?.text).toBeNull();
    expect(exchanges.join('o', 'k', [{ text: 'x', glue: '' }], false)).toBeUndefined();
  });

  it('is answered by its deadline with what is there, however much is to come', async () => {
    const post = arrive();
    await clock.pass(4490);
    say('一');
    exchanges.handled('k', true);
    await clock.pass(10);
    expect(post.value?.text).toBe('一');
  });

  it('is left to later tries when only a reply can answer it', async () => {
    const first = arrive();
    await clock.pass(5000);
    const second = arrive();
    await clock.pass(5000);
    expect([first.value, second.value]).toEqual([undefined, undefined]);
    const third = arrive();
    say('终于');
    exchanges.handled('k', true);
    await clock.pass(10);
    for (const post of [first, second, third]) expect(post.value?.text).toBe('终于');
  });

  it('is answered with nothing at the end of the third try', async () => {
    arrive();
    await clock.pass(5000);
    arrive();
    await clock.pass(5000);
    const third = arrive();
    await clock.pass(4500);
    expect(third.value?.text).toBeNull();
  });

  it('keeps what is said between two tries for the next one', async () => {
    arrive();
    await clock.pass(4800);
    const said = say('夹缝');
    exchanges.handled('k', true);
    await clock.pass(100);
    expect(said.value).toBeUndefined();
    const second = arrive();
    await clock.pass(10);
    expect(second.value?.text).toBe('夹缝');
    second.value?.handed(true);
    await clock.pass(0);
    expect(said.value).toEqual({ taken: 1, certain: true });
  });

  it('gives back what was said when no further try comes', async () => {
    const post = arrive();
    await clock.pass(4800);
    const said = say('夹缝');
    exchanges.handled('k', true);
    await clock.pass(3200);
    expect(said.value).toEqual({ taken: 0, certain: true });
    expect(post.value?.text).toBeNull();
  });

  it('gives a reply that no connection took to the next try, the same one', async () => {
    const first = arrive();
    const said = say('一');
    exchanges.handled('k', true);
    await clock.pass(10);
    first.value?.handed(false);
    await clock.pass(0);
    expect(said.value).toBeUndefined();
    const late = exchanges.join('o', 'k', [{ text: '二', glue: '' }], false);
    expect(late).toBeUndefined();
    const second = arrive();
    await clock.pass(0);
    expect(second.value?.text).toBe('一');
    second.value?.handed(true);
    await clock.pass(0);
    expect(said.value).toEqual({ taken: 1, certain: true });
  });

  it('gives back a reply that no connection ever took, and says nothing to later tries', async () => {
    const first = arrive();
    const said = say('一');
    exchanges.handled('k', true);
    await clock.pass(10);
    first.value?.handed(false);
    await clock.pass(8000);
    expect(said.value).toEqual({ taken: 0, certain: true });
    const second = arrive();
    await clock.pass(0);
    expect(second.value?.text).toBeNull();
  });

  it('leaves in doubt what nobody says the fate of', async () => {
    arrive();
    const said = say('一');
    exchanges.handled('k', true);
    await clock.pass(10 + 5000);
    expect(said.value).toEqual({ taken: 1, certain: false });
  });

  it('gets the same answer again, for a while', async () => {
    arrive();
    say('一');
    exchanges.handled('k', true);
    await clock.pass(10);
    const again = arrive();
    await clock.pass(0);
    expect(again.value?.text).toBe('一');
    again.value?.handed(true);
    await clock.pass(61_000);
    exchanges.of('other', 'p');
    const much = arrive();
    await clock.pass(0);
    expect(much.value).toBeUndefined();
  });

  it('carries as much as a reply holds, and says that there is more', async () => {
    const post = arrive();
    const first = say('甲'.repeat(580));
    const second = say('乙'.repeat(200));
    const third = say('丙');
    exchanges.handled('k', true);
    await clock.pass(10);
    expect(post.value?.text).toBe(`${'甲'.repeat(580)}\n\n还有`);
    post.value?.handed(true);
    await clock.pass(0);
    expect([first, second, third].map(({ value }) => value?.taken)).toEqual([1, 0, 0]);
  });

  it('never answers with more than a reply holds, and needs no such line when the rest follows by API', async () => {
    mayWrite = true;
    const post = arrive();
    for (let at = 0; at < 30; at += 1) say('字'.repeat(40));
    exchanges.handled('k', true);
    await clock.pass(10);
    const { text } = post.value ?? {};
    expect(Buffer.byteLength(text ?? '')).toBeLessThanOrEqual(REPLY_MAX_BYTES);
    expect(text).not.toContain('还有');
  });

  it('is overtaken by nothing that comes after something no reply can carry', async () => {
    mayWrite = true;
    const post = arrive();
    const first = watch(exchanges.join('o', 'k', [{ text: '图：', glue: '' }], true));
    const second = say('之后');
    exchanges.handled('k', true);
    await clock.pass(10);
    expect(post.value?.text).toBe('图：');
    post.value?.handed(true);
    await clock.pass(0);
    expect([first.value?.taken, second.value?.taken]).toEqual([1, 0]);
  });
});

describe('several messages', () => {
  it('of one member are answered each by its own token', async () => {
    const [first, second] = [arrive('a'), arrive('b')];
    say('给乙', 'b');
    say('给甲', 'a');
    exchanges.handled('a', true);
    exchanges.handled('b', true);
    await clock.pass(10);
    expect([first.value?.text, second.value?.text]).toEqual(['给甲', '给乙']);
  });

  it('take what has no token in the order in which they came', async () => {
    const [first, second] = [arrive('a'), arrive('b')];
    say('一');
    exchanges.handled('a', true);
    await clock.pass(10);
    say('二');
    exchanges.handled('b', true);
    await clock.pass(10);
    expect([first.value?.text, second.value?.text]).toEqual(['一', '二']);
  });

  it('take what has no token where the last words with one went', async () => {
    const [first, second] = [arrive('a'), arrive('b')];
    exchanges.prefer('o', 'b');
    say('给乙');
    exchanges.handled('b', true);
    exchanges.handled('a', false);
    await clock.pass(10);
    expect([first.value?.text, second.value?.text]).toEqual([null, '给乙']);
  });

  it('of different members are never crossed', async () => {
    const [mine, theirs] = [arrive('a', 'o'), arrive('b', 'p')];
    say('给我', 'b', 'o');
    exchanges.handled('a', true);
    await clock.pass(10);
    expect([mine.value?.text, theirs.value]).toEqual(['给我', undefined]);
  });

  it('are forgotten once they are old: memory stays flat', async () => {
    for (let at = 0; at < 5000; at += 1) {
      void exchanges.of(`k${at}`, `o${at}`).arrive();
      exchanges.handled(`k${at}`, false);
    }
    expect(exchanges.size).toBeLessThanOrEqual(2001);
    await clock.pass(61_000);
    exchanges.of('new', 'new');
    expect(exchanges.size).toBe(1);
  });
});
