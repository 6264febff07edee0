import type { DeskConfig } from '../../core/config/desk.ts';
import type { Imitated } from './impostors.ts';

/** Aliases of the staff, which are also their names in the emulated worlds. The first is an admin. */
export const AGENTS = ['客服01', '客服02'] as const;
/** Someone who sees the desk and is not on the staff list. */
export const STRANGER = '路人';
/** Who runs the community's groups, as the platforms know it. */
export const GROUP_ADMIN = '陆遥';
/** Who the impostors pass for unless the operator's policy names others. */
export const IMITATED: Imitated = { brand: 'Example Exchange', alias: AGENTS[0], site: 'example.com' };

/** The part of the operator's policy that is made up with a cast. */
export type CastPolicy = Pick<DeskConfig, 'desk' | 'staff'>;

/** An emulated platform with people on it. */
export interface PlatformCast {
  readonly platform: string;
  /** The environment variables with which the program connects to it. */
  readonly variables: Readonly<Record<string, string>>;
  /** The policy of a desk on this platform alone; absent where no desk can stand and no staff work. */
  readonly policy?: CastPolicy;
  /** Ends the emulator. */
  close(): Promise<void>;
}

/** A desk on a platform, answered by the agents there; they are in the order of their aliases. */
export function castPolicy(
  platform: string,
  chat: string,
  agents: readonly { readonly id: string | number }[],
): CastPolicy {
  return {
    desk: { channel: platform, chat },
    staff: agents.map(({ id }, index) => ({
      alias: AGENTS[index] ?? `${index + 1}`,
      role: index === 0 ? 'admin' : 'agent',
      ids: { [platform]: String(id) },
    })),
  };
}

/** The policy of a desk on one of several platforms: its staff are the same people on all of them. */
export function jointPolicy(casts: readonly PlatformCast[], deskOn: string): CastPolicy {
  const home = casts.find(({ platform }) => platform === deskOn);
  if (home?.policy === undefined) throw new Error(`no desk can stand on ${deskOn} here`);
  const staff = home.policy.staff.map((someone) => {
    const everywhere = casts.flatMap(
      ({ policy }) => policy?.staff.filter(({ alias }) => alias === someone.alias) ?? [],
    );
    return { ...someone, ids: Object.assign({}, ...everywhere.map(({ ids }) => ids)) };
  });
  return { desk: home.policy.desk, staff };
}
