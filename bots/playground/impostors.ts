/** Who and what the impostors of the playground pass for. */
export interface Imitated {
  /** The operator's brand. */
  brand: string;
  /** A member of staff, as their replies are signed. */
  alias: string;
  /** The domain of the official website. */
  site: string;
}

/** Someone new, with a name that is not theirs to bear. */
export interface Disguise {
  name: string;
  /** `a-z 0-9 _`, as every platform takes it. */
  handle: string;
  /** What they say first. */
  words: string;
}

/** An impostor's life in one community, as its platform has it. */
export interface Scene<User> {
  /** Makes the person and lets them in. */
  enters(disguise: Disguise): User;
  says(user: User, words: string): void;
  mayWrite(user: User): boolean;
}

/** Cyrillic letters that look like Latin ones (UTS #39, confusables). */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  Object.entries({ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у', E: 'Е', A: 'А', O: 'О', C: 'С', P: 'Р' }),
);
const DIGITS: ReadonlyMap<string, string> = new Map(Object.entries({ l: '1', o: '0', i: '1' }));
const ZERO_WIDTH_SPACE = '\u200b';

const ENGLISH = 'Hi everyone, I am on duty today. Ask me anything.';
const CHINESE = '大家好，我是今天的值班人员，有问题就问我。';

/** Each trick is tried in turn; the n-th impostor (from 0) is always the same. */
export function disguiseOf(n: number, { brand, alias }: Imitated): Disguise {
  const round = Math.floor(n / TRICKS.length);
  const { name, handle, words } = (TRICKS[n % TRICKS.length] ?? invisible)(brand, alias);
  // Nobody else has their handle.
  return { name, words, handle: round === 0 ? handle : `${handle}_${round + 1}` };
}

/** The n-th (from 0) link that leads to a fake of the official site, in the words of who posts it. */
export function scamOf(n: number, { brand, site }: Imitated): string {
  const link = (FAKES[n % FAKES.length] ?? addedWord)(site);
  return n % 2 === 0
    ? `🎁 ${brand} 周年福利，今天截止，点这里领取：https://${link}/gift`
    : `🎁 ${brand} anniversary gift, today only. Claim yours: https://${link}/gift`;
}

type Trick = (brand: string, alias: string) => Disguise;

const cyrillic: Trick = (brand) => ({
  name: swapped(brand, CYRILLIC),
  handle: 'exch_helper_24h',
  words: ENGLISH,
});
const invisible: Trick = (_, alias) => ({
  name: `${alias.slice(0, 1)}${ZERO_WIDTH_SPACE}${alias.slice(1)}`,
  handle: 'zhiban_xiaowang',
  words: CHINESE,
});
const transposed: Trick = (brand) => ({
  name: transposition(brand),
  handle: 'official_news_desk',
  words: ENGLISH,
});
const roleWords: Trick = (_, alias) => ({ name: `${alias} 官方认证`, handle: 'renzheng_zhuanyuan', words: CHINESE });
const byHandle: Trick = (brand) => ({
  name: 'Lily Chen',
  handle: `${swapped(wordIn(brand), DIGITS)}_official`,
  words: ENGLISH,
});
const nextNumber: Trick = (_, alias) => ({
  name: alias.replace(/\d+$/, (digits) => String(Number(digits) + 5).padStart(digits.length, '0')),
  handle: 'kf_xiaoli_online',
  words: CHINESE,
});
const TRICKS: readonly Trick[] = [cyrillic, invisible, transposed, roleWords, byHandle, nextNumber];

type Fake = (site: string) => string;

const digitInside: Fake = (site) => swapped(site, DIGITS);
const addedWord: Fake = (site) => site.replace(/\.(?=[^.]*$)/, '-gift.');
const homograph: Fake = (site) => swapped(site, CYRILLIC);
const subdomain: Fake = (site) => `${site}.gift-center.info`;
const FAKES: readonly Fake[] = [digitInside, addedWord, homograph, subdomain];

/** With a letter that has a look-alike replaced by it, never the first; with a space of no width where none has. */
function swapped(words: string, by: ReadonlyMap<string, string>): string {
  const at = [...words].findIndex((letter, index) => index > 0 && by.has(letter));
  if (at < 0) return `${words.slice(0, 1)}${ZERO_WIDTH_SPACE}${words.slice(1)}`;
  return [...words].map((letter, index) => (index === at ? by.get(letter) : letter)).join('');
}

/** With the first two different small letters inside a word exchanged. */
function transposition(words: string): string {
  return words.replace(/(?<=\p{L})([a-z])(?!\1)([a-z])(?=[a-z])/u, '$2$1');
}

/** The brand's first word, as handles are written. */
function wordIn(brand: string): string {
  return /[a-z]{3,}/.exec(brand.toLowerCase())?.[0] ?? 'example';
}

/** Brings impostors into a community, a different trick each time, and lets them post links. */
export class Impostors<User> {
  private readonly scene: Scene<User>;
  private readonly imitated: Imitated;
  private readonly here: User[] = [];
  private links = 0;

  constructor(imitated: Imitated, scene: Scene<User>) {
    this.imitated = imitated;
    this.scene = scene;
  }

  /** One more joins, and says something. */
  joins(): void {
    this.enter();
  }

  /** The newest who may still write posts a link; when nobody may, another joins for it. */
  postsLink(): void {
    const user = this.here.findLast((one) => this.scene.mayWrite(one)) ?? this.enter();
    this.scene.says(user, scamOf(this.links, this.imitated));
    this.links += 1;
  }

  private enter(): User {
    const disguise = disguiseOf(this.here.length, this.imitated);
    const user = this.scene.enters(disguise);
    this.here.push(user);
    this.scene.says(user, disguise.words);
    return user;
  }
}
