import { afterEach, describe, expect, it } from 'vitest';
import { createDiscord } from '../../bots/discord/adapter.ts';
import type { Event } from '../../core/language/event.ts';
import { type Rig, startRig, target } from './discord-adapter-harness.ts';

let rig: Rig;
afterEach(() => rig.stop());

const wordsIn = (events: readonly Event[]) =>
  events.map((event) => (event.kind === 'message' ? (event.content.text ?? []).join('') : event.kind));

/** A ticket's thread, with somebody's words in it. */
async function opensThread(): Promise<string> {
  const opened = await rig.perform({ kind: 'openThread', target, title: '1001 · Trading' }, rig.desk);
  if (opened.state !== 'sent' || opened.thread === undefined) throw new Error(`no thread: ${JSON.stringify(opened)}`);
  return opened.thread;
}

it('fetches what was said in a thread between two sessions, also when it had been told of the thread before', async () => {
  rig = await startRig();
  await rig.receive();
  const seat = rig.ann.in(rig.guild, await opensThread());
  seat.says('first');
  await rig.inbox.has(1);
  rig.discord.gateway.forgetSessions();
  rig.discord.gateway.drop();
  seat.says('between');
  expect(wordsIn(await rig.inbox.has(2))).toEqual(['first', 'between']);
});

it('fetches what was said in a thread of ours that was opened just before the program was killed', async () => {
  rig = await startRig();
  const stop = await rig.receive();
  const thread = await opensThread();
  await stop();
  // It was killed before it could note that anybody was heard there.
  for (const place of Object.keys(rig.memory.seen)) delete rig.memory.seen[place];
  rig.ann.in(rig.guild, thread).says('anybody here?');
  await rig.receive();
  expect(wordsIn(await rig.inbox.has(1))).toEqual(['anybody here?']);
});

it('takes words in a thread for what they are, also when nobody told of the thread', async () => {
  rig = await startRig();
  const stop = await rig.receive();
  const thread = await opensThread();
  const seat = rig.ann.in(rig.guild, thread);
  seat.says('first');
  await rig.inbox.has(1);
  await stop();
  seat.says('meanwhile');
  // The server is listed, and does not come.
  rig.guild.state.arrives = false;
  const again = createDiscord({
    token: rig.discord.token,
    apiRoot: rig.discord.apiRoot,
    paceOff: true,
    deskChat: rig.desk.chat,
    lastSeen: rig.memory,
    fetchFile: () => Promise.reject(new Error('there is no other channel')),
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  const controller = new AbortController();
  const ended = again.receive(rig.inbox.accept, controller.signal);
  const [, event] = await rig.inbox.has(2);
  controller.abort();
  await ended;
  await again.close();
  expect(event?.chat).toEqual({ id: rig.desk.chat, kind: 'group', thread });
});

it('does not let words of now go before those of a gap when it is stopped while it asks for these', async () => {
  rig = await startRig();
  const stop = await rig.receive();
  rig.ann.dm.says('first');
  await rig.inbox.has(1);
  await stop();
  rig.discord.gateway.forgetSessions();
  rig.ann.dm.says('meanwhile');
  const asking = rig.discord.inject({ kind: 'hang', method: 'list_messages' });
  const stopAgain = await rig.receive();
  await rig.discord.waitFor(() => asking.hits === 1);
  rig.ann.dm.says('now');
  // Acknowledged as it comes: what came before it has come, too.
  const command = rig.ann.dm.usesCommandForged('support');
  await rig.discord.waitFor(() => command.answer);
  await stopAgain();
  await rig.receive();
  expect(wordsIn(await rig.inbox.has(4))).toEqual(['first', 'command', 'meanwhile', 'now']);
});

it('does not let words of now go before those of a gap that could not be stored', async () => {
  rig = await startRig();
  const stop = await rig.receive();
  rig.ann.dm.says('first');
  await rig.inbox.has(1);
  await stop();
  rig.discord.gateway.forgetSessions();
  rig.ann.dm.says('meanwhile');
  const asking = rig.discord.inject({ kind: 'slow', ms: 500, method: 'list_messages' });
  const stopAgain = await rig.receive();
  // Nothing tells of a call before it is done: looked at until it is asked.
  await expect.poll(() => asking.hits, { interval: 5, timeout: 8_000 }).toBe(1);
  rig.inbox.refuse = Number.POSITIVE_INFINITY;
  await expect.poll(() => rig.inbox.refused, { interval: 5, timeout: 8_000 }).toBeGreaterThan(0);
  rig.ann.dm.says('now');
  // Acknowledged as it comes: what came before it has come, too.
  const command = rig.ann.dm.usesCommandForged('support');
  await rig.discord.waitFor(() => command.answer);
  const stopped = stopAgain();
  rig.inbox.refuse = 0;
  await stopped;
  await rig.receive();
  expect(wordsIn(await rig.inbox.has(4)).filter((each) => each !== 'command')).toEqual(['first', 'meanwhile', 'now']);
});

it('tells of no older words of what was fetched', async () => {
  rig = await startRig();
  const stop = await rig.receive();
  rig.ann.dm.says('first');
  await rig.inbox.has(1);
  await stop();
  rig.discord.gateway.forgetSessions();
  const missed = rig.ann.dm.says('one');
  const asking = rig.discord.inject({ kind: 'slow', ms: 500, method: 'list_messages' });
  await rig.receive();
  // Nothing tells of a call before it is done: looked at until it is asked.
  await expect.poll(() => asking.hits, { interval: 5, timeout: 8_000 }).toBe(1);
  rig.ann.dm.edits(missed, 'two');
  rig.ann.dm.edits(missed, 'three');
  await rig.inbox.has(2);
  await rig.inbox.has(3);
  rig.ann.dm.says('last');
  const [, ...told] = await rig.inbox.has(4);
  // It may have been heard before: so it comes as a message and as an edit, with the same words.
  expect(told.map((event) => 'content' in event && event.content.text)).toEqual([['three'], ['three'], ['last']]);
});

it('notes a new conversation before its first words are safe, so that what follows a kill is fetched', async () => {
  rig = await startRig();
  const noted: string[] = [];
  const { memory, inbox } = rig;
  const { begin } = memory;
  Object.assign(memory, {
    begin: async (changed: Record<string, string>) => {
      noted.push(`${inbox.events.length} events, ${JSON.stringify(changed)}`);
      await begin(changed);
    },
  });
  await rig.receive();
  const said = rig.ann.dm.says('hello');
  rig.ann.dm.says('anybody there?');
  await inbox.has(2);
  expect(noted).toEqual([`0 events, {"${rig.ann.dm.channel.id}":"${BigInt(said.id) - 1n}"}`]);
});

describe('the first words of somebody new, said while the program was stopped', () => {
  const someone = () => rig.discord.user({ username: 'new', globalName: 'New' });

  it('come when it starts again, once, before what they say then', async () => {
    rig = await startRig();
    const stop = await rig.receive();
    rig.ann.dm.says('known');
    await rig.inbox.has(1);
    await stop();
    const bob = someone();
    const said = bob.dm.says('hello?');
    bob.dm.edits(said, 'hello!');
    rig.ann.dm.says('known, meanwhile');
    rig.guild.joins(bob);
    bob.in(rig.guild, 'general').says('small talk');
    await rig.receive();
    await rig.discord.waitFor(() => rig.discord.gateway.identified === 2);
    bob.dm.says('anybody?');
    const events = await rig.inbox.has(5);
    const ofBob = events.filter(({ from }) => from.id === bob.id);
    expect(wordsIn(ofBob)).toEqual(['hello?', 'edited', 'anybody?']);
    expect(ofBob[1]).toMatchObject({ kind: 'edited', content: { text: ['hello!'] } });
    expect(wordsIn(events.filter(({ from }) => from.id === rig.ann.id))).toEqual(['known', 'known, meanwhile']);
    expect(rig.discord.gateway).toMatchObject({ identified: 2, resumed: 1 });
  });

  it('come again until they were accepted', async () => {
    rig = await startRig();
    await (await rig.receive())();
    const bob = someone();
    bob.dm.says('hello?');
    rig.inbox.refuse = Number.POSITIVE_INFINITY;
    const controller = new AbortController();
    const ended = rig.channel.receive(rig.inbox.accept, controller.signal);
    await expect.poll(() => rig.inbox.refused, { interval: 5, timeout: 8_000 }).toBeGreaterThan(0);
    const { session } = rig.memory;
    controller.abort();
    await ended;
    expect(rig.memory.session).toEqual(session);
    rig.inbox.refuse = 0;
    await rig.receive();
    expect(wordsIn(await rig.inbox.has(1))).toEqual(['hello?']);
  });

  it('come at the next start when it is stopped while it takes them', async () => {
    rig = await startRig();
    await (await rig.receive())();
    const { session } = rig.memory;
    someone().dm.says('hello?');
    // The second connection is the one that resumes.
    const hello = JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } });
    rig.discord.gateway.hellos.push(hello, '{"op":11}');
    const stop = await rig.receive();
    // Nothing tells of a connection that says nothing: looked at until it is made.
    await expect.poll(() => rig.discord.gateway.hellos.length, { interval: 5, timeout: 8_000 }).toBe(0);
    await stop();
    expect(rig.memory.session).toEqual(session);
    await rig.receive();
    expect(wordsIn(await rig.inbox.has(1))).toEqual(['hello?']);
  });

  it('are not waited for when the session is gone: the program works, and asks whom it knows', async () => {
    rig = await startRig();
    const stop = await rig.receive();
    rig.ann.dm.says('known');
    await rig.inbox.has(1);
    await stop();
    rig.ann.dm.says('meanwhile');
    rig.discord.gateway.forgetSessions();
    await rig.receive();
    expect(wordsIn(await rig.inbox.has(2))).toEqual(['known', 'meanwhile']);
    expect(rig.logged.join('\n')).toContain('could not be resumed');
    expect(rig.discord.gateway).toMatchObject({ identified: 2, resumed: 0 });
  });

  it.each([
    ['is nowhere', { url: 'ws://127.0.0.1:9' }],
    ['is none', { url: 'nowhere' }],
    ['stands at a number that never was', { sequence: 1_000_000 }],
  ])('are not waited for when the session %s', async (_, wrong) => {
    rig = await startRig();
    await (await rig.receive())();
    if (!rig.memory.session) throw new Error('no session was noted');
    rig.memory.session = { ...rig.memory.session, ...wrong };
    await rig.receive();
    await rig.discord.waitFor(() => rig.discord.gateway.identified === 2);
    rig.ann.dm.says('hi');
    expect(wordsIn(await rig.inbox.has(1))).toEqual(['hi']);
  });
});
