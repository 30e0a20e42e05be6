import { BodyShort, Heading } from '@navikt/ds-react/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { CaseOverviewController } from '../../../src/casework/case-overview/case-overview.controller.js';
import type { AnswerOf, Me } from '../api/answers.js';
import { read } from '../api/read.js';
import { useTexts } from '../i18n/language.js';
import { texts } from './first-run-texts.js';

/** Where the courses of the published report are kept: an office that no municipality has. */
const PUBLISHED = { office: '0000', pageSize: 50 };

/** The seven courses that the report tells of, for whoever may open them. */
export function SevenCourses({ me }: { me: Me }) {
  const words = useTexts(texts);
  const { data } = useQuery({
    queryKey: ['cases', PUBLISHED],
    queryFn: () => read<AnswerOf<CaseOverviewController, 'list'>>('/api/cases', PUBLISHED),
    enabled: me.offices === 'all' || me.offices.includes(PUBLISHED.office),
    staleTime: Infinity,
  });
  const idOf = new Map(data?.cases.map(({ pseudonym, caseId }) => [pseudonym, caseId]));
  const there = Object.entries(words.courses).filter(([pseudonym]) => idOf.has(pseudonym));
  if (there.length === 0) return null;
  return (
    <>
      <div className="first-run-seven">
        <Heading level="3" size="xsmall">
          {words.sevenTitle}
        </Heading>
        <BodyShort size="small">{words.sevenSays}</BodyShort>
      </div>
      <ul className="first-run-courses">
        {there.map(([pseudonym, title]) => (
          <li key={pseudonym}>
            <Link className="aksel-link" to={`/saker/${idOf.get(pseudonym)}`}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
