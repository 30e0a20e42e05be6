import { Tag } from '@navikt/ds-react/Tag';
import { useStateWords } from '../vocabulary/states.js';

/** The colour repeats the word and says nothing alone: at work, on the way there, or standing still. */
const COLOURS: Readonly<Record<string, 'success' | 'accent' | 'info' | 'neutral'>> = {
  work: 'success',
  'subsidised-work': 'success',
  'work-training': 'accent',
  preparation: 'info',
  assessment: 'info',
  between: 'neutral',
};

/** Where a case stands; a closed one in plain text, so that the open ones are seen first. */
export function StateTag({ state }: { state: string }) {
  const words = useStateWords();
  const colour = COLOURS[state];
  if (colour === undefined) return <span className="list-subtle">{words.state(state)}</span>;
  return (
    <Tag size="xsmall" variant="outline" data-color={colour}>
      {words.state(state)}
    </Tag>
  );
}
