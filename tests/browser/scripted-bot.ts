import { Api } from 'grammy';
import type { Message, Update } from 'grammy/types';
import { cancelBy } from '../../bots/telegram/transport.ts';

/**
 * A bot of a few lines that answers over the real wire, so that the page is tested without the program behind it:
 * the desk's topics are made by members' texts, and staff's texts go back to them.
 */
export class ScriptedBot {
  readonly api: Api;
  private readonly desk: number;
  private readonly stopping = new AbortController();
  private readonly topicOf = new Map<number, number>();
  private running: Promise<void> | undefined;

  constructor(options: { token: string; apiRoot: string; desk: string }) {
    this.api = new Api(options.token, { apiRoot: options.apiRoot });
    this.desk = Number(options.desk);
  }

  async start(): Promise<void> {
    await this.api.setMyCommands(
      [
        { command: 'reply', description: 'Answer a ticket' },
        { command: 'reopen', description: 'Open it again' },
      ],
      { scope: { type: 'chat', chat_id: this.desk } },
    );
    this.running = this.poll();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async poll(): Promise<void> {
    let offset = 0;
    while (!this.stopping.signal.aborted) {
      for (const update of await this.updates(offset)) {
        offset = update.update_id + 1;
        await this.answer(update);
      }
    }
  }

  private async updates(offset: number): Promise<Update[]> {
    const { signal } = this.stopping;
    try {
      return await this.api.getUpdates({ offset, timeout: 20 }, cancelBy(signal));
    } catch (error) {
      if (signal.aborted) return [];
      throw error;
    }
  }

  private async answer(update: Update): Promise<void> {
    const { message, callback_query: press } = update;
    if (press !== undefined) {
      await this.api.answerCallbackQuery(press.id, { text: `pressed ${press.data}` });
      const shown = press.message;
      if (shown !== undefined && shown.chat.id > 0) {
        await this.api.editMessageText(shown.chat.id, shown.message_id, `You chose ${press.data}`, {
          reply_markup: { inline_keyboard: [[{ text: '⬅️ Back', callback_data: 'back' }]] },
        });
      }
    } else if (message?.chat.id === this.desk) await this.fromDesk(message);
    else if (message?.chat.type === 'private') await this.fromPrivate(message);
  }

  private async fromPrivate(message: Message): Promise<void> {
    if (message.text === '/start') {
      await this.menu(message.chat.id);
      return;
    }
    const topic = this.topicOf.get(message.chat.id) ?? (await this.openTopic(message));
    await this.api.copyMessage(this.desk, message.chat.id, message.message_id, { message_thread_id: topic });
    if (message.photo === undefined) {
      await this.api.sendMessage(message.chat.id, `Got it: ${message.text ?? 'your file'}`, {
        reply_parameters: { message_id: message.message_id },
      });
    }
  }

  private async menu(chat: number): Promise<void> {
    const text = '👋 Hello! 您好！\nPick one, or just write.';
    await this.api.sendMessage(chat, text, {
      entities: [{ type: 'bold', offset: 3, length: 6 }],
      reply_markup: {
        inline_keyboard: [
          [{ text: '💬 客服支持', callback_data: 'support' }],
          [
            { text: '📋 我的工单', callback_data: 'mine' },
            { text: '📖 自助帮助', callback_data: 'help' },
          ],
          [{ text: 'Website', url: 'https://example.com/' }],
        ],
      },
    });
  }

  private async openTopic(message: Message): Promise<number> {
    const number = 1001 + this.topicOf.size;
    const topic = await this.api.createForumTopic(this.desk, `#${number} ${message.from?.first_name ?? ''}`);
    this.topicOf.set(message.chat.id, topic.message_thread_id);
    await this.api.sendMessage(this.desk, `#${number}\nchannel: telegram`, {
      message_thread_id: topic.message_thread_id,
      reply_markup: { inline_keyboard: [[{ text: 'Claim', callback_data: 'claim' }]] },
    });
    return topic.message_thread_id;
  }

  private async fromDesk(message: Message): Promise<void> {
    const member = [...this.topicOf].find(([, topic]) => topic === message.message_thread_id)?.[0];
    if (member === undefined || message.from?.is_bot !== false) return;
    await this.api.copyMessage(member, this.desk, message.message_id);
    await this.api.setMessageReaction(this.desk, message.message_id, [{ type: 'emoji', emoji: '👌' }]);
  }
}
