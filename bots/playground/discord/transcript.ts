import type { ChannelState, StoredMessage, World } from './state.ts';

const NEWEST = 40;

/** The newest messages of a channel as readable lines, for the error of a test that waited in vain. */
export function transcript(world: World, channel: ChannelState): string {
  const older = channel.messages.length - NEWEST;
  const lines = channel.messages.slice(-NEWEST).map((message) => line(world, message));
  const head = older > 0 ? [`  … ${older} older`] : [];
  return [`--- ${titleOf(channel)} (${channel.id})`, ...head, ...(lines.length === 0 ? ['  (empty)'] : lines)].join(
    '\n',
  );
}

function titleOf(channel: ChannelState): string {
  const { person, parent, wire } = channel;
  if (person !== undefined) return `DM with ${person.user.global_name ?? person.user.username}`;
  if (parent === undefined) return `channel "${wire.name}"`;
  const state = wire.thread_metadata;
  const marks = [
    channel.deleted && 'deleted',
    state?.archived === true && 'archived',
    state?.locked === true && 'locked',
  ].filter((mark) => mark !== false);
  return `thread "${wire.name}" of "${parent.wire.name}"${marks.length === 0 ? '' : ` [${marks.join(', ')}]`}`;
}

function line(world: World, stored: StoredMessage): string {
  const who = stored.author.id === world.bot.id ? 'BOT' : (stored.author.global_name ?? stored.author.username);
  const reply = stored.replyTo === undefined ? '' : ` ↪${stored.replyTo}`;
  const files = stored.attachments.map(({ filename }) => `<${filename}>`).join(' ');
  const what = stored.isService
    ? `<type ${stored.message.type}> ${stored.text}`
    : [stored.shown, files].join(' ').trim();
  const rows = stored.buttons.map((row) => row.map(({ label }) => `[${label}]`).join(' '));
  const menus = stored.selects.map(({ options }) => `{${options.map(({ label }) => label).join(' | ')}}`);
  const marks = [
    stored.visibleTo === undefined ? '' : `only ${stored.visibleTo} sees it`,
    stored.loading ? 'thinking' : '',
    stored.deleted ? 'deleted' : '',
    stored.edited ? `edited ${stored.earlier.length}×` : '',
    ...stored.reactions,
  ].filter((mark) => mark !== '');
  const tail = marks.length === 0 ? '' : `  (${marks.join(', ')})`;
  return [`  #${stored.id} ${who}${reply}: ${what}${tail}`, ...[...rows, ...menus].map((row) => `       ${row}`)].join(
    '\n',
  );
}
