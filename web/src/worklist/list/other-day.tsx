import { InlineMessage } from '@navikt/ds-react/InlineMessage';
import { Link } from '@navikt/ds-react/Link';
import { Link as RouterLink } from 'react-router';
import { isDay } from '../../../../src/domain/time/day.js';
import { addressOf } from '../../api/read.js';
import { useSaidDate, useTexts } from '../../i18n/language.js';
import { changed, type ListQuery } from './list-query.js';
import { listTexts } from './list-texts.js';

/** Says that the list is of another day than today, with the way back. */
export function OtherDay({ path, query }: { path: string; query: ListQuery }) {
  const words = useTexts(listTexts);
  const said = useSaidDate();
  const { on } = query;
  if (on === undefined || !isDay(on)) return null;
  return (
    <InlineMessage status="info" size="small">
      {words.onDay(said(on))}{' '}
      <Link as={RouterLink} to={addressOf(path, changed(query, { on: undefined }))}>
        {words.toToday}
      </Link>
    </InlineMessage>
  );
}
