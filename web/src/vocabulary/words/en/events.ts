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
  JobTasteVisited: 'Workplaces visited (job taste)',
  // matching
  CandidatePresented: 'Candidate presented to employer',
  EmployerInterviewHeld: 'Interview with employer held',
  PlacementAccepted: 'Place accepted',
  PlacementDeclined: 'Place declined',
  // agreement
  ExpectationsClarified: 'Expectations clarified',
  AgreementSigned: 'Agreement signed',
  AgreementRevised: 'Agreement revised',
  // training
  TrainingStarted: 'Work training started',
  TrainingExtended: 'Work training extended',
  TaskContentChanged: 'Tasks changed',
  TrainingInterrupted: 'Work training broken off',
  TrainingCompleted: 'Work training completed',
  // workplace
  TaskAdded: 'Task added',
  MentorAssigned: 'Mentor assigned',
  MentorEnded: 'Mentor left',
  MilestoneReached: 'Milestone reached',
  ReviewHeld: 'Review meeting held',
  AbsenceNoted: 'Absence noted',
  // employment
  HiringDecisionRecorded: 'Hiring decision made',
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
  FollowUpContactHeld: 'Follow-up contact held',
  SupportRequested: 'Support requested',
  SupportAnswered: 'Request for support answered',
  FollowUpEnded: 'Follow-up ended',
  // voices
  FactorNamed: 'Told what helped or hindered',
  NarrativeReviewed: 'Course read through',
  // ending
  CaseClosed: 'Case closed',
  CaseReopened: 'Case reopened',
  StatusCheckpointRecorded: 'Status recorded',
  // amendments
  FactCorrected: 'Entry corrected',
  FactRetracted: 'Entry retracted',
  // enterprise
  EmployerRegistered: 'Employer registered',
  EmployerFactsChanged: 'Facts about employer changed',
  // profile
  EmployerMapped: 'Employer mapped',
  MotivesStated: 'Motives stated',
  AccommodationExperienceStated: 'Experience with accommodation stated',
  ReadinessSet: 'Readiness colour set',
  // relation
  EmployerContacted: 'Contact with employer',
  EmployerContactPersonAssigned: 'Contact person recorded',
  EmployerContactPersonEnded: 'Contact person ended',
  CooperationAgreementSigned: 'Cooperation agreement signed',
  CooperationAgreementEnded: 'Cooperation agreement ended',
  EmployerFeedbackGiven: 'Feedback from employer',
  CooperationFormClassified: 'Form of cooperation decided',
  // hosting
  HostingPlanDeclared: 'Plan to take somebody in stated',
  HostingDeclined: 'Declined to take somebody in',
  OpeningAnnounced: 'Opening announced',
  OpeningFilled: 'Opening filled',
  OpeningExpired: 'Opening taken off the list',
  // misuse
  MisuseConcernRaised: 'Concern of misuse of work training raised',
  MisuseConcernResolved: 'Concern of misuse of work training resolved',
  // register
  PersonRegistered: 'Person registered',
  PersonDetailsChanged: 'Personal details changed',
  // protection
  AddressProtectionSet: 'Address protection set',
  PersonShielded: 'Person shielded',
  ShieldingLifted: 'Shielding lifted',
  RelationDeclared: 'Close relation declared',
  RelationEnded: 'Close relation ended',
  // restriction
  PersonBlocked: 'Processing restricted',
  BlockLifted: 'Restriction lifted',
  // erasure
  PersonErased: 'Personal data erased',
} as const;
