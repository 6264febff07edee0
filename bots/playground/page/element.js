const LINK_PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:', 'blob:'];
const URL_ATTRIBUTES = ['href', 'src'];

/**
 * Builds an element. Strings become text nodes, never markup; event handlers only come from `on`; addresses with a
 * protocol that could run code are refused, whoever they came from.
 *
 * @param {string} tag
 * @param {{ class?: string, on?: Record<string, (event: Event) => void>, data?: Record<string, string>,
 *   [attribute: string]: unknown }} [props] `undefined`, `null` and `false` leave an attribute out.
 * @param {...(Node | string | number | undefined | null | false)} children
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) setProp(element, name, value);
  for (const child of children.flat()) {
    if (child !== undefined && child !== null && child !== false) element.append(child);
  }
  return element;
}

function setProp(element, name, value) {
  if (value === undefined || value === null || value === false) return;
  if (name === 'on') {
    for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
  } else if (name === 'data') {
    for (const [key, item] of Object.entries(value)) if (item !== undefined) element.dataset[key] = item;
  } else if (name === 'class') {
    element.className = value;
  } else if (/^on|^style$|^srcdoc$/i.test(name)) {
    throw new Error(`not set from data: ${name}`);
  } else if (!URL_ATTRIBUTES.includes(name) || isSafeUrl(String(value))) {
    element.setAttribute(name, value === true ? '' : String(value));
  }
}

function isSafeUrl(value) {
  return LINK_PROTOCOLS.includes(new URL(value, location.href).protocol);
}

/** Class names joined, falsy ones left out. */
export function classes(...names) {
  return names.filter(Boolean).join(' ');
}
