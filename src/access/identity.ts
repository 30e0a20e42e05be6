/** What somebody's work is; groups of the directory or scopes of a machine client give them. */
export const ROLES = ['veileder', 'leser', 'forsker', 'revisor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Groups that open what is closed to everybody else, whatever their role and office. */
export const CLEARANCES = ['strictly-confidential', 'confidential', 'shielded'] as const;
export type Clearance = (typeof CLEARANCES)[number];

/**
 * Who is calling, as login or token says. Roles: `veileder` records and reads cases of the own
 * offices, `leser` reads them, `forsker` asks for aggregates, `revisor` reads everything but personal
 * texts and writes nothing, `administrator` carries out decisions on erasure, blocking and sessions
 * and opens no case.
 */
export interface Identity {
  /** Staff identifier, or the id of a machine client; never a name. */
  id: string;
  kind: 'person' | 'machine';
  roles: ReadonlySet<Role>;
  /** Office numbers; `all` for those with national access. */
  offices: readonly string[] | 'all';
  clearances: ReadonlySet<Clearance>;
  /** Organisation on whose behalf a machine client asks, where its token names one. */
  consumer?: string;
}

export const hasRole = ({ roles }: Identity, ...any: readonly Role[]): boolean =>
  any.some((role) => roles.has(role));

export const isOfOffice = ({ offices }: Identity, office: string | undefined): boolean =>
  offices === 'all' || (office !== undefined && offices.includes(office));
