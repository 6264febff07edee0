import { type DeskConfig, type OfficialAccount, staffMember } from '../../config/desk.ts';
import { namedIn } from '../../domain/claims.ts';
import type { Group } from '../../domain/group.ts';
import { createLinkGuard, type LinkGuard } from '../../guard/links/index.ts';
import { createNameGuard, type NameFinding, type NameGuard, type ProtectedIdentity } from '../../guard/names/index.ts';
import type { Person } from '../../language/event.ts';

/** Accounts that have no name of a person's kind. */
const nameless: ReadonlySet<string> = new Set(['website', 'email', 'phone']);

/**
 * The detectors, prepared for a policy and for each group's admins. It learns by what names staff go on the platforms:
 * desk.yaml knows their ids alone.
 */
export class Guards {
  readonly #policy: DeskConfig;
  #official: readonly OfficialAccount[];
  #links: LinkGuard;
  readonly #staff = new Map<string, { alias: string; channel: string; person: Person }>();
  /** By the list of admins: as long as that is the same, so is the guard. */
  readonly #names = new WeakMap<Group['state']['admins'], { learned: number; guard: NameGuard }>();
  /** Counts what was learned, so that older guards are made anew. */
  #learned = 0;

  constructor(policy: DeskConfig) {
    this.#policy = policy;
    this.#official = policy.officialAccounts;
    this.#links = createLinkGuard(this.#official, [policy.brand.name]);
  }

  get links(): LinkGuard {
    return this.#links;
  }

  /** Takes what is official today: what the bots themselves are called is known only once they are connected. */
  protect(official: readonly OfficialAccount[]): void {
    // It only ever grows.
    if (official.length <= this.#official.length) return;
    this.#official = official;
    this.#links = createLinkGuard(official, [this.#policy.brand.name]);
    this.#learned += 1;
  }

  /** Notes the names of someone who is staff; nothing for anybody else. */
  learn(channel: string, person: Person): void {
    const staff = staffMember(this.#policy, channel, person.id);
    if (!staff) return;
    const key = `${channel}:${person.id}`;
    const known = this.#staff.get(key)?.person;
    if (known?.name === person.name && known.handle === person.handle) return;
    this.#staff.set(key, { alias: staff.alias, channel, person });
    this.#learned += 1;
  }

  /** The guard of the names that nobody in this group may pass for. */
  names(group: Group): NameGuard {
    const { admins } = group.state;
    const known = this.#names.get(admins);
    if (known?.learned === this.#learned) return known.guard;
    const guard = remembering(inEitherOrder(createNameGuard(this.#identities(group).flatMap(asChineseToo))));
    this.#names.set(admins, { learned: this.#learned, guard });
    return guard;
  }

  #identities({ channel, state }: Group): ProtectedIdentity[] {
    const { brand, staff } = this.#policy;
    return [
      ...staff.map(({ alias, ids }): ProtectedIdentity => {
        const id = Object.hasOwn(ids, channel) ? ids[channel] : undefined;
        return { name: alias, ...(id === undefined ? {} : { ids: [id] }), kind: 'staff', label: alias };
      }),
      ...[...this.#staff.values()].map(
        ({ alias, channel: there, person }): ProtectedIdentity => ({
          name: person.name,
          ...handleOf(person.handle ?? null, there !== channel),
          ...(there === channel ? { ids: [person.id] } : {}),
          kind: 'staff',
          label: alias,
        }),
      ),
      ...state.admins.map(
        ({ id, name, handle }): ProtectedIdentity => ({
          name,
          ...handleOf(handle, false),
          ids: [id],
          kind: 'admin',
          label: name,
        }),
      ),
      { name: brand.name, kind: 'brand', label: brand.name },
      ...this.#official
        .filter(({ platform }) => !nameless.has(platform))
        .map(
          ({ platform, value }): ProtectedIdentity => ({
            name: '',
            ...handleOf(namedIn(value), platform !== channel),
            kind: 'official',
            label: value,
          }),
        ),
    ];
  }
}

/**
 * A Chinese name as it is said, of one whose parts stand in Western order: platforms with a first and a last name show
 * 小明 王 for 王小明. Undefined for every other name.
 */
function asSaid(name: string): string | undefined {
  const [, given, family] = /^(\p{Script=Han}{1,3})\s+(\p{Script=Han}{1,2})$/u.exec(name.trim()) ?? [];
  return given !== undefined && family !== undefined ? `${family}${given}` : undefined;
}

function asChineseToo(identity: ProtectedIdentity): ProtectedIdentity[] {
  const said = asSaid(identity.name);
  if (said === undefined) return [identity];
  const { handle: _, elsewhere: __, ...named } = identity;
  return [identity, { ...named, name: said }];
}

function inEitherOrder(guard: NameGuard): NameGuard {
  return {
    check(candidate) {
      const finding = guard.check(candidate);
      const said = finding ? undefined : asSaid(candidate.name);
      const other = said === undefined ? null : guard.check({ ...candidate, name: said });
      return other ? { ...other, shown: candidate.name, how: 'reordered' } : finding;
    },
  };
}

/** Names that were looked at are remembered, this many: in a busy group the same people speak again and again. */
const namesRemembered = 5_000;

function remembering(guard: NameGuard): NameGuard {
  const found = new Map<string, NameFinding | null>();
  return {
    check(candidate) {
      const key = JSON.stringify([candidate.id, candidate.name, candidate.handle]);
      const before = found.get(key);
      if (before !== undefined) return before;
      const finding = guard.check(candidate);
      if (found.size >= namesRemembered) found.clear();
      found.set(key, finding);
      return finding;
    },
  };
}

function handleOf(handle: string | null, elsewhere: boolean): Pick<ProtectedIdentity, 'handle' | 'elsewhere'> {
  return handle === null || handle === '' ? {} : { handle, ...(elsewhere ? { elsewhere } : {}) };
}
