import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { DeskConfig } from '../../core/config/desk.ts';
import { loadDesk } from '../../core/config/load.ts';

const common = readFileSync(new URL('policy.yaml', import.meta.url), 'utf8');

/**
 * The policy of a dialogue, read as an operator's desk.yaml is. Each text is YAML; a later one's sections replace those
 * of an earlier one.
 */
export function policyOf(channels: readonly string[], ...texts: readonly string[]): DeskConfig {
  const sections = [common, ...texts].map((text) => parse(text) as Record<string, unknown> | null);
  return loadDesk('policy.yaml', stringify(Object.assign({}, ...sections)), channels);
}
