import { employerOf } from '../../event-store/streams.js';
import { historyTable, type RowOwnedBy } from '../history-table.js';

/** Answers: what is known of the relation to this employer, on either clock? */
export const employerHistory = historyTable('employer_history', 'employerId', employerOf);

/** One event of an employer as its history keeps it. */
export type EmployerRow = RowOwnedBy<'employerId'>;
