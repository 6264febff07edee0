import { judgeForward, judgeWords, type Verdict } from '../../domain/official.ts';
import { explainDifferences } from '../../guard/explain.ts';
import { plain } from '../../language/content.ts';
import type { ForwardOrigin } from '../../language/event.ts';
import { accountLabel, accountLines } from './accounts.ts';
import type { Kept } from './conversation.ts';
import { backTo, button, cancel, goAnew, titled, words } from './screen.ts';
import { ask, say, show, tell, type Visit } from './visit.ts';

/** 官方验证: what can be sent, and which accounts are official. */
export function showOfficial(visit: Visit): void {
  ask(visit, { at: 'official' });
  show(
    visit,
    titled(say(visit, 'menu-official'), [say(visit, 'official-ask'), accountLines(visit)], [[backTo(visit, 'root')]]),
  );
}

/** What they sent to be checked. One answer ends the question, so that the next words are for staff again. */
export function checked(visit: Visit, said: Kept): void {
  const { officialAccounts } = visit.turn.policy;
  const verdicts = said.forward
    ? [judgeForward(officialAccounts, visit.event.channel, said.forward)]
    : judgeWords(officialAccounts, lookedUp(said));
  if (verdicts.length === 0) {
    ask(visit, { at: 'official' });
    tell(visit, words([say(visit, 'official-unreadable')], [[cancel(visit)]]));
    return;
  }
  ask(visit, null);
  const again = button(visit, 'button-check-another', { side: 'member', do: 'go', to: 'official', anew: true });
  const bad = verdicts.some((verdict) => verdict.is !== 'official');
  tell(
    visit,
    words(
      [
        ...verdicts.map((verdict) => verdictWords(visit, verdict)),
        bad ? accountLines(visit) : null,
        say(visit, 'never-asked'),
      ],
      [...(bad ? [[goAnew(visit, 'report')]] : []), [again, goAnew(visit, 'root')]],
    ),
  );
}

/** Words, and the numbers of contacts that were shared. */
function lookedUp({ content }: Kept): string {
  const phones = (content.attachments ?? []).flatMap((one) => (one.kind === 'contact' ? [one.phone] : []));
  return [plain(content.text), ...phones].join('\n');
}

function verdictWords(visit: Visit, verdict: Verdict): string {
  const { shown } = verdict;
  switch (verdict.is) {
    case 'official':
      return say(visit, 'verdict-official', {
        shown,
        label: accountLabel(visit, verdict.account),
        account: verdict.account.value,
      });
    case 'imitation':
      return [
        say(visit, `verdict-${verdict.how}`, { shown, account: verdict.imitates.value }),
        ...explainDifferences(visit.turn, visit.member.language, verdict.differences).map((line) => `· ${line}`),
      ].join('\n');
    case 'unknown':
      return say(visit, `verdict-${verdict.why}`, { shown });
  }
}

/** `/verify X`; alone it shows how. */
export function verifyCommand(visit: Visit, args: string, forward?: ForwardOrigin): void {
  if (args === '' && !forward) {
    showOfficial(visit);
    return;
  }
  checked(visit, { content: { text: [args] }, source: null, ...(forward ? { forward } : {}) });
}
