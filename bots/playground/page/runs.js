import { h } from './element.js';

const TAGS = { bold: 'strong', italic: 'em', underline: 'u', strike: 's', code: 'code', pre: 'code', small: 'small' };

/**
 * A message's text. Quoted runs are gathered into one block.
 * @param {readonly { text: string, styles?: string[], href?: string, command?: boolean }[]} runs
 * @param {(command: string) => void} onCommand
 */
export function renderRuns(runs, onCommand) {
  const body = h('div', { class: 'runs', dir: 'auto' });
  let quote;
  for (const run of runs) {
    const node = renderRun(run, onCommand);
    if (run.styles?.includes('quote')) {
      quote ??= body.appendChild(h('blockquote'));
      quote.append(node);
    } else {
      // The block already ends the line.
      if (quote !== undefined && node instanceof Text) node.data = node.data.replace(/^\n/, '');
      quote = undefined;
      body.append(node);
    }
  }
  return body;
}

function renderRun({ text, styles = [], href, command }, onCommand) {
  let node = document.createTextNode(text);
  for (const style of styles) {
    if (style === 'spoiler') node = spoiler(node);
    else if (style === 'heading' || style === 'mention') node = h('span', { class: style }, node);
    else if (style in TAGS) node = h(TAGS[style], style === 'pre' ? { class: 'pre' } : {}, node);
  }
  if (href !== undefined) return h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, node);
  if (command)
    return h('button', { type: 'button', class: 'text-command', on: { click: () => onCommand(text) } }, node);
  return node;
}

function spoiler(node) {
  const reveal = (event) => event.currentTarget.classList.add('is-shown');
  return h('button', { type: 'button', class: 'spoiler', on: { click: reveal } }, node);
}

/** The words of a message on one line. */
export function plainText(message) {
  return message.runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
