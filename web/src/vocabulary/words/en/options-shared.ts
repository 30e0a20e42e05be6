// Choices that several fields have alike.

export const parties = {
  user: 'User',
  employer: 'Employer',
  office: 'Nav office',
  provider: 'Provider',
} as const;

export const judgements = {
  good: 'Well',
  fair: 'Fairly well',
  poor: 'Poorly',
} as const;

export const taskContents = {
  ordinary: 'Ordinary tasks',
  adapted: 'Adapted tasks',
  training: 'Training tasks',
  extra: 'Tasks that otherwise would not be done',
  other: 'Other tasks',
} as const;

export const challenges = {
  stability: 'Stability and predictability',
  motivation: 'Motivation',
  sensory: 'Sight and hearing',
  substanceUseOrCrime: 'Substance use or crime',
  mobility: 'Movement and physical fitness',
  musculoskeletal: 'Muscles and joints',
  cognitive: 'Concentration, memory and unease',
  socialSkills: 'Being with others',
  language: 'Language',
  workPace: 'Pace of work',
} as const;

export const goalOutcomes = {
  reached: 'Reached',
  partlyReached: 'Partly reached',
  notReached: 'Not reached',
} as const;
