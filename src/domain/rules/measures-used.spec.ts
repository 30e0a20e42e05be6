import { INSTRUMENT_KINDS } from '../course/instruments.js';
import { courseOf, EMPLOYER, idOf, type GivenFact } from '../course/specification.fixture.js';
import { instrumentsUsed } from './measures-used.js';
import { instrument, instrumentEnd, training, trainingEnd } from './measures.fixture.js';

const used = (...facts: GivenFact[]) => instrumentsUsed(courseOf(...facts));
const ofKind = (kind: string, ...facts: GivenFact[]) =>
  used(...facts).find((use) => use.kind === kind)!;

describe('The instruments of a case (F-22)', () => {
  it('are listed also where nobody tried them', () =>
    expect(used()).toEqual(
      INSTRUMENT_KINDS.map((kind) => ({ kind, used: false, instruments: [] })),
    ));

  const proposed: GivenFact = ['instrument', 'InstrumentProposed', { kind: 'mentorGrant' }];
  it.each<[string, GivenFact[], boolean, string]>([
    ['proposed', [proposed], false, 'proposed'],
    [
      'granted',
      [proposed, ['g', 'InstrumentGranted', { instrument: idOf('instrument') }]],
      false,
      'granted',
    ],
    ['running', [instrument('mentorGrant', '2018')], true, 'running'],
    ['ended', [instrument('mentorGrant', '2018'), instrumentEnd('2019')], true, 'ended'],
    ['not used', [proposed, instrumentEnd('2019')], false, 'notUsed'],
  ])('are %s', (_, facts, isUsed, stage) =>
    expect(ofKind('mentorGrant', ...facts)).toMatchObject({
      used: isUsed,
      instruments: [{ stage }],
    }),
  );

  it('tell when they ran, how they ended and what they ran beside', () =>
    expect(
      ofKind(
        'wageSubsidy',
        training('2018-01-01'),
        trainingEnd('2018-06'),
        [
          'job',
          'EmploymentStarted',
          { employerId: EMPLOYER, contractType: 'permanent', occurredOn: '2018-06-16' },
        ],
        [
          'early',
          'EmploymentStarted',
          { employerId: EMPLOYER, contractType: 'onCall', occurredOn: '2017' },
        ],
        ['early end', 'EmploymentEnded', { employment: idOf('early'), occurredOn: '2017-12' }],
        instrument('wageSubsidy', '2018-06-16', {
          employment: idOf('job'),
          plannedEnd: '2019-06-15',
        }),
        [
          'end',
          'InstrumentEnded',
          { instrument: idOf('instrument'), occurredOn: '2019-02-01', reason: 'wentWell' },
        ],
      ).instruments,
    ).toEqual([
      {
        id: idOf('instrument'),
        stage: 'ended',
        from: '2018-06-16',
        to: '2019-02-01',
        plannedEnd: '2019-06-15',
        endedEarly: true,
        endReason: 'wentWell',
        employment: idOf('job'),
        beside: [
          { id: idOf('training'), kind: 'training', certain: false },
          { id: idOf('job'), kind: 'employment', certain: true },
        ],
      },
    ]));
});
