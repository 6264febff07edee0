import { checkSelect } from './components.ts';
import { invalid } from './errors.ts';
import { integerOf, isRecord, type Json, join, listOf, required, requiredText, textOf } from './fields.ts';
import { isSelect } from './message.ts';
import { COMPONENT } from './wire.ts';

/** One thing to fill in. Of a select, `options` are its choices. */
export interface ModalField {
  readonly customId: string;
  readonly label: string;
  readonly type: number;
  readonly required: boolean;
  readonly long: boolean;
  readonly min: number;
  readonly max: number;
  readonly value: string | undefined;
  readonly placeholder: string | undefined;
  readonly options: readonly { label: string; value: string }[];
  /** A label component holds it, or an action row. */
  readonly inLabel: boolean;
}

/** A modal as a person sees it. */
export interface Modal {
  readonly customId: string;
  readonly title: string;
  /** Text displays between the fields. */
  readonly texts: readonly string[];
  readonly fields: readonly ModalField[];
}

/** Checks a modal (docs, components/reference, "Label", "Text Input"). */
export function readModal(data: Json): Modal {
  const customId = requiredText(data, 'custom_id', 'data', 100);
  const title = requiredText(data, 'title', 'data', 45);
  const components = listOf(data, 'components', 'data', 5) ?? [];
  if (components.length === 0) {
    throw invalid('data.components', 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.');
  }
  const texts: string[] = [];
  const fields: ModalField[] = [];
  components.forEach((component, index) => {
    const path = `data.components.${index}`;
    if (component.type === COMPONENT.textDisplay) texts.push(requiredText(component, 'content', path, 4000));
    else fields.push(fieldOf(component, path));
  });
  const seen = new Set<string>();
  for (const field of fields) {
    if (seen.has(field.customId)) {
      const words = 'Component custom id cannot be duplicated';
      throw invalid('data.components', 'COMPONENT_CUSTOM_ID_DUPLICATED', words);
    }
    seen.add(field.customId);
  }
  return { customId, title, texts, fields };
}

/**
 * What a person's client sends for a filled-in modal. `values` by custom id or label; throws where the client would
 * not let them press Submit.
 */
export function submission(modal: Modal, values: Readonly<Record<string, string | string[]>>): Json[] {
  for (const key of Object.keys(values)) {
    if (!modal.fields.some(({ customId, label }) => customId === key || label === key)) {
      throw new Error(
        `"${modal.title}" has no field "${key}"; it has ${modal.fields.map(({ label }) => label).join(', ')}`,
      );
    }
  }
  return modal.fields.map((field, index) => {
    const given = values[field.customId] ?? values[field.label];
    const inner = field.type === COMPONENT.textInput ? textAnswer(field, given) : selectAnswer(field, given);
    const numbered = { ...inner, id: index * 2 + 2 };
    const outer = { id: index * 2 + 1 };
    return field.inLabel
      ? { ...outer, type: COMPONENT.label, component: numbered }
      : { ...outer, type: COMPONENT.row, components: [numbered] };
  });
}

function fieldOf(component: Json, path: string): ModalField {
  if (component.type === COMPONENT.label) {
    const label = requiredText(component, 'label', path, 45);
    textOf(component, 'description', path, 100);
    if (!isRecord(component.component)) throw required(join(path, 'component'));
    return inputOf(component.component, join(path, 'component'), label);
  }
  const inner = component.type === COMPONENT.row ? (listOf(component, 'components', path, 1) ?? [])[0] : undefined;
  if (inner === undefined || inner.type !== COMPONENT.textInput) {
    throw invalid(`${path}.type`, 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1, 10, 18).');
  }
  return inputOf(inner, `${path}.components.0`, undefined);
}

function inputOf(input: Json, path: string, outerLabel: string | undefined): ModalField {
  const shared = { inLabel: outerLabel !== undefined, required: input.required !== false };
  if (isSelect(input)) {
    const select = checkSelect(input, path);
    const options = Array.isArray(select.options) ? select.options : [];
    return {
      ...shared,
      customId: String(select.custom_id),
      label: outerLabel ?? '',
      type: Number(input.type),
      long: false,
      min: Number(select.min_values),
      max: Number(select.max_values),
      value: undefined,
      placeholder: textOf(input, 'placeholder', path, 150),
      options: options.map(({ label, value }) => ({ label, value })),
    };
  }
  if (input.type !== COMPONENT.textInput) {
    throw invalid(`${path}.type`, 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (3, 4, 5, 6, 7, 8).');
  }
  const style = integerOf(input, 'style', path, 1, 2);
  if (style === undefined) throw required(join(path, 'style'));
  return {
    ...shared,
    customId: requiredText(input, 'custom_id', path, 100),
    label: outerLabel ?? requiredText(input, 'label', path, 45),
    type: COMPONENT.textInput,
    long: style === 2,
    min: integerOf(input, 'min_length', path, 0, 4000) ?? 0,
    max: integerOf(input, 'max_length', path, 1, 4000) ?? 4000,
    value: textOf(input, 'value', path, 4000),
    placeholder: textOf(input, 'placeholder', path, 100),
    options: [],
  };
}

function textAnswer(field: ModalField, given: string | string[] | undefined): Json {
  const value = (typeof given === 'string' ? given : undefined) ?? field.value ?? '';
  if (value === '' && field.required) throw new Error(`"${field.label}" must be filled in`);
  if (value !== '' && (value.length < field.min || value.length > field.max)) {
    throw new Error(`"${field.label}" takes ${field.min} to ${field.max} characters, not ${value.length}`);
  }
  return { type: field.type, custom_id: field.customId, value };
}

function selectAnswer(field: ModalField, given: string | string[] | undefined): Json {
  const chosen = given === undefined ? [] : typeof given === 'string' ? [given] : given;
  const values = chosen.map((wanted) => {
    if (field.type !== COMPONENT.stringSelect) return wanted;
    const option = field.options.find(({ label, value }) => label === wanted || value === wanted);
    if (option === undefined) throw new Error(`"${field.label}" does not offer "${wanted}"`);
    return option.value;
  });
  if (values.length === 0 && field.required) throw new Error(`"${field.label}" must be chosen`);
  return { type: field.type, custom_id: field.customId, values };
}
