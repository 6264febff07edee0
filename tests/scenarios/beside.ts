import { expect } from 'vitest';
import type { House, Played } from './house.ts';
import type { DeskPerson, Detail, Own, Seat, Seen, Words } from './people.ts';

/** What the desk says beside the words of a dialogue where the platform of its members counts what may be sent. */
export interface Asides {
  /** Under a member's words: what can be sent to them. Not theirs. */
  readonly under: RegExp;
  /** At the message of staff: it arrived. */
  readonly arrived: RegExp;
  /** Words of a member who waits for an answer. */
  readonly looksIn: string;
}

/** A house that has no desk, with its staff in another house: seen from the dialogue, one house. */
export function deskBeside(members: House, desk: House, asides: Asides, settled: () => Promise<void>): Played {
  const around = { desk, asides, settled };
  const cast = new Map<string, DeskPerson>();
  const deskPerson = (person: DeskPerson): DeskPerson => {
    const known = cast.get(person.id) ?? withAsides(person, around);
    cast.set(person.id, known);
    return known;
  };
  return {
    forms: members.forms,
    longestWords: members.longestWords,
    kinds: members.kinds,
    member: (name, options) => members.member(name, options),
    staff: (alias) => deskPerson(desk.staff(alias)),
    stranger: (name) => deskPerson(desk.stranger(name)),
    misfortune: (what, towards, times) => (towards === 'desk' ? desk : members).misfortune(what, towards, times),
    repeatsLast: () => members.repeatsLast(),
    saysNonsense: (nonsense) => members.saysNonsense(nonsense),
    threads: () => desk.threads(),
    deletesThread: (ticket) => desk.deletesThread(ticket),
    migrates: () => desk.migrates(),
    mayOpenThreads: (may) => desk.mayOpenThreads(may),
    refusesThread: () => desk.refusesThread(),
    community: (title, people) => members.community(title, people),
    ground: (title) => members.ground(title),
  };
}

interface Around {
  desk: House;
  asides: Asides;
  settled(): Promise<void>;
}

function withAsides(person: DeskPerson, around: Around): DeskPerson {
  const threads = new Map<number, Seat>();
  return {
    name: person.name,
    id: person.id,
    inPrivate: new SeatWithAsides(person.inPrivate, around),
    inDesk: new SeatWithAsides(person.inDesk, around),
    in(ticket) {
      const seat = threads.get(ticket) ?? new SeatWithAsides(person.in(ticket), around);
      threads.set(ticket, seat);
      return seat;
    },
  };
}

const patienceMs = 8_000;

/** A seat of staff that reads what is said to the dialogue, and takes an arrival that is told in words for its mark. */
class SeatWithAsides implements Seat {
  readonly #seat: Seat;
  readonly #around: Around;
  /** How much of the page was read. */
  #read = 0;

  constructor(seat: Seat, around: Around) {
    this.#seat = seat;
    this.#around = around;
  }

  async sees(words: Words, detail?: Detail): Promise<Seen> {
    const seen = await this.#seat.sees(words, detail);
    const { page } = this.#seat;
    this.#read = Math.max(this.#read, seen.edited ? page.length : page.findIndex(({ id }) => id === seen.id) + 1);
    return this.#plain(seen);
  }

  async seesNothingMore(): Promise<void> {
    const { desk, asides, settled } = this.#around;
    const { arrived, looksIn } = asides;
    await settled();
    const unread = this.page.slice(this.#read).filter(({ text }) => !arrived.test(text) && text !== looksIn);
    expect(
      unread.map(({ text }) => text),
      `nothing more at the desk\n${desk.transcript()}`,
    ).toEqual([]);
  }

  get page(): readonly Seen[] {
    return this.#seat.page.map((seen) => this.#plain(seen));
  }

  async seesMark(own: Own): Promise<void> {
    const { desk, asides } = this.#around;
    const until = Date.now() + patienceMs;
    const isTold = ({ text, answers }: Seen) => asides.arrived.test(text) && own.text.includes(answers ?? ' ');
    while (!this.#seat.page.some(isTold)) {
      if (Date.now() > until) throw new Error(`nobody said that “${own.text}” arrived\n${desk.transcript()}`);
      await Promise.race([desk.change(), new Promise((resolve) => setTimeout(resolve, 50))]);
    }
  }

  says = (words: string) => this.#seat.says(words);
  types = (words: string) => this.#seat.types(words);
  sends: Seat['sends'] = (what) => this.#seat.sends(what);
  sendsAlbum: Seat['sendsAlbum'] = (pieces) => this.#seat.sendsAlbum(pieces);
  forwards: Seat['forwards'] = (words, origin) => this.#seat.forwards(words, origin);
  edits: Seat['edits'] = (own, words) => this.#seat.edits(own, words);
  presses: Seat['presses'] = (label, on) => this.#seat.presses(label, on);
  forges: Seat['forges'] = (choice, on) => this.#seat.forges(choice, on);
  fillsForm: Seat['fillsForm'] = (fields) => this.#seat.fillsForm(fields);
  choice: Seat['choice'] = (label, on) => this.#seat.choice(label, on);

  #plain(seen: Seen): Seen {
    return { ...seen, text: seen.text.replace(this.#around.asides.under, '') };
  }
}
