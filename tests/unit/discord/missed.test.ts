import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idOfTime, timeOfId } from '../../../bots/discord/ids.ts';
import { missedIn } from '../../../bots/discord/missed.ts';

const begin = Date.parse('2026-03-02T10:00:00Z');
const stepMs = 30_000;
const self = '1';
const someone = '2';

/** One after the other: something is said, or something said earlier is changed (which one, as a part of all). */
type Act = { does: 'says'; own: boolean } | { does: 'changes'; which: number };

interface Message {
  [key: string]: unknown;
  id: string;
  content: string;
  edited_timestamp: string | null;
}

/** What the platform tells of an act, and to whom it was done. */
interface Told {
  key: string;
  id: string;
  content: string;
  at: number;
}

/** The platform's world after these acts, and what it told of each while somebody listened; our own words aside. */
function play(acts: readonly Act[]): { messages: Message[]; told: (Told | undefined)[] } {
  const messages: Message[] = [];
  const told = acts.map((act, number) => {
    const at = begin + number * stepMs;
    const content = `words ${number}`;
    if (act.does === 'says' || messages.length === 0) {
      const author = { id: act.does === 'says' && act.own ? self : someone };
      messages.push({ id: idOfTime(at), content, edited_timestamp: null, author });
    } else {
      const message = messages[Math.floor(act.which * messages.length)];
      if (message) Object.assign(message, { content, edited_timestamp: new Date(at).toISOString() });
      return message && isTold(message) ? toldOf('MESSAGE_UPDATE', message) : undefined;
    }
    const message = messages.at(-1);
    return message && isTold(message) ? toldOf('MESSAGE_CREATE', message) : undefined;
  });
  return { messages, told };
}

const isTold = ({ author }: Message) => JSON.stringify(author) === JSON.stringify({ id: someone });

function toldOf(t: string, d: Message): Told {
  const changedAt = Date.parse(d.edited_timestamp ?? '');
  const at = t === 'MESSAGE_CREATE' ? timeOfId(d.id) : changedAt;
  return { key: t === 'MESSAGE_CREATE' ? d.id : `${d.id}:${changedAt}`, id: d.id, content: d.content, at };
}

const act = fc.oneof(
  fc.record({ does: fc.constant('says' as const), own: fc.boolean() }),
  fc.record({ does: fc.constant('changes' as const), which: fc.double({ min: 0, max: 0.99, noNaN: true }) }),
);

it('makes up for whatever was missed, and tells nothing older than what was told, wherever listening stopped', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), fc.nat(40), fc.nat(10), (acts, heard, unnoted) => {
      const { messages, told } = play(acts);
      const live = told.slice(0, heard).filter((each) => each !== undefined);
      const said = live.filter(({ id, key }) => id === key);
      // A kill may come before the last of what was heard is noted.
      const since = said.slice(0, Math.max(1, said.length - unnoted)).at(-1)?.id ?? idOfTime(begin - 1);
      const fetched = missedIn(messages, { since, self })
        .filter(({ d }) => isTold(d as Message))
        .map(({ t, d }) => toldOf(t, d as Message));
      const times = fetched.map(({ at }) => at);
      expect(times).toEqual([...times].sort((a, b) => a - b));

      const known = new Map<string, Told>();
      const words = new Map<string, string>();
      for (const each of [...live, ...fetched]) {
        if (known.has(each.key)) continue;
        known.set(each.key, each);
        words.set(each.id, each.content);
      }
      expect(words).toEqual(new Map(messages.filter(isTold).map(({ id, content }) => [id, content])));
    }),
  );
});

it('tells of our own words, not of our own changes', () => {
  const id = idOfTime(begin);
  const message = { id, content: 'card', edited_timestamp: new Date(begin + 1000).toISOString(), author: { id: self } };
  expect(missedIn([message], { since: idOfTime(begin - 1), self }).map(({ t }) => t)).toEqual(['MESSAGE_CREATE']);
});

it('passes over changes that were heard', () => {
  const since = idOfTime(begin + 3_600_000);
  const changed = (at: number) => ({
    id: idOfTime(begin),
    content: 'words',
    edited_timestamp: new Date(at).toISOString(),
    author: { id: someone },
  });
  expect(missedIn([changed(begin + 1000)], { since, self })).toEqual([]);
  expect(missedIn([changed(begin + 3_600_001)], { since, self }).map(({ t }) => t)).toEqual(['MESSAGE_UPDATE']);
});
