import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Rig, startRig } from './telegram-adapter-harness.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.stop());

function problems(chat: number | string): Promise<readonly string[]> {
  if (!rig.channel.deskProblems) throw new Error('this adapter looks at the desk');
  return rig.channel.deskProblems(String(chat));
}

describe('the desk, looked at when the program starts', () => {
  test('is fine when it has topics and the bot may manage them', async () => {
    expect(await problems(rig.telegram.forumGroup({ title: 'Desk' }).id)).toEqual([]);
  });

  test('needs topics', async () => {
    expect(await problems(rig.telegram.group({ title: 'Plain' }).id)).toEqual([expect.stringContaining('no topics')]);
  });

  test('needs the right to manage them', async () => {
    const desk = rig.telegram.forumGroup({ title: 'Desk', botCanManageTopics: false });
    expect(await problems(desk.id)).toEqual([expect.stringContaining('may not open topics')]);
  });

  test('must be a chat the bot is in', async () => {
    expect(await problems('-1009999999999')).toEqual([expect.stringContaining('check desk.chat')]);
  });

  test('is not judged when the platform does not answer', async () => {
    const desk = rig.telegram.forumGroup({ title: 'Desk' });
    rig.telegram.inject({ method: 'getChat', kind: 'drop' });
    await expect(problems(desk.id)).rejects.toThrow();
  });
});
