import { describe, expect, test } from 'vitest';
import { judgeWords } from '../../../core/domain/official.ts';
import { tunedAccounts } from '../../data/guard/accounts.ts';

// The official number is +86 400-000-1234.
const phone = { platform: 'phone', value: '', label: null, subdomains: true, verifiedUntil: null };
const verdict = (words: string) => judgeWords(tunedAccounts, words)[0];

describe('phone numbers', () => {
  test.each(['+86 400-000-1234', '0086 400 0001234', '86 400 000 1234', '400-000-1234', '4000001234'])(
    '%s is ours however it is written',
    (words) => {
      expect(verdict(words)).toMatchObject({ is: 'official' });
    },
  );

  test('without its country it is ours, and the answer has ours whole', () => {
    expect(verdict('400-000-1234')).toMatchObject({ is: 'official', account: { value: '+86 400-000-1234' } });
  });

  test('only its country may be left out: a part of it makes another number', () => {
    expect(verdict('6400-000-1234')).not.toMatchObject({ is: 'official' });
    const one = [{ ...phone, value: '+1 202 555 0100' }];
    expect(judgeWords(one, '202-555-0100')[0]).toMatchObject({ is: 'official' });
    expect(judgeWords(one, '2 555 0100')[0]).toMatchObject({ is: 'unknown' });
    const three = [{ ...phone, value: '+852 3000 12345' }];
    expect(judgeWords(three, '300012345')[0]).toMatchObject({ is: 'official' });
    expect(judgeWords(three, '2 3000 12345')[0]).not.toMatchObject({ is: 'official' });
    expect(judgeWords(three, '+1 3000 12345')[0]).not.toMatchObject({ is: 'official' });
  });

  test.each([
    ['+86 400-000-1235', { kind: 'replaced', shown: '5', original: '4' }],
    ['400-000-1243', { kind: 'swapped', shown: '43', original: '34' }],
    ['+86 400-000-12345', { kind: 'added', shown: '5' }],
    ['+86 400-000-134', { kind: 'left-out', original: '2' }],
  ])('%s is a slip away from ours', (words, difference) => {
    expect(verdict(words)).toMatchObject({ is: 'imitation', differences: [difference] });
  });

  test.each(['+86 400-111-9999', '+1 202 555 0100', '+1 400-000-1234', '000-1234'])('%s is anyone’s', (words) => {
    expect(verdict(words)).toMatchObject({ is: 'unknown' });
  });
});
