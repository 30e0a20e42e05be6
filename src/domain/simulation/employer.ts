import { v5 } from 'uuid';
import { checkDigit } from '../fields/organisation-number.js';
import { employerIdFor } from '../stream/ids.js';
import type { Place } from './model.js';
import { Randomness } from './random.js';

/** What an employer of the synthetic population is like. */
export interface SyntheticEmployer extends Place {
  number: number;
  /** Command that registers it; its id follows from that. */
  commandId: string;
  employerId: string;
  publicKind?: 'state' | 'county' | 'municipal';
  industry: string;
  employees: number;
  name: string;
  workArea: string;
  municipality: string;
  organisationNumber: string;
}

/**
 * Shares of industries as in an office district with a town in it (assumed): trade, building, care,
 * schools and services weigh most. Each with what such a place may be called and the work there.
 */
const PRIVATE_INDUSTRIES = {
  G: 22,
  F: 15,
  I: 12,
  N: 10,
  C: 10,
  H: 8,
  Q: 7,
  S: 6,
  M: 5,
  J: 3,
  A: 2,
} as const;
const PUBLIC_INDUSTRIES = { Q: 45, P: 35, O: 15, R: 5 } as const;

const PLACES: Readonly<Record<string, readonly (readonly [name: string, workArea: string])[]>> = {
  A: [['Gartneri', 'gartneri']],
  C: [
    ['Mekanisk verksted', 'produksjon'],
    ['Bakeri', 'bakeri'],
  ],
  F: [
    ['Byggfirma', 'bygg'],
    ['Malerfirma', 'maling'],
  ],
  G: [
    ['Dagligvarebutikk', 'butikk'],
    ['Byggevarehus', 'lager'],
    ['Klesbutikk', 'butikk'],
  ],
  H: [
    ['Transportfirma', 'lager'],
    ['Terminal', 'terminal'],
  ],
  I: [
    ['Kafé', 'kjøkken'],
    ['Hotell', 'renhold'],
    ['Kantine', 'kantine'],
  ],
  J: [['Datafirma', 'kundestøtte']],
  M: [['Regnskapskontor', 'kontor']],
  N: [
    ['Renholdsfirma', 'renhold'],
    ['Vaktmesterfirma', 'vaktmester'],
  ],
  O: [['Servicekontor', 'kontor']],
  P: [
    ['Barnehage', 'barnehage'],
    ['Skole', 'vaktmester'],
  ],
  Q: [
    ['Sykehjem', 'kjøkken'],
    ['Legesenter', 'resepsjon'],
    ['Bofellesskap', 'omsorg'],
  ],
  R: [['Idrettshall', 'drift']],
  S: [
    ['Bilpleie', 'bilpleie'],
    ['Frisør', 'resepsjon'],
  ],
};

const SIZES = {
  private: { '1-4': 0.4, '5-19': 0.36, '20-49': 0.15, '50+': 0.09 },
  public: { '1-4': 0.08, '5-19': 0.37, '20-49': 0.35, '50+': 0.2 },
} as const;
const HEADCOUNTS = { '1-4': [1, 4], '5-19': [5, 19], '20-49': [20, 49], '50+': [50, 400] } as const;
const PUBLIC_SHARE = 0.2;

/** @param namespace of the population, see `simulation.ts` */
export function syntheticEmployer(namespace: string, number: number): SyntheticEmployer {
  const random = new Randomness(namespace, 'employer', number);
  const sector = random.chance(PUBLIC_SHARE) ? 'public' : 'private';
  const industry = random.weighted<string>(
    sector === 'public' ? PUBLIC_INDUSTRIES : PRIVATE_INDUSTRIES,
  );
  const size = random.weighted<Place['size']>(SIZES[sector]);
  const [name, workArea] = random.one(PLACES[industry]!);
  const commandId = v5(`employer ${number}`, namespace);
  return {
    number,
    commandId,
    employerId: employerIdFor(commandId),
    sector,
    ...(sector === 'public'
      ? { publicKind: random.weighted({ municipal: 0.75, state: 0.15, county: 0.1 }) }
      : {}),
    industry,
    size,
    employees: random.between(HEADCOUNTS[size][0], HEADCOUNTS[size][1]),
    name: `${name} ${number + 1}`,
    workArea,
    municipality: '0001',
    organisationNumber: organisationNumber(number),
  };
}

/**
 * A well-formed number that begins with 80, which no enterprise is known to have. Of two
 * neighbours at least one has a check digit: their weighted sums differ by two.
 */
function organisationNumber(number: number): string {
  const even = 80_000_000 + 2 * number;
  const eight = String(checkDigit(String(even)) === undefined ? even + 1 : even);
  return `${eight}${checkDigit(eight)}`;
}
