/** The address when a browser may open it, else nothing: whoever wrote the message chose it. */
export function safeHref(href: string | undefined): string | undefined {
  if (href === undefined || !URL.canParse(href)) return undefined;
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(href).protocol) ? href : undefined;
}
