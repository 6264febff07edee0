import type { CommandEvent } from '../../language/event.ts';
import { type Place, places } from '../choices.ts';
import { commandPlaces } from './commands.ts';
import type { Kept } from './conversation.ts';
import { isEmpty } from './join.ts';
import { showWords } from './menu.ts';
import { verifyCommand } from './official.ts';
import { cancelled, goTo } from './press.ts';
import { go, words } from './screen.ts';
import { reachPerson } from './talk.ts';
import { say, sourceOfEvent, tell, type Visit } from './visit.ts';

/** A command of the member. One that does not exist is answered with what does. */
export async function commanded(visit: Visit, event: CommandEvent): Promise<void> {
  const { name, args } = event;
  const place = name === 'start' ? linked(args) : commandPlaces.get(name);
  if (place) return goTo(visit, place);
  switch (name) {
    case 'agent':
    case 'human':
      return reachPerson(visit, wordsWith(event));
    case 'verify':
      verifyCommand(visit, args);
      return;
    case 'help':
      showWords(visit);
      return;
    case 'cancel':
      if (visit.conversation.flow === null) return goTo(visit, 'root');
      cancelled(visit);
      return;
    default:
      tell(
        visit,
        words([say(visit, 'command-unknown', { command: `/${name}` })], [[go(visit, 'support'), go(visit, 'root')]]),
      );
  }
}

/** `/start` may carry where a link leads to. */
function linked(payload: string): Place {
  return places.find((place) => place === payload) ?? 'root';
}

/** `/agent my withdrawal hangs`: the rest of the line is already for the person. */
function wordsWith(event: CommandEvent): Kept[] {
  const said: Kept = {
    content: {
      ...(event.args === '' ? {} : { text: [event.args] }),
      ...(event.attachments ? { attachments: event.attachments } : {}),
    },
    source: sourceOfEvent(event),
    ...(event.redacted ? { redacted: event.redacted } : {}),
  };
  return isEmpty(said) ? [] : [said];
}
