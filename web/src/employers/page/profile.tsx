import { BodyShort } from '@navikt/ds-react/Typography';
import type { ReactNode } from 'react';
import { Fact, Facts, Section } from '../../case/facts/section.js';
import { inOrder, StatedFacts } from '../../case/facts/stated-facts.js';
import { useSaidDate, useTexts } from '../../i18n/language.js';
import type { CommandName } from '../../vocabulary/forms.js';
import { useWords } from '../../vocabulary/words.js';
import type { Employer } from '../answers.js';
import { LongList } from './long-list.js';
import { RecordLink, RecordLinks } from './record-link.js';
import { texts } from './texts.js';

type Profile = Employer['profile'];

/** In the heading already, and what no person states. */
const NOT_SHOWN = ['name', 'employerId'];

/** What kind of enterprise it is, and what is not stated of it. */
export function ProfileSection({ profile }: { profile: Profile }) {
  const t = useTexts(texts);
  const words = useWords();
  const facts: Readonly<Record<string, { value: unknown } | undefined>> = profile.facts;
  const { stated, missing } = inOrder('register-employer', facts, []);
  const names = [...stated, ...missing].filter((name) => !NOT_SHOWN.includes(name));
  return (
    <Section title={t.profile}>
      <Facts>
        {names.map((name) => (
          <Fact key={name} name={words.field(name, 'register-employer')}>
            {words.said(name, facts[name]?.value, 'register-employer')}
          </Fact>
        ))}
      </Facts>
      <RecordLinks>
        <RecordLink about={{ command: 'change-employer-facts' }} />
      </RecordLinks>
    </Section>
  );
}

/** What the enterprise needs, offers and has experience with, each as last stated. */
export function MappingSection({ profile }: { profile: Profile }) {
  const t = useTexts(texts);
  const { mapping, motives, accommodation, feedback } = profile;
  return (
    <Section title={t.mapping}>
      {mapping ? (
        <Said command="map-employer" stated={mapping} />
      ) : (
        <BodyShort size="small">{t.notMapped}</BodyShort>
      )}
      {accommodation && (
        <Part title={t.accommodation}>
          <Said command="state-accommodation-experience" stated={accommodation} />
        </Part>
      )}
      {motives && (
        <Part title={t.motives}>
          <Said
            command="state-motives"
            stated={{ ...motives, value: { motives: motives.value } }}
          />
        </Part>
      )}
      {feedback.length > 0 && (
        <Part title={t.feedback}>
          <LongList>
            {feedback.map((given) => (
              <Said key={given.fact} command="give-employer-feedback" stated={given} />
            ))}
          </LongList>
        </Part>
      )}
      <RecordLinks>
        <RecordLink about={{ command: 'map-employer' }} />
      </RecordLinks>
    </Section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="employer-part">
      <BodyShort size="small" weight="semibold">
        {title}
      </BodyShort>
      {children}
    </div>
  );
}

function Said({
  command,
  stated,
}: {
  command: CommandName;
  stated: { value: object; since?: string };
}) {
  const t = useTexts(texts);
  const saidDate = useSaidDate();
  return (
    <>
      <StatedFacts command={command} data={{ ...stated.value }} />
      <BodyShort size="small" textColor="subtle">
        {t.stated(saidDate(stated.since))}
      </BodyShort>
    </>
  );
}

/** What they will do in the coming year, and what is agreed. */
export function PlanSection({ profile }: { profile: Profile }) {
  const t = useTexts(texts);
  const words = useWords();
  const saidDate = useSaidDate();
  const { hostingPlan: plan, declined, agreements } = profile;
  return (
    <Section title={t.plan}>
      {!plan && <BodyShort size="small">{t.noPlan}</BodyShort>}
      {plan && (
        <BodyShort size="small">
          {plan.value ? t.planYes : t.planNo}, {t.stated(saidDate(plan.since))}.
          {plan.valid === false && ` ${t.planOver}.`}
        </BodyShort>
      )}
      <Facts>
        {declined && (
          <Fact name={t.declined}>
            {saidDate(declined.since)}
            {declined.value.reasons &&
              `: ${words.said('reasons', declined.value.reasons, 'decline-hosting')}`}
          </Fact>
        )}
        <Fact name={t.agreements}>
          {agreements.length === 0 && t.noAgreements}
          {agreements.map(({ fact, value, since }) => (
            <div key={fact}>
              {words.option('kind', value.kind, 'sign-cooperation-agreement')},{' '}
              {t.since(saidDate(since))}
              {value.validUntil !== undefined && ` ${t.until(saidDate(value.validUntil))}`}
            </div>
          ))}
        </Fact>
      </Facts>
      <RecordLinks>
        <RecordLink about={{ command: 'declare-hosting-plan' }} />
        <RecordLink about={{ command: 'sign-cooperation-agreement' }} />
      </RecordLinks>
    </Section>
  );
}
