import { describe, expect, it } from 'vitest';
import { plainFileName } from '../../../bots/file-names.ts';

describe('a file’s name', () => {
  it.each([
    ['invoice\u202egnp.exe', 'invoicegnp.exe'],
    ['a\u2066b\u2069.pdf', 'ab.pdf'],
    ['two\nlines\u2028.txt', 'twolines.txt'],
    ['截图 👩‍💻 (1).png', '截图 👩‍💻 (1).png'],
    ['תמונה.png', 'תמונה.png'],
  ])('%j is shown as %j', (name, shown) => {
    expect(plainFileName(name)).toBe(shown);
  });
});
