import { formOf } from '../../vocabulary/forms.js';
import {
  fittingFacts,
  missingFor,
  type FactChoice,
  type RecordingContext,
} from './recording-context.js';
import { startValues } from './start-values.js';
import { statedIn } from './typed.js';

const training = (id: string, ended = false): FactChoice => ({
  id,
  kind: 'training',
  ended,
  employerId: `employer-of-${id}`,
});
const job: FactChoice = { id: 'job', kind: 'employment', ended: false };
const known = (...facts: FactChoice[]): RecordingContext => ({ facts, employers: [], goals: [] });
const said = (command: Parameters<typeof formOf>[0], context: RecordingContext, fact?: string) =>
  statedIn(
    formOf(command).fields,
    startValues(command, context, fact === undefined ? {} : { fact }, 'nb'),
    '2026-11-22',
  );

describe('what a milestone can be about', () => {
  it('is of the kind that its field names, what runs first', () => {
    const facts = [training('first', true), job, training('second')];
    const ids = fittingFacts(facts, 'extend-training', 'training').map(({ id }) => id);
    expect(ids).toEqual(['second', 'first']);
  });

  it('has not ended, where the milestone ends it', () => {
    expect(fittingFacts([training('first', true)], 'complete-training', 'training')).toEqual([]);
  });

  it('is told to be missing where nothing fits', () => {
    expect(missingFor('complete-training', ['training'], [training('first', true)])).toBe(
      'training',
    );
    expect(missingFor('complete-training', ['training'], [training('first')])).toBeUndefined();
  });
});

describe('a form', () => {
  it('is about the only thing that it must be about', () => {
    expect(said('complete-training', known(training('only'), job))).toEqual({ training: 'only' });
    expect(
      said('complete-assessment', known({ id: 'a', kind: 'assessment', ended: false })),
    ).toEqual({
      assessment: 'a',
    });
  });

  it('leaves the choice where there are two, and where it need not be about any', () => {
    expect(said('complete-training', known(training('first'), training('second')))).toEqual({});
    expect(said('hold-review', known(training('only')))).toEqual({});
  });

  it('is about what it was opened for, and its employer', () => {
    const context = known(training('first'), training('second'));
    expect(said('record-hiring-decision', context, 'second')).toEqual({
      training: 'second',
      employerId: 'employer-of-second',
    });
    expect(said('hold-review', context, 'first')).toEqual({ training: 'first' });
    expect(said('hold-review', context, 'of another case')).toEqual({});
  });
});
