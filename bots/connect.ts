import { OperatorError } from '../core/channel.ts';
import type { Log } from '../core/log.ts';
import { backoff, type Clock } from './clock.ts';

/** How often a platform that does not answer is asked before the start is given up. */
const attempts = 4;

/** A platform to be asked whether it lets us in. */
export interface Connecting {
  /** Its name, and the variable that says where its API is: for the operator to read. */
  platform: string;
  variable: string;
  apiRoot: string;
  /** Rejects when we are not let in, or nothing answers. */
  ask(): Promise<void>;
  /** What the operator has to mend before it is of any use to ask again; undefined when nothing. */
  refusal(error: unknown, problem: string): string | undefined;
  /** One line, without secrets. */
  describe(error: unknown): string;
  log: Log;
  clock: Clock;
}

/** Asks until the platform lets us in. Rejects with an OperatorError when it refuses for good, or does not answer. */
export async function connect(connecting: Connecting): Promise<void> {
  const { platform, variable, apiRoot, log, clock } = connecting;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await connecting.ask();
    } catch (error) {
      const problem = connecting.describe(error);
      const refusal = connecting.refusal(error, problem);
      if (refusal !== undefined) throw new OperatorError(refusal);
      if (attempt === attempts) {
        const { host } = new URL(apiRoot);
        throw new OperatorError(
          `${platform} cannot be reached at ${host} (${problem}): check the network, or ${variable}.`,
        );
      }
      log.warn({ problem, attempt }, `${platform} did not answer; trying again`);
      await clock.sleep(backoff(attempt));
    }
  }
}

/** An API root without trailing slashes. Throws an OperatorError that names the variable when it is none. */
export function apiRootFrom(given: string, variable: string): string {
  const apiRoot = given.replace(/\/+$/, '');
  if (!URL.canParse(apiRoot) || !/^https?:$/.test(new URL(apiRoot).protocol)) {
    throw new OperatorError(`${variable} is not an http or https URL.`);
  }
  return apiRoot;
}
