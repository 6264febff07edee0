import { expect, test } from 'vitest';
import { redactEvent } from '../../../core/inbox/redact.ts';
import type { Event } from '../../../core/language/event.ts';

const base = {
  key: 'k',
  lane: 'post:1',
  channel: 'post',
  at: 0,
  chat: { id: '1', kind: 'private' },
  from: { id: '1', name: 'Ming' },
} as const;

const said = 'my password is hunter2xyz';

const events: Event[] = [
  { ...base, kind: 'message', message: '1', content: { text: [said] } },
  {
    ...base,
    kind: 'message',
    message: '1',
    content: { text: ['my password is ', { text: 'hunter2xyz', style: 'bold' }] },
  },
  { ...base, kind: 'edited', message: '1', content: { text: [said] } },
  { ...base, kind: 'command', name: 'verify', args: said },
  { ...base, kind: 'command', name: 'reply', args: '', options: { text: said } },
  { ...base, kind: 'form', form: 'f', fields: { what: said } },
  {
    ...base,
    kind: 'message',
    message: '1',
    content: { attachments: [{ kind: 'document', channel: 'post', ref: 'r', name: `${said}.txt` }] },
  },
  { ...base, from: { id: '1', name: said }, kind: 'press', choice: 'x' },
];

test.each(events.map((event) => [event.kind, event] as const))('no secret passes in a %s', (_kind, event) => {
  const redacted = redactEvent(event);
  expect(JSON.stringify(redacted)).not.toContain('hunter2xyz');
  expect(redacted.redacted).toEqual(['password']);
});

test('an event without secrets stays as it is', () => {
  const event: Event = { ...base, kind: 'message', message: '1', content: { text: ['order 20260101123456 is stuck'] } };
  expect(redactEvent(event)).toEqual(event);
});
