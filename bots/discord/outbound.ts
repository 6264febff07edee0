import type { REST } from '@discordjs/rest';
import type { Attempt } from '../../core/channel.ts';
import type { Address, Content, Effect, Outcome } from '../../core/language.ts';
import type { Clock } from '../clock.ts';
import { type Answer, type Answers, answerOfHidden, isFresh, readAnswer } from './answers.ts';
import type { Destinations } from './destinations.ts';
import { codeOf, isExpiredAnswer, isUnauthorized, outcomeOf } from './errors.ts';
import type { FetchFile } from './files.ts';
import type { GeneralPosts } from './general-post.ts';
import type { Log, Scrub } from './log.ts';
import { escaped } from './markdown.ts';
import { userOfChat } from './places.ts';
import { type Part, render, rowsOf, textParts } from './render.ts';
import { sanction } from './sanctions.ts';
import { answerPart, type Envelope, editPart, postPart } from './send.ts';
import type { Tags } from './tags.ts';
import { changeThread, forumPost, openedFor, threadName, threadUnder, unreact, writtenInto } from './threads.ts';

/** What performing needs. */
export interface OutboundOptions {
  rest: REST;
  destinations: Destinations;
  generalPosts: GeneralPosts;
  answers: Answers;
  tags: Tags;
  fetchFile: FetchFile;
  scrub: Scrub;
  log: Log;
  clock: Clock;
  /** Called after every attempt: whether the platform still takes the token. */
  onToken(accepted: boolean, error?: unknown): void;
}

/** What a call made. `detour`: not in the DM it was meant for, as that is closed. */
interface Made {
  messages: string[];
  thread?: string;
  detour?: boolean;
}

/** One call of an effect. What it resolves to are the ids of the messages it made, and the thread it opened. */
interface Step {
  repeatable: boolean;
  /** `before`: the ids of the messages that the steps before it made. */
  run(before: readonly string[]): Promise<Made>;
}

/** Performs effects on Discord: Attempt → API calls → Outcome. Never throws. */
export class Outbound {
  private readonly options: OutboundOptions;

  constructor(options: OutboundOptions) {
    this.options = options;
  }

  async perform(attempt: Attempt): Promise<Outcome> {
    const { effect } = attempt;
    try {
      const outcome = await this.runSteps(this.stepsOf(attempt), attempt, placeOf(attempt));
      if (effect.kind !== 'edit' || !effect.orSend || outcome.state !== 'failed') return outcome;
      if (outcome.reason !== 'message-gone' && outcome.reason !== 'unsupported') return outcome;
      const anew = this.sendSteps(attempt, effect.content, {});
      return await this.runSteps(anew, attempt, `${placeOf(attempt)} anew`);
    } catch (error) {
      // No call was made: the effect itself cannot be said on Discord.
      const detail = this.options.scrub(error instanceof Error ? error.message : String(error));
      this.options.log.error({ effect: effect.kind, detail }, 'an effect cannot be expressed on Discord');
      return { state: 'failed', reason: error instanceof Unsupported ? 'unsupported' : 'rejected', detail };
    }
  }

  /** Runs the steps not yet done at this place, and says how far it came, so that the next attempt does not repeat those. */
  private async runSteps(steps: readonly Step[], attempt: Attempt, place: string): Promise<Outcome> {
    const before = attempt.reached?.place === place ? attempt.reached : { done: 0, messages: [] };
    const messages = [...before.messages];
    let thread: string | undefined;
    let detour = false;
    for (const [at, step] of steps.entries()) {
      if (at < before.done) continue;
      const outcome = await this.runStep(step, messages, attempt);
      if (outcome.state !== 'sent') {
        if (at === 0 || outcome.state === 'migrated') return outcome;
        const detail = `part ${at + 1} of ${steps.length}: ${outcome.detail}`;
        return { ...outcome, detail, reached: { place, done: at, messages } };
      }
      messages.push(...outcome.messages);
      thread = outcome.thread ?? thread;
      detour ||= outcome.detour ?? false;
    }
    return {
      state: 'sent',
      messages,
      ...(thread === undefined ? {} : { thread }),
      ...(detour ? { detour } : {}),
    };
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
    const channel = () => this.channelOf(address);
    switch (effect.kind) {
      case 'send':
        return [...this.sendSteps(attempt, effect.content, effect), ...(effect.pin ? [this.pinStep(attempt)] : [])];
      case 'edit':
        return this.editSteps(attempt, effect);
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
        return this.ackSteps(effect);
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

  private sendSteps(attempt: Attempt, content: Content, how: Envelope & { answer?: string }): Step[] {
    const { replyTo, silent } = how;
    const answer = how.answer === undefined ? undefined : readAnswer(how.answer);
    return render(content).map((part, at) => ({
      // The nonce makes a repeat the same message.
      repeatable: true,
      run: async () => {
        const envelope: Envelope = { ...(at === 0 && replyTo ? { replyTo } : {}), ...(silent ? { silent } : {}) };
        const key = `${attempt.idempotencyKey}:${at}`;
        const answered = answer && (await this.answer(answer, part, key));
        return answered === undefined ? this.post(attempt, part, envelope, key) : { messages: [answered] };
      },
    }));
  }

  private async channelOf(address: Address): Promise<string> {
    const { destinations, generalPosts } = this.options;
    return (await generalPosts.of(address)) ?? destinations.channelOf(address);
  }

  /** Keeps what was just sent at the top of its channel. */
  private pinStep({ address }: Attempt): Step {
    const { rest } = this.options;
    return {
      repeatable: true,
      run: async ([message]) => {
        if (message !== undefined)
          await rest.put(`/channels/${await this.channelOf(address)}/messages/pins/${message}`);
        return { messages: [] };
      },
    };
  }

  /** Says a part by an interaction's token; undefined when that serves no more, and a normal message has to. */
  private async answer(answer: Answer, part: Part, key: string): Promise<string | undefined> {
    const { rest, answers, clock, fetchFile } = this.options;
    if (!isFresh(answer, clock.now())) return undefined;
    await answers.acknowledged(answer);
    if (answers.fills(answer, key)) {
      try {
        return await answerPart(rest, answer, part, 'fill', fetchFile);
      } catch (error) {
        if (codeOf(error) !== 10008) return expiredOr(error);
        answers.gone(answer);
      }
    }
    // What everybody there may see is better said by a message of its own: that has a nonce, and lasts.
    if (!answer.hidden) return undefined;
    return answerPart(rest, answer, part, 'follow', fetchFile).catch(expiredOr);
  }

  private async post({ address }: Attempt, part: Part, envelope: Envelope, key: string): Promise<Made> {
    const { rest, destinations, fetchFile } = this.options;
    try {
      const channel = await this.channelOf(address);
      const write = () => postPart(rest, channel, part, envelope, key, fetchFile);
      const messages = [await writtenInto({ rest, destinations }, channel, write)];
      return destinations.isDetour(address, channel) ? { messages, detour: true } : { messages };
    } catch (error) {
      const user = userOfChat(address.chat);
      // The private thread we had was deleted: the next attempt finds another way.
      if (user !== undefined && codeOf(error) === 10003) destinations.forget(user);
      if (user === undefined || codeOf(error) !== 50007) throw error;
      const instead = await this.instead(user, part, key);
      if (instead === undefined) throw error;
      return { messages: [instead], detour: true };
    }
  }

  /** Reaches a member whose DMs are closed: in a private thread, else where only they see it, if they were just there. */
  private async instead(user: string, part: Part, key: string): Promise<string | undefined> {
    const { rest, destinations, answers, clock, fetchFile } = this.options;
    const thread = await destinations.privateThread(user);
    const write = (to: string) => postPart(rest, to, part, {}, key, fetchFile);
    if (thread !== undefined) return writtenInto({ rest, destinations }, thread, () => write(thread));
    const answer = answers.latestOf(user, clock.now());
    if (!answer?.hidden) return undefined;
    await answers.acknowledged(answer);
    return answerPart(rest, answer, part, 'follow', fetchFile).catch(expiredOr);
  }

  /** The first message's worth of text replaces the message; what does not fit there follows it. */
  private editSteps(attempt: Attempt, effect: Extract<Effect, { kind: 'edit' }>): Step[] {
    const { content, message } = effect;
    if (content.attachments?.length) {
      if (effect.orSend) return this.sendSteps(attempt, content, {});
      throw new Unsupported('files cannot be edited into a message');
    }
    const components = rowsOf(content.choices);
    const [first = { text: '', files: [] }, ...more] = textParts(content.text);
    const last = more.at(-1) ?? first;
    if (components) last.components = components;
    const replace: Step = {
      repeatable: true,
      run: async () => {
        await this.replace(attempt, message, first);
        return { messages: [message] };
      },
    };
    const follow = more.map((part, at) => ({
      repeatable: true,
      run: () => this.post(attempt, part, {}, `${attempt.idempotencyKey}:e${at}`),
    }));
    return [replace, ...follow];
  }

  private async replace({ address }: Attempt, message: string, part: Part): Promise<void> {
    const { rest, answers, clock } = this.options;
    if (message.startsWith('~')) {
      const answer = answerOfHidden(message);
      if (!answer || !isFresh(answer, clock.now())) throw new MessageGone('the message can no longer be changed');
      await answers.acknowledged(answer);
      try {
        return await editPart(rest, { answer }, part);
      } catch (error) {
        if (isExpiredAnswer(error)) throw new MessageGone('the message can no longer be changed');
        throw error;
      }
    }
    const channel = await this.channelOf(address);
    await openedFor(rest, channel, () => editPart(rest, { channel, message }, part));
  }

  /** Presses are acknowledged as they arrive; what is left to do is to say something to who pressed. */
  private ackSteps(effect: Extract<Effect, { kind: 'ack' }>): Step[] {
    const answer = readAnswer(effect.answer);
    const { text } = effect;
    if (!answer || text === undefined || text.trim() === '') return [];
    const [part] = textParts([text]);
    if (!part) return [];
    return [
      {
        repeatable: false,
        run: async () => {
          const { rest, answers, clock, fetchFile } = this.options;
          if (!isFresh(answer, clock.now())) return { messages: [] };
          await answers.acknowledged(answer);
          await answerPart(rest, { ...answer, hidden: true }, part, 'follow', fetchFile).catch(expiredOr);
          return { messages: [] };
        },
      },
    ];
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

/** Where an attempt goes: parts that went elsewhere count for nothing here. */
function placeOf({ address }: Attempt): string {
  return `${address.chat}:${address.thread ?? ''}`;
}

/** Something Discord has no call for. */
class Unsupported extends Error {}

/** The message to change is not there any more, as far as we can reach it. */
class MessageGone extends Error {}

/** A call that makes no message and may be done twice. */
function call(run: () => Promise<unknown>): Step {
  return {
    repeatable: true,
    async run() {
      await run();
      return { messages: [] };
    },
  };
}

/** An expired token is no failure: a normal message goes instead. */
function expiredOr(error: unknown): undefined {
  if (isExpiredAnswer(error)) return undefined;
  throw error;
}
