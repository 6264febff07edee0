import { outgoingFile } from './outgoing-file.js';

/**
 * What a person does in a conversation, as actions of the server.
 * @param {{ where: () => { platform: string, person: string, conversation: string },
 *   perform: (action: object) => Promise<unknown> }} options
 */
export function conversationActions({ where, perform }) {
  return {
    press: (message, data) => perform({ do: 'press', ...where(), message: message.id, data }),
    react: (message, emoji) => perform({ do: 'react', ...where(), message: message.id, ...(emoji && { emoji }) }),
    choose: (message, menu, values) => perform({ do: 'choose', ...where(), message: message.id, menu, values }),
    dismiss: (message) => perform({ do: 'dismiss', ...where(), message: message.id }),
    useCommand: (name, options) => perform({ do: 'command', ...where(), name, options }),
    messageCommand: (message, name) => perform({ do: 'message-command', ...where(), message: message.id, name }),
    complete: (use) => perform({ do: 'autocomplete', ...where(), ...use }),
    say: (text) => perform({ do: 'say', ...where(), text }),
    edit: (message, text) => perform({ do: 'edit', ...where(), message: message.id, text }),
    place: (place) => perform({ do: 'send-location', ...where(), ...place }),
    contact: (contact) => perform({ do: 'send-contact', ...where(), ...contact }),
    async send({ text, files, replyTo }) {
      const at = where();
      const answering = replyTo === undefined ? {} : { replyTo };
      if (files.length === 0) return perform({ do: 'say', ...at, text, ...answering });
      const outgoing = await Promise.all(files.map(outgoingFile));
      const caption = text === '' ? {} : { caption: text };
      return perform({ do: 'send-files', ...at, files: outgoing, ...caption, ...answering });
    },
  };
}
