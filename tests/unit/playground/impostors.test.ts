import { describe, expect, test } from 'vitest';
import { disguiseOf, Impostors, scamOf } from '../../../bots/playground/impostors.ts';
import { readDesk } from '../../../core/config/load.ts';
import { Guards } from '../../../core/desk/group/guards.ts';
import { newGroup } from '../../../core/domain/group.ts';
import { findPhishing } from '../../../core/guard/phishing.ts';

const { config: policy } = await readDesk('core/config/sample-desk.yaml', ['telegram', 'discord', 'wechat']);
const imitated = { brand: policy.brand.name, alias: policy.staff[0]?.alias ?? '', site: 'example.com' };
const guards = new Guards(policy);
const group = (channel: string) =>
  newGroup(policy, { id: `${channel}:1`, channel, chat: '1', title: 'Example' }, 'zh-CN');

describe('the impostors of the playground', () => {
  test.each([...Array(12).keys()])('number %i is found out on every platform, by name or handle alone', (n) => {
    const { name, handle } = disguiseOf(n, imitated);
    for (const channel of ['telegram', 'discord']) {
      const finding = guards.names(group(channel)).check({ id: '5', name, handle });
      expect(finding, `${name} @${handle}`).not.toBeNull();
    }
  });

  test('no two bear the same name and handle, and handles are such as platforms take', () => {
    const handles = [...Array(40).keys()].map((n) => disguiseOf(n, imitated).handle);
    expect(new Set(handles).size).toBe(handles.length);
    for (const handle of handles) expect(handle).toMatch(/^[a-z][a-z0-9_]{4,31}$/);
  });

  test('their first words alone are nothing to report: the name is', () => {
    for (let n = 0; n < 6; n += 1) expect(findPhishing(disguiseOf(n, imitated).words)).toBeNull();
  });

  test.each([...Array(8).keys()])('link number %i is taken for a fake of the official site', (n) => {
    expect(guards.links.lookAlike(scamOf(n, imitated))?.imitates.value).toBe('example.com');
  });

  test('a link is posted by the newest who may write; another comes when nobody may', () => {
    const silenced = new Set<string>();
    const said: string[] = [];
    const impostors = new Impostors<string>(imitated, {
      enters: ({ handle }) => handle,
      says: (user, words) => said.push(`${user}: ${words.includes('https://') ? 'link' : 'words'}`),
      mayWrite: (user) => !silenced.has(user),
    });
    impostors.joins();
    impostors.postsLink();
    const [first, second] = [0, 1].map((n) => disguiseOf(n, imitated).handle);
    silenced.add(first ?? '');
    impostors.postsLink();
    expect(said).toEqual([`${first}: words`, `${first}: link`, `${second}: words`, `${second}: link`]);
  });
});
