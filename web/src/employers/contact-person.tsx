import { Link } from '@navikt/ds-react/Link';
import { useWords } from '../vocabulary/words.js';
import type { ContactPeople } from './answers.js';
import { useTexts } from '../i18n/language.js';
import { texts } from './texts.js';

type Person = ContactPeople['others'][number];

/** Who the contact is, and how to reach them where that is known and shown. */
export function ContactPerson({ person }: { person: Person | undefined }) {
  const { none } = useTexts(texts);
  const { said } = useWords();
  if (!person) return none;
  const { name, role, staff, unit, telephone, email } = person.data;
  const who = [
    name === undefined ? staff : said('name', name, 'assign-contact-person'),
    role === undefined ? undefined : said('role', role, 'assign-contact-person').toLowerCase(),
    unit,
  ].filter((part) => part !== undefined);
  return (
    <>
      {who.join(', ')}
      {isText(telephone) && (
        <>
          <br />
          <Link href={`tel:${telephone.replaceAll(' ', '')}`}>{telephone}</Link>
        </>
      )}
      {isText(email) && (
        <>
          <br />
          <Link href={`mailto:${email}`}>{email}</Link>
        </>
      )}
    </>
  );
}

/** Withheld and erased values are no texts. */
const isText = (value: unknown): value is string => typeof value === 'string';
