import type { Case } from '../api/answers.js';
import { useSaidDate, useTexts } from '../i18n/language.js';
import { texts } from './texts.js';

/** The employer's side in short: who, how much ran there, how often somebody spoke. */
export function EmployerLines({ employers }: { employers: Case['employers'] }) {
  const t = useTexts(texts);
  const saidDate = useSaidDate();
  if (employers.length === 0) return <p>{t.noEmployers}</p>;
  return (
    <ul className="paper-list">
      {employers.map(({ employerId, name, placements, contactsHeld }) => {
        const last = contactsHeld.at(-1);
        return (
          <li key={employerId}>
            <strong>{name ?? t.unnamed}</strong>:{' '}
            {[
              t.placements(placements.length),
              t.contacts(contactsHeld.length),
              ...(last ? [t.lastContact(saidDate(last.on))] : []),
            ].join(', ')}
          </li>
        );
      })}
    </ul>
  );
}
