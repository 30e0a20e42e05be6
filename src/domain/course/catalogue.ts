import { agreement } from './agreement.js';
import { CorrectFact, RetractFact } from './amendments.js';
import { assessment } from './assessment.js';
import { employment } from './employment.js';
import { ending } from './ending.js';
import { followUp } from './follow-up.js';
import { instruments } from './instruments.js';
import { intake } from './intake.js';
import { matching } from './matching.js';
import { sealedPaths, specOf, type MilestoneClass, type MilestoneSpec } from './milestone.js';
import type { Phase } from './phase.js';
import { preparation } from './preparation.js';
import { training } from './training.js';
import { voices } from './voices.js';
import { workplace } from './workplace.js';

/** Every phase in the order in which a course usually meets them; none implies another. */
export const PHASES: readonly Phase[] = [
  intake,
  assessment,
  preparation,
  matching,
  agreement,
  training,
  workplace,
  employment,
  instruments,
  followUp,
  voices,
  ending,
  { name: 'amendments', milestones: [CorrectFact, RetractFact], folds: [], deciders: [] },
];

export interface CatalogueEntry extends MilestoneSpec {
  phase: string;
  type: MilestoneClass;
}

/** Every command and event of the course stream. */
export const CATALOGUE: readonly CatalogueEntry[] = PHASES.flatMap((phase) =>
  phase.milestones.map((type) => ({ ...specOf(type), phase: phase.name, type })),
);

const byCommand = new Map(CATALOGUE.map((entry) => [entry.command, entry]));
const byEvent = new Map(CATALOGUE.map((entry) => [entry.event, entry]));

export const entryOfCommand = (command: string): CatalogueEntry | undefined =>
  byCommand.get(command);
export const entryOfEvent = (event: string): CatalogueEntry | undefined => byEvent.get(event);

/**
 * Paths of the personal fields of an event, `[]` where they go through a list. A correction has those
 * of the fact it corrects, under `changes`.
 */
export function sealedFieldsOf(event: {
  type: string;
  data: { [field: string]: unknown };
}): string[] {
  const entry = entryOfEvent(event.type);
  if (!entry) return [];
  const own = sealedPaths(entry.type);
  const { factType } = event.data;
  if (entry.type !== CorrectFact || typeof factType !== 'string') return own;
  return [...own, ...sealedFieldsOf({ type: factType, data: {} }).map((path) => `changes.${path}`)];
}
