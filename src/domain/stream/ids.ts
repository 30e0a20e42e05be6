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
 * The id of the employer that a command registers without naming one that courses know already.
 *
 * @throws TypeError the command id is not a UUID
 */
export const employerIdFor = (commandId: string): string => v5('employer', commandId);

/**
 * The person behind a stream or an event that names nobody known already: of a case the person it is
 * about, of an employer's contact that contact. Not the id itself: what is told of a person must not
 * tell where it comes from.
 *
 * @throws TypeError the id is not a UUID
 */
export const personIdFor = (id: string): string => v5('person', id);
