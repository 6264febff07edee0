import { expect, it } from 'vitest';
import { bottomMenu } from '../../../bots/menus.ts';
import { actionOf } from '../../../core/desk/choices.ts';
import { meaningOf } from '../../../core/desk/member/words.ts';
import { createTexts } from '../../../core/i18n/fluent.ts';

it.each(['zh-CN', 'en'] as const)('what the bottom menu offers can be written as well, in %s', (language) => {
  for (const { name, key } of bottomMenu(language, createTexts()).flatMap(({ entries }) => entries)) {
    const action = actionOf(key);
    expect(action, name).toMatchObject({ do: 'go' });
    expect(meaningOf(name), name).toEqual({ means: 'go', to: action && 'to' in action ? action.to : undefined });
  }
});
