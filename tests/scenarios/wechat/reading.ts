import type { StoredMessage, WechatEmulator } from '../../../bots/playground/wechat/emulator.ts';
import type { Attached, FileKind, Seen, Words } from '../people.ts';

/** A part of a message as its reader takes it in: words, and the numbered lines that close them. */
export interface Section {
  readonly text: string;
  /** Label → number, in order. */
  readonly picks: ReadonlyMap<string, string>;
}

/** One reply can carry several things that were said: each list of choices ends what stands before it. */
export function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  let words: string[] = [];
  for (const paragraph of text.split('\n\n')) {
    const picks = picksIn(paragraph);
    if (picks === undefined) words.push(paragraph);
    else {
      sections.push({ text: words.join('\n\n'), picks });
      words = [];
    }
  }
  if (words.length > 0) sections.push({ text: words.join('\n\n'), picks: new Map() });
  return sections;
}

/** The choices of a paragraph that is a list of them, in the order of their numbers; those that open a page have no number. */
function picksIn(paragraph: string): Map<string, string> | undefined {
  const picks = new Map<string, string>();
  for (const line of paragraph.split('\n')) {
    const [, number = '', label = ''] = /^(\d{1,2})\. (.+)$/.exec(line) ?? [];
    const first = Number(picks.values().next().value ?? number);
    if (number !== '' && Number(number) === first + picks.size) picks.set(label, number);
    else if (!/: https?:\/\/\S+$/.test(line)) return undefined;
  }
  return picks.size === 0 ? undefined : picks;
}

const fileKinds: { readonly [kind: string]: FileKind } = {
  image: 'photo',
  voice: 'voice',
  video: 'video',
  shortvideo: 'video',
  file: 'document',
};

function attachedOf({ content }: StoredMessage, emulator: WechatEmulator): Attached[] {
  const kind = fileKinds[content.kind];
  if (kind === undefined || !('mediaId' in content)) return [];
  return [{ kind, bytes: emulator.media(content.mediaId)?.bytes }];
}

/** A section from some place in it on, as a message that is seen. */
export function seenOf(message: StoredMessage, at: number, from: number, emulator: WechatEmulator): Seen {
  const section = sectionsOf(message.text)[at];
  return {
    id: `${message.id}.${at}`,
    text: section?.text.slice(from) ?? '',
    buttons: [...(section?.picks.keys() ?? [])].map((label) => [label]),
    attached: attachedOf(message, emulator),
    edited: false,
    answers: undefined,
  };
}

/** Where the words end in a text that has them; undefined when they are all of it, or none. */
export function endOf(text: string, words: Words): number | undefined {
  const found = typeof words === 'string' ? { index: text.indexOf(words), 0: words } : words.exec(text);
  if (!found || found.index < 0 || found[0] === '') return undefined;
  const end = found.index + found[0].length;
  return text.slice(end).trim() === '' ? undefined : end;
}
