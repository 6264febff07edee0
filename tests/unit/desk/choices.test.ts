import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Action,
  actionOf,
  choiceId,
  places,
  staffTicketActions,
  ticketActions,
} from '../../../core/desk/choices.ts';
import { formSteps } from '../../../core/desk/member/form-steps.ts';
import { priorities } from '../../../core/domain/ticket.ts';

const number = fc.integer({ min: 1001, max: 999_999_999 });
const word = fc.stringMatching(/^[a-z0-9-]{1,24}$/);
const anew = fc.constantFrom({}, { anew: true } as const);
const member: fc.Arbitrary<Action> = fc
  .tuple(
    fc.oneof(
      fc.record({
        side: fc.constant('member' as const),
        do: fc.constant('go' as const),
        to: fc.constantFrom(...places),
      }),
      fc.record({
        side: fc.constant('member' as const),
        do: fc.constant('type' as const),
        flow: fc.constantFrom('talk', 'form', 'urgent'),
        issueType: word,
      }),
      fc.record({
        side: fc.constant('member' as const),
        do: fc.constant('ticket' as const),
        what: fc.constantFrom(...ticketActions),
        ticket: number,
      }),
      fc.record({
        side: fc.constant('member' as const),
        do: fc.constant('rate' as const),
        ticket: number,
        stars: fc.integer({ min: 1, max: 5 }),
      }),
      fc.record({
        side: fc.constant('member' as const),
        do: fc.constant('form' as const),
        what: fc.constantFrom('back', 'skip', 'done'),
        step: fc.constantFrom(...formSteps),
      }),
      fc.record({ side: fc.constant('member' as const), do: fc.constantFrom('cancel', 'another', 'solved', 'erase') }),
      fc.record({
        side: fc.constant('member' as const),
        do: fc.constant('category' as const),
        category: word,
        page: fc.integer({ min: 0, max: 999 }),
      }),
    ),
    anew,
  )
  .map(([action, extra]) => ({ ...action, ...extra }));
const staff: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    side: fc.constant('staff' as const),
    do: fc.constantFrom(...staffTicketActions),
    ticket: number,
  }),
  fc.record({
    side: fc.constant('staff' as const),
    do: fc.constant('priority' as const),
    ticket: number,
    priority: fc.constantFrom(...priorities),
  }),
  fc.record({ side: fc.constant('staff' as const), do: fc.constant('resend' as const), delivery: fc.uuid() }),
);

describe('choice ids', () => {
  test('every action comes back as it was, in at most 64 bytes', () => {
    fc.assert(
      fc.property(fc.oneof(member, staff), (action) => {
        const id = choiceId(action);
        expect(Buffer.byteLength(id)).toBeLessThanOrEqual(64);
        expect(actionOf(id)).toEqual(action);
      }),
    );
  });

  test('anything else means nothing, and never throws', () => {
    for (const id of [
      '',
      'm',
      'm.go',
      'm.go:nowhere',
      'm.rate:1001:6',
      's.claim:abc',
      's.resend:',
      'x.go:root',
      'm.constructor',
    ]) {
      expect(actionOf(id)).toBeUndefined();
    }
    fc.assert(fc.property(fc.string(), (id) => void actionOf(id)));
  });
});
