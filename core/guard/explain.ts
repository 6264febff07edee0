import type { Language } from '../config/desk.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Difference } from './difference.ts';
import type { NameFinding } from './names/index.ts';
import type { PhishingFinding } from './phishing.ts';
import { nameCharacters } from './unicode/characters.ts';

/** More than this is not read. */
const mostLines = 6;

/**
 * How something imitates the real one, a line each, for people who have never heard of code points. What is quoted is
 * data: it can never become markup.
 */
export function explainDifferences(texts: Texts, language: Language, differences: readonly Difference[]): string[] {
  const lines = [...new Set(differences.map((difference) => explainOne(texts, language, difference)))];
  const rest = lines.length - mostLines;
  if (rest <= 0) return lines;
  return [...lines.slice(0, mostLines), texts.say(language, 'guard-more', { count: rest })];
}

function explainOne(texts: Texts, language: Language, difference: Difference): string {
  const say = (id: string, args: Record<string, string>): string => texts.say(language, id, args);
  switch (difference.kind) {
    case 'look-alike': {
      const { shown, original } = difference;
      const what = describe(texts, language, shown);
      return what === ''
        ? say('guard-taken-for', { shown, original })
        : say('guard-look-alike', { shown, original, what });
    }
    case 'invisible':
      return say('guard-invisible', {
        code: nameCharacters(difference.shown)
          .map(({ code }) => code)
          .join(' '),
      });
    case 'separators': {
      const shown = difference.shown.trim();
      return shown === '' ? say('guard-spacing', {}) : say('guard-separators', { shown });
    }
    case 'left-out':
    case 'left-out-word':
      return say('guard-left-out', { original: difference.original });
    case 'added':
    case 'role-word':
    case 'added-word':
      return say(`guard-${difference.kind}`, { shown: difference.shown });
    default:
      return say(`guard-${difference.kind}`, { shown: difference.shown, original: difference.original });
  }
}

/** Scripts and code points of what cannot be told apart by eye; empty for plain Latin letters and digits. */
function describe(texts: Texts, language: Language, shown: string): string {
  return nameCharacters(shown)
    .filter(({ character }) => !/^[ -~]$/.test(character))
    .map(({ character, code, script }) =>
      texts.say(language, 'guard-character', {
        script: texts.say(language, `guard-script-${script}`),
        character,
        code,
      }),
    )
    .join(texts.say(language, 'guard-and'));
}

/** One line on whom a name passes for, for the head of an alert. */
export function summarizeName(texts: Texts, language: Language, finding: NameFinding): string {
  const { field, how, shown, original, identity } = finding;
  const at = field === 'handle' ? '@' : '';
  const originalAt = identity.handle === original ? '@' : '';
  return texts.say(language, `guard-name-${how}`, {
    shown: `${at}${shown}`,
    original: `${originalAt}${original}`,
    label: identity.label,
  });
}

/** One line on what a message asks for. */
export function summarizePhishing(texts: Texts, language: Language, { kind }: PhishingFinding): string {
  return texts.say(language, `guard-phishing-${kind}`);
}
