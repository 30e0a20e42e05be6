import { ActionMenu } from '@navikt/ds-react/ActionMenu';
import { Button } from '@navikt/ds-react/Button';
import { ChevronDownIcon } from '@navikt/aksel-icons';
import { Link as RouterLink } from 'react-router';
import { ButtonLink } from '../../ui/button-link.js';
import { useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import type { Employer } from '../answers.js';
import { useEmployerOnPage } from './context.js';
import { addressOfRecording, commandsByPhase, suggestionsFor } from './suggestions.js';
import { texts } from './texts.js';

/** What makes sense now with one click, everything else in a menu. */
export function EmployerActions({ employer }: { employer: Employer }) {
  const t = useTexts(texts);
  const words = useWords();
  const { employerId, mayRecord } = useEmployerOnPage();
  if (!mayRecord) return null;
  return (
    <div className="employer-actions">
      {suggestionsFor(employer).map((suggestion, place) => (
        <ButtonLink
          key={`${suggestion.command} ${suggestion.visit}`}
          to={addressOfRecording(employerId, suggestion)}
          size="small"
          variant={place === 0 ? 'primary' : 'secondary'}
        >
          {suggestion.visit ? t.visit : words.command(suggestion.command)}
        </ButtonLink>
      ))}
      <AllActions />
    </div>
  );
}

function AllActions() {
  const { otherActions } = useTexts(texts);
  const words = useWords();
  const { employerId } = useEmployerOnPage();
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <Button
          size="small"
          variant="tertiary"
          icon={<ChevronDownIcon aria-hidden />}
          iconPosition="right"
        >
          {otherActions}
        </Button>
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        {commandsByPhase().map(([phase, commands]) => (
          <ActionMenu.Group key={phase} label={words.phase(phase)}>
            {commands.map((command) => (
              <ActionMenu.Item
                key={command}
                as={RouterLink}
                to={addressOfRecording(employerId, { command })}
              >
                {words.command(command)}
              </ActionMenu.Item>
            ))}
          </ActionMenu.Group>
        ))}
      </ActionMenu.Content>
    </ActionMenu>
  );
}
