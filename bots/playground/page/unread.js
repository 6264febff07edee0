/** Which messages each person has seen. Forgotten with the page. */
export class Unread {
  #seen = new Map();
  #started = false;

  /** Everything there when the page opens counts as seen. */
  begin(stage, messagesOf) {
    if (this.#started) return;
    this.#started = true;
    for (const person of stage.people.values()) {
      for (const conversation of stage.conversations.keys())
        this.see(person.id, conversation, messagesOf(stage, conversation));
    }
  }

  see(person, conversation, messages) {
    const last = messages.at(-1);
    if (last !== undefined) this.#seen.set(`${person} ${conversation}`, numberOf(last.id));
  }

  /** How many messages of others this person has not seen. */
  count(person, conversation, messages) {
    const seen = this.#seen.get(`${person} ${conversation}`) ?? 0;
    const news = messages.filter(
      ({ id, author, service }) => service === undefined && author.id !== person && numberOf(id) > seen,
    );
    return news.length;
  }
}

function numberOf(id) {
  return Number(id.slice(id.lastIndexOf(':') + 1));
}
