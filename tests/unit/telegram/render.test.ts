import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAPTION_MAX, render, style, TEXT_MAX, textParts } from '../../../bots/telegram/render.ts';
import type { Attachment, FileKind, Span } from '../../../core/language/content.ts';

const file = (kind: FileKind, ref = kind): Attachment => ({ kind, channel: 'telegram', ref });
const place: Attachment = { kind: 'location', latitude: 1, longitude: 2 };
const choices = [[{ id: 'a', label: 'A' }]];
const keyboard = { inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] };
const shape = (content: Parameters<typeof render>[0]) =>
  render(content).map((part) => {
    const inside = part.kind === 'album' ? part.files.length : part.kind === 'text' ? part.text.length : '';
    const caption = 'caption' in part ? '+caption' : '';
    return `${part.kind}${inside}${caption}${part.keyboard ? '+keyboard' : ''}`;
  });

describe('text', () => {
  it('keeps user text as it is and puts looks beside it, in UTF-16 code units', () => {
    const spans: Span[] = [
      '😀 *not bold* <b>',
      { text: 'bold', style: 'bold' },
      { text: '', style: 'code' },
      { text: 'q', style: 'quote' },
      { text: 'link', href: 'https://example.com' },
    ];
    expect(style(spans)).toEqual({
      text: '😀 *not bold* <b>boldqlink',
      entities: [
        { type: 'bold', offset: 17, length: 4 },
        { type: 'blockquote', offset: 21, length: 1 },
        { type: 'text_link', url: 'https://example.com', offset: 22, length: 4 },
      ],
    });
  });

  it('carries looks across a split', () => {
    const parts = textParts(style(['x'.repeat(4000), { text: 'y'.repeat(500), style: 'bold' }]));
    expect(parts.map((part) => part.entities)).toEqual([
      [{ type: 'bold', offset: 4000, length: 96 }],
      [{ type: 'bold', offset: 0, length: 404 }],
    ]);
  });

  it('splits any text into sendable pieces whose entities cover what they covered', () => {
    const span = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 3000 }),
      fc.record({ text: fc.string({ maxLength: 3000 }), style: fc.constantFrom('bold' as const, 'quote' as const) }),
      fc.record({
        text: fc.constantFrom('\n\n', 'word '.repeat(900), '您好。'.repeat(900)),
        href: fc.constant('https://example.com'),
      }),
    );
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
        const styled = style(spans);
        const parts = textParts(styled);
        expect(
          parts
            .map((part) => part.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(styled.text.replace(/\s/g, ''));
        for (const part of parts) {
          expect(part.text.length).toBeLessThanOrEqual(TEXT_MAX);
          expect(part.text.trim()).not.toBe('');
          for (const { offset, length } of part.entities) {
            expect(offset).toBeGreaterThanOrEqual(0);
            expect(length).toBeGreaterThan(0);
            expect(offset + length).toBeLessThanOrEqual(part.text.length);
          }
        }
        const covered = (entities: readonly { length: number }[]) => entities.reduce((sum, one) => sum + one.length, 0);
        // What is lost is at most the looks of pieces that were nothing but whitespace.
        expect(covered(parts.flatMap((part) => part.entities))).toBeLessThanOrEqual(covered(styled.entities));
      }),
      { numRuns: 60 },
    );
  });
});

describe('files', () => {
  it.each([
    ['one photo', { text: ['t'], attachments: [file('photo')] }, ['file+caption']],
    ['a long text', { text: ['t'.repeat(CAPTION_MAX + 1)], attachments: [file('photo')] }, ['file', 'text1025']],
    [
      'a caption as long as may be',
      { text: ['t'.repeat(CAPTION_MAX)], attachments: [file('photo')] },
      ['file+caption'],
    ],
    ['photos with videos', { text: ['t'], attachments: [file('photo'), file('video')] }, ['album2+caption']],
    [
      'documents apart from photos',
      { attachments: [file('document'), file('document'), file('photo')] },
      ['album2', 'file'],
    ],
    ['audios apart from documents', { attachments: [file('audio'), file('document')] }, ['file', 'file']],
    [
      'stickers and voices alone',
      { text: ['t'], attachments: [file('sticker'), file('voice'), file('voice')] },
      ['file', 'file', 'file', 'text1'],
    ],
    ['a place', { text: ['t'], attachments: [place] }, ['location', 'text1']],
    ['eleven photos', { attachments: Array.from({ length: 11 }, () => file('photo')) }, ['album10', 'file']],
    ['choices under a text', { text: ['t'], choices }, ['text1+keyboard']],
    ['choices under the last piece', { text: ['t'.repeat(5000)], choices }, ['text4096', 'text904+keyboard']],
    ['choices under a photo', { text: ['t'], attachments: [file('photo')], choices }, ['file+caption+keyboard']],
    [
      'choices with an album',
      { text: ['t'], attachments: [file('photo'), file('photo')], choices },
      ['album2', 'text1+keyboard'],
    ],
    [
      'choices with an album and no text',
      { attachments: [file('photo'), file('photo'), file('photo')], choices },
      ['album2', 'file+keyboard'],
    ],
    ['a blank caption', { text: [' \n'], attachments: [file('photo')] }, ['file']],
  ])('%s', (_name, content, parts) => {
    expect(shape(content)).toEqual(parts);
  });

  it('keeps uploads of one album within one request', () => {
    const big: Attachment = { kind: 'photo', channel: 'elsewhere', ref: 'x', bytes: 20 * 1024 * 1024 };
    expect(shape({ attachments: [big, big, big] })).toEqual(['album2', 'file']);
  });
});

describe('choices', () => {
  it('become buttons, links and styles included', () => {
    const rows = [
      [
        { id: 'a', label: 'A', style: 'danger' as const },
        { id: 'b', label: 'B', url: 'https://example.com' },
      ],
      [],
    ];
    expect(render({ text: ['x'], choices: rows })[0]?.keyboard).toEqual({
      inline_keyboard: [
        [
          { text: 'A', callback_data: 'a', style: 'danger' },
          { text: 'B', url: 'https://example.com' },
        ],
      ],
    });
    expect(render({ text: ['x'], choices })[0]?.keyboard).toEqual(keyboard);
  });

  it('shortens long labels and breaks long rows', () => {
    const row = Array.from({ length: 9 }, (_, at) => ({ id: `${at}`, label: '长'.repeat(70) }));
    const rows = render({ text: ['x'], choices: [row] })[0]?.keyboard?.inline_keyboard ?? [];
    expect(rows.map((buttons) => buttons.length)).toEqual([8, 1]);
    expect(rows[0]?.[0]?.text).toBe(`${'长'.repeat(63)}…`);
  });

  it.each(['', '长'.repeat(22)])('refuses an id that no press could bring back: %j', (id) => {
    expect(() => render({ text: ['x'], choices: [[{ id, label: 'A' }]] })).toThrow(RangeError);
  });

  it('refuses what no message can hold', () => {
    expect(() => render({})).toThrow(RangeError);
    expect(() => render({ choices })).toThrow(RangeError);
    expect(() => render({ text: [' '] })).toThrow(RangeError);
  });
});
