import type { StateDictionary } from './dictionary.js';

export const en: StateDictionary = {
  state: {
    work: 'In work',
    'subsidised-work': 'In work with a wage subsidy',
    'work-training': 'In work training',
    preparation: 'In preparation',
    assessment: 'In assessment',
    between: 'Nothing under way',
    'closed-work': 'Closed: in work',
    'closed-education': 'Closed: in education',
    'closed-benefit': 'Closed: on a benefit',
    'closed-other': 'Closed: something else',
    'closed-unknown': 'Closed: outcome not known',
  },
  readiness: { green: 'Green: can be asked', yellow: 'Yellow: perhaps', red: 'Red: not now' },
  cooperation: {
    unilateral: 'One-sided',
    adHoc: 'Case by case',
    coCreation: 'Co-creation',
    strategic: 'Strategic',
    insufficientData: 'Too little recorded',
  },
  findingKind: {
    norm: 'Good practice',
    measure: 'Rules of measures',
    misuse: 'Sign of misuse of work training',
    reminder: 'Reminder',
  },
  findingOutcome: {
    met: 'Followed',
    departed: 'Departure',
    unknown: 'Cannot be told',
    notInForce: 'Not in force then',
  },
  source: {
    user: 'User',
    manager: 'Manager at the workplace',
    counsellor: 'Counsellor',
    provider: 'Provider',
    register: 'Register',
  },
  basis: { stated: 'Stated', inferred: 'Inferred' },
};
