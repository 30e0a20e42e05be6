import type { Language } from '../time/format.js';

type Said = Readonly<Record<Language, string>>;

const said = (nb: string, nn: string, en: string): Said => ({ nb, nn, en });

/**
 * What happened, in words for those concerned. No assessment, no diagnosis, no name: whoever reads
 * it shall be able to show it to somebody else.
 */
export const SENTENCES: Readonly<Record<string, Said>> = {
  CaseOpened: said('Kontoret åpnet saken.', 'Kontoret opna saka.', 'The office opened the case.'),
  ConsentGiven: said(
    'Det ble gitt et samtykke.',
    'Det vart gitt eit samtykke.',
    'A consent was given.',
  ),
  ConsentWithdrawn: said(
    'Et samtykke ble trukket tilbake.',
    'Eit samtykke vart trekt tilbake.',
    'A consent was withdrawn.',
  ),
  BackgroundRecorded: said(
    'Kontoret skrev ned utdanning og erfaring.',
    'Kontoret skreiv ned utdanning og erfaring.',
    'The office wrote down education and experience.',
  ),
  CounsellorAssigned: said(
    'En veileder fikk ansvar for saken.',
    'Ein rettleiar fekk ansvar for saka.',
    'A counsellor took on the case.',
  ),
  CounsellorChanged: said(
    'En ny veileder overtok saken.',
    'Ein ny rettleiar tok over saka.',
    'Another counsellor took over the case.',
  ),
  AssessmentStarted: said(
    'En kartlegging begynte.',
    'Ei kartlegging tok til.',
    'An assessment began.',
  ),
  AssessmentCompleted: said(
    'Kartleggingen ble fullført.',
    'Kartlegginga vart fullført.',
    'The assessment was completed.',
  ),
  PreparationStarted: said(
    'En forberedelse til arbeid begynte.',
    'Ei førebuing til arbeid tok til.',
    'A preparation for work began.',
  ),
  PreparationEnded: said(
    'En forberedelse til arbeid ble avsluttet.',
    'Ei førebuing til arbeid vart avslutta.',
    'A preparation for work ended.',
  ),
  CandidatePresented: said(
    'Brukeren ble presentert for arbeidsgiveren.',
    'Brukaren vart presentert for arbeidsgivaren.',
    'The user was presented to the employer.',
  ),
  EmployerInterviewHeld: said(
    'Det var intervju hos arbeidsgiveren.',
    'Det var intervju hos arbeidsgivaren.',
    'There was an interview with the employer.',
  ),
  JobTasteVisited: said(
    'Brukeren besøkte en arbeidsplass for å bli kjent med den.',
    'Brukaren vitja ein arbeidsplass for å bli kjend med han.',
    'The user visited a workplace to get to know it.',
  ),
  PlacementAccepted: said(
    'Det ble sagt ja til plassen hos arbeidsgiveren.',
    'Det vart sagt ja til plassen hos arbeidsgivaren.',
    'The place with the employer was accepted.',
  ),
  PlacementDeclined: said(
    'Det ble sagt nei til plassen hos arbeidsgiveren.',
    'Det vart sagt nei til plassen hos arbeidsgivaren.',
    'The place with the employer was declined.',
  ),
  ExpectationsClarified: said(
    'Partene avklarte hva de venter av hverandre.',
    'Partane avklarte kva dei ventar av kvarandre.',
    'The parties clarified what they expect of each other.',
  ),
  AgreementSigned: said(
    'Partene skrev under på en avtale.',
    'Partane skreiv under på ein avtale.',
    'The parties signed an agreement.',
  ),
  AgreementRevised: said(
    'Avtalen ble endret.',
    'Avtalen vart endra.',
    'The agreement was revised.',
  ),
  TrainingStarted: said(
    'Arbeidstreningen begynte.',
    'Arbeidstreninga tok til.',
    'The work training began.',
  ),
  TrainingExtended: said(
    'Arbeidstreningen ble forlenget.',
    'Arbeidstreninga vart forlengd.',
    'The work training was extended.',
  ),
  TrainingCompleted: said(
    'Arbeidstreningen ble fullført.',
    'Arbeidstreninga vart fullført.',
    'The work training was completed.',
  ),
  TrainingInterrupted: said(
    'Arbeidstreningen ble avbrutt.',
    'Arbeidstreninga vart avbroten.',
    'The work training was broken off.',
  ),
  TaskAdded: said(
    'Brukeren fikk en ny oppgave.',
    'Brukaren fekk ei ny oppgåve.',
    'The user was given a new task.',
  ),
  TaskContentChanged: said(
    'Oppgavene ble endret.',
    'Oppgåvene vart endra.',
    'The tasks were changed.',
  ),
  MentorAssigned: said(
    'Det ble pekt ut en fadder eller mentor.',
    'Det vart peikt ut ein fadder eller mentor.',
    'A mentor was named.',
  ),
  MentorEnded: said('Mentoren sluttet.', 'Mentoren slutta.', 'The mentor left.'),
  MilestoneReached: said(
    'Brukeren nådde en milepæl.',
    'Brukaren nådde ein milepæl.',
    'The user reached a milestone.',
  ),
  ReviewHeld: said(
    'Partene gikk gjennom hvordan det går.',
    'Partane gjekk gjennom korleis det går.',
    'The parties went through how it goes.',
  ),
  AbsenceNoted: said(
    'Det ble registrert fravær.',
    'Det vart registrert fråvær.',
    'An absence was noted.',
  ),
  HiringDecisionRecorded: said(
    'Arbeidsgiveren tok stilling til om brukeren skulle ansettes.',
    'Arbeidsgivaren tok stilling til om brukaren skulle tilsetjast.',
    'The employer decided whether to hire the user.',
  ),
  EmploymentStarted: said(
    'Brukeren begynte i arbeid.',
    'Brukaren tok til i arbeid.',
    'The user began in work.',
  ),
  EmploymentChanged: said(
    'Arbeidsavtalen ble endret.',
    'Arbeidsavtalen vart endra.',
    'The contract of work was changed.',
  ),
  ActualWorkloadReported: said(
    'Det ble opplyst hvor mye brukeren faktisk jobber.',
    'Det vart opplyst kor mykje brukaren faktisk arbeider.',
    'It was told how much the user actually works.',
  ),
  EmploymentEnded: said(
    'Arbeidsforholdet tok slutt.',
    'Arbeidsforholdet tok slutt.',
    'The employment ended.',
  ),
  InstrumentProposed: said(
    'Et virkemiddel ble foreslått.',
    'Eit verkemiddel vart foreslått.',
    'An instrument was proposed.',
  ),
  InstrumentGranted: said(
    'Et virkemiddel ble innvilget.',
    'Eit verkemiddel vart innvilga.',
    'An instrument was granted.',
  ),
  InstrumentStarted: said(
    'Et virkemiddel ble tatt i bruk.',
    'Eit verkemiddel vart teke i bruk.',
    'An instrument came into use.',
  ),
  InstrumentAdjusted: said(
    'Et virkemiddel ble endret.',
    'Eit verkemiddel vart endra.',
    'An instrument was adjusted.',
  ),
  InstrumentEnded: said(
    'Et virkemiddel tok slutt.',
    'Eit verkemiddel tok slutt.',
    'An instrument ended.',
  ),
  FollowUpContactHeld: said(
    'Det var en oppfølgingssamtale.',
    'Det var ein oppfølgingssamtale.',
    'There was a follow-up contact.',
  ),
  SupportRequested: said(
    'Det ble bedt om støtte.',
    'Det vart bede om støtte.',
    'Support was asked for.',
  ),
  SupportAnswered: said(
    'Det kom svar på ønsket om støtte.',
    'Det kom svar på ønsket om støtte.',
    'The request for support was answered.',
  ),
  FollowUpEnded: said(
    'Oppfølgingen ble avsluttet.',
    'Oppfølginga vart avslutta.',
    'Follow-up ended.',
  ),
  FactorNamed: said(
    'Det ble fortalt hva som har hjulpet eller hindret.',
    'Det vart fortalt kva som har hjelpt eller hindra.',
    'It was told what has helped or hindered.',
  ),
  StatusCheckpointRecorded: said(
    'Kontoret spurte hvordan det går nå.',
    'Kontoret spurde korleis det går no.',
    'The office asked how things are now.',
  ),
  CaseClosed: said('Saken ble avsluttet.', 'Saka vart avslutta.', 'The case was closed.'),
  CaseReopened: said('Saken ble åpnet igjen.', 'Saka vart opna att.', 'The case was opened again.'),
};

/** Of what came after this version; the case shows what it is. */
export const SOMETHING_ELSE = said(
  'Noe ble registrert i saken.',
  'Noko vart registrert i saka.',
  'Something was recorded in the case.',
);

/** Values that are told beside the sentence, by field and value. */
export const VALUES: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  contractType: {
    permanent: said('fast stilling', 'fast stilling', 'permanent post'),
    substitute: said('vikariat', 'vikariat', 'substitute post'),
    onCall: said('tilkallingsavtale', 'tilkallingsavtale', 'on-call contract'),
    adaptedPartTime: said(
      'tilpasset deltidsstilling',
      'tilpassa deltidsstilling',
      'adapted part-time post',
    ),
    otherTemporary: said('midlertidig stilling', 'mellombels stilling', 'temporary post'),
  },
  outcome: {
    work: said('til arbeid', 'til arbeid', 'to work'),
    education: said('til utdanning', 'til utdanning', 'to education'),
    benefit: said('til en ytelse', 'til ei yting', 'to a benefit'),
    other: said('til noe annet', 'til noko anna', 'to something else'),
    unknown: said('utfallet er ikke kjent', 'utfallet er ikkje kjent', 'the outcome is not known'),
  },
  hired: {
    true: said('ja', 'ja', 'yes'),
    false: said('nei', 'nei', 'no'),
  },
  polarity: {
    positive: said('dette hjalp', 'dette hjelpte', 'this helped'),
    negative: said('dette hindret', 'dette hindra', 'this hindered'),
  },
  scope: {
    research: said('til forskning', 'til forsking', 'to research'),
    disclosure: said(
      'til å fortelle noe til arbeidsgiveren',
      'til å fortelje noko til arbeidsgivaren',
      'to telling the employer something',
    ),
    provider: said(
      'til å dele med en tiltaksarrangør',
      'til å dele med ein tiltaksarrangør',
      'to sharing with a provider',
    ),
  },
};

export const LABELS = {
  percentage: said('stillingsprosent', 'stillingsprosent', 'position percentage'),
  ratePercentage: said(
    'dekker så mange prosent av lønnen',
    'dekkjer så mange prosent av løna',
    'covers so many per cent of the wage',
  ),
  plannedEnd: said('planlagt slutt', 'planlagd slutt', 'planned end'),
  newEnd: said('ny slutt', 'ny slutt', 'new end'),
  workArea: said('arbeid', 'arbeid', 'work'),
} as const;

/** Of some types only: an agreement has a purpose too, in words that are nobody else's matter. */
export const LABELS_FOR_THE_USER: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  ConsentGiven: {
    purpose: said('formål', 'formål', 'purpose'),
    holder: said('mottaker', 'mottakar', 'recipient'),
  },
  PreparationStarted: { title: said('kalt', 'kalla', 'called') },
  PreparationEnded: { title: said('kalt', 'kalla', 'called') },
  MilestoneReached: { title: said('kalt', 'kalla', 'called') },
};

export const WHO: Readonly<Record<string, Said>> = {
  user: said('brukeren', 'brukaren', 'the user'),
  manager: said(
    'lederen på arbeidsplassen',
    'leiaren på arbeidsplassen',
    'the manager at the workplace',
  ),
  counsellor: said('veilederen', 'rettleiaren', 'the counsellor'),
  provider: said('tiltaksarrangøren', 'tiltaksarrangøren', 'the provider'),
  register: said('et register', 'eit register', 'a register'),
};

export const PHRASES = {
  toldBy: said('Opplyst av', 'Opplyst av', 'Told by'),
  undated: said('tidspunkt ikke oppgitt', 'tidspunkt ikkje oppgitt', 'time not stated'),
  notStated: said('ikke oppgitt', 'ikkje oppgitt', 'not stated'),
  inTheirWords: said('Med egne ord', 'Med eigne ord', 'In their own words'),
  withheld: said(
    'teksten vises ikke for deg',
    'teksten blir ikkje vist for deg',
    'the text is not shown to you',
  ),
  erased: said('teksten er slettet', 'teksten er sletta', 'the text is erased'),
} as const;
