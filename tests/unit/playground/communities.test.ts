import { afterEach, describe, expect, test } from 'vitest';
import { createDiscordCast, type DiscordCast } from '../../../bots/playground/discord-cast.ts';
import { createDiscordStage } from '../../../bots/playground/discord-stage.ts';
import { ActionRefused, type Stage } from '../../../bots/playground/stage.ts';
import { createTelegramCast, type TelegramCast } from '../../../bots/playground/telegram-cast.ts';
import { createTelegramStage } from '../../../bots/playground/telegram-stage.ts';

/** What the bot can do to someone, over the platform's wire. */
interface Bot {
  mute(person: string): Promise<void>;
  ban(person: string): Promise<void>;
  unban(person: string): Promise<void>;
}

interface Scene {
  stage: Stage;
  bot: Bot;
  close(): Promise<void>;
}

async function telegram(): Promise<Scene> {
  const cast: TelegramCast = await createTelegramCast();
  const call = async (method: string, params: object) => {
    const { apiRoot, token } = cast.emulator;
    const body = JSON.stringify({ chat_id: cast.community.id, ...params });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${apiRoot}/bot${token}/${method}`, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(await response.text());
  };
  const stage = createTelegramStage(cast);
  return {
    stage,
    bot: {
      mute: (person) =>
        call('restrictChatMember', { user_id: Number(person), permissions: { can_send_messages: false } }),
      ban: (person) => call('banChatMember', { user_id: Number(person) }),
      unban: (person) => call('unbanChatMember', { user_id: Number(person), only_if_banned: true }),
    },
    close: async () => {
      stage.close();
      await cast.close();
    },
  };
}

async function discord(): Promise<Scene> {
  const cast: DiscordCast = await createDiscordCast();
  const call = async (method: string, path: string, body: object = {}) => {
    const headers = { authorization: `Bot ${cast.emulator.token}`, 'content-type': 'application/json' };
    const url = `${cast.emulator.apiRoot}/v10/guilds/${cast.guild.id}${path}`;
    const response = await fetch(url, { method, headers, ...(method !== 'DELETE' && { body: JSON.stringify(body) }) });
    if (!response.ok) throw new Error(await response.text());
  };
  const stage = createDiscordStage(cast);
  const inAnHour = new Date(Date.now() + 3_600_000).toISOString();
  return {
    stage,
    bot: {
      mute: (person) => call('PATCH', `/members/${person}`, { communication_disabled_until: inAnHour }),
      ban: (person) => call('PUT', `/bans/${person}`),
      unban: (person) => call('DELETE', `/bans/${person}`),
    },
    close: async () => {
      stage.close();
      await cast.close();
    },
  };
}

describe.each([
  ['telegram', telegram],
  ['discord', discord],
] as const)('the community on %s, as the page is told of it', (platform, play) => {
  let scene: Scene;
  afterEach(() => scene.close());

  const view = () => scene.stage.view();
  const community = () => {
    const found = view().conversations.find((one) => one.community !== undefined);
    if (found === undefined) throw new Error('no community');
    return found;
  };
  const of = (role: string) => view().people.filter((person) => person.role === role);
  const words = () =>
    view()
      .messages.filter(({ conversation, deleted }) => conversation === community().id && !deleted)
      .map(({ author, runs, service }) => `${author.name}: ${service?.what ?? runs.map(({ text }) => text).join('')}`);
  const says = (person: string) =>
    scene.stage.act({ do: 'say', platform, person, conversation: community().id, text: 'hello' });

  test('members and an admin are in it, and may write; someone new joins first, or is in at once', async () => {
    scene = await play();
    const [member = { id: '' }] = of('member');
    expect(of('admin')).toMatchObject([{ name: '陆遥' }]);
    for (const { id, standing } of [...of('member'), ...of('admin'), ...of('staff')]) {
      expect(standing).toBeUndefined();
      expect(community().people).toContain(id);
    }
    await says(member.id);
    expect(words().at(-1)).toMatch(/: hello$/);
    await scene.stage.act({ do: 'add-member', platform, name: '小周', locale: 'zh-CN' });
    const late = of('member').at(-1);
    if (late?.standing === 'outside') await scene.stage.act({ do: 'join', platform, person: late.id });
    await says(late?.id ?? '');
    expect(words().slice(-2)).toEqual([expect.stringMatching(/: joined$/), '小周: hello']);
  });

  test('an impostor joins with a word; muted and banned ones cannot write, nor come back by themselves', async () => {
    scene = await play();
    const before = community().community?.people ?? 0;
    await scene.stage.act({ do: 'impostor-joins', platform });
    const [impostor = { id: '' }] = of('impostor');
    expect(community().community?.people).toBe(before + 1);
    expect(words().slice(-2)).toEqual([expect.stringMatching(/: joined$/), expect.stringContaining('on duty today')]);
    await scene.bot.mute(impostor.id);
    expect(of('impostor')[0]?.standing).toBe('muted');
    await expect(says(impostor.id)).rejects.toThrow(ActionRefused);
    await scene.bot.ban(impostor.id);
    expect(of('impostor')[0]?.standing).toBe('banned');
    expect(community().community?.people).toBe(before);
    await expect(says(impostor.id)).rejects.toThrow(ActionRefused);
    const join = { do: 'join', platform, person: impostor.id } as const;
    await expect(scene.stage.act(join)).rejects.toThrow(ActionRefused);
    await scene.bot.unban(impostor.id);
    expect(of('impostor')[0]?.standing).toBe('outside');
    await scene.stage.act(join);
    expect(of('impostor')[0]?.standing).toBeUndefined();
    await says(impostor.id);
  });

  test('a scam link comes from the newest impostor who may write, else from another', async () => {
    scene = await play();
    await scene.stage.act({ do: 'scam-link', platform });
    const [first = { id: '' }] = of('impostor');
    expect(of('impostor')).toHaveLength(1);
    expect(words().at(-1)).toContain('https://examp1e.com/gift');
    await scene.stage.act({ do: 'scam-link', platform });
    expect(of('impostor')).toHaveLength(1);
    await scene.bot.ban(first.id);
    await scene.stage.act({ do: 'scam-link', platform });
    expect(of('impostor')).toHaveLength(2);
  });
});
