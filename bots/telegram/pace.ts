import type { PaceRule } from '../../core/channel.ts';
import type { Address } from '../../core/language/address.ts';
import type { Effect } from '../../core/language/effect.ts';

/** "About 30 messages per second" in all (Bot FAQ, "My bot is hitting limits"). */
const OVERALL = { key: 'telegram:all', count: 30, perMs: 1000 };

/**
 * The pace that Telegram asks for (Bot FAQ): in all 30 messages a second; in one private chat one a second, of which a
 * short burst passes; in one group 20 a minute, opened topics included. Edits and the like make no message: only the
 * overall rule counts them. Answers to presses and reactions count nowhere.
 */
export function paceOf(effect: Effect, address: Address): readonly PaceRule[] {
  if (effect.kind === 'ack' || effect.kind === 'react') return [];
  if (effect.kind !== 'send' && effect.kind !== 'openThread') return [OVERALL];
  const key = `telegram:chat:${address.chat}`;
  const group = address.chat.startsWith('-');
  return [OVERALL, group ? { key, count: 20, perMs: 60_000 } : { key, count: 3, perMs: 3000 }];
}
