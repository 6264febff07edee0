/**
 * Makes the children of `parent` match `items`, touching only what changed: a node stays while its item's key and
 * signature stay, so focus, scroll and playing media survive an update.
 *
 * @template T
 * @param {HTMLElement} parent
 * @param {readonly T[]} items
 * @param {{ key: (item: T) => string, signature: (item: T) => string, create: (item: T) => HTMLElement }} how
 */
export function renderList(parent, items, { key, signature, create }) {
  const old = new Map([...parent.children].map((node) => [node.dataset.key, node]));
  let cursor = parent.firstElementChild;
  for (const item of items) {
    const standing = old.get(key(item));
    const node = nodeFor(item, standing, { key, signature, create });
    if (standing === cursor && cursor !== null) cursor = node;
    old.delete(key(item));
    if (node === cursor) {
      cursor = cursor.nextElementSibling;
    } else {
      parent.insertBefore(node, cursor);
    }
  }
  for (const gone of old.values()) if (gone.parentElement === parent) gone.remove();
}

function nodeFor(item, old, { key, signature, create }) {
  const sign = signature(item);
  if (old !== undefined && signatures.get(old) === sign) return old;
  const node = create(item);
  node.dataset.key = key(item);
  signatures.set(node, sign);
  if (old !== undefined) replaceKeepingFocus(old, node);
  return node;
}

function replaceKeepingFocus(old, node) {
  const focused = old.contains(document.activeElement) ? focusPath(old, document.activeElement) : undefined;
  old.replaceWith(node);
  if (focused !== undefined) follow(node, focused)?.focus({ preventScroll: true });
}

function focusPath(root, element) {
  const path = [];
  for (let node = element; node !== root; node = node.parentElement) {
    path.unshift([...node.parentElement.children].indexOf(node));
  }
  return path;
}

function follow(root, path) {
  return path.reduce((node, index) => node?.children[index], root);
}

/** What each node was made from; forgotten with the node. */
const signatures = new WeakMap();
