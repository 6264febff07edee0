import type { Misfortune } from './house.ts';

/** A misfortune as the emulators name it; WeChat does not say how long to wait. */
export function faultOf(what: Misfortune) {
  switch (what.kind) {
    case 'answer-lost':
      return { kind: 'answer-lost' } as const;
    case 'dropped':
      return { kind: 'drop' } as const;
    case 'too-fast':
      return { kind: 'too-many-requests', retryAfter: what.retryAfterSeconds } as const;
    case 'server-error':
      return { kind: 'server-error', status: 502 } as const;
  }
}
