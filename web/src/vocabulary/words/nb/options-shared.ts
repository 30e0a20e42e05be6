// Choices that several fields have alike.

export const parties = {
  user: 'Bruker',
  employer: 'Arbeidsgiver',
  office: 'Nav-kontoret',
  provider: 'Tiltaksarrangør',
} as const;

export const judgements = {
  good: 'Godt',
  fair: 'Ganske godt',
  poor: 'Dårlig',
} as const;

export const taskContents = {
  ordinary: 'Ordinære oppgaver',
  adapted: 'Tilpassede oppgaver',
  training: 'Opplæringsoppgaver',
  extra: 'Oppgaver som ellers ikke ville blitt gjort',
  other: 'Andre oppgaver',
} as const;

export const challenges = {
  stability: 'Stabilitet og forutsigbarhet',
  motivation: 'Motivasjon',
  sensory: 'Syn og hørsel',
  substanceUseOrCrime: 'Rus eller straffbare forhold',
  mobility: 'Bevegelse og fysisk form',
  musculoskeletal: 'Muskler og skjelett',
  cognitive: 'Konsentrasjon, hukommelse og uro',
  socialSkills: 'Samvær med andre',
  language: 'Språk',
  workPace: 'Arbeidstempo',
} as const;

export const goalOutcomes = {
  reached: 'Nådd',
  partlyReached: 'Delvis nådd',
  notReached: 'Ikke nådd',
} as const;
