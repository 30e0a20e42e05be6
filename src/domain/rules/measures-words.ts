import type { Measure } from './measures.js';
import type { Texts } from './rule.js';

/** What a measure is called, and what it does, in words for an employer. */
export const MEASURE_WORDS: Readonly<Record<Measure, { name: Texts; says: Texts }>> = {
  workTraining: {
    name: { nb: 'Arbeidstrening', nn: 'Arbeidstrening', en: 'Work training' },
    says: {
      nb: 'En person prøver seg i arbeid hos dere. Dere betaler ikke lønn.',
      nn: 'Ein person prøver seg i arbeid hos dykk. De betaler ikkje løn.',
      en: 'A person tries out work with you. You pay no wage.',
    },
  },
  temporaryWageSubsidy: {
    name: {
      nb: 'Midlertidig lønnstilskudd',
      nn: 'Mellombels lønstilskot',
      en: 'Temporary wage subsidy',
    },
    says: {
      nb: 'Nav dekker en del av lønna i en periode når dere ansetter.',
      nn: 'Nav dekkjer ein del av løna i ein periode når de tilset.',
      en: 'Nav covers part of the wage for a time when you hire.',
    },
  },
  permanentWageSubsidy: {
    name: { nb: 'Varig lønnstilskudd', nn: 'Varig lønstilskot', en: 'Permanent wage subsidy' },
    says: {
      nb: 'Nav dekker en del av lønna så lenge det trengs.',
      nn: 'Nav dekkjer ein del av løna så lenge det trengst.',
      en: 'Nav covers part of the wage for as long as it is needed.',
    },
  },
  fourYearWageSubsidy: {
    name: {
      nb: 'Fireårig lønnstilskudd for unge',
      nn: 'Fireårig lønstilskot for unge',
      en: 'Four-year wage subsidy for young people',
    },
    says: {
      nb: 'Nav dekker en del av lønna i opptil fire år når dere ansetter en ung person. Delen går ned år for år.',
      nn: 'Nav dekkjer ein del av løna i opptil fire år når de tilset ein ung person. Delen går ned år for år.',
      en: 'Nav covers part of the wage for up to four years when you hire a young person. The share goes down year by year.',
    },
  },
  summerJob: {
    name: { nb: 'Sommerjobb', nn: 'Sommarjobb', en: 'Summer job' },
    says: {
      nb: 'Nav dekker en del av lønna når dere gir en ung person sommerjobb.',
      nn: 'Nav dekkjer ein del av løna når de gir ein ung person sommarjobb.',
      en: 'Nav covers part of the wage when you give a young person a summer job.',
    },
  },
  mentor: {
    name: { nb: 'Mentor', nn: 'Mentor', en: 'Mentor' },
    says: {
      nb: 'Nav betaler for timene en kollega bruker på å følge opp personen.',
      nn: 'Nav betaler for timane ein kollega bruker på å følgje opp personen.',
      en: 'Nav pays for the hours that a colleague spends on supporting the person.',
    },
  },
  inclusionGrant: {
    name: { nb: 'Inkluderingstilskudd', nn: 'Inkluderingstilskot', en: 'Inclusion grant' },
    says: {
      nb: 'Nav dekker utgifter dere har til å legge til rette på arbeidsplassen.',
      nn: 'Nav dekkjer utgifter de har til å leggje til rette på arbeidsplassen.',
      en: 'Nav covers what you spend on adapting the workplace.',
    },
  },
  permanentAdaptedWork: {
    name: {
      nb: 'Varig tilrettelagt arbeid i ordinær virksomhet',
      nn: 'Varig tilrettelagt arbeid i ordinær verksemd',
      en: 'Permanent adapted work in an ordinary enterprise',
    },
    says: {
      nb: 'En person har en tilrettelagt arbeidsplass hos dere, og dere får et fast beløp hver måned.',
      nn: 'Ein person har ein tilrettelagd arbeidsplass hos dykk, og de får eit fast beløp kvar månad.',
      en: 'A person has an adapted job with you, and you get a fixed amount each month.',
    },
  },
};
