import type { Power } from '../../core/language/event.ts';
import { type Json, textAt } from '../read.ts';

/** Bits of what someone may do (Discord, "Permissions"). */
export const BIT = {
  ban: 1n << 2n,
  administrator: 1n << 3n,
  manageGuild: 1n << 5n,
  view: 1n << 10n,
  send: 1n << 11n,
  manageMessages: 1n << 13n,
  moderate: 1n << 40n,
  pin: 1n << 51n,
} as const;
const EVERYTHING = (1n << 60n) - 1n;

/** Powers that permission bits give. */
export function powersOf(bits: bigint): Power[] {
  const all = (bits & BIT.administrator) !== 0n;
  return [
    ...(all || (bits & BIT.manageGuild) !== 0n ? (['manage'] as const) : []),
    ...(all || (bits & (BIT.ban | BIT.moderate)) !== 0n ? (['moderate'] as const) : []),
  ];
}

/** What of a server says who may do what there. */
export interface Ruled {
  owner: string;
  roles: ReadonlyMap<string, bigint>;
}

/** What someone's roles let them do in the whole server `id`. */
export function permissions(guild: Ruled, id: string, user: string, roles: readonly string[]): bigint {
  if (user !== '' && user === guild.owner) return EVERYTHING;
  return [id, ...roles].reduce((bits, role) => bits | (guild.roles.get(role) ?? 0n), 0n);
}

/** In the order that Discord applies them: everyone, roles together, the member ("Permission Overwrites"). */
export function overwritten(
  base: bigint,
  all: readonly Json[],
  id: string,
  user: string,
  roles: readonly string[],
): bigint {
  const of = (ids: readonly string[]) => all.filter((each) => ids.includes(textAt(each, 'id') ?? ''));
  let bits = base;
  for (const level of [of([id]), of(roles), of([user])]) {
    const [deny, allow] = (['deny', 'allow'] as const).map((key) =>
      level.reduce((sum, each) => sum | bigAt(each, key), 0n),
    );
    bits = (bits & ~(deny ?? 0n)) | (allow ?? 0n);
  }
  return bits;
}

/** The permissions that a role gives. */
export function bitsAt(role: Json): bigint {
  return bigAt(role, 'permissions');
}

function bigAt(from: Json, key: string): bigint {
  const written = from[key];
  return typeof written === 'string' && /^\d+$/.test(written) ? BigInt(written) : 0n;
}
