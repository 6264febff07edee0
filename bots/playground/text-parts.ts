/** A text as clients send it that is longer than one message takes; `max` in UTF-16 units. */
export function textParts(text: string, max: number): string[] {
  const parts: string[] = [];
  for (let rest = text; rest !== ''; ) {
    // Never between the two halves of one character.
    const half = /[\uD800-\uDBFF]/.test(rest.charAt(max - 1)) && rest.length > max;
    const part = rest.slice(0, half ? max - 1 : max);
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return parts;
}
