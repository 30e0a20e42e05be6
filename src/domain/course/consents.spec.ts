import { consentsOf } from './consents.js';
import { courseOf, idOf } from './specification.fixture.js';

describe('The consents of a course', () => {
  it('are told for each purpose and holder, with what was not said left out', () =>
    expect(
      consentsOf(
        courseOf(
          ['study', 'ConsentGiven', { scope: 'research', purpose: 'a study', holder: 'sintef' }],
          ['school', 'ConsentGiven', { scope: 'provider', occurredOn: '2018-02' }],
        ),
      ),
    ).toEqual([
      { id: idOf('study'), scope: 'research', purpose: 'a study', holder: 'sintef', inForce: true },
      { id: idOf('school'), scope: 'provider', givenOn: '2018-02', inForce: true },
    ]));

  it.each([
    ['research', 'left-out-of-research'],
    ['disclosure', 'nothing-more-told'],
    ['provider', 'nothing-more-shared'],
  ])('say what the withdrawal of one to %s means: %s', (scope, effect) => {
    const [consent] = consentsOf(
      courseOf(
        ['given', 'ConsentGiven', { scope }],
        ['withdrawn', 'ConsentWithdrawn', { consent: idOf('given'), occurredOn: '2018-06-01' }],
      ),
    );
    expect(consent).toMatchObject({
      inForce: false,
      withdrawn: { id: idOf('withdrawn'), on: '2018-06-01', effect },
    });
  });
});
