import type { Language } from '../../config/desk.ts';
import type { Address } from '../../language/address.ts';
import type { CommandEvent } from '../../language/event.ts';
import type { Report } from '../../language/outcome.ts';
import type { Receipt } from '../../outbox/delivery.ts';
import { choiceId, type Place } from '../choices.ts';
import { reportTo, staffLanguage, staffOf } from '../staff/index.ts';
import type { Turn } from '../turn.ts';

/** Names the receipt of a panel; see `panelShown`. */
export const panelTag = 'panel';

/**
 * `/panel`: posts a message with buttons into the desk in the room where it is given, and pins it. For staff, and for who
 * manages the place: both are asked at this very moment.
 */
export function postPanel(turn: Turn, event: CommandEvent): void {
  const { policy } = turn;
  const staff = staffOf(policy, event.channel, event.from.id);
  const language = staffLanguage(policy, event);
  const { room } = event;
  const may = staff !== undefined || event.powers?.includes('manage') === true;
  if (!may || !room) {
    answer(turn, event, language, may ? 'panel-room-only' : 'panel-refused');
    return;
  }
  const address = {
    channel: event.channel,
    chat: room.id,
    ...(room.thread === undefined ? {} : { thread: room.thread }),
  };
  turn.emit(
    { kind: 'send', target: { to: 'address', address }, content: panel(turn), pin: true },
    { purpose: 'prompt', tag: panelTag, report: reportTo(event) },
  );
}

/** In every language of the brand: the room is everybody's. */
function panel(turn: Turn) {
  const { brand } = turn.policy;
  const button = (to: Place, style?: 'primary') => ({
    id: choiceId({ side: 'member', do: 'go', to, anew: true }),
    label: brand.languages.map((language, at) => withoutSign(turn.say(language, `menu-${to}`), at > 0)).join(' / '),
    ...(style ? { style } : {}),
  });
  return {
    text: brand.languages.flatMap((language, index) => [
      {
        text: `${index === 0 ? '' : '\n\n'}${turn.say(language, 'panel-title', { brand: brand.name })}`,
        style: 'bold' as const,
      },
      `\n${turn.say(language, 'panel-body')}`,
    ]),
    choices: [[button('support', 'primary')], [button('official'), button('tickets')]],
  };
}

/** The same sign before every language of one button would be said twice. */
function withoutSign(label: string, again: boolean): string {
  return again ? label.replace(/^\p{Extended_Pictographic}\uFE0F?\s*/u, '') : label;
}

/** Whoever asked for the panel learns what became of it. */
export function panelShown(turn: Turn, { delivery, outcome }: Receipt): void {
  const { report } = delivery;
  if (!report || outcome.state === 'unknown') return;
  const language = staffLanguage(turn.policy);
  const id =
    outcome.state === 'sent' ? 'panel-posted' : outcome.reached?.messages.length ? 'panel-not-pinned' : 'panel-failed';
  const reason = outcome.state === 'sent' ? '' : turn.say(language, 'staff-reason', { reason: outcome.reason });
  say(turn, report, turn.say(language, id, { reason }));
}

function answer(turn: Turn, event: CommandEvent, language: Language, id: string): void {
  say(turn, reportTo(event), turn.say(language, id));
}

function say(turn: Turn, { channel, chat, message, answer: token }: Report, text: string): void {
  const address: Address = { channel, chat };
  turn.emit(
    {
      kind: 'send',
      target: { to: 'address', address },
      content: { text: [text] },
      ...(message === undefined ? {} : { replyTo: message }),
      ...(token === undefined ? {} : { answer: token }),
    },
    { purpose: 'prompt' },
  );
}
