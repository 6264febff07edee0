import { defanged } from '../../domain/defanged.ts';
import { judgeForward, type Verdict } from '../../domain/official.ts';
import { clip } from '../../domain/rules.ts';
import { explainDifferences } from '../../guard/explain.ts';
import { plain } from '../../language/content.ts';
import type { ForwardOrigin } from '../../language/event.ts';
import type { Turn } from '../turn.ts';
import { accountLabel, accountLines, judgeAsked, officialAccounts } from './accounts.ts';
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
  const { turn, event } = visit;
  const { verdicts, left } = said.forward
    ? { verdicts: judgeForwarded(turn, event.channel, said, said.forward), left: 0 }
    : judgeAsked(turn, event.channel, lookedUp(said));
  const again = button(visit, 'button-check-another', { side: 'member', do: 'go', to: 'official', anew: true });
  if (verdicts.length === 0) {
    // Where everybody reads along it is not asked again: the answer would be that they go elsewhere.
    const inRoom = event.room !== undefined;
    ask(visit, inRoom ? null : { at: 'official' });
    const choices = inRoom ? [again, goAnew(visit, 'root')] : [cancel(visit)];
    tell(visit, words([say(visit, 'official-unreadable')], [choices]));
    return;
  }
  ask(visit, null);
  const bad = verdicts.some((verdict) => verdict.is !== 'official');
  tell(
    visit,
    words(
      [
        ...verdicts.map((verdict) => verdictWords(visit, verdict)),
        left > 0 ? say(visit, 'verdict-more', { left }) : null,
        bad ? accountLines(visit) : null,
        say(visit, 'never-asked'),
      ],
      [...(bad ? [[goAnew(visit, 'report')]] : []), [again, goAnew(visit, 'root')]],
    ),
  );
}

/** Where a forwarded message came from, and what in it is made to look like ours: whoever sent it, that is to be told. */
function judgeForwarded(turn: Turn, channel: string, said: Kept, origin: ForwardOrigin): Verdict[] {
  const from = judgeForward(officialAccounts(turn, channel), channel, origin, [turn.policy.brand.name]);
  const { verdicts } = judgeAsked(turn, channel, lookedUp(said));
  return [from, ...verdicts.filter(({ is, shown }) => is === 'imitation' && shown !== from.shown)];
}

/** Words, and the numbers of contacts that were shared. */
function lookedUp({ content }: Kept): string {
  const phones = (content.attachments ?? []).flatMap((one) => (one.kind === 'contact' ? [one.phone] : []));
  return [plain(content.text), ...phones].join('\n');
}

/** Characters of what was asked about that are shown again. */
const mostShown = 100;

/** What is not ours is named without becoming a link or a mention: nobody should get there by way of us. */
function verdictWords(visit: Visit, verdict: Verdict): string {
  const { turn, member } = visit;
  const written = clip(verdict.shown, mostShown);
  const shown = verdict.is === 'official' ? written : defanged(written);
  switch (verdict.is) {
    case 'official': {
      const { account } = verdict;
      const label = accountLabel(turn, member.language, account);
      return say(visit, 'verdict-official', {
        shown,
        label,
        account: account.value === verdict.shown ? 'none' : account.value,
      });
    }
    case 'imitation':
      return [
        say(visit, `verdict-${verdict.how}`, { shown, account: verdict.imitates.value }),
        ...explainDifferences(turn, member.language, verdict.differences).map((line) => `· ${defanged(line)}`),
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
