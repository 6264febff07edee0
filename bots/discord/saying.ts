import type { REST } from '@discordjs/rest';
import type { Attempt } from '../../core/channel.ts';
import type { Address } from '../../core/language/address.ts';
import type { Content } from '../../core/language/content.ts';
import type { Effect } from '../../core/language/effect.ts';
import type { Clock } from '../clock.ts';
import type { FetchFile } from '../file-transfer.ts';
import { type Made, type Step, Unsupported } from '../steps.ts';
import { type Answer, type Answers, answerOfHidden, isFresh, readAnswer } from './answers.ts';
import type { Destinations } from './destinations.ts';
import { codeOf, isExpiredAnswer, MessageGone } from './errors.ts';
import type { GeneralPosts } from './general-post.ts';
import { userOfChat } from './places.ts';
import { type Part, render, rowsOf, textParts } from './render.ts';
import { answerPart, type Envelope, editPart, postPart } from './send.ts';
import { openedFor, writtenInto } from './threads.ts';

/** What saying something needs. */
export interface SayingOptions {
  rest: REST;
  destinations: Destinations;
  generalPosts: GeneralPosts;
  answers: Answers;
  fetchFile: FetchFile;
  clock: Clock;
}

/** What is said: sent, changed, or answered to someone alone; in a channel, in private, or by an interaction's token. */
export class Saying {
  private readonly options: SayingOptions;

  constructor(options: SayingOptions) {
    this.options = options;
  }

  /** One step a message: what is too long for one goes on in the next. */
  sendSteps(attempt: Attempt, content: Content, how: Envelope & { answer?: string }): Step[] {
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

  /** The channel that an address means just now. */
  async channelOf(address: Address): Promise<string> {
    const { destinations, generalPosts } = this.options;
    return (await generalPosts.of(address)) ?? destinations.channelOf(address);
  }

  /** Keeps what was just sent at the top of its channel. */
  pinStep({ address }: Attempt): Step {
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
  editSteps(attempt: Attempt, effect: Extract<Effect, { kind: 'edit' }>): Step[] {
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
  ackSteps(effect: Extract<Effect, { kind: 'ack' }>): Step[] {
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
}

/** An expired token is no failure: a normal message goes instead. */
function expiredOr(error: unknown): undefined {
  if (isExpiredAnswer(error)) return undefined;
  throw error;
}
