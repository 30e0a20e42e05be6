/** Refusals that every part of the page can meet. */
export const nb = {
  'not-reached': {
    what: 'Vi får ikke kontakt med Forløp.',
    remedy: 'Sjekk at du er på nett, og prøv igjen.',
  },
  'unreadable-answer': {
    what: 'Svaret fra serveren kunne ikke leses.',
    remedy: 'Prøv igjen. Si fra til brukerstøtte hvis det gjentar seg.',
  },
  'login-required': { what: 'Du er logget ut.', remedy: 'Logg inn igjen.' },
  'cross-site': {
    what: 'Forespørselen kom ikke fra Forløp.',
    remedy: 'Last siden på nytt, og prøv igjen.',
  },
  'role-not-allowed': {
    what: 'Rollen din gir ikke tilgang til dette.',
    remedy: 'Be lederen din om riktig rolle hvis du trenger den i arbeidet.',
  },
  'no-rule': {
    what: 'Ingen har bestemt hvem som skal ha tilgang til dette.',
    remedy: 'Si fra til brukerstøtte.',
  },
  'cases-not-for-you': {
    what: 'Du kan ikke spørre om enkeltsaker.',
    remedy: 'Spør om alle saker samlet.',
  },
  'not-found': {
    what: 'Det finnes ingenting på denne adressen, eller du har ikke tilgang til det.',
    remedy: 'Sjekk lenken, eller søk på nytt.',
  },
  'case-not-found': {
    what: 'Saken finnes ikke, eller du har ikke tilgang til den.',
    remedy: 'Sjekk lenken, eller finn saken i listen.',
  },
  'employer-not-found': {
    what: 'Arbeidsgiveren finnes ikke, eller du har ikke tilgang til den.',
    remedy: 'Sjekk lenken, eller finn arbeidsgiveren i listen.',
  },
  'person-not-found': {
    what: 'Personen finnes ikke, eller du har ikke tilgang.',
    remedy: 'Sjekk lenken, eller søk på nytt.',
  },
  'invalid-fields': {
    what: 'Noe av det du har oppgitt, kan ikke brukes.',
    remedy: 'Rett det som er markert, og prøv igjen.',
  },
  'bad-request': {
    what: 'Serveren forstod ikke forespørselen.',
    remedy: 'Last siden på nytt, og prøv igjen.',
  },
  'stale-revision': {
    what: 'Noen har registrert noe her etter at du åpnet siden.',
    remedy: 'Se hva som er nytt, og registrer deretter. Det du har skrevet, er ikke borte.',
  },
  'too-many-requests': {
    what: 'Det kom for mange forespørsler på kort tid.',
    remedy: 'Vent et minutt, og prøv igjen.',
  },
  'too-many-to-judge': {
    what: 'Utvalget er for stort.',
    remedy: 'Velg flere filtre, og prøv igjen.',
  },
  'too-many-filters': {
    what: 'Du har så mange lagrede søk som du kan ha.',
    remedy: 'Slett et søk du ikke bruker, og prøv igjen.',
  },
  'not-saved': { what: 'Dette kan ikke lagres i et søk.', remedy: 'Fjern det, og lagre på nytt.' },
  'employer-needed': {
    what: 'Saken gjelder flere arbeidsgivere.',
    remedy: 'Velg hvilken arbeidsgiver teksten er til.',
  },
  'not-caught-up': {
    what: 'Det du registrerte, er lagret, men vises ikke ennå.',
    remedy: 'Vent litt, og last siden på nytt.',
  },
  'body-too-large': {
    what: 'Det du sender, er for stort.',
    remedy: 'Kort ned tekstene, og prøv igjen.',
  },
  'address-too-long': {
    what: 'Adressen er for lang.',
    remedy: 'Velg færre filtre, og prøv igjen.',
  },
  'bad-address': {
    what: 'Adressen inneholder noe Forløp ikke forstår.',
    remedy: 'Gå tilbake, eller nullstill filtrene.',
  },
  'internal-error': {
    what: 'Noe gikk galt hos oss.',
    remedy:
      'Det som er registrert, er trygt. Prøv igjen, og si fra til brukerstøtte hvis det gjentar seg.',
  },
  'database-unavailable': {
    what: 'Forløp får ikke lest eller lagret noe akkurat nå.',
    remedy: 'Vent litt, og prøv igjen.',
  },
  'store-unavailable': {
    what: 'Forløp får ikke lagret noe akkurat nå. Ingenting er registrert.',
    remedy: 'Vent litt, og prøv igjen.',
  },
  'store-busy': {
    what: 'Det registreres mye akkurat nå. Ingenting er registrert.',
    remedy: 'Vent litt, og prøv igjen.',
  },
  'stream-busy': {
    what: 'Flere registrerer her samtidig. Ingenting er registrert.',
    remedy: 'Prøv igjen.',
  },
  'lookup-log-unavailable': {
    what: 'Oppslag kan ikke logges akkurat nå. Derfor vises ingen personer.',
    remedy: 'Vent litt, og prøv igjen.',
  },
  'access-undecided': {
    what: 'Det lar seg ikke avgjøre akkurat nå om du har tilgang.',
    remedy: 'Vent litt, og prøv igjen.',
  },
  'identity-provider-unavailable': {
    what: 'Innloggingen kan ikke kontrolleres akkurat nå.',
    remedy: 'Vent litt, og prøv igjen.',
  },
  'filter-not-found': {
    what: 'Det lagrede søket finnes ikke lenger.',
    remedy: 'Last siden på nytt.',
  },
  'too-many-drafts': {
    what: 'Du har så mange utkast som du kan ha.',
    remedy: 'Registrer eller forkast et utkast, og prøv igjen.',
  },
  'draft-too-large': { what: 'Utkastet er for langt til å lagres.', remedy: 'Kort ned tekstene.' },
};

export type GeneralProblems = typeof nb;
