import { GrammyError, HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { FetchFailed, FileError } from '../../../bots/file-transfer.ts';
import { outcomeOf } from '../../../bots/telegram/errors.ts';
import { uploadKind } from '../../../bots/telegram/files.ts';
import { createScrub } from '../../../bots/telegram/log.ts';
import { TransportError } from '../../../bots/telegram/transport.ts';

const TOKEN = '1234567890:FAKE-TOKEN-for-tests';
const scrub = createScrub(TOKEN);
const once = { repeatable: false };
const often = { repeatable: true };
const api = (error_code: number, description: string, parameters = {}) =>
  new GrammyError('Call failed!', { ok: false, error_code, description, parameters }, 'sendMessage', {
    text: 'the words',
  });

describe('refusals', () => {
  it.each([
    [403, 'Forbidden: bot was blocked by the user', 'blocked'],
    [403, "Forbidden: bot can't initiate conversation with a user", 'never-started'],
    [403, 'Forbidden: user is deactivated', 'chat-gone'],
    [403, 'Forbidden: bot was kicked from the supergroup chat', 'chat-gone'],
    [403, 'Forbidden: bot is not a member of the supergroup chat', 'chat-gone'],
    [400, 'Bad Request: chat not found', 'chat-gone'],
    [400, 'Bad Request: message thread not found', 'thread-gone'],
    [400, 'Bad Request: TOPIC_DELETED', 'thread-gone'],
    [400, 'Bad Request: message to edit not found', 'message-gone'],
    [400, 'Bad Request: message to delete not found', 'message-gone'],
    [400, "Bad Request: message can't be deleted", 'no-rights'],
    [400, 'Bad Request: message to react not found', 'message-gone'],
    [400, "Bad Request: message can't be edited", 'message-gone'],
    [400, 'Bad Request: not enough rights to create a topic', 'no-rights'],
    [400, 'Bad Request: not enough rights to send text messages to the chat', 'no-rights'],
    [400, 'Bad Request: need administrator rights in the channel chat', 'no-rights'],
    [400, 'Bad Request: TOPIC_CLOSED', 'no-rights'],
    [400, 'Bad Request: the chat is not a forum', 'unsupported'],
    [400, 'Bad Request: file is too big', 'too-large'],
    [413, 'Request Entity Too Large', 'too-large'],
    [400, 'Bad Request: wrong file identifier/HTTP URL specified', 'file-gone'],
    [400, 'Bad Request: wrong remote file identifier specified: Wrong string length', 'file-gone'],
    [400, 'Bad Request: invalid file_id', 'file-gone'],
    [400, 'Bad Request: REACTION_INVALID', 'rejected'],
  ])('%i %s is %s', (code, description, reason) => {
    expect(outcomeOf(api(code, description), once, scrub)).toEqual({ state: 'failed', reason, detail: description });
  });

  it.each([
    'Bad Request: message is not modified: specified new message content and reply markup are exactly the same',
    'Bad Request: TOPIC_NOT_MODIFIED',
    'Bad Request: query is too old and response timeout expired or query ID is invalid',
  ])('%s leaves nothing to do', (description) => {
    expect(outcomeOf(api(400, description), once, scrub)).toEqual({ state: 'sent', messages: [] });
  });

  it('tells when to come back', () => {
    expect(outcomeOf(api(429, 'Too Many Requests: retry after 7', { retry_after: 7 }), once, scrub)).toMatchObject({
      state: 'retry',
      afterMs: 7000,
      scope: 'chat',
    });
    expect(outcomeOf(api(401, 'Unauthorized'), once, scrub)).toMatchObject({
      state: 'retry',
      afterMs: 30_000,
      scope: 'channel',
    });
  });

  it('tells where a chat went', () => {
    const error = api(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: -1_002_000_000_001,
    });
    expect(outcomeOf(error, once, scrub)).toEqual({ state: 'migrated', chat: '-1002000000001' });
  });
});

describe('doubt', () => {
  it.each([
    ['a server error', api(502, 'Bad Gateway')],
    ['a timeout', new TransportError('TIMEOUT', true, 'no answer within 20000 ms')],
    ['a reset', new TransportError('ECONNRESET', true, 'socket hang up')],
    [
      'a reset upload',
      new HttpError('Network request failed!', Object.assign(new Error('reset'), { code: 'ECONNRESET' })),
    ],
    ['an upload that took too long', new HttpError('Network request failed!', new Error('timed out'))],
    ['something nobody foresaw', new TypeError('x')],
  ])('%s is unknown, and no reason for doubt where repeating does no harm', (_name, error) => {
    expect(outcomeOf(error, once, scrub).state).toBe('unknown');
    expect(outcomeOf(error, often, scrub)).toMatchObject({ state: 'retry', scope: 'effect' });
  });

  it.each([
    ['ECONNREFUSED', new TransportError('ECONNREFUSED', false, 'connect ECONNREFUSED')],
    ['ENOTFOUND', new HttpError('failed', Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }))],
  ])('%s is certainly not done', (_code, error) => {
    expect(outcomeOf(error, once, scrub)).toMatchObject({ state: 'retry', scope: 'channel' });
  });

  it('a file that another channel cannot give just now is no fault of this one', () => {
    expect(outcomeOf(new FetchFailed('x'), once, scrub)).toMatchObject({ state: 'retry', scope: 'effect' });
    expect(outcomeOf(new FileError('too-large', 'x'), once, scrub)).toMatchObject({
      state: 'failed',
      reason: 'too-large',
    });
  });
});

it('keeps the token and the words out of every detail', () => {
  const cause = Object.assign(new Error(`request to https://api.example.com/bot${TOKEN}/sendMessage failed`), {
    code: 'EPIPE',
  });
  for (const error of [new HttpError('failed', cause), cause, api(400, `Bad Request: ${TOKEN}`)]) {
    const told = JSON.stringify(outcomeOf(error, once, scrub));
    expect(told).not.toContain('FAKE-TOKEN');
    expect(told).not.toContain('the words');
  }
});

it.each([
  ['photo', 'image/jpeg', 1, 'photo'],
  ['photo', 'image/jpeg', 11 * 1024 * 1024, 'document'],
  ['photo', 'image/svg+xml', 1, 'document'],
  ['sticker', 'image/webp', 1, 'sticker'],
  ['sticker', 'image/png', 1, 'photo'],
  ['voice', 'audio/ogg', 1, 'voice'],
  ['voice', 'audio/mpeg', 1, 'audio'],
  ['voice', 'audio/amr', 1, 'document'],
  ['videoNote', 'video/mp4', 1, 'video'],
  ['video', 'video/quicktime', 1, 'document'],
  ['animation', 'image/gif', 1, 'animation'],
] as const)('a foreign %s of %s and %i bytes goes as %s', (kind, mime, bytes, as) => {
  expect(uploadKind(kind, mime, bytes)).toBe(as);
});
