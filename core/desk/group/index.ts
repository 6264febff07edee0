import type { Language } from '../../config/desk.ts';
import type { Event } from '../../language.ts';
import { firstLanguage } from '../member/visit.ts';
import { meaningOf } from '../member/words.ts';
import type { Turn } from '../turn.ts';

/** Commands that someone may well try in a group instead of in private. */
const privateCommands: ReadonlySet<string> = new Set(['start', 'menu', 'help', 'agent', 'support', 'tickets']);

/**
 * A group that is not the desk. Matters are private: whoever asks for the desk here is invited to write in private, and
 * nothing that is said here is ever kept or relayed.
 */
export async function handleGroupEvent(turn: Turn, event: Event): Promise<void> {
  if (event.kind === 'command') {
    if (privateCommands.has(event.name)) invite(turn, event, event.message);
    return;
  }
  if (event.kind !== 'message' || event.from.bot) return;
  const [word, ...more] = event.content.text ?? [];
  if (typeof word !== 'string' || more.length > 0) return;
  const meaning = meaningOf(word);
  const asksForDesk = meaning?.means === 'person' || (meaning?.means === 'go' && meaning.to === 'root' && word !== '0');
  if (asksForDesk) invite(turn, event, event.message);
}

function invite(turn: Turn, event: Event, replyTo: string | undefined): void {
  const language: Language = firstLanguage(turn.policy, event.from.locale);
  const { id, thread } = event.chat;
  const address = { channel: event.channel, chat: id, ...(thread === undefined ? {} : { thread }) };
  turn.emit(
    {
      kind: 'send',
      target: { to: 'address', address },
      content: { text: [turn.say(language, 'group-invite', { brand: turn.policy.brand.name })] },
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(event.answer === undefined ? {} : { answer: event.answer }),
    },
    { purpose: 'prompt' },
  );
}
