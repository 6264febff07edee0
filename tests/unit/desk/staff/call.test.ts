import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitNumber } from '../../../../core/desk/staff/call.ts';
import { fateTag, readFateTag } from '../../../../core/desk/staff/fate.ts';
import { parseTicketNumber } from '../../../../core/domain/numbering.ts';

const wide = (digits: string) => digits.replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

describe('a leading ticket number', () => {
  it('is found however it is written, and the words after it stay as they are', () => {
    const sign = fc.constantFrom('', '#', '＃', '# ');
    const gap = fc.constantFrom(' ', '\n', '：', ': ', '，');
    const words = fc.string({ unit: 'grapheme' }).map((one) => `话${one.trim()}`.trim());
    fc.assert(
      fc.property(
        fc.integer({ min: 1001, max: 999_999_999 }),
        sign,
        fc.boolean(),
        gap,
        words,
        (number, hash, full, space, rest) => {
          const digits = full ? wide(String(number)) : String(number);
          const split = splitNumber(`${hash}${digits}${space}${rest}`, { glued: false });
          expect(split).toEqual({ digits: String(number), explicit: hash !== '', rest });
          expect(parseTicketNumber(split?.digits ?? '')).toBe(number);
        },
      ),
    );
  });

  it('is not seen in the middle of a word', () => {
    expect(splitNumber('1001USDT 已到账', { glued: true })).toBeUndefined();
    expect(splitNumber('1001元已退', { glued: false })).toBeUndefined();
    expect(splitNumber('12345678901 x', { glued: true })).toBeUndefined();
    expect(splitNumber('', { glued: true })).toBeUndefined();
  });

  it('never breaks on anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (words, glued) => {
        splitNumber(words, { glued });
      }),
    );
  });
});

describe('a tag of a reply', () => {
  it('gives back what was put in, and nothing for other tags', () => {
    fc.assert(
      fc.property(fc.constantFrom('reply', 'fate'), fc.option(fc.string(), { nil: undefined }), (kind, thread) => {
        const read = readFateTag(fateTag(kind, thread));
        expect(read?.kind).toBe(kind);
        expect(read?.thread).toBe(thread);
      }),
    );
    for (const tag of [null, '', 'card', 'thread', 'replying@1']) expect(readFateTag(tag)).toBeUndefined();
  });
});
