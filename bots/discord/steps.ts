/** What a call made. `detour`: not in the DM it was meant for, as that is closed. */
export interface Made {
  messages: string[];
  thread?: string;
  detour?: boolean;
}

/** One call of an effect. What it resolves to are the ids of the messages it made, and the thread it opened. */
export interface Step {
  repeatable: boolean;
  /** `before`: the ids of the messages that the steps before it made. */
  run(before: readonly string[]): Promise<Made>;
}

/** Something Discord has no call for. */
export class Unsupported extends Error {}

/** The message to change is not there any more, as far as we can reach it. */
export class MessageGone extends Error {}

/** A call that makes no message and may be done twice. */
export function call(run: () => Promise<unknown>): Step {
  return {
    repeatable: true,
    async run() {
      await run();
      return { messages: [] };
    },
  };
}
