import fc from 'fast-check';
import { expect, test } from 'vitest';
import { places, ticketActions } from '../../../../core/desk/choices.ts';
import { plain } from '../../../../core/language/content.ts';
import { createMemoryDesk } from '../memory-turn.ts';
import { type Person, person, photo, sticker } from './dialogue.ts';

const words = fc.oneof(
  fc.constantFrom(
    '菜单',
    '返回',
    '取消',
    '跳过',
    '完成',
    '转人工',
    '0',
    '1',
    'lin@example.com',
    '提现没到账',
    '@example_official',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const presses = fc.oneof(
  fc.constantFrom(...places.map((place) => `m.go:${place}`)),
  fc.constantFrom(...ticketActions.flatMap((what) => [`m.ticket:${what}:1001`, `n.ticket:${what}:1002`])),
  fc.constantFrom('m.type:talk:other', 'm.type:form:trading', 'm.type:urgent:security', 'm.another', 'm.cancel'),
  fc.constantFrom('m.rate:1001:5', 'm.solved', 'm.erase', 'm.page:3', 'm.draft:resume', 'm.language:en', 'junk'),
);
const acts = fc.oneof(
  fc.record({ who: fc.nat(1), act: fc.constant('says' as const), what: words }),
  fc.record({ who: fc.nat(1), act: fc.constant('shown' as const), what: fc.nat(20) }),
  fc.record({ who: fc.nat(1), act: fc.constant('press' as const), what: presses }),
  fc.record({ who: fc.nat(1), act: fc.constant('sends' as const), what: fc.constantFrom(photo, sticker) }),
  fc.record({ who: fc.nat(1), act: fc.constant('wait' as const), what: fc.constantFrom(1000, 3_600_000, 86_400_000) }),
);

/**
 * Two people do anything at all. Presses and words outside a ticket are never met with silence, nothing throws, and what
 * one of them said is never in the other's ticket.
 */
test('whatever two members do', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { maxLength: 40 }), async (plan) => {
      const desk = createMemoryDesk();
      const people: [Person, Person] = [person(desk, { id: '1', name: 'A' }), person(desk, { id: '2', name: 'B' })];
      for (const { who, act, what } of plan) {
        const one = people[who === 0 ? 0 : 1];
        if (act === 'wait') desk.now += what;
        else if (act === 'sends') await one.sends([what], who === 0 ? 'from-A' : 'from-B');
        else if (act === 'says') await one.says(`${what}`);
        else {
          const shown = one.choices();
          const id = act === 'press' ? what : (shown[what % Math.max(1, shown.length)]?.id ?? 'junk');
          await one.pressesId(id);
          expect(one.contents().length).toBeGreaterThan(0);
        }
        if (act === 'says' || act === 'sends') expect(one.effects().length).toBeGreaterThan(0);
        for (const content of one.contents()) {
          expect(plain(content.text)).not.toBe('');
          for (const choice of (content.choices ?? []).flat())
            expect(Buffer.byteLength(choice.id)).toBeLessThanOrEqual(64);
        }
      }
      for (const message of desk.messages) {
        const owner = desk.tickets.get(message.ticket)?.memberId;
        const other = owner === people[0].id ? 'from-B' : 'from-A';
        expect(plain(message.content.text)).not.toContain(other);
      }
    }),
    { numRuns: 150 },
  );
});
