import { randomBytes, randomUUID } from 'node:crypto';
import type { Milestone } from '../domain/stream/milestone.js';
import { InMemoryEventStore } from '../event-store/in-memory/in-memory-event-store.js';
import type { EventStore } from '../event-store/port.js';
import { MasterKey } from '../event-store/sealing/master-key.js';
import { CommandHash } from './command-hash.js';
import { IdempotencyKeyReused } from './errors.js';
import type { IdentityNumbers } from './people/identity-numbers.js';
import { RecordMilestoneHandler } from './record-milestone.handler.js';
import { RecordMilestone } from './record-milestone.js';

const caseId = randomUUID();
const key = randomUUID();
const open = (office: string) =>
  new RecordMilestone({ kind: 'course', id: caseId }, 'open-case', { office } as Milestone, key, {
    id: 'Z990101',
  });

/** Two requests that both looked at the case before either had recorded. */
describe('A key that comes twice at the same moment', () => {
  let store: EventStore;
  let first: RecordMilestoneHandler;
  let second: RecordMilestoneHandler;
  beforeEach(() => {
    store = new InMemoryEventStore();
    const hash = new CommandHash(MasterKey.fromBase64(randomBytes(32).toString('base64')));
    const numbers: Pick<IdentityNumbers, 'during'> = { during: (_, __, append) => append() };
    first = new RecordMilestoneHandler(store, hash, numbers);
    second = new RecordMilestoneHandler(lookedEarlier(store), hash, numbers);
  });

  it('answers the same to the same body', async () => {
    const answer = await first.execute(open('0315'));
    expect(await second.execute(open('0315'))).toEqual(answer);
    expect(await store.read(`course-${caseId}`)).toHaveLength(1);
  });

  it('is refused with another body, which is not recorded', async () => {
    await first.execute(open('0315'));
    await expect(second.execute(open('0301'))).rejects.toThrow(IdempotencyKeyReused);
    expect(await store.read(`course-${caseId}`)).toMatchObject([{ data: { office: '0315' } }]);
  });
});

/** The store as seen by a reader whose first look was before anything was recorded. */
function lookedEarlier(store: EventStore): EventStore {
  let looked = false;
  return {
    append: (...call) => store.append(...call),
    read: async (...call) => {
      const before = !looked;
      looked = true;
      return before ? [] : store.read(...call);
    },
    follow: (...call) => store.follow(...call),
    head: () => store.head(),
    close: () => store.close(),
  };
}
