import { parseArgs } from 'node:util';
import { ERASURE_GROUNDS } from '../domain/person/restriction.js';
import { validInput } from '../access/valid-input.js';
import { Erasures } from '../recording/erasure/erasures.js';
import { ErasureToPropose } from '../recording/erasure/erasures.controller.js';
import { decisionFrom, staffFrom } from './erasure-options.js';
import { withApplication } from './with-application.js';

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
  const by = staffFrom('by', values.by);
  const approvedBy = staffFrom('approved-by', values['approved-by']);
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

function proposalFrom(values: {
  person?: string | undefined;
  decision?: string | undefined;
  basis: string;
}): ErasureToPropose {
  const { person: personId, basis } = values;
  const decision = decisionFrom(values.decision);
  try {
    return validInput(ErasureToPropose, { personId, decision, basis });
  } catch (error) {
    throw new Error(
      `give --person, the random id of a person; --basis is one of ${ERASURE_GROUNDS.join(', ')}`,
      { cause: error },
    );
  }
}
