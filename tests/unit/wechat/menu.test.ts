import { describe, expect, it } from 'vitest';
import { buttonsOf, isSameMenu, menuInstructions, menuProblems } from '../../../bots/wechat/menu.ts';

const menu = [{ name: '客服支持', entries: [{ name: '在线客服', key: 'm.go:talk' }] }];

describe('the bottom menu', () => {
  it('is refused in words when WeChat would refuse it', () => {
    const entry = { name: 'x', key: 'k' };
    expect(menuProblems(menu)).toEqual([]);
    expect(menuProblems([])).toHaveLength(1);
    expect(menuProblems(Array.from({ length: 4 }, () => ({ name: 'x', entries: [entry] })))).toHaveLength(1);
    expect(menuProblems([{ name: '六个汉字太长', entries: [entry] }])[0]).toContain('18 bytes');
    expect(menuProblems([{ name: 'x', entries: Array.from({ length: 6 }, () => entry) }])).toHaveLength(1);
    expect(menuProblems([{ name: 'x', entries: [{ name: '字'.repeat(21), key: 'k'.repeat(129) }] }])).toHaveLength(2);
    expect(menuProblems([{ name: 'x', entries: [] }])).toHaveLength(1);
  });

  it('is the same whatever WeChat adds to it', () => {
    const wanted = buttonsOf(menu);
    const told = {
      button: [
        {
          name: '客服支持',
          sub_button: [{ type: 'click', name: '在线客服', key: 'm.go:talk', sub_button: [], url: '' }],
        },
      ],
    };
    expect(isSameMenu(told, wanted)).toBe(true);
    expect(isSameMenu(null, wanted)).toBe(false);
    expect(isSameMenu({ button: [{ ...told.button[0], name: '别的' }] }, wanted)).toBe(false);
    expect(isSameMenu('nonsense', wanted)).toBe(false);
  });

  it('can be typed in by hand', () => {
    expect(menuInstructions(menu)).toContain('客服支持: 在线客服');
  });
});
