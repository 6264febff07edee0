const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Lets the arrow keys move the focus among the direct children of a list, around its ends. */
export function moveByArrows(list) {
  list.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const items = [...list.children].filter((item) => !item.hidden);
    const index = items.indexOf(document.activeElement);
    if (step === undefined || index < 0) return;
    items[(index + step + items.length) % items.length].focus();
    event.preventDefault();
  });
}
