import type { ChannelName } from '../language/address.ts';

/** The languages the product speaks. `brand.languages` says which of them a desk offers. */
export type Language = 'zh-CN' | 'en';
export const allLanguages: readonly Language[] = ['zh-CN', 'en'];

/** A text in every language; one that desk.yaml leaves out is filled from the one it gives. */
export type Localized = Readonly<Record<Language, string>>;

/** Someone of the desk. Who is not in the list is not staff. */
export interface Staff {
  /** What members see instead of a name. Unique, whatever the case and spacing. */
  readonly alias: string;
  readonly role: 'agent' | 'admin';
  /** Their user id on each channel they use. */
  readonly ids: Readonly<Record<ChannelName, string>>;
}

export interface OfficialAccount {
  /** `website`, `email`, `phone`, or a platform's name: lower case letters, digits and `-`. */
  readonly platform: string;
  /** As the operator wrote it: a domain, a handle, an address, a number. */
  readonly value: string;
  readonly label: Localized | null;
  /** For websites: whether sub-domains are official as well. */
  readonly subdomains: boolean;
  /** `YYYY-MM-DD`: the last day of the platform's own verification, in the time zone of `hours`. */
  readonly verifiedUntil: string | null;
}

export interface IssueType {
  /** 1–24 of a–z, 0–9 and `-`. */
  readonly id: string;
  readonly label: Localized;
  readonly urgent: boolean;
}

/** A span of one weekday when staff answer, in minutes since midnight: 0 ≤ from < to ≤ 1440. */
export interface OpenSpan {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  readonly from: number;
  readonly to: number;
}

export interface Hours {
  /** IANA name; also the zone of quiet hours and of dates. */
  readonly timezone: string;
  /** Sorted, never overlapping, split at midnight. */
  readonly days: readonly OpenSpan[] | 'always';
}

export interface Reminders {
  readonly everyMs: number;
  /** Minutes since midnight in the zone of `hours`; `from` > `to` spans midnight. */
  readonly quiet: { readonly from: number; readonly to: number } | null;
  readonly onJoin: boolean;
  readonly onTopic: boolean;
}

export interface FaqEntry {
  readonly category: Localized;
  readonly q: Localized;
  readonly a: Localized;
}

/** The operator's policy: desk.yaml with every default applied. */
export interface DeskConfig {
  readonly brand: {
    readonly name: string;
    /** What members can choose from; the first is used when a member's own is not among them. */
    readonly languages: readonly [Language, ...Language[]];
    /** Replaces the built-in greeting. */
    readonly welcome: Localized | null;
  };
  /** Where tickets are shown to staff. */
  readonly desk: { readonly channel: ChannelName; readonly chat: string };
  readonly staff: readonly Staff[];
  readonly officialAccounts: readonly OfficialAccount[];
  /** At least one; in the order shown. */
  readonly issueTypes: readonly IssueType[];
  readonly hours: Hours;
  readonly reminders: Reminders;
  readonly faq: readonly FaqEntry[];
  /** `text`: where the fastest official channel is; null when the operator names none. */
  readonly urgent: { readonly text: Localized | null };
  /** Members who are answered first, by their user id on a channel. */
  readonly vip: readonly { readonly ids: Readonly<Record<ChannelName, string>> }[];
  readonly limits: {
    /** Tickets a member may have open at once. */
    readonly openTicketsPerMember: number;
    /** Messages of one member that are taken in a minute. */
    readonly messagesPerMinute: number;
  };
}

/** The staff member with this user id on this channel, if it is one. */
export function staffMember(config: DeskConfig, channel: ChannelName, userId: string): Staff | undefined {
  return config.staff.find((someone) => Object.hasOwn(someone.ids, channel) && someone.ids[channel] === userId);
}

/** The staff member of this alias, whatever its case, width and spacing. */
export function staffByAlias(config: DeskConfig, alias: string): Staff | undefined {
  const wanted = foldAlias(alias);
  return config.staff.find((someone) => foldAlias(someone.alias) === wanted);
}

/** Whether this user is marked to be answered first. */
export function isVip(config: DeskConfig, channel: ChannelName, userId: string): boolean {
  return config.vip.some((someone) => Object.hasOwn(someone.ids, channel) && someone.ids[channel] === userId);
}

/** The form in which two aliases are the same to a reader. */
export function foldAlias(alias: string): string {
  return alias.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}
