import type { Channel } from '../core/channel.ts';
import { memberIdOf } from '../core/domain/member.ts';
import type { Event } from '../core/language/event.ts';
import type { Log } from '../core/log.ts';
import { memberDestination } from '../core/outbox/addresses.ts';
import type { Delivery } from '../core/outbox/delivery.ts';
import type { Sender } from '../core/outbox/sender.ts';
import { countWaiting, releaseHeld } from '../core/store/deliveries.ts';
import { isPending } from '../core/store/inbox.ts';
import type { Store } from '../core/store/store.ts';

/** How often another process's work on an event is looked for, in milliseconds. */
const followMs = 150;
/** No platform waits longer for an answer, in milliseconds. */
const patienceMs = 4_500;

/** An adapter that holds an answer open learns whether there is anything to say. */
export function tellHandled(channels: readonly Channel[], event: Event, deliveries: readonly Delivery[]): void {
  const channel = channels.find(({ name }) => name === event.channel);
  if (!channel?.handled || event.answer === undefined) return;
  const destination = memberDestination(memberIdOf(event.channel, event.from.id));
  const more = deliveries.filter(
    ({ channel: via, state, destination: to, effect }) =>
      via === event.channel &&
      (state === 'queued' || state === 'sending') &&
      (to === destination || ('answer' in effect && effect.answer === event.answer)),
  );
  channel.handled(event.answer, more.length);
}

/** What looking events up needs. */
export interface LookUp {
  store: Store;
  clock: () => number;
  log: Log;
}

/** What telling of a repeat needs. */
export interface RepeatNeeds extends LookUp {
  /** Lets the senders look for what was released. */
  lookAgain(): void;
}

/**
 * What a platform says again because our answer was lost may have been dealt with long ago: then it gets the answer that
 * was given, or else what waits for the member, because it could not go out for want of the answer that is asked for now.
 */
export async function tellRepeated(
  channels: readonly Channel[],
  event: Event,
  { store, clock, log, lookAgain }: RepeatNeeds,
): Promise<void> {
  const channel = channels.find(({ name }) => name === event.channel);
  if (!channel?.handled || event.answer === undefined) return;
  try {
    if (await channel.answerAgain?.(event.answer)) return;
    const destination = memberDestination(memberIdOf(event.channel, event.from.id));
    const found = await store.commit(async (tx) => {
      if (await isPending(tx, event.key)) return null;
      const released = await releaseHeld(tx, event.channel, destination, clock());
      return { released, waiting: await countWaiting(tx, event.channel, destination) };
    });
    if (found === null) return;
    channel.handled(event.answer, found.waiting);
    if (found.released > 0) lookAgain();
  } catch (error) {
    log.warn({ err: error }, 'whether an event said again was dealt with could not be looked up');
  }
}

/**
 * Where several processes share the work, an event's turn, and what is said in it, may be another's, while the platform
 * waits here for the answer: sees to it that it gets one. `sender`: this process's sender of the event's channel.
 */
export async function followElsewhere(
  channel: Channel,
  sender: Sender,
  { key, answer, from }: Event,
  { store, clock, log }: LookUp,
): Promise<void> {
  if (!channel.handled || !channel.isAsked || answer === undefined) return;
  const destination = memberDestination(memberIdOf(channel.name, from.id));
  try {
    for (const until = clock() + patienceMs; clock() < until; ) {
      await new Promise((resolve) => setTimeout(resolve, followMs));
      if (!channel.isAsked(answer)) return;
      const waiting = await store.commit(async (tx) =>
        (await isPending(tx, key)) ? null : countWaiting(tx, channel.name, destination),
      );
      if (waiting === null) continue;
      if (sender.isRunning) return channel.handled(answer, waiting);
      // The sender of the other process is still at it; what it cannot send it leaves held.
      if (waiting > 0) continue;
      return channel.handled(answer, await sender.answerHere(destination));
    }
  } catch (error) {
    log.warn({ err: error, channel: channel.name }, 'what another process made of an event could not be looked up');
  }
}
