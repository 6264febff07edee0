import type { OfficialAccount } from '../../../core/config/desk.ts';

const account = (platform: string, value: string, subdomains = true): OfficialAccount => ({
  platform,
  value,
  label: null,
  subdomains,
  verifiedUntil: null,
});

/** The desk that the link guard was made with. */
export const tunedAccounts: readonly OfficialAccount[] = [
  account('website', 'example.com'),
  account('website', 'example-exchange.org'),
  account('website', 'pages.example.net', false),
  account('telegram', '@example_official'),
  account('discord', 'https://discord.gg/examplehub'),
  account('x', '@ExampleHQ'),
  account('email', 'support@example.com'),
  account('phone', '+86 400-000-1234'),
];

/** The names its brand goes by. */
export const tunedBrands: readonly string[] = ['Example Exchange', '示例交易所'];

/** Another desk, for the held-out samples. */
export const heldOutAccounts: readonly OfficialAccount[] = [
  account('website', 'northwind.io'),
  account('website', 'northwindwallet.app'),
  account('website', 'https://northwind.com.cn'),
  account('website', 'status.northwind.dev', false),
  account('telegram', '@northwind_news'),
  account('discord', 'https://discord.gg/northwind'),
  account('x', 'northwindapp'),
  account('email', 'help@northwind.io'),
];

export const heldOutBrands: readonly string[] = ['Northwind Wallet', '北风钱包'];
