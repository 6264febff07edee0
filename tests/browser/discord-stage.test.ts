import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { createDiscordCast, type DiscordCast } from '../../bots/playground/discord-cast.ts';
import { createDiscordStage } from '../../bots/playground/discord-stage.ts';
import { MovingDesk } from '../../bots/playground/moving-desk.ts';
import { ActionRefused, type Stage } from '../../bots/playground/stage.ts';
import type { DeskStanding, StageChanges } from '../../bots/playground/view.ts';
import { silent } from './page.ts';

let cast: DiscordCast;
let stage: Stage;

beforeEach(async () => {
  cast = await createDiscordCast({ desk: 'forum', tags: ['open', 'urgent'] });
  stage = createDiscordStage(cast);
});
afterEach(async () => {
  stage.close();
  await cast.close();
});

/** A call of the bot, over the wire. */
async function bot(verb: string, path: string, body?: object): Promise<{ id: string }> {
  const response = await fetch(`${cast.emulator.apiRoot}/v10${path}`, {
    method: verb,
    headers: { authorization: `Bot ${cast.emulator.token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(await response.text());
  const answer: unknown = await response.json();
  return z
    .looseObject({ id: z.string().default('') })
    .catch({ id: '' })
    .parse(answer);
}

const conversation = (id: string) => stage.view().conversations.find((one) => one.id === id);
const person = (index: number) => [...cast.roles.keys()][index] ?? '';
const agent = () => cast.agents[0]?.id ?? '';

test('a forum is a desk in whose posts alone one writes; a post shows its tags and closes with its archive', async () => {
  expect(conversation('d0')).toMatchObject({ place: 'desk', general: true, readOnly: true });
  const tag = cast.desk.availableTags.find(({ name }) => name === 'urgent')?.id;
  const message = { content: '**#1001**' };
  const post = await bot('POST', `/channels/${cast.desk.id}/threads`, { name: '1001', applied_tags: [tag], message });
  expect(conversation(`d${post.id}`)).toMatchObject({ thread: true, title: '1001', tags: ['urgent'], closed: false });
  await stage.act({
    do: 'set-topic-closed',
    platform: 'discord',
    person: agent(),
    conversation: `d${post.id}`,
    closed: true,
  });
  expect(conversation(`d${post.id}`)?.closed).toBe(true);
  await stage.act({ do: 'delete-topic', platform: 'discord', conversation: `d${post.id}` });
  expect(conversation(`d${post.id}`)?.deleted).toBe(true);
});

test('the desk is seen by staff and the stranger, not by members; a private chat by one', () => {
  const staffAndStranger = [...cast.roles].filter(([, role]) => ['staff', 'stranger'].includes(role)).map(([id]) => id);
  expect(conversation('d0')?.people).toEqual(staffAndStranger);
  expect(conversation(`p${person(0)}`)?.people).toEqual([person(0)]);
  expect(conversation(`c${cast.support.id}`)?.people).toHaveLength(cast.roles.size);
});

test('commands are offered by place, language and permission', async () => {
  const application = cast.emulator.botId;
  await bot('PUT', `/applications/${application}/commands`, [
    { name: 'support', description: 'Help', description_localizations: { 'zh-CN': '帮助' } },
    {
      name: 'reply',
      description: 'Answer',
      default_member_permissions: '8192',
      options: [
        { type: 3, name: 'text', description: 'Words', required: true },
        {
          type: 4,
          name: 'number',
          name_localizations: { 'en-US': 'ticket' },
          description: 'Ticket',
          autocomplete: true,
        },
      ],
    },
  ]);
  const menus = stage.view().menus;
  const menu = (place: string, language: string) =>
    menus.find((one) => one.place === place && one.language === language);
  expect(menu('private', 'zh-CN')?.entries[0]).toMatchObject({ description: '帮助', options: [] });
  expect(menu('server', '')?.entries[0]).toMatchObject({ description: 'Help' });
  const reply = menu('desk', 'en-US')?.entries[1];
  const moderators = [...cast.roles].filter(([, role]) => ['admin', 'staff'].includes(role)).map(([id]) => id);
  expect(reply?.people).toEqual(moderators);
  expect(reply?.options).toEqual([
    { name: 'text', label: 'text', description: 'Words', type: 'text', required: true, choices: [], completes: false },
    {
      name: 'number',
      label: 'ticket',
      description: 'Ticket',
      type: 'integer',
      required: false,
      choices: [],
      completes: true,
    },
  ]);
});

test('what changes is told once it has changed, pictures with a path on this server', async () => {
  const told = new Promise<StageChanges>((resolve) => {
    stage.listen({ changes: resolve, answer() {}, activity() {} });
  });
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  await stage.act({
    do: 'send-files',
    platform: 'discord',
    person: person(0),
    conversation: `p${person(0)}`,
    files: [{ kind: 'photo', name: 'a.png', mime: 'image/png', base64: png.toString('base64') }],
    caption: 'see *this*',
  });
  const { messages } = await told;
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({
    conversation: `p${person(0)}`,
    runs: [{ text: 'see ' }, { text: 'this', styles: ['italic'] }],
    attachments: [{ kind: 'photo', name: 'a.png' }],
  });
  const [attachment] = messages[0]?.attachments ?? [];
  const url = attachment !== undefined && 'url' in attachment ? attachment.url : undefined;
  expect(url).toMatch(/^\/playground\/files\/discord\/\d+$/);
  expect(stage.file(url?.split('/').at(-1) ?? '')?.bytes).toEqual(png);
});

test('what the client would not let a person do is refused with its reason', async () => {
  const here = { platform: 'discord', person: person(0), conversation: `p${person(0)}` };
  await expect(stage.act({ do: 'command', ...here, name: 'nothing', options: {} })).rejects.toThrow(ActionRefused);
  await expect(stage.act({ do: 'submit-form', platform: 'discord', person: person(0), values: {} })).rejects.toThrow(
    'no modal is open',
  );
  const long = 'x'.repeat(4_500);
  await stage.act({ do: 'say', ...here, text: long });
  const lengths = stage.view().messages.map(({ runs }) => runs.map(({ text }) => text).join('').length);
  expect(lengths).toEqual([2_000, 2_000, 500]);
});

test('the desk moves one way at a time, and comes back when it could not go', async () => {
  const standings: DeskStanding[] = [];
  const desk = new MovingDesk('telegram', () => wait(0).then(() => Promise.reject(new Error('no'))), silent);
  const settled = new Promise<void>((resolve) => {
    desk.onChange = (standing) => {
      standings.push(standing);
      if (standing.trouble !== undefined) resolve();
    };
  });
  desk.moveTo('discord');
  expect(() => desk.moveTo('discord')).toThrow(ActionRefused);
  await settled;
  expect(standings).toEqual([
    { platform: 'telegram', switching: 'discord' },
    { platform: 'telegram', trouble: 'no' },
  ]);
});
