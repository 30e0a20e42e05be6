import type { Texts } from '../../i18n/language.js';

const nb = {
  noSuch: 'Dette kan ikke registreres på en arbeidsgiver',
  toEmployer: 'Til arbeidsgiveren',
  register: 'Registrer arbeidsgiver',
  registerLead: 'Søk først, så samme arbeidsgiver ikke blir registrert to ganger.',
  name: 'Hva heter arbeidsgiveren?',
  nameHelp: 'Skriv navnet på virksomheten, aldri på en person.',
  nameMissing: 'Skriv navnet på arbeidsgiveren, minst to bokstaver.',
  search: 'Søk',
  alike: (total: number) =>
    total === 1 ? 'Vi fant 1 arbeidsgiver som ligner' : `Vi fant ${total} arbeidsgivere som ligner`,
  moreAlike: (number: number) => `Viser de ${number} første. Skriv mer av navnet for å få færre.`,
  noneAlike: 'Ingen registrerte arbeidsgivere ligner på dette navnet.',
  noneOfThese: 'Ingen av disse, registrer ny',
  searching: 'Søker …',
  recorded: (what: string) => `Registrert: ${what}.`,
  seeEntry: 'Se det som ble registrert',
};

type RecordTexts = typeof nb;

const nn: RecordTexts = {
  noSuch: 'Dette kan ikkje registrerast på ein arbeidsgivar',
  toEmployer: 'Til arbeidsgivaren',
  register: 'Registrer arbeidsgivar',
  registerLead: 'Søk først, så same arbeidsgivaren ikkje blir registrert to gonger.',
  name: 'Kva heiter arbeidsgivaren?',
  nameHelp: 'Skriv namnet på verksemda, aldri på ein person.',
  nameMissing: 'Skriv namnet på arbeidsgivaren, minst to bokstavar.',
  search: 'Søk',
  alike: (total) =>
    total === 1
      ? 'Vi fann 1 arbeidsgivar som liknar'
      : `Vi fann ${total} arbeidsgivarar som liknar`,
  moreAlike: (number) => `Viser dei ${number} første. Skriv meir av namnet for å få færre.`,
  noneAlike: 'Ingen registrerte arbeidsgivarar liknar på dette namnet.',
  noneOfThese: 'Ingen av desse, registrer ny',
  searching: 'Søkjer …',
  recorded: (what) => `Registrert: ${what}.`,
  seeEntry: 'Sjå det som vart registrert',
};

const en: RecordTexts = {
  noSuch: 'This cannot be recorded of an employer',
  toEmployer: 'To the employer',
  register: 'Register employer',
  registerLead: 'Search first, so that the same employer is not registered twice.',
  name: 'What is the employer called?',
  nameHelp: 'Write the name of the enterprise, never of a person.',
  nameMissing: 'Write the name of the employer, at least two letters.',
  search: 'Search',
  alike: (total) =>
    total === 1 ? 'We found 1 employer like it' : `We found ${total} employers like it`,
  moreAlike: (number) => `Showing the first ${number}. Write more of the name to get fewer.`,
  noneAlike: 'No registered employers are like this name.',
  noneOfThese: 'None of these, register a new one',
  searching: 'Searching …',
  recorded: (what) => `Recorded: ${what}.`,
  seeEntry: 'See what was recorded',
};

export const texts = { nb, nn, en } satisfies Texts<RecordTexts>;
