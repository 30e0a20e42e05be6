/** What has happened, as in a log. */
export const events = {
  // intake
  CaseOpened: 'Sak opna',
  ConsentGiven: 'Samtykke gitt',
  ConsentWithdrawn: 'Samtykke trekt tilbake',
  BackgroundRecorded: 'Bakgrunn registrert',
  CounsellorAssigned: 'Rettleiar tildelt',
  CounsellorChanged: 'Rettleiar bytt',
  // assessment
  AssessmentStarted: 'Kartlegging starta',
  AssessmentCompleted: 'Kartlegging fullført',
  // preparation
  PreparationStarted: 'Førebuing starta',
  PreparationEnded: 'Førebuing avslutta',
  JobTasteVisited: 'Arbeidsplassar besøkte (jobbsmak)',
  // matching
  CandidatePresented: 'Kandidat presentert for arbeidsgivar',
  EmployerInterviewHeld: 'Intervju hos arbeidsgivar halde',
  PlacementAccepted: 'Sagt ja til plass',
  PlacementDeclined: 'Sagt nei til plass',
  // agreement
  ExpectationsClarified: 'Forventningar avklarte',
  AgreementSigned: 'Avtale inngått',
  AgreementRevised: 'Avtale endra',
  // training
  TrainingStarted: 'Arbeidstrening starta',
  TrainingExtended: 'Arbeidstrening forlengd',
  TaskContentChanged: 'Arbeidsoppgåver endra',
  TrainingInterrupted: 'Arbeidstrening avbroten',
  TrainingCompleted: 'Arbeidstrening fullført',
  // workplace
  TaskAdded: 'Arbeidsoppgåve lagd til',
  MentorAssigned: 'Fadder eller mentor peikt ut',
  MentorEnded: 'Fadder eller mentor slutta',
  MilestoneReached: 'Milepæl nådd',
  ReviewHeld: 'Evalueringsmøte halde',
  AbsenceNoted: 'Fråvær registrert',
  // employment
  HiringDecisionRecorded: 'Avgjerd om tilsetjing teken',
  EmploymentStarted: 'Arbeidsforhold starta',
  EmploymentChanged: 'Arbeidsforhold endra',
  ActualWorkloadReported: 'Faktisk arbeidsmengd opplyst',
  EmploymentEnded: 'Arbeidsforhold avslutta',
  // instruments
  InstrumentProposed: 'Verkemiddel foreslått',
  InstrumentGranted: 'Verkemiddel innvilga',
  InstrumentStarted: 'Verkemiddel starta',
  InstrumentAdjusted: 'Verkemiddel endra',
  InstrumentEnded: 'Verkemiddel avslutta',
  // followUp
  FollowUpContactHeld: 'Oppfølging gjennomført',
  SupportRequested: 'Bede om støtte',
  SupportAnswered: 'Svart på ønske om støtte',
  FollowUpEnded: 'Oppfølging avslutta',
  // voices
  FactorNamed: 'Fortalt kva som hjelpte eller hindra',
  NarrativeReviewed: 'Forløpet lese gjennom',
  // ending
  CaseClosed: 'Sak avslutta',
  CaseReopened: 'Sak opna på nytt',
  StatusCheckpointRecorded: 'Status registrert',
  // amendments
  FactCorrected: 'Opplysning korrigert',
  FactRetracted: 'Opplysning trekt tilbake',
  // enterprise
  EmployerRegistered: 'Arbeidsgivar registrert',
  EmployerFactsChanged: 'Opplysningar om arbeidsgivar endra',
  // profile
  EmployerMapped: 'Arbeidsgivar kartlagd',
  MotivesStated: 'Motiv oppgitt',
  AccommodationExperienceStated: 'Erfaring med tilrettelegging oppgitt',
  ReadinessSet: 'Fargekode sett',
  // relation
  EmployerContacted: 'Kontakt med arbeidsgivar',
  EmployerContactPersonAssigned: 'Kontaktperson registrert',
  EmployerContactPersonEnded: 'Kontaktperson avslutta',
  CooperationAgreementSigned: 'Samarbeidsavtale inngått',
  CooperationAgreementEnded: 'Samarbeidsavtale avslutta',
  EmployerFeedbackGiven: 'Tilbakemelding frå arbeidsgivar',
  CooperationFormClassified: 'Samarbeidsform fastsett',
  // hosting
  HostingPlanDeclared: 'Plan om å ta imot nokon oppgitt',
  HostingDeclined: 'Sagt nei til å ta imot nokon',
  OpeningAnnounced: 'Ledig plass meld',
  OpeningFilled: 'Plass fylt',
  OpeningExpired: 'Ledig plass teken bort',
  // misuse
  MisuseConcernRaised: 'Uro for misbruk av arbeidstrening meld',
  MisuseConcernResolved: 'Uro for misbruk av arbeidstrening avgjord',
  // register
  PersonRegistered: 'Person registrert',
  PersonDetailsChanged: 'Personopplysningar endra',
  // protection
  AddressProtectionSet: 'Adressevern sett',
  PersonShielded: 'Person skjerma',
  ShieldingLifted: 'Skjerming oppheva',
  RelationDeclared: 'Nær relasjon meld',
  RelationEnded: 'Nær relasjon avslutta',
  // restriction
  PersonBlocked: 'Behandling avgrensa',
  BlockLifted: 'Avgrensing oppheva',
  // erasure
  PersonErased: 'Personopplysningar sletta',
} as const;
