/** Which messages each person has seen. Forgotten with the page. */
export class Unread {
  #seen = new Map();
  #begun = new Set();

  /** Everything there when the page opens counts as seen. */
  begin(stage, messagesOf) {
    if (this.#begun.has(stage.platform)) return;
    this.#begun.add(stage.platform);
    for (const person of stage.people.values()) {
      for (const conversation of stage.conversations.keys())
        this.see(person.id, conversation, messagesOf(stage, conversation));
    }
  }

  see(person, conversation, messages) {
    const last = messages.at(-1);
    if (last !== undefined) this.#seen.set(`${person} ${conversation}`, { id: last.id, at: last.at });
  }

  /** How many messages of others this person has not seen. */
  count(person, conversation, messages) {
    const seen = this.#seen.get(`${person} ${conversation}`);
    const index = messages.findIndex(({ id }) => id === seen?.id);
    // The one seen last may be gone by now: then the clock decides.
    const fresh = index >= 0 ? messages.slice(index + 1) : messages.filter(({ at }) => at > (seen?.at ?? 0));
    return fresh.filter(({ author, service }) => service === undefined && author.id !== person).length;
  }
}
