// Written by `npm run docs` from the declarations of the milestones. Do not edit.

export const COMMAND_FORMS = {
 "open-case": {
  "stream": "course",
  "event": "CaseOpened",
  "phase": "intake",
  "opens": true,
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "office",
    "kind": "text",
    "required": true,
    "maxLength": 4,
    "pattern": "^\\d{4}$"
   },
   {
    "name": "personId",
    "kind": "id"
   },
   {
    "name": "pseudonym",
    "kind": "text",
    "maxLength": 40,
    "pattern": "^[a-zæøå0-9][a-zæøå0-9-]*$"
   },
   {
    "name": "gender",
    "kind": "choice",
    "options": [
     "woman",
     "man",
     "other"
    ]
   },
   {
    "name": "ageBand",
    "kind": "choice",
    "options": [
     "under20",
     "20-30",
     "30-40",
     "40-50",
     "50-60",
     "over60"
    ]
   },
   {
    "name": "firstContactOn",
    "kind": "when"
   }
  ]
 },
 "give-consent": {
  "stream": "course",
  "event": "ConsentGiven",
  "phase": "intake",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "scope",
    "kind": "choice",
    "required": true,
    "options": [
     "research",
     "disclosure",
     "provider"
    ]
   },
   {
    "name": "purpose",
    "kind": "text",
    "maxLength": 60,
    "pattern": "^\\p{L}[\\p{L}\\p{N} .,&/-]*$"
   },
   {
    "name": "holder",
    "kind": "text",
    "maxLength": 60,
    "pattern": "^\\p{L}[\\p{L}\\p{N} .,&/-]*$"
   },
   {
    "name": "employerId",
    "kind": "id"
   },
   {
    "name": "topic",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   },
   {
    "name": "written",
    "kind": "flag"
   },
   {
    "name": "wording",
    "kind": "text",
    "maxLength": 40,
    "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
   }
  ]
 },
 "withdraw-consent": {
  "stream": "course",
  "event": "ConsentWithdrawn",
  "phase": "intake",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "consent",
    "kind": "fact",
    "required": true
   }
  ]
 },
 "record-background": {
  "stream": "course",
  "event": "BackgroundRecorded",
  "phase": "intake",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "education",
    "kind": "choice",
    "options": [
     "none",
     "lowerSecondary",
     "upperSecondaryInterrupted",
     "upperSecondary",
     "tradeCertificate",
     "higherShort",
     "higherLong"
    ]
   },
   {
    "name": "tradeCertificate",
    "kind": "text",
    "maxLength": 60,
    "pattern": "^\\p{L}[\\p{L}\\p{N} .,&/-]*$"
   },
   {
    "name": "experience",
    "kind": "texts",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   },
   {
    "name": "immigrantBackground",
    "kind": "flag",
    "sealed": true
   },
   {
    "name": "schoolingInterrupted",
    "kind": "flag"
   },
   {
    "name": "onBenefit",
    "kind": "flag"
   },
   {
    "name": "trainingRecord",
    "kind": "choice",
    "options": [
     "complete",
     "employersComplete",
     "incomplete"
    ]
   },
   {
    "name": "note",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   }
  ]
 },
 "assign-counsellor": {
  "stream": "course",
  "event": "CounsellorAssigned",
  "phase": "intake",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "counsellor",
    "kind": "text",
    "required": true,
    "maxLength": 40,
    "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
   },
   {
    "name": "singleContact",
    "kind": "flag"
   },
   {
    "name": "directLine",
    "kind": "flag"
   }
  ]
 },
 "change-counsellor": {
  "stream": "course",
  "event": "CounsellorChanged",
  "phase": "intake",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "counsellor",
    "kind": "text",
    "required": true,
    "maxLength": 40,
    "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
   },
   {
    "name": "singleContact",
    "kind": "flag"
   },
   {
    "name": "directLine",
    "kind": "flag"
   },
   {
    "name": "overlapUntil",
    "kind": "when"
   },
   {
    "name": "reason",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   }
  ]
 },
 "start-assessment": {
  "stream": "course",
  "event": "AssessmentStarted",
  "phase": "assessment",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "kind",
    "kind": "choice",
    "options": [
     "needs",
     "workCapacity",
     "mapping",
     "clarification"
    ]
   }
  ]
 },
 "complete-assessment": {
  "stream": "course",
  "event": "AssessmentCompleted",
  "phase": "assessment",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "assessment",
    "kind": "fact"
   },
   {
    "name": "kind",
    "kind": "choice",
    "options": [
     "needs",
     "workCapacity",
     "mapping",
     "clarification"
    ]
   },
   {
    "name": "needGroup",
    "kind": "choice",
    "options": [
     "goodProspects",
     "needsGuidance",
     "needsGuidanceReducedCapacity",
     "partialWork",
     "littleProspect"
    ]
   },
   {
    "name": "interests",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   },
   {
    "name": "resources",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   },
   {
    "name": "motivation",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   },
   {
    "name": "ambitions",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   },
   {
    "name": "functionalChallenges",
    "kind": "choices",
    "sealed": true,
    "options": [
     "stability",
     "motivation",
     "sensory",
     "substanceUseOrCrime",
     "mobility",
     "musculoskeletal",
     "cognitive",
     "socialSkills",
     "language",
     "workPace"
    ]
   },
   {
    "name": "environmentNeeds",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   },
   {
    "name": "direction",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   }
  ]
 },
 "start-preparation": {
  "stream": "course",
  "event": "PreparationStarted",
  "phase": "preparation",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "kind",
    "kind": "choice",
    "required": true,
    "options": [
     "languageCourse",
     "jobSearchCourse",
     "certificate",
     "labourMarketCourse",
     "shelteredTraining",
     "education",
     "ownJobSearch",
     "other"
    ]
   },
   {
    "name": "title",
    "kind": "text",
    "maxLength": 60,
    "pattern": "^\\p{L}[\\p{L}\\p{N} .,&/-]*$"
   },
   {
    "name": "provider",
    "kind": "text",
    "maxLength": 60,
    "pattern": "^\\p{L}[\\p{L}\\p{N} .,&/-]*$"
   }
  ]
 },
 "end-preparation": {
  "stream": "course",
  "event": "PreparationEnded",
  "phase": "preparation",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "preparation",
    "kind": "fact"
   },
   {
    "name": "kind",
    "kind": "choice",
    "options": [
     "languageCourse",
     "jobSearchCourse",
     "certificate",
     "labourMarketCourse",
     "shelteredTraining",
     "education",
     "ownJobSearch",
     "other"
    ]
   },
   {
    "name": "title",
    "kind": "text",
    "maxLength": 60,
    "pattern": "^\\p{L}[\\p{L}\\p{N} .,&/-]*$"
   },
   {
    "name": "result",
    "kind": "choice",
    "options": [
     "completed",
     "certificateGained",
     "interrupted",
     "noResult"
    ]
   },
   {
    "name": "prerequisiteFor",
    "kind": "fact"
   },
   {
    "name": "note",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   }
  ]
 },
 "visit-job-taste": {
  "stream": "course",
  "event": "JobTasteVisited",
  "phase": "preparation",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "employers",
    "kind": "ids",
    "required": true
   },
   {
    "name": "result",
    "kind": "choice",
    "options": [
     "agreedOnTraining",
     "interested",
     "notInterested",
     "unknown"
    ]
   }
  ]
 },
 "present-candidate": {
  "stream": "course",
  "event": "CandidatePresented",
  "phase": "matching",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "employerId",
    "kind": "id",
    "required": true
   },
   {
    "name": "presentedBy",
    "kind": "choice",
    "options": [
     "user",
     "employer",
     "office",
     "provider"
    ]
   },
   {
    "name": "direction",
    "kind": "choice",
    "options": [
     "fromPerson",
     "fromEmployer"
    ]
   },
   {
    "name": "resourcesFirst",
    "kind": "flag"
   },
   {
    "name": "disclosureConsent",
    "kind": "fact"
   },
   {
    "name": "firstEconomicMention",
    "kind": "group",
    "fields": [
     {
      "name": "by",
      "kind": "choice",
      "options": [
       "user",
       "employer",
       "office",
       "provider"
      ]
     },
     {
      "name": "point",
      "kind": "choice",
      "options": [
       "beforePresentation",
       "afterPresentation",
       "afterTraining"
      ]
     },
     {
      "name": "on",
      "kind": "when"
     }
    ]
   }
  ]
 },
 "hold-employer-interview": {
  "stream": "course",
  "event": "EmployerInterviewHeld",
  "phase": "matching",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "employerId",
    "kind": "id",
    "required": true
   },
   {
    "name": "candidates",
    "kind": "whole",
    "min": 1,
    "max": 100
   },
   {
    "name": "match",
    "kind": "group",
    "fields": [
     {
      "name": "professional",
      "kind": "choice",
      "options": [
       "good",
       "fair",
       "poor"
      ]
     },
     {
      "name": "relational",
      "kind": "choice",
      "options": [
       "good",
       "fair",
       "poor"
      ]
     },
     {
      "name": "social",
      "kind": "choice",
      "options": [
       "good",
       "fair",
       "poor"
      ]
     },
     {
      "name": "environment",
      "kind": "choice",
      "options": [
       "good",
       "fair",
       "poor"
      ]
     }
    ]
   }
  ]
 },
 "accept-placement": {
  "stream": "course",
  "event": "PlacementAccepted",
  "phase": "matching",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "employerId",
    "kind": "id",
    "required": true
   },
   {
    "name": "match",
    "kind": "group",
    "fields": [
     {
      "name": "professional",
      "kind": "choice",
      "options": [
       "good",
       "fair",
       "poor"
      ]
     },
     {
      "name": "relational",
      "kind": "choice",
      "options": [
       "good",
       "fair",
       "poor"
      ]
     },
     {
      "name": "social",
      "kind": "choice",
      "options": [
       "good",
       "fair",
       "poor"
      ]
     },
     {
      "name": "environment",
      "kind": "choice",
      "options": [
       "good",
       "fair",
       "poor"
      ]
     }
    ]
   }
  ]
 },
 "decline-placement": {
  "stream": "course",
  "event": "PlacementDeclined",
  "phase": "matching",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "employerId",
    "kind": "id",
    "required": true
   },
   {
    "name": "by",
    "kind": "choice",
    "options": [
     "employer",
     "user"
    ]
   },
   {
    "name": "reason",
    "kind": "choice",
    "options": [
     "noCapacity",
     "noTasks",
     "requirements",
     "badExperience",
     "chosenAnother",
     "personDeclined",
     "health",
     "distance",
     "other"
    ]
   },
   {
    "name": "note",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   }
  ]
 },
 "clarify-expectations": {
  "stream": "course",
  "event": "ExpectationsClarified",
  "phase": "agreement",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "employerId",
    "kind": "id"
   },
   {
    "name": "jobProspect",
    "kind": "choice",
    "options": [
     "none",
     "possible",
     "concrete",
     "unknown"
    ]
   },
   {
    "name": "purposeClear",
    "kind": "flag"
   },
   {
    "name": "settledBeforeCandidate",
    "kind": "flag"
   },
   {
    "name": "topics",
    "kind": "choices",
    "options": [
     "purpose",
     "jobProspect",
     "whoKnowsTheProspect",
     "duration",
     "tasks",
     "costs",
     "employerTrains",
     "servicesHelpOutsideWork",
     "absenceRoutine"
    ]
   },
   {
    "name": "responsibilities",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   },
   {
    "name": "goals",
    "kind": "groups",
    "fields": [
     {
      "name": "text",
      "kind": "text",
      "required": true,
      "sealed": true,
      "maxLength": 300,
      "pattern": "\\S"
     },
     {
      "name": "criterion",
      "kind": "text",
      "sealed": true,
      "maxLength": 300,
      "pattern": "\\S"
     },
     {
      "name": "setBy",
      "kind": "choices",
      "options": [
       "user",
       "employer",
       "office",
       "provider"
      ]
     },
     {
      "name": "kind",
      "kind": "choice",
      "options": [
       "hire",
       "direction",
       "clarifiedCapacity",
       "stability",
       "language",
       "socialSkills",
       "workExperience",
       "skills",
       "certificate",
       "education",
       "other"
      ]
     }
    ]
   }
  ]
 },
 "sign-agreement": {
  "stream": "course",
  "event": "AgreementSigned",
  "phase": "agreement",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "goals",
    "kind": "groups",
    "fields": [
     {
      "name": "text",
      "kind": "text",
      "required": true,
      "sealed": true,
      "maxLength": 300,
      "pattern": "\\S"
     },
     {
      "name": "criterion",
      "kind": "text",
      "sealed": true,
      "maxLength": 300,
      "pattern": "\\S"
     },
     {
      "name": "setBy",
      "kind": "choices",
      "options": [
       "user",
       "employer",
       "office",
       "provider"
      ]
     },
     {
      "name": "kind",
      "kind": "choice",
      "options": [
       "hire",
       "direction",
       "clarifiedCapacity",
       "stability",
       "language",
       "socialSkills",
       "workExperience",
       "skills",
       "certificate",
       "education",
       "other"
      ]
     }
    ]
   },
   {
    "name": "plannedEnd",
    "kind": "when"
   },
   {
    "name": "meetingPlan",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   },
   {
    "name": "contactEveryWeeks",
    "kind": "whole",
    "min": 1,
    "max": 26
   },
   {
    "name": "purpose",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   },
   {
    "name": "stopCondition",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   },
   {
    "name": "parties",
    "kind": "choices",
    "required": true,
    "options": [
     "user",
     "employer",
     "office",
     "provider"
    ]
   },
   {
    "name": "employerId",
    "kind": "id"
   },
   {
    "name": "training",
    "kind": "fact"
   },
   {
    "name": "userKnowsJob",
    "kind": "flag"
   },
   {
    "name": "counsellorKnowsJob",
    "kind": "flag"
   },
   {
    "name": "userInterested",
    "kind": "flag"
   }
  ]
 },
 "revise-agreement": {
  "stream": "course",
  "event": "AgreementRevised",
  "phase": "agreement",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "goals",
    "kind": "groups",
    "fields": [
     {
      "name": "text",
      "kind": "text",
      "required": true,
      "sealed": true,
      "maxLength": 300,
      "pattern": "\\S"
     },
     {
      "name": "criterion",
      "kind": "text",
      "sealed": true,
      "maxLength": 300,
      "pattern": "\\S"
     },
     {
      "name": "setBy",
      "kind": "choices",
      "options": [
       "user",
       "employer",
       "office",
       "provider"
      ]
     },
     {
      "name": "kind",
      "kind": "choice",
      "options": [
       "hire",
       "direction",
       "clarifiedCapacity",
       "stability",
       "language",
       "socialSkills",
       "workExperience",
       "skills",
       "certificate",
       "education",
       "other"
      ]
     }
    ]
   },
   {
    "name": "plannedEnd",
    "kind": "when"
   },
   {
    "name": "meetingPlan",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   },
   {
    "name": "contactEveryWeeks",
    "kind": "whole",
    "min": 1,
    "max": 26
   },
   {
    "name": "purpose",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   },
   {
    "name": "stopCondition",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   },
   {
    "name": "agreement",
    "kind": "fact",
    "required": true
   },
   {
    "name": "reason",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   }
  ]
 },
 "start-training": {
  "stream": "course",
  "event": "TrainingStarted",
  "phase": "training",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "employerId",
    "kind": "id",
    "required": true
   },
   {
    "name": "workArea",
    "kind": "text",
    "maxLength": 60,
    "pattern": "^\\p{L}[\\p{L}\\p{N} .,&/-]*$"
   },
   {
    "name": "scheme",
    "kind": "choice",
    "options": [
     "workTraining",
     "preparatoryTraining",
     "followUpMeasure",
     "clarification",
     "adaptedWork",
     "qualificationProgramme",
     "other"
    ]
   },
   {
    "name": "hoursPerWeek",
    "kind": "decimal",
    "min": 0.5,
    "max": 60
   },
   {
    "name": "taskContent",
    "kind": "choice",
    "options": [
     "ordinary",
     "adapted",
     "training",
     "extra",
     "other"
    ]
   },
   {
    "name": "plannedEnd",
    "kind": "when"
   }
  ]
 },
 "extend-training": {
  "stream": "course",
  "event": "TrainingExtended",
  "phase": "training",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "training",
    "kind": "fact",
    "required": true
   },
   {
    "name": "newEnd",
    "kind": "when"
   },
   {
    "name": "reason",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   }
  ]
 },
 "change-task-content": {
  "stream": "course",
  "event": "TaskContentChanged",
  "phase": "training",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "training",
    "kind": "fact",
    "required": true
   },
   {
    "name": "from",
    "kind": "choice",
    "options": [
     "ordinary",
     "adapted",
     "training",
     "extra",
     "other"
    ]
   },
   {
    "name": "to",
    "kind": "choice",
    "required": true,
    "options": [
     "ordinary",
     "adapted",
     "training",
     "extra",
     "other"
    ]
   },
   {
    "name": "workArea",
    "kind": "text",
    "maxLength": 60,
    "pattern": "^\\p{L}[\\p{L}\\p{N} .,&/-]*$"
   },
   {
    "name": "description",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   }
  ]
 },
 "interrupt-training": {
  "stream": "course",
  "event": "TrainingInterrupted",
  "phase": "training",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "training",
    "kind": "fact",
    "required": true
   },
   {
    "name": "initiatedBy",
    "kind": "choice",
    "options": [
     "user",
     "employer",
     "office",
     "noShow"
    ]
   },
   {
    "name": "reason",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   },
   {
    "name": "lasted",
    "kind": "group",
    "fields": [
     {
      "name": "fromMonths",
      "kind": "decimal",
      "required": true,
      "min": 0,
      "max": 600
     },
     {
      "name": "toMonths",
      "kind": "decimal",
      "required": true,
      "min": 0,
      "max": 600
     }
    ]
   }
  ]
 },
 "complete-training": {
  "stream": "course",
  "event": "TrainingCompleted",
  "phase": "training",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "training",
    "kind": "fact",
    "required": true
   },
   {
    "name": "goalOutcomes",
    "kind": "groups",
    "fields": [
     {
      "name": "goal",
      "kind": "whole",
      "required": true,
      "min": 1,
      "max": 20
     },
     {
      "name": "outcome",
      "kind": "choice",
      "required": true,
      "options": [
       "reached",
       "partlyReached",
       "notReached",
       "dropped"
      ]
     }
    ]
   },
   {
    "name": "lasted",
    "kind": "group",
    "fields": [
     {
      "name": "fromMonths",
      "kind": "decimal",
      "required": true,
      "min": 0,
      "max": 600
     },
     {
      "name": "toMonths",
      "kind": "decimal",
      "required": true,
      "min": 0,
      "max": 600
     }
    ]
   }
  ]
 },
 "add-task": {
  "stream": "course",
  "event": "TaskAdded",
  "phase": "workplace",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "training",
    "kind": "fact"
   },
   {
    "name": "employment",
    "kind": "fact"
   },
   {
    "name": "kind",
    "kind": "choice",
    "options": [
     "ordinary",
     "adapted",
     "training",
     "extra",
     "other"
    ]
   },
   {
    "name": "description",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   }
  ]
 },
 "assign-mentor": {
  "stream": "course",
  "event": "MentorAssigned",
  "phase": "workplace",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "training",
    "kind": "fact"
   },
   {
    "name": "employment",
    "kind": "fact"
   },
   {
    "name": "role",
    "kind": "choice",
    "options": [
     "colleague",
     "practiceSupervisor",
     "manager",
     "buddy",
     "external"
    ]
   },
   {
    "name": "mainResponsible",
    "kind": "flag"
   },
   {
    "name": "focus",
    "kind": "choices",
    "options": [
     "tasks",
     "language",
     "communication",
     "socialSkills",
     "routines",
     "other"
    ]
   },
   {
    "name": "funded",
    "kind": "flag"
   }
  ]
 },
 "end-mentor": {
  "stream": "course",
  "event": "MentorEnded",
  "phase": "workplace",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "mentor",
    "kind": "fact",
    "required": true
   },
   {
    "name": "reason",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   }
  ]
 },
 "reach-milestone": {
  "stream": "course",
  "event": "MilestoneReached",
  "phase": "workplace",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "training",
    "kind": "fact"
   },
   {
    "name": "employment",
    "kind": "fact"
   },
   {
    "name": "kind",
    "kind": "choice",
    "required": true,
    "options": [
     "firstRealTask",
     "learning",
     "independent",
     "certificate",
     "languageLevel",
     "attendance",
     "goal",
     "other"
    ]
   },
   {
    "name": "goal",
    "kind": "whole",
    "min": 1,
    "max": 20
   },
   {
    "name": "title",
    "kind": "text",
    "maxLength": 60,
    "pattern": "^\\p{L}[\\p{L}\\p{N} .,&/-]*$"
   },
   {
    "name": "description",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   }
  ]
 },
 "hold-review": {
  "stream": "course",
  "event": "ReviewHeld",
  "phase": "workplace",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "training",
    "kind": "fact"
   },
   {
    "name": "employment",
    "kind": "fact"
   },
   {
    "name": "participants",
    "kind": "choices",
    "options": [
     "user",
     "manager",
     "mentor",
     "colleague",
     "office",
     "provider"
    ]
   },
   {
    "name": "goals",
    "kind": "groups",
    "fields": [
     {
      "name": "goal",
      "kind": "whole",
      "required": true,
      "min": 1,
      "max": 20
     },
     {
      "name": "status",
      "kind": "choice",
      "required": true,
      "options": [
       "onTrack",
       "behind",
       "reached",
       "dropped"
      ]
     }
    ]
   },
   {
    "name": "feedback",
    "kind": "choices",
    "options": [
     "honest",
     "positive",
     "negative"
    ]
   },
   {
    "name": "note",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   }
  ]
 },
 "note-absence": {
  "stream": "course",
  "event": "AbsenceNoted",
  "phase": "workplace",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "training",
    "kind": "fact"
   },
   {
    "name": "employment",
    "kind": "fact"
   },
   {
    "name": "kind",
    "kind": "choice",
    "options": [
     "notified",
     "unnotified",
     "late"
    ]
   },
   {
    "name": "days",
    "kind": "whole",
    "min": 1,
    "max": 366
   },
   {
    "name": "handled",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   }
  ]
 },
 "record-hiring-decision": {
  "stream": "course",
  "event": "HiringDecisionRecorded",
  "phase": "employment",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "employerId",
    "kind": "id",
    "required": true
   },
   {
    "name": "hired",
    "kind": "flag",
    "required": true
   },
   {
    "name": "training",
    "kind": "fact"
   },
   {
    "name": "reasons",
    "kind": "choices",
    "options": [
     "jobMatch",
     "skills",
     "motivation",
     "reliability",
     "needForLabour",
     "subsidy",
     "socialResponsibility",
     "noPost",
     "capacity",
     "health",
     "language",
     "attendance",
     "other"
    ]
   },
   {
    "name": "jobMatch",
    "kind": "choice",
    "options": [
     "good",
     "fair",
     "poor"
    ]
   },
   {
    "name": "note",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   }
  ]
 },
 "start-employment": {
  "stream": "course",
  "event": "EmploymentStarted",
  "phase": "employment",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "employerId",
    "kind": "id",
    "required": true
   },
   {
    "name": "contractType",
    "kind": "choice",
    "required": true,
    "options": [
     "permanent",
     "substitute",
     "onCall",
     "adaptedPartTime",
     "otherTemporary"
    ]
   },
   {
    "name": "percentage",
    "kind": "decimal",
    "min": 0.01,
    "max": 100
   },
   {
    "name": "workArea",
    "kind": "text",
    "maxLength": 60,
    "pattern": "^\\p{L}[\\p{L}\\p{N} .,&/-]*$"
   },
   {
    "name": "training",
    "kind": "fact"
   },
   {
    "name": "daysAfterTraining",
    "kind": "whole",
    "min": 0,
    "max": 3650
   },
   {
    "name": "advertised",
    "kind": "flag"
   }
  ]
 },
 "change-employment": {
  "stream": "course",
  "event": "EmploymentChanged",
  "phase": "employment",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "employment",
    "kind": "fact",
    "required": true
   },
   {
    "name": "contractType",
    "kind": "choice",
    "options": [
     "permanent",
     "substitute",
     "onCall",
     "adaptedPartTime",
     "otherTemporary"
    ]
   },
   {
    "name": "percentage",
    "kind": "decimal",
    "min": 0.01,
    "max": 100
   },
   {
    "name": "reason",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   }
  ]
 },
 "report-actual-workload": {
  "stream": "course",
  "event": "ActualWorkloadReported",
  "phase": "employment",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "employment",
    "kind": "fact",
    "required": true
   },
   {
    "name": "fromPercentage",
    "kind": "decimal",
    "min": 0,
    "max": 200
   },
   {
    "name": "toPercentage",
    "kind": "decimal",
    "min": 0,
    "max": 200
   },
   {
    "name": "exceedsContract",
    "kind": "flag"
   },
   {
    "name": "pattern",
    "kind": "choice",
    "options": [
     "steady",
     "atTimes"
    ]
   }
  ]
 },
 "end-employment": {
  "stream": "course",
  "event": "EmploymentEnded",
  "phase": "employment",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "employment",
    "kind": "fact",
    "required": true
   },
   {
    "name": "reason",
    "kind": "choice",
    "options": [
     "subsidyEnded",
     "temporaryExpired",
     "dismissed",
     "resigned",
     "health",
     "newJob",
     "education",
     "other"
    ]
   },
   {
    "name": "note",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   }
  ]
 },
 "propose-instrument": {
  "stream": "course",
  "event": "InstrumentProposed",
  "phase": "instruments",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "ratePercentage",
    "kind": "decimal",
    "min": 0.01,
    "max": 100
   },
   {
    "name": "rateSteps",
    "kind": "groups",
    "fields": [
     {
      "name": "from",
      "kind": "when",
      "required": true
     },
     {
      "name": "ratePercentage",
      "kind": "decimal",
      "required": true,
      "min": 0.01,
      "max": 100
     }
    ]
   },
   {
    "name": "amount",
    "kind": "whole",
    "min": 0,
    "max": 10000000
   },
   {
    "name": "plannedEnd",
    "kind": "when"
   },
   {
    "name": "afterwards",
    "kind": "choice",
    "options": [
     "employmentContinues",
     "gradedContinuation",
     "otherInstrument",
     "employmentEnds"
    ]
   },
   {
    "name": "kind",
    "kind": "choice",
    "required": true,
    "options": [
     "wageSubsidy",
     "permanentWageSubsidy",
     "fourYearWageSubsidy",
     "summerJob",
     "adaptedWorkGrant",
     "mentorGrant",
     "accommodationGrant",
     "inclusionGrant",
     "functionalAssistance",
     "freeTrial",
     "other"
    ]
   },
   {
    "name": "proposedBy",
    "kind": "choice",
    "options": [
     "user",
     "employer",
     "office",
     "provider"
    ]
   },
   {
    "name": "training",
    "kind": "fact"
   },
   {
    "name": "employment",
    "kind": "fact"
   }
  ]
 },
 "grant-instrument": {
  "stream": "course",
  "event": "InstrumentGranted",
  "phase": "instruments",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "ratePercentage",
    "kind": "decimal",
    "min": 0.01,
    "max": 100
   },
   {
    "name": "rateSteps",
    "kind": "groups",
    "fields": [
     {
      "name": "from",
      "kind": "when",
      "required": true
     },
     {
      "name": "ratePercentage",
      "kind": "decimal",
      "required": true,
      "min": 0.01,
      "max": 100
     }
    ]
   },
   {
    "name": "amount",
    "kind": "whole",
    "min": 0,
    "max": 10000000
   },
   {
    "name": "plannedEnd",
    "kind": "when"
   },
   {
    "name": "afterwards",
    "kind": "choice",
    "options": [
     "employmentContinues",
     "gradedContinuation",
     "otherInstrument",
     "employmentEnds"
    ]
   },
   {
    "name": "instrument",
    "kind": "fact"
   },
   {
    "name": "kind",
    "kind": "choice",
    "options": [
     "wageSubsidy",
     "permanentWageSubsidy",
     "fourYearWageSubsidy",
     "summerJob",
     "adaptedWorkGrant",
     "mentorGrant",
     "accommodationGrant",
     "inclusionGrant",
     "functionalAssistance",
     "freeTrial",
     "other"
    ]
   },
   {
    "name": "training",
    "kind": "fact"
   },
   {
    "name": "employment",
    "kind": "fact"
   }
  ]
 },
 "start-instrument": {
  "stream": "course",
  "event": "InstrumentStarted",
  "phase": "instruments",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "ratePercentage",
    "kind": "decimal",
    "min": 0.01,
    "max": 100
   },
   {
    "name": "rateSteps",
    "kind": "groups",
    "fields": [
     {
      "name": "from",
      "kind": "when",
      "required": true
     },
     {
      "name": "ratePercentage",
      "kind": "decimal",
      "required": true,
      "min": 0.01,
      "max": 100
     }
    ]
   },
   {
    "name": "amount",
    "kind": "whole",
    "min": 0,
    "max": 10000000
   },
   {
    "name": "plannedEnd",
    "kind": "when"
   },
   {
    "name": "afterwards",
    "kind": "choice",
    "options": [
     "employmentContinues",
     "gradedContinuation",
     "otherInstrument",
     "employmentEnds"
    ]
   },
   {
    "name": "instrument",
    "kind": "fact"
   },
   {
    "name": "kind",
    "kind": "choice",
    "options": [
     "wageSubsidy",
     "permanentWageSubsidy",
     "fourYearWageSubsidy",
     "summerJob",
     "adaptedWorkGrant",
     "mentorGrant",
     "accommodationGrant",
     "inclusionGrant",
     "functionalAssistance",
     "freeTrial",
     "other"
    ]
   },
   {
    "name": "training",
    "kind": "fact"
   },
   {
    "name": "employment",
    "kind": "fact"
   },
   {
    "name": "reason",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   }
  ]
 },
 "adjust-instrument": {
  "stream": "course",
  "event": "InstrumentAdjusted",
  "phase": "instruments",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "ratePercentage",
    "kind": "decimal",
    "min": 0.01,
    "max": 100
   },
   {
    "name": "rateSteps",
    "kind": "groups",
    "fields": [
     {
      "name": "from",
      "kind": "when",
      "required": true
     },
     {
      "name": "ratePercentage",
      "kind": "decimal",
      "required": true,
      "min": 0.01,
      "max": 100
     }
    ]
   },
   {
    "name": "amount",
    "kind": "whole",
    "min": 0,
    "max": 10000000
   },
   {
    "name": "plannedEnd",
    "kind": "when"
   },
   {
    "name": "afterwards",
    "kind": "choice",
    "options": [
     "employmentContinues",
     "gradedContinuation",
     "otherInstrument",
     "employmentEnds"
    ]
   },
   {
    "name": "instrument",
    "kind": "fact",
    "required": true
   },
   {
    "name": "employment",
    "kind": "fact"
   }
  ]
 },
 "end-instrument": {
  "stream": "course",
  "event": "InstrumentEnded",
  "phase": "instruments",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "instrument",
    "kind": "fact",
    "required": true
   },
   {
    "name": "reason",
    "kind": "choice",
    "options": [
     "asPlanned",
     "wentWell",
     "notUsed",
     "employmentEnded",
     "conditionsBroken",
     "other"
    ]
   }
  ]
 },
 "hold-follow-up-contact": {
  "stream": "course",
  "event": "FollowUpContactHeld",
  "phase": "followUp",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "directedAt",
    "kind": "choices",
    "required": true,
    "options": [
     "user",
     "employer",
     "mentor",
     "colleague",
     "provider",
     "healthService",
     "other"
    ]
   },
   {
    "name": "by",
    "kind": "choice",
    "options": [
     "office",
     "employer",
     "provider",
     "mentor"
    ]
   },
   {
    "name": "initiative",
    "kind": "choice",
    "options": [
     "proactive",
     "reactive"
    ]
   },
   {
    "name": "mode",
    "kind": "choice",
    "options": [
     "meeting",
     "visit",
     "phone",
     "message",
     "video"
    ]
   },
   {
    "name": "place",
    "kind": "choice",
    "options": [
     "office",
     "workplace",
     "home",
     "elsewhere"
    ]
   },
   {
    "name": "employerId",
    "kind": "id"
   },
   {
    "name": "request",
    "kind": "fact"
   },
   {
    "name": "planned",
    "kind": "flag"
   },
   {
    "name": "helperTasks",
    "kind": "choices",
    "options": [
     "transport",
     "licence",
     "housing",
     "economy",
     "health",
     "authorities",
     "leisure",
     "other"
    ]
   },
   {
    "name": "repeated",
    "kind": "flag"
   },
   {
    "name": "topic",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   },
   {
    "name": "nextStep",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   }
  ]
 },
 "request-support": {
  "stream": "course",
  "event": "SupportRequested",
  "phase": "followUp",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "by",
    "kind": "choice",
    "required": true,
    "options": [
     "user",
     "employer",
     "mentor",
     "colleague",
     "provider",
     "healthService",
     "other"
    ]
   },
   {
    "name": "channel",
    "kind": "choice",
    "options": [
     "phone",
     "message",
     "meeting",
     "switchboard"
    ]
   },
   {
    "name": "employerId",
    "kind": "id"
   },
   {
    "name": "topic",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   }
  ]
 },
 "answer-support": {
  "stream": "course",
  "event": "SupportAnswered",
  "phase": "followUp",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "request",
    "kind": "fact",
    "required": true
   },
   {
    "name": "answer",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   }
  ]
 },
 "end-follow-up": {
  "stream": "course",
  "event": "FollowUpEnded",
  "phase": "followUp",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "reason",
    "kind": "choice",
    "options": [
     "asAgreed",
     "personDeclined",
     "employerDeclined",
     "noNeed",
     "moved",
     "other"
    ]
   },
   {
    "name": "settled",
    "kind": "flag"
   },
   {
    "name": "criterion",
    "kind": "text",
    "maxLength": 60,
    "pattern": "^\\p{L}[\\p{L}\\p{N} .,&/-]*$"
   }
  ]
 },
 "name-factor": {
  "stream": "course",
  "event": "FactorNamed",
  "phase": "voices",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "perspective",
    "kind": "choice",
    "required": true,
    "options": [
     "user",
     "manager",
     "colleague",
     "counsellor",
     "provider"
    ]
   },
   {
    "name": "polarity",
    "kind": "choice",
    "required": true,
    "options": [
     "positive",
     "negative"
    ]
   },
   {
    "name": "code",
    "kind": "choice",
    "required": true,
    "options": [
     "wellBeing",
     "realTasks",
     "takenSeriously",
     "ordinaryEmployee",
     "honestFeedback",
     "jobProspect",
     "smallClearEnvironment",
     "counsellorKnowsWorkplace",
     "preScreening",
     "threePartyTalks",
     "sameCounsellor",
     "employerFollowUp",
     "officeFollowUp",
     "mentor",
     "jobMatch",
     "motivation",
     "punctuality",
     "reliability",
     "learning",
     "socialSkills",
     "experience",
     "language",
     "health",
     "riskFreeTrial",
     "economicSupport",
     "flexibility",
     "clearGoal",
     "clearManager",
     "previousGoodExperience",
     "permanence",
     "other"
    ]
   },
   {
    "name": "text",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   }
  ]
 },
 "review-narrative": {
  "stream": "course",
  "event": "NarrativeReviewed",
  "phase": "voices",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "by",
    "kind": "choice",
    "required": true,
    "options": [
     "user",
     "manager"
    ]
   },
   {
    "name": "accepted",
    "kind": "flag",
    "required": true
   },
   {
    "name": "remarks",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   },
   {
    "name": "revision",
    "kind": "whole",
    "min": 1,
    "max": 1000000
   },
   {
    "name": "hash",
    "kind": "text",
    "maxLength": 64,
    "pattern": "^[0-9a-f]{64}$"
   }
  ]
 },
 "close-case": {
  "stream": "course",
  "event": "CaseClosed",
  "phase": "ending",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "outcome",
    "kind": "choice",
    "required": true,
    "options": [
     "work",
     "education",
     "benefit",
     "other",
     "unknown"
    ]
   },
   {
    "name": "goalOutcome",
    "kind": "choice",
    "options": [
     "reached",
     "partlyReached",
     "notReached"
    ]
   },
   {
    "name": "note",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   }
  ]
 },
 "reopen-case": {
  "stream": "course",
  "event": "CaseReopened",
  "phase": "ending",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "reason",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   }
  ]
 },
 "record-status-checkpoint": {
  "stream": "course",
  "event": "StatusCheckpointRecorded",
  "phase": "ending",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "inWork",
    "kind": "flag"
   },
   {
    "name": "contractType",
    "kind": "choice",
    "options": [
     "permanent",
     "substitute",
     "onCall",
     "adaptedPartTime",
     "otherTemporary"
    ]
   },
   {
    "name": "activity",
    "kind": "choice",
    "options": [
     "inWork",
     "inEducation",
     "onBenefit",
     "inMeasure",
     "other",
     "unknown"
    ]
   },
   {
    "name": "wishes",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   }
  ]
 },
 "correct-fact": {
  "stream": "course",
  "event": "FactCorrected",
  "phase": "amendments",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "fact",
    "kind": "fact",
    "required": true
   },
   {
    "name": "changes",
    "kind": "object",
    "required": true
   },
   {
    "name": "reason",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   },
   {
    "name": "reasonCode",
    "kind": "choice",
    "options": [
     "misrecorded",
     "misunderstood",
     "changedLater",
     "wrongCase",
     "other"
    ]
   }
  ]
 },
 "retract-fact": {
  "stream": "course",
  "event": "FactRetracted",
  "phase": "amendments",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "fact",
    "kind": "fact",
    "required": true
   },
   {
    "name": "reason",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   },
   {
    "name": "reasonCode",
    "kind": "choice",
    "options": [
     "misrecorded",
     "misunderstood",
     "changedLater",
     "wrongCase",
     "other"
    ]
   }
  ]
 },
 "register-employer": {
  "stream": "employer",
  "event": "EmployerRegistered",
  "phase": "enterprise",
  "opens": true,
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "organisationNumber",
    "kind": "text",
    "pattern": "^[89]\\d{8}$"
   },
   {
    "name": "sector",
    "kind": "choice",
    "options": [
     "public",
     "private"
    ]
   },
   {
    "name": "publicKind",
    "kind": "choice",
    "options": [
     "state",
     "county",
     "municipal"
    ]
   },
   {
    "name": "industry",
    "kind": "choice",
    "options": [
     "A",
     "B",
     "C",
     "D",
     "E",
     "F",
     "G",
     "H",
     "I",
     "J",
     "K",
     "L",
     "M",
     "N",
     "O",
     "P",
     "Q",
     "R",
     "S",
     "T",
     "U"
    ]
   },
   {
    "name": "employees",
    "kind": "whole",
    "min": 0,
    "max": 200000
   },
   {
    "name": "municipality",
    "kind": "text",
    "maxLength": 4,
    "pattern": "^\\d{4}$"
   },
   {
    "name": "inclusiveWorkAgreement",
    "kind": "flag"
   },
   {
    "name": "ownFollowUpRoutine",
    "kind": "flag"
   },
   {
    "name": "name",
    "kind": "text",
    "required": true,
    "maxLength": 120,
    "pattern": "^\\p{L}[\\p{L}\\p{N} .,&/-]*$"
   },
   {
    "name": "employerId",
    "kind": "id"
   },
   {
    "name": "office",
    "kind": "text",
    "maxLength": 40,
    "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
   }
  ]
 },
 "change-employer-facts": {
  "stream": "employer",
  "event": "EmployerFactsChanged",
  "phase": "enterprise",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "organisationNumber",
    "kind": "text",
    "pattern": "^[89]\\d{8}$"
   },
   {
    "name": "sector",
    "kind": "choice",
    "options": [
     "public",
     "private"
    ]
   },
   {
    "name": "publicKind",
    "kind": "choice",
    "options": [
     "state",
     "county",
     "municipal"
    ]
   },
   {
    "name": "industry",
    "kind": "choice",
    "options": [
     "A",
     "B",
     "C",
     "D",
     "E",
     "F",
     "G",
     "H",
     "I",
     "J",
     "K",
     "L",
     "M",
     "N",
     "O",
     "P",
     "Q",
     "R",
     "S",
     "T",
     "U"
    ]
   },
   {
    "name": "employees",
    "kind": "whole",
    "min": 0,
    "max": 200000
   },
   {
    "name": "municipality",
    "kind": "text",
    "maxLength": 4,
    "pattern": "^\\d{4}$"
   },
   {
    "name": "inclusiveWorkAgreement",
    "kind": "flag"
   },
   {
    "name": "ownFollowUpRoutine",
    "kind": "flag"
   },
   {
    "name": "name",
    "kind": "text",
    "maxLength": 120,
    "pattern": "^\\p{L}[\\p{L}\\p{N} .,&/-]*$"
   }
  ]
 },
 "map-employer": {
  "stream": "employer",
  "event": "EmployerMapped",
  "phase": "profile",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "competenceNeeds",
    "kind": "choices",
    "options": [
     "tradeCertificate",
     "higherEducation",
     "unskilled",
     "courses",
     "specialist",
     "other"
    ]
   },
   {
    "name": "mustHaves",
    "kind": "choices",
    "options": [
     "physique",
     "language",
     "socialContact",
     "drivingLicence",
     "policeCertificate",
     "securityClearance",
     "tradeCertificate",
     "shiftWork",
     "other"
    ]
   },
   {
    "name": "flexibility",
    "kind": "choices",
    "options": [
     "fullTime",
     "smallerPercentages",
     "none"
    ]
   },
   {
    "name": "barriers",
    "kind": "groups",
    "fields": [
     {
      "name": "challenge",
      "kind": "choice",
      "required": true,
      "options": [
       "stability",
       "motivation",
       "sensory",
       "substanceUseOrCrime",
       "mobility",
       "musculoskeletal",
       "cognitive",
       "socialSkills",
       "language",
       "workPace"
      ]
     },
     {
      "name": "compatibility",
      "kind": "whole",
      "required": true,
      "min": 1,
      "max": 5
     }
    ]
   },
   {
    "name": "shortOfPeople",
    "kind": "flag"
   },
   {
    "name": "tasks",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   },
   {
    "name": "culture",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   }
  ]
 },
 "state-motives": {
  "stream": "employer",
  "event": "MotivesStated",
  "phase": "profile",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "motives",
    "kind": "groups",
    "required": true,
    "fields": [
     {
      "name": "motive",
      "kind": "choice",
      "required": true,
      "options": [
       "socialResponsibility",
       "makeADifference",
       "earlierExperience",
       "trainingForHire",
       "recruiting",
       "inclusiveWorkAgreement",
       "workEnvironment",
       "other"
      ]
     },
     {
      "name": "score",
      "kind": "whole",
      "required": true,
      "min": 1,
      "max": 5
     }
    ]
   }
  ]
 },
 "state-accommodation-experience": {
  "stream": "employer",
  "event": "AccommodationExperienceStated",
  "phase": "profile",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "experienced",
    "kind": "flag",
    "required": true
   },
   {
    "name": "situations",
    "kind": "choices",
    "options": [
     "sickLeave",
     "transitionalSupport",
     "lastingSupport",
     "adaptedPartTime",
     "other"
    ]
   }
  ]
 },
 "set-readiness": {
  "stream": "employer",
  "event": "ReadinessSet",
  "phase": "profile",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "readiness",
    "kind": "choice",
    "required": true,
    "options": [
     "red",
     "yellow",
     "green"
    ]
   },
   {
    "name": "reason",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   }
  ]
 },
 "contact-employer": {
  "stream": "employer",
  "event": "EmployerContacted",
  "phase": "relation",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "by",
    "kind": "choice",
    "required": true,
    "options": [
     "office",
     "provider",
     "staffing",
     "otherService"
    ]
   },
   {
    "name": "unit",
    "kind": "text",
    "maxLength": 40,
    "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
   },
   {
    "name": "staff",
    "kind": "text",
    "maxLength": 40,
    "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
   },
   {
    "name": "kind",
    "kind": "choice",
    "options": [
     "visit",
     "dropIn",
     "hospitation",
     "meeting",
     "call",
     "message"
    ]
   },
   {
    "name": "initiative",
    "kind": "choice",
    "options": [
     "services",
     "employer"
    ]
   },
   {
    "name": "purposes",
    "kind": "choices",
    "options": [
     "relation",
     "negotiation",
     "training",
     "opening",
     "singleCase",
     "information",
     "recovery",
     "other"
    ]
   },
   {
    "name": "contactPerson",
    "kind": "fact"
   },
   {
    "name": "note",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   }
  ]
 },
 "assign-contact-person": {
  "stream": "employer",
  "event": "EmployerContactPersonAssigned",
  "phase": "relation",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "side",
    "kind": "choice",
    "required": true,
    "options": [
     "employer",
     "services"
    ]
   },
   {
    "name": "staff",
    "kind": "text",
    "maxLength": 40,
    "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
   },
   {
    "name": "unit",
    "kind": "text",
    "maxLength": 40,
    "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
   },
   {
    "name": "name",
    "kind": "text",
    "sealed": true,
    "maxLength": 120,
    "pattern": "\\S"
   },
   {
    "name": "telephone",
    "kind": "text",
    "sealed": true,
    "maxLength": 21,
    "pattern": "^\\+?[0-9 ]{5,20}$"
   },
   {
    "name": "email",
    "kind": "text",
    "sealed": true,
    "maxLength": 120,
    "pattern": "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"
   },
   {
    "name": "role",
    "kind": "choice",
    "options": [
     "manager",
     "hiringManager",
     "hr",
     "practiceSupervisor",
     "other"
    ]
   },
   {
    "name": "main",
    "kind": "flag"
   },
   {
    "name": "directLine",
    "kind": "flag"
   },
   {
    "name": "takesOverFrom",
    "kind": "fact"
   },
   {
    "name": "reason",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   }
  ]
 },
 "end-contact-person": {
  "stream": "employer",
  "event": "EmployerContactPersonEnded",
  "phase": "relation",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "contactPerson",
    "kind": "fact",
    "required": true
   },
   {
    "name": "reason",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   }
  ]
 },
 "sign-cooperation-agreement": {
  "stream": "employer",
  "event": "CooperationAgreementSigned",
  "phase": "relation",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "kind",
    "kind": "choice",
    "required": true,
    "options": [
     "intent",
     "cooperation",
     "ringerIVannet",
     "inclusiveWork",
     "recruitingPlan"
    ]
   },
   {
    "name": "validUntil",
    "kind": "when"
   }
  ]
 },
 "end-cooperation-agreement": {
  "stream": "employer",
  "event": "CooperationAgreementEnded",
  "phase": "relation",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "agreement",
    "kind": "fact",
    "required": true
   }
  ]
 },
 "give-employer-feedback": {
  "stream": "employer",
  "event": "EmployerFeedbackGiven",
  "phase": "relation",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "satisfaction",
    "kind": "whole",
    "min": 1,
    "max": 6
   },
   {
    "name": "wouldHostAgain",
    "kind": "flag"
   },
   {
    "name": "note",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   }
  ]
 },
 "classify-cooperation-form": {
  "stream": "employer",
  "event": "CooperationFormClassified",
  "phase": "relation",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "form",
    "kind": "choice",
    "required": true,
    "options": [
     "unilateral",
     "adHoc",
     "coCreation",
     "strategic"
    ]
   },
   {
    "name": "suggestedForm",
    "kind": "choice",
    "options": [
     "unilateral",
     "adHoc",
     "coCreation",
     "strategic",
     "insufficientData"
    ]
   },
   {
    "name": "closeness",
    "kind": "whole",
    "min": 0,
    "max": 100
   },
   {
    "name": "activeness",
    "kind": "whole",
    "min": 0,
    "max": 100
   },
   {
    "name": "ruleVersion",
    "kind": "whole",
    "min": 1,
    "max": 1000
   },
   {
    "name": "note",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   }
  ]
 },
 "declare-hosting-plan": {
  "stream": "employer",
  "event": "HostingPlanDeclared",
  "phase": "hosting",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "willHost",
    "kind": "flag",
    "required": true
   }
  ]
 },
 "decline-hosting": {
  "stream": "employer",
  "event": "HostingDeclined",
  "phase": "hosting",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "reasons",
    "kind": "choices",
    "options": [
     "noNeed",
     "tooCostly",
     "cannotAccommodate",
     "neverAsked",
     "skillDemands",
     "noFollowUpCapacity",
     "tooSmall",
     "enoughPeople",
     "downsizing",
     "securityClearance",
     "tradeCertificate",
     "badExperience",
     "other"
    ]
   },
   {
    "name": "note",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   }
  ]
 },
 "announce-opening": {
  "stream": "employer",
  "event": "OpeningAnnounced",
  "phase": "hosting",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "kind",
    "kind": "choice",
    "required": true,
    "options": [
     "training",
     "job"
    ]
   },
   {
    "name": "workArea",
    "kind": "text",
    "maxLength": 60,
    "pattern": "^\\p{L}[\\p{L}\\p{N} .,&/-]*$"
   },
   {
    "name": "places",
    "kind": "whole",
    "min": 1,
    "max": 100
   },
   {
    "name": "percentage",
    "kind": "decimal",
    "min": 0.01,
    "max": 100
   },
   {
    "name": "mustHaves",
    "kind": "choices",
    "options": [
     "physique",
     "language",
     "socialContact",
     "drivingLicence",
     "policeCertificate",
     "securityClearance",
     "tradeCertificate",
     "shiftWork",
     "other"
    ]
   },
   {
    "name": "announcedBy",
    "kind": "choice",
    "options": [
     "employer",
     "services"
    ]
   },
   {
    "name": "windowUntil",
    "kind": "when"
   }
  ]
 },
 "fill-opening": {
  "stream": "employer",
  "event": "OpeningFilled",
  "phase": "hosting",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "opening",
    "kind": "fact",
    "required": true
   },
   {
    "name": "byCandidate",
    "kind": "flag"
   },
   {
    "name": "caseId",
    "kind": "id"
   }
  ]
 },
 "expire-opening": {
  "stream": "employer",
  "event": "OpeningExpired",
  "phase": "hosting",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "opening",
    "kind": "fact",
    "required": true
   },
   {
    "name": "reason",
    "kind": "choice",
    "options": [
     "windowPassed",
     "withdrawn",
     "noCandidate",
     "other"
    ]
   }
  ]
 },
 "raise-misuse-concern": {
  "stream": "employer",
  "event": "MisuseConcernRaised",
  "phase": "misuse",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "rule",
    "kind": "text",
    "maxLength": 60,
    "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
   },
   {
    "name": "ruleVersion",
    "kind": "whole",
    "min": 1,
    "max": 1000
   },
   {
    "name": "events",
    "kind": "ids"
   },
   {
    "name": "note",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   }
  ]
 },
 "resolve-misuse-concern": {
  "stream": "employer",
  "event": "MisuseConcernResolved",
  "phase": "misuse",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "concern",
    "kind": "fact",
    "required": true
   },
   {
    "name": "decision",
    "kind": "choice",
    "required": true,
    "options": [
     "unfounded",
     "greyZone",
     "confirmed"
    ]
   },
   {
    "name": "note",
    "kind": "text",
    "sealed": true,
    "maxLength": 2000,
    "pattern": "\\S"
   }
  ]
 },
 "register-person": {
  "stream": "person",
  "event": "PersonRegistered",
  "phase": "register",
  "opens": true,
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "identityNumber",
    "kind": "text",
    "sealed": true,
    "pattern": "^\\d{11}$"
   },
   {
    "name": "telephone",
    "kind": "text",
    "sealed": true,
    "maxLength": 21,
    "pattern": "^\\+?[0-9 ]{5,20}$"
   },
   {
    "name": "email",
    "kind": "text",
    "sealed": true,
    "maxLength": 120,
    "pattern": "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"
   },
   {
    "name": "postalAddress",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   },
   {
    "name": "name",
    "kind": "text",
    "required": true,
    "sealed": true,
    "maxLength": 120,
    "pattern": "\\S"
   },
   {
    "name": "personId",
    "kind": "id"
   }
  ]
 },
 "change-person-details": {
  "stream": "person",
  "event": "PersonDetailsChanged",
  "phase": "register",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "identityNumber",
    "kind": "text",
    "sealed": true,
    "pattern": "^\\d{11}$"
   },
   {
    "name": "telephone",
    "kind": "text",
    "sealed": true,
    "maxLength": 21,
    "pattern": "^\\+?[0-9 ]{5,20}$"
   },
   {
    "name": "email",
    "kind": "text",
    "sealed": true,
    "maxLength": 120,
    "pattern": "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"
   },
   {
    "name": "postalAddress",
    "kind": "text",
    "sealed": true,
    "maxLength": 300,
    "pattern": "\\S"
   },
   {
    "name": "name",
    "kind": "text",
    "sealed": true,
    "maxLength": 120,
    "pattern": "\\S"
   }
  ]
 },
 "set-address-protection": {
  "stream": "person",
  "event": "AddressProtectionSet",
  "phase": "protection",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "level",
    "kind": "choice",
    "required": true,
    "options": [
     "none",
     "confidential",
     "strictlyConfidential"
    ]
   }
  ]
 },
 "shield-person": {
  "stream": "person",
  "event": "PersonShielded",
  "phase": "protection",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   }
  ]
 },
 "lift-shielding": {
  "stream": "person",
  "event": "ShieldingLifted",
  "phase": "protection",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   }
  ]
 },
 "declare-relation": {
  "stream": "person",
  "event": "RelationDeclared",
  "phase": "protection",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "staff",
    "kind": "text",
    "required": true,
    "maxLength": 40,
    "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
   },
   {
    "name": "kind",
    "kind": "choice",
    "required": true,
    "options": [
     "self",
     "family",
     "other"
    ]
   }
  ]
 },
 "end-relation": {
  "stream": "person",
  "event": "RelationEnded",
  "phase": "protection",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "relation",
    "kind": "fact",
    "required": true
   }
  ]
 },
 "block-person": {
  "stream": "person",
  "event": "PersonBlocked",
  "phase": "restriction",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "ground",
    "kind": "choice",
    "required": true,
    "options": [
     "accuracyContested",
     "unlawfulProcessing",
     "neededForClaim",
     "objectionPending",
     "keptForArchive"
    ]
   },
   {
    "name": "handlers",
    "kind": "texts",
    "required": true,
    "maxLength": 40,
    "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
   }
  ]
 },
 "lift-block": {
  "stream": "person",
  "event": "BlockLifted",
  "phase": "restriction",
  "fields": [
   {
    "name": "occurredOn",
    "kind": "when"
   },
   {
    "name": "source",
    "kind": "choice",
    "options": [
     "user",
     "manager",
     "counsellor",
     "provider",
     "register"
    ]
   },
   {
    "name": "basis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   },
   {
    "name": "dateBasis",
    "kind": "choice",
    "options": [
     "stated",
     "inferred"
    ]
   }
  ]
 }
} as const;
