import type { OfficialAccount } from '../../../core/config/desk.ts';
import { type LinkSample, numbersFrom, pick } from './sample.ts';

const cyrillic: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
  h: 'һ',
  d: 'ԁ',
};
const digits: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', e: '3', a: '4' };
const neighbours: Readonly<Record<string, string>> = {
  a: 's',
  b: 'v',
  c: 'v',
  d: 'f',
  e: 'r',
  f: 'g',
  g: 'h',
  h: 'j',
  i: 'o',
  j: 'k',
  k: 'l',
  l: 'k',
  m: 'n',
  n: 'm',
  o: 'p',
  p: 'o',
  q: 'w',
  r: 't',
  s: 'd',
  t: 'y',
  u: 'i',
  v: 'b',
  w: 'e',
  x: 'c',
  y: 'u',
  z: 'x',
};
const baits = [
  'support',
  'login',
  'help',
  'secure',
  'verify',
  'wallet',
  'airdrop',
  'claim',
  'official',
  'service',
  'account',
  'app',
  'kefu',
  'vip',
  'refund',
  'bonus',
];
const endings = ['net', 'org', 'co', 'xyz', 'top', 'vip', 'cc', 'info', 'site', 'online', 'cn', 'com.cn'];
const owners = ['evil-host.net', 'secure-check.top', 'account-center.xyz', 'safe.vip', 'claim-now.co.uk'];
const words =
  `harbor meadow lantern copper violet canyon falcon orchid timber pebble saffron glacier marble cobalt thistle juniper
  pioneer compass anchor beacon willow ember quartz raven maple cedar aurora nimbus delta vertex`.split(/\s+/);
const plainEndings = ['com', 'org', 'net', 'io', 'dev', 'co.uk', 'de', 'cn', 'com.cn', 'jp', 'app'];
const sentences = [
  (link: string) => link,
  (link: string) => `https://${link}/`,
  (link: string) => `please visit ${link} today`,
  (link: string) => `请访问 ${link} 办理`,
  (link: string) => `新网址：https://${link}/login`,
  (link: string) => `see http://${link}/a/b?c=1.`,
  (link: string) => `(${link})`,
  (link: string) => link.replaceAll('.', '[.]'),
];

const change = (name: string, place: number, to: string): string => name.slice(0, place) + to + name.slice(place + 1);

/** Imitations of the sites and of the handle, the sites themselves, and links of nobody in particular. */
export function generatedLinks(
  sites: readonly string[],
  handle: string,
  accounts: readonly OfficialAccount[],
  seed: number,
): LinkSample[] {
  const next = numbersFrom(seed);
  const samples: LinkSample[] = [];
  const officialSites = new Set(accounts.map(({ value }) => value.replace('https://', '')));
  const put = (link: string, is: LinkSample['is'], by: string): void => {
    if (is !== 'official' && officialSites.has(link)) return;
    samples.push({ text: pick(next, sentences)(link), is, by });
  };
  for (const site of sites) {
    const dot = site.indexOf('.');
    const [name, ending] = [site.slice(0, dot), site.slice(dot)];
    const places = [...name].map((_, place) => place);
    for (const table of [cyrillic, digits]) {
      for (const place of places.filter((one) => table[name.charAt(one)])) {
        put(change(name, place, table[name.charAt(place)] ?? '') + ending, 'look-alike', 'homograph');
      }
    }
    put([...name].map((letter) => cyrillic[letter] ?? letter).join('') + ending, 'look-alike', 'homograph');
    for (const place of places) {
      const [letter, after] = [name.charAt(place), name.charAt(place + 1)];
      if (after !== '' && after !== letter)
        put(change(change(name, place, after), place + 1, letter) + ending, 'look-alike', 'swapped');
      if (place > 0) put(change(name, place, '') + ending, 'look-alike', 'left out');
      put(change(name, place, letter + letter) + ending, 'look-alike', 'doubled');
      put(change(name, place, neighbours[letter] ?? 'x') + ending, 'look-alike', 'neighbour key');
    }
    for (const bait of baits) {
      put(`${name}-${bait}${pick(next, ['.com', '.net', ending])}`, 'look-alike', 'added word');
      put(`${bait}-${name}${pick(next, ['.com', '.net', ending])}`, 'look-alike', 'added word');
      put(`${name}${bait}${pick(next, ['.com', '.top', '.xyz'])}`, 'look-alike', 'added word');
    }
    for (const other of endings) put(`${name}.${other}`, 'look-alike', 'other ending');
    for (const owner of owners) {
      put(`${site}.${owner}`, 'look-alike', 'sub-domain');
      put(`login.${site}.${owner}`, 'look-alike', 'sub-domain');
      samples.push({ text: `https://${site}@${owner}/`, is: 'look-alike', by: 'userinfo' });
    }
    for (const sub of ['', 'www.', 'app.', 'help.', 'a.b.']) put(sub + site, 'official', 'official');
  }
  for (const place of [...handle].map((_, one) => one).filter((one) => digits[handle.charAt(one)])) {
    put(`t.me/${change(handle, place, digits[handle.charAt(place)] ?? '')}`, 'look-alike', 'handle');
  }
  for (const bait of ['support', 'help', 'bot', 'official']) put(`t.me/${handle}_${bait}`, 'look-alike', 'handle');
  put(`t.me/${handle}`, 'official', 'official');
  for (let count = 0; count < 90; count++) {
    const [one, two] = [pick(next, words), pick(next, words)];
    put(
      `${pick(next, [one, one + two, `${one}-${two}`, `${one}.${two}`, `${one}-${pick(next, baits)}`])}.${pick(next, plainEndings)}`,
      'unknown',
      'nobody',
    );
  }
  for (let count = 0; count < 30; count++) {
    put(`t.me/${pick(next, words)}_${pick(next, words)}`, 'unknown', 'nobody');
  }
  return samples;
}
