import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceLines, harmless, PART_MAX_BYTES, render } from '../../../bots/wechat/render.ts';
import { split } from '../../../bots/wechat/split.ts';
import type { Content } from '../../../core/language/content.ts';

const words = {
  member: (last4: string) => last4,
  more: 'more',
  fileNotSent: (name: string) => `[${name}]`,
};

const texts = (content: Content) => render(content, words).map((part) => (part.kind === 'text' ? part.text : 'file'));

describe('split', () => {
  it('loses nothing, keeps within the bytes, and breaks no character', () => {
    const bits = fc.constantFrom('a', '中', '😀', '👨‍👩‍👧', '🇨🇳', ']]>', ']', '>', '\n', '\n\n', ' ', '。', 'e\u0301');
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 200 }), fc.integer({ min: 40, max: 200 }), (parts, limit) => {
        const text = parts.join('');
        const pieces = split(text, limit);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(limit);
        const breaks = pieces.slice(0, -1).map((_, at) => pieces.slice(0, at + 1).join('').length);
        const starts = new Set([...new Intl.Segmenter().segment(text)].map(({ index }) => index));
        for (const at of breaks) {
          expect(starts.has(at)).toBe(true);
          expect(text.slice(at - 2, at + 1) === ']]>' || text.slice(at - 1, at + 2) === ']]>').toBe(false);
        }
      }),
    );
  });

  it('gets through a character that is longer than the limit', () => {
    const text = `a${'\u0301'.repeat(100)}`;
    expect(split(text, 16).join('')).toBe(text);
  });

  it('prefers the ends of paragraphs, lines and sentences', () => {
    expect(split('一二三四五六\n\n七八九十', 24)).toEqual(['一二三四五六\n\n', '七八九十']);
    expect(split('一二三四五。六七八九十', 24)).toEqual(['一二三四五。', '六七八九十']);
  });
});

describe('render', () => {
  it('numbers the choices that can be picked in reading order, and writes out those that open a page', () => {
    const choices = [
      [
        { id: 'a', label: '在线客服' },
        { id: 'b', label: '官网', url: 'https://example.com/' },
      ],
      [{ id: 'c', label: '留言\n反馈' }],
    ];
    expect(choiceLines({ choices })).toBe('1. 在线客服\n官网: https://example.com/\n2. 留言 反馈');
    expect(choiceLines({ choices, firstNumber: 7 })).toBe('7. 在线客服\n官网: https://example.com/\n8. 留言 反馈');
  });

  it('drops looks and shows where links lead', () => {
    const text = [{ text: '粗', style: 'bold' as const }, '与', { text: '官网', href: 'https://example.com' }];
    expect(texts({ text })).toEqual(['粗与官网: https://example.com']);
    expect(texts({ text: [{ text: 'https://a.example', href: 'https://a.example' }] })).toEqual(['https://a.example']);
  });

  it('says places, people and papers in words, and sends pictures after them', () => {
    const attachments = [
      { kind: 'photo', channel: 'telegram', ref: '1' },
      { kind: 'location', latitude: 1, longitude: 2, title: '门店' },
      { kind: 'contact', name: '王', phone: '+8600000000000' },
      { kind: 'document', channel: 'telegram', ref: '2', name: 'a.pdf' },
    ] as const;
    expect(texts({ text: ['见附件'], attachments })).toEqual([
      '见附件\n\n📍 门店 (1, 2)\n👤 王 +8600000000000\n[a.pdf]',
      'file',
    ]);
  });

  it('splits what is long into messages that say it all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 500, maxLength: 3000 }), (text) => {
        const parts = texts({ text: ['x', text, 'x'] });
        expect(parts.join('')).toContain(harmless(text).slice(0, 50));
        for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(PART_MAX_BYTES);
      }),
      { numRuns: 30 },
    );
  });

  it('says nothing without words', () => {
    expect(() => render({}, words)).toThrow(RangeError);
    expect(() => render({ text: [' \n'] }, words)).toThrow(RangeError);
  });

  it('lets no text become a link with a label of its own', () => {
    const gaps = fc.constantFrom('', ' ', '\n', '/', '/ ', '\u200b', '\u0000', '\u00ad', '\ufeff\t');
    fc.assert(
      fc.property(fc.string(), gaps, fc.constantFrom('a', 'A'), fc.string(), (before, gap, tag, after) => {
        const text = harmless(`${before}<${gap}${tag} href="https://evil.example">${after}`);
        expect(text).not.toMatch(/<\s*\/?\s*a/i);
        expect(harmless(text)).toBe(text);
      }),
    );
    expect(harmless('1 < 2, <b>, <3')).toBe('1 < 2, <b>, <3');
  });
});
