import { DiscordAPIError, HTTPError, RateLimitError } from '@discordjs/rest';
import { describe, expect, it } from 'vitest';
import { isUnauthorized, outcomeOf } from '../../../bots/discord/errors.ts';
import { createScrub } from '../../../bots/discord/log.ts';
import { FetchFailed, FileError } from '../../../bots/file-transfer.ts';

const token = 'MTIzNDU2.FAKE.not-a-real-token';
const scrub = createScrub(token);
const data = { body: undefined, files: undefined, auth: true, signal: undefined };
const refusal = (code: number, status = 400) =>
  new DiscordAPIError({ code, message: 'words' }, code, status, 'POST', 'https://example.com', data);
const limit = (global: boolean) =>
  new RateLimitError({
    global,
    timeToReset: 700,
    retryAfter: 1200,
    sublimitTimeout: 0,
    limit: 5,
    method: 'POST',
    hash: 'h',
    url: 'u',
    route: '/channels/:id/messages',
    majorParameter: '1',
    scope: 'user',
  });
const once = { repeatable: false };

describe('refusals', () => {
  it.each([
    [50007, 403, 'blocked'],
    [10003, 404, 'chat-gone'],
    [10008, 404, 'message-gone'],
    [160005, 403, 'no-rights'],
    [50013, 403, 'no-rights'],
    [50001, 403, 'no-rights'],
    [40005, 413, 'too-large'],
    [50035, 400, 'rejected'],
    [12345, 403, 'no-rights'],
  ])('%i is what it means', (code, status, reason) => {
    const outcome = outcomeOf(refusal(code, status), once, scrub);
    expect(outcome).toMatchObject({ state: 'failed', reason, detail: `words (${code})` });
  });

  it('tells a thread that is gone from a chat that is', () => {
    expect(outcomeOf(refusal(10003, 404), { ...once, thread: true }, scrub)).toMatchObject({ reason: 'thread-gone' });
  });

  it('of the token stop the whole channel for a while', () => {
    const error = refusal(0, 401);
    expect(isUnauthorized(error)).toBe(true);
    expect(outcomeOf(error, once, scrub)).toMatchObject({ state: 'retry', scope: 'channel', afterMs: 30_000 });
  });
});

describe('waits', () => {
  it('are those the platform asks for, and of its scope', () => {
    expect(outcomeOf(limit(false), once, scrub)).toMatchObject({ state: 'retry', afterMs: 1200, scope: 'effect' });
    expect(outcomeOf(limit(true), once, scrub)).toMatchObject({ state: 'retry', afterMs: 1200, scope: 'channel' });
  });
});

describe('no answer', () => {
  const broken = (code: string) => Object.assign(new Error('broken'), { code });

  it('is doubt, unless repeating does no harm', () => {
    for (const error of [
      new HTTPError(502, 'Bad Gateway', 'POST', 'u', data),
      broken('ECONNRESET'),
      new Error('odd'),
    ]) {
      expect(outcomeOf(error, once, scrub).state).toBe('unknown');
      expect(outcomeOf(error, { repeatable: true }, scrub)).toMatchObject({ state: 'retry', scope: 'effect' });
    }
  });

  it('is none when nothing was reached', () => {
    expect(outcomeOf(broken('ECONNREFUSED'), once, scrub)).toMatchObject({ state: 'retry', scope: 'channel' });
    const wrapped = new AggregateError([broken('ECONNREFUSED'), broken('ENETUNREACH')]);
    expect(outcomeOf(wrapped, once, scrub)).toMatchObject({ state: 'retry', scope: 'channel' });
  });
});

it('files that cannot be had fail, those that cannot be had now wait', () => {
  expect(outcomeOf(new FileError('too-large', 'x'), once, scrub)).toMatchObject({
    state: 'failed',
    reason: 'too-large',
  });
  expect(outcomeOf(new FetchFailed('x'), once, scrub)).toMatchObject({ state: 'retry', scope: 'effect' });
});

it('no token gets into a detail', () => {
  const told = [new Error(`with ${token}`), new Error('/webhooks/123/aW50ZXJhY3Rpb246/messages')].map((error) =>
    JSON.stringify(outcomeOf(error, once, scrub)),
  );
  expect(told.join()).not.toContain('not-a-real-token');
  expect(told.join()).not.toContain('aW50ZXJhY3Rpb246');
});
