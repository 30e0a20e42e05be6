import { courseOf, idOf, type GivenFact } from '../course/specification.fixture.js';
import { closedCase, caseDue, personDue, type ClosedCase } from './retention.js';
import {
  CLOSED_STATES,
  DEFAULT_RETENTION_RULES,
  readRetentionRules,
  type RetentionRule,
} from './retention-rules.js';

const RULES: RetentionRule[] = [
  { id: 'in-work', states: ['closed-work'], months: 60 },
  { id: 'on-benefit', states: ['closed-benefit', 'closed-work'], months: 120, source: 'BK 2020' },
];
const inWork = (closedBy: string): ClosedCase => ({ state: 'closed-work', closedBy });
const onBenefit = (closedBy: string): ClosedCase => ({ state: 'closed-benefit', closedBy });

describe('A closed case', () => {
  it('is due by the first rule about how it ended, months after its closing', () => {
    expect(caseDue(inWork('2019-02-01'), RULES)).toEqual({ day: '2024-02-01', rule: 'in-work' });
    expect(caseDue(onBenefit('2019-02-01'), RULES)).toEqual({
      day: '2029-02-01',
      rule: 'on-benefit',
    });
  });

  it('is kept where no rule is about how it ended', () =>
    expect(caseDue({ state: 'closed-other', closedBy: '1990-01-01' }, RULES)).toBeUndefined());

  it('closed on the last of a month is due on the last of a shorter one', () =>
    expect(
      caseDue(inWork('2019-08-31'), [{ id: 'r', states: ['closed-work'], months: 6 }])?.day,
    ).toBe('2020-02-29'));
});

describe('A person', () => {
  it('is due when the last of all their cases is', () => {
    expect(personDue([inWork('2019-02-01'), onBenefit('2010-02-01')], RULES)).toEqual({
      day: '2024-02-01',
      rule: 'in-work',
    });
    expect(personDue([onBenefit('2018-01-01'), inWork('2019-02-01')], RULES)?.day).toBe(
      '2028-01-01',
    );
  });

  it('is not due while a case is open, or kept by no rule, or has none', () => {
    expect(personDue([inWork('1990-01-01'), undefined], RULES)).toBeUndefined();
    expect(
      personDue([inWork('1990-01-01'), { state: 'closed-other', closedBy: '1990-01-01' }], RULES),
    ).toBeUndefined();
    expect(personDue([], RULES)).toBeUndefined();
  });
});

describe('What of a course decides', () => {
  const closing = (occurredOn?: string): GivenFact => [
    'closing',
    'CaseClosed',
    { outcome: 'benefit', ...(occurredOn ? { occurredOn } : {}) },
  ];

  it.each([
    ['the day of its closing', '2019-02-01', '2019-02-01'],
    ['the last day that a rough date allows', '2019-02', '2019-02-28'],
    [
      'the last day on which it was recorded on, where nobody dated the closing',
      undefined,
      '2020-01-01',
    ],
  ])('is %s', (_, occurredOn, closedBy) =>
    expect(closedCase(courseOf(closing(occurredOn)), '2020-01-01')).toEqual({
      state: 'closed-benefit',
      closedBy,
    }),
  );

  it('is nothing while it is open, also when it was reopened', () => {
    expect(closedCase(courseOf(), '2020-01-01')).toBeUndefined();
    expect(
      closedCase(courseOf(closing('2019-02-01'), ['again', 'CaseReopened', {}]), '2020-01-01'),
    ).toBeUndefined();
  });

  it('is the corrected closing', () =>
    expect(
      closedCase(
        courseOf(closing('2019-02-01'), [
          'correction',
          'FactCorrected',
          {
            fact: idOf('closing'),
            factType: 'CaseClosed',
            changes: { occurredOn: '2019-03-01', outcome: 'work' },
            reasonCode: 'misrecorded',
          },
        ]),
        '2020-01-01',
      ),
    ).toEqual({ state: 'closed-work', closedBy: '2019-03-01' }));
});

describe('The rules of an installation', () => {
  it('are a list of rules', () => expect(readRetentionRules(RULES)).toEqual({ rules: RULES }));

  it('are by default about every way to end, and long', () => {
    expect(DEFAULT_RETENTION_RULES.flatMap(({ states }) => states)).toEqual(CLOSED_STATES);
    expect(Math.min(...DEFAULT_RETENTION_RULES.map(({ months }) => months))).toBe(120);
    expect(readRetentionRules(structuredClone(DEFAULT_RETENTION_RULES))).toHaveProperty('rules');
  });

  it.each([
    ['no list', {}, ''],
    ['an empty list', [], ''],
    ['no object', [1], '[0].'],
    ['no id', [{ states: ['closed-work'], months: 1 }], '[0].id'],
    ['an open state', [{ id: 'a', states: ['work'], months: 1 }], '[0].states'],
    ['no state', [{ id: 'a', states: [], months: 1 }], '[0].states'],
    ['no time', [{ id: 'a', states: ['closed-work'], months: 0 }], '[0].months'],
    ['months in words', [{ id: 'a', states: ['closed-work'], months: '12' }], '[0].months'],
    ['an unknown field', [{ ...RULES[0], days: 3 }], '[0].days'],
    ['the same name twice', [RULES[0], RULES[0]], '[1].id'],
  ])('with %s are refused, with the place', (_, given, field) =>
    expect(readRetentionRules(given)).toEqual({
      problems: [expect.objectContaining({ field, remedy: expect.any(String) })],
    }),
  );
});
