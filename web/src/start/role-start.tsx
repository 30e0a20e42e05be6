import { BodyLong, Heading } from '@navikt/ds-react/Typography';
import { Link } from 'react-router';
import type { Me } from '../api/answers.js';
import { readsCases, hasRole } from '../app/me.js';
import { useTexts } from '../i18n/language.js';
import { PageFrame } from '../ui/page-frame.js';
import './role-start.css';
import { texts } from './role-texts.js';

const ROLES = ['revisor', 'forsker', 'administrator'] as const;

/** Where those start whose own pages are not built yet: what there is, and where. */
export function RoleStart({ me }: { me: Me }) {
  const words = useTexts(texts);
  const roles = ROLES.filter((role) => hasRole(me, role));
  return (
    <PageFrame title={words.title} lead={roles.length === 0 ? words.noRole : words.lead}>
      {readsCases(me) && (
        <section className="role-start-part">
          <Heading level="2" size="small" spacing>
            {words.onThePage}
          </Heading>
          <ul className="role-start-addresses">
            <li>
              <Link className="aksel-link" to="/saker">
                {words.cases}
              </Link>
            </li>
            <li>
              <Link className="aksel-link" to="/arbeidsgivere">
                {words.employers}
              </Link>
            </li>
          </ul>
        </section>
      )}
      {roles.map((role) => (
        <section key={role} className="role-start-part">
          <Heading level="2" size="small" spacing>
            {words[role].title}
          </Heading>
          <BodyLong spacing>{words[role].says}</BodyLong>
          <ul className="role-start-addresses">
            {Object.entries(words[role].addresses).map(([address, says]) => (
              <li key={address}>
                <a className="aksel-link" href={address}>
                  {says}
                </a>
                <code>{address}</code>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
