import type { DeskConfig } from '../../../../core/config/desk.ts';
import { handleEvent, handleReceipt } from '../../../../core/desk/desk.ts';
import type { Event, MessageEvent, Person } from '../../../../core/language/event.ts';
import type { Outcome } from '../../../../core/language/outcome.ts';
import type { Receipt } from '../../../../core/outbox/delivery.ts';
import { createMemoryDesk, type MemoryDesk } from '../memory-turn.ts';

export const group = 'telegram:-100500';
export const mia: Person = { id: '500', name: 'Mia Sommer', handle: 'mia_sommer' };
export const tom: Person = { id: '600', name: 'Tom' };

let count = 0;

/** What every event of the group has. */
export function base(from: Person, at = 0) {
  count += 1;
  return {
    key: `k${count}`,
    lane: 'telegram:-100500:0',
    channel: 'telegram',
    at,
    chat: { id: '-100500', kind: 'group' as const, title: '示例社区' },
    from,
  };
}

export function message(words: string, from: Person = tom): MessageEvent {
  return { kind: 'message', ...base(from), message: `m${count}`, content: { text: [words] } };
}

/** A desk whose bot was put in the group that Mia runs. */
export async function inGroup(policy?: DeskConfig): Promise<MemoryDesk> {
  const desk = createMemoryDesk(policy ? { policy } : {});
  const allows = ['delete', 'restrict', 'ban', 'pin'] as const;
  await hear(desk, { kind: 'added', ...base(mia), allows, admins: [mia] });
  return desk;
}

export function hear(desk: MemoryDesk, event: Event): Promise<void> {
  return handleEvent(desk.turn(), event);
}

/** The newest delivery of that tag came to this. */
export async function fate(desk: MemoryDesk, tag: string, outcome: Receipt['outcome'] & Outcome): Promise<void> {
  const delivery = [...desk.deliveries.values()].findLast((each) => each.tag?.startsWith(tag));
  if (!delivery) throw new Error(`nothing was tagged ${tag}`);
  await handleReceipt(desk.turn(), { delivery, outcome });
}

/** What was emitted since, as kinds. */
export function kinds(desk: MemoryDesk): string[] {
  return desk.takeEmitted().map(({ effect }) => effect.kind);
}
