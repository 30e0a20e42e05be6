import { createContext, useContext, type ReactNode } from 'react';
import { useLocation, type To } from 'react-router';
import type { Moment } from './moment/moment.js';
import { anchorOf } from './log/anchor.js';
import type { Entry } from './log/entries.js';

/** What every part of a case's page knows of it. */
export interface CaseOnPage {
  caseId: string;
  moment: Moment;
  /** Whether whoever looks may record in it, which nobody may in the past. */
  mayRecord: boolean;
  /** Of the employers that the case names, by id; one that is not registered has none. */
  employerNames: ReadonlyMap<string, string>;
  /** By id; empty until the log has come. */
  entries: ReadonlyMap<string, Entry>;
}

const Shown = createContext<CaseOnPage | undefined>(undefined);

export const CaseOnPageProvider = ({
  value,
  children,
}: {
  value: CaseOnPage;
  children: ReactNode;
}) => <Shown.Provider value={value}>{children}</Shown.Provider>;

export function useCaseOnPage(): CaseOnPage {
  const shown = useContext(Shown);
  if (!shown) throw new Error('useCaseOnPage needs a CaseOnPageProvider around it');
  return shown;
}

/** The address of an entry of the log, with everything else that is looked at left as it is. */
export function useEntryAddress(): (eventId: string) => To {
  const { pathname, search } = useLocation();
  return (eventId) => ({ pathname, search, hash: `#${anchorOf(eventId)}` });
}
