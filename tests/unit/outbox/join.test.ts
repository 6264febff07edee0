import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '../../../core/language/content.ts';
import { join, joinableRun } from '../../../core/outbox/join.ts';
import { aDelivery } from './delivery-fixture.ts';

function says(text: string) {
  return aDelivery({ effect: { kind: 'send', target: { to: 'ticket', ticket: 1001 }, content: { text: [text] } } });
}

test('queued lines for one topic go out as one message, every word in order', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 300 }), { minLength: 1, maxLength: 40 }), (lines) => {
      const queue = lines.map(says);
      const run = joinableRun(queue, 1800);
      expect(run).toBeGreaterThanOrEqual(1);
      const [first, ...rest] = queue.slice(0, run).map(({ effect }) => effect);
      if (!first) throw new Error('a run is never empty');
      const joined = join(first, rest);
      if (joined.kind !== 'send') throw new Error('a send stays a send');
      const text = plain(joined.content.text);
      expect(text).toBe(lines.slice(0, run).join('\n'));
      if (run > 1) expect(text.length).toBeLessThanOrEqual(1800);
    }),
  );
});

test('what carries files, buttons or an answer is not joined, nor anything after it', () => {
  const photo = aDelivery({
    effect: {
      kind: 'send',
      target: { to: 'ticket', ticket: 1001 },
      content: { text: ['look'], attachments: [{ kind: 'photo', channel: 'post', ref: 'p1' }] },
    },
  });
  expect(joinableRun([says('a'), photo, says('b')], 1800)).toBe(1);
  expect(joinableRun([photo, says('b')], 1800)).toBe(1);
  expect(joinableRun([says('a'), says('b'), photo], 1800)).toBe(2);
});

test('staff replies are never joined: each has a fate of its own', () => {
  expect(joinableRun([aDelivery({ purpose: 'reply' }), aDelivery({ purpose: 'reply' })], 1800)).toBe(1);
});
