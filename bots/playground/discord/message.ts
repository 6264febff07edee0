import type { Json } from './fields.ts';
import { COMPONENT, FLAG, MESSAGE, type WireAttachment, type WireMessage, type WireUser } from './wire.ts';

/** A button as a person sees it. A link has a `url` and no `customId`. */
export interface Button {
  readonly label: string;
  readonly customId: string | undefined;
  readonly url: string | undefined;
  readonly style: number;
  readonly disabled: boolean;
}

/** A select menu as a person sees it. */
export interface Select {
  readonly customId: string;
  readonly type: number;
  readonly placeholder: string | undefined;
  readonly options: readonly { label: string; value: string; description: string | undefined }[];
  readonly min: number;
  readonly max: number;
  readonly disabled: boolean;
}

/** Who was notified by a message, after `allowed_mentions`. */
export interface Mentioned {
  everyone: boolean;
  users: string[];
  roles: string[];
}

/** One message of a channel as the world sees it now: its current form, and what became of it. */
export class StoredMessage {
  /** The current wire form; replaced, never changed in place, so that answers already given stay as they were. */
  message: WireMessage;
  readonly byBot: boolean;
  /** The only person who sees an ephemeral message. */
  readonly visibleTo: string | undefined;
  deleted = false;
  /** Earlier wire forms, oldest first. */
  earlier: readonly WireMessage[] = [];
  mentioned: Mentioned = { everyone: false, users: [], roles: [] };
  /** User ids by emoji, in the order they were first used. */
  readonly reactionsBy = new Map<string, Set<string>>();

  constructor(message: WireMessage, byBot: boolean, visibleTo?: string) {
    this.message = message;
    this.byBot = byBot;
    this.visibleTo = visibleTo;
  }

  get id(): string {
    return this.message.id;
  }

  get channelId(): string {
    return this.message.channel_id;
  }

  get author(): WireUser {
    return this.message.author;
  }

  /** The content alone; `shown` has the embeds too. */
  get text(): string {
    return this.message.content;
  }

  /** All the words a person sees: content, embeds, and text displays. */
  get shown(): string {
    const parts = [this.message.content, ...this.message.embeds.flatMap(embedTexts)];
    for (const component of walk(this.message.components)) {
      if (component.type === COMPONENT.textDisplay) parts.push(String(component.content));
    }
    return parts.filter((part) => part !== '').join('\n');
  }

  get attachments(): readonly WireAttachment[] {
    return this.message.attachments;
  }

  get edited(): boolean {
    return this.message.edited_timestamp !== null;
  }

  get ephemeral(): boolean {
    return (this.message.flags & FLAG.ephemeral) !== 0;
  }

  /** A deferred answer that is still "thinking". */
  get loading(): boolean {
    return (this.message.flags & FLAG.loading) !== 0;
  }

  get pinned(): boolean {
    return this.message.pinned;
  }

  /** Written by the platform, not by anyone. */
  get isService(): boolean {
    const { type } = this.message;
    return type !== MESSAGE.default && type !== MESSAGE.reply && type !== MESSAGE.command;
  }

  get replyTo(): string | undefined {
    const reference = this.message.message_reference;
    return reference?.type === 0 ? reference.message_id : undefined;
  }

  get reactions(): string[] {
    return [...this.reactionsBy].filter(([, users]) => users.size > 0).map(([emoji]) => emoji);
  }

  /** Rows of buttons as shown. */
  get buttons(): Button[][] {
    const rows: Button[][] = [];
    for (const component of walk(this.message.components)) {
      if (component.type !== COMPONENT.row) continue;
      const row = childrenOf(component).filter((child) => child.type === COMPONENT.button);
      if (row.length > 0) rows.push(row.map(buttonOf));
    }
    return rows;
  }

  get selects(): Select[] {
    return [...walk(this.message.components)].filter(isSelect).map(selectOf);
  }

  replace(message: WireMessage): void {
    this.earlier = [...this.earlier, this.message];
    this.message = message;
  }
}

/** Every component, outermost first. */
export function* walk(components: readonly Json[]): Generator<Json> {
  for (const component of components) {
    yield component;
    yield* walk(childrenOf(component));
  }
}

function childrenOf(component: Json): Json[] {
  const { components, component: only, accessory } = component;
  const inner = Array.isArray(components) ? components : [];
  return [...inner, only, accessory].filter((child): child is Json => typeof child === 'object' && child !== null);
}

export function isSelect(component: Json): boolean {
  const { type } = component;
  return type === 3 || type === 5 || type === 6 || type === 7 || type === 8;
}

function buttonOf(component: Json): Button {
  return {
    label: typeof component.label === 'string' ? component.label : '',
    customId: typeof component.custom_id === 'string' ? component.custom_id : undefined,
    url: typeof component.url === 'string' ? component.url : undefined,
    style: Number(component.style),
    disabled: component.disabled === true,
  };
}

function selectOf(component: Json): Select {
  const options = Array.isArray(component.options) ? component.options : [];
  return {
    customId: String(component.custom_id),
    type: Number(component.type),
    placeholder: typeof component.placeholder === 'string' ? component.placeholder : undefined,
    options: options.map(({ label, value, description }) => ({ label, value, description })),
    min: Number(component.min_values ?? 1),
    max: Number(component.max_values ?? 1),
    disabled: component.disabled === true,
  };
}

function embedTexts(embed: Json): string[] {
  const { title, description, fields, footer, author } = embed;
  const lines = [author, { name: title }, { name: description }, ...(Array.isArray(fields) ? fields : []), footer];
  return lines.flatMap((line) => {
    if (typeof line !== 'object' || line === null) return [];
    return Object.entries(line).flatMap(([key, value]) =>
      typeof value === 'string' && ['name', 'value', 'text'].includes(key) ? [value] : [],
    );
  });
}
