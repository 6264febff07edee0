import type { AcceptEvents } from '../core/channel.ts';
import { lapsesTask } from '../core/desk/group/due.ts';
import type { DueEvent } from '../core/language/event.ts';
import type { Log } from '../core/log.ts';
import { dueTasks } from '../core/store/groups.ts';
import type { Role } from '../core/store/leases.ts';
import type { Store } from '../core/store/store.ts';

/** What is due is looked for this often, milliseconds. */
const lookMs = 1_000;
/** Dates are looked at this often, milliseconds, and when the role is taken. */
const hourMs = 3_600_000;
const mostAtOnce = 100;

export interface DueOptions {
  store: Store;
  accept: AcceptEvents;
  /** The desk's channel, for what belongs to no group. */
  deskChannel: string;
  clock: () => number;
  log: Log;
}

/**
 * The role of noticing what is due: one process at a time. It only hands in events; their keys see to it that what two
 * processes notice is done once.
 */
export function dueRole(options: DueOptions): Role {
  let timer: NodeJS.Timeout | null = null;
  let looking: Promise<void> = Promise.resolve();
  let hour = Number.NaN;
  const look = async () => {
    const { store, accept, deskChannel, clock, log } = options;
    try {
      const now = clock();
      const tasks = await store.commit((tx) => dueTasks(tx, now, mostAtOnce));
      const events = tasks.map(({ id, dueAt, channel }) => dueEvent(channel, id, dueAt, now));
      const thisHour = Math.floor(now / hourMs);
      // At start it is looked at anew: the key tells it from the look that another process had in this hour.
      if (thisHour !== hour) events.push(dueEvent(deskChannel, lapsesTask, now, now));
      if (events.length > 0) await accept(events);
      hour = thisHour;
    } catch (error) {
      log.warn({ err: error }, 'what is due could not be looked up; trying again');
    }
  };
  const next = () => {
    timer = setTimeout(() => {
      looking = look().then(() => {
        if (timer) next();
      });
    }, lookMs);
  };
  return {
    name: 'clock',
    async gained() {
      hour = Number.NaN;
      next();
      looking = look();
      await looking;
    },
    async lost() {
      if (timer) clearTimeout(timer);
      timer = null;
      await looking;
    },
  };
}

/** A task that is planned anew has another key. What is of one group is done in order. */
function dueEvent(channel: string, task: string, dueAt: number, at: number): DueEvent {
  return {
    kind: 'due',
    key: `due:${task}:${dueAt}`,
    lane: `due:${task.slice(task.indexOf(':') + 1)}`,
    channel,
    at,
    chat: { id: '', kind: 'group' },
    from: { id: '', name: '' },
    task,
  };
}
