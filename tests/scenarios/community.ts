import type { Member, Own, Seat } from './people.ts';

/** A community's own group or server, run by its admins, into which the bot can be put. */
export interface Community {
  /** The bot is put in; without `rights` it may only read and write. */
  invites(options?: { rights?: boolean }): void;
  /** The bot is put out. */
  evicts(): void;
  /** Someone who is nowhere yet. */
  person(name: string, handle?: string): Member;
  /** Someone comes in and takes a seat. */
  joins(member: Member): Seat;
  /** An admin of the community, as the platform knows it. */
  admin(name: string): Member & { readonly here: Seat };
  /** A seat in another room of it, which is made when it is not there yet; where there are such. */
  in(room: string, member: Member): Seat;
  /** From now on they are an admin no more. */
  demotes(member: Member): void;
  /** An admin mutes them by the platform's own means, for as long as it can. */
  silences(member: Member): void;
  /** They change what they are called; where the platform tells nobody, it shows when they next say something. */
  renames(member: Member, name: string): void;
  /** A command about someone, or about a message of theirs, as the platform has such. */
  commands(seat: Seat, command: string, about: Member, message: Own): Promise<void>;
  /** Whether they are here and may write. */
  mayWrite(member: Member): boolean;
  isBanned(member: Member): boolean;
  /** The commands that someone here is offered, and what the first of them is said to do. */
  offered(member: Member): { readonly names: readonly string[]; readonly first: string };
  /** The bot's messages that stand here, oldest first. */
  readonly said: readonly string[];
  /** Whether a message still stands. */
  stands(own: Own): boolean;
}
