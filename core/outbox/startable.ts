import type { Channel } from '../channel.ts';
import type { Backlog } from './backlog.ts';
import type { Delivery } from './delivery.ts';
import type { Group } from './departure.ts';
import type { Directory } from './directory.ts';
import type { Gate } from './gate.ts';
import { joinableRun } from './join.ts';

/** Deliveries of one place that are offered to a platform's one answer at most. */
export const maxTogether = 30;
/** A joined message stays below every platform's limit for one message. */
const maxJoined = 1800;

/** What choosing what starts needs. */
export interface StartableOptions {
  channel: Channel;
  /** Waits for the platform's pace, and joins what waited. */
  paced: boolean;
  gate: Gate;
  directory: Directory;
  backlog: Backlog;
  clock: () => number;
  /** Something may start then: milliseconds since the epoch. */
  wakeAt(at: number): void;
  /** Told of deliveries whose destination does not exist. */
  nobodyThere(deliveries: readonly Delivery[]): void;
  putBack(deliveries: readonly Delivery[]): void;
}

/** Takes from every destination that may start now what goes out together; no more than `room` of them. */
export async function takeStartable(room: number, options: StartableOptions): Promise<Group[]> {
  const groups: Group[] = [];
  try {
    for (const [destination, waiting] of options.backlog.ready()) {
      if (groups.length >= room) break;
      const group = await takeFrom(destination, waiting, options);
      if (group) groups.push(group);
    }
  } catch (error) {
    for (const { deliveries } of groups) options.putBack(deliveries);
    throw error;
  }
  return groups;
}

/** What goes out together at the head of a destination's queue; undefined when nothing may start there now. */
async function takeFrom(
  destination: string,
  waiting: readonly Delivery[],
  options: StartableOptions,
): Promise<Group | undefined> {
  const { gate, directory, backlog, clock } = options;
  const [head] = waiting;
  if (!head) return undefined;
  const now = clock();
  const address = await directory.find(head.effect.target);
  if (!address) {
    options.nobodyThere(backlog.take(destination, 1));
    return undefined;
  }
  const at = canAnswer(waiting, options) ? now : gate.startsAt(head, address, now);
  if (at > now) {
    options.wakeAt(at);
    return undefined;
  }
  gate.take(head.effect, address, now);
  const [first, ...rest] = backlog.take(destination, runOf(waiting, options));
  return first && { deliveries: [first, ...rest], address };
}

/**
 * Whether the platform waits for an answer that can carry what waits: that asks nothing of it, so that no wait that it
 * asked for keeps a member from being answered. What was tried once waits its time.
 */
function canAnswer(waiting: readonly Delivery[], { channel }: StartableOptions): boolean {
  if (!channel.performTogether) return false;
  return waiting
    .slice(0, maxTogether)
    .some(({ effect, attempts }) => attempts === 0 && 'answer' in effect && effect.answer !== undefined);
}

/** How many at the head of a destination's queue go out together. */
function runOf(waiting: readonly Delivery[], { channel, paced }: StartableOptions): number {
  if (channel.performTogether) return Math.min(waiting.length, maxTogether);
  return paced ? joinableRun(waiting, maxJoined) : 1;
}
