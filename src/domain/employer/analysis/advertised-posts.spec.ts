import { employerFindings } from './employer-rules.js';
import { idOf, picture, training, type GivenFact } from './picture.fixture.js';
import type { CasePlacement } from './picture.js';

const sector = (stated: string, occurredOn = '2018-02-01'): GivenFact => [
  `${stated} sector`,
  'EmployerFactsChanged',
  { sector: stated, occurredOn },
];
const post = (more: Partial<CasePlacement> = {}): CasePlacement =>
  training('post', { kind: 'employment', contractType: 'permanent', from: '2018-05-01', ...more });
const found = (facts: GivenFact[], ...posts: CasePlacement[]) =>
  employerFindings(picture(facts, posts), '2018-06-01')
    .filter(({ rule }) => rule === 'public-post-not-advertised')
    .map(({ outcome, events }) => [outcome, ...events]);

describe('A post that was not advertised (R-16) (F-24)', () => {
  it('is a finding with a public employer, with the fact that says so', () =>
    expect(found([sector('public')], post({ advertised: false }))).toEqual([
      ['departed', idOf('post'), idOf('public sector')],
    ]));

  it.each<[string, GivenFact[], CasePlacement]>([
    ['a private employer', [sector('private')], post({ advertised: false })],
    ['a post that was advertised', [sector('public')], post({ advertised: true })],
    ['an advertised post of whomever', [], post({ advertised: true, from: '2017-06-01' })],
    ['a substitute post', [sector('public')], post({ contractType: 'substitute' })],
    ['work on call', [sector('public')], post({ contractType: 'onCall', advertised: false })],
    ['a training', [sector('public')], training('post')],
  ])('is none with %s', (_, facts, placement) => expect(found(facts, placement)).toEqual([]));

  it.each<[string, GivenFact[], CasePlacement]>([
    ['whether it was advertised', [sector('public')], post()],
    ['the sector of that time', [], post({ advertised: false, from: '2017-06-01' })],
  ])('cannot be told when nobody stated %s', (_, facts, placement) =>
    expect(found(facts, placement).map(([outcome]) => outcome)).toEqual(['unknown']),
  );
});
