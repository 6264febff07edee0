import type { Language } from '../config/desk.ts';
import { memberIdOf } from '../domain/member.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Effect } from '../language/effect.ts';
import type { Event } from '../language/event.ts';
import { choiceId } from './choices.ts';
import type { Turn } from './turn.ts';

/** Says sorry to a person in private whose event could not be handled, so that nothing is met with silence. */
export async function apologize(turn: Turn, event: Event): Promise<void> {
  if (event.chat.kind !== 'private') return;
  const member = await turn.member(memberIdOf(event.channel, event.from.id));
  const language = member?.language ?? turn.policy.brand.languages[0];
  const text = turn.say(language, 'delivery-apology');
  const label = turn.say(language, 'delivery-menu');
  const address = { channel: event.channel, chat: event.chat.id };
  turn.emit(
    {
      kind: 'send',
      target: { to: 'address', address },
      content: { text: [text], choices: [[{ id: choiceId({ side: 'member', do: 'go', to: 'root' }), label }]] },
    },
    { purpose: 'prompt' },
  );
}

/**
 * Marks an effect that staff may have seen already. A member's prompts are left as they are: a menu shown twice needs no
 * explanation.
 */
export function markRepeated(effect: Effect, texts: Texts, language: Language): Effect {
  if (effect.kind !== 'send' || effect.target.to === 'member') return effect;
  const mark = { text: `${texts.say(language, 'delivery-possibly-repeated')}\n`, style: 'italic' as const };
  return { ...effect, content: { ...effect.content, text: [mark, ...(effect.content.text ?? [])] } };
}
