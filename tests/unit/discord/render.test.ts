import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, markdown, runsOf } from '../../../bots/discord/markdown.ts';
import { choiceOf, render, rowsOf, TEXT_MAX, textParts } from '../../../bots/discord/render.ts';
import type { Choice, FileAttachment, Span } from '../../../core/language/content.ts';
import { shown } from './markdown.ts';

const file = (ref: string, bytes?: number): FileAttachment => ({
  kind: 'photo',
  channel: 'telegram',
  ref,
  ...(bytes === undefined ? {} : { bytes }),
});
const choices = (count: number): Choice[] =>
  Array.from({ length: count }, (_, at) => ({ id: `c${at}`, label: `${at}` }));
const write = (...text: Span[]) => markdown(runsOf(text));

/** Text that is all trouble. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '**',
        '*',
        '_',
        '__',
        '~~',
        '`',
        '```\n',
        '||',
        '> ',
        '>>> ',
        '# ',
        '### ',
        '-# ',
        '- ',
        '1. ',
        '2) ',
        '\n',
        '\n\n',
        '\\',
        '[x](https://evil.example)',
        '](',
        '<@123>',
        '<@&5>',
        '<#9>',
        '<:a:1>',
        '</x:1>',
        '<t:1>',
        '<',
        '>',
        '@everyone',
        '@here',
        ':smile:',
        'https://a.example/x_y_*z*',
        'discord.gg/abc',
        'https://discord.gg/abc',
        'http://',
        'word',
        ' ',
        '你好。',
        '👩‍👩‍👧',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('what people wrote', () => {
  it.each([
    ['**bold** _it_ ~~no~~ ||spoiler|| `code`'],
    ['# heading\n- list\n1. one\n> quote\n-# small'],
    ['[click](https://evil.example/login)'],
    ['<@123> <@&4> <#5> <:smile:6> <t:1> </pay:7> :smile: @everyone @here'],
    ['join discord.gg/abc or discord.com/invite/abc or https://discord.gg/abc'],
    ['C:\\path\\*.txt and a lone \\'],
  ])('shows as it is: %s', (text) => {
    const { text: seen, active } = shown(escaped(text));
    expect(seen).toBe(text);
    expect(active.filter((rule) => !rule.startsWith('link '))).toEqual([]);
    expect(active.join()).not.toContain('discord');
  });

  it('keeps links of the web as links, alone and without a preview', () => {
    expect(escaped('see https://example.com/a_b?c=d. ok')).toBe('see <https://example.com/a_b?c=d>. ok');
    expect(shown(escaped('（https://example.com）')).active).toEqual(['link https://example.com']);
  });

  it('leaves ordinary words, numbers and addresses untouched', () => {
    for (const text of ['Ticket #1001 is open', 'mail a@example.com', 'at 12:30, 50% off!', '你好，世界']) {
      expect(escaped(text)).toBe(text);
    }
  });

  it('never becomes markup, a mention or an invite, and shows as it is', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { text: seen, active } = shown(escaped(text));
        expect(active.filter((rule) => !rule.startsWith('link '))).toEqual([]);
        expect(active.join()).not.toMatch(/discord/i);
        expect(seen).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('looks', () => {
  it('marks what has a look and nothing else', () => {
    expect(write({ text: 'Title', style: 'bold' }, '\n\nbody *x*')).toBe('**Title**\n\nbody \\*x\\*');
    expect(write({ text: ' a ', style: 'italic' })).toBe(' *a* ');
    expect(write({ text: 'a\nb', style: 'bold' })).toBe('**a**\n**b**');
    expect(write({ text: 'T1', style: 'code' })).toBe('`T1`');
    expect(write({ text: 'a`b', style: 'code' })).toBe('a\\`b');
    expect(write('x', { text: 'a\nb', style: 'quote' }, 'y')).toBe('x\n> a\n> b\ny');
    expect(write({ text: 'site', href: 'https://example.com' })).toBe('[site](<https://example.com>)');
  });

  it('shows the label alone when a link cannot be one', () => {
    expect(write({ text: 'site', href: 'javascript:alert(1)' })).toBe('site');
    expect(write({ text: 'a', href: 'https://example.com/) [b](x' })).toBe('a');
  });

  it('keeps neighbouring marks apart', () => {
    expect(write({ text: 'a', style: 'bold' }, { text: 'b', style: 'italic' })).toBe('**a**\u200b*b*');
  });
});

describe('text', () => {
  it('splits any text into messages that fit and say all of it', () => {
    const span = fc.oneof(
      nasty,
      fc.string({ unit: 'grapheme', maxLength: 2500 }),
      fc.record({ text: nasty, style: fc.constantFrom('bold' as const, 'italic' as const, 'code' as const) }),
      fc.constantFrom('word '.repeat(900), '您好。'.repeat(900), '*'.repeat(3000), '😀'.repeat(1500)),
    );
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), (spans) => {
        const parts = textParts(spans);
        for (const { text } of parts) {
          expect(text.length).toBeLessThanOrEqual(TEXT_MAX);
          expect(text.trim()).not.toBe('');
        }
        if (!spans.every((each) => typeof each === 'string')) return;
        const bare = (text: string) => text.replace(/\s/g, '');
        expect(bare(parts.map(({ text }) => shown(text).text).join(''))).toBe(bare(spans.join('')));
      }),
      { numRuns: 60 },
    );
  });

  it('does not tear a character apart', () => {
    for (const { text } of textParts(['👩‍👩‍👧'.repeat(600)])) expect(text.length % '👩‍👩‍👧'.length).toBe(0);
  });

  it('has nothing to say for a blank text', () => {
    expect(textParts([' \n '])).toEqual([]);
    expect(() => render({ choices: [[{ id: 'a', label: 'A' }]] })).toThrow(RangeError);
  });
});

describe('files', () => {
  it('go beside the last of the text, ten a message', () => {
    const parts = render({
      text: ['x'.repeat(2500)],
      attachments: Array.from({ length: 12 }, (_, at) => file(`${at}`, 1)),
    });
    expect(parts.map(({ text, files }) => [text.length, files.length])).toEqual([
      [2000, 0],
      [500, 10],
      [0, 2],
    ]);
  });

  it('stay within what one request may carry', () => {
    const mebibyte = 1024 * 1024;
    const parts = render({
      attachments: [file('a', 10 * mebibyte), file('b', 10 * mebibyte), file('c', 10 * mebibyte)],
    });
    expect(parts.map(({ files }) => files.length)).toEqual([2, 1]);
  });

  it('says places and contacts in words', () => {
    const [part] = render({
      attachments: [
        { kind: 'location', latitude: 1, longitude: 2, title: 'Office' },
        { kind: 'contact', name: 'Ann *', phone: '+100' },
      ],
    });
    expect(part?.text).toContain('📍 Office\n1, 2');
    expect(part?.text).toContain('👤 Ann \\*\n');
  });
});

describe('choices', () => {
  it('are buttons, in the rows they are given in', () => {
    const rows = rowsOf([
      [
        { id: 'a', label: 'A', style: 'primary' },
        { id: 'b', label: 'B', style: 'danger' },
      ],
      [
        { id: 'c', label: 'C' },
        { id: 'd', label: 'D', url: 'https://example.com' },
      ],
    ]);
    expect(rows).toEqual([
      {
        type: 1,
        components: [
          { type: 2, style: 1, label: 'A', custom_id: 'a' },
          { type: 2, style: 4, label: 'B', custom_id: 'b' },
        ],
      },
      {
        type: 1,
        components: [
          { type: 2, style: 2, label: 'C', custom_id: 'c' },
          { type: 2, style: 5, label: 'D', url: 'https://example.com' },
        ],
      },
    ]);
  });

  it('flow together when their rows are too many, and become menus when they are', () => {
    const single = (count: number) => choices(count).map((each) => [each]);
    expect(rowsOf(single(5))?.map((row) => row.components.length)).toEqual([1, 1, 1, 1, 1]);
    expect(rowsOf(single(12))?.map((row) => row.components.length)).toEqual([5, 5, 2]);
    const menus = rowsOf(single(40)) ?? [];
    expect(menus.map((row) => row.components[0])).toMatchObject([
      { type: 3, options: { length: 25 } },
      { type: 3, options: { length: 15 } },
    ]);
    expect(() => rowsOf(single(126))).toThrow(RangeError);
  });

  it('keeps ids apart that are the same, and gives back the one', () => {
    const [row] =
      rowsOf([
        [
          { id: 'a', label: '1' },
          { id: 'a', label: '2' },
        ],
      ]) ?? [];
    const ids = row?.components.map((each) => ('custom_id' in each ? each.custom_id : '')) ?? [];
    expect(new Set(ids).size).toBe(2);
    expect(ids.map(choiceOf)).toEqual(['a', 'a']);
  });

  it('shortens labels and refuses ids that cannot be carried', () => {
    const [row] = rowsOf([[{ id: 'a', label: 'x'.repeat(200) }]]) ?? [];
    expect(row?.components[0]).toMatchObject({ label: `${'x'.repeat(79)}…` });
    expect(() => rowsOf([[{ id: 'x'.repeat(101), label: 'x' }]])).toThrow(RangeError);
    expect(() => rowsOf([[{ id: '', label: 'x' }]])).toThrow(RangeError);
  });
});
