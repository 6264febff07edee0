import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf as contentRuns, markdown } from '../../bots/discord/markdown.ts';
import { runsOf } from '../../bots/playground/discord-runs.ts';

const names = {
  user: (id: string) => (id === '7' ? 'Mia' : undefined),
  channel: (id: string) => (id === '9' ? 'support' : undefined),
};
const shown = (text: string) => runsOf(text, names);
const wordsOf = (text: string) =>
  shown(text)
    .map((run) => run.text)
    .join('');

test('looks, nested too', () => {
  expect(shown('a **b *c*** `d*e*` ~~f~~ ||g|| __h__')).toEqual([
    { text: 'a ' },
    { text: 'b ', styles: ['bold'] },
    { text: 'c', styles: ['bold', 'italic'] },
    { text: ' ' },
    { text: 'd*e*', styles: ['code'] },
    { text: ' ' },
    { text: 'f', styles: ['strike'] },
    { text: ' ' },
    { text: 'g', styles: ['spoiler'] },
    { text: ' ' },
    { text: 'h', styles: ['underline'] },
  ]);
});

test('quotes, headings and code blocks stand by themselves', () => {
  expect(shown('# T\n> q\nplain\n```js\nx*y*\n```')).toEqual([
    { text: 'T', styles: ['heading'] },
    { text: '\n' },
    { text: 'q\n', styles: ['quote'] },
    { text: 'plain\n' },
    { text: 'x*y*\n', styles: ['pre'] },
  ]);
});

test('links open only what cannot run code', () => {
  expect(shown('[here](<https://example.com/a>)')).toEqual([{ text: 'here', href: 'https://example.com/a' }]);
  expect(shown('<https://example.com>')).toEqual([{ text: 'https://example.com', href: 'https://example.com' }]);
  expect(shown('see https://example.com.')).toEqual([
    { text: 'see ' },
    { text: 'https://example.com', href: 'https://example.com' },
    { text: '.' },
  ]);
  expect(shown('[x](javascript:alert(1))').every(({ href }) => href === undefined)).toBe(true);
});

test('mentions are read as names, commands can be pressed', () => {
  expect(shown('<@7> in <#9>: </support:5>')).toEqual([
    { text: '@Mia', styles: ['mention'] },
    { text: ' in ' },
    { text: '#support', styles: ['mention'] },
    { text: ': ' },
    { text: '/support', command: true },
  ]);
  expect(wordsOf('<@404>')).toBe('<@404>');
});

test('names with underscores are no markup', () => {
  expect(shown('snake_case_name and my_file_2')).toEqual([{ text: 'snake_case_name and my_file_2' }]);
});

test('a person’s words, as the adapter escapes them, are shown as they were written', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc
      .array(
        fc.constantFrom('*', '_', '`', '~', '|', '>', '#', '-', '[', ']', '(', ')', '<@7>', 'a', ' ', '\n', '1.', '\\'),
        {
          maxLength: 30,
        },
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const words = wordsOf(markdown(contentRuns([written])));
      expect(words.replaceAll('\u200b', '')).toBe(written.replaceAll('\u200b', ''));
    }),
  );
});
