import fc from 'fast-check';
import { fieldsOf } from '../../src/domain/fields/field.js';
import type { CatalogueEntry } from '../../src/domain/stream/catalogue.js';
import type { Fact } from '../../src/domain/stream/milestone.js';
import { anId, DATES } from './commands.js';

const IDS = [0, 1, 2, 3, 4, 5].map(anId);
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(...IDS, ...DATES, true, false, { $sealed: 'x' }, { $erased: true }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Events as a damaged or future log could hold them: known and unknown types with any data. */
export const damagedFacts = (entries: readonly CatalogueEntry[]): fc.Arbitrary<Fact> =>
  fc.constantFrom(...entries, undefined).chain((entry) => {
    const names = entry ? fieldsOf(entry.type).map(({ name }) => name) : [];
    return fc.record(
      {
        id: fc.constantFrom(...IDS),
        type: entry ? fc.constant(entry.event) : fc.string(),
        data: fc.dictionary(fc.oneof(fc.constantFrom('x', ...names), fc.string()), anyValue),
        occurredOn: fc.oneof(fc.constantFrom(...DATES), anyValue),
        source: anyValue,
      },
      { requiredKeys: ['id', 'type', 'data'] },
    ) as fc.Arbitrary<Fact>;
  });
