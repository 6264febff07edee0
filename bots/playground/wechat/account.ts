/** What the platform lets the account do: only a certified one may call most APIs. */
export type AccountKind = 'certified' | 'unverified';

/** How posts are made: plaintext, both, or encrypted only (明文模式, 兼容模式, 安全模式). */
export type Mode = 'plain' | 'compatible' | 'safe';

/** The account's settings as its console shows them. All of it may be changed while the emulator runs. */
export interface Account {
  /** `gh_…`: who messages are to. */
  id: string;
  appId: string;
  appSecret: string;
  /** Of the server settings: signs what is posted. */
  token: string;
  /** 43 characters. */
  encodingAesKey: string;
  mode: Mode;
  kind: AccountKind;
  /** Where members' messages are posted; undefined: no server is configured. */
  serverUrl: string | undefined;
  /** Whether the caller's IP is on the whitelist, which is looked at when a token is asked for. */
  ipWhitelisted: boolean;
  /** What a send to somebody who does not follow is refused with; the platform has been seen with each. */
  notFollowing: 43004 | 50005 | 45015;
  /** APIs that an unverified account may call: neither menus, sends, users nor media (接口权限说明). */
  unverifiedMay: Set<string>;
}

/** Obviously fake. */
const FAKE: Account = {
  id: 'gh_0123456789ab',
  appId: 'wxfake0123456789ab',
  appSecret: 'fake0secret0of0the0local0emulator',
  token: 'FakeTokenOfTheEmulator',
  encodingAesKey: 'FAKEabcdefghijklmnopqrstuvwxyz0123456789ABC',
  mode: 'safe',
  kind: 'certified',
  serverUrl: undefined,
  ipWhitelisted: true,
  notFollowing: 43004,
  unverifiedMay: new Set(['getcallbackip', 'get_api_domain_ip']),
};

/** An account with these settings and fake ones for the rest. */
export function makeAccount(settings: Partial<Account>): Account {
  return { ...FAKE, unverifiedMay: new Set(FAKE.unverifiedMay), ...settings };
}
