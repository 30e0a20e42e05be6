import type { StateDictionary } from './dictionary.js';

export const nb: StateDictionary = {
  state: {
    work: 'I jobb',
    'subsidised-work': 'I jobb med lønnstilskudd',
    'work-training': 'I arbeidstrening',
    preparation: 'I forberedelse',
    assessment: 'I kartlegging',
    between: 'Ingenting pågår',
    'closed-work': 'Avsluttet: i jobb',
    'closed-education': 'Avsluttet: i utdanning',
    'closed-benefit': 'Avsluttet: på en ytelse',
    'closed-other': 'Avsluttet: noe annet',
    'closed-unknown': 'Avsluttet: utfallet er ikke kjent',
  },
  readiness: { green: 'Grønn: kan spørres', yellow: 'Gul: kanskje', red: 'Rød: ikke nå' },
  cooperation: {
    unilateral: 'Ensidig',
    adHoc: 'Fra sak til sak',
    coCreation: 'Samskaping',
    strategic: 'Strategisk',
    insufficientData: 'For lite registrert',
  },
  findingKind: {
    norm: 'God praksis',
    measure: 'Regler for tiltak',
    misuse: 'Tegn på misbruk av arbeidstrening',
    reminder: 'Påminnelse',
  },
  findingOutcome: {
    met: 'Fulgt',
    departed: 'Avvik',
    unknown: 'Kan ikke avgjøres',
    notInForce: 'Gjaldt ikke da',
  },
  source: {
    user: 'Bruker',
    manager: 'Leder på arbeidsplassen',
    counsellor: 'Veileder',
    provider: 'Tiltaksarrangør',
    register: 'Register',
  },
  basis: { stated: 'Opplyst', inferred: 'Utledet' },
};
