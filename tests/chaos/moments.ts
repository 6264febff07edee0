import { wait } from './crowd.ts';
import type { Platform } from './platform.ts';
import type { Running } from './program.ts';
import type { Random } from './random.ts';
import { ready } from './scene.ts';

/** A moment at which the program is killed. Times in milliseconds. */
export type Moment =
  /** So long after its process began, working or not. */
  | { when: 'starting'; after: number }
  /** So long after it was ready. */
  | { when: 'working'; after: number }
  /** While calls hang that took effect, or did not: made, and the answer not seen. */
  | { when: 'calling'; after: number; applied: boolean; calls: number }
  /** After answers were lost on the wire. */
  | { when: 'doubting'; after: number; calls: number }
  /** While it stops because it was asked to. */
  | { when: 'stopping'; after: number };

/** As many moments, spread over everything the program goes through. */
export function moments(random: Random, count: number): Moment[] {
  return Array.from({ length: count }, (_, at) => {
    switch (at % 10) {
      case 0:
      case 5:
        return { when: 'starting', after: random.whole(0, 1500) };
      case 1:
      case 4:
      case 8:
        return {
          when: 'calling',
          after: random.whole(20, 250),
          applied: random.chance(0.6),
          calls: random.whole(1, 8),
        };
      case 2:
        return { when: 'doubting', after: random.whole(0, 200), calls: random.whole(1, 4) };
      case 7:
        return { when: 'stopping', after: random.whole(0, 120) };
      default:
        return { when: 'working', after: random.whole(0, 500) };
    }
  });
}

/** Resolves when the moment has come; gives how many answers may have been lost with the program not killed yet. */
export async function comes(moment: Moment, program: Running, platform: Platform): Promise<number> {
  if (moment.when === 'starting') {
    await wait(moment.after);
    return 0;
  }
  await ready(program);
  switch (moment.when) {
    case 'working':
      await wait(moment.after);
      return 0;
    case 'calling':
      await platform.inject({ kind: 'hang', applied: moment.applied }, moment.calls);
      await wait(moment.after);
      return 0;
    case 'doubting':
      await platform.inject({ kind: 'answer-lost' }, moment.calls);
      await wait(moment.after);
      return moment.calls;
    case 'stopping':
      program.signal('SIGTERM');
      await wait(moment.after);
      return 0;
  }
}
