import fc from 'fast-check';
import { formOf, type CommandName } from '../../vocabulary/forms.js';
import { inPageOrder, pathOf, problemsIn } from './checks.js';
import { readNumber, writeNumber } from './numbers.js';
import { nothingTyped, statedIn, typedFrom, type TypedFields } from './typed.js';

const TODAY = '2026-11-22';
const fieldsOf = (command: CommandName) => formOf(command).fields;

const typed = (command: CommandName, said: TypedFields = {}): TypedFields => ({
  ...nothingTyped(fieldsOf(command)),
  ...said,
});
const stated = (command: CommandName, said: TypedFields) =>
  statedIn(fieldsOf(command), typed(command, said), TODAY);
const codes = (command: CommandName, said: TypedFields) =>
  problemsIn(fieldsOf(command), typed(command, said), TODAY).map(
    ({ field, code }) => `${field}: ${code}`,
  );

describe('what is sent of a form', () => {
  it('is nothing where nothing is said', () => {
    expect(stated('start-training', {})).toEqual({});
    expect(stated('present-candidate', {})).toEqual({});
  });

  it('is each value as it is stored', () => {
    expect(
      stated('start-training', {
        occurredOn: 'ca. mars 2026',
        workArea: ' lager ',
        hoursPerWeek: '22,5',
        taskContent: 'ordinary',
      }),
    ).toEqual({
      occurredOn: '2026-03~',
      workArea: 'lager',
      hoursPerWeek: 22.5,
      taskContent: 'ordinary',
    });
  });

  it('tells no from not stated', () => {
    expect(stated('record-hiring-decision', { hired: 'no' })).toEqual({ hired: false });
    expect(stated('record-hiring-decision', { hired: '' })).toEqual({});
  });

  it('leaves out a date that nobody knows', () => {
    expect(stated('start-training', { occurredOn: 'vet ikke' })).toEqual({});
  });

  it('takes each line for one of several texts', () => {
    expect(stated('record-background', { experience: 'butikk\n\n lager \n' })).toEqual({
      experience: ['butikk', 'lager'],
    });
  });

  it('leaves out rows that say nothing, and what only names its goal', () => {
    expect(
      stated('complete-training', {
        goalOutcomes: [
          { goal: '1', outcome: null },
          { goal: '2', outcome: 'reached' },
        ],
      }),
    ).toEqual({ goalOutcomes: [{ goal: 2, outcome: 'reached' }] });
  });

  it('is what was on record, where nothing is changed', () => {
    const data = {
      occurredOn: '2026-03~',
      goals: [{ text: 'Lære kassen', setBy: ['user', 'employer'], kind: 'skills' }],
      plannedEnd: '2026-06/2026-08',
      contactEveryWeeks: 4,
      parties: ['user'],
      userKnowsJob: false,
    };
    const fields = fieldsOf('sign-agreement');
    expect(statedIn(fields, typedFrom(fields, data, 'nn'), TODAY)).toEqual(data);
  });
});

describe('what is wrong with a form', () => {
  it('is what must be said and is not', () => {
    expect(codes('start-training', {})).toEqual(['employerId: missing']);
    expect(codes('sign-agreement', { goals: [{ text: '', criterion: 'x' }] })).toEqual([
      'goals[0].text: missing',
      'parties: missing',
    ]);
  });

  it.each([
    ['start-training', { occurredOn: 'snart' }, 'occurredOn: not-a-date'],
    ['start-training', { hoursPerWeek: 'mange' }, 'hoursPerWeek: not-a-number'],
    ['start-training', { hoursPerWeek: '61' }, 'hoursPerWeek: out-of-range'],
    ['start-training', { hoursPerWeek: '1,234' }, 'hoursPerWeek: not-a-number'],
    ['start-training', { workArea: '<lager>' }, 'workArea: not-a-label'],
    ['start-training', { workArea: 'l'.repeat(61) }, 'workArea: too-long'],
    ['note-absence', { days: '1,5' }, 'days: not-a-whole-number'],
    ['open-case', { pseudonym: 'Kari N' }, 'pseudonym: not-a-pseudonym'],
    ['register-employer', { municipality: 'Oslo' }, 'municipality: not-a-municipality'],
    [
      'register-employer',
      { organisationNumber: '12' },
      'organisationNumber: not-an-organisation-number',
    ],
    ['assign-counsellor', { counsellor: 'Kari Nordmann' }, 'counsellor: not-an-identifier'],
    ['assign-contact-person', { email: 'post' }, 'email: not-an-email-address'],
    ['assign-contact-person', { telephone: 'ring' }, 'telephone: not-a-telephone-number'],
    ['fill-opening', { caseId: 'case-2' }, 'caseId: not-a-uuid'],
  ] as const)('%s %j', (command, said, expected) => {
    expect(codes(command, said)).toContain(expected);
  });

  it('is nothing in a row that is left empty', () => {
    expect(codes('map-employer', { barriers: [{ challenge: null, compatibility: null }] })).toEqual(
      [],
    );
  });

  it('is told in the order of the page', () => {
    const fault = (field: string) => ({ field, code: 'missing', message: '' });
    const order = ['occurredOn', 'goals', 'parties'];
    expect(
      inPageOrder([fault('parties'), fault('goals[0].text'), fault('occurredOn')], order).map(
        ({ field }) => pathOf(field),
      ),
    ).toEqual(['occurredOn', 'goals.0.text', 'parties']);
  });
});

it('reads every number as it is written in each language', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9999, max: 99999 }),
      fc.constantFrom('nb', 'en'),
      (cents, language) => {
        const value = cents / 100;
        expect(readNumber(writeNumber(value, language as 'nb'))).toBe(value);
      },
    ),
  );
  expect([readNumber('1 200'), readNumber('20 %'), readNumber('1,2,3'), readNumber('')]).toEqual([
    1200,
    20,
    undefined,
    undefined,
  ]);
});
