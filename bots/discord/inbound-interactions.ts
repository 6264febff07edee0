import type { FileAttachment } from '../../core/language/content.ts';
import type { CommandEvent, Event, FormEvent, Person } from '../../core/language/event.ts';
import { type Json, needed, numberAt, objectAt, objectsAt, textAt } from '../read.ts';
import { hiddenMessage, writeAnswer } from './answers.ts';
import { optionFile } from './attachments.ts';
import { targetOf } from './evidence.ts';
import { idAt, timeOfId } from './ids.ts';
import { actor, personOf } from './people.ts';
import { powersOf } from './permissions.ts';
import { choiceOf, SELECT_PREFIX } from './render.ts';
import { base, type InteractionPlace, interactionPlace, isInGuild, type Surroundings } from './surroundings.ts';

const IS_EPHEMERAL = 1 << 6;
/** The type of an application command that stands in a message's context menu (Discord, "Application Command Types"). */
const ON_MESSAGE = 3;
/** Types of interaction (Discord, "Interaction Type"). */
export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** What someone did with a command, a button, a menu or a form. */
export function fromInteraction(interaction: Json, around: Surroundings): Event[] {
  const type = numberAt(interaction, 'type');
  const data = objectAt(interaction, 'data');
  if (!data || type === INTERACTION.autocomplete) return [];
  const from = actor(interaction);
  const where = interactionPlace(interaction, from, around);
  const { chat } = where;
  const id = idAt(interaction, 'id');
  const answer = answerOf(interaction, around);
  const common = {
    ...base(`discord:interaction:${id}`, chat, from, timeOfId(id)),
    answer,
    ...surroundings(interaction, where),
  };
  switch (type) {
    case INTERACTION.command:
      if (numberAt(data, 'type') === ON_MESSAGE)
        return [{ kind: 'command', ...common, ...menuCommandOf(interaction, data, around) }];
      return [{ kind: 'command', ...common, ...commandOf(data, around) }];
    case INTERACTION.component: {
      const message = objectAt(interaction, 'message');
      const press = { kind: 'press', ...common, choice: pressedIn(data) } as const;
      return [message ? { ...press, message: messageName(message, answer) } : press];
    }
    case INTERACTION.modal:
      return [{ kind: 'form', ...common, ...formOf(interaction, data, answer) }];
    default:
      return [];
  }
}

/** A message in a room is everybody's: it stays as it is when someone's form comes back. */
function formOf(interaction: Json, data: Json, answer: string): Pick<FormEvent, 'form' | 'fields' | 'message'> {
  const form = { form: needed(textAt(data, 'custom_id'), 'custom_id'), fields: fieldsIn(data) };
  const message = objectAt(interaction, 'message');
  const name = message && messageName(message, answer);
  return name === undefined || (isInGuild(interaction) && !name.startsWith('~')) ? form : { ...form, message: name };
}

/** By what an interaction is to be answered; in a server only the person who acted sees it, save in their own thread. */
export function answerOf(interaction: Json, { self, place }: Pick<Surroundings, 'self' | 'place'>): string {
  const where = place(textAt(interaction, 'channel_id') ?? '');
  return writeAnswer({
    id: idAt(interaction, 'id'),
    application: textAt(interaction, 'application_id') ?? self.application,
    token: needed(textAt(interaction, 'token'), 'token'),
    hidden: isInGuild(interaction) && where?.member !== actor(interaction).id,
  });
}

function messageName(message: Json, answer: string): string {
  const ephemeral = ((numberAt(message, 'flags') ?? 0) & IS_EPHEMERAL) !== 0;
  return ephemeral ? hiddenMessage(answer) : idAt(message, 'id');
}

/** A menu's entry is the choice; else the button is. */
function pressedIn(data: Json): string {
  const id = needed(textAt(data, 'custom_id'), 'custom_id');
  const [chosen] = Array.isArray(data.values) ? data.values : [];
  return choiceOf(id.startsWith(SELECT_PREFIX) && typeof chosen === 'string' ? chosen : id);
}

/** A command of a message's context menu: it is about that message, as `/name` in answer to it would be. */
function menuCommandOf(
  interaction: Json,
  data: Json,
  { self }: Surroundings,
): Pick<CommandEvent, 'name' | 'args' | 'answered'> {
  const answered = targetOf(interaction, data, self.id);
  const name = needed(textAt(data, 'name'), 'name').toLowerCase();
  return { name, args: '', ...(answered ? { answered } : {}) };
}

/** The name, options and files of a slash command. An option called `args` is the words after the command. */
function commandOf(data: Json, { self }: Surroundings): Pick<CommandEvent, 'name' | 'args'> & Partial<CommandEvent> {
  const name = [needed(textAt(data, 'name'), 'name').toLowerCase()];
  let given = objectsAt(data, 'options');
  // A sub-command, or a group of them, stands where options would.
  for (let nested = given[0]; nested && (nested.type === 1 || nested.type === 2); nested = given[0]) {
    name.push(needed(textAt(nested, 'name'), 'name'));
    given = objectsAt(nested, 'options');
  }
  const options: Record<string, string> = {};
  const people: Person[] = [];
  const attachments: FileAttachment[] = [];
  for (const { name: key, type, value } of given) {
    if (typeof key !== 'string' || value === undefined || value === null) continue;
    const file = type === 11 ? resolvedFile(data, String(value)) : undefined;
    if (file) attachments.push(file);
    else options[key] = String(value);
    const named = type === 6 ? resolvedPerson(data, String(value)) : undefined;
    if (named) people.push(named.id === self.id ? { ...named, self: true } : named);
  }
  const { args = '', ...rest } = options;
  const command: Pick<CommandEvent, 'name' | 'args'> & Partial<CommandEvent> = { name: name.join(' '), args };
  if (Object.keys(rest).length > 0) command.options = rest;
  if (people.length > 0) command.people = people;
  if (attachments.length > 0) command.attachments = attachments;
  return command;
}

function resolvedPerson(data: Json, id: string): Person | undefined {
  const resolved = objectAt(data, 'resolved');
  const [users, members] = [resolved && objectAt(resolved, 'users'), resolved && objectAt(resolved, 'members')];
  const user = users && objectAt(users, id);
  return user && personOf(user, members && objectAt(members, id));
}

function resolvedFile(data: Json, id: string): FileAttachment | undefined {
  const resolved = objectAt(data, 'resolved');
  const files = resolved && objectAt(resolved, 'attachments');
  const found = files && objectAt(files, id);
  return found && optionFile(found);
}

/** The fields of a submitted modal, wherever in it they stand (rows, or labels since 2025). */
function fieldsIn(data: Json): Record<string, string> {
  const fields: Record<string, string> = {};
  const visit = (node: Json): void => {
    const id = textAt(node, 'custom_id');
    const values = Array.isArray(node.values) ? node.values.filter((each) => typeof each === 'string').join(', ') : '';
    if (id !== undefined) fields[id] = typeof node.value === 'string' ? node.value : values;
    for (const inner of objectsAt(node, 'components')) visit(inner);
    const labelled = objectAt(node, 'component');
    if (labelled) visit(labelled);
  };
  for (const node of objectsAt(data, 'components')) visit(node);
  return fields;
}

function surroundings(interaction: Json, { room }: InteractionPlace): Pick<CommandEvent, 'room' | 'powers' | 'server'> {
  const member = objectAt(interaction, 'member');
  const written = member && textAt(member, 'permissions');
  const bits = written !== undefined && /^\d+$/.test(written) ? BigInt(written) : 0n;
  const server = textAt(interaction, 'guild_id');
  return {
    ...(room ? { room } : {}),
    ...(member ? { powers: powersOf(bits) } : {}),
    ...(server === undefined ? {} : { server }),
  };
}
