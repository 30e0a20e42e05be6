import { Tag } from '@navikt/ds-react/Tag';
import { useStateWords } from '../vocabulary/states.js';
import { colourOfState } from '../vocabulary/state-colours.js';

/** Where a case stands; a closed one in plain text, so that the open ones are seen first. */
export function StateTag({ state }: { state: string }) {
  const words = useStateWords();
  const colour = colourOfState(state);
  if (colour === undefined) return <span className="list-subtle">{words.state(state)}</span>;
  return (
    <Tag size="xsmall" variant="outline" data-color={colour}>
      {words.state(state)}
    </Tag>
  );
}
