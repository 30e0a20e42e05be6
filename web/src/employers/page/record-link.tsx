import { Button } from '@navikt/ds-react/Button';
import { Link as RouterLink } from 'react-router';
import { useWords } from '../../vocabulary/words.js';
import { useEmployerOnPage } from './context.js';
import { addressOfRecording, type Suggestion } from './suggestions.js';

/** Leads to the form of something that concerns this part of the page; nothing for those who may not. */
export function RecordLink({ about, children }: { about: Suggestion; children?: string }) {
  const { employerId, mayRecord } = useEmployerOnPage();
  const words = useWords();
  if (!mayRecord) return null;
  return (
    <Button
      as={RouterLink}
      to={addressOfRecording(employerId, about)}
      variant="tertiary"
      size="xsmall"
      className="employer-record"
    >
      {children ?? words.command(about.command)}
    </Button>
  );
}
