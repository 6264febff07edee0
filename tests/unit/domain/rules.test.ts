import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTicketNumber, ticketLabel } from '../../../core/domain/numbering.ts';
import { rankOf } from '../../../core/domain/priority.ts';
import { clip, firstPriority, mayReopen, reopenWithinMs, subjectOf } from '../../../core/domain/rules.ts';
import type { priorities, TicketState } from '../../../core/domain/ticket.ts';
import { samplePolicy } from '../desk/memory-turn.ts';

describe('ticket numbers as people write them', () => {
  test.each(['1001', '#1001', '＃１００１', '１００１', ' # 1001 '])('%s', (words) => {
    expect(parseTicketNumber(words)).toBe(1001);
  });
  test.each(['', '#', '1000', '0', '12', '1001x', '#1001 please', '1.001', '-1001', '10000000000'])(
    'not %s',
    (words) => {
      expect(parseTicketNumber(words)).toBeUndefined();
    },
  );
  test('what is shown can be read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1001, max: 999_999_999 }), (number) => {
        expect(parseTicketNumber(ticketLabel(number))).toBe(number);
      }),
    );
  });
});

describe('who is served first', () => {
  const rank = (state: TicketState, priority: (typeof priorities)[number], vip = false) =>
    rankOf({ state, priority }, vip);

  test('emergencies, then VIP, then by priority; who waits before who does not', () => {
    const order = [
      rank('open', 'urgent', true),
      rank('open', 'urgent'),
      rank('open', 'high', true),
      rank('open', 'low', true),
      rank('open', 'high'),
      rank('open', 'normal'),
      rank('open', 'low'),
      rank('answered', 'urgent', true),
    ];
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(order.length);
  });

  test('emergencies are urgent, urgent matters high, the rest normal', () => {
    expect(firstPriority(samplePolicy, 'urgent', 'other')).toBe('urgent');
    expect(firstPriority(samplePolicy, 'talk', 'security')).toBe('high');
    expect(firstPriority(samplePolicy, 'form', 'trading')).toBe('normal');
  });
});

describe('rules of tickets', () => {
  test('reopening ends after its time', () => {
    const closed = { state: 'closed', closedAt: 0, updatedAt: 0 } as const;
    expect(mayReopen(closed, reopenWithinMs)).toBe(true);
    expect(mayReopen(closed, reopenWithinMs + 1)).toBe(false);
    expect(mayReopen({ ...closed, state: 'open' }, 0)).toBe(false);
  });

  test('a subject is the first line with words', () => {
    expect(subjectOf([{ attachments: [] }, { text: ['\n  ', 'It hangs\nsince today'] }])).toBe('It hangs');
    expect(subjectOf([{ text: [' '] }])).toBeUndefined();
  });

  test('clipping never breaks a character', () => {
    expect(clip('👍👍👍', 2)).toBe('👍…');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (words, limit) => {
        const clipped = clip(words, limit);
        expect([...clipped].length).toBeLessThanOrEqual(limit);
        expect(clipped === words || clipped.endsWith('…')).toBe(true);
      }),
    );
  });
});
