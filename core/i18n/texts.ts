import type { Language } from '../config/desk.ts';

/** Arguments of a text: strings are data and can never become markup. */
export type Args = Readonly<Record<string, string | number>>;

/** Looks up texts of the Fluent files `core/i18n/<language>/*.ftl`. */
export interface Texts {
  /** The text of `id` in `language`. Throws on an unknown id or a missing argument. */
  say(language: Language, id: string, args?: Args): string;
}
