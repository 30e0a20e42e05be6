import type { Clearance, Role } from '../identity.js';

/** Somebody whom the local issuer lets in without a password. None of them exists. */
export interface DemoPerson {
  /** Staff identifier. */
  id: string;
  /** As the picker shows it. */
  name: string;
  /** What this person can do, for whoever has to choose: Norwegian bokmål. */
  does: string;
  roles: readonly Role[];
  offices: readonly string[];
  clearances: readonly Clearance[];
}

/** A program that gets tokens of its own from the local issuer. */
export interface DemoClient {
  id: string;
  roles: readonly Role[];
}

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    id: 'D000001',
    name: 'Veileder Berg',
    does: 'Kontor 0001 og 0000. Registrerer og leser sakene der.',
    roles: ['veileder'],
    offices: ['0001', '0000'],
    clearances: [],
  },
  {
    id: 'D000002',
    name: 'Veileder Dahl',
    does: 'Kontor 0002. Registrerer og leser sakene der.',
    roles: ['veileder'],
    offices: ['0002'],
    clearances: [],
  },
  {
    id: 'D000003',
    name: 'Forsker Eide',
    does: 'Ser tall for mange forløp, aldri en enkelt person.',
    roles: ['forsker'],
    offices: [],
    clearances: [],
  },
  {
    id: 'D000004',
    name: 'Revisor Foss',
    does: 'Kontrollerer alle saker og logger, uten å endre noe.',
    roles: ['revisor'],
    offices: [],
    clearances: [],
  },
  {
    id: 'D000005',
    name: 'Administrator Gran',
    does: 'Foreslår og godkjenner sletting, og avslutter økter.',
    roles: ['administrator'],
    offices: [],
    clearances: [],
  },
  {
    id: 'D000006',
    name: 'Administrator Holm',
    does: 'Godkjenner det Gran foreslår. Sletting krever at to er enige.',
    roles: ['administrator'],
    offices: [],
    clearances: [],
  },
];

/** Their secret is no secret: it is in the documentation, and opens nothing but synthetic data. */
export const DEMO_SECRET = 'demo';

export const DEMO_CLIENTS: readonly DemoClient[] = [
  { id: 'demo-veileder', roles: ['veileder'] },
  { id: 'demo-forsker', roles: ['forsker'] },
  { id: 'demo-revisor', roles: ['revisor'] },
  { id: 'demo-administrator', roles: ['administrator'] },
];
