import { runningSpells } from './employer.js';
import { decisions, employerOf, idOf, refused, type GivenFact } from './specification.fixture.js';

const OPENING: GivenFact = [
  'opening',
  'OpeningAnnounced',
  { kind: 'training', windowUntil: '2018-03-31', occurredOn: '2018-03-01' },
];
const FILLED: GivenFact = [
  'filled',
  'OpeningFilled',
  { opening: idOf('opening'), occurredOn: '2018-03-10' },
];
const opening = idOf('opening');

describe('A plan to take somebody in', () => {
  decisions([
    ['is declared', [], 'declare-hosting-plan', { willHost: true }, 'recorded'],
    ['may be not to', [], 'declare-hosting-plan', { willHost: false }, 'recorded'],
    [
      'may change and change back without dates',
      [
        ['a', 'HostingPlanDeclared', { willHost: true }],
        ['b', 'HostingPlanDeclared', { willHost: false }],
      ],
      'declare-hosting-plan',
      { willHost: true },
      'recorded',
    ],
  ]);
});

describe('Declining to take anybody in', () => {
  decisions([
    ['gives its reasons', [], 'decline-hosting', { reasons: ['noNeed', 'tooSmall'] }, 'recorded'],
    ['may give none', [], 'decline-hosting', {}, 'recorded'],
  ]);
});

describe('An opening', () => {
  decisions([
    [
      'is announced',
      [],
      'announce-opening',
      { kind: 'job', places: 2, percentage: 60 },
      'recorded',
    ],
    [
      'does not close before it is announced',
      [],
      'announce-opening',
      { kind: 'job', windowUntil: '2018-02-28', occurredOn: '2018-03-01' },
      refused('ends-before-start', 'windowUntil'),
    ],
    [
      'may close on the day on which it is announced',
      [],
      'announce-opening',
      { kind: 'job', windowUntil: '2018-03-01', occurredOn: '2018-03-01' },
      'recorded',
    ],
    [
      'may be announced now with a window that reaches into the future',
      [],
      'announce-opening',
      { kind: 'job', windowUntil: '2020-06-01', occurredOn: '2019-12-31' },
      'recorded',
    ],
    [
      'may close at a rough date that allows it',
      [],
      'announce-opening',
      { kind: 'job', windowUntil: '2018-03', occurredOn: '2018-03-15' },
      'recorded',
    ],
    ['is filled', [OPENING], 'fill-opening', { opening, byCandidate: true }, 'recorded'],
    [
      'is filled by the person of a case',
      [OPENING],
      'fill-opening',
      { opening, caseId: idOf('case') },
      'recorded',
    ],
    [
      'is not filled by the person of a case and by nobody proposed',
      [OPENING],
      'fill-opening',
      { opening, byCandidate: false, caseId: idOf('case') },
      refused('contradiction', 'caseId'),
    ],
    [
      'is filled once',
      [OPENING, FILLED],
      'fill-opening',
      { opening, occurredOn: '2018-03-12' },
      refused('already-ended', 'opening'),
    ],
    [
      'is not filled before it is announced',
      [OPENING],
      'fill-opening',
      { opening, occurredOn: '2018-02-28' },
      refused('ends-before-start', 'occurredOn'),
    ],
    [
      'may be filled after its window, which is a hope and no bar',
      [OPENING],
      'fill-opening',
      { opening, occurredOn: '2018-05-01' },
      'recorded',
    ],
    ['is gone', [OPENING], 'expire-opening', { opening, reason: 'withdrawn' }, 'recorded'],
    [
      'is not gone once it is filled',
      [OPENING, FILLED],
      'expire-opening',
      { opening },
      refused('already-ended', 'opening'),
    ],
    [
      'is one that is on record',
      [],
      'expire-opening',
      { opening },
      refused('unknown-reference', 'opening'),
    ],
  ]);

  it('is open until it is filled or gone', () => {
    expect(runningSpells(employerOf(OPENING), 'opening')).toHaveLength(1);
    expect(runningSpells(employerOf(OPENING, FILLED), 'opening')).toEqual([]);
  });
});
