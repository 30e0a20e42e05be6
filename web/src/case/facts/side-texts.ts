import type { Texts } from '../../i18n/language.js';

interface SideTexts {
  person: string;
  now: string;
  onThatDay: string;
  nothingRuns: string;
  at: (employer: string) => string;
  since: (day: string) => string;
  sinceNotStated: string;
  plannedEnd: (day: string) => string;
  notStarted: string;
  can: string;
  wants: string;
  needs: string;
  goals: string;
  noGoals: string;
  criterion: string;
  noCriterion: string;
  goalNotJudged: string;
  setBy: string;
  employer: string;
  noEmployer: string;
  otherEmployers: (number: number) => string;
  transition: (day: string) => string;
  hire: Record<'yes' | 'no' | 'open', string>;
  jobProspect: string;
  subsidies: string;
  noSubsidy: string;
  steps: Record<'proposed' | 'granted' | 'started', string>;
  untilNotStated: string;
  until: (day: string) => string;
}

const nb: SideTexts = {
  person: 'Bruker',
  now: 'Nå',
  onThatDay: 'Da',
  nothingRuns: 'Ingenting pågår',
  at: (employer) => `hos ${employer}`,
  since: (day) => `siden ${day}`,
  sinceNotStated: 'start ikke oppgitt',
  plannedEnd: (day) => `planlagt slutt ${day}`,
  notStarted: 'ikke startet',
  can: 'Kan og har',
  wants: 'Ønsker',
  needs: 'Trenger på arbeidsplassen',
  goals: 'Mål',
  noGoals: 'Ingen mål er avtalt.',
  criterion: 'Nådd når',
  noCriterion: 'Ikke oppgitt hvordan vi ser at målet er nådd.',
  goalNotJudged: 'Ikke vurdert',
  setBy: 'Satt av',
  employer: 'Arbeidsgiver',
  noEmployer: 'Ingen arbeidsgiver er registrert i saken ennå.',
  otherEmployers: (number) =>
    number === 1 ? 'Én arbeidsgiver til i saken' : `${number} arbeidsgivere til i saken`,
  transition: (day) => `Arbeidstreningen skal slutte ${day}`,
  hire: {
    yes: 'Arbeidsgiveren ansetter.',
    no: 'Arbeidsgiveren ansetter ikke.',
    open: 'Det er ikke registrert om arbeidsgiveren vil ansette.',
  },
  jobProspect: 'Mulighet for jobb',
  subsidies: 'Lønnstilskudd',
  noSubsidy: 'Ikke foreslått',
  steps: { proposed: 'foreslått', granted: 'innvilget', started: 'startet' },
  untilNotStated: 'varighet ikke oppgitt',
  until: (day) => `til ${day}`,
};

const nn: SideTexts = {
  person: 'Brukar',
  now: 'No',
  onThatDay: 'Då',
  nothingRuns: 'Ingenting går føre seg',
  at: (employer) => `hos ${employer}`,
  since: (day) => `sidan ${day}`,
  sinceNotStated: 'start ikkje oppgitt',
  plannedEnd: (day) => `planlagd slutt ${day}`,
  notStarted: 'ikkje starta',
  can: 'Kan og har',
  wants: 'Ønskjer',
  needs: 'Treng på arbeidsplassen',
  goals: 'Mål',
  noGoals: 'Ingen mål er avtalte.',
  criterion: 'Nådd når',
  noCriterion: 'Ikkje oppgitt korleis vi ser at målet er nådd.',
  goalNotJudged: 'Ikkje vurdert',
  setBy: 'Sett av',
  employer: 'Arbeidsgivar',
  noEmployer: 'Ingen arbeidsgivar er registrert i saka enno.',
  otherEmployers: (number) =>
    number === 1 ? 'Éin arbeidsgivar til i saka' : `${number} arbeidsgivarar til i saka`,
  transition: (day) => `Arbeidstreninga skal slutte ${day}`,
  hire: {
    yes: 'Arbeidsgivaren tilset.',
    no: 'Arbeidsgivaren tilset ikkje.',
    open: 'Det er ikkje registrert om arbeidsgivaren vil tilsetje.',
  },
  jobProspect: 'Høve til jobb',
  subsidies: 'Lønstilskot',
  noSubsidy: 'Ikkje foreslått',
  steps: { proposed: 'foreslått', granted: 'innvilga', started: 'starta' },
  untilNotStated: 'lengd ikkje oppgitt',
  until: (day) => `til ${day}`,
};

const en: SideTexts = {
  person: 'User',
  now: 'Now',
  onThatDay: 'Then',
  nothingRuns: 'Nothing is under way',
  at: (employer) => `with ${employer}`,
  since: (day) => `since ${day}`,
  sinceNotStated: 'start not stated',
  plannedEnd: (day) => `planned end ${day}`,
  notStarted: 'not started',
  can: 'Can and has',
  wants: 'Wants',
  needs: 'Needs at the workplace',
  goals: 'Goals',
  noGoals: 'No goals are agreed.',
  criterion: 'Reached when',
  noCriterion: 'Not stated how one can tell that the goal is reached.',
  goalNotJudged: 'Not judged',
  setBy: 'Set by',
  employer: 'Employer',
  noEmployer: 'No employer is on record in the case yet.',
  otherEmployers: (number) =>
    number === 1 ? 'One more employer in the case' : `${number} more employers in the case`,
  transition: (day) => `The work training is to end on ${day}`,
  hire: {
    yes: 'The employer will hire.',
    no: 'The employer will not hire.',
    open: 'It is not on record whether the employer will hire.',
  },
  jobProspect: 'Prospect of a job',
  subsidies: 'Wage subsidy',
  noSubsidy: 'Not proposed',
  steps: { proposed: 'proposed', granted: 'granted', started: 'started' },
  untilNotStated: 'duration not stated',
  until: (day) => `until ${day}`,
};

export const texts = { nb, nn, en } satisfies Texts<SideTexts>;
