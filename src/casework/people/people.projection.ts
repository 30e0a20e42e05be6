import { people } from '../../domain/person/decider.js';
import { factOf, personOf } from '../../event-store/streams.js';
import type { Projection } from '../../projections/projection.js';
import { personHistory } from './person-history.table.js';
import { personRestriction, restrictionRow } from './person-restriction.table.js';

/**
 * The read models of the person register. A person has few events, so what is told of them is folded
 * from their whole history: nothing is kept between batches.
 */
export function peopleProjection(): Projection {
  return {
    name: 'people',
    version: 2,
    eventTypes: people.entries.map(({ event }) => event),
    tables: [personHistory.definition, personRestriction.definition],
    async apply(batch, tx) {
      const events = batch.filter(({ stream }) => personOf(stream) !== undefined);
      if (events.length === 0) return;
      await personHistory.append(events, tx);
      const changed = [...new Set(events.map(({ stream }) => personOf(stream)!))].sort();
      const histories = await personHistory.load(tx, changed);
      const rows = changed.map((personId) =>
        restrictionRow(personId, people.fold((histories.get(personId) ?? []).map(factOf))),
      );
      await personRestriction.upsert(
        tx,
        rows.filter((row) => row !== undefined),
      );
      await personRestriction.remove(
        tx,
        changed.filter((_, at) => !rows[at]),
      );
    },
  };
}
