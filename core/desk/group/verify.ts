import type { Language } from '../../config/desk.ts';
import { defanged } from '../../domain/defanged.ts';
import type { Verdict } from '../../domain/official.ts';
import { clip } from '../../domain/rules.ts';
import { explainDifferences } from '../../guard/explain.ts';
import { plain, type Span } from '../../language/content.ts';
import type { CommandEvent } from '../../language/event.ts';
import { accountLabel, judgeAsked } from '../member/accounts.ts';
import type { Turn } from '../turn.ts';
import { answerLanguage, answerTo, groupHere, quoted } from './ground.ts';
import { toDesk } from './reminders.ts';

/** Characters of an imitation that are shown. */
const mostShown = 100;

/**
 * `/verify X` where everybody reads along, or in answer to a message: the verdicts, in the order of asking. What was asked
 * about is named only where it is ours, or as letters that no platform makes a link or a mention of.
 */
export async function verifyInGroup(turn: Turn, event: CommandEvent): Promise<void> {
  const group = await groupHere(turn, event);
  const language = await answerLanguage(turn, event, group.settings.language);
  const say = (id: string, args = {}) => turn.say(language, id, args);
  const { args, answered, channel } = event;
  const about = args === '' ? answered : undefined;
  const desk = [[toDesk(turn, group, language)]];
  if (about?.from.self) return answerTo(turn, event, say('group-verify-own', { brand: turn.policy.brand.name }), desk);
  const { verdicts, left } = judgeAsked(turn, channel, askedAbout(event));
  if (verdicts.length === 0) return answerTo(turn, event, say(about ? 'group-verify-nothing' : 'group-verify-how'));
  const lines = verdicts.flatMap((verdict, at): Span[] => [
    ...(verdicts.length > 1 ? [`${at > 0 ? '\n' : ''}${at + 1}. `] : []),
    ...verdictLine(turn, language, verdict),
  ]);
  const { officialAccounts } = turn.policy;
  const ours = officialAccounts.map(({ value }) => value).join(say('list-separator'));
  const bad = verdicts.some(({ is }) => is !== 'official') && ours !== '';
  const after = [
    ...(left > 0 ? [say('verdict-more', { left })] : []),
    ...(bad ? [say('group-verify-ours', { ours })] : []),
    say('group-reminder-never'),
  ];
  answerTo(turn, event, [...lines, ...after.map((line) => `\n${line}`)], desk);
}

function askedAbout({ args, answered }: CommandEvent): string {
  if (args !== '' || !answered) return args;
  const { handle } = answered.from;
  return [plain(answered.content.text), ...(handle === undefined ? [] : [`@${handle}`])].join('\n');
}

function verdictLine(turn: Turn, language: Language, verdict: Verdict): Span[] {
  switch (verdict.is) {
    case 'official': {
      const { account } = verdict;
      const label = accountLabel(turn, language, account);
      return [turn.say(language, 'group-verdict-official', { account: account.value, label })];
    }
    case 'imitation': {
      const why = explainDifferences(turn, language, verdict.differences).map((line) => `\n• ${defanged(line)}`);
      return [
        turn.say(language, 'group-verdict-imitation', { account: verdict.imitates.value }),
        '\n',
        quoted(clip(verdict.shown, mostShown)),
        why.join(''),
      ];
    }
    case 'unknown':
      return [turn.say(language, 'group-verdict-unknown')];
  }
}
