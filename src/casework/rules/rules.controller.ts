import { Controller, Get, Query } from '@nestjs/common';
import { queryFields } from '../../access/query-fields.js';
import { validInput } from '../../access/valid-input.js';
import { Access } from '../../access/route-rule.js';
import { Field } from '../../domain/fields/field.js';
import { day } from '../../domain/fields/shapes.js';
import { measureCatalogue, RULE_SETS, ruleCatalogue } from '../../domain/rules/catalogue.js';
import { MEASURE_SOURCE } from '../../domain/rules/measures.js';
import type { Day } from '../../domain/time/day.js';
import { today } from '../../platform/clock.js';
import { Describes } from '../../platform/http/openapi.js';

export class RulesQuery {
  @Field(day, { says: 'Mark what is in force on this day; default: today.' })
  on?: Day;
}

const EXAMPLE_DAY = '2026-09-01';

/** What findings rest on: every rule, and what the measures allow. The same for everybody. */
@Access({ anyone: true })
@Controller('api/rules')
export class RulesController {
  @Get()
  @Describes('Every rule with its versions, and the identity of the rules as they stand.', {
    tag: 'rules',
    query: queryFields(RulesQuery),
    example: {
      on: EXAMPLE_DAY,
      ruleSets: RULE_SETS,
      rules: ruleCatalogue(EXAMPLE_DAY).slice(0, 1),
    },
  })
  rules(@Query() raw: unknown) {
    const { on = today() } = validInput(RulesQuery, raw);
    return { on, ruleSets: RULE_SETS, rules: ruleCatalogue(on) };
  }

  @Get('measures')
  @Describes('What each measure allows: lengths, ages, need groups, rates, times and amounts.', {
    tag: 'rules',
    query: queryFields(RulesQuery),
    example: {
      on: EXAMPLE_DAY,
      source: MEASURE_SOURCE,
      measures: measureCatalogue(EXAMPLE_DAY).slice(0, 1),
    },
  })
  measures(@Query() raw: unknown) {
    const { on = today() } = validInput(RulesQuery, raw);
    return { on, source: MEASURE_SOURCE, measures: measureCatalogue(on) };
  }
}
