import { Bot } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TelegramEmulator } from '../../bots/playground/telegram/emulator.ts';

let telegram: TelegramEmulator;
beforeEach(async () => {
  telegram = await TelegramEmulator.start();
});
afterEach(() => telegram.stop());

describe('smoke', () => {
  it('long polls', async () => {
    const bot = new Bot(telegram.token, { client: { apiRoot: telegram.apiRoot } });
    bot.command('start', (ctx) =>
      ctx.reply('hi', { reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] } }),
    );
    bot.callbackQuery('go', (ctx) => ctx.answerCallbackQuery('ok'));
    void bot.start();
    const ann = telegram.user({ firstName: 'Ann' });
    ann.starts();
    const seat = ann.privateChat;
    await telegram.waitFor(() => seat.lastFromBot?.text === 'hi');
    const press = seat.presses('Go');
    const answer = await telegram.waitFor(() => press.answer);
    expect(answer.text).toBe('ok');
    const desk = telegram.forumGroup({ title: 'Desk' });
    const topic = await bot.api.createForumTopic(desk.id, '#1001 Ann');
    await bot.api.sendMessage(desk.id, 'hello', { message_thread_id: topic.message_thread_id });
    expect(desk.messagesIn(topic.message_thread_id).map((m) => m.text)).toEqual(['', 'hello']);
    await bot.stop();
  });
});
