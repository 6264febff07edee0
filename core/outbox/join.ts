import type { Text } from '../language/content.ts';
import { plain } from '../language/content.ts';
import type { Effect } from '../language/effect.ts';
import type { Delivery } from './delivery.ts';

type Send = Extract<Effect, { kind: 'send' }>;

/** Text-only words of a member on their way to staff: several of them may share one message. */
function joinable(delivery: Delivery): Send | null {
  const { effect } = delivery;
  if (delivery.purpose !== 'relay' || delivery.tag !== null || effect.kind !== 'send') return null;
  const { content, replyTo } = effect;
  if (replyTo !== undefined || content.attachments?.length || content.choices?.length) return null;
  return content.text ? effect : null;
}

/**
 * How many of the deliveries at the head of a destination's queue can go out as one message of at most `maxLength`
 * UTF-16 units; 1 when nothing can be joined.
 */
export function joinableRun(queue: readonly Delivery[], maxLength: number): number {
  let run = 0;
  let length = 0;
  for (const delivery of queue) {
    const send = joinable(delivery);
    if (!send) break;
    length += plain(send.content.text).length + 1;
    if (run > 0 && length > maxLength) break;
    run++;
  }
  return Math.max(1, run);
}

/** One message that carries the lines of all, in order; none is dropped. */
export function join(first: Effect, rest: readonly Effect[]): Effect {
  if (first.kind !== 'send' || rest.length === 0) return first;
  const text: Text = [first, ...rest].flatMap((effect, index) => {
    if (effect.kind !== 'send') return [];
    return index === 0 ? [...(effect.content.text ?? [])] : ['\n', ...(effect.content.text ?? [])];
  });
  return { ...first, content: { ...first.content, text } };
}
