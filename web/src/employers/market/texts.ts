import type { Texts } from '../../i18n/language.js';

const nb = {
  title: 'Ledige plasser og besøk',
  lead: (day: string) =>
    `Til markedsmøtet, per ${day}: hvor det er plass, hvem som mangler folk, og hvem som har vært hvor.`,
  toList: 'Alle arbeidsgivere',
  show: 'Vis bare',
  kinds: { training: 'Plass til arbeidstrening', job: 'Jobb' },
  ownOffice: (office: string) => `Kontor ${office}`,
  anyIndustry: 'Alle næringer',
  openings: (total: number) => (total === 1 ? '1 ledig plass' : `${total} ledige plasser`),
  noOpenings: 'Ingen ledige plasser er registrert',
  noOpeningsMore: 'Meld en ledig plass fra siden til arbeidsgiveren, eller ta bort et filter.',
  pages: 'Sider i listen over ledige plasser',
  until: (day: string) => `til ${day}`,
  noWindow: 'Frist ikke oppgitt',
  daysLeft: (days: number) =>
    days === 0 ? 'siste dag i dag' : days === 1 ? '1 dag igjen' : `${days} dager igjen`,
  announced: (day: string) => `meldt ${day}`,
  shortOfPeople: 'Mangler folk',
  noneShort: 'Ingen er registrert.',
  since: (day: string) => `siden ${day}`,
  severalTrainees: 'Flere i arbeidstrening hos samme arbeidsgiver',
  oneVisitor: 'Bli enige om hvem som besøker dem.',
  trainees: (people: number, offices: number) =>
    `${people} personer${offices > 1 ? ` fra ${offices} kontorer` : ''}`,
  noneSeveral: 'Ingen arbeidsgivere har flere i arbeidstrening nå.',
  downsizing: 'Har nedbemannet det siste halvåret',
  noneDownsizing: 'Ingen er registrert.',
  visits: 'Hvem har vært hvor de siste 30 dagene',
  noVisits: 'Ingen kontakt er registrert de siste 30 dagene.',
  loading: 'Henter ledige plasser …',
};

type MarketTexts = typeof nb;

const nn: MarketTexts = {
  title: 'Ledige plassar og besøk',
  lead: (day) =>
    `Til marknadsmøtet, per ${day}: kvar det er plass, kven som manglar folk, og kven som har vore kvar.`,
  toList: 'Alle arbeidsgivarar',
  show: 'Vis berre',
  kinds: { training: 'Plass til arbeidstrening', job: 'Jobb' },
  ownOffice: (office) => `Kontor ${office}`,
  anyIndustry: 'Alle næringar',
  openings: (total) => (total === 1 ? '1 ledig plass' : `${total} ledige plassar`),
  noOpenings: 'Ingen ledige plassar er registrerte',
  noOpeningsMore: 'Meld ein ledig plass frå sida til arbeidsgivaren, eller ta bort eit filter.',
  pages: 'Sider i lista over ledige plassar',
  until: (day) => `til ${day}`,
  noWindow: 'Frist ikkje oppgitt',
  daysLeft: (days) =>
    days === 0 ? 'siste dag i dag' : days === 1 ? '1 dag igjen' : `${days} dagar igjen`,
  announced: (day) => `meld ${day}`,
  shortOfPeople: 'Manglar folk',
  noneShort: 'Ingen er registrert.',
  since: (day) => `sidan ${day}`,
  severalTrainees: 'Fleire i arbeidstrening hos same arbeidsgivar',
  oneVisitor: 'Bli einige om kven som besøkjer dei.',
  trainees: (people, offices) => `${people} personar${offices > 1 ? ` frå ${offices} kontor` : ''}`,
  noneSeveral: 'Ingen arbeidsgivarar har fleire i arbeidstrening no.',
  downsizing: 'Har nedbemanna det siste halvåret',
  noneDownsizing: 'Ingen er registrert.',
  visits: 'Kven har vore kvar dei siste 30 dagane',
  noVisits: 'Ingen kontakt er registrert dei siste 30 dagane.',
  loading: 'Hentar ledige plassar …',
};

const en: MarketTexts = {
  title: 'Openings and visits',
  lead: (day) =>
    `For the market meeting, as of ${day}: where there is room, who lacks people, and who has been where.`,
  toList: 'All employers',
  show: 'Only show',
  kinds: { training: 'Places for work training', job: 'Jobs' },
  ownOffice: (office) => `Office ${office}`,
  anyIndustry: 'All industries',
  openings: (total) => (total === 1 ? '1 opening' : `${total} openings`),
  noOpenings: 'No openings are on record',
  noOpeningsMore: 'Announce an opening from the page of the employer, or remove a filter.',
  pages: 'Pages of the list of openings',
  until: (day) => `until ${day}`,
  noWindow: 'No deadline stated',
  daysLeft: (days) =>
    days === 0 ? 'last day today' : days === 1 ? '1 day left' : `${days} days left`,
  announced: (day) => `announced ${day}`,
  shortOfPeople: 'Short of people',
  noneShort: 'None on record.',
  since: (day) => `since ${day}`,
  severalTrainees: 'Several in work training with one employer',
  oneVisitor: 'Agree on who visits them.',
  trainees: (people, offices) => `${people} people${offices > 1 ? ` from ${offices} offices` : ''}`,
  noneSeveral: 'No employers have several in work training now.',
  downsizing: 'Downsized in the last six months',
  noneDownsizing: 'None on record.',
  visits: 'Who has been where in the last 30 days',
  noVisits: 'No contact is on record in the last 30 days.',
  loading: 'Getting openings …',
};

export const texts = { nb, nn, en } satisfies Texts<MarketTexts>;
