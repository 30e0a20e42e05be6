import { Pagination } from '@navikt/ds-react/Pagination';
import { useSearchParams } from 'react-router';
import { useSaidDate, useTexts } from '../i18n/language.js';
import { ButtonLink } from '../ui/button-link.js';
import { Loading } from '../ui/loading.js';
import { PageFrame } from '../ui/page-frame.js';
import { ProblemView } from '../ui/problem-view.js';
import type { Market } from './answers.js';
import './list/filters.css';
import { pageIn } from './list/filters.js';
import { MarketFilter } from './market/market-filter.js';
import { Needs, SeveralTrainees, Visits } from './market/market-lists.js';
import { MarketOpenings } from './market/market-openings.js';
import { MARKET_PAGE_SIZE, marketQueryOf } from './market/market-query.js';
import './market/market.css';
import { texts } from './market/texts.js';
import './page/page.css';
import { useMarket } from './queries.js';

/** For those who meet about employers: where there is room, who needs people, who has been where. */
export function Component() {
  const t = useTexts(texts);
  const saidDate = useSaidDate();
  const [address] = useSearchParams();
  const { data, error, refetch } = useMarket(marketQueryOf(address));
  return (
    <PageFrame
      title={t.title}
      lead={data && t.lead(saidDate(data.day))}
      actions={
        <ButtonLink to="/arbeidsgivere" variant="secondary" size="small">
          {t.toList}
        </ButtonLink>
      }
      wide
    >
      <MarketFilter />
      {error && <ProblemView problem={error} retry={refetch} />}
      {!data && !error && <Loading label={t.loading} />}
      {data && !error && <Shown market={data} />}
    </PageFrame>
  );
}

function Shown({ market }: { market: Market }) {
  return (
    <>
      <MarketOpenings openings={market.openings} />
      <Pages total={market.openings.total} />
      <div className="market-lists">
        <div>
          <Needs market={market} />
          <SeveralTrainees several={market.severalTrainees} />
        </div>
        <Visits visits={market.visits} />
      </div>
    </>
  );
}

function Pages({ total }: { total: number }) {
  const { pages: label } = useTexts(texts);
  const [address, setAddress] = useSearchParams();
  const pages = Math.ceil(total / MARKET_PAGE_SIZE);
  if (pages < 2) return null;
  return (
    <div className="employer-list-pages">
      <Pagination
        aria-label={label}
        page={Math.min(pageIn(address), pages)}
        count={pages}
        size="small"
        siblingCount={0}
        onPageChange={(page) =>
          setAddress((now) => {
            const next = new URLSearchParams(now);
            next.set('page', String(page));
            return next;
          })
        }
      />
    </div>
  );
}
