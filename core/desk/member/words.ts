import type { Place } from '../choices.ts';

/** What a short message can mean wherever it is said. */
export type Meaning =
  | { means: 'person' }
  | { means: 'greeting' }
  | { means: 'back' }
  | { means: 'cancel' }
  | { means: 'skip' }
  | { means: 'done' }
  | { means: 'go'; to: Place };

const wordLists: readonly (readonly [Meaning, ...string[]])[] = [
  [
    { means: 'person' },
    '转人工',
    '转人工客服',
    '人工客服',
    '人工',
    '真人',
    '真人客服',
    'agent',
    'human',
    'talk to a human',
  ],
  [
    { means: 'greeting' },
    '你好',
    '您好',
    '嗨',
    '哈喽',
    '在吗',
    '有人吗',
    '你好在吗',
    '您好在吗',
    'hi',
    'hello',
    'hey',
    'hi there',
  ],
  [{ means: 'go', to: 'root' }, '菜单', '主菜单', 'menu', 'main menu', '0'],
  [{ means: 'back' }, '返回', '上一步', 'back'],
  [{ means: 'cancel' }, '取消', '退出', 'cancel'],
  [{ means: 'skip' }, '跳过', '略过', 'skip'],
  [{ means: 'done' }, '完成', '好了', 'done'],
  [{ means: 'go', to: 'support' }, '客服支持'],
  [{ means: 'go', to: 'talk' }, '在线客服', 'talk to staff'],
  [{ means: 'go', to: 'form' }, '留言反馈', 'leave a message'],
  [{ means: 'go', to: 'urgent' }, '紧急求助', 'urgent'],
  [{ means: 'go', to: 'tickets' }, '我的工单', 'my tickets'],
  [{ means: 'go', to: 'help' }, '自助帮助', '常见问题', 'answers'],
  [{ means: 'go', to: 'official' }, '官方验证', '查真伪', 'is this official', 'check an account'],
  [{ means: 'go', to: 'report' }, '举报诈骗', '举报', '我要举报', '举报骗子', 'report a scam', 'report scam'],
  [
    { means: 'go', to: 'language' },
    '切换语言',
    'change language',
    '语言',
    'language',
    '语言 language',
    'language 语言',
  ],
  [{ means: 'go', to: 'more' }, '更多', 'more'],
];

const meanings: ReadonlyMap<string, Meaning> = new Map(
  wordLists.flatMap(([meaning, ...words]) => words.map((word) => [fold(word), meaning] as const)),
);

/** The meaning of a message that is exactly one of the words, whatever its case, width, spaces and punctuation. */
export function meaningOf(message: string): Meaning | undefined {
  return message.length > 40 ? undefined : meanings.get(fold(message));
}

function fold(message: string): string {
  return message
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
