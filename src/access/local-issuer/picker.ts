import { escapeHtml, page } from '../login/page.js';
import { DEMO_PEOPLE } from './demo-people.js';

/** @param address of the choice that is asked for; each person is one address below it */
export function pickerPage(address: string): string {
  const people = DEMO_PEOPLE.map(
    ({ id, name, does }) => `<li><form method="post" action="${escapeHtml(`${address}/${id}`)}">
<button type="submit"><strong>${escapeHtml(name)}</strong><span>${escapeHtml(does)}</span></button>
</form></li>`,
  );
  return page(
    'Hvem vil du være?',
    `<p class="notice"><strong>Dette er en demonstrasjon.</strong> Personene og sakene er oppdiktet,
eller hentet fra en offentlig rapport uten navn. Ikke skriv inn opplysninger om virkelige personer.</p>
<p>Velg en bruker. Du trenger ikke passord.</p>
<ul class="people">
${people.join('\n')}
</ul>`,
  );
}

export const expiredPage = (): string =>
  page(
    'Valget gjelder ikke lenger',
    `<p>Det gikk for lang tid, eller innloggingen er allerede brukt.</p>
<p><a class="button" href="/oauth2/login">Logg inn på nytt</a></p>`,
  );
