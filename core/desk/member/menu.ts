import { staffOf } from '../staff/index.ts';
import { accountLines } from './accounts.ts';
import { backTo, go, hoursLine, titled } from './screen.ts';
import { ask, say, show, type Visit } from './visit.ts';

/** The root of everything: who this is, what it never asks for, whether staff are in. */
export function showRoot(visit: Visit): void {
  const { policy } = visit.turn;
  const { brand } = policy;
  const staff = staffOf(policy, visit.event.channel, visit.event.from.id);
  ask(visit, null);
  show(
    visit,
    titled(
      say(visit, 'root-title', { brand: brand.name }),
      [
        brand.welcome?.[visit.member.language] ?? say(visit, 'root-greeting', { brand: brand.name }),
        say(visit, 'never-asked'),
        // Whoever arrives learns at once which accounts are ours: impostors are met early.
        visit.arrives ? accountLines(visit) : null,
        hoursLine(visit),
        staff ? say(visit, 'root-staff', { alias: staff.alias }) : null,
      ],
      [
        [go(visit, 'support', 'primary')],
        [go(visit, 'tickets'), go(visit, 'help')],
        [go(visit, 'official'), go(visit, 'more')],
      ],
    ),
  );
}

export function showSupport(visit: Visit): void {
  show(
    visit,
    titled(
      say(visit, 'menu-support'),
      [say(visit, 'support-body'), hoursLine(visit)],
      [[go(visit, 'talk', 'primary')], [go(visit, 'form')], [go(visit, 'urgent', 'danger')], [backTo(visit, 'root')]],
    ),
  );
}

export function showMore(visit: Visit): void {
  ask(visit, null);
  show(
    visit,
    titled(
      say(visit, 'menu-more'),
      [say(visit, 'more-body')],
      [[go(visit, 'language'), go(visit, 'report')], [go(visit, 'erase')], [backTo(visit, 'root')]],
    ),
  );
}

/** The words and commands that work. */
export function showWords(visit: Visit): void {
  show(
    visit,
    titled(say(visit, 'words-title'), [say(visit, 'words-body')], [[go(visit, 'support'), go(visit, 'root')]]),
  );
}
