import type { ChatState, StoredMessage, World } from './state.ts';

const NEWEST = 40;

/** The newest messages of a chat as readable lines, for the error of a test that waited in vain. */
export function transcript(world: World, chat: ChatState): string {
  const title = chat.person === undefined ? `group "${chat.chat.title}"` : `private chat with ${nameOf(chat)}`;
  const older = chat.messages.length - NEWEST;
  const lines = chat.messages.slice(-NEWEST).map((message) => line(world, chat, message));
  const head = older > 0 ? [`  … ${older} older`] : [];
  return [`--- ${title} (${chat.id})`, ...head, ...(lines.length === 0 ? ['  (empty)'] : lines)].join('\n');
}

function nameOf(chat: ChatState): string {
  return chat.person?.user.first_name ?? '?';
}

function line(world: World, chat: ChatState, stored: StoredMessage): string {
  const topic = stored.threadId === undefined ? '' : ` [${chat.topics.get(stored.threadId)?.name ?? stored.threadId}]`;
  const who = stored.from.id === world.bot.id ? 'BOT' : stored.from.first_name;
  const reply = stored.replyTo === undefined ? '' : ` ↪${stored.replyTo}`;
  const what = stored.kind === 'text' ? stored.text : `<${stored.kind}> ${detail(stored)}`;
  const rows = stored.buttons.map((row) => row.map((button) => `[${button.text}]`).join(' '));
  const marks = [
    stored.deleted ? 'deleted' : '',
    stored.edited ? `edited ${stored.earlier.length}×` : '',
    ...stored.reactions,
  ].filter((mark) => mark !== '');
  const tail = marks.length === 0 ? '' : `  (${marks.join(', ')})`;
  return [`  #${stored.id}${topic} ${who}${reply}: ${what}${tail}`, ...rows.map((row) => `       ${row}`)].join('\n');
}

function detail(stored: StoredMessage): string {
  const { message } = stored;
  if (message.forum_topic_created !== undefined) return message.forum_topic_created.name;
  if (message.forum_topic_edited?.name !== undefined) return message.forum_topic_edited.name;
  return message.document?.file_name === undefined ? stored.text : `${message.document.file_name} ${stored.text}`;
}
