import type { REST } from '@discordjs/rest';
import type { Form, Immediate } from '../../core/channel.ts';
import { shorten } from '../breaks.ts';
import { isObject, type Json, needed, numberAt, objectAt, objectsAt, textAt } from '../read.ts';
import { type Answer, type Answers, readAnswer } from './answers.ts';
import { answerOf, INTERACTION } from './inbound-interactions.ts';
import { describe, type Log, type Scrub } from './log.ts';
import { actor } from './people.ts';
import { choiceOf } from './render.ts';
import type { Surroundings } from './surroundings.ts';

/** Kinds of answer to an interaction (Discord, "Interaction Callback Type"). */
const CALLBACK = { laterReply: 5, laterUpdate: 6, suggestions: 8, modal: 9 } as const;
const HIDDEN = 1 << 6;
/** Flag of a reply that was promised and has no words yet. */
const LOADING = 1 << 7;
const TITLE_MAX = 45;
const FIELDS_MAX = 5;
const SUGGESTIONS_MAX = 25;
const SUGGESTION_MAX = 100;
/** Discord waits three seconds for suggestions; later ones are of no use. */
const SUGGEST_WITHIN_MS = 2_500;

/** What acknowledging needs. */
export interface InteractionsOptions {
  rest: REST;
  answers: Answers;
  immediate: Immediate;
  log: Log;
  scrub: Scrub;
  /** Milliseconds after which a promised reply that nobody gave is taken back: what was asked is done without words. */
  patienceMs: number;
  self: Surroundings['self'];
  place: Surroundings['place'];
}

/**
 * Tells the platform at once that an interaction arrived: it waits three seconds at most, however slow our database is.
 * Gives whether there is an event in it for the desk. Does not wait for the platform's answer; never rejects.
 */
export function acknowledge(interaction: Json, options: InteractionsOptions): boolean {
  const type = numberAt(interaction, 'type');
  if (type === INTERACTION.autocomplete) {
    void suggest(interaction, options);
    return false;
  }
  if (type !== INTERACTION.command && type !== INTERACTION.component && type !== INTERACTION.modal) return false;
  const form = formFor(interaction, options);
  if (form) {
    void showForm(interaction, form, options);
    return false;
  }
  const answer = readAnswer(answerOf(interaction, options));
  // A form that was opened from a button leaves its message as it is, like the button itself.
  const promised = type === INTERACTION.command || (type === INTERACTION.modal && !objectAt(interaction, 'message'));
  const body = promised
    ? { type: CALLBACK.laterReply, data: answer?.hidden ? { flags: HIDDEN } : {} }
    : { type: CALLBACK.laterUpdate };
  const told = callback(interaction, body, options);
  if (answer) options.answers.received(answer, actor(interaction).id, promised, told);
  if (answer && promised) setTimeout(() => void takeBack(answer, options), options.patienceMs).unref();
  return true;
}

async function callback(interaction: Json, body: object, { rest, log, scrub }: InteractionsOptions): Promise<void> {
  try {
    const id = needed(textAt(interaction, 'id'), 'id');
    const token = needed(textAt(interaction, 'token'), 'token');
    await rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false });
  } catch (error) {
    log.warn({ problem: describe(error, scrub) }, 'an interaction could not be acknowledged');
  }
}

/** Takes a promised reply back, unless it has its words by now: another process may have given them. */
async function takeBack(answer: Answer, { rest, answers, log, scrub }: InteractionsOptions): Promise<void> {
  if (!answers.isWaiting(answer)) return;
  const path = `/webhooks/${answer.application}/${answer.token}/messages/@original` as const;
  try {
    const reply = await rest.get(path, { auth: false });
    if (!isObject(reply) || ((numberAt(reply, 'flags') ?? 0) & LOADING) === 0 || !answers.isWaiting(answer)) return;
    const deleted = rest.delete(path, { auth: false });
    answers.takenBack(
      answer,
      deleted.catch(() => {}),
    );
    await deleted;
  } catch (error) {
    log.debug({ problem: describe(error, scrub) }, 'a promised reply could not be taken back');
  }
}

async function showForm(interaction: Json, form: Promise<Form>, options: InteractionsOptions): Promise<void> {
  try {
    await callback(interaction, { type: CALLBACK.modal, data: modalBody(await form) }, options);
  } catch (error) {
    options.log.warn({ problem: describe(error, options.scrub) }, 'a form could not be shown');
  }
}

function formFor(interaction: Json, { immediate }: InteractionsOptions): Promise<Form> | undefined {
  const data = objectAt(interaction, 'data');
  if (!data || numberAt(interaction, 'type') === INTERACTION.modal) return undefined;
  const id = textAt(data, 'custom_id');
  const asked = id === undefined ? `/${textAt(data, 'name') ?? ''}` : choiceOf(id);
  return immediate.form({ asked, ...whoAsks(interaction) });
}

function whoAsks(interaction: Json): { channel: string; user: string; locale?: string } {
  const { id, locale } = actor(interaction);
  return { channel: 'discord', user: id, ...(locale === undefined ? {} : { locale }) };
}

/** A form as Discord takes it. Pure. */
export function modalBody({ id, title, fields }: Form): object {
  if (fields.length < 1 || fields.length > FIELDS_MAX) throw new RangeError(`a form has 1 to ${FIELDS_MAX} fields`);
  return {
    custom_id: id,
    title: shorten(title, TITLE_MAX),
    components: fields.map((field) => ({
      type: 1,
      components: [
        {
          type: 4,
          custom_id: field.id,
          label: shorten(field.label, TITLE_MAX),
          style: field.long ? 2 : 1,
          required: field.required ?? false,
          max_length: Math.min(field.most ?? 4000, 4000),
          ...(field.hint === undefined ? {} : { placeholder: shorten(field.hint, SUGGESTION_MAX) }),
          ...(field.value === undefined ? {} : { value: shorten(field.value, field.most ?? 4000) }),
        },
      ],
    })),
  };
}

async function suggest(interaction: Json, options: InteractionsOptions): Promise<void> {
  const choices = await suggestions(interaction, options);
  await callback(interaction, { type: CALLBACK.suggestions, data: { choices } }, options);
}

async function suggestions(interaction: Json, { immediate, log, scrub }: InteractionsOptions): Promise<object[]> {
  const data = objectAt(interaction, 'data');
  const focused = data && objectsAt(data, 'options').find((option) => option.focused === true);
  if (!data || !focused) return [];
  try {
    const request = {
      command: textAt(data, 'name') ?? '',
      option: textAt(focused, 'name') ?? '',
      typed: String(focused.value ?? ''),
      ...whoAsks(interaction),
    };
    const found = await within(immediate.suggest(request));
    return found.slice(0, SUGGESTIONS_MAX).map(({ label, value }) => ({
      name: shorten(label || value, SUGGESTION_MAX),
      value: focused.type === 4 ? Number(value) : value,
    }));
  } catch (error) {
    log.warn({ problem: describe(error, scrub) }, 'no suggestions could be made');
    return [];
  }
}

async function within<Result>(work: Promise<readonly Result[]>): Promise<readonly Result[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly Result[]>((resolve) => {
    timer = setTimeout(() => resolve([]), SUGGEST_WITHIN_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
