import { describe, expect, test } from 'vitest';
import { asWritten } from '../../../core/guard/as-written.ts';

const lookAlike = (shown: string) => [{ kind: 'look-alike' as const, shown, original: 'l' }];

describe('what was compared in lower case is shown as it was written', () => {
  test.each([
    ['a capital I in a host', 'https://exampIe.com/i', 'exampie.com', 'i', 'I'],
    ['a small i in a host', 'https://exampie.com/I', 'exampie.com', 'i', 'i'],
    ['a capital I beside a small i', 'exampIe-login.com', 'exampie-login.com', 'i', 'I'],
    ['a handle with its @', '@exampIe_officiaI', 'exampie_officiai', 'i', 'I'],
    ['what is not in what was written', 'xn--exampe-2na.com', 'exampłe.com', 'ł', 'ł'],
    ['a letter that grows when it is folded', 'İ exampIe.com', 'exampie.com', 'i', 'i'],
  ])('%s', (_, shown, folded, found, expected) => {
    expect(asWritten(lookAlike(found), shown, folded)).toEqual(lookAlike(expected));
  });

  test('words and domains stay as they were compared', () => {
    const added = [{ kind: 'added-word' as const, shown: 'login' }];
    expect(asWritten(added, 'example-Login.com', 'example-login.com')).toEqual(added);
  });
});
