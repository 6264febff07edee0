import { describe, expect, it } from 'vitest';
import { Answers, isFresh, readAnswer, writeAnswer } from '../../../bots/discord/answers.ts';
import { commandBodies } from '../../../bots/discord/commands.ts';
import { timeOfId } from '../../../bots/discord/ids.ts';
import { modalBody } from '../../../bots/discord/interactions.ts';
import { paceOf } from '../../../bots/discord/pace.ts';
import { nonceOf } from '../../../bots/discord/send.ts';

const words = (zh: string, en: string) => [
  { language: 'zh-CN', text: zh },
  { language: 'en', text: en },
];

it('commands are described in every language, required options first', () => {
  const [body] = commandBodies([
    {
      name: 'reply',
      description: words('回复', 'Reply'),
      for: 'moderators',
      options: [
        { name: 'number', description: words('工单号', 'Number'), kind: 'integer', completes: true },
        {
          name: 'text',
          label: words('内容', 'text'),
          description: words('内容', 'Text'),
          kind: 'text',
          required: true,
        },
        {
          name: 'kind',
          description: words('类', 'Kind'),
          kind: 'text',
          choices: [{ label: words('甲', 'A'), value: 'a' }],
        },
      ],
    },
  ]);
  expect(body).toMatchObject({
    name: 'reply',
    description: '回复',
    description_localizations: { 'zh-CN': '回复', 'zh-TW': '回复', 'en-US': 'Reply', 'en-GB': 'Reply' },
    default_member_permissions: '8192',
    options: [
      { name: 'text', name_localizations: { 'zh-CN': '内容', 'en-US': 'text' }, type: 3, required: true },
      { name: 'number', type: 4, autocomplete: true },
      { name: 'kind', choices: [{ name: '甲', name_localizations: { 'en-US': 'A' }, value: 'a' }] },
    ],
  });
});

it('an entry of a message’s menu has a label in every language, and comes back by one name', () => {
  const [body] = commandBodies([{ onMessage: 'report', label: words('举报给客服', 'R'.repeat(40)) }]);
  expect(body).toEqual({
    type: 3,
    name: 'Report',
    name_localizations: expect.objectContaining({ 'zh-CN': '举报给客服', 'en-US': `${'R'.repeat(31)}…` }),
    default_member_permissions: null,
    contexts: [0],
    integration_types: [0],
  });
});

it('forms keep to what a modal holds', () => {
  expect(modalBody({ id: 'f', title: 'T'.repeat(60), fields: [{ id: 'a', label: 'A', long: true }] })).toMatchObject({
    custom_id: 'f',
    title: `${'T'.repeat(44)}…`,
    components: [{ type: 1, components: [{ type: 4, custom_id: 'a', style: 2, required: false }] }],
  });
  expect(() => modalBody({ id: 'f', title: 'T', fields: [] })).toThrow(RangeError);
});

describe('answers', () => {
  const answer = { id: '1300000000000000001', application: '9', token: 'a.b-c_d', hidden: true };

  it('survive being stored', () => {
    expect(readAnswer(writeAnswer(answer))).toEqual(answer);
    expect(readAnswer('nonsense')).toBeUndefined();
  });

  it('serve for a quarter of an hour at most', () => {
    const made = timeOfId(answer.id);
    expect(isFresh(answer, made + 13 * 60_000)).toBe(true);
    expect(isFresh(answer, made + 15 * 60_000)).toBe(false);
  });

  it('let one attempt fill the promised reply, at every retry', () => {
    const answers = new Answers();
    answers.received(answer, '100', true, Promise.resolve());
    expect(answers.fills(answer, 'k1')).toBe(true);
    expect(answers.fills(answer, 'k2')).toBe(false);
    expect(answers.fills(answer, 'k1')).toBe(true);
    expect(new Answers().fills(answer, 'k1')).toBe(false);
  });
});

it('a nonce fits, and is the same for the same attempt in the same place only', () => {
  expect(nonceOf('k:0', '1')).toBe(nonceOf('k:0', '1'));
  expect(new Set([nonceOf('k:0', '1'), nonceOf('k:1', '1'), nonceOf('k:0', '2')]).size).toBe(3);
  expect(nonceOf('0198c0de-0000-7000-8000-000000000000:12', '1300000000000000001').length).toBeLessThanOrEqual(25);
});

it('paces by channel, and answers to presses not at all', () => {
  const target = { to: 'ticket', ticket: 1001 } as const;
  const thread = { channel: 'discord', chat: '1', thread: '2' };
  const keys = (effect: Parameters<typeof paceOf>[0]) => paceOf(effect, thread).map((rule) => rule.key);
  expect(keys({ kind: 'send', target, content: {} })).toEqual(['discord:all', 'discord:chat:1:2']);
  expect(keys({ kind: 'openThread', target, title: 'x' })).toEqual(['discord:all', 'discord:chat:1:']);
  expect(keys({ kind: 'ack', target, answer: 'a' })).toEqual([]);
});
