import { CLOSED, type GivenFact } from '../course/specification.fixture.js';
import { applied, CONTACT, outcomes } from './case-rule.fixture.js';

const ASSIGNED: GivenFact = [
  'c',
  'CounsellorAssigned',
  { counsellor: 'Z990101', occurredOn: '2018-01-05' },
];
const REOPENED: GivenFact = ['re', 'CaseReopened', { occurredOn: '2019-03-01' }];

describe('A case without a counsellor (F-09)', () => {
  it('is to have one within two weeks', () =>
    expect(applied('counsellor-missing').days()).toEqual([['2018-01-01', '2018-01-15']]));
  it('counts anew when it is reopened', () =>
    expect(applied('counsellor-missing', CLOSED, REOPENED).days()).toEqual([
      ['2019-03-01', '2019-03-15'],
    ]));

  outcomes('counsellor-missing', [
    ['is a finding', [], '2018-01-16', ['departed']],
    ['is none on the day', [], '2018-01-15', []],
    ['is none with one', [ASSIGNED], '2020-01-01', []],
    [
      'is none when another takes over',
      [ASSIGNED, ['d', 'CounsellorChanged', { counsellor: 'Z990102', occurredOn: '2018-03-01' }]],
      '2020-01-01',
      [],
    ],
    ['is none once it is closed', [CLOSED], '2020-01-01', []],
  ]);
});

describe('A case in which nothing happens', () => {
  const days = (...facts: GivenFact[]) => applied('case-inactive', ...facts).days();

  it('is asked about after eight weeks', () =>
    expect(days()).toEqual([['2018-02-19', '2018-02-26']]));
  it('counts from what happened last, however late it was recorded', () =>
    expect(days(CONTACT({ occurredOn: '2018-03-01' }), ASSIGNED)).toEqual([
      ['2018-04-19', '2018-04-26'],
    ]));
  it('is not kept alive by what describes the person', () =>
    expect(
      days(['b', 'BackgroundRecorded', { onBenefit: true, occurredOn: '2018-03-01' }]),
    ).toEqual([['2018-02-19', '2018-02-26']]));
  it('cannot be told when nobody knows when the last thing happened', () =>
    expect(applied('case-inactive', CONTACT()).outcomesOn('2020-01-01')).toEqual(['unknown']));
  it('is none once it is closed', () => expect(days(CLOSED)).toEqual([]));
});
