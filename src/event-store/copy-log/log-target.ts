import type { EventStore, RecordedEvent } from '../port.js';

/** A store that can take over a log that was recorded in another one. */
export interface LogTarget extends EventStore {
  /**
   * Stores events as they were recorded elsewhere: same ids, streams, revisions and record times, in
   * the order given. Their positions are the store's own. For moving a log, not for recording: nobody
   * else may write meanwhile.
   *
   * @param events in the order of the other log; each follows the last event of its stream here
   * @throws WrongExpectedRevision an event does not follow; the events before it may be stored
   * @throws StoreUnavailable the store cannot be reached; the events may or may not be stored
   */
  restore(events: readonly RecordedEvent[]): Promise<void>;
}
