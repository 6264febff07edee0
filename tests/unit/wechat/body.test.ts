import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Malformed } from '../../../bots/read.ts';
import { parseBody, writeBody } from '../../../bots/wechat/body.ts';
import { parseXml, xmlOf } from '../../../bots/wechat/xml.ts';

/** What XML 1.0 can hold; line ends are normalised by every XML parser. */
const writable = fc
  .string({ unit: 'binary', maxLength: 200 })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold.
  .map((text) => text.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff\p{Surrogate}]/gu, ''));

describe('XML', () => {
  it('carries every text unchanged', () => {
    fc.assert(
      fc.property(writable, (text) => {
        expect(parseXml(xmlOf({ Content: text })).Content).toBe(text);
      }),
    );
    for (const text of [
      ']]>',
      ']]]]>>',
      '<![CDATA[x]]>',
      '&amp;&#65;',
      '',
      ' \n ',
      '😀𠮷',
      '<!DOCTYPE x>',
      '<a b="c">',
    ]) {
      expect(parseXml(xmlOf({ Content: text })).Content).toBe(text);
    }
  });

  it('leaves out what it cannot hold', () => {
    expect(parseXml(xmlOf({ Content: 'a\u0000b\u0008c\ud800d\uffffe' })).Content).toBe('abcde');
  });

  it('reads long numbers as they are written', () => {
    expect(parseXml('<xml>\n <MsgId>23402322039846400</MsgId>\n</xml>')).toEqual({ MsgId: '23402322039846400' });
  });

  it('reads lists and groups', () => {
    const xml = '<xml><Info><Count>2</Count><List><item><A>1</A></item><item><A>2</A></item></List></Info></xml>';
    expect(parseXml(xml)).toEqual({ Info: { Count: '2', List: { item: [{ A: '1' }, { A: '2' }] } } });
  });

  it('takes names for names only', () => {
    const fields = parseXml('<xml><A>1</A></xml>');
    expect(Object.getPrototypeOf(fields)).toBeNull();
    for (const name of ['constructor', 'prototype', 'toString', 'hasOwnProperty']) expect(fields[name]).toBeUndefined();
  });

  it.each([
    ['a DOCTYPE', '<!DOCTYPE xml><xml><A>1</A></xml>'],
    ['entities', '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><xml><A>&b;</A></xml>'],
    ['an entity within', '<xml><!ENTITY a "b"><A>1</A></xml>'],
    ['a comment', '<xml><!-- x --><A>1</A></xml>'],
    ['an instruction', '<xml><?php x ?><A>1</A></xml>'],
    ['attributes', '<xml><A b="c">1</A></xml>'],
    ['a doubled tag', '<xml><A>1</A><A>2</A></xml>'],
    ['a doubled tag further down', '<xml><B><A>1</A><A>2</A></B></xml>'],
    ['two roots', '<xml><A>1</A></xml><xml><A>1</A></xml>'],
    ['another root', '<html><A>1</A></html>'],
    ['a cut end', '<xml><A>1</A>'],
    ['a cut CDATA', '<xml><A><![CDATA[1</A></xml>'],
    ['crossed tags', '<xml><A><B>1</A></B></xml>'],
    ['text before', 'x<xml><A>1</A></xml>'],
    ['text after', '<xml><A>1</A></xml>x'],
    ['no tags', 'hello'],
    ['nothing', ''],
    ['a text for a message', '<xml>hello</xml>'],
    ['an odd name', '<xml><__proto__>1</__proto__></xml>'],
    ['a dangerous name', '<xml><constructor>1</constructor></xml>'],
    ['depth', `<xml>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</xml>`],
    ['a crowd', `<xml>${Array.from({ length: 500 }, (_, at) => `<a${at}>1</a${at}>`).join('')}</xml>`],
    ['open brackets', `<xml>${'<'.repeat(100_000)}</xml>`],
    ['open CDATAs', `<xml><A>${'<![CDATA['.repeat(10_000)}</A></xml>`],
  ])('refuses %s', (_, xml) => {
    expect(() => parseBody(xml)).toThrow(Malformed);
  });

  it('refuses whatever else there is, and never fails otherwise', () => {
    const bits = fc.constantFrom('<', '>', '/', '!', '[', ']', '&', 'xml', 'CDATA', ' ', '"', '?', '-', '{', '}', ':');
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
        try {
          parseBody(parts.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(Malformed);
        }
      }),
    );
  });
});

describe('JSON', () => {
  it('is read like XML, long numbers without losing digits', () => {
    const body =
      '{"MsgId":23402322039846400,"CreateTime":1700000000,"Content":"say \\"12345678901234567890\\"","X":null}';
    expect(parseBody(body)).toEqual({
      format: 'json',
      fields: {
        MsgId: '23402322039846400',
        CreateTime: '1700000000',
        Content: 'say "12345678901234567890"',
        X: '',
      },
    });
  });

  it('carries every text unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const fields = { Content: text, [`x${text}`]: 1 };
        expect(parseBody(writeBody('json', fields)).fields).toEqual({ Content: text, [`x${text}`]: '1' });
      }),
    );
  });

  it('refuses what is no message', () => {
    const names = ['{"a":1,"a":2}', '{"a":{"b":1,"b":2}}', `"${'\\"'.repeat(60_000)}`, `{"${'\\"'.repeat(60_000)}`];
    for (const body of [...names, '{', '{]', '[1]', '{"a":1}x', `{"a":${'['.repeat(60_000)}${']'.repeat(60_000)}}`]) {
      expect(() => parseBody(body)).toThrow(Malformed);
    }
  });
});
