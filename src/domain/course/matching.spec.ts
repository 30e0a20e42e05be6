import { fieldsOf } from '../fields/field.js';
import { RecordHiringDecision } from './employment.js';
import { AcceptPlacement, HoldEmployerInterview, MatchJudgement } from './matching.js';
import {
  courseOf,
  decisions,
  EMPLOYER,
  idOf,
  refused,
  type Fields,
  type GivenFact,
} from './specification.fixture.js';

const at = { employerId: EMPLOYER };
const disclosureConsent = idOf('consent');
const consentTo = (scope: string, more: Fields = {}): GivenFact => [
  'consent',
  'ConsentGiven',
  { scope, ...more },
];

describe('A candidate', () => {
  decisions([
    ['is presented without any phase before it (R-1)', [], 'present-candidate', at, 'recorded'],
    [
      'is presented to the same employer again on another day (R-3)',
      [['p', 'CandidatePresented', { ...at, occurredOn: '2018-02-20' }]],
      'present-candidate',
      { ...at, occurredOn: '2018-09-20' },
      'recorded',
    ],
    [
      'is presented after a training was broken off (R-3)',
      [
        ['training', 'TrainingStarted', at],
        ['end', 'TrainingInterrupted', { training: idOf('training'), initiatedBy: 'user' }],
      ],
      'present-candidate',
      { employerId: idOf('other') },
      'recorded',
    ],
    [
      'is presented with what the person consented to',
      [consentTo('disclosure')],
      'present-candidate',
      { ...at, disclosureConsent },
      'recorded',
    ],
    [
      'is not presented under a consent that nobody recorded',
      [],
      'present-candidate',
      { ...at, disclosureConsent },
      refused('unknown-reference', 'disclosureConsent'),
    ],
    [
      'is not presented under a consent to research',
      [consentTo('research')],
      'present-candidate',
      { ...at, disclosureConsent },
      refused('other-scope', 'disclosureConsent'),
    ],
    [
      'is not presented under a consent of a later day',
      [consentTo('disclosure', { occurredOn: '2018-03-02' })],
      'present-candidate',
      { ...at, disclosureConsent, occurredOn: '2018-03-01' },
      refused('before-start', 'occurredOn'),
    ],
    [
      'is not presented under a consent that was withdrawn by then',
      [
        consentTo('disclosure'),
        ['w', 'ConsentWithdrawn', { consent: disclosureConsent, occurredOn: '2018-03-01' }],
      ],
      'present-candidate',
      { ...at, disclosureConsent, occurredOn: '2018-03-02' },
      refused('after-end', 'occurredOn'),
    ],
    ['is met', [], 'hold-employer-interview', { ...at, candidates: 3 }, 'recorded'],
    ['is accepted without having been met (R-1)', [], 'accept-placement', at, 'recorded'],
    ['is declined', [], 'decline-placement', { ...at, by: 'employer' }, 'recorded'],
    [
      'is accepted where a placement was declined before',
      [['d', 'PlacementDeclined', at]],
      'accept-placement',
      at,
      'recorded',
    ],
    [
      'is accepted once in the same words',
      [['a', 'PlacementAccepted', at]],
      'accept-placement',
      at,
      'nothing',
    ],
  ]);
});

describe('The verdict on a match (F-05)', () => {
  const scaleOf = (type: Parameters<typeof fieldsOf>[0], name: string) =>
    fieldsOf(type).find((field) => field.name === name)?.shape;

  it('before a placement and after a training is given in the same steps', () => {
    const after = scaleOf(RecordHiringDecision, 'jobMatch')?.schema['enum'];
    expect(after).toEqual(['good', 'fair', 'poor']);
    for (const before of [HoldEmployerInterview, AcceptPlacement])
      expect(scaleOf(before, 'match')?.group).toBe(MatchJudgement);
    expect(fieldsOf(MatchJudgement).map(({ shape }) => shape.schema['enum'])).toEqual(
      ['professional', 'relational', 'social', 'environment'].map(() => after),
    );
  });

  it('after a training leaves the one before as it was', () =>
    expect(
      courseOf(
        ['accepted', 'PlacementAccepted', { ...at, match: { professional: 'good' } }],
        ['decision', 'HiringDecisionRecorded', { ...at, hired: false, jobMatch: 'poor' }],
      ).facts.map(({ data }) => data),
    ).toMatchObject([{}, { match: { professional: 'good' } }, { jobMatch: 'poor' }]));
});
