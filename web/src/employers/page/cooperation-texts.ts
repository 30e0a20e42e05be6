import type { Texts } from '../../i18n/language.js';

const nb = {
  title: 'Samarbeidsform',
  proposal:
    'Forslag ut fra det som er registrert de siste tolv månedene. Det gjelder først når en veileder har bekreftet det.',
  suggested: 'Forslag',
  confirmed: 'Bekreftet',
  notConfirmed: 'ikke bekreftet av noen ennå',
  differs: 'Den som bekreftet, har vurdert det annerledes enn forslaget.',
  insufficient: 'For lite er registrert til å foreslå noe.',
  basis: (placements: number, contacts: number) =>
    `Bygger på ${placements} ${placements === 1 ? 'plass' : 'plasser'} og ${contacts} ${contacts === 1 ? 'kontakt' : 'kontakter'}.`,
  closeness: 'Hvor tett samarbeidet er',
  activeness: 'Hvor aktiv arbeidsgiveren er',
  score: (score: number) => `${score} av 100`,
  known: (percent: number) => `${percent} % av grunnlaget er kjent`,
  how: 'Hva tallene bygger på',
  oneSided: {
    services: 'Nesten all kontakt skjer på vårt initiativ.',
    employer: 'Nesten all kontakt eller hjelp kommer fra arbeidsgiveren.',
  },
  unknown: 'ikke kjent',
  components: {
    contactsPerMonth: 'Kontakter per måned med noen i arbeidstrening',
    sameContact: 'Samme kontaktperson',
    bothWays: 'Initiativ fra begge sider',
    threeParty: 'Trepartssamtaler',
    responseTime: 'Rask respons',
    agreement: 'Avtale om samarbeid',
    beyondCases: 'Kontakt om mer enn enkeltsaker',
    employerInitiative: 'Arbeidsgiveren tar initiativ',
    openingsAnnounced: 'Melder selv om ledige plasser',
    needsDescribed: 'Behovene er beskrevet',
    ownTraining: 'Egen mentor og egne rutiner',
    proposals: 'Foreslår opplæring eller løsninger',
    reviews: 'Er med på gjennomganger',
    ownPlan: 'Har en plan for å ta imot noen',
  },
};

type CooperationTexts = typeof nb;

const nn: CooperationTexts = {
  title: 'Samarbeidsform',
  proposal:
    'Forslag ut frå det som er registrert dei siste tolv månadene. Det gjeld først når ein rettleiar har stadfesta det.',
  suggested: 'Forslag',
  confirmed: 'Stadfesta',
  notConfirmed: 'ikkje stadfesta av nokon enno',
  differs: 'Den som stadfesta, har vurdert det annleis enn forslaget.',
  insufficient: 'For lite er registrert til å foreslå noko.',
  basis: (placements, contacts) =>
    `Byggjer på ${placements} ${placements === 1 ? 'plass' : 'plassar'} og ${contacts} ${contacts === 1 ? 'kontakt' : 'kontaktar'}.`,
  closeness: 'Kor tett samarbeidet er',
  activeness: 'Kor aktiv arbeidsgivaren er',
  score: (score) => `${score} av 100`,
  known: (percent) => `${percent} % av grunnlaget er kjent`,
  how: 'Kva tala byggjer på',
  oneSided: {
    services: 'Nesten all kontakt skjer på vårt initiativ.',
    employer: 'Nesten all kontakt eller hjelp kjem frå arbeidsgivaren.',
  },
  unknown: 'ikkje kjent',
  components: {
    contactsPerMonth: 'Kontaktar per månad med nokon i arbeidstrening',
    sameContact: 'Same kontaktperson',
    bothWays: 'Initiativ frå begge sider',
    threeParty: 'Trepartssamtalar',
    responseTime: 'Rask respons',
    agreement: 'Avtale om samarbeid',
    beyondCases: 'Kontakt om meir enn enkeltsaker',
    employerInitiative: 'Arbeidsgivaren tek initiativ',
    openingsAnnounced: 'Melder sjølv om ledige plassar',
    needsDescribed: 'Behova er skildra',
    ownTraining: 'Eigen mentor og eigne rutinar',
    proposals: 'Foreslår opplæring eller løysingar',
    reviews: 'Er med på gjennomgangar',
    ownPlan: 'Har ein plan for å ta imot nokon',
  },
};

const en: CooperationTexts = {
  title: 'Form of cooperation',
  proposal:
    'A proposal from what was recorded in the last twelve months. It holds only when a counsellor has confirmed it.',
  suggested: 'Proposed',
  confirmed: 'Confirmed',
  notConfirmed: 'not confirmed by anybody yet',
  differs: 'Whoever confirmed it judged otherwise than the proposal.',
  insufficient: 'Too little is on record to propose anything.',
  basis: (placements, contacts) =>
    `Rests on ${placements} ${placements === 1 ? 'placement' : 'placements'} and ${contacts} ${contacts === 1 ? 'contact' : 'contacts'}.`,
  closeness: 'How close the cooperation is',
  activeness: 'How active the employer is',
  score: (score) => `${score} of 100`,
  known: (percent) => `${percent}% of the grounds are known`,
  how: 'What the numbers rest on',
  oneSided: {
    services: 'Nearly all contact is on our initiative.',
    employer: 'Nearly all contact or help comes from the employer.',
  },
  unknown: 'not known',
  components: {
    contactsPerMonth: 'Contacts for each month with somebody in work training',
    sameContact: 'The same contact person',
    bothWays: 'Initiative from both sides',
    threeParty: 'Three-party talks',
    responseTime: 'Quick answers',
    agreement: 'Agreement to cooperate',
    beyondCases: 'Contact about more than single cases',
    employerInitiative: 'The employer takes the initiative',
    openingsAnnounced: 'Announces openings itself',
    needsDescribed: 'Needs are described',
    ownTraining: 'Own mentor and own routines',
    proposals: 'Proposes training or solutions',
    reviews: 'Takes part in reviews',
    ownPlan: 'Has a plan to take people in',
  },
};

export const texts = { nb, nn, en } satisfies Texts<CooperationTexts>;
