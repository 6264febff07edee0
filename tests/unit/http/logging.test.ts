import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLogger, formatForPeople, scrubber } from '../../../bots/logging.ts';
import { logLevels } from '../../../core/config/environment.ts';

const token = '123456:fake-token-of-a-test';
const password = 'p"ass\\wörd/§1';

function recorder(level: (typeof logLevels)[number], secrets: readonly string[] = [token, password]) {
  const lines: string[] = [];
  return { log: createLogger({ level, secrets, write: (line) => lines.push(line) }), lines };
}

function failure(): Error {
  const url = `https://api.example.com/bot${token}/sendMessage`;
  const cause = Object.assign(new Error(`connect failed for ${encodeURI(url)}`), { code: 'ECONNREFUSED' });
  return Object.assign(new Error(`request to ${url} failed`, { cause }), {
    payload: { text: 'words of a member' },
    url,
    headers: { authorization: `Bot ${token}` },
  });
}

describe('secrets', () => {
  test.each(logLevels.filter((level) => level !== 'silent'))('never get into a line of level %s', (level) => {
    const { log, lines } = recorder('trace');
    log[level](failure());
    log[level]({ err: failure(), error: new AggregateError([failure()], token) }, `message with ${token}`);
    log[level]({ deep: { list: [token, encodeURIComponent(token)], password } }, password);
    log[level](`%s and ${JSON.stringify({ password })}`, token);
    log.child({ url: `/bot${token}/getMe` })[level]('child');
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      for (const secret of [token, encodeURIComponent(token), 'fake-token', 'ass\\\\w'])
        expect(line).not.toContain(secret);
      expect(() => JSON.parse(line)).not.toThrow();
      expect(line).toContain('[secret]');
    }
  });

  test('the form of a bot token is hidden even when it is not ours', () => {
    const { log, lines } = recorder('info', []);
    log.info(`old token 987654321:${'A'.repeat(35)} and /bot987654321%3A${'b'.repeat(35)}/getMe`);
    expect(lines[0]).toContain('old token [secret] and /bot[secret]/getMe');
  });

  test('short values are left alone: a line must stay readable', () => {
    expect(scrubber(['info', ''])('{"level":"info"}')).toBe('{"level":"info"}');
  });

  test('any secret is gone from any text around it', () => {
    const secret = fc.string({ minLength: 6, unit: 'grapheme' }).filter((text) => !'[secret]'.includes(text));
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (value, before, after) => {
        const { log, lines } = recorder('info', [value]);
        log.info({ text: `${before}${value}${after}` });
        const said: { text: string } = JSON.parse(lines[0] ?? '');
        // Texts that happen to build the secret anew around the mark are not what this is about.
        fc.pre(!`${before}[secret]${after}`.includes(value));
        expect(said.text).not.toContain(value);
      }),
    );
  });
});

test('of an error its type, message, code, stack and causes are told, and nothing hung on it', () => {
  const { log, lines } = recorder('info');
  log.error({ err: failure() }, 'sending failed');
  const { err } = JSON.parse(lines[0] ?? '');
  expect(err).toMatchObject({
    type: 'Error',
    message: 'request to https://api.example.com/bot[secret]/sendMessage failed',
    cause: { code: 'ECONNREFUSED' },
  });
  expect(err.stack).toContain('logging.test.ts');
  expect(lines[0]).not.toContain('words of a member');
});

test('lines below the level are not written', () => {
  const { log, lines } = recorder('warn');
  log.info('no');
  log.warn('yes');
  expect(lines).toHaveLength(1);
});

test('at a terminal a line is for people', () => {
  const { log, lines } = recorder('info');
  log.warn({ channel: 'a', count: 2, err: new Error('broken') }, 'something');
  const text = formatForPeople(lines[0] ?? '');
  expect(text).toMatch(/^\d\d:\d\d:\d\d WARN {2}something channel=a count=2\n {2}Error: broken\n {6}at /);
  expect(formatForPeople('{"level":[secret]}\n')).toBe('{"level":[secret]}\n');
});
