/** What happened in the register, for the person it is about. */
export const REGISTER_SENTENCES: Readonly<Record<string, string>> = {
  PersonRegistered: 'Personen ble registrert.',
  PersonDetailsChanged: 'Personopplysningene ble endret.',
  AddressProtectionSet: 'Adressebeskyttelsen ble satt.',
  PersonShielded: 'Opplysningene ble skjermet.',
  ShieldingLifted: 'Skjermingen ble opphevet.',
  RelationDeclared: 'Et forhold til en ansatt ble registrert.',
  RelationEnded: 'Et forhold til en ansatt ble avsluttet.',
  PersonBlocked: 'Behandlingen av opplysningene ble begrenset (sperret).',
  BlockLifted: 'Sperringen ble opphevet.',
  PersonErased: 'Personopplysningene ble slettet.',
  FactCorrected: 'En opplysning ble rettet.',
  FactRetracted: 'En opplysning ble trukket tilbake.',
};

export const OTHER_EVENT = 'Noe ble registrert.';

/** Of the register and of courses alike. */
export const REMARK = 'Noen har lest beskrivelsen av forløpet og sagt hva de mener.';

export const CONSENT_SCOPES_IN_WORDS: Readonly<Record<string, string>> = {
  research: 'forskning',
  disclosure: 'å fortelle noe til en arbeidsgiver',
  provider: 'å dele med en tiltaksarrangør',
};

export const EFFECTS_IN_WORDS: Readonly<Record<string, string>> = {
  'left-out-of-research': 'Personen tas ikke lenger med i forskningstall.',
  'nothing-more-told': 'Arbeidsgiveren får ikke vite mer.',
  'nothing-more-shared': 'Tiltaksarrangøren får ikke vite mer.',
};

export const ROLES_IN_WORDS: Readonly<Record<string, string>> = {
  veileder: 'veileder',
  leser: 'saksbehandler med lesetilgang',
  forsker: 'forsker',
  revisor: 'revisor',
  administrator: 'administrator',
};

export const SOURCES_IN_WORDS: Readonly<Record<string, string>> = {
  user: 'personen selv',
  manager: 'leder på arbeidsplassen',
  counsellor: 'veileder',
  provider: 'tiltaksarrangør',
  register: 'et register',
};
