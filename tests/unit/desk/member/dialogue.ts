import { handleEvent } from '../../../../core/desk/desk.ts';
import { type MemberId, memberIdOf } from '../../../../core/domain/member.ts';
import { type Attachment, type Choice, type Content, plain } from '../../../../core/language/content.ts';
import type { Event, MessageEvent } from '../../../../core/language/event.ts';
import type { Emitted, MemoryDesk } from '../memory-turn.ts';

export const photo: Attachment = { kind: 'photo', channel: 'telegram', ref: 'p1', name: 'a.jpg', bytes: 1000 };
export const sticker: Attachment = { kind: 'sticker', channel: 'telegram', ref: 's1' };

/** Someone who writes to the bot in private. Each act is one event, one turn; `seen` is what came back of it. */
export interface Person {
  readonly id: MemberId;
  says(text: string, more?: Partial<MessageEvent>): Promise<string>;
  sends(attachments: readonly Attachment[], text?: string): Promise<string>;
  commands(name: string, args?: string): Promise<string>;
  /** Presses a choice of the last screens by (a part of) its label. */
  presses(label: string): Promise<string>;
  pressesId(id: string): Promise<string>;
  edits(message: string, text: string): Promise<string>;
  happens(kind: 'blocked' | 'unblocked'): Promise<void>;
  /** Choices under everything seen in the last act. */
  choices(): Choice[];
  /** All contents said to them in the last act. */
  contents(): Content[];
  /** Effects of the last act, whoever they were for. */
  effects(): Emitted[];
  /** Words sent to staff about tickets in the last act. */
  staffSees(): string;
  lastMessage(): string;
}

export function person(
  desk: MemoryDesk,
  who: { id: string; name?: string; locale?: string; handle?: string } = { id: '555' },
): Person {
  const id = memberIdOf('telegram', who.id);
  let events = 0;
  let lastMessage = '';
  let last: Emitted[] = [];
  let shown: Choice[] = [];
  const base = () => {
    events += 1;
    return {
      key: `telegram:${who.id}:${events}`,
      lane: id,
      channel: 'telegram',
      at: desk.now,
      chat: { id: who.id, kind: 'private' as const },
      from: {
        id: who.id,
        name: who.name ?? 'Lin',
        locale: who.locale ?? 'zh-hans',
        ...(who.handle ? { handle: who.handle } : {}),
      },
    };
  };
  const toThem = ({ effect }: Emitted) =>
    (effect.target.to === 'member' && effect.target.member === id) ||
    (effect.target.to === 'address' && effect.target.address.chat === who.id);
  const contents = () =>
    last
      .filter(toThem)
      .flatMap(({ effect }) => (effect.kind === 'send' || effect.kind === 'edit' ? [effect.content] : []));
  async function act(event: Event): Promise<string> {
    await handleEvent(desk.turn(), event);
    last = desk.takeEmitted();
    const fresh = contents().flatMap((content) => (content.choices ?? []).flat());
    if (fresh.length > 0) shown = fresh;
    return contents()
      .map((content) => plain(content.text))
      .join('\n---\n');
  }
  async function says(text: string, more: Partial<MessageEvent> = {}): Promise<string> {
    lastMessage = `m${events + 1}`;
    return act({ ...base(), kind: 'message', message: lastMessage, content: { text: [text] }, ...more });
  }
  const pressesId = (choice: string) =>
    act({ ...base(), kind: 'press', choice, message: 'menu-1', answer: `a${events}` });
  return {
    id,
    says,
    sends: (attachments, text) =>
      says('', { content: { attachments, ...(text === undefined ? {} : { text: [text] }) } }),
    commands: (name, args = '') => act({ ...base(), kind: 'command', name, args, message: `c${events}` }),
    presses(label) {
      const choice = shown.find((one) => one.label.includes(label));
      if (!choice) throw new Error(`no choice "${label}" among: ${shown.map((one) => one.label).join(' | ')}`);
      return pressesId(choice.id);
    },
    pressesId,
    edits: (message, text) => act({ ...base(), kind: 'edited', message, content: { text: [text] } }),
    async happens(kind) {
      await act({ ...base(), kind });
    },
    choices: () => shown,
    contents,
    effects: () => last,
    staffSees: () =>
      last
        .filter(({ effect }) => effect.target.to === 'ticket' || effect.target.to === 'desk')
        .flatMap(({ effect }) => (effect.kind === 'send' || effect.kind === 'edit' ? [plain(effect.content.text)] : []))
        .join('\n---\n'),
    lastMessage: () => lastMessage,
  };
}
