import type { ProtectedIdentity } from '../../../core/guard/names/index.ts';
import { type NameSample, numbersFrom, pick } from './sample.ts';

/**
 * Look-alikes that impostors are seen to use, chosen by eye and not from the detector's own data.
 * Only letters for which a plainly visible counterpart exists.
 */
const lookAlikes: Readonly<Record<string, readonly string[]>> = {
  a: ['а', 'ɑ', '@', '4', 'á', 'ａ', '𝒂'],
  b: ['Ь', 'ｂ', '𝐛'],
  c: ['с', 'ϲ', 'ć', 'ｃ'],
  d: ['ԁ', 'ď', '𝐝'],
  e: ['е', '3', 'é', 'ｅ', 'ҽ'],
  g: ['ɡ', 'ġ', '𝗀'],
  h: ['һ', '𝗁', 'ｈ'],
  i: ['і', '1', 'l', 'ı', 'í'],
  j: ['ј', '𝚓'],
  k: ['κ', 'ｋ', '𝗸'],
  l: ['1', 'I', 'ӏ', '|', 'ⅼ'],
  m: ['rn', 'ｍ', 'м'],
  n: ['ո', 'ñ', '𝐧'],
  o: ['о', '0', 'ο', 'ö', 'օ'],
  p: ['р', 'ρ', 'ｐ'],
  q: ['ԛ'],
  r: ['г', '𝗋', 'ŕ'],
  s: ['ѕ', '5', '$', 'ś'],
  t: ['т', 'τ', '𝘁'],
  u: ['υ', 'ս', 'ü'],
  v: ['ν', 'ѵ'],
  w: ['ѡ', 'vv', 'ԝ'],
  x: ['х', 'ⅹ'],
  y: ['у', 'ý', 'ү'],
  z: ['ᴢ', 'ž'],
};

const traditional: Readonly<Record<string, string>> = {
  钱: '錢',
  风: '風',
  远: '遠',
  陈: '陳',
  张: '張',
  伟: '偉',
  强: '強',
};
const hidden = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u2063', '\u180e', '\u3164', '\u034f'];
const pictures = ['✅', '🛡', '🔰', '⭐', '💎', '☑️', '🟢', '®', '™', '✔'];
const englishRoles = [
  'Support',
  'Official',
  'Admin',
  'Help Desk',
  'Customer Service',
  'Moderator',
  'Helpdesk',
  'Team',
  'Customer Support',
];
const chineseRoles = ['客服', '官方', '管理员', '官方客服', '小助手', '在线客服', '人工客服', '专员', '技术支持'];

type Technique = (name: string, next: () => number) => string | undefined;

const letters = (name: string): number[] => [...name].flatMap((letter, at) => (/[a-z]/i.test(letter) ? [at] : []));
const isChinese = (name: string): boolean => /\p{Script=Han}/u.test(name);
const at = (name: string, index: number, change: (letter: string) => string): string =>
  [...name].map((letter, place) => (place === index ? change(letter) : letter)).join('');

function imitateLetter(name: string, next: () => number): string | undefined {
  const places = letters(name).filter((place) => lookAlikes[[...name][place]?.toLowerCase() ?? '']);
  if (places.length === 0) return undefined;
  return at(name, pick(next, places), (letter) => pick(next, lookAlikes[letter.toLowerCase()] ?? [letter]));
}

const swap: Technique = (name, next) => {
  const inner = letters(name).filter((place) => {
    const [here, after] = [[...name][place] ?? '', [...name][place + 1] ?? ''];
    return place > 0 && /[a-z]/i.test(after) && here.toLowerCase() !== after.toLowerCase();
  });
  if (letters(name).length < 6 || inner.length === 0) return undefined;
  const place = pick(next, inner);
  const all = [...name];
  return [...all.slice(0, place), all[place + 1] ?? '', all[place] ?? '', ...all.slice(place + 2)].join('');
};

/** Each makes one imitation of a name, or nothing where it does not apply. */
const techniques: Readonly<Record<string, Technique>> = {
  same: (name) => name,
  'other-case': (name) => (isChinese(name) ? undefined : name.toUpperCase()),
  'one look-alike': imitateLetter,
  'two look-alikes': (name, next) => imitateLetter(imitateLetter(name, next) ?? '', next),
  'all Cyrillic': (name) =>
    isChinese(name)
      ? undefined
      : [...name]
          .map((letter) => ({ a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', i: 'і' })[letter] ?? letter)
          .join(''),
  'full width': (name) => name.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'bold letters': (name) =>
    name.replace(/[a-z]/gi, (letter) => {
      const small = letter >= 'a';
      return String.fromCodePoint((small ? 0x1d41a : 0x1d400) + letter.charCodeAt(0) - (small ? 0x61 : 0x41));
    }),
  'hidden character': (name, next) => {
    const place = 1 + Math.floor(next() * ([...name].length - 1));
    return at(name, place, (letter) => pick(next, hidden) + letter);
  },
  marks: (name, next) => at(name, 0, (letter) => letter + pick(next, ['\u0301', '\u0323', '\u0332', '\u0489'])),
  picture: (name, next) => `${name} ${pick(next, pictures)}`,
  separators: (name) => [...name.replaceAll(' ', '')].join(' '),
  dots: (name) => name.replace(/[ _]/g, '.'),
  'words turned': (name) => {
    const words = name.split(' ');
    return words.length === 2 ? words.reverse().join(' ') : undefined;
  },
  'letters swapped': swap,
  'letter doubled': (name, next) => {
    const places = letters(name);
    return places.length < 6 ? undefined : at(name, pick(next, places), (letter) => letter + letter.toLowerCase());
  },
  'letter left out': (name, next) => {
    const places = letters(name).slice(1, -1);
    return places.length < 8 ? undefined : at(name, pick(next, places), () => '');
  },
  'English role after': (name, next) => `${name} ${pick(next, englishRoles)}`,
  'English role before': (name, next) => `${pick(next, englishRoles)} ${name}`,
  'English role in brackets': (name, next) => `${name} [${pick(next, englishRoles)}]`,
  'Chinese role after': (name, next) => `${name}${pick(next, chineseRoles)}`,
  'Chinese role before': (name, next) => `${pick(next, chineseRoles)}-${name}`,
  'look-alike and role': (name, next) => {
    const imitated = imitateLetter(name, next);
    return imitated === undefined ? undefined : `${imitated} ${pick(next, englishRoles)}`;
  },
  'swap and role': (name, next) => {
    const swapped = swap(name, next);
    return swapped === undefined ? undefined : `${swapped} ${pick(next, chineseRoles)}`;
  },
  traditional: (name) => {
    const turned = [...name].map((letter) => traditional[letter] ?? letter).join('');
    return turned === name ? undefined : turned;
  },
};

/** Imitations of handles; a handle is of a–z, 0–9 and `_`. */
const handleTechniques: Readonly<Record<string, Technique>> = {
  'handle look-alike': (handle, next) => {
    const places = letters(handle).filter((place) => /[oliesa]/.test([...handle][place] ?? ''));
    const swaps: Readonly<Record<string, string>> = { o: '0', l: '1', i: 'l', e: '3', s: '5', a: '4' };
    return places.length === 0 ? undefined : at(handle, pick(next, places), (letter) => swaps[letter] ?? letter);
  },
  'handle role': (handle, next) =>
    `${handle}_${pick(next, ['support', 'official', 'help', 'admin', 'helpdesk', 'care'])}`,
  'handle underscores': (handle) => (handle.includes('_') ? handle.replaceAll('_', '') : `${handle}_`),
  'handle doubled': (handle, next) => at(handle, pick(next, letters(handle)), (letter) => letter + letter),
  'handle swapped': swap,
};

/** Imitations of every identity by every technique that applies. */
export function generatedImitations(identities: readonly ProtectedIdentity[], seed: number): NameSample[] {
  const next = numbersFrom(seed);
  return identities.flatMap((identity) => [
    ...Object.entries(techniques).flatMap(([by, technique]): NameSample[] => {
      const name = technique(identity.name, next);
      return name === undefined || name === '' ? [] : [{ name, imitates: identity.label, by }];
    }),
    ...Object.entries(handleTechniques).flatMap(([by, technique]): NameSample[] => {
      const handle = identity.handle === undefined ? undefined : technique(identity.handle, next);
      return handle === undefined ? [] : [{ name: 'somebody', handle, imitates: identity.label, by }];
    }),
  ]);
}

const firstNames =
  `Aisha Akira Amelia Andrei Ben Beatriz Carlos Chiara Daniel Daria Elif Emeka Eva Farid Fatima Felix Gabriel
  Grace Hana Hugo Ibrahim Ines Ivan Jakub Jasmine Jin Julia Karim Katya Kofi Lars Leila Lucas Mai Marco Mei Mina Nadia
  Nikhil Noah Omar Oscar Pablo Paula Quentin Rafael Rosa Ryo Samira Sofia Sven Tariq Tessa Uma Victor Wanda Xavier Yara
  Yuki Zara Minh Linh Somchai Budi Siti Arjun Kavya Tunde Ngozi Dmitri Svetlana Petr Milan Anika Jonas Freya Liam`.split(
    /\s+/,
  );
const lastNames =
  `Abe Ahmed Almeida Andersen Baker Bauer Bianchi Brown Carter Costa Dubois Eriksson Fischer Garcia Gomez Gupta
  Hansen Hoang Hughes Ito Jansen Jensen Jones Kang Khan Kim Kovacs Kowalski Kumar Larsen Lee Lopez Martin Mbeki Meyer
  Mori Murphy Nakamura Nguyen Novak Nowak Okoye Olsen Park Patel Pereira Petrov Popescu Ricci Rossi Santos Sharma Silva
  Singh Smith Suzuki Taylor Torres Tran Usman Varga Weber Wilson Wright Yamada Yilmaz Young Zhang Zimmermann`.split(
    /\s+/,
  );
const surnames = [...'赵钱孙周吴郑冯褚卫蒋沈韩杨朱秦许何吕施孔曹严华金魏陶姜谢邹喻柏窦章云苏潘葛范彭郎'];
const givenNames =
  `子涵 雨桐 浩然 欣怡 宇航 梓萱 建国 丽华 志明 春梅 晓东 婷婷 俊杰 思琪 国庆 海燕 文博 佳怡 天佑 诗雨 明哲 秀英 磊 静 敏
  涛 勇 艳 娜 鹏 超 芳 洋 杰 军`.split(/\s+/);
const nicknames =
  `搬砖侠 韭菜盒子 今晚吃鸡 梭哈战神 佛系青年 云淡风轻 山里人 夜猫子 追风少年 快乐星球 一条咸鱼 别问问就是买 moonboy diamondhands
  hodlqueen cryptokitty_fan satsstacker nightowl coffeebean gm_everyone degen4life pixelpunk sleepybear bluewhale`.split(
    /\s+/,
  );
const honestRoles = ['support', 'official', 'admin', 'help', 'service', 'team', 'agent', 'mod', 'desk', 'care'];
const around = ['cat', 'music', 'garden', 'pizza', 'runner', 'books', 'chess', 'ramen', 'poet', 'surf'];

/** Names of nobody in particular: people of many places, nicknames, and role words with nothing protected beside them. */
export function generatedHonestNames(seed: number, count: number): NameSample[] {
  const next = numbersFrom(seed);
  const kinds: readonly (() => NameSample)[] = [
    () => ({ name: `${pick(next, firstNames)} ${pick(next, lastNames)}`, imitates: null, by: 'person' }),
    () => ({ name: pick(next, surnames) + pick(next, givenNames), imitates: null, by: 'Chinese person' }),
    () => ({ name: pick(next, nicknames), imitates: null, by: 'nickname' }),
    () => {
      const [first, last] = [pick(next, firstNames), pick(next, lastNames)];
      return {
        name: `${first} ${last}`,
        first,
        last,
        handle: `${first}_${last}`.toLowerCase(),
        imitates: null,
        by: 'person with handle',
      };
    },
    () => ({ name: `${pick(next, honestRoles)} ${pick(next, around)}`, imitates: null, by: 'role word alone' }),
    () => ({
      name: pick(next, firstNames),
      handle: `${pick(next, around)}_${pick(next, honestRoles)}`,
      imitates: null,
      by: 'role word in a handle',
    }),
    () => ({ name: `${pick(next, firstNames)} ${pick(next, pictures)}`, imitates: null, by: 'picture' }),
  ];
  return Array.from({ length: count }, (_, index) => (kinds[index % kinds.length] ?? pick(next, kinds))());
}
