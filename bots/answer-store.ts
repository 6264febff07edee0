import { memberIdOf } from '../core/domain/member.ts';
import type { Log } from '../core/log.ts';
import { memberDestination } from '../core/outbox/addresses.ts';
import { findAnswered, saveAnswered } from '../core/store/answered.ts';
import type { Store } from '../core/store/store.ts';
import type { AnswerStore } from './wechat/exchanges.ts';

/** Keeps the words of answers where every process of the installation finds them, also one that starts later. */
export function storedAnswers(
  channel: string,
  { store, clock, log }: { store: Store; clock: () => number; log: Log },
): AnswerStore {
  return {
    async keep(answer, user, text) {
      const destination = memberDestination(memberIdOf(channel, user));
      try {
        await store.commit((tx) => saveAnswered(tx, { channel, answer, destination, text }, clock()));
      } catch (error) {
        log.warn({ err: error, channel }, 'an answer could not be kept: after a restart it would not be given again');
      }
    },
    find: (answer) => store.commit((tx) => findAnswered(tx, channel, answer)),
  };
}
