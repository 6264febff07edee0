import { invalid } from './errors.ts';
import { integerOf, isRecord, type Json, join, listOf, required, requiredText, textOf } from './fields.ts';
import { isSelect, walk } from './message.ts';
import { COMPONENT } from './wire.ts';

/** Limits: docs, components/reference. */
const ROWS_MAX = 5;
const BUTTONS_MAX = 5;
const ALL_MAX = 40;
const OPTIONS_MAX = 25;
/** Which components may stand at the top of a message; those beyond rows only with the components-v2 flag. */
const V2_TOP = new Set([1, 9, 10, 12, 13, 14, 17]);

/** Checks the components of a message and gives them as Discord answers them, numbered and with their defaults. */
export function messageComponents(list: readonly Json[], v2: boolean): Json[] {
  if (!v2 && list.length > ROWS_MAX) {
    throw invalid('components', 'BASE_TYPE_MAX_LENGTH', `Must be ${ROWS_MAX} or fewer in length.`);
  }
  list.forEach((component, index) => {
    const allowed = v2 ? V2_TOP.has(Number(component.type)) : component.type === COMPONENT.row;
    if (allowed) return;
    const words = `Value of field "type" must be one of (${v2 ? [...V2_TOP].join(', ') : '1'},).`;
    throw invalid(`components.${index}.type`, 'UNION_TYPE_CHOICES', words);
  });
  const checked = list.map((component, index) => checkAny(component, `components.${index}`));
  const all = [...walk(checked)];
  if (all.length > ALL_MAX) {
    throw invalid('components', 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', `Must be ${ALL_MAX} or fewer in total.`);
  }
  refuseRepeatedIds(all);
  return numbered(checked);
}

/** Checks a select menu of a message or a modal. */
export function checkSelect(component: Json, path: string): Json {
  const custom_id = requiredText(component, 'custom_id', path, 100);
  textOf(component, 'placeholder', path, 150);
  const min_values = integerOf(component, 'min_values', path, 0, OPTIONS_MAX) ?? 1;
  const max_values = integerOf(component, 'max_values', path, 1, OPTIONS_MAX) ?? 1;
  const options = component.type === COMPONENT.stringSelect ? { options: optionsOf(component, path) } : {};
  return { ...component, custom_id, min_values, max_values, ...options };
}

function checkAny(component: Json, path: string): Json {
  if (component.type === COMPONENT.row) return { ...component, components: checkRow(component, path) };
  if (component.type === COMPONENT.button) return checkButton(component, path);
  if (isSelect(component)) return checkSelect(component, path);
  if (component.type === COMPONENT.textDisplay) requiredText(component, 'content', path, 4000);
  const { components, accessory } = component;
  return {
    ...component,
    ...(component.type === 17 && { accent_color: component.accent_color ?? null, spoiler: component.spoiler ?? false }),
    ...(component.type === 14 && { divider: component.divider ?? true, spacing: component.spacing ?? 1 }),
    ...(Array.isArray(components) && {
      components: components.map((child, index) => checkAny(child, `${path}.components.${index}`)),
    }),
    ...(isRecord(accessory) && { accessory: checkAny(accessory, `${path}.accessory`) }),
  };
}

function checkRow(row: Json, path: string): Json[] {
  const children = listOf(row, 'components', path, BUTTONS_MAX);
  if (children === undefined || children.length === 0) {
    throw invalid(join(path, 'components'), 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.');
  }
  const selects = children.filter(isSelect).length;
  if (selects > 1 || (selects === 1 && children.length > 1)) {
    const words = 'The specified component exceeds the maximum width';
    throw invalid(join(path, 'components'), 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', words);
  }
  return children.map((child, index) => {
    const at = `${path}.components.${index}`;
    if (child.type === COMPONENT.button) return checkButton(child, at);
    if (isSelect(child)) return checkSelect(child, at);
    throw invalid(`${at}.type`, 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (2, 3, 5, 6, 7, 8).');
  });
}

function checkButton(button: Json, path: string): Json {
  const style = integerOf(button, 'style', path, 1, 6);
  if (style === undefined) throw required(join(path, 'style'));
  const label = textOf(button, 'label', path, 80);
  if ((label === undefined || label === '') && !isRecord(button.emoji)) {
    throw invalid(path, 'BUTTON_COMPONENT_INVALID_LABEL', 'A button must have a label or an emoji');
  }
  if (style === 5) {
    const url = requiredText(button, 'url', path, 512);
    if (!/^(?:https?|discord):\/\//.test(url)) {
      const words = `Scheme "${url.split(':')[0]}" is not supported. Scheme must be one of ('http', 'https', 'discord').`;
      throw invalid(join(path, 'url'), 'URL_TYPE_INVALID_SCHEME', words);
    }
    if (button.custom_id !== undefined) {
      throw invalid(path, 'BUTTON_COMPONENT_CUSTOM_ID_AND_URL', 'A custom id and url cannot both be specified');
    }
    return button;
  }
  if (button.url !== undefined && button.url !== null) {
    throw invalid(path, 'BUTTON_COMPONENT_CUSTOM_ID_AND_URL', 'A custom id and url cannot both be specified');
  }
  return { ...button, custom_id: requiredText(button, 'custom_id', path, 100) };
}

function optionsOf(select: Json, path: string): Json[] {
  const options = listOf(select, 'options', path, OPTIONS_MAX);
  if (options === undefined || options.length === 0) {
    const words = `Must be between 1 and ${OPTIONS_MAX} in length.`;
    throw invalid(join(path, 'options'), 'BASE_TYPE_BAD_LENGTH', words);
  }
  const values = new Set<string>();
  options.forEach((option, index) => {
    const at = `${path}.options.${index}`;
    requiredText(option, 'label', at, 100);
    textOf(option, 'description', at, 100);
    const value = requiredText(option, 'value', at, 100);
    if (values.has(value)) {
      throw invalid(
        `${at}.value`,
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      );
    }
    values.add(value);
  });
  return options;
}

function refuseRepeatedIds(all: readonly Json[]): void {
  const seen = new Set<string>();
  for (const { custom_id } of all) {
    if (typeof custom_id !== 'string') continue;
    if (seen.has(custom_id)) {
      const words = 'Component custom id cannot be duplicated';
      throw invalid('components', 'COMPONENT_CUSTOM_ID_DUPLICATED', words);
    }
    seen.add(custom_id);
  }
}

function numbered(components: readonly Json[]): Json[] {
  let last = 0;
  const number = (component: Json): Json => {
    const { id, ...rest } = component;
    last += 1;
    const own: Json = { ...rest, id: typeof id === 'number' && id > 0 ? id : last };
    if (Array.isArray(component.components)) own.components = component.components.map(number);
    if (isRecord(component.component)) own.component = number(component.component);
    if (isRecord(component.accessory)) own.accessory = number(component.accessory);
    return own;
  };
  return components.map(number);
}
