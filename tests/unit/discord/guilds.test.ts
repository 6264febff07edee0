import { describe, expect, test } from 'vitest';
import { Guilds } from '../../../bots/discord/guilds.ts';

const bits = (...each: bigint[]) => each.reduce((sum, one) => sum | one, 0n).toString();
const VIEW = 1n << 10n;
const SEND = 1n << 11n;
const BAN = 1n << 2n;
const MANAGE = 1n << 5n;

function server(more: object = {}) {
  return {
    id: '1',
    name: '示例社区',
    owner_id: '10',
    system_channel_id: '22',
    roles: [
      { id: '1', permissions: bits(VIEW, SEND) },
      { id: '5', permissions: bits(BAN) },
      { id: '6', permissions: bits(MANAGE) },
      { id: '7', permissions: bits(1n << 40n, 1n << 13n) },
    ],
    members: [{ user: { id: '900', username: 'bot', bot: true }, roles: ['7'] }],
    channels: [
      { id: '20', type: 0, position: 0, permission_overwrites: [{ id: '1', allow: '0', deny: bits(VIEW) }] },
      { id: '21', type: 2, position: 1 },
      { id: '23', type: 0, position: 2, permission_overwrites: [{ id: '900', allow: '0', deny: bits(SEND) }] },
      { id: '22', type: 0, position: 4 },
      { id: '24', type: 0, position: 3 },
    ],
    ...more,
  };
}

function known(more: object = {}): Guilds {
  const guilds = new Guilds();
  guilds.learn('GUILD_CREATE', server(more), '900');
  return guilds;
}

describe('a server', () => {
  test('gives powers by its roles, and all of them to its owner', () => {
    const guilds = known();
    expect(guilds.powers('1', '30', [])).toEqual([]);
    expect(guilds.powers('1', '30', ['5'])).toEqual(['moderate']);
    expect(guilds.powers('1', '30', ['5', '6'])).toEqual(['manage', 'moderate']);
    expect(guilds.powers('1', '10', [])).toEqual(['manage', 'moderate']);
    expect(guilds.powers('2', '10', [])).toEqual([]);
  });

  test('lets the bot do what its own roles allow', () => {
    const guilds = known();
    expect(guilds.allows('1')).toEqual(['delete', 'restrict']);
    guilds.learn('GUILD_ROLE_UPDATE', { guild_id: '1', role: { id: '7', permissions: bits(1n << 3n) } }, '900');
    expect(guilds.allows('1')).toEqual(['delete', 'restrict', 'ban', 'pin']);
  });

  test('is spoken to in its own channel for such things, else in the first that is open to everybody', () => {
    expect(known().speaks('1', () => false)).toBe('22');
    expect(known({ system_channel_id: null }).speaks('1', () => false)).toBe('24');
    expect(known().speaks('1', (channel) => channel !== '20')).toBeUndefined();
  });

  test('is led by whose roles say so, from the roster on and as it changes', () => {
    const guilds = known();
    const mia = { user: { id: '30', username: 'mia', global_name: 'Mia' }, roles: ['5'] };
    guilds.members('1', [
      mia,
      { user: { id: '31', username: 'tom' }, roles: [] },
      { user: { id: '10', username: 'boss' }, roles: [] },
    ]);
    expect(guilds.leaders('1').map(({ name }) => name)).toEqual(['Mia', 'boss']);
    guilds.learn('GUILD_MEMBER_UPDATE', { guild_id: '1', ...mia, roles: [] }, '900');
    expect(guilds.leaders('1').map(({ name }) => name)).toEqual(['boss']);
    guilds.learn('GUILD_MEMBER_UPDATE', { guild_id: '1', ...mia }, '900');
    guilds.learn('GUILD_ROLE_DELETE', { guild_id: '1', role_id: '5' }, '900');
    expect(guilds.leaders('1').map(({ name }) => name)).toEqual(['boss']);
  });
});
