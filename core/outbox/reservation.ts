import type { Delivery } from './delivery.ts';

/** Deliveries that start as soon as the transaction that writes them is committed. */
export interface Reservation {
  readonly ids: ReadonlySet<string>;
  start(): void;
  /** The transaction failed: nothing was written, nothing starts. */
  cancel(): void;
}

/** Whoever can start deliveries. */
export interface Reserving {
  reserve(deliveries: readonly Delivery[]): Reservation;
}

/** Reservations of several senders as one. */
export function reserveAll(senders: readonly Reserving[], deliveries: readonly Delivery[]): Reservation {
  const reservations = senders.map((sender) => sender.reserve(deliveries));
  return {
    ids: new Set(reservations.flatMap(({ ids }) => [...ids])),
    start: () => reservations.forEach((each) => void each.start()),
    cancel: () => reservations.forEach((each) => void each.cancel()),
  };
}
