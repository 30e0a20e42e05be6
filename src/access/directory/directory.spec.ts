import { loadConfiguration } from '../../platform/configuration/configuration.js';
import { CLEARANCES, ROLES } from '../identity.js';
import { groupsNaming, mappedDirectory, namedDirectory } from './directory.js';

const pairs = (names: readonly string[]): string =>
  names.map((name) => `${name}=group-of-${name}`).join(',');

describe('a directory', () => {
  it('can be mapped to every role and every clearance', () => {
    const directory = mappedDirectory(
      loadConfiguration({ ROLE_GROUPS: pairs(ROLES), CLEARANCE_GROUPS: pairs(CLEARANCES) }),
    );
    const groups = [...ROLES, ...CLEARANCES].map((name) => `group-of-${name}`);
    expect(directory.toPerson(groups)).toEqual({
      roles: new Set(ROLES),
      offices: [],
      clearances: new Set(CLEARANCES),
    });
    expect(directory.toMachine(groups)).toEqual({
      roles: new Set(),
      offices: [],
      clearances: new Set(),
    });
  });

  it('of our own says with the names of its groups what they give', () => {
    const all = {
      roles: new Set(ROLES),
      offices: ['0001', '0000'],
      clearances: new Set(CLEARANCES),
    };
    expect(namedDirectory.toPerson(groupsNaming(all))).toEqual(all);
    expect(namedDirectory.toMachine(groupsNaming({ roles: ['leser'], offices: 'all' }))).toEqual({
      roles: new Set(['leser']),
      offices: 'all',
      clearances: new Set(),
    });
    expect(namedDirectory.toPerson(['role:chief', 'veileder', 'clearance:all'])).toEqual({
      roles: new Set(),
      offices: [],
      clearances: new Set(),
    });
  });

  it('never gives a machine client a clearance', () => {
    const groups = groupsNaming({ roles: [], offices: [], clearances: CLEARANCES });
    expect(namedDirectory.toMachine(groups).clearances.size).toBe(0);
  });
});
