/** What has happened, as in a log. */
export const events = {
  // intake
  CaseOpened: 'Case opened',
  ConsentGiven: 'Consent given',
  ConsentWithdrawn: 'Consent withdrawn',
  BackgroundRecorded: 'Background recorded',
  CounsellorAssigned: 'Counsellor assigned',
  CounsellorChanged: 'Counsellor changed',
  // assessment
  AssessmentStarted: 'Assessment started',
  AssessmentCompleted: 'Assessment completed',
  // preparation
  PreparationStarted: 'Preparation started',
  PreparationEnded: 'Preparation ended',
  JobTasteVisited: 'Job taste visited',
  // matching
  CandidatePresented: 'Candidate presented',
  EmployerInterviewHeld: 'Employer interview held',
  PlacementAccepted: 'Placement accepted',
  PlacementDeclined: 'Placement declined',
  // agreement
  ExpectationsClarified: 'Expectations clarified',
  AgreementSigned: 'Agreement signed',
  AgreementRevised: 'Agreement revised',
  // training
  TrainingStarted: 'Training started',
  TrainingExtended: 'Training extended',
  TaskContentChanged: 'Task content changed',
  TrainingInterrupted: 'Training interrupted',
  TrainingCompleted: 'Training completed',
  // workplace
  TaskAdded: 'Task added',
  MentorAssigned: 'Mentor assigned',
  MentorEnded: 'Mentor ended',
  MilestoneReached: 'Milestone reached',
  ReviewHeld: 'Review held',
  AbsenceNoted: 'Absence noted',
  // employment
  HiringDecisionRecorded: 'Hiring decision recorded',
  EmploymentStarted: 'Employment started',
  EmploymentChanged: 'Employment changed',
  ActualWorkloadReported: 'Actual workload reported',
  EmploymentEnded: 'Employment ended',
  // instruments
  InstrumentProposed: 'Instrument proposed',
  InstrumentGranted: 'Instrument granted',
  InstrumentStarted: 'Instrument started',
  InstrumentAdjusted: 'Instrument adjusted',
  InstrumentEnded: 'Instrument ended',
  // followUp
  FollowUpContactHeld: 'Follow up contact held',
  SupportRequested: 'Support requested',
  SupportAnswered: 'Support answered',
  FollowUpEnded: 'Follow up ended',
  // voices
  FactorNamed: 'Factor named',
  NarrativeReviewed: 'Narrative reviewed',
  // ending
  CaseClosed: 'Case closed',
  CaseReopened: 'Case reopened',
  StatusCheckpointRecorded: 'Status checkpoint recorded',
  // amendments
  FactCorrected: 'Fact corrected',
  FactRetracted: 'Fact retracted',
  // enterprise
  EmployerRegistered: 'Employer registered',
  EmployerFactsChanged: 'Employer facts changed',
  // profile
  EmployerMapped: 'Employer mapped',
  MotivesStated: 'Motives stated',
  AccommodationExperienceStated: 'Accommodation experience stated',
  ReadinessSet: 'Readiness set',
  // relation
  EmployerContacted: 'Employer contacted',
  EmployerContactPersonAssigned: 'Employer contact person assigned',
  EmployerContactPersonEnded: 'Employer contact person ended',
  CooperationAgreementSigned: 'Cooperation agreement signed',
  CooperationAgreementEnded: 'Cooperation agreement ended',
  EmployerFeedbackGiven: 'Employer feedback given',
  CooperationFormClassified: 'Cooperation form classified',
  // hosting
  HostingPlanDeclared: 'Hosting plan declared',
  HostingDeclined: 'Hosting declined',
  OpeningAnnounced: 'Opening announced',
  OpeningFilled: 'Opening filled',
  OpeningExpired: 'Opening expired',
  // misuse
  MisuseConcernRaised: 'Misuse concern raised',
  MisuseConcernResolved: 'Misuse concern resolved',
  // register
  PersonRegistered: 'Person registered',
  PersonDetailsChanged: 'Person details changed',
  // protection
  AddressProtectionSet: 'Address protection set',
  PersonShielded: 'Person shielded',
  ShieldingLifted: 'Shielding lifted',
  RelationDeclared: 'Relation declared',
  RelationEnded: 'Relation ended',
  // restriction
  PersonBlocked: 'Person blocked',
  BlockLifted: 'Block lifted',
  // erasure
  PersonErased: 'Person erased',
} as const;
