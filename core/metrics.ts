import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ChannelName } from './language/address.ts';
import type { Event, SecretKind } from './language/event.ts';
import type { DeliveryState, Purpose } from './outbox/delivery.ts';
import { within } from './within.ts';

/** What the program counts as it goes. Core speaks to this, never to the library behind it. */
export interface Metrics {
  /** `accepted`: stored for the first time; `duplicate`: dropped as a repeat; `dead`: given up after failing. */
  event(channel: ChannelName, kind: Event['kind'], outcome: 'accepted' | 'duplicate' | 'dead'): void;
  /** One committed batch of turns: how long it took, and how many events and receipts it handled. */
  turn(seconds: number, batchSize: number): void;
  /** A delivery that reached a state that an attempt led to. */
  delivery(channel: ChannelName, purpose: Purpose, state: Exclude<DeliveryState, 'queued' | 'sending'>): void;
  /** From being queued to being sent. */
  deliveryWait(channel: ChannelName, seconds: number): void;
  secretRedacted(kind: SecretKind): void;
}

/** How things stand at the moment someone asks; read anew for every scrape. */
export interface Standing {
  readonly deliveriesWaiting: readonly { channel: ChannelName; state: DeliveryState; count: number }[];
  /** Age of the oldest delivery that could go out now and has not; 0 when none waits. */
  readonly oldestWaiting: readonly { channel: ChannelName; seconds: number }[];
  readonly inboxPending: number;
  readonly ticketsOpen: readonly { state: string; count: number }[];
  readonly leases: readonly { role: string; held: boolean }[];
  readonly channels: readonly { channel: ChannelName; ready: boolean }[];
}

export interface MetricsPage {
  readonly metrics: Metrics;
  /** Media type of `render`'s text. */
  readonly contentType: string;
  /** The page in Prometheus' text format. When the standing cannot be read, its metrics are missing from it. */
  render(): Promise<string>;
}

export interface MetricsOptions {
  standing: () => Promise<Standing>;
  /** Told why the standing could not be read. */
  onError: (error: unknown) => void;
  /** How long to wait for the standing, in milliseconds. */
  patienceMs?: number;
}

/** Metrics on a registry of their own: two in one process do not meet. */
export function createMetrics({ standing, onError, patienceMs = 2_000 }: MetricsOptions): MetricsPage {
  const registry = new Registry();
  // The event loop is sampled ten times a second: finer sampling costs an idle process more than all else.
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 100 });
  const show = standingGauges(registry);
  const unreadable = new Counter({
    name: 'kefu_standing_unreadable_total',
    help: 'Scrapes that could not read how things stand',
    registers: [registry],
  });
  return {
    metrics: counters(registry),
    contentType: registry.contentType,
    async render() {
      try {
        show(await within(patienceMs, standing()));
      } catch (error) {
        unreadable.inc();
        show(undefined);
        onError(error);
      }
      return registry.metrics();
    },
  };
}

function counters(registry: Registry): Metrics {
  const registers = [registry];
  const events = new Counter({
    name: 'kefu_events_total',
    help: 'Events that channels handed in',
    labelNames: ['channel', 'kind', 'outcome'],
    registers,
  });
  const turnSeconds = new Histogram({
    name: 'kefu_turn_seconds',
    help: 'Time from claiming a batch of turns to its commit',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers,
  });
  const batchSize = new Histogram({
    name: 'kefu_turn_batch_size',
    help: 'Events and receipts committed together',
    buckets: [1, 2, 4, 8, 16, 32, 64, 128],
    registers,
  });
  const deliveries = new Counter({
    name: 'kefu_deliveries_total',
    help: 'Deliveries by what became of them',
    labelNames: ['channel', 'purpose', 'state'],
    registers,
  });
  const wait = new Histogram({
    name: 'kefu_delivery_wait_seconds',
    help: 'Time from queueing a delivery to its being sent',
    labelNames: ['channel'],
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 3, 10, 30, 60, 300, 1800],
    registers,
  });
  const secrets = new Counter({
    name: 'kefu_secrets_redacted_total',
    help: 'Secrets removed from messages before they were stored',
    labelNames: ['kind'],
    registers,
  });
  return {
    event: (channel, kind, outcome) => events.inc({ channel, kind, outcome }),
    turn(seconds, size) {
      turnSeconds.observe(seconds);
      batchSize.observe(size);
    },
    delivery: (channel, purpose, state) => deliveries.inc({ channel, purpose, state }),
    deliveryWait: (channel, seconds) => wait.observe({ channel }, seconds),
    secretRedacted: (kind) => secrets.inc({ kind }),
  };
}

function standingGauges(registry: Registry): (standing: Standing | undefined) => void {
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const waiting = gauge('kefu_deliveries_waiting', 'Deliveries on their way, by state', 'channel', 'state');
  const oldest = gauge('kefu_oldest_waiting_seconds', 'Age of the oldest delivery that waits to be sent', 'channel');
  const inbox = gauge('kefu_inbox_pending', 'Events stored and not yet handled');
  const tickets = gauge('kefu_tickets_open', 'Tickets that are not closed, by state', 'state');
  const lease = gauge('kefu_lease_held', 'Whether this process holds the role', 'role');
  const ready = gauge('kefu_channel_ready', 'Whether the channel is ready', 'channel');
  return (standing) => {
    // What is gone must not linger at its last value.
    for (const each of [waiting, oldest, inbox, tickets, lease, ready]) each.reset();
    if (!standing) {
      inbox.remove();
      return;
    }
    for (const { channel, state, count } of standing.deliveriesWaiting) waiting.set({ channel, state }, count);
    for (const { channel, seconds } of standing.oldestWaiting) oldest.set({ channel }, seconds);
    inbox.set(standing.inboxPending);
    for (const { state, count } of standing.ticketsOpen) tickets.set({ state }, count);
    for (const { role, held } of standing.leases) lease.set({ role }, held ? 1 : 0);
    for (const { channel, ready: isReady } of standing.channels) ready.set({ channel }, isReady ? 1 : 0);
  };
}
