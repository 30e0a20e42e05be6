import { Button } from '@navikt/ds-react/Button';
import { Link } from '@navikt/ds-react/Link';
import { Search } from '@navikt/ds-react/Search';
import { BodyShort, Detail } from '@navikt/ds-react/Typography';
import { useId, useState } from 'react';
import { useTexts } from '../../i18n/language.js';
import { useWords } from '../../vocabulary/words.js';
import type { EmployerChoice } from '../form/recording-context.js';
import { texts } from '../texts.js';
import { useEmployerSearch, type FoundEmployer } from './use-employer-search.js';

/**
 * Finds an employer by name. Buttons in a list rather than a combobox, which assistive techniques
 * read badly.
 */
export function EmployerSearch({ onChoose }: { onChoose: (employer: EmployerChoice) => void }) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const { data, isError } = useEmployerSearch(typed);
  const { searchEmployer, foundEmployers, searchFailed, registerEmployer } = useTexts(texts);
  const found = typed.trim() === '' ? undefined : data;
  return (
    <div className="record-search">
      <Search
        id={id}
        label={searchEmployer}
        hideLabel={false}
        size="small"
        variant="simple"
        autoComplete="off"
        value={typed}
        onChange={setTyped}
        // Enter here looks for an employer and must not send the form around it.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <output>
        {isError && searchFailed}
        {found && foundEmployers(found.total, found.employers.length)}
      </output>
      {found && found.employers.length > 0 && (
        <ul className="record-found">
          {found.employers.map((employer) => (
            <li key={employer.employerId}>
              <FoundButton employer={employer} onChoose={() => onChoose(employer)} />
            </li>
          ))}
        </ul>
      )}
      <Link href="/arbeidsgivere/ny" target="_blank">
        {registerEmployer}
      </Link>
    </div>
  );
}

function FoundButton({ employer, onChoose }: { employer: FoundEmployer; onChoose: () => void }) {
  const words = useWords();
  const { employerWithoutName } = useTexts(texts);
  const { name, municipality, industry, organisationNumber } = employer;
  const facts = [
    municipality && words.said('municipality', municipality),
    industry && words.option('industry', industry),
    organisationNumber,
  ].filter((fact) => fact !== undefined && fact !== '');
  return (
    <Button
      type="button"
      size="small"
      variant="secondary"
      className="record-found-one"
      onClick={onChoose}
    >
      <BodyShort as="span" size="small" weight="semibold">
        {name ?? employerWithoutName}
      </BodyShort>
      {facts.length > 0 && <Detail as="span">{facts.join(' · ')}</Detail>}
    </Button>
  );
}
