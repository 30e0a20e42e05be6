import { employers } from '../employer/decider.js';
import { COMPETENCE_NEEDS, MOTIVES, MUST_HAVES } from '../employer/profile.js';
import { addDays, daysBetween } from '../time/day.js';
import type { SyntheticEmployer } from './employer.js';
import type { Population } from './population.js';
import { TEXTS } from './practice.js';
import { Randomness } from './random.js';
import { tellOpenings } from './tell-openings.js';
import { recordAll, Telling, type Recording } from './telling.js';

export interface SimulatedEmployer extends SyntheticEmployer, Recording {}

/** How long before the cut-off an employer became known, in days. */
const KNOWN_FOR = [700, 1500] as const;
/** Contacts of a market contact with an employer, per day: about two a year. */
const CONTACTS = 1 / 210;

/**
 * An employer with the milestones that are recorded of it. When it was registered is drawn before
 * anything else, so that the cut-off can be told from the registration: see `cutOffOf`.
 */
export function simulatedEmployer(population: Population, number: number): SimulatedEmployer {
  const employer = population.employer(number);
  const random = new Randomness(population.namespace, 'relation', number);
  const known = random.between(...KNOWN_FOR);
  const begin = addDays(population.to, -known);
  const telling = new Telling(employer.employerId, begin, known, random);
  tellRegistration(telling, employer);
  tellProfile(telling, employer);
  tellContacts(telling);
  tellOpenings(telling, employer);
  tellConcern(telling);
  return { ...employer, ...recordAll(employers, telling) };
}

/** The cut-off of the population that an employer was registered in on that day. */
export function cutOffOf(namespace: string, number: number, registeredOn: string): string {
  return addDays(registeredOn, new Randomness(namespace, 'relation', number).between(...KNOWN_FOR));
}

function tellRegistration(telling: Telling, employer: SyntheticEmployer): void {
  const { name, sector, publicKind, industry, employees, municipality, organisationNumber } =
    employer;
  telling.tellAs(employer.commandId, 0, 'register-employer', {
    name,
    organisationNumber,
    sector,
    ...(publicKind ? { publicKind } : {}),
    industry,
    ...(telling.chance(0.9) ? { employees } : {}),
    municipality,
    office: '0001',
    ...(telling.chance(0.4) ? { inclusiveWorkAgreement: telling.chance(0.6) } : {}),
    ...(telling.chance(0.3) ? { ownFollowUpRoutine: telling.chance(0.3) } : {}),
  });
  if (telling.chance(0.6))
    telling.tell(telling.random.between(0, 10), 'assign-contact-person', {
      side: 'employer',
      name: `Kontakt ${employer.number + 1}`,
      role: telling.random.weighted({ manager: 6, hiringManager: 2, hr: 1, practiceSupervisor: 1 }),
      main: true,
    });
  if (telling.chance(0.55))
    telling.tell(telling.random.between(0, 20), 'assign-contact-person', {
      side: 'services',
      staff: `M${String(telling.random.between(1, 9)).padStart(4, '0')}`,
      unit: '0001',
      main: true,
      ...(telling.chance(0.5) ? { directLine: true } : {}),
    });
}

function tellProfile(telling: Telling, employer: SyntheticEmployer): void {
  const { random } = telling;
  if (telling.chance(0.5))
    telling.tell(random.between(10, 200), 'map-employer', {
      competenceNeeds: random.some(COMPETENCE_NEEDS, 0.25),
      mustHaves: random.some(MUST_HAVES, 0.25),
      ...(telling.chance(0.5)
        ? { flexibility: [random.weighted({ fullTime: 2, smallerPercentages: 4, none: 3 })] }
        : {}),
      ...(telling.chance(0.4) ? { shortOfPeople: telling.chance(0.4) } : {}),
    });
  if (telling.chance(0.3))
    telling.tell(random.between(10, 200), 'state-motives', {
      motives: random.some(MOTIVES, 0.3).map((motive) => ({ motive, score: random.between(2, 5) })),
    });
  if (telling.chance(0.35))
    telling.tell(random.between(10, 200), 'state-accommodation-experience', {
      experienced: telling.chance(employer.sector === 'public' ? 0.83 : 0.5),
    });
  if (telling.chance(0.12))
    telling.tell(random.between(200, 600), 'change-employer-facts', {
      employees: Math.max(1, employer.employees + random.between(-3, 6)),
    });
  if (telling.chance(0.15))
    telling.tell(random.between(30, 500), 'sign-cooperation-agreement', {
      kind: random.weighted({ intent: 3, cooperation: 4, ringerIVannet: 2, recruitingPlan: 1 }),
    });
  if (telling.chance(0.25))
    telling.tell(random.between(telling.lastDay - 300, telling.lastDay), 'declare-hosting-plan', {
      willHost: telling.chance(0.6),
    });
  if (telling.chance(0.08))
    telling.tell(random.between(100, telling.lastDay), 'set-readiness', {
      readiness: random.weighted({ red: 4, yellow: 2, green: 2 }),
    });
}

function tellContacts(telling: Telling): void {
  const { random } = telling;
  telling.tellOften(CONTACTS, 0, telling.lastDay + 1, (day) => {
    telling.tell(day, 'contact-employer', {
      by: random.weighted({ office: 6, provider: 4, otherService: 1 }),
      kind: random.weighted({ visit: 2, dropIn: 1, meeting: 3, call: 5, message: 3 }),
      ...(telling.chance(0.8) ? { initiative: random.weighted({ services: 7, employer: 3 }) } : {}),
      purposes: [random.weighted({ relation: 4, opening: 3, singleCase: 4, information: 2 })],
      ...(telling.chance(0.1) ? { note: random.one(TEXTS.topic) } : {}),
    });
    if (telling.chance(0.12))
      telling.tell(day, 'give-employer-feedback', {
        satisfaction: random.between(3, 6),
        ...(telling.chance(0.6) ? { wouldHostAgain: telling.chance(0.85) } : {}),
      });
  });
}

function tellConcern(telling: Telling): void {
  if (!telling.chance(0.03)) return;
  const raised = telling.random.between(
    300,
    daysBetween(telling.begin, telling.dayAt(telling.lastDay)),
  );
  const concern = telling.tell(raised, 'raise-misuse-concern', { note: TEXTS.note[0] }, 'exact');
  if (telling.chance(0.6))
    telling.tell(
      raised + telling.random.between(7, 60),
      'resolve-misuse-concern',
      {
        concern,
        decision: telling.random.weighted({ unfounded: 4, greyZone: 4, confirmed: 2 }),
      },
      'exact',
    );
}
