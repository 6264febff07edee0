import type { Log } from '../../core/log.ts';
import type { PlatformCast } from './cast.ts';
import { type AccountKind, type EmulatedMember, WechatEmulator } from './wechat/emulator.ts';

/** The people of the playground on WeChat, and the official account they write to. Staff do not work here. */
export interface WechatCast extends PlatformCast {
  emulator: WechatEmulator;
  /** What members see above the conversation. */
  accountName: string;
  /** Openids of everyone the page shows, in the order in which they are shown. */
  members: string[];
}

export interface WechatCastOptions {
  log?: Log;
  /** Default `certified`. */
  kind?: AccountKind;
}

const PLATFORM = 'wechat';

/** Starts the emulated platform with its first members, who do not follow the account yet. */
export async function createWechatCast({ log, kind = 'certified' }: WechatCastOptions = {}): Promise<WechatCast> {
  const emulator = await WechatEmulator.start({ account: { kind } });
  const { account, apiRoot } = emulator;
  log?.debug({ apiRoot }, 'the playground emulates WeChat');
  const cast: WechatCast = {
    platform: PLATFORM,
    variables: {
      WECHAT_APP_ID: account.appId,
      WECHAT_APP_SECRET: account.appSecret,
      WECHAT_TOKEN: account.token,
      WECHAT_ENCODING_AES_KEY: account.encodingAesKey,
      WECHAT_API_ROOT: apiRoot,
    },
    emulator,
    accountName: 'Example 客服',
    members: [],
    close: () => emulator.stop(),
  };
  for (const name of ['苏晴', '阿哲']) join(cast, name);
  return cast;
}

/** Someone new, who arrives as everybody does here: by following the account. */
export function addMember(cast: WechatCast, name: string): EmulatedMember {
  const member = join(cast, name);
  member.privateChat.follows();
  return member;
}

/**
 * Where the program takes what WeChat posts; undefined while there is none, when posts meet WeChat's own retries.
 * @param address such as `http://127.0.0.1:3000`
 */
export function servedAt({ emulator }: WechatCast, address: string | undefined): void {
  emulator.account.serverUrl = address === undefined ? undefined : `${address}/wechat`;
}

/** Makes it an account of that kind; an unverified one has no menu that an API made. */
export function becomes({ emulator }: WechatCast, kind: AccountKind): void {
  const { world, account } = emulator;
  account.kind = kind;
  if (kind === 'certified' || world.menu === undefined) return;
  world.menu = undefined;
  world.events.emit('menu', undefined);
}

function join({ emulator, members }: WechatCast, name: string): EmulatedMember {
  const member = emulator.user({ name, following: false });
  members.push(member.openid);
  return member;
}
