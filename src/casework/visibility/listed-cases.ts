import type { FindManyOptions, Repository, SelectQueryBuilder } from 'typeorm';
import type { Identity } from '../../access/identity.js';
import { mayOpen } from '../../access/visibility/visible-cases.js';
import type { CaseOverview } from '../case-overview/case-overview.entity.js';

/** Of the cases that are asked for, those that the reader may open: for lists and their counts. */
export function listedCases(
  cases: Repository<CaseOverview>,
  reader: Identity,
  asked: FindManyOptions<CaseOverview>,
): SelectQueryBuilder<CaseOverview> {
  const values: Record<string, unknown> = {};
  const condition = mayOpen(reader, 'o', (value) => {
    const name = `visible${Object.keys(values).length}`;
    values[name] = value;
    return `:${name}`;
  });
  return cases.createQueryBuilder('o').setFindOptions(asked).andWhere(condition, values);
}
