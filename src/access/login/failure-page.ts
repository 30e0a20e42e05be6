import { escapeHtml, page } from './page.js';

/** Why somebody could not log in: for the security log, and for what the page tells them to do. */
export type LoginFailure =
  'bad-redirect' | 'unknown-attempt' | 'refused-by-provider' | 'provider-unavailable' | 'no-role';

interface FailureText {
  status: number;
  title: string;
  text: string;
  /** What the way on is called. */
  next: string;
}

const TEXTS: Readonly<Record<LoginFailure, FailureText>> = {
  'bad-redirect': {
    status: 400,
    title: 'Lenken virker ikke',
    text: 'Lenken du fulgte, leder ikke til en side i Forløp. Du kan logge inn og finne fram derfra.',
    next: 'Logg inn',
  },
  'unknown-attempt': {
    status: 400,
    title: 'Innloggingen ble ikke fullført',
    text: 'Det gikk for lang tid, innloggingen er allerede brukt, eller den ble startet i en annen nettleser. Logg inn på nytt i denne nettleseren, og tillat informasjonskapsler.',
    next: 'Logg inn på nytt',
  },
  'refused-by-provider': {
    status: 400,
    title: 'Innloggingen ble ikke fullført',
    text: 'Innloggingstjenesten godtok ikke innloggingen, eller du avbrøt den. Logg inn på nytt. Kontakt brukerstøtte hvis det skjer flere ganger.',
    next: 'Logg inn på nytt',
  },
  'provider-unavailable': {
    status: 503,
    title: 'Innloggingstjenesten svarer ikke',
    text: 'Vent litt og prøv igjen. Ingenting av det du har registrert, er tapt.',
    next: 'Prøv igjen',
  },
  'no-role': {
    status: 403,
    title: 'Du har ikke tilgang til Forløp',
    text: 'Du er logget inn, men brukeren din har ingen rolle i Forløp. Be lederen din om å bestille tilgang, og logg inn på nytt når du har fått den.',
    next: 'Logg inn på nytt',
  },
};

/** @param redirect own path to go on to after the next attempt */
export function failurePage(
  failure: LoginFailure,
  redirect = '/',
): { status: number; html: string } {
  const { status, title, text, next } = TEXTS[failure];
  const again = `/oauth2/login?${new URLSearchParams({ redirect }).toString()}`;
  const html = page(
    title,
    `<p>${escapeHtml(text)}</p>
<p><a class="button" href="${escapeHtml(again)}">${escapeHtml(next)}</a></p>`,
  );
  return { status, html };
}
