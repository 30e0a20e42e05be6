import { NavLink } from 'react-router';
import type { Me } from '../../api/answers.js';
import { useTexts } from '../../i18n/language.js';
import { hasWorklist } from '../me.js';
import { texts } from '../texts.js';

/** Where one can go: only to what the server shows to whoever is logged in. */
export function Navigation({ me }: { me: Me }) {
  const { navigation, toWorklist, toCases, toEmployers } = useTexts(texts);
  return (
    <nav aria-label={navigation} className="app-navigation">
      <ul>
        {hasWorklist(me) && <Place to="/" name={toWorklist} />}
        <Place to="/saker" name={toCases} />
        <Place to="/arbeidsgivere" name={toEmployers} />
      </ul>
    </nav>
  );
}

function Place({ to, name }: { to: string; name: string }) {
  return (
    <li>
      <NavLink to={to} end={to === '/'} className="app-navigation-place">
        {name}
      </NavLink>
    </li>
  );
}
