import { employerContactsOf } from '../../src/domain/analysis/employer-contacts.js';
import { placementsOf } from '../../src/domain/analysis/placements.js';
import { isRunningOn } from '../../src/domain/analysis/as-of.js';
import { factsOf, spellsOf, type Course } from '../../src/domain/course/course.js';
import { RecordHiringDecision, StartEmployment } from '../../src/domain/course/employment.js';
import { instrumentKind, instrumentStart } from '../../src/domain/course/instruments.js';
import { StartTraining } from '../../src/domain/course/training.js';
import {
  LEAKAGE_MONTHS,
  leakageOn,
  type LeakageState,
} from '../../src/domain/employer/analysis/leakage.js';
import type { EmployerPicture } from '../../src/domain/employer/analysis/picture.js';
import type { Employer } from '../../src/domain/employer/employer.js';
import { statements } from '../../src/domain/employer/enterprise.js';
import { DeclareHostingPlan } from '../../src/domain/employer/hosting.js';
import { MapEmployer, StateAccommodationExperience } from '../../src/domain/employer/profile.js';
import { streamsOfPopulation } from '../../src/domain/published-population/population.js';
import type { Fact } from '../../src/domain/stream/milestone.js';
import { bounds } from '../../src/domain/time/bounds.js';
import { addDays, addMonths } from '../../src/domain/time/day.js';
import { playPopulation } from './published-population.fixture.js';

// What the survey of chapter 5 prints, kept by hand, against what is counted in the folded streams.

const ASKED = '2017-08-15';
const THREE_YEARS_BEFORE = '2014-08-15';
const population = playPopulation(ASKED);

interface Enterprise {
  employer: Employer;
  cases: Course[];
}

const enterprises: Enterprise[] = [...population.employers].map(([id, employer]) => ({
  employer,
  cases: [...population.courses.values()].filter((course) =>
    spellsOf(course, 'training').some(
      ({ start }) => (start.data as StartTraining).employerId === id,
    ),
  ),
}));

const profile = ({ employer }: Enterprise) => statements(employer)[0]!.data;
const sector = (enterprise: Enterprise) => profile(enterprise).sector!;
function sizeOf(enterprise: Enterprise): string {
  const employees = profile(enterprise).employees!;
  if (employees < 5) return '1-4';
  if (employees < 20) return '5-19';
  return employees < 50 ? '20-49' : '50+';
}

const trainings = ({ cases }: Enterprise) =>
  cases.flatMap((course) => spellsOf(course, 'training'));
const hostsNow = (enterprise: Enterprise) =>
  trainings(enterprise).some((training) => isRunningOn(training, ASKED));
const hostedEarlier = (enterprise: Enterprise) =>
  !hostsNow(enterprise) &&
  trainings(enterprise).some(({ end }) => {
    const { earliest, latest } = bounds(end?.occurredOn);
    return earliest! > THREE_YEARS_BEFORE && latest! <= ASKED;
  });
const hasHosted = (enterprise: Enterprise) => hostsNow(enterprise) || hostedEarlier(enterprise);
const plan = ({ employer }: Enterprise) => factsOf(employer, DeclareHostingPlan)[0]?.data.willHost;
const experience = ({ employer }: Enterprise) =>
  factsOf(employer, StateAccommodationExperience)[0]?.data;
const mapping = ({ employer }: Enterprise) => factsOf(employer, MapEmployer)[0]!.data;
const pictureOf = ({ employer, cases }: Enterprise): EmployerPicture => ({
  employer,
  placements: cases.flatMap((course) =>
    placementsOf(course).map((placement) => ({ ...placement, caseId: course.opening!.id })),
  ),
  contacts: cases.flatMap((course) =>
    employerContactsOf(course).map((contact) => ({ ...contact, caseId: course.opening!.id })),
  ),
});
const decisions = ({ cases }: Enterprise) =>
  cases.flatMap((course) => factsOf(course, RecordHiringDecision));
const contracts = ({ cases }: Enterprise) =>
  cases.flatMap((course) => factsOf(course, StartEmployment)).map(({ data }) => data.contractType);
const subsidies = ({ cases }: Enterprise) =>
  cases.flatMap((course) =>
    spellsOf(course, 'instrument').filter(
      (spell) => instrumentKind(spell) === 'wageSubsidy' && instrumentStart(spell),
    ),
  );

type Test = (enterprise: Enterprise) => boolean;
/** [total, public, private] */
type Counts = [number, number, number];

const count = (test: Test): Counts => {
  const found = enterprises.filter(test);
  const inPublic = found.filter((one) => sector(one) === 'public').length;
  return [found.length, inPublic, found.length - inPublic];
};
const total = (test: Test): number => count(test)[0];
const hired: Test = (one) => decisions(one).some(({ data }) => data.hired);
const notHired: Test = (one) => decisions(one).length > 0 && !hired(one);
const main = (one: Enterprise) => (trainings(one)[0]!.start.data as StartTraining).taskContent;

const TABLES: Record<string, [what: string, test: Test, printed: Counts][]> = {
  '5.4, hosting now and earlier': [
    ['has somebody now', hostsNow, [295, 102, 193]],
    ['had somebody within three years, and nobody now', hostedEarlier, [384, 69, 315]],
    ['has hosted', hasHosted, [679, 171, 508]],
    ['has not hosted, or did not answer', (one) => !hasHosted(one), [321, 29, 292]],
  ],
  '5.6, main content of the tasks': (
    [
      ['ordinary', [167, 49, 118]],
      ['adapted', [50, 22, 28]],
      ['training', [36, 15, 21]],
      ['extra', [24, 6, 18]],
      ['other', [18, 10, 8]],
    ] as [string, Counts][]
  ).map(([content, printed]) => [
    content,
    (one) => hostsNow(one) && main(one) === content,
    printed,
  ]),
  '5.7, hired after training': [
    ['answered', (one) => decisions(one).length > 0, [368, 60, 308]],
    ['hired', hired, [255, 28, 227]],
    ['did not hire', notHired, [113, 32, 81]],
  ],
  '5.8, kinds of posts': [
    ...(
      [
        ['permanent', [201, 17, 184]],
        ['substitute', [53, 17, 36]],
        ['onCall', [37, 5, 32]],
        ['adaptedPartTime', [23, 2, 21]],
      ] as const
    ).map(([kind, printed]): [string, Test, Counts] => [
      kind,
      (one) => contracts(one).includes(kind),
      [...printed],
    ]),
    ['with a wage subsidy', (one) => subsidies(one).length > 0, [27, 3, 24]],
  ],
  '5.10, formal competence most needed': (
    [
      ['tradeCertificate', [312, 38, 274]],
      ['higherEducation', [307, 120, 187]],
      ['unskilled', [190, 13, 177]],
      ['courses', [58, 5, 53]],
      ['specialist', [49, 7, 42]],
      ['other', [84, 17, 67]],
    ] as const
  ).map(([need, printed]) => [
    need,
    (one) => mapping(one).competenceNeeds!.includes(need),
    [...printed],
  ]),
  '5.12, experience with accommodation': [
    ['has some', (one) => experience(one)?.experienced === true, [556, 165, 391]],
    ['has none', (one) => experience(one)?.experienced === false, [435, 33, 402]],
    ['did not answer', (one) => experience(one) === undefined, [9, 2, 7]],
    [
      'has some from sick leave (share of each sector in the text)',
      (one) => experience(one)?.situations?.includes('sickLeave') ?? false,
      [403, 136, 267],
    ],
  ],
  '5.15, room for other tasks': (
    [
      ['fullTime', [168, 42, 126]],
      ['smallerPercentages', [432, 99, 333]],
      ['none', [533, 95, 438]],
    ] as [string, Counts][]
  ).map(([room, printed]) => [room, (one) => mapping(one).flexibility!.includes(room), printed]),
};

describe.each(Object.entries(TABLES))('The published population in table %s', (_, rows) => {
  it.each(rows)('%s', (__, test, printed) => expect(count(test)).toEqual(printed));
});

describe('The published population', () => {
  it('is 200 public and 800 private enterprises of the printed sizes', () => {
    const bySize = (of: string, test: Test = () => true) =>
      ['1-4', '5-19', '20-49', '50+'].map((size) =>
        total((one) => sector(one) === of && sizeOf(one) === size && test(one)),
      );
    expect(bySize('public')).toEqual([25, 55, 65, 55]);
    expect(bySize('private')).toEqual([240, 240, 160, 160]);
    expect(bySize('public', hasHosted)).toEqual([21, 43, 55, 52]);
    expect(bySize('private', hasHosted)).toEqual([127, 128, 122, 131]);
  });

  it('is of the printed industries', () => {
    const industries = 'ABCDEFGHIJKLMNOPQRST'.split('');
    expect(industries.map((of) => total((one) => profile(one).industry === of))).toEqual([
      19, 6, 106, 8, 12, 71, 237, 39, 45, 31, 14, 27, 81, 32, 29, 75, 99, 24, 44, 1,
    ]);
  });

  it('has as many trainees in each enterprise as were told, more where more people work', () => {
    const numbers = enterprises
      .filter(hostsNow)
      .map((one) => trainings(one).length)
      .toSorted((a, b) => a - b);
    const many = (trainees: number) => numbers.filter((number) => number === trainees).length;
    expect([many(1), many(2), many(3)]).toEqual([152, 65, 22]);
    expect(numbers.slice(-5)).toEqual([17, 20, 25, 27, 50]);
    expect(numbers.slice(239, -5).every((number) => number > 3 && number < 17)).toBe(true);
    const inSize = (size: string) => {
      const hosts = enterprises.filter((one) => hostsNow(one) && sizeOf(one) === size);
      return hosts.reduce((sum, one) => sum + trainings(one).length, 0) / hosts.length;
    };
    expect(inSize('50+')).toBeGreaterThan(inSize('20-49'));
    expect(inSize('20-49')).toBeGreaterThan(inSize('5-19'));
    expect(inSize('5-19')).toBeGreaterThanOrEqual(inSize('1-4'));
  });

  it('plans to host as told: 41 % of earlier hosts, 7 % of those who never did, by sector', () => {
    const never: Test = (one) => !hasHosted(one) && plan(one) !== undefined;
    expect(total(never)).toBe(304);
    expect(total((one) => hostedEarlier(one) && plan(one) === true)).toBe(157);
    expect(total((one) => hostedEarlier(one) && plan(one) === false)).toBe(227);
    expect(total((one) => never(one) && plan(one) === true)).toBe(21);
    expect(total((one) => hostsNow(one) && plan(one) !== undefined)).toBe(0);
    const [, publicPlans, privatePlans] = count((one) => plan(one) === true);
    const [, publicAsked, privateAsked] = count((one) => plan(one) !== undefined);
    expect(Math.round((100 * publicPlans) / publicAsked)).toBe(43);
    expect(Math.round((100 * privatePlans) / privateAsked)).toBe(23);
    const without: Test = (one) => never(one) && plan(one) === false;
    expect(count(without)).toEqual([283, 23, 260]);
    expect(total((one) => without(one) && profile(one).employees! < 20)).toBe(215);
  });

  it('loses, half a year on, the earlier hosts without a plan: 227, against 21 that begin (I-14)', () => {
    const halfAYearOn = addDays(addMonths(ASKED, LEAKAGE_MONTHS), 1);
    const states = enterprises.map(
      (one) => leakageOn(pictureOf(one), halfAYearOn, LEAKAGE_MONTHS).state,
    );
    const number = (state: LeakageState) => states.filter((one) => one === state).length;
    expect(number('leaking')).toBe(227);
    expect(number('active')).toBe(157);
    expect(number('neverHosted')).toBe(295 + 321);
    expect(number('unknown')).toBe(0);
  });

  it('leaves 17 that said nothing of hosting: neither no nor never', () => {
    const silent: Test = (one) => one.cases.length === 0 && plan(one) === undefined;
    expect(total(silent)).toBe(17);
  });

  it('gives the reasons for not hiring that have codes, at most three each', () => {
    const reasons = (one: Enterprise) => decisions(one).flatMap(({ data }) => data.reasons ?? []);
    const withReason = (reason: string) =>
      total((one) => notHired(one) && (reasons(one) as string[]).includes(reason));
    expect(['noPost', 'skills', 'jobMatch', 'other'].map(withReason)).toEqual([50, 24, 12, 54]);
    expect(total((one) => notHired(one) && reasons(one).length === 0)).toBe(0);
    expect(total((one) => reasons(one).length > 3 || (hired(one) && reasons(one).length > 0))).toBe(
      0,
    );
  });

  it('tells in which situations accommodation was met, and hosts by experience as told', () => {
    const situations = ['transitionalSupport', 'lastingSupport', 'adaptedPartTime'] as const;
    expect(
      situations.map((of) => total((one) => experience(one)?.situations?.includes(of) ?? false)),
    ).toEqual([205, 163, 65]);
    const share = (experienced: boolean) => {
      const answered = enterprises.filter((one) => experience(one)?.experienced === experienced);
      return Math.round((100 * answered.filter(hostsNow).length) / answered.length);
    };
    expect([share(true), share(false)]).toEqual([40, 16]);
  });

  it('hires only those whose training there has ended, by a decision on that training', () => {
    for (const course of population.courses.values())
      for (const { data } of factsOf(course, StartEmployment)) {
        const [training] = spellsOf(course, 'training');
        expect(data.training).toBe(training!.id);
        expect(training!.end).toBeDefined();
        expect(factsOf(course, RecordHiringDecision)[0]!.data).toMatchObject({
          training: training!.id,
          hired: true,
        });
      }
  });

  it('marks everything as concluded, and dates nothing more exactly than it was told', () => {
    const all = [...population.employers.values(), ...population.courses.values()];
    const facts: Fact[] = all.flatMap((history) => [...history.recorded]);
    expect(facts.filter(({ data }) => data.basis !== 'inferred')).toEqual([]);
    expect(new Set(facts.map(({ occurredOn }) => occurredOn))).toEqual(
      new Set([undefined, ASKED, `../${ASKED}`, `2014-08-16/${ASKED}`]),
    );
  });

  it('has the same ids each time and on each day, and no id twice', () => {
    const ids = (asOf: string) =>
      streamsOfPopulation(asOf).flatMap(({ id, commands }) => [
        id,
        ...commands.map(({ commandId }) => commandId),
      ]);
    const first = ids(ASKED);
    expect(ids(ASKED)).toEqual(first);
    expect(ids('2026-02-28')).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
  });

  it('is played without a refusal on the last day of a leap February too', () =>
    expect(playPopulation('2024-02-29').courses.size).toBe(population.courses.size));
});
