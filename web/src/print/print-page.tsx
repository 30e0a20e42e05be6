import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { BodyShort } from '@navikt/ds-react/Typography';
import { useParams, useSearchParams } from 'react-router';
import type { Case, CaseTimeline } from '../api/answers.js';
import { useMe } from '../app/me.js';
import { momentIn, saidInstant, withMoment, type Moment } from '../case/moment/moment.js';
import { useCase, useTimeline } from '../case/queries.js';
import { useLanguage, useTexts } from '../i18n/language.js';
import { ButtonLink } from '../ui/button-link.js';
import { Loading } from '../ui/loading.js';
import { PageFrame } from '../ui/page-frame.js';
import { ProblemView } from '../ui/problem-view.js';
import { Paper } from './paper.js';
import './print.css';
import { texts } from './texts.js';
import { useMomentOfPrinting } from './use-moment-of-printing.js';

/** A case as it goes on paper: everything that is on record at a moment, and how to check the paper. */
export function Component() {
  const t = useTexts(texts);
  const { caseId = '' } = useParams();
  const [query] = useSearchParams();
  const { moment } = momentIn(query);
  const shown = useCase(caseId, moment);
  const log = useTimeline(caseId, moment);
  const problem = shown.error ?? log.error;
  const retry = () => void Promise.all([shown.refetch(), log.refetch()]);
  if (shown.data && log.data && shown.data.revision === log.data.revision)
    return <PrintFrame shown={shown.data} entries={log.data.entries} moment={moment} />;
  // Something was recorded between the two answers: a paper must not mix two versions.
  const differ = shown.data && log.data && !shown.isFetching && !log.isFetching;
  return (
    <PageFrame title={t.print}>
      {problem || differ ? (
        <ProblemView problem={problem} retry={retry} />
      ) : (
        <Loading label={t.loading} />
      )}
    </PageFrame>
  );
}

interface PrintFrameProps {
  shown: Case;
  entries: CaseTimeline['entries'];
  moment: Moment;
}

function PrintFrame({ shown, entries, moment }: PrintFrameProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { data: me } = useMe();
  const momentOfPrinting = useMomentOfPrinting();
  const address = `/saker/${shown.caseId}`;
  return (
    <PageFrame
      title={t.title(String(shown.facts['pseudonym'] ?? shown.caseId))}
      actions={
        <div className="print-controls">
          <Button icon={<PrinterSmallIcon aria-hidden />} onClick={() => window.print()}>
            {t.print}
          </Button>
          <ButtonLink
            variant="tertiary"
            to={{ pathname: address, search: withMoment(new URLSearchParams(), moment).toString() }}
          >
            {t.back}
          </ButtonLink>
        </div>
      }
    >
      <BodyShort className="print-controls" spacing>
        {t.hint}
      </BodyShort>
      <Paper
        shown={shown}
        entries={entries}
        moment={moment}
        printed={`${saidInstant(momentOfPrinting, language)} ${t.by(me?.id ?? '', undefined)}`}
      />
    </PageFrame>
  );
}
