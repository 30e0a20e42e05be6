import { Link } from '@navikt/ds-react/Link';
import { Link as RouterLink, useParams } from 'react-router';
import { useEmployer, useEmployerTimeline } from '../employers/queries.js';
import { contextOfEmployer } from '../employers/record/recording.js';
import { useTexts } from '../i18n/language.js';
import { AmendOf } from './amend-of.js';
import { amendTexts } from './texts.js';

const NOW = {};

/** Corrects or retracts something recorded of an employer: `/arbeidsgivere/:employerId/korriger/:eventId`. */
export function Component() {
  const { employerId = '', eventId = '' } = useParams();
  return <AmendEmployer key={eventId} employerId={employerId} eventId={eventId} />;
}

function AmendEmployer({ employerId, eventId }: { employerId: string; eventId: string }) {
  const { backToEmployer } = useTexts(amendTexts);
  const asked = useEmployer(employerId, NOW);
  const askedLog = useEmployerTimeline(employerId, NOW);
  const home = `/arbeidsgivere/${employerId}`;
  return (
    <AmendOf
      subject={{ kind: 'employer', id: employerId }}
      eventId={eventId}
      asked={asked}
      askedLog={askedLog}
      contextOf={contextOfEmployer}
      lead={
        <Link as={RouterLink} to={home}>
          {asked.data?.profile.facts.name?.value ?? backToEmployer}
        </Link>
      }
      home={home}
    />
  );
}
