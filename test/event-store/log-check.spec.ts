import { type Attempt, checkAttempts, type StoredEvent } from './log-check.js';

const SOUND = {
  lost: 0,
  misplaced: 0,
  halfStored: 0,
  refusedButStored: 0,
  altered: 0,
  uninvited: 0,
  holes: 0,
  revisionGaps: 0,
  outOfTime: 0,
};

/** Four appends of two events each, one after the other, to two streams in turn. */
function history(): { attempts: Attempt[]; stored: StoredEvent[] } {
  const stored = Array.from({ length: 8 }, (_, i) => ({
    id: `event-${i}`,
    data: `{"number":${i}}`,
    stream: `course-${Math.floor(i / 2) % 2}`,
    revision: 1 + 2 * Math.floor(i / 4) + (i % 2),
    position: BigInt(i + 1),
  }));
  const attempts = [0, 2, 4, 6].map((first) => {
    const events = stored.slice(first, first + 2);
    const { stream, revision, position } = events[1]!;
    return {
      stream,
      events: events.map(({ id, data }) => ({ id, data })),
      began: 10 * first,
      ended: 10 * first + 5,
      answer: { revision, position },
    };
  });
  return { attempts, stored };
}

describe('the check of a log against what its callers were told', () => {
  it('passes a sound log', () => {
    const { attempts, stored } = history();
    expect(checkAttempts(attempts, stored)).toEqual(SOUND);
  });

  it('passes appends of unknown outcome that are stored, and those that are not', () => {
    const { attempts, stored } = history();
    delete attempts[0]!.answer;
    delete attempts[3]!.answer;
    expect(checkAttempts(attempts, stored.slice(0, 6))).toEqual(SOUND);
  });

  it.each<[string, (history: { attempts: Attempt[]; stored: StoredEvent[] }) => void, object]>([
    ['loses the end', ({ stored }) => stored.splice(6), { lost: 1 }],
    ['loses one event', ({ stored }) => stored.splice(7), { lost: 1 }],
    [
      'loses events in the middle',
      ({ stored }) => stored.splice(0, 2),
      { lost: 1, holes: 6, revisionGaps: 1 },
    ],
    [
      'has an event twice',
      ({ stored }) => stored.push({ ...stored[7]!, position: 9n, revision: 5 }),
      { misplaced: 1, uninvited: 1 },
    ],
    [
      'has an event that nobody sent',
      ({ stored }) => stored.push({ ...stored[7]!, id: 'other', position: 9n, revision: 5 }),
      { uninvited: 1 },
    ],
    [
      'has two appends in exchanged places',
      ({ stored }) => {
        const [a, b, c, d] = stored.splice(4, 4) as [
          StoredEvent,
          StoredEvent,
          StoredEvent,
          StoredEvent,
        ];
        const at = (event: StoredEvent, position: bigint) => ({ ...event, position });
        stored.push(at(c, 5n), at(d, 6n), at(a, 7n), at(b, 8n));
      },
      { misplaced: 2, outOfTime: 1 },
    ],
    [
      'has another revision than was answered',
      ({ stored }) => (stored[7]!.revision = 5),
      { misplaced: 1, revisionGaps: 1 },
    ],
    ['has other data', ({ stored }) => (stored[3]!.data = '{"number":33}'), { altered: 1 }],
    [
      'has half of an append that was not answered',
      ({ attempts, stored }) => {
        delete attempts[3]!.answer;
        stored.pop();
      },
      { halfStored: 1 },
    ],
    [
      'has an append that was refused',
      ({ attempts }) => (attempts[3]!.answer = 'refused'),
      { refusedButStored: 1 },
    ],
    ['leaves a hole', ({ stored }) => (stored[7]!.position = 9n), { misplaced: 1, holes: 1 }],
  ])('catches a log that %s', (_, spoil, faults) => {
    const spoilt = history();
    spoil(spoilt);
    expect(checkAttempts(spoilt.attempts, spoilt.stored)).toEqual({ ...SOUND, ...faults });
  });
});
