import type { GeneralProblems } from './nb.js';

/** Refusals that every part of the page can meet. */
export const nn: GeneralProblems = {
  'not-reached': {
    what: 'Vi får ikkje kontakt med Forløp.',
    remedy: 'Sjekk at du er på nett, og prøv igjen.',
  },
  'unreadable-answer': {
    what: 'Svaret frå tenaren kunne ikkje lesast.',
    remedy: 'Prøv igjen. Sei frå til brukarstøtta om det skjer fleire gonger.',
  },
  'login-required': { what: 'Du er logga ut.', remedy: 'Logg inn igjen.' },
  'cross-site': {
    what: 'Førespurnaden kom ikkje frå Forløp.',
    remedy: 'Last sida på nytt, og prøv igjen.',
  },
  'role-not-allowed': {
    what: 'Rolla di gir ikkje tilgang til dette.',
    remedy: 'Be leiaren din om rett rolle dersom du treng ho i arbeidet.',
  },
  'no-rule': {
    what: 'Ingen har bestemt kven som skal ha tilgang til dette.',
    remedy: 'Sei frå til brukarstøtta.',
  },
  'cases-not-for-you': {
    what: 'Du kan ikkje spørje om einskilde saker.',
    remedy: 'Spør om alle saker samla.',
  },
  'not-found': {
    what: 'Det finst ingenting på denne adressa, eller du har ikkje tilgang til det.',
    remedy: 'Sjekk lenkja, eller søk på nytt.',
  },
  'case-not-found': {
    what: 'Saka finst ikkje, eller du har ikkje tilgang til ho.',
    remedy: 'Sjekk lenkja, eller finn saka i lista.',
  },
  'employer-not-found': {
    what: 'Arbeidsgivaren finst ikkje, eller du har ikkje tilgang til han.',
    remedy: 'Sjekk lenkja, eller finn arbeidsgivaren i lista.',
  },
  'person-not-found': {
    what: 'Personen finst ikkje, eller du har ikkje tilgang.',
    remedy: 'Sjekk lenkja, eller søk på nytt.',
  },
  'invalid-fields': {
    what: 'Noko av det du har oppgitt, kan ikkje brukast.',
    remedy: 'Rett det som er markert, og prøv igjen.',
  },
  'bad-request': {
    what: 'Tenaren forstod ikkje førespurnaden.',
    remedy: 'Last sida på nytt, og prøv igjen.',
  },
  'stale-revision': {
    what: 'Nokon har registrert noko her etter at du opna sida.',
    remedy: 'Sjå kva som er nytt, og registrer deretter. Det du har skrive, er ikkje borte.',
  },
  'too-many-requests': {
    what: 'Det kom for mange førespurnader på kort tid.',
    remedy: 'Vent eit minutt, og prøv igjen.',
  },
  'too-many-to-judge': {
    what: 'Utvalet er for stort.',
    remedy: 'Vel fleire filter, og prøv igjen.',
  },
  'too-many-filters': {
    what: 'Du har så mange lagra søk som du kan ha.',
    remedy: 'Slett eit søk du ikkje bruker, og prøv igjen.',
  },
  'not-saved': {
    what: 'Dette kan ikkje lagrast i eit søk.',
    remedy: 'Fjern det, og lagre på nytt.',
  },
  'employer-needed': {
    what: 'Saka gjeld fleire arbeidsgivarar.',
    remedy: 'Vel kva for ein arbeidsgivar teksten er til.',
  },
  'not-caught-up': {
    what: 'Det du registrerte, er lagra, men blir ikkje vist enno.',
    remedy: 'Vent litt, og last sida på nytt.',
  },
  'body-too-large': {
    what: 'Det du sender, er for stort.',
    remedy: 'Kort ned tekstane, og prøv igjen.',
  },
  'address-too-long': { what: 'Adressa er for lang.', remedy: 'Vel færre filter, og prøv igjen.' },
  'bad-address': {
    what: 'Adressa inneheld noko Forløp ikkje forstår.',
    remedy: 'Gå tilbake, eller nullstill filtera.',
  },
  'internal-error': {
    what: 'Noko gjekk gale hos oss.',
    remedy:
      'Det som er registrert, er trygt. Prøv igjen, og sei frå til brukarstøtta om det skjer fleire gonger.',
  },
  'database-unavailable': {
    what: 'Forløp får ikkje lese eller lagra noko akkurat no.',
    remedy: 'Vent litt, og prøv igjen.',
  },
  'store-unavailable': {
    what: 'Forløp får ikkje lagra noko akkurat no. Ingenting er registrert.',
    remedy: 'Vent litt, og prøv igjen.',
  },
  'store-busy': {
    what: 'Det blir registrert mykje akkurat no. Ingenting er registrert.',
    remedy: 'Vent litt, og prøv igjen.',
  },
  'stream-busy': {
    what: 'Fleire registrerer her samtidig. Ingenting er registrert.',
    remedy: 'Prøv igjen.',
  },
  'lookup-log-unavailable': {
    what: 'Oppslag kan ikkje loggførast akkurat no. Difor blir ingen personar viste.',
    remedy: 'Vent litt, og prøv igjen.',
  },
  'access-undecided': {
    what: 'Det lèt seg ikkje avgjere akkurat no om du har tilgang.',
    remedy: 'Vent litt, og prøv igjen.',
  },
  'identity-provider-unavailable': {
    what: 'Innlogginga kan ikkje kontrollerast akkurat no.',
    remedy: 'Vent litt, og prøv igjen.',
  },
  'filter-not-found': { what: 'Det lagra søket finst ikkje lenger.', remedy: 'Last sida på nytt.' },
  'too-many-drafts': {
    what: 'Du har så mange utkast som du kan ha.',
    remedy: 'Registrer eller forkast eit utkast, og prøv igjen.',
  },
  'draft-too-large': { what: 'Utkastet er for langt til å lagrast.', remedy: 'Kort ned tekstane.' },
};
