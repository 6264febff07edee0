import { formatDuration, parseDuration } from '../../config/durations.ts';
import { HoursMistake, isTimeZone, parseQuiet } from '../../config/hours.ts';
import type { Group, GroupSettings } from '../../domain/group.ts';
import type { Choice, Content } from '../../language/content.ts';
import type { CommandEvent } from '../../language/event.ts';
import type { Turn } from '../turn.ts';
import { type Actor, actorOf, refuse } from './authority.ts';
import { groupChoice, type Setting } from './choices.ts';
import { rightLines } from './greet.ts';
import { answerTo, durationIn, groupHere, hasRooms } from './ground.ts';
import { intervals, planReminder } from './reminders.ts';

/** Reminders more frequent than this would be a nuisance, milliseconds. */
const shortestEveryMs = 10 * 60_000;
/** Rarer than this they are better turned off, milliseconds. */
const longestEveryMs = 30 * 86_400_000;

/** `/settings`: shows what this group chose, with buttons; `/settings every|quiet|timezone …` sets what has no button. */
export async function settingsCommand(turn: Turn, event: CommandEvent): Promise<void> {
  const group = await groupHere(turn, event);
  const actor = actorOf(turn, event, group, 'manage');
  if (!actor) return refuse(turn, event, group, 'manage');
  const [first = '', ...rest] = event.args.trim().split(/\s+/);
  if (first === '') return show(turn, event, group);
  const what = first.toLowerCase();
  const changed = typed(turn, group, actor, what, rest.join(' '), event);
  if (changed) {
    const { language, alerts } = changed.settings;
    return show(turn, event, changed, turn.say(language, 'group-settings-saved', { what, alerts }));
  }
  const mistake = turn.say(group.settings.language, 'group-settings-mistake', { what });
  answerTo(turn, event, [mistake, '', ...usage(turn, group)].join('\n'));
}

/** `saved`: what was just changed, above the page. */
function show(turn: Turn, event: CommandEvent, group: Group, saved?: string): void {
  const { text = [], choices } = settingsPage(turn, group);
  answerTo(turn, event, saved === undefined ? text : [`${saved}\n\n`, ...text], choices);
}

/** What is set by writing it; only what there is to choose in this group. */
function usage(turn: Turn, group: Group): string[] {
  const rooms = hasRooms(group);
  const say = (id: string, args = {}) => turn.say(group.settings.language, id, args);
  return [
    say('group-settings-usage'),
    say('group-settings-usage-alerts', { rooms: rooms ? 'yes' : 'no' }),
    ...(rooms ? [say('group-settings-usage-here')] : []),
  ];
}

function typed(
  turn: Turn,
  group: Group,
  actor: Actor,
  word: string,
  value: string,
  { room, chat }: CommandEvent,
): Group | undefined {
  switch (word) {
    case 'alerts': {
      if (value !== 'here') return change(turn, group, actor, 'alerts', value);
      const place = room ?? chat;
      const { id, thread } = place;
      const alertPlace = { chat: id, ...(thread === undefined ? {} : { thread }) };
      return save(turn, group, actor, { alerts: 'here', alertPlace }, `alerts here ${place.title ?? id}`);
    }
    case 'every':
      return change(turn, group, actor, 'every', value.toLowerCase());
    case 'quiet': {
      try {
        return save(turn, group, actor, { quiet: parseQuiet(value) }, `quiet ${value}`);
      } catch (error) {
        if (error instanceof HoursMistake) return undefined;
        throw error;
      }
    }
    case 'here':
      // Only where groups have rooms to choose from.
      if (!room || !hasRooms(group)) return undefined;
      return save(turn, { ...group, chat: room.id }, actor, { place: room.id }, `here ${room.title ?? room.id}`);
    case 'timezone':
      return isTimeZone(value) ? save(turn, group, actor, { timezone: value }, `timezone ${value}`) : undefined;
    default:
      return undefined;
  }
}

/** Changes one setting; undefined for a value that it cannot have. */
export function change(turn: Turn, group: Group, actor: Actor, what: Setting, value: string): Group | undefined {
  const changes = changesOf(turn, what, value);
  return changes && save(turn, group, actor, changes, `${what} ${value}`);
}

function changesOf(turn: Turn, what: Setting, value: string): Partial<GroupSettings> | undefined {
  switch (what) {
    case 'language': {
      const language = turn.policy.brand.languages.find((one) => one === value);
      return language && { language };
    }
    case 'links':
    case 'secrets':
      return value === 'off' || value === 'report' || value === 'remove' ? { [what]: value } : undefined;
    case 'alerts':
      return value === 'desk' || value === 'here' ? { alerts: value } : undefined;
    case 'every': {
      const everyMs = parseDuration(value);
      return everyMs !== undefined && everyMs >= shortestEveryMs && everyMs <= longestEveryMs ? { everyMs } : undefined;
    }
    default:
      return value === 'on' || value === 'off' ? { [what]: value === 'on' } : undefined;
  }
}

function save(turn: Turn, group: Group, actor: Actor, changes: Partial<GroupSettings>, reason: string): Group {
  const changed: Group = { ...group, settings: { ...group.settings, ...changes } };
  // Two admins pressed the same button: there is nothing to note a second time.
  if (JSON.stringify(changed.settings) === JSON.stringify(group.settings)) return group;
  turn.groups.saveGroup(changed);
  planReminder(turn, changed);
  turn.groups.note({
    groupId: group.id,
    actor: actor.name,
    actorId: actor.id,
    action: 'settings',
    subject: null,
    subjectId: null,
    reason,
    case: null,
  });
  return changed;
}

/** Every setting with what it is now, and a button that changes it. */
export function settingsPage(turn: Turn, group: Group): Content {
  const { settings } = group;
  const say = (id: string, args = {}) => turn.say(settings.language, id, args);
  const onOff = (what: Setting & keyof GroupSettings): Choice =>
    button(what, settings[what] === true ? 'off' : 'on', settings[what] === true ? 'on' : 'off');
  const button = (what: Setting, next: string, now: string): Choice => ({
    id: groupChoice({ do: 'set', what, value: next }),
    label: say(`group-set-${what}`, { now }),
  });
  const modes = ['off', 'report', 'remove'] as const;
  const nextMode = (mode: (typeof modes)[number]) => modes[(modes.indexOf(mode) + 1) % modes.length] ?? 'report';
  const { languages } = turn.policy.brand;
  const nextLanguage = languages[(languages.indexOf(settings.language) + 1) % languages.length] ?? languages[0];
  const choosable = intervals(turn.policy);
  const nextEvery = choosable.find((one) => one > settings.everyMs) ?? choosable[0] ?? settings.everyMs;
  const quiet = settings.quiet ? `${clock(settings.quiet.from)}–${clock(settings.quiet.to)}` : 'none';
  return {
    text: [
      { text: say('group-settings-title', { group: group.title }), style: 'bold' },
      `\n${[
        say('group-settings-schedule', {
          every: durationIn(turn, settings.language, settings.everyMs),
          quiet,
          timezone: settings.timezone,
        }),
        say('group-settings-guards', { dryRun: settings.dryRun ? 'on' : 'off' }),
        '',
        ...rightLines(turn, group),
        '',
        ...usage(turn, group),
      ].join('\n')}`,
    ],
    choices: [
      [
        onOff('reminders'),
        button('every', formatDuration(nextEvery), durationIn(turn, settings.language, settings.everyMs)),
      ],
      [onOff('onJoin'), onOff('onTopic')],
      [onOff('impostors'), onOff('dryRun')],
      [
        button('links', nextMode(settings.links), settings.links),
        button('secrets', nextMode(settings.secrets), settings.secrets),
      ],
      [
        button('alerts', settings.alerts === 'desk' ? 'here' : 'desk', alertsGo(group)),
        ...(languages.length > 1 ? [button('language', nextLanguage, settings.language)] : []),
      ],
    ],
  };
}

/** Where alerts go: `place` is another room or topic than that of everything else. */
function alertsGo({ chat, settings: { alerts, alertPlace } }: Group): 'desk' | 'here' | 'place' {
  const elsewhere = alertPlace && (alertPlace.chat !== chat || alertPlace.thread !== undefined);
  return alerts === 'here' && elsewhere ? 'place' : alerts;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
