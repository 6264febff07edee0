import { safeHref } from './safe-href.ts';
import type { Run } from './view.ts';

/** An address up to the first space, quote or mark that ends a sentence, Chinese ones too. */
const ADDRESS = /https?:\/\/[^\s<>"'“”‘’，。；：！？、（）()【】「」《》]+/g;

/** A text with its addresses as links: the only look that WeChat gives to the words of a text message. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const href = safeHref(address);
    if (href === undefined) continue;
    if (index > from) runs.push({ text: text.slice(from, index) });
    runs.push({ text: address, href });
    from = index + address.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}
