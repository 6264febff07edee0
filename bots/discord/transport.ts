import { DefaultRestOptions, REST } from '@discordjs/rest';
import { isUnauthorized } from './errors.ts';
import { InvalidRequests } from './invalid-requests.ts';

/** Where to, as whom, and how long a call may take. */
export interface TransportOptions {
  /** Without a trailing slash and without the version. */
  apiRoot: string;
  token: string;
  callTimeoutSeconds: number;
  /** The client's own pacing is lifted: only against an emulator. */
  paceOff: boolean;
  /** Milliseconds since the epoch; default: the machine's. */
  now?: () => number;
  /** Refused calls in ten minutes after which none is made; default: 4,500. */
  invalidMax?: number;
}

/**
 * The REST client, without its own retries and waits: whether a lost answer is asked for again, and when, is the
 * outbox's to say. Limits that it foresees are errors, with the time to wait in them; so is every call while Discord might
 * ban the address for what it refused.
 */
export function createTransport(options: TransportOptions): REST {
  const invalid = new InvalidRequests(options.now ?? Date.now, options.invalidMax);
  const rest = new REST({
    api: options.apiRoot,
    version: '10',
    retries: 0,
    timeout: options.callTimeoutSeconds * 1000,
    rejectOnRateLimit: () => true,
    async makeRequest(url, init) {
      invalid.check();
      const response = await DefaultRestOptions.makeRequest(url, init);
      invalid.note(response.status, response.headers.get('x-ratelimit-scope'));
      return response;
    },
    ...(options.paceOff ? { globalRequestsPerSecond: Number.POSITIVE_INFINITY } : {}),
  });
  return rest.setToken(options.token);
}

/** The client forgets a token that was refused; it is given back, so that the next call can show whether it serves again. */
export function restoreToken(rest: REST, token: string, error: unknown): void {
  if (isUnauthorized(error)) rest.setToken(token);
}

/** Ends the client's timers. */
export function closeTransport(rest: REST): void {
  rest.clearHashSweeper();
  rest.clearHandlerSweeper();
}
