import * as z from 'zod';
import type { ChannelName } from '../language/address.ts';
import { defaultBrandName, defaultIssueTypes, defaultLimits, defaultReminders, defaultTimezone } from './defaults.ts';
import { allLanguages, type DeskConfig, type Language, type Localized } from './desk.ts';
import { parseDuration } from './durations.ts';
import { HoursMistake, isTimeZone, parseDays, parseQuiet } from './hours.ts';

// Every message of this schema says what was expected; what was found, and where, is added from the file.
// Scalars arrive as strings exactly as written, so numbers and yes/no are read here.

/** Checks desk.yaml as data and turns it into the policy. `channels`: the names a desk or an id can belong to. */
export function deskSchema(channels: readonly ChannelName[]): z.ZodType<DeskConfig> {
  const ids = Object.fromEntries(channels.map((name) => [name, platformId.optional()]));
  return section('the desk settings', {
    brand: brand.prefault({}),
    desk: section('the desk’s channel and chat', { channel: oneOf(channels), chat: platformId }),
    staff: list('people', staff(ids)).min(1, 'at least one person, such as { alias: 客服01, role: admin, … }'),
    officialAccounts: list('official accounts', officialAccount).default([]),
    issueTypes: list('issue types', issueType)
      .min(1, 'at least one issue type; leave the key out for the usual ones')
      .default([...defaultIssueTypes]),
    hours: hours.prefault({}),
    reminders: reminders.prefault({}),
    faq: list('questions and answers', faqEntry).default([]),
    urgent: section('a text for urgent cases', { text: localized.nullable().default(null) }).prefault({}),
    vip: list('members', section('a member’s ids', ids).transform(pickIds).refine(hasId, idExpected(channels))).default(
      [],
    ),
    limits: limits.prefault({}),
  });
}

function section<Shape extends z.ZodRawShape>(what: string, shape: Shape) {
  return z.strictObject(shape, {
    // Unknown keys are answered with the known ones: the reader of issues suggests the nearest.
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : `${what} as keys and values`,
  });
}

function list<Item extends z.ZodType>(what: string, item: Item) {
  return z.array(item, { error: `a list of ${what}` });
}

function text(what: string, most: number) {
  const expected = `${what}, 1 to ${most} characters`;
  return z.string(expected).trim().min(1, expected).max(most, expected);
}

function oneOf<Value extends string>(values: readonly Value[]) {
  return z.enum(values, { error: values.map((value) => `"${value}"`).join(' or ') });
}

function read<Value>(expected: string, parse: (written: string) => Value | undefined) {
  return z.string(expected).transform((written, context) => {
    const value = parse(written);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: expected });
    return z.NEVER;
  });
}

function whole(from: number, to: number) {
  return read(`a whole number from ${from} to ${to}`, (written) => {
    const value = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN;
    return value >= from && value <= to ? value : undefined;
  });
}

const flag = read('true or false', (written) => ({ true: true, false: false })[written.toLowerCase()]);

const platformId = z
  .string('the platform’s own id, such as "1001" (digits, not a name)')
  .regex(/^-?[A-Za-z0-9_-]{1,64}$/, 'the platform’s own id, such as "1001" (digits, not a name)');

/** One text for every language, or one per language. */
const localized = z.preprocess(
  (written) => (typeof written === 'string' ? Object.fromEntries(allLanguages.map((tag) => [tag, written])) : written),
  section('a text, or a text per language', {
    'zh-CN': text('a text', 3000).optional(),
    en: text('a text', 3000).optional(),
  })
    .transform((texts) => ({ texts, given: texts['zh-CN'] ?? texts.en }))
    .refine(({ given }) => given !== undefined, 'a text in at least one language (zh-CN or en)')
    .transform(({ texts, given = '' }): Localized => ({ 'zh-CN': texts['zh-CN'] ?? given, en: texts.en ?? given })),
);

const brand = section('the brand', {
  name: text('the name that members know you by', 64).default(defaultBrandName),
  languages: list('languages', oneOf(allLanguages))
    .refine(
      (tags) => tags.length > 0 && new Set(tags).size === tags.length,
      'each of zh-CN and en at most once, and one of them',
    )
    .transform(([first = 'zh-CN', ...others]): readonly [Language, ...Language[]] => [first, ...others])
    .default(['zh-CN', 'en']),
  welcome: localized.nullable().default(null),
});

type Ids = Record<string, z.ZodOptional<typeof platformId>>;

function staff(ids: Ids) {
  const known = { alias: text('what members see instead of a name', 32), role: oneOf(['agent', 'admin']) };
  // Typed as the known keys alone: what else is in there are ids, read by name.
  const shape: typeof known = { ...known, ...ids };
  return section('a person', shape)
    .transform(({ alias, role, ...written }) => ({ alias, role, ...pickIds(written) }))
    .refine(hasId, idExpected(Object.keys(ids)));
}

function pickIds(written: Readonly<Record<string, unknown>>): { ids: Readonly<Record<ChannelName, string>> } {
  const entries = Object.entries(written).flatMap(([name, id]) =>
    typeof id === 'string' ? [[name, id] as const] : [],
  );
  return { ids: Object.fromEntries(entries) };
}

function hasId({ ids }: { ids: Readonly<Record<ChannelName, string>> }): boolean {
  return Object.keys(ids).length > 0;
}

function idExpected(channels: readonly ChannelName[]): string {
  return `the person’s user id on at least one of ${channels.join(', ')}`;
}

const officialAccount = section('an official account', {
  platform: z
    .string('a platform, such as website, email or phone')
    .regex(/^[a-z][a-z0-9-]{0,31}$/, 'a platform in lower case letters, such as website, email or phone'),
  value: text('the account, such as example.com or "@example_official"', 200),
  label: localized.nullable().default(null),
  subdomains: flag.default(true),
  verifiedUntil: read('a date such as 2027-03-01', (written) => (isDate(written) ? written : undefined))
    .nullable()
    .default(null),
}).refine(({ platform, value }) => platform !== 'website' || typeof value !== 'string' || isDomain(value.trim()), {
  path: ['value'],
  error: 'a domain without https:// and path, such as example.com',
  // Also when another key of the account is wrong: all mistakes are told at once.
  when: ({ value }) => typeof value === 'object' && value !== null,
});

const issueType = section('an issue type', {
  id: z.string('1 to 24 of a–z, 0–9 and -').regex(/^[a-z0-9-]{1,24}$/, '1 to 24 of a–z, 0–9 and -'),
  'zh-CN': text('the name in Chinese', 40).optional(),
  en: text('the name in English', 40).optional(),
  urgent: flag.default(false),
})
  .transform(({ id, urgent, ...names }) => ({ id, urgent, names, given: names['zh-CN'] ?? names.en }))
  .refine(({ given }) => given !== undefined, 'a name in at least one language (zh-CN or en)')
  .transform(({ id, urgent, names, given = '' }) => ({
    id,
    label: { 'zh-CN': names['zh-CN'] ?? given, en: names.en ?? given },
    urgent,
  }));

const hours = z.preprocess(
  (written) => (written === 'always' ? { days: written } : written),
  section('the opening hours', {
    timezone: read('a time zone name such as Asia/Shanghai', (written) =>
      isTimeZone(written) ? written : undefined,
    ).default(defaultTimezone),
    days: spelled('"always", or days and times such as "mon-fri 09:00-21:00, sat 10:00-18:00"', parseDays).default(
      'always',
    ),
  }),
);

const reminders = section('the reminders', {
  every: read('a duration from 1s to 365d, such as 6h', (written) => {
    const ms = parseDuration(written);
    return ms !== undefined && ms > 0 && ms <= 365 * 86_400_000 ? ms : undefined;
  }).default(defaultReminders.everyMs),
  quiet: spelled('"none", or a span of time such as "23:00-08:00"', parseQuiet).default({ ...defaultReminders.quiet }),
  onJoin: flag.default(defaultReminders.onJoin),
  onTopic: flag.default(defaultReminders.onTopic),
}).transform(({ every, ...rest }) => ({ everyMs: every, ...rest }));

const faqEntry = section('a question and its answer', { category: localized, q: localized, a: localized });

const limits = section('the limits', {
  openTicketsPerMember: whole(1, 100).default(defaultLimits.openTicketsPerMember),
  messagesPerMinute: whole(1, 1000).default(defaultLimits.messagesPerMinute),
});

/** A text whose parser explains what is wrong with it. */
function spelled<Value>(expected: string, parse: (written: string) => Value) {
  return z.string(expected).transform((written, context) => {
    try {
      return parse(written);
    } catch (error) {
      if (!(error instanceof HoursMistake)) throw error;
      context.addIssue({ code: 'custom', message: `${expected} (${error.message})` });
      return z.NEVER;
    }
  });
}

function isDate(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
}

function isDomain(value: string): boolean {
  if (!/^[^\s/:@?#\\]+\.[^\s/:@?#\\]+$/.test(value)) return false;
  return URL.canParse(`https://${value}/`);
}
