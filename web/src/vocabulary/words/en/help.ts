/** One sentence, where a stranger would stumble. */
export const help = {
  occurredOn:
    'Give as much as is known: a day, a month or a year. Leave it empty if nobody has said.',
  source: 'Whom the information comes from, not who records it.',
  basis: 'Choose inferred if you concluded it yourself, and stated if somebody said it.',
  dateBasis:
    'Fill in only if you concluded the date while the rest was stated, or the other way round.',
  pseudonym:
    'A name of the case that does not say whom it is about: small letters, digits and hyphens.',
  firstContactOn: 'Fill in only if the first contact was on another day than the opening.',
  trainingRecord: 'Says whether the number of trainings in the case can be taken as it is.',
  directLine: 'User and employer can call the person without a switchboard.',
  needGroup: 'The need group that the office has decided.',
  functionalChallenges: 'Choose what the work must take into account. Give no diagnoses.',
  resourcesFirst: 'Whether you talked of what the person can do before you talked of challenges.',
  disclosureConsent: 'The consent that lets you tell the employer something about the person.',
  firstEconomicMention: 'When somebody first talked of what the employer can have covered.',
  jobProspect: 'That there is no job is an answer too.',
  settledBeforeCandidate:
    'The employer answered whether there may be a job before the candidate heard of the place.',
  criterion: 'Something all parties can see, such as “takes the bus to work alone”.',
  'end-follow-up.criterion': 'In short, such as “three months in the job without questions”.',
  contactEveryWeeks: 'The worklist reminds you of the next contact after so many weeks.',
  stopCondition:
    'What the parties agree may end the training, so that nobody has to take the blame.',
  taskContent: 'Ordinary tasks are such as employees otherwise do.',
  workArea: 'Such as “warehouse” or “cleaning”. Write no names of people.',
  lasted: 'Use this only when the dates are not known.',
  mainResponsible: 'Several may help, but only one has the main responsibility at a time.',
  percentage:
    'What the contract says. If the person works more or less, report the actual workload.',
  'announce-opening.percentage': 'The size of the post that the employer has in mind.',
  fromPercentage: 'Of a full post, whatever the contract says. May be more than 100.',
  exceedsContract: 'Answer this when nobody has said how many per cent.',
  contractType: 'A wage subsidy is no type of contract. Record it as an instrument.',
  ratePercentage: 'The rate when the instrument starts.',
  'start-instrument.reason': 'Needed only for a wage subsidy when no concrete job is on record.',
  score: '1 is not important, 5 is very important.',
  compatibility: '1 is very hard, 5 is easy.',
  satisfaction: '1 is low, 6 is high.',
  'adjust-instrument.ratePercentage': 'The new rate.',
  rateSteps: 'Rates agreed for later, with the day each begins.',
  directedAt: 'Choose user and employer together for a three-party talk.',
  repeated: 'Answer yes when you record several such contacts together.',
  'close-case.outcome': 'That the outcome is not known is an answer too.',
  'name-factor.code': 'Choose what is nearest, and write the rest in their own words.',
  organisationNumber: 'The number of the department where the work is done, if it has its own.',
  readiness:
    'Holds over the computed colour until something new happens or six months have passed.',
  windowUntil: 'Interest does not keep: the last day on which somebody can be proposed.',
} as const;
