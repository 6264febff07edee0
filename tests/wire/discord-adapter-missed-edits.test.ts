import { afterEach, expect, it } from 'vitest';
import { idOfTime } from '../../bots/discord/ids.ts';
import type { Event } from '../../core/language/event.ts';
import { type Rig, startRig, target } from './discord-adapter-harness.ts';

let rig: Rig;
afterEach(() => rig.stop());

/** What was said, and `✏️` before what it was changed to. */
const wordsIn = (events: readonly Event[]) =>
  events.map((event) => {
    if (event.kind === 'edited') return `✏️ ${(event.content.text ?? []).join('')}`;
    return event.kind === 'message' ? (event.content.text ?? []).join('') : event.kind;
  });

/** Stops listening while this happens; no session can be resumed afterwards. */
async function meanwhile(stop: () => Promise<void>, happens: () => void): Promise<void> {
  await stop();
  rig.discord.gateway.forgetSessions();
  happens();
}

it('tells of an edit made while the program was stopped, once, between the words before and after it', async () => {
  let now = Date.now();
  rig = await startRig({ emulator: { clock: () => now } });
  const stop = await rig.receive();
  const said = rig.ann.dm.says('100');
  rig.ann.dm.says('thanks');
  await rig.inbox.has(2);
  await meanwhile(stop, () => {
    const acts = [() => rig.ann.dm.says('wait'), () => rig.ann.dm.edits(said, '200'), () => rig.ann.dm.says('done')];
    for (const act of acts) {
      now += 10;
      act();
    }
  });
  const stopAgain = await rig.receive();
  const told = ['100', 'thanks', 'wait', '✏️ 200', 'done'];
  expect(wordsIn(await rig.inbox.has(5))).toEqual(told);
  await meanwhile(stopAgain, () => rig.ann.dm.says('last'));
  await rig.receive();
  expect(wordsIn(await rig.inbox.has(6))).toEqual([...told, 'last']);
});

it("tells of an edit in a ticket's thread in which nothing new was said", async () => {
  rig = await startRig();
  const stop = await rig.receive();
  const opened = await rig.perform({ kind: 'openThread', target, title: '1001 · Trading' }, rig.desk);
  const seat = rig.ann.in(rig.guild, 'thread' in opened ? (opened.thread ?? '') : '');
  const said = seat.says('in three days');
  await rig.inbox.has(1);
  await meanwhile(stop, () => seat.edits(said, 'in three hours'));
  await rig.receive();
  const [first, second] = await rig.inbox.has(2);
  expect(wordsIn(rig.inbox.events)).toEqual(['in three days', '✏️ in three hours']);
  expect(second).toMatchObject({ kind: 'edited', message: said.id, chat: first?.chat });
});

it('tells of an edit to words that were taken just before the program was killed', async () => {
  rig = await startRig();
  const stop = await rig.receive();
  rig.ann.dm.says('first');
  await rig.inbox.has(1);
  await expect.poll(() => Object.keys(rig.memory.seen).length, { interval: 5, timeout: 8_000 }).toBe(1);
  const noted = { ...rig.memory.seen };
  const said = rig.ann.dm.says('100');
  await rig.inbox.has(2);
  await meanwhile(stop, () => {
    // It was killed before it could note that these were heard.
    Object.assign(rig.memory.seen, noted);
    rig.ann.dm.edits(said, '200');
  });
  await rig.receive();
  expect(wordsIn(await rig.inbox.has(3))).toEqual(['first', '100', '✏️ 200']);
});

it('tells of an edit before more words than a page holds', async () => {
  rig = await startRig();
  const stop = await rig.receive();
  const said = rig.ann.dm.says('100');
  await rig.inbox.has(1);
  const many = Array.from({ length: 130 }, (_, at) => `more ${at}`);
  await meanwhile(stop, () => {
    rig.ann.dm.edits(said, '200');
    for (const each of many) rig.ann.dm.says(each);
  });
  await rig.receive();
  const told = wordsIn(await rig.inbox.has(132));
  expect(told.filter((each) => each.startsWith('more'))).toEqual(many);
  expect(told).toContain('✏️ 200');
});

it('tells of an edit between two sessions', async () => {
  rig = await startRig();
  await rig.receive();
  const said = rig.ann.dm.says('100');
  await rig.inbox.has(1);
  rig.discord.gateway.forgetSessions();
  rig.discord.gateway.drop();
  rig.ann.dm.edits(said, '200');
  expect(wordsIn(await rig.inbox.has(2))).toEqual(['100', '✏️ 200']);
});

it('tells what is changed while it asks after what is said before that', async () => {
  rig = await startRig();
  const stop = await rig.receive();
  const said = rig.ann.dm.says('100');
  await rig.inbox.has(1);
  await meanwhile(stop, () => rig.ann.dm.says('one'));
  const asking = rig.discord.inject({ kind: 'slow', ms: 500, method: 'list_messages' });
  await rig.receive();
  // Nothing tells of a call before it is done: looked at until it is asked.
  await expect.poll(() => asking.hits, { interval: 5, timeout: 8_000 }).toBe(1);
  rig.ann.dm.edits(said, '200');
  rig.ann.dm.edits(said, '300');
  rig.ann.dm.says('two');
  await rig.inbox.has(4);
  rig.ann.dm.says('three');
  expect(wordsIn(await rig.inbox.has(5))).toEqual(['100', 'one', '✏️ 300', 'two', 'three']);
});

it('asks conversations of lately alone what was changed there, and each once', async () => {
  rig = await startRig();
  const stop = await rig.receive();
  rig.ann.dm.says('hi');
  const other = rig.discord.user({ username: 'other', globalName: 'Other' });
  rig.guild.joins(other);
  other.dm.says('long ago');
  await rig.inbox.has(2);
  await expect.poll(() => Object.keys(rig.memory.seen).length, { interval: 5, timeout: 8_000 }).toBe(2);
  const before = rig.discord.callsOf('list_messages').length;
  await meanwhile(stop, () => {
    rig.memory.seen[other.dm.channel.id] = idOfTime(Date.now() - 72 * 3_600_000);
  });
  await rig.receive();
  await rig.discord.waitFor(() => rig.discord.callsOf('list_messages').length === before + 2);
  rig.ann.dm.says('bye');
  await rig.inbox.has(3);
  const asked = rig.discord.callsOf('list_messages').slice(before);
  expect(asked.map(({ params, query }) => [params.channel_id, 'after' in query])).toEqual([
    [rig.ann.dm.channel.id, false],
    [other.dm.channel.id, true],
  ]);
});
