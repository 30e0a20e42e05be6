import { Link } from 'react-router';
import type { Me } from '../../api/answers.js';
import { useTexts } from '../../i18n/language.js';
import { useTour } from '../../start/tour.js';
import { hasWorklist } from '../me.js';
import { texts } from '../texts.js';

interface AppFooterProps {
  me: Me;
  openShortcuts: () => void;
}

export function AppFooter({ me, openShortcuts }: AppFooterProps) {
  const { accessibility, shortcuts, showTour } = useTexts(texts);
  const tour = useTour();
  return (
    <footer className="app-footer">
      <Link className="aksel-link" to="/tilgjengelighet">
        {accessibility}
      </Link>
      <button type="button" className="aksel-link" onClick={openShortcuts}>
        {shortcuts}
      </button>
      {me.demo && hasWorklist(me) && tour.isPutAway && (
        <Link className="aksel-link" to="/" onClick={tour.show}>
          {showTour}
        </Link>
      )}
    </footer>
  );
}
