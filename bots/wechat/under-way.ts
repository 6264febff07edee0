/** What is being said to members just now, so that it can be waited for. */
export class UnderWay {
  private readonly byMember = new Map<string, Set<Promise<unknown>>>();

  /** Takes note of something that is being said, which never rejects; gives it back. */
  add<Result>(openid: string, saying: Promise<Result>): Promise<Result> {
    const mine = this.byMember.get(openid) ?? new Set();
    this.byMember.set(openid, mine.add(saying));
    void saying.then(() => {
      mine.delete(saying);
      if (mine.size === 0 && this.byMember.get(openid) === mine) this.byMember.delete(openid);
    });
    return saying;
  }

  /** Resolves when all that is being said to a member at this moment has its fate. */
  async over(openid: string): Promise<void> {
    await Promise.all(this.byMember.get(openid) ?? []);
  }
}
