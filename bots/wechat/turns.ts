/** Keeps what goes to one member by API in the order in which it was asked for. */
export class Turns {
  private readonly last = new Map<string, Promise<void>>();

  /** Lines up behind everyone who entered for the same member; `leave` lets the next one go. */
  enter(openid: string): { before: Promise<void>; leave(): void } {
    const before = this.last.get(openid) ?? Promise.resolve();
    let leave = () => {};
    const gone = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const mine = before.then(() => gone);
    this.last.set(openid, mine);
    return {
      before,
      leave: () => {
        leave();
        if (this.last.get(openid) === mine) this.last.delete(openid);
      },
    };
  }
}
