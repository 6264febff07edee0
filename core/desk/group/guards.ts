import type { DeskConfig } from '../../config/desk.ts';
import { staffMember } from '../../config/desk.ts';
import { namedIn } from '../../domain/claims.ts';
import type { Group } from '../../domain/group.ts';
import { createLinkGuard, type LinkGuard } from '../../guard/links/index.ts';
import { createNameGuard, type NameGuard, type ProtectedIdentity } from '../../guard/names/index.ts';
import type { Person } from '../../language.ts';

/** Accounts that have no name of a person's kind. */
const nameless: ReadonlySet<string> = new Set(['website', 'email', 'phone']);

/**
 * The detectors, prepared for a policy and for each group's admins. It learns by what names staff go on the platforms:
 * desk.yaml knows their ids alone.
 */
export class Guards {
  readonly links: LinkGuard;
  readonly #policy: DeskConfig;
  readonly #staff = new Map<string, { alias: string; channel: string; person: Person }>();
  readonly #names = new Map<string, { admins: Group['state']['admins']; staff: number; guard: NameGuard }>();
  /** Counts what was learned, so that older guards are made anew. */
  #learned = 0;

  constructor(policy: DeskConfig) {
    this.#policy = policy;
    this.links = createLinkGuard(policy.officialAccounts);
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
    const known = this.#names.get(group.id);
    if (known && known.staff === this.#learned && JSON.stringify(known.admins) === JSON.stringify(admins)) {
      return known.guard;
    }
    const guard = createNameGuard(this.#identities(group));
    this.#names.set(group.id, { admins, staff: this.#learned, guard });
    return guard;
  }

  #identities({ channel, state }: Group): ProtectedIdentity[] {
    const { brand, staff, officialAccounts } = this.#policy;
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
      ...officialAccounts
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

function handleOf(handle: string | null, elsewhere: boolean): Pick<ProtectedIdentity, 'handle' | 'elsewhere'> {
  return handle === null || handle === '' ? {} : { handle, ...(elsewhere ? { elsewhere } : {}) };
}
