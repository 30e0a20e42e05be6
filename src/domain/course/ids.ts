import { v5 } from 'uuid';

/**
 * The id of an event: the same command gives the same ids again, so recording it twice cannot
 * double it.
 *
 * @param ordinal place of the event among those of its command, from 0
 * @throws TypeError the command id is not a UUID
 */
export const eventId = (commandId: string, ordinal: number): string =>
  v5(String(ordinal), commandId);

/**
 * The id of the case that a command opens: the same command opens the same case again.
 *
 * @throws TypeError the command id is not a UUID
 */
export const caseIdFor = (commandId: string): string => v5('case', commandId);

/**
 * The person of a case that was opened without naming one who is known already. Not the case id
 * itself: what is told of a person must not tell which case it comes from.
 *
 * @throws TypeError the case id is not a UUID
 */
export const personIdFor = (caseId: string): string => v5('person', caseId);
