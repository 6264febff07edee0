import type { ChannelState, DiscordEmulator, StoredMessage } from '../../../bots/playground/discord/emulator.ts';
import type { Attached, FileKind, Seen } from '../people.ts';
import { shownText } from './markdown.ts';

/** One thing that was shown: a message, or the new form of one. */
export interface Shown {
  readonly channel: ChannelState;
  readonly message: StoredMessage;
  readonly edited: boolean;
  /** As it stood when it was shown. */
  readonly seen: Seen;
}

/** Interaction type of a press (Discord, "Interaction Type"). */
const PRESS = 3;

/** Everything the bot showed anywhere, in order. */
export class Reading {
  readonly shown: Shown[] = [];
  private readonly emulator: DiscordEmulator;

  constructor(emulator: DiscordEmulator) {
    this.emulator = emulator;
    emulator.events.on('message', ({ channel, message }) => this.add(channel, message, false));
    emulator.events.on('edited', ({ channel, message, byBot }) => {
      const [earlier] = message.earlier.slice(-1);
      if (!byBot || !message.byBot || earlier === undefined) return;
      // A reply that was promised has its words now.
      if (isLoading(earlier.flags)) this.add(channel, message, false);
      else if (looksOf(earlier) !== looksOf(message.message)) this.add(channel, message, true);
    });
  }

  private add(channel: ChannelState, message: StoredMessage, edited: boolean): void {
    if (message.isService || message.loading) return;
    this.shown.push({ channel, message, edited, seen: this.read(channel, message, edited) });
  }

  /** A message as its reader sees it now. */
  read(channel: ChannelState, message: StoredMessage, edited: boolean): Seen {
    const replied = message.replyTo === undefined ? undefined : channel.byId.get(message.replyTo);
    return {
      id: message.id,
      text: shownText(message.shown),
      buttons: [
        ...message.buttons.map((row) => row.map(({ label }) => label)),
        ...message.selects.map(({ options }) => options.map(({ label }) => label)),
      ],
      attached: message.attachments.map((file) => this.attached(file)),
      edited,
      answers: replied && (replied.byBot ? shownText(replied.shown) : replied.shown),
    };
  }

  private attached(file: StoredMessage['attachments'][number]): Attached {
    const bytes = this.emulator.world.files.atPath(new URL(file.url).pathname);
    return { kind: kindOf(file.content_type ?? ''), bytes };
  }
}

/** The words that answer a press come beside the message and go when they were read: the press was answered with them. */
export function isAnswerToPress(message: StoredMessage): boolean {
  const { interaction_metadata: cause, components } = message.message;
  return message.ephemeral && components.length === 0 && cause?.type === PRESS;
}

/** As a reader tells them apart: what is no picture, film or sound is a file. */
function kindOf(mime: string): FileKind {
  if (mime === 'image/gif') return 'animation';
  if (mime.startsWith('image/')) return 'photo';
  if (mime.startsWith('video/')) return 'video';
  return mime.startsWith('audio/') ? 'audio' : 'document';
}

function isLoading(flags: number): boolean {
  return (flags & (1 << 7)) !== 0;
}

/** What of a message its readers see; flags and pins are none of it. */
function looksOf({ content, embeds, components, attachments }: StoredMessage['message']): string {
  return JSON.stringify([content, embeds, components, attachments.map(({ id }) => id)]);
}
