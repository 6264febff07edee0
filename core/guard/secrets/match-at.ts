/** Matches a sticky pattern exactly at an offset; the pattern's own position is set here so that no call sees another's. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
