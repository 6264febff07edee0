import type { RawApi } from 'grammy';
import type { InlineKeyboardMarkup, ReactionTypeEmoji } from 'grammy/types';
import type { Attempt } from '../../core/channel.ts';
import type { Content } from '../../core/language/content.ts';
import type { Effect } from '../../core/language/effect.ts';
import type { Outcome } from '../../core/language/outcome.ts';
import { shorten } from '../breaks.ts';
import type { FetchFile } from '../file-transfer.ts';
import { call, performSteps, type Step, Unsupported } from '../steps.ts';
import { isNotText, isUnauthorized, outcomeOf } from './errors.ts';
import type { Log, Scrub } from './log.ts';
import { CAPTION_MAX, keyboardOf, render, type Styled, style, textParts } from './render.ts';
import { sanction } from './sanctions.ts';
import { type Envelope, NO_PREVIEW, sendPart } from './send.ts';

/** Characters of a topic's name (Bot API, createForumTopic). */
const TOPIC_NAME_MAX = 128;
/** Characters of the text that answers a press (Bot API, answerCallbackQuery). */
const ACK_MAX = 200;

/** What performing needs. */
export interface OutboundOptions {
  api: RawApi;
  fetchFile: FetchFile;
  scrub: Scrub;
  log: Log;
  /** Called after every attempt: whether the platform still takes the token. */
  onToken(accepted: boolean): void;
}

/** Performs effects on Telegram: Attempt → API calls → Outcome. Never throws. */
export class Outbound {
  private readonly options: OutboundOptions;

  constructor(options: OutboundOptions) {
    this.options = options;
  }

  perform(attempt: Attempt): Promise<Outcome> {
    const { options } = this;
    return performSteps(attempt, {
      platform: 'Telegram',
      stepsOf: (each) => stepsOf(each, options),
      anew: (each, content) => sendSteps(content, envelopeOf(each), options),
      runStep: (step, before) => this.runStep(step, before),
      scrub: options.scrub,
      log: options.log,
    });
  }

  private async runStep(step: Step, before: readonly string[]): Promise<Outcome> {
    try {
      const made = await step.run(before);
      this.options.onToken(true);
      return { state: 'sent', ...made };
    } catch (error) {
      const refused = isUnauthorized(error);
      if (refused) this.options.onToken(false);
      const outcome = outcomeOf(error, step, this.options.scrub);
      // There was nothing left to do: the message is as it should be.
      if (outcome.state === 'sent' && step.message !== undefined) return { ...outcome, messages: [step.message] };
      return outcome;
    }
  }
}

function stepsOf(attempt: Attempt, options: OutboundOptions): Step[] {
  const { effect, address } = attempt;
  const { api } = options;
  const chat_id = chatId(address.chat);
  switch (effect.kind) {
    case 'send':
      return sendSteps(effect.content, envelopeOf(attempt), options);
    case 'edit':
      return editSteps(attempt, effect, options);
    case 'delete':
      return [call(() => api.deleteMessage({ chat_id, message_id: number(effect.message, 'message') }))];
    case 'react': {
      const message_id = number(effect.message, 'message');
      // The list of emoji that bots may use is Telegram's; another one is refused there, with its reason.
      const reaction =
        effect.emoji === '' ? [] : [{ type: 'emoji' as const, emoji: effect.emoji as ReactionTypeEmoji['emoji'] }];
      return [call(() => api.setMessageReaction({ chat_id, message_id, reaction }))];
    }
    case 'ack': {
      const text = effect.text === undefined ? {} : { text: shorten(effect.text, ACK_MAX) };
      const alert = effect.alert ? { show_alert: true } : {};
      return [call(() => api.answerCallbackQuery({ callback_query_id: effect.answer, ...text, ...alert }))];
    }
    case 'openThread':
      return [openTopic(api, chat_id, effect.title)];
    case 'updateThread':
      return topicSteps(api, chat_id, number(address.thread, 'thread'), effect);
    case 'restrict':
    case 'unrestrict':
    case 'ban':
    case 'unban':
      return [call(() => sanction(api, chat_id, effect))];
  }
}

function sendSteps(content: Content, envelope: Envelope, { api, fetchFile }: OutboundOptions): Step[] {
  const { reply_parameters, ...rest } = envelope;
  return render(content).map((part, at) => ({
    repeatable: false,
    async run() {
      return { messages: await sendPart(api, part, at === 0 ? envelope : rest, fetchFile) };
    },
  }));
}

/** The first message's worth of text replaces the message; what does not fit there follows it. */
function editSteps(attempt: Attempt, effect: Extract<Effect, { kind: 'edit' }>, options: OutboundOptions): Step[] {
  const { api, fetchFile } = options;
  if (effect.content.attachments?.length) {
    if (effect.orSend) return sendSteps(effect.content, envelopeOf(attempt), options);
    throw new Unsupported('files cannot be edited into a message');
  }
  const target = { chat_id: chatId(attempt.address.chat), message_id: number(effect.message, 'message') };
  const keyboard = keyboardOf(effect.content.choices);
  const markup = keyboard ? { reply_markup: keyboard } : {};
  const [first, ...rest] = textParts(style(effect.content.text));
  if (!first) return [edit(effect.message, () => api.editMessageReplyMarkup({ ...target, ...markup }))];
  const last = rest.at(-1);
  if (last && keyboard) last.keyboard = keyboard;
  const envelope = envelopeOf(attempt);
  return [
    edit(effect.message, () => editText(api, target, first, last ? {} : markup)),
    ...rest.map((part) => ({
      repeatable: false,
      run: async () => ({ messages: await sendPart(api, part, envelope, fetchFile) }),
    })),
  ];
}

function edit(message: string, run: () => Promise<unknown>): Step {
  return {
    repeatable: true,
    message,
    async run() {
      await run();
      return { messages: [message] };
    },
  };
}

async function editText(
  api: RawApi,
  target: { chat_id: number | string; message_id: number },
  { text, entities }: Styled,
  markup: { reply_markup?: InlineKeyboardMarkup },
): Promise<void> {
  try {
    await api.editMessageText({ ...target, text, entities, link_preview_options: NO_PREVIEW, ...markup });
  } catch (error) {
    // The message turned out to be a file: its words are the caption.
    if (!isNotText(error) || text.length > CAPTION_MAX) throw error;
    await api.editMessageCaption({ ...target, caption: text, caption_entities: entities, ...markup });
  }
}

function openTopic(api: RawApi, chat_id: number | string, title: string): Step {
  const name = topicName(title);
  return {
    repeatable: false,
    async run() {
      const topic = await api.createForumTopic({ chat_id, name });
      return { messages: [], thread: String(topic.message_thread_id) };
    },
  };
}

/** Reopened before it is renamed, closed after: so it works for bots that may not touch a closed topic. */
function topicSteps(
  api: RawApi,
  chat_id: number | string,
  message_thread_id: number,
  { title, closed }: Extract<Effect, { kind: 'updateThread' }>,
): Step[] {
  const topic = { chat_id, message_thread_id };
  const steps: Step[] = [];
  if (closed === false) steps.push(call(() => api.reopenForumTopic(topic)));
  if (title !== undefined) {
    const name = topicName(title);
    steps.push(call(() => api.editForumTopic({ ...topic, name })));
  }
  if (closed === true) steps.push(call(() => api.closeForumTopic(topic)));
  return steps;
}

function topicName(title: string): string {
  const name = shorten(title.replace(/\s+/g, ' ').trim(), TOPIC_NAME_MAX);
  if (name === '') throw new RangeError('a topic needs a name');
  return name;
}

function envelopeOf({ effect, address }: Attempt): Envelope {
  const envelope: Envelope = { chat_id: chatId(address.chat) };
  if (address.thread !== undefined) envelope.message_thread_id = number(address.thread, 'thread');
  if (effect.kind !== 'send') return envelope;
  if (effect.silent) envelope.disable_notification = true;
  if (effect.replyTo !== undefined) {
    const message_id = number(effect.replyTo, 'replyTo');
    envelope.reply_parameters = { message_id, allow_sending_without_reply: true };
  }
  return envelope;
}

function chatId(chat: string): number | string {
  return /^-?\d+$/.test(chat) ? Number(chat) : chat;
}

function number(id: string | undefined, what: string): number {
  const value = Number(id);
  if (id === undefined || id === '' || !Number.isSafeInteger(value)) throw new RangeError(`${what} is no Telegram id`);
  return value;
}
