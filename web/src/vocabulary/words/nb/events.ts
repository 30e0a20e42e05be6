/** What has happened, as in a log. */
export const events = {
  // intake
  CaseOpened: 'Sak åpnet',
  ConsentGiven: 'Samtykke gitt',
  ConsentWithdrawn: 'Samtykke trukket tilbake',
  BackgroundRecorded: 'Bakgrunn registrert',
  CounsellorAssigned: 'Veileder tildelt',
  CounsellorChanged: 'Veileder byttet',
  // assessment
  AssessmentStarted: 'Kartlegging startet',
  AssessmentCompleted: 'Kartlegging fullført',
  // preparation
  PreparationStarted: 'Forberedelse startet',
  PreparationEnded: 'Forberedelse avsluttet',
  JobTasteVisited: 'Arbeidsplasser besøkt (jobbsmak)',
  // matching
  CandidatePresented: 'Kandidat presentert for arbeidsgiver',
  EmployerInterviewHeld: 'Intervju hos arbeidsgiver holdt',
  PlacementAccepted: 'Sagt ja til plass',
  PlacementDeclined: 'Sagt nei til plass',
  // agreement
  ExpectationsClarified: 'Forventninger avklart',
  AgreementSigned: 'Avtale inngått',
  AgreementRevised: 'Avtale endret',
  // training
  TrainingStarted: 'Arbeidstrening startet',
  TrainingExtended: 'Arbeidstrening forlenget',
  TaskContentChanged: 'Arbeidsoppgaver endret',
  TrainingInterrupted: 'Arbeidstrening avbrutt',
  TrainingCompleted: 'Arbeidstrening fullført',
  // workplace
  TaskAdded: 'Arbeidsoppgave lagt til',
  MentorAssigned: 'Fadder eller mentor pekt ut',
  MentorEnded: 'Fadder eller mentor sluttet',
  MilestoneReached: 'Milepæl nådd',
  ReviewHeld: 'Evalueringsmøte holdt',
  AbsenceNoted: 'Fravær registrert',
  // employment
  HiringDecisionRecorded: 'Beslutning om ansettelse tatt',
  EmploymentStarted: 'Arbeidsforhold startet',
  EmploymentChanged: 'Arbeidsforhold endret',
  ActualWorkloadReported: 'Faktisk arbeidsmengde opplyst',
  EmploymentEnded: 'Arbeidsforhold avsluttet',
  // instruments
  InstrumentProposed: 'Virkemiddel foreslått',
  InstrumentGranted: 'Virkemiddel innvilget',
  InstrumentStarted: 'Virkemiddel startet',
  InstrumentAdjusted: 'Virkemiddel endret',
  InstrumentEnded: 'Virkemiddel avsluttet',
  // followUp
  FollowUpContactHeld: 'Oppfølging gjennomført',
  SupportRequested: 'Bedt om støtte',
  SupportAnswered: 'Svart på ønske om støtte',
  FollowUpEnded: 'Oppfølging avsluttet',
  // voices
  FactorNamed: 'Fortalt hva som hjalp eller hindret',
  NarrativeReviewed: 'Forløpet lest gjennom',
  // ending
  CaseClosed: 'Sak avsluttet',
  CaseReopened: 'Sak gjenåpnet',
  StatusCheckpointRecorded: 'Status registrert',
  // amendments
  FactCorrected: 'Opplysning korrigert',
  FactRetracted: 'Opplysning trukket tilbake',
  // enterprise
  EmployerRegistered: 'Arbeidsgiver registrert',
  EmployerFactsChanged: 'Opplysninger om arbeidsgiver endret',
  // profile
  EmployerMapped: 'Arbeidsgiver kartlagt',
  MotivesStated: 'Motiver oppgitt',
  AccommodationExperienceStated: 'Erfaring med tilrettelegging oppgitt',
  ReadinessSet: 'Fargekode satt',
  // relation
  EmployerContacted: 'Kontakt med arbeidsgiver',
  EmployerContactPersonAssigned: 'Kontaktperson registrert',
  EmployerContactPersonEnded: 'Kontaktperson avsluttet',
  CooperationAgreementSigned: 'Samarbeidsavtale inngått',
  CooperationAgreementEnded: 'Samarbeidsavtale avsluttet',
  EmployerFeedbackGiven: 'Tilbakemelding fra arbeidsgiver',
  CooperationFormClassified: 'Samarbeidsform fastsatt',
  // hosting
  HostingPlanDeclared: 'Plan om å ta imot noen oppgitt',
  HostingDeclined: 'Sagt nei til å ta imot noen',
  OpeningAnnounced: 'Ledig plass meldt',
  OpeningFilled: 'Plass besatt',
  OpeningExpired: 'Ledig plass tatt bort',
  // misuse
  MisuseConcernRaised: 'Bekymring for misbruk av arbeidstrening meldt',
  MisuseConcernResolved: 'Bekymring for misbruk av arbeidstrening avgjort',
  // register
  PersonRegistered: 'Person registrert',
  PersonDetailsChanged: 'Personopplysninger endret',
  // protection
  AddressProtectionSet: 'Adressebeskyttelse satt',
  PersonShielded: 'Person skjermet',
  ShieldingLifted: 'Skjerming opphevet',
  RelationDeclared: 'Nær relasjon meldt',
  RelationEnded: 'Nær relasjon avsluttet',
  // restriction
  PersonBlocked: 'Behandling begrenset',
  BlockLifted: 'Begrensning opphevet',
  // erasure
  PersonErased: 'Personopplysninger slettet',
} as const;
