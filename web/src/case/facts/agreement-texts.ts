import type { Case } from '../../api/answers.js';
import type { Texts } from '../../i18n/language.js';

type Part = Case['agreements'][number]['missing'][number];

interface AgreementTexts {
  agreement: string;
  none: string;
  present: (number: number, day: string) => string;
  signedBy: string;
  saysNothingOf: string;
  parts: Record<Part, string>;
  earlier: (number: number) => string;
  version: (number: number, day: string) => string;
  notStated: string;
  changedTo: string;
  goalChange: Record<'added' | 'removed' | 'changed', string>;
  reason: string;
  others: (number: number) => string;
}

const nb: AgreementTexts = {
  agreement: 'Avtale',
  none: 'Ingen avtale er registrert.',
  present: (number, day) => `Versjon ${number} gjelder fra ${day}`,
  signedBy: 'Underskrevet av',
  saysNothingOf: 'Avtalen sier ingenting om',
  parts: {
    user: 'brukerens underskrift',
    employer: 'arbeidsgiverens underskrift',
    office: 'underskrift fra Nav',
    goals: 'mål',
    criteria: 'når hvert mål er nådd',
    setBy: 'hvem som har satt målene',
    purpose: 'formål',
    plannedEnd: 'planlagt slutt',
    stopCondition: 'når man skal stoppe',
    meetings: 'møter underveis',
  },
  earlier: (number) => (number === 1 ? 'Se den ene endringen' : `Se de ${number} endringene`),
  version: (number, day) => `Versjon ${number}, fra ${day}`,
  notStated: 'ikke oppgitt',
  changedTo: 'endret til',
  goalChange: { added: 'Nytt mål', removed: 'Fjernet mål', changed: 'Endret mål' },
  reason: 'Grunn',
  others: (number) => (number === 1 ? 'Én tidligere avtale' : `${number} tidligere avtaler`),
};

const nn: AgreementTexts = {
  agreement: 'Avtale',
  none: 'Ingen avtale er registrert.',
  present: (number, day) => `Versjon ${number} gjeld frå ${day}`,
  signedBy: 'Underskriven av',
  saysNothingOf: 'Avtalen seier ingenting om',
  parts: {
    user: 'underskrifta til brukaren',
    employer: 'underskrifta til arbeidsgivaren',
    office: 'underskrift frå Nav',
    goals: 'mål',
    criteria: 'når kvart mål er nådd',
    setBy: 'kven som har sett måla',
    purpose: 'formål',
    plannedEnd: 'planlagd slutt',
    stopCondition: 'når ein skal stoppe',
    meetings: 'møte undervegs',
  },
  earlier: (number) => (number === 1 ? 'Sjå den eine endringa' : `Sjå dei ${number} endringane`),
  version: (number, day) => `Versjon ${number}, frå ${day}`,
  notStated: 'ikkje oppgitt',
  changedTo: 'endra til',
  goalChange: { added: 'Nytt mål', removed: 'Fjerna mål', changed: 'Endra mål' },
  reason: 'Grunn',
  others: (number) => (number === 1 ? 'Éin tidlegare avtale' : `${number} tidlegare avtalar`),
};

const en: AgreementTexts = {
  agreement: 'Agreement',
  none: 'No agreement is on record.',
  present: (number, day) => `Version ${number} holds from ${day}`,
  signedBy: 'Signed by',
  saysNothingOf: 'The agreement says nothing of',
  parts: {
    user: "the user's signature",
    employer: "the employer's signature",
    office: 'a signature by Nav',
    goals: 'goals',
    criteria: 'when each goal is reached',
    setBy: 'who set the goals',
    purpose: 'purpose',
    plannedEnd: 'planned end',
    stopCondition: 'when to stop',
    meetings: 'meetings underway',
  },
  earlier: (number) => (number === 1 ? 'See the one change' : `See the ${number} changes`),
  version: (number, day) => `Version ${number}, from ${day}`,
  notStated: 'not stated',
  changedTo: 'changed to',
  goalChange: { added: 'New goal', removed: 'Removed goal', changed: 'Changed goal' },
  reason: 'Reason',
  others: (number) => (number === 1 ? 'One earlier agreement' : `${number} earlier agreements`),
};

export const texts = { nb, nn, en } satisfies Texts<AgreementTexts>;
