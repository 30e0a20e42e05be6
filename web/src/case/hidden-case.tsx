import { Button } from '@navikt/ds-react/Button';
import { InlineMessage } from '@navikt/ds-react/InlineMessage';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { BodyLong, Heading } from '@navikt/ds-react/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask } from '../api/client.js';
import { isProblem } from '../api/problem.js';
import { hasRole, useMe } from '../app/me.js';
import { useTexts } from '../i18n/language.js';
import { PageFrame } from '../ui/page-frame.js';
import { ProblemView } from '../ui/problem-view.js';
import { texts } from './texts.js';

/** A case that is not there, or not for those who ask; they may open one of another office. */
export function HiddenCase({ caseId }: { caseId: string }) {
  const t = useTexts(texts);
  const { data: me } = useMe();
  return (
    <PageFrame title={t.notFound} lead={t.notFoundLead}>
      {hasRole(me, 'veileder', 'leser') && <AskForCase caseId={caseId} />}
    </PageFrame>
  );
}

type ReasonCode = keyof (typeof texts)['nb']['reasons'];

interface Asked {
  caseId: string;
  reasonCode: ReasonCode;
  reason: string;
}

function AskForCase({ caseId }: { caseId: string }) {
  const t = useTexts(texts);
  const [reasonCode, setReasonCode] = useState<ReasonCode>();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const opening = useOpening(caseId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reasonCode === undefined || reason.trim() === '') return;
    opening.mutate({ caseId, reasonCode, reason: reason.trim() });
  };
  return (
    <form onSubmit={submit} noValidate className="case-ask">
      <Heading level="2" size="small">
        {t.askHeading}
      </Heading>
      <BodyLong>{t.askLead}</BodyLong>
      <RadioGroup
        legend={t.why}
        value={reasonCode ?? ''}
        onChange={(value: ReasonCode) => setReasonCode(value)}
        error={isTried && reasonCode === undefined && t.chooseWhy}
      >
        {(Object.keys(t.reasons) as ReasonCode[]).map((code) => (
          <Radio key={code} value={code}>
            {t.reasons[code]}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        label={t.inWords}
        description={t.inWordsHelp}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={isTried && reason.trim() === '' && t.writeWhy}
      />
      {opening.error && <Refused error={opening.error} />}
      <div>
        <Button loading={opening.isPending}>{t.openCase}</Button>
      </div>
    </form>
  );
}

function Refused({ error }: { error: unknown }) {
  const { refused } = useTexts(texts);
  const isRefused = isProblem(error) && error.status === 404;
  return (
    <div role="alert">
      {isRefused ? (
        <InlineMessage status="error">{refused}</InlineMessage>
      ) : (
        <ProblemView problem={error} />
      )}
    </div>
  );
}

/** Opens the case for some hours; what was asked in vain before is asked again. */
function useOpening(caseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: Asked) =>
      ask<unknown>('/api/access/overrides', { method: 'POST', body: asked }),
    onSuccess: () =>
      Promise.all(
        ['case', 'timeline'].map((what) => queries.resetQueries({ queryKey: [what, caseId] })),
      ),
  });
}
