import { useParams } from 'react-router';
import { useCase, useTimeline } from '../case/queries.js';
import { CaseLink } from '../record/case-link.js';
import { contextOfCase } from '../record/form/recording-context.js';
import { AmendOf } from './amend-of.js';

const NOW = {};

/** Corrects or retracts something recorded of a case: `/saker/:caseId/korriger/:eventId`. */
export function Component() {
  const { caseId = '', eventId = '' } = useParams();
  return <AmendCase key={eventId} caseId={caseId} eventId={eventId} />;
}

function AmendCase({ caseId, eventId }: { caseId: string; eventId: string }) {
  const asked = useCase(caseId, NOW);
  const askedLog = useTimeline(caseId, NOW);
  return (
    <AmendOf
      subject={{ kind: 'case', id: caseId }}
      eventId={eventId}
      asked={asked}
      askedLog={askedLog}
      contextOf={contextOfCase}
      lead={<CaseLink caseId={caseId} shown={asked.data} />}
      home={`/saker/${caseId}`}
    />
  );
}
