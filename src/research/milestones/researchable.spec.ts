import {
  courseOf,
  idOf,
  OPENED,
  type GivenFact,
} from '../../domain/course/specification.fixture.js';
import { withdrewFromResearch } from './researchable.js';

const consent = (name: string, scope = 'research'): GivenFact => [name, 'ConsentGiven', { scope }];
const withdrawal = (of: string): GivenFact => [
  `end of ${of}`,
  'ConsentWithdrawn',
  { consent: idOf(of) },
];
const withdrew = (...ofCases: GivenFact[][]) =>
  withdrewFromResearch(ofCases.map((facts) => courseOf(OPENED, ...facts)));

describe('Taking back a consent to research', () => {
  it.each<[string, boolean, GivenFact[][]]>([
    ['nobody was asked', false, [[]]],
    ['it is in force', false, [[consent('a')]]],
    ['it was taken back', true, [[consent('a'), withdrawal('a')]]],
    ['a later one is in force', false, [[consent('a'), withdrawal('a'), consent('b')]]],
    [
      'the later one was taken back too',
      true,
      [['a', 'b'].flatMap((x) => [consent(x), withdrawal(x)])],
    ],
    ['one of two is in force', false, [[consent('a'), consent('b'), withdrawal('a')]]],
    ['it was one to something else', false, [[consent('a', 'provider'), withdrawal('a')]]],
    [
      'one to something else is in force',
      true,
      [[consent('a'), withdrawal('a'), consent('b', 'provider')]],
    ],
    ['it was taken back in another case', true, [[], [consent('a'), withdrawal('a')]]],
    ['another case has one in force', false, [[consent('b')], [consent('a'), withdrawal('a')]]],
  ])('counts when %s: %s', (_, expected, facts) => expect(withdrew(...facts)).toBe(expected));
});
