import { Bot } from 'grammy';

/**
 * What everything is compared with: real grammY and nothing else. It keeps a topic per member in memory and sends on
 * what they write, in order per member and side by side between members. It stores nothing and would lose everything.
 */
const { TELEGRAM_BOT_TOKEN = '', TELEGRAM_API_ROOT = '', DESK = '' } = process.env;
const bot = new Bot(TELEGRAM_BOT_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } });
const topics = new Map<number, number>();
const chains = new Map<number, Promise<void>>();

async function forward(member: number, text: string): Promise<void> {
  let topic = topics.get(member);
  if (topic === undefined) {
    topic = (await bot.api.createForumTopic(DESK, String(member))).message_thread_id;
    topics.set(member, topic);
  }
  await bot.api.sendMessage(DESK, text, { message_thread_id: topic });
}

bot.command('start', (context) => {
  const keyboard = [[{ text: 'Support', callback_data: 'support' }], [{ text: 'More', callback_data: 'more' }]];
  return context.reply('Welcome', { reply_markup: { inline_keyboard: keyboard } });
});
bot.on('message:text', (context) => {
  const member = context.from.id;
  const { text } = context.message;
  const before = chains.get(member) ?? Promise.resolve();
  chains.set(
    member,
    before.then(() => forward(member, text)),
  );
});
process.on('SIGTERM', () => process.exit(0));
await bot.start({
  onStart() {
    process.stdout.write('ready\n');
  },
});
