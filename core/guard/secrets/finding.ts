import type { NormalizedText } from './normalized-text.ts';

/** What sort of secret was found; each has its own marker (see marker.ts). */
export type SecretKind = 'seed-phrase' | 'private-key' | 'password' | 'one-time-code' | 'api-secret';

/** A half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One secret and where it stands, in UTF-16 offsets into the text it was found in. */
export interface Finding {
  kind: SecretKind;
  start: number;
  end: number;
}

/** A pure detector; its findings are offsets into the normalized text. */
export type Detector = (text: NormalizedText) => Finding[];
