import { type EmulatedMember, WechatEmulator } from '../../../bots/playground/wechat/emulator.ts';
import { openidOf } from '../../../bots/playground/wechat/people.ts';
import { freePort } from '../../free-port.mjs';
import type { House, HouseOptions } from '../house.ts';
import { faultOf } from '../misfortune.ts';
import type { Member, Own } from '../people.ts';
import { type Room, WechatSeat } from './seat.ts';

/** An emulated WeChat with one official account. It has no desk: staff are elsewhere. */
export interface WechatHouse extends House {
  readonly emulator: WechatEmulator;
  /** A member with what only WeChat's can do. */
  seatOf(member: Member): WechatSeat;
  user(member: Member): EmulatedMember;
}

/** What the account of a stage may do. */
export type AccountMode = 'certified' | 'unverified';

export async function startWechatHouse(options: HouseOptions, kind: AccountMode): Promise<WechatHouse> {
  const { clock, limits } = options;
  const emulator = await WechatEmulator.start({ clock, limits: limits ? 'enforced' : 'off', account: { kind } });
  const port = await freePort();
  const { account } = emulator;
  account.serverUrl = `http://127.0.0.1:${port}/wechat`;
  const said: string[] = [];
  emulator.onCall((call) => void said.push(JSON.stringify(call)));
  emulator.events.on('message', ({ by, text }) => {
    if (by === 'account') said.push(text);
  });
  const troubles = watch(emulator, options);
  const room: Room = { emulator, settled: () => Promise.resolve(), isHeld: () => Promise.resolve(false) };
  const seats = new Map<string, WechatSeat>();
  const known = <T>(value: T | undefined, member: { id: string }): T => {
    if (value === undefined) throw new Error(`nobody is ${member.id}`);
    return value;
  };
  return {
    emulator,
    policy: `vip: [ { wechat: ${openidOf(8888)} } ]`,
    variables: {
      PORT: String(port),
      WECHAT_APP_ID: account.appId,
      WECHAT_APP_SECRET: account.appSecret,
      WECHAT_TOKEN: account.token,
      WECHAT_ENCODING_AES_KEY: account.encodingAesKey,
      WECHAT_API_ROOT: emulator.apiRoot,
    },
    forms: false,
    longestWords: 600,
    kinds: new Map([
      ['photo', 'photo'],
      ['video', 'video'],
    ]),
    whenSettled({ settled, isHeld }) {
      room.settled = settled;
      room.isHeld = (openid) => isHeld(`wechat:${openid}`);
    },
    opens: () => opens(emulator),
    awaited: new Set(),
    member(name, { language = 'zh_CN', id } = {}) {
      const openid = id === undefined ? {} : { openid: openidOf(Number(id)) };
      const user = emulator.user({ name, language, ...openid });
      const seat = new WechatSeat(room, user);
      seats.set(user.openid, seat);
      return memberOf(seat, user);
    },
    seatOf: (member) => known(seats.get(member.id), member),
    user: (member) => known(emulator.userById(member.id), member),
    idle: () => emulator.pendingDeliveries === 0,
    change: () => new Promise((resolve) => emulator.events.once('change', resolve)),
    misfortune(what, towards, times = 1) {
      if (towards === 'desk') return noDesk();
      return emulator.inject({ ...faultOf(what), method: 'message/custom/send', member: towards.id, times });
    },
    repeatsLast: () => void emulator.repeats(),
    saysNonsense(nonsense) {
      void emulator.post(emulator.sealed(`<xml><MsgType><![CDATA[${JSON.stringify(nonsense)}]]></MsgType></xml>`));
    },
    staff: noDesk,
    stranger: noDesk,
    threads: noDesk,
    deletesThread: noDesk,
    migrates: noDesk,
    mayOpenThreads: noDesk,
    refusesThread: noDesk,
    community: noDesk,
    ground: noDesk,
    transcript: () => emulator.transcript(),
    everythingSaid: () => said.join('\n'),
    complaints: () => [
      ...troubles,
      ...(emulator.rateLimited > 0 ? [`${emulator.rateLimited} calls came too fast`] : []),
      ...(emulator.trapped > 0 ? ['an address in a message was fetched'] : []),
    ],
    stop: () => emulator.stop(),
  };
}

function noDesk(): never {
  throw new Error('WeChat has no desk');
}

/** What must never happen: an answer that WeChat does not understand, or none in time. */
function watch(emulator: WechatEmulator, { nonsense }: HouseOptions): string[] {
  const troubles: string[] = [];
  emulator.events.on('delivery', ({ result, why, message }) => {
    if (result === 'invalid' || result === 'failed') troubles.push(`${result} for “${message.text}”: ${why ?? ''}`);
  });
  emulator.onCall(({ method, errcode, answer, fault }) => {
    if (errcode !== undefined && !nonsense && !fault && malformed.has(errcode)) troubles.push(`${method}: ${answer}`);
  });
  return troubles;
}

/** Codes of calls that were made wrongly. */
const malformed: ReadonlySet<number> = new Set([40004, 40008, 41001, 41005, 41006, 43001, 43002, 44002, 44004, 47001]);

/** Resolves when the program takes what is posted. An opened page asks for nothing. */
async function opens(emulator: WechatEmulator): Promise<void> {
  const { account } = emulator;
  const until = Date.now() + 10_000;
  for (;;) {
    const seconds = emulator.world.seconds();
    const head = `<ToUserName>${account.id}</ToUserName><FromUserName>${openidOf(0)}</FromUserName>`;
    const event = '<MsgType>event</MsgType><Event>VIEW</Event><EventKey>https://example.com/</EventKey>';
    const post = emulator.sealed(`<xml>${head}<CreateTime>${seconds}</CreateTime>${event}</xml>`);
    const answer = await emulator.post(post);
    if (answer.status === 200) return;
    if (Date.now() > until) throw new Error(`the program does not take posts: ${answer.status} ${answer.body}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function memberOf(seat: WechatSeat, user: EmulatedMember): Member {
  return Object.assign(seat, {
    name: user.name,
    id: user.openid,
    inPrivate: seat,
    /** Follows: until now they only knew of the account. */
    async starts(): Promise<Own> {
      user.state.following = false;
      const sent = user.privateChat.follows();
      await sent.delivery.done;
      return { id: String(sent.id), text: '' };
    },
    blocksTheBot: () => void user.privateChat.unfollows(),
    unblocksTheBot: () => void user.privateChat.follows(),
    /** Nobody is told. */
    leavesForGood() {
      user.state.following = false;
      user.state.window.closed();
    },
  });
}
