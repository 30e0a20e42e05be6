import {
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
