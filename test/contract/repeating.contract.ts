import {
  EventIdTaken,
  type ExpectedRevision,
  WrongExpectedRevision,
} from '../../src/event-store/port.js';
import { newEvent, newEvents, newStream, type Promises, type Subject } from './subject.js';

/** An expectation, the events by their letters, and the revision answered if they count as known. */
type Row = [expected: ExpectedRevision, letters: string, revision: number];

/** Repetitions of the append that expected nothing and stored a, b, c, d, e, f. */
const KNOWN: Row[] = [
  ['none', 'abcdef', 6],
  ['none', 'abc', 3],
  ['none', 'a', 1],
  [0, 'ab', 2],
  [1, 'b', 2],
  [2, 'cd', 4],
  [3, 'def', 6],
  ['any', 'abcdef', 6],
  ['any', 'abc', 3],
  ['any', 'cd', 4],
  ['any', 'f', 6],
  ['exists', 'ab', 2],
];

const REFUSED: [expected: ExpectedRevision, letters: string, why: string][] = [
  ['none', 'b', 'stored, but not first'],
  [1, 'a', 'stored before the expected revision'],
  [5, 'a', 'stored before the expected revision'],
  ['none', 'abcdefg', 'stored in part'],
  [5, 'fg', 'stored in part'],
  ['any', 'fg', 'stored in part'],
  ['any', 'ga', 'stored in part'],
  ['any', 'ac', 'not stored side by side'],
  ['any', 'ba', 'stored in another order'],
];

const REFUSED_AT_THE_END: typeof REFUSED = [
  [6, 'a', 'stored, though the stream stands where expected'],
  [6, 'f', 'stored, though the stream stands where expected'],
  [6, 'abcdef', 'stored, though the stream stands where expected'],
  [6, 'ga', 'stored in part, though the stream stands where expected'],
];

export function repeating(subject: Subject, promises: Promises): void {
  const alphabet = () => {
    const events = new Map([...'abcdefg'].map((letter) => [letter, newEvent()]));
    return (letters: string) => [...letters].map((letter) => events.get(letter) ?? newEvent());
  };

  it.each(KNOWN)('expecting %s with %s answers the old place, revision %i', async (...row) => {
    const [expected, letters, revision] = row;
    const [stream, events] = [newStream(), alphabet()];
    await subject().append(stream, 'none', events('abcdef'));
    const before = await subject().read(stream);
    expect(await subject().append(stream, expected, events(letters))).toEqual({
      revision,
      position: before[revision - 1]?.position,
      duplicate: true,
    });
    expect(await subject().read(stream)).toEqual(before);
  });

  const refused = promises.eventIdsUniqueInLog ? [...REFUSED, ...REFUSED_AT_THE_END] : REFUSED;
  it.each(refused)('expecting %s with %s is refused: %s', async (expected, letters) => {
    const [stream, events] = [newStream(), alphabet()];
    await subject().append(stream, 'none', events('abcdef'));
    const attempt = subject().append(stream, expected, events(letters));
    await expect(attempt).rejects.toMatchObject({ name: 'WrongExpectedRevision', actual: 6 });
    await expect(attempt).rejects.toBeInstanceOf(WrongExpectedRevision);
    expect(await subject().read(stream)).toHaveLength(6);
  });

  it('knows events again that were stored by two appends', async () => {
    const [stream, events] = [newStream(), alphabet()];
    await subject().append(stream, 'none', events('ab'));
    const { position } = await subject().append(stream, 2, events('cd'));
    const again = await subject().append(stream, 'none', events('abcd'));
    expect(again).toEqual({ revision: 4, position, duplicate: true });
  });

  it('answers the old place also after others have appended', async () => {
    const [stream, events] = [newStream(), alphabet()];
    const first = await subject().append(stream, 'none', events('ab'));
    await subject().append(stream, 'any', newEvents(3));
    expect(await subject().append(stream, 'none', events('ab'))).toEqual({
      ...first,
      duplicate: true,
    });
  });

  it('stores an append once that is sent several times at once', async () => {
    const [stream, events] = [newStream(), newEvents(2)];
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => subject().append(stream, 'none', events)),
    );
    expect(answers.filter((answer) => !answer.duplicate)).toHaveLength(1);
    for (const answer of answers) expect(answer.revision).toBe(2);
    expect(await subject().read(stream)).toHaveLength(2);
  });

  it('knows that an append was refused for good: new ids at the old expectation stay refused', async () => {
    const stream = newStream();
    await subject().append(stream, 'none', newEvents(1));
    const late = newEvents(1);
    for (let attempt = 0; attempt < 2; attempt += 1)
      await expect(subject().append(stream, 'none', late)).rejects.toThrow(WrongExpectedRevision);
  });

  if (!promises.eventIdsUniqueInLog) return;

  it('refuses an event id that another stream uses, and stores nothing beside it', async () => {
    const [stream, other] = [newStream(), newStream()];
    const [taken] = newEvents(1) as [ReturnType<typeof newEvent>];
    await subject().append(stream, 'none', [taken]);
    for (const expected of ['none', 'any'] as const)
      await expect(subject().append(other, expected, [newEvent(), taken])).rejects.toBeInstanceOf(
        EventIdTaken,
      );
    expect(await subject().read(other)).toEqual([]);
  });

  it('refuses an append that uses an event id twice', async () => {
    const [stream, event] = [newStream(), newEvent()];
    await expect(subject().append(stream, 'none', [event, event])).rejects.toThrow(EventIdTaken);
    expect(await subject().read(stream)).toEqual([]);
  });

  it('lets one of two streams have an event id that both ask for at once, and harms no neighbour', async () => {
    const event = newEvent();
    const [one, other, neighbour] = [newStream(), newStream(), newStream()];
    const answers = await Promise.allSettled([
      subject().append(one, 'none', [event]),
      subject().append(neighbour, 'none', newEvents(1)),
      subject().append(other, 'none', [event]),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(answers[2]).toMatchObject({ reason: { name: 'EventIdTaken' } });
  });
}
