/** The first ticket of an installation. */
export const firstTicketNumber = 1001;

/** As people see it: `#1001`. */
export function ticketLabel(number: number): string {
  return `#${number}`;
}

/**
 * Reads a ticket number as people write it: `1001`, `#1001`, `＃１００１`, spaces around or after the sign allowed.
 * Undefined for anything else.
 */
export function parseTicketNumber(words: string): number | undefined {
  const match = /^#?\s*(\d{4,9})$/u.exec(words.normalize('NFKC').trim());
  if (!match) return undefined;
  const number = Number(match[1]);
  return number >= firstTicketNumber ? number : undefined;
}
