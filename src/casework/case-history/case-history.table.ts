import { caseOf } from '../../event-store/streams.js';
import { historyTable, type RowOwnedBy } from '../history-table.js';

/** Answers: what is known of this case, on either clock? */
export const caseHistory = historyTable('case_history', 'caseId', caseOf);

export const { definition: caseHistoryTable, append: appendHistory } = caseHistory;
export const { read: readHistories, load: loadHistories } = caseHistory;

/** One event of a case as its history keeps it. */
export type HistoryRow = RowOwnedBy<'caseId'>;
