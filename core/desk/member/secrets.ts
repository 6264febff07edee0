import type { SecretKind } from '../../language/event.ts';
import { titled } from './screen.ts';
import { say, tell, type Visit } from './visit.ts';

/** Something secret was in what they sent: it was taken out before anybody saw it, and they should change it. */
export function warnOfSecrets(visit: Visit, kinds: readonly SecretKind[]): void {
  const what = [...new Set(kinds)].map((kind) => say(visit, `secret-${kind}`)).join(say(visit, 'list-separator'));
  // Whoever has seen such a key can move what it holds at any time: changing a password would not help.
  const wallet = kinds.some((kind) => kind === 'seed-phrase' || kind === 'private-key');
  tell(visit, titled(say(visit, 'secret-title'), [say(visit, 'secret-body', { what, wallet: String(wallet) })]));
}
