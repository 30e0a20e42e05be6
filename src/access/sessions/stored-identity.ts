import { CLEARANCES, ROLES, type Identity } from '../identity.js';

/** Who somebody was when they logged in, as JSON. Only people have sessions. */
export interface StoredIdentity {
  id: string;
  roles: string[];
  offices: string[] | 'all';
  clearances: string[];
}

export const toStored = ({ id, roles, offices, clearances }: Identity): StoredIdentity => ({
  id,
  roles: [...roles],
  offices: offices === 'all' ? offices : [...offices],
  clearances: [...clearances],
});

/** A role or clearance that a later version does not know gives nothing. */
export const storedIdentity = ({ id, roles, offices, clearances }: StoredIdentity): Identity => ({
  id,
  kind: 'person',
  roles: new Set(ROLES.filter((role) => roles.includes(role))),
  offices,
  clearances: new Set(CLEARANCES.filter((clearance) => clearances.includes(clearance))),
});
