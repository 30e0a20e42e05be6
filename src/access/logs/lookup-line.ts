import { cefLine, type CefExtension } from './cef.js';
import type { Lookup } from './lookup-log.js';
import { lookupText } from './lookup-texts.js';

/**
 * Vendor and product are how receivers recognise the system, and stand in the reports that citizens
 * and managers get. They are frozen: changing them needs an agreement with every receiver.
 */
const HEADER = {
  vendor: 'Forløp',
  product: 'Oppslagslogg',
  version: '1.0',
  eventClass: 'audit:access',
  name: 'Oppslag',
} as const;

/**
 * The line of one look-up: `suid` who looked, `duid` the random id of the person, `end` epoch
 * milliseconds, `sproc` the id of the look-up. The fields cs1, cs2 and cs4 belong to receivers.
 *
 * @param id of the look-up, the same in the table
 * @param at when it happened, as the table has it
 */
export function lookupLine(lookup: Lookup, id: string, at: Date): string {
  const { by, personId, caseId, route, method, overrideId, unusual } = lookup;
  const extension: CefExtension = {
    end: String(at.getTime()),
    suid: by.id,
    duid: personId,
    sproc: id,
    msg: lookupText(lookup),
    request: route,
    requestMethod: method,
    flexString1Label: 'Decision',
    flexString1: 'Permit',
    ...(caseId === undefined ? {} : { cs3Label: 'Case', cs3: caseId }),
    ...(overrideId === undefined ? {} : { flexString2Label: 'Override', flexString2: overrideId }),
  };
  return cefLine({ ...HEADER, severity: unusual ? 'WARN' : 'INFO' }, extension);
}
