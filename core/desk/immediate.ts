import type { Form, FormRequest, Immediate } from '../channel.ts';
import type { DeskConfig } from '../config/desk.ts';
import { memberIdOf } from '../domain/member.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Log } from '../log.ts';
import { findMembers, findTickets, queuedTickets } from '../store/desk.ts';
import type { Store } from '../store/store.ts';
import { within } from '../within.ts';
import { readConversation } from './member/conversation.ts';
import { type FormPage, formOf, pageAsked } from './member/form-page.ts';
import { firstLanguage } from './member/visit.ts';
import { suggest } from './staff/suggest.ts';

/** A form is shown after this long (milliseconds) even if what it held before is not known by then: platforms do not wait. */
const lookupMs = 1_200;

/** What answering at once needs. */
export interface ImmediateOptions {
  policy: DeskConfig;
  texts: Texts;
  store: Store;
  clock: () => number;
  log: Log;
}

/** Forms and suggestions, which platforms want before a turn could be had. They read, and change nothing. */
export function createImmediate(options: ImmediateOptions): Immediate {
  const { policy, store } = options;
  return {
    form(request) {
      const page = pageAsked(request.asked);
      return page && filledForm(page, request, options);
    },
    suggest: (request) =>
      suggest(request, policy, {
        queue: (limit) => store.commit((tx) => queuedTickets(tx, { limit })),
        ticket: async (number) => (await store.commit((tx) => findTickets(tx, [number])))[0],
      }),
  };
}

async function filledForm(page: FormPage, request: FormRequest, options: ImmediateOptions): Promise<Form> {
  const { policy, texts, store, clock, log } = options;
  const id = memberIdOf(request.channel, request.user);
  try {
    const [member] = await within(
      lookupMs,
      store.commit((tx) => findMembers(tx, [id])),
    );
    const language = member?.language ?? firstLanguage(policy, request.locale);
    return formOf(page, texts, language, readConversation(member?.flow ?? null, clock()).draft);
  } catch (error) {
    log.warn({ err: error }, 'a form was shown without what it held before');
    return formOf(page, texts, firstLanguage(policy, request.locale), 'unknown');
  }
}
