import { expect } from 'vitest';
import type { EmulatedMember, Sent, StoredMessage, WechatEmulator } from '../../../bots/playground/wechat/emulator.ts';
import { fits, matches } from '../matching.ts';
import type { Detail, Own, Seat, Seen, Sendable, Words } from '../people.ts';
import { endOf, sectionsOf, seenOf } from './reading.ts';

/** What all seats of one stage share. */
export interface Room {
  emulator: WechatEmulator;
  /** Resolves when everything that happened was handled and delivered; set by the stage. */
  settled(): Promise<void>;
  /** Whether something waits for this member's next message; set by the stage. */
  isHeld(openid: string): Promise<boolean>;
}

/** What a member writes who waits for an answer. Staff read it, as they would. */
const looksIn = '还在等您的消息';

/** What the desk says beside the words of a dialogue. */
export const asides = { under: /\n?🕒 [^\n]*$/, arrived: /^✅ 已送达/, looksIn };

/** Long enough for a busy machine; nothing waits this long unless it fails. */
const patienceMs = 8_000;

/** A member's conversation with the account. They pick a choice by writing its number. */
export class WechatSeat implements Seat {
  readonly #room: Room;
  readonly #user: EmulatedMember;
  /** Where reading goes on: a message's id, a section of it, a place in that. */
  #at = { message: 0, section: 0, from: 0 };

  constructor(room: Room, user: EmulatedMember) {
    this.#room = room;
    this.#user = user;
  }

  async says(words: string): Promise<Own> {
    return this.#own(this.#chat.says(words));
  }

  types(words: string): Promise<Own> {
    return this.says(words);
  }

  /** Taps an entry of the bottom menu, by its label or its path of labels. */
  async taps(entry: string): Promise<string> {
    const { emulator } = this.#room;
    await emulator.waitFor(() => emulator.menu !== undefined, { timeoutMs: patienceMs, what: 'the bottom menu' });
    return this.#answer(this.#chat.taps(entry));
  }

  async sends(what: Sendable): Promise<Own> {
    const bytes = 'bytes' in what && what.bytes !== undefined ? { bytes: what.bytes } : {};
    if ('caption' in what && what.caption !== undefined) throw new Error('files have no captions on WeChat');
    switch (what.kind) {
      case 'photo':
        return this.#own(this.#chat.sendsPicture(bytes));
      case 'voice':
        return this.#own(this.#chat.sendsVoice(bytes));
      case 'video':
        return this.#own(this.#chat.sendsVideo(bytes));
      case 'document':
        return this.#own(this.#chat.sendsFile({ ...bytes, fileName: what.name ?? 'document.pdf' }));
      case 'sticker':
        return this.#own(this.#chat.sendsSticker());
      case 'location':
        return this.#own(this.#chat.sendsLocation(what));
      case 'dice':
      case 'poll':
        return this.#own(this.#chat.sendsRaw({ MsgType: what.kind }));
      default:
        throw new Error(`nobody sends a ${what.kind} on WeChat`);
    }
  }

  async sendsAlbum(): Promise<Own> {
    throw new Error('there are no albums on WeChat');
  }

  async forwards(): Promise<Own> {
    throw new Error('what is forwarded on WeChat does not say so');
  }

  async edits(): Promise<void> {
    throw new Error('nothing can be edited on WeChat');
  }

  async fillsForm(): Promise<void> {
    throw new Error('there are no forms on WeChat: questions are asked one by one');
  }

  async presses(label: Words, on?: Seen): Promise<string> {
    const number = await this.#room.emulator.waitFor(() => this.#number(label, on), {
      timeoutMs: patienceMs,
      chat: this.#user,
      what: `${this.#user.name} picks ${label}`,
    });
    return this.#answer(this.#chat.says(number));
  }

  /** A tap on a menu entry that the account does not have (any more). */
  async forges(choice: string): Promise<string> {
    return this.#answer(this.#chat.tapsOld(choice));
  }

  async sees(words: Words, detail: Detail = {}): Promise<Seen> {
    const { emulator } = this.#room;
    const what = `${this.#user.name} sees ${words} ${JSON.stringify(detail)}`;
    const next = () => this.#next(words, detail);
    if (!next() && emulator.account.kind === 'unverified') await this.#looksIn(next);
    const found = await emulator.waitFor(next, { timeoutMs: patienceMs, chat: this.#user, what });
    this.#at = found.next;
    return found.seen;
  }

  async seesNothingMore(): Promise<void> {
    await this.#room.settled();
    const unread = this.#sections(false).map(({ seen }) => seen.text);
    expect(unread, `${this.#user.name} sees nothing more\n${this.#room.emulator.transcript(this.#user.state)}`).toEqual(
      [],
    );
  }

  get page(): readonly Seen[] {
    return this.#heard.flatMap((message) => parts(message).map((_, at) => seenOf(message, at, 0, this.#room.emulator)));
  }

  choice(label: Words): string {
    throw new Error(`nobody sees what ${label} does on WeChat: there are no buttons`);
  }

  async seesMark(): Promise<void> {
    throw new Error('there are no marks on WeChat');
  }

  get #chat() {
    return this.#user.privateChat;
  }

  /** What was said to this member, oldest first. */
  get #heard(): StoredMessage[] {
    return this.#chat.messages.filter(({ by }) => by !== 'member');
  }

  /** Resolves once it has arrived, or did not at the first try: what is written next comes after it. */
  async #own(sent: Sent): Promise<Own> {
    this.#turnsFromPage();
    await this.#room.emulator.waitFor(() => sent.delivery.attempts.length > 0 || sent.delivery.result !== undefined, {
      timeoutMs: patienceMs,
      chat: this.#user,
      what: `a first answer to “${sent.text}”`,
    });
    return { id: String(sent.id), text: sent.text };
  }

  async #answer(sent: Sent): Promise<string> {
    this.#turnsFromPage();
    await sent.delivery.done;
    return sent.delivery.reply?.text ?? '';
  }

  /** Who writes has read to its end what they were in the middle of. */
  #turnsFromPage(): void {
    if (this.#at.from > 0) this.#at = { ...this.#at, section: this.#at.section + 1, from: 0 };
  }

  /** Where the account may only answer, whoever waits for words of staff has to write some. */
  async #looksIn(arrived: () => unknown): Promise<void> {
    await this.#room.settled();
    if (arrived() || !(await this.#room.isHeld(this.#user.openid))) return;
    await this.#own(this.#chat.says(looksIn));
  }

  #next(words: Words, detail: Detail) {
    for (const { seen, at } of this.#sections(true)) {
      if (!fits(seen, words, detail)) continue;
      const end = endOf(seen.text, words);
      const after = { ...at, section: at.section + 1, from: 0 };
      return { seen, next: end === undefined ? after : { ...at, from: at.from + end } };
    }
    return undefined;
  }

  /** What was not read yet; `begun`: also the rest of what was read in part. */
  #sections(begun: boolean) {
    const { message: last, section: next, from } = this.#at;
    return this.#heard.flatMap((message) => {
      if (message.id < last) return [];
      return parts(message).flatMap((_, section) => {
        const here = message.id === last;
        if (here && (section < next || (section === next && from > 0 && !begun))) return [];
        const at = { message: message.id, section, from: here && section === next ? from : 0 };
        return [{ at, seen: seenOf(message, section, at.from, this.#room.emulator) }];
      });
    });
  }

  /** The number beside the label, in the newest list that has it or in a given one. */
  #number(label: Words, on: Seen | undefined): string | undefined {
    for (const message of this.#heard.toReversed()) {
      for (const [at, { picks }] of [...parts(message).entries()].toReversed()) {
        if (on !== undefined && on.id !== `${message.id}.${at}`) continue;
        for (const [offered, number] of picks) if (matches(offered, label)) return number;
      }
    }
    return undefined;
  }
}

/** A file alone has no words, and is something to see all the same. */
function parts({ text }: StoredMessage) {
  return sectionsOf(text);
}
