import { employers } from '../../src/domain/employer/decider.js';
import { eventId } from '../../src/domain/stream/ids.js';
import { toFact } from '../../src/domain/stream/amendments.js';
import { validate } from '../../src/domain/fields/validate.js';
import { PUBLISHED_EMPLOYERS, registrationOf } from '../../src/domain/seven-courses/employers.js';
import { ASSUMED_INTERVIEW_DAY } from '../../src/domain/seven-courses/published-course.js';
import { publishedStreams } from '../../src/domain/seven-courses/published-streams.js';

describe.each(PUBLISHED_EMPLOYERS)('The published employer $slug', (published) => {
  const { commandId, name, fields } = registrationOf(published);

  it('is registered by a command that validates and is not refused', () => {
    expect(validate(employers.entryOfCommand(name)!.type, fields)).toHaveProperty('value');
    const { id, type: _, ...rest } = toFact(eventId(commandId, 0), '', fields);
    const decision = employers.decide(
      { ...rest, name, factId: id, today: ASSUMED_INTERVIEW_DAY },
      employers.initial,
    );
    expect(decision).toMatchObject({ events: [{ type: 'EmployerRegistered' }] });
  });

  it('is told with what the case states, and without what it does not', () => {
    expect(Object.keys(fields).sort()).toEqual(
      ['basis', 'employerId', 'name', ...(published.sector ? ['sector'] : [])].sort(),
    );
  });
});

describe('The published employers', () => {
  it('are the ten that the seven courses name, the only stated sector being the municipal one', () => {
    const streams = publishedStreams();
    const registered = streams.filter(({ kind }) => kind === 'employer').map(({ id }) => id);
    const named = streams.flatMap(({ commands }) =>
      commands.flatMap(({ fields }) => (fields['employerId'] as string | undefined) ?? []),
    );
    expect(new Set(named)).toEqual(new Set(registered));
    expect(registered).toHaveLength(10);
    expect(PUBLISHED_EMPLOYERS.flatMap(({ sector }) => sector ?? [])).toEqual(['public']);
  });

  it('are registered by commands with ids of their own', () => {
    const ids = publishedStreams().flatMap(({ commands }) =>
      commands.map(({ commandId }) => commandId),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
