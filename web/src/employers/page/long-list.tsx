import { Button } from '@navikt/ds-react/Button';
import { Children, useState, type ReactNode } from 'react';
import { useTexts } from '../../i18n/language.js';
import { texts } from './texts.js';

const AT_FIRST = 6;
const MORE = 20;

/** A list of which the first are shown, and more when somebody wants them. */
export function LongList({ children }: { children: ReactNode }) {
  const { showMore } = useTexts(texts);
  const [most, setMost] = useState(AT_FIRST);
  const items = Children.toArray(children);
  const left = items.length - most;
  return (
    <>
      <ul className="employer-plain-list">
        {items.slice(0, most).map((item, place) => (
          // The items are in a fixed order and have no state of their own.
          <li key={place}>{item}</li>
        ))}
      </ul>
      {left > 0 && (
        <div className="employer-records">
          <Button size="xsmall" variant="tertiary" onClick={() => setMost(most + MORE)}>
            {showMore(Math.min(left, MORE))}
          </Button>
        </div>
      )}
    </>
  );
}
