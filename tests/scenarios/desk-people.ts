import type { DeskPerson, Seat } from './people.ts';

/**
 * People at the desk, each always the same: a seat remembers what was read from it. `seatAt` gives a new seat alone with
 * the bot, in the desk's general place, or in the thread of a ticket.
 */
export function deskPeople<User>(
  person: (user: User) => { id: string; name: string },
  seatAt: (user: User, where: 'private' | 'desk' | number) => Seat,
): (user: User) => DeskPerson {
  const known = new Map<string, DeskPerson>();
  return (user) => {
    const { id, name } = person(user);
    const threads = new Map<number, Seat>();
    const found = known.get(id) ?? {
      name,
      id,
      inPrivate: seatAt(user, 'private'),
      inDesk: seatAt(user, 'desk'),
      in(ticket: number) {
        const seat = threads.get(ticket) ?? seatAt(user, ticket);
        threads.set(ticket, seat);
        return seat;
      },
    };
    known.set(id, found);
    return found;
  };
}
