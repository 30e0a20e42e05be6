import type { ReactNode } from 'react';
import { ButtonLink } from '../../ui/button-link.js';
import { useWords } from '../../vocabulary/words.js';
import { useEmployerOnPage } from './context.js';
import { addressOfRecording, type Suggestion } from './suggestions.js';

/** What can be recorded of a part of the page, below it. */
export const RecordLinks = ({ children }: { children: ReactNode }) => (
  <div className="employer-records">{children}</div>
);

/** Leads to the form of something that concerns this part of the page; nothing for those who may not. */
export function RecordLink({ about, children }: { about: Suggestion; children?: string }) {
  const { employerId, mayRecord } = useEmployerOnPage();
  const words = useWords();
  if (!mayRecord) return null;
  return (
    <ButtonLink to={addressOfRecording(employerId, about)} variant="tertiary" size="xsmall">
      {children ?? words.command(about.command)}
    </ButtonLink>
  );
}
