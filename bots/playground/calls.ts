/** The newest API calls that an emulator answered, and who wants to see each. */
export class Calls<Call> {
  /** Oldest first. */
  readonly kept: Call[] = [];
  private readonly keep: number;
  private readonly hooks = new Set<(call: Call) => void>();

  constructor(keep: number) {
    this.keep = keep;
  }

  add(call: Call): void {
    this.kept.push(call);
    // Trimmed in batches: shifting one by one from a long array is what would make this slow.
    if (this.kept.length > this.keep * 2) this.kept.splice(0, this.kept.length - this.keep);
    for (const hook of this.hooks) hook(call);
  }

  /** Sees every later call; gives the function that stops it. */
  watch(hook: (call: Call) => void): () => void {
    this.hooks.add(hook);
    return () => void this.hooks.delete(hook);
  }
}
