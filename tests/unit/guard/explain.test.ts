import { describe, expect, test } from 'vitest';
import { explainDifferences, summarizeName, summarizePhishing } from '../../../core/guard/explain.ts';
import { createLinkGuard } from '../../../core/guard/links/index.ts';
import { createNameGuard } from '../../../core/guard/names/index.ts';
import { createTexts } from '../../../core/i18n/fluent.ts';
import { tunedAccounts } from '../../data/guard/accounts.ts';
import { tunedIdentities } from '../../data/guard/identities.ts';
import { tunedLinks } from '../../data/guard/links-tuned.ts';
import { tunedNames } from '../../data/guard/names-tuned.ts';

const texts = createTexts();
const links = createLinkGuard(tunedAccounts);
const names = createNameGuard(tunedIdentities);
const explain = (text: string, language: 'en' | 'zh-CN' = 'en') =>
  explainDifferences(texts, language, links.lookAlike(text)?.differences ?? []);

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
