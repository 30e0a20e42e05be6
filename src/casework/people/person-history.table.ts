import { personOf } from '../../event-store/streams.js';
import { historyTable, type RowOwnedBy } from '../history-table.js';

/** Answers: what does the register hold of this person, on either clock? */
export const personHistory = historyTable('person_history', 'personId', personOf);

/** One event of a person as their history keeps it. */
export type PersonRow = RowOwnedBy<'personId'>;
