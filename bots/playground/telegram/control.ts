import {
  type Action,
  type Command,
  faultOf,
  loadActions,
  number,
  numbers,
  optionalNumber,
  optionalText,
  performCommand,
  text,
  texts,
} from '../control.ts';
import { atPace, type Load } from '../load.ts';
import type { Fault } from './api.ts';
import type { TelegramEmulator } from './emulator.ts';
import type { EmulatedGroup } from './groups.ts';
import { telegramLoad } from './load.ts';
import type { EmulatedUser } from './people.ts';
import { goThrough, type Step } from './script.ts';
import type { Seat } from './seat.ts';
import type { ChatState, StoredMessage } from './state.ts';

/**
 * The control commands of a standalone emulator: what a test in another process lets people do, and what it asks.
 * Each is `{ action, … }` and gives a JSON value; an unknown or ill-formed one throws.
 */
export class Control {
  private readonly emulator: TelegramEmulator;
  private readonly load: Load<EmulatedUser>;
  private readonly groups = new Map<number, EmulatedGroup>();
  private readonly actions: Record<string, Action>;

  constructor(emulator: TelegramEmulator) {
    this.emulator = emulator;
    this.load = telegramLoad(emulator);
    this.actions = {
      ...this.worldActions(),
      ...this.peopleActions(),
      ...this.faultActions(),
      ...loadActions(this.load, (person, at, steps: readonly Step[], timeoutMs) =>
        goThrough(emulator, person, at, steps, timeoutMs),
      ),
    };
  }

  perform(command: unknown): Promise<unknown> {
    return performCommand(this.actions, command);
  }

  private worldActions(): Record<string, Action> {
    return {
      user: (command) => {
        const id = optionalNumber(command, 'id');
        const languageCode = optionalText(command, 'languageCode');
        const firstName = text(command, 'firstName');
        const user = this.emulator.user({ firstName, ...(id && { id }), ...(languageCode && { languageCode }) });
        return { id: user.id };
      },
      forumGroup: (command) => {
        const id = optionalNumber(command, 'id');
        const people = (name: string) => numbers(command, name).map((userId) => this.userOf(userId));
        const group = this.emulator.forumGroup({
          title: text(command, 'title'),
          members: people('members'),
          admins: people('admins'),
          ...(id && { id }),
        });
        this.groups.set(group.id, group);
        return { id: group.id };
      },
      /** A community's group into which the bot is put; `people` of them talk there. */
      community: (command) => {
        const group = this.emulator.group({ title: text(command, 'title'), botIsAdmin: false });
        group.state.members.delete(this.emulator.world.bot.id);
        this.groups.set(group.id, group);
        const people = Array.from({ length: number(command, 'people') }, (_, at) =>
          this.emulator.user({ firstName: `Neighbour ${at}` }),
        );
        for (const person of people) group.joins(person);
        group.addsBot();
        return { id: group.id, people: people.map(({ id }) => id) };
      },
      /** People of a community talk among themselves, `count` messages in turn; done when all are said. */
      talk: (command) => {
        const group = this.groupOf(command);
        const people = numbers(command, 'people').map((id) => this.userOf(id));
        const lines = texts(command, 'texts');
        return atPace(number(command, 'count'), optionalNumber(command, 'ratePerSecond'), (at) => {
          people[at % people.length]?.in(group).says(`${lines[at % lines.length]} ${at}`);
        });
      },
      deleteTopic: (command) => this.groupOf(command).deleteTopic(number(command, 'topic')),
      state: (command) => this.state(optionalNumber(command, 'chat')),
      figures: () => this.figures(),
    };
  }

  private peopleActions(): Record<string, Action> {
    return {
      says: (command) => ({ id: this.seatOf(command).says(text(command, 'text')).id }),
      starts: (command) => ({ id: this.userOf(number(command, 'user')).starts(optionalText(command, 'payload')).id }),
      edits: (command) => ({
        id: this.seatOf(command).edits(number(command, 'message'), text(command, 'text')).id,
      }),
      presses: (command) => {
        const message = optionalNumber(command, 'message');
        const seat = this.seatOf(command);
        const button = text(command, 'button');
        return { id: (message === undefined ? seat.presses(button) : seat.presses(message, button)).id };
      },
      blocksBot: (command) => this.userOf(number(command, 'user')).blocksBot(),
    };
  }

  private faultActions(): Record<string, Action> {
    return {
      inject: (command) => void this.emulator.inject(faultOf<Fault>(command.fault)),
      clearFaults: () => this.emulator.clearFaults(),
      repeatUpdate: (command) => this.emulator.repeatUpdate(number(command, 'id')),
      repeatLastUpdates: (command) => {
        for (const id of this.emulator.updateIds.slice(-number(command, 'count'))) this.emulator.repeatUpdate(id);
      },
      revokeToken: () => this.emulator.revokeToken(),
    };
  }

  private userOf(id: number): EmulatedUser {
    const user = this.emulator.userById(id);
    if (user === undefined) throw new Error(`no user ${id}`);
    return user;
  }

  private groupOf(command: Command): EmulatedGroup {
    const group = this.groups.get(number(command, 'chat'));
    if (group === undefined) throw new Error(`no group ${String(command.chat)}`);
    return group;
  }

  private seatOf(command: Command): Seat {
    const user = this.userOf(number(command, 'user'));
    if (command.chat === undefined) return user.privateChat;
    return user.in(this.groupOf(command), optionalNumber(command, 'topic'));
  }

  private figures(): object {
    const { pendingUpdates, rateLimited, world } = this.emulator;
    const chats = [...world.chats.values()];
    const messages = chats.reduce((sum, chat) => sum + chat.messages.length, 0);
    return { pendingUpdates, rateLimited, chats: chats.length, messages, polled: this.emulator.queue.polled };
  }

  private state(only: number | undefined): object {
    const chats = [...this.emulator.world.chats.values()].filter((chat) => only === undefined || chat.id === only);
    return { ...this.figures(), chats: chats.map(chatOf) };
  }
}

function chatOf(chat: ChatState): object {
  return {
    id: chat.id,
    type: chat.chat.type,
    title: chat.chat.title ?? chat.person?.user.first_name,
    topics: [...chat.topics.values()].map(({ id, name, closed, deleted }) => ({ id, name, closed, deleted })),
    messages: chat.messages.map(messageOf),
  };
}

function messageOf(message: StoredMessage): object {
  return {
    id: message.id,
    from: message.from.id,
    byBot: message.byBot,
    kind: message.kind,
    text: message.text,
    thread: message.threadId,
    replyTo: message.replyTo,
    deleted: message.deleted,
    edited: message.edited,
    reactions: message.reactions,
    buttons: message.buttons.map((row) => row.map((button) => button.text)),
  };
}
