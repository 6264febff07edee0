import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { afterAll, describe, expect, test } from 'vitest';
import { allLanguages, type Language } from '../../../core/config/desk.ts';
import { memberCommands } from '../../../core/desk/member/commands.ts';
import { createTexts } from '../../../core/i18n/fluent.ts';

const root = join(import.meta.dirname, '../../..');
const i18n = join(root, 'core/i18n');

/** Every text of a language: id → the names of its arguments. */
function texts(language: Language): Map<string, string[]> {
  const folder = join(i18n, language);
  const found = new Map<string, string[]>();
  for (const file of readdirSync(folder)) {
    for (const message of new FluentResource(readFileSync(join(folder, file), 'utf8')).body) {
      found.set(message.id, [...new Set(argumentsIn(message))].sort());
    }
  }
  return found;
}

/** Walks a parsed text for the variables it names. */
function argumentsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(argumentsIn);
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'var' && 'name' in node && typeof node.name === 'string') return [node.name];
  return Object.values(node).flatMap(argumentsIn);
}

/** Sources of the member's side and of what it shares. */
function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'));
}

describe('the texts of the product', () => {
  const chinese = texts('zh-CN');
  const english = texts('en');

  test('both languages have the same texts', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  test('both languages use the same arguments', () => {
    for (const [id, names] of chinese) expect({ id, names: english.get(id) }).toEqual({ id, names });
  });

  test('every text that code names exists', () => {
    const code = [...sources('core/desk/member'), ...sources('core/desk/group')].join('\n');
    const named = [...code.matchAll(/\b(?:say|button|noteToStaff)\(\s*[\w.]+,(?:\s*[\w.]+,)?\s*'([a-z][a-zA-Z-]*)'/g)];
    const ids = named.map((match) => match[1] ?? '');
    expect(ids.length).toBeGreaterThan(80);
    expect(ids.filter((id) => !chinese.has(id))).toEqual([]);
    const prefixes = [...code.matchAll(/`([a-z]+(?:-[a-z]+)*-)\$\{/g)].map((match) => match[1] ?? '');
    expect(prefixes.filter((prefix) => ![...chinese.keys()].some((id) => id.startsWith(prefix)))).toEqual([]);
  });

  test('every text of the member side is used somewhere', () => {
    const code = [...sources('core/desk'), ...sources('bots')].join('\n');
    const file = readFileSync(join(i18n, 'en/member.ftl'), 'utf8');
    const unused = new FluentResource(file).body
      .map((message) => message.id)
      .filter((id) => !code.includes(`'${id}'`))
      .filter((id) => {
        const dynamic = [
          'menu-',
          'wait-',
          'verdict-',
          'secret-',
          'form-ask-',
          'form-doubt-',
          'form-label-',
          'form-field-',
          'form-hint-',
          'form-page-',
          'account-',
        ];
        return !dynamic.some((prefix) => id.startsWith(prefix)) && !/^help-(nothing|wordless)-/.test(id);
      });
    expect(unused).toEqual([]);
  });

  test('every command of a member is described', () => {
    expect(memberCommands.filter((command) => !chinese.has(command.description))).toEqual([]);
  });
});

describe('looking up a text', () => {
  const say = createTexts().say;
  const folder = mkdtempSync(join(tmpdir(), 'kefu-texts-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('numbers are plain digits and choose plurals', () => {
    expect(say('en', 'talk-continue', { count: 1 })).toContain('an open ticket');
    expect(say('en', 'talk-continue', { count: 2000 })).toContain('2000');
  });

  test('an argument is data: neither markup of Fluent nor anything around it', () => {
    expect(say('en', 'ticket-assignee', { alias: '{ $x } {"' })).toBe('Handled by: { $x } {"');
  });

  test('an unknown text and a missing argument are errors', () => {
    expect(() => say('en', 'no-such-text')).toThrow('no text "no-such-text" in en');
    expect(() => say('en', 'joined')).toThrow(/joined/);
  });

  test('one id in two files is an error at the start', () => {
    for (const language of allLanguages) {
      mkdirSync(join(folder, language));
      writeFileSync(join(folder, language, 'a.ftl'), 'hello = a\n');
      writeFileSync(join(folder, language, 'b.ftl'), 'hello = b\n');
    }
    expect(() => createTexts(folder)).toThrow(/b\.ftl.*hello/);
  });
});
