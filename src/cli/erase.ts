import { parseArgs } from 'node:util';
import { ERASURE_GROUNDS } from '../domain/person/restriction.js';
import { validInput } from '../access/valid-input.js';
import { Erasures } from '../recording/erasure/erasures.js';
import { ErasureToPropose } from '../recording/erasure/erasures.controller.js';
import { withApplication } from './with-application.js';

const STAFF = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/** Erases a person by a decision that two have taken: for an application that is stopped. */
export async function erase(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      person: { type: 'string' },
      decision: { type: 'string' },
      basis: { type: 'string', default: 'disposalDecision' },
      by: { type: 'string' },
      'approved-by': { type: 'string' },
    },
  });
  const by = staff('by', values.by);
  const approvedBy = staff('approved-by', values['approved-by']);
  if (by === approvedBy)
    throw new Error('--by and --approved-by are the same person: an erasure takes two');
  const proposal = proposalFrom(values);
  return withApplication(async (app) => {
    const erasures = app.get(Erasures);
    const { erasureId } = await erasures.propose(proposal, { id: by, kind: 'person' });
    const done = await erasures.approve(erasureId, { id: approvedBy, kind: 'person' });
    process.stdout.write(
      `Person ${done.personId} is erased by decision ${done.decision} (erasure ${erasureId})\n`,
    );
    return 0;
  });
}

function staff(name: string, id: string | undefined): string {
  if (id !== undefined && STAFF.test(id)) return id;
  throw new Error(`give --${name}, the staff identifier of a person, e.g. --${name} Z990101`);
}

function proposalFrom(values: {
  person?: string | undefined;
  decision?: string | undefined;
  basis: string;
}): ErasureToPropose {
  const { person: personId, decision, basis } = values;
  try {
    return validInput(ErasureToPropose, { personId, decision, basis });
  } catch (error) {
    throw new Error(
      'give --person, the random id of a person, and --decision, the reference of the decision; ' +
        `--basis is one of ${ERASURE_GROUNDS.join(', ')}`,
      { cause: error },
    );
  }
}
