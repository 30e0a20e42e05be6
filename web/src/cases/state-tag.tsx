import { Tag } from '@navikt/ds-react/Tag';
import { useStateWords } from '../vocabulary/states.js';

/** The colour repeats the word and says nothing alone: towards work, at work, or neither. */
const COLOURS = {
  work: 'success',
  'subsidised-work': 'success',
  'work-training': 'info',
  preparation: 'meta-purple',
  assessment: 'meta-purple',
  between: 'warning',
} as const;

const colourOf = (state: string) =>
  Object.hasOwn(COLOURS, state) ? COLOURS[state as keyof typeof COLOURS] : 'neutral';

/** Where a case stands. */
export function StateTag({ state }: { state: string }) {
  const words = useStateWords();
  return (
    <Tag size="xsmall" variant="outline" data-color={colourOf(state)}>
      {words.state(state)}
    </Tag>
  );
}
