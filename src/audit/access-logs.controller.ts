import { Controller, Get, Query } from '@nestjs/common';
import { CurrentIdentity } from '../access/current-identity.js';
import type { Identity } from '../access/identity.js';
import { queryFields } from '../access/query-fields.js';
import { Access } from '../access/route-rule.js';
import { validInput } from '../access/valid-input.js';
import { Describes } from '../platform/http/openapi.js';
import { LookupQuery } from './lookup-query.js';
import { LookupsReader } from './lookups.reader.js';
import { PeriodQuery } from './period-query.js';
import { SecurityEventQuery } from './security-event-query.js';
import { SecurityEventsReader } from './security-events.reader.js';

const PERSON = '3e1f7a52-6a0c-4d1e-9b0e-0d6c5f1f7a11';
const CASE = '9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22';

/** The logs of access: ids and times, no name and no identity number. */
@Access({ roles: ['revisor'] })
@Controller('api/audit')
export class AccessLogsController {
  constructor(
    private readonly lookups: LookupsReader,
    private readonly security: SecurityEventsReader,
  ) {}

  @Get('lookups')
  @Describes('Who was shown something of whom, newest first. Nothing of your own relations.', {
    tag: 'audit',
    query: queryFields(LookupQuery),
    example: {
      total: 1,
      lookups: [
        {
          lookupId: '5d0c2b1e-8f64-4b0a-8a55-7f3c1f1f9d01',
          at: '2026-01-31T12:00:00.000Z',
          actor: 'Z990101',
          actorKind: 'person',
          roles: ['veileder'],
          offices: ['0315'],
          personId: PERSON,
          caseId: CASE,
          kind: 'case',
          route: '/api/cases/:caseId',
          method: 'GET',
          unusual: false,
        },
      ],
    },
  })
  all(@Query() raw: unknown, @CurrentIdentity() { id }: Identity) {
    return this.lookups.list(validInput(LookupQuery, raw), id);
  }

  @Get('lookups/figures')
  @Describes(
    'Look-ups by day and by who looked: how many, of how many persons, how many unusual. `median` is of one actor on one day in the period.',
    {
      tag: 'audit',
      query: queryFields(PeriodQuery),
      example: {
        total: 1,
        median: 12,
        figures: [
          {
            day: '2026-01-31',
            actor: 'Z990101',
            lookups: 12,
            persons: 7,
            unusual: 1,
            byOverride: 1,
          },
        ],
      },
    },
  )
  figures(@Query() raw: unknown, @CurrentIdentity() { id }: Identity) {
    return this.lookups.figures(validInput(PeriodQuery, raw), id);
  }

  @Get('security-events')
  @Describes(
    'What happened to access itself, newest first: refusals, logins, overrides, erasures. `notStored` counts those since the start of this process that only its own log has.',
    {
      tag: 'audit',
      query: queryFields(SecurityEventQuery),
      example: {
        total: 1,
        notStored: 0,
        events: [
          {
            at: '2026-01-31T12:00:00.000Z',
            kind: 'denied',
            actor: 'Z990101',
            rule: 'other-office',
            route: '/api/cases/:caseId',
            method: 'GET',
            caseId: CASE,
            personId: PERSON,
          },
        ],
      },
    },
  )
  securityEvents(@Query() raw: unknown, @CurrentIdentity() { id }: Identity) {
    return this.security.list(validInput(SecurityEventQuery, raw), id);
  }
}
