import { is, type Token } from '../talk/read.ts';
import { firstAfter, has, isChinese, lastBefore } from '../talk/signs.ts';

/** A secret that is spoken of: what opens a wallet, or what logs in. */
export interface SecretName {
  readonly at: number;
  readonly kind: 'wallet' | 'login';
  /** Only its context says that it is one: "the code", "your phrase". */
  readonly vague: boolean;
}

/** The secrets that a clause names, and none that merely are called alike (wifi passwords, discount codes). */
export function secretsIn(tokens: readonly Token[], messageSpokenOf = false): SecretName[] {
  return tokens.flatMap((token, at): SecretName[] => {
    const kind = kindAt(tokens, token, at, messageSpokenOf);
    return kind === undefined || isOther(tokens, at) ? [] : [{ at, ...kind }];
  });
}

function kindAt(
  tokens: readonly Token[],
  token: Token,
  at: number,
  messageSpokenOf: boolean,
): Omit<SecretName, 'at'> | undefined {
  if (is(token, 'walletSecret')) return { kind: 'wallet', vague: false };
  if (is(token, 'loginSecret')) return { kind: 'login', vague: false };
  const reach = isChinese(token) ? 3 : 2;
  if (is(token, 'headWallet')) {
    if (lastBefore(tokens, at, reach, 'modWallet') >= 0) return { kind: 'wallet', vague: isChinese(token) };
    if (/^(?:phrase|seed|seeds|keys?)$/.test(token.text) && lastBefore(tokens, at, 1, 'your') >= 0)
      return { kind: 'wallet', vague: true };
  }
  if (is(token, 'headLogin')) {
    if (lastBefore(tokens, at, isChinese(token) ? 4 : 3, 'modLogin') >= 0) return { kind: 'login', vague: false };
    if (messageSpokenOf) return { kind: 'login', vague: false };
    const after = firstAfter(tokens, at, 7, 'gotCode');
    if (after > 0 && !isChinese(token)) return { kind: 'login', vague: false };
    if (/^codes?$/.test(token.text)) return { kind: 'login', vague: true };
  }
  return undefined;
}

function isOther(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const reach = isChinese(token) ? 3 : 2;
  const before = tokens.slice(Math.max(0, at - reach), at);
  const modifiers = before.filter((one) => is(one, 'modOther') && !is(one, 'modLogin', 'modWallet'));
  if (modifiers.length > 0) return true;
  // "the password for the zoom call", "the code of the door".
  const after = tokens.slice(at + 1, at + 5);
  const link = after.findIndex(({ text }) => text === 'for' || text === 'of' || text === 'to');
  return link >= 0 && link < 2 && has(after.slice(link), 'modOther', 'developer');
}
