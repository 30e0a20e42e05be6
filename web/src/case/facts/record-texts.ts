import type { Texts } from '../../i18n/language.js';
import type { Case } from '../../api/answers.js';

type Stage = Case['instruments'][number]['instruments'][number]['stage'];

interface RecordTexts {
  notStated: string;
  nothing: string;
  background: string;
  assessment: string;
  instruments: string;
  stages: Record<Stage, string>;
  noneUsed: string;
  notUsed: string;
  fromTo: (from: string, to: string | undefined) => string;
  plannedEnd: (day: string) => string;
  endedEarly: string;
  consents: string;
  noConsents: string;
  given: (day: string) => string;
  inForce: string;
  withdrawn: (day: string) => string;
  inWriting: string;
  notInWriting: string;
  reviews: string;
  accepted: string;
  notAccepted: string;
  changedSince: string;
}

const nb: RecordTexts = {
  notStated: 'Ikke oppgitt',
  nothing: 'Ikke registrert',
  background: 'Bakgrunn',
  assessment: 'Kartlegging',
  instruments: 'Virkemidler',
  stages: {
    proposed: 'foreslått',
    granted: 'innvilget',
    running: 'pågår',
    ended: 'avsluttet',
    notUsed: 'ikke tatt i bruk',
  },
  noneUsed: 'Ingen virkemidler er brukt i saken.',
  notUsed: 'Ikke brukt',
  fromTo: (from, to) => (to === undefined ? `fra ${from}` : `fra ${from} til ${to}`),
  plannedEnd: (day) => `planlagt slutt ${day}`,
  endedEarly: 'avsluttet før planen',
  consents: 'Samtykker',
  noConsents: 'Ingen samtykker er registrert.',
  given: (day) => `gitt ${day}`,
  inForce: 'Gjelder',
  withdrawn: (day) => `Trukket tilbake ${day}`,
  inWriting: 'skriftlig',
  notInWriting: 'ikke skriftlig',
  reviews: 'Gjennomlest av partene',
  accepted: 'er enig i det som står',
  notAccepted: 'er ikke enig i det som står',
  changedSince: 'Saken er endret siden.',
};

const nn: RecordTexts = {
  notStated: 'Ikkje oppgitt',
  nothing: 'Ikkje registrert',
  background: 'Bakgrunn',
  assessment: 'Kartlegging',
  instruments: 'Verkemiddel',
  stages: {
    proposed: 'foreslått',
    granted: 'innvilga',
    running: 'går føre seg',
    ended: 'avslutta',
    notUsed: 'ikkje teke i bruk',
  },
  noneUsed: 'Ingen verkemiddel er brukte i saka.',
  notUsed: 'Ikkje brukt',
  fromTo: (from, to) => (to === undefined ? `frå ${from}` : `frå ${from} til ${to}`),
  plannedEnd: (day) => `planlagd slutt ${day}`,
  endedEarly: 'avslutta før planen',
  consents: 'Samtykke',
  noConsents: 'Ingen samtykke er registrerte.',
  given: (day) => `gitt ${day}`,
  inForce: 'Gjeld',
  withdrawn: (day) => `Trekt tilbake ${day}`,
  inWriting: 'skriftleg',
  notInWriting: 'ikkje skriftleg',
  reviews: 'Gjennomlese av partane',
  accepted: 'er samd i det som står',
  notAccepted: 'er ikkje samd i det som står',
  changedSince: 'Saka er endra sidan.',
};

const en: RecordTexts = {
  notStated: 'Not stated',
  nothing: 'Not on record',
  background: 'Background',
  assessment: 'Assessment',
  instruments: 'Instruments',
  stages: {
    proposed: 'proposed',
    granted: 'granted',
    running: 'under way',
    ended: 'ended',
    notUsed: 'not made use of',
  },
  noneUsed: 'No instruments are used in the case.',
  notUsed: 'Not used',
  fromTo: (from, to) => (to === undefined ? `from ${from}` : `from ${from} to ${to}`),
  plannedEnd: (day) => `planned end ${day}`,
  endedEarly: 'ended before planned',
  consents: 'Consents',
  noConsents: 'No consents are on record.',
  given: (day) => `given ${day}`,
  inForce: 'In force',
  withdrawn: (day) => `Withdrawn ${day}`,
  inWriting: 'in writing',
  notInWriting: 'not in writing',
  reviews: 'Read by those concerned',
  accepted: 'agrees with what it says',
  notAccepted: 'does not agree with what it says',
  changedSince: 'The case has changed since.',
};

export const texts = { nb, nn, en } satisfies Texts<RecordTexts>;
