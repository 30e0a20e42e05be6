import type { History } from './history.js';
import { specOf, type MilestoneClass, type MilestoneSpec } from './milestone.js';
import type { Phase } from './phase.js';

export interface CatalogueEntry extends MilestoneSpec {
  phase: string;
  type: MilestoneClass;
}

/** Every command and event of one kind of stream. */
export interface Catalogue {
  entries: readonly CatalogueEntry[];
  entryOfCommand(command: string): CatalogueEntry | undefined;
  entryOfEvent(event: string): CatalogueEntry | undefined;
}

export function catalogueOf<S extends History>(
  phases: readonly Pick<Phase<S>, 'name' | 'milestones'>[],
): Catalogue {
  const entries = phases.flatMap((phase) =>
    phase.milestones.map((type) => ({ ...specOf(type), phase: phase.name, type })),
  );
  const byCommand = new Map(entries.map((entry) => [entry.command, entry]));
  const byEvent = new Map(entries.map((entry) => [entry.event, entry]));
  return {
    entries,
    entryOfCommand: (command) => byCommand.get(command),
    entryOfEvent: (event) => byEvent.get(event),
  };
}
