// Written by `npm run docs` from the declarations of the milestones. Do not edit.

const occurredOn = {"name":"occurredOn","kind":"when"} as const;
const source = {"name":"source","kind":"choice","options":["user","manager","counsellor","provider","register"]} as const;
const basis = {"name":"basis","kind":"choice","options":["stated","inferred"]} as const;
const dateBasis = {"name":"dateBasis","kind":"choice","options":["stated","inferred"]} as const;
const counsellor = {"name":"counsellor","kind":"text","required":true,"maxLength":40,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"} as const;
const singleContact = {"name":"singleContact","kind":"flag"} as const;
const directLine = {"name":"directLine","kind":"flag"} as const;
const kind = {"name":"kind","kind":"choice","options":["needs","workCapacity","mapping","clarification"]} as const;
const title = {"name":"title","kind":"text","maxLength":60,"pattern":"^\\p{L}[\\p{L}\\p{N} .,&/-]*$"} as const;
const note = {"name":"note","kind":"text","sealed":true,"maxLength":2000,"pattern":"\\S"} as const;
const employerId = {"name":"employerId","kind":"id","required":true} as const;
const match = {"name":"match","kind":"group","fields":[{"name":"professional","kind":"choice","options":["good","fair","poor"]},{"name":"relational","kind":"choice","options":["good","fair","poor"]},{"name":"social","kind":"choice","options":["good","fair","poor"]},{"name":"environment","kind":"choice","options":["good","fair","poor"]}]} as const;
const employerId2 = {"name":"employerId","kind":"id"} as const;
const goals = {"name":"goals","kind":"groups","fields":[{"name":"text","kind":"text","required":true,"sealed":true,"maxLength":300,"pattern":"\\S"},{"name":"criterion","kind":"text","sealed":true,"maxLength":300,"pattern":"\\S"},{"name":"setBy","kind":"choices","options":["user","employer","office","provider"]},{"name":"kind","kind":"choice","options":["hire","direction","clarifiedCapacity","stability","language","socialSkills","workExperience","skills","certificate","education","other"]}]} as const;
const plannedEnd = {"name":"plannedEnd","kind":"when"} as const;
const meetingPlan = {"name":"meetingPlan","kind":"text","sealed":true,"maxLength":2000,"pattern":"\\S"} as const;
const contactEveryWeeks = {"name":"contactEveryWeeks","kind":"whole","min":1,"max":26} as const;
const purpose = {"name":"purpose","kind":"text","sealed":true,"maxLength":300,"pattern":"\\S"} as const;
const stopCondition = {"name":"stopCondition","kind":"text","sealed":true,"maxLength":300,"pattern":"\\S"} as const;
const reason = {"name":"reason","kind":"text","sealed":true,"maxLength":300,"pattern":"\\S"} as const;
const training = {"name":"training","kind":"fact","required":true} as const;
const workArea = {"name":"workArea","kind":"text","maxLength":60,"pattern":"^\\p{L}[\\p{L}\\p{N} .,&/-]*$"} as const;
const lasted = {"name":"lasted","kind":"group","fields":[{"name":"fromMonths","kind":"decimal","required":true,"min":0,"max":600},{"name":"toMonths","kind":"decimal","required":true,"min":0,"max":600}]} as const;
const training2 = {"name":"training","kind":"fact"} as const;
const description = {"name":"description","kind":"text","sealed":true,"maxLength":300,"pattern":"\\S"} as const;
const employment = {"name":"employment","kind":"fact"} as const;
const percentage = {"name":"percentage","kind":"decimal","min":0.01,"max":100} as const;
const employment2 = {"name":"employment","kind":"fact","required":true} as const;
const ratePercentage = {"name":"ratePercentage","kind":"decimal","min":0.01,"max":100} as const;
const rateSteps = {"name":"rateSteps","kind":"groups","fields":[{"name":"from","kind":"when","required":true},{"name":"ratePercentage","kind":"decimal","required":true,"min":0.01,"max":100}]} as const;
const amount = {"name":"amount","kind":"whole","min":0,"max":10000000} as const;
const afterwards = {"name":"afterwards","kind":"choice","options":["employmentContinues","gradedContinuation","otherInstrument","employmentEnds"]} as const;
const instrument = {"name":"instrument","kind":"fact"} as const;
const kind2 = {"name":"kind","kind":"choice","options":["wageSubsidy","permanentWageSubsidy","fourYearWageSubsidy","summerJob","adaptedWorkGrant","mentorGrant","accommodationGrant","inclusionGrant","functionalAssistance","freeTrial","other"]} as const;
const instrument2 = {"name":"instrument","kind":"fact","required":true} as const;
const topic = {"name":"topic","kind":"text","sealed":true,"maxLength":2000,"pattern":"\\S"} as const;
const contractType = {"name":"contractType","kind":"choice","options":["permanent","substitute","onCall","adaptedPartTime","otherTemporary"]} as const;
const fact = {"name":"fact","kind":"fact","required":true} as const;
const reasonCode = {"name":"reasonCode","kind":"choice","options":["misrecorded","misunderstood","changedLater","wrongCase","other"]} as const;
const organisationNumber = {"name":"organisationNumber","kind":"text","pattern":"^[89]\\d{8}$"} as const;
const sector = {"name":"sector","kind":"choice","options":["public","private"]} as const;
const publicKind = {"name":"publicKind","kind":"choice","options":["state","county","municipal"]} as const;
const industry = {"name":"industry","kind":"choice","options":["A","B","C","D","E","F","G","H","I","J","K","L","M","N","O","P","Q","R","S","T","U"]} as const;
const employees = {"name":"employees","kind":"whole","min":0,"max":200000} as const;
const municipality = {"name":"municipality","kind":"text","maxLength":4,"pattern":"^\\d{4}$"} as const;
const inclusiveWorkAgreement = {"name":"inclusiveWorkAgreement","kind":"flag"} as const;
const ownFollowUpRoutine = {"name":"ownFollowUpRoutine","kind":"flag"} as const;
const staff = {"name":"staff","kind":"text","maxLength":40,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"} as const;
const unit = {"name":"unit","kind":"text","maxLength":40,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"} as const;
const agreement = {"name":"agreement","kind":"fact","required":true} as const;
const note2 = {"name":"note","kind":"text","sealed":true,"maxLength":300,"pattern":"\\S"} as const;
const mustHaves = {"name":"mustHaves","kind":"choices","options":["physique","language","socialContact","drivingLicence","policeCertificate","securityClearance","tradeCertificate","shiftWork","other"]} as const;
const opening = {"name":"opening","kind":"fact","required":true} as const;
const ruleVersion = {"name":"ruleVersion","kind":"whole","min":1,"max":1000} as const;
const telephone = {"name":"telephone","kind":"text","sealed":true,"maxLength":21,"pattern":"^\\+?[0-9 ]{5,20}$"} as const;
const email = {"name":"email","kind":"text","sealed":true,"maxLength":120,"pattern":"^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"} as const;
const personId = {"name":"personId","kind":"id"} as const;
const identityNumber = {"name":"identityNumber","kind":"text","sealed":true,"pattern":"^\\d{11}$"} as const;
const postalAddress = {"name":"postalAddress","kind":"text","sealed":true,"maxLength":300,"pattern":"\\S"} as const;
const name = {"name":"name","kind":"text","sealed":true,"maxLength":120,"pattern":"\\S"} as const;
const common = [occurredOn, source, basis, dateBasis] as const;

export const COMMAND_FORMS = {
  "open-case": {
    stream: "course", event: "CaseOpened", phase: "intake", opens: true,
    fields: [
      ...common,
      {"name":"office","kind":"text","required":true,"maxLength":4,"pattern":"^\\d{4}$"},
      personId,
      {"name":"pseudonym","kind":"text","maxLength":40,"pattern":"^[a-zæøå0-9][a-zæøå0-9-]*$"},
      {"name":"gender","kind":"choice","options":["woman","man","other"]},
      {"name":"ageBand","kind":"choice","options":["under20","20-30","30-40","40-50","50-60","over60"]},
      {"name":"firstContactOn","kind":"when"},
    ],
  },
  "give-consent": {
    stream: "course", event: "ConsentGiven", phase: "intake",
    fields: [
      ...common,
      {"name":"scope","kind":"choice","required":true,"options":["research","disclosure","provider"]},
      {"name":"purpose","kind":"text","maxLength":60,"pattern":"^\\p{L}[\\p{L}\\p{N} .,&/-]*$"},
      {"name":"holder","kind":"text","maxLength":60,"pattern":"^\\p{L}[\\p{L}\\p{N} .,&/-]*$"},
      employerId2,
      {"name":"topic","kind":"text","sealed":true,"maxLength":300,"pattern":"\\S"},
      {"name":"written","kind":"flag"},
      {"name":"wording","kind":"text","maxLength":40,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},
    ],
  },
  "withdraw-consent": {
    stream: "course", event: "ConsentWithdrawn", phase: "intake",
    fields: [
      ...common,
      {"name":"consent","kind":"fact","required":true},
    ],
  },
  "record-background": {
    stream: "course", event: "BackgroundRecorded", phase: "intake",
    fields: [
      ...common,
      {"name":"education","kind":"choice","options":["none","lowerSecondary","upperSecondaryInterrupted","upperSecondary","tradeCertificate","higherShort","higherLong"]},
      {"name":"tradeCertificate","kind":"text","maxLength":60,"pattern":"^\\p{L}[\\p{L}\\p{N} .,&/-]*$"},
      {"name":"experience","kind":"texts","sealed":true,"maxLength":300,"pattern":"\\S"},
      {"name":"immigrantBackground","kind":"flag","sealed":true},
      {"name":"schoolingInterrupted","kind":"flag"},
      {"name":"onBenefit","kind":"flag"},
      {"name":"trainingRecord","kind":"choice","options":["complete","employersComplete","incomplete"]},
      note,
    ],
  },
  "assign-counsellor": {
    stream: "course", event: "CounsellorAssigned", phase: "intake",
    fields: [
      ...common,
      counsellor,
      singleContact,
      directLine,
    ],
  },
  "change-counsellor": {
    stream: "course", event: "CounsellorChanged", phase: "intake",
    fields: [
      ...common,
      counsellor,
      singleContact,
      directLine,
      {"name":"overlapUntil","kind":"when"},
      reason,
    ],
  },
  "start-assessment": {
    stream: "course", event: "AssessmentStarted", phase: "assessment",
    fields: [
      ...common,
      kind,
    ],
  },
  "complete-assessment": {
    stream: "course", event: "AssessmentCompleted", phase: "assessment",
    fields: [
      ...common,
      {"name":"assessment","kind":"fact"},
      kind,
      {"name":"needGroup","kind":"choice","options":["goodProspects","needsGuidance","needsGuidanceReducedCapacity","partialWork","littleProspect"]},
      {"name":"interests","kind":"text","sealed":true,"maxLength":2000,"pattern":"\\S"},
      {"name":"resources","kind":"text","sealed":true,"maxLength":2000,"pattern":"\\S"},
      {"name":"motivation","kind":"text","sealed":true,"maxLength":2000,"pattern":"\\S"},
      {"name":"ambitions","kind":"text","sealed":true,"maxLength":2000,"pattern":"\\S"},
      {"name":"functionalChallenges","kind":"choices","sealed":true,"options":["stability","motivation","sensory","substanceUseOrCrime","mobility","musculoskeletal","cognitive","socialSkills","language","workPace"]},
      {"name":"environmentNeeds","kind":"text","sealed":true,"maxLength":2000,"pattern":"\\S"},
      {"name":"direction","kind":"text","sealed":true,"maxLength":300,"pattern":"\\S"},
    ],
  },
  "start-preparation": {
    stream: "course", event: "PreparationStarted", phase: "preparation",
    fields: [
      ...common,
      {"name":"kind","kind":"choice","required":true,"options":["languageCourse","jobSearchCourse","certificate","labourMarketCourse","shelteredTraining","education","ownJobSearch","other"]},
      title,
      {"name":"provider","kind":"text","maxLength":60,"pattern":"^\\p{L}[\\p{L}\\p{N} .,&/-]*$"},
    ],
  },
  "end-preparation": {
    stream: "course", event: "PreparationEnded", phase: "preparation",
    fields: [
      ...common,
      {"name":"preparation","kind":"fact"},
      {"name":"kind","kind":"choice","options":["languageCourse","jobSearchCourse","certificate","labourMarketCourse","shelteredTraining","education","ownJobSearch","other"]},
      title,
      {"name":"result","kind":"choice","options":["completed","certificateGained","interrupted","noResult"]},
      {"name":"prerequisiteFor","kind":"fact"},
      note,
    ],
  },
  "visit-job-taste": {
    stream: "course", event: "JobTasteVisited", phase: "preparation",
    fields: [
      ...common,
      {"name":"employers","kind":"ids","required":true},
      {"name":"result","kind":"choice","options":["agreedOnTraining","interested","notInterested","unknown"]},
    ],
  },
  "present-candidate": {
    stream: "course", event: "CandidatePresented", phase: "matching",
    fields: [
      ...common,
      employerId,
      {"name":"presentedBy","kind":"choice","options":["user","employer","office","provider"]},
      {"name":"direction","kind":"choice","options":["fromPerson","fromEmployer"]},
      {"name":"resourcesFirst","kind":"flag"},
      {"name":"disclosureConsent","kind":"fact"},
      {"name":"firstEconomicMention","kind":"group","fields":[{"name":"by","kind":"choice","options":["user","employer","office","provider"]},{"name":"point","kind":"choice","options":["beforePresentation","afterPresentation","afterTraining"]},{"name":"on","kind":"when"}]},
    ],
  },
  "hold-employer-interview": {
    stream: "course", event: "EmployerInterviewHeld", phase: "matching",
    fields: [
      ...common,
      employerId,
      {"name":"candidates","kind":"whole","min":1,"max":100},
      match,
    ],
  },
  "accept-placement": {
    stream: "course", event: "PlacementAccepted", phase: "matching",
    fields: [
      ...common,
      employerId,
      match,
    ],
  },
  "decline-placement": {
    stream: "course", event: "PlacementDeclined", phase: "matching",
    fields: [
      ...common,
      employerId,
      {"name":"by","kind":"choice","options":["employer","user"]},
      {"name":"reason","kind":"choice","options":["noCapacity","noTasks","requirements","badExperience","chosenAnother","personDeclined","health","distance","other"]},
      note,
    ],
  },
  "clarify-expectations": {
    stream: "course", event: "ExpectationsClarified", phase: "agreement",
    fields: [
      ...common,
      employerId2,
      {"name":"jobProspect","kind":"choice","options":["none","possible","concrete","unknown"]},
      {"name":"purposeClear","kind":"flag"},
      {"name":"settledBeforeCandidate","kind":"flag"},
      {"name":"topics","kind":"choices","options":["purpose","jobProspect","whoKnowsTheProspect","duration","tasks","costs","employerTrains","servicesHelpOutsideWork","absenceRoutine"]},
      {"name":"responsibilities","kind":"text","sealed":true,"maxLength":2000,"pattern":"\\S"},
      goals,
    ],
  },
  "sign-agreement": {
    stream: "course", event: "AgreementSigned", phase: "agreement",
    fields: [
      ...common,
      goals,
      plannedEnd,
      meetingPlan,
      contactEveryWeeks,
      purpose,
      stopCondition,
      {"name":"parties","kind":"choices","required":true,"options":["user","employer","office","provider"]},
      employerId2,
      training2,
      {"name":"userKnowsJob","kind":"flag"},
      {"name":"counsellorKnowsJob","kind":"flag"},
      {"name":"userInterested","kind":"flag"},
    ],
  },
  "revise-agreement": {
    stream: "course", event: "AgreementRevised", phase: "agreement",
    fields: [
      ...common,
      goals,
      plannedEnd,
      meetingPlan,
      contactEveryWeeks,
      purpose,
      stopCondition,
      agreement,
      reason,
    ],
  },
  "start-training": {
    stream: "course", event: "TrainingStarted", phase: "training",
    fields: [
      ...common,
      employerId,
      workArea,
      {"name":"scheme","kind":"choice","options":["workTraining","preparatoryTraining","followUpMeasure","clarification","adaptedWork","qualificationProgramme","other"]},
      {"name":"hoursPerWeek","kind":"decimal","min":0.5,"max":60},
      {"name":"taskContent","kind":"choice","options":["ordinary","adapted","training","extra","other"]},
      plannedEnd,
    ],
  },
  "extend-training": {
    stream: "course", event: "TrainingExtended", phase: "training",
    fields: [
      ...common,
      training,
      {"name":"newEnd","kind":"when"},
      reason,
    ],
  },
  "change-task-content": {
    stream: "course", event: "TaskContentChanged", phase: "training",
    fields: [
      ...common,
      training,
      {"name":"from","kind":"choice","options":["ordinary","adapted","training","extra","other"]},
      {"name":"to","kind":"choice","required":true,"options":["ordinary","adapted","training","extra","other"]},
      workArea,
      description,
    ],
  },
  "interrupt-training": {
    stream: "course", event: "TrainingInterrupted", phase: "training",
    fields: [
      ...common,
      training,
      {"name":"initiatedBy","kind":"choice","options":["user","employer","office","noShow"]},
      reason,
      lasted,
    ],
  },
  "complete-training": {
    stream: "course", event: "TrainingCompleted", phase: "training",
    fields: [
      ...common,
      training,
      {"name":"goalOutcomes","kind":"groups","fields":[{"name":"goal","kind":"whole","required":true,"min":1,"max":20},{"name":"outcome","kind":"choice","required":true,"options":["reached","partlyReached","notReached","dropped"]}]},
      lasted,
    ],
  },
  "add-task": {
    stream: "course", event: "TaskAdded", phase: "workplace",
    fields: [
      ...common,
      training2,
      employment,
      {"name":"kind","kind":"choice","options":["ordinary","adapted","training","extra","other"]},
      description,
    ],
  },
  "assign-mentor": {
    stream: "course", event: "MentorAssigned", phase: "workplace",
    fields: [
      ...common,
      training2,
      employment,
      {"name":"role","kind":"choice","options":["colleague","practiceSupervisor","manager","buddy","external"]},
      {"name":"mainResponsible","kind":"flag"},
      {"name":"focus","kind":"choices","options":["tasks","language","communication","socialSkills","routines","other"]},
      {"name":"funded","kind":"flag"},
    ],
  },
  "end-mentor": {
    stream: "course", event: "MentorEnded", phase: "workplace",
    fields: [
      ...common,
      {"name":"mentor","kind":"fact","required":true},
      reason,
    ],
  },
  "reach-milestone": {
    stream: "course", event: "MilestoneReached", phase: "workplace",
    fields: [
      ...common,
      training2,
      employment,
      {"name":"kind","kind":"choice","required":true,"options":["firstRealTask","learning","independent","certificate","languageLevel","attendance","goal","other"]},
      {"name":"goal","kind":"whole","min":1,"max":20},
      title,
      description,
    ],
  },
  "hold-review": {
    stream: "course", event: "ReviewHeld", phase: "workplace",
    fields: [
      ...common,
      training2,
      employment,
      {"name":"participants","kind":"choices","options":["user","manager","mentor","colleague","office","provider"]},
      {"name":"goals","kind":"groups","fields":[{"name":"goal","kind":"whole","required":true,"min":1,"max":20},{"name":"status","kind":"choice","required":true,"options":["onTrack","behind","reached","dropped"]}]},
      {"name":"feedback","kind":"choices","options":["honest","positive","negative"]},
      note,
    ],
  },
  "note-absence": {
    stream: "course", event: "AbsenceNoted", phase: "workplace",
    fields: [
      ...common,
      training2,
      employment,
      {"name":"kind","kind":"choice","options":["notified","unnotified","late"]},
      {"name":"days","kind":"whole","min":1,"max":366},
      {"name":"handled","kind":"text","sealed":true,"maxLength":300,"pattern":"\\S"},
    ],
  },
  "record-hiring-decision": {
    stream: "course", event: "HiringDecisionRecorded", phase: "employment",
    fields: [
      ...common,
      employerId,
      {"name":"hired","kind":"flag","required":true},
      training2,
      {"name":"reasons","kind":"choices","options":["jobMatch","skills","motivation","reliability","needForLabour","subsidy","socialResponsibility","noPost","capacity","health","language","attendance","other"]},
      {"name":"jobMatch","kind":"choice","options":["good","fair","poor"]},
      note,
    ],
  },
  "start-employment": {
    stream: "course", event: "EmploymentStarted", phase: "employment",
    fields: [
      ...common,
      employerId,
      {"name":"contractType","kind":"choice","required":true,"options":["permanent","substitute","onCall","adaptedPartTime","otherTemporary"]},
      percentage,
      workArea,
      training2,
      {"name":"daysAfterTraining","kind":"whole","min":0,"max":3650},
      {"name":"advertised","kind":"flag"},
    ],
  },
  "change-employment": {
    stream: "course", event: "EmploymentChanged", phase: "employment",
    fields: [
      ...common,
      employment2,
      contractType,
      percentage,
      reason,
    ],
  },
  "report-actual-workload": {
    stream: "course", event: "ActualWorkloadReported", phase: "employment",
    fields: [
      ...common,
      employment2,
      {"name":"fromPercentage","kind":"decimal","min":0,"max":200},
      {"name":"toPercentage","kind":"decimal","min":0,"max":200},
      {"name":"exceedsContract","kind":"flag"},
      {"name":"pattern","kind":"choice","options":["steady","atTimes"]},
    ],
  },
  "end-employment": {
    stream: "course", event: "EmploymentEnded", phase: "employment",
    fields: [
      ...common,
      employment2,
      {"name":"reason","kind":"choice","options":["subsidyEnded","temporaryExpired","dismissed","resigned","health","newJob","education","other"]},
      note,
    ],
  },
  "propose-instrument": {
    stream: "course", event: "InstrumentProposed", phase: "instruments",
    fields: [
      ...common,
      ratePercentage,
      rateSteps,
      amount,
      plannedEnd,
      afterwards,
      {"name":"kind","kind":"choice","required":true,"options":["wageSubsidy","permanentWageSubsidy","fourYearWageSubsidy","summerJob","adaptedWorkGrant","mentorGrant","accommodationGrant","inclusionGrant","functionalAssistance","freeTrial","other"]},
      {"name":"proposedBy","kind":"choice","options":["user","employer","office","provider"]},
      training2,
      employment,
    ],
  },
  "grant-instrument": {
    stream: "course", event: "InstrumentGranted", phase: "instruments",
    fields: [
      ...common,
      ratePercentage,
      rateSteps,
      amount,
      plannedEnd,
      afterwards,
      instrument,
      kind2,
      training2,
      employment,
    ],
  },
  "start-instrument": {
    stream: "course", event: "InstrumentStarted", phase: "instruments",
    fields: [
      ...common,
      ratePercentage,
      rateSteps,
      amount,
      plannedEnd,
      afterwards,
      instrument,
      kind2,
      training2,
      employment,
      reason,
    ],
  },
  "adjust-instrument": {
    stream: "course", event: "InstrumentAdjusted", phase: "instruments",
    fields: [
      ...common,
      ratePercentage,
      rateSteps,
      amount,
      plannedEnd,
      afterwards,
      instrument2,
      employment,
    ],
  },
  "end-instrument": {
    stream: "course", event: "InstrumentEnded", phase: "instruments",
    fields: [
      ...common,
      instrument2,
      {"name":"reason","kind":"choice","options":["asPlanned","wentWell","notUsed","employmentEnded","conditionsBroken","other"]},
    ],
  },
  "hold-follow-up-contact": {
    stream: "course", event: "FollowUpContactHeld", phase: "followUp",
    fields: [
      ...common,
      {"name":"directedAt","kind":"choices","required":true,"options":["user","employer","mentor","colleague","provider","healthService","other"]},
      {"name":"by","kind":"choice","options":["office","employer","provider","mentor"]},
      {"name":"initiative","kind":"choice","options":["proactive","reactive"]},
      {"name":"mode","kind":"choice","options":["meeting","visit","phone","message","video"]},
      {"name":"place","kind":"choice","options":["office","workplace","home","elsewhere"]},
      employerId2,
      {"name":"request","kind":"fact"},
      {"name":"planned","kind":"flag"},
      {"name":"helperTasks","kind":"choices","options":["transport","licence","housing","economy","health","authorities","leisure","other"]},
      {"name":"repeated","kind":"flag"},
      topic,
      {"name":"nextStep","kind":"text","sealed":true,"maxLength":300,"pattern":"\\S"},
    ],
  },
  "request-support": {
    stream: "course", event: "SupportRequested", phase: "followUp",
    fields: [
      ...common,
      {"name":"by","kind":"choice","required":true,"options":["user","employer","mentor","colleague","provider","healthService","other"]},
      {"name":"channel","kind":"choice","options":["phone","message","meeting","switchboard"]},
      employerId2,
      topic,
    ],
  },
  "answer-support": {
    stream: "course", event: "SupportAnswered", phase: "followUp",
    fields: [
      ...common,
      {"name":"request","kind":"fact","required":true},
      {"name":"answer","kind":"text","sealed":true,"maxLength":2000,"pattern":"\\S"},
    ],
  },
  "end-follow-up": {
    stream: "course", event: "FollowUpEnded", phase: "followUp",
    fields: [
      ...common,
      {"name":"reason","kind":"choice","options":["asAgreed","personDeclined","employerDeclined","noNeed","moved","other"]},
      {"name":"settled","kind":"flag"},
      {"name":"criterion","kind":"text","maxLength":60,"pattern":"^\\p{L}[\\p{L}\\p{N} .,&/-]*$"},
    ],
  },
  "name-factor": {
    stream: "course", event: "FactorNamed", phase: "voices",
    fields: [
      ...common,
      {"name":"perspective","kind":"choice","required":true,"options":["user","manager","colleague","counsellor","provider"]},
      {"name":"polarity","kind":"choice","required":true,"options":["positive","negative"]},
      {"name":"code","kind":"choice","required":true,"options":["wellBeing","realTasks","takenSeriously","ordinaryEmployee","honestFeedback","jobProspect","smallClearEnvironment","counsellorKnowsWorkplace","preScreening","threePartyTalks","sameCounsellor","employerFollowUp","officeFollowUp","mentor","jobMatch","motivation","punctuality","reliability","learning","socialSkills","experience","language","health","riskFreeTrial","economicSupport","flexibility","clearGoal","clearManager","previousGoodExperience","permanence","other"]},
      {"name":"text","kind":"text","sealed":true,"maxLength":2000,"pattern":"\\S"},
    ],
  },
  "review-narrative": {
    stream: "course", event: "NarrativeReviewed", phase: "voices",
    fields: [
      ...common,
      {"name":"by","kind":"choice","required":true,"options":["user","manager"]},
      {"name":"accepted","kind":"flag","required":true},
      {"name":"remarks","kind":"text","sealed":true,"maxLength":2000,"pattern":"\\S"},
      {"name":"revision","kind":"whole","min":1,"max":1000000},
      {"name":"hash","kind":"text","maxLength":64,"pattern":"^[0-9a-f]{64}$"},
    ],
  },
  "close-case": {
    stream: "course", event: "CaseClosed", phase: "ending",
    fields: [
      ...common,
      {"name":"outcome","kind":"choice","required":true,"options":["work","education","benefit","other","unknown"]},
      {"name":"goalOutcome","kind":"choice","options":["reached","partlyReached","notReached"]},
      note,
    ],
  },
  "reopen-case": {
    stream: "course", event: "CaseReopened", phase: "ending",
    fields: [
      ...common,
      reason,
    ],
  },
  "record-status-checkpoint": {
    stream: "course", event: "StatusCheckpointRecorded", phase: "ending",
    fields: [
      ...common,
      {"name":"inWork","kind":"flag"},
      contractType,
      {"name":"activity","kind":"choice","options":["inWork","inEducation","onBenefit","inMeasure","other","unknown"]},
      {"name":"wishes","kind":"text","sealed":true,"maxLength":300,"pattern":"\\S"},
    ],
  },
  "correct-fact": {
    stream: "course", event: "FactCorrected", phase: "amendments",
    fields: [
      ...common,
      fact,
      {"name":"changes","kind":"object","required":true},
      reason,
      reasonCode,
    ],
  },
  "retract-fact": {
    stream: "course", event: "FactRetracted", phase: "amendments",
    fields: [
      ...common,
      fact,
      reason,
      reasonCode,
    ],
  },
  "register-employer": {
    stream: "employer", event: "EmployerRegistered", phase: "enterprise", opens: true,
    fields: [
      ...common,
      organisationNumber,
      sector,
      publicKind,
      industry,
      employees,
      municipality,
      inclusiveWorkAgreement,
      ownFollowUpRoutine,
      {"name":"name","kind":"text","required":true,"maxLength":120,"pattern":"^\\p{L}[\\p{L}\\p{N} .,&/-]*$"},
      employerId2,
      {"name":"office","kind":"text","maxLength":40,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},
    ],
  },
  "change-employer-facts": {
    stream: "employer", event: "EmployerFactsChanged", phase: "enterprise",
    fields: [
      ...common,
      organisationNumber,
      sector,
      publicKind,
      industry,
      employees,
      municipality,
      inclusiveWorkAgreement,
      ownFollowUpRoutine,
      {"name":"name","kind":"text","maxLength":120,"pattern":"^\\p{L}[\\p{L}\\p{N} .,&/-]*$"},
    ],
  },
  "map-employer": {
    stream: "employer", event: "EmployerMapped", phase: "profile",
    fields: [
      ...common,
      {"name":"competenceNeeds","kind":"choices","options":["tradeCertificate","higherEducation","unskilled","courses","specialist","other"]},
      mustHaves,
      {"name":"flexibility","kind":"choices","options":["fullTime","smallerPercentages","none"]},
      {"name":"barriers","kind":"groups","fields":[{"name":"challenge","kind":"choice","required":true,"options":["stability","motivation","sensory","substanceUseOrCrime","mobility","musculoskeletal","cognitive","socialSkills","language","workPace"]},{"name":"compatibility","kind":"whole","required":true,"min":1,"max":5}]},
      {"name":"shortOfPeople","kind":"flag"},
      {"name":"tasks","kind":"text","sealed":true,"maxLength":2000,"pattern":"\\S"},
      {"name":"culture","kind":"text","sealed":true,"maxLength":2000,"pattern":"\\S"},
    ],
  },
  "state-motives": {
    stream: "employer", event: "MotivesStated", phase: "profile",
    fields: [
      ...common,
      {"name":"motives","kind":"groups","required":true,"fields":[{"name":"motive","kind":"choice","required":true,"options":["socialResponsibility","makeADifference","earlierExperience","trainingForHire","recruiting","inclusiveWorkAgreement","workEnvironment","other"]},{"name":"score","kind":"whole","required":true,"min":1,"max":5}]},
    ],
  },
  "state-accommodation-experience": {
    stream: "employer", event: "AccommodationExperienceStated", phase: "profile",
    fields: [
      ...common,
      {"name":"experienced","kind":"flag","required":true},
      {"name":"situations","kind":"choices","options":["sickLeave","transitionalSupport","lastingSupport","adaptedPartTime","other"]},
    ],
  },
  "set-readiness": {
    stream: "employer", event: "ReadinessSet", phase: "profile",
    fields: [
      ...common,
      {"name":"readiness","kind":"choice","required":true,"options":["red","yellow","green"]},
      reason,
    ],
  },
  "contact-employer": {
    stream: "employer", event: "EmployerContacted", phase: "relation",
    fields: [
      ...common,
      {"name":"by","kind":"choice","required":true,"options":["office","provider","staffing","otherService"]},
      unit,
      staff,
      {"name":"kind","kind":"choice","options":["visit","dropIn","hospitation","meeting","call","message"]},
      {"name":"initiative","kind":"choice","options":["services","employer"]},
      {"name":"purposes","kind":"choices","options":["relation","negotiation","training","opening","singleCase","information","recovery","other"]},
      {"name":"contactPerson","kind":"fact"},
      note,
    ],
  },
  "assign-contact-person": {
    stream: "employer", event: "EmployerContactPersonAssigned", phase: "relation",
    fields: [
      ...common,
      {"name":"side","kind":"choice","required":true,"options":["employer","services"]},
      staff,
      unit,
      name,
      telephone,
      email,
      {"name":"role","kind":"choice","options":["manager","hiringManager","hr","practiceSupervisor","other"]},
      {"name":"main","kind":"flag"},
      directLine,
      {"name":"takesOverFrom","kind":"fact"},
      reason,
    ],
  },
  "end-contact-person": {
    stream: "employer", event: "EmployerContactPersonEnded", phase: "relation",
    fields: [
      ...common,
      {"name":"contactPerson","kind":"fact","required":true},
      reason,
    ],
  },
  "sign-cooperation-agreement": {
    stream: "employer", event: "CooperationAgreementSigned", phase: "relation",
    fields: [
      ...common,
      {"name":"kind","kind":"choice","required":true,"options":["intent","cooperation","ringerIVannet","inclusiveWork","recruitingPlan"]},
      {"name":"validUntil","kind":"when"},
    ],
  },
  "end-cooperation-agreement": {
    stream: "employer", event: "CooperationAgreementEnded", phase: "relation",
    fields: [
      ...common,
      agreement,
    ],
  },
  "give-employer-feedback": {
    stream: "employer", event: "EmployerFeedbackGiven", phase: "relation",
    fields: [
      ...common,
      {"name":"satisfaction","kind":"whole","min":1,"max":6},
      {"name":"wouldHostAgain","kind":"flag"},
      note,
    ],
  },
  "classify-cooperation-form": {
    stream: "employer", event: "CooperationFormClassified", phase: "relation",
    fields: [
      ...common,
      {"name":"form","kind":"choice","required":true,"options":["unilateral","adHoc","coCreation","strategic"]},
      {"name":"suggestedForm","kind":"choice","options":["unilateral","adHoc","coCreation","strategic","insufficientData"]},
      {"name":"closeness","kind":"whole","min":0,"max":100},
      {"name":"activeness","kind":"whole","min":0,"max":100},
      ruleVersion,
      note2,
    ],
  },
  "declare-hosting-plan": {
    stream: "employer", event: "HostingPlanDeclared", phase: "hosting",
    fields: [
      ...common,
      {"name":"willHost","kind":"flag","required":true},
    ],
  },
  "decline-hosting": {
    stream: "employer", event: "HostingDeclined", phase: "hosting",
    fields: [
      ...common,
      {"name":"reasons","kind":"choices","options":["noNeed","tooCostly","cannotAccommodate","neverAsked","skillDemands","noFollowUpCapacity","tooSmall","enoughPeople","downsizing","securityClearance","tradeCertificate","badExperience","other"]},
      note2,
    ],
  },
  "announce-opening": {
    stream: "employer", event: "OpeningAnnounced", phase: "hosting",
    fields: [
      ...common,
      {"name":"kind","kind":"choice","required":true,"options":["training","job"]},
      workArea,
      {"name":"places","kind":"whole","min":1,"max":100},
      percentage,
      mustHaves,
      {"name":"announcedBy","kind":"choice","options":["employer","services"]},
      {"name":"windowUntil","kind":"when"},
    ],
  },
  "fill-opening": {
    stream: "employer", event: "OpeningFilled", phase: "hosting",
    fields: [
      ...common,
      opening,
      {"name":"byCandidate","kind":"flag"},
      {"name":"caseId","kind":"id"},
    ],
  },
  "expire-opening": {
    stream: "employer", event: "OpeningExpired", phase: "hosting",
    fields: [
      ...common,
      opening,
      {"name":"reason","kind":"choice","options":["windowPassed","withdrawn","noCandidate","other"]},
    ],
  },
  "raise-misuse-concern": {
    stream: "employer", event: "MisuseConcernRaised", phase: "misuse",
    fields: [
      ...common,
      {"name":"rule","kind":"text","maxLength":60,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},
      ruleVersion,
      {"name":"events","kind":"ids"},
      note,
    ],
  },
  "resolve-misuse-concern": {
    stream: "employer", event: "MisuseConcernResolved", phase: "misuse",
    fields: [
      ...common,
      {"name":"concern","kind":"fact","required":true},
      {"name":"decision","kind":"choice","required":true,"options":["unfounded","greyZone","confirmed"]},
      note,
    ],
  },
  "register-person": {
    stream: "person", event: "PersonRegistered", phase: "register", opens: true,
    fields: [
      ...common,
      identityNumber,
      telephone,
      email,
      postalAddress,
      {"name":"name","kind":"text","required":true,"sealed":true,"maxLength":120,"pattern":"\\S"},
      personId,
    ],
  },
  "change-person-details": {
    stream: "person", event: "PersonDetailsChanged", phase: "register",
    fields: [
      ...common,
      identityNumber,
      telephone,
      email,
      postalAddress,
      name,
    ],
  },
  "set-address-protection": {
    stream: "person", event: "AddressProtectionSet", phase: "protection",
    fields: [
      ...common,
      {"name":"level","kind":"choice","required":true,"options":["none","confidential","strictlyConfidential"]},
    ],
  },
  "shield-person": {
    stream: "person", event: "PersonShielded", phase: "protection",
    fields: [
      ...common,
    ],
  },
  "lift-shielding": {
    stream: "person", event: "ShieldingLifted", phase: "protection",
    fields: [
      ...common,
    ],
  },
  "declare-relation": {
    stream: "person", event: "RelationDeclared", phase: "protection",
    fields: [
      ...common,
      {"name":"staff","kind":"text","required":true,"maxLength":40,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},
      {"name":"kind","kind":"choice","required":true,"options":["self","family","other"]},
    ],
  },
  "end-relation": {
    stream: "person", event: "RelationEnded", phase: "protection",
    fields: [
      ...common,
      {"name":"relation","kind":"fact","required":true},
    ],
  },
  "block-person": {
    stream: "person", event: "PersonBlocked", phase: "restriction",
    fields: [
      ...common,
      {"name":"ground","kind":"choice","required":true,"options":["accuracyContested","unlawfulProcessing","neededForClaim","objectionPending","keptForArchive"]},
      {"name":"handlers","kind":"texts","required":true,"maxLength":40,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},
    ],
  },
  "lift-block": {
    stream: "person", event: "BlockLifted", phase: "restriction",
    fields: [
      ...common,
    ],
  },
} as const;
