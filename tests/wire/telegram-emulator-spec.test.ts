import { describe, expect, it } from 'vitest';
import type { ApiCall } from '../../bots/playground/telegram/emulator.ts';
import { validateCall } from './spec/telegram.ts';

function call(method: string, params: Record<string, unknown>, result: unknown): ApiCall {
  const response = { ok: true, result };
  return { method, params, files: [], status: 200, body: JSON.stringify(response), fault: undefined, at: 0, response };
}

const user = { id: 1, is_bot: false, first_name: 'Ann' };
const message = { message_id: 1, date: 1, chat: { id: 1, type: 'private', first_name: 'Ann' }, from: user, text: 'x' };

describe('the spec validator', () => {
  it('accepts a call that is as described', () => {
    expect(validateCall(call('sendMessage', { chat_id: 1, text: 'x' }, message))).toEqual([]);
  });

  it('accepts what a form body carries as text', () => {
    const params = {
      chat_id: '1',
      text: 'x',
      protect_content: 'true',
      entities: '[{"type":"bold","offset":0,"length":1}]',
    };
    expect(validateCall(call('sendMessage', params, message))).toEqual([]);
  });

  it.each([
    ['an unknown method', call('sendMesage', {}, true), 'no such method'],
    ['an unknown parameter', call('sendMessage', { chat_id: 1, text: 'x', txt: 1 }, message), 'unknown parameter txt'],
    ['a missing parameter', call('sendMessage', { chat_id: 1 }, message), 'missing parameter text'],
    ['a wrong type', call('sendMessage', { chat_id: true, text: 'x' }, message), 'chat_id: expected'],
    [
      'a wrong nested parameter',
      call('sendMessage', { chat_id: 1, text: 'x', reply_parameters: { id: 1 } }, message),
      'reply_parameters.id: unknown field of ReplyParameters',
    ],
    [
      'an unknown field of the result',
      call('sendMessage', { chat_id: 1, text: 'x' }, { ...message, tekst: 'x' }),
      'result.tekst: unknown field of Message',
    ],
    [
      'a missing field deep in the result',
      call('sendMessage', { chat_id: 1, text: 'x' }, { ...message, from: { id: 1, is_bot: false } }),
      'result.from.first_name: missing in User',
    ],
    ['a result of another type', call('getMe', {}, true), 'result: expected User'],
    [
      'a member that fits no subtype',
      call('getChatMember', { chat_id: 1, user_id: 1 }, { status: 'kicked', user }),
      'result',
    ],
  ])('finds %s', (_name, wrong, words) => {
    expect(validateCall(wrong).join('\n')).toContain(words);
  });
});
