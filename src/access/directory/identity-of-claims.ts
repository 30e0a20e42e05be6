import { staffId } from '../../domain/person/staff.js';
import type { Identity } from '../identity.js';
import type { Directory } from './directory.js';

/** Claims of a token whose signature, issuer, audience and times have been checked. */
export type Claims = Readonly<Record<string, unknown>>;

/** The token holds, but does not say who it is about. */
export class NobodyNamed extends Error {
  override readonly name = 'NobodyNamed';
}

/** Staff identifiers and client ids go into logs and lists of relations: nothing that could be prose. */
const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/;

/**
 * An employee, by the claims of their ID token or of an access token on their behalf. Their groups
 * alone count; without groups in the token (a directory leaves them out when there are too many) they
 * have no role.
 *
 * @throws NobodyNamed there is no staff identifier
 */
export function personOf(claims: Claims, directory: Directory): Identity {
  const id = identifierIn(claims[directory.staffIdClaim]);
  return { id: staffId(id), kind: 'person', ...directory.toPerson(textsIn(claims['groups'])) };
}

/**
 * A machine client, by its own access token: app roles (`roles`) or scopes (`scope`) say what it may do,
 * groups do not count.
 *
 * @throws NobodyNamed there is no client id
 */
export function machineOf(claims: Claims, directory: Directory): Identity {
  const id = identifierIn(claims['azp'] ?? claims['client_id']);
  const { scope } = claims;
  const scopes = typeof scope === 'string' ? scope.split(' ') : [];
  const granted = directory.toMachine([...textsIn(claims['roles']), ...scopes]);
  const consumer = organisationIn(claims['consumer']);
  return { id, kind: 'machine', ...granted, ...(consumer === undefined ? {} : { consumer }) };
}

/**
 * Organisation number in the claim `consumer` of Maskinporten, `{authority: 'iso6523-actorid-upis',
 * ID: '0192:<nine digits>'}`; 0192 is the register of legal entities.
 */
export function organisationIn(consumer: unknown): string | undefined {
  const { authority, ID } = (consumer ?? {}) as { authority?: unknown; ID?: unknown };
  if (authority !== 'iso6523-actorid-upis' || typeof ID !== 'string') return undefined;
  return /^0192:(\d{9})$/.exec(ID)?.[1];
}

function identifierIn(value: unknown): string {
  if (typeof value === 'string' && IDENTIFIER.test(value)) return value;
  throw new NobodyNamed('the token names nobody');
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
