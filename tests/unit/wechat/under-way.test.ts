import { expect, it } from 'vitest';
import { UnderWay } from '../../../bots/wechat/under-way.ts';

/** Everything that can happen now has happened. */
const now = () => new Promise<void>((resolve) => setImmediate(resolve));

it('waits for what is being said to that member at the moment, and for nothing else', async () => {
  const underWay = new UnderWay();
  const seen: string[] = [];
  const ends = new Map<string, () => void>();
  const saying = (openid: string, name: string) =>
    underWay.add(
      openid,
      new Promise<void>((resolve) => {
        ends.set(name, resolve);
      }),
    );
  const first = saying('one', 'first').then(() => seen.push('first'));
  void saying('one', 'second');
  void saying('other', 'third');
  void underWay.over('one').then(() => seen.push('over'));
  void saying('one', 'later');
  ends.get('first')?.();
  await first;
  await now();
  expect(seen).toEqual(['first']);
  ends.get('second')?.();
  await now();
  expect(seen).toEqual(['first', 'over']);
  void underWay.over('nobody').then(() => seen.push('nobody'));
  await now();
  expect(seen).toEqual(['first', 'over', 'nobody']);
});

it('tells whoever said it before whoever waited for it', async () => {
  const underWay = new UnderWay();
  const seen: string[] = [];
  let end = () => {};
  const said = underWay.add(
    'one',
    new Promise<void>((resolve) => {
      end = resolve;
    }),
  );
  const asked = underWay.over('one').then(() => seen.push('who waited'));
  void said.then(() => seen.push('who said it'));
  end();
  await asked;
  expect(seen).toEqual(['who said it', 'who waited']);
});
