import { expect, test } from 'vitest';
import { createMetrics, type Standing } from '../../../core/metrics.ts';

const standing: Standing = {
  deliveriesWaiting: [{ channel: 'a', state: 'queued', count: 3 }],
  oldestWaiting: [{ channel: 'a', seconds: 12.5 }],
  inboxPending: 4,
  ticketsOpen: [{ state: 'open', count: 2 }],
  leases: [
    { role: 'a:sender', held: true },
    { role: 'a:poller', held: false },
  ],
  channels: [{ channel: 'a', ready: true }],
};

const fail = (error: unknown) => {
  throw error;
};

test('what was counted is on the page', async () => {
  const { metrics, render } = createMetrics({ standing: async () => standing, onError: fail });
  metrics.event('a', 'message', 'accepted');
  metrics.event('a', 'message', 'accepted');
  metrics.event('a', 'press', 'duplicate');
  metrics.turn(0.004, 3);
  metrics.delivery('a', 'reply', 'sent');
  metrics.deliveryWait('a', 0.2);
  metrics.secretRedacted('seed-phrase');
  const lines = (await render()).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'kefu_events_total{channel="a",kind="message",outcome="accepted"} 2',
      'kefu_events_total{channel="a",kind="press",outcome="duplicate"} 1',
      'kefu_turn_seconds_bucket{le="0.005"} 1',
      'kefu_turn_seconds_bucket{le="0.0025"} 0',
      'kefu_turn_batch_size_sum 3',
      'kefu_deliveries_total{channel="a",purpose="reply",state="sent"} 1',
      'kefu_delivery_wait_seconds_bucket{le="0.5",channel="a"} 1',
      'kefu_secrets_redacted_total{kind="seed-phrase"} 1',
      'kefu_deliveries_waiting{channel="a",state="queued"} 3',
      'kefu_oldest_waiting_seconds{channel="a"} 12.5',
      'kefu_inbox_pending 4',
      'kefu_tickets_open{state="open"} 2',
      'kefu_lease_held{role="a:sender"} 1',
      'kefu_lease_held{role="a:poller"} 0',
      'kefu_channel_ready{channel="a"} 1',
    ]),
  );
  expect(lines.some((line) => line.startsWith('process_resident_memory_bytes '))).toBe(true);
});

test('what is gone does not linger', async () => {
  let now = standing;
  const { render } = createMetrics({ standing: async () => now, onError: fail });
  await render();
  now = { ...standing, ticketsOpen: [], deliveriesWaiting: [] };
  const page = await render();
  expect(page).not.toMatch(/^kefu_tickets_open\{/m);
  expect(page).not.toMatch(/^kefu_deliveries_waiting\{/m);
  expect(page).toMatch(/^kefu_inbox_pending 4$/m);
});

test('a standing that cannot be read, or not in time, leaves the page without it and says so', async () => {
  const errors: unknown[] = [];
  const answers: (() => Promise<Standing>)[] = [
    async () => standing,
    () => Promise.reject(new Error('database gone')),
    () => new Promise(() => {}),
  ];
  const { render } = createMetrics({
    standing: () => answers.shift()?.() ?? Promise.reject(new Error('none')),
    onError: (error) => errors.push(error),
    patienceMs: 20,
  });
  expect(await render()).toMatch(/^kefu_standing_unreadable_total 0$/m);
  await render();
  const page = await render();
  expect(page).toMatch(/^kefu_standing_unreadable_total 2$/m);
  expect(page).not.toMatch(/^kefu_inbox_pending /m);
  expect(page).not.toMatch(/^kefu_channel_ready\{/m);
  expect(errors.map(String)).toEqual(['Error: database gone', 'Error: no answer within 20 ms']);
});

test('two of them in one process do not meet', async () => {
  const one = createMetrics({ standing: async () => standing, onError: fail });
  const two = createMetrics({ standing: async () => standing, onError: fail });
  one.metrics.secretRedacted('password');
  expect(await two.render()).not.toContain('kind="password"');
});
