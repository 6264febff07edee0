import { describe, expect, test } from 'vitest';
import { loadDesk } from '../../../../core/config/load.ts';
import { Guards } from '../../../../core/desk/group/guards.ts';
import { newGroup } from '../../../../core/domain/group.ts';

const policy = loadDesk(
  'desk.yaml',
  'brand: { name: Example Exchange }\ndesk: { channel: telegram, chat: "-1" }\nstaff: [ { alias: 客服01, role: admin, telegram: "9" } ]',
  ['telegram'],
);

/** What is found when somebody of that name comes into a group that `admin` runs. */
function found(admin: string, name: string) {
  const id = { id: 'telegram:-5', channel: 'telegram', chat: '-5', title: '社区' };
  const group = newGroup(policy, id, 'zh-CN');
  const admins = [{ id: '1', name: admin, handle: null }];
  return new Guards(policy).names({ ...group, state: { ...group.state, admins } }).check({ id: '2', name });
}

describe('first and last name in either order, with or without something between them', () => {
  test.each([
    ['Mia Sommer', 'Sommer Mia'],
    ['Mia Sommer', 'Sommer, Mia'],
    ['Mia Sommer', 'Mia·Sommer'],
    ['Mia Sommer', 'sommer_mia'],
    ['Mia Sommer', 'MiaSommer'],
    ['王小明', '小明 王'],
    ['小明 王', '王小明'],
    ['欧阳小明', '小明 欧阳'],
  ])('who runs the group is %s, and %s is noticed', (admin, name) => {
    expect(found(admin, name)).toMatchObject({ shown: name, identity: { ids: ['1'] } });
  });

  test.each([
    ['王小明', '小明 李'],
    ['王小明', '小红 王'],
    ['小明 王', '王小红'],
    ['Mia Sommer', 'Sommer Nina'],
    ['Mia Sommer', 'Mia'],
  ])('who runs the group is %s, and %s is somebody else', (admin, name) => {
    expect(found(admin, name)).toBeNull();
  });

  test('the admin themselves is nobody else, whichever way round', () => {
    const id = { id: 'telegram:-5', channel: 'telegram', chat: '-5', title: '社区' };
    const group = newGroup(policy, id, 'zh-CN');
    const admins = [{ id: '1', name: '小明 王', handle: null }];
    const guard = new Guards(policy).names({ ...group, state: { ...group.state, admins } });
    expect(guard.check({ id: '1', name: '小明 王' })).toBeNull();
  });
});
