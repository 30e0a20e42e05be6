import { Controller, Get, Query } from '@nestjs/common';
import { CurrentIdentity } from '../../access/current-identity.js';
import type { Identity } from '../../access/identity.js';
import { queryFields } from '../../access/query-fields.js';
import { Access } from '../../access/route-rule.js';
import { validInput } from '../../access/valid-input.js';
import { Field } from '../../domain/fields/field.js';
import { day } from '../../domain/fields/shapes.js';
import { today } from '../../platform/clock.js';
import { Describes } from '../../platform/http/openapi.js';
import { caughtUpTo } from '../../projections/read-your-writes.js';
import { ProjectionRunner } from '../../projections/runner.js';
import { page, PageQuery } from '../page.js';
import { countByRule, DuePersons, type DuePerson } from './due-persons.js';

class DueQuery extends PageQuery {
  @Field(day, { says: 'The day on which they are due; default today.' })
  on?: string;
}

const EXAMPLE = {
  on: '2026-01-31',
  total: 1,
  byRule: [{ rule: 'closed-course', persons: 1 }],
  persons: [
    {
      personId: 'c1c8a7de-1e0f-5c3b-9d2a-6a1b8f9e0d33',
      due: '2025-12-01',
      rule: 'closed-course',
      cases: ['9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22'],
    },
  ],
};

/** Nothing is destroyed by being due: it takes a proposal and an approval. */
@Controller('api/erasures/due')
export class RetentionController {
  constructor(
    private readonly due: DuePersons,
    private readonly runner: ProjectionRunner,
  ) {}

  @Get()
  @Access({ roles: ['administrator'] })
  @Describes(
    'Persons all of whose cases have been kept as long as the rules say, the longest due first.',
    { tag: 'erasure', query: queryFields(DueQuery), example: EXAMPLE },
  )
  async list(
    @Query() raw: unknown,
    @CurrentIdentity() { id }: Identity,
  ): Promise<{
    on: string;
    total: number;
    byRule: { rule: string; persons: number }[];
    persons: DuePerson[];
  }> {
    const query = validInput(DueQuery, raw);
    await caughtUpTo(this.runner, 'casework', query);
    const on = query.on ?? today();
    const { skip, take } = page(query);
    const all = await this.due.on(on, id);
    return {
      on,
      total: all.length,
      byRule: countByRule(all),
      persons: all.slice(skip, skip + take),
    };
  }
}
