import { BodyShort } from '@navikt/ds-react/Typography';
import type { Case } from '../../api/answers.js';
import { useTexts } from '../../i18n/language.js';
import type { CommandName } from '../../vocabulary/forms.js';
import { InferredMarks } from '../said.js';
import { texts } from './record-texts.js';
import { Section } from './section.js';
import { StatedFacts } from './stated-facts.js';

const CAN_AND_WANTS_FIRST = ['resources', 'interests', 'motivation', 'ambitions', 'direction'];

/** What was found about the person: what the person can do and wants comes first. */
export function Assessment({ shown }: { shown: Case }) {
  const { assessment } = useTexts(texts);
  return (
    <Recorded
      title={assessment}
      command="complete-assessment"
      data={shown.facts['assessment']}
      first={CAN_AND_WANTS_FIRST}
    />
  );
}

/** What the person brings along. */
export function Background({ shown }: { shown: Case }) {
  const { background } = useTexts(texts);
  return (
    <Recorded
      title={background}
      command="record-background"
      data={shown.facts['background']}
      first={['experience']}
    />
  );
}

function Recorded({
  title,
  command,
  data,
  first,
}: {
  title: string;
  command: CommandName;
  data: unknown;
  first: readonly string[];
}) {
  const { nothing } = useTexts(texts);
  return (
    <Section title={title} marks={<InferredMarks data={data} />}>
      {data === undefined ? (
        <BodyShort size="small">{nothing}</BodyShort>
      ) : (
        <StatedFacts command={command} data={data as Record<string, unknown>} first={first} />
      )}
    </Section>
  );
}
