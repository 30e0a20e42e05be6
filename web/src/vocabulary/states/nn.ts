import type { StateDictionary } from './dictionary.js';

export const nn: StateDictionary = {
  state: {
    work: 'I jobb',
    'subsidised-work': 'I jobb med lønstilskot',
    'work-training': 'I arbeidstrening',
    preparation: 'I førebuing',
    assessment: 'I kartlegging',
    between: 'Ingenting er i gang',
    'closed-work': 'Avslutta: i jobb',
    'closed-education': 'Avslutta: i utdanning',
    'closed-benefit': 'Avslutta: på ei yting',
    'closed-other': 'Avslutta: noko anna',
    'closed-unknown': 'Avslutta: utfallet er ikkje kjent',
  },
  readiness: { green: 'Grøn: kan spørjast', yellow: 'Gul: kanskje', red: 'Raud: ikkje no' },
  cooperation: {
    unilateral: 'Einsidig',
    adHoc: 'Frå sak til sak',
    coCreation: 'Samskaping',
    strategic: 'Strategisk',
    insufficientData: 'For lite registrert',
  },
  findingKind: {
    norm: 'God praksis',
    measure: 'Reglar for tiltak',
    misuse: 'Teikn på misbruk av arbeidstrening',
    reminder: 'Påminning',
  },
  findingOutcome: {
    met: 'Følgd',
    departed: 'Avvik',
    unknown: 'Kan ikkje avgjerast',
    notInForce: 'Gjaldt ikkje då',
  },
  source: {
    user: 'Brukar',
    manager: 'Leiar på arbeidsplassen',
    counsellor: 'Rettleiar',
    provider: 'Tiltaksarrangør',
    register: 'Register',
  },
  basis: { stated: 'Opplyst', inferred: 'Utleidd' },
};
