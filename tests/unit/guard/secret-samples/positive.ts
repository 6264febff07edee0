import type { SecretKind } from '../../../../core/guard/secrets.ts';

/** A text with a secret in it. */
export interface Positive {
  readonly kind: SecretKind;
  readonly text: string;
  /** Pieces that must be gone from the redacted text. */
  readonly secret: readonly string[];
}
