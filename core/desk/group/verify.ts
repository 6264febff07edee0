import { judgeWords, type Verdict } from '../../domain/official.ts';
import { explainDifferences } from '../../guard/explain.ts';
import { plain, type Span } from '../../language/content.ts';
import type { CommandEvent } from '../../language/event.ts';
import type { Turn } from '../turn.ts';
import { answerTo, defanged, groupHere, quoted } from './ground.ts';
import { toDesk } from './reminders.ts';

/** Things of one question that are answered; the rest is for the private chat. */
const mostVerdicts = 5;

/**
 * `/verify X` where everybody reads along, or in answer to a message: the verdict alone. What was asked about is named
 * only where it is ours, or as letters that no platform makes a link or a mention of.
 */
export async function verifyInGroup(turn: Turn, event: CommandEvent): Promise<void> {
  const group = await groupHere(turn, event);
  const { language } = group.settings;
  const say = (id: string, args = {}) => turn.say(language, id, args);
  const verdicts = judgeWords(turn.policy.officialAccounts, askedAbout(event)).slice(0, mostVerdicts);
  if (verdicts.length === 0) return answerTo(turn, event, say('group-verify-how'));
  const lines = verdicts.flatMap((verdict, at): Span[] => [
    ...(at > 0 ? ['\n'] : []),
    ...verdictLine(turn, language, verdict),
  ]);
  answerTo(turn, event, [...lines, `\n${say('group-reminder-never')}`], [[toDesk(turn, group, language)]]);
}

function askedAbout({ args, answered }: CommandEvent): string {
  if (args !== '' || !answered) return args;
  const { handle } = answered.from;
  return [plain(answered.content.text), ...(handle === undefined ? [] : [`@${handle}`])].join('\n');
}

function verdictLine(turn: Turn, language: Parameters<Turn['say']>[0], verdict: Verdict): Span[] {
  switch (verdict.is) {
    case 'official':
      return [turn.say(language, 'group-verdict-official', { account: verdict.account.value })];
    case 'imitation': {
      const why = explainDifferences(turn, language, verdict.differences).map((line) => `\n• ${defanged(line)}`);
      return [
        turn.say(language, 'group-verdict-imitation', { account: verdict.imitates.value }),
        '\n',
        quoted(verdict.shown.slice(0, 100)),
        why.join(''),
      ];
    }
    case 'unknown':
      return [turn.say(language, 'group-verdict-unknown')];
  }
}
