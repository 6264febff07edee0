import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../core/language/effect.ts';
import { judge, judgeInterrupted } from '../../../core/outbox/verdict.ts';
import { aDelivery } from './delivery-fixture.ts';

const forgetful = { deduplicates: false };
const unknown = { state: 'unknown', detail: 'no answer' } as const;
const toMember: Effect = { kind: 'send', target: { to: 'member', member: 'post:1' }, content: { text: ['hi'] } };

describe('an outcome nobody knows', () => {
  test('a relay to staff is tried again and marked as possibly repeated', () => {
    expect(judge(aDelivery(), unknown, forgetful)).toMatchObject({ next: 'again', repeated: true });
  });

  test('a staff reply waits for a person', () => {
    const reply = aDelivery({ purpose: 'reply', effect: toMember });
    expect(judge(reply, unknown, forgetful)).toEqual({ next: 'settle', outcome: unknown });
    expect(judgeInterrupted(reply, forgetful)).toMatchObject({ next: 'settle', outcome: { state: 'unknown' } });
  });

  test('where the platform drops repeats, trying again is safe for a reply too, and needs no mark', () => {
    const reply = aDelivery({ purpose: 'reply', effect: toMember });
    expect(judge(reply, unknown, { deduplicates: true })).toMatchObject({ next: 'again', repeated: false });
  });

  test('an edit done twice looks like an edit done once', () => {
    const edit = aDelivery({
      purpose: 'reply',
      effect: { kind: 'edit', target: { to: 'member', member: 'post:1' }, message: '7', content: { text: ['hi'] } },
    });
    expect(judge(edit, unknown, forgetful)).toMatchObject({ next: 'again', repeated: false });
  });

  test('a signal is not tried for ever', () => {
    const ack = aDelivery({
      purpose: 'signal',
      attempts: 3,
      effect: { ...toMember, kind: 'ack', answer: 'x' } as Effect,
    });
    expect(judge(ack, unknown, forgetful)).toMatchObject({ next: 'settle' });
  });
});

describe('a failure', () => {
  test("a member's words wait while the desk's chat is out of order", () => {
    const failed = { state: 'failed', reason: 'no-rights', detail: 'not enough rights' } as const;
    expect(judge(aDelivery(), failed, forgetful)).toMatchObject({ next: 'again', repeated: false, pause: 'effect' });
    expect(judge(aDelivery(), { ...failed, reason: 'chat-gone' }, forgetful)).toMatchObject({ next: 'again' });
  });

  test('a deleted thread and a member who blocked the bot are the desk’s to hear of', () => {
    const gone = { state: 'failed', reason: 'thread-gone', detail: 'gone' } as const;
    expect(judge(aDelivery(), gone, forgetful)).toEqual({ next: 'settle', outcome: gone });
    const blocked = { state: 'failed', reason: 'blocked', detail: 'blocked' } as const;
    expect(judge(aDelivery({ effect: toMember }), blocked, forgetful)).toEqual({ next: 'settle', outcome: blocked });
  });
});

test('the wait a platform asks for pauses what it applies to', () => {
  const wait = { state: 'retry', afterMs: 7000, scope: 'chat', detail: 'too many' } as const;
  expect(judge(aDelivery(), wait, forgetful)).toEqual({
    next: 'again',
    afterMs: 7000,
    repeated: false,
    pause: 'chat',
    detail: 'too many',
  });
});
