import { stateOn } from '../analysis/states.js';
import { STREAM_KINDS, type StreamKind } from '../catalogue.js';
import { fold } from '../course/decider.js';
import { isOrganisationNumber } from '../fields/organisation-number.js';
import { validate } from '../fields/validate.js';
import { addDays } from '../time/day.js';
import { Population, type PopulationSpec } from './population.js';
import { caseIdOf, simulatedCase, trueCourse } from './simulated-case.js';
import { cutOffOf, simulatedEmployer } from './simulated-employer.js';
import type { Told } from './telling.js';

const SPEC: PopulationSpec = { seed: 'spec', cases: 600, from: '2021-01-01', to: '2023-12-31' };
const population = new Population(SPEC);
const numbers = Array.from({ length: SPEC.cases }, (_, number) => number);
const cases = numbers.map((number) => simulatedCase(population, number));
const employers = Array.from({ length: population.employers }, (_, number) =>
  simulatedEmployer(population, number),
);
const names = (told: readonly Told[]) => told.map(({ name }) => name);
/** Share of the cases of which something holds. */
const share = (holds: (told: readonly Told[]) => boolean) =>
  cases.filter(({ told }) => holds(told)).length / cases.length;

function problemsIn(kind: StreamKind, told: readonly Told[]): unknown[] {
  return told.flatMap(({ name, fields }) => {
    const checked = validate(STREAM_KINDS[kind].entryOfCommand(name)!.type, fields);
    return 'problems' in checked ? [{ name, fields, problems: checked.problems }] : [];
  });
}

describe('A simulated case', () => {
  it('is refused nothing', () => {
    expect(cases.flatMap(({ refused }) => refused)).toEqual([]);
  });

  it('is told in commands that a counsellor could have sent', () => {
    expect(cases.flatMap(({ told }) => problemsIn('course', told))).toEqual([]);
  });

  it('is recorded so that its state at the cut-off is the true one', () => {
    for (const { number, told, stays } of cases)
      expect([number, stateOn(fold(told.map(({ fact }) => fact)))]).toEqual([
        number,
        stays.at(-1)!.state,
      ]);
  });

  it('is in the true state on every day on which the state changes, where dates are exact', () => {
    const exact = cases.filter(({ told }) =>
      told.every(({ fact }) => /^\d{4}-\d\d-\d\d$/.test(fact.occurredOn ?? '')),
    );
    expect(exact.length).toBeGreaterThan(100);
    for (const { number, told, stays, openedOn } of exact) {
      const course = fold(told.map(({ fact }) => fact));
      for (const { from, state } of stays)
        expect([number, from, stateOn(course, addDays(openedOn, from))]).toEqual([
          number,
          from,
          state,
        ]);
    }
  });

  it('holds nothing that happens after the cut-off, and begins with its opening', () => {
    for (const { told, caseId, number } of cases) {
      expect(told[0]?.name).toBe('open-case');
      expect(told.every(({ on }) => on <= SPEC.to)).toBe(true);
      expect(caseIdOf(population, number)).toBe(caseId);
    }
  });

  it('is the same in a smaller and in a larger population, and another from another seed', () => {
    const larger = new Population({ ...SPEC, cases: 10 * SPEC.cases });
    const other = new Population({ ...SPEC, seed: 'other' });
    for (const number of [0, 1, 299, 599]) {
      expect(simulatedCase(larger, number)).toEqual(cases[number]);
      expect(simulatedCase(other, number).caseId).not.toBe(cases[number]!.caseId);
    }
    expect(
      numbers.filter((at) => trueCourse(other, at).openedOn === cases[at]!.openedOn).length,
    ).toBeLessThan(10);
  });
});

describe('A population', () => {
  it('has 15 to 22 milestones for each case', () => {
    const events = cases.reduce((sum, { told }) => sum + told.length, 0) / cases.length;
    expect(events).toBeGreaterThan(15);
    expect(events).toBeLessThan(22);
  });

  it('has persons with two cases, one after the other', () => {
    const byPerson = new Map<string, typeof cases>();
    for (const one of cases)
      byPerson.set(one.personId, [...(byPerson.get(one.personId) ?? []), one]);
    const twice = [...byPerson.values()].filter((own) => own.length > 1);
    expect(twice.length).toBeGreaterThan(0);
    for (const [first, second] of twice as (typeof cases)[]) {
      const { from, state } = first!.stays.at(-1)!;
      expect(state).toMatch(/^closed/);
      expect(second!.openedOn > addDays(first!.openedOn, from)).toBe(true);
    }
  });

  it.each<[string, (told: readonly Told[]) => boolean]>([
    [
      '1: a second period at the same employer, then a hire',
      (told) => endsWithHire(told, (a, b) => a === b),
    ],
    [
      '2 and 8: a training without a hire, then another employer and a hire',
      (told) => endsWithHire(told, (a, b) => a !== b),
    ],
    [
      '4: broken off by the person, then completed elsewhere',
      (told) =>
        names(told).indexOf('interrupt-training') >= 0 &&
        names(told).lastIndexOf('complete-training') > names(told).indexOf('interrupt-training'),
    ],
    ['5: other tasks within a training', (told) => names(told).includes('change-task-content')],
    [
      '6: a substitute post that becomes permanent',
      (told) =>
        told.some(({ fields }) => fields['contractType'] === 'substitute') &&
        names(told).includes('change-employment'),
    ],
    [
      '7: a subsidy without a training, ended early because it went well',
      (told) =>
        !names(told).includes('start-training') &&
        told.some(
          ({ name, fields }) => name === 'end-instrument' && fields['reason'] === 'wentWell',
        ),
    ],
    [
      '9: the job is lost when the subsidy ends',
      (told) =>
        told.some(
          ({ name, fields }) => name === 'end-employment' && fields['reason'] === 'subsidyEnded',
        ),
    ],
  ])('has courses of loop %s', (_, holds) => {
    expect(share(holds)).toBeGreaterThan(0);
  });

  it('departs from norms at the rates that are stated, and leaves much unsaid', () => {
    const trained = cases.filter(({ told }) => names(told).includes('start-training'));
    const without = trained.filter(({ told }) => !names(told).includes('sign-agreement'));
    expect(without.length / trained.length).toBeGreaterThan(0.08);
    expect(without.length / trained.length).toBeLessThan(0.3);
    const consents = (told: readonly Told[]) =>
      told.some(({ name, fields }) => name === 'give-consent' && fields['scope'] === 'research');
    expect(share(consents)).toBeGreaterThan(0.6);
    expect(share(consents)).toBeLessThan(0.9);
    expect(share((told) => names(told).includes('withdraw-consent'))).toBeGreaterThan(0.01);
    expect(share((told) => names(told).includes('correct-fact'))).toBeGreaterThan(0.02);
    expect(share((told) => names(told).includes('retract-fact'))).toBeGreaterThan(0);
    expect(share((told) => !names(told).includes('record-background'))).toBeGreaterThan(0.05);
    expect(
      share((told) => told.some(({ fact }) => /^\d{4}-\d\d(~|$)/.test(fact.occurredOn ?? ''))),
    ).toBeGreaterThan(0.2);
    const interruptedBy = new Set(
      cases.flatMap(({ told }) =>
        told.flatMap(({ name, fields }) =>
          name === 'interrupt-training' ? [fields['initiatedBy']] : [],
        ),
      ),
    );
    expect(interruptedBy).toEqual(new Set(['user', 'employer', 'office', 'noShow', undefined]));
  });
});

function endsWithHire(
  told: readonly Told[],
  employers: (first: unknown, last: unknown) => boolean,
): boolean {
  const trainings = told.filter(({ name }) => name === 'start-training');
  const hire = told.find(({ name, fields }) => name === 'start-employment' && fields['training']);
  const [first, last] = [trainings[0], trainings.at(-1)];
  return (
    trainings.length > 1 &&
    hire?.fields['training'] === last!.factId &&
    employers(first!.fields['employerId'], last!.fields['employerId'])
  );
}

describe('A simulated employer', () => {
  it('is refused nothing', () => {
    expect(employers.flatMap(({ refused }) => refused)).toEqual([]);
  });

  it('is told in commands that could have been sent', () => {
    expect(employers.flatMap(({ told }) => problemsIn('employer', told))).toEqual([]);
  });

  it('has an organisation number of its own with a right check digit', () => {
    const own = employers.map(({ organisationNumber }) => organisationNumber);
    expect(own.filter((number) => !isOrganisationNumber(number))).toEqual([]);
    expect(new Set(own).size).toBe(employers.length);
  });

  it('is the one that cases name', () => {
    const known = new Set(employers.map(({ employerId }) => employerId));
    const named = cases.flatMap(({ told }) =>
      told.flatMap(({ fields }) => fields['employerId'] ?? []),
    );
    expect(named.filter((id) => !known.has(id as string))).toEqual([]);
  });

  it('tells the cut-off of its population by the day of its registration', () => {
    for (const { number, told } of employers.slice(0, 20))
      expect(cutOffOf(population.namespace, number, told[0]!.on)).toBe(SPEC.to);
  });
});
