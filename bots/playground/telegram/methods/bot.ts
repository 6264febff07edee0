import type { BotCommand, WebhookInfo } from 'grammy/types';
import { badRequest } from '../errors.ts';
import { isRecord, type Params } from '../params.ts';
import { CONFLICT_SET_WEBHOOK } from '../updates.ts';
import type { Method } from './platform.ts';

const getMe: Method = ({ world }) => world.bot;

const COMMANDS_MAX = 100;

function scopeKey(params: Params): string {
  return `${JSON.stringify(params.object('scope') ?? { type: 'default' })}|${params.text('language_code') ?? ''}`;
}

const setMyCommands: Method = ({ settings }, params) => {
  const commands = (params.array('commands') ?? []).map(readCommand);
  if (commands.length > COMMANDS_MAX) throw badRequest('too many commands specified');
  settings.commands.set(scopeKey(params), commands);
  return true;
};

function readCommand(item: unknown): BotCommand {
  if (!isRecord(item)) throw badRequest("can't parse BotCommand: expected an Object");
  const { command, description } = item;
  if (typeof command !== 'string' || !/^\/?[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
  if (typeof description !== 'string' || description === '' || description.length > 256) {
    throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  }
  return { command: command.replace(/^\//, ''), description };
}

const getMyCommands: Method = ({ settings }, params) => settings.commands.get(scopeKey(params)) ?? [];

const deleteMyCommands: Method = ({ settings }, params) => {
  settings.commands.delete(scopeKey(params));
  return true;
};

function setText(kind: string, field: string, max: number): Method {
  return ({ settings }, params) => {
    const text = params.text(field) ?? '';
    if (text.length > max) throw badRequest(`${field.replaceAll('_', ' ')} is too long`);
    settings.texts.set(`${kind}|${params.text('language_code') ?? ''}`, text);
    return true;
  };
}

function getText(kind: string, field: string): Method {
  return ({ settings }, params) => ({
    [field]:
      settings.texts.get(`${kind}|${params.text('language_code') ?? ''}`) ?? settings.texts.get(`${kind}|`) ?? '',
  });
}

const setChatMenuButton: Method = ({ settings }, params) => {
  settings.menuButtons.set(params.integer('chat_id') ?? 0, params.object('menu_button') ?? { type: 'default' });
  return true;
};

const getChatMenuButton: Method = ({ settings }, params) =>
  settings.menuButtons.get(params.integer('chat_id') ?? 0) ?? settings.menuButtons.get(0) ?? { type: 'commands' };

/** Unanswered presses stay answerable this long; the platform does not publish its own limit. */
const PRESS_LIFE_MS = 15 * 60_000;
const ANSWER_TEXT_MAX = 200;

const answerCallbackQuery: Method = ({ world }, params) => {
  const press = world.presses.get(params.text('callback_query_id') ?? '');
  const text = params.text('text');
  if (press === undefined || press.answer !== undefined || world.clock() - press.at > PRESS_LIFE_MS) {
    throw badRequest('query is too old and response timeout expired or query ID is invalid');
  }
  if ((text?.length ?? 0) > ANSWER_TEXT_MAX) throw badRequest('MESSAGE_TOO_LONG');
  press.answer = { text: text === '' ? undefined : text, alert: params.flag('show_alert'), url: params.text('url') };
  world.events.emit('callbackAnswered', press);
  world.changed();
  return true;
};

const setWebhook: Method = (platform, params) => {
  const url = params.text('url') ?? '';
  const secretToken = params.has('secret_token') ? params.text('secret_token') : undefined;
  if (secretToken !== undefined && !/^[A-Za-z0-9_-]{1,256}$/.test(secretToken)) {
    throw badRequest('secret token contains unallowed characters');
  }
  if (params.flag('drop_pending_updates')) platform.queue.clear();
  if (url === '') {
    platform.setWebhook(undefined);
    return true;
  }
  // The platform insists on https; plain http is what a loopback bot can offer.
  if (!/^https?:\/\/[^\s/]+/.test(url)) throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  platform.queue.endPoll(CONFLICT_SET_WEBHOOK);
  platform.queue.allow(params.array('allowed_updates')?.map(String));
  const maxConnections = Math.min(100, Math.max(1, params.integer('max_connections') ?? 40));
  platform.setWebhook({ url, secretToken, maxConnections });
  return true;
};

const deleteWebhook: Method = (platform, params) => {
  if (params.flag('drop_pending_updates')) platform.queue.clear();
  platform.setWebhook(undefined);
  return true;
};

const getWebhookInfo: Method = ({ queue, webhook }): WebhookInfo => {
  const allowed = queue.allowedUpdates;
  const failure = webhook?.failure;
  return {
    url: webhook?.settings.url ?? '',
    has_custom_certificate: false,
    pending_update_count: queue.size,
    ...(webhook && { max_connections: webhook.settings.maxConnections }),
    ...(failure && { last_error_date: failure.at, last_error_message: failure.message }),
    ...(allowed && { allowed_updates: allowed as NonNullable<WebhookInfo['allowed_updates']> }),
  };
};

export const botMethods: Record<string, Method> = {
  getMe,
  setMyCommands,
  getMyCommands,
  deleteMyCommands,
  setMyName: setText('name', 'name', 64),
  getMyName: getText('name', 'name'),
  setMyDescription: setText('description', 'description', 512),
  getMyDescription: getText('description', 'description'),
  setMyShortDescription: setText('shortDescription', 'short_description', 120),
  getMyShortDescription: getText('shortDescription', 'short_description'),
  setChatMenuButton,
  getChatMenuButton,
  answerCallbackQuery,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
};
