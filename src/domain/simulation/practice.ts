/**
 * How the offices of the synthetic population work and record: shares of occasions on which
 * something is done or stated, and rates per day. All assumed. Norms are departed from on purpose,
 * and much is not stated, as in real records.
 */
export const PRACTICE = {
  // What is stated of the person.
  genderStated: 0.98,
  ageStated: 0.97,
  background: 0.88,
  educationStated: 0.9,
  experienceTold: 0.15,
  backgroundNote: 0.08,
  immigrantStated: 0.5,
  benefitStated: 0.4,

  // Counsellors. Some cases wait for one, some have none for long.
  counsellorAtOnce: 0.93,
  counsellorEver: 0.6,
  counsellorsOfOffice: 12,
  counsellorChanged: 1 / 2400,

  // Consents.
  researchConsent: 0.75,
  researchWithdrawn: 0.05,
  providerConsent: 0.1,
  disclosureConsent: 0.12,

  // Dates.
  roughDate: 0.06,
  undatedContact: 0.02,

  // On the way to a placement.
  jobTaste: 0.08,
  declinedElsewhere: 0.15,
  presented: 0.5,
  economyMentioned: 0.15,
  interviewed: 0.25,
  accepted: 0.25,
  expectationsClarified: 0.75,
  prospectStated: 0.85,
  agreementSigned: 0.78,
  agreementLate: 0.12,
  agreementGoals: 0.88,
  agreementEnd: 0.85,
  agreementRhythm: 0.5,
  agreementTexts: 0.15,

  // During training.
  tasksStated: 0.85,
  plannedEndStated: 0.88,
  mentor: 0.62,
  mentorMain: 0.85,
  mentorEndTold: 0.5,
  review: 1 / 220,
  absence: 1 / 450,
  taskAdded: 1 / 600,
  tasksChanged: 0.15,
  milestoneReached: 1 / 550,
  extendedInTime: 0.8,
  agreementRevised: 0.2,
  secondPeriod: 0.06,
  certificateMeanwhile: 0.06,
  reasonTold: 0.3,
  goalOutcomesTold: 0.4,
  decisionTold: 0.8,
  refusalTold: 0.55,

  // In work.
  percentageStated: 0.92,
  advertisedStated: 0.5,
  subsidyBeforeJob: 0.05,
  granted: 0.8,
  graded: 0.3,
  subsidyLinked: 0.9,
  mentorGrant: 0.05,
  contractImproved: 0.2,
  percentageRaised: 0.12,
  workloadTold: 0.15,
  onCallBeside: 0.04,
  workMilestone: 1 / 800,

  // Follow-up, contacts per day in each state.
  contact: {
    between: 1 / 700,
    assessment: 1 / 110,
    preparation: 1 / 400,
    'work-training': 1 / 70,
    'subsidised-work': 1 / 120,
    work: 1 / 170,
  },
  contactTopic: 0.12,
  contactPlanned: 0.4,
  contactHelp: 0.1,
  support: 1 / 2000,
  supportAnswered: 0.85,
  supportTopic: 0.3,

  // The end.
  followUpEnded: 0.6,
  settled: 0.8,
  checkpoint: 0.5,
  factors: 0.2,
  narrativeReviewed: 0.06,
  reopeningReason: 0.5,

  // Amendments, per case.
  correctedContact: 0.04,
  correctedPercentage: 0.1,
  correctedBackground: 0.02,
  retractedContact: 0.02,
} as const;

/** Synthetic sentences for free text. They are in the language of the page. */
export const TEXTS = {
  experience: [
    'Syntetisk: noen år i butikk',
    'Syntetisk: sesongarbeid',
    'Syntetisk: kantinearbeid',
  ],
  note: ['Syntetisk notat', 'Syntetisk: ønsker dagtid', 'Syntetisk: liker å jobbe ute'],
  topic: ['Syntetisk: hvordan det går', 'Syntetisk: arbeidstid', 'Syntetisk: nye oppgaver'],
  reason: ['Syntetisk: for lite å gjøre', 'Syntetisk: passet ikke', 'Syntetisk: trenger mer tid'],
  goal: ['Syntetisk: klarer faste oppgaver', 'Syntetisk: møter til avtalt tid'],
  criterion: ['Syntetisk: en uke uten hjelp', 'Syntetisk: fire uker på rad'],
  meeting: ['Syntetisk: møte hver måned'],
} as const;
