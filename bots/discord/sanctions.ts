import type { REST } from '@discordjs/rest';
import type { Effect } from '../../core/language/effect.ts';
import { codeOf } from './errors.ts';

export type Sanction = Extract<Effect, { kind: 'restrict' | 'unrestrict' | 'ban' | 'unban' }>;

/** A time-out lasts at most 28 days (Discord, "Modify Guild Member"); a minute is left for the clocks. */
export const LONGEST_TIMEOUT_MS = 28 * 86_400_000 - 60_000;
const UNKNOWN_BAN = 10026;

/** Does it. Doing it twice is the same as doing it once. `now`: milliseconds since the epoch. */
export async function sanction(rest: REST, effect: Sanction, now: number): Promise<void> {
  const { server, person } = effect;
  if (server === undefined) throw new RangeError('a sanction needs its server');
  const member = `/guilds/${server}/members/${person}` as const;
  const ban = `/guilds/${server}/bans/${person}` as const;
  switch (effect.kind) {
    case 'restrict': {
      const until = Math.min(effect.until ?? Number.POSITIVE_INFINITY, now + LONGEST_TIMEOUT_MS);
      await rest.patch(member, { body: { communication_disabled_until: new Date(until).toISOString() } });
      return;
    }
    case 'unrestrict':
      await rest.patch(member, { body: { communication_disabled_until: null } });
      return;
    case 'ban':
      await rest.put(ban, { body: {} });
      return;
    case 'unban':
      await rest.delete(ban).catch((error) => {
        if (codeOf(error) !== UNKNOWN_BAN) throw error;
      });
  }
}
