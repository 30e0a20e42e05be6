import { useTexts } from '../../i18n/language.js';
import { texts } from '../texts.js';

/** Plain to see and to hear on every page of a demonstration, and on what is printed of it. */
export function DemoBanner() {
  const { demo, demoLabel } = useTexts(texts);
  return (
    <section aria-label={demoLabel} className="demo-banner">
      {demo}
    </section>
  );
}
