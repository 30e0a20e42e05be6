import type { Configuration } from '../../platform/configuration/configuration.js';
import type { GroupGrant } from '../../platform/configuration/access-settings.js';
import { CLEARANCES, ROLES, type Clearance, type Role } from '../identity.js';

/** What groups, app roles or scopes give. */
export interface Granted {
  roles: ReadonlySet<Role>;
  offices: readonly string[] | 'all';
  clearances: ReadonlySet<Clearance>;
}

/** How what a directory says is read: which of its groups gives what. */
export interface Directory {
  /** Claim with the staff identifier. */
  staffIdClaim: string;
  toPerson(groups: readonly string[]): Granted;
  /** A machine client has no clearances: protected addresses are opened by people. */
  toMachine(scopes: readonly string[]): Granted;
}

/** The directory of an installation, as its settings map it. A group that they do not name gives nothing. */
export function mappedDirectory(
  settings: Pick<Configuration, 'staffIdClaim'> &
    Partial<Pick<Configuration, 'roleGroups' | 'officeGroups' | 'clearanceGroups' | 'roleScopes'>>,
): Directory {
  const { staffIdClaim, roleGroups, officeGroups, clearanceGroups, roleScopes } = settings;
  return {
    staffIdClaim,
    toPerson: (groups) => ({
      roles: rolesIn(given(roleGroups, groups)),
      offices: officesIn(given(officeGroups, groups)),
      clearances: clearancesIn(given(clearanceGroups, groups)),
    }),
    toMachine: (scopes) => ({
      roles: rolesIn(given(roleScopes, scopes)),
      offices: officesIn(given(officeGroups, scopes)),
      clearances: new Set(),
    }),
  };
}

/**
 * A directory whose groups say themselves what they give: `role:veileder`, `office:0315`, `office:*`,
 * `clearance:shielded`. For issuers of our own: what is invented needs no table.
 */
export const namedDirectory: Directory = {
  staffIdClaim: 'NAVident',
  toPerson: (groups) => ({
    roles: rolesIn(named('role:', groups)),
    offices: officesIn(named('office:', groups)),
    clearances: clearancesIn(named('clearance:', groups)),
  }),
  toMachine: (scopes) => ({
    roles: rolesIn(named('role:', scopes)),
    offices: officesIn(named('office:', scopes)),
    clearances: new Set(),
  }),
};

/** The groups of `namedDirectory` that give all this. */
export const groupsNaming = (granted: {
  roles: Iterable<Role>;
  offices: readonly string[] | 'all';
  clearances?: Iterable<Clearance>;
}): string[] => [
  ...[...granted.roles].map((role) => `role:${role}`),
  ...(granted.offices === 'all' ? ['*'] : granted.offices).map((office) => `office:${office}`),
  ...[...(granted.clearances ?? [])].map((clearance) => `clearance:${clearance}`),
];

const given = (grants: readonly GroupGrant[] | undefined, groups: readonly string[]): string[] =>
  (grants ?? []).filter(({ group }) => groups.includes(group)).map(({ what }) => what);

const named = (prefix: string, groups: readonly string[]): string[] =>
  groups.filter((group) => group.startsWith(prefix)).map((group) => group.slice(prefix.length));

const rolesIn = (names: readonly string[]): ReadonlySet<Role> =>
  new Set(ROLES.filter((role) => names.includes(role)));

const clearancesIn = (names: readonly string[]): ReadonlySet<Clearance> =>
  new Set(CLEARANCES.filter((clearance) => names.includes(clearance)));

const officesIn = (names: readonly string[]): readonly string[] | 'all' =>
  names.includes('*') ? 'all' : [...new Set(names)];
