import { describe, expect, test } from 'vitest';
import { explainDifferences, summarizeName, summarizePhishing } from '../../../core/guard/explain.ts';
import { createLinkGuard } from '../../../core/guard/links/index.ts';
import { createNameGuard } from '../../../core/guard/names/index.ts';
import { createTexts } from '../../../core/i18n/fluent.ts';
import { heldOutAccounts, heldOutBrands, tunedAccounts } from '../../data/guard/accounts.ts';
import { tunedIdentities } from '../../data/guard/identities.ts';
import { tunedLinks } from '../../data/guard/links-tuned.ts';
import { tunedNames } from '../../data/guard/names-tuned.ts';

const texts = createTexts();
const links = createLinkGuard(tunedAccounts);
const names = createNameGuard(tunedIdentities);
const explain = (text: string, language: 'en' | 'zh-CN' = 'en') =>
  explainDifferences(texts, language, links.lookAlike(text)?.differences ?? []);
const desk = createLinkGuard(heldOutAccounts, heldOutBrands);
const lines = (text: string, language: 'en' | 'zh-CN' = 'en') =>
  explainDifferences(texts, language, desk.lookAlike(text)?.differences ?? []);

describe('evidence in words', () => {
  test('letter by letter', () => {
    expect(explain('exаmple.com')).toEqual(['“а” in place of “a”: Cyrillic а (U+0430)']);
    expect(explain('exаmple.com', 'zh-CN')).toEqual(['用“а”冒充“a”：西里尔字母 а（U+0430）']);
    expect(explain('examp1e.com')).toEqual(['“1” in place of “l”']);
    expect(explain('exmaple.net')).toEqual([
      'two letters swapped: “ma” instead of “am”',
      'it ends in .net, ours ends in .com',
    ]);
    expect(explain('https://example.com@evil.test')).toEqual([
      'it leads to evil.test; example.com only stands before the @',
    ]);
  });

  test('several letters for one, and our name in an address or a Chinese host', () => {
    expect(lines('https://northwincl.io')).toEqual(['“cl” in place of “d”']);
    expect(lines('https://riorthvvind.io', 'zh-CN')).toEqual(['用“ri”冒充“n”', '用“vv”冒充“w”']);
    expect(lines('northwind.help@gmail.com')).toEqual([
      '“help” added to the name',
      'it leads to gmail.com; northwind only stands before the @',
    ]);
    expect(lines('northwind@gmail.com')).toEqual(['it leads to gmail.com; northwind only stands before the @']);
    expect(lines('北风钱包客服.cn')).toEqual(['“客服” added to the name', '北风钱包 is ours, 北风钱包客服.cn is not']);
    expect(lines('t.me/northwind_airdrop_bot')).toEqual(['“airdrop” added to the name', '“bot” added to the name']);
  });

  test('a hidden character is named', () => {
    const finding = names.check({ name: 'Alice\u200b Chen' });
    expect(explainDifferences(texts, 'en', finding?.differences ?? [])).toEqual(['a character nobody can see: U+200B']);
  });

  test('a long list is cut', () => {
    const finding = names.check({ name: 'Ехаmрlе Ехсhаngе ✅' });
    const lines = explainDifferences(texts, 'en', finding?.differences ?? []);
    expect(lines).toHaveLength(7);
    expect(lines.at(-1)).toMatch(/more difference/);
  });

  test('everything that is ever found can be said in both languages', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      for (const sample of tunedNames) {
        const finding = names.check(sample);
        if (!finding) continue;
        expect(summarizeName(texts, language, finding)).toContain(finding.shown);
        expect(finding.how === 'identical' || explainDifferences(texts, language, finding.differences).length > 0).toBe(
          true,
        );
      }
      for (const { text } of tunedLinks) {
        const verdict = links.lookAlike(text);
        if (verdict) expect(explainDifferences(texts, language, verdict.differences)).not.toEqual([]);
      }
      for (const kind of [
        'asks-secret',
        'opens-access',
        'wallet-validation',
        'private-recovery',
        'doubling',
      ] as const) {
        expect(summarizePhishing(texts, language, { kind })).not.toBe('');
      }
    }
  });
});
