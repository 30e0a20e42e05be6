import type { Texts } from '../../i18n/language.js';

interface OpenTexts {
  whoSeesIt: string;
  whoIsIt: string;
  identityNumber: string;
  identityHelp: string;
  search: string;
  notANumber: string;
  nobodyFound: string;
  useThisPerson: string;
  hasCases: (open: number) => string;
  caseAt: (office: string, isOpen: boolean) => string;
  nameOfNew: string;
  registerPerson: string;
  nameMissing: string;
  chosen: (name: string) => string;
  nameNotShown: string;
  another: string;
  withoutPerson: string;
}

const nb: OpenTexts = {
  whoSeesIt:
    'Saken kan leses av alle ved kontoret du velger. Er brukeren skjermet eller har adressebeskyttelse, ser bare de som har særskilt tilgang saken. Alle oppslag logges.',
  whoIsIt: 'Hvem gjelder saken?',
  identityNumber: 'Fødselsnummer eller D-nummer',
  identityHelp: '11 siffer. Du kan også opprette saken uten person.',
  search: 'Finn person',
  notANumber: 'Skriv 11 siffer.',
  nobodyFound:
    'Ingen person du har tilgang til, er registrert med dette nummeret. Du kan registrere personen her.',
  useThisPerson: 'Bruk denne personen',
  hasCases: (open) =>
    open === 0 ? 'Personen har tidligere saker:' : 'Personen har allerede en åpen sak:',
  caseAt: (office, isOpen) => `Sak ved kontor ${office} (${isOpen ? 'åpen' : 'avsluttet'})`,
  nameOfNew: 'Navn',
  registerPerson: 'Registrer person',
  nameMissing: 'Skriv navnet.',
  chosen: (name) => `Saken gjelder ${name}.`,
  nameNotShown: 'en person med navn som ikke vises for deg',
  another: 'Velg en annen',
  withoutPerson: 'Ingen person er valgt. Saken opprettes uten person.',
};

const nn: OpenTexts = {
  whoSeesIt:
    'Saka kan lesast av alle ved kontoret du vel. Er brukaren skjerma eller har adressevern, ser berre dei som har særskild tilgang, saka. Alle oppslag blir logga.',
  whoIsIt: 'Kven gjeld saka?',
  identityNumber: 'Fødselsnummer eller D-nummer',
  identityHelp: '11 siffer. Du kan òg opprette saka utan person.',
  search: 'Finn person',
  notANumber: 'Skriv 11 siffer.',
  nobodyFound:
    'Ingen person du har tilgang til, er registrert med dette nummeret. Du kan registrere personen her.',
  useThisPerson: 'Bruk denne personen',
  hasCases: (open) =>
    open === 0 ? 'Personen har tidlegare saker:' : 'Personen har alt ei open sak:',
  caseAt: (office, isOpen) => `Sak ved kontor ${office} (${isOpen ? 'open' : 'avslutta'})`,
  nameOfNew: 'Namn',
  registerPerson: 'Registrer person',
  nameMissing: 'Skriv namnet.',
  chosen: (name) => `Saka gjeld ${name}.`,
  nameNotShown: 'ein person med namn som ikkje blir vist for deg',
  another: 'Vel ein annan',
  withoutPerson: 'Ingen person er vald. Saka blir oppretta utan person.',
};

const en: OpenTexts = {
  whoSeesIt:
    'Everybody at the office that you choose can read the case. If the user is shielded or has a protected address, only those with special access see it. Every look-up is logged.',
  whoIsIt: 'Whose case is it?',
  identityNumber: 'National identity number or D number',
  identityHelp: '11 digits. You can also open the case without a person.',
  search: 'Find person',
  notANumber: 'Write 11 digits.',
  nobodyFound:
    'Nobody whom you may see is registered with this number. You can register the person here.',
  useThisPerson: 'Use this person',
  hasCases: (open) =>
    open === 0 ? 'The person has had cases before:' : 'The person has an open case already:',
  caseAt: (office, isOpen) => `Case at office ${office} (${isOpen ? 'open' : 'closed'})`,
  nameOfNew: 'Name',
  registerPerson: 'Register person',
  nameMissing: 'Write the name.',
  chosen: (name) => `The case is about ${name}.`,
  nameNotShown: 'a person whose name is not shown to you',
  another: 'Choose another',
  withoutPerson: 'No person is chosen. The case is opened without a person.',
};

export const openTexts = { nb, nn, en } satisfies Texts<OpenTexts>;
