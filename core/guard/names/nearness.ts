import { align, distanceWithin, type Edit } from '../alignment.ts';

/** What makes a slip likelier to be meant: how distinctive the protected name is, and whether an office is claimed. */
export interface Suspicion {
  readonly isPerson: boolean;
  readonly claimsOffice: boolean;
  /** The words of the protected look, in order. */
  readonly words: readonly string[];
}

/** Letters of nearly one shape, though no list of look-alikes has them. */
const nearlyAlike: ReadonlySet<string> = new Set(
  ['uv', 'nm', 'ij', 'gq', 'ce', 'hn', 'co', 'vy', 'pq', 'ao', 'ft', 'bh', 'ck', 'sz'].flatMap((pair) => [
    pair,
    [...pair].reverse().join(''),
  ]),
);

/** Chinese characters that are read for one another at a glance; no list of look-alikes has them. */
const alikeHan: ReadonlySet<string> = new Set(
  `己已巳 未末 土士 日曰目 人入 大太犬天夭 干千于 刀力 王玉主 午牛 田由甲申 木本术 东车 贝见 今令 兔免 折拆 侯候 宫官宜 客容
  服报 师帅 钱线饯浅 包句勾苞 北比此 风凤夙 小少 李季 远运 思恩恖 伟纬炜 陈阵 明朋 玲铃 示未 例列 交文 易昜 所斫 平乎 台合
  全金 币市 安案 华毕 中申 国园图 信倌 支攴 付村 财材 理埋 微徽徵 波坡 海悔 云去 火灭 狗拘 林材 森淼 美羹 丽两 张弛 强弪
  王壬 赵起 杨扬 刘列 黄寅 周同 吴昊 徐涂 孙孔 马乌 朱未 胡湖 郭敦 何河 高亮 罗萝 郑邓 梁粱 谢榭 宋宗 唐庸 许计 韩朝 冯鸿`
    .split(/\s+/)
    .flatMap((group) =>
      [...group].flatMap((one) => [...group].filter((other) => other !== one).map((other) => one + other)),
    ),
);

/**
 * Whether `shown` is so near to the protected look that it passes for it, and how many edits away. Names of people that
 * differ by a letter are often two people ("Alice Chan" and "Alice Chen"): for them only slips that no one is named by
 * count (neighbours swapped, a letter doubled, a letter of nearly the same shape), unless an office is claimed as well.
 */
export function nearness(original: string, shown: string, suspicion: Suspicion): number | undefined {
  const most = mostEdits(original, suspicion);
  if (most === 0) return undefined;
  if (!suspicion.isPerson && original.length >= shortestMoved && isMoved(original, shown)) return 1;
  const distance = distanceWithin(original, shown, most);
  if (distance === undefined || distance === 0) return undefined;
  const edits = align([...original], [...shown]).filter(({ kind }) => kind !== 'same');
  if (/\p{Script=Han}/u.test(original)) {
    const alike = edits.every(
      (edit) => edit.kind === 'replaced' && alikeHan.has(`${original.charAt(edit.from)}${shown.charAt(edit.to)}`),
    );
    if (alike) return distance;
    if (original.length < 4 || suspicion.isPerson) return undefined;
  }
  // Two letters that are simply others make another word: Northwood beside Northwind.
  const others = edits.filter((edit) => edit.kind === 'replaced' && !isNearlyAlike(edit, original, shown));
  if (others.length > 1) return undefined;
  return edits.every((edit) => isTelling(edit, original, shown, suspicion)) ? distance : undefined;
}

/** In shorter looks a letter that has moved makes another word. */
const shortestMoved = 7;

/** Whether one letter stands a few places from where it was, and the rest in its order: `norwthind` for `northwind`. */
function isMoved(original: string, shown: string): boolean {
  if (original.length !== shown.length) return false;
  let [start, end] = [0, original.length];
  while (start < end && original.charAt(start) === shown.charAt(start)) start += 1;
  while (end > start && original.charAt(end - 1) === shown.charAt(end - 1)) end -= 1;
  const [was, is] = [original.slice(start, end), shown.slice(start, end)];
  if (was.length < 3 || was.length > 4) return false;
  return was.slice(1) + was.charAt(0) === is || is.slice(1) + is.charAt(0) === was;
}

function mostEdits(look: string, { isPerson, claimsOffice }: Suspicion): number {
  if (/\p{Script=Han}/u.test(look)) return look.length >= (claimsOffice ? 2 : 3) ? 1 : 0;
  if (look.length < 5) return 0;
  return !isPerson && look.length >= (claimsOffice ? 9 : 10) ? 2 : 1;
}

const isNearlyAlike = ({ from, to }: Edit, original: string, shown: string): boolean =>
  nearlyAlike.has(`${original.charAt(from)}${shown.charAt(to)}`);

function isTelling(edit: Edit, original: string, shown: string, suspicion: Suspicion): boolean {
  const { isPerson, claimsOffice } = suspicion;
  if (edit.kind === 'swapped' || isDoubling(edit, original, shown)) return true;
  if (claimsOffice || !isPerson)
    return edit.kind !== 'replaced' || original.length >= 6 || isNearlyAlike(edit, original, shown);
  // Vowels are what names differ by: Chan and Chen, Maria and Mario.
  if (edit.kind === 'replaced')
    return isNearlyAlike(edit, original, shown) && !/[aeiou]/.test(original.charAt(edit.from));
  return suspicion.words.length > 1 && isInsideLongWord(edit.from, suspicion.words);
}

/** Names end in many ways (Daniel, Daniela) and short ones have many spellings (Jon, John). */
function isInsideLongWord(at: number, words: readonly string[]): boolean {
  let start = 0;
  for (const word of words) {
    const end = start + word.length;
    if (at > start && at < end - 1) return word.length >= 5;
    start = end;
  }
  return false;
}

/** A letter written twice instead of once, or once instead of twice. */
function isDoubling({ kind, from, to }: Edit, original: string, shown: string): boolean {
  if (kind === 'added') return shown.charAt(to) === shown.charAt(to - 1) || shown.charAt(to) === shown.charAt(to + 1);
  if (kind !== 'left-out') return false;
  const letter = original.charAt(from);
  return letter === original.charAt(from - 1) || letter === original.charAt(from + 1);
}
