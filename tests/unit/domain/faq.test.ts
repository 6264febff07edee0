import { describe, expect, test } from 'vitest';
import type { FaqEntry } from '../../../core/config/desk.ts';
import { categoriesOf, entryOf, faqKey, searchFaq } from '../../../core/domain/faq.ts';

const entry = (category: string, zh: string, en: string, aZh = '详情见官网。', aEn = 'See the website.'): FaqEntry => ({
  category: { 'zh-CN': category, en: category },
  q: { 'zh-CN': zh, en },
  a: { 'zh-CN': aZh, en: aEn },
});
const faq = [
  entry('充值提现', '提现多久到账？', 'How long does a withdrawal take?'),
  entry('充值提现', '充值没有到账怎么办？', 'My deposit has not arrived'),
  entry('账户', '忘记密码怎么办？', 'I forgot my password', '点击登录页的忘记密码。', 'Press forgot password.'),
  entry('账户', '如何更换手机号？', 'How do I change my phone number?'),
];

describe('searching Help', () => {
  test.each([
    ['提现还没到账', 0],
    ['我充值了，没到账', 1],
    ['密码忘了，忘记密码', 2],
    ['换手机号', 3],
  ])('%s', (words, index) => {
    expect(searchFaq(faq, words, 'zh-CN')[0]).toBe(faq[index]);
  });
  test.each([
    ['withdrawals are slow', 0],
    ['DEPOSIT not arrived!!', 1],
    ['new phone number', 3],
  ])('%s', (words, index) => {
    expect(searchFaq(faq, words, 'en')[0]).toBe(faq[index]);
  });
  test.each(['', '谢谢', '你好', 'hello', '😀', 'the of and'])('nothing for "%s"', (words) => {
    expect(searchFaq(faq, words, 'zh-CN')).toEqual([]);
    expect(searchFaq(faq, words, 'en')).toEqual([]);
  });
});

describe('categories and keys', () => {
  test('categories keep their order and their questions', () => {
    expect(categoriesOf(faq).map((one) => [one.label.en, one.entries.length])).toEqual([
      ['充值提现', 2],
      ['账户', 2],
    ]);
  });
  test('a key finds its question wherever it stands', () => {
    for (const one of faq) expect(entryOf([...faq].reverse(), faqKey(one.q))).toBe(one);
    expect(entryOf(faq, 'nothing')).toBeUndefined();
  });
});
