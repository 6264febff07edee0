/**
 * What a message asks of others: to hand over a secret, to let someone into their screen, device or account, to
 * "validate" or connect a wallet somewhere, to write in private about lost money, or to send coins and get more back.
 */
export const phishingKinds = [
  'asks-secret',
  'opens-access',
  'wallet-validation',
  'private-recovery',
  'doubling',
] as const;
export type PhishingKind = (typeof phishingKinds)[number];
