import { parseArgs } from 'node:util';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { countByRule, DuePersons, type DuePerson } from '../casework/retention/due-persons.js';
import { isDay } from '../domain/time/day.js';
import { EVENT_STORE } from '../event-store/event-store.module.js';
import type { EventStore } from '../event-store/port.js';
import { today } from '../platform/clock.js';
import { ProblemError } from '../platform/http/problem.js';
import { ProjectionRunner } from '../projections/runner.js';
import { Erasures } from '../recording/erasure/erasures.js';
import { decisionFrom, staffFrom } from './erasure-options.js';
import { withApplication } from './with-application.js';

/** How long the read models are waited for, in milliseconds. */
const PATIENCE_MS = 600_000;

/** Says who is due for disposal; with --propose, proposes it. Nothing is erased here. */
export async function retention(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      on: { type: 'string' },
      propose: { type: 'boolean', default: false },
      decision: { type: 'string' },
      by: { type: 'string' },
    },
  });
  const on = values.on ?? today();
  if (!isDay(on)) throw new Error(`--on ${on} is no day: write it as 2026-01-31`);
  if (values.propose && on > today())
    throw new Error('--propose with a day that has not come: nobody is due before they are');
  const proposal = values.propose
    ? { decision: decisionFrom(values.decision), by: staffFrom('by', values.by) }
    : undefined;
  return withApplication(async (app) => {
    await shownInFull(app);
    const due = await app.get(DuePersons).on(on);
    say(on, due);
    if (proposal) await propose(app.get(Erasures), due, proposal);
    return 0;
  });
}

/** What is not folded yet could be a case that was opened since. @throws Error it takes too long */
async function shownInFull(app: NestFastifyApplication): Promise<void> {
  const head = await app.get<EventStore>(EVENT_STORE).head();
  if (!(await app.get(ProjectionRunner).waitFor('casework', head, PATIENCE_MS)))
    throw new Error('the read models have not caught up with the log; start the application first');
}

function say(on: string, due: readonly DuePerson[]): void {
  const counts = countByRule(due).map(({ rule, persons }) => `  ${rule}: ${persons}\n`);
  const lines = due.map(({ personId, due: day, rule }) => `${personId}  ${day}  ${rule}\n`);
  process.stdout.write(
    `Due for disposal on ${on}: ${due.length}. Nothing is erased by this command.\n${counts.join('')}${lines.join('')}`,
  );
}

async function propose(
  erasures: Erasures,
  due: readonly DuePerson[],
  { decision, by }: { decision: string; by: string },
): Promise<void> {
  const passedOver: string[] = [];
  for (const { personId } of due) {
    try {
      await erasures.propose(
        { personId, basis: 'disposalDecision', decision },
        { id: by, kind: 'person' },
      );
    } catch (error) {
      // Proposed already, nothing personal to erase, or one close to the proposer.
      if (!(error instanceof ProblemError) || error.status >= 500) throw error;
      passedOver.push(`  ${personId}: ${error.code}\n`);
    }
  }
  process.stdout.write(
    `Proposed: ${due.length - passedOver.length}; each waits for the approval of another administrator.\n`,
  );
  if (passedOver.length > 0)
    process.stdout.write(`Passed over: ${passedOver.length}\n${passedOver.join('')}`);
}
