import { LEAKAGE_REMEDIES, leakageOn } from './leakage.js';
import { caseContact, ended, idOf, picture, training, type GivenFact } from './picture.fixture.js';

const PAST = ended('past', '2018-01-10', '2018-03-31');
const visit = (occurredOn?: string): GivenFact => [
  'visit',
  'EmployerContacted',
  { by: 'office', ...(occurredOn ? { occurredOn } : {}) },
];
const state = (day: string, ...[facts, placements, contacts]: Parameters<typeof picture>) =>
  leakageOn(picture(facts, placements, contacts), day).state;

describe('The leakage of an employer (F-28)', () => {
  it('begins six months after the last sign of life', () => {
    const days = ['2018-09-30', '2018-10-01'];
    expect(days.map((day) => state(day, [], [PAST]))).toEqual(['active', 'leaking']);
  });

  it('tells the last experience, the last contact and what may keep the employer', () =>
    expect(
      leakageOn(
        picture([visit('2018-05-02')], [PAST], [caseContact('call', { on: '2018-04' })]),
        '2019-01-01',
      ),
    ).toEqual({
      state: 'leaking',
      from: '2018-11-03',
      lastExperience: { id: PAST.id, caseId: PAST.caseId, to: '2018-03-31' },
      lastContact: { id: idOf('visit'), on: '2018-05-02' },
      events: [PAST.id, idOf('visit')],
      remedies: LEAKAGE_REMEDIES,
    }));

  it('shows the three remedies of the source', () =>
    expect(LEAKAGE_REMEDIES.map(({ id }) => id)).toEqual([
      'match',
      'fixedContact',
      'compensation',
    ]));

  it('takes the months from who asks', () =>
    expect(leakageOn(picture([], [PAST]), '2018-07-15', 3).state).toBe('leaking'));

  const later = '2019-01-01';
  it.each<[string, string, Parameters<typeof picture>]>([
    ['nobody was ever there', 'neverHosted', [[]]],
    ['the first is there now', 'neverHosted', [[], [training('now', { from: '2018-12' })]]],
    ['somebody is there now', 'active', [[], [PAST, training('now', { from: '2018-12' })]]],
    [
      'an opening is open',
      'active',
      [[['o', 'OpeningAnnounced', { kind: 'job', occurredOn: '2018-04' }]], [PAST]],
    ],
    [
      'the window of its opening has passed',
      'leaking',
      [
        [['o', 'OpeningAnnounced', { kind: 'job', windowUntil: '2018-05', occurredOn: '2018-04' }]],
        [PAST],
      ],
    ],
    [
      'it plans to within the year',
      'active',
      [[['p', 'HostingPlanDeclared', { willHost: true, occurredOn: '2018-04' }]], [PAST]],
    ],
    [
      'it plans not to',
      'leaking',
      [[['p', 'HostingPlanDeclared', { willHost: false, occurredOn: '2018-12' }]], [PAST]],
    ],
    [
      'its plan is older than a year',
      'leaking',
      [[['p', 'HostingPlanDeclared', { willHost: true, occurredOn: '2017-12' }]], [PAST]],
    ],
    ['there was a contact lately', 'active', [[visit('2018-08-01')], [PAST]]],
    [
      'there was a contact in a case lately',
      'active',
      [[], [PAST], [caseContact('c', { on: '2018-08-01' })]],
    ],
    [
      'only the enterprise helped the person',
      'leaking',
      [[], [PAST], [caseContact('c', { on: '2018-12-01', by: 'mentor' })]],
    ],
    ['a contact has no date', 'unknown', [[visit()], [PAST]]],
    ['the contact was in one of these months', 'unknown', [[visit('2018-05/2018-08')], [PAST]]],
    ['the end has no date', 'unknown', [[], [training('past', { ended: true })]]],
    ['the contact has not been yet', 'leaking', [[visit('2019-01-02')], [PAST]]],
    [
      'the person was employed and nobody called',
      'leaking',
      [[], [PAST, training('job', { kind: 'employment', from: '2018-04-01' })]],
    ],
  ])('where %s is: %s', (_, expected, given) => expect(state(later, ...given)).toBe(expected));

  it('ended only after the day is not ended on it', () =>
    expect(state('2018-02-01', [], [PAST])).toBe('neverHosted'));
});
