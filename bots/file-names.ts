/**
 * A file's name without what cannot be seen in it: signs that turn the direction of writing make `exe.gnp` of what
 * ends in `png.exe`.
 */
export function plainFileName(name: string): string {
  return name.replace(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu, '');
}
