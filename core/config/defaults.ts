import type { IssueType } from './desk.ts';

/** Issue types of a desk that names none. */
export const defaultIssueTypes: readonly IssueType[] = [
  { id: 'security', label: { 'zh-CN': '账户安全', en: 'Account security' }, urgent: true },
  { id: 'trading', label: { 'zh-CN': '交易问题', en: 'Trading' }, urgent: false },
  { id: 'funds', label: { 'zh-CN': '充值与提现', en: 'Deposits and withdrawals' }, urgent: false },
  { id: 'futures', label: { 'zh-CN': '合约交易', en: 'Futures' }, urgent: false },
  { id: 'api', label: { 'zh-CN': 'API 接口', en: 'API' }, urgent: false },
  { id: 'kyc', label: { 'zh-CN': '身份认证', en: 'Identity verification (KYC)' }, urgent: false },
  { id: 'features', label: { 'zh-CN': '产品功能', en: 'Product features' }, urgent: false },
  { id: 'promotions', label: { 'zh-CN': '活动与奖励', en: 'Promotions' }, urgent: false },
  { id: 'other', label: { 'zh-CN': '其他问题', en: 'Something else' }, urgent: false },
];

export const defaultBrandName = '客服 Support';
export const defaultTimezone = 'UTC';
export const defaultLimits = { openTicketsPerMember: 5, messagesPerMinute: 30 } as const;
export const defaultReminders = {
  everyMs: 6 * 3_600_000,
  quiet: { from: 23 * 60, to: 8 * 60 },
  onJoin: true,
  onTopic: true,
} as const;
