import type { MessageEntity } from 'grammy/types';
import { safeHref } from './safe-href.ts';
import type { Run } from './view.ts';

type Style = NonNullable<Run['styles']>[number];

const STYLES: Partial<Record<MessageEntity['type'], Style>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strikethrough: 'strike',
  spoiler: 'spoiler',
  code: 'code',
  pre: 'pre',
  blockquote: 'quote',
  expandable_blockquote: 'quote',
};

/** A text and its entities (UTF-16 offsets, which may nest) as runs side by side. */
export function runsOf(text: string, entities: readonly MessageEntity[]): Run[] {
  const cuts = new Set([0, text.length]);
  for (const entity of entities) {
    cuts.add(Math.min(entity.offset, text.length));
    cuts.add(Math.min(entity.offset + entity.length, text.length));
  }
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(0, -1).map((start, index) => {
    const end = points[index + 1] ?? text.length;
    const covering = entities.filter((entity) => entity.offset <= start && entity.offset + entity.length >= end);
    return runOf(text.slice(start, end), covering);
  });
}

function runOf(text: string, covering: readonly MessageEntity[]): Run {
  const styles = covering.map((entity) => STYLES[entity.type]).filter((style) => style !== undefined);
  const href = covering.map((entity) => safeHref(hrefOf(entity, text))).find((link) => link !== undefined);
  const command = covering.some((entity) => entity.type === 'bot_command');
  return {
    text,
    ...(styles.length > 0 ? { styles } : {}),
    ...(href === undefined ? {} : { href }),
    ...(command ? { command } : {}),
  };
}

function hrefOf(entity: MessageEntity, text: string): string | undefined {
  switch (entity.type) {
    case 'text_link':
      return entity.url;
    case 'url':
      return /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
    case 'email':
      return `mailto:${text}`;
    case 'phone_number':
      return `tel:${text}`;
    case 'mention':
      return `https://t.me/${text.slice(1)}`;
    default:
      return undefined;
  }
}
