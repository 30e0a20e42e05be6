import type { Texts } from '../../i18n/language.js';

interface SearchTexts {
  label: string;
  hint: string;
  button: string;
  result: string;
  close: string;
  none: Readonly<Record<'no-person' | 'no-case' | 'unfinished-number' | 'invalid-number', string>>;
  openCase: string;
  nameNotShown: string;
  noCases: string;
  caseAt: (office: string) => string;
  open: string;
  closed: string;
}

export const texts = {
  nb: {
    label: 'Søk etter person eller sak',
    hint: 'Fødselsnummer eller sak',
    button: 'Søk',
    result: 'Søkeresultat',
    close: 'Lukk',
    none: {
      'no-person':
        'Ingen treff. Enten er personen ikke registrert i Forløp, eller du har ikke tilgang.',
      'no-case':
        'Ingen treff. Enten finnes det ingen sak med det navnet, eller den hører til et annet kontor.',
      'unfinished-number': 'Et fødselsnummer eller D-nummer har elleve siffer. Se over nummeret.',
      'invalid-number':
        'Dette er ikke et gyldig fødselsnummer eller D-nummer. Se over hvert siffer.',
    },
    openCase: 'Åpne en ny sak',
    nameNotShown: 'Navnet er ikke vist for deg',
    noCases: 'Personen er registrert, men har ingen sak som du har tilgang til.',
    caseAt: (office) => `Sak ved kontor ${office}`,
    open: 'Åpen',
    closed: 'Avsluttet',
  },
  nn: {
    label: 'Søk etter person eller sak',
    hint: 'Fødselsnummer eller sak',
    button: 'Søk',
    result: 'Søkjeresultat',
    close: 'Lukk',
    none: {
      'no-person':
        'Ingen treff. Anten er personen ikkje registrert i Forløp, eller så har du ikkje tilgang.',
      'no-case':
        'Ingen treff. Anten finst det inga sak med det namnet, eller så høyrer ho til eit anna kontor.',
      'unfinished-number': 'Eit fødselsnummer eller D-nummer har elleve siffer. Sjå over nummeret.',
      'invalid-number':
        'Dette er ikkje eit gyldig fødselsnummer eller D-nummer. Sjå over kvart siffer.',
    },
    openCase: 'Opne ei ny sak',
    nameNotShown: 'Namnet er ikkje vist for deg',
    noCases: 'Personen er registrert, men har inga sak som du har tilgang til.',
    caseAt: (office) => `Sak ved kontor ${office}`,
    open: 'Open',
    closed: 'Avslutta',
  },
  en: {
    label: 'Search for a person or a case',
    hint: 'Identity number or case',
    button: 'Search',
    result: 'Search result',
    close: 'Close',
    none: {
      'no-person':
        'Nothing found. Either the person is not registered in Forløp, or you do not have access.',
      'no-case':
        'Nothing found. Either there is no case of that name, or it belongs to another office.',
      'unfinished-number':
        'A national identity number or D number has eleven digits. Check the number.',
      'invalid-number': 'This is no valid identity number or D number. Check each digit.',
    },
    openCase: 'Open a new case',
    nameNotShown: 'The name is not shown to you',
    noCases: 'The person is registered, but has no case that you have access to.',
    caseAt: (office) => `Case at office ${office}`,
    open: 'Open',
    closed: 'Closed',
  },
} satisfies Texts<SearchTexts>;
