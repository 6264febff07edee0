import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle';
import { allLanguages, type Language } from '../config/desk.ts';
import type { Args, Texts } from './texts.ts';

const ownFolder = fileURLToPath(new URL('.', import.meta.url));

/**
 * Reads every `<folder>/<language>/*.ftl` once. Anything wrong with a text (unknown id, missing argument, an id defined
 * twice) throws: a programming error that tests find, never something for a member to read.
 */
export function createTexts(folder: string = ownFolder): Texts {
  const bundles = new Map<Language, FluentBundle>(
    allLanguages.map((language) => [language, readBundle(join(folder, language), language)]),
  );
  return {
    say(language, id, args = {}) {
      const bundle = bundles.get(language);
      const pattern = bundle?.getMessage(id)?.value;
      if (!bundle || !pattern) throw new Error(`no text "${id}" in ${language}`);
      const errors: Error[] = [];
      const text = bundle.formatPattern(pattern, variables(args), errors);
      const first = errors[0];
      if (first) throw new Error(`text "${id}" in ${language}: ${first.message}`);
      return text;
    },
  };
}

/** Isolation marks are off: they would travel into chats, where handles and links around them stop working. */
function readBundle(folder: string, language: Language): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.ftl'))
    .sort()) {
    const errors = bundle.addResource(new FluentResource(readFileSync(join(folder, name), 'utf8')));
    const first = errors[0];
    if (first) throw new Error(`${language}/${name}: ${first.message}`);
  }
  return bundle;
}

/** Numbers choose plurals as numbers and are written as plain digits: ticket 1001 is not "1,001". */
function variables(args: Args): Record<string, FluentVariable> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'number' ? new FluentNumber(value, { useGrouping: false }) : value,
    ]),
  );
}
