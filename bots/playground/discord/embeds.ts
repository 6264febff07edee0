import { invalid } from './errors.ts';
import { isRecord, type Json, listOf, requiredText, textOf } from './fields.ts';

/** Limits: docs, resources/message, "Embed Limits". */
const ALL_MAX = 6000;

/** Checks embeds and gives them as Discord answers them. */
export function checkEmbeds(embeds: readonly Json[]): Json[] {
  let total = 0;
  const checked = embeds.map((embed, index) => {
    const path = `embeds.${index}`;
    const counted = (value: string | undefined) => {
      total += value?.length ?? 0;
    };
    counted(textOf(embed, 'title', path, 256));
    counted(textOf(embed, 'description', path, 4096));
    const fields = (listOf(embed, 'fields', path, 25) ?? []).map((field, number) => {
      const at = `${path}.fields.${number}`;
      counted(requiredText(field, 'name', at, 256));
      counted(requiredText(field, 'value', at, 1024));
      return { name: field.name, value: field.value, inline: field.inline === true };
    });
    const footer = isRecord(embed.footer) ? embed.footer : undefined;
    const author = isRecord(embed.author) ? embed.author : undefined;
    if (footer !== undefined) counted(requiredText(footer, 'text', `${path}.footer`, 2048));
    if (author !== undefined) counted(requiredText(author, 'name', `${path}.author`, 256));
    return { ...withoutNulls(embed), type: 'rich', ...(fields.length > 0 && { fields }) };
  });
  if (total > ALL_MAX) {
    throw invalid('embeds', 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${ALL_MAX}`);
  }
  return checked;
}

function withoutNulls(embed: Json): Json {
  return Object.fromEntries(Object.entries(embed).filter(([, value]) => value !== null && value !== undefined));
}
