// Choices that several fields have alike.

export const parties = {
  user: 'Brukar',
  employer: 'Arbeidsgivar',
  office: 'Nav-kontoret',
  provider: 'Tiltaksarrangør',
} as const;

export const judgements = {
  good: 'Godt',
  fair: 'Ganske godt',
  poor: 'Dårleg',
} as const;

export const taskContents = {
  ordinary: 'Ordinære oppgåver',
  adapted: 'Tilpassa oppgåver',
  training: 'Opplæringsoppgåver',
  extra: 'Oppgåver som elles ikkje ville blitt gjorde',
  other: 'Andre oppgåver',
} as const;

export const challenges = {
  stability: 'Stabilitet og føreseielege rammer',
  motivation: 'Motivasjon',
  sensory: 'Syn og høyrsel',
  substanceUseOrCrime: 'Rus eller straffbare forhold',
  mobility: 'Rørsle og fysisk form',
  musculoskeletal: 'Musklar og skjelett',
  cognitive: 'Konsentrasjon, minne og uro',
  socialSkills: 'Samvær med andre',
  language: 'Språk',
  workPace: 'Arbeidstempo',
} as const;

export const goalOutcomes = {
  reached: 'Nådd',
  partlyReached: 'Delvis nådd',
  notReached: 'Ikkje nådd',
} as const;
