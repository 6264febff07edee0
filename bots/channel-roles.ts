import type { AcceptEvents, Channel } from '../core/channel.ts';
import type { Log } from '../core/log.ts';
import type { Sender } from '../core/outbox/sender.ts';
import type { Role } from '../core/store/leases.ts';

/** How long a sender that must stop waits for calls under way, in milliseconds. */
const senderGraceMs = 5_000;
const receiveRetryMs = 2_000;

/** The role of receiving from a platform: one process at a time. */
export function receiverRole(channel: Channel, accept: AcceptEvents, log: Log): Role {
  let running: { abort: AbortController; ended: Promise<void> } | null = null;
  return {
    name: `receive:${channel.name}`,
    async gained() {
      const abort = new AbortController();
      running = { abort, ended: receiveUntil(abort.signal, channel, accept, log) };
    },
    async lost() {
      running?.abort.abort();
      await running?.ended;
      running = null;
    },
  };
}

async function receiveUntil(signal: AbortSignal, channel: Channel, accept: AcceptEvents, log: Log): Promise<void> {
  while (!signal.aborted) {
    try {
      await channel.receive(accept, signal);
    } catch (error) {
      if (signal.aborted) return;
      log.error({ err: error, channel: channel.name }, 'receiving stopped; starting it again');
      await new Promise((resolve) => setTimeout(resolve, receiveRetryMs));
    }
  }
}

/** The role of sending to a platform: one process at a time, so that order and pace hold. */
export function senderRole(channel: Channel, sender: Sender): Role {
  return {
    name: `send:${channel.name}`,
    gained: () => sender.start(),
    lost: () => sender.stop(senderGraceMs),
  };
}
