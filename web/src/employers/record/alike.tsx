import { Button } from '@navikt/ds-react/Button';
import { BodyShort, Heading } from '@navikt/ds-react/Typography';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../i18n/language.js';
import { Loading } from '../../ui/loading.js';
import { ProblemView } from '../../ui/problem-view.js';
import type { EmployerList } from '../answers.js';
import { EmployerRows } from '../list/employer-rows.js';
import { useEmployers } from '../queries.js';
import { searchWordOf } from './recording.js';
import { texts } from './texts.js';

const MOST = 8;

/** The employers whose names are like this one; what registers another comes when it is none of them. */
export function UnlessAlike({ name, children }: { name: string; children: ReactNode }) {
  const t = useTexts(texts);
  const [isNew, setNew] = useState(false);
  const query = { name: searchWordOf(name), pageSize: MOST };
  const { data, error, refetch, isPlaceholderData } = useEmployers(query);
  if (error) return <ProblemView problem={error} retry={refetch} />;
  if (!data || isPlaceholderData) return <Loading label={t.searching} />;
  if (data.total === 0)
    return (
      <>
        <BodyShort spacing>{t.noneAlike}</BodyShort>
        {children}
      </>
    );
  return (
    <>
      <Alike list={data} />
      {isNew ? (
        children
      ) : (
        <Button size="small" onClick={() => setNew(true)}>
          {t.noneOfThese}
        </Button>
      )}
    </>
  );
}

function Alike({ list: { total, employers } }: { list: EmployerList }) {
  const t = useTexts(texts);
  return (
    <section className="employer-alike" aria-labelledby="employer-alike">
      <Heading level="2" size="small" id="employer-alike">
        {t.alike(total)}
      </Heading>
      <EmployerRows employers={employers} />
      {total > MOST && <BodyShort size="small">{t.moreAlike(MOST)}</BodyShort>}
    </section>
  );
}
