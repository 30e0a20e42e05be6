import { Link } from '@navikt/ds-react/Link';
import { Tag } from '@navikt/ds-react/Tag';
import { Heading } from '@navikt/ds-react/Typography';
import { Link as RouterLink } from 'react-router';
import { useSaidDate, useTexts } from '../../i18n/language.js';
import { Empty } from '../../ui/empty.js';
import { useWords } from '../../vocabulary/words.js';
import type { Market } from '../answers.js';
import { texts as shared } from '../texts.js';
import { texts } from './texts.js';

type Opening = Market['openings']['openings'][number];

/** Where there is room, what closes first at the top. */
export function MarketOpenings({
  openings: { total, openings },
}: {
  openings: Market['openings'];
}) {
  const t = useTexts(texts);
  if (total === 0) return <Empty title={t.noOpenings}>{t.noOpeningsMore}</Empty>;
  return (
    <section aria-labelledby="market-openings">
      <Heading level="2" size="small" id="market-openings">
        {t.openings(total)}
      </Heading>
      <ul className="market-openings">
        {openings.map((opening) => (
          <li key={opening.opening} className="market-opening">
            <OpeningRow opening={opening} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpeningRow({ opening }: { opening: Opening }) {
  const t = useTexts(texts);
  const words = useWords();
  const s = useTexts(shared);
  const saidDate = useSaidDate();
  const { kind, places, workArea, percentage, mustHaves, announcedOn, lastDay, daysLeft } = opening;
  const about = [
    s.opening(kind === 'job' ? 'job' : 'training', places),
    ...(workArea === undefined ? [] : [workArea]),
    ...(percentage === undefined ? [] : [words.said('percentage', percentage, 'announce-opening')]),
    t.announced(saidDate(announcedOn)),
  ];
  return (
    <>
      <div>
        <EmployerLink employer={opening} />
        <div className="employer-told">{about.join(' · ')}</div>
        {mustHaves && (
          <div className="employer-told">
            {words.field('mustHaves', 'announce-opening')}:{' '}
            {words.said('mustHaves', mustHaves, 'announce-opening')}
          </div>
        )}
      </div>
      <div>
        {lastDay === undefined ? t.noWindow : t.until(saidDate(lastDay))}{' '}
        {daysLeft !== undefined && (
          <Tag size="xsmall" variant="moderate" data-color={daysLeft <= 7 ? 'warning' : 'neutral'}>
            {t.daysLeft(daysLeft)}
          </Tag>
        )}
      </div>
    </>
  );
}

export function EmployerLink({
  employer: { employerId, name },
}: {
  employer: { employerId: string; name?: string };
}) {
  const { noName } = useTexts(shared);
  return (
    <Link as={RouterLink} to={`/arbeidsgivere/${employerId}`}>
      {name ?? noName}
    </Link>
  );
}
