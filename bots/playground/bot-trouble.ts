import type { ActionOf } from './actions.ts';
import { ActionRefused } from './stage.ts';

/** Trouble that a visitor wants for the bot's next call of a `method`, as the emulators of bots' platforms take it. */
export function botTrouble({ fault }: ActionOf<'fault'>, method: RegExp, platform: string) {
  switch (fault) {
    case 'too-many-requests':
      return { kind: 'too-many-requests', retryAfter: 3, method } as const;
    case 'server-error':
      return { kind: 'server-error', status: 500, method } as const;
    case 'answer-lost':
      return { kind: 'answer-lost', method } as const;
    case 'drop':
      return { kind: 'drop', method } as const;
    default:
      throw new ActionRefused(`${platform} has no such trouble`);
  }
}
