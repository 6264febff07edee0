import { isObject } from '../../read.ts';
import {
  type Action,
  type Command,
  faultOf,
  number,
  optionalNumber,
  optionalText,
  performCommand,
  scriptAction,
  text,
} from '../control.ts';
import type { Account, Fault, RawPost, StoredMessage, WechatEmulator } from './emulator.ts';
import { deliveryFaultOf } from './faults.ts';
import { PassiveLoad } from './load.ts';
import type { EmulatedMember } from './people.ts';
import { goThrough, type Step } from './script.ts';
import type { Seat, Sent } from './seat.ts';
import type { MemberState } from './state.ts';

/**
 * The control commands of a standalone emulator: what a test in another process lets people do, and what it asks.
 * Each is `{ action, … }` and gives a JSON value; an unknown or ill-formed one throws.
 */
export class Control {
  private readonly emulator: WechatEmulator;
  private readonly load: PassiveLoad;
  private readonly actions: Record<string, Action>;

  constructor(emulator: WechatEmulator) {
    this.emulator = emulator;
    this.load = new PassiveLoad(emulator);
    this.actions = {
      ...this.accountActions(),
      ...this.memberActions(),
      ...this.faultActions(),
      ...this.askingActions(),
      ...this.loadActions(),
    };
  }

  perform(command: unknown): Promise<unknown> {
    return performCommand(this.actions, command);
  }

  private accountActions(): Record<string, Action> {
    const { emulator } = this;
    return {
      /** Changes settings: kind, mode, token, encodingAesKey, serverUrl, ipWhitelisted, notFollowing. */
      account: ({ action: _, unverifiedMay, ...settings }) => {
        const may = Array.isArray(unverifiedMay) ? { unverifiedMay: new Set(unverifiedMay.map(String)) } : {};
        Object.assign(emulator.account, settings as Partial<Account>, may);
      },
      savesServer: (command) => emulator.savesServer(text(command, 'url')),
      expireTokens: () => emulator.expireTokens(),
      withdrawTokens: () => emulator.withdrawTokens(),
      post: (command) => emulator.post(isObject(command.post) ? (command.post as RawPost) : {}),
    };
  }

  private memberActions(): Record<string, Action> {
    const { emulator } = this;
    return {
      user: (command) => {
        const openid = optionalText(command, 'openid');
        const language = optionalText(command, 'language');
        const following = command.following !== false;
        const optional = { ...(openid && { openid }), ...(language && { language }) };
        return { openid: emulator.user({ name: text(command, 'name'), following, ...optional }).openid };
      },
      says: this.doing((seat, command) => seat.says(text(command, 'text'))),
      sendsPicture: this.doing((seat) => seat.sendsPicture()),
      sendsVoice: this.doing((seat, command) =>
        seat.sendsVoice({ recognition: optionalText(command, 'recognition') ?? '' }),
      ),
      taps: this.doing((seat, command) => seat.taps(text(command, 'entry'))),
      tapsOld: this.doing((seat, command) => seat.tapsOld(text(command, 'key'))),
      picks: this.doing((seat, command) => seat.picks(text(command, 'label'))),
      follows: this.doing((seat, command) => seat.follows(optionalText(command, 'scene'))),
      unfollows: this.doing((seat) => seat.unfollows()),
      scans: this.doing((seat, command) => seat.scans(text(command, 'scene'))),
      refusesMessages: (command) => this.memberOf(command).privateChat.refusesMessages(command.refuses !== false),
    };
  }

  private faultActions(): Record<string, Action> {
    const { emulator } = this;
    return {
      inject: (command) => void emulator.inject(faultOf<Fault>(command.fault)),
      injectDelivery: (command) => void emulator.injectDelivery(deliveryFaultOf(command.fault)),
      /** Posts the newest thing that anybody did once more. */
      repeats: async () => ({ status: (await emulator.repeats()).status }),
      clearFaults: () => emulator.clearFaults(),
    };
  }

  private askingActions(): Record<string, Action> {
    const { emulator } = this;
    return {
      figures: () => this.figures(),
      menu: () => emulator.menu ?? null,
      state: (command) => {
        const only = optionalText(command, 'openid');
        const members = [...emulator.world.members.values()].filter(({ openid }) => (only ?? openid) === openid);
        return { ...this.figures(), members: members.map((member) => this.told(member)) };
      },
      /** Resolves when every delivery has come to its end. */
      delivered: (command) => emulator.delivered(optionalNumber(command, 'timeoutMs')),
    };
  }

  private loadActions(): Record<string, Action> {
    const { emulator, load } = this;
    return {
      /** Gives the figures when the last message is answered or given up. */
      load: (command) =>
        load.run({
          users: number(command, 'users'),
          perUser: number(command, 'perUser'),
          concurrency: optionalNumber(command, 'concurrency'),
          ratePerSecond: optionalNumber(command, 'ratePerSecond'),
          text: optionalText(command, 'text'),
        }),
      script: scriptAction(
        (at) => load.member(at),
        (person: EmulatedMember, at, steps: readonly Step[], timeoutMs) =>
          goThrough(emulator, person, at, steps, timeoutMs),
      ),
    };
  }

  private doing(act: (seat: Seat, command: Command) => Sent): Action {
    return (command) => ({ id: act(this.memberOf(command).privateChat, command).id });
  }

  private memberOf(command: Command): EmulatedMember {
    const openid = text(command, 'openid');
    const member = this.emulator.userById(openid);
    if (member === undefined) throw new Error(`no member ${openid}`);
    return member;
  }

  private figures(): object {
    const { pendingDeliveries, rateLimited, trapped, world } = this.emulator;
    const messages = [...world.members.values()].reduce((sum, member) => sum + member.messages.length, 0);
    return { pendingDeliveries, rateLimited, trapped, tokensMade: world.tokens.made, messages };
  }

  private told(member: MemberState): object {
    const { openid, name, following, refusing } = member;
    const window = member.window.at(this.emulator.world.clock());
    return { openid, name, following, refusing, window, messages: member.messages.map(messageOf) };
  }
}

function messageOf({ id, by, way, text: words, content, answers, delivery, at }: StoredMessage): object {
  const fate = delivery && {
    result: delivery.result,
    why: delivery.why,
    msgId: delivery.msgId?.toString(),
    attempts: delivery.attempts.map(({ status, ms, trouble, duplicate }) => ({ status, ms, trouble, duplicate })),
  };
  return { id, at, by, way, kind: content.kind, text: words, answers, delivery: fate };
}
