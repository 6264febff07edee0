import { expect, it } from 'vitest';
import type { ApiCall } from '../../bots/playground/discord/emulator.ts';
import { ROUTES } from '../../bots/playground/discord/routes/index.ts';
import { validateCall } from './spec/discord.ts';

const call = (changes: Partial<ApiCall>): ApiCall => ({
  method: 'trigger_typing_indicator',
  verb: 'POST',
  route: '/channels/{channel_id}/typing',
  params: { channel_id: '1' },
  query: {},
  body: {},
  files: [],
  status: 204,
  answer: '',
  fault: undefined,
  at: 0,
  response: undefined,
  ...changes,
});

const CREATE = {
  method: 'create_message',
  route: '/channels/{channel_id}/messages',
  status: 400,
  response: { code: 50006, message: 'Cannot send an empty message' },
};

it('finds every operation of the emulator in the description, under its name', () => {
  const unknown = ROUTES.flatMap(({ operation, verb, path }) => {
    const params = Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map((match) => [match[1] ?? '', '1']));
    const status = 418;
    const response = { code: 0, message: 'refused' };
    return validateCall(call({ method: operation, verb, route: path, params, status, response }));
  });
  expect(unknown).toEqual([]);
});

it('tells unknown operations, parameters, fields, wrong types and undescribed answers', () => {
  expect(validateCall(call({}))).toEqual([]);
  expect(validateCall(call({ route: '/nowhere' }))[0]).toContain('no such operation');
  expect(validateCall(call({ method: 'other' }))[0]).toContain('is trigger_typing_indicator in the description');
  expect(validateCall(call({ query: { odd: '1' } }))[0]).toContain('unknown parameter odd');
  expect(validateCall(call({ params: { channel_id: 'x' } }))[0]).toContain('channel_id: must match');
  expect(validateCall(call({ status: 201 }))[0]).toContain('status 201 is not described');
  expect(validateCall(call(CREATE))).toEqual([]);
  expect(validateCall(call({ ...CREATE, response: { code: 'x', message: 1 } }))[0]).toContain('answer');
  const taken = { ...CREATE, status: 500 };
  expect(validateCall(call({ ...taken, body: { content: 7 } }))[0]).toContain('body/content: must be string,null');
  expect(validateCall(call({ ...taken, body: { contents: 'x' } }))[0]).toContain('body.contents: unknown field');
  expect(validateCall(call({ ...CREATE, status: 200, response: { id: '1' } }))[0]).toContain('must have required');
});
