import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { Pool } from 'pg';
import { CurrentIdentity } from '../../access/current-identity.js';
import { hasRole, type Identity } from '../../access/identity.js';
import { queryFields } from '../../access/query-fields.js';
import { validInput } from '../../access/valid-input.js';
import { Access } from '../../access/route-rule.js';
import { milestonesOf, type MilestoneRow } from '../../domain/analysis/milestones.js';
import {
  milestoneSummary,
  type MilestoneSummary,
} from '../../domain/analysis/milestone-summary.js';
import { stateOn } from '../../domain/analysis/states.js';
import { Field } from '../../domain/fields/field.js';
import { day, pattern } from '../../domain/fields/shapes.js';
import type { Day } from '../../domain/time/day.js';
import { today } from '../../platform/clock.js';
import { POOL } from '../../platform/database/database.module.js';
import { Describes } from '../../platform/http/openapi.js';
import { invalidFields, ProblemError } from '../../platform/http/problem.js';
import { AfterQuery, caughtUpOnce, caughtUpTo } from '../../projections/read-your-writes.js';
import { ProjectionRunner } from '../../projections/runner.js';
import { coursesOf } from './courses.js';

const ONE = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const MOST_CASES = 200;

export class MilestonesQuery extends AfterQuery {
  @Field(
    pattern(
      new RegExp(`^${ONE}(?:,${ONE}){0,${MOST_CASES - 1}}$`),
      37 * MOST_CASES,
      'not-case-ids',
      `Give up to ${MOST_CASES} case ids, separated by commas.`,
    ),
    {
      says: 'The set of cases, ids separated by commas; left out: all. For counsellors, over cases that they may open; any other id counts nothing.',
    },
  )
  cases?: string;

  @Field(day, { says: 'Day up to which facts count and open spells run; default: today.' })
  cutOff?: Day;
}

const CUT_OFF_TO_COME = {
  field: 'cutOff',
  code: 'in-the-future',
  message: 'this day has not come yet',
  remedy: 'Give today or an earlier day.',
};

/**
 * What the milestones of a set of courses look like, unknowns counted beside every figure. Left out
 * are persons who took back a consent to research, who are blocked, or whose address is strictly
 * confidential. A counsellor who is no researcher asks about the cases that they may open, and no other.
 */
@Access({ roles: ['forsker', 'veileder'] })
@Controller('api/research/milestones')
export class MilestonesController {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly runner: ProjectionRunner,
  ) {}

  @Get()
  @Describes('The milestone columns of a set of courses, as intervals where dates are rough.', {
    tag: 'research',
    query: queryFields(MilestonesQuery),
    example: { cutOff: '2018-05-15', ...milestoneSummary([]) },
  })
  async summary(
    @Query() raw: unknown,
    @CurrentIdentity() reader: Identity,
  ): Promise<{ cutOff: Day } & MilestoneSummary> {
    const { cases, cutOff = today(), ...query } = validInput(MilestonesQuery, raw);
    if (cases !== undefined && !hasRole(reader, 'veileder')) throw casesNotForYou();
    // Spells that run would be counted for days that nobody has lived yet.
    if (cutOff > today()) throw invalidFields([CUT_OFF_TO_COME]);
    await Promise.all([
      caughtUpTo(this.runner, 'casework', query),
      caughtUpTo(this.runner, 'people', query),
      caughtUpOnce(this.runner, 'people'),
    ]);
    const rows: MilestoneRow[] = [];
    for await (const course of coursesOf(this.pool, reader, cases?.split(','))) {
      // A course that had not begun by then belongs to no figure, not even to the unknowns.
      if (stateOn(course, cutOff) !== undefined) rows.push(milestonesOf(course, cutOff));
    }
    return { cutOff, ...milestoneSummary(rows) };
  }
}

/** Figures of cases that one names oneself are next to reading them. */
const casesNotForYou = () =>
  new ProblemError(
    403,
    'cases-not-for-you',
    'Only counsellors ask about cases that they name. Leave out cases to ask about all of them.',
  );
