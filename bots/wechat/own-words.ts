/**
 * What the adapter itself has to say to members and staff, in the brand's first language. WeChat tells no nickname and
 * takes no documents: someone has to say so.
 */
export interface OwnWords {
  /** How a member is called, by the last four characters of their id. */
  member(last4: string): string;
  /** Stands at the end of a reply when there is more than it can hold: how to get the rest. At most 200 bytes. */
  more: string;
  /** In place of a file that WeChat has no way to deliver; the name may be empty. */
  fileNotSent(name: string): string;
}
