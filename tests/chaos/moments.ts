import { wait } from './crowd.ts';
import type { Running } from './program.ts';
import type { Random } from './random.ts';
import { ready, type Scene } from './scene.ts';

/** A moment at which the program is killed. Times in milliseconds. */
export type Moment =
  /** So long after its process began, working or not. */
  | { when: 'starting'; after: number }
  /** So long after it was ready. */
  | { when: 'working'; after: number }
  /** While calls hang that took effect, or did not: made, and the answer not seen. */
  | { when: 'calling'; after: number; applied: boolean; calls: number }
  /** While threads of new tickets are made, and the answers not seen. */
  | { when: 'opening'; after: number; calls: number }
  /** After answers were lost on the wire. */
  | { when: 'doubting'; after: number; calls: number }
  /** While it waits because calls were refused: too fast, or the platform is unwell. */
  | { when: 'refused'; after: number; how: 'too-many-requests' | 'server-error'; calls: number }
  /** While it takes up the connection again on which it hears, with its old session or a new one. */
  | { when: 'resuming'; after: number; how: 'resumable' | 'forgotten' }
  /** As soon as it has committed events: of those that came while it was away, or with work in hand. */
  | { when: 'committed'; behind: boolean }
  /** While it stops because it was asked to. */
  | { when: 'stopping'; after: number };

/** As many moments, spread over everything the program goes through. */
export function moments(random: Random, count: number): Moment[] {
  // A short run begins anywhere in the round, so that several of them see all of it.
  const first = random.whole(0, kinds.length - 1);
  const rest = Array.from({ length: count - 1 }, (_, at) => kinds[(first + at) % kinds.length] ?? 'working');
  // Tickets are opened most of all in the beginning.
  return ['opening' as const, ...rest].map((when) => momentOf(when, random));
}

const kinds = [
  'starting',
  'calling',
  'doubting',
  'resuming',
  'committed',
  'working',
  'calling',
  'refused',
  'stopping',
  'committed',
  'resuming',
] as const satisfies readonly Moment['when'][];

function momentOf(when: Moment['when'], random: Random): Moment {
  switch (when) {
    case 'starting':
      return { when, after: random.whole(0, 1500) };
    case 'calling':
      return { when, after: random.whole(20, 250), applied: random.chance(0.6), calls: random.whole(1, 8) };
    case 'doubting':
      return { when, after: random.whole(0, 200), calls: random.whole(1, 4) };
    case 'opening':
      return { when, after: random.whole(2000, 3000), calls: 20 };
    case 'refused': {
      const how = random.chance(0.5) ? 'too-many-requests' : 'server-error';
      return { when, how, after: random.whole(50, 600), calls: random.whole(1, 8) };
    }
    case 'resuming':
      return { when, how: random.chance(0.5) ? 'resumable' : 'forgotten', after: random.whole(0, 300) };
    case 'committed':
      return { when, behind: random.chance(0.5) };
    case 'working':
      return { when, after: random.whole(0, 500) };
    case 'stopping':
      return { when, after: random.whole(0, 120) };
  }
}

/** Resolves when the moment has come. */
export async function comes(moment: Moment, program: Running, scene: Scene): Promise<void> {
  if (moment.when === 'starting') return wait(moment.after);
  if (moment.when === 'committed' && moment.behind) return takesSome(scene, program);
  await ready(program);
  // A stumble may strike either side of the desk.
  const struck = scene.platforms;
  switch (moment.when) {
    case 'committed':
      return takesSome(scene, program);
    case 'calling':
      for (const each of struck) await each.inject({ kind: 'hang', applied: moment.applied }, moment.calls);
      break;
    case 'opening':
      for (const each of struck) await each.inject({ kind: 'hang', applied: true }, moment.calls, 'threads');
      break;
    case 'doubting':
      await scene.losesAnswers(moment.calls);
      break;
    case 'refused': {
      const { how, calls } = moment;
      const misfortune = how === 'server-error' ? { kind: how } : { kind: how, retryAfter: 1 };
      for (const each of struck) {
        await each.inject(misfortune, calls);
        // An unwell platform does not say whether it did what it was asked; one that is asked too fast did not.
        if (how === 'server-error') scene.mayRepeat(each, calls);
      }
      break;
    }
    case 'resuming':
      for (const each of struck) await each.dropsConnection(moment.how);
      break;
    case 'stopping':
      program.signal('SIGTERM');
  }
  await wait(moment.after);
}

/** Far more than a program needs to take something from people who never stop, milliseconds. */
const takingMs = 20_000;

async function takesSome({ records }: Scene, program: Running): Promise<void> {
  const before = await records.taken();
  for (const deadline = Date.now() + takingMs; (await records.taken()) === before; await wait(2)) {
    if (Date.now() > deadline) throw new Error(`nothing was taken:\n${program.lines.slice(-20).join('\n')}`);
  }
}
