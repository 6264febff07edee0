import type { PaceRule } from '../../core/channel.ts';
import type { Address } from '../../core/language/address.ts';
import type { Effect } from '../../core/language/effect.ts';

/** "All bots can make up to 50 requests per second" (Discord, "Rate Limits"); a few are left for what is no effect. */
const OVERALL = { key: 'discord:all', count: 45, perMs: 1000 };

/**
 * The pace that Discord asks for: 50 requests a second in all; 5 messages in 5 s in one channel and a reaction every
 * quarter second, as its answers' headers say (documented nowhere; the headers rule, see errors.ts). Answers to presses
 * go by the interaction's token and are exempt.
 */
export function paceOf(effect: Effect, address: Address): readonly PaceRule[] {
  if (effect.kind === 'ack') return [];
  const place = `${address.chat}:${address.thread ?? ''}`;
  if (effect.kind === 'react') return [OVERALL, { key: `discord:react:${place}`, count: 1, perMs: 300 }];
  if (effect.kind === 'openThread') return [OVERALL, { key: `discord:chat:${address.chat}:`, count: 5, perMs: 5000 }];
  if (effect.kind !== 'send' || effect.answer !== undefined) return [OVERALL];
  return [OVERALL, { key: `discord:chat:${place}`, count: 5, perMs: 5000 }];
}
