import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APISelectMenuOption,
} from 'discord-api-types/v10';
import type { Attachment, Choice, Content, FileAttachment, Text } from '../../core/language/content.ts';
import { shorten } from '../breaks.ts';
import { markdown, runsOf, slice } from './markdown.ts';
import { split } from './split.ts';

/** Characters of a message (Discord, "Create Message"). Counted here in UTF-16 code units, which are never fewer. */
export const TEXT_MAX = 2000;
/** Characters of a button's label, and of a select option's (Discord, "Components": 80 and 100). */
const LABEL_MAX = 80;
const OPTION_LABEL_MAX = 100;
/** Characters of a `custom_id` and of an option's value. */
const CHOICE_ID_MAX = 100;
const ROWS_MAX = 5;
const ROW_MAX = 5;
const OPTIONS_MAX = 25;
/** Files of one message, and bytes of one request with room for the rest of it (Discord: 25 MiB). */
const FILES_MAX = 10;
const UPLOAD_MAX_BYTES = 24 * 1024 * 1024;
/** What a file of unknown size is reckoned at: the most that one may have. */
const FILE_MAX_BYTES = 10 * 1024 * 1024;

/** Prefix of the `custom_id` of select menus; what is chosen in them is the choice. */
export const SELECT_PREFIX = 'kefu-select:';

type Rows = APIActionRowComponent<APIComponentInMessageActionRow>[];

/** One message to send. */
export interface Part {
  /** Discord's markdown, at most 2000 characters; may be empty when there are files. */
  text: string;
  files: FileAttachment[];
  components?: Rows;
}

/**
 * The messages that say a content, in order: text, split where it must be, files beside the last of it, choices under
 * the last message. Throws RangeError on what no message can hold: an empty content, choices with nothing to hang under,
 * a choice id beyond 100 characters, more than 125 choices. Those are mistakes of the caller.
 */
export function render(content: Content): Part[] {
  const attachments = content.attachments ?? [];
  const places = attachments.flatMap((each) => (isFile(each) ? [] : [placeText(each)]));
  const parts = textParts([...(content.text ?? []), ...places.map((text) => `\n${text}`)]);
  for (const files of fileGroups(attachments.filter(isFile))) {
    const last = parts.at(-1);
    if (last && last.files.length === 0) last.files = files;
    else parts.push({ text: '', files });
  }
  const last = parts.at(-1);
  if (!last) throw new RangeError('nothing to send: the content is empty');
  const components = rowsOf(content.choices);
  if (components) last.components = components;
  return parts;
}

/** The messages that say a text; blank ones are left out, as Discord refuses those. */
export function textParts(text: Text | undefined): Part[] {
  const runs = runsOf(text);
  const whole = runs.map((run) => run.text).join('');
  const written = (from: number, to: number) => markdown(slice(runs, from, to));
  return split(whole, TEXT_MAX, (from, to) => written(from, to).length <= TEXT_MAX)
    .filter((piece) => piece.text.trim() !== '')
    .map(({ text, offset }) => ({ text: written(offset, offset + text.length), files: [] }));
}

/** Choices as rows of buttons, or as select menus when they are too many for those; undefined when there are none. */
export function rowsOf(choices: Content['choices']): Rows | undefined {
  const rows = (choices ?? []).filter((row) => row.length > 0);
  if (rows.length === 0) return undefined;
  const ids = new Set<string>();
  const fitting = rows.flatMap((row) => inRowsOf(row, ROW_MAX));
  const flowing = fitting.length <= ROWS_MAX ? fitting : inRowsOf(rows.flat(), ROW_MAX);
  if (flowing.length <= ROWS_MAX) return flowing.map((row) => actionRow(row.map((choice) => button(choice, ids))));
  const menus = inRowsOf(
    rows.flat().filter((choice) => choice.url === undefined),
    OPTIONS_MAX,
  );
  if (menus.length > ROWS_MAX) throw new RangeError(`a message carries ${ROWS_MAX * OPTIONS_MAX} choices at most`);
  return menus.map((menu, at) =>
    actionRow([{ type: 3, custom_id: `${SELECT_PREFIX}${at}`, options: menu.map((choice) => option(choice, ids)) }]),
  );
}

function inRowsOf<Item>(items: readonly Item[], most: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, at) => items.slice(at * most, (at + 1) * most));
}

function actionRow<Component extends APIComponentInMessageActionRow>(
  components: Component[],
): APIActionRowComponent<Component> {
  return { type: 1, components };
}

function button(choice: Choice, ids: Set<string>): APIButtonComponent {
  const label = labelOf(choice, LABEL_MAX);
  if (choice.url !== undefined) return { type: 2, style: 5, label, url: choice.url };
  const style = choice.style === 'primary' ? 1 : choice.style === 'danger' ? 4 : 2;
  return { type: 2, style, label, custom_id: carried(choice.id, ids) };
}

function option(choice: Choice, ids: Set<string>): APISelectMenuOption {
  return { label: labelOf(choice, OPTION_LABEL_MAX), value: carried(choice.id, ids) };
}

function labelOf({ label, id }: Choice, most: number): string {
  return shorten(label.trim() || id, most);
}

/** Ids are unique in a message: a repeat gets a mark that `choiceOf` takes off again. */
function carried(id: string, ids: Set<string>): string {
  let unique = id;
  for (let again = 2; ids.has(unique); again += 1) unique = `${id}\n${again}`;
  if (id === '' || unique.length > CHOICE_ID_MAX) {
    throw new RangeError(`a choice id has 1 to ${CHOICE_ID_MAX} characters, this one has ${unique.length}`);
  }
  ids.add(unique);
  return unique;
}

/** The choice that a `custom_id` or a chosen value stands for. */
export function choiceOf(carriedId: string): string {
  return carriedId.replace(/\n\d+$/, '');
}

function isFile(attachment: Attachment): attachment is FileAttachment {
  return attachment.kind !== 'location' && attachment.kind !== 'contact';
}

/** Discord has no such messages: they are said in words. */
function placeText(attachment: Exclude<Attachment, FileAttachment>): string {
  if (attachment.kind === 'contact') return `👤 ${attachment.name}\n${attachment.phone}`;
  const { latitude, longitude, title, address } = attachment;
  return `📍 ${[title, address, `${latitude}, ${longitude}`].filter(Boolean).join('\n')}`;
}

function fileGroups(files: readonly FileAttachment[]): FileAttachment[][] {
  const groups: FileAttachment[][] = [];
  let bytes = 0;
  for (const file of files) {
    const size = file.bytes ?? FILE_MAX_BYTES;
    const last = groups.at(-1);
    if (last && last.length < FILES_MAX && bytes + size <= UPLOAD_MAX_BYTES) {
      last.push(file);
      bytes += size;
    } else {
      groups.push([file]);
      bytes = size;
    }
  }
  return groups;
}
