import { beforeEach, describe, expect, test } from 'vitest';
import { Guards } from '../../../../core/desk/group/guards.ts';
import { GroupWatch } from '../../../../core/desk/group/watch.ts';
import { type Group, newGroup } from '../../../../core/domain/group.ts';
import type { Attachment } from '../../../../core/language/content.ts';
import { samplePolicy } from '../memory-turn.ts';
import { base, group, message, mia, tom } from './scene.ts';

const known: Group = {
  ...newGroup(samplePolicy, { id: group, channel: 'telegram', chat: '-100500', title: '示例社区' }, 'zh-CN'),
  version: 1,
};
let now = 1_000_000_000;
let watch: GroupWatch;

beforeEach(() => {
  const guards = new Guards(samplePolicy);
  watch = new GroupWatch({
    policy: samplePolicy,
    guards,
    desk: () => ({ channel: 'telegram', chat: '-100777' }),
    clock: () => now,
  });
  watch.learn([{ ...known, state: { ...known.state, admins: [{ id: mia.id, name: mia.name, handle: null }] } }]);
});

describe('the door lets go', () => {
  test.each(['今天天气不错', 'see https://example.com/news', 'I forgot my password', '0', 'gm everyone', '谢谢客服'])(
    '%s',
    (words) => {
      expect(watch.concerns(message(words))).toBe(false);
    },
  );

  test('talk about support just after a reminder for that', () => {
    expect(watch.concerns(message('请问客服在哪？'))).toBe(true);
    watch.learn([{ ...known, version: 2, state: { ...known.state, topicAt: now - 60_000 } }]);
    expect(watch.concerns(message('请问客服在哪？'))).toBe(false);
    now += 600_000;
    expect(watch.concerns(message('请问客服在哪？'))).toBe(true);
  });

  test('a name that was reported, until it is another', () => {
    const fake = { id: '7', name: 'Mia Sornmer' };
    expect(watch.concerns(message('hi', fake))).toBe(true);
    watch.learn([
      { ...known, version: 2, state: { ...known.state, alerted: [{ id: '7', name: fake.name, handle: null }] } },
    ]);
    expect(watch.concerns(message('hi', fake))).toBe(false);
    expect(watch.concerns(message('hi', { id: '7', name: '客服01' }))).toBe(true);
  });

  test('nothing of what is older than what it knows', () => {
    watch.learn([{ ...known, version: 0, active: false }]);
    expect(watch.concerns(message('今天天气不错'))).toBe(false);
  });
});

describe('the door lets in', () => {
  test.each(['转人工', 'https://examp1e.com', 'please send me your seed phrase', 'how do I contact support?'])(
    '%s',
    (words) => {
      expect(watch.concerns(message(words))).toBe(true);
    },
  );

  test('secrets, joins, commands, the desk, private chats and groups not met yet', () => {
    expect(watch.concerns({ ...message('[seed phrase removed]'), redacted: ['seed-phrase'] })).toBe(true);
    expect(watch.concerns({ kind: 'joined', ...base(tom) })).toBe(true);
    expect(watch.concerns({ kind: 'command', ...base(tom), name: 'report', args: '' })).toBe(true);
    expect(watch.concerns({ ...message('hi'), chat: { id: '-100777', kind: 'group' } })).toBe(true);
    expect(watch.concerns({ ...message('hi'), chat: { id: '600', kind: 'private' } })).toBe(true);
    expect(watch.concerns({ ...message('hi'), chat: { id: '-100999', kind: 'group' } })).toBe(true);
  });

  test('staff by the name they go by, learned as they speak', () => {
    expect(watch.concerns(message('hi', { id: '8', name: 'Wang Xiaobei' }))).toBe(false);
    watch.concerns({ ...message('hi', { id: '111', name: 'Wang Xiaobei' }), chat: { id: '111', kind: 'private' } });
    expect(watch.concerns(message('hi', { id: '8', name: 'Wang Xia0bei' }))).toBe(true);
  });
});

test('a busy group costs little: a message is looked at in less than a millisecond', () => {
  const admins = Array.from({ length: 90 }, (_, at) => ({
    id: `a${at}`,
    name: `Admin Number ${at} Somebody`,
    handle: `somebody_${at}`,
  }));
  watch.learn([{ ...known, version: 3, state: { ...known.state, admins } }]);
  const round = (number: number) =>
    Array.from({ length: 100 }, (_, at) =>
      message(
        `message ${number}.${at}: the market went up today, 行情不错，大家觉得呢 https://news.example.org/${at}`,
        {
          id: `p${number}.${at}`,
          name: `Person ${number} ${at}`,
        },
      ),
    );
  // The best of several rounds, in time of the processor and not of the clock: others may be at work.
  const costs = [0, 1, 2, 3].map((number) => {
    const said = round(number);
    const before = process.cpuUsage();
    for (const each of said) watch.concerns(each);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / said.length;
  });
  expect(Math.min(...costs)).toBeLessThan(1);
});

describe('what an attachment is called is read like any words', () => {
  const withAttachment = (attachment: Attachment) => ({
    ...message(''),
    content: { attachments: [attachment] },
  });
  const file = { kind: 'document', channel: 'telegram', ref: 'f' } as const;
  const at = { kind: 'location', latitude: 1, longitude: 2 } as const;
  test.each<Attachment>([
    { kind: 'contact', name: '客服 examp1e.com', phone: '+1' },
    { ...at, title: 'https://examp1e.com' },
    { ...at, title: '我们的门店', address: 'examp1e.com/airdrop' },
    { ...file, name: '空投 examp1e.com.pdf' },
  ])('%o', (attachment) => {
    expect(watch.concerns(withAttachment(attachment))).toBe(true);
  });
  test.each<Attachment>([
    { kind: 'contact', name: '小红', phone: '+1' },
    { ...at, title: 'Example Café', address: '1 Main St.' },
    { ...file, name: 'example.zip' },
    { ...file, name: 'examp1e-notes.pdf' },
  ])('%o is let go', (attachment) => {
    expect(watch.concerns(withAttachment(attachment))).toBe(false);
  });
});
