import type { Attempt } from '../../core/channel.ts';
import type { Address } from '../../core/language/address.ts';
import type { Content, FileAttachment } from '../../core/language/content.ts';
import type { Effect } from '../../core/language/effect.ts';
import type { Held, Outcome } from '../../core/language/outcome.ts';
import type { FetchFile } from '../file-transfer.ts';
import type { Account } from './account.ts';
import { FREE_MARK } from './allowance.ts';
import type { Api } from './api.ts';
import { codes, hasCode, outcomeOf, TransportError } from './errors.ts';
import type { Joined, Piece } from './exchange.ts';
import type { Exchanges } from './exchanges.ts';
import { type Upload, uploadOf } from './files.ts';
import type { Log, Scrub } from './log.ts';
import type { OwnWords } from './own-words.ts';
import { type Part, render, SMALL_PART_MAX_BYTES, textParts } from './render.ts';
import { Turns } from './turns.ts';

/** Says words to a member through the bot; what `deliver` does is what saying them comes to. */
export interface Speaker {
  say<Result>(openid: string, said: Said, deliver: () => Promise<Result>): Promise<Result>;
}

/** What is said, and the id of the message that it makes. */
export interface Said {
  text: string;
  id: string;
}

/** What performing needs. */
export interface OutboundOptions {
  api: Api;
  exchanges: Exchanges;
  account: Account;
  speaker: Speaker;
  words: OwnWords;
  fetchFile: FetchFile;
  scrub: Scrub;
  log: Log;
}

/** Effects for one member that are performed in order: once one of them has to wait, so do those behind it. */
export interface Together {
  waits?: Extract<Outcome, { state: 'held' | 'retry' }>;
}

const AT_NEXT_CONTACT: Held = {
  state: 'held',
  reason: 'window-closed',
  detail: 'this account may only answer: it goes out when the member next writes',
};

/** How far an effect came: the parts of it, the parts done, and from which part on they are small ones. */
interface Progress {
  parts: Part[];
  done: number;
  smallFrom: number | null;
  messages: string[];
}

/** Performs effects on WeChat: Attempt → passive reply, then API calls → Outcome. Never throws. */
export class Outbound {
  private readonly options: OutboundOptions;
  private readonly turns = new Turns();

  constructor(options: OutboundOptions) {
    this.options = options;
  }

  /** What words come to that are said now: held, when nobody asks and the account may only answer. */
  holds(effect: Effect, { chat }: Address): Held | undefined {
    const { account, exchanges } = this.options;
    if (account.mayWrite || exchanges.hasOpen(chat)) return undefined;
    return hasWords(effect) ? AT_NEXT_CONTACT : undefined;
  }

  async perform(attempt: Attempt, together: Together = {}): Promise<Outcome> {
    const { effect, address } = attempt;
    const { log, scrub, exchanges } = this.options;
    try {
      switch (effect.kind) {
        case 'send':
        case 'edit':
          return await this.say(attempt, effect.content, effect.answer, together);
        case 'ack':
          if (effect.text) return await this.say(attempt, { text: [effect.text] }, effect.answer, together);
          exchanges.prefer(address.chat, effect.answer);
          return { state: 'sent', messages: [] };
        case 'delete':
        case 'react':
        case 'openThread':
        case 'updateThread':
        case 'restrict':
        case 'unrestrict':
        case 'ban':
        case 'unban':
          return { state: 'failed', reason: 'unsupported', detail: `WeChat has nothing like ${effect.kind}` };
      }
    } catch (error) {
      // No call was made: the effect itself cannot be said on WeChat.
      const detail = scrub(error instanceof Error ? error.message : String(error));
      log.error({ effect: effect.kind, detail }, 'an effect cannot be expressed on WeChat');
      return { state: 'failed', reason: 'rejected', detail };
    }
  }

  private async say(
    attempt: Attempt,
    content: Content,
    token: string | undefined,
    together: Together,
  ): Promise<Outcome> {
    const { chat } = attempt.address;
    const progress = progressOf(attempt, render(content, this.options.words));
    const turn = this.turns.enter(chat);
    try {
      const certain = await this.sayInReply(attempt, progress, token);
      if (!certain) return withReached(attempt, progress, { state: 'unknown', detail: 'the reply may have gone out' });
      await turn.before;
      return withReached(attempt, progress, await this.sayRest(attempt, progress, together));
    } finally {
      turn.leave();
    }
  }

  /** Puts the words that come next into an open reply, if there is one; false when nobody knows whether they arrived. */
  private async sayInReply(attempt: Attempt, progress: Progress, token: string | undefined): Promise<boolean> {
    const { exchanges, speaker } = this.options;
    const { chat } = attempt.address;
    const pieces = this.piecesOf(progress);
    if (!exchanges.hasOpen(chat)) return true;
    if (pieces.length === 0) {
      exchanges.prefer(chat, token);
      return true;
    }
    const goesOn = progress.done + pieces.length < progress.parts.length;
    const text = pieces.map((piece, at) => (at === 0 ? '' : piece.glue) + piece.text).join('');
    const joined = await speaker.say<Joined | undefined>(chat, { text, id: idOf(attempt, progress.done) }, async () =>
      exchanges.join(chat, token, pieces, goesOn),
    );
    if (!joined) return true;
    if (!joined.certain) return joined.taken === 0;
    for (let taken = 0; taken < joined.taken; taken += 1) advance(attempt, progress, FREE_MARK);
    return true;
  }

  /** The words at the head of what is left; to an account that may not send files, files are words as well. */
  private piecesOf({ parts, done }: Progress): Piece[] {
    const pieces: Piece[] = [];
    for (const part of parts.slice(done)) {
      if (part.kind === 'text') pieces.push({ text: part.text, glue: part.goesOn ? '' : '\n\n' });
      else if (this.options.account.mayWrite) break;
      else pieces.push({ text: this.wordsFor(part.file), glue: '\n\n' });
    }
    return pieces;
  }

  private wordsFor({ name }: FileAttachment): string {
    return this.options.words.fileNotSent(name ?? '');
  }

  private async sayRest(attempt: Attempt, progress: Progress, together: Together): Promise<Outcome> {
    // WeChat's window may open between two calls: what is behind must not slip through it first.
    if (together.waits && progress.done < progress.parts.length) return together.waits;
    const outcome = await this.sayByApi(attempt, progress);
    if (outcome.state === 'held' || outcome.state === 'retry') together.waits = outcome;
    return outcome;
  }

  private async sayByApi(attempt: Attempt, progress: Progress): Promise<Outcome> {
    for (;;) {
      const part = progress.parts[progress.done];
      if (!part) return { state: 'sent', messages: progress.messages };
      if (!this.options.account.mayWrite) return AT_NEXT_CONTACT;
      try {
        await this.sendPart(attempt, part, progress.done);
        advance(attempt, progress);
      } catch (error) {
        if (hasCode(error, codes.tooLong) && progress.smallFrom === null && shrink(progress)) continue;
        return this.outcomeOf(error, attempt.address.chat);
      }
    }
  }

  private outcomeOf(error: unknown, openid: string): Outcome {
    const { account, scrub } = this.options;
    if (hasCode(error, codes.notAllowed)) account.isPassive();
    if (hasCode(error, codes.addressNotAllowed)) account.isRefused(error);
    return outcomeOf(error, { repeatable: false }, (text) => scrub(text.replaceAll(openid, '<member>')));
  }

  private async sendPart(attempt: Attempt, part: Part, at: number): Promise<void> {
    const { api, speaker, fetchFile } = this.options;
    const { chat } = attempt.address;
    const id = idOf(attempt, at);
    if (part.kind === 'text') return speaker.say(chat, { text: part.text, id }, () => api.sendText(chat, part.text));
    const upload = await uploadOf(part.file, fetchFile);
    if (!upload) {
      const text = this.wordsFor(part.file);
      return speaker.say(chat, { text, id }, () => api.sendText(chat, text));
    }
    return api.sendMedia(chat, upload.type, await this.uploaded(upload));
  }

  /** An upload shows nothing to anyone: when its answer is lost, it may be done again. */
  private async uploaded(upload: Upload): Promise<string> {
    try {
      return await this.options.api.upload(upload.type, upload);
    } catch (error) {
      if (error instanceof TransportError) throw new TransportError(error.message, false);
      throw error;
    }
  }
}

function hasWords(effect: Effect): boolean {
  return effect.kind === 'send' || effect.kind === 'edit' || (effect.kind === 'ack' && effect.text !== undefined);
}

function idOf({ idempotencyKey }: Attempt, part: number): string {
  return `${idempotencyKey}.${part}`;
}

/** `mark` tells what went out in a reply from what WeChat counts. */
function advance(attempt: Attempt, progress: Progress, mark = ''): void {
  progress.messages.push(`${idOf(attempt, progress.done)}${mark}`);
  progress.done += 1;
}

/** From the part in hand on, texts in small parts; false when there is nothing to make smaller. */
function shrink(progress: Progress): boolean {
  const { parts, done } = progress;
  const small = smaller(parts.slice(done));
  if (small.length === parts.length - done) return false;
  progress.parts = [...parts.slice(0, done), ...small];
  progress.smallFrom = done;
  return true;
}

function smaller(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => (part.kind === 'text' ? textParts(part.text, SMALL_PART_MAX_BYTES) : [part]));
}

/** Goes on where an earlier attempt came to; the same content always gives the same parts. */
function progressOf({ address, reached }: Attempt, parts: Part[]): Progress {
  const fresh = { parts, done: 0, smallFrom: null, messages: [] };
  const [chat, from] = reached?.place.split('|') ?? [];
  if (!reached || chat !== address.chat) return fresh;
  const { done, messages } = reached;
  if (!from) return { ...fresh, done, messages: [...messages] };
  const smallFrom = Number(from);
  return {
    parts: [...parts.slice(0, smallFrom), ...smaller(parts.slice(smallFrom))],
    done,
    smallFrom,
    messages: [...messages],
  };
}

function withReached({ address }: Attempt, { done, smallFrom, messages }: Progress, outcome: Outcome): Outcome {
  if (done === 0 || outcome.state === 'sent' || outcome.state === 'migrated') return outcome;
  return { ...outcome, reached: { place: `${address.chat}|${smallFrom ?? ''}`, done, messages } };
}
