import type { MouseEvent } from 'react';
import { useTexts } from '../../i18n/language.js';
import { texts } from '../texts.js';

/** The first stop of the keyboard: past what is the same on every page. */
export function SkipLink() {
  const { skip } = useTexts(texts);
  return (
    <nav aria-label={skip}>
      <a href="#main" className="skip-link" onClick={goToContent}>
        {skip}
      </a>
    </nav>
  );
}

/** Not through the address: what is looked at is in there, and the way back with it. */
function goToContent(event: MouseEvent): void {
  event.preventDefault();
  const main = document.getElementById('main');
  main?.focus();
  main?.scrollIntoView();
}
