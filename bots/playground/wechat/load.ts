import { percentile } from '../percentile.ts';
import type { WechatEmulator } from './emulator.ts';
import { type EmulatedMember, openidOf } from './people.ts';

const FIRST_LOAD_MEMBER = 700_000_000;
/** The platform's own patience is 5 s: an answer this late is as good as lost. */
const LATE_MS = 4_500;

export interface LoadOptions {
  users: number;
  perUser: number;
  /** How many posts are under way at a time; default one per user. */
  concurrency?: number | undefined;
  /** Posts begun a second; absent: as fast as answers come. */
  ratePerSecond?: number | undefined;
  /** `{n}` is the member's number. */
  text?: string | undefined;
}

/** How the posts fared. Times in ms, from the post to the end of the answer. */
export interface Measured {
  made: number;
  /** With a passive reply that the member saw. */
  replied: number;
  /** With `success` or nothing. */
  nothing: number;
  /** Invalid, or given up. */
  failed: number;
  /** Posts that were made again. */
  retried: number;
  /** Answers that took longer than 4.5 s. */
  late: number;
  elapsed: number;
  perSecond: number;
  p50: number;
  p99: number;
  max: number;
}

/** Many members write side by side; each message's latency is that of its passive reply. */
export class PassiveLoad {
  private readonly emulator: WechatEmulator;
  private readonly crowd: EmulatedMember[] = [];

  constructor(emulator: WechatEmulator) {
    this.emulator = emulator;
  }

  /** The member of that number, made when first asked for. */
  member(number: number): EmulatedMember {
    for (let next = this.crowd.length; next <= number; next++) {
      const openid = openidOf(FIRST_LOAD_MEMBER + next);
      this.crowd.push(this.emulator.user({ name: `Member ${next}`, openid }));
    }
    const member = this.crowd[number];
    if (member === undefined) throw new Error(`no member ${number}`);
    return member;
  }

  /** Makes `users × perUser` messages; resolves when the last one is answered or given up. */
  async run(options: LoadOptions): Promise<Measured> {
    const { users, perUser, concurrency = users, ratePerSecond, text = 'my deposit has not arrived' } = options;
    const total = users * perUser;
    const waits: number[] = [];
    const counts = { reply: 0, nothing: 0, invalid: 0, failed: 0, retried: 0 };
    const startedAt = performance.now();
    let made = 0;
    const one = async (number: number) => {
      const beganAt = performance.now();
      const { delivery } = this.member(number).privateChat.says(text.replaceAll('{n}', String(number)));
      counts[await delivery.done] += 1;
      counts.retried += delivery.attempts.filter(({ duplicate }) => !duplicate).length - 1;
      waits.push(performance.now() - beganAt);
    };
    const worker = async () => {
      while (made < total) {
        const turn = made;
        // Taken before its time has come: nobody else waits for the same moment.
        made += 1;
        if (ratePerSecond !== undefined) await until(startedAt + (turn / ratePerSecond) * 1000);
        await one(turn % users);
      }
    };
    await Promise.all(Array.from({ length: Math.min(concurrency, total) }, worker));
    const elapsed = performance.now() - startedAt;
    const sorted = waits.sort((a, b) => a - b);
    return {
      made,
      replied: counts.reply,
      nothing: counts.nothing,
      failed: counts.invalid + counts.failed,
      retried: counts.retried,
      late: sorted.filter((ms) => ms > LATE_MS).length,
      elapsed,
      perSecond: elapsed === 0 ? 0 : (made / elapsed) * 1000,
      p50: percentile(sorted, 0.5),
      p99: percentile(sorted, 0.99),
      max: sorted.at(-1) ?? 0,
    };
  }
}

function until(at: number): Promise<void> {
  const left = at - performance.now();
  return left <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, left));
}
