import { entryOfCommand } from '../../src/domain/course/decider.js';
import { eventId } from '../../src/domain/stream/ids.js';
import { validate } from '../../src/domain/fields/validate.js';
import { PUBLISHED_EMPLOYERS } from '../../src/domain/seven-courses/employers.js';
import { isRef } from '../../src/domain/seven-courses/published-course.js';
import { commandsOf, SEVEN_COURSES } from '../../src/domain/seven-courses/seven-courses.js';
import { eventOf, play } from './seven-courses.fixture.js';

describe.each(SEVEN_COURSES)('The published course $slug', (published) => {
  const { caseId, personId, commands } = commandsOf(published);

  it('has commands that validate as they stand', () => {
    const problems = commands.map(({ name, fields }) => {
      const checked = validate(entryOfCommand(name)!.type, fields);
      return 'problems' in checked ? { name, ...checked.problems } : undefined;
    });
    expect(problems.filter(Boolean)).toEqual([]);
  });

  it('records one event for each fact, in order, without a refusal or a correction', () => {
    const { course, decisions } = play(published);
    const refusals = decisions.filter(({ decision }) => 'refusal' in decision);
    expect(refusals).toEqual([]);
    expect(course.recorded.map(({ type }) => type)).toEqual(
      published.facts.map(({ command }) => eventOf(command)),
    );
    expect(course.facts).toEqual(course.recorded);
  });

  it('gives the same ids each time, and different ones to each fact', () => {
    expect(commandsOf(published)).toEqual({ caseId, personId, commands });
    const ids = [caseId, personId, ...commands.map(({ commandId }) => commandId)];
    expect(new Set(ids).size).toBe(published.facts.length + 2);
  });

  it('carries its marks as the basis of every milestone', () => {
    const basis = { EXPLICIT: 'stated', INFERRED: 'inferred' };
    expect(play(published).course.recorded.map(({ data }) => data.basis)).toEqual(
      published.facts.map(({ mark }) => basis[mark]),
    );
  });

  it('names its lines, and says from what it concludes', () => {
    const { facts, notRecorded } = published;
    for (const { lines } of [...facts, ...notRecorded])
      expect(lines).toMatch(/^L\d{3,4}(-\d{4})?(, L\d{4}(-\d{4})?)*$/);
    const concluded = facts.filter((fact) => [fact.mark, fact.dateMark].includes('INFERRED'));
    expect(concluded.filter(({ note }) => !note)).toEqual([]);
    expect(notRecorded.filter(({ why }) => !why)).toEqual([]);
  });

  it('states no day: only months, intervals and what lay before the interview', () => {
    const days = published.facts
      .map(({ fields }) => fields['occurredOn'] as string)
      .filter((on) => on !== `../${published.assumedInterviewDay}` && /\d{4}-\d{2}-\d{2}/.test(on));
    expect(days).toEqual([]);
  });

  it('names only employers that are listed', () => {
    const listed = PUBLISHED_EMPLOYERS.map(({ employerId }) => employerId);
    const named = published.facts.flatMap(({ fields }) => fields['employerId'] ?? []);
    expect(listed).toEqual(expect.arrayContaining(named));
  });
});

describe('The seven courses', () => {
  it('are seven cases of seven persons', () => {
    const ids = SEVEN_COURSES.map(commandsOf).flatMap(({ caseId, personId }) => [caseId, personId]);
    expect(new Set(ids).size).toBe(14);
  });

  it('refer from fact to fact by the id that the event has', () => {
    const [first] = SEVEN_COURSES;
    const { commands } = commandsOf(first!);
    const at = (key: string) => first!.facts.findIndex((fact) => fact.key === key);
    expect(commands[at('employment')]!.fields['training']).toBe(
      eventId(commands[at('training')]!.commandId, 0),
    );
    expect(isRef(first!.facts[at('employment')]!.fields['training'])).toBe(true);
  });

  it('refuse a reference to a fact that is not there', () => {
    const [first] = SEVEN_COURSES;
    const broken = { ...first!, facts: first!.facts.filter(({ key }) => key !== 'training') };
    expect(() => commandsOf(broken)).toThrow(/refers to training/);
  });

  it('let everybody concerned be heard, for better and for worse', () => {
    const named = SEVEN_COURSES.flatMap(({ facts }) =>
      facts.filter(({ command }) => command === 'name-factor').map(({ fields }) => fields),
    );
    const said = (perspective: string, polarity: string) =>
      named.filter((f) => f['perspective'] === perspective && f['polarity'] === polarity).length;
    expect({
      user: [said('user', 'positive'), said('user', 'negative')],
      manager: [said('manager', 'positive'), said('manager', 'negative')],
      colleague: [said('colleague', 'positive'), said('colleague', 'negative')],
    }).toEqual({ user: [36, 4], manager: [39, 8], colleague: [4, 1] });
  });
});
