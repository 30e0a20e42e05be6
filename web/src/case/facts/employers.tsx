import { ReadMore } from '@navikt/ds-react/ReadMore';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useState } from 'react';
import type { Case } from '../../api/answers.js';
import { EmployerCard } from '../../employers/employer-card.js';
import { useTexts } from '../../i18n/language.js';
import { presentFirst } from './present-first.js';
import { Section } from './section.js';
import { texts } from './side-texts.js';

/** The other side of the relation: the employer that is met now, and those before. */
export function EmployerSides({ employers }: { employers: Case['employers'] }) {
  const t = useTexts(texts);
  const [isOpen, setOpen] = useState(false);
  const [present, ...others] = presentFirst(employers);
  return (
    <Section title={t.employer}>
      {present ? (
        <EmployerCard employer={present} level="3" />
      ) : (
        <BodyShort>{t.noEmployer}</BodyShort>
      )}
      {others.length > 0 && (
        <ReadMore
          header={t.otherEmployers(others.length)}
          open={isOpen}
          onOpenChange={setOpen}
          className="case-more"
        >
          {/* Each card asks for its employer: only when somebody looks. */}
          {isOpen && (
            <div className="case-items">
              {others.map((employer) => (
                <EmployerCard key={employer.employerId} employer={employer} level="3" />
              ))}
            </div>
          )}
        </ReadMore>
      )}
    </Section>
  );
}
