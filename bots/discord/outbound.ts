import type { Attempt } from '../../core/channel.ts';
import type { Effect } from '../../core/language/effect.ts';
import type { Outcome } from '../../core/language/outcome.ts';
import { call, performSteps, type Step } from '../steps.ts';
import { codeOf, isUnauthorized, MessageGone, outcomeOf } from './errors.ts';
import type { Log, Scrub } from './log.ts';
import { escaped } from './markdown.ts';
import { userOfChat } from './places.ts';
import type { Part } from './render.ts';
import { sanction } from './sanctions.ts';
import { Saying, type SayingOptions } from './saying.ts';
import { postPart } from './send.ts';
import type { Tags } from './tags.ts';
import { changeThread, forumPost, openedFor, threadName, threadUnder, unreact } from './threads.ts';

/** What performing needs. */
export interface OutboundOptions extends SayingOptions {
  tags: Tags;
  scrub: Scrub;
  log: Log;
  /** Called after every attempt: whether the platform still takes the token. */
  onToken(accepted: boolean, error?: unknown): void;
}

/** Performs effects on Discord: Attempt → API calls → Outcome. Never throws. */
export class Outbound {
  private readonly options: OutboundOptions;
  private readonly saying: Saying;

  constructor(options: OutboundOptions) {
    this.options = options;
    this.saying = new Saying(options);
  }

  perform(attempt: Attempt): Promise<Outcome> {
    const { scrub, log } = this.options;
    return performSteps(attempt, {
      platform: 'Discord',
      stepsOf: (each) => this.stepsOf(each),
      anew: (each, content) => this.saying.sendSteps(each, content, {}),
      runStep: (step, before, each) => this.runStep(step, before, each),
      scrub,
      log,
    });
  }

  private async runStep(step: Step, before: readonly string[], { address, effect }: Attempt): Promise<Outcome> {
    try {
      const made = await step.run(before);
      this.options.onToken(true);
      return { state: 'sent', ...made };
    } catch (error) {
      if (isUnauthorized(error)) this.options.onToken(false, error);
      if (error instanceof MessageGone) return { state: 'failed', reason: 'message-gone', detail: error.message };
      const thread = address.thread !== undefined && effect.kind !== 'openThread';
      // The DM or private thread we knew is not there: there is always another for who shares a server with us.
      if (codeOf(error) === 10003 && userOfChat(address.chat) !== undefined) {
        return { state: 'retry', afterMs: 1000, scope: 'effect', detail: 'the private channel was not there any more' };
      }
      if (codeOf(error) === 10003 && !thread && this.options.generalPosts.forget(address.chat)) {
        return { state: 'retry', afterMs: 1000, scope: 'effect', detail: 'the general post was not there any more' };
      }
      return outcomeOf(error, { repeatable: step.repeatable, thread }, this.options.scrub);
    }
  }

  private stepsOf(attempt: Attempt): Step[] {
    const { effect, address } = attempt;
    const { rest } = this.options;
    const channel = () => this.saying.channelOf(address);
    switch (effect.kind) {
      case 'send':
        return [
          ...this.saying.sendSteps(attempt, effect.content, effect),
          ...(effect.pin ? [this.saying.pinStep(attempt)] : []),
        ];
      case 'edit':
        return this.saying.editSteps(attempt, effect);
      case 'delete':
        return [
          call(async () => {
            const at = await channel();
            await openedFor(rest, at, () => rest.delete(`/channels/${at}/messages/${effect.message}`));
          }),
        ];
      case 'react':
        return [call(async () => this.react(await channel(), effect))];
      case 'ack':
        return this.saying.ackSteps(effect);
      case 'openThread':
        return this.openSteps(attempt, effect);
      case 'updateThread': {
        const { thread } = address;
        if (thread === undefined) throw new RangeError('there is no thread to change');
        return [
          call(() => this.tagged(address.chat, effect.labels, (tags) => changeThread(rest, thread, effect, tags))),
        ];
      }
      case 'restrict':
      case 'unrestrict':
      case 'ban':
      case 'unban':
        return [call(() => sanction(rest, effect, this.options.clock.now()))];
    }
  }

  private async react(channel: string, { message, emoji }: Extract<Effect, { kind: 'react' }>): Promise<void> {
    const { rest } = this.options;
    const path = `/channels/${channel}/messages/${message}/reactions/${encodeURIComponent(emoji)}/@me` as const;
    await openedFor(rest, channel, () => (emoji === '' ? unreact(rest, channel, message) : rest.put(path)));
  }

  /** Runs a call with the tags for labels, or without where there are none to set; once more if a tag was deleted. */
  private async tagged<Result>(
    chat: string,
    labels: readonly string[] | undefined,
    run: (tags?: string[]) => Promise<Result>,
  ): Promise<Result> {
    const { destinations, tags } = this.options;
    if (labels === undefined || !(await destinations.placeOf(chat)).forum) return run();
    try {
      return await run(await tags.idsFor(chat, labels));
    } catch (error) {
      if (codeOf(error) !== INVALID_FORM) throw error;
      tags.forget(chat);
      return run(await tags.idsFor(chat, labels));
    }
  }

  /** A thread under a message that bears the title, in a text channel; a post, in a forum channel. */
  private openSteps(
    { address, idempotencyKey }: Attempt,
    { title, labels }: Extract<Effect, { kind: 'openThread' }>,
  ): Step[] {
    const { rest, destinations, fetchFile } = this.options;
    const { chat } = address;
    const name = threadName(title);
    const head: Part = { text: escaped(name), files: [] };
    const begin: Step = {
      repeatable: true,
      run: async () => {
        if ((await destinations.placeOf(chat)).forum) return { messages: [] };
        return {
          messages: [await postPart(rest, chat, head, { silent: true }, `${idempotencyKey}:thread`, fetchFile)],
        };
      },
    };
    const open: Step = {
      repeatable: true,
      run: async ([starter]) => {
        if (starter !== undefined) return { messages: [], thread: await threadUnder(rest, chat, starter, name) };
        const message = { content: head.text, allowed_mentions: { parse: [] } };
        const post = (tags?: string[]) => forumPost(rest, destinations, chat, name, message, tags ?? []);
        return { messages: [], thread: await this.tagged(chat, labels, post) };
      },
    };
    return [begin, open];
  }
}

/** A field has a value it cannot have (Discord, "JSON Error Codes"): of those we set, only a tag can go out of date. */
const INVALID_FORM = 50035;
