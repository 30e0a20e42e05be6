import { runningSpells } from './employer.js';
import { decisions, employerOf, idOf, refused, type GivenFact } from './specification.fixture.js';

const CONCERN: GivenFact = [
  'concern',
  'MisuseConcernRaised',
  { rule: 'misuse-long-training', events: [idOf('training')], occurredOn: '2019-03-01' },
];
const RESOLVED: GivenFact = [
  'resolution',
  'MisuseConcernResolved',
  { concern: idOf('concern'), decision: 'greyZone', occurredOn: '2019-03-15' },
];
const concern = idOf('concern');

describe('A concern about misuse', () => {
  decisions([
    [
      'names the rule that gave the occasion',
      [],
      'raise-misuse-concern',
      { rule: 'misuse-no-goals' },
      'recorded',
    ],
    [
      'or says what it is',
      [],
      'raise-misuse-concern',
      { note: 'Does the work of two' },
      'recorded',
    ],
    [
      'says something',
      [],
      'raise-misuse-concern',
      { events: [idOf('training')] },
      refused('missing', 'note'),
    ],
    [
      'is settled',
      [CONCERN],
      'resolve-misuse-concern',
      { concern, decision: 'confirmed' },
      'recorded',
    ],
    [
      'is settled once',
      [CONCERN, RESOLVED],
      'resolve-misuse-concern',
      { concern, decision: 'unfounded' },
      refused('already-ended', 'concern'),
    ],
    [
      'is not settled before it is raised',
      [CONCERN],
      'resolve-misuse-concern',
      { concern, decision: 'unfounded', occurredOn: '2019-02' },
      refused('ends-before-start', 'occurredOn'),
    ],
    [
      'is one that is on record',
      [],
      'resolve-misuse-concern',
      { concern, decision: 'unfounded' },
      refused('unknown-reference', 'concern'),
    ],
    [
      'may be raised anew once it is settled',
      [CONCERN, RESOLVED],
      'raise-misuse-concern',
      { rule: 'misuse-long-training', events: [idOf('training')], occurredOn: '2019-06-01' },
      'recorded',
    ],
  ]);

  it('waits until a person settles it', () => {
    expect(runningSpells(employerOf(CONCERN), 'misuseConcern')).toHaveLength(1);
    expect(runningSpells(employerOf(CONCERN, RESOLVED), 'misuseConcern')).toEqual([]);
  });

  it('waits again when its settlement is retracted', () =>
    expect(
      runningSpells(
        employerOf(CONCERN, RESOLVED, [
          'r',
          'FactRetracted',
          { fact: idOf('resolution'), reason: 'x' },
        ]),
        'misuseConcern',
      ),
    ).toHaveLength(1));
});
