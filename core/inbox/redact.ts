import { type Finding, redactSecrets } from '../guard/secrets.ts';
import type { Attachment, Content, Text } from '../language/content.ts';
import { plain } from '../language/content.ts';
import type { Answered, Event, SecretKind } from '../language/event.ts';

/** Collects what was removed while an event's words are gone through. */
class Redactor {
  readonly kinds = new Set<SecretKind>();

  readonly string = (text: string): string => {
    const { text: redacted, findings } = redactSecrets(text);
    for (const finding of findings satisfies readonly Finding[]) this.kinds.add(finding.kind);
    return findings.length > 0 ? redacted : text;
  };

  text(text: Text): Text {
    // A secret may run across spans, so they are read as one; the look of a text with a secret in it is not worth keeping.
    const whole = plain(text);
    const redacted = this.string(whole);
    return redacted === whole ? text : [redacted];
  }

  attachment = (attachment: Attachment): Attachment => {
    if (attachment.kind === 'location') {
      const { title, address } = attachment;
      return {
        ...attachment,
        ...(title ? { title: this.string(title) } : {}),
        ...(address ? { address: this.string(address) } : {}),
      };
    }
    if (attachment.kind === 'contact') return { ...attachment, name: this.string(attachment.name) };
    return attachment.name === undefined ? attachment : { ...attachment, name: this.string(attachment.name) };
  };

  content(content: Content): Content {
    const { text, attachments } = content;
    return {
      ...content,
      ...(text ? { text: this.text(text) } : {}),
      ...(attachments ? { attachments: attachments.map(this.attachment) } : {}),
    };
  }

  record(fields: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, this.string(value)]));
  }

  /** Secrets in another's words say nothing about who answered them. */
  answered(answered: Answered): Answered {
    return { ...answered, content: new Redactor().content(answered.content) };
  }

  event(event: Event): Event {
    switch (event.kind) {
      case 'message':
      case 'edited':
        return { ...event, content: this.content(event.content) };
      case 'command':
        return {
          ...event,
          args: this.string(event.args),
          ...(event.options ? { options: this.record(event.options) } : {}),
          ...(event.attachments ? { attachments: event.attachments.map(this.attachment) } : {}),
          ...(event.answered ? { answered: this.answered(event.answered) } : {}),
        };
      case 'form':
        return { ...event, fields: this.record(event.fields) };
      case 'press':
      case 'blocked':
      case 'unblocked':
      case 'added':
      case 'removed':
      case 'migrated':
      case 'joined':
      case 'renamed':
      case 'regrouped':
      case 'due':
        return event;
    }
  }
}

/** The event without its secrets, saying which kinds were in it. Names are gone through as well. Pure. */
export function redactEvent(event: Event): Event {
  const redactor = new Redactor();
  const redacted = redactor.event({ ...event, from: { ...event.from, name: redactor.string(event.from.name) } });
  return redactor.kinds.size > 0 ? { ...redacted, redacted: [...redactor.kinds] } : redacted;
}
